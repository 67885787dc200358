; An entry block that holds only allocas: the anchor goes before them, and they still are the static frame that mem2reg
; and the frame lowering want: the code does not change.
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

declare void @use(ptr)

; CHECK-LABEL: define i32 @f(i32 %n)
; CHECK-NEXT: entry:
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %a = alloca i32
; CHECK-NEXT: %b = alloca [8 x i32]
; CHECK-NEXT: br label %loop
; CHECK: loop:
; CHECK-NEXT: %i = phi i32 [ 0, %entry ], [ %j, %loop ]
; WORDS: f: entry site
define i32 @f(i32 %n) {
entry:
  %a = alloca i32
  %b = alloca [8 x i32]
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  store i32 %i, ptr %a
  call void @use(ptr %b)
  %j = add i32 %i, 1
  %c = icmp eq i32 %j, %n
  br i1 %c, label %out, label %loop
out:
  %v = load i32, ptr %a
  ret i32 %v
}
