; A call that carries a debug location gets a label before it; the row of that label says where the call is.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

declare void @g(i32)
declare i32 @h()

; CHECK-LABEL: define void @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: call void asm sideeffect ".Lllp${:uid}:\0A{{.*}}llpass_line{{.*}}", ""() nounwind willreturn inaccessiblememonly{{$}}
; (The line ends here: the asm has no location of its own, which would move the debugger's lines.)
; CHECK-NEXT: call void @g(i32 1) nomerge, !dbg !6
; CHECK-NEXT: llpass_line
; CHECK-NEXT: %x = call i32 @h() nomerge, !dbg !7
; CHECK-NEXT: ret void
define void @f() !dbg !4 {
  call void @g(i32 1), !dbg !6
  %x = call i32 @h(), !dbg !7
  ret void
}

; TABLE: line 0: f /src/a.c:5:2
; TABLE: line 1: f /src/a.c:6:9

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 5, column: 2, scope: !4)
!7 = !DILocation(line: 6, column: 9, scope: !4)
