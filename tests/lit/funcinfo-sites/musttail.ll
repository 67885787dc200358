; A thunk is a musttail call and its return, and the verifier allows nothing between the two: anchor and label go before
; the call, which still becomes a jump.
; RUN: %llpass run --passes funcinfo-sites --explain funcinfo-sites %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: clang, llvm-objcopy
; RUN: %clang -target x86_64-unknown-linux-gnu -O2 -c %s -o %t.plain.o
; RUN: %clang -target x86_64-unknown-linux-gnu -O2 -c %t.ll -o %t.o
; RUN: %llvm-objcopy -O binary --only-section=.text %t.plain.o %t.plain.text
; RUN: %llvm-objcopy -O binary --only-section=.text %t.o %t.text
; RUN: test -s %t.text
; RUN: cmp %t.plain.text %t.text

target triple = "x86_64-unknown-linux-gnu"

declare i32 @target(ptr, i32, ...)

; CHECK-LABEL: define i32 @f(ptr %this, i32 %x, ...)
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %up = getelementptr i8, ptr %this, i64 -8
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %r = musttail call i32 (ptr, i32, ...) @target(ptr %up, i32 %x, ...) nomerge, !dbg !5
; CHECK-NEXT: ret i32 %r
; WORDS: f: entry site: forwarding thunk
define i32 @f(ptr %this, i32 %x, ...) !dbg !4 {
  %up = getelementptr i8, ptr %this, i64 -8
  %r = musttail call i32 (ptr, i32, ...) @target(ptr %up, i32 %x, ...), !dbg !5
  ret i32 %r, !dbg !5
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
