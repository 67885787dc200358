/* What an ELF image says about itself: where its code is, and where each function begins and ends.
 *
 * A stripped image has no symbol table, but it keeps its unwind tables, and those hold the exact start and size of
 * every function that has unwind information (on x86-64, AArch64 and RISC-V, all compiled code by default; on 32-bit
 * ARM none: it has .ARM.exidx instead, which is not read). PT_GNU_EH_FRAME leads to .eh_frame_hdr, whose table lists
 * every FDE. */
#include "elf_unwind.h"

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

bool llp_image_holds(const struct llp_image *image, const void *begin, uint64_t size) {
  const elf_header *header = image->header;
  if (!header)
    return true;
  uintptr_t bias = load_bias(header);
  for (unsigned i = 0; i < segment_count(header); i++) {
    const elf_segment *segment = segment_at(header, i);
    uintptr_t offset = (uintptr_t)begin - (bias + (uintptr_t)segment->p_vaddr);
    if (segment->p_type == PT_LOAD && segment->p_flags & PF_R && offset <= segment->p_filesz &&
        size <= segment->p_filesz - offset)
      return true;
  }
  return false;
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
  if (function.start < list->text.start || function.start >= list->text.end)
    return;
  if (list->count < list->limit) {
    uintptr_t end = function.end < list->text.end ? function.end : list->text.end;
    list->spans[list->count].start = (uint32_t)(function.start - list->text.start);
    list->spans[list->count].end = (uint32_t)(end - list->text.start);
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
