/* The parts of a step by the unwind tables, for each other: cfi_find.c finds the program that describes the frames of a
 * function, cfi.c runs it, cfi_expression.c evaluates what is too odd for a rule. */
#ifndef LLPASS_CFI_H
#define LLPASS_CFI_H

#include "walk.h"

#if LLP_OWN_WALK
#include "elf_unwind.h"

/* What .eh_frame says about one function. */
struct program {
  struct cursor initial, own; /* instructions of the CIE and of the FDE */
  uintptr_t start;            /* of the function */
  uint64_t code_unit;
  int64_t data_unit;
  bool signal;
};

/* cfi_find.c: the program of the function that holds pc; false: no unwind information, or it is damaged. */
bool llp_cfi_find(struct llp_walk *walk, uintptr_t pc, struct program *program);

/* cfi_expression.c: the value of the expression whose block, its length first, begins at `block`: DONE, NONE or NEEDS.
 * `first`, when not NULL, is on the stack at the beginning. */
enum llp_cfi llp_cfi_evaluate(struct llp_walk *walk, const uint8_t *block, const uintptr_t *first, uintptr_t *result);

/* The value of a register in this frame; false: it is not known. */
static inline bool known(const struct llp_walk *walk, uint64_t column, uintptr_t *value) {
#if defined(__x86_64__)
  if (column == LLP_RA) {
    *value = walk->pc - walk->interrupted;
    return true;
  }
#endif
  if (column >= LLP_REGS || !(walk->known >> column & 1))
    return false;
  *value = walk->reg[column];
  return true;
}

#endif

#endif
