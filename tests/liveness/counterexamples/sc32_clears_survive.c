/* SC-32: a clear of a slot that is never read again is a dead store to the optimiser, and a local of one pointer is a
 * register to it. The objects die while the function that held them still runs, so only a clear that survives helps.
 *
 * prints:
 *   32 33 34
 *   dead: 3 of 3
 */
#include "counterexample.h"

NOINLINE void use(object *a, object *b, object *c) { SHOW("%ld %ld %ld", a->x, b->x, c->x); }

NOINLINE void counterexample(void) {
  object *p = make(32);
  box b;
  b.p = make(33);
  object *array[3] = {0};
  array[1] = make(34);
  use(p, b.p, array[1]);
  llp_gc();
  DEAD(3);
}
