# Functions whose frames use everything that unwind tables can say, each over and over, so that a change hits them
# often.
  .macro frames n
  .type f\n, @function
f\n:
  .cfi_startproc
  .skip 1, 0x90
  .cfi_def_cfa_offset 16
  .cfi_offset rbp, -16
  .skip 3, 0x90
  .cfi_def_cfa_register rbp
  .cfi_remember_state
  .skip 8, 0x90
  .cfi_restore rbp
  .cfi_def_cfa rsp, 8
  .skip 1, 0x90
  .cfi_restore_state
  .skip 300, 0x90
  .cfi_register rbx, r12
  .cfi_same_value r13
  .cfi_undefined r14
  .cfi_escape 0x14, 15, 3 /* DW_CFA_val_offset r15, -24; older assemblers lack the directive */
  .skip 4, 0x90
  # CFA = [rbp - 8], rbx at [CFA - 24], r12 = CFA - 32
  .cfi_escape 0x0f, 0x03, 0x76, 0x78, 0x06
  .cfi_escape 0x10, 0x03, 0x02, 0x09, 0xe8
  .cfi_escape 0x16, 0x0c, 0x04, 0x12, 0x08, 0x20, 0x1c
  .skip 4, 0x90
  # as in the procedure linkage table: rsp + 8 + ((rip & 15) >= 11) * 8
  .cfi_escape 0x0f, 0x0b, 0x77, 0x08, 0x80, 0x00, 0x3f, 0x1a, 0x3b, 0x2a, 0x33, 0x24, 0x22
  .skip 16, 0x90
  .cfi_def_cfa rsp, 8
  # a branch: rsp + 8, by way of skip
  .cfi_escape 0x0f, 0x08, 0x77, 0x08, 0x31, 0x28, 0x01, 0x00, 0x96, 0x96
  .skip 8, 0x90
  .cfi_endproc
  .size f\n, . - f\n
  .type s\n, @function
s\n:
  .cfi_startproc
  .cfi_signal_frame
  .cfi_def_cfa rsp, 16
  .skip 16, 0x90
  .cfi_endproc
  .size s\n, . - s\n
  .endm

  .text
  .altmacro
  .set i, 0
  .rept 20
  frames %i
  .set i, i + 1
  .endr
  .section .note.GNU-stack,"",@progbits
