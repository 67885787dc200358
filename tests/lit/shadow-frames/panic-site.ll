; An instruction that the front end marks with !llpass.panic may panic by itself: its place is recorded as that of a call.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32) nocallback

; CHECK-LABEL: define i32 @f(
; CHECK-NEXT: %llp.frame = call
; CHECK-NEXT: %q = sdiv i32 %a, %b, !dbg
; CHECK-NEXT: store volatile i32 1, ptr %llp.frame
; CHECK-NEXT: %r = sdiv i32 %q, %b, !dbg !5, !llpass.panic
; CHECK-NEXT: store volatile i32 0, ptr %llp.frame
; CHECK-NEXT: call i32 @llp_callers
define i32 @f(i32 %a, i32 %b) !dbg !4 {
  %q = sdiv i32 %a, %b, !dbg !5
  %r = sdiv i32 %q, %b, !dbg !5, !llpass.panic !6
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %r
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !{}
