# What a test of llp_stack_clear must do without a compiler in between; stack_clear_test.c tells what each is for.

  .set PATTERN, 0x5a5a1234cafef00d

# filled_below(fn, from, to)
  .text
  .globl filled_below
  .type filled_below, @function
filled_below:
  .cfi_startproc
  pushq %rbx
  .cfi_adjust_cfa_offset 8
  .cfi_rel_offset rbx, 0
  pushq %r12
  .cfi_adjust_cfa_offset 8
  .cfi_rel_offset r12, 0
  pushq %rbp
  .cfi_adjust_cfa_offset 8
  .cfi_rel_offset rbp, 0
  movq %rdi, %r8
  movq %rsi, %rbx
  movq %rdx, %r12
  movq %rsp, %rdi
  subq %rdx, %rdi
  movq %rdx, %rcx
  shrq $3, %rcx
  movabsq $PATTERN, %rax
  rep stosq
  callq *%r8
  movabsq $PATTERN, %rdx
  movq %rsp, %rcx
  subq %r12, %rcx
  negq %rbx
  addq %rsp, %rbx
  xorl %eax, %eax
1:cmpq %rbx, %rcx
  jae 2f
  xorl %esi, %esi
  cmpq %rdx, (%rcx)
  sete %sil
  addq %rsi, %rax
  addq $8, %rcx
  jmp 1b
2:popq %rbp
  .cfi_adjust_cfa_offset -8
  .cfi_restore rbp
  popq %r12
  .cfi_adjust_cfa_offset -8
  .cfi_restore r12
  popq %rbx
  .cfi_adjust_cfa_offset -8
  .cfi_restore rbx
  ret
  .cfi_endproc
  .size filled_below, . - filled_below

# call_with_registers(fn, seen, vectors)
  .globl call_with_registers
  .type call_with_registers, @function
call_with_registers:
  pushq %rbx
  pushq %rbp
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  pushq %rdi
  pushq %rsi
  pushq %rdx
  movabsq $PATTERN, %rax
  cmpl $2, %edx
  je 12f
  cmpl $1, %edx
  je 11f
  movq %rax, %xmm0
  punpcklqdq %xmm0, %xmm0
  movq %rax, %xmm1
  punpcklqdq %xmm1, %xmm1
  movq %rax, %xmm2
  punpcklqdq %xmm2, %xmm2
  movq %rax, %xmm3
  punpcklqdq %xmm3, %xmm3
  movq %rax, %xmm4
  punpcklqdq %xmm4, %xmm4
  movq %rax, %xmm5
  punpcklqdq %xmm5, %xmm5
  movq %rax, %xmm6
  punpcklqdq %xmm6, %xmm6
  movq %rax, %xmm7
  punpcklqdq %xmm7, %xmm7
  movq %rax, %xmm8
  punpcklqdq %xmm8, %xmm8
  movq %rax, %xmm9
  punpcklqdq %xmm9, %xmm9
  movq %rax, %xmm10
  punpcklqdq %xmm10, %xmm10
  movq %rax, %xmm11
  punpcklqdq %xmm11, %xmm11
  movq %rax, %xmm12
  punpcklqdq %xmm12, %xmm12
  movq %rax, %xmm13
  punpcklqdq %xmm13, %xmm13
  movq %rax, %xmm14
  punpcklqdq %xmm14, %xmm14
  movq %rax, %xmm15
  punpcklqdq %xmm15, %xmm15
  jmp 13f
11:
  movq %rax, %xmm0
  vpermilpd $0, %xmm0, %xmm15
  vinsertf128 $1, %xmm15, %ymm15, %ymm15
  vpermilpd $0, %xmm0, %xmm14
  vinsertf128 $1, %xmm14, %ymm14, %ymm14
  vpermilpd $0, %xmm0, %xmm13
  vinsertf128 $1, %xmm13, %ymm13, %ymm13
  vpermilpd $0, %xmm0, %xmm12
  vinsertf128 $1, %xmm12, %ymm12, %ymm12
  vpermilpd $0, %xmm0, %xmm11
  vinsertf128 $1, %xmm11, %ymm11, %ymm11
  vpermilpd $0, %xmm0, %xmm10
  vinsertf128 $1, %xmm10, %ymm10, %ymm10
  vpermilpd $0, %xmm0, %xmm9
  vinsertf128 $1, %xmm9, %ymm9, %ymm9
  vpermilpd $0, %xmm0, %xmm8
  vinsertf128 $1, %xmm8, %ymm8, %ymm8
  vpermilpd $0, %xmm0, %xmm7
  vinsertf128 $1, %xmm7, %ymm7, %ymm7
  vpermilpd $0, %xmm0, %xmm6
  vinsertf128 $1, %xmm6, %ymm6, %ymm6
  vpermilpd $0, %xmm0, %xmm5
  vinsertf128 $1, %xmm5, %ymm5, %ymm5
  vpermilpd $0, %xmm0, %xmm4
  vinsertf128 $1, %xmm4, %ymm4, %ymm4
  vpermilpd $0, %xmm0, %xmm3
  vinsertf128 $1, %xmm3, %ymm3, %ymm3
  vpermilpd $0, %xmm0, %xmm2
  vinsertf128 $1, %xmm2, %ymm2, %ymm2
  vpermilpd $0, %xmm0, %xmm1
  vinsertf128 $1, %xmm1, %ymm1, %ymm1
  vpermilpd $0, %xmm0, %xmm0
  vinsertf128 $1, %xmm0, %ymm0, %ymm0
  jmp 13f
12:
  vpbroadcastq %rax, %zmm0
  vpbroadcastq %rax, %zmm1
  vpbroadcastq %rax, %zmm2
  vpbroadcastq %rax, %zmm3
  vpbroadcastq %rax, %zmm4
  vpbroadcastq %rax, %zmm5
  vpbroadcastq %rax, %zmm6
  vpbroadcastq %rax, %zmm7
  vpbroadcastq %rax, %zmm8
  vpbroadcastq %rax, %zmm9
  vpbroadcastq %rax, %zmm10
  vpbroadcastq %rax, %zmm11
  vpbroadcastq %rax, %zmm12
  vpbroadcastq %rax, %zmm13
  vpbroadcastq %rax, %zmm14
  vpbroadcastq %rax, %zmm15
  vpbroadcastq %rax, %zmm16
  vpbroadcastq %rax, %zmm17
  vpbroadcastq %rax, %zmm18
  vpbroadcastq %rax, %zmm19
  vpbroadcastq %rax, %zmm20
  vpbroadcastq %rax, %zmm21
  vpbroadcastq %rax, %zmm22
  vpbroadcastq %rax, %zmm23
  vpbroadcastq %rax, %zmm24
  vpbroadcastq %rax, %zmm25
  vpbroadcastq %rax, %zmm26
  vpbroadcastq %rax, %zmm27
  vpbroadcastq %rax, %zmm28
  vpbroadcastq %rax, %zmm29
  vpbroadcastq %rax, %zmm30
  vpbroadcastq %rax, %zmm31
13:
  movq $4369, %rbx
  movq $8738, %rbp
  movq $13107, %r12
  movq $17476, %r13
  movq $21845, %r14
  movq $26214, %r15
  movq %rax, %rcx
  movq %rax, %rdx
  movq %rax, %rsi
  movq %rax, %rdi
  movq %rax, %r8
  movq %rax, %r9
  movq %rax, %r10
  movq %rax, %r11
  callq *16(%rsp)
  pushq %rax
  movq 16(%rsp), %rax
  movq %rcx, 8(%rax)
  movq %rdx, 16(%rax)
  movq %rsi, 24(%rax)
  movq %rdi, 32(%rax)
  movq %r8, 40(%rax)
  movq %r9, 48(%rax)
  movq %r10, 56(%rax)
  movq %r11, 64(%rax)
  popq (%rax)
  movq (%rsp), %rdx
  cmpl $2, %edx
  je 22f
  cmpl $1, %edx
  je 21f
  movups %xmm0, 192(%rax)
  movups %xmm1, 256(%rax)
  movups %xmm2, 320(%rax)
  movups %xmm3, 384(%rax)
  movups %xmm4, 448(%rax)
  movups %xmm5, 512(%rax)
  movups %xmm6, 576(%rax)
  movups %xmm7, 640(%rax)
  movups %xmm8, 704(%rax)
  movups %xmm9, 768(%rax)
  movups %xmm10, 832(%rax)
  movups %xmm11, 896(%rax)
  movups %xmm12, 960(%rax)
  movups %xmm13, 1024(%rax)
  movups %xmm14, 1088(%rax)
  movups %xmm15, 1152(%rax)
  jmp 23f
21:
  vmovups %ymm0, 192(%rax)
  vmovups %ymm1, 256(%rax)
  vmovups %ymm2, 320(%rax)
  vmovups %ymm3, 384(%rax)
  vmovups %ymm4, 448(%rax)
  vmovups %ymm5, 512(%rax)
  vmovups %ymm6, 576(%rax)
  vmovups %ymm7, 640(%rax)
  vmovups %ymm8, 704(%rax)
  vmovups %ymm9, 768(%rax)
  vmovups %ymm10, 832(%rax)
  vmovups %ymm11, 896(%rax)
  vmovups %ymm12, 960(%rax)
  vmovups %ymm13, 1024(%rax)
  vmovups %ymm14, 1088(%rax)
  vmovups %ymm15, 1152(%rax)
  vzeroupper
  jmp 23f
22:
  vmovups %zmm0, 192(%rax)
  vmovups %zmm1, 256(%rax)
  vmovups %zmm2, 320(%rax)
  vmovups %zmm3, 384(%rax)
  vmovups %zmm4, 448(%rax)
  vmovups %zmm5, 512(%rax)
  vmovups %zmm6, 576(%rax)
  vmovups %zmm7, 640(%rax)
  vmovups %zmm8, 704(%rax)
  vmovups %zmm9, 768(%rax)
  vmovups %zmm10, 832(%rax)
  vmovups %zmm11, 896(%rax)
  vmovups %zmm12, 960(%rax)
  vmovups %zmm13, 1024(%rax)
  vmovups %zmm14, 1088(%rax)
  vmovups %zmm15, 1152(%rax)
  vmovups %zmm16, 1216(%rax)
  vmovups %zmm17, 1280(%rax)
  vmovups %zmm18, 1344(%rax)
  vmovups %zmm19, 1408(%rax)
  vmovups %zmm20, 1472(%rax)
  vmovups %zmm21, 1536(%rax)
  vmovups %zmm22, 1600(%rax)
  vmovups %zmm23, 1664(%rax)
  vmovups %zmm24, 1728(%rax)
  vmovups %zmm25, 1792(%rax)
  vmovups %zmm26, 1856(%rax)
  vmovups %zmm27, 1920(%rax)
  vmovups %zmm28, 1984(%rax)
  vmovups %zmm29, 2048(%rax)
  vmovups %zmm30, 2112(%rax)
  vmovups %zmm31, 2176(%rax)
  vzeroupper
23:
  xorl %eax, %eax
  xorl %ecx, %ecx
  cmpq $4369, %rbx
  setne %cl
  addq %rcx, %rax
  xorl %ecx, %ecx
  cmpq $8738, %rbp
  setne %cl
  addq %rcx, %rax
  xorl %ecx, %ecx
  cmpq $13107, %r12
  setne %cl
  addq %rcx, %rax
  xorl %ecx, %ecx
  cmpq $17476, %r13
  setne %cl
  addq %rcx, %rax
  xorl %ecx, %ecx
  cmpq $21845, %r14
  setne %cl
  addq %rcx, %rax
  xorl %ecx, %ecx
  cmpq $26214, %r15
  setne %cl
  addq %rcx, %rax
  addq $24, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbp
  popq %rbx
  ret
  .size call_with_registers, . - call_with_registers
  .section .note.GNU-stack, "", @progbits
