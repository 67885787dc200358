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
