; A constant, a value that lives on beside the phi, and the value of a phi that is lost in the next round need copies.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @constant(
; CHECK: %[[SLOT:.*]] = alloca ptr
; CHECK: left:
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: br label %join
; CHECK: %p = phi ptr [ poison, %left ], [ poison, %right ]
define void @constant(i1 %c) {
entry:
  br i1 %c, label %left, label %right

left:
  br label %join

right:
  %r = call ptr @make()
  br label %join

join:
  %p = phi ptr [ null, %left ], [ %r, %right ]
  call void @llp_gc()
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @beside(
; CHECK-DAG: %[[A:.*]] = alloca ptr
; CHECK-DAG: %[[B:.*]] = alloca ptr
; CHECK: %a = call ptr @make()
; CHECK-NEXT: store volatile ptr %a, ptr %[[OLD:.*]]
; CHECK-NEXT: %[[LOADED:.*]] = load volatile ptr, ptr %[[OLD]]
; CHECK-NEXT: store volatile ptr %[[LOADED]], ptr %[[NEW:.*]]
; CHECK-NEXT: br i1 %c, label %join, label %other
; CHECK: other:
; CHECK-NEXT: store volatile ptr null, ptr %[[NEW]]
; CHECK: join:
; CHECK-NEXT: %p = phi
; CHECK: %[[P:.*]] = load volatile ptr, ptr %[[NEW]]
; CHECK-NEXT: store volatile ptr null, ptr %[[NEW]]
; CHECK-NEXT: call void @look(ptr %[[P]])
; CHECK-NEXT: %[[Q:.*]] = load volatile ptr, ptr %[[OLD]]
; CHECK-NEXT: store volatile ptr null, ptr %[[OLD]]
; CHECK-NEXT: call void @look(ptr %[[Q]])
define void @beside(i1 %c) {
entry:
  %a = call ptr @make()
  br i1 %c, label %join, label %other

other:
  call void @llp_gc()
  br label %join

join:
  %p = phi ptr [ %a, %entry ], [ null, %other ]
  call void @llp_gc()
  call void @look(ptr %p)
  call void @look(ptr %a)
  ret void
}

; The phi's value of the round before is used behind the loop (the lost copy problem).
; CHECK-LABEL: define void @lost_copy(
; CHECK: loop:
; CHECK-NEXT: %p = phi ptr [ poison, %entry ], [ poison, %loop ]
; CHECK-NEXT: %[[INCOMING:.*]] = load volatile ptr, ptr %[[IN:.*]]
; CHECK-NEXT: store volatile ptr null, ptr %[[IN]]
; CHECK: store volatile ptr %[[INCOMING]], ptr %[[P:.*]]
; CHECK-NEXT: %n = call ptr @make()
; CHECK-NEXT: store volatile ptr %n, ptr %[[N:.*]]
; CHECK-NEXT: %[[NEXT:.*]] = load volatile ptr, ptr %[[N]]
; CHECK-NEXT: store volatile ptr %[[NEXT]], ptr %[[IN]]
; CHECK-NEXT: br i1 %c, label %loop, label %out
; CHECK: out:
; CHECK: %[[LAST:.*]] = load volatile ptr, ptr %[[P]]
; CHECK: call void @look(ptr %[[LAST]])
define void @lost_copy(i1 %c, ptr %first) {
entry:
  br label %loop

loop:
  %p = phi ptr [ %first, %entry ], [ %n, %loop ]
  %n = call ptr @make()
  br i1 %c, label %loop, label %out

out:
  call void @llp_gc()
  call void @look(ptr %p)
  ret void
}
