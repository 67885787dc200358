; A longjmp may come back behind a setjmp from every later call. What the second return needs is not cleared while that may
; happen; what only the first one needs dies where it dies. A result that nobody understands keeps both.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare i32 @setjmp(ptr) returns_twice
declare i32 @savectx(ptr)

; CHECK-LABEL: define void @f(
; CHECK: store volatile ptr %kept, ptr %[[KEPT:.*]]
; CHECK: store volatile ptr %gone, ptr %[[GONE:.*]]
; CHECK: first:
; CHECK-NOT: store volatile ptr null, ptr %[[KEPT]]
; CHECK: %[[USE:.*]] = load volatile ptr, ptr %[[GONE]]
; CHECK-NEXT: store volatile ptr null, ptr %[[GONE]]
; CHECK-NEXT: call void @look(ptr %[[USE]])
; CHECK-NOT: store volatile ptr null, ptr %[[KEPT]]
; CHECK: again:
; CHECK: %[[LAST:.*]] = load volatile ptr, ptr %[[KEPT]]
; CHECK-NEXT: call void @look(ptr %[[LAST]])
; CHECK-NOT: store volatile ptr null, ptr %[[KEPT]]
; CHECK: ret void
define void @f(ptr %buffer) {
entry:
  %kept = call ptr @make()
  %gone = call ptr @make()
  %result = call i32 @setjmp(ptr %buffer)
  %zero = icmp eq i32 %result, 0
  br i1 %zero, label %first, label %again

first:
  call void @look(ptr %gone)
  call void @llp_gc()
  ret void

again:
  call void @look(ptr %kept)
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @either(
; CHECK: store volatile ptr %p, ptr %[[P:.*]]
; CHECK: store volatile ptr %q, ptr %[[Q:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[P]]
; CHECK-NOT: store volatile ptr null, ptr %[[Q]]
; CHECK: end_of_either:
define void @either(ptr %buffer) {
entry:
  %p = call ptr @make()
  %q = call ptr @make()
  %result = call i32 @savectx(ptr %buffer)
  %zero = icmp eq i32 %result, 0
  br i1 %zero, label %first, label %again

first:
  call void @look(ptr %p)
  call void @llp_gc()
  br label %end_of_either

again:
  call void @look(ptr %q)
  call void @llp_gc()
  br label %end_of_either

end_of_either:
  ret void
}
