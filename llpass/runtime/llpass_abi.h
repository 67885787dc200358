/* The native ABI of llpass: what a module carries. Printed by `python -m llpass.abi`; do not edit.
 * The format is described in llpass/abi/native.py, llpass/abi/table.py and docs/format.md. */
#ifndef LLPASS_ABI_H
#define LLPASS_ABI_H

#include <stdint.h>

#define LLP_UNIT_MAGIC UINT64_C(0x3154494e55504c4c)
#define LLP_ELF_UNITS "llpass_units"
#define LLP_ELF_ENTRY "llpass_entry"
#define LLP_ELF_STUB "llpass_stub"
#define LLP_ELF_LINE "llpass_line"
#define LLP_ELF_PCS "llpass_pcs"
#define LLP_ELF_NOTE ".note.llpass"
#define LLP_NOTE_NAME "llpass"
#define LLP_MACHO_SEGMENT "__TEXT"
#define LLP_MACHO_UNITS "__llp_units"
#define LLP_MACHO_ENTRY "__llp_entry"
#define LLP_MACHO_STUB "__llp_stub"
#define LLP_MACHO_LINE "__llp_line"
#define LLP_MACHO_ROOM "__LLPASS,__llp_table"

#define LLP_NOTE_TYPE 1u
#define LLP_NOTE_VERSION 1u
#define LLP_UNIT_ENTRY_SITES 1u
#define LLP_UNIT_PC_SECTIONS 2u
#define LLP_UNIT_LINE_SITES 4u
#define LLP_FUNC_STATIC 1u
#define LLP_FUNC_WEAK 2u
#define LLP_FUNC_STUB 4u
#define LLP_FUNC_INLINE_ONLY 8u
#define LLP_FUNC_STUB_TARGET 16u
#define LLP_FUNC_FRAME_POINTER 32u
#define LLP_SHADOW_LINES 1u
#define LLP_TABLE_MAGIC UINT64_C(0x354c424154504c4c)
#define LLP_CARRIER_REDIRECT_MAGIC UINT64_C(0x5441535341504c4c)
#define LLP_CARRIER_EXTERNAL_MAGIC UINT64_C(0x5845535341504c4c)
#define LLP_CARRIER_NONE_MAGIC UINT64_C(0x4f4e535341504c4c)
#define LLP_SIDE_FILE_MAGIC UINT64_C(0x5846535341504c4c)
#define LLP_SIDE_FILE_VERSION 1u
#define LLP_IDENTITY_BYTES 32u
#define LLP_TABLE_ALIGNMENT 8u
#define LLP_TABLE_LIMIT 0x7fffffffu
#define LLP_TABLE_BITS 1u
#define LLP_BUCKET_BYTES 4096u
#define LLP_SUB_BYTES 256u
#define LLP_START_LOW 4095u
#define LLP_START_PAD_SHIFT 12u
#define LLP_PAD_LIMIT 15u
#define LLP_ROW_PROLOGUE 0x80000000u
#define LLP_ROW_STUB 0x40000000u
#define LLP_ROW_PIECE 0x3fffffffu
#define LLP_CHUNK_ROWS 128u
#define LLP_VARINT_BYTES 5u
#define LLP_PIECE_PART 1u
#define LLP_PIECE_HERE 2u
#define LLP_PIECE_INDEX 4u
#define LLP_PIECE_SHIFT 3u
#define LLP_CODE_LIMIT 256u
#define LLP_BIT_CODE_LIMIT 4096u
#define LLP_BIT_LIMIT 15u
#define LLP_BIT_LENGTHS_BYTES 32u
#define LLP_NODE_PARENT 3u
#define LLP_NODE_FUNC 4u
#define LLP_NODE_FILE 8u
#define LLP_NODE_CALL 16u
#define LLP_NODE_COLUMN 32u
#define LLP_PARENT_OWNER 0u
#define LLP_PARENT_BEHIND 1u
#define LLP_PARENT_BACK 2u
#define LLP_PARENT_NONE 3u
#define LLP_OP_MOVE 7u
#define LLP_OP_LINE 8u
#define LLP_OP_PC 16u
#define LLP_OP_COLUMN 32u
#define LLP_OP_FILE 64u
#define LLP_OP_ZERO 128u
#define LLP_OP_END 0u
#define LLP_OP_END_BITS 136u
#define LLP_MOVE_STAY 0u
#define LLP_MOVE_NEXT 1u
#define LLP_MOVE_UP 2u
#define LLP_MOVE_UP_LIMIT 5u
#define LLP_MOVE_TO 7u
#define LLP_NAME_PART_LIMIT 254u
#define LLP_NAME_PART_BYTES 8u
#define LLP_NAME_ESCAPE 255u
#define LLP_NAME_UNIT 4u
#define LLP_SYMBOL_IS_NAME 0u
#define LLP_SYMBOL_FOLLOWS 1u
#define LLP_SYMBOL_EMPTY 2u

/* Header of a unit; the arrays follow it in the order files, funcs, lines, strings. */
struct llp_unit {
  uint64_t magic; /* LLP_UNIT_MAGIC in the byte order of the target */
  uint32_t size; /* bytes of the whole unit, header and padding included; a multiple of 8 */
  uint32_t flags; /* LLP_UNIT_* bits */
  uint64_t key; /* content hash of the module the unit describes */
  uint64_t line_base; /* id of the first line row */
  uint32_t file_count; /* entries of files[]; entry 0 is the empty file */
  uint32_t func_count; /* entries of funcs[] */
  uint32_t line_count; /* entries of lines[] */
  uint32_t string_bytes; /* bytes of the pool, its first and last NUL included */
  uint32_t source; /* string: the module's source_filename */
  uint32_t producer; /* string: llpass version and options */
  uint64_t reserved; /* zero */
};

/* A source file as DWARF would name it: directory joined with name. */
struct llp_unit_file {
  uint32_t dir; /* string: directory with its trailing slash, or empty */
  uint32_t name; /* string: the rest */
};

/* A function of the module, or one that was inlined into it. */
struct llp_unit_func {
  uint64_t id; /* symbol id; 0 for LLP_FUNC_INLINE_ONLY */
  uint32_t symbol_pkg; /* string: linker symbol, part before the dot */
  uint32_t symbol_name; /* string: linker symbol, rest */
  uint32_t name_pkg; /* string: display name, part before the dot */
  uint32_t name_name; /* string: display name, rest */
  uint32_t file; /* index into files[] */
  uint32_t line; /* line of the first statement; 0 unknown */
  uint32_t decl_line; /* line of the declaration; 0 unknown */
  uint32_t scope_line; /* line of the opening brace, which is where DWARF puts the entry; 0 unknown */
  uint32_t flags; /* LLP_FUNC_* bits */
  uint32_t reserved; /* zero */
};

/* A call site: where it stands in the source and, when that code was inlined, where it was inlined. */
struct llp_unit_line {
  uint32_t func; /* index into funcs[]: the function whose source line this is */
  uint32_t file; /* index into files[] */
  uint32_t line; /* line; 0 unknown */
  uint32_t parent; /* 1 + index into lines[] of the call that was inlined; 0 when not inlined */
  uint16_t column; /* column; 0 unknown */
  uint16_t flags; /* zero */
};

/* An address and what stands there. id is split because records are only 4-byte aligned. */
struct llp_site {
  int32_t pc; /* the site is at the address of this record plus pc */
  uint32_t id_lo; /* first word of the 64-bit id as stored (low word on little-endian targets) */
  uint32_t id_hi; /* second word of the id */
};

/* A function's extent as LLVM's !pcsections metadata writes it (LLVM PCSectionsMetadata). */
struct llp_pcs {
  int32_t pc; /* entry = &record + pc */
  uint32_t size; /* bytes of the function */
  uint32_t id_lo; /* first word of the 64-bit id as stored */
  uint32_t id_hi; /* second word of the id */
};

/* Header of a shadow descriptor; the arrays follow it in the order scopes, rows, strings. */
struct llp_shadow_func {
  uint64_t memo; /* zero; the runtime keeps a pointer here */
  uint64_t key; /* content hash of the bytes behind this field */
  uint32_t size; /* bytes of the whole descriptor; a multiple of 8 */
  uint32_t flags; /* LLP_SHADOW_* bits */
  uint32_t scope_count; /* entries of scopes[]; entry 0 is the function itself */
  uint32_t row_count; /* entries of rows[], at least one */
};

/* A function that a row can be in: the descriptor's own, or one that was inlined into it. */
struct llp_shadow_scope {
  uint32_t name; /* string: display name */
  uint32_t symbol; /* string: linker symbol */
  uint32_t file; /* string: path */
  uint32_t line; /* line of the first statement; 0 unknown */
  uint32_t decl_line; /* line of the declaration; 0 unknown */
};

/* A place in the function: a call, or an instruction that may panic. */
struct llp_shadow_row {
  uint32_t scope; /* index into scopes[]: the function whose source line this is */
  uint32_t file; /* string: path */
  uint32_t line; /* line; 0 unknown */
  uint32_t parent; /* 1 + index into rows[] of the call that was inlined; 0 when not inlined */
  uint16_t column; /* column; 0 unknown */
  uint16_t flags; /* zero */
};

/* The ELF note of an image that holds the runtime. */
struct llp_note {
  uint32_t name_size; /* bytes of the name, its NUL included */
  uint32_t desc_size; /* bytes behind the name */
  uint32_t type; /* LLP_NOTE_TYPE */
  uint8_t name[8]; /* LLP_NOTE_NAME and a NUL */
  uint32_t version; /* LLP_NOTE_VERSION */
  uint8_t reserved[32]; /* zero */
};

/* Header of the lookup table. Offsets are from its first byte. */
struct llp_table {
  uint64_t magic; /* LLP_TABLE_MAGIC in the byte order of the target */
  int64_t text; /* address of the first byte of text minus address of this header */
  uint32_t size; /* bytes of the whole table; a multiple of 8 */
  uint32_t text_size; /* bytes of text */
  uint32_t header_sum; /* CRC-32 (zlib) of this header with this field and text as 0 */
  uint32_t body_sum; /* CRC-32 (zlib) of all bytes behind this header */
  uint32_t flags; /* LLP_TABLE_* bits; a reader refuses what it does not know */
  uint32_t code_shift; /* line programs count code in units of 1 << code_shift bytes */
  uint32_t buckets; /* offset of u32[bucket_count + 1] */
  uint32_t bucket_count; /* text_size / LLP_BUCKET_BYTES + 1 */
  uint32_t marks; /* offset of {u16 plain, u16 stubs}[bucket_count] */
  uint32_t starts; /* offset of u16[row_count + 1] */
  uint32_t pieces; /* offset of u32[row_count] */
  uint32_t row_count; /* rows, the sentinel not counted */
  uint32_t infos; /* offset of the info records */
  uint32_t infos_bytes; /* their bytes */
  uint32_t files; /* offset of u32[file_count] */
  uint32_t file_count; /* files, the empty path included */
  uint32_t node_codes; /* offset of llp_node_code[node_code_count] */
  uint32_t node_code_count; /* at most LLP_CODE_LIMIT */
  uint32_t op_codes; /* offset of llp_op_code[op_code_count] */
  uint32_t op_code_count; /* at most LLP_CODE_LIMIT, or LLP_BIT_CODE_LIMIT with LLP_TABLE_BITS */
  uint32_t records; /* offset of the piece records */
  uint32_t records_bytes; /* their bytes */
  uint32_t strings; /* offset of the paths */
  uint32_t strings_bytes; /* their bytes */
  uint32_t name_parts; /* offset of what the codes of names stand for */
  uint32_t name_parts_bytes; /* its bytes; 0: names are text */
  uint32_t names_bytes; /* room for all the names as text; a multiple of LLP_NAME_UNIT */
  uint32_t reserved; /* zero */
};

/* What the code of a bucket is, a bit for each LLP_SUB_BYTES of it. */
struct llp_mark {
  uint16_t plain; /* frame pointers lead through all of it, and none of it is a stub's */
  uint16_t stubs; /* some of it is a stub's */
};

/* A code of the inline trees. */
struct llp_node_code {
  uint32_t func; /* offset of an info record from the first one */
  uint32_t call; /* 0: line 0; else 1 + zz(line of the call - line of the parent scope's function) */
  uint16_t column; /* column of the call; 0 unknown */
  uint8_t bits; /* LLP_PARENT_*, LLP_NODE_* for what follows */
  uint8_t reserved; /* zero */
};

/* A code of the line programs. */
struct llp_op_code {
  int16_t line; /* line advance */
  uint16_t column; /* column; 0 unknown */
  uint8_t pc; /* address advance in code units */
  uint8_t bits; /* LLP_MOVE_*, LLP_OP_* for what follows */
};

/* In the carrier: the table stands elsewhere in the image. */
struct llp_carrier_redirect {
  uint64_t magic; /* LLP_CARRIER_REDIRECT_MAGIC */
  int64_t distance; /* address of the table minus address of this record */
  uint64_t size; /* bytes of the table */
  uint64_t reserved; /* zero */
};

/* In the carrier: the table stands in a side file, NAME.llpass next to the image. */
struct llp_carrier_external {
  uint64_t magic; /* LLP_CARRIER_EXTERNAL_MAGIC */
  int64_t text; /* address of the first byte of text minus address of this record */
  uint64_t reserved; /* zero */
  uint64_t reserved2; /* zero */
  uint8_t identity[32]; /* the side file holds the same */
};

/* In the carrier: the tables were removed. */
struct llp_carrier_none {
  uint64_t magic; /* LLP_CARRIER_NONE_MAGIC */
  uint64_t reserved; /* zero */
};

/* Header of NAME.llpass. The table in it has text = 0: whoever maps the file privately puts the distance in. */
struct llp_side_file {
  uint64_t magic; /* LLP_SIDE_FILE_MAGIC */
  uint32_t version; /* LLP_SIDE_FILE_VERSION */
  uint32_t header_bytes; /* bytes of this header */
  uint64_t file_bytes; /* bytes of the whole file */
  uint64_t table; /* offset of the table in the file */
  uint64_t table_bytes; /* its bytes */
  uint8_t identity[32]; /* the carrier holds the same */
  uint32_t sum; /* CRC-32 (zlib) of the whole file with this field as 0 */
  uint32_t reserved; /* zero */
  uint8_t padding[48]; /* zeros */
};

#endif
