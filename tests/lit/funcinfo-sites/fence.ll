; A memcpy that is sure to become a library call loses its nomerge mark on the way, so a second label behind it keeps it
; from being joined with its twin; one that expands in place gets no label, and before a return no fence is needed.
; RUN: %llpass run --passes funcinfo-sites %s | %nocomments | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; CHECK-LABEL: define void @f(
; CHECK-NEXT: llpass_entry
; 8 bytes: two moves.
; CHECK-NEXT: call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 8, i1 false), !dbg !5
; 100 bytes: some targets call, some do not; a label, no fence.
; CHECK-NEXT: call void asm sideeffect {{.*}}llpass_line{{.*}}.quad [[FIRST:0x[0-9a-f]+]]
; CHECK-NEXT: i64 100, i1 false) nomerge, !dbg !6
; 1000 bytes, and an unknown number: a fence with the same id.
; CHECK-NEXT: call void asm sideeffect {{.*}}llpass_line{{.*}}.quad [[SECOND:0x[0-9a-f]+]]
; CHECK-NEXT: i64 1000, i1 false) nomerge, !dbg !7
; CHECK-NEXT: call void asm sideeffect {{.*}}llpass_line{{.*}}.quad [[SECOND]]
; CHECK-NEXT: call void asm sideeffect {{.*}}llpass_line{{.*}}.quad [[THIRD:0x[0-9a-f]+]]
; CHECK-NEXT: i64 %n, i1 false) nomerge, !dbg !8
; CHECK-NEXT: ret void
define void @f(ptr %a, ptr %b, i64 %n) !dbg !4 {
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 8, i1 false), !dbg !5
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 100, i1 false), !dbg !6
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 1000, i1 false), !dbg !7
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 %n, i1 false), !dbg !8
  ret void
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
!7 = !DILocation(line: 7, column: 2, scope: !4)
!8 = !DILocation(line: 8, column: 2, scope: !4)
