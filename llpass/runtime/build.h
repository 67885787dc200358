/* What the three parts of building a table share: units.c (what the modules say), owners.c (what stands where),
 * table.c (the bytes). The steps and their order are told at the top of table.c. */
#ifndef LLPASS_BUILD_H
#define LLPASS_BUILD_H

#include <string.h>

#include "internal.h"

#pragma GCC visibility push(hidden)

/* An index pair into the units: row `row` of unit `unit`. */
struct ref {
  uint32_t unit;
  uint32_t row;
};

/* A unit that passed the checks, with the arrays behind its header. *_base numbers the rows of all units through. */
struct unit {
  const struct llp_unit *head;
  const struct llp_unit_file *files;
  const struct llp_unit_func *funcs;
  const struct llp_unit_line *lines;
  const char *pool;
  uint32_t file_base;
  uint32_t func_base;
  uint32_t line_base;
};

struct id_slot {
  uint64_t id; /* 0: empty */
  struct ref func;
};

/* What is sorted: an address in text and where it comes from. */
struct key {
  uint32_t at;
  uint32_t from;
};

/* A stretch of text with one owner, which is 1 + number of a function row; 0: nobody known. */
struct piece {
  uint32_t start;
  uint32_t end;
  uint32_t owner;
  uint32_t from_pcs; /* 1 + index of the pc-section record this comes from; 0: another source */
  bool part;         /* known by a line site only: not where the function is entered */
  bool prologue;     /* code stands before the owner's first statement */
  bool stub;         /* an adapter for its owner */
  uint32_t func;     /* 1 + index of the llp_func; 0: none */
};

struct block {
  void *memory;
  size_t size;
};

struct build {
  const struct llp_image *image;
  struct llp_range ranges[LLP_MAX_RANGES];
  unsigned range_count;
  struct llp_range text;
  uint32_t text_size;

  const struct llp_site *entry, *stub, *line;
  const struct llp_pcs *pcs;
  uint32_t entry_count, stub_count, line_count, pcs_count;
  uint32_t used[LLP_SECTIONS]; /* records that point into the text, for the debug line */

  struct unit *units;
  uint32_t *by_line_base; /* units in the order of their line_base */
  uint32_t unit_count, damaged_units;
  uint32_t file_total, func_total, line_total;
  uint32_t last_unit; /* neighbouring sites come from one unit */
  struct id_slot *ids;
  uint32_t id_mask;

  struct key *anchors; /* from: entry sites, then stub sites, then line sites, numbered through */
  uint32_t anchor_count;
  struct piece *extents;
  uint32_t extent_count;
  struct piece *pieces;
  uint32_t piece_count, loose_count;
  const char *extent_source;

  struct llp_row *rows;
  uint32_t row_count;
  uint8_t *marred; /* one per 256 bytes of text: MARRED, STUB bits */
  struct llp_func *funcs;
  uint32_t func_count;
  struct llp_line_site *sites; /* line: number of a line row until write_table */
  uint32_t site_count;

  /* 1 + place in the table by number of the row; 0: not used. A file's place is that of its string. */
  uint32_t *info_place, *line_place, *file_place;
  struct ref *infos, *lines;
  uint32_t info_count, used_lines;
  uint64_t string_limit;
  uint32_t string_candidates;

  char *strings;
  uint32_t string_bytes;
  uint32_t *string_slots;
  uint32_t string_mask;

  struct block scratch[24];
  unsigned scratch_count;
  bool failed; /* no memory, or more than 32 bits can number */
};

/* A message of one line. What does not fit is cut off; the longest one needs about 300 bytes. */
struct message {
  char text[400];
  size_t length;
};

/* Zeroed memory that is given back when the table is done; NULL, and b->failed, when there is none. */
void *llp_scratch(struct build *b, uint64_t count, size_t size);

void llp_say(struct message *m, const char *text);
void llp_say_number(struct message *m, uint64_t value, unsigned base);
void llp_say_count(struct message *m, uint64_t value, const char *what);
void llp_send(struct message *m);

/* units.c */
void llp_read_units(struct build *b);
void llp_index_rows(struct build *b);
/* 1 + number of the function row of `id`; 0: no row. */
uint32_t llp_find_func(const struct build *b, uint64_t id);
/* The line row of `id`; false: no unit has it. */
bool llp_find_line(struct build *b, uint64_t id, struct ref *row);

/* owners.c */
void llp_read_anchors(struct build *b);
void llp_read_extents(struct build *b);
void llp_find_pieces(struct build *b);

/* In build.marred: code that has no frame pointer, or may have none; code of a stub. */
enum { MARRED = 1, STUB = 2 };

#define FNV_START UINT64_C(0xcbf29ce484222325)

/* The two halves of an id as they are stored are one 64-bit word in the byte order of the target. */
static inline uint64_t stored_id(const uint32_t *lo) {
  uint64_t id;
  memcpy(&id, lo, sizeof id);
  return id;
}

static inline const struct llp_site *site_at(const struct build *b, uint32_t number) {
  if (number < b->entry_count)
    return b->entry + number;
  number -= b->entry_count;
  return number < b->stub_count ? b->stub + number : b->line + (number - b->stub_count);
}

static inline bool is_line(const struct build *b, uint32_t number) {
  return number >= b->entry_count + b->stub_count;
}

static inline bool is_stub(const struct build *b, uint32_t number) {
  return number >= b->entry_count && number < b->entry_count + b->stub_count;
}

/* FNV-1a 64, as llpass/abi/native.py has it. */
static inline uint64_t fnv1a(uint64_t value, const void *bytes, size_t count) {
  for (const uint8_t *byte = bytes; count; byte++, count--)
    value = (value ^ *byte) * UINT64_C(0x100000001b3);
  return value;
}

static inline uint32_t power_of_two(uint64_t least) {
  uint64_t size = 16;
  while (size < least)
    size *= 2;
  return size > UINT32_MAX ? 0 : (uint32_t)size;
}

#pragma GCC visibility pop

#endif
