; With -fsemantic-interposition another image may put its own function in the place of one that it sees: what the body
; here does with an address says nothing then.
; RUN: %llpass run --passes stack-liveness --liveness-packages all %s -o %t.any.ll
; RUN: %nocomments %t.any.ll | %filecheck --check-prefix=ANY %s
; RUN: sed 's/SemanticInterposition/Other/' %s | %llpass run --passes stack-liveness --liveness-packages all - -o %t.own.ll
; RUN: %nocomments %t.own.ll | %filecheck --check-prefix=OWN %s

target triple = "x86_64-unknown-linux-gnu"

declare ptr @make()
declare void @llp_gc()

define void @look(ptr %p) {
  ret void
}

; ANY-NOT: store volatile ptr null, ptr %node
; OWN: call void @look(ptr %node)
; OWN-NEXT: store volatile ptr null, ptr %node
define void @f() {
  %node = alloca ptr
  %made = call ptr @make()
  store ptr %made, ptr %node
  call void @look(ptr %node)
  call void @llp_gc()
  ret void
}

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"SemanticInterposition", i32 1}
