; optnone: nothing is optimised, the anchor follows the prologue. The record is there and --explain says so.
; RUN: %llpass run --passes funcinfo-sites --explain funcinfo-sites %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: clang, llvm-objcopy
; RUN: %clang -target x86_64-unknown-linux-gnu -O2 -c %s -o %t.plain.o
; RUN: %clang -target x86_64-unknown-linux-gnu -O2 -c %t.ll -o %t.o
; RUN: %llvm-objcopy -O binary --only-section=.text %t.plain.o %t.plain.text
; RUN: %llvm-objcopy -O binary --only-section=.text %t.o %t.text
; RUN: test -s %t.text
; RUN: cmp %t.plain.text %t.text

target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: define i32 @f(i32 %x) #0 {
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %slot = alloca i32, align 4
; WORDS: f: entry site: optnone: not optimised, the anchor follows the prologue
define i32 @f(i32 %x) #0 {
  %slot = alloca i32, align 4
  store i32 %x, ptr %slot, align 4
  %y = load i32, ptr %slot, align 4
  ret i32 %y
}

attributes #0 = { noinline optnone }
