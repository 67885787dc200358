; A module with LLGo's rows is Go: names are those a Go programmer reads, in rows, in debug info, for inlined functions.
; Symbols stay.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %llpass inspect --lines %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK: main.f.func1 (command-line-arguments.f$1) /go/main.go:41
define void @"command-line-arguments.f$1"() !dbg !4 {
  call void @g(), !dbg !5
  ret void, !dbg !6
}
; CHECK: main.init (command-line-arguments.init) ??:0
define void @command-line-arguments.init() {
  ret void
}
; CHECK: main.other.func2 (command-line-arguments.other$2) {{.*}} [inline-only]
; CHECK: line {{[0-9]+}}: main.other.func2

!llgo.funcinfo = !{!10}
!10 = !{i32 1, !"command-line-arguments.f$1", !"command-line-arguments.f$1", !"/go/main.go", i32 41, i32 3}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_Go, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "main.go", directory: "/go")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "command-line-arguments.f$1", file: !1, line: 40, type: !3, scopeLine: 40, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 61, column: 2, scope: !7, inlinedAt: !6)
!6 = distinct !DILocation(line: 42, column: 2, scope: !4)
!7 = distinct !DISubprogram(name: "command-line-arguments.other$2", file: !1, line: 60, type: !3, scopeLine: 60, unit: !0, spFlags: DISPFlagDefinition)
