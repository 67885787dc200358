/* From pieces to the rows of the table, and how much of what the modules say the table needs: a program uses a part of
 * its units only, because most of what was inlined, or dropped by the linker, is in them as well. */
#include "build.h"

struct ref llp_unnumber(const struct build *b, uint32_t number, size_t base) {
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

/* ---- marks ------------------------------------------------------------------------------------------------------ */

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
    if (piece->start > end && piece->start - end > LLP_PAD_LIMIT)
      mar(b, end, piece->start, MARRED);
    if (piece->owner)
      flags = func_row(b, func_ref(b, piece->owner - 1))->flags;
    piece->stub |= (flags & LLP_FUNC_STUB) != 0;
    if (piece->stub)
      mar(b, piece->start, piece->end, MARRED | STUB);
    else if (!(flags & LLP_FUNC_FRAME_POINTER))
      mar(b, piece->start, piece->end, MARRED);
    end = piece->end;
  }
  if (b->text_size - end > LLP_PAD_LIMIT)
    mar(b, end, b->text_size, MARRED);
}

/* ---- what is used ----------------------------------------------------------------------------------------------- */

static uint64_t joined_length(const struct unit *unit, uint32_t first, uint32_t second) {
  return (uint64_t)strlen(unit->pool + first) + strlen(unit->pool + second) + 2;
}

static void use_file(struct build *b, const struct unit *unit, uint32_t file) {
  if (b->file_place[unit->file_base + file])
    return;
  b->file_place[unit->file_base + file] = 1;
  b->path_limit += joined_length(unit, unit->files[file].dir, unit->files[file].name);
  b->path_candidates++;
}

static void use_info(struct build *b, struct ref ref) {
  const struct unit *unit = &b->units[ref.unit];
  uint32_t *place = &b->info_place[unit->func_base + ref.row];
  if (*place)
    return;
  const struct llp_unit_func *func = &unit->funcs[ref.row];
  *place = 1;
  b->info_limit += 5 * LLP_VARINT_BYTES + joined_length(unit, func->name_pkg, func->name_name) +
                   joined_length(unit, func->symbol_pkg, func->symbol_name);
  b->info_candidates++;
  use_file(b, unit, func->file);
}

/* A line row and those it was inlined at, in the piece with this index: each of them needs at most one node. Returns how
 * many were not counted for this piece before. */
static uint32_t use_line(struct build *b, struct ref ref, uint32_t piece) {
  const struct unit *unit = &b->units[ref.unit];
  uint32_t count = 0;
  for (uint32_t row = ref.row;;) {
    const struct llp_unit_line *line = &unit->lines[row];
    uint32_t *last = &b->line_piece[unit->line_base + row];
    if (*last == piece + 1)
      return count;
    count++;
    if (!*last) {
      b->used_lines++;
      use_info(b, (struct ref){ref.unit, line->func});
      use_file(b, unit, line->file);
    }
    *last = piece + 1;
    if (!line->parent)
      return count;
    row = line->parent - 1;
  }
}

/* ---- rows ------------------------------------------------------------------------------------------------------- */

/* The pieces where owners are entered. */
static void find_entries(struct build *b, uint32_t *entered) {
  for (unsigned parts = 0; parts < 2; parts++)
    for (uint32_t i = 0; i < b->piece_count; i++) {
      struct piece *piece = &b->pieces[i];
      if (!piece->owner || piece->part != parts)
        continue;
      if (!entered[piece->owner - 1])
        entered[piece->owner - 1] = i + 1;
      piece->entry = parts ? entered[piece->owner - 1] : i + 1;
      b->func_count += piece->entry == i + 1;
    }
}

/* `end`: where the code before it ends. Neighbouring stretches of nobody's code are one. */
static void add_row(struct build *b, uint32_t end, uint32_t start, uint32_t piece) {
  if (start - end > LLP_PAD_LIMIT || (start > end && !b->row_count))
    b->rows[b->row_count++] = (struct row){end, 0, 0};
  if (piece)
    b->pieces[piece - 1].row = b->row_count;
  uint32_t padding = b->row_count && !b->rows[b->row_count - 1].piece ? 0 : start - end;
  b->rows[b->row_count++] = (struct row){start, piece, padding};
}

static void place_pieces(struct build *b) {
  uint32_t end = 0;
  for (uint32_t i = 0; i < b->piece_count; i++)
    if (b->pieces[i].owner) {
      add_row(b, end, b->pieces[i].start, i + 1);
      end = b->pieces[i].end;
    }
  add_row(b, end, b->text_size, 0);
  b->row_count--; /* the sentinel */
}

static void place_sites(struct build *b) {
  uint32_t a = 0;
  for (uint32_t i = 0; i < b->piece_count; i++) {
    struct piece *piece = &b->pieces[i];
    uint32_t nodes = 0;
    piece->site = b->site_count;
    while (a < b->anchor_count && b->anchors[a].at < piece->start)
      a++;
    for (; piece->owner && a < b->anchor_count && b->anchors[a].at < piece->end; a++) {
      struct ref line;
      if (!is_line(b, b->anchors[a].from) || !llp_find_line(b, stored_id(&site_at(b, b->anchors[a].from)->id_lo), &line))
        continue;
      /* Of several sites at one address the last one counts. */
      if (b->site_count > piece->site && b->sites[b->site_count - 1].at == b->anchors[a].at)
        b->site_count--;
      b->sites[b->site_count++] = (struct key){b->anchors[a].at, b->units[line.unit].line_base + line.row};
    }
    piece->site_count = b->site_count - piece->site;
    for (uint32_t k = piece->site; k < b->site_count; k++)
      nodes += use_line(b, line_ref(b, b->sites[k].from), i);
    if (piece->owner)
      use_info(b, func_ref(b, piece->owner - 1));
    b->node_limit += nodes;
    b->most_nodes = nodes > b->most_nodes ? nodes : b->most_nodes;
    b->most_sites = piece->site_count > b->most_sites ? piece->site_count : b->most_sites;
  }
  for (uint32_t u = 0; u < b->unit_count; u++)
    b->most_lines = b->units[u].head->line_count > b->most_lines ? b->units[u].head->line_count : b->most_lines;
}

void llp_place_rows(struct build *b) {
  b->rows = llp_scratch(b, 2 * (uint64_t)b->piece_count + 2, sizeof *b->rows);
  b->sites = llp_scratch(b, b->line_count, sizeof *b->sites);
  b->info_place = llp_scratch(b, b->func_total, sizeof *b->info_place);
  b->line_piece = llp_scratch(b, b->line_total, sizeof *b->line_piece);
  b->file_place = llp_scratch(b, b->file_total, sizeof *b->file_place);
  uint32_t *entered = llp_scratch(b, b->func_total, sizeof *entered); /* function row -> 1 + first piece */
  b->marred = llp_scratch(b, (uint64_t)b->text_size / LLP_SUB_BYTES + 1, 1);
  if (b->failed)
    return;
  find_marred(b);
  find_entries(b, entered);
  place_pieces(b);
  place_sites(b);
}
