// with_frame_pointer(x29, call): as compiled code that uses x29 for something else.
  .text
  .globl with_frame_pointer
  .type with_frame_pointer, %function
with_frame_pointer:
  .cfi_startproc
  stp x29, x30, [sp, #-16]!
  .cfi_adjust_cfa_offset 16
  .cfi_rel_offset x29, 0
  .cfi_rel_offset x30, 8
  mov x29, x0
  blr x1
  ldp x29, x30, [sp], #16
  .cfi_adjust_cfa_offset -16
  .cfi_restore x29
  .cfi_restore x30
  ret
  .cfi_endproc
  .size with_frame_pointer, . - with_frame_pointer

// with_preserved_register(unused, call): only x19 leads to the frame.
  .globl with_preserved_register
  .type with_preserved_register, %function
with_preserved_register:
  .cfi_startproc
  stp x19, x30, [sp, #-16]!
  .cfi_adjust_cfa_offset 16
  .cfi_rel_offset x19, 0
  .cfi_rel_offset x30, 8
  mov x19, sp
  .cfi_def_cfa_register x19
  sub sp, sp, #80
  blr x1
  mov sp, x19
  .cfi_def_cfa_register sp
  ldp x19, x30, [sp], #16
  .cfi_adjust_cfa_offset -16
  .cfi_restore x19
  .cfi_restore x30
  ret
  .cfi_endproc
  .size with_preserved_register, . - with_preserved_register

  .globl without_unwind_tables
  .type without_unwind_tables, %function
without_unwind_tables:
  stp x29, x30, [sp, #-16]!
  mov x29, x0
  blr x1
  ldp x29, x30, [sp], #16
  ret
  .size without_unwind_tables, . - without_unwind_tables
  .section .note.GNU-stack,"",%progbits
