; --stats counts functions, slots, values, variables, and what was inserted or left.
; RUN: %llpass run --passes stack-liveness --liveness-packages all --stats %s -o %t.ll 2> %t.words
; RUN: %filecheck %s --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

; CHECK-DAG: liveness_functions {{ +}}2
; CHECK-DAG: liveness_functions_left {{ +}}3
; CHECK-DAG: liveness_leaves {{ +}}2
; CHECK-DAG: liveness_slots {{ +}}4
; CHECK-DAG: liveness_values {{ +}}5
; CHECK-DAG: liveness_variables {{ +}}1
; CHECK-DAG: liveness_left {{ +}}1
; CHECK-DAG: liveness_stack_clears {{ +}}3
; CHECK-DAG: liveness_argument_clears {{ +}}1

declare void @llp_gc()
declare i32 @llp_set_finalizer(ptr, ptr, ptr)
declare void @seven(i64, i64, i64, i64, i64, i64, ptr)
declare void @keep(ptr)

define ptr @f(i1 %c, ptr %a, ptr %b, ptr %q) {
entry:
  %variable = alloca ptr
  %kept = alloca ptr
  call void @keep(ptr %kept)
  store ptr %a, ptr %variable
  br i1 %c, label %left, label %join

left:
  br label %join

join:
  %p = phi ptr [ %a, %left ], [ %b, %entry ]
  call void @llp_gc()
  call void @seven(i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, ptr null)
  %done = call i32 @llp_set_finalizer(ptr %p, ptr @leaf, ptr null)
  ret ptr null
}

define void @leaf() {
  ret void
}

define void @leaf2() {
  ret void
}

define ptr @g(ptr %a, ptr %b, i1 %c) {
  call void @llp_gc()
  br i1 %c, label %left, label %join

left:
  br label %join

join:
  %p = phi ptr [ %a, %left ], [ %a, %0 ]
  ret ptr %p
}

define void @naked() naked {
  call void @llp_gc()
  unreachable
}

define void @naked2() naked {
  call void @llp_gc()
  unreachable
}

define void @naked3() naked {
  call void @llp_gc()
  unreachable
}
