; Which functions are rewritten. Unasked: those of Go's command line package and of a package that is a program of its own,
; with their methods, closures and adapters. A module that names no function which sets finalizers is left alone.
; RUN: %llpass run --passes stack-liveness %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass run --passes stack-liveness --liveness-packages "example.com/l*,example.com/app/v?" %s -o %t.globs.ll
; RUN: %nocomments %t.globs.ll | %filecheck --check-prefix GLOBS %s
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.all.ll
; RUN: %nocomments %t.all.ll | %filecheck --check-prefix ALL %s
; RUN: grep -v llp_set_finalizer %s > %t.none.ll
; RUN: %llpass run --passes stack-liveness %t.none.ll -o %t.same.ll
; RUN: cmp %t.none.ll %t.same.ll
; RUN: sed s/llp_set_finalizer/my_final/ %s > %t.mine.ll
; RUN: %llpass run --passes stack-liveness --finalizer-fns my_final %t.mine.ll -o %t.mine.out.ll
; RUN: %nocomments %t.mine.out.ll | %filecheck %s

source_filename = "example.com/app"
target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_set_finalizer(ptr, ptr, ptr)
declare void @llp_gc()

; CHECK: app.init"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: app.init"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app.init"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/app.init"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: app.main"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: app.main"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app.main"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/app.main"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: app.(*T).Method"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: app.(*T).Method"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app.(*T).Method"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/app.(*T).Method"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: app.main$1"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: app.main$1"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app.main$1"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/app.main$1"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: app.main$1"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: app.main$1"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app.main$1"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"__llgo_stub.example.com/app.main$1"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: command-line-arguments.f"(
; CHECK-NEXT: %llp.slot = alloca ptr
; GLOBS: command-line-arguments.f"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: command-line-arguments.f"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"command-line-arguments.f"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: lib.f"(
; CHECK-NEXT: call void @llp_gc()
; GLOBS: lib.f"(
; GLOBS-NEXT: %llp.slot = alloca ptr
; ALL: lib.f"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/lib.f"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: app2.f"(
; CHECK-NEXT: call void @llp_gc()
; GLOBS: app2.f"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: app2.f"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"example.com/app2.f"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}

; CHECK: plain"(
; CHECK-NEXT: call void @llp_gc()
; GLOBS: plain"(
; GLOBS-NEXT: call void @llp_gc()
; ALL: plain"(
; ALL-NEXT: %llp.slot = alloca ptr
define ptr @"plain"(ptr %p) {
  call void @llp_gc()
  ret ptr %p
}
