; A call whose arguments fill more than the registers leaves them on the stack: a call with as many zeros writes over them.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: sed s/x86_64/aarch64/ %s | %llpass run --passes stack-liveness --liveness-packages all - -o %t.arm.ll
; RUN: %nocomments %t.arm.ll | %filecheck --check-prefix ARM %s

target triple = "x86_64-unknown-linux-gnu"

declare void @llp_gc()
declare void @six(ptr, ptr, ptr, ptr, ptr, ptr)
declare void @eight(i64, i64, i64, i64, i64, i64, i64, ptr)
declare void @numbers(i64, i64, i64, i64, i64, i64, i32, double, i32)
declare void @floats(double, double, double, double, double, double, double, ptr)
declare void @copied(ptr byval({ ptr, i64, i64 }))
declare void @ten(i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr)

; CHECK-LABEL: define void @f(
; CHECK: call void @six(
; CHECK-NEXT: call void @numbers(
; CHECK-NEXT: call void @floats(
; CHECK-NEXT: call void @eight(
; CHECK-NEXT: call void (...) @llp_arguments_clear(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0)
; CHECK-NEXT: call void @copied(
; CHECK-NEXT: call void (...) @llp_arguments_clear(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0)
; ARM: call void @eight(
; ARM-NEXT: call void @copied(
; ARM-NEXT: call void (...) @llp_arguments_clear(
; ARM-NEXT: call void @ten(
; ARM-NEXT: call void (...) @llp_arguments_clear(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0)
define void @f(ptr %p) {
  call void @six(ptr %p, ptr null, ptr null, ptr null, ptr null, ptr null)
  call void @numbers(i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i32 1, double 1.0, i32 1)
  call void @floats(double 1.0, double 1.0, double 1.0, double 1.0, double 1.0, double 1.0, double 1.0, ptr null)
  call void @eight(i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, ptr null)
  call void @copied(ptr byval({ ptr, i64, i64 }) @constant)
  call void @ten(i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, ptr null)
  call void @llp_gc()
  ret void
}

@constant = constant { ptr, i64, i64 } zeroinitializer
