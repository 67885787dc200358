/* A table that `llpass postlink` put into the image: looked at once, when the image is announced, and used where it lies.
 *
 * What says that there is one stands where the first unit would: the table itself, or a record that leads to it. Then
 * the units and sites were consumed; what is in their place, perhaps no memory at all, is nobody's business here.
 *
 * The check reads the header and the last byte, and so costs the same for every table. What it does not see, damage of
 * the body, is for table_read.h to survive; under LLPASS_DEBUG the body's sum is compared, too. A table that is refused is
 * not there: what the image has of records is made into one at first use, as ever.
 *
 * The first lookup of a process should not cost more than the others, and what it costs is page faults and a cold cache. So
 * the faults are taken here, at most MOST_TOUCHED of them (a system that maps neighbouring pages along with the one that
 * was touched has the whole of a middling table ready after that), and as many for the places of its names; and one
 * lookup is made, which brings the code. */
#include "build.h"
#include "lookup.h"

/* ---- the check -------------------------------------------------------------------------------------------------- */

/* Half a byte at a time: a table of 64 bytes instead of 1024, and about as fast where it is used once. */
uint32_t llp_crc32(uint32_t sum, const void *bytes, size_t count) {
  static const uint32_t nibble[16] = {
      0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
      0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
  };
  sum = ~sum;
  for (const uint8_t *at = bytes; count; at++, count--) {
    sum ^= *at;
    sum = nibble[sum & 15] ^ sum >> 4;
    sum = nibble[sum & 15] ^ sum >> 4;
  }
  return ~sum;
}

static uint32_t header_sum(const struct llp_table *table) {
  struct llp_table copy = *table;
  copy.header_sum = 0;
  copy.text = 0;
  return llp_crc32(0, &copy, sizeof copy);
}

/* Whether `count` elements of `size` bytes at `offset` lie behind the header and inside of the table, aligned. */
static bool fits(const struct llp_table *table, uint32_t offset, uint64_t count, uint32_t size, uint32_t alignment) {
  return offset >= sizeof *table && offset <= table->size && offset % alignment == 0 &&
         count <= (table->size - offset) / size;
}

static bool arrays_fit(const struct llp_table *table) {
  bool bits = table->flags & LLP_TABLE_BITS;
  if (bits && table->op_codes < sizeof *table + LLP_BIT_LENGTHS_BYTES)
    return false;
  return table->bucket_count == table->text_size / LLP_BUCKET_BYTES + 1 &&
         fits(table, table->buckets, (uint64_t)table->bucket_count + 1, sizeof(uint32_t), 4) &&
         fits(table, table->marks, table->bucket_count, sizeof(struct llp_mark), 2) &&
         fits(table, table->starts, (uint64_t)table->row_count + 1, sizeof(uint16_t), 2) &&
         fits(table, table->pieces, table->row_count, sizeof(uint32_t), 4) &&
         fits(table, table->files, table->file_count, sizeof(uint32_t), 4) &&
         table->node_code_count <= LLP_CODE_LIMIT &&
         table->op_code_count <= (bits ? LLP_BIT_CODE_LIMIT : LLP_CODE_LIMIT) &&
         fits(table, table->node_codes, table->node_code_count, sizeof(struct llp_node_code), 4) &&
         fits(table, table->op_codes, table->op_code_count, sizeof(struct llp_op_code), 2) &&
         fits(table, table->infos, table->infos_bytes, 1, 1) &&
         fits(table, table->records, table->records_bytes, 1, 1) &&
         fits(table, table->strings, table->strings_bytes, 1, 1) &&
         fits(table, table->name_parts, table->name_parts_bytes, 1, 1) && llp_name_parts_fit(table);
}

/* Whether all the text that the table tells about is the image's. */
static bool text_is_ours(const struct llp_image *image, const struct llp_table *table) {
  struct llp_range ranges[LLP_MAX_RANGES];
  unsigned count = llp_image_ranges(image, ranges);
  uintptr_t text = llp_text(table);
  return count && text >= ranges[0].start && text <= ranges[count - 1].end &&
         table->text_size <= ranges[count - 1].end - text;
}

/* What speaks against using `size` bytes at `table` as the table of the image; NULL: nothing. They are mapped. Looks at
 * the header, and under LLPASS_DEBUG at the sum of all other bytes. */
static const char *table_fault(const struct llp_image *image, const struct llp_table *table, uint64_t size) {
  if ((uintptr_t)table % LLP_TABLE_ALIGNMENT || size < sizeof *table)
    return "no room for the header";
  if (table->magic != LLP_TABLE_MAGIC)
    return "unknown magic";
  if (table->header_sum != header_sum(table))
    return "the sum of the header is wrong";
  if (table->size < sizeof *table || table->size % LLP_TABLE_ALIGNMENT || table->size > size || table->size > LLP_TABLE_LIMIT)
    return "size does not fit";
  if (!arrays_fit(table) || table->flags & ~LLP_TABLE_BITS || table->code_shift > 31)
    return "the header contradicts itself";
  if (!text_is_ours(image, table))
    return "the text is not this image's";
  if (((const char *)table)[table->size - 1])
    return "no NUL at the end";
  if (llp_os_debug() && table->body_sum != llp_crc32(0, table + 1, table->size - sizeof *table))
    return "the sum of the body is wrong";
  if (table->name_parts_bytes && !llp_names_for(table))
    return "no memory for its names";
  return NULL;
}

/* ---- the carrier ------------------------------------------------------------------------------------------------ */

/* What stands where the first unit would, and its magic; 0: nothing that can be read. */
static const void *carrier_of(const struct llp_image *image, uint64_t *magic) {
  const char *begin = image->section[LLP_UNITS].begin, *end = image->section[LLP_UNITS].end;
  const char *at = begin ? begin + (-(uintptr_t)begin & (LLP_TABLE_ALIGNMENT - 1)) : NULL;
  *magic = 0;
  if (at && at < end && (size_t)(end - at) >= sizeof(struct llp_carrier_none) &&
      llp_image_holds(image, at, sizeof(struct llp_carrier_none)))
    memcpy(magic, at, sizeof *magic);
  return at;
}

/* The table that the carrier is or leads to, and how many bytes are mapped there; NULL, and why. */
static const struct llp_table *find_table(const struct llp_image *image, const void *carrier, uint64_t magic,
                                          uint64_t *size, const char **fault) {
  struct llp_carrier_redirect redirect;
  const struct llp_table *table = carrier;
  *fault = "it is not mapped";
  *size = sizeof *table;
  if (magic == LLP_CARRIER_REDIRECT_MAGIC) {
    if (!llp_image_holds(image, carrier, sizeof redirect))
      return NULL;
    memcpy(&redirect, carrier, sizeof redirect);
    table = (const struct llp_table *)((uintptr_t)carrier + (uintptr_t)redirect.distance);
    *size = redirect.size;
  }
  if ((uintptr_t)table % LLP_TABLE_ALIGNMENT || *size < sizeof *table || !llp_image_holds(image, table, *size))
    return NULL;
  if (magic != LLP_CARRIER_REDIRECT_MAGIC) {
    *size = table->size;
    if (!llp_image_holds(image, table, *size))
      return NULL;
  }
  *fault = table_fault(image, table, *size);
  return *fault ? NULL : table;
}

static void report(const struct llp_image *image, const char *what, const char *why, uint64_t bytes) {
  struct message m = {.length = 0};
  if (!llp_os_debug())
    return;
  llp_say(&m, "llpass: image 0x");
  llp_say_number(&m, (uintptr_t)(image->header ? image->header : image->text), 16);
  llp_say(&m, what);
  llp_say(&m, why);
  if (bytes)
    llp_say_count(&m, bytes, " bytes");
  llp_send(&m);
}

/* ---- prewarming ------------------------------------------------------------------------------------------------- */

#define MOST_TOUCHED 16u

/* A row with code of somebody's; row_count: none. */
static uint32_t some_row(const struct llp_table *table) {
  for (uint32_t row = table->row_count / 2; row < table->row_count; row++)
    if (piece_at(table, row))
      return row;
  return table->row_count;
}

void llp_prewarm(const struct llp_table *table) {
  uint32_t page = (uint32_t)llp_os_page(), step = table->size / MOST_TOUCHED / page * page + page;
  for (uint32_t at = 0; at < table->size; at += step) {
    (void)((const volatile char *)table)[at];
    if (step >= table->size - at)
      break;
  }
  llp_names_touch(table, MOST_TOUCHED);
  uint32_t row = some_row(table);
  if (row == table->row_count)
    return;
  uintptr_t pc = llp_text(table) + llp_row_start(table, row, table->bucket_count - 1);
  uint32_t line;
  const llp_func *func = llp_func_for_pc(pc);
  llp_func_entry(func);
  llp_func_file_line(func, pc, &line);
}

/* ---- adopting --------------------------------------------------------------------------------------------------- */

bool llp_table_adopt(const struct llp_image *image, const struct llp_table **table) {
  uint64_t magic, size;
  const char *fault;
  const void *carrier = carrier_of(image, &magic);
  *table = NULL;
  if (magic == LLP_CARRIER_NONE_MAGIC) {
    report(image, ": ", "its tables were removed", 0);
    return true;
  }
  if (magic != LLP_TABLE_MAGIC && magic != LLP_CARRIER_REDIRECT_MAGIC)
    return false;
  *table = find_table(image, carrier, magic, &size, &fault);
  if (!*table) {
    report(image, ": refused the prebuilt table: ", fault, 0);
    return false;
  }
  report(image, ": adopted a prebuilt table of ", "", (*table)->size);
  return true;
}

const struct llp_table *llp_table_make(const struct llp_image *image, struct llp_arena *arena) {
  uint64_t magic;
  const void *carrier = carrier_of(image, &magic);
  if (magic != LLP_CARRIER_EXTERNAL_MAGIC)
    return llp_table_build(image, arena);
  if (!llp_image_holds(image, carrier, sizeof(struct llp_carrier_external)))
    return NULL;
  const struct llp_table *table = llp_external_table(carrier, arena);
  const char *fault = table ? table_fault(image, table, table->size) : NULL;
  if (fault)
    report(image, ": refused the table in the side file: ", fault, 0);
  else if (table)
    report(image, ": adopted the side file's table of ", "", table->size);
  return fault ? NULL : table;
}
