; Every access to a variable that is cleared becomes volatile, whatever makes it.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; CHECK-LABEL: define void @f(
; CHECK: store volatile ptr %p, ptr %v
; CHECK: store volatile ptr null, ptr %v
; CHECK: store atomic volatile ptr %{{.*}}, ptr %v seq_cst, align 8
; CHECK: load volatile ptr, ptr %v
; CHECK: load atomic volatile ptr, ptr %v seq_cst, align 8
; CHECK: atomicrmw volatile xchg ptr %v, ptr null seq_cst
; CHECK: cmpxchg volatile ptr %v, ptr null, ptr null seq_cst seq_cst
; CHECK: cmpxchg weak volatile ptr %v, ptr null, ptr null seq_cst seq_cst
; CHECK: call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %{{.*}}, i64 8, i1 true)
; CHECK: call void @llvm.memmove.p0.p0.i64(ptr align 8 %{{.*}}, ptr %v, i64 8, i1 true)
; CHECK: call void @llvm.memset.p0.i64(ptr %v, i8 0, i64 8, i1 true)
; CHECK: load ptr, ptr %{{.*}}
define void @f(ptr %p, ptr %elsewhere) {
  %v = alloca ptr
  store ptr %p, ptr %v
  store volatile ptr null, ptr %v
  store atomic ptr %p, ptr %v seq_cst, align 8
  call void @llp_gc()
  %a = load ptr, ptr %v
  %b = load atomic ptr, ptr %v seq_cst, align 8
  %c = atomicrmw xchg ptr %v, ptr null seq_cst
  %d = cmpxchg ptr %v, ptr null, ptr null seq_cst seq_cst
  %e = cmpxchg weak ptr %v, ptr null, ptr null seq_cst seq_cst
  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %elsewhere, i64 8, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %elsewhere, ptr %v, i64 8, i1 false)
  call void @llvm.memset.p0.i64(ptr %v, i8 0, i64 8, i1 false)
  call void @llp_gc()
  %x = load ptr, ptr %elsewhere
  ret void
}
