; The result of an invoke is there on its normal way only. Where that way has other ways in, it gets a block of its own.
; What follows a landing pad stands behind it.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare i32 @__gxx_personality_v0(...)

; CHECK-LABEL: define void @alone(
; CHECK: %x = invoke ptr @make()
; CHECK-NEXT: to label %next unwind label %pad
; CHECK: next:
; CHECK-NEXT: store volatile ptr %x, ptr %[[X:.*]]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK: pad:
; CHECK-NEXT: %l = landingpad { ptr, i32 }
; CHECK-NEXT: cleanup
; CHECK-NEXT: store volatile ptr null, ptr %[[X]]
; CHECK-NEXT: store volatile { ptr, i32 } %l, ptr %[[L:.*]]
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: %[[LOADED:.*]] = load volatile { ptr, i32 }, ptr %[[L]]
; CHECK-NEXT: store volatile { ptr, i32 } zeroinitializer, ptr %[[L]]
; CHECK-NEXT: resume { ptr, i32 } %[[LOADED]]
define void @alone() personality ptr @__gxx_personality_v0 {
entry:
  %x = invoke ptr @make()
          to label %next unwind label %pad

next:
  call void @llp_gc()
  call void @look(ptr %x)
  ret void

pad:
  %l = landingpad { ptr, i32 }
          cleanup
  call void @llp_gc()
  resume { ptr, i32 } %l
}

; CHECK-LABEL: define void @joined(
; CHECK: %x = invoke ptr @make()
; CHECK-NEXT: to label %[[XWAY:.*]] unwind label %pad
; CHECK: %y = invoke ptr @make()
; CHECK-NEXT: to label %[[YWAY:.*]] unwind label %pad
; CHECK: join:
; CHECK-NEXT: %p = phi ptr [ poison, %[[XWAY]] ], [ poison, %[[YWAY]] ]
; CHECK: pad:
; CHECK-NEXT: %w = phi ptr [ poison, %a ], [ poison, %b ]
; CHECK-NEXT: %l = landingpad { ptr, i32 }
; CHECK: [[XWAY]]:
; CHECK-NEXT: store volatile ptr %x, ptr %[[P:.*]]
; CHECK-NEXT: br label %join
; CHECK: [[YWAY]]:
; CHECK-NEXT: store volatile ptr %y, ptr %[[P]]
; CHECK-NEXT: br label %join
define void @joined(i1 %c) personality ptr @__gxx_personality_v0 {
entry:
  %z = call ptr @make()
  br i1 %c, label %a, label %b

a:
  %x = invoke ptr @make()
          to label %join unwind label %pad

b:
  %y = invoke ptr @make()
          to label %join unwind label %pad

join:
  %p = phi ptr [ %x, %a ], [ %y, %b ]
  call void @look(ptr %z)
  call void @look(ptr %p)
  ret void

pad:
  %w = phi ptr [ %z, %a ], [ null, %b ]
  %l = landingpad { ptr, i32 }
          cleanup
  call void @look(ptr %w)
  resume { ptr, i32 } %l
}

; Both exceptions live in one slot. It is cleared at the start of the second pad, before the second exception goes in.
; CHECK-LABEL: define void @shared(
; CHECK: second:
; CHECK-NEXT: %m = landingpad { ptr, i32 }
; CHECK-NEXT: cleanup
; CHECK-NEXT: store volatile { ptr, i32 } zeroinitializer, ptr %[[BOTH:.*]]
; CHECK-NEXT: store volatile { ptr, i32 } %m, ptr %[[BOTH]]
; CHECK-NEXT: br label %join
; CHECK: join:
; CHECK-NEXT: phi
; CHECK-NEXT: %[[LOADED:.*]] = load volatile { ptr, i32 }, ptr %[[BOTH]]
; CHECK-NEXT: store volatile { ptr, i32 } zeroinitializer, ptr %[[BOTH]]
; CHECK-NEXT: resume { ptr, i32 } %[[LOADED]]
define void @shared() personality ptr @__gxx_personality_v0 {
entry:
  invoke void @llp_gc()
          to label %fine unwind label %first

fine:
  ret void

first:
  %l = landingpad { ptr, i32 }
          cleanup
  invoke void @llp_gc()
          to label %join unwind label %second

second:
  %m = landingpad { ptr, i32 }
          cleanup
  br label %join

join:
  %both = phi { ptr, i32 } [ %l, %first ], [ %m, %second ]
  resume { ptr, i32 } %both
}
