; The stack below the frame is cleared before what may collect on purpose: a collector, whoever calls one, who is handed
; one, a call through a pointer; and behind what sets a finalizer. Nowhere else.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_gc()
declare i32 @llp_set_finalizer(ptr, ptr, ptr)
declare void @GC_register_finalizer_no_order(ptr, ptr, ptr, ptr, ptr)
declare void @mine()
declare void @other()
declare void @run(ptr)
declare i32 @__gxx_personality_v0(...)

; CHECK-LABEL: define void @collects(
; CHECK-NEXT: call void @other()
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: ret void
define void @collects() {
  call void @other()
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @calls_one_who_does(
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @collects()
; CHECK-NEXT: call void @mine()
; CHECK-NEXT: ret void
define void @calls_one_who_does() {
  call void @collects()
  call void @mine()
  ret void
}

; CHECK-LABEL: define void @hands_one_out(
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @run(ptr @collects)
; CHECK-NEXT: call void @run(ptr @other)
; CHECK-NEXT: ret void
define void @hands_one_out() {
  call void @run(ptr @collects)
  call void @run(ptr @other)
  ret void
}

; CHECK-LABEL: define void @through_a_pointer(
; CHECK: call void @llp_stack_clear()
; CHECK-NEXT: %[[CALLEE:.*]] = load volatile ptr, ptr %[[SLOT:.*]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: call void %[[CALLEE]]()
; CHECK-NEXT: call void asm sideeffect "", ""()
; CHECK-NEXT: ret void
define void @through_a_pointer(ptr %p) {
  call void %p()
  call void asm sideeffect "", ""()
  ret void
}

; CHECK-LABEL: define void @sets_a_finalizer(
; CHECK: call i32 @llp_set_finalizer(ptr %p, ptr @other, ptr null)
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: ret void
define void @sets_a_finalizer(ptr %p) {
  %done = call i32 @llp_set_finalizer(ptr %p, ptr @other, ptr null)
  ret void
}

; CHECK-LABEL: define void @registers_one(
; CHECK: call void @GC_register_finalizer_no_order(ptr %p, ptr @other, ptr null, ptr null, ptr null)
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: ret void
define void @registers_one(ptr %p) {
  call void @GC_register_finalizer_no_order(ptr %p, ptr @other, ptr null, ptr null, ptr null)
  ret void
}

; CHECK-LABEL: define void @by_invoke(
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: invoke void @llp_gc()
define void @by_invoke() personality ptr @__gxx_personality_v0 {
  invoke void @llp_gc()
          to label %fine unwind label %pad

fine:
  ret void

pad:
  %l = landingpad { ptr, i32 }
          cleanup
  resume { ptr, i32 } %l
}
