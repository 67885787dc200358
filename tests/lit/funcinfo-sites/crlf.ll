; A file with CRLF line ends keeps them, and what is added has them too.
; RUN: sed 's/$/\r/' %s > %t.crlf.ll
; RUN: %llpass run --passes funcinfo-sites %s -o %t.lf.out.ll
; RUN: %llpass run --passes funcinfo-sites %t.crlf.ll -o %t.out.ll
; Not one line of the output ends otherwise.
; RUN: not grep -v -c -P '\r$' %t.out.ll
; RUN: tr -d '\r' < %t.out.ll | grep -c 'asm sideeffect' > %t.count
; RUN: grep -c 'asm sideeffect' %t.lf.out.ll | cmp - %t.count

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

define void @f() !dbg !4 {
entry:
  call void @g(), !dbg !5
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
