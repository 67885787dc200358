; A byval parameter is a variable of the callee: cleared where it dies, not on entry. One that is marked readonly stays.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK-NOT: memset
; CHECK: %inner = load volatile ptr, ptr %v
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %v, i8 0, i64 32, i1 true)
; CHECK-NEXT: call void @look(ptr %inner)
define void @f(ptr byval({ ptr, [3 x i64] }) align 8 %v) {
  call void @llp_gc()
  %inner = load ptr, ptr %v
  call void @look(ptr %inner)
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @unused(
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %v, i8 0, i64 32, i1 true)
; CHECK-NEXT: call void @llp_stack_clear()
define void @unused(ptr byval({ ptr, [3 x i64] }) align 8 %v) {
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @readonly(
; CHECK-NOT: memset
; CHECK: %inner = load ptr, ptr %v
define void @readonly(ptr readonly byval({ ptr, [3 x i64] }) align 8 %v) {
  call void @llp_gc()
  %inner = load ptr, ptr %v
  call void @look(ptr %inner)
  ret void
}
