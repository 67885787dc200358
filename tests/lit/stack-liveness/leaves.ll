; A function under which nothing can collect stays as it is: no call, inert callees, callees that are leaves themselves.
; RUN: %llpass run --passes stack-liveness --liveness-packages all --explain stack-liveness %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare void @outside()
declare i64 @pure(ptr) #0

; CHECK-LABEL: define internal ptr @leaf(
; CHECK-NEXT: %v = alloca ptr
; CHECK-NEXT: store ptr %p, ptr %v
; CHECK-NEXT: %n = call i64 @pure(ptr %v)
; CHECK-NEXT: call void asm sideeffect "", ""()
; CHECK-NEXT: %x = load ptr, ptr %v
; CHECK-NEXT: ret ptr %x
; WORDS: leaf: left alone: nothing it calls can collect
define internal ptr @leaf(ptr %p) {
  %v = alloca ptr
  store ptr %p, ptr %v
  %n = call i64 @pure(ptr %v)
  call void asm sideeffect "", ""()
  %x = load ptr, ptr %v
  ret ptr %x
}

; CHECK-LABEL: define internal ptr @on_leaves(
; CHECK-NEXT: %x = call ptr @leaf(ptr %p)
; CHECK-NEXT: %y = call ptr @on_leaves(ptr %x)
; CHECK-NEXT: ret ptr %p
; WORDS: on_leaves: left alone: nothing it calls can collect
define internal ptr @on_leaves(ptr %p) {
  %x = call ptr @leaf(ptr %p)
  %y = call ptr @on_leaves(ptr %x)
  ret ptr %p
}

; CHECK-LABEL: define weak ptr @replaced(
; CHECK-NEXT: %x = call ptr @leaf(ptr %p)
; WORDS: replaced: left alone: nothing it calls can collect
define weak ptr @replaced(ptr %p) {
  %x = call ptr @leaf(ptr %p)
  ret ptr %p
}

; CHECK-LABEL: define ptr @on_a_weak_one(
; CHECK: alloca ptr
define ptr @on_a_weak_one(ptr %p) {
  %x = call ptr @replaced(ptr %p)
  ret ptr %p
}

; CHECK-LABEL: define ptr @reads(
; CHECK-NEXT: %n = call i64 @pure(ptr %p)
; CHECK-NEXT: call void @outside()
; WORDS: reads: left alone: it is nosync: nothing it calls can collect
define ptr @reads(ptr %p) nosync {
  %n = call i64 @pure(ptr %p)
  call void @outside()
  ret ptr %p
}

; CHECK-LABEL: define ptr @calls(
; CHECK-NEXT: %[[SLOT:.*]] = alloca ptr
define ptr @calls(ptr %p) {
  call void @outside()
  ret ptr %p
}

; CHECK-LABEL: define ptr @on_one_that_calls(
; CHECK-NEXT: %[[SLOT:.*]] = alloca ptr
define ptr @on_one_that_calls(ptr %p) {
  %x = call ptr @calls(ptr %p)
  ret ptr %p
}

attributes #0 = { memory(argmem: read) }
