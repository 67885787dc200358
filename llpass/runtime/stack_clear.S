/* llp_stack_clear: leave nothing of the calls that are over for a conservative collector to find.
 *
 * A call that has returned leaves its words below the stack pointer and in the registers that calls may change. The
 * collector's own frames come to lie on those words, with holes that nobody writes (alignment, variables not yet used,
 * a signal frame's reserve), and the collector scans them. Compiled code cannot clear them: it would need a frame, in
 * that very place. Hence assembly, without a frame when it clears.
 *
 * Only what the ABI calls dead is written: memory below the stack pointer, where at any instant the kernel may put the
 * frame of a signal, and registers that every call may change. The vector registers belong to them: the loader's lazy
 * binding and the kernel store all of them on the stack, where the collector finds them.
 *
 * llp_stack_window (stack_window.c) says how far down. It is called first, so that its frame is cleared as well. */

#if defined(__APPLE__)
#define NAME(name) _##name
#define VISIBLE(name) .globl NAME(name)
#define END(name)
#define HIDDEN(name)
#else
#define NAME(name) name
#define VISIBLE(name) .globl name; .type name, %function
#define END(name) .size name, . - name
#define HIDDEN(name) .hidden name
#endif

#if defined(__x86_64__) && !defined(__ILP32__) && !defined(_WIN32)

    .text
    .p2align 4
    HIDDEN(llp_stack_window)
    VISIBLE(llp_stack_clear)
NAME(llp_stack_clear):
    .cfi_startproc
#if defined(__CET__) && __CET__ & 1
    endbr64
#endif
    movq    %rsp, %rdi
    subq    $8, %rsp
    .cfi_adjust_cfa_offset 8
    callq   NAME(llp_stack_window)
    addq    $8, %rsp
    .cfi_adjust_cfa_offset -8
    movq    %rax, %rdi              /* lowest address; rdx: LLP_VECTORS_ bits */
    movq    %rsp, %rcx
    subq    %rax, %rcx
    shrq    $3, %rcx
    xorl    %eax, %eax
    rep stosq
    testb   $1, %dl
    jz      1f
    vzeroall
    testb   $2, %dl
    jz      3f
    testb   $4, %dl
    jz      2f
    movl    $1, %ecx                /* which parts of the state are not at zero already */
    xgetbv
    testb   $0x80, %al
    jz      3f
2:  vpxorq  %zmm16, %zmm16, %zmm16
    vpxorq  %zmm17, %zmm17, %zmm17
    vpxorq  %zmm18, %zmm18, %zmm18
    vpxorq  %zmm19, %zmm19, %zmm19
    vpxorq  %zmm20, %zmm20, %zmm20
    vpxorq  %zmm21, %zmm21, %zmm21
    vpxorq  %zmm22, %zmm22, %zmm22
    vpxorq  %zmm23, %zmm23, %zmm23
    vpxorq  %zmm24, %zmm24, %zmm24
    vpxorq  %zmm25, %zmm25, %zmm25
    vpxorq  %zmm26, %zmm26, %zmm26
    vpxorq  %zmm27, %zmm27, %zmm27
    vpxorq  %zmm28, %zmm28, %zmm28
    vpxorq  %zmm29, %zmm29, %zmm29
    vpxorq  %zmm30, %zmm30, %zmm30
    vpxorq  %zmm31, %zmm31, %zmm31
    jmp     3f
1:  xorps   %xmm0, %xmm0
    xorps   %xmm1, %xmm1
    xorps   %xmm2, %xmm2
    xorps   %xmm3, %xmm3
    xorps   %xmm4, %xmm4
    xorps   %xmm5, %xmm5
    xorps   %xmm6, %xmm6
    xorps   %xmm7, %xmm7
    xorps   %xmm8, %xmm8
    xorps   %xmm9, %xmm9
    xorps   %xmm10, %xmm10
    xorps   %xmm11, %xmm11
    xorps   %xmm12, %xmm12
    xorps   %xmm13, %xmm13
    xorps   %xmm14, %xmm14
    xorps   %xmm15, %xmm15
3:  xorl    %eax, %eax
    xorl    %ecx, %ecx
    xorl    %edx, %edx
    xorl    %esi, %esi
    xorl    %edi, %edi
    xorl    %r8d, %r8d
    xorl    %r9d, %r9d
    xorl    %r10d, %r10d
    xorl    %r11d, %r11d
    ret
    .cfi_endproc
END(llp_stack_clear)

/* llp_arguments_clear(...): takes any number of arguments and does nothing. A call of it with zeros writes them over the
 * words in which its caller passed the arguments of the call before. */
    .p2align 4
    VISIBLE(llp_arguments_clear)
NAME(llp_arguments_clear):
    .cfi_startproc
#if defined(__CET__) && __CET__ & 1
    endbr64
#endif
    ret
    .cfi_endproc
END(llp_arguments_clear)

/* A linker marks an image as ready for branch tracking only when every object says so. */
#if defined(__CET__) && !defined(__APPLE__)
    .section .note.gnu.property, "a"
    .p2align 3
    .long   4, 16, 5                /* sizes of name and description; NT_GNU_PROPERTY_TYPE_0 */
    .asciz  "GNU"
    .long   0xc0000002, 4, __CET__  /* GNU_PROPERTY_X86_FEATURE_1_AND */
    .p2align 3
#endif

#elif defined(__aarch64__) && !defined(__ILP32__) && !defined(_WIN32) && !defined(__AARCH64EB__)

    .text
    .p2align 2
    HIDDEN(llp_stack_window)
    VISIBLE(llp_stack_clear)
NAME(llp_stack_clear):
    .cfi_startproc
    hint    #34                     /* bti c: no operation where there is no branch tracking */
    mov     x0, sp
    stp     x29, x30, [sp, #-16]!
    .cfi_def_cfa_offset 16
    .cfi_offset x29, -16
    .cfi_offset x30, -8
    mov     x29, sp
    bl      NAME(llp_stack_window)
    ldp     x29, x30, [sp], #16
    .cfi_def_cfa_offset 0
    .cfi_restore x29
    .cfi_restore x30
    mov     x2, sp
    cmp     x0, x2
    b.hs    2f
1:  stp     xzr, xzr, [x0], #16
    cmp     x0, x2
    b.lo    1b
2:  movi    v0.2d, #0
    movi    v1.2d, #0
    movi    v2.2d, #0
    movi    v3.2d, #0
    movi    v4.2d, #0
    movi    v5.2d, #0
    movi    v6.2d, #0
    movi    v7.2d, #0
    /* The lower halves of these are the caller's; a write to them clears the upper ones. */
    fmov    d8, d8
    fmov    d9, d9
    fmov    d10, d10
    fmov    d11, d11
    fmov    d12, d12
    fmov    d13, d13
    fmov    d14, d14
    fmov    d15, d15
    movi    v16.2d, #0
    movi    v17.2d, #0
    movi    v18.2d, #0
    movi    v19.2d, #0
    movi    v20.2d, #0
    movi    v21.2d, #0
    movi    v22.2d, #0
    movi    v23.2d, #0
    movi    v24.2d, #0
    movi    v25.2d, #0
    movi    v26.2d, #0
    movi    v27.2d, #0
    movi    v28.2d, #0
    movi    v29.2d, #0
    movi    v30.2d, #0
    movi    v31.2d, #0
    mov     x0, xzr
    mov     x1, xzr
    mov     x2, xzr
    mov     x3, xzr
    mov     x4, xzr
    mov     x5, xzr
    mov     x6, xzr
    mov     x7, xzr
    mov     x8, xzr
    mov     x9, xzr
    mov     x10, xzr
    mov     x11, xzr
    mov     x12, xzr
    mov     x13, xzr
    mov     x14, xzr
    mov     x15, xzr
    mov     x16, xzr
    mov     x17, xzr                /* x18 is the platform's: a shadow stack, on Darwin the system's own */
    ret
    .cfi_endproc
END(llp_stack_clear)

/* llp_arguments_clear(...): takes any number of arguments and does nothing. A call of it with zeros writes them over the
 * words in which its caller passed the arguments of the call before. */
    .p2align 4
    VISIBLE(llp_arguments_clear)
NAME(llp_arguments_clear):
    .cfi_startproc
    hint    #34
    ret
    .cfi_endproc
END(llp_arguments_clear)

#if defined(__ARM_FEATURE_BTI_DEFAULT) && !defined(__APPLE__)
    .section .note.gnu.property, "a"
    .p2align 3
    .long   4, 16, 5                /* sizes of name and description; NT_GNU_PROPERTY_TYPE_0 */
    .asciz  "GNU"
    .long   0xc0000000, 4, 1        /* GNU_PROPERTY_AARCH64_FEATURE_1_AND: BTI */
    .p2align 3
#endif

#endif

#if !defined(__APPLE__)
    .section .note.GNU-stack, "", %progbits
#endif
