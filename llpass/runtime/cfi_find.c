/* Which image holds a pc, and which record of its unwind tables describes the function there.
 *
 * Asked in a signal handler too, so without a lock where the C library can tell (_dl_find_object), and through the
 * loader's list only as far as it never changes. Tables that a just-in-time compiler registered lie in no image; libgcc
 * knows them. */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* dl_iterate_phdr */
#endif
#include "cfi.h"

#if LLP_OWN_WALK
#include <link.h>

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

bool llp_cfi_find(struct llp_walk *walk, uintptr_t pc, struct program *program) {
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
#endif
