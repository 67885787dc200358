; A linkonce function in a comdat may be in many modules; the linker keeps one copy. Its record is in the same group (flag
; ?), so that copy keeps one record, and the id is the same in every module.
; RUN: %llpass run --passes funcinfo-sites --explain funcinfo-sites %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: clang, llvm-readelf
; RUN: %clang -target x86_64-unknown-linux-gnu -c %t.ll -o %t.o
; RUN: %llvm-readelf --section-groups %t.o | %filecheck %s --check-prefix GROUP

target triple = "x86_64-unknown-linux-gnu"

$f = comdat any

; CHECK-LABEL: define linkonce_odr void @f() comdat {
; CHECK-NEXT: llpass_entry,\22ao?\22{{.*}}.quad 0xaf63db4c8601ead9
; WORDS: f: entry site: linkonce or weak: the record is in the function's group
; GROUP: [f]
; GROUP: .text.f
; GROUP: llpass_entry
define linkonce_odr void @f() comdat {
  ret void
}
define void @g() {
  call void @f()
  ret void
}
