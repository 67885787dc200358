/* SC-13: the address of a local's field is parked in another local, and is the only way to it.
 *
 * prints:
 *   13
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE long caller(void) {
  box b;
  struct { object **q; } side;
  b.p = make(13);
  side.q = &b.p;
  llp_gc();
  return (*side.q)->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
