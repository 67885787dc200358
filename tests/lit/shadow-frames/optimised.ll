; The optimiser keeps every record, in its order, also of a function it inlines.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; REQUIRES: opt-15, opt-22
; RUN: %opt-15 -S -O2 %t.ll | %filecheck %s
; RUN: %opt-22 -S -O2 %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32) nocallback
declare i64 @strlen(ptr) argmemonly nounwind willreturn

; CHECK-LABEL: define i64 @f(
; CHECK-NEXT: %[[F:.*]] = {{(tail )?}}call ptr @llp_shadow_push(ptr nonnull @llp.shadow)
; CHECK-NEXT: store volatile i32 1, ptr %[[F]]
; CHECK-NEXT: call i64 @strlen
; CHECK-NEXT: store volatile i32 2, ptr %[[F]]
; CHECK-NEXT: %[[G:.*]] = {{(tail )?}}call ptr @llp_shadow_push(ptr nonnull @llp.shadow.1)
; CHECK-NEXT: store volatile i32 1, ptr %[[G]]
; CHECK-NEXT: call i32 @llp_callers
; CHECK-NEXT: call void @llp_shadow_pop(ptr {{(nonnull )?}}%[[G]])
; CHECK: call void @llp_shadow_pop(ptr {{(nonnull )?}}%[[F]])
; CHECK: ret i64
define i64 @f(ptr %p) !dbg !4 {
  %1 = call i64 @strlen(ptr %p), !dbg !5
  %2 = call i32 @g(), !dbg !6
  %3 = sext i32 %2 to i64
  %4 = add i64 %1, %3
  ret i64 %4
}
define internal i32 @g() !dbg !7 {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0), !dbg !8
  ret i32 %n
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 6, column: 2, scope: !4)
!7 = distinct !DISubprogram(name: "g", file: !1, line: 9, type: !3, scopeLine: 9, unit: !0, spFlags: DISPFlagDefinition)
!8 = !DILocation(line: 10, column: 2, scope: !7)
