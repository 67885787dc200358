; Sites off, by either flag or either variable: the table stays; records, anchors, labels and marks on calls go. A flag
; beats the environment.
; RUN: %llpass run --passes funcinfo-sites --no-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE
; RUN: %llpass run --passes funcinfo-sites --sites none %s | cmp - %t.ll
; RUN: env LLPASS_FUNCINFO_SITES=0 %llpass run --passes funcinfo-sites %s | cmp - %t.ll
; RUN: env LLGO_FUNCINFO_SITES=0 %llpass run --passes funcinfo-sites %s | cmp - %t.ll
; RUN: %llpass run --passes funcinfo-sites %s -o %t.with.ll
; RUN: env LLGO_FUNCINFO_SITES=0 LLPASS_FUNCINFO_SITES=0 %llpass run --passes funcinfo-sites --sites asm %s | cmp - %t.with.ll
; RUN: env LLPASS_FUNCINFO_SITES=0 %llpass run --passes funcinfo-sites --lines labels %s | cmp - %t.with.ll
; RUN: env LLPASS_FUNCINFO_SITES=1 LLGO_FUNCINFO_SITES=1 %llpass run --passes funcinfo-sites %s | cmp - %t.with.ll
; RUN: not %llpass run --passes funcinfo-sites --no-sites --sites asm %s 2>&1 | %filecheck %s --check-prefix BOTH
; RUN: not %llpass run --passes funcinfo-sites --no-sites --lines labels %s 2>&1 | %filecheck %s --check-prefix LABELS

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK-NOT: asm sideeffect
; CHECK-NOT: nomerge
; CHECK: module asm ".pushsection llpass_units,
; CHECK-NOT: {{llpass_(entry|stub|line|pcs)}}
; TABLE: 1 function row, 0 line rows
; TABLE: f /src/a.c:5
; BOTH: --no-sites and --sites asm contradict each other
; LABELS: --no-sites and --lines labels contradict each other
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
