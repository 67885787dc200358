; A parameter is stored on entry; its slot needs no other first store. One that is not used behind a call needs no slot.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK-NEXT: %[[SLOT:.*]] = alloca ptr
; CHECK-NEXT: store volatile ptr %p, ptr %[[SLOT]]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: %[[LAST:.*]] = load volatile ptr, ptr %[[SLOT]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void @look(ptr %[[LAST]])
define void @f(ptr %p) {
  call void @llp_gc()
  call void @look(ptr %p)
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @handed_on(
; CHECK-NEXT: call void @look(ptr %p)
define void @handed_on(ptr %p) {
  call void @look(ptr %p)
  ret void
}
