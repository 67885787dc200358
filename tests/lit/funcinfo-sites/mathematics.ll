; A mathematical intrinsic may become a library call, and a label beside it would keep its loop from being vectorised. It
; gets one only in a module that was optimised already (local_unnamed_addr is GlobalOpt's mark).
; RUN: %llpass run --passes funcinfo-sites --stats %s 2> %t.stats | %nocomments | %filecheck %s
; RUN: %filecheck %s --check-prefix STATS --input-file %t.stats
; RUN: sed 's/(double %x) !dbg/(double %x) local_unnamed_addr !dbg/' %s > %t.optimised.ll
; RUN: %llpass run --passes funcinfo-sites %t.optimised.ll | %nocomments | %filecheck %s --check-prefix OPTIMISED

target triple = "x86_64-unknown-linux-gnu"

declare double @llvm.sin.f64(double)

; CHECK: llpass_entry
; CHECK-NEXT: %y = call double @llvm.sin.f64(double %x), !dbg !5
; OPTIMISED: llpass_line
; OPTIMISED-NEXT: %y = call double @llvm.sin.f64(double %x) nomerge, !dbg !5
; STATS: mathematics_unlabelled 1
define double @f(double %x) !dbg !4 {
  %y = call double @llvm.sin.f64(double %x), !dbg !5
  ret double %y
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
