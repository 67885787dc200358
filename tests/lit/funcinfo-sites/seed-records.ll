; LLGo's own bookkeeping says the line of the calls behind it, for a module without debug info: until the next record, and
; not beyond its block. The bookkeeping itself runs nothing of the program and gets no label.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

@name = private constant [6 x i8] c"main.f"
@file = private constant [11 x i8] c"/go/main.go"
@file2 = private constant [7 x i8] c"/go/x.y"

declare i64 @"github.com/goplus/llgo/runtime/internal/runtime.PushCallerLocationFrame"(i64, ptr, i64, ptr, i64, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PopCallerLocationFrame"(i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.RecordCallerLocation"(i64, ptr, i64, ptr, i64, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64, ptr, i64, ptr, i64, i64)
declare void @g()

; CHECK: define void @f(ptr %p, i1 %c)
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %m = call i64
; Nothing is recorded yet.
; CHECK-NEXT: call void @g(){{$}}
; CHECK-NEXT: RecordCallerLocation
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; A line of 0 is no line; what was recorded before holds.
; CHECK-NEXT: RecordCallerLocation
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; CHECK-NEXT: %s = alloca
; CHECK: RecordPanicLocation
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; CHECK-NEXT: br
; Another block.
; CHECK: a:
; CHECK-NEXT: call void @g(){{$}}
; CHECK: RecordPanicLocation
; The file is one of two: that of the function's row is taken.
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; CHECK: PopCallerLocationFrame
define void @f(ptr %p, i1 %c) {
  %m = call i64 @"github.com/goplus/llgo/runtime/internal/runtime.PushCallerLocationFrame"(i64 1, ptr @name, i64 6, ptr @file, i64 11, i64 5)
  call void @g()
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordCallerLocation"(i64 1, ptr @name, i64 6, ptr @file, i64 11, i64 12)
  call void @g()
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordCallerLocation"(i64 1, ptr @name, i64 6, ptr @file, i64 11, i64 0)
  call void @g()
  %s = alloca { ptr, i64 }
  store { ptr, i64 } { ptr @file2, i64 7 }, ptr %s
  %t = getelementptr inbounds { ptr, i64 }, ptr %s, i32 0, i32 0
  %u = load ptr, ptr %t
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64 1, ptr @name, i64 6, ptr %u, i64 7, i64 13)
  call void @g()
  br label %a
a:
  call void @g()
  %either = select i1 %c, ptr @file, ptr @file2
  call void @"github.com/goplus/llgo/runtime/internal/runtime.RecordPanicLocation"(i64 1, ptr @name, i64 6, ptr %either, i64 7, i64 14)
  call void @g()
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PopCallerLocationFrame"(i64 %m)
  ret void
}

; TABLE: line 0: main.f /go/main.go:12
; TABLE: line 1: main.f /go/x.y:13
; TABLE: line 2: main.f /go/row.go:14
; TABLE-NOT: line 3

!llgo.funcinfo = !{!0}
!0 = !{i32 1, !"f", !"main.f", !"/go/row.go", i32 4, i32 3}
