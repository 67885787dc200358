; A name that C gave with __asm__ begins with byte 1 in IR. The linker's symbol does not, and it is the symbol whose hash is
; the id: 0xaf63db4c8601ead9 is FNV-1a 64 of "f".
; RUN: %llpass run --passes funcinfo-sites %s | %nocomments | %filecheck %s

target triple = "x86_64-unknown-linux-gnu"

; CHECK: .quad 0xaf63db4c8601ead9
; CHECK-NOT: \5C001
define void @"\01f"() {
  ret void
}
