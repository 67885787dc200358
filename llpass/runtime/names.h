/* Names that a table holds in codes (docs/format.md), as the text that users get pointers to; names.c says how. */
#ifndef LLPASS_NAMES_H
#define LLPASS_NAMES_H

#include "table_read.h"

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* A name, and how many bytes behind its first one the symbol begins. */
struct llp_text {
  const char *name;
  uint32_t symbol;
};

/* The name of an info record whose table has name parts. */
struct llp_text llp_decode(const struct llp_table *table, const struct info *info);

/* The name of an info record. */
static inline struct llp_text name_of(const struct llp_table *table, const struct info *info) {
  if (table->name_parts_bytes)
    return llp_decode(table, info);
  return (struct llp_text){(const char *)llp_at(table, info->name), info->symbol - info->name};
}

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
