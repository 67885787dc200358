; A call without a debug location gets no label, and so does every call of a function without a DISubprogram: a guess would
; be a wrong line. --stats counts them.
; RUN: %llpass run --passes funcinfo-sites --stats %s 2> %t.stats | %nocomments | %filecheck %s
; RUN: %filecheck %s --check-prefix STATS --input-file %t.stats

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK-LABEL: define void @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: call void @g(){{$}}
; CHECK-NEXT: ret void
define void @f() !dbg !4 {
  call void @g()
  ret void
}

; CHECK-LABEL: define void @without()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: call void @g(){{$}}
; CHECK-NEXT: ret void
define void @without() {
  call void @g()
  ret void
}

; STATS: calls_without_location 1
; STATS: line_sites 0

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
