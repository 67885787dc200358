; A call that the optimiser inlined keeps its whole story: the row of the call, then the row of the call it was inlined
; through. The inlined function has no body any more and gets a row without an id.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %llpass inspect --lines %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK: f /src/a.c:9
; CHECK: inner /src/b.h:20
; CHECK: inner /src/b.h:22:5
; CHECK-SAME: f /src/a.c:9:3
define void @f() !dbg !4 {
  call void @g(), !dbg !6
  ret void
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DIFile(filename: "b.h", directory: "/src")
!6 = !DILocation(line: 22, column: 5, scope: !7, inlinedAt: !8)
!7 = distinct !DISubprogram(name: "inner", file: !5, line: 19, type: !3, scopeLine: 20, unit: !0, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition)
!8 = distinct !DILocation(line: 9, column: 3, scope: !4)
