/* Nanoseconds of llp_stack_clear, llp_set_finalizer and llp_gc beside what BDWGC itself takes, and how far down the stack
 * a collection writes. finalizers.py builds and runs it. */
#include <gc.h>
#include <gc/gc_mark.h>
#include <stdint.h>
#include <stdio.h>

#include "llpass.h"
#include "measure.h"

#define MEASURE(name, count, statement) printf("%-44s %12.1f\n", name, BEST(count, statement))

__attribute__((noinline)) static void empty(void) {
  __asm__ volatile("");
}

static void nothing(void *obj, void *arg) {
  (void)obj, (void)arg;
}

/* Called while the collector scans the stacks. */
static uintptr_t scanning;
static GC_push_other_roots_proc others;

static void at_roots(void) {
  scanning = (uintptr_t)__builtin_frame_address(0);
  if (others)
    others();
}

#define FILLED 65536

__attribute__((noinline)) static void depth(void) {
  volatile char *frame = __builtin_frame_address(0);
  volatile char *top = frame - 256;
  for (int i = 0; i < FILLED; i++)
    top[-i] = 0x5a;
  GC_gcollect();
  int deepest = FILLED - 1;
  while (deepest > 0 && top[-deepest] == 0x5a)
    deepest--;
  printf("%-44s %12ld\n", "bytes below the caller, scanning", (long)((uintptr_t)frame - scanning));
  printf("%-44s %12ld\n", "bytes below the caller, all of a collection", (long)(frame - top) + deepest);
}

int main(void) {
  static void *object;
  GC_finalization_proc run;
  void *data;
  GC_INIT();
  object = GC_MALLOC(64);
  others = GC_get_push_other_roots();
  GC_set_push_other_roots(at_roots);
  llp_gc();
  depth();
  MEASURE("an empty call", 1000000, empty());
  MEASURE("llp_stack_clear", 1000000, llp_stack_clear());
  MEASURE("GC_register_finalizer, replacing", 200000, GC_register_finalizer(object, nothing, NULL, &run, &data));
  GC_register_finalizer(object, NULL, NULL, &run, &data);
  MEASURE("llp_set_finalizer, replacing", 200000, llp_set_finalizer(object, nothing, NULL));
  MEASURE("GC_gcollect, nothing in the heap", 200, GC_gcollect());
  MEASURE("llp_gc, nothing in the heap", 200, llp_gc());
  return 0;
}
