/* Shadow frames when memory runs out: the program goes on, and nothing wrong is said. */
#include "os_fault.h"
#include "shadow.h"

static struct blob f, g;

int main(void) {
  f = blob("f", 1), g = blob("g", 2);
  os_fail_at = 1;
  void *a = enter(&f);
  *(volatile uint32_t *)a = 3;
  OK(!llp_shadow_active(), "without memory for frames the thread counts as having none");
  void *b = enter(&g);
  llp_shadow_truncate(a), llp_shadow_record(b, 1);
  OK(!llp_shadow_active() || !strcmp(story(0), "g:5 "), "what is pushed when memory is back is said right");
  llp_shadow_pop(b);
  llp_shadow_pop(a);
  OK(!llp_shadow_active(), "both are popped");

  a = enter(&f);
  for (unsigned n = 1; n <= 32; n++) {
    os_fail_at = os_maps + n;
    uintptr_t pc = 0;
    OK(llp_shadow_callers(0, &pc, 1) == 1, "a frame that cannot be interned is still counted");
    llp_frame frame;
    OK(!llp_frame_at(pc - 1, &frame) || !strcmp(frame.function, "f"), "and is unknown, or right");
    OK(llp_shadow_pseudo("p", "q", n) || 1, "a pseudo frame without memory is nothing");
  }
  os_fail_at = 0;
  IS(story(0), "f:1 ", "when there is memory again it has its name");
  llp_shadow_pop(a);

  /* A full store: the next chunk is refused. */
  static void *frames[5000];
  enum { DEPTH = sizeof frames / sizeof *frames };
  os_fail_at = os_maps + 1;
  for (int i = 0; i < DEPTH; i++) {
    if (!llp_shadow_active() && i > 1)
      os_fail_at = os_maps + 1; /* still none */
    frames[i] = enter(&f);
  }
  OK(!llp_shadow_active(), "while frames are missing the stack is not told");
  enum { FIT = 4094 }; /* 64 KiB of 16-byte slots, less the chunk's head */
  for (int i = DEPTH - 1; i >= FIT; i--)
    llp_shadow_pop(frames[i]);
  uintptr_t pcs[DEPTH];
  OK(llp_shadow_active() && llp_shadow_callers(0, pcs, DEPTH) == FIT, "when they are popped it is, and exact");
  llp_shadow_pop(frames[0]);
  OK(!llp_shadow_active(), "down to the first");
  return 0;
}
