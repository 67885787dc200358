; Inside an EH funclet a call needs the funclet's bundle; a store does not.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @__CxxFrameHandler3(...)
declare i32 @llp_callers(i32, ptr, i32)
declare void @g()

; CHECK-LABEL: define void @f()
; CHECK: ok:
; CHECK-NEXT: call void @llp_shadow_pop(ptr %llp.frame)
; CHECK-NEXT: ret void
; CHECK: bad:
; CHECK-NEXT: %p = cleanuppad within none []
; CHECK-NEXT: call void @llp_shadow_truncate(ptr %llp.frame) [ "funclet"(token %p) ]
; CHECK-NEXT: store volatile i32 0, ptr %llp.frame
; CHECK-NEXT: call void @g() [ "funclet"(token %p) ]
; CHECK-NEXT: call void @llp_shadow_record(ptr %llp.frame, i32 0) [ "funclet"(token %p) ]
; CHECK-NEXT: %n = call i32 @llp_callers
; CHECK-NEXT: call void @llp_shadow_pop(ptr %llp.frame) [ "funclet"(token %p) ]
; CHECK-NEXT: cleanupret from %p unwind to caller
define void @f() personality ptr @__CxxFrameHandler3 {
  invoke void @g()
          to label %ok unwind label %bad
ok:
  ret void
bad:
  %p = cleanuppad within none []
  call void @g() [ "funclet"(token %p) ]
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0) [ "funclet"(token %p) ]
  cleanupret from %p unwind to caller
}

; A cleanup that goes on to another pad of this function leaves the frame alone; a catch begins with a truncation.
; CHECK-LABEL: define void @h()
; CHECK: bad:
; CHECK: call void @llp_shadow_truncate(ptr [[FRAME:%llp.frame.*]]) [ "funclet"(token %p) ]
; CHECK-NEXT: cleanupret from %p unwind label %outer
; CHECK: %c = catchpad within %s [ptr null, i32 64, ptr null]
; CHECK-NEXT: call void @llp_shadow_truncate(ptr [[FRAME]]) [ "funclet"(token %c) ]
; CHECK-NEXT: catchret from %c to label %ok
define void @h() personality ptr @__CxxFrameHandler3 {
  invoke void @f()
          to label %ok unwind label %bad
ok:
  ret void
bad:
  %p = cleanuppad within none []
  cleanupret from %p unwind label %outer
outer:
  %s = catchswitch within none [label %catch] unwind to caller
catch:
  %c = catchpad within %s [ptr null, i32 64, ptr null]
  catchret from %c to label %ok
}
