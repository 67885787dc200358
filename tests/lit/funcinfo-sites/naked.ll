; A naked function is its assembly and nothing else: the anchor adds no instruction, and the code is bit for bit the same.
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

; CHECK-LABEL: define void @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: call void asm sideeffect "movl $$1, %eax\0Aretq", ""()
; WORDS: f: entry site: naked: the anchor adds no instruction
define void @f() #0 {
  call void asm sideeffect "movl $$1, %eax\0Aretq", ""()
  unreachable
}

attributes #0 = { naked noinline nounwind }
