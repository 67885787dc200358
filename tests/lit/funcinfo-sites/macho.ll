; Mach-O spelling: the anchor is assembler-local (L), else it would cut the function in two; each record begins with a
; linker-private label (l_), else all records would live and die together; live_support ties it to the code.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; REQUIRES: clang, llvm-nm
; RUN: %clang -target arm64-apple-macos13 -x ir -c %t.ll -o %t.o
; RUN: %llvm-nm %t.o | %filecheck %s --check-prefix SYMBOLS

target triple = "arm64-apple-macos13"

declare void @g()

; CHECK-LABEL: define void @f()
; CHECK-NEXT: "Lllp${:uid}:\0A.ascii \22\22\0A.pushsection __TEXT,__llp_entry,regular,live_support\0A.p2align 2\0Al_llp${:uid}:\0A.long Lllp${:uid}-l_llp${:uid}\0A.quad 0xaf63db4c8601ead9\0A.popsection"
; CHECK-NEXT: "Lllp${:uid}:\0A.ascii \22\22\0A.pushsection __TEXT,__llp_line,regular,live_support\0A
; CHECK-NEXT: call void @g() nomerge, !dbg !5
; CHECK: module asm ".pushsection __TEXT,__llp_units,regular,no_dead_strip"
; SYMBOLS-NOT: Lllp
; SYMBOLS: T _f
define void @f() !dbg !4 {
  call void @g(), !dbg !5
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
