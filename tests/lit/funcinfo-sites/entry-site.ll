; Every definition gets a record at its entry, before its first instruction; a declaration gets none.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

; The record is {self-relative address, 64-bit id}; the id is FNV-1a 64 of the symbol (check: 0xaf63dc4c8601ec8c is "a").
; CHECK: define void @a() {
; CHECK-NEXT: entry:
; CHECK-NEXT: call void asm sideeffect ".Lllp${:uid}:\0A.ascii \22\22\0A.pushsection llpass_entry,\22ao?\22,@progbits,.Lllp${:uid}\0A.p2align 2\0A.long .Lllp${:uid}-.\0A.quad 0xaf63dc4c8601ec8c\0A.popsection", ""() nounwind willreturn inaccessiblememonly
; CHECK-NEXT: ret void
define void @a() {
entry:
  ret void
}

; CHECK: declare void @outside()
; CHECK-NOT: asm sideeffect
; CHECK: define i32 @b(i32 %x) {
; CHECK-NEXT: call void asm sideeffect "{{.*}}llpass_entry{{.*}}.quad 0xaf63df4c8601f1a5
; CHECK-NEXT: %y = add i32 %x, 1
declare void @outside()
define i32 @b(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}

; CHECK-NOT: asm sideeffect
; TABLE: 2 function rows
; TABLE: a
; TABLE: b
; TABLE-NOT: outside
