; Two calls of one line in one block share a label, but only when the first is sure to stay a call: an inlined body brings
; labels of its own, and the second call would be taken for part of it.
; RUN: %llpass run --passes funcinfo-sites %s | %nocomments | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

define internal void @stays() noinline {
  ret void
}
define internal void @may_go() {
  ret void
}

; CHECK-LABEL: define void @f(
; CHECK: llpass_line
; CHECK-NEXT: call void @stays() nomerge, !dbg !5
; CHECK-NEXT: call void @may_go() nomerge, !dbg !6
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @stays() nomerge, !dbg !5
; CHECK-NEXT: br label %next
; Another block may be laid out anywhere: a label of its own.
; CHECK: next:
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @stays() nomerge, !dbg !5
; A call without a location in between belongs to no line, so the line must be said again.
; CHECK-NEXT: call void @stays(){{$}}
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @stays() nomerge, !dbg !5
define void @f() !dbg !4 {
  call void @stays(), !dbg !5
  call void @may_go(), !dbg !6
  call void @stays(), !dbg !5
  br label %next
next:
  call void @stays(), !dbg !5
  call void @stays()
  call void @stays(), !dbg !5
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
!6 = !DILocation(line: 5, column: 20, scope: !4)
