; --frames unwind and none change nothing, not a byte; a function that no table can unwind is named.
; RUN: %llpass run --passes caller-frames --frames unwind --explain caller-frames --stats %s -o %t.ll 2> %t.words
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.words
; RUN: %llpass run --passes caller-frames --frames none %s -o %t.ll
; RUN: cmp %s %t.ll

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_print_traceback(i32)

; CHECK: f: leads to a caller API: f -> llp_print_traceback
; CHECK: g: no unwind table (nounwind, no uwtable): a walk ends here
; CHECK-NOT: h: no unwind table
; CHECK: frames_without_table {{ +}}1
define void @f() {
  call void @llp_print_traceback(i32 2)
  ret void
}
define void @g() nounwind {
  ret void
}
define void @h() nounwind uwtable {
  ret void
}
