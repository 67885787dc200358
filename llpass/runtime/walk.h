/* The physical walk: from a live frame to its caller's, and so on. For frames.c and the parts of the walk itself.
 *
 * Two ways to take a step, one walk:
 *
 *  - the frame pointer, where the table says that all code around the return address keeps one (llp_bucket.plain): two
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

/* Told every frame's pc: the return address, or the address after that of an interrupted instruction, so that pc - 1 is
 * to be looked up in either case. `plain`: of code that llp_bucket.plain vouches for. False ends the walk. */
typedef bool llp_visit(void *data, uintptr_t pc, bool plain);

#if LLP_OWN_WALK

/* DWARF's numbers. */
#if defined(__x86_64__)
enum { LLP_FP = 6, LLP_SP = 7, LLP_RA = 16, LLP_REGS = 17 };
#else
enum { LLP_FP = 29, LLP_LR = 30, LLP_SP = 31, LLP_RA = 32, LLP_REGS = 33 };
#endif

struct llp_walk {
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
  const struct llp_bucket *buckets;
  /* The image of the last pc that was looked up in the unwind tables. */
  struct {
    uintptr_t start, end;
    const void *header;
    uintptr_t hdr; /* .eh_frame_hdr; 0: none */
    bool lasting;  /* its rules may be cached */
  } image;
};

/* walk.c */
void llp_walk_from_context(struct llp_walk *walk, const void *context);
/* From the caller of the function that has this frame address. */
void llp_walk_from_frame(struct llp_walk *walk, uintptr_t fp);
bool llp_walk_step(struct llp_walk *walk);
/* Make the table of pc the walk's own. */
bool llp_walk_table(struct llp_walk *walk, uintptr_t pc);
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

static inline __attribute__((always_inline)) bool llp_is_plain(const struct llp_walk *walk, uintptr_t pc) {
  uintptr_t at = pc - 1 - walk->text;
  return at < walk->text_size &&
         walk->buckets[at / LLP_BUCKET_BYTES].plain >> at % LLP_BUCKET_BYTES / LLP_SUB_BYTES & 1;
}

/* No system maps code below it. */
#define LLP_LEAST_CODE 4096u

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

/* The two words of a frame record. They lie between the variables that a sanitizer watches. */
__attribute__((no_sanitize("address", "thread"), always_inline)) static inline uintptr_t llp_word(uintptr_t address) {
  return *(const volatile uintptr_t *)address;
}

/* Visit the frames from where the walk stands. `visit` is a constant: the compiler makes one loop of both. */
static inline __attribute__((always_inline)) void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data) {
  for (;;) {
    uintptr_t pc = walk->pc;
    bool plain = llp_is_plain(walk, pc) || (llp_walk_table(walk, pc - 1) && llp_is_plain(walk, pc));
    if (!visit(data, pc, plain))
      return;
    bool visited = true;
    if (plain && !walk->interrupted && !walk->full) {
      uintptr_t fp = walk->reg[LLP_FP], sp = walk->reg[LLP_SP];
      uintptr_t limit = walk->high > sizeof(uintptr_t) ? walk->high - sizeof(uintptr_t) : 0;
      while (fp >= sp && fp < limit && fp % sizeof(uintptr_t) == 0) {
        uintptr_t caller = llp_strip(llp_word(fp + sizeof(uintptr_t)));
        if (caller < LLP_LEAST_CODE)
          break;
        sp = fp + 2 * sizeof(uintptr_t);
        fp = llp_word(fp);
        pc = caller;
        visited = llp_is_plain(walk, pc);
        if (!visited)
          break;
        if (!visit(data, pc, true))
          return;
      }
      if (sp != walk->reg[LLP_SP])
        llp_walk_moved(walk, pc, fp, sp);
    }
    if (visited && !llp_walk_step(walk))
      return;
  }
}

#else

struct llp_walk {
  uintptr_t fp; /* frames below it are the runtime's own */
};

/* unwind_system.c */
void llp_walk_from_context(struct llp_walk *walk, const void *context);
void llp_walk_from_frame(struct llp_walk *walk, uintptr_t fp);
void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data);

#endif
#endif
