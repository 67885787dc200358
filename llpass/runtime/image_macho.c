/* What a Mach-O image says about itself: where its code is, and where each function begins.
 *
 * LC_FUNCTION_STARTS, which strip leaves alone, lists the start of every function as ULEB128 distances, the first from
 * the Mach header. A function ends where the next one starts. The structures are spelled out here, after
 * <mach-o/loader.h>, so that this file compiles, and is checked, on machines without Apple's headers. dyld has
 * validated the load commands; the list itself is bounded by its size. */
#include <string.h>

#include "internal.h"

#if UINTPTR_MAX > UINT32_MAX
typedef uint64_t address;
#define MAGIC 0xfeedfacfu
#define SEGMENT_COMMAND 0x19u
#else
typedef uint32_t address;
#define MAGIC 0xfeedfaceu
#define SEGMENT_COMMAND 0x1u
#endif
#define FUNCTION_STARTS 0x26u
/* S_ATTR_PURE_INSTRUCTIONS: __text, __stubs; not __cstring, which is in __TEXT as well. */
#define PURE_INSTRUCTIONS 0x80000000u

#define READ_PROTECTION 1u

struct mach_header {
  uint32_t magic, cputype, cpusubtype, filetype, ncmds, sizeofcmds, flags;
#if UINTPTR_MAX > UINT32_MAX
  uint32_t reserved;
#endif
};

struct command {
  uint32_t cmd, cmdsize;
};

struct segment {
  uint32_t cmd, cmdsize;
  char name[16];
  address vmaddr, vmsize, fileoff, filesize;
  uint32_t maxprot, initprot, nsects, flags;
};

struct section {
  char name[16], segment[16];
  address addr, size;
  uint32_t offset, align, reloff, nreloc, flags, reserved1, reserved2;
#if UINTPTR_MAX > UINT32_MAX
  uint32_t reserved3;
#endif
};

struct linkedit_data {
  uint32_t cmd, cmdsize, dataoff, datasize;
};

/* The load command after `command`; the first one when that is NULL; NULL after the last. */
static const struct command *next_command(const struct mach_header *header, const struct command *command) {
  uintptr_t first = (uintptr_t)(header + 1);
  uintptr_t at = command ? (uintptr_t)command + command->cmdsize : first;
  uintptr_t end = first + header->sizeofcmds;
  if (header->magic != MAGIC || (command && !command->cmdsize) || end - at < sizeof *command || at >= end)
    return NULL;
  return (const struct command *)at;
}

static const struct segment *find_segment(const struct mach_header *header, const char *name) {
  const struct command *command = NULL;
  while ((command = next_command(header, command))) {
    const struct segment *segment = (const struct segment *)command;
    if (command->cmd == SEGMENT_COMMAND && strncmp(segment->name, name, sizeof segment->name) == 0)
      return segment;
  }
  return NULL;
}

/* What dyld added to every address in the file: __TEXT starts with the Mach header. */
static uintptr_t slide_of(const struct mach_header *header) {
  const struct segment *text = find_segment(header, "__TEXT");
  return text ? (uintptr_t)header - (uintptr_t)text->vmaddr : 0;
}

bool llp_image_holds(const struct llp_image *image, const void *begin, uint64_t size) {
  const struct mach_header *header = image->header;
  const struct command *command = NULL;
  if (!header)
    return true;
  uintptr_t slide = slide_of(header);
  while ((command = next_command(header, command))) {
    const struct segment *segment = (const struct segment *)command;
    if (command->cmd != SEGMENT_COMMAND || !(segment->initprot & READ_PROTECTION))
      continue;
    uintptr_t offset = (uintptr_t)begin - (slide + (uintptr_t)segment->vmaddr);
    uint64_t room = segment->vmsize < segment->filesize ? segment->vmsize : segment->filesize;
    if (offset <= room && size <= room - offset)
      return true;
  }
  return false;
}

/* Insert in ascending order: sections may be listed in any. */
static unsigned add_range(struct llp_range *ranges, unsigned count, struct llp_range range) {
  unsigned at = count;
  if (count == LLP_MAX_RANGES || range.start >= range.end)
    return count;
  for (; at && ranges[at - 1].start > range.start; at--)
    ranges[at] = ranges[at - 1];
  ranges[at] = range;
  return count + 1;
}

unsigned llp_image_ranges(const struct llp_image *image, struct llp_range ranges[LLP_MAX_RANGES]) {
  const struct mach_header *header = image->header;
  unsigned count = 0;
  if (!header)
    return add_range(ranges, 0, (struct llp_range){(uintptr_t)image->text, (uintptr_t)image->text_end});
  uintptr_t slide = slide_of(header);
  const struct command *command = NULL;
  while ((command = next_command(header, command))) {
    if (command->cmd != SEGMENT_COMMAND)
      continue;
    const struct segment *segment = (const struct segment *)command;
    const struct section *section = (const struct section *)(segment + 1);
    for (uint32_t i = 0; i < segment->nsects; i++, section++) {
      uintptr_t start = slide + (uintptr_t)section->addr;
      if (section->flags & PURE_INSTRUCTIONS)
        count = add_range(ranges, count, (struct llp_range){start, start + (uintptr_t)section->size});
    }
  }
  return count;
}

/* The end of the executable range that holds `pc`; 0: none does. */
static uintptr_t range_end(const struct llp_range *ranges, unsigned count, uintptr_t pc) {
  for (unsigned i = 0; i < count; i++)
    if (pc >= ranges[i].start && pc < ranges[i].end)
      return ranges[i].end;
  return 0;
}

static const struct linkedit_data *find_starts(const struct mach_header *header) {
  const struct command *command = NULL;
  while ((command = next_command(header, command)))
    if (command->cmd == FUNCTION_STARTS)
      return (const struct linkedit_data *)command;
  return NULL;
}

size_t llp_image_extents(const struct llp_image *image, struct llp_range text, struct llp_span *spans, size_t limit,
                         const char **source) {
  const struct mach_header *header = image->header;
  struct llp_range ranges[LLP_MAX_RANGES];
  const struct linkedit_data *starts = header ? find_starts(header) : NULL;
  const struct segment *linkedit = header ? find_segment(header, "__LINKEDIT") : NULL;
  *source = "nowhere";
  if (!starts || !linkedit)
    return 0;
  *source = "LC_FUNCTION_STARTS";
  unsigned range_count = llp_image_ranges(image, ranges);
  uintptr_t list = slide_of(header) + (uintptr_t)linkedit->vmaddr + (starts->dataoff - (uintptr_t)linkedit->fileoff);
  const uint8_t *at = (const uint8_t *)list, *end = at + starts->datasize;
  uintptr_t pc = (uintptr_t)header;
  size_t count = 0;
  uintptr_t open_end = 0; /* where the last function ends unless another one starts before */
  while (at < end) {
    uint64_t distance = 0;
    uint8_t byte = 0x80;
    for (unsigned shift = 0; at < end && (byte & 0x80); shift += 7) {
      byte = *at++;
      if (shift < 64)
        distance |= (uint64_t)(byte & 0x7f) << shift;
    }
    if (!distance || (byte & 0x80))
      break; /* the list is padded with zeros */
    pc += (uintptr_t)distance;
    if (open_end && pc < open_end && count <= limit)
      spans[count - 1].end = (uint32_t)(pc - text.start);
    open_end = range_end(ranges, range_count, pc);
    if (!open_end)
      continue;
    if (count < limit)
      spans[count] = (struct llp_span){(uint32_t)(pc - text.start), (uint32_t)(open_end - text.start)};
    count++;
  }
  return count;
}
