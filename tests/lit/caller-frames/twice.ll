; What was done is not done again, and the report says so.
; RUN: %llpass run --passes caller-frames %s -o %t.1.ll
; RUN: %llpass run --passes caller-frames --stats %t.1.ll -o %t.2.ll 2> %t.words
; RUN: cmp %t.1.ll %t.2.ll
; RUN: %filecheck %s --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

; CHECK: frames_already_done {{ +}}1
; CHECK: note: caller frames: already done
define void @f() {
  ret void
}
