/* What stack_clear.S and stack_window.c agree on. */
#ifndef LLPASS_STACK_CLEAR_H
#define LLPASS_STACK_CLEAR_H

#include "internal.h"

/* The conditions of stack_clear.S. */
#if (defined(__x86_64__) || (defined(__aarch64__) && !defined(__AARCH64EB__))) && !defined(__ILP32__) && \
    !defined(_WIN32)
#define LLP_STACK_ASSEMBLY 1
#else
#define LLP_STACK_ASSEMBLY 0
#endif

/* Bytes below the stack pointer that are cleared. Measured with BDWGC 8.2 on x86-64: the frames that stand when the
 * stack is scanned take some 340 bytes, all of GC_gcollect 1,500. The kernel writes as much for any signal, so no stack
 * that was large enough for one becomes too small. */
#if !defined(LLP_STACK_WINDOW) /* the benchmark tries others */
#define LLP_STACK_WINDOW 4096u
#endif

#pragma GCC visibility push(hidden)

/* Returned in two registers. */
struct llp_window {
  uintptr_t low;     /* the first byte to clear; `sp`: none */
  uintptr_t vectors; /* LLP_VECTORS_ bits */
};

/* What to clear below `sp`, a place on the calling thread's stack or on any other. Keeps errno. */
struct llp_window llp_stack_window(uintptr_t sp);

#pragma GCC visibility pop

/* x86-64. The numbers stand in stack_clear.S as well. */
enum {
  LLP_VECTORS_256 = 1,    /* AVX: the upper halves of 16 registers */
  LLP_VECTORS_512 = 2,    /* AVX-512: 16 registers more */
  LLP_VECTORS_IN_USE = 4, /* xgetbv(1) tells whether those hold anything */
};

#endif
