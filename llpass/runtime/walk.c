/* Where a walk may read, how it begins and goes on.
 *
 * What may be read. The stack between the walk's own frame and the end of the thread's stack is readable: it is one
 * mapping. The C library knows where that end is, but its function for it allocates, takes locks and reads /proc:
 * nothing for a signal handler. So the end is guessed and then proved: a thread's stack ends below its control block
 * (glibc and musl put both into one mapping, also into a stack that the program gave), the first thread's at
 * __libc_stack_end. The proof is to ask the kernel about every page in between. It is made once a thread; on any other
 * stack (a coroutine's, an alternate signal stack, one that is too deep to be asked about) a walk asks page by page as
 * it goes. */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* the names of registers in <ucontext.h> */
#endif
#include "walk.h"

#if LLP_OWN_WALK
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>

/* ---- asking the kernel ----------------------------------------------------------------------------------------- */

/* Pages are at least this large, and what is asked for is always one word in such a block. */
#define PAGE 4096u

static long system_call(long number, long a, const void *b, void *c, long d) {
#if defined(__x86_64__)
  long result;
  register long r10 __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
                   : "rcx", "r11", "memory");
  return result;
#else
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register const void *x1 __asm__("x1") = b;
  register void *x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
  return x0;
#endif
}

/* The kernel reads the set before it finds that the first argument makes no sense: EFAULT, else EINVAL. Nothing
 * changes, and nothing goes through errno. */
bool llp_readable(uintptr_t address) {
  return system_call(SYS_rt_sigprocmask, -1, (const void *)(address & ~(uintptr_t)7), NULL, 8) == -22;
}

/* ---- how far the stack goes ------------------------------------------------------------------------------------ */

/* [low, high) of the thread's own stack was proved readable. A signal handler sees all of it or, with high 0, nothing.
 * initial-exec: the other models may allocate on first use, in a signal handler too. */
#define THREAD static _Thread_local __attribute__((tls_model("initial-exec")))
THREAD volatile uintptr_t thread_low, thread_high;
/* The last place (in units of 1 MiB) where the proof failed: not tried again there. */
THREAD volatile uintptr_t thread_failed;

/* The proof costs some 50 ns a page. */
#define FARTHEST (UINT64_C(16) << 20)

extern void *__libc_stack_end __attribute__((weak));

static uintptr_t thread_pointer(void) {
  uintptr_t value;
#if defined(__x86_64__)
  __asm__("movq %%fs:0, %0" : "=r"(value));
#else
  __asm__("mrs %0, tpidr_el0" : "=r"(value));
#endif
  return value;
}

/* The first thread's control block is not on its stack but somewhere among the mappings. */
static bool is_first_thread(void) {
  return system_call(SYS_gettid, 0, NULL, NULL, 0) == system_call(SYS_getpid, 0, NULL, NULL, 0);
}

static __attribute__((noinline)) void find_end(struct llp_walk *walk, uintptr_t sp) {
  walk->low = sp;
  walk->high = 0;
  if (!llp_readable(sp))
    return;
  walk->high = (sp | (PAGE - 1)) + 1;
  if (thread_failed == sp >> 20)
    return;
  uintptr_t end = is_first_thread() ? (&__libc_stack_end ? (uintptr_t)__libc_stack_end : 0) : thread_pointer();
  end &= ~(uintptr_t)7;
  if (end <= sp)
    return;
  if (end - sp < FARTHEST) {
    uintptr_t page = walk->high;
    /* What was proved before needs no second proof: the stack has only grown. */
    bool known = thread_high == end;
    while (page < end && !(known && page == thread_low) && llp_readable(page))
      page += PAGE;
    if (page >= end || (known && page == thread_low)) {
      thread_high = 0;
      thread_low = sp & ~(uintptr_t)(PAGE - 1);
      thread_high = end;
      walk->high = end;
      return;
    }
  }
  thread_failed = sp >> 20;
}

static void set_bounds(struct llp_walk *walk, uintptr_t sp) {
  uintptr_t high = thread_high;
  if (sp >= thread_low && sp < high) {
    walk->low = sp;
    walk->high = high;
  } else {
    find_end(walk, sp);
  }
}

/* No frame is larger; farther up it is not the same stack. */
#define LARGEST_FRAME (UINT64_C(1) << 20)

/* Whether the two words at `address` are in [low, high), which grows for it when the pages between are readable. */
static bool reach(struct llp_walk *walk, uintptr_t address) {
  uintptr_t need = address + 2 * sizeof(uintptr_t);
  if (address < walk->low || need < address || need > walk->high + LARGEST_FRAME || !walk->high ||
      walk->high == thread_high)
    return address >= walk->low && need >= address && need <= walk->high;
  while (walk->high < need) {
    if (!llp_readable(walk->high))
      return false;
    walk->high = (walk->high | (PAGE - 1)) + 1;
  }
  return true;
}

bool llp_walk_read(struct llp_walk *walk, uintptr_t address, uintptr_t *word) {
  if (address % sizeof(uintptr_t))
    return false;
  if (address < walk->low || address >= walk->high) {
    uintptr_t page = address & ~(uintptr_t)(PAGE - 1);
    if (page != walk->page) {
      if (!llp_readable(address))
        return false;
      walk->page = page;
    }
  }
  *word = llp_word(address);
  return true;
}

/* ---- beginnings ------------------------------------------------------------------------------------------------ */

static void clear(struct llp_walk *walk) {
  walk->out = NULL;
  walk->context = NULL;
  walk->full = false;
  walk->interrupted = false;
  walk->guesses = 0;
  walk->jumps = 0;
  walk->page = 1;
  walk->text = 0;
  walk->text_size = 0;
  walk->image.start = 0;
  walk->image.end = 0;
}

void llp_walk_from_frame(struct llp_walk *walk, uintptr_t fp) {
  clear(walk);
  set_bounds(walk, fp);
  llp_walk_moved(walk, llp_strip(llp_word(fp + sizeof(uintptr_t))), llp_word(fp), fp + 2 * sizeof(uintptr_t));
}

static void load_context(struct llp_walk *walk, const ucontext_t *context) {
#if defined(__x86_64__)
  static const uint8_t place[LLP_REGS - 1] = {REG_RAX, REG_RDX, REG_RCX, REG_RBX, REG_RSI, REG_RDI, REG_RBP, REG_RSP,
                                              REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  for (unsigned i = 0; i < LLP_RA; i++)
    walk->reg[i] = (uintptr_t)context->uc_mcontext.gregs[place[i]];
  walk->pc = (uintptr_t)context->uc_mcontext.gregs[REG_RIP] + 1;
#else
  for (unsigned i = 0; i < LLP_SP; i++)
    walk->reg[i] = (uintptr_t)context->uc_mcontext.regs[i];
  walk->reg[LLP_SP] = (uintptr_t)context->uc_mcontext.sp;
  walk->pc = (uintptr_t)context->uc_mcontext.pc + 1;
#endif
  walk->known = (UINT64_C(1) << LLP_RA) - 1;
  walk->interrupted = true;
  set_bounds(walk, walk->reg[LLP_SP]);
}

void llp_walk_from_context(struct llp_walk *walk, const void *context) {
  clear(walk);
  walk->context = context;
  load_context(walk, context);
}

/* Every register that a callee must preserve, as it is here, and the walk on the frame of this very function. */
static __attribute__((noinline)) enum llp_cfi capture(struct llp_walk *walk) {
  walk->interrupted = true;
#if defined(__x86_64__)
  __asm__ volatile("leaq 0f(%%rip), %%rax\n0:\n\t"
                   "incq %%rax\n\t"
                   "movq %%rax, (%1)\n\t"
                   "movq %%rbx, 24(%0)\n\t"
                   "movq %%rbp, 48(%0)\n\t"
                   "movq %%rsp, 56(%0)\n\t"
                   "movq %%r12, 96(%0)\n\t"
                   "movq %%r13, 104(%0)\n\t"
                   "movq %%r14, 112(%0)\n\t"
                   "movq %%r15, 120(%0)"
                   :
                   : "r"(walk->reg), "r"(&walk->pc)
                   : "rax", "memory");
  walk->known = UINT64_C(0xf0c8);
#else
  __asm__ volatile("adr x9, 0f\n0:\n\t"
                   "add x9, x9, #1\n\t"
                   "str x9, [%1]\n\t"
                   "stp x19, x20, [%0, #152]\n\t"
                   "stp x21, x22, [%0, #168]\n\t"
                   "stp x23, x24, [%0, #184]\n\t"
                   "stp x25, x26, [%0, #200]\n\t"
                   "stp x27, x28, [%0, #216]\n\t"
                   "stp x29, x30, [%0, #232]\n\t"
                   "mov x9, sp\n\t"
                   "str x9, [%0, #248]"
                   :
                   : "r"(walk->reg), "r"(&walk->pc)
                   : "x9", "memory");
  walk->known = UINT64_C(0xfff80000);
#endif
  set_bounds(walk, walk->reg[LLP_SP]);
  return llp_cfi_step(walk);
}

/* A frame that unwind tables put below the one before it, or beside it, is another stack. A walk follows such a jump
 * some times: from an alternate signal stack, from a coroutine that says where it was resumed. */
#define MOST_JUMPS 16u

/* Go back to the beginning and come here again by the unwind tables alone, which keep all registers. False, and nothing
 * has changed: they do not lead here. */
static __attribute__((noinline)) bool restart(struct llp_walk *walk) {
  struct llp_walk here = *walk;
  enum llp_cfi answer = LLP_CFI_DONE;
  walk->full = true;
  walk->jumps = 0;
  if (walk->context)
    load_context(walk, walk->context);
  else
    answer = capture(walk);
  while (answer == LLP_CFI_DONE && walk->jumps < MOST_JUMPS) {
    /* The frame pointer tells frames of one pc apart; so does the stack pointer, where the quick way keeps it. */
    if (walk->pc == here.pc && walk->reg[LLP_FP] == here.reg[LLP_FP] &&
        (walk->reg[LLP_SP] == here.reg[LLP_SP] || !(here.known >> LLP_SP & 1)))
      return true;
    uintptr_t sp = walk->reg[LLP_SP];
    answer = llp_cfi_step(walk);
    walk->jumps += walk->reg[LLP_SP] <= sp;
  }
  *walk = here;
  return false;
}

/* ---- steps ----------------------------------------------------------------------------------------------------- */

/* The marks of the bucket of pc - 1, and which of their bits; NULL: no table has it. */
static inline const struct llp_mark *mark_of(const struct llp_walk *walk, uintptr_t pc, unsigned *bit) {
  uintptr_t at = pc - 1 - walk->text;
  if (at >= walk->text_size)
    return NULL;
  *bit = (unsigned)(at % LLP_BUCKET_BYTES / LLP_SUB_BYTES);
  return &walk->marks[at / LLP_BUCKET_BYTES];
}

static bool find_table(struct llp_walk *walk, uintptr_t pc) {
  const struct llp_table *table = llp_table_for_pc(pc);
  if (!table)
    return false;
  walk->text = llp_text(table);
  walk->text_size = table->text_size;
  walk->marks = (const struct llp_mark *)llp_at(table, table->marks);
  return true;
}

static bool is_plain(const struct llp_walk *walk, uintptr_t pc) {
  unsigned bit;
  const struct llp_mark *mark = mark_of(walk, pc, &bit);
  return mark && mark->plain >> bit & 1;
}

/* Code without unwind information (assembly, a just-in-time compiler's) that may keep frame pointers all the same. A
 * wrong guess makes wrong frames, never a fault, so a few suspicions are enough to end the walk. */
#define MOST_GUESSES 64u

static bool by_frame_pointer(struct llp_walk *walk) {
  uintptr_t fp = walk->reg[LLP_FP];
  if (!(walk->known >> LLP_FP & 1) || fp % sizeof(uintptr_t) || !reach(walk, fp))
    return false;
  uintptr_t pc = llp_strip(llp_word(fp + sizeof(uintptr_t))), next = llp_word(fp);
  if (!llp_may_be_code(pc))
    return false;
  llp_walk_moved(walk, pc, next, fp + 2 * sizeof(uintptr_t));
  return true;
}

#if defined(__x86_64__)
/* Whether a call stands before pc: e8 and four bytes, or ff with 2 in the middle of the next byte. */
static bool follows_call(struct llp_walk *walk, uintptr_t pc) {
  uintptr_t words[2], at = (pc - 8) & ~(uintptr_t)7;
  unsigned char code[16];
  if (!llp_cfi_knows(walk, pc - 1) || !llp_walk_read(walk, at, &words[0]) || !llp_walk_read(walk, at + 8, &words[1]))
    return false;
  memcpy(code, words, sizeof code);
  const unsigned char *end = code + (pc - at);
  bool found = end[-5] == 0xe8;
  for (int length = 2; length <= 7; length++)
    found |= end[-length] == 0xff && (end[-length + 1] >> 3 & 7) == 2;
  return found;
}

/* An entry of a procedure linkage table, to which lld gives no unwind information, has pushed at most two words. */
static bool leave_stub(struct llp_walk *walk) {
  for (uintptr_t pushed = 0; pushed <= 2; pushed++) {
    uintptr_t word, at = walk->reg[LLP_SP] + pushed * sizeof word;
    if (!llp_walk_read(walk, at, &word))
      return false;
    if (follows_call(walk, word)) {
      walk->reg[LLP_SP] = at + sizeof word;
      walk->pc = word;
      walk->interrupted = false;
      return true;
    }
  }
  return false;
}
#endif

static bool guess(struct llp_walk *walk) {
  uintptr_t word, sp = walk->reg[LLP_SP];
  if (++walk->guesses > MOST_GUESSES)
    return false;
  if (walk->interrupted && !llp_cfi_knows(walk, walk->pc - 1)) {
    /* A call of what is no code at all. */
#if defined(__x86_64__)
    if (llp_walk_read(walk, sp, &word) && llp_cfi_knows(walk, word - 1)) {
      walk->reg[LLP_SP] = sp + sizeof(uintptr_t);
#else
    word = llp_strip(walk->reg[LLP_LR]);
    if (llp_cfi_knows(walk, word - 1)) {
#endif
      walk->pc = word;
      walk->interrupted = false;
      return true;
    }
  }
#if defined(__x86_64__)
  if (walk->interrupted && leave_stub(walk))
    return true;
#endif
  uintptr_t fp = walk->reg[LLP_FP];
  if (!(walk->known >> LLP_FP & 1) || fp % sizeof(uintptr_t) || fp < sp || !reach(walk, fp))
    return false;
  word = llp_word(fp);
  if (word % sizeof(uintptr_t) || (word && word <= fp))
    return false;
  return by_frame_pointer(walk);
}

/* Where a handler returns to: code that tells the kernel to go back to what was interrupted. The unwind tables of glibc
 * for x86-64 describe it. On AArch64 they cannot (the return address's column is that of the link register, which is
 * another one here), and musl has none: there the instructions have to be known, which kernels keep as they are for
 * that reason. Where the registers are is the kernel's interface to handlers. */
static bool at_trampoline(struct llp_walk *walk) {
#if defined(__x86_64__)
  static const unsigned char expected[] = {0x48, 0xc7, 0xc0, 0x0f, 0, 0, 0, 0x0f, 0x05}; /* mov $15, %rax; syscall */
#else
  static const unsigned char expected[] = {0x68, 0x11, 0x80, 0xd2, 0x01, 0, 0, 0xd4}; /* mov x8, #139; svc #0 */
#endif
  uintptr_t words[3], at = walk->pc & ~(uintptr_t)7;
  for (unsigned i = 0; i < 3; i++)
    if (!llp_walk_read(walk, at + i * sizeof *words, &words[i]))
      return false;
  return memcmp((const char *)words + (walk->pc - at), expected, sizeof expected) == 0;
}

static bool leave_trampoline(struct llp_walk *walk) {
  if (walk->interrupted || !at_trampoline(walk))
    return false;
  if (!(walk->known >> LLP_SP & 1) && (walk->full || !restart(walk)))
    return false;
#if defined(__x86_64__)
  uintptr_t context = walk->reg[LLP_SP];
#else
  uintptr_t context = walk->reg[LLP_SP] + sizeof(siginfo_t);
#endif
  uintptr_t word;
  if (!llp_walk_read(walk, context, &word) ||
      !llp_walk_read(walk, context + sizeof(ucontext_t) - sizeof word, &word))
    return false;
  load_context(walk, (const ucontext_t *)context);
  return true;
}

static bool step(struct llp_walk *walk) {
  uintptr_t sp = walk->reg[LLP_SP];
  bool done = !walk->interrupted && !walk->full && is_plain(walk, walk->pc) && walk->reg[LLP_FP] >= sp &&
              by_frame_pointer(walk);
  if (!done) {
    enum llp_cfi answer = llp_cfi_step(walk);
    if (answer == LLP_CFI_NEEDS && !walk->full && restart(walk))
      answer = llp_cfi_step(walk);
    if (answer == LLP_CFI_END || (answer != LLP_CFI_DONE && !leave_trampoline(walk) && !guess(walk)))
      return false;
  }
  if (!llp_may_be_code(walk->pc))
    return false;
  if (walk->reg[LLP_SP] <= sp && walk->known >> LLP_SP & 1 && ++walk->jumps > MOST_JUMPS)
    return false;
  if (walk->reg[LLP_SP] < walk->low || walk->reg[LLP_SP] >= walk->high)
    set_bounds(walk, walk->reg[LLP_SP]);
  return true;
}

/* ---- the walk -------------------------------------------------------------------------------------------------- */

/* Store the pcs of this frame and of its callers, as long as they are plain, and stand on the last one. */
static void store_plain(struct llp_walk *walk) {
  uintptr_t *out = walk->out, *const end = walk->out_end;
  uintptr_t pc = walk->pc, fp = walk->reg[LLP_FP], sp = walk->reg[LLP_SP];
  const uintptr_t text = walk->text + 1, text_size = walk->text_size;
  const struct llp_mark *const marks = walk->marks;
  const uintptr_t limit = walk->high - sizeof(uintptr_t);
  for (;;) {
    *out++ = pc;
    if (out == end || fp < sp || fp >= limit || fp % sizeof(uintptr_t))
      break;
    uintptr_t caller = llp_strip(llp_word(fp + sizeof(uintptr_t)));
    uintptr_t at = caller - text;
    if (at >= text_size || !(marks[at / LLP_BUCKET_BYTES].plain >> at % LLP_BUCKET_BYTES / LLP_SUB_BYTES & 1))
      break;
    pc = caller;
    sp = fp + 2 * sizeof(uintptr_t);
    fp = llp_word(fp);
  }
  walk->out = out;
  if (pc != walk->pc || sp != walk->reg[LLP_SP])
    llp_walk_moved(walk, pc, fp, sp);
}

void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data) {
  do {
    unsigned bit = 0;
    const struct llp_mark *mark = mark_of(walk, walk->pc, &bit);
    if (!mark && find_table(walk, walk->pc - 1))
      mark = mark_of(walk, walk->pc, &bit);
    bool shown = !mark || !(mark->stubs >> bit & 1);
    if (walk->out && mark && shown && !walk->interrupted && !walk->full && walk->high) {
      if (mark->plain >> bit & 1)
        store_plain(walk);
      else
        llp_cfi_store(walk);
      if (walk->out == walk->out_end)
        return;
    } else if (!visit(data, walk->pc, shown)) {
      return;
    }
  } while (step(walk));
}
#endif
