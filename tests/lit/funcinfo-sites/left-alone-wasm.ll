; A module for wasm32-unknown-wasi is left alone, byte for byte, and --stats says why.
; RUN: %llpass run --passes funcinfo-sites --stats %s -o %t.ll 2> %t.stats
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.stats

target triple = "wasm32-unknown-wasi"

; CHECK: functions_skipped 2
; CHECK: note: wasm32 has no sections that a running program can find
define void @f() {
  ret void
}
define void @g() {
  call void @f()
  ret void
}
