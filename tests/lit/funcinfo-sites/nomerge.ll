; Labelled calls are marked nomerge, wherever attributes stand: two equal calls that were joined would leave their labels
; behind. SimplifyCFG joins the two arms below when nobody tells it not to.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass run --passes funcinfo-sites --no-sites %s | %nocomments | %filecheck %s --check-prefix OFF
; REQUIRES: opt
; RUN: %opt -S -passes='simplifycfg<sink-common-insts>' %t.ll | grep -c 'call void @g(i32 1)' | %filecheck %s --check-prefix TWO
; RUN: %opt -S -passes='simplifycfg<sink-common-insts>' %s | grep -c 'call void @g(i32 1)' | %filecheck %s --check-prefix ONE

target triple = "x86_64-unknown-linux-gnu"

declare void @g(i32)

; CHECK: call void @g(i32 1) nomerge, !dbg !6
; CHECK: call void @g(i32 1) nomerge, !dbg !7
; CHECK: call void @g(i32 2) #0 nomerge [ "deopt"() ], !dbg !8
; CHECK: tail call fastcc void @g(i32 3) nounwind "k"="v" nomerge, !dbg !9
; OFF-NOT: nomerge
; TWO: {{^2$}}
; ONE: {{^1$}}
define void @f(i1 %c) !dbg !4 {
  br i1 %c, label %a, label %b
a:
  call void @g(i32 1), !dbg !6
  br label %end
b:
  call void @g(i32 1), !dbg !7
  br label %end
end:
  ret void
}

define void @attributes() !dbg !5 {
  call void @g(i32 2) #0 [ "deopt"() ], !dbg !8
  tail call fastcc void @g(i32 3) nounwind "k"="v", !dbg !9
  ret void
}

attributes #0 = { nounwind }
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0, spFlags: DISPFlagDefinition)
!5 = distinct !DISubprogram(name: "attributes", file: !1, line: 13, type: !3, scopeLine: 14, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 5, column: 2, scope: !4)
!7 = !DILocation(line: 6, column: 2, scope: !4)
!8 = !DILocation(line: 15, column: 2, scope: !5)
!9 = !DILocation(line: 16, column: 2, scope: !5)
