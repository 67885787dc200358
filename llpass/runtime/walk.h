/* The physical walk: from a live frame to its caller's, and so on. For frames.c and the parts of the walk itself.
 *
 * Two ways to take a step, one walk:
 *
 *  - the frame pointer, where the table says that all code around the return address keeps one (llp_mark.plain): two
 *    loads, which is all that most frames cost;
 *  - the unwind tables (cfi.c) for everything else: the system's libraries, code built without frame pointers, signal
 *    frames. They may find that the value of a register is needed that the quick way did not keep; then the walk is
 *    taken once more from its start, by the unwind tables alone.
 *
 * No step trusts what it reads: a stack can be damaged, or be a coroutine's whose end nobody knows. What lies between
 * `low` and `high` is known to be readable, everything else is asked for page by page. Both ways go up only, so
 * that a walk ends. */
#ifndef LLPASS_WALK_H
#define LLPASS_WALK_H

#include "internal.h"

#if defined(__linux__) && defined(__LP64__) && (defined(__x86_64__) || defined(__aarch64__))
#define LLP_OWN_WALK 1
#else
#define LLP_OWN_WALK 0
#endif

/* A pc's top byte, when addresses have 64 bits. */
#define LLP_MARK_SHIFT (sizeof(uintptr_t) == 8 ? 8 * (sizeof(uintptr_t) - 1) : 0)

/* Told every frame's pc: the return address, or the address after that of an interrupted instruction, so that pc - 1 is
 * to be looked up in either case. `shown`: it stands for one frame at least; else it may be a stub's. False ends the
 * walk. */
typedef bool llp_visit(void *data, uintptr_t pc, bool shown);

#if LLP_OWN_WALK

/* Whether the page that holds `address` can be read; asks the kernel. Keeps errno. */
bool llp_readable(uintptr_t address);

/* DWARF's numbers. */
#if defined(__x86_64__)
enum { LLP_FP = 6, LLP_SP = 7, LLP_RA = 16, LLP_REGS = 17 };
#else
enum { LLP_FP = 29, LLP_LR = 30, LLP_SP = 31, LLP_RA = 32, LLP_REGS = 33 };
#endif

struct llp_walk {
  /* Where to store the pcs of frames that need no visit, and the end of it; NULL: visit all. A visit can set it. */
  uintptr_t *out, *out_end;
  uintptr_t pc;        /* as llp_visit has it */
  uintptr_t low, high; /* readable */
  uintptr_t reg[LLP_REGS];
  uint64_t known;      /* bit r: reg[r] is that of this frame; reg[LLP_RA] is not used */
  bool interrupted;    /* pc - 1 is the instruction that a signal interrupted */
  bool full;           /* by the unwind tables alone, keeping every register */
  uint8_t guesses;
  uint8_t jumps;
  uintptr_t page;      /* the page last found readable */
  const void *context; /* where the walk began: a signal's context; NULL: in a frame of the runtime */
  /* The table of the last plain pc. */
  uintptr_t text;
  uint32_t text_size;
  const struct llp_mark *marks;
  /* The image of the last pc that was looked up in the unwind tables. */
  struct {
    uintptr_t start, end;
    const void *header;
    uintptr_t hdr; /* .eh_frame_hdr; 0: none */
    bool lasting;  /* its rules may be cached */
  } image;
};

/* walk.c */
/* The word at `address`; false: nothing can be read there. */
bool llp_walk_read(struct llp_walk *walk, uintptr_t address, uintptr_t *word);

/* cfi.c: what the unwind tables say. */
enum llp_cfi {
  LLP_CFI_DONE,  /* the walk stands on the caller */
  LLP_CFI_END,   /* this was the outermost frame */
  LLP_CFI_NONE,  /* no unwind information, or it is damaged */
  LLP_CFI_NEEDS, /* it takes a register that is not known */
};
enum llp_cfi llp_cfi_step(struct llp_walk *walk);
/* Store the pcs of this frame and of its callers, as long as their rules are in the cache and they are of one image,
 * and stand on the last one. */
void llp_cfi_store(struct llp_walk *walk);
/* Whether pc lies in an image. */
bool llp_cfi_knows(struct llp_walk *walk, uintptr_t pc);

/* A return address without what pointer authentication adds to it. */
static inline uintptr_t llp_strip(uintptr_t pc) {
#if defined(__aarch64__)
  register uintptr_t x30 __asm__("x30") = pc;
  __asm__("hint #7" : "+r"(x30)); /* xpaclri */
  return x30;
#else
  return pc;
#endif
}

/* No system maps code below it, nor where frames.c puts its marks. */
#define LLP_LEAST_CODE 4096u
static inline bool llp_may_be_code(uintptr_t pc) {
  return pc >= LLP_LEAST_CODE && pc >> LLP_MARK_SHIFT == 0;
}

/* The walk stands on another frame, of which this much is known. The stack pointer of a frame on AArch64 is not told by
 * the frame record of its callee, which can stand anywhere in the callee's frame: `sp` is a bound then. */
static inline void llp_walk_moved(struct llp_walk *walk, uintptr_t pc, uintptr_t fp, uintptr_t sp) {
  walk->pc = pc;
  walk->reg[LLP_FP] = fp;
  walk->reg[LLP_SP] = sp;
#if defined(__x86_64__)
  walk->known = UINT64_C(1) << LLP_FP | UINT64_C(1) << LLP_SP;
#else
  walk->known = UINT64_C(1) << LLP_FP;
#endif
  walk->interrupted = false;
}

/* A word of the stack, or of what a damaged stack points to. In assembly: such a word may lie in what a sanitizer keeps
 * between variables, and an attribute that says so is lost where the function is inlined. */
static inline uintptr_t llp_word(uintptr_t address) {
  uintptr_t word;
#if defined(__x86_64__)
  __asm__ volatile("movq (%1), %0" : "=r"(word) : "r"(address) : "memory");
#else
  __asm__ volatile("ldr %0, [%1]" : "=r"(word) : "r"(address) : "memory");
#endif
  return word;
}

#else

struct llp_walk {
  uintptr_t *out, *out_end; /* only visits use it */
  uintptr_t fp; /* frames below it are the runtime's own */
};

#endif

/* From what a signal interrupted, or from the caller of the function that has this frame address. `out` is NULL. */
void llp_walk_from_context(struct llp_walk *walk, const void *context);
void llp_walk_from_frame(struct llp_walk *walk, uintptr_t fp);

/* Visit the frames from there on. */
void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data);

#endif
