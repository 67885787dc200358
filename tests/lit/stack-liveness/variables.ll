; A store of the whole variable ends the life of what it held before: in a loop it is dead behind the last load of each
; round, not only behind the loop. And a type is a type, whatever stands in its name: Crystal calls its procs `->`.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

%"->" = type { ptr, ptr }

declare ptr @make()
declare void @look(ptr)
declare i1 @more()
declare void @llp_gc()

; CHECK-LABEL: define void @overwritten(
; CHECK: body:
; CHECK: store volatile ptr %made, ptr %node
; CHECK-NEXT: %seen = load volatile ptr, ptr %node
; CHECK-NEXT: store volatile ptr null, ptr %node
; CHECK-NEXT: call void @look(ptr %seen)
define void @overwritten() {
entry:
  %node = alloca ptr
  br label %while

while:
  %again = call i1 @more()
  br i1 %again, label %body, label %out

body:
  %made = call ptr @make()
  store ptr %made, ptr %node
  %seen = load ptr, ptr %node
  call void @look(ptr %seen)
  call void @llp_gc()
  br label %while

out:
  ret void
}

; Half of it is not all of it.
; CHECK-LABEL: define void @in_part(
; CHECK: body:
; CHECK: %seen = load volatile ptr, ptr %second
; CHECK-NEXT: call void @look(ptr %seen)
; CHECK: out:
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %pair, i8 0, i64 16, i1 true)
define void @in_part() {
entry:
  %pair = alloca { ptr, ptr }
  %second = getelementptr { ptr, ptr }, ptr %pair, i64 0, i32 1
  br label %while

while:
  %again = call i1 @more()
  br i1 %again, label %body, label %out

body:
  %made = call ptr @make()
  store ptr %made, ptr %pair
  %seen = load ptr, ptr %second
  call void @look(ptr %seen)
  call void @llp_gc()
  br label %while

out:
  ret void
}

; CHECK-LABEL: define void @proc(
; CHECK: %code = load volatile ptr, ptr %proc
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %proc, i8 0, i64 16, i1 true)
define void @proc(%"->" %given) {
  %proc = alloca %"->", align 8
  store %"->" %given, ptr %proc
  %code = load ptr, ptr %proc
  call void @look(ptr %code)
  call void @llp_gc()
  ret void
}

; CHECK-LABEL: define void @constant(
; CHECK: store volatile { i64, ptr } { i64 1, ptr null }, ptr %pair
; CHECK-NEXT: %seen = load volatile { i64, ptr }, ptr %pair
; CHECK-NEXT: call void @llvm.memset.inline.p0.i64(ptr %pair, i8 0, i64 16, i1 true)
define void @constant() {
entry:
  %pair = alloca { i64, ptr }
  br label %while

while:
  store { i64, ptr } { i64 1, ptr null }, ptr %pair
  %seen = load { i64, ptr }, ptr %pair
  %inner = extractvalue { i64, ptr } %seen, 1
  call void @look(ptr %inner)
  call void @llp_gc()
  %again = call i1 @more()
  br i1 %again, label %while, label %out

out:
  ret void
}
