; Any function may return twice that says so: at the call, in a group of it, at the declaration or its group, at a definition.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare i32 @plain(ptr)
declare i32 @said(ptr) returns_twice
declare i32 @grouped(ptr) #0

define i32 @defined(ptr %p) #0 {
  call void @llp_gc()
  ret i32 0
}

; CHECK-LABEL: define void @none(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @none(ptr %p) {
  call void @llp_gc()
  %r = call i32 @plain(ptr null)
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @at_the_call(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @at_the_call(ptr %p) {
  call void @llp_gc()
  %r = call i32 @plain(ptr null) returns_twice
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @in_its_group(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @in_its_group(ptr %p) {
  call void @llp_gc()
  %r = call i32 @plain(ptr null) #0
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @at_the_declaration(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @at_the_declaration(ptr %p) {
  call void @llp_gc()
  %r = call i32 @said(ptr null)
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @in_the_group_of_that(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @in_the_group_of_that(ptr %p) {
  call void @llp_gc()
  %r = call i32 @grouped(ptr null)
  call void @look(ptr %p)
  ret void
}

; CHECK-LABEL: define void @at_the_definition(
; CHECK: store volatile ptr %p, ptr %[[SLOT:.*]]
; CHECK-NOT: store volatile ptr null, ptr %[[SLOT]]
; CHECK: ret void
define void @at_the_definition(ptr %p) {
  call void @llp_gc()
  %r = call i32 @defined(ptr null)
  call void @look(ptr %p)
  ret void
}

attributes #0 = { returns_twice }
