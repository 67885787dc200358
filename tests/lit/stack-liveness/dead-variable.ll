; A variable that nothing else can reach is cleared first of all and behind its last read. Its accesses become volatile,
; its lifetime markers go. One whose address is kept elsewhere is left alone, and --explain names who keeps it.
; RUN: %llpass run --passes stack-liveness --liveness-packages all --explain stack-liveness %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @look(ptr nocapture)
declare void @llp_gc()

declare void @keep(ptr)
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)

; CHECK-LABEL: define void @local(
; CHECK: %v = alloca { i64, ptr }
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %v, i8 0, i64 16, i1 true)
; CHECK-NOT: @llvm.lifetime
; CHECK: store volatile ptr %p, ptr %inner
; CHECK: call void @llp_gc()
; CHECK-NEXT: call void @look(ptr %v)
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %v, i8 0, i64 16, i1 true)
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NOT: @llvm.lifetime
; CHECK: ret void
; WORDS: local: %v: a variable, cleared after `call void @look(ptr %v)`
define void @local() {
  %v = alloca { i64, ptr }
  call void @llvm.lifetime.start.p0(i64 16, ptr %v)
  %inner = getelementptr { i64, ptr }, ptr %v, i64 0, i32 1
  %p = call ptr @make()
  store ptr %p, ptr %inner
  call void @llp_gc()
  call void @look(ptr %v)
  call void @llp_gc()
  call void @llvm.lifetime.end.p0(i64 16, ptr %v)
  ret void
}

; CHECK-LABEL: define void @captured(
; CHECK-NEXT: %v = alloca ptr
; CHECK-NEXT: call void @llvm.lifetime.start.p0(i64 8, ptr %v)
; CHECK-NEXT: %p = call ptr @make()
; CHECK-NEXT: store ptr %p, ptr %v
; CHECK-NEXT: call void @keep(ptr %v)
; CHECK-NEXT: call void @look(ptr %v)
; CHECK-NEXT: call void @llp_stack_clear()
; CHECK-NEXT: call void @llp_gc()
; CHECK-NEXT: call void @llvm.lifetime.end.p0(i64 8, ptr %v)
; CHECK-NEXT: ret void
; WORDS: captured: %v: left alone: captured: its address is given to keep, which may keep it (call void @keep(ptr %v))
define void @captured() {
  %v = alloca ptr
  call void @llvm.lifetime.start.p0(i64 8, ptr %v)
  %p = call ptr @make()
  store ptr %p, ptr %v
  call void @keep(ptr %v)
  call void @look(ptr %v)
  call void @llp_gc()
  call void @llvm.lifetime.end.p0(i64 8, ptr %v)
  ret void
}

; CHECK-LABEL: define void @one_way(
; CHECK: other:
; CHECK-NEXT: store volatile ptr null, ptr %v
; CHECK-NEXT: call void @llp_stack_clear()
define void @one_way(i1 %c) {
entry:
  %v = alloca ptr
  %p = call ptr @make()
  store ptr %p, ptr %v
  br i1 %c, label %needed, label %other

needed:
  call void @look(ptr %v)
  ret void

other:
  call void @llp_gc()
  ret void
}
