; Descriptors point nowhere: they add no dynamic relocation to a PIE, with lld or GNU ld, and no fixup to a Mach-O file.
; RUN: %llpass run --passes caller-frames --frames shadow %s -o %t.ll
; REQUIRES: clang, llvm-readelf, llvm-objdump
; RUN: %clang -target x86_64-unknown-linux-gnu -fPIC -c %t.ll -o %t.o
; RUN: %llvm-readelf -r %t.o | %filecheck %s --check-prefix OBJECT
; RUN: %clang -target x86_64-unknown-linux-gnu -shared -nostdlib -fuse-ld=lld %t.o -o %t.lld
; RUN: %clang -target x86_64-unknown-linux-gnu -shared -nostdlib -fuse-ld=bfd %t.o -o %t.bfd
; RUN: %llvm-readelf -r %t.lld | %filecheck %s
; RUN: %llvm-readelf -r %t.bfd | %filecheck %s
; RUN: sed s/x86_64-unknown-linux-gnu/arm64-apple-macosx13/ %s > %t.macho.in.ll
; RUN: %llpass run --passes caller-frames --frames shadow %t.macho.in.ll -o %t.macho.ll
; RUN: %clang -target arm64-apple-macosx13 -c %t.macho.ll -o %t.macho.o
; RUN: %llvm-objdump -r %t.macho.o | %filecheck %s --check-prefix MACHO

; OBJECT-NOT: .rela.data
; CHECK-NOT: R_X86_64_RELATIVE
; CHECK-NOT: R_X86_64_64
; CHECK: JUMP_SLO
; MACHO: RELOCATION RECORDS FOR [__text]
; MACHO-NOT: RELOCATION RECORDS FOR [__data]
; MACHO-NOT: RELOCATION RECORDS FOR [__const]

target triple = "x86_64-unknown-linux-gnu"

declare i32 @llp_callers(i32, ptr, i32)

define i32 @f() {
  %n = call i32 @llp_callers(i32 0, ptr null, i32 0)
  ret i32 %n
}
