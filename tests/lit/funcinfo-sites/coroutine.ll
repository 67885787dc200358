; A coroutine before it is split: the entry record stays in the ramp, LLVM accepts it, and the clones get no entry record
; of their own.
; RUN: %llpass run --passes funcinfo-sites --explain funcinfo-sites %s -o %t.ll 2> %t.words
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %filecheck %s --check-prefix WORDS --input-file %t.words
; REQUIRES: clang-22, llvm-objcopy, llvm-readelf
; RUN: %clang-22 -target x86_64-unknown-linux-gnu -O2 -c %s -o %t.plain.o
; RUN: %clang-22 -target x86_64-unknown-linux-gnu -O2 -c %t.ll -o %t.o
; RUN: %llvm-objcopy -O binary --only-section=.text %t.plain.o %t.plain.text
; RUN: %llvm-objcopy -O binary --only-section=.text %t.o %t.text
; RUN: test -s %t.text
; RUN: cmp %t.plain.text %t.text
; RUN: %llvm-readelf -S --wide %t.o | %filecheck %s --check-prefix OBJECT

target triple = "x86_64-unknown-linux-gnu"

declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare i64 @llvm.coro.size.i64()
declare ptr @llvm.coro.begin(token, ptr)
declare i8 @llvm.coro.suspend(token, i1)
declare void @llvm.coro.end(ptr, i1, token)
declare ptr @llvm.coro.free(token, ptr)
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @print(i32)

; CHECK: define ptr @f(i32 %n) #0 {
; CHECK-NEXT: entry:
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: %id = call token @llvm.coro.id
; WORDS: f: entry site: coroutine: the site stays in the ramp
; One record of 12 bytes.
; OBJECT: llpass_entry PROGBITS {{[0-9a-f]+ [0-9a-f]+}} 00000c
define ptr @f(i32 %n) #0 {
entry:
  %id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  %size = call i64 @llvm.coro.size.i64()
  %alloc = call ptr @malloc(i64 %size)
  %hdl = call noalias ptr @llvm.coro.begin(token %id, ptr %alloc)
  call void @print(i32 %n)
  %s = call i8 @llvm.coro.suspend(token none, i1 false)
  switch i8 %s, label %suspend [ i8 0, label %resume
                                 i8 1, label %cleanup ]
resume:
  call void @print(i32 7)
  br label %cleanup
cleanup:
  %mem = call ptr @llvm.coro.free(token %id, ptr %hdl)
  call void @free(ptr %mem)
  br label %suspend
suspend:
  call void @llvm.coro.end(ptr %hdl, i1 false, token none)
  ret ptr %hdl
}

attributes #0 = { presplitcoroutine }
