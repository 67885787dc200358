; The helpers' calls are no places of the source: they get no label, and two calls of one line still share theirs.
; RUN: %llpass run --frames shadow --stats %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)

; CHECK-LABEL: define i32 @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %llp.frame = call ptr @llp_shadow_push
; CHECK-NEXT: store volatile i32 1
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %a = call i32 @f()
; CHECK-NEXT: store volatile i32 2
; CHECK-NEXT: %b = call i32 @llp_callers
; CHECK-NEXT: call void @llp_shadow_pop
; CHECK-NEXT: ret i32 %a
; WORDS-NOT: calls_without_location
; WORDS: labels_saved 1
define i32 @f() noinline !dbg !4 {
  %a = call i32 @f(), !dbg !5
  %b = call i32 @llp_callers(i32 0, ptr null, i32 0), !dbg !6
  ret i32 %a
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 5, column: 9, scope: !4)
