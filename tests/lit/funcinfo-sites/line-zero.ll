; A location with line 0 says that the code belongs to no line. It gets a label all the same: without one the call would be
; given the line of the call before it.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK: llpass_line
; CHECK-NEXT: call void @g() nomerge, !dbg !5
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge, !dbg !6
define void @f() !dbg !4 {
  call void @g(), !dbg !5
  call void @g(), !dbg !6
  ret void
}

; TABLE: line 0: f /src/a.c:5:2
; TABLE: line 1: f /src/a.c:0

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 0, scope: !4)
