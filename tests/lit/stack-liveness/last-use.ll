; A value that outlives a call lives in a slot. The slot is cleared first of all, and between the load and the call that
; uses the value last: the callee owns it from there on.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK-NEXT: %[[SLOT:.*]] = alloca ptr
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: %p = call ptr @make()
; CHECK-NEXT: store volatile ptr %p, ptr %[[SLOT]]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: %[[FIRST:.*]] = load volatile ptr, ptr %[[SLOT]]
; CHECK-NEXT: call void @look(ptr %[[FIRST]])
; CHECK-NEXT: %[[LAST:.*]] = load volatile ptr, ptr %[[SLOT]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void @look(ptr %[[LAST]])
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: ret void
define void @f() {
  %p = call ptr @make()
  call void @llp_gc()
  call void @look(ptr %p)
  call void @look(ptr %p)
  call void @llp_gc()
  ret void
}
