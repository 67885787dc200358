/* A fault inside of somebody else's program, where and when a test wants it, and a second opinion on the stack.
 *
 * Preloaded, it stands before the function FUNCTION of a library that the program calls. Call number FAULT_CALL ends
 * in a signal (FAULT_SIGNAL: SEGV, ILL or ABRT); all others go on to the real function with their arguments untouched,
 * whatever those are. Before the signal, the stack is written to the file FAULT_STACK, a line for each frame: the image,
 * where it is loaded, and an address within the instruction that was running. The unwinder is the compiler's (libgcc),
 * which shares nothing with llpass's. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <unwind.h>

#if !defined(__x86_64__)
#error "the way to the real function is written for x86-64"
#endif

#define TEXT_(name) #name
#define TEXT(name) TEXT_(name)

static char program[4096];

static _Unwind_Reason_Code frame(struct _Unwind_Context *context, void *file) {
  int before = 0;
  unsigned long pc = _Unwind_GetIPInfo(context, &before);
  Dl_info info;
  struct link_map *map;
  if (pc && dladdr1((void *)pc, &info, (void **)&map, RTLD_DL_LINKMAP)) {
    /* The program's own name is what it has made of argv[0]. */
    const char *name = *map->l_name ? info.dli_fname : program;
    fprintf(file, "%s\t%lx\t%lx\n", name, (unsigned long)info.dli_fbase, pc - !before);
  }
  return _URC_NO_REASON;
}

static __attribute__((noinline)) void fault(void) {
  const char *name = getenv("FAULT_STACK"), *signal = getenv("FAULT_SIGNAL");
  FILE *file = name ? fopen(name, "w") : NULL;
  if (file && readlink("/proc/self/exe", program, sizeof program - 1) > 0) {
    _Unwind_Backtrace(frame, file);
    fclose(file);
  }
  if (signal && !strcmp(signal, "ILL"))
    __asm__ volatile("ud2");
  if (signal && !strcmp(signal, "ABRT"))
    abort();
  *(volatile int *)8 = 0;
}

/* The real function, unless this is the call. */
__attribute__((used)) static void *count(void) {
  static void *real;
  static int calls, busy;
  if (!busy) {
    const char *wanted = getenv("FAULT_CALL");
    busy = 1;
    if (++calls == (wanted ? atoi(wanted) : 1))
      fault();
    busy = 0;
  }
  return real ? real : (real = dlsym(RTLD_NEXT, TEXT(FUNCTION)));
}

__asm__(".text\n"
        ".globl " TEXT(FUNCTION) "\n"
        ".type " TEXT(FUNCTION) ", @function\n" TEXT(FUNCTION) ":\n"
        ".cfi_startproc\n"
        "pushq %rbp\n"
        ".cfi_def_cfa_offset 16\n"
        ".cfi_offset %rbp, -16\n"
        "movq %rsp, %rbp\n"
        ".cfi_def_cfa_register %rbp\n"
        "pushq %rdi\npushq %rsi\npushq %rdx\npushq %rcx\npushq %r8\npushq %r9\npushq %rax\npushq %r10\n"
        "subq $128, %rsp\n"
        "movups %xmm0, (%rsp)\nmovups %xmm1, 16(%rsp)\nmovups %xmm2, 32(%rsp)\nmovups %xmm3, 48(%rsp)\n"
        "movups %xmm4, 64(%rsp)\nmovups %xmm5, 80(%rsp)\nmovups %xmm6, 96(%rsp)\nmovups %xmm7, 112(%rsp)\n"
        "call count\n"
        "movq %rax, %r11\n"
        "movups (%rsp), %xmm0\nmovups 16(%rsp), %xmm1\nmovups 32(%rsp), %xmm2\nmovups 48(%rsp), %xmm3\n"
        "movups 64(%rsp), %xmm4\nmovups 80(%rsp), %xmm5\nmovups 96(%rsp), %xmm6\nmovups 112(%rsp), %xmm7\n"
        "addq $128, %rsp\n"
        "popq %r10\npopq %rax\npopq %r9\npopq %r8\npopq %rcx\npopq %rdx\npopq %rsi\npopq %rdi\n"
        "popq %rbp\n"
        ".cfi_def_cfa %rsp, 8\n"
        "jmp *%r11\n"
        ".cfi_endproc\n"
        ".size " TEXT(FUNCTION) ", . - " TEXT(FUNCTION) "\n");
