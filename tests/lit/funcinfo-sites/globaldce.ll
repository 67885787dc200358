; The unit and the records name no function, so a function that nobody calls still goes; its row stays, as data.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; REQUIRES: opt
; RUN: %opt -S -passes=globaldce %t.ll -o %t.dce.ll
; RUN: %filecheck %s --input-file %t.dce.ll
; RUN: %llpass run --passes funcinfo-sites --sites pcsections %s -o %t.pcs.ll
; RUN: %opt -S -passes=globaldce %t.pcs.ll | %filecheck %s
; RUN: %llpass inspect %t.dce.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

; CHECK-NOT: @dead
; CHECK: define void @live()
; CHECK-NOT: @dead
define internal void @dead() {
  ret void
}
define void @live() {
  ret void
}

; TABLE: sites: 1 entry
; TABLE: 2 function rows
