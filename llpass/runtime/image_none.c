/* A target whose object format the runtime does not read (COFF, wasm): nothing is announced and every program counter
 * is unknown. */
#include "internal.h"

void llp_this_image(void) {
}

bool llp_image_holds(const struct llp_image *image, const void *begin, uint64_t size) {
  (void)image, (void)begin, (void)size;
  return true;
}

unsigned llp_image_ranges(const struct llp_image *image, struct llp_range ranges[LLP_MAX_RANGES]) {
  ranges[0] = (struct llp_range){(uintptr_t)image->text, (uintptr_t)image->text_end};
  return ranges[0].start < ranges[0].end;
}

size_t llp_image_extents(const struct llp_image *image, struct llp_range text, struct llp_span *spans, size_t limit,
                         const char **source) {
  (void)image, (void)text, (void)spans, (void)limit;
  *source = "nowhere";
  return 0;
}
