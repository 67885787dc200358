; resume becomes a call of _Unwind_Resume, which shows up in tracebacks: it gets a label whose row knows the function and,
; like DWARF, no line.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

declare i32 @__gxx_personality_v0(...)
declare void @g()

; CHECK: invoke void @g() nomerge
; CHECK-NEXT: to label %ok unwind label %bad, !dbg !6
; CHECK: landingpad { ptr, i32 }
; CHECK-NEXT: cleanup
; CHECK-NEXT: llpass_line
; CHECK-NEXT: resume { ptr, i32 } %e, !dbg !7
define void @f() personality ptr @__gxx_personality_v0 !dbg !4 {
  invoke void @g()
          to label %ok unwind label %bad, !dbg !6
ok:
  ret void
bad:
  %e = landingpad { ptr, i32 }
          cleanup
  resume { ptr, i32 } %e, !dbg !7
}

; TABLE: line 0: f /src/a.c:5:2
; TABLE: line 1: f /src/a.c:0

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 5, column: 2, scope: !4)
!7 = !DILocation(line: 9, column: 1, scope: !4)
