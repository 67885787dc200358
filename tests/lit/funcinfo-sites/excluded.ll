; No row and no record for what this module does not define: declarations, intrinsics, and available_externally bodies,
; which are emitted by another module. (Calls with a debug location in them get labels: they are there to be inlined.)
; RUN: %llpass run --passes funcinfo-sites %s --stats --explain funcinfo-sites -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare void @declared()
declare void @llvm.donothing()

; CHECK-LABEL: define available_externally void @elsewhere()
; CHECK-NEXT: call void @llvm.donothing()
; CHECK-NEXT: ret void
define available_externally void @elsewhere() {
  call void @llvm.donothing()
  ret void
}

; CHECK-LABEL: define void @here()
; CHECK-NEXT: llpass_entry
define void @here() {
  call void @elsewhere()
  ret void
}

; TABLE: 1 function row,
; TABLE: here
; WORDS: elsewhere: no row: available_externally
; WORDS: available_externally 1
; WORDS: functions 1
