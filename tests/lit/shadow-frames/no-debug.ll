; Names, and the lines of functions, need neither debug information nor sites: a Go module's come from the seed's rows.
; RUN: %llpass run --frames shadow --no-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

declare i64 @runtime.Callers(i64)

; CHECK-LABEL: define i64 @"command-line-arguments.f$1"()
; CHECK-NEXT: %llp.frame = call ptr @llp_shadow_push
; CHECK-NEXT: call i64 @runtime.Callers
; CHECK-NEXT: call void @llp_shadow_pop
; CHECK: @llp.shadow{{[.0-9]*}} = private global {{.*}}main.f.func1\00
define i64 @"command-line-arguments.f$1"() {
  %n = call i64 @runtime.Callers(i64 0)
  ret i64 %n
}

!llgo.funcinfo = !{!0}
!0 = !{i32 1, !"command-line-arguments.f$1", !"command-line-arguments.f$1", !"main.go", i32 12, i32 3}
