# with_frame_pointer(rbp, call): as compiled code that uses rbp for something else.
  .text
  .globl with_frame_pointer
  .type with_frame_pointer, @function
with_frame_pointer:
  .cfi_startproc
  pushq %rbp
  .cfi_adjust_cfa_offset 8
  .cfi_rel_offset rbp, 0
  movq %rdi, %rbp
  callq *%rsi
  popq %rbp
  .cfi_adjust_cfa_offset -8
  .cfi_restore rbp
  ret
  .cfi_endproc
  .size with_frame_pointer, . - with_frame_pointer

# with_preserved_register(unused, call): only rbx leads to the frame.
  .globl with_preserved_register
  .type with_preserved_register, @function
with_preserved_register:
  .cfi_startproc
  pushq %rbx
  .cfi_adjust_cfa_offset 8
  .cfi_rel_offset rbx, 0
  movq %rsp, %rbx
  .cfi_def_cfa_register rbx
  subq $80, %rsp
  callq *%rsi
  movq %rbx, %rsp
  .cfi_def_cfa_register rsp
  popq %rbx
  .cfi_adjust_cfa_offset -8
  .cfi_restore rbx
  ret
  .cfi_endproc
  .size with_preserved_register, . - with_preserved_register

  .globl without_unwind_tables
  .type without_unwind_tables, @function
without_unwind_tables:
  pushq %rbp
  movq %rdi, %rbp
  callq *%rsi
  popq %rbp
  ret
  .size without_unwind_tables, . - without_unwind_tables
# What a handler returns to, as musl has it: without unwind information.
  .globl bare_restorer
  .type bare_restorer, @function
bare_restorer:
  movq $15, %rax
  syscall
  .size bare_restorer, . - bare_restorer
  .section .note.GNU-stack,"",@progbits
