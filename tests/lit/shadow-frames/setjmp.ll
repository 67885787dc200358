; A call that returns twice comes back with the frames of everything that was abandoned: dropped behind it, whether its
; name or an attribute says so. An invoke of one has no place behind it: the next record drops them.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)
declare i32 @_setjmp(ptr)
declare i32 @fork_like() #0
declare i32 @indirect()
declare i32 @__gxx_personality_v0(...)

; CHECK-LABEL: define i32 @f(
; CHECK: %a = call i32 @_setjmp(ptr %buf)
; CHECK-NEXT: call void @llp_shadow_truncate(ptr %llp.frame)
; CHECK-NEXT: %b = call i32 @fork_like()
; CHECK-NEXT: call void @llp_shadow_truncate(ptr %llp.frame)
; CHECK-NEXT: %c = call i32 @indirect() #0
; CHECK-NEXT: call void @llp_shadow_truncate(ptr %llp.frame)
; CHECK-NEXT: call i32 @llp_callers
define i32 @f(ptr %buf) {
  %a = call i32 @_setjmp(ptr %buf)
  %b = call i32 @fork_like()
  %c = call i32 @indirect() #0
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}

; CHECK-LABEL: define i32 @g(
; CHECK: ok:
; CHECK-NEXT: call void @llp_shadow_record(ptr %llp.frame{{[.0-9]*}}, i32 0)
; CHECK-NEXT: call i32 @llp_callers
define i32 @g(ptr %buf) personality ptr @__gxx_personality_v0 {
  %a = invoke i32 @_setjmp(ptr %buf) to label %ok unwind label %bad
ok:
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
bad:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

attributes #0 = { returns_twice }
