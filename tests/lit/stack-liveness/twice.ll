; What was done is not done again, and the report says so.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.1.ll
; RUN: %llpass run --passes stack-liveness --liveness-packages all --stats %t.1.ll -o %t.2.ll 2> %t.words
; RUN: cmp %t.1.ll %t.2.ll
; RUN: %filecheck %s --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_gc()

; CHECK: note: stack liveness: already done, left as it is
define ptr @f(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}
