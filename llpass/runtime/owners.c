/* Who owns which stretch of text: anchors and extents, sorted, laid over each other. table.c tells why both. */
#include "build.h"

/* Sort by `at`, equal ones staying in order. Eight bits a round, least significant first; `spare` is as long as
 * `keys`. */
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

void llp_read_anchors(struct build *b) {
  b->entry = b->image->section[LLP_ENTRY].begin;
  b->stub = b->image->section[LLP_STUB].begin;
  b->line = b->image->section[LLP_LINE].begin;
  b->entry_count = record_count(b, LLP_ENTRY, sizeof *b->entry);
  b->stub_count = record_count(b, LLP_STUB, sizeof *b->stub);
  b->line_count = record_count(b, LLP_LINE, sizeof *b->line);
  uint32_t total = b->entry_count + b->stub_count + b->line_count;
  b->anchors = llp_scratch(b, total, sizeof *b->anchors);
  struct key *spare = llp_scratch(b, total, sizeof *spare);
  if (b->failed)
    return;
  for (uint32_t i = 0; i < total; i++) {
    const struct llp_site *site = site_at(b, i);
    struct key *key = &b->anchors[b->anchor_count];
    key->from = i;
    /* A linker that drops a function but keeps its record leaves zeros. */
    if ((site->pc || site->id_lo || site->id_hi) && text_offset(b, site, site->pc, &key->at)) {
      b->anchor_count++;
      b->used[i < b->entry_count ? LLP_ENTRY : is_line(b, i) ? LLP_LINE : LLP_STUB]++;
    }
  }
  sort_keys(b->anchors, spare, b->anchor_count);
}

/* ---- extents -------------------------------------------------------------------------------------------------- */

/* Add [start, end) as an extent unless it is empty. */
static void add_extent(struct build *b, uint32_t start, uint32_t end, uint32_t from_pcs) {
  if (start < end)
    b->extents[b->extent_count++] = (struct piece){.start = start, .end = end, .from_pcs = from_pcs};
}

/* Where the extent ends that starts at keys[i]: where the next of its kind starts, if not before. */
static uint32_t end_of(const struct key *keys, uint32_t count, uint32_t i, uint32_t end) {
  return i + 1 < count && keys[i + 1].at < end ? keys[i + 1].at : end;
}

/* Of those that start together the first. */
static uint32_t drop_equal(struct key *keys, uint32_t count) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; i++)
    if (!kept || keys[kept - 1].at != keys[i].at)
      keys[kept++] = keys[i];
  return kept;
}

/* pc-section extents are exact and count first; unwind extents fill what they leave open. docs/symbolize.md has the
 * rule for two of a kind that overlap. */
void llp_read_extents(struct build *b) {
  b->pcs = b->image->section[LLP_PCS].begin;
  b->pcs_count = record_count(b, LLP_PCS, sizeof *b->pcs);
  size_t limit = llp_image_extents(b->image, b->text, NULL, 0, &b->extent_source);
  if (limit > UINT32_MAX / 4)
    b->failed = true;
  uint64_t most = (uint64_t)limit > b->pcs_count ? limit : b->pcs_count;
  struct llp_span *unwind = llp_scratch(b, limit, sizeof *unwind);
  struct key *pcs = llp_scratch(b, b->pcs_count, sizeof *pcs);
  struct key *keys = llp_scratch(b, limit, sizeof *keys);
  struct key *spare = llp_scratch(b, most, sizeof *spare);
  b->extents = llp_scratch(b, (uint64_t)limit + 2 * (uint64_t)b->pcs_count, sizeof *b->extents);
  if (b->failed)
    return;

  uint32_t pcs_used = 0, unwind_used = 0;
  for (uint32_t i = 0; i < b->pcs_count; i++) {
    const struct llp_pcs *record = &b->pcs[i];
    pcs[pcs_used].from = i;
    if ((record->pc || record->id_lo || record->id_hi) && text_offset(b, record, record->pc, &pcs[pcs_used].at)) {
      b->used[LLP_PCS]++;
      pcs_used += record->size != 0;
    }
  }
  size_t count = llp_image_extents(b->image, b->text, unwind, limit, &b->extent_source);
  for (uint32_t i = 0; i < limit && i < count; i++)
    if (unwind[i].start < unwind[i].end)
      keys[unwind_used++] = (struct key){unwind[i].start, i};
  sort_keys(pcs, spare, pcs_used);
  sort_keys(keys, spare, unwind_used);
  pcs_used = drop_equal(pcs, pcs_used);
  unwind_used = drop_equal(keys, unwind_used);

  uint32_t p = 0, done = 0; /* `done`: where the last pc-section extent ends */
  for (uint32_t u = 0; u <= unwind_used; u++) {
    uint32_t start = b->text_size, end = b->text_size; /* behind the last one: the pc-section extents that are left */
    if (u < unwind_used) {
      start = keys[u].at;
      end = end_of(keys, unwind_used, u, unwind[keys[u].from].end);
    }
    for (; p < pcs_used && pcs[p].at < end; p++) {
      uint32_t size = b->pcs[pcs[p].from].size;
      uint32_t pcs_end = size < b->text_size - pcs[p].at ? pcs[p].at + size : b->text_size;
      add_extent(b, start > done ? start : done, pcs[p].at, 0);
      done = end_of(pcs, pcs_used, p, pcs_end);
      add_extent(b, pcs[p].at, done, pcs[p].from + 1);
    }
    add_extent(b, start > done ? start : done, end, 0);
  }
}

/* ---- owners --------------------------------------------------------------------------------------------------- */

/* 1 + number of the function row that the anchor stands for; 0: none. */
static uint32_t owner_of(struct build *b, uint32_t number) {
  uint64_t id = stored_id(&site_at(b, number)->id_lo);
  struct ref row;
  if (!is_line(b, number))
    return llp_find_func(b, id);
  if (!llp_find_line(b, id, &row))
    return 0;
  const struct unit *unit = &b->units[row.unit];
  while (unit->lines[row.row].parent)
    row.row = unit->lines[row.row].parent - 1;
  const struct llp_unit_func *func = &unit->funcs[unit->lines[row.row].func];
  return func->flags & LLP_FUNC_INLINE_ONLY ? 0 : llp_find_func(b, func->id);
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
  struct piece piece = {.start = start, .end = range.end, .owner = owner_of(b, anchor.from)};
  piece.stub = is_stub(b, anchor.from);
  piece.prologue = start < anchor.at;
  b->pieces[b->piece_count++] = piece;
  b->loose_count++;
}

void llp_find_pieces(struct build *b) {
  b->pieces = llp_scratch(b, (uint64_t)b->extent_count + b->entry_count + b->stub_count, sizeof *b->pieces);
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
      extent.owner = llp_find_func(b, stored_id(&b->pcs[extent.from_pcs - 1].id_lo));
    } else if (a < b->anchor_count && b->anchors[a].at < extent.end) {
      extent.owner = owner_of(b, b->anchors[a].from);
      extent.part = is_line(b, b->anchors[a].from);
      extent.stub = is_stub(b, b->anchors[a].from);
    }
    /* The owner's lowest entry or stub anchor tells where its statements begin. A pc-section record may have none: most
     * functions have a prologue. */
    bool told = !extent.owner;
    extent.prologue = extent.from_pcs;
    for (; a < b->anchor_count && b->anchors[a].at < extent.end; a++)
      if (!told && !is_line(b, b->anchors[a].from) && owner_of(b, b->anchors[a].from) == extent.owner) {
        extent.prologue = b->anchors[a].at > extent.start;
        told = true;
      }
    floor = extent.end;
    b->pieces[b->piece_count++] = extent;
  }
}
