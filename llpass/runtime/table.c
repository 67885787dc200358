/* From the records of one image to its table.
 *
 * What makes this more than a sort: a site does not stand at the start of its function. An entry anchor comes after the
 * prologue, a copy of it may have been inlined into another function by link-time optimisation, two functions may have
 * been folded into one, and foreign code without any record lies between. So the extents of the functions come from
 * elsewhere (the unwind tables, or pc-section records) and the sites only say whose extent it is: the anchor with the
 * lowest address decides, because every other anchor of a function, its own or an inlined one, comes after it. Where
 * there is no extent, an entry anchor has to do as a start.
 *
 * The steps, each relying on the ones before it:
 *
 *     read_units     every unit is checked once; later steps trust the rows of those that passed
 *     index_rows     id -> function row, id -> line row
 *     read_anchors   all sites, sorted by address
 *     read_extents   pc-section records and unwind extents, sorted and disjoint
 *     find_pieces    who owns which stretch of text
 *     place_rows     pieces and the gaps between them -> functions and rows; line sites into their rows
 *     write_table    size first, then bytes
 *
 * All scratch memory is given back before anyone sees the table. This may run in a signal handler (see os_posix.c) and
 * on its small stack. Time and memory are linear in the records, but for a sort of the units. */
#include <string.h>

#include "internal.h"

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

/* ---- scratch memory, messages --------------------------------------------------------------------------------- */

static void *scratch(struct build *b, uint64_t count, size_t size) {
  if (b->failed || count >= SIZE_MAX / size || b->scratch_count == sizeof b->scratch / sizeof *b->scratch) {
    b->failed = true;
    return NULL;
  }
  size_t bytes = (size_t)count * size;
  void *memory = llp_os_map(bytes ? bytes : 1);
  if (!memory) {
    b->failed = true;
    return NULL;
  }
  b->scratch[b->scratch_count++] = (struct block){memory, bytes ? bytes : 1};
  return memory;
}

static void drop_scratch(struct build *b) {
  while (b->scratch_count) {
    b->scratch_count--;
    llp_os_unmap(b->scratch[b->scratch_count].memory, b->scratch[b->scratch_count].size);
  }
}

/* A message of one line. What does not fit is cut off; the longest one needs about 300 bytes. */
struct message {
  char text[400];
  size_t length;
};

static void say(struct message *m, const char *text) {
  while (*text && m->length < sizeof m->text - 1)
    m->text[m->length++] = *text++;
}

static void say_number(struct message *m, uint64_t value, unsigned base) {
  char digits[24];
  unsigned count = sizeof digits - 1;
  digits[count] = '\0';
  do {
    digits[--count] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value);
  say(m, digits + count);
}

static void say_count(struct message *m, uint64_t value, const char *what) {
  say_number(m, value, 10);
  say(m, what);
}

static void send(struct message *m) {
  m->text[m->length++] = '\n';
  llp_os_message(m->text, m->length);
}

/* ---- units ---------------------------------------------------------------------------------------------------- */

/* FNV-1a 64, as llpass/abi/native.py has it. */
static uint64_t fnv1a(uint64_t value, const void *bytes, size_t count) {
  for (const uint8_t *byte = bytes; count; byte++, count--)
    value = (value ^ *byte) * UINT64_C(0x100000001b3);
  return value;
}

#define FNV_START UINT64_C(0xcbf29ce484222325)

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
  say(&m, "llpass: image 0x");
  say_number(&m, (uintptr_t)b->image->header, 16);
  say(&m, ": skipped the unit at offset 0x");
  say_number(&m, (uintptr_t)(at - begin), 16);
  say(&m, " of its units: ");
  say(&m, what);
  send(&m);
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

static void read_units(struct build *b) {
  const char *begin = b->image->section[LLP_UNITS].begin, *end = b->image->section[LLP_UNITS].end;
  size_t size = begin ? (size_t)(end - begin) : 0;
  b->units = scratch(b, size / sizeof(struct llp_unit) + 1, sizeof *b->units);
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

static uint32_t power_of_two(uint64_t least) {
  uint64_t size = 16;
  while (size < least)
    size *= 2;
  return size > UINT32_MAX ? 0 : (uint32_t)size;
}

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

static const struct llp_unit_func *func_row(const struct build *b, struct ref ref) {
  return &b->units[ref.unit].funcs[ref.row];
}

static void index_rows(struct build *b) {
  uint32_t size = power_of_two((uint64_t)b->func_total * 2 + 1);
  if (!size)
    b->failed = true;
  b->ids = scratch(b, size, sizeof *b->ids);
  b->by_line_base = scratch(b, b->unit_count, sizeof *b->by_line_base);
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
static uint32_t find_func(const struct build *b, uint64_t id) {
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
static bool find_line(struct build *b, uint64_t id, struct ref *row) {
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

/* ---- sites ---------------------------------------------------------------------------------------------------- */

/* The two halves of an id as they are stored are one 64-bit word in the byte order of the target. */
static uint64_t stored_id(const uint32_t *lo) {
  uint64_t id;
  memcpy(&id, lo, sizeof id);
  return id;
}

static const struct llp_site *site_at(const struct build *b, uint32_t number) {
  if (number < b->entry_count)
    return b->entry + number;
  number -= b->entry_count;
  return number < b->stub_count ? b->stub + number : b->line + (number - b->stub_count);
}

static bool is_line(const struct build *b, uint32_t number) {
  return number >= b->entry_count + b->stub_count;
}

/* Sort by `at`, equal ones staying in order. Eight bits a round, least significant first; `spare` is as long as `keys`.
 * */
static void sort_keys(struct key *keys, struct key *spare, uint32_t count) {
  bool sorted = true;
  for (uint32_t i = 1; i < count && sorted; i++)
    sorted = keys[i - 1].at <= keys[i].at;
  if (sorted)
    return;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    uint32_t place[256] = {0};
    uint32_t sum = 0;
    for (uint32_t i = 0; i < count; i++)
      place[keys[i].at >> shift & 255]++;
    for (unsigned digit = 0; digit < 256; digit++) {
      uint32_t here = place[digit];
      place[digit] = sum;
      sum += here;
    }
    for (uint32_t i = 0; i < count; i++)
      spare[place[keys[i].at >> shift & 255]++] = keys[i];
    struct key *swap = keys;
    keys = spare;
    spare = swap;
  }
  /* Four rounds: the result is back where it came from. */
}

/* Where the record says it points, in bytes of text; false: outside of it. */
static bool text_offset(const struct build *b, const void *record, int32_t pc, uint32_t *at) {
  uintptr_t distance = (uintptr_t)record + (uintptr_t)(intptr_t)pc - b->text.start;
  *at = (uint32_t)distance;
  return distance < b->text_size;
}

static uint32_t record_count(struct build *b, enum llp_section section, size_t size) {
  const char *begin = b->image->section[section].begin, *end = b->image->section[section].end;
  size_t count = begin && begin < end ? (size_t)(end - begin) / size : 0;
  if (count > UINT32_MAX / 4) {
    b->failed = true;
    return 0;
  }
  return (uint32_t)count;
}

static void read_anchors(struct build *b) {
  b->entry = b->image->section[LLP_ENTRY].begin;
  b->stub = b->image->section[LLP_STUB].begin;
  b->line = b->image->section[LLP_LINE].begin;
  b->entry_count = record_count(b, LLP_ENTRY, sizeof *b->entry);
  b->stub_count = record_count(b, LLP_STUB, sizeof *b->stub);
  b->line_count = record_count(b, LLP_LINE, sizeof *b->line);
  uint32_t total = b->entry_count + b->stub_count + b->line_count;
  b->anchors = scratch(b, total, sizeof *b->anchors);
  struct key *spare = scratch(b, total, sizeof *spare);
  if (b->failed)
    return;
  for (uint32_t i = 0; i < total; i++) {
    const struct llp_site *site = site_at(b, i);
    struct key *key = &b->anchors[b->anchor_count];
    key->from = i;
    /* A linker that drops a function but keeps its record leaves zeros. */
    if ((site->pc || site->id_lo || site->id_hi) && text_offset(b, site, site->pc, &key->at))
      b->anchor_count++;
  }
  sort_keys(b->anchors, spare, b->anchor_count);
}

/* ---- extents -------------------------------------------------------------------------------------------------- */

/* Add [start, end) as an extent unless it is empty. */
static void add_extent(struct build *b, uint32_t start, uint32_t end, uint32_t from_pcs) {
  if (start < end)
    b->extents[b->extent_count++] = (struct piece){.start = start, .end = end, .from_pcs = from_pcs};
}

/* pc-section extents are exact and count first; unwind extents fill what they leave open. Where two of a kind overlap,
 * the one that starts first keeps its bytes, of two that start together the first pc-section record or the longest
 * unwind extent. */
static void read_extents(struct build *b) {
  b->pcs = b->image->section[LLP_PCS].begin;
  b->pcs_count = record_count(b, LLP_PCS, sizeof *b->pcs);
  size_t limit = llp_image_extents(b->image, b->text, NULL, 0, &b->extent_source);
  if (limit > UINT32_MAX / 4)
    b->failed = true;
  uint64_t most = (uint64_t)limit > b->pcs_count ? limit : b->pcs_count;
  struct llp_span *unwind = scratch(b, limit, sizeof *unwind);
  struct key *pcs = scratch(b, b->pcs_count, sizeof *pcs);
  struct key *keys = scratch(b, limit, sizeof *keys);
  struct key *spare = scratch(b, most, sizeof *spare);
  b->extents = scratch(b, (uint64_t)limit + 2 * (uint64_t)b->pcs_count, sizeof *b->extents);
  if (b->failed)
    return;

  uint32_t pcs_used = 0;
  for (uint32_t i = 0; i < b->pcs_count; i++) {
    pcs[pcs_used].from = i;
    const struct llp_pcs *record = &b->pcs[i];
    if ((record->pc || record->id_lo || record->id_hi) && text_offset(b, record, record->pc, &pcs[pcs_used].at))
      pcs_used++;
  }
  sort_keys(pcs, spare, pcs_used);
  size_t count = llp_image_extents(b->image, b->text, unwind, limit, &b->extent_source);
  uint32_t unwind_used = (uint32_t)(count < limit ? count : limit);
  for (uint32_t i = 0; i < unwind_used; i++)
    keys[i] = (struct key){unwind[i].start, i};
  sort_keys(keys, spare, unwind_used);

  uint32_t u = 0, done = 0; /* bytes below `done` are taken, or open to nobody */
  for (uint32_t p = 0; p <= pcs_used; p++) {
    uint32_t pcs_start = p < pcs_used ? pcs[p].at : b->text_size;
    uint32_t pcs_end = pcs_start;
    if (p < pcs_used) {
      uint32_t size = b->pcs[pcs[p].from].size;
      pcs_end = size < b->text_size - pcs_start ? pcs_start + size : b->text_size;
      if (pcs_end <= done || pcs_start == pcs_end)
        continue;
      if (pcs_start < done)
        pcs_start = done;
    }
    for (; u < unwind_used && unwind[keys[u].from].start < pcs_start; u++) {
      uint32_t start = unwind[keys[u].from].start, end = unwind[keys[u].from].end;
      while (u + 1 < unwind_used && unwind[keys[u + 1].from].start == start) {
        u++;
        if (unwind[keys[u].from].end > end)
          end = unwind[keys[u].from].end;
      }
      start = start < done ? done : start;
      if (end > pcs_start) {
        /* It goes on behind the pc-section extent, or ends inside it: put the rest back. */
        add_extent(b, start, pcs_start, 0);
        unwind[keys[u].from] = (struct llp_span){pcs_start, end};
        done = pcs_start;
        break;
      }
      add_extent(b, start, end, 0);
      done = end > done ? end : done;
    }
    if (p == pcs_used)
      break;
    add_extent(b, pcs_start, pcs_end, pcs[p].from + 1);
    done = pcs_end;
  }
}

/* ---- owners --------------------------------------------------------------------------------------------------- */

/* 1 + number of the function row that the anchor stands for; 0: none. */
static uint32_t owner_of(struct build *b, uint32_t number) {
  uint64_t id = stored_id(&site_at(b, number)->id_lo);
  struct ref row;
  if (!is_line(b, number))
    return find_func(b, id);
  if (!find_line(b, id, &row))
    return 0;
  const struct unit *unit = &b->units[row.unit];
  while (unit->lines[row.row].parent)
    row.row = unit->lines[row.row].parent - 1;
  const struct llp_unit_func *func = &unit->funcs[unit->lines[row.row].func];
  return func->flags & LLP_FUNC_INLINE_ONLY ? 0 : find_func(b, func->id);
}

/* The executable range that holds byte `at`, in bytes of text. */
static struct llp_span range_of(const struct build *b, uint32_t at) {
  for (unsigned i = 0; i < b->range_count; i++)
    if (b->text.start + at >= b->ranges[i].start && b->text.start + at < b->ranges[i].end)
      return (struct llp_span){(uint32_t)(b->ranges[i].start - b->text.start),
                               (uint32_t)(b->ranges[i].end - b->text.start)};
  return (struct llp_span){at, at + 1};
}

/* A function that has no extent: it starts at its anchor or, when nothing else can be there, at the multiple of 16
 * bytes below it, where compilers align functions; it ends at whatever starts next. */
static void add_loose(struct build *b, struct key anchor, uint32_t floor) {
  struct llp_span range = range_of(b, anchor.at);
  uint32_t past = (uint32_t)((b->text.start + anchor.at) & 15);
  uint32_t start = anchor.at;
  if (past <= anchor.at && anchor.at - past >= floor && anchor.at - past >= range.start)
    start = anchor.at - past;
  b->pieces[b->piece_count++] =
      (struct piece){.start = start, .end = range.end, .owner = owner_of(b, anchor.from)};
  b->loose_count++;
}

static void find_pieces(struct build *b) {
  b->pieces = scratch(b, (uint64_t)b->extent_count + b->entry_count + b->stub_count, sizeof *b->pieces);
  if (b->failed)
    return;
  uint32_t a = 0, floor = 0; /* the first byte that a loose function can start at */
  for (uint32_t e = 0; e <= b->extent_count; e++) {
    struct piece extent = {.start = b->text_size, .end = b->text_size};
    if (e < b->extent_count)
      extent = b->extents[e];
    uint32_t last = UINT32_MAX;
    for (; a < b->anchor_count && b->anchors[a].at < extent.start; a++) {
      if (!is_line(b, b->anchors[a].from) && b->anchors[a].at != last) {
        last = b->anchors[a].at;
        uint32_t open = b->piece_count;
        add_loose(b, b->anchors[a], floor);
        if (open && b->pieces[open - 1].end > b->pieces[open].start)
          b->pieces[open - 1].end = b->pieces[open].start;
      }
      floor = b->anchors[a].at + 1;
    }
    if (e == b->extent_count)
      return;
    if (b->piece_count && b->pieces[b->piece_count - 1].end > extent.start)
      b->pieces[b->piece_count - 1].end = extent.start;
    if (extent.from_pcs) {
      extent.owner = find_func(b, stored_id(&b->pcs[extent.from_pcs - 1].id_lo));
    } else if (a < b->anchor_count && b->anchors[a].at < extent.end) {
      extent.owner = owner_of(b, b->anchors[a].from);
      extent.part = is_line(b, b->anchors[a].from);
    }
    while (a < b->anchor_count && b->anchors[a].at < extent.end)
      a++;
    floor = extent.end;
    b->pieces[b->piece_count++] = extent;
  }
}

/* ---- what of all that the table needs ------------------------------------------------------------------------- */

/* The unit that holds number `number`; `base` tells which numbering. */
static struct ref unnumber(const struct build *b, uint32_t number, size_t base) {
  uint32_t low = 0, high = b->unit_count;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    uint32_t first = *(const uint32_t *)((const char *)&b->units[middle] + base);
    if (first <= number)
      low = middle;
    else
      high = middle;
  }
  return (struct ref){low, number - *(const uint32_t *)((const char *)&b->units[low] + base)};
}

static uint64_t joined_length(const struct unit *unit, uint32_t first, uint32_t second) {
  return (uint64_t)strlen(unit->pool + first) + strlen(unit->pool + second) + 2;
}

static void use_file(struct build *b, const struct unit *unit, uint32_t file) {
  if (b->file_place[unit->file_base + file])
    return;
  b->file_place[unit->file_base + file] = 1;
  b->string_limit += joined_length(unit, unit->files[file].dir, unit->files[file].name);
  b->string_candidates++;
}

/* Index of the llp_info of a function row. */
static uint32_t use_info(struct build *b, struct ref ref) {
  const struct unit *unit = &b->units[ref.unit];
  uint32_t *place = &b->info_place[unit->func_base + ref.row];
  if (!*place) {
    const struct llp_unit_func *func = &unit->funcs[ref.row];
    b->infos[b->info_count] = ref;
    *place = ++b->info_count;
    b->string_limit += joined_length(unit, func->name_pkg, func->name_name);
    b->string_limit += joined_length(unit, func->symbol_pkg, func->symbol_name);
    b->string_candidates += 2;
    use_file(b, unit, func->file);
  }
  return *place - 1;
}

/* Index of the llp_line of a line row; its parents are used as well. */
static uint32_t use_line(struct build *b, struct ref ref) {
  const struct unit *unit = &b->units[ref.unit];
  uint32_t *place = b->line_place + unit->line_base;
  for (uint32_t row = ref.row; !place[row];) {
    const struct llp_unit_line *line = &unit->lines[row];
    b->lines[b->used_lines] = (struct ref){ref.unit, row};
    place[row] = ++b->used_lines;
    use_info(b, (struct ref){ref.unit, line->func});
    use_file(b, unit, line->file);
    if (!line->parent)
      break;
    row = line->parent - 1;
  }
  return place[ref.row] - 1;
}

static uint32_t add_func(struct build *b, const struct piece *piece) {
  uint32_t info = use_info(b, unnumber(b, piece->owner - 1, offsetof(struct unit, func_base)));
  b->funcs[b->func_count] = (struct llp_func){0, info, piece->start, piece->end};
  return ++b->func_count;
}

/* A row that starts at `start`. Neighbouring stretches of nobody's code are one row. */
static void add_row(struct build *b, uint32_t start, uint32_t func) {
  if (func || !b->row_count || b->rows[b->row_count - 1].func)
    b->rows[b->row_count++] = (struct llp_row){start, func, 0};
}

static void place_rows(struct build *b) {
  b->rows = scratch(b, 2 * (uint64_t)b->piece_count + 2, sizeof *b->rows);
  b->funcs = scratch(b, b->piece_count, sizeof *b->funcs);
  b->sites = scratch(b, b->line_count, sizeof *b->sites);
  b->infos = scratch(b, b->func_total, sizeof *b->infos);
  b->lines = scratch(b, b->line_total, sizeof *b->lines);
  b->info_place = scratch(b, b->func_total, sizeof *b->info_place);
  b->line_place = scratch(b, b->line_total, sizeof *b->line_place);
  b->file_place = scratch(b, b->file_total, sizeof *b->file_place);
  uint32_t *entered = scratch(b, b->func_total, sizeof *entered); /* function row -> its first llp_func, 1 + index */
  if (b->failed)
    return;
  for (uint32_t i = 0; i < b->piece_count; i++) {
    struct piece *piece = &b->pieces[i];
    if (!piece->owner || piece->part)
      continue;
    piece->func = add_func(b, piece);
    if (!entered[piece->owner - 1])
      entered[piece->owner - 1] = piece->func;
  }
  for (uint32_t i = 0; i < b->piece_count; i++) {
    struct piece *piece = &b->pieces[i];
    if (!piece->owner || !piece->part)
      continue;
    if (!entered[piece->owner - 1])
      entered[piece->owner - 1] = add_func(b, piece);
    piece->func = entered[piece->owner - 1];
  }
  uint32_t end = 0;
  for (uint32_t i = 0; i < b->piece_count; i++) {
    if (end < b->pieces[i].start)
      add_row(b, end, 0);
    add_row(b, b->pieces[i].start, b->pieces[i].func);
    end = b->pieces[i].end;
  }
  if (end < b->text_size)
    add_row(b, end, 0);

  uint32_t a = 0;
  for (uint32_t i = 0; i < b->row_count; i++) {
    uint32_t row_end = i + 1 < b->row_count ? b->rows[i + 1].start : b->text_size;
    b->rows[i].site = b->site_count;
    for (; a < b->anchor_count && b->anchors[a].at < row_end; a++) {
      struct ref line;
      if (!b->rows[i].func || !is_line(b, b->anchors[a].from) ||
          !find_line(b, stored_id(&site_at(b, b->anchors[a].from)->id_lo), &line))
        continue;
      /* Of several sites at one address the last one counts. */
      if (b->site_count > b->rows[i].site && b->sites[b->site_count - 1].at == b->anchors[a].at)
        b->site_count--;
      b->sites[b->site_count++] = (struct llp_line_site){b->anchors[a].at, b->units[line.unit].line_base + line.row};
    }
  }
  b->rows[b->row_count] = (struct llp_row){b->text_size, 0, b->site_count};
  for (uint32_t i = 0; i < b->site_count; i++)
    b->sites[i].line = use_line(b, unnumber(b, b->sites[i].line, offsetof(struct unit, line_base)));
}

/* ---- bytes ---------------------------------------------------------------------------------------------------- */

/* Offset of first + separator + second among the strings, every string once. */
static uint32_t intern(struct build *b, const char *first, const char *separator, const char *second) {
  char *text = b->strings + b->string_bytes;
  size_t length = 0;
  const char *parts[] = {first, separator, second};
  for (unsigned i = 0; i < 3; i++) {
    size_t part = strlen(parts[i]);
    memcpy(text + length, parts[i], part);
    length += part;
  }
  text[length++] = '\0';
  if (length == 1)
    return 0;
  for (uint64_t at = fnv1a(FNV_START, text, length);; at++) {
    uint32_t *slot = &b->string_slots[at & b->string_mask];
    if (!*slot) {
      *slot = b->string_bytes;
      b->string_bytes += (uint32_t)length;
      return *slot;
    }
    if (strcmp(b->strings + *slot, text) == 0)
      return *slot;
  }
}

static uint32_t intern_qualified(struct build *b, const struct unit *unit, uint32_t package, uint32_t rest) {
  const char *text = unit->pool + package;
  return intern(b, text, *text ? "." : "", unit->pool + rest);
}

static uint32_t intern_file(struct build *b, const struct unit *unit, uint32_t file) {
  uint32_t *place = &b->file_place[unit->file_base + file];
  if (*place & 1)
    *place = intern(b, unit->pool + unit->files[file].dir, "", unit->pool + unit->files[file].name) << 1;
  return *place >> 1;
}

static void write_infos(struct build *b, struct llp_info *out) {
  for (uint32_t i = 0; i < b->info_count; i++) {
    const struct unit *unit = &b->units[b->infos[i].unit];
    const struct llp_unit_func *func = &unit->funcs[b->infos[i].row];
    out[i] = (struct llp_info){
        .id = func->flags & LLP_FUNC_INLINE_ONLY ? 0 : func->id,
        .name = intern_qualified(b, unit, func->name_pkg, func->name_name),
        .symbol = intern_qualified(b, unit, func->symbol_pkg, func->symbol_name),
        .file = intern_file(b, unit, func->file),
        .line = func->line,
        .decl_line = func->decl_line,
        .scope_line = func->scope_line,
    };
  }
}

static void write_lines(struct build *b, struct llp_line *out) {
  for (uint32_t i = 0; i < b->used_lines; i++) {
    const struct unit *unit = &b->units[b->lines[i].unit];
    const struct llp_unit_line *line = &unit->lines[b->lines[i].row];
    out[i] = (struct llp_line){
        .info = b->info_place[unit->func_base + line->func] - 1,
        .file = intern_file(b, unit, line->file),
        .line = line->line,
        .column = line->column,
        .parent = line->parent ? b->line_place[unit->line_base + line->parent - 1] : 0,
    };
  }
}

static void write_buckets(const struct build *b, struct llp_bucket *out, uint32_t count) {
  uint32_t row = 0;
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; k < LLP_BUCKET_BYTES / LLP_SUB_BYTES; k++) {
      uint64_t at = (uint64_t)i * LLP_BUCKET_BYTES + (uint64_t)k * LLP_SUB_BYTES;
      while (row + 1 < b->row_count && b->rows[row + 1].start <= at)
        row++;
      if (!k)
        out[i].row = row;
      out[i].delta[k] = (uint16_t)(row - out[i].row);
    }
  }
}

/* Append an array of count * size bytes to a block that is `total` bytes long; returns where it goes. */
static uint32_t append(uint64_t *total, uint64_t count, uint64_t size) {
  uint32_t at = (uint32_t)*total;
  *total += count * size;
  return at;
}

static uint64_t whole_pages(uint64_t size) {
  uint64_t page = llp_os_page();
  return (size + page - 1) / page * page;
}

/* Memory for the table in *arena, which may still have that of an image that is gone. When that is too small it stays
 * mapped, because a reader may be in it; taking at least twice as much keeps the sum of what is left behind below what
 * is in use. */
static struct llp_table *reserve(struct build *b, struct llp_arena *arena, uint64_t size, bool *fresh) {
  *fresh = false;
  if (size <= arena->size)
    return arena->memory;
  uint64_t least = 2 * (uint64_t)arena->size;
  uint64_t want = whole_pages(size > least ? size : least);
  void *memory = want <= SIZE_MAX ? llp_os_map((size_t)want) : NULL;
  if (!memory) {
    b->failed = true;
    return NULL;
  }
  *fresh = arena->size == 0;
  *arena = (struct llp_arena){memory, (size_t)want};
  return memory;
}

static const struct llp_table *write_table(struct build *b, struct llp_arena *arena) {
  struct llp_table head = {.magic = LLP_TABLE_MAGIC, .text_size = b->text_size};
  uint64_t total = sizeof head;
  head.info_count = b->info_count;
  head.func_count = b->func_count;
  head.row_count = b->row_count;
  head.bucket_count = b->text_size / LLP_BUCKET_BYTES + 1;
  head.site_count = b->site_count;
  head.line_count = b->used_lines;
  head.infos = append(&total, head.info_count, sizeof(struct llp_info));
  head.funcs = append(&total, head.func_count, sizeof(struct llp_func));
  head.rows = append(&total, (uint64_t)head.row_count + 1, sizeof(struct llp_row));
  head.buckets = append(&total, head.bucket_count, sizeof(struct llp_bucket));
  head.sites = append(&total, head.site_count, sizeof(struct llp_line_site));
  head.lines = append(&total, head.line_count, sizeof(struct llp_line));
  head.strings = append(&total, 1, 1 + b->string_limit);
  uint32_t slots = power_of_two(2 * ((uint64_t)b->string_candidates + 1));
  /* Offsets of strings are kept doubled in file_place. */
  if (total > UINT32_MAX || b->string_limit > UINT32_MAX / 2 - 1 || !slots)
    b->failed = true;
  b->string_slots = scratch(b, slots, sizeof *b->string_slots);
  bool fresh = false;
  struct llp_table *table = b->failed ? NULL : reserve(b, arena, total, &fresh);
  if (!table)
    return NULL;

  char *base = (char *)table;
  b->strings = base + head.strings;
  b->strings[0] = '\0';
  b->string_bytes = 1;
  b->string_mask = slots - 1;
  write_infos(b, (struct llp_info *)(base + head.infos));
  write_lines(b, (struct llp_line *)(base + head.lines));
  for (uint32_t i = 0; i < b->func_count; i++)
    b->funcs[i].self = head.funcs + i * (uint32_t)sizeof(struct llp_func);
  memcpy(base + head.funcs, b->funcs, b->func_count * sizeof *b->funcs);
  memcpy(base + head.rows, b->rows, (b->row_count + (size_t)1) * sizeof *b->rows);
  memcpy(base + head.sites, b->sites, b->site_count * sizeof *b->sites);
  write_buckets(b, (struct llp_bucket *)(base + head.buckets), head.bucket_count);
  head.string_bytes = b->string_bytes;
  head.size = head.strings + b->string_bytes;
  head.text = (int64_t)(intptr_t)(b->text.start - (uintptr_t)table);
  *table = head;

  /* The strings were fewer than feared. */
  size_t used = (size_t)whole_pages(head.size);
  if (fresh && used < arena->size) {
    llp_os_unmap(base + used, arena->size - used);
    arena->size = used;
  }
  return table;
}

static void report_table(const struct build *b, const struct llp_table *table) {
  struct message m = {.length = 0};
  say(&m, "llpass: image 0x");
  say_number(&m, b->image->header ? (uintptr_t)b->image->header : b->text.start, 16);
  say(&m, ": ");
  if (!table) {
    say(&m, "no table: not enough memory, or more than 4 GiB of code or tables");
    send(&m);
    return;
  }
  say_count(&m, b->unit_count, " units, ");
  if (b->damaged_units)
    say_count(&m, b->damaged_units, " damaged ones, ");
  say_count(&m, table->func_count, " functions, ");
  say_count(&m, table->line_count, " lines; sites: ");
  say_count(&m, b->entry_count, " entry, ");
  say_count(&m, b->stub_count, " stub, ");
  say_count(&m, b->line_count, " line, ");
  say_count(&m, b->pcs_count, " pcs; ");
  say_count(&m, b->extent_count, " extents from ");
  say(&m, b->extent_source);
  if (b->loose_count) {
    say(&m, ", ");
    say_count(&m, b->loose_count, " functions without one");
  }
  say(&m, "; ");
  say_count(&m, table->size, " bytes");
  send(&m);
}

const struct llp_table *llp_table_build(const struct llp_image *image, struct llp_arena *arena) {
  struct build b = {.image = image, .extent_source = "nowhere"};
  b.range_count = llp_image_ranges(image, b.ranges);
  if (!b.range_count)
    return NULL;
  b.text = (struct llp_range){b.ranges[0].start, b.ranges[b.range_count - 1].end};
  if (b.text.end < b.text.start || b.text.end - b.text.start > UINT32_MAX - 1)
    b.failed = true;
  else
    b.text_size = (uint32_t)(b.text.end - b.text.start);
  if (!b.failed)
    read_units(&b);
  if (!b.failed)
    index_rows(&b);
  if (!b.failed)
    read_anchors(&b);
  if (!b.failed)
    read_extents(&b);
  if (!b.failed)
    find_pieces(&b);
  if (!b.failed)
    place_rows(&b);
  const struct llp_table *table = b.failed ? NULL : write_table(&b, arena);
  if (llp_os_debug())
    report_table(&b, table);
  drop_scratch(&b);
  return table;
}
