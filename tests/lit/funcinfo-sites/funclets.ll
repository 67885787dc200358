; Inside an EH funclet a call needs a funclet bundle, and an asm call without one is undefined: a function with funclets
; gets its entry record and no labels, and --explain says so.
; RUN: %llpass run --passes funcinfo-sites --stats --explain funcinfo-sites %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare i32 @__CxxFrameHandler3(...)
declare void @g()

; CHECK-LABEL: define void @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: invoke void @g()
; CHECK-NEXT: to label %ok unwind label %bad, !dbg !5
; CHECK: %p = cleanuppad within none []
; CHECK-NEXT: call void @g() [ "funclet"(token %p) ], !dbg !5
; WORDS: f: entry site
; WORDS: f: no call-site labels: an asm call inside an EH funclet would need its bundle
; WORDS: functions_with_funclets 1
define void @f() personality ptr @__CxxFrameHandler3 !dbg !4 {
  invoke void @g()
          to label %ok unwind label %bad, !dbg !5
ok:
  ret void
bad:
  %p = cleanuppad within none []
  call void @g() [ "funclet"(token %p) ], !dbg !5
  cleanupret from %p unwind to caller
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
