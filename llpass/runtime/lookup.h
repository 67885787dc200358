/* From a program counter to an answer: the loops themselves, for lookup.c, and for frames.c, which asks for every frame
 * of a stack. Everything here may run in a signal handler: no lock, no allocation, no libc. The table was checked when it
 * was built; these loops trust it. Its picture is in internal.h. */
#ifndef LLPASS_LOOKUP_H
#define LLPASS_LOOKUP_H

#include "internal.h"

/* llp_frames.step: what the next frame is. With LINE, llp_frames.row is an index into lines. */
enum {
  LLP_STEP_DONE,
  LLP_STEP_LINE,
  LLP_STEP_OWNER,
  LLP_STEP_PROLOGUE,
  LLP_STEP_BODY,
  LLP_STEP_SHADOW,       /* a frame of a synthetic pc; llp_frames.row says how many were given */
  LLP_STEP_UNKNOWN,      /* a trace's: code that no table knows */
  LLP_STEP_STUB = 0x100, /* a bit: the machine code is a stub's, and so the last frame */
};

static inline const struct llp_table *table_of(const llp_func *func) {
  return (const struct llp_table *)((uintptr_t)func - func->self);
}

static inline const struct llp_info *info_at(const struct llp_table *table, uint32_t index) {
  return (const struct llp_info *)llp_at(table, table->infos) + index;
}

static inline const char *string_at(const struct llp_table *table, uint32_t offset) {
  return (const char *)llp_at(table, table->strings + offset);
}

static inline const llp_func *func_at(const struct llp_table *table, const struct llp_row *row) {
  uint32_t func = row->func & LLP_ROW_FUNC;
  return func ? (const llp_func *)llp_at(table, table->funcs) + (func - 1) : NULL;
}

/* 1 + index of the nearest line site at or below `at` in the row; 0: none. */
static inline uint32_t nearest_site(const struct llp_table *table, const struct llp_row *row, uint32_t at) {
  const struct llp_line_site *sites = (const struct llp_line_site *)llp_at(table, table->sites);
  const struct llp_line_site *site = sites + row[0].site;
  uint32_t count = row[1].site - row[0].site;
  if (!count || site->at > at)
    return 0;
  /* Halves without a branch on what they hold: which way it goes is anybody's guess. */
  while (count > 1) {
    uint32_t half = count / 2;
    site = site[half].at <= at ? site + half : site;
    count -= half;
  }
  return (uint32_t)(site - sites) + 1;
}

/* ---- rows that were looked up lately --------------------------------------------------------------------------
 *
 * Programs ask for the same few program counters again and again. A row is remembered in one of four words of a set,
 * and a word says everything, so that a reader needs no lock and never sees half of an entry:
 *
 *     63             25 24      3 2    0
 *     +----------------+---------+------+
 *     | pc >> 8        | row     | slot |     0: empty
 *     +----------------+---------+------+
 *
 * The low byte of pc is in the set's number, from which the other bits give it back. What does not fit (addresses above
 * 2^47, rows above 2^22, images above the eighth) is looked up every time. Words of an image are cleared when it goes.
 * A thread that asks about code which another one unloads under its feet could store one afterwards; such a question
 * has no right answer, with the cache or without. */
#define LLP_CACHE_SETS 256u
#define LLP_CACHE_WAYS 4u
#define LLP_CACHE_TAG 25
#define LLP_CACHE_SLOT 3

#if UINTPTR_MAX > UINT32_MAX
extern _Atomic uint64_t llp_row_cache[LLP_CACHE_SETS][LLP_CACHE_WAYS];

static inline uint32_t cache_set(uintptr_t pc) {
  return (uint32_t)(pc ^ pc >> 8 ^ pc >> 16) % LLP_CACHE_SETS;
}
#endif

/* The long way: the table by the registry, the row by the table, and remember it. NULL: no table has pc. */
const struct llp_row *llp_find_row(uintptr_t pc, const struct llp_table **table);

static inline __attribute__((always_inline)) const struct llp_row *row_of(uintptr_t pc,
                                                                          const struct llp_table **table) {
#if UINTPTR_MAX > UINT32_MAX
  const _Atomic uint64_t *set = llp_row_cache[cache_set(pc)];
  uint64_t hit = 0;
  for (unsigned way = 0; way < LLP_CACHE_WAYS; way++) {
    uint64_t word = atomic_load_explicit(&set[way], memory_order_relaxed);
    hit = word >> LLP_CACHE_TAG == pc >> 8 ? word : hit;
  }
  if (hit) {
    *table = atomic_load_explicit(&llp_tables[hit % LLP_TABLES], memory_order_acquire);
    if (*table)
      return (const struct llp_row *)llp_at(*table, (*table)->rows) +
             (hit >> LLP_CACHE_SLOT & ((UINT64_C(1) << (LLP_CACHE_TAG - LLP_CACHE_SLOT)) - 1));
  }
#endif
  return llp_find_row(pc, table);
}

/* As llp_frames_at; of a stub's code, with the bit that says so. */
static inline __attribute__((always_inline)) void find_frames(uintptr_t pc, llp_frames *frames) {
  const struct llp_table *table;
  const struct llp_row *row = row_of(pc, &table);
  frames->pc = pc;
  frames->func = NULL;
  frames->row = 0;
  frames->step = LLP_STEP_DONE;
  if (!row) {
    frames->func = llp_shadow_func(pc);
    if (frames->func)
      frames->step = LLP_STEP_SHADOW;
    return;
  }
  uint32_t at = (uint32_t)(pc - llp_text(table));
  frames->func = func_at(table, row);
  if (!frames->func)
    return;
  uint32_t stub = row->func & LLP_ROW_STUB ? LLP_STEP_STUB : 0;
  uint32_t site = nearest_site(table, row, at);
  if (site) {
    frames->step = LLP_STEP_LINE | stub;
    frames->row = ((const struct llp_line_site *)llp_at(table, table->sites))[site - 1].line;
  } else {
    frames->step = (at == row->start && row->func & LLP_ROW_PROLOGUE ? LLP_STEP_PROLOGUE : LLP_STEP_BODY) | stub;
  }
}

/* Whether the next frame is the function's own, the last one. */
static inline bool at_last(const llp_frames *frames) {
  if ((frames->step & ~(uint32_t)LLP_STEP_STUB) != LLP_STEP_LINE)
    return true;
  const struct llp_table *table = table_of(frames->func);
  const struct llp_line *line = (const struct llp_line *)llp_at(table, table->lines) + frames->row;
  return !line->parent && info_at(table, line->info)->id == info_at(table, frames->func->info)->id;
}

static inline uint32_t first_known(uint32_t a, uint32_t b, uint32_t c) {
  return a ? a : b ? b : c;
}

static inline __attribute__((always_inline)) bool next_frame(llp_frames *frames, llp_frame *frame) {
  if (frames->step == LLP_STEP_DONE)
    return false;
  if (frames->step == LLP_STEP_SHADOW) {
    llp_shadow_frame(frames->pc, frames->row++, frame);
    frames->step = frame->inlined ? LLP_STEP_SHADOW : LLP_STEP_DONE;
    return true;
  }
  const struct llp_table *table = table_of(frames->func);
  const struct llp_info *owner = info_at(table, frames->func->info);
  const struct llp_info *info = owner;
  uint32_t stub = frames->step & LLP_STEP_STUB;
  uint32_t step = frames->step & ~(uint32_t)LLP_STEP_STUB, file = owner->file;
  frame->line = 0;
  frame->column = 0;
  frames->step = LLP_STEP_DONE;
  if (step == LLP_STEP_LINE) {
    const struct llp_line *line = (const struct llp_line *)llp_at(table, table->lines) + frames->row;
    info = info_at(table, line->info);
    file = line->file;
    frame->line = line->line;
    frame->column = line->column;
    if (line->parent) {
      frames->row = line->parent - 1;
      frames->step = LLP_STEP_LINE | stub;
    } else if (info->id != owner->id) {
      /* The chain was complete in its module, so a later optimiser (LTO) inlined all of it into the owner. */
      frames->step = LLP_STEP_OWNER | stub;
    }
  } else if (step == LLP_STEP_PROLOGUE) {
    frame->line = first_known(owner->scope_line, owner->line, owner->decl_line);
  } else if (step == LLP_STEP_BODY) {
    frame->line = first_known(owner->line, owner->scope_line, owner->decl_line);
  }
  frame->pc = frames->pc;
  frame->func = frames->func;
  frame->function = string_at(table, info->name);
  frame->symbol = string_at(table, info->symbol);
  frame->file = string_at(table, file);
  frame->decl_line = info->decl_line;
  frame->inlined = frames->step != LLP_STEP_DONE;
  return true;
}

#endif
