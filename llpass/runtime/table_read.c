/* The loops that read a table; table_read.h tells what they may rely on. */
#include "table_read.h"

uint32_t llp_long_varint(struct reader *in, uint32_t low) {
  uint32_t value = low & 0x7f;
  for (unsigned shift = 7; shift < 7 * LLP_VARINT_BYTES; shift += 7) {
    uint32_t byte = *in->at;
    in->at += in->at < in->last;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80)
      break;
  }
  return value;
}

/* ---- functions of the source ------------------------------------------------------------------------------------ */

/* The string at *in, which moves behind its NUL. */
static uint32_t read_text(const struct llp_table *table, struct reader *in) {
  uint32_t offset = offset_of(table, in);
  in->at += strlen((const char *)in->at);
  in->at += in->at < in->last;
  return offset;
}

struct info llp_read_info(const struct llp_table *table, struct reader *in) {
  struct info info = {0};
  uint32_t file = read_varint(in);
  info.line = read_varint(in);
  uint32_t shape = read_varint(in);
  if (shape) {
    info.scope_line = info.line - ((shape - 1) & 7);
    uint32_t brace = (shape - 1) >> 3;
    info.decl_line = brace ? info.scope_line - (brace - 1) : 0;
  } else {
    info.decl_line = info.line + signed_of(read_varint(in));
    info.scope_line = info.line + signed_of(read_varint(in));
  }
  info.file = file_at(table, file / 4);
  info.name = info.symbol = read_text(table, in);
  if (file % 4 == LLP_SYMBOL_FOLLOWS)
    info.symbol = read_text(table, in);
  else if (file % 4 != LLP_SYMBOL_IS_NAME)
    info.symbol = table->size - 1;
  return info;
}

struct info llp_info_at(const struct llp_table *table, uint32_t offset) {
  bool there = offset < table->infos_bytes;
  struct reader in = reader_at(table, there ? table->infos + offset : table->size - 1);
  struct info info = llp_read_info(table, &in);
  info.number = there ? 1 + table->row_count + offset : 0;
  return info;
}

struct info llp_info_numbered(const struct llp_table *table, uint32_t number) {
  struct info info = {0};
  if (number > table->row_count)
    return llp_info_at(table, number - table->row_count - 1);
  llp_owner_at(table, number - 1, &info);
  return info;
}

/* ---- rows ------------------------------------------------------------------------------------------------------- */

uint32_t llp_row_at(const struct llp_table *table, uint32_t at) {
  const uint32_t *buckets = (const uint32_t *)llp_at(table, table->buckets);
  const uint16_t *starts = (const uint16_t *)llp_at(table, table->starts);
  uint32_t bucket = at / LLP_BUCKET_BYTES, low = at % LLP_BUCKET_BYTES;
  if (bucket >= table->bucket_count)
    return table->row_count;
  uint32_t row = buckets[bucket], end = buckets[bucket + 1];
  if (end > table->row_count || row > end)
    return table->row_count;
  /* Halves without a branch on what they hold: which way it goes is anybody's guess. `row` counts those at or below. */
  for (uint32_t count = end - row; count;) {
    uint32_t half = (count + 1) / 2;
    row = (starts[row + half - 1] & LLP_START_LOW) <= low ? row + half : row;
    count -= half;
  }
  /* Padding before the next row, which is close by only if it is in this bucket or the next. */
  uint32_t next = starts[row], distance = ((next & LLP_START_LOW) - at) & LLP_START_LOW;
  if (distance && distance <= next >> LLP_START_PAD_SHIFT) {
    uint32_t there = at + distance, into = there / LLP_BUCKET_BYTES;
    if (there == table->text_size || (into < table->bucket_count && row < buckets[into + 1]))
      return table->row_count;
  }
  return row ? row - 1 : table->row_count;
}

uint32_t llp_row_start(const struct llp_table *table, uint32_t row, uint32_t bucket) {
  const uint32_t *buckets = (const uint32_t *)llp_at(table, table->buckets);
  const uint16_t *starts = (const uint16_t *)llp_at(table, table->starts);
  if (row >= table->row_count)
    return table->text_size;
  uint32_t low = 0;
  if (buckets[bucket] <= row)
    low = bucket;
  /* The last bucket whose rows begin at or before this one. */
  for (uint32_t high = bucket; low + 1 < high;) {
    uint32_t middle = low + (high - low) / 2;
    if (buckets[middle] <= row)
      low = middle;
    else
      high = middle;
  }
  return low * LLP_BUCKET_BYTES + (starts[row] & LLP_START_LOW);
}

uint32_t llp_row_end(const struct llp_table *table, uint32_t row) {
  const uint16_t *starts = (const uint16_t *)llp_at(table, table->starts);
  return llp_row_start(table, row + 1, table->bucket_count - 1) - (starts[row + 1] >> LLP_START_PAD_SHIFT);
}

/* ---- piece records ---------------------------------------------------------------------------------------------- */

/* The function that the record of a row names, which is no part's; its head was read. */
static struct info read_owner(const struct llp_table *table, uint32_t row, uint32_t head, struct reader *in) {
  if (!(head & LLP_PIECE_HERE))
    return llp_info_at(table, head >> LLP_PIECE_SHIFT);
  struct info info = llp_read_info(table, in);
  info.number = 1 + row;
  return info;
}

bool llp_owner_at(const struct llp_table *table, uint32_t row, struct info *owner) {
  uint32_t piece = piece_at(table, row) & LLP_ROW_PIECE;
  struct reader in = reader_at(table, piece);
  uint32_t head = read_varint(&in);
  if (!piece || head & LLP_PIECE_PART)
    return false;
  *owner = read_owner(table, row, head, &in);
  return true;
}

/* Skip a length and as many bytes; returns where they begin. */
static uint32_t skip_block(const struct llp_table *table, struct reader *in) {
  uint32_t bytes = read_varint(in), begin = offset_of(table, in);
  in->at = bytes < (size_t)(in->last - in->at) ? in->at + bytes : in->last;
  return begin;
}

bool llp_read_code(const struct llp_table *table, uint32_t row, struct code *code) {
  uint32_t piece = piece_at(table, row) & LLP_ROW_PIECE;
  if (!piece)
    return false;
  struct reader in = reader_at(table, piece);
  uint32_t head = read_varint(&in);
  code->entry = row;
  if (head & LLP_PIECE_PART) {
    code->entry += signed_of(head >> LLP_PIECE_SHIFT);
    if (!llp_owner_at(table, code->entry, &code->owner))
      return false;
  } else {
    code->owner = read_owner(table, row, head, &in);
  }
  code->tree = skip_block(table, &in);
  code->tree_end = code->index = code->program = offset_of(table, &in);
  if (head & LLP_PIECE_INDEX) {
    code->index = skip_block(table, &in);
    code->program = offset_of(table, &in);
  }
  return true;
}

/* ---- inline trees ----------------------------------------------------------------------------------------------- */

struct node llp_read_node(const struct llp_table *table, uint32_t tree, uint32_t scope) {
  struct reader in = reader_at(table, tree + (scope - 1));
  struct node node = {.outermost = true};
  uint32_t number = *in.at;
  in.at += in.at < in.last;
  if (number < table->node_code_count) {
    const struct llp_node_code *code = (const struct llp_node_code *)llp_at(table, table->node_codes) + number;
    uint32_t parent = code->bits & LLP_NODE_PARENT;
    node.outermost = parent == LLP_PARENT_NONE;
    node.behind = parent == LLP_PARENT_BEHIND;
    if (parent == LLP_PARENT_BACK) {
      uint32_t distance = read_varint(&in);
      node.parent = distance < scope ? scope - distance : 0;
    }
    node.func = code->bits & LLP_NODE_FUNC ? read_varint(&in) : code->func;
    if (code->bits & LLP_NODE_FILE)
      node.file = read_varint(&in);
    node.call = code->bits & LLP_NODE_CALL ? read_varint(&in) : code->call;
    node.column = code->bits & LLP_NODE_COLUMN ? read_varint(&in) : code->column;
  }
  node.end = offset_of(table, &in);
  if (node.behind)
    node.parent = node.end - tree + 1;
  return node;
}

/* ---- line programs ---------------------------------------------------------------------------------------------- */

/* The chunk whose rows can be at `units`, and the state at its start. */
static struct reader chunk_at(const struct llp_table *table, const struct code *code, uint32_t units,
                              struct place *state) {
  struct reader in = reader_at(table, code->index);
  uint32_t byte = 0;
  *state = (struct place){0};
  while (offset_of(table, &in) < code->program && in.at < in.last) {
    uint32_t at = state->at + read_varint(&in), next = byte + read_varint(&in), newest = read_varint(&in);
    if (at > units || at < state->at)
      break;
    state->at = at;
    state->newest = newest;
    byte = next;
  }
  return reader_at(table, byte < table->size - code->program ? code->program + byte : table->size - 1);
}

/* Move to the scope of a row; false: that leaves the tree. */
static bool move(const struct llp_table *table, const struct code *code, uint32_t how, uint32_t operand,
                 struct place *state) {
  if (how == LLP_MOVE_STAY)
    return true;
  if (how == LLP_MOVE_TO || how == LLP_MOVE_NEXT) {
    state->scope = how == LLP_MOVE_TO ? operand : 1 + state->newest;
    state->line = state->file = 0;
    if (state->scope > code->tree_end - code->tree)
      return false;
  }
  if (how == LLP_MOVE_TO)
    return true;
  if (how == LLP_MOVE_NEXT) {
    struct node node;
    do {
      node = llp_read_node(table, code->tree, 1 + state->newest);
      state->newest = node.end - code->tree;
    } while (node.behind && node.end < code->tree_end);
    return true;
  }
  for (; how >= LLP_MOVE_UP; how--) {
    if (!state->scope || state->scope > code->tree_end - code->tree)
      return false;
    struct node node = llp_read_node(table, code->tree, state->scope);
    if (node.outermost)
      return false;
    state->scope = node.parent;
    state->line = call_advance(&node);
    state->file = node.file;
  }
  return true;
}

/* Where a line program is read: at a byte or, in a table of bits, so many bits into it. */
struct bits {
  struct reader in;
  unsigned bit;
};

/* The three bytes from *in on; zeros behind the last one. */
static uint32_t peek(const struct reader *in) {
  size_t left = (size_t)(in->last - in->at);
  return (uint32_t)in->at[0] << 16 | (left > 0 ? (uint32_t)in->at[1] << 8 : 0) | (left > 1 ? in->at[2] : 0u);
}

static void skip_bits(struct bits *from, unsigned count) {
  size_t bytes = (from->bit + count) / 8, left = (size_t)(from->in.last - from->in.at);
  from->bit = (from->bit + count) % 8;
  from->in.at += bytes < left ? bytes : left;
}

/* A varint at any bit. */
static uint32_t read_number(struct bits *from) {
  uint32_t value = 0;
  if (!from->bit)
    return read_varint(&from->in);
  for (unsigned shift = 0; shift < 7 * LLP_VARINT_BYTES; shift += 7) {
    uint32_t byte = peek(&from->in) >> (16 - from->bit) & 0xff;
    skip_bits(from, 8);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80)
      break;
  }
  return value;
}

/* The number of the next code of a row; op_code_count or more: there is no such code. */
static uint32_t read_op(const struct llp_table *table, struct bits *from) {
  if (!(table->flags & LLP_TABLE_BITS)) {
    uint32_t number = *from->in.at;
    from->in.at += from->in.at < from->in.last;
    return number;
  }
  /* Canonical codes: those of one length are one after the other, and the shorter ones stand before. */
  const uint16_t *lengths = (const uint16_t *)llp_at(table, table->op_codes - LLP_BIT_LENGTHS_BYTES);
  uint32_t ahead = peek(&from->in) << from->bit >> 8 & 0xffff, first = 0, index = 0;
  for (unsigned n = 1; n <= LLP_BIT_LIMIT; n++) {
    uint32_t code = (ahead >> (16 - n)) - first;
    if (code < lengths[n]) {
      skip_bits(from, n);
      return index + code;
    }
    index += lengths[n];
    first = (first + lengths[n]) << 1;
  }
  return table->op_code_count;
}

bool llp_find_place(const struct llp_table *table, const struct code *code, uint32_t units, struct place *place) {
  const struct llp_op_code *codes = (const struct llp_op_code *)llp_at(table, table->op_codes);
  struct place state;
  struct bits from = {chunk_at(table, code, units, &state), 0};
  bool any = false;
  for (unsigned rows = 0; rows < LLP_CHUNK_ROWS; rows++) {
    uint32_t number = read_op(table, &from);
    if (number >= table->op_code_count)
      break;
    const struct llp_op_code *op = &codes[number];
    if ((op->bits & LLP_OP_END_BITS) == LLP_OP_END_BITS)
      break;
    uint32_t scope = (op->bits & LLP_OP_MOVE) == LLP_MOVE_TO ? read_number(&from) : 0;
    uint32_t file = op->bits & LLP_OP_FILE ? read_number(&from) : 0;
    uint32_t line = op->bits & LLP_OP_LINE ? signed_of(read_number(&from)) : (uint32_t)op->line;
    state.at += op->bits & LLP_OP_PC ? read_number(&from) : op->pc;
    state.column = op->bits & LLP_OP_COLUMN ? read_number(&from) : op->column;
    if (state.at > units || !move(table, code, op->bits & LLP_OP_MOVE, scope, &state))
      break;
    if (op->bits & LLP_OP_FILE)
      state.file = file;
    state.no_line = op->bits & LLP_OP_ZERO;
    if (!state.no_line)
      state.line += line;
    *place = state;
    any = true;
  }
  return any;
}
