/* The native ABI of llpass: what a module carries. Printed by `python -m llpass.abi`; do not edit.
 * The format is described in llpass/abi/native.py and docs/format.md. */
#ifndef LLPASS_ABI_H
#define LLPASS_ABI_H

#include <stdint.h>

#define LLP_UNIT_MAGIC UINT64_C(0x3154494e55504c4c)
#define LLP_ELF_UNITS "llpass_units"
#define LLP_ELF_ENTRY "llpass_entry"
#define LLP_ELF_STUB "llpass_stub"
#define LLP_ELF_LINE "llpass_line"
#define LLP_ELF_PCS "llpass_pcs"
#define LLP_MACHO_SEGMENT "__TEXT"
#define LLP_MACHO_UNITS "__llp_units"
#define LLP_MACHO_ENTRY "__llp_entry"
#define LLP_MACHO_STUB "__llp_stub"
#define LLP_MACHO_LINE "__llp_line"

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

#endif
