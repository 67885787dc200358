; Functions with internal linkage and one name in two modules are two functions: their ids differ. Functions with external
; linkage are one function, whatever the module: their ids agree.
; RUN: sed s/first/second/ %s > %t.2.ll
; RUN: %llpass run --passes funcinfo-sites %s -o %t.1.out.ll
; RUN: %llpass run --passes funcinfo-sites %t.2.ll -o %t.2.out.ll
; RUN: %llpass inspect %t.1.out.ll | grep helper > %t.1.helper
; RUN: %llpass inspect %t.2.out.ll | grep helper > %t.2.helper
; RUN: not cmp %t.1.helper %t.2.helper
; RUN: %llpass inspect %t.1.out.ll | grep shared > %t.1.shared
; RUN: %llpass inspect %t.2.out.ll | grep shared > %t.2.shared
; RUN: cmp %t.1.shared %t.2.shared
; RUN: %filecheck %s --input-file %t.1.helper

source_filename = "first.c"
target triple = "x86_64-unknown-linux-gnu"

; CHECK: {{0x[0-9a-f]+}} helper
define internal void @helper() {
  ret void
}
define void @shared() {
  call void @helper()
  ret void
}
