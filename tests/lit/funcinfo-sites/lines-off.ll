; --lines none and --lines debug leave every call as it is; entries are recorded all the same.
; RUN: %llpass run --passes funcinfo-sites --lines none %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass run --passes funcinfo-sites --lines debug %s | %nocomments | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK: llpass_entry
; CHECK-NEXT: call void @g(), !dbg !5
; CHECK-NOT: llpass_line
; TABLE: 1 function row, 0 line rows; flags: entry-sites
define void @f() !dbg !4 {
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
