/* The shared vectors, asked of the library. Each case is an image that names its executable ranges and extents itself:
 * this file stands in for image_elf.c. One line per byte of text:
 *
 *     CASE PC ENTRY FUNCTION|FILE|LINE|COLUMN;...
 *     CASE PC -
 *
 * in decimal, addresses relative to the text. */
#include <stdio.h>

#include "internal.h"

/* As test_vectors.py lays it out. */
struct vector {
  const char *text;
  const struct llp_span *ranges, *ranges_end;
  const struct llp_span *extents, *extents_end;
  const void *section[LLP_SECTIONS][2];
};

extern const struct vector vectors[], vectors_end[];

static const struct vector *now;

unsigned llp_image_ranges(const struct llp_image *image, struct llp_range ranges[LLP_MAX_RANGES]) {
  unsigned count = 0;
  if (!now || image->text != now->text)
    return 0;
  for (const struct llp_span *range = now->ranges; range < now->ranges_end; range++)
    ranges[count++] = (struct llp_range){(uintptr_t)now->text + range->start, (uintptr_t)now->text + range->end};
  return count;
}

bool llp_image_holds(const struct llp_image *image, const void *begin, uint64_t size) {
  (void)image, (void)begin, (void)size;
  return true;
}

size_t llp_image_extents(const struct llp_image *image, struct llp_range text, struct llp_span *spans, size_t limit,
                         const char **source) {
  size_t count = (size_t)(now->extents_end - now->extents);
  uint32_t origin = (uint32_t)(text.start - (uintptr_t)now->text);
  (void)image;
  *source = "the vector";
  for (size_t i = 0; i < count && i < limit; i++)
    spans[i] = (struct llp_span){now->extents[i].start - origin, now->extents[i].end - origin};
  return count;
}

int main(void) {
  for (now = vectors; now < vectors_end; now++) {
    struct llp_image image = {.version = LLP_IMAGE_VERSION, .text = now->text};
    for (unsigned i = 0; i < LLP_SECTIONS; i++) {
      image.section[i].begin = now->section[i][0];
      image.section[i].end = now->section[i][1];
    }
    void *handle = llp_register_image(&image);
    for (unsigned at = 0; at < VECTOR_TEXT; at++) {
      uintptr_t pc = (uintptr_t)now->text + at;
      const llp_func *func = llp_func_for_pc(pc);
      llp_frames frames = llp_frames_at(pc);
      printf("%u %u ", (unsigned)(now - vectors), at);
      if (func)
        printf("%u ", (unsigned)(llp_func_entry(func) - (uintptr_t)now->text));
      else
        printf("-");
      for (llp_frame f; llp_frames_next(&frames, &f);)
        printf("%s|%s|%u|%u;", f.function, f.file, f.line, f.column);
      printf("\n");
    }
    llp_unregister_image(handle);
  }
  return 0;
}
