; What a record costs: nothing while the place stays the same, a store when it changes, and a call (which also drops left
; frames) behind a call that may have abandoned some: one into other code that may call back. A tracked function of this
; module has dropped its own, and one that touches no memory of ours has run no tracked code.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32) nocallback
declare void @foreign()
declare i64 @strlen(ptr) memory(argmem: read)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; CHECK-LABEL: define i32 @f(
; CHECK: store volatile i32 1, ptr %llp.frame
; CHECK-NEXT: call i64 @strlen(ptr %p)
; CHECK-NEXT: call i64 @strlen(ptr %p)
; CHECK-NEXT: store volatile i32 2, ptr %llp.frame
; CHECK-NEXT: call i32 @g(ptr %p)
; CHECK-NEXT: call void @llvm.memcpy
; CHECK-NEXT: call void asm sideeffect "", ""()
; CHECK-NEXT: store volatile i32 1, ptr %llp.frame
; CHECK-NEXT: call void @foreign()
; CHECK-NEXT: call void @llp_shadow_record(ptr %llp.frame, i32 1)
; CHECK-NEXT: call i32 @llp_callers
; CHECK: br label %loop
; CHECK: loop:
; CHECK-NEXT: call void @llp_shadow_record(ptr %llp.frame, i32 2)
; CHECK-NEXT: call void @foreign()
define i32 @f(ptr %p, i1 %c) !dbg !4 {
  %1 = call i64 @strlen(ptr %p), !dbg !5
  %2 = call i64 @strlen(ptr %p), !dbg !5
  %3 = call i32 @g(ptr %p), !dbg !6
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %p, i64 64, i1 false), !dbg !5
  call void asm sideeffect "", ""()
  call void @foreign(), !dbg !5
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0), !dbg !5
  br label %loop
loop:
  call void @foreign(), !dbg !6
  br i1 %c, label %loop, label %out
out:
  ret i32 %n
}

; Of a weak function the linker may take another module's.
; CHECK-LABEL: define i32 @g(
; CHECK: call i32 @h()
; CHECK-NEXT: call void @llp_shadow_record(
; CHECK-NEXT: call i32 @llp_callers
define i32 @g(ptr %p) {
  %1 = call i32 @h()
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}
define weak i32 @h() {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 6, column: 2, scope: !4)
