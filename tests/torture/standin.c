// llp_set_finalizer and llp_gc on BDWGC alone: what a program would write itself, for the column "without llpass".
#define GC_THREADS
#include <gc.h>

int llp_set_finalizer(void *obj, void (*fn)(void *, void *), void *arg);
void llp_gc(void);

int llp_set_finalizer(void *obj, void (*fn)(void *, void *), void *arg) {
  GC_register_finalizer(obj, fn, arg, 0, 0);
  return 0;
}
void llp_gc(void) {
  for (int round = 0; round < 2; round++) {
    GC_gcollect();
    GC_invoke_finalizers();
  }
}
