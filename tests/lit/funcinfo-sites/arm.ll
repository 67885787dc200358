; In 32-bit ARM assembly @ begins a comment, so the section type is spelled %progbits; other ELF targets read @progbits.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: sed s/armv7-/thumbv7-/ %s > %t.thumb.ll
; RUN: %llpass run --passes funcinfo-sites %t.thumb.ll | %nocomments | %filecheck %s
; RUN: sed s/armv7-unknown-linux-gnueabihf/aarch64-unknown-linux-gnu/ %s > %t.64.ll
; RUN: %llpass run --passes funcinfo-sites %t.64.ll | %nocomments | %filecheck %s --check-prefix ARM64
; REQUIRES: clang, llvm-readelf
; RUN: %clang -target armv7-unknown-linux-gnueabihf -x ir -c %t.ll -o %t.o
; RUN: %llvm-readelf -S --wide %t.o | %filecheck %s --check-prefix OBJECT

target triple = "armv7-unknown-linux-gnueabihf"

; CHECK: llpass_entry,\22ao?\22,%progbits,.Lllp${:uid}
; CHECK: module asm ".pushsection llpass_units,\22aR\22,%progbits"
; CHECK-NOT: @progbits
; ARM64: llpass_entry,\22ao?\22,@progbits,.Lllp${:uid}
; OBJECT: llpass_entry PROGBITS {{.*}} 00000c {{.*}} AL
define void @f() {
  ret void
}
