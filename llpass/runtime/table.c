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
 *     units.c    read_units     every unit is checked once; later steps trust the rows of those that passed
 *                index_rows     id -> function row, id -> line row
 *     owners.c   read_anchors   all sites, sorted by address
 *                read_extents   pc-section records and unwind extents, sorted and disjoint
 *                find_pieces    who owns which stretch of text
 *     rows.c     place_rows     pieces and the gaps between them -> rows; line sites into their pieces
 *     encode.c   encode         the bytes
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

/* ---- memory of the table ---------------------------------------------------------------------------------------- */

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
  bool fresh = false;
  llp_prepare(b);
  uint64_t limit = llp_table_limit(b);
  if (limit > UINT32_MAX)
    b->failed = true;
  struct llp_table *table = b->failed ? NULL : reserve(b, arena, limit, &fresh);
  if (!table)
    return NULL;
  llp_encode(b, table);
  if (b->failed || table->size > LLP_TABLE_LIMIT)
    return NULL;
  /* It is smaller than feared. */
  size_t used = (size_t)whole_pages(table->size);
  if (fresh && used < arena->size) {
    llp_os_unmap((char *)table + used, arena->size - used);
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
    llp_say(&m, "no table: not enough memory, or more than 4 GiB of code or 2 GiB of tables");
    llp_send(&m);
    return;
  }
  llp_say_count(&m, b->unit_count, " units, ");
  if (b->damaged_units)
    llp_say_count(&m, b->damaged_units, " damaged ones, ");
  llp_say_count(&m, b->func_count, " functions, ");
  llp_say_count(&m, b->used_lines, " lines; sites: ");
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

/* Without the sections whose memory is not the image's: `llpass postlink` takes away what nobody needs any more. */
static struct llp_image what_is_there(const struct llp_image *image) {
  struct llp_image seen = *image;
  for (unsigned i = 0; i < LLP_SECTIONS; i++) {
    const char *begin = seen.section[i].begin, *end = seen.section[i].end;
    if (!begin || begin >= end || !llp_image_holds(image, begin, (uint64_t)(end - begin)))
      seen.section[i].begin = seen.section[i].end = NULL;
  }
  return seen;
}

const struct llp_table *llp_table_build(const struct llp_image *image, struct llp_arena *arena) {
  struct llp_image seen = what_is_there(image);
  struct build b = {.image = &seen, .extent_source = "nowhere"};
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
    llp_place_rows(&b);
  const struct llp_table *table = b.failed ? NULL : write_table(&b, arena);
  if (llp_os_debug())
    report_table(&b, table);
  drop_scratch(&b);
  return table;
}
