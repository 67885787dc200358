; A target without tables gets no attributes either.
; RUN: %llpass run --passes caller-frames --stats %s -o %t.ll 2> %t.words
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.words

target triple = "wasm32-unknown-unknown"

; CHECK: note: caller frames:
define void @f() {
  ret void
}
