/* SC-22: the call is the last use of the local's address, and its result is that address.
 *
 * prints:
 *   22
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE box *identity(box *b) { return b; }

NOINLINE long caller(void) {
  box b;
  b.p = make(22);
  box *q = identity(&b);
  llp_gc();
  return q->p->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
