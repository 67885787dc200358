; Code that knows nothing of slots is not inlined into code that has them. What is rewritten too may be, what says
; alwaysinline must be.
; RUN: %llpass run --passes stack-liveness %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_set_finalizer(ptr, ptr, ptr)
declare void @outside()
declare void @llvm.donothing()

define void @theirs() {
  call void @outside()
  ret void
}

define void @must() alwaysinline {
  call void @outside()
  ret void
}

define void @command-line-arguments.g() {
  call void @outside()
  ret void
}

; CHECK-LABEL: define void @command-line-arguments.f(
; CHECK: call void @theirs() noinline
; CHECK-NEXT: call void @must(){{$}}
; CHECK-NEXT: call void @command-line-arguments.g(){{$}}
; CHECK-NEXT: call void @outside() noinline
; CHECK: call void %{{.*}}() noinline
; CHECK-NEXT: call void @theirs() alwaysinline{{$}}
; CHECK-NEXT: call void @theirs() #0{{$}}
; CHECK-NEXT: call void @llvm.donothing(){{$}}
; CHECK-NEXT: ret void
define void @command-line-arguments.f(ptr %p) {
  call void @theirs()
  call void @must()
  call void @command-line-arguments.g()
  call void @outside()
  call void %p()
  call void @theirs() alwaysinline
  call void @theirs() #0
  call void @llvm.donothing()
  ret void
}

attributes #0 = { alwaysinline }
