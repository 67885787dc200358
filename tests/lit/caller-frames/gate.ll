; A module that names no caller API tracks nothing, whatever it calls through pointers.
; RUN: %llpass run --passes caller-frames --explain caller-frames %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

; CHECK: define void @f(ptr %p) #[[PLAIN:[0-9]+]] {
; CHECK: attributes #[[PLAIN]] = { "frame-pointer"="non-leaf" }
; WORDS: f: not tracked: the module names no caller API
define void @f(ptr %p) {
  call void %p()
  ret void
}
