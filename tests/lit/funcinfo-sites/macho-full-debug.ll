; A Mach-O module with full debug info is on its way into a debugger, which would take an anchor at the entry for the
; place to break at: no entry sites, and --stats says so; call-site labels stay. --sites asm forces entry sites; line
; tables only, or ELF, keep them.
; RUN: %llpass run --passes funcinfo-sites --stats %s 2> %t.stats | %nocomments | %filecheck %s
; RUN: %filecheck %s --check-prefix STATS --input-file %t.stats
; RUN: %llpass run --passes funcinfo-sites --sites asm %s | %nocomments | %filecheck %s --check-prefix FORCED
; RUN: sed s/FullDebug/LineTablesOnly/ %s > %t.lines.ll
; RUN: %llpass run --passes funcinfo-sites %t.lines.ll | %nocomments | %filecheck %s --check-prefix FORCED
; RUN: sed s/arm64-apple-macos13/aarch64-linux-gnu/ %s > %t.elf.ll
; RUN: %llpass run --passes funcinfo-sites %t.elf.ll | %nocomments | %filecheck %s --check-prefix ELF

target triple = "arm64-apple-macos13"

; CHECK-NOT: __llp_entry
; CHECK: __llp_line
; CHECK-NEXT: call void @g() nomerge
; CHECK: module asm ".pushsection __TEXT,__llp_units
; FORCED: __llp_entry
; ELF: llpass_entry
; STATS: note: full debug info on Mach-O: no entry sites (--sites asm forces them)
define void @f() !dbg !4 {
  call void @g(), !dbg !5
  ret void
}

declare void @g()

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 3, scope: !4)
