; A global is a root of the collector. Stores of pointers to it are volatile: GlobalOpt would keep the pointer and drop
; the null of a global that the program never reads.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

@root = internal global ptr null
@pair = internal global { i64, ptr } zeroinitializer
@array = internal global [4 x ptr] zeroinitializer
@number = internal global i64 0

declare void @llp_gc()

; CHECK-LABEL: define void @f(
; CHECK: store volatile ptr %{{.*}}, ptr @root
; CHECK: store volatile ptr null, ptr @root
; CHECK: store volatile { i64, ptr } zeroinitializer, ptr @pair
; CHECK: store volatile ptr null, ptr getelementptr inbounds ([4 x ptr], ptr @array, i64 0, i64 2), align 8
; CHECK: store i64 1, ptr @number
; CHECK: store ptr @root, ptr %{{.*}}
define void @f(ptr %p, ptr %q) {
  store ptr %p, ptr @root
  call void @llp_gc()
  store ptr null, ptr @root
  store { i64, ptr } zeroinitializer, ptr @pair
  store ptr null, ptr getelementptr inbounds ([4 x ptr], ptr @array, i64 0, i64 2), align 8
  store i64 1, ptr @number
  store ptr @root, ptr %q
  call void @llp_gc()
  ret void
}
