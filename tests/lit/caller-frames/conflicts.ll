; Attributes that the new ones would contradict: the verifier refuses noinline beside alwaysinline, a naked function has no
; frame, a musttail call takes its caller's place by the source's wish.
; RUN: %llpass run --passes caller-frames --explain caller-frames %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: opt
; RUN: %opt -passes=verify -disable-output %t.ll

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)

; CHECK: define i32 @inlined(ptr %p) #0 #[[PLAIN:[0-9]+]] {
; WORDS: inlined: tracked: inlined -> llp_callers; alwaysinline: stays inlined
define i32 @inlined(ptr %p) #0 {
  %n = call i32 @llp_callers(i32 0, ptr %p, i32 16)
  ret i32 %n
}

; CHECK: define i32 @slow(ptr %p) #1 #[[SLOW:[0-9]+]] {
define i32 @slow(ptr %p) #1 {
  %n = call i32 @llp_callers(i32 0, ptr %p, i32 16)
  ret i32 %n
}

; CHECK: define void @bare(ptr %p) #2 {
; WORDS: bare: {{.*}}naked
define void @bare(ptr %p) #2 {
  call void asm sideeffect "ret", ""()
  unreachable
}

; CHECK: define i32 @thunk(i32 %a, ptr %p, i32 %b) #[[PLAIN]] {
; WORDS: thunk: tracked: thunk -> llp_callers; musttail
define i32 @thunk(i32 %a, ptr %p, i32 %b) {
  %n = musttail call i32 @llp_callers(i32 %a, ptr %p, i32 %b)
  ret i32 %n
}

; One way out by musttail, another by a call: it keeps its frame for the other.
; CHECK: define i32 @both(i32 %a, ptr %p, i32 %b) #[[KEPT:[0-9]+]] {
define i32 @both(i32 %a, ptr %p, i32 %b) {
  %c = icmp eq i32 %a, 0
  br i1 %c, label %x, label %y
x:
  %n = musttail call i32 @llp_callers(i32 %a, ptr %p, i32 %b)
  ret i32 %n
y:
  %m = call i32 @llp_callers(i32 %a, ptr %p, i32 %b)
  ret i32 %m
}

; An adapter is no frame of the source.
; CHECK: define linkonce i32 @__llgo_stub.slow(ptr %env, ptr %p) #[[PLAIN]] {
; WORDS: __llgo_stub.slow: not tracked: an adapter (__llgo_stub.slow -> slow -> llp_callers)
define linkonce i32 @__llgo_stub.slow(ptr %env, ptr %p) {
  %n = tail call i32 @slow(ptr %p)
  ret i32 %n
}

; CHECK-DAG: attributes #[[PLAIN]] = { "frame-pointer"="non-leaf" }
; CHECK-DAG: attributes #[[SLOW]] = { "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
; CHECK-DAG: attributes #[[KEPT]] = { noinline "frame-pointer"="non-leaf" }
attributes #0 = { alwaysinline }
attributes #1 = { noinline optnone }
attributes #2 = { naked }
