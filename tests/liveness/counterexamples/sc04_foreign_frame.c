/* SC-4: only a function of the C library still holds the pointer, in a frame that nobody may touch.
 *
 * prints:
 *   sorted
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

#define COUNT 64
static uintptr_t inverted;
static int calls;

NOINLINE void finalize_array(void *array, void *unused) {
  (void)unused;
  *(int *)array = -1;
  finalized++;
}

NOINLINE void look(const void *number) { /* its parameter is dead while the collector runs, and equals the array */
  sink += *(const int *)number;
  if (calls++ % 32 == 0)
    llp_gc();
}

NOINLINE int compare(const void *a, const void *b) {
  int order = *(const int *)a - *(const int *)b;
  look(a);
  return order;
}

NOINLINE void sort(int *base) { qsort(base, COUNT, sizeof *base, compare); }

NOINLINE void run(void) {
  int *base = GC_MALLOC(COUNT * sizeof *base);
  for (int i = 0; i < COUNT; i++)
    base[i] = i * 37 % COUNT;
  llp_set_finalizer(base, finalize_array, NULL);
  inverted = ~(uintptr_t)base;
  sort(base);
}

NOINLINE int is_sorted(void) { /* before the next collection: the memory is still there */
  const int *base = (const int *)~inverted;
  int right = 1;
  for (int i = 0; i < COUNT; i++)
    right &= base[i] == i;
  return right;
}

NOINLINE void counterexample(void) {
  run();
  SHOW(is_sorted() ? "sorted" : "spoilt");
  FINALIZED();
  llp_gc();
  DEAD(1);
}
