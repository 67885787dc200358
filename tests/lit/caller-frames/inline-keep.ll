; --frames-inline: tracked functions may be inlined and make tail calls; their frames come from the inline tree.
; RUN: %llpass run --passes caller-frames --frames-inline %s | %nocomments | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_print_traceback(i32)

; CHECK: define void @f() #[[PLAIN:[0-9]+]] {
; CHECK: attributes #[[PLAIN]] = { "frame-pointer"="non-leaf" }
define void @f() {
  call void @llp_print_traceback(i32 2)
  ret void
}
