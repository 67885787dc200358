; A stack in an address space of its own is left alone.
; RUN: %llpass run --no-verify --passes stack-liveness --liveness-packages all --stats %s -o %t.ll 2> %t.words
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.words

target datalayout = "e-A5"
target triple = "amdgcn-amd-amdhsa"

declare void @llp_gc()

; CHECK: liveness_functions_left {{ +}}1
; CHECK: note: stack liveness: the stack of this target is an address space of its own
define ptr @f(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}
