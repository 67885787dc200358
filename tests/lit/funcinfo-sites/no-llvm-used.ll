; Nothing is put into llvm.used or llvm.compiler.used, which would keep dead functions alive; what is there stays.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %nocomments %t.ll | grep -c llvm.used | %filecheck %s --check-prefix ONE
; RUN: grep -v '@llvm.used' %s > %t.none.ll
; RUN: %llpass run --passes funcinfo-sites %t.none.ll | %nocomments | not grep -E '@llvm\.(compiler\.)?used'

target triple = "x86_64-unknown-linux-gnu"

; CHECK: @llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
; ONE: {{^1$}}
; CHECK-NOT: @llvm.compiler.used
@llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"

define internal void @kept() {
  ret void
}
define void @f() {
  ret void
}
