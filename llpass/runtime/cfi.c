/* One step of a walk by the unwind tables: .eh_frame says, for every pc, where the caller's registers are.
 *
 * Why not the system's unwinder: it takes a lock or allocates in some versions, reads what a damaged stack points to,
 * and needs a library that a C program does not link. This one takes no lock (but where the C library has only
 * dl_iterate_phdr), allocates nothing, and reads memory through llp_walk_read alone.
 *
 * Formats: LSB Core 5.0, 10.6; DWARF 5, 2.5 and 6.4; System V psABI for x86-64, 3.6 and 3.7; DWARF for the Arm 64-bit
 * Architecture (AArch64), 4. The mark 'S' of a CIE: a signal frame, whose caller was interrupted and did not call.
 *
 * The cache. Most frames follow one pattern: the CFA is the stack or frame pointer plus a number, the return address
 * and the caller's frame pointer lie at fixed distances from it. Such a rule and its pc fit into one word, so an entry
 * can be read and written by any number of threads without tearing. A rule must not outlive the image that it was read
 * from: another image may be loaded at the same place. So rules are kept for two kinds of images only:
 *
 *  - registered ones. llp_unregister_image clears the cache. A thread that reads or writes an entry for such a pc has
 *    that code on its stack, so the image cannot be going yet; whoever unloads it later has to know that all threads
 *    left it, and by that order the entry was written before it was cleared;
 *  - those that the loader brought up with the program, which are never unloaded: the loader appends to its list, so
 *    they are the ones that stand in it up to the C library. */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* dl_iterate_phdr */
#endif
#include "walk.h"

#if LLP_OWN_WALK
#include <link.h>

#include "elf_unwind.h"

/* ---- the cache ------------------------------------------------------------------------------------------------- */

#define SETS 1024u
#define WAYS 4u

/* From the top: 38 bits of tag, 1: CFA counts from the frame pointer, 13: CFA offset / 8, 11: (CFA - address of the
 * saved frame pointer) / 8 or 0 when the register was not saved, 1: in use. The return address is the word above the
 * saved frame pointer on AArch64, the word below the CFA on x86-64. */
static _Atomic uint64_t cache[SETS][WAYS];

struct rule {
  bool from_fp;
  uint32_t cfa;   /* from that register, in words */
  uint32_t saved; /* below the CFA, in words */
};

/* Of the outermost frame, which has no return address. */
static const struct rule outermost = {true, 0x1fff, 0x7ff};

static bool is_outermost(struct rule rule) {
  return rule.from_fp && rule.cfa == outermost.cfa && rule.saved == outermost.saved;
}

#define TAG_SHIFT 26u
#define CACHED_ADDRESSES (UINT64_C(1) << 48)

/* With the tag, tells the address: a set number is its low bits xored with others. */
static unsigned set_of(uintptr_t pc) {
  return (unsigned)(pc ^ pc >> 10 ^ pc >> 20) % SETS;
}

static bool cached(uintptr_t pc, struct rule *rule) {
  uint64_t tag = (uint64_t)pc / SETS << TAG_SHIFT;
  _Atomic uint64_t *set = cache[set_of(pc)];
  if (pc >= CACHED_ADDRESSES)
    return false;
  for (unsigned i = 0; i < WAYS; i++) {
    uint64_t word = atomic_load_explicit(&set[i], memory_order_relaxed);
    if (word & 1 && (word ^ tag) >> TAG_SHIFT == 0) {
      *rule = (struct rule){word >> 25 & 1, word >> 12 & 0x1fff, word >> 1 & 0x7ff};
      return true;
    }
  }
  return false;
}

static void keep(uintptr_t pc, struct rule rule) {
  if (pc >= CACHED_ADDRESSES || rule.cfa > outermost.cfa || rule.saved > outermost.saved)
    return;
  uint64_t word = (uint64_t)pc / SETS << TAG_SHIFT | (uint64_t)rule.from_fp << 25 | (uint64_t)rule.cfa << 12 |
                  (uint64_t)rule.saved << 1 | 1;
  _Atomic uint64_t *set = cache[set_of(pc)];
  unsigned way = (unsigned)(pc >> 4) % WAYS;
  for (unsigned i = 0; i < WAYS; i++)
    if (!atomic_load_explicit(&set[i], memory_order_relaxed)) {
      way = i;
      break;
    }
  atomic_store_explicit(&set[way], word, memory_order_relaxed);
}

void llp_walk_forget(void) {
  for (unsigned i = 0; i < SETS; i++)
    for (unsigned k = 0; k < WAYS; k++)
      if (atomic_load_explicit(&cache[i][k], memory_order_relaxed))
        atomic_store_explicit(&cache[i][k], 0, memory_order_relaxed);
}

/* ---- which image ----------------------------------------------------------------------------------------------- */

/* glibc 2.35, <dlfcn.h>: finds an image without a lock. Declared here, because the headers may be older than the system
 * that the program will run on; under a name of our own, because they may be new enough. */
struct found_object {
  unsigned long long flags;
  void *start;
  void *end;
  struct link_map *map;
  void *eh_frame;
  unsigned long long reserved[8];
};
extern int find_object(void *pc, struct found_object *found) __asm__("_dl_find_object") __attribute__((weak));

extern struct r_debug _r_debug __attribute__((weak));

/* Whether the loader brought the image up with the program. The entries up to the C library never change. */
static bool came_with_the_program(const struct link_map *map) {
  for (const struct link_map *at = &_r_debug ? _r_debug.r_map : NULL; at; at = at->l_next) {
    if (at == map)
      return true;
    const char *name = at->l_name;
    for (const char *c = at->l_name; *c; c++)
      if (*c == '/')
        name = c + 1;
    if (strncmp(name, "libc.so.", 8) == 0)
      return false;
  }
  return false;
}

static uintptr_t unwind_header(const elf_header *header) {
  for (unsigned i = 0; i < segment_count(header); i++)
    if (segment_at(header, i)->p_type == PT_GNU_EH_FRAME)
      return load_bias(header) + (uintptr_t)segment_at(header, i)->p_vaddr;
  return 0;
}

static bool is_elf(struct llp_walk *walk, uintptr_t address) {
  uintptr_t word;
  return llp_walk_read(walk, address, &word) && memcmp((const void *)address, ELFMAG, SELFMAG) == 0;
}

struct search {
  struct llp_walk *walk;
  uintptr_t pc;
};

static int search_image(struct dl_phdr_info *info, size_t size, void *data) {
  struct search *search = data;
  uintptr_t header = 0, start = 0, end = 0;
  (void)size;
  for (unsigned i = 0; i < info->dlpi_phnum; i++) {
    const elf_segment *segment = &info->dlpi_phdr[i];
    uintptr_t at = (uintptr_t)info->dlpi_addr + (uintptr_t)segment->p_vaddr;
    if (segment->p_type == PT_LOAD && !segment->p_offset)
      header = at;
    if (segment->p_type == PT_LOAD && search->pc - at < (uintptr_t)segment->p_memsz) {
      start = at;
      end = at + (uintptr_t)segment->p_memsz;
    }
  }
  if (!end)
    return 0;
  search->walk->image.start = start;
  search->walk->image.end = end;
  search->walk->image.header = header && is_elf(search->walk, header) ? (const void *)header : NULL;
  return 1;
}

static bool find_image(struct llp_walk *walk, uintptr_t pc) {
  struct llp_image_place place;
  if (pc >= walk->image.start && pc < walk->image.end)
    return true;
  walk->image.start = walk->image.end = 0;
  walk->image.lasting = false;
  if (llp_image_of(pc, &place) && place.header) {
    walk->image.start = place.start;
    walk->image.end = place.end;
    walk->image.header = place.header;
    walk->image.lasting = true;
  } else if (find_object) {
    struct found_object found;
    if (find_object((void *)pc, &found) != 0)
      return false;
    walk->image.start = (uintptr_t)found.start;
    walk->image.end = (uintptr_t)found.end;
    walk->image.header = is_elf(walk, (uintptr_t)found.start) ? found.start : NULL;
    walk->image.lasting = came_with_the_program(found.map);
  } else {
    struct search search = {walk, pc};
    if (!dl_iterate_phdr(search_image, &search))
      return false;
  }
  walk->image.hdr = walk->image.header ? unwind_header(walk->image.header) : 0;
  return true;
}

bool llp_cfi_knows(struct llp_walk *walk, uintptr_t pc) {
  return find_image(walk, pc);
}

/* Not of the image list: an entry of it may go while it is read, but not that of an image on the stack. */
uintptr_t llp_image_name(uintptr_t pc, char name[LLP_IMAGE_NAME]) {
  struct found_object found;
  if (!find_object || find_object((void *)pc, &found) != 0 || !found.map)
    return 0;
  const char *path = found.map->l_name, *from = path;
  for (const char *c = path; *c; c++)
    if (*c == '/')
      from = c + 1;
  if (!*from)
    from = "program";
  unsigned length = 0;
  for (; from[length] && length < LLP_IMAGE_NAME - 1; length++)
    name[length] = from[length];
  name[length] = '\0';
  return (uintptr_t)found.start;
}

/* ---- which FDE ------------------------------------------------------------------------------------------------- */

/* libgcc: code that registered its unwind tables itself, as just-in-time compilers do. */
struct jit_bases {
  void *text;
  void *data;
  void *function;
};
extern const void *_Unwind_Find_FDE(void *pc, struct jit_bases *bases) __attribute__((weak));

struct program {
  struct cursor initial, own; /* instructions of the CIE and of the FDE */
  uintptr_t start;            /* of the function */
  uint64_t code_unit;
  int64_t data_unit;
  bool signal;
};

static int64_t read_sleb(struct cursor *in) {
  uint64_t value = 0, byte;
  unsigned shift = 0;
  do {
    byte = read_word(in, 1);
    if (shift < 64)
      value |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  if (shift < 64 && byte & 0x40)
    value |= UINT64_MAX << shift;
  return (int64_t)value;
}

static bool read_common(struct program *program, struct cursor in, uint8_t *encoding, bool *augmented) {
  if (!enter_record(&in) || read_word(&in, 4) != 0)
    return false;
  uint64_t version = read_word(&in, 1);
  const char *letters = (const char *)in.at;
  while (read_word(&in, 1))
    ;
  if (in.bad || (version != 1 && version != 3 && version != 4))
    return false;
  if (version == 4)
    read_word(&in, 2); /* address size, segment selector size */
  program->code_unit = read_leb(&in);
  program->data_unit = read_sleb(&in);
  uint64_t column = version == 1 ? read_word(&in, 1) : read_leb(&in);
#if defined(__x86_64__)
  if (column != LLP_RA)
    return false;
#else
  if (column != LLP_LR)
    return false;
#endif
  *encoding = PE_ABSPTR;
  *augmented = *letters == 'z';
  program->signal = false;
  if (*augmented) {
    uint64_t size = read_leb(&in);
    if (in.bad || size > (uint64_t)(in.end - in.at))
      return false;
    struct cursor data = {in.at, in.at + size, false};
    in.at += size;
    for (letters++; *letters; letters++) {
      if (*letters == 'R')
        *encoding = (uint8_t)read_word(&data, 1);
      else if (*letters == 'L')
        read_word(&data, 1);
      else if (*letters == 'P')
        read_number(&data, (uint8_t)read_word(&data, 1));
      else if (*letters == 'S')
        program->signal = true;
      else if (*letters != 'B' && *letters != 'G')
        break; /* the length above says how far it goes */
    }
    if (data.bad)
      return false;
  } else if (*letters) {
    return false;
  }
  program->initial = in;
  return !in.bad;
}

/* The program of the FDE at *in, which must cover pc. */
static bool read_program(struct program *program, struct cursor in, struct cursor (*find)(const void *, uintptr_t),
                         const void *image, uintptr_t data, uintptr_t pc) {
  uint8_t encoding;
  bool augmented;
  if (!enter_record(&in))
    return false;
  uintptr_t here = (uintptr_t)in.at;
  uint32_t distance = (uint32_t)read_word(&in, 4);
  if (in.bad || !distance || !read_common(program, find(image, here - distance), &encoding, &augmented))
    return false;
  program->start = read_pointer(&in, encoding, data);
  uintptr_t size = read_number(&in, encoding & PE_FORMAT);
  if (in.bad || pc - program->start >= size)
    return false;
  if (augmented) {
    uint64_t skipped = read_leb(&in);
    if (in.bad || skipped > (uint64_t)(in.end - in.at))
      return false;
    in.at += skipped;
  }
  program->own = in;
  return !in.bad;
}

static struct cursor in_image(const void *header, uintptr_t address) {
  return cursor_at(header, address);
}

/* Tables that a just-in-time compiler registered lie anywhere: the record alone says how long it is. */
static struct cursor anywhere(const void *walk, uintptr_t address) {
  struct cursor in = {(const uint8_t *)address, (const uint8_t *)address, true};
  union {
    const void *from;
    struct llp_walk *to;
  } cast = {walk};
  uintptr_t word;
  uint32_t size;
  if (!llp_walk_read(cast.to, address & ~(uintptr_t)7, &word) ||
      !llp_walk_read(cast.to, (address + 4) & ~(uintptr_t)7, &word))
    return in;
  memcpy(&size, in.at, sizeof size);
  if (size > 65536 || !llp_walk_read(cast.to, (address + 4 + size) & ~(uintptr_t)7, &word))
    return in;
  in.end += 4 + size;
  in.bad = false;
  return in;
}

static bool find_program(struct llp_walk *walk, uintptr_t pc, struct program *program) {
  if (!find_image(walk, pc)) {
    struct jit_bases bases;
    const void *fde = _Unwind_Find_FDE ? _Unwind_Find_FDE((void *)pc, &bases) : NULL;
    return fde && read_program(program, anywhere(walk, (uintptr_t)fde), anywhere, walk, 0, pc);
  }
  uintptr_t hdr = walk->image.hdr;
  const elf_header *header = walk->image.header;
  if (!hdr)
    return false;
  struct cursor in = cursor_at(header, hdr);
  uint64_t version = read_word(&in, 1);
  uint8_t frame_encoding = (uint8_t)read_word(&in, 1);
  uint8_t count_encoding = (uint8_t)read_word(&in, 1);
  uint8_t table_encoding = (uint8_t)read_word(&in, 1);
  uintptr_t frames = read_pointer(&in, frame_encoding, hdr);
  if (in.bad || version != 1)
    return false;
  if (count_encoding != PE_UDATA4 || table_encoding != (PE_DATAREL | PE_SDATA4)) {
    /* A linker that could not sort: one after the other. */
    for (in = cursor_at(header, frames); !in.bad;) {
      struct cursor record = in;
      if (!enter_record(&record))
        return false;
      if (read_program(program, in, in_image, header, hdr, pc))
        return true;
      in.at = record.end;
    }
    return false;
  }
  uint64_t count = read_word(&in, 4), low = 0;
  if (in.bad || count > (uint64_t)(in.end - in.at) / 8)
    return false;
  const uint8_t *table = in.at;
  for (uint64_t high = count; low < high;) {
    uint64_t middle = low + (high - low) / 2;
    int32_t start;
    memcpy(&start, table + 8 * middle, sizeof start);
    if (hdr + (uintptr_t)(intptr_t)start <= pc)
      low = middle + 1;
    else
      high = middle;
  }
  if (!low)
    return false;
  int32_t fde;
  memcpy(&fde, table + 8 * (low - 1) + 4, sizeof fde);
  return read_program(program, cursor_at(header, hdr + (uintptr_t)(intptr_t)fde), in_image, header, hdr, pc);
}

/* ---- running a program ----------------------------------------------------------------------------------------- */

/* How a register of the caller is found. */
enum { SAME, UNDEFINED, AT_OFFSET, IS_OFFSET, IN_REGISTER, AT_EXPRESSION, IS_EXPRESSION };

struct rules {
  const uint8_t *cfa_expression; /* NULL: register + offset */
  int64_t cfa_offset;
  uint64_t cfa_register;
  int64_t value[LLP_REGS]; /* an expression: address of its block, which starts with its length */
  uint8_t kind[LLP_REGS];
  bool is_signed; /* AArch64: the return address carries a signature */
};

/* Compilers nest states one deep. */
#define MOST_STATES 4u

/* An expression's block: its length was checked against the record. */
static const uint8_t *skip_block(struct cursor *in) {
  const uint8_t *block = in->at;
  uint64_t size = read_leb(in);
  if (in->bad || size > (uint64_t)(in->end - in->at)) {
    in->bad = true;
    return block;
  }
  in->at += size;
  return block;
}

/* The return address has a column of its own on x86-64, and is that of the link register on AArch64. Columns of no
 * interest (vector registers) are dropped. */
static void set_rule(struct rules *rules, uint64_t column, uint8_t kind, int64_t value) {
  if (column < LLP_REGS) {
    rules->kind[column] = kind;
    rules->value[column] = value;
  }
}

/* DWARF's numbers are unsigned LEB128 times a signed unit; damaged ones may wrap around. */
static int64_t scaled(uint64_t value, int64_t unit) {
  return (int64_t)(value * (uint64_t)unit);
}

/* Run the instructions up to the row of pc. False: damaged, or not understood. */
static bool run(const struct program *program, struct cursor in, struct rules *rules, const struct rules *initial,
                uintptr_t pc) {
  struct rules states[MOST_STATES];
  unsigned depth = 0;
  uintptr_t at = program->start;
  while (in.at < in.end && !in.bad && at <= pc) {
    uint64_t code = read_word(&in, 1), column, offset;
    switch (code >> 6) {
    case 1: /* advance_loc */
      at += (uintptr_t)((code & 63) * program->code_unit);
      continue;
    case 2: /* offset */
      offset = read_leb(&in);
      set_rule(rules, code & 63, AT_OFFSET, scaled(offset, program->data_unit));
      continue;
    case 3: /* restore */
      column = code & 63;
      if (column < LLP_REGS)
        set_rule(rules, column, initial->kind[column], initial->value[column]);
      continue;
    }
    switch (code) {
    case 0x00: /* nop */
      break;
    case 0x01: /* set_loc: in the encoding of the CIE, which is nowhere written */
      return false;
    case 0x02: /* advance_loc1, 2, 4 */
    case 0x03:
    case 0x04:
      at += (uintptr_t)(read_word(&in, 1u << (code - 2)) * program->code_unit);
      break;
    case 0x05: /* offset_extended */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled(read_leb(&in), program->data_unit));
      break;
    case 0x06: /* restore_extended */
      column = read_leb(&in);
      if (column < LLP_REGS)
        set_rule(rules, column, initial->kind[column], initial->value[column]);
      break;
    case 0x07: /* undefined */
      set_rule(rules, read_leb(&in), UNDEFINED, 0);
      break;
    case 0x08: /* same_value */
      set_rule(rules, read_leb(&in), SAME, 0);
      break;
    case 0x09: /* register */
      column = read_leb(&in);
      set_rule(rules, column, IN_REGISTER, (int64_t)read_leb(&in));
      break;
    case 0x0a: /* remember_state */
      if (depth == MOST_STATES)
        return false;
      states[depth++] = *rules;
      break;
    case 0x0b: /* restore_state */
      if (!depth)
        return false;
      *rules = states[--depth];
      break;
    case 0x0c: /* def_cfa */
      rules->cfa_register = read_leb(&in);
      rules->cfa_offset = (int64_t)read_leb(&in);
      rules->cfa_expression = NULL;
      break;
    case 0x0d: /* def_cfa_register */
      rules->cfa_register = read_leb(&in);
      rules->cfa_expression = NULL;
      break;
    case 0x0e: /* def_cfa_offset */
      rules->cfa_offset = (int64_t)read_leb(&in);
      break;
    case 0x0f: /* def_cfa_expression */
      rules->cfa_expression = skip_block(&in);
      break;
    case 0x10: /* expression */
      column = read_leb(&in);
      set_rule(rules, column, AT_EXPRESSION, (int64_t)(intptr_t)skip_block(&in));
      break;
    case 0x11: /* offset_extended_sf */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled((uint64_t)read_sleb(&in), program->data_unit));
      break;
    case 0x12: /* def_cfa_sf */
      rules->cfa_register = read_leb(&in);
      rules->cfa_offset = scaled((uint64_t)read_sleb(&in), program->data_unit);
      rules->cfa_expression = NULL;
      break;
    case 0x13: /* def_cfa_offset_sf */
      rules->cfa_offset = scaled((uint64_t)read_sleb(&in), program->data_unit);
      break;
    case 0x14: /* val_offset */
      column = read_leb(&in);
      set_rule(rules, column, IS_OFFSET, scaled(read_leb(&in), program->data_unit));
      break;
    case 0x15: /* val_offset_sf */
      column = read_leb(&in);
      set_rule(rules, column, IS_OFFSET, scaled((uint64_t)read_sleb(&in), program->data_unit));
      break;
    case 0x16: /* val_expression */
      column = read_leb(&in);
      set_rule(rules, column, IS_EXPRESSION, (int64_t)(intptr_t)skip_block(&in));
      break;
    case 0x2d: /* AARCH64_negate_ra_state */
      rules->is_signed = !rules->is_signed;
      break;
    case 0x2e: /* GNU_args_size: of no use here */
      read_leb(&in);
      break;
    case 0x2f: /* GNU_negative_offset_extended */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled(0 - read_leb(&in), program->data_unit));
      break;
    default:
      return false;
    }
  }
  return !in.bad;
}

/* ---- expressions (DWARF 5, 2.5) --------------------------------------------------------------------------------- */

#define MOST_WORDS 64u
#define MOST_OPERATIONS 1000u

static bool known(const struct llp_walk *walk, uint64_t column, uintptr_t *value) {
#if defined(__x86_64__)
  if (column == LLP_RA) {
    *value = walk->pc - walk->interrupted;
    return true;
  }
#endif
  if (column >= LLP_REGS || !(walk->known >> column & 1))
    return false;
  *value = walk->reg[column];
  return true;
}

/* DONE, NONE or NEEDS. `first`, when not NULL, is on the stack at the beginning. */
static enum llp_cfi evaluate(struct llp_walk *walk, const uint8_t *block, const uintptr_t *first, uintptr_t *result) {
  struct cursor in = {block, block + 10, false};
  uint64_t size = read_leb(&in);
  const uint8_t *begin = in.at;
  uintptr_t stack[MOST_WORDS], word;
  unsigned depth = 0;
  in.end = begin + size;
  if (first)
    stack[depth++] = *first;
  for (unsigned left = MOST_OPERATIONS; in.at < in.end; left--) {
    uint64_t code = read_word(&in, 1);
    bool push = true;
    uint64_t column = code >= 0x70 && code <= 0x8f ? code - 0x70 : code >= 0x50 && code <= 0x6f ? code - 0x50 : 0;
    if (!left)
      return LLP_CFI_NONE;
    if (code >= 0x30 && code <= 0x4f) { /* lit */
      word = (uintptr_t)(code - 0x30);
    } else if (code >= 0x50 && code <= 0x6f) { /* reg */
      if (!known(walk, column, &word))
        return LLP_CFI_NEEDS;
    } else if (code >= 0x70 && code <= 0x8f) { /* breg */
      int64_t offset = read_sleb(&in);
      if (!known(walk, column, &word))
        return LLP_CFI_NEEDS;
      word += (uintptr_t)offset;
    } else {
      switch (code) {
      case 0x90: /* regx */
        if (!known(walk, read_leb(&in), &word))
          return LLP_CFI_NEEDS;
        break;
      case 0x92: { /* bregx */
        column = read_leb(&in);
        int64_t offset = read_sleb(&in);
        if (!known(walk, column, &word))
          return LLP_CFI_NEEDS;
        word += (uintptr_t)offset;
        break;
      }
      case 0x03: /* addr */
      case 0x0e: /* const8u, const8s */
      case 0x0f:
        word = (uintptr_t)read_word(&in, 8);
        break;
      case 0x08:
        word = (uintptr_t)read_word(&in, 1);
        break;
      case 0x09:
        word = sign_extend(read_word(&in, 1), 8);
        break;
      case 0x0a:
        word = (uintptr_t)read_word(&in, 2);
        break;
      case 0x0b:
        word = sign_extend(read_word(&in, 2), 16);
        break;
      case 0x0c:
        word = (uintptr_t)read_word(&in, 4);
        break;
      case 0x0d:
        word = sign_extend(read_word(&in, 4), 32);
        break;
      case 0x10: /* constu, consts */
        word = (uintptr_t)read_leb(&in);
        break;
      case 0x11:
        word = (uintptr_t)read_sleb(&in);
        break;
      case 0x12: /* dup, over, pick */
      case 0x14:
      case 0x15: {
        uint64_t down = code == 0x12 ? 0 : code == 0x14 ? 1 : read_word(&in, 1);
        if (down >= depth)
          return LLP_CFI_NONE;
        word = stack[depth - 1 - down];
        break;
      }
      case 0x13: /* drop */
        if (!depth)
          return LLP_CFI_NONE;
        depth--;
        push = false;
        break;
      case 0x16: /* swap */
        if (depth < 2)
          return LLP_CFI_NONE;
        word = stack[depth - 1];
        stack[depth - 1] = stack[depth - 2];
        stack[depth - 2] = word;
        push = false;
        break;
      case 0x17: /* rot */
        if (depth < 3)
          return LLP_CFI_NONE;
        word = stack[depth - 1];
        stack[depth - 1] = stack[depth - 2];
        stack[depth - 2] = stack[depth - 3];
        stack[depth - 3] = word;
        push = false;
        break;
      case 0x06: /* deref, deref_size */
      case 0x94: {
        uint64_t bytes = code == 0x06 ? 8 : read_word(&in, 1);
        if (!depth || !llp_walk_read(walk, stack[depth - 1], &word))
          return LLP_CFI_NONE;
        depth--;
        if (bytes < 8)
          word &= ((uintptr_t)1 << 8 * bytes) - 1;
        break;
      }
      case 0x19: /* abs, neg, not, plus_uconst */
      case 0x1f:
      case 0x20:
      case 0x23: {
        if (!depth)
          return LLP_CFI_NONE;
        uintptr_t top = stack[--depth];
        word = code == 0x20   ? ~top
               : code == 0x23 ? top + (uintptr_t)read_leb(&in)
               : code == 0x1f || (intptr_t)top < 0 ? 0 - top
                                                   : top;
        break;
      }
      case 0x2f: /* skip, bra */
      case 0x28: {
        int16_t offset = (int16_t)read_word(&in, 2);
        push = false;
        if (code == 0x28) {
          if (!depth)
            return LLP_CFI_NONE;
          if (!stack[--depth])
            break;
        }
        if (in.bad || in.at - begin + offset < 0 || offset > in.end - in.at)
          return LLP_CFI_NONE;
        in.at += offset;
        break;
      }
      case 0x96: /* nop */
        push = false;
        break;
      default: {
        if (code < 0x1a || code > 0x2e || depth < 2)
          return LLP_CFI_NONE;
        uintptr_t right = stack[--depth], left_word = stack[--depth];
        intptr_t a = (intptr_t)left_word, b = (intptr_t)right;
        switch (code) {
        case 0x1a:
          word = left_word & right;
          break;
        case 0x1b: /* div */
          if (!b || (b == -1 && a == INTPTR_MIN))
            return LLP_CFI_NONE;
          word = (uintptr_t)(a / b);
          break;
        case 0x1c:
          word = left_word - right;
          break;
        case 0x1d: /* mod */
          if (!right)
            return LLP_CFI_NONE;
          word = left_word % right;
          break;
        case 0x1e:
          word = left_word * right;
          break;
        case 0x21:
          word = left_word | right;
          break;
        case 0x22:
          word = left_word + right;
          break;
        case 0x24:
          word = right < 64 ? left_word << right : 0;
          break;
        case 0x25:
          word = right < 64 ? left_word >> right : 0;
          break;
        case 0x26: /* shra */
          word = (uintptr_t)(a >> (right < 64 ? right : 63));
          break;
        case 0x27:
          word = left_word ^ right;
          break;
        case 0x29:
          word = a == b;
          break;
        case 0x2a:
          word = a >= b;
          break;
        case 0x2b:
          word = a > b;
          break;
        case 0x2c:
          word = a <= b;
          break;
        case 0x2d:
          word = a < b;
          break;
        default:
          word = a != b;
          break;
        }
      }
      }
    }
    if (in.bad)
      return LLP_CFI_NONE;
    if (push) {
      if (depth == MOST_WORDS)
        return LLP_CFI_NONE;
      stack[depth++] = word;
    }
  }
  if (!depth || in.bad)
    return LLP_CFI_NONE;
  *result = stack[depth - 1];
  return LLP_CFI_DONE;
}

/* ---- the step -------------------------------------------------------------------------------------------------- */

/* The caller's value of a register. */
static enum llp_cfi apply(struct llp_walk *walk, const struct rules *rules, unsigned column, uintptr_t cfa,
                          uintptr_t *value) {
  int64_t number = rules->value[column];
  enum llp_cfi answer;
  switch (rules->kind[column]) {
  case SAME:
    return known(walk, column, value) ? LLP_CFI_DONE : LLP_CFI_NEEDS;
  case UNDEFINED:
    return LLP_CFI_END;
  case AT_OFFSET:
    return llp_walk_read(walk, cfa + (uintptr_t)number, value) ? LLP_CFI_DONE : LLP_CFI_NONE;
  case IS_OFFSET:
    *value = cfa + (uintptr_t)number;
    return LLP_CFI_DONE;
  case IN_REGISTER:
    return known(walk, (uint64_t)number, value) ? LLP_CFI_DONE : LLP_CFI_NEEDS;
  default:
    answer = evaluate(walk, (const uint8_t *)(intptr_t)number, &cfa, value);
    if (answer == LLP_CFI_DONE && rules->kind[column] == AT_EXPRESSION && !llp_walk_read(walk, *value, value))
      return LLP_CFI_NONE;
    return answer;
  }
}

static enum llp_cfi step_by_rule(struct llp_walk *walk, struct rule rule) {
  uintptr_t cfa, fp = walk->reg[LLP_FP], pc;
  if (is_outermost(rule))
    return LLP_CFI_END;
  if (!known(walk, rule.from_fp ? LLP_FP : LLP_SP, &cfa))
    return LLP_CFI_NEEDS;
  cfa += rule.cfa * sizeof(uintptr_t);
  uintptr_t saved = cfa - rule.saved * sizeof(uintptr_t);
#if defined(__x86_64__)
  uintptr_t where = cfa - sizeof(uintptr_t);
#else
  uintptr_t where = saved + sizeof(uintptr_t);
#endif
  if (!llp_walk_read(walk, where, &pc) || (rule.saved && !llp_walk_read(walk, saved, &fp)))
    return LLP_CFI_NONE;
  walk->known &= UINT64_C(1) << LLP_FP;
  if (rule.saved)
    walk->known = UINT64_C(1) << LLP_FP;
  walk->known |= UINT64_C(1) << LLP_SP;
  walk->pc = llp_strip(pc);
  walk->reg[LLP_FP] = fp;
  walk->reg[LLP_SP] = cfa;
  return LLP_CFI_DONE;
}

void llp_cfi_store(struct llp_walk *walk) {
  uintptr_t *out = walk->out, *const end = walk->out_end;
  uintptr_t pc = walk->pc, fp = walk->reg[LLP_FP], sp = walk->reg[LLP_SP];
  const uintptr_t text = walk->text + 1, text_size = walk->text_size;
  const struct llp_bucket *const buckets = walk->buckets;
  const uintptr_t limit = walk->high - 2 * sizeof(uintptr_t);
  uint64_t registers = walk->known & (UINT64_C(1) << LLP_FP | UINT64_C(1) << LLP_SP);
  for (;;) {
    struct rule rule;
    *out++ = pc;
    if (out == end || !cached(pc, &rule) || is_outermost(rule))
      break;
    if (!(registers >> (rule.from_fp ? LLP_FP : LLP_SP) & 1))
      break;
    uintptr_t cfa = (rule.from_fp ? fp : sp) + rule.cfa * sizeof(uintptr_t);
    uintptr_t saved = cfa - rule.saved * sizeof(uintptr_t);
    /* Both words in [sp, high). */
    if (cfa % sizeof(uintptr_t) || cfa <= sp || cfa > limit || saved < sp)
      break;
#if defined(__x86_64__)
    uintptr_t caller = llp_word(cfa - sizeof(uintptr_t));
#else
    uintptr_t caller = llp_strip(llp_word(saved + sizeof(uintptr_t)));
#endif
    uintptr_t at = caller - text;
    if (at >= text_size || buckets[at / LLP_BUCKET_BYTES].stubs >> at % LLP_BUCKET_BYTES / LLP_SUB_BYTES & 1)
      break;
    if (rule.saved) {
      fp = llp_word(saved);
      registers |= UINT64_C(1) << LLP_FP;
    }
    registers |= UINT64_C(1) << LLP_SP;
    sp = cfa;
    pc = caller;
  }
  walk->out = out;
  if (pc != walk->pc || sp != walk->reg[LLP_SP]) {
    llp_walk_moved(walk, pc, fp, sp);
    walk->known = registers;
  }
}

/* Whether the rules follow the pattern that the cache holds. */
static bool simplify(const struct rules *rules, struct rule *rule) {
  if (rules->cfa_expression || rules->cfa_offset < 0 || rules->cfa_offset % 8 ||
      (rules->cfa_register != LLP_FP && rules->cfa_register != LLP_SP))
    return false;
  rule->from_fp = rules->cfa_register == LLP_FP;
  rule->cfa = rules->cfa_offset / 8 > UINT16_MAX ? UINT16_MAX : (uint32_t)(rules->cfa_offset / 8);
  rule->saved = 0;
  if (rules->kind[LLP_SP] != SAME)
    return false;
  int64_t saved = rules->value[LLP_FP];
  if (rules->kind[LLP_FP] == AT_OFFSET) {
    if (saved >= 0 || saved % 8 || saved < -8 * 0x7ff)
      return false;
    rule->saved = (uint32_t)(-saved / 8);
  } else if (rules->kind[LLP_FP] != SAME) {
    return false;
  }
#if defined(__x86_64__)
  return rules->kind[LLP_RA] == AT_OFFSET && rules->value[LLP_RA] == -8;
#else
  return rule->saved && rules->kind[LLP_LR] == AT_OFFSET && rules->value[LLP_LR] == saved + 8;
#endif
}

enum llp_cfi llp_cfi_step(struct llp_walk *walk) {
  uintptr_t pc = walk->pc;
  struct rule rule;
  bool quick = !walk->interrupted && !walk->full;
  if (quick && cached(pc, &rule))
    return step_by_rule(walk, rule);
  struct program program;
  struct rules rules, initial;
  memset(&rules, 0, sizeof rules);
  if (!find_program(walk, pc - 1, &program))
    return LLP_CFI_NONE;
  if (!run(&program, program.initial, &rules, &rules, UINTPTR_MAX))
    return LLP_CFI_NONE;
  initial = rules;
  if (!run(&program, program.own, &rules, &initial, pc - 1))
    return LLP_CFI_NONE;

  uintptr_t cfa;
  enum llp_cfi answer;
  if (rules.cfa_expression) {
    answer = evaluate(walk, rules.cfa_expression, NULL, &cfa);
    if (answer != LLP_CFI_DONE)
      return answer;
  } else {
    if (!known(walk, rules.cfa_register, &cfa))
      return LLP_CFI_NEEDS;
    cfa += (uintptr_t)rules.cfa_offset;
  }
#if defined(__x86_64__)
  const unsigned column = LLP_RA;
  if (rules.kind[column] == SAME)
    return LLP_CFI_NONE;
#else
  const unsigned column = LLP_LR;
#endif
  /* Without an image it was a just-in-time compiler's table. */
  bool lasting = walk->image.lasting && pc - 1 >= walk->image.start && pc - 1 < walk->image.end;
  uintptr_t caller;
  answer = apply(walk, &rules, column, cfa, &caller);
  if (answer == LLP_CFI_END && quick && lasting)
    keep(pc, outermost);
  if (answer != LLP_CFI_DONE)
    return answer;
  uintptr_t reg[LLP_REGS];
  uint64_t found = 0;
  for (unsigned i = 0; i < LLP_RA; i++)
    if ((rules.kind[i] != SAME || walk->known >> i & 1) && apply(walk, &rules, i, cfa, &reg[i]) == LLP_CFI_DONE)
      found |= UINT64_C(1) << i;
  if (rules.kind[LLP_SP] == SAME) {
    reg[LLP_SP] = cfa;
    found |= UINT64_C(1) << LLP_SP;
  }
  if (!(found >> LLP_FP & 1) || !(found >> LLP_SP & 1)) {
    /* The quick way needs these two; without them only this way leads on. */
    reg[LLP_FP] = found >> LLP_FP & 1 ? reg[LLP_FP] : 0;
    reg[LLP_SP] = found >> LLP_SP & 1 ? reg[LLP_SP] : cfa;
  }
  if (quick && lasting && !program.signal && simplify(&rules, &rule))
    keep(pc, rule);
  memcpy(walk->reg, reg, sizeof reg);
  walk->known = found;
  walk->interrupted = program.signal;
  walk->pc = llp_strip(caller);
  if (!walk->pc)
    return LLP_CFI_END;
  walk->pc += program.signal;
  return LLP_CFI_DONE;
}
#endif
