; With --fault-lines an instruction that may fault has a label as a call has one: in an optimised module
; (local_unnamed_addr is GlobalOpt's mark) and in an optnone function.
; RUN: %llpass run --fault-lines --stats %s 2> %t.stats | %nocomments | %filecheck %s
; RUN: %filecheck %s --check-prefix STATS --input-file %t.stats
; RUN: %llpass run --fault-lines %s -o %t.ll
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE
; RUN: %llpass run %s | %nocomments | %filecheck %s --check-prefix OFF
; RUN: sed 's/local_unnamed_addr //' %s > %t.early.ll
; RUN: %llpass run --fault-lines %t.early.ll | %nocomments | %filecheck %s --check-prefix EARLY

target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: define i32 @f(
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %x = load i32, ptr %p, align 4, !dbg !7
; CHECK-NEXT: %y = load i32, ptr %q, align 4, !dbg !7
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %z = sdiv i32 %x, %y, !dbg !8
; CHECK-NEXT: ret
; STATS: fault_labels 3
; TABLE: h /src/a.c:2:1 inlined at g /src/a.c:6:9
; OFF-NOT: llpass_line
; EARLY-LABEL: define i32 @f(
; EARLY-NOT: llpass_line
; EARLY-LABEL: define void @o(
; EARLY: llpass_line
define i32 @f(ptr %p, ptr %q) local_unnamed_addr !dbg !4 {
  %x = load i32, ptr %p, align 4, !dbg !7
  %y = load i32, ptr %q, align 4, !dbg !7
  %z = sdiv i32 %x, %y, !dbg !8
  ret i32 %z
}

; CHECK-LABEL: define void @o(
; CHECK: llpass_line
; CHECK-NEXT: store
define void @o(ptr %p) noinline optnone !dbg !5 {
  store i32 0, ptr %p, align 4, !dbg !9
  ret void
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "g", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = distinct !DISubprogram(name: "o", file: !1, line: 9, type: !3, scopeLine: 9, unit: !0, spFlags: DISPFlagDefinition)
!6 = distinct !DISubprogram(name: "h", file: !1, line: 1, type: !3, scopeLine: 1, unit: !0, spFlags: DISPFlagDefinition)
!7 = !DILocation(line: 2, column: 1, scope: !6, inlinedAt: !10)
!8 = !DILocation(line: 7, column: 3, scope: !4)
!9 = !DILocation(line: 10, column: 3, scope: !5)
!10 = distinct !DILocation(line: 6, column: 9, scope: !4)
