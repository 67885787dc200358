; A value that only one way needs is dead at the start of the other.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK: %[[SLOT:.*]] = alloca ptr
; CHECK: needed:
; CHECK-NEXT: %[[USE:.*]] = load volatile ptr, ptr %[[SLOT]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void @look(ptr %[[USE]])
; CHECK: other:
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
define void @f(i1 %c) {
entry:
  %p = call ptr @make()
  br i1 %c, label %needed, label %other

needed:
  call void @look(ptr %p)
  ret void

other:
  call void @llp_gc()
  ret void
}
