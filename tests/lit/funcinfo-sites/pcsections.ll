; --sites pcsections: each definition carries LLVM's own !pcsections attachment with its id; the code holds no asm.
; RUN: %llpass run --passes funcinfo-sites --sites pcsections %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE
; REQUIRES: clang, llvm-readelf
; RUN: %clang -target x86_64-unknown-linux-gnu -x ir -c %t.ll -o %t.o
; RUN: %llvm-readelf -S --wide %t.o | %filecheck %s --check-prefix OBJECT
; RUN: sed s/x86_64-unknown-linux-gnu/arm64-apple-macos13/ %s > %t.mac.ll
; RUN: not %llpass run --passes funcinfo-sites --sites pcsections %t.mac.ll 2>&1 | %filecheck %s --check-prefix MACHO

target triple = "x86_64-unknown-linux-gnu"

; CHECK: define void @f() !dbg !4 !pcsections ![[F:[0-9]+]] {
; CHECK-NEXT: ret void
; CHECK: define internal i32 @g(i32 %x) #0 align 16 !pcsections ![[G:[0-9]+]] {
; CHECK-NOT: asm sideeffect
; CHECK: !{i64 -5808557972665537831}
; CHECK: ![[F]] = !{!"llpass_pcs", !
; CHECK: ![[G]] = !{!"llpass_pcs", !
define void @f() !dbg !4 {
  ret void
}
define internal i32 @g(i32 %x) #0 align 16 {
  ret i32 %x
}
attributes #0 = { noinline }

; TABLE: sites: 2 pcs
; TABLE: flags: pc-sections
; OBJECT: llpass_pcs PROGBITS {{.*}} WAL
; MACHO: --sites pcsections needs ELF
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
