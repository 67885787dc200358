/* From a program counter to an answer: the loops themselves, for lookup.c, and for frames.c, which asks for every frame
 * of a stack. Everything here may run in a signal handler: no lock, no allocation, no libc. The table was checked when
 * it was built; these loops trust it. Its picture is in internal.h. */
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

/* The row that covers byte `at` of text. The sentinel ends the walk, which crosses the rows of 256 bytes at most. */
static inline const struct llp_row *row_at(const struct llp_table *table, uint32_t at) {
  const struct llp_bucket *bucket = (const struct llp_bucket *)llp_at(table, table->buckets) + at / LLP_BUCKET_BYTES;
  const struct llp_row *row = (const struct llp_row *)llp_at(table, table->rows) + bucket->row +
                              bucket->delta[at % LLP_BUCKET_BYTES / LLP_SUB_BYTES];
  while (row[1].start <= at)
    row++;
  return row;
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

/* ---- what was looked up before ---------------------------------------------------------------------------------
 *
 * Programs ask about few places again and again. What the table says about a place of the first image fits into one
 * word, so any number of threads and handlers can read and write the entries: of two that write one, either is right.
 *
 * When the image goes, its table is unpublished, then the age counts up, then all entries are dropped. A lookup that is
 * late with its entry reads the age again after writing it: either the age has changed, and it takes its entry away
 * again, or the entry was there before the age changed, and so before the entries were dropped. */

/* Not where a word of 64 bits is no machine word. bench/callers.py turns it off to measure what it is good for. */
#if !defined(LLP_REMEMBER)
#define LLP_REMEMBER (UINTPTR_MAX > UINT32_MAX)
#endif

/* From the top: 22 bits of tag, 1: a stub's code, 1: `where` is an index into lines, else a step, 20: where, 20: index
 * of the function. 0: empty. */
#define LLP_PLACE_SETS 1024u
#define LLP_PLACE_WAYS 4u
#define LLP_PLACE_LIMIT (UINT64_C(1) << 20)
#define LLP_PLACE_TAG 42
#define LLP_PLACE_STUB (UINT64_C(1) << 41)
#define LLP_PLACE_LINE (UINT64_C(1) << 40)

extern _Atomic uint64_t llp_places[LLP_PLACE_SETS][LLP_PLACE_WAYS];

/* With the tag, tells the place: a set number is its low bits xored with others. */
static inline _Atomic uint64_t *place_set(uint32_t at) {
  return llp_places[(at ^ at >> 10 ^ at >> 20) % LLP_PLACE_SETS];
}

/* The entry of byte `at` of the first image's text; 0: none. */
static inline __attribute__((always_inline)) uint64_t known_place(uint32_t at) {
  _Atomic uint64_t *set = place_set(at);
  uint64_t tag = at / LLP_PLACE_SETS;
  for (unsigned i = 0; i < LLP_PLACE_WAYS && LLP_REMEMBER; i++) {
    uint64_t word = atomic_load_explicit(&set[i], memory_order_relaxed);
    if (word >> LLP_PLACE_TAG == tag && word)
      return word;
  }
  return 0;
}

static inline const llp_func *func_of_place(const struct llp_table *table, uint64_t word) {
  return (const llp_func *)llp_at(table, table->funcs) + word % LLP_PLACE_LIMIT;
}

/* What the table says about a place; frames->func is NULL for nobody's code. */
static inline void look_up(const struct llp_table *table, uint32_t at, llp_frames *frames) {
  const struct llp_row *row = row_at(table, at);
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

/* lookup.c: as look_up, for the first image's table, and remember it. */
void llp_look_up_first(const struct llp_table *table, uint32_t at, llp_frames *frames);

/* As llp_frames_at; of a stub's code, with the bit that says so. */
static inline __attribute__((always_inline)) void find_frames(uintptr_t pc, llp_frames *frames) {
  const struct llp_table *table = atomic_load_explicit(&llp_first_table, memory_order_acquire);
  frames->pc = pc;
  frames->func = NULL;
  frames->row = 0;
  frames->step = LLP_STEP_DONE;
  if (table && pc - llp_text(table) < table->text_size) {
    uint32_t at = (uint32_t)(pc - llp_text(table));
    uint64_t word = known_place(at);
    if (!word) {
      llp_look_up_first(table, at, frames);
      return;
    }
    uint32_t where = (uint32_t)(word / LLP_PLACE_LIMIT % LLP_PLACE_LIMIT);
    frames->func = func_of_place(table, word);
    frames->row = where;
    frames->step = (word & LLP_PLACE_LINE ? (uint32_t)LLP_STEP_LINE : where) |
                   (word & LLP_PLACE_STUB ? (uint32_t)LLP_STEP_STUB : 0);
    return;
  }
  table = llp_table_for_pc(pc);
  if (table) {
    look_up(table, (uint32_t)(pc - llp_text(table)), frames);
    return;
  }
  frames->func = llp_shadow_func(pc);
  if (frames->func)
    frames->step = LLP_STEP_SHADOW;
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
