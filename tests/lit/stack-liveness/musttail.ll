; Nothing may stand between a musttail call and its ret. What it uses is loaded and cleared before it.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare ptr @next(ptr)

; CHECK-LABEL: define ptr @f(
; CHECK: %[[USE:.*]] = load volatile ptr, ptr %[[SLOT:.*]]
; CHECK-NEXT: store volatile ptr null, ptr %[[SLOT]]
; CHECK-NEXT: %r = musttail call ptr @next(ptr %[[USE]])
; CHECK-NEXT: ret ptr %r
define ptr @f(ptr %p) {
  call void @llp_gc()
  %r = musttail call ptr @next(ptr %p)
  ret ptr %r
}

declare i32 @llp_set_finalizer(ptr, ptr, ptr)
declare ptr @next_of_many(i64, i64, i64, i64, i64, i64, ptr)

; CHECK-LABEL: define i32 @final(
; CHECK-NEXT: %r = musttail call i32 @llp_set_finalizer(ptr %p, ptr %f, ptr %a)
; CHECK-NEXT: ret i32 %r
define i32 @final(ptr %p, ptr %f, ptr %a) {
  %r = musttail call i32 @llp_set_finalizer(ptr %p, ptr %f, ptr %a)
  ret i32 %r
}

; CHECK-LABEL: define ptr @many(
; CHECK-NEXT: %r = musttail call ptr @next_of_many(
; CHECK-NEXT: ret ptr %r
define ptr @many(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, ptr %p) {
  %r = musttail call ptr @next_of_many(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, ptr %p)
  ret ptr %r
}
