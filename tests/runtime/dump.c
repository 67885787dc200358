/* Prints what the library answers at every program counter of this executable, one line per stretch of equal answers:
 *
 *     START ENTRY END SYMBOL|NAME|FILE|LINE|DECL;FUNCTION|SYMBOL|FILE|LINE|COLUMN|DECL|INLINED;...
 *     START -
 *
 * Addresses are link-time addresses in hexadecimal. Further lines: "outside" checks that must all be unknown. */
#define _GNU_SOURCE
#include <elf.h>
#include <inttypes.h>
#include <link.h>
#include <stdio.h>
#include <string.h>

#include "llpass.h"

static uintptr_t bias;

static void print_answer(uintptr_t pc) {
  const llp_func *func = llp_func_for_pc(pc);
  llp_frames frames = llp_frames_at(pc);
  printf("%" PRIxPTR " ", pc - bias);
  if (!func) {
    printf("-\n");
    return;
  }
  /* The same low 32 bits, elsewhere. */
  if (llp_func_for_pc(pc + (UINT64_C(1) << 32)) || llp_frames_at(pc - (UINT64_C(1) << 32)).func)
    printf("outside ");
  printf("%" PRIxPTR " %" PRIxPTR " %s|%s|%s|%u|%u", llp_func_entry(func) - bias, llp_func_end(func) - bias,
         llp_func_symbol(func), llp_func_name(func), llp_func_file(func), llp_func_line(func),
         llp_func_decl_line(func));
  for (llp_frame f; llp_frames_next(&frames, &f);) {
    if (f.func != func || f.pc != pc)
      printf("BAD");
    printf(";%s|%s|%s|%u|%u|%u|%d", f.function, f.symbol, f.file, f.line, f.column, f.decl_line, f.inlined);
  }
  printf("\n");
}

static bool differs(const llp_frames *a, const llp_frames *b) {
  return a->func != b->func || a->name != b->name || a->symbol != b->symbol || a->file != b->file || a->line != b->line ||
         a->column != b->column || a->decl_line != b->decl_line || a->scope != b->scope || a->step != b->step;
}

static int visit(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size, (void)data;
  bias = info->dlpi_addr;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD || !(segment->p_flags & PF_X))
      continue;
    uintptr_t start = bias + segment->p_vaddr, end = start + segment->p_memsz;
    llp_frames last = {0};
    const llp_func *last_func = NULL;
    for (uintptr_t pc = start; pc < end; pc++) {
      llp_frames now = llp_frames_at(pc);
      const llp_func *func = llp_func_for_pc(pc);
      if (pc == start || differs(&now, &last) || func != last_func)
        print_answer(pc);
      last = now;
      last_func = func;
    }
    uintptr_t outside[] = {0, 1, start - 1, end, end + 1, UINTPTR_MAX, (uintptr_t)&bias, (uintptr_t)&last};
    for (size_t k = 0; k < sizeof outside / sizeof *outside; k++)
      if (llp_func_for_pc(outside[k]) || llp_frames_at(outside[k]).func)
        printf("outside %" PRIxPTR "\n", outside[k]);
  }
  return 1; /* the executable comes first, and is enough */
}

int main(void) {
  if (!strcmp(llp_func_name(NULL), "") && !llp_func_entry(NULL) && !llp_func_line(NULL))
    dl_iterate_phdr(visit, NULL);
  return 0;
}
