; A module for x86_64-pc-windows-msvc is left alone, byte for byte, and --stats says why.
; RUN: %llpass run --passes funcinfo-sites --stats %s -o %t.ll 2> %t.stats
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.stats

target triple = "x86_64-pc-windows-msvc"

; CHECK: functions_skipped 2
; CHECK: note: the object format of x86_64-pc-windows-msvc is neither ELF nor Mach-O
define void @f() {
  ret void
}
define void @g() {
  call void @f()
  ret void
}
