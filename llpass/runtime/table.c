/* From the records of one image to its table.
 *
 * What makes this more than a sort: a site does not stand at the start of its function. An entry anchor comes after the
 * prologue, a copy of it may have been inlined into another function by link-time optimisation, two functions may have
 * been folded into one, and foreign code without any record lies between. So the extents of the functions come from
 * elsewhere (the unwind tables, or pc-section records) and the sites only say whose extent it is: the anchor with the
 * lowest address decides, because every other anchor of a function, its own or an inlined one, comes after it. Where
 * there is no extent, an entry anchor has to do as a start.
 *
 * The steps, each relying on the ones before it (units.c, owners.c, then here):
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
#include "build.h"

/* ---- scratch memory, messages --------------------------------------------------------------------------------- */

void *llp_scratch(struct build *b, uint64_t count, size_t size) {
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

void llp_say(struct message *m, const char *text) {
  while (*text && m->length < sizeof m->text - 1)
    m->text[m->length++] = *text++;
}

void llp_say_number(struct message *m, uint64_t value, unsigned base) {
  char digits[24];
  unsigned count = sizeof digits - 1;
  digits[count] = '\0';
  do {
    digits[--count] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value);
  llp_say(m, digits + count);
}

void llp_say_count(struct message *m, uint64_t value, const char *what) {
  llp_say_number(m, value, 10);
  llp_say(m, what);
}

void llp_send(struct message *m) {
  m->text[m->length++] = '\n';
  llp_os_message(m->text, m->length);
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

/* A row that starts at `start`; `func` as in llp_row. Neighbouring stretches of nobody's code are one row. */
static void add_row(struct build *b, uint32_t start, uint32_t func) {
  if (func || !b->row_count || b->rows[b->row_count - 1].func)
    b->rows[b->row_count++] = (struct llp_row){start, func, 0};
}

static uint32_t row_flags(const struct piece *piece) {
  if (!piece->func)
    return 0;
  return (piece->prologue ? LLP_ROW_PROLOGUE : 0) | (piece->stub ? LLP_ROW_STUB : 0);
}

static void mar(struct build *b, uint32_t start, uint32_t end, uint8_t bits) {
  for (uint32_t k = start / LLP_SUB_BYTES; start < end && k <= (end - 1) / LLP_SUB_BYTES; k++)
    b->marred[k] |= bits;
}

/* Find the stubs that pc-section records show, and the stretches of text that a walk must not take to keep frame
 * pointers: stubs, functions whose row does not promise one, other people's code. Code without any extent cannot be
 * told from padding but by its size: functions are aligned to 16 bytes. */
static void find_marred(struct build *b) {
  uint32_t end = 0;
  for (uint32_t i = 0; i < b->piece_count; i++) {
    struct piece *piece = &b->pieces[i];
    uint32_t flags = 0;
    if (piece->start > end && piece->start - end > 15)
      mar(b, end, piece->start, MARRED);
    if (piece->owner) {
      struct ref row = unnumber(b, piece->owner - 1, offsetof(struct unit, func_base));
      flags = b->units[row.unit].funcs[row.row].flags;
    }
    piece->stub |= (flags & LLP_FUNC_STUB) != 0;
    if (piece->stub)
      mar(b, piece->start, piece->end, MARRED | STUB);
    else if (!(flags & LLP_FUNC_FRAME_POINTER))
      mar(b, piece->start, piece->end, MARRED);
    end = piece->end;
  }
  if (b->text_size - end > 15)
    mar(b, end, b->text_size, MARRED);
}

static void place_rows(struct build *b) {
  b->rows = llp_scratch(b, 2 * (uint64_t)b->piece_count + 2, sizeof *b->rows);
  b->funcs = llp_scratch(b, b->piece_count, sizeof *b->funcs);
  b->sites = llp_scratch(b, b->line_count, sizeof *b->sites);
  b->infos = llp_scratch(b, b->func_total, sizeof *b->infos);
  b->lines = llp_scratch(b, b->line_total, sizeof *b->lines);
  b->info_place = llp_scratch(b, b->func_total, sizeof *b->info_place);
  b->line_place = llp_scratch(b, b->line_total, sizeof *b->line_place);
  b->file_place = llp_scratch(b, b->file_total, sizeof *b->file_place);
  uint32_t *entered = llp_scratch(b, b->func_total, sizeof *entered); /* function row -> 1 + first llp_func */
  b->marred = llp_scratch(b, (uint64_t)b->text_size / LLP_SUB_BYTES + 1, 1);
  if (b->failed)
    return;
  find_marred(b);
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
    add_row(b, b->pieces[i].start, b->pieces[i].func | row_flags(&b->pieces[i]));
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
          !llp_find_line(b, stored_id(&site_at(b, b->anchors[a].from)->id_lo), &line))
        continue;
      /* Of several sites at one address the last one counts; it is the one that the search in lookup.c ends on. */
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
        out[i] = (struct llp_bucket){.row = row};
      out[i].delta[k] = (uint16_t)(row - out[i].row);
      unsigned marred = at < b->text_size ? b->marred[at / LLP_SUB_BYTES] : MARRED;
      out[i].plain |= (uint16_t)(!(marred & MARRED) << k);
      out[i].stubs |= (uint16_t)(!!(marred & STUB) << k);
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
  b->string_slots = llp_scratch(b, slots, sizeof *b->string_slots);
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
  llp_say(&m, "llpass: image 0x");
  llp_say_number(&m, b->image->header ? (uintptr_t)b->image->header : b->text.start, 16);
  llp_say(&m, ": ");
  if (!table) {
    llp_say(&m, "no table: not enough memory, or more than 4 GiB of code or tables");
    llp_send(&m);
    return;
  }
  llp_say_count(&m, b->unit_count, " units, ");
  if (b->damaged_units)
    llp_say_count(&m, b->damaged_units, " damaged ones, ");
  llp_say_count(&m, table->func_count, " functions, ");
  llp_say_count(&m, table->line_count, " lines; sites: ");
  llp_say_count(&m, b->used[LLP_ENTRY], " entry, ");
  llp_say_count(&m, b->used[LLP_STUB], " stub, ");
  llp_say_count(&m, b->used[LLP_LINE], " line, ");
  llp_say_count(&m, b->used[LLP_PCS], " pcs; ");
  llp_say_count(&m, b->extent_count, " extents from ");
  llp_say(&m, b->extent_source);
  if (b->loose_count) {
    llp_say(&m, ", ");
    llp_say_count(&m, b->loose_count, " functions without one");
  }
  llp_say(&m, "; ");
  llp_say_count(&m, table->size, " bytes");
  llp_send(&m);
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
    llp_read_units(&b);
  if (!b.failed)
    llp_index_rows(&b);
  if (!b.failed)
    llp_read_anchors(&b);
  if (!b.failed)
    llp_read_extents(&b);
  if (!b.failed)
    llp_find_pieces(&b);
  if (!b.failed)
    place_rows(&b);
  const struct llp_table *table = b.failed ? NULL : write_table(&b, arena);
  if (llp_os_debug())
    report_table(&b, table);
  drop_scratch(&b);
  return table;
}
