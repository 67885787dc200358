; LLGo gives all code of a function literal the debug location of the literal itself, and records the true line before
; each call. The record counts; but not for code that was inlined here, nor a record that was: its function is another.
; RUN: %llpass run %s -o %t.ll
; RUN: %llpass inspect --lines %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

@file = private unnamed_addr constant [9 x i8] c"/src/a.go"

declare void @g()
declare void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64, ptr, i64, ptr, i64, i64)

; The call of line 7, recorded at 8, is at 8. The one of an inlined body keeps its own line, 21, at the place it was inlined
; at. The one behind the record of another function keeps 9.
; CHECK: line 0: main.f.func1 /src/a.go:8
; CHECK-NEXT: line 1: main.f.func1 /src/a.go:8:3
; CHECK-NEXT: line 2: main.other /src/a.go:21:3 inlined at main.f.func1 /src/a.go:8:3
; CHECK-NEXT: line 3: main.f.func1 /src/a.go:9:3
; CHECK-NOT: line 4
; CHECK: total
define void @"main.f$1"() !dbg !4 {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64 ptrtoint (ptr @"main.f$1" to i64), ptr @file, i64 9, ptr @file, i64 9, i64 8), !dbg !6
  call void @g(), !dbg !6
  call void @g(), !dbg !8
  br label %next

next:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64 ptrtoint (ptr @main.other to i64), ptr @file, i64 9, ptr @file, i64 9, i64 22), !dbg !8
  call void @g(), !dbg !7
  ret void
}

declare void @main.other()

!llgo.funcinfo = !{!10}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_Go, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.go", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "main.f$1", file: !1, line: 7, type: !3, scopeLine: 7, unit: !0, spFlags: DISPFlagDefinition)
!5 = distinct !DISubprogram(name: "main.other", file: !1, line: 20, type: !3, scopeLine: 20, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 7, column: 7, scope: !4)
!7 = !DILocation(line: 9, column: 3, scope: !4)
!8 = !DILocation(line: 21, column: 3, scope: !5, inlinedAt: !9)
!9 = distinct !DILocation(line: 8, column: 3, scope: !4)
!10 = !{i32 1, !"main.f$1", !"main.f$1", !"/src/a.go", i32 8, i32 3}
