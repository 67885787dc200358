; A module that spells pointers as LLVM 14 did gets calls that LLVM 15 reads beside them.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; REQUIRES: opt-15
; RUN: %opt-15 -passes=verify -disable-output %t.ll

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, i64*, i32)

; CHECK-LABEL: define i32 @f(
; CHECK-NEXT: %llp.frame = call i8* @llp_shadow_push(i8* getelementptr ([{{[0-9]+}} x i8], [{{[0-9]+}} x i8]* @llp.shadow, i32 0, i32 0))
; CHECK-NEXT: %llp.row = bitcast i8* %llp.frame to i32*
; CHECK-NEXT: %n = call i32 @llp_callers
; CHECK-NEXT: call void @llp_shadow_record(i8* %llp.frame, i32 0)
; CHECK-NEXT: %m = call i32 @llp_callers
; CHECK-NEXT: br label %next
; CHECK: next:
; CHECK-NEXT: call void @llp_shadow_record(
; CHECK: store volatile i32 1, i32* %llp.row, align 4
; CHECK-NEXT: call i32 @f
; CHECK: call void @llp_shadow_pop(i8* %llp.frame)
define i32 @f(i64* %p) !dbg !4 {
  %n = call i32 @llp_callers(i32 0, i64* %p, i32 0)
  %m = call i32 @llp_callers(i32 0, i64* %p, i32 0)
  br label %next
next:
  %k = call i32 @f(i64* %p)
  %l = call i32 @f(i64* %p), !dbg !5
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
