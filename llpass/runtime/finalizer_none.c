/* A target where finalizer.c has no locks to take: nothing can be registered, so nothing ever runs. */
#include <errno.h>

#include "llpass.h"

int llp_set_finalizer(void *obj, void (*fn)(void *obj, void *arg), void *arg) {
  (void)obj, (void)fn, (void)arg;
  return ENOSYS;
}

size_t llp_run_finalizers(void) {
  return 0;
}

void llp_gc(void) {
}
