/* What the parts of building a table share: units.c (what the modules say), owners.c and rows.c (what stands where),
 * encode.c (the bytes), table.c (all of it in order). The steps are told at the top of table.c. */
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
  uint32_t entry;    /* 1 + index of the piece where its owner is entered; 0: it has no owner */
  uint32_t row;
  uint32_t site, site_count;
  uint32_t record; /* where its bytes are in the table */
};

/* A row of the table, as docs/format.md has it: a piece, or a gap that is more than padding. */
struct row {
  uint32_t start;
  uint32_t piece; /* 1 + index; 0: nobody's */
  uint32_t padding; /* bytes right before it that are nobody's */
};

/* Which scope a call has that was inlined: `parent` is 1 + number of the line row of the call it was inlined at, or 0;
 * `info` is that of the function that was inlined. */
struct scope {
  uint32_t piece; /* 1 + index of the one that this entry is good for */
  uint32_t parent, info;
  uint32_t number;
};

/* Where bytes are being written; there is room for them. */
struct writer {
  uint8_t *at;
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

  struct row *rows; /* with a sentinel at the end of text */
  uint32_t row_count, func_count;
  uint8_t *marred; /* one per 256 bytes of text: MARRED, STUB bits */
  struct key *sites; /* from: number of a line row */
  uint32_t site_count, used_lines;

  /* By number of the row; 0: not used. For infos 1 + offset from the first info record, for files 1 + index; a line's
   * is 1 + index of the last piece that it was counted for. */
  uint32_t *info_place, *file_place, *line_piece;
  /* The most that the table can need, and the most for one piece. */
  uint64_t info_limit, path_limit, node_limit;
  uint32_t info_candidates, path_candidates, most_nodes, most_sites, most_lines;

  char *paths;
  uint32_t *files; /* offsets in paths */
  uint32_t path_bytes, file_count;

  struct scope *scopes;
  uint32_t scope_mask;
  uint32_t *chain; /* numbers of line rows */
  uint8_t *tree, *index, *program;

  struct block scratch[32];
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

/* rows.c */
void llp_place_rows(struct build *b);
/* The unit that holds number `number`; `base`, the offset of a member of struct unit, tells which numbering. */
struct ref llp_unnumber(const struct build *b, uint32_t number, size_t base);

/* encode.c */
/* An upper bound of the bytes of the table. */
uint64_t llp_table_limit(const struct build *b);
/* What the encoder needs of scratch memory; the paths, which come first, are made. */
void llp_prepare(struct build *b);
/* Write the table at `table`, where llp_table_limit bytes are. */
void llp_encode(struct build *b, struct llp_table *table);

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

static inline struct ref func_ref(const struct build *b, uint32_t number) {
  return llp_unnumber(b, number, offsetof(struct unit, func_base));
}

static inline struct ref line_ref(const struct build *b, uint32_t number) {
  return llp_unnumber(b, number, offsetof(struct unit, line_base));
}

static inline const struct llp_unit_func *func_row(const struct build *b, struct ref ref) {
  return &b->units[ref.unit].funcs[ref.row];
}

static inline uint32_t power_of_two(uint64_t least) {
  uint64_t size = 16;
  while (size < least)
    size *= 2;
  return size > UINT32_MAX ? 0 : (uint32_t)size;
}

#pragma GCC visibility pop

#endif
