/* SC-12: a slice of the array is used after the last use that names the array.
 *
 * prints:
 *   1
 *   12
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

struct slice { object **data; long size, room; };

NOINLINE void use(long size) {
  SHOW("%ld", size);
  llp_gc();
}

NOINLINE long caller(void) {
  object *a[4] = {0};
  a[0] = make(12);
  struct slice s = {a, 1, 4};
  use(s.size);
  return s.data[0]->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
