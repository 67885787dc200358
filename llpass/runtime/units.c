/* The units of an image: checked once, then found by id.
 *
 * A unit is data that a linker placed next to units of other modules, other versions of llpass and padding. A damaged
 * one costs its own module its names and nothing else: the checks here are those of llpass/abi/unit.py, and everything
 * after them trusts the rows. */
#include "build.h"

/* The line_base that belongs to a key: the hash of "lines" and the key's bytes, lowest first on every target. */
static uint64_t line_base_of(uint64_t key) {
  uint8_t bytes[13] = "lines";
  for (unsigned i = 0; i < 8; i++)
    bytes[5 + i] = (uint8_t)(key >> (8 * i));
  return fnv1a(FNV_START, bytes, sizeof bytes);
}

/* What is wrong with the unit at `at`, of which `left` bytes are there; NULL: nothing, and *unit is filled in. The
 * same checks as in llpass/abi/unit.py. */
static const char *check_unit(const char *at, size_t left, struct unit *unit) {
  const struct llp_unit *head = (const struct llp_unit *)at;
  if (left < sizeof *head)
    return "no room for the header";
  if (head->magic != LLP_UNIT_MAGIC)
    return "unknown magic";
  uint64_t need = sizeof *head + (uint64_t)head->file_count * sizeof *unit->files +
                  (uint64_t)head->func_count * sizeof *unit->funcs + (uint64_t)head->line_count * sizeof *unit->lines +
                  head->string_bytes;
  if (head->size % 8 || head->size < need || head->size > left)
    return "size does not hold the tables";
  unit->head = head;
  unit->files = (const struct llp_unit_file *)(head + 1);
  /* Functions have 8-byte ids: the 8-byte header and entries keep them aligned. */
  unit->funcs = (const struct llp_unit_func *)(unit->files + head->file_count);
  unit->lines = (const struct llp_unit_line *)(unit->funcs + head->func_count);
  unit->pool = (const char *)(unit->lines + head->line_count);
  uint32_t bytes = head->string_bytes;
  /* With a NUL at its end, every string that starts inside the pool ends inside it. */
  if (!bytes || unit->pool[0] || unit->pool[bytes - 1])
    return "the string pool does not begin and end with a NUL";
  if (head->source >= bytes || head->producer >= bytes)
    return "a string of the header is outside the pool";
  if (head->line_base != line_base_of(head->key))
    return "line_base does not belong to key";
  for (uint32_t i = 0; i < head->file_count; i++)
    if (unit->files[i].dir >= bytes || unit->files[i].name >= bytes)
      return "a string of a file is outside the pool";
  for (uint32_t i = 0; i < head->func_count; i++) {
    const struct llp_unit_func *func = &unit->funcs[i];
    if (func->symbol_pkg >= bytes || func->symbol_name >= bytes || func->name_pkg >= bytes || func->name_name >= bytes)
      return "a string of a function is outside the pool";
    if (func->file >= head->file_count)
      return "a function names a file that is not there";
  }
  for (uint32_t i = 0; i < head->line_count; i++) {
    const struct llp_unit_line *line = &unit->lines[i];
    if (line->func >= head->func_count || line->file >= head->file_count)
      return "a line names a function or file that is not there";
    /* A parent stands before its children, so following parents always ends. */
    if (line->parent > i)
      return "a line stands before its parent";
  }
  return NULL;
}

static void report_damage(struct build *b, const char *begin, const char *at, const char *what) {
  b->damaged_units++;
  if (!llp_os_debug())
    return;
  struct message m = {.length = 0};
  llp_say(&m, "llpass: image 0x");
  llp_say_number(&m, (uintptr_t)b->image->header, 16);
  llp_say(&m, ": skipped the unit at offset 0x");
  llp_say_number(&m, (uintptr_t)(at - begin), 16);
  llp_say(&m, " of its units: ");
  llp_say(&m, what);
  llp_send(&m);
}

static uint64_t word_at(const char *at) {
  uint64_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

/* Number the rows through; false when 32 bits do not suffice. */
static bool number_rows(struct build *b, struct unit *unit) {
  unit->file_base = b->file_total;
  unit->func_base = b->func_total;
  unit->line_base = b->line_total;
  const uint32_t most = UINT32_MAX - 1;
  if (unit->head->file_count > most - b->file_total || unit->head->func_count > most - b->func_total ||
      unit->head->line_count > most - b->line_total)
    return false;
  b->file_total += unit->head->file_count;
  b->func_total += unit->head->func_count;
  b->line_total += unit->head->line_count;
  return true;
}

void llp_read_units(struct build *b) {
  const char *begin = b->image->section[LLP_UNITS].begin, *end = b->image->section[LLP_UNITS].end;
  size_t size = begin ? (size_t)(end - begin) : 0;
  b->units = llp_scratch(b, size / sizeof(struct llp_unit) + 1, sizeof *b->units);
  if (b->failed)
    return;
  const char *at = begin ? begin + (-(uintptr_t)begin & 7) : begin;
  while (at && at < end) {
    size_t left = (size_t)(end - at);
    struct unit *unit = &b->units[b->unit_count];
    if (left < sizeof(uint64_t))
      return;
    if (word_at(at) == 0) {
      at += 8; /* padding of the linker */
      continue;
    }
    const char *what = check_unit(at, left, unit);
    if (!what && number_rows(b, unit)) {
      at += unit->head->size;
      b->unit_count++;
      continue;
    }
    report_damage(b, begin, at, what ? what : "too many rows in one image");
    /* The size may be what is damaged: go on at the next magic. */
    do
      at += 8;
    while ((size_t)(end - at) >= 8 && at < end && word_at(at) != LLP_UNIT_MAGIC);
  }
}

/* ---- ids ------------------------------------------------------------------------------------------------------ */

static bool before(const struct build *b, uint32_t a, uint32_t c) {
  uint64_t base_a = b->units[a].head->line_base, base_c = b->units[c].head->line_base;
  return base_a != base_c ? base_a < base_c : a < c;
}

static void sift(const struct build *b, uint32_t *heap, uint32_t at, uint32_t count) {
  for (uint32_t child; (child = 2 * at + 1) < count; at = child) {
    if (child + 1 < count && before(b, heap[child], heap[child + 1]))
      child++;
    if (!before(b, heap[at], heap[child]))
      return;
    uint32_t swap = heap[at];
    heap[at] = heap[child];
    heap[child] = swap;
  }
}

/* Where the row of `id` is, or where it would go. */
static struct id_slot *id_slot(const struct build *b, uint64_t id) {
  uint32_t at = (uint32_t)(id ^ id >> 32);
  while (b->ids[at & b->id_mask].id && b->ids[at & b->id_mask].id != id)
    at++;
  return &b->ids[at & b->id_mask];
}

void llp_index_rows(struct build *b) {
  uint32_t size = power_of_two((uint64_t)b->func_total * 2 + 1);
  if (!size)
    b->failed = true;
  b->ids = llp_scratch(b, size, sizeof *b->ids);
  b->by_line_base = llp_scratch(b, b->unit_count, sizeof *b->by_line_base);
  if (b->failed)
    return;
  b->id_mask = size - 1;
  for (uint32_t u = 0; u < b->unit_count; u++) {
    b->by_line_base[u] = u;
    for (uint32_t i = 0; i < b->units[u].head->func_count; i++) {
      const struct llp_unit_func *func = &b->units[u].funcs[i];
      if (!func->id || (func->flags & LLP_FUNC_INLINE_ONLY))
        continue;
      struct id_slot *slot = id_slot(b, func->id);
      /* The first row of an id is the one, but a row that only a stub's module has gives way to the real one. */
      bool real = !(func->flags & LLP_FUNC_STUB_TARGET);
      if (!slot->id || (real && (func_row(b, slot->func)->flags & LLP_FUNC_STUB_TARGET)))
        *slot = (struct id_slot){func->id, {u, i}};
    }
  }
  for (uint32_t i = b->unit_count / 2; i-- > 0;)
    sift(b, b->by_line_base, i, b->unit_count);
  for (uint32_t count = b->unit_count; count > 1;) {
    uint32_t top = b->by_line_base[0];
    b->by_line_base[0] = b->by_line_base[--count];
    b->by_line_base[count] = top;
    sift(b, b->by_line_base, 0, count);
  }
}

/* 1 + number of the function row of `id`; 0: no row. */
uint32_t llp_find_func(const struct build *b, uint64_t id) {
  if (!id)
    return 0;
  struct id_slot *slot = id_slot(b, id);
  return slot->id ? b->units[slot->func.unit].func_base + slot->func.row + 1 : 0;
}

static bool unit_holds(const struct build *b, uint32_t unit, uint64_t id, struct ref *row) {
  uint64_t distance = id - b->units[unit].head->line_base; /* modulo 2^64, as the format has it */
  if (distance >= b->units[unit].head->line_count)
    return false;
  *row = (struct ref){unit, (uint32_t)distance};
  return true;
}

/* The line row of `id`. Ranges of different units do not overlap, but for units of one key, which are equal: the first
 * of those counts. */
bool llp_find_line(struct build *b, uint64_t id, struct ref *row) {
  if (!b->unit_count)
    return false;
  if (unit_holds(b, b->last_unit, id, row))
    return true;
  uint32_t low = 0, high = b->unit_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (b->units[b->by_line_base[middle]].head->line_base <= id)
      low = middle + 1;
    else
      high = middle;
  }
  /* Nothing at or below: the range of the last one may go round. */
  uint32_t at = (low ? low : b->unit_count) - 1;
  uint64_t base = b->units[b->by_line_base[at]].head->line_base;
  while (at && b->units[b->by_line_base[at - 1]].head->line_base == base)
    at--;
  if (!unit_holds(b, b->by_line_base[at], id, row))
    return false;
  b->last_unit = row->unit;
  return true;
}
