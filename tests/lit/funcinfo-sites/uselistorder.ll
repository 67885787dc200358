; A uselistorder directive lists as many uses as the value has. The pass adds no use of any value of the program, so every
; directive is kept and LLVM accepts the file.
; RUN: %llpass run --passes funcinfo-sites --stats %s -o %t.ll 2> %t.stats
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix STATS --input-file %t.stats

target triple = "x86_64-unknown-linux-gnu"

declare void @g(i32)

; CHECK-LABEL: define void @f(i32 %x)
; CHECK: uselistorder i32 %x, { 1, 0 }
; CHECK: uselistorder ptr @g, { 1, 0 }
; STATS: judge: accepted
define void @f(i32 %x) !dbg !4 {
  call void @g(i32 %x), !dbg !5
  call void @g(i32 %x), !dbg !5
  ret void
  uselistorder i32 %x, { 1, 0 }
}
uselistorder ptr @g, { 1, 0 }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
