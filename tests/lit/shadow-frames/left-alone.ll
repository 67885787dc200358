; Functions that get no frame, each with its reason.
; RUN: %llpass run --passes caller-frames --frames shadow --stats --explain caller-frames %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

@picked = ifunc i32 (), ptr @resolver

declare i32 @llp_callers(i32, ptr, i32)
declare i64 @"rt.PushCallerLocationFrame"(i64)

; WORDS-DAG: imported: no shadow frame: available_externally
define available_externally i32 @imported() {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}
; WORDS-DAG: bare: no shadow frame: naked
define void @bare() naked {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  unreachable
}
; WORDS-DAG: coro: no shadow frame: coroutine
define void @coro() presplitcoroutine {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret void
}
; WORDS-DAG: twice: no shadow frame: returns_twice
define i32 @twice() returns_twice {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}
; WORDS-DAG: irq: no shadow frame: its calling convention
define x86_intrcc void @irq(ptr byval(i64) %frame) {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret void
}
; WORDS-DAG: resolver: no shadow frame: ifunc resolver
define ptr @resolver() {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret ptr @imported
}
; WORDS-DAG: seed: no shadow frame: the front end pushes its frames itself
define void @seed() {
  %mark = call i64 @"rt.PushCallerLocationFrame"(i64 0)
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret void
}
; WORDS-DAG: shadow_left_alone 7
; CHECK-NOT: call {{.*}}llp_shadow
; CHECK: define i32 @plain()
; CHECK-NEXT: %llp.frame = call ptr @llp_shadow_push
define i32 @plain() {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}
