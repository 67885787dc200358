; A variable of an integer's type that holds a pointer's bits is cleared like one that is declared to hold a pointer.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target datalayout = "e-m:e-i64:64-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @llp_gc()
declare void @use(i64)

; CHECK-LABEL: define void @stored(
; CHECK: %key = alloca i64
; CHECK: store volatile i64 %{{.*}}, ptr %key
; CHECK: %[[KEY:.*]] = load volatile i64, ptr %key
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %key, i8 0, i64 8, i1 true)
define void @stored(ptr %p) {
  %key = alloca i64
  %bits = ptrtoint ptr %p to i64
  store i64 %bits, ptr %key
  call void @llp_gc()
  %h = load i64, ptr %key
  call void @use(i64 %h)
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define ptr @loaded(
; CHECK: store volatile i64 %{{.*}}, ptr %key
; CHECK: load volatile i64, ptr %key
define ptr @loaded(i64 %bits) {
  %key = alloca i64
  store i64 %bits, ptr %key
  call void @llp_gc()
  %h = load i64, ptr %key
  %p = inttoptr i64 %h to ptr
  ret ptr %p
}

; CHECK-LABEL: define i64 @number(
; CHECK: store i64 %n, ptr %key
; CHECK: load i64, ptr %key
define i64 @number(i64 %n) {
  %key = alloca i64
  store i64 %n, ptr %key
  call void @llp_gc()
  %h = load i64, ptr %key
  ret i64 %h
}
