/* The bytes of a table, from what stands where. docs/format.md tells what they mean, llpass/postlink/table/writer.py
 * writes the same.
 *
 * What a table will need is known only when it is written: paths and functions that several modules name are kept once,
 * and numbers have as many bytes as they need. So there is memory for the worst case, which nobody touches, and each part
 * is written behind the one before: the fixed arrays; paths; functions; then the records.
 *
 * The alphabets of nodes and of rows are the same for every program: one code for each set of fields, and all fields
 * follow. What post-link saves by choosing them would cost more time here than memory is worth. */
#include "build.h"

/* ---- writing ---------------------------------------------------------------------------------------------------- */

static void put_varint(struct writer *out, uint32_t value) {
  for (; value >= 0x80; value >>= 7)
    *out->at++ = (uint8_t)(value | 0x80);
  *out->at++ = (uint8_t)value;
}

/* In zigzag order. */
static uint32_t zigzag(uint32_t value) {
  return value << 1 ^ (0u - (value >> 31));
}

static void put_bytes(struct writer *out, const uint8_t *from, const uint8_t *end) {
  memcpy(out->at, from, (size_t)(end - from));
  out->at += end - from;
}

static void put_text(struct writer *out, const char *text) {
  size_t length = strlen(text);
  memcpy(out->at, text, length);
  out->at += length;
}

/* Whole records that end by themselves, each once. */
struct pool {
  uint8_t *base;
  uint32_t *slots; /* 1 + number of the record */
  uint32_t *offsets; /* by number */
  uint32_t mask, count;
  struct writer out;
};

static struct pool make_pool(struct build *b, void *base, uint64_t candidates) {
  uint32_t size = power_of_two(2 * (candidates + 1));
  if (!size)
    b->failed = true;
  struct pool pool = {.base = base, .mask = size - 1, .out = {base}};
  pool.slots = llp_scratch(b, size, sizeof *pool.slots);
  pool.offsets = llp_scratch(b, candidates + 1, sizeof *pool.offsets);
  return pool;
}

/* The number of the record that was just written at pool->out, from `start` on; it is taken back if it was there. */
static uint32_t intern(struct pool *pool, uint8_t *start) {
  size_t size = (size_t)(pool->out.at - start);
  for (uint64_t at = fnv1a(FNV_START, start, size);; at++) {
    uint32_t *slot = &pool->slots[at & pool->mask];
    if (!*slot) {
      pool->offsets[pool->count] = (uint32_t)(start - pool->base);
      *slot = ++pool->count;
      return *slot - 1;
    }
    /* Equal so far is equal: both end by themselves. The one that is compared with stands before, so there are bytes. */
    if (!memcmp(pool->base + pool->offsets[*slot - 1], start, size)) {
      pool->out.at = start;
      return *slot - 1;
    }
  }
}

/* ---- paths and functions ---------------------------------------------------------------------------------------- */

static void write_paths(struct build *b) {
  struct pool pool = make_pool(b, b->paths, (uint64_t)b->path_candidates + 1);
  if (b->failed)
    return;
  *pool.out.at++ = '\0';
  intern(&pool, pool.base);
  for (uint32_t u = 0; u < b->unit_count; u++) {
    const struct unit *unit = &b->units[u];
    for (uint32_t i = 0; i < unit->head->file_count; i++) {
      uint8_t *start = pool.out.at;
      if (!b->file_place[unit->file_base + i])
        continue;
      put_text(&pool.out, unit->pool + unit->files[i].dir);
      put_text(&pool.out, unit->pool + unit->files[i].name);
      *pool.out.at++ = '\0';
      b->file_place[unit->file_base + i] = 1 + intern(&pool, start);
    }
  }
  b->files = pool.offsets;
  b->file_count = pool.count;
  b->path_bytes = (uint32_t)(pool.out.at - pool.base);
}

static uint32_t file_index(const struct build *b, const struct unit *unit, uint32_t file) {
  return b->file_place[unit->file_base + file] - 1;
}

static void put_qualified(struct writer *out, const struct unit *unit, uint32_t package, uint32_t rest) {
  put_text(out, unit->pool + package);
  put_text(out, unit->pool[package] ? "." : "");
  put_text(out, unit->pool + rest);
  *out->at++ = '\0';
}

static void put_info(const struct build *b, struct writer *out, const struct unit *unit, const struct llp_unit_func *func) {
  uint32_t kind = LLP_SYMBOL_FOLLOWS;
  if (func->symbol_pkg == func->name_pkg && func->symbol_name == func->name_name)
    kind = LLP_SYMBOL_IS_NAME;
  else if (!unit->pool[func->symbol_pkg] && !unit->pool[func->symbol_name])
    kind = LLP_SYMBOL_EMPTY;
  put_varint(out, file_index(b, unit, func->file) * 4 + kind);
  put_varint(out, func->line);
  put_varint(out, 0);
  put_varint(out, zigzag(func->decl_line - func->line));
  put_varint(out, zigzag(func->scope_line - func->line));
  put_qualified(out, unit, func->name_pkg, func->name_name);
  if (kind == LLP_SYMBOL_FOLLOWS)
    put_qualified(out, unit, func->symbol_pkg, func->symbol_name);
}

/* At base; returns the end. */
static uint8_t *write_infos(struct build *b, uint8_t *base) {
  struct pool pool = make_pool(b, base, b->info_candidates);
  if (b->failed)
    return base;
  for (uint32_t u = 0; u < b->unit_count; u++) {
    const struct unit *unit = &b->units[u];
    for (uint32_t i = 0; i < unit->head->func_count; i++) {
      uint8_t *start = pool.out.at;
      if (!b->info_place[unit->func_base + i])
        continue;
      put_info(b, &pool.out, unit, &unit->funcs[i]);
      uint32_t number = intern(&pool, start);
      b->info_place[unit->func_base + i] = 1 + pool.offsets[number];
    }
  }
  return pool.out.at;
}

static uint32_t info_offset(const struct build *b, struct ref func) {
  return b->info_place[b->units[func.unit].func_base + func.row] - 1;
}

/* ---- alphabets -------------------------------------------------------------------------------------------------- */

enum { NODE_BACK = 1, NODE_FILE = 2, NODE_NONE = 4, NODE_CODES };
#define FOLLOW LLP_NODE_FUNC | LLP_NODE_CALL | LLP_NODE_COLUMN
static const struct llp_node_code node_codes[NODE_CODES] = {
    {.bits = LLP_PARENT_OWNER | FOLLOW},
    {.bits = LLP_PARENT_BACK | FOLLOW},
    {.bits = LLP_PARENT_OWNER | LLP_NODE_FILE | FOLLOW},
    {.bits = LLP_PARENT_BACK | LLP_NODE_FILE | FOLLOW},
    {.bits = LLP_PARENT_NONE | LLP_NODE_FUNC},
};

enum { OP_ROW = 1, OP_TO = 1, OP_FILE = 2, OP_ZERO = 4, OP_CODES = OP_ROW + 8 };
#define ROW(bits) LLP_OP_LINE | LLP_OP_PC | LLP_OP_COLUMN | bits
#define ZERO(bits) LLP_OP_ZERO | LLP_OP_PC | bits
static const struct llp_op_code op_codes[OP_CODES] = {
    {.bits = LLP_OP_END_BITS},
    {.bits = ROW(LLP_MOVE_STAY)},
    {.bits = ROW(LLP_MOVE_TO)},
    {.bits = ROW(LLP_MOVE_STAY | LLP_OP_FILE)},
    {.bits = ROW(LLP_MOVE_TO | LLP_OP_FILE)},
    {.bits = ZERO(LLP_MOVE_STAY)},
    {.bits = ZERO(LLP_MOVE_TO)},
    {.bits = ZERO(LLP_MOVE_STAY | LLP_OP_FILE)},
    {.bits = ZERO(LLP_MOVE_TO | LLP_OP_FILE)},
};

/* ---- one piece -------------------------------------------------------------------------------------------------- */

struct encoder {
  struct build *b;
  uint32_t piece; /* 1 + index */
  struct ref owner;
  struct writer tree, index, program;
};

static struct ref func_of(const struct build *b, struct ref line) {
  return (struct ref){line.unit, b->units[line.unit].lines[line.row].func};
}

/* The function of a scope: of scope 0 the owner, else that of the line row. */
static const struct llp_unit_func *func_in(const struct encoder *e, struct ref line, uint32_t scope) {
  return func_row(e->b, scope ? func_of(e->b, line) : e->owner);
}

static uint32_t file_in(const struct encoder *e, struct ref line, uint32_t scope) {
  struct ref func = scope ? func_of(e->b, line) : e->owner;
  return file_index(e->b, &e->b->units[func.unit], func_row(e->b, func)->file);
}

/* Where the scope of this key is, or where it would go. */
static struct scope *scope_slot(const struct encoder *e, uint32_t parent, uint32_t info) {
  const struct build *b = e->b;
  for (uint32_t at = (parent * 0x9e3779b1u ^ info) * 0x85ebca6bu;; at++) {
    struct scope *slot = &b->scopes[(at ^ at >> 16) & b->scope_mask];
    if (slot->piece != e->piece || (slot->parent == parent && slot->info == info))
      return slot;
  }
}

/* A node for the function `info`, inlined into scope `outer` at `call`, the place of a line row. */
static uint32_t add_node(struct encoder *e, uint32_t info, uint32_t outer, struct ref call) {
  const struct build *b = e->b;
  uint32_t offset = (uint32_t)(e->tree.at - b->tree);
  const struct unit *unit = &b->units[call.unit];
  const struct llp_unit_line *line = &unit->lines[call.row];
  uint32_t file = file_index(b, unit, line->file);
  bool has_file = file != file_in(e, call, outer);
  *e->tree.at++ = (uint8_t)((outer ? NODE_BACK : 0) | (has_file ? NODE_FILE : 0));
  if (outer)
    put_varint(&e->tree, offset - (outer - 1));
  put_varint(&e->tree, info);
  if (has_file)
    put_varint(&e->tree, 1 + file);
  put_varint(&e->tree, line->line ? 1 + zigzag(line->line - func_in(e, call, outer)->line) : 0);
  put_varint(&e->tree, line->column);
  return offset + 1;
}

/* The scope of a function that was not inlined as far as its module knows. */
static uint32_t outermost_scope(struct encoder *e, uint32_t info, const struct llp_unit_func *func) {
  uint32_t offset = (uint32_t)(e->tree.at - e->b->tree);
  if (info == info_offset(e->b, e->owner))
    return 0;
  if (!(func->flags & LLP_FUNC_INLINE_ONLY) && func->id == func_row(e->b, e->owner)->id) {
    /* The owner itself, in the words of another module. */
    *e->tree.at++ = NODE_NONE;
    put_varint(&e->tree, info);
    return offset + 1;
  }
  /* A later optimiser (LTO) inlined it into the owner, and nobody recorded where. */
  *e->tree.at++ = 0;
  put_varint(&e->tree, info);
  put_varint(&e->tree, 0);
  put_varint(&e->tree, 0);
  return offset + 1;
}

/* The scope of a line row. Outwards to one that is known, then back: a chain can be long and the stack short. */
static uint32_t scope_of(struct encoder *e, struct ref line) {
  const struct build *b = e->b;
  const struct unit *unit = &b->units[line.unit];
  uint32_t count = 0, scope = 0, row = line.row;
  for (;; row = unit->lines[row].parent - 1) {
    uint32_t parent = unit->lines[row].parent, info = info_offset(b, func_of(b, (struct ref){line.unit, row}));
    struct scope *slot = scope_slot(e, parent ? unit->line_base + parent : 0, info);
    if (slot->piece == e->piece) {
      scope = slot->number;
      break;
    }
    b->chain[count++] = row;
    if (!parent)
      break;
  }
  while (count--) {
    row = b->chain[count];
    uint32_t parent = unit->lines[row].parent;
    struct ref func = func_of(b, (struct ref){line.unit, row}), call = {line.unit, parent - 1};
    uint32_t info = info_offset(b, func);
    struct scope *slot = scope_slot(e, parent ? unit->line_base + parent : 0, info);
    scope = parent ? add_node(e, info, scope, call) : outermost_scope(e, info, func_row(b, func));
    *slot = (struct scope){e->piece, parent ? unit->line_base + parent : 0, info, scope};
  }
  return scope;
}

/* What a line program has said so far; file: 1 + index, 0: that of the scope's function. */
struct state {
  uint32_t at, scope, file, line, column;
  bool no_line;
};

/* Write the row that leads from one state to another. */
static void put_row(struct writer *out, struct state *from, const struct state *to) {
  bool moves = to->scope != from->scope, names = to->file != (moves ? 0 : from->file);
  *out->at++ = (uint8_t)(OP_ROW + (moves ? OP_TO : 0) + (names ? OP_FILE : 0) + (to->no_line ? OP_ZERO : 0));
  if (moves)
    put_varint(out, to->scope);
  if (names)
    put_varint(out, to->file);
  if (!to->no_line)
    put_varint(out, zigzag(to->line - (moves ? 0 : from->line)));
  put_varint(out, to->at - from->at);
  if (!to->no_line)
    put_varint(out, to->column);
  uint32_t line = moves ? 0 : from->line;
  *from = *to;
  from->line = to->no_line ? line : to->line;
}

/* Whether a row says what the one before said. */
static bool is_same(const struct state *a, const struct state *b) {
  return a->scope == b->scope && a->file == b->file && a->no_line == b->no_line &&
         (a->no_line || (a->line == b->line && a->column == b->column));
}

/* The rows of a piece: its chunks and their index. */
static void write_program(struct encoder *e, const struct piece *piece) {
  struct build *b = e->b;
  struct state state = {0};
  uint32_t rows = 0, chunk_at = 0;
  const uint8_t *chunk = b->program;
  for (uint32_t i = piece->site; i < piece->site + piece->site_count; i++) {
    struct ref ref = line_ref(b, b->sites[i].from);
    const struct unit *unit = &b->units[ref.unit];
    const struct llp_unit_line *line = &unit->lines[ref.row];
    struct state row = {.at = b->sites[i].at - piece->start, .scope = scope_of(e, ref), .no_line = !line->line};
    uint32_t file = file_index(b, unit, line->file);
    row.file = file == file_in(e, ref, row.scope) ? 0 : 1 + file;
    row.line = line->line - func_in(e, ref, row.scope)->line;
    row.column = line->column;
    if (rows && is_same(&row, &state))
      continue;
    if (rows && rows % (LLP_CHUNK_ROWS / 2) == 0) {
      *e->program.at++ = LLP_OP_END;
      put_varint(&e->index, row.at - chunk_at);
      put_varint(&e->index, (uint32_t)(e->program.at - chunk));
      put_varint(&e->index, 0);
      chunk = e->program.at;
      chunk_at = row.at;
      state = (struct state){.at = row.at};
    }
    put_row(&e->program, &state, &row);
    rows++;
  }
  *e->program.at++ = LLP_OP_END;
}

static void write_record(struct build *b, struct writer *out, uint8_t *base, uint32_t index) {
  struct piece *piece = &b->pieces[index];
  struct encoder e = {b, index + 1, func_ref(b, piece->owner - 1), {b->tree}, {b->index}, {b->program}};
  write_program(&e, piece);
  piece->record = (uint32_t)(out->at - base);
  uint32_t head = info_offset(b, e.owner), bits = e.index.at > b->index ? LLP_PIECE_INDEX : 0;
  if (piece->entry != index + 1) {
    head = zigzag(b->pieces[piece->entry - 1].row - piece->row);
    bits |= LLP_PIECE_PART;
  }
  if (head > UINT32_MAX >> LLP_PIECE_SHIFT)
    b->failed = true;
  put_varint(out, head << LLP_PIECE_SHIFT | bits);
  put_varint(out, (uint32_t)(e.tree.at - b->tree));
  put_bytes(out, b->tree, e.tree.at);
  if (bits & LLP_PIECE_INDEX) {
    put_varint(out, (uint32_t)(e.index.at - b->index));
    put_bytes(out, b->index, e.index.at);
  }
  put_bytes(out, b->program, e.program.at);
}

static uint8_t *write_records(struct build *b, uint8_t *base, uint8_t *at) {
  struct writer out = {at};
  for (uint32_t i = 0; i < b->piece_count; i++)
    if (b->pieces[i].owner)
      write_record(b, &out, base, i);
  return out.at;
}

/* ---- the fixed arrays ------------------------------------------------------------------------------------------- */

static void write_buckets(const struct build *b, const struct llp_table *head, uint8_t *base) {
  uint32_t *buckets = (uint32_t *)(void *)(base + head->buckets);
  struct llp_mark *marks = (struct llp_mark *)(void *)(base + head->marks);
  uint32_t row = 0;
  for (uint32_t i = 0; i < head->bucket_count; i++) {
    while (row < b->row_count && b->rows[row].start < (uint64_t)i * LLP_BUCKET_BYTES)
      row++;
    buckets[i] = row;
    marks[i] = (struct llp_mark){0, 0};
    for (uint32_t k = 0; k < LLP_BUCKET_BYTES / LLP_SUB_BYTES; k++) {
      uint64_t at = (uint64_t)i * LLP_BUCKET_BYTES + (uint64_t)k * LLP_SUB_BYTES;
      unsigned marred = at < b->text_size ? b->marred[at / LLP_SUB_BYTES] : MARRED;
      marks[i].plain |= (uint16_t)(!(marred & MARRED) << k);
      marks[i].stubs |= (uint16_t)(!!(marred & STUB) << k);
    }
  }
  buckets[head->bucket_count] = b->row_count;
}

static void write_rows(struct build *b, const struct llp_table *head, uint8_t *base) {
  uint16_t *starts = (uint16_t *)(void *)(base + head->starts);
  uint32_t *pieces = (uint32_t *)(void *)(base + head->pieces);
  for (uint32_t i = 0; i <= b->row_count; i++) {
    const struct row *row = &b->rows[i];
    starts[i] = (uint16_t)((row->start & LLP_START_LOW) | row->padding << LLP_START_PAD_SHIFT);
    if (i == b->row_count)
      break;
    pieces[i] = 0;
    if (!row->piece)
      continue;
    const struct piece *piece = &b->pieces[row->piece - 1];
    if (piece->record > LLP_ROW_PIECE)
      b->failed = true;
    pieces[i] = piece->record | (piece->prologue ? LLP_ROW_PROLOGUE : 0) | (piece->stub ? LLP_ROW_STUB : 0);
  }
}

/* Append an array of count * size bytes to a block that is `total` bytes long; returns where it goes. */
static uint32_t append(uint64_t *total, uint64_t count, uint64_t size) {
  uint64_t at = (*total + size - 1) / size * size;
  *total = at + count * size;
  return (uint32_t)at;
}

/* The header, without what only writing shows; returns the bytes up to the first of the other parts. */
static uint64_t lay_out(const struct build *b, struct llp_table *head) {
  uint64_t total = sizeof *head;
  *head = (struct llp_table){
      .magic = LLP_TABLE_MAGIC,
      .text_size = b->text_size,
      .row_count = b->row_count,
      .bucket_count = b->text_size / LLP_BUCKET_BYTES + 1,
      .file_count = b->file_count,
      .node_code_count = NODE_CODES,
      .op_code_count = OP_CODES,
      .strings_bytes = b->path_bytes,
  };
  head->buckets = append(&total, (uint64_t)head->bucket_count + 1, sizeof(uint32_t));
  head->marks = append(&total, 2 * (uint64_t)head->bucket_count, sizeof(uint16_t));
  head->starts = append(&total, (uint64_t)b->row_count + 1, sizeof(uint16_t));
  head->pieces = append(&total, b->row_count, sizeof(uint32_t));
  head->files = append(&total, b->file_count, sizeof(uint32_t));
  head->node_codes = append(&total, sizeof node_codes / 4, 4);
  head->op_codes = append(&total, sizeof op_codes / 2, 2);
  head->strings = append(&total, b->path_bytes, 1);
  return total;
}

/* The most bytes of a node, of a line site and the chunk that it may begin, and of a record besides these. */
#define NODE_BYTES (1 + 5 * (uint64_t)LLP_VARINT_BYTES)
#define INDEX_BYTES (3 * (uint64_t)LLP_VARINT_BYTES)
#define SITE_BYTES (1 + 5 * (uint64_t)LLP_VARINT_BYTES + 1 + INDEX_BYTES)
#define RECORD_BYTES (3 * (uint64_t)LLP_VARINT_BYTES + 1)

uint64_t llp_table_limit(const struct build *b) {
  struct llp_table head;
  return lay_out(b, &head) + b->info_limit + RECORD_BYTES * b->piece_count + NODE_BYTES * b->node_limit +
         SITE_BYTES * b->site_count + LLP_TABLE_ALIGNMENT;
}

void llp_prepare(struct build *b) {
  uint32_t scopes = power_of_two(2 * (uint64_t)b->most_nodes);
  if (!scopes)
    b->failed = true;
  b->scopes = llp_scratch(b, scopes, sizeof *b->scopes);
  b->scope_mask = scopes - 1;
  b->chain = llp_scratch(b, b->most_lines, sizeof *b->chain);
  b->tree = llp_scratch(b, b->most_nodes, NODE_BYTES);
  b->program = llp_scratch(b, (uint64_t)b->most_sites + 1, SITE_BYTES);
  b->index = llp_scratch(b, b->most_sites, INDEX_BYTES);
  b->paths = llp_scratch(b, b->path_limit + 1, 1);
  if (!b->failed)
    write_paths(b);
}

void llp_encode(struct build *b, struct llp_table *table) {
  struct llp_table head;
  uint8_t *base = (uint8_t *)table;
  uint32_t fixed = (uint32_t)lay_out(b, &head);
  memcpy(base + head.files, b->files, b->file_count * sizeof *b->files);
  for (uint32_t i = 0; i < b->file_count; i++)
    ((uint32_t *)(void *)(base + head.files))[i] += head.strings;
  memcpy(base + head.node_codes, node_codes, sizeof node_codes);
  memcpy(base + head.op_codes, op_codes, sizeof op_codes);
  memcpy(base + head.strings, b->paths, b->path_bytes);
  head.infos = fixed;
  head.infos_bytes = (uint32_t)(write_infos(b, base + fixed) - base) - fixed;
  if (b->failed)
    return;
  head.records = head.infos + head.infos_bytes;
  uint8_t *end = write_records(b, base, base + head.records);
  head.records_bytes = (uint32_t)(end - base) - head.records;
  /* The last byte is a NUL, which ends every string that does not. */
  do
    *end++ = 0;
  while ((uintptr_t)end % LLP_TABLE_ALIGNMENT);
  head.size = (uint32_t)(end - base);
  write_buckets(b, &head, base);
  write_rows(b, &head, base);
  head.text = (int64_t)(intptr_t)(b->text.start - (uintptr_t)table);
  *table = head;
}
