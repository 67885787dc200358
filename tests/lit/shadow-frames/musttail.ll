; The frame of a function that ends in a musttail call is gone when the callee runs: popped before the call, and nothing
; may stand between the call and its return.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)

; CHECK-LABEL: define i32 @f(
; CHECK: call i32 @llp_callers
; CHECK-NEXT: call void @llp_shadow_pop(ptr %llp.frame)
; CHECK-NEXT: %r = musttail call i32 @f(i32 %x)
; CHECK-NEXT: ret i32 %r
define i32 @f(i32 %x) {
  call i32 @llp_callers(i32 0, ptr null, i32 0)
  %r = musttail call i32 @f(i32 %x)
  ret i32 %r
}
