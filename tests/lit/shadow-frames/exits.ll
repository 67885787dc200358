; Every way out that executes code here pops the frame; a landing pad drops what the exception left above it. Behind a
; call that does not return nothing is put: until that call ends the frame is there.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)
declare void @exit(i32) noreturn
declare i32 @__gxx_personality_v0(...)

; CHECK-LABEL: define i32 @f(i1 %c)
; CHECK-NEXT: %llp.frame = call ptr @llp_shadow_push(ptr @llp.shadow{{[.0-9]*}})
; CHECK-NEXT: br i1 %c, label %a, label %b
; CHECK: a:
; CHECK-NEXT: store volatile i32 0, ptr %llp.frame, align 4
; CHECK-NEXT: %n = invoke i32 @llp_callers
; CHECK: b:
; CHECK-NEXT: store volatile i32 0, ptr %llp.frame
; CHECK-NEXT: call void @exit(i32 1)
; CHECK-NEXT: unreachable
; CHECK: ok:
; CHECK-NEXT: call void @llp_shadow_pop(ptr %llp.frame)
; CHECK-NEXT: ret i32 %n
; CHECK: bad:
; CHECK-NEXT: %e = landingpad { ptr, i32 }
; CHECK-NEXT: cleanup
; CHECK-NEXT: call void @llp_shadow_truncate(ptr %llp.frame)
; CHECK-NEXT: store volatile i32 0, ptr %llp.frame
; CHECK-NEXT: call void @cleanup()
; CHECK-NEXT: call void @llp_shadow_pop(ptr %llp.frame)
; CHECK-NEXT: resume { ptr, i32 } %e
; CHECK: }
define i32 @f(i1 %c) personality ptr @__gxx_personality_v0 {
  br i1 %c, label %a, label %b
a:
  %n = invoke i32 @llp_callers(i32 0, ptr null, i32 0)
          to label %ok unwind label %bad
b:
  call void @exit(i32 1)
  unreachable
ok:
  ret i32 %n
bad:
  %e = landingpad { ptr, i32 }
          cleanup
  call void @cleanup()
  resume { ptr, i32 } %e
}

declare void @cleanup()

; CHECK: @llp.shadow{{[.0-9]*}} = private global [{{[0-9]+}} x i8] c"{{.*}}", align 8
; CHECK: declare ptr @llp_shadow_push(ptr) nounwind willreturn inaccessiblememonly
