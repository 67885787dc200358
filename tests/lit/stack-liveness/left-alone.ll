; A function whose values or frame have rules of their own is left alone, and --explain says why.
; RUN: %llpass run --passes stack-liveness --liveness-packages all --explain stack-liveness %s -o %t.ll 2> %t.words
; RUN: %nocomments %s > %t.before
; RUN: %nocomments %t.ll | cmp - %t.before
; RUN: %filecheck %s --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_gc()
declare i32 @__CxxFrameHandler3(...)
declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare void @llvm.localescape(...)
declare i32 @llvm.eh.sjlj.setjmp(ptr)

; CHECK: funclets: left alone: it uses cleanuppad
define ptr @funclets(ptr %p) personality ptr @__CxxFrameHandler3 {
  invoke void @llp_gc()
          to label %fine unwind label %pad

fine:
  ret ptr %p

pad:
  %token = cleanuppad within none []
  cleanupret from %token unwind to caller
}

; CHECK: coroutine: left alone: it is a coroutine
define ptr @coroutine(ptr %p) presplitcoroutine {
  %id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  call void @llp_gc()
  ret ptr %p
}

; CHECK: swift: left alone: it uses swifterror
define ptr @swift(ptr %p, ptr swifterror %error) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: allocated: left alone: it uses inalloca
define ptr @allocated(ptr %p, ptr inalloca(i64) %v) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: jumps: left alone: it has a callbr with a result
define ptr @jumps(ptr %p) {
  call void @llp_gc()
  %x = callbr i32 asm "", "=r,!i"()
          to label %fine [label %other]

fine:
  ret ptr %p

other:
  ret ptr null
}

; CHECK: escapes: left alone: it uses localescape
define void @escapes() {
  %v = alloca ptr
  call void (...) @llvm.localescape(ptr %v)
  call void @llp_gc()
  ret void
}

; CHECK: builtin: left alone: it uses LLVM's own setjmp
define ptr @builtin(ptr %p) {
  %x = call i32 @llvm.eh.sjlj.setjmp(ptr %p)
  call void @llp_gc()
  ret ptr %p
}

; CHECK: bare: left alone: it is naked
define void @bare() naked {
  call void @llp_gc()
  unreachable
}

; CHECK: precise: left alone: its collector is a precise one
define ptr @precise(ptr %p) gc "statepoint-example" {
  call void @llp_gc()
  ret ptr %p
}
