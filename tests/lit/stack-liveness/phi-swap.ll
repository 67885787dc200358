; Two phis that take each other: both are loaded before either is stored.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare i1 @more()

; CHECK-LABEL: define void @f(
; CHECK: %again = call i1 @more()
; CHECK-NEXT: %[[ONE:.*]] = load volatile ptr, ptr %[[A:.*]]
; CHECK-NEXT: %[[TWO:.*]] = load volatile ptr, ptr %[[B:.*]]
; CHECK-NOT: load
; CHECK: store volatile ptr %{{.*}}, ptr
; CHECK-NOT: load
; CHECK: store volatile ptr %{{.*}}, ptr
; CHECK-NOT: load
; CHECK: br i1 %again
define void @f(ptr %a, ptr %b) {
entry:
  br label %loop

loop:
  %x = phi ptr [ %a, %entry ], [ %y, %loop ]
  %y = phi ptr [ %b, %entry ], [ %x, %loop ]
  call void @look(ptr %x)
  %again = call i1 @more()
  br i1 %again, label %loop, label %out

out:
  call void @look(ptr %x)
  call void @look(ptr %y)
  ret void
}
