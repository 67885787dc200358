; Collectors and functions that set finalizers may be named, with globs.
; RUN: %llpass run --passes stack-liveness --liveness-packages all --collect-fns "my_c*" --finalizer-fns "my_final,x_*" %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.none.ll
; RUN: %nocomments %t.none.ll | %filecheck --check-prefix NONE %s

target triple = "x86_64-unknown-linux-gnu"

declare void @my_collect()
declare void @my_final(ptr)
declare void @x_final(ptr)

; CHECK-LABEL: define void @f(
; CHECK: call void @llp_stack_clear()
; CHECK-NEXT: call void @my_collect()
; CHECK: call void @my_final(ptr
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK: call void @x_final(ptr
; CHECK-NEXT: call void @llp_stack_clear()
; NONE-NOT: @llp_stack_clear
define void @f(ptr %p, ptr %q) {
  call void @my_collect()
  call void @my_final(ptr %p)
  call void @x_final(ptr %q)
  ret void
}
