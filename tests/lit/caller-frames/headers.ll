; The new group finds its place in any header: behind what must come before attributes, before what must come after.
; RUN: %llpass run --passes caller-frames %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; REQUIRES: opt
; RUN: %opt -S %t.ll | %filecheck %s --check-prefix PARSED

target triple = "x86_64-unknown-linux-gnu"

$"c (omdat" = comdat any

; CHECK: define void @a() unnamed_addr addrspace(0) #[[G:[0-9]+]] section "a (b" comdat($"c (omdat") align 8 prefix i32 5 personality ptr @a {
define linkonce_odr void @"c (omdat"() comdat {
  ret void
}
define void @a() unnamed_addr addrspace(0) section "a (b" comdat($"c (omdat") align 8 prefix i32 5 personality ptr @a {
  ret void
}
; CHECK: define { ptr, i64 } @b({ ptr, i64 } %x, ptr byval({ ptr, i64 }) align 8 %y, ...) #[[G]] nounwind "k"="v)" {
define { ptr, i64 } @b({ ptr, i64 } %x, ptr byval({ ptr, i64 }) align 8 %y, ...) nounwind "k"="v)" {
  ret { ptr, i64 } %x
}
; CHECK: define void @"q(\22#7"()
; CHECK-NEXT: local_unnamed_addr #[[G]]
define void @"q(\22#7"()
  local_unnamed_addr
{
  ret void
}
; PARSED-COUNT-2: "frame-pointer"="non-leaf"
