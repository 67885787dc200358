; The default: every function keeps a frame pointer; one that may reach a caller API also keeps its frame. Nothing else
; changes. Attributes stand in groups of their own, behind the function's groups, because LLVM lets the last one win.
; RUN: %llpass run --passes caller-frames --explain caller-frames %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: opt
; RUN: %opt -S %t.ll | %filecheck %s --check-prefix MERGED

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)

; CHECK: define i32 @asks(ptr %pcs) #[[TRACKED:[0-9]+]] {
; CHECK-NEXT: %n = call i32 @llp_callers(i32 0, ptr %pcs, i32 16)
; CHECK-NEXT: ret i32 %n
; WORDS: asks: tracked: asks -> llp_callers
define i32 @asks(ptr %pcs) {
  %n = call i32 @llp_callers(i32 0, ptr %pcs, i32 16)
  ret i32 %n
}

; CHECK: define i32 @calls(ptr %pcs) unnamed_addr #0 #[[TRACKED]] align 16 {
; WORDS: calls: tracked: calls -> asks -> llp_callers
define i32 @calls(ptr %pcs) unnamed_addr #0 align 16 {
  %n = call i32 @asks(ptr %pcs)
  ret i32 %n
}

; CHECK: define i32 @quiet(i32 %x) #0 #[[PLAIN:[0-9]+]] {
; WORDS: quiet: not tracked: nothing it calls leads to a caller API
define i32 @quiet(i32 %x) #0 {
  ret i32 %x
}

; "frame-pointer"="none" gives way, "all" is more than what is asked for.
; CHECK: define i32 @none(i32 %x) #1 #[[PLAIN]] {
; CHECK: define i32 @all(i32 %x) "frame-pointer"="all" {
define i32 @none(i32 %x) #1 {
  ret i32 %x
}
define i32 @all(i32 %x) "frame-pointer"="all" {
  ret i32 %x
}

; CHECK: attributes #[[TRACKED]] = { noinline "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
; CHECK: attributes #[[PLAIN]] = { "frame-pointer"="non-leaf" }
; CHECK: !llpass{{.}}frames = !{}
attributes #0 = { nounwind }
attributes #1 = { "frame-pointer"="none" }

; MERGED: define i32 @none(i32 %x) [[NONE:#[0-9]+]]
; MERGED: attributes [[NONE]] = { "frame-pointer"="non-leaf" }
