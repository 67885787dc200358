/* Reading a table: every function here stays inside of it, whatever its bytes say, and ends.
 *
 * A table that this library built is right. One that lies in a file was checked when it was taken (adopt.c): the header,
 * that its arrays lie inside of it, and that its last byte is a NUL. What is behind the header is believed and not
 * checked, because that would read all of it at every start; so a damaged body may give wrong answers. Hence the rules
 * of these loops: a varint ends at the last byte, which ends every string; an index is compared before it is used; a
 * chunk has at most so many rows; who follows a chain outwards counts (lookup.h).
 *
 * The picture of the table is in llpass/abi/table.py and docs/format.md. */
#ifndef LLPASS_TABLE_READ_H
#define LLPASS_TABLE_READ_H

#include <string.h>

#include "internal.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* ---- varints --------------------------------------------------------------------------------------------------- */

struct reader {
  const uint8_t *at;
  const uint8_t *last; /* of the table: a NUL. Never passed. */
};

static inline struct reader reader_at(const struct llp_table *table, uint32_t offset) {
  const uint8_t *last = (const uint8_t *)table + (table->size - 1);
  return (struct reader){offset < table->size ? (const uint8_t *)table + offset : last, last};
}

static inline uint32_t offset_of(const struct llp_table *table, const struct reader *in) {
  return (uint32_t)(in->at - (const uint8_t *)table);
}

/* The rest of a number whose first byte is `low`. */
uint32_t llp_long_varint(struct reader *in, uint32_t low);

static inline uint32_t read_varint(struct reader *in) {
  uint32_t low = *in->at;
  in->at += in->at < in->last;
  return low < 0x80 ? low : llp_long_varint(in, low);
}

/* From zigzag order, modulo 2^32. */
static inline uint32_t signed_of(uint32_t value) {
  return value >> 1 ^ (0u - (value & 1));
}

/* ---- functions of the source ------------------------------------------------------------------------------------ */

/* Names and file: offsets from the first byte of the table. Where there is none, that of its last byte: "". */
struct info {
  uint32_t name, symbol, file;
  uint32_t line, decl_line, scope_line;
  uint32_t number; /* 1 + the row whose record holds it, or 1 + row_count + the offset from the first one; 0: damaged */
};

static inline uint32_t file_at(const struct llp_table *table, uint32_t index) {
  const uint32_t *files = (const uint32_t *)llp_at(table, table->files);
  return index < table->file_count && files[index] < table->size ? files[index] : table->size - 1;
}

struct info llp_read_info(const struct llp_table *table, struct reader *in);

/* The record at this offset from the first one. */
struct info llp_info_at(const struct llp_table *table, uint32_t offset);

/* The one that has this number. */
struct info llp_info_numbered(const struct llp_table *table, uint32_t number);

/* ---- rows ------------------------------------------------------------------------------------------------------- */

/* Number of the row that covers byte `at` of text; row_count: it is nobody's, or the table is damaged. */
uint32_t llp_row_at(const struct llp_table *table, uint32_t at);

/* The first byte of a row that starts in this bucket or before; the sentinel's is the end of text. */
uint32_t llp_row_start(const struct llp_table *table, uint32_t row, uint32_t bucket);

/* The first byte behind the code of a row. */
uint32_t llp_row_end(const struct llp_table *table, uint32_t row);

/* What stands at the row: LLP_ROW_* bits and the offset of a record. */
static inline uint32_t piece_at(const struct llp_table *table, uint32_t row) {
  return row < table->row_count ? ((const uint32_t *)llp_at(table, table->pieces))[row] : 0;
}

/* ---- piece records ---------------------------------------------------------------------------------------------- */

struct code {
  uint32_t entry; /* the row where the function is entered */
  struct info owner;
  /* Offsets from the first byte of the table. */
  uint32_t tree, tree_end;
  uint32_t index, program;
};

/* That of a row where a function is entered; false: it is not, or it is damaged. */
bool llp_owner_at(const struct llp_table *table, uint32_t row, struct info *owner);

/* The record of a row; false: nobody's code, or damaged. */
bool llp_read_code(const struct llp_table *table, uint32_t row, struct code *code);

/* ---- inline trees ----------------------------------------------------------------------------------------------- */

struct node {
  uint32_t parent; /* scope number; 0: the owner */
  bool outermost;  /* it has no parent, not even the owner */
  bool behind;     /* its parent is the next one */
  uint32_t func;   /* offset of its info record from the first one */
  uint32_t file;   /* of the call: 1 + index; 0: that of the parent scope's function */
  uint32_t call;   /* 0: no line; else 1 + its distance from the line of the parent scope's function, in zigzag order */
  uint32_t column;
  uint32_t end; /* where the next one begins, from the first byte of the table */
};

struct node llp_read_node(const struct llp_table *table, uint32_t tree, uint32_t scope);

/* The line of a node's call minus that of the parent scope's function. */
static inline uint32_t call_advance(const struct node *node) {
  return node->call ? signed_of(node->call - 1) : 0;
}

/* ---- line programs ---------------------------------------------------------------------------------------------- */

struct place {
  uint32_t at; /* in units of code */
  uint32_t scope;
  uint32_t file; /* 1 + index; 0: that of the scope's function */
  uint32_t line; /* minus that of the scope's function; with no_line: nothing */
  uint32_t column;
  uint32_t newest;
  bool no_line;
};

/* The last row at or below `units`, in units of code from the start of the piece; false: none is. */
bool llp_find_place(const struct llp_table *table, const struct code *code, uint32_t units, struct place *place);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
