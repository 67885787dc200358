/* What an ELF image says about itself: where its code is, and where each function begins and ends.
 *
 * A stripped image has no symbol table, but it keeps its unwind tables, and those hold the exact start and size of
 * every function that has unwind information (on x86-64, AArch64 and RISC-V, all compiled code by default; on 32-bit
 * ARM none: it has .ARM.exidx instead, which is not read). PT_GNU_EH_FRAME leads to .eh_frame_hdr, whose table lists
 * every FDE.
 *
 * Formats: System V gABI, chapter 5 (program headers); Linux Standard Base Core 5.0, 10.6 (.eh_frame, .eh_frame_hdr);
 * DWARF 5, 6.4.1 (call frame information). The input is the image's own read-only data, but a linker script, a packer
 * or a bug can have damaged it: every read is bounded by the segment it is in. */
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

static const elf_segment *segment_at(const elf_header *header, unsigned index) {
  return (const elf_segment *)((uintptr_t)header + (uintptr_t)header->e_phoff + (uintptr_t)index * header->e_phentsize);
}

static unsigned segment_count(const elf_header *header) {
  return header->e_phoff && header->e_phentsize >= sizeof(elf_segment) ? header->e_phnum : 0;
}

/* What the loader added to every address in the file. */
static uintptr_t load_bias(const elf_header *header) {
  for (unsigned i = 0; i < segment_count(header); i++) {
    const elf_segment *segment = segment_at(header, i);
    if (segment->p_type == PT_LOAD)
      return (uintptr_t)header - ((uintptr_t)segment->p_vaddr - (uintptr_t)segment->p_offset);
  }
  return 0;
}

unsigned llp_image_ranges(const struct llp_image *image, struct llp_range ranges[LLP_MAX_RANGES]) {
  const elf_header *header = image->header;
  unsigned count = 0;
  if (!header) {
    ranges[0] = (struct llp_range){(uintptr_t)image->text, (uintptr_t)image->text_end};
    return ranges[0].start < ranges[0].end;
  }
  uintptr_t bias = load_bias(header);
  /* The gABI has the loadable segments in ascending order. */
  for (unsigned i = 0; i < segment_count(header) && count < LLP_MAX_RANGES; i++) {
    const elf_segment *segment = segment_at(header, i);
    if (segment->p_type != PT_LOAD || !(segment->p_flags & PF_X) || !segment->p_memsz)
      continue;
    ranges[count].start = bias + (uintptr_t)segment->p_vaddr;
    ranges[count].end = ranges[count].start + (uintptr_t)segment->p_memsz;
    count++;
  }
  return count;
}

/* A place in the unwind tables and the end of what may be read. After a read past the end, `bad` stays set and every
 * value is 0. */
struct cursor {
  const uint8_t *at;
  const uint8_t *end;
  bool bad;
};

static uint64_t read_word(struct cursor *in, unsigned size) {
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

static uint64_t read_leb(struct cursor *in) {
  uint64_t value = 0;
  unsigned shift = 0;
  uint64_t byte;
  do {
    byte = read_word(in, 1);
    if (shift < 64)
      value |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  return value;
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

static uintptr_t sign_extend(uint64_t value, unsigned bits) {
  uint64_t sign = UINT64_C(1) << (bits - 1);
  return (uintptr_t)((value ^ sign) - sign);
}

/* Just the number, without its base. LEB-coded addresses are legal and nobody writes them. */
static uintptr_t read_number(struct cursor *in, uint8_t encoding) {
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
static uintptr_t read_pointer(struct cursor *in, uint8_t encoding, uintptr_t data) {
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
static struct cursor cursor_at(const elf_header *header, uintptr_t address) {
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
static bool enter_record(struct cursor *in) {
  uint64_t length = read_word(in, 4);
  if (length == UINT32_MAX)
    length = read_word(in, 8);
  if (in->bad || !length || length > (uint64_t)(in->end - in->at))
    return false;
  in->end = in->at + length;
  return true;
}

struct unwind {
  const elf_header *header;
  uintptr_t data;      /* .eh_frame_hdr */
  uintptr_t cie;       /* the CIE last read; FDEs of one CIE stand together */
  uint8_t encoding;    /* how its FDEs write addresses */
  bool cie_understood;
};

/* Learn from the CIE at `address` how its FDEs write addresses. */
static void read_cie(struct unwind *unwind, uintptr_t address) {
  struct cursor in = cursor_at(unwind->header, address);
  unwind->cie = address;
  unwind->encoding = PE_ABSPTR;
  unwind->cie_understood = false;
  if (!enter_record(&in) || read_word(&in, 4) != 0)
    return;
  uint64_t version = read_word(&in, 1);
  const uint8_t *augmentation = in.at;
  while (read_word(&in, 1))
    ;
  if (in.bad)
    return;
  if (*augmentation && *augmentation != 'z')
    return;
  if (version >= 4)
    read_word(&in, 2); /* address size, segment selector size */
  read_leb(&in);       /* code alignment */
  read_leb(&in);       /* data alignment */
  if (version == 1)
    read_word(&in, 1); /* return address register */
  else
    read_leb(&in);
  if (*augmentation == 'z') {
    read_leb(&in); /* length of what follows */
    for (const uint8_t *letter = augmentation + 1; *letter; letter++) {
      if (*letter == 'R') {
        unwind->encoding = (uint8_t)read_word(&in, 1);
        break;
      }
      if (*letter == 'L') {
        read_word(&in, 1);
      } else if (*letter == 'P') {
        uint8_t encoding = (uint8_t)read_word(&in, 1);
        read_number(&in, encoding);
      } else if (*letter != 'S' && *letter != 'B' && *letter != 'G') {
        return;
      }
    }
  }
  unwind->cie_understood = !in.bad;
}

/* The function that the FDE at *in describes; false when it is a CIE, damaged, or describes nothing. Moves *in behind
 * the record; *in is bad when there is no next one. */
static bool read_fde(struct unwind *unwind, struct cursor *in, struct llp_range *function) {
  struct cursor record = *in;
  if (!enter_record(&record)) {
    in->bad = true;
    return false;
  }
  in->at = record.end;
  uintptr_t here = (uintptr_t)record.at;
  uint32_t distance = (uint32_t)read_word(&record, 4);
  if (record.bad || !distance)
    return false;
  if (unwind->cie != here - distance)
    read_cie(unwind, here - distance);
  if (!unwind->cie_understood)
    return false;
  uint8_t format = unwind->encoding & PE_FORMAT;
  function->start = read_pointer(&record, unwind->encoding, unwind->data);
  function->end = function->start + read_number(&record, format);
  return !record.bad && function->start < function->end;
}

struct span_list {
  struct llp_range text;
  struct llp_span *spans;
  size_t limit;
  size_t count;
};

static void add_span(struct span_list *list, struct llp_range function) {
  if (function.start < list->text.start || function.end > list->text.end)
    return;
  if (list->count < list->limit) {
    list->spans[list->count].start = (uint32_t)(function.start - list->text.start);
    list->spans[list->count].end = (uint32_t)(function.end - list->text.start);
  }
  list->count++;
}

/* .eh_frame_hdr: version, three encodings, address of .eh_frame, number of FDEs, {function, FDE} pairs. */
size_t llp_image_extents(const struct llp_image *image, struct llp_range text, struct llp_span *spans, size_t limit,
                         const char **source) {
  const elf_header *header = image->header;
  struct span_list list = {text, spans, limit, 0};
  struct llp_range function;
  uintptr_t address = 0;
  *source = "no unwind tables";
  for (unsigned i = 0; header && i < segment_count(header); i++)
    if (segment_at(header, i)->p_type == PT_GNU_EH_FRAME)
      address = load_bias(header) + (uintptr_t)segment_at(header, i)->p_vaddr;
  if (!address)
    return 0;
  struct cursor in = cursor_at(header, address);
  struct unwind unwind = {header, address, 0, PE_ABSPTR, false};
  uint64_t version = read_word(&in, 1);
  uint8_t frame_encoding = (uint8_t)read_word(&in, 1);
  uint8_t count_encoding = (uint8_t)read_word(&in, 1);
  uint8_t table_encoding = (uint8_t)read_word(&in, 1);
  uintptr_t frames = read_pointer(&in, frame_encoding, address);
  if (in.bad || version != 1)
    return 0;
  if (count_encoding == PE_UDATA4 && table_encoding == (PE_DATAREL | PE_SDATA4)) {
    *source = ".eh_frame_hdr";
    for (uint64_t left = read_word(&in, 4); left && !in.bad; left--) {
      read_word(&in, 4);
      struct cursor fde = cursor_at(header, read_pointer(&in, table_encoding, address));
      if (!in.bad && !fde.bad && read_fde(&unwind, &fde, &function))
        add_span(&list, function);
    }
    return list.count;
  }
  /* No table, or one that no linker we know writes: walk .eh_frame itself. */
  *source = ".eh_frame";
  for (in = cursor_at(header, frames); !in.bad;)
    if (read_fde(&unwind, &in, &function))
      add_span(&list, function);
  return list.count;
}
