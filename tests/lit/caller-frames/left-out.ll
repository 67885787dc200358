; A frame pointer costs three instructions a call. A function with eight calls at most keeps its code as it is when it has an
; unwind table, which is then the way to walk it; a tracked one gets the frame pointer all the same.
; RUN: %llpass run --passes caller-frames --explain caller-frames --stats %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; RUN: %llpass run --passes caller-frames --frame-pointers all %s | %nocomments | %filecheck %s --check-prefix ALL

target triple = "x86_64-unknown-linux-gnu"

declare void @g()
declare void @llp_print_traceback(i32)
declare void @llvm.donothing()

; CHECK: define void @small() #0 {
; WORDS: small: not tracked: nothing it calls leads to a caller API; no frame pointer asked for: small (8 calls)
; ALL: define void @small() #0 #[[PLAIN:[0-9]+]] {
define void @small() #0 {
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @llvm.donothing()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  ret void
}

; CHECK: define void @larger() #0 #[[PLAIN:[0-9]+]] {
define void @larger() #0 {
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  call void @g()
  ret void
}

; CHECK: define void @tableless() #1 #[[PLAIN]] {
define void @tableless() #1 {
  call void @g()
  ret void
}

; CHECK: define void @tracked() #0 #[[TRACKED:[0-9]+]] {
define void @tracked() #0 {
  call void @llp_print_traceback(i32 2)
  ret void
}

; WORDS: frame_pointers {{ +}}3
; WORDS: frame_pointers_left_out {{ +}}1
attributes #0 = { uwtable(sync) }
attributes #1 = { nounwind }
