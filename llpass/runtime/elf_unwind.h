/* Reading an ELF image's own headers and unwind tables where they lie in memory: for image_elf.c, which takes the
 * functions' extents from them, and cfi_find.c and cfi.c, which walk stacks by them.
 *
 * Formats: System V gABI, chapter 5 (program headers); Linux Standard Base Core 5.0, 10.6 (.eh_frame, .eh_frame_hdr);
 * DWARF 5, 6.4.1 (call frame information). The input is the image's own read-only data, but a linker script, a packer
 * or a bug can have damaged it: every read is bounded by the segment it is in. */
#ifndef LLPASS_ELF_UNWIND_H
#define LLPASS_ELF_UNWIND_H

#include <elf.h>
#include <string.h>

#include "internal.h"

#if UINTPTR_MAX > UINT32_MAX
typedef Elf64_Ehdr elf_header;
typedef Elf64_Phdr elf_segment;
#else
typedef Elf32_Ehdr elf_header;
typedef Elf32_Phdr elf_segment;
#endif

static inline const elf_segment *segment_at(const elf_header *header, unsigned index) {
  return (const elf_segment *)((uintptr_t)header + (uintptr_t)header->e_phoff + (uintptr_t)index * header->e_phentsize);
}

static inline unsigned segment_count(const elf_header *header) {
  return header->e_phoff && header->e_phentsize >= sizeof(elf_segment) ? header->e_phnum : 0;
}

/* What the loader added to every address in the file. */
static inline uintptr_t load_bias(const elf_header *header) {
  for (unsigned i = 0; i < segment_count(header); i++) {
    const elf_segment *segment = segment_at(header, i);
    if (segment->p_type == PT_LOAD)
      return (uintptr_t)header - ((uintptr_t)segment->p_vaddr - (uintptr_t)segment->p_offset);
  }
  return 0;
}

/* A place in the unwind tables and the end of what may be read. After a read past the end, `bad` stays set and every
 * value is 0. */
struct cursor {
  const uint8_t *at;
  const uint8_t *end;
  bool bad;
};

static inline uint64_t read_word(struct cursor *in, unsigned size) {
  uint8_t byte = 0;
  uint16_t half = 0;
  uint32_t word = 0;
  uint64_t wide = 0;
  if (in->bad || (size_t)(in->end - in->at) < size) {
    in->bad = true;
    return 0;
  }
  const uint8_t *at = in->at;
  in->at += size;
  switch (size) {
  case 1:
    memcpy(&byte, at, 1);
    return byte;
  case 2:
    memcpy(&half, at, 2);
    return half;
  case 4:
    memcpy(&word, at, 4);
    return word;
  default:
    memcpy(&wide, at, 8);
    return wide;
  }
}

static inline uint64_t read_leb128(struct cursor *in, bool is_signed) {
  uint64_t value = 0, byte;
  unsigned shift = 0;
  do {
    byte = read_word(in, 1);
    if (shift < 64)
      value |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  if (is_signed && shift < 64 && byte & 0x40)
    value |= UINT64_MAX << shift;
  return value;
}

static inline uint64_t read_leb(struct cursor *in) {
  return read_leb128(in, false);
}

static inline int64_t read_sleb(struct cursor *in) {
  return (int64_t)read_leb128(in, true);
}

/* DW_EH_PE_*: how a pointer is written (low half), and what is added to it (high half). */
enum {
  PE_ABSPTR = 0x00,
  PE_ULEB128 = 0x01,
  PE_UDATA2 = 0x02,
  PE_UDATA4 = 0x03,
  PE_UDATA8 = 0x04,
  PE_SLEB128 = 0x09,
  PE_SDATA2 = 0x0a,
  PE_SDATA4 = 0x0b,
  PE_SDATA8 = 0x0c,
  PE_FORMAT = 0x0f,
  PE_PCREL = 0x10,
  PE_DATAREL = 0x30,
  PE_BASE = 0x70,
  PE_INDIRECT = 0x80,
};

static inline uintptr_t sign_extend(uint64_t value, unsigned bits) {
  uint64_t sign = UINT64_C(1) << (bits - 1);
  return (uintptr_t)((value ^ sign) - sign);
}

/* Just the number, without its base. LEB-coded addresses are legal and nobody writes them. */
static inline uintptr_t read_number(struct cursor *in, uint8_t encoding) {
  switch (encoding & PE_FORMAT) {
  case PE_ABSPTR:
    return (uintptr_t)read_word(in, sizeof(uintptr_t));
  case PE_ULEB128:
    return (uintptr_t)read_leb(in);
  case PE_UDATA2:
    return (uintptr_t)read_word(in, 2);
  case PE_UDATA4:
    return (uintptr_t)read_word(in, 4);
  case PE_SDATA2:
    return sign_extend(read_word(in, 2), 16);
  case PE_SDATA4:
    return sign_extend(read_word(in, 4), 32);
  case PE_UDATA8:
  case PE_SDATA8:
    return (uintptr_t)read_word(in, 8);
  default:
    in->bad = true;
    return 0;
  }
}

/* `data` is what DW_EH_PE_datarel counts from: the first byte of .eh_frame_hdr. */
static inline uintptr_t read_pointer(struct cursor *in, uint8_t encoding, uintptr_t data) {
  uintptr_t here = (uintptr_t)in->at;
  uintptr_t value = read_number(in, encoding);
  if (encoding & PE_INDIRECT)
    in->bad = true;
  switch (encoding & PE_BASE) {
  case PE_ABSPTR:
    return value;
  case PE_PCREL:
    return value + here;
  case PE_DATAREL:
    return value + data;
  default:
    in->bad = true;
    return 0;
  }
}

/* The mapped file contents around `address`: the cursor stands on it, and is bad when no segment holds it. */
static inline struct cursor cursor_at(const elf_header *header, uintptr_t address) {
  uintptr_t bias = load_bias(header);
  for (unsigned i = 0; i < segment_count(header); i++) {
    const elf_segment *segment = segment_at(header, i);
    uintptr_t start = bias + (uintptr_t)segment->p_vaddr;
    if (segment->p_type == PT_LOAD && address - start < (uintptr_t)segment->p_filesz)
      return (struct cursor){(const uint8_t *)address, (const uint8_t *)start + segment->p_filesz, false};
  }
  return (struct cursor){NULL, NULL, true};
}

/* Step into the record at *in: narrow *in to its body. False at a terminator or at damage. */
static inline bool enter_record(struct cursor *in) {
  uint64_t length = read_word(in, 4);
  if (length == UINT32_MAX)
    length = read_word(in, 8);
  if (in->bad || !length || length > (uint64_t)(in->end - in->at))
    return false;
  in->end = in->at + length;
  return true;
}

#endif
