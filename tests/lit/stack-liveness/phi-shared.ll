; Values that meet in a phi and are never needed at the same time share a slot: nothing is copied. The phi stays, for the
; numbering of unnamed values, and carries nothing.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK: %[[SLOT:.*]] = alloca ptr
; CHECK-NOT: alloca
; CHECK: left:
; CHECK-NEXT: %l = call ptr @make()
; CHECK-NEXT: store volatile ptr %l, ptr %[[SLOT]]
; CHECK-NEXT: br label %join
; CHECK: right:
; CHECK-NEXT: %r = call ptr @make()
; CHECK-NEXT: store volatile ptr %r, ptr %[[SLOT]]
; CHECK-NEXT: br label %join
; CHECK: join:
; CHECK-NEXT: %p = phi ptr [ poison, %left ], [ poison, %right ]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: %[[USE:.*]] = load volatile ptr, ptr %[[SLOT]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void @look(ptr %[[USE]])
define void @f(i1 %c) {
entry:
  br i1 %c, label %left, label %right

left:
  %l = call ptr @make()
  br label %join

right:
  %r = call ptr @make()
  br label %join

join:
  %p = phi ptr [ %l, %left ], [ %r, %right ]
  call void @llp_gc()
  call void @look(ptr %p)
  ret void
}
