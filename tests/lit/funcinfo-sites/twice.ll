; A module that has its records already is left as it is, with a word about it: never a second set.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.1.ll
; RUN: %llpass run --passes funcinfo-sites %t.1.ll -o %t.2.ll 2> %t.words
; RUN: cmp %t.1.ll %t.2.ll
; RUN: %filecheck %s --input-file %t.words
; RUN: %llpass run --passes funcinfo-sites --sites pcsections %t.1.ll 2> %t.words | cmp - %t.1.ll
; RUN: %filecheck %s --input-file %t.words
; RUN: %llpass run --passes funcinfo-sites,funcinfo-sites %s | cmp - %t.1.ll
; A module without sites is done as well.
; RUN: %llpass run --passes funcinfo-sites --no-sites %s -o %t.3.ll
; RUN: %llpass run --passes funcinfo-sites %t.3.ll | cmp - %t.3.ll

target triple = "x86_64-unknown-linux-gnu"

; CHECK: already instrumented: left as it is
define void @f() {
  ret void
}
