; LLVM 14 with typed pointers: this pass asks for nothing that a pointer's type could change, and LLVM 14 reads the output.
; RUN: %llpass run --passes funcinfo-sites --stats %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: llvm-as-14, llc-14
; RUN: %llvm-as-14 %t.ll -o %t.bc
; RUN: %llc-14 -filetype=obj %t.bc -o %t.o
; RUN: %llpass inspect %t.o | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

%struct.node = type { %struct.node*, i8* }

declare i8* @g(%struct.node**)

; CHECK-LABEL: define i8* @f(%struct.node* %n, i32 (i32, ...)* %callee) !dbg !4 {
; CHECK-NEXT: llpass_entry
; CHECK: llpass_line
; CHECK-NEXT: %r = call i8* @g(%struct.node** %s) nomerge, !dbg !5
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %t = call i32 (i32, ...) %callee(i32 1, i8* %r) nomerge, !dbg !6
define i8* @f(%struct.node* %n, i32 (i32, ...)* %callee) !dbg !4 {
  %s = alloca %struct.node*
  store %struct.node* %n, %struct.node** %s
  %r = call i8* @g(%struct.node** %s), !dbg !5
  %t = call i32 (i32, ...) %callee(i32 1, i8* %r), !dbg !6
  ret i8* %r
}

; WORDS: judge: accepted
; TABLE: 1 function row, 2 line rows
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 5, column: 2, scope: !4)
!6 = !DILocation(line: 6, column: 2, scope: !4)
