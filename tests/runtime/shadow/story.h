/* Prints who called, as "function:line <- function:line ...", outermost last. */
#include <stdio.h>

#include "llpass.h"
#ifdef __cplusplus
extern "C"
#endif
int llp_shadow_callers(int skip, uintptr_t *pcs, int n);

#define STORY(what)                                              \
  do {                                                           \
    uintptr_t pcs[64];                                           \
    int count = llp_shadow_callers(0, pcs, 64);                  \
    print_story(what, pcs, count);                               \
  } while (0)

static inline void print_story(const char *what, const uintptr_t *pcs, int count) {
  printf("%s:", what);
  for (int i = 0; i < count; i++) {
    llp_frames frames = llp_frames_at(pcs[i] - 1);
    llp_frame frame;
    while (llp_frames_next(&frames, &frame))
      printf(" %s:%u", frame.function, frame.line);
  }
  puts("");
}
