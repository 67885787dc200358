; Typed pointers (LLVM 14 and older) are left alone. What only looks like one, in a string, a name or a comment, is none:
; sqlite3.c has a table of characters with `))**++,,` in it.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: sed 's/(ptr %made)/(i8* %made)/' %s > %t.typed.ll
; RUN: %llpass run --no-verify --passes stack-liveness --liveness-packages all %t.typed.ll -o %t.same.ll
; RUN: cmp %t.typed.ll %t.same.ll

target triple = "x86_64-unknown-linux-gnu"

@text = constant [17 x i8] c"''(())**++,,i8* )"
%"Pointer(UInt8)* " = type { ptr }

declare ptr @make() ; i8* (i8*)
declare void @look(ptr)
declare void @llp_gc()

; CHECK: store volatile ptr %made, ptr %"Pointer(UInt8)* "
; CHECK: call void @look(ptr
; CHECK-NEXT: call void @llp_stack_clear()
define void @f() {
  %"Pointer(UInt8)* " = alloca ptr
  %made = call ptr @make()
  store ptr %made, ptr %"Pointer(UInt8)* "
  call void @look(ptr %made)
  call void @llp_gc()
  ret void
}
