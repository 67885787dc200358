; Rows that the front end wrote (!llgo.funcinfo) win over debug info: only the front end knows the name a user would
; recognise. A row of another shape or version is ignored.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %llpass inspect %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

define void @f() !dbg !4 {
  ret void
}
define void @"path/pkg.(*T).M$1"() {
  ret void
}
define void @newer() {
  ret void
}

; CHECK: main.F (f) /go/main.go:41
; CHECK: path/pkg.(*T).M.func1 (path/pkg.(*T).M$1) /go/pkg.go:7
; CHECK: newer ??:0

!llgo.funcinfo = !{!10, !11, !12, !13}
!10 = !{i32 1, !"f", !"main.F", !"/go/main.go", i32 41, i32 3}
!11 = !{i32 1, !"path/pkg.(*T).M$1", !"path/pkg.(*T).M.func1", !"/go/pkg.go", i32 7, i32 1}
!12 = !{i32 2, !"newer", !"ignored", !"/go/x.go", i32 1, i32 1}
!13 = !{i32 1, !"newer"}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
