/* From a program counter to an answer: the loops themselves, for lookup.c, and for frames.c, which asks for every frame
 * of a stack. Everything here may run in a signal handler: no lock, no allocation. table_read.h tells how far a table is
 * believed. */
#ifndef LLPASS_LOOKUP_H
#define LLPASS_LOOKUP_H

#include "internal.h"
#include "names.h"

/* llp_frames.step: what the next frame is, a bit, and above it how many frames outwards this is: a damaged table can
 * lead outwards in circles. */
#define LLP_STEP_KIND 0xffu
#define LLP_STEP_COUNT 0x1000u
#define LLP_MOST_FRAMES 4096u /* llpass/postlink/table/inline_trees.py refuses deeper trees */

enum {
  LLP_STEP_DONE,
  LLP_STEP_FIRST,        /* the one that the members of llp_frames describe */
  LLP_STEP_CALL,         /* the function that llp_frames.scope was inlined into, at the place of that call */
  LLP_STEP_SHADOW,       /* a frame of a synthetic pc; llp_frames.scope says how many were given */
  LLP_STEP_UNKNOWN,      /* a trace's: code that no table knows */
  LLP_STEP_STUB = 0x100, /* a bit: the machine code is a stub's, and so the last frame */
};

static inline const llp_func *func_at(const struct llp_table *table, uint32_t offset) {
  return (const llp_func *)llp_at(table, offset);
}

/* The members of llp_frames that stand for places hold distances, so that an entry below has room for all: the symbol
 * from the name, the table and the file from func, which is in the table. A table has less than 2 GiB. */
static inline const struct llp_table *table_of(const llp_frames *frames) {
  return (const struct llp_table *)((const char *)frames->func - frames->table);
}

static inline const char *file_of(const llp_frames *frames) {
  return (const char *)frames->func + frames->file;
}

/* ---- what was looked up before ---------------------------------------------------------------------------------
 *
 * Programs ask about few places again and again. What the innermost frame of a place is fits into one line of the
 * machine's cache; so do the names of a function.
 *
 * An entry's first word is its version: above, a count of those who wrote the others; below, the age in which it was
 * found, and a bit while somebody writes. A reader that finds the version of this age, without that bit, and the same
 * before and after, has read one whole entry. Nobody waits: a writer that finds another one there does without.
 *
 * When an image goes, its table is taken back and then the age counts up. Whoever looked in that table, however late
 * with its entry, had read the age before; so the entry is of an age that nobody asks for.
 *
 * The first lookups of a process remember nothing: a program that asks a few times should not pay for the memory. */

/* Not where a word of 64 bits is no machine word. bench/callers.py turns it off to measure what it is good for. */
#if !defined(LLP_REMEMBER)
#define LLP_REMEMBER (UINTPTR_MAX > UINT32_MAX)
#endif

#define LLP_PLACE_SET_BITS 10u
#define LLP_PLACE_SETS (LLP_REMEMBER ? 1u << LLP_PLACE_SET_BITS : 1u)
#define LLP_PLACE_WAYS 2u
/* Version, key, func, name, and the other members of llp_frames: two in a word, column and step in half of one. What
 * does not fit is not remembered. */
#define LLP_PLACE_WORDS 8u
#define LLP_PLACE_BUSY (UINT32_C(1) << 31) /* in the lower half of a version; no age has it */

struct llp_place {
  _Alignas(64) _Atomic uint64_t word[LLP_PLACE_WORDS];
};

extern struct llp_place llp_places[LLP_PLACE_SETS][LLP_PLACE_WAYS];

/* An age is even: with this bit, the entry is about a function, known by its address; without, about a
 * place, known by its pc. */
enum { LLP_OF_PLACE, LLP_OF_FUNC };

/* By one multiplication: 2**32 divided by the golden ratio spreads neighbours (Knuth, TAOCP volume 3, 6.4). */
static inline struct llp_place *place_set(uint64_t key) {
  uint32_t spread = (uint32_t)key * UINT32_C(0x9e3779b1);
  return llp_places[LLP_REMEMBER ? spread >> (32 - LLP_PLACE_SET_BITS) : 0];
}

static inline uint64_t place_word(struct llp_place *place, unsigned index) {
  return atomic_load_explicit(&place->word[index], memory_order_relaxed);
}

/* Whether a reader that saw `version` first has read one whole entry. */
static inline bool is_whole(struct llp_place *place, uint64_t version) {
  atomic_thread_fence(memory_order_acquire);
  return place_word(place, 0) == version;
}

/* The entry of a key, and its version; NULL: there is none. */
static inline __attribute__((always_inline)) struct llp_place *known_place(uint64_t key, uint32_t kind,
                                                                           uint64_t *version) {
  struct llp_place *set = place_set(key);
  uint32_t age = atomic_load_explicit(&llp_age, memory_order_acquire);
  *version = 0;
  for (unsigned i = 0; i < LLP_PLACE_WAYS && age && LLP_REMEMBER; i++) {
    *version = atomic_load_explicit(&set[i].word[0], memory_order_acquire);
    /* One branch for both: two are what this costs on a machine that guesses right. */
    if (__builtin_expect(((place_word(&set[i], 1) ^ key) | ((uint32_t)*version ^ (age | kind))) == 0, 1))
      return &set[i];
  }
  return NULL;
}

/* Fill what an entry holds; false: it was written meanwhile. */
static inline __attribute__((always_inline)) bool recall(struct llp_place *place, uint64_t version, llp_frames *frames) {
  uint64_t func = place_word(place, 2), name = place_word(place, 3), symbol = place_word(place, 4);
  uint64_t file = place_word(place, 5), line = place_word(place, 6), rest = place_word(place, 7);
  if (!is_whole(place, version))
    return false;
  frames->func = (const llp_func *)(uintptr_t)func;
  frames->name = (const char *)(uintptr_t)name;
  frames->symbol = (uint32_t)symbol;
  frames->table = (uint32_t)(symbol >> 32);
  frames->file = (int32_t)(uint32_t)file;
  frames->line = (uint32_t)(file >> 32);
  frames->decl_line = (uint32_t)line;
  frames->scope = (uint32_t)(line >> 32);
  frames->tree = (uint32_t)rest;
  frames->column = (uint16_t)(rest >> 32);
  frames->step = (uint32_t)(rest >> 48);
  return true;
}

/* lookup.c: as find_frames, for what is not remembered, and remember it. */
void llp_look_up(uintptr_t pc, llp_frames *frames);

/* As llp_frames_at; of a stub's code, with the bit that says so. */
static inline __attribute__((always_inline)) void find_frames(uintptr_t pc, llp_frames *frames) {
  uint64_t version;
  struct llp_place *place = known_place(pc, LLP_OF_PLACE, &version);
  frames->pc = pc;
  if (!place || !recall(place, version, frames))
    llp_look_up(pc, frames);
}

/* ---- frames ----------------------------------------------------------------------------------------------------- */

static inline uint32_t kind_of(const llp_frames *frames) {
  return frames->step & LLP_STEP_KIND;
}

/* Whether the next frame is the function's own, the last one. */
static inline bool at_last(const llp_frames *frames) {
  struct node node;
  switch (kind_of(frames)) {
  case LLP_STEP_FIRST:
    return !frames->scope;
  case LLP_STEP_CALL:
    node = llp_read_node(table_of(frames), frames->tree, frames->scope);
    return !node.parent || llp_read_node(table_of(frames), frames->tree, node.parent).outermost;
  default:
    return true;
  }
}

/* The function of a row's code, from the address of the row's entry in pieces. */
static inline uint32_t row_of(const struct llp_table *table, const llp_func *func) {
  return (uint32_t)((uintptr_t)func - (uintptr_t)table - table->pieces) / (uint32_t)sizeof(uint32_t);
}

/* Make the members of *frames those of the next frame outwards. */
static inline void step_outwards(llp_frames *frames) {
  const struct llp_table *table = table_of(frames);
  struct node node = llp_read_node(table, frames->tree, frames->scope), outer = {.outermost = true};
  struct info info = {0};
  if (node.parent) {
    outer = llp_read_node(table, frames->tree, node.parent);
    info = llp_info_at(table, outer.func);
  } else {
    llp_owner_at(table, row_of(table, frames->func), &info);
  }
  struct llp_text text = name_of(table, &info);
  frames->scope = outer.outermost ? 0 : node.parent;
  frames->name = text.name;
  frames->symbol = text.symbol;
  frames->file = (int32_t)((node.file ? file_at(table, node.file - 1) : info.file) - frames->table);
  frames->line = node.call ? info.line + call_advance(&node) : 0;
  frames->column = node.column;
  frames->decl_line = info.decl_line;
}

static inline __attribute__((always_inline)) bool next_frame(llp_frames *frames, llp_frame *frame) {
  uint32_t step = kind_of(frames);
  if (step == LLP_STEP_DONE)
    return false;
  if (step == LLP_STEP_SHADOW) {
    llp_shadow_frame(frames->pc, frames->scope++, frame);
    frames->step = frame->inlined ? LLP_STEP_SHADOW : LLP_STEP_DONE;
    return true;
  }
  if (step == LLP_STEP_CALL) {
    step_outwards(frames);
    frames->step += LLP_STEP_COUNT;
    if (frames->step / LLP_STEP_COUNT == LLP_MOST_FRAMES)
      frames->scope = 0;
  }
  frames->step = frames->scope ? (frames->step & ~LLP_STEP_KIND) | LLP_STEP_CALL : LLP_STEP_DONE;
  frame->pc = frames->pc;
  frame->func = frames->func;
  frame->function = frames->name;
  frame->symbol = frames->name + frames->symbol;
  frame->file = file_of(frames);
  frame->line = frames->line;
  frame->column = frames->column;
  frame->decl_line = frames->decl_line;
  frame->inlined = frames->scope != 0;
  return true;
}

#endif
