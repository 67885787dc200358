/* No module keeps shadow frames yet. */
#include "internal.h"

bool llp_shadow_active(void) {
  return false;
}

int llp_shadow_callers(int skip, uintptr_t *pcs, int n) {
  (void)skip, (void)pcs, (void)n;
  return 0;
}

bool llp_shadow_frame(uintptr_t pc, llp_frame *frame) {
  (void)pc, (void)frame;
  return false;
}
