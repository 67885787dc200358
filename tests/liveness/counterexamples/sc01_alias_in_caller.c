/* SC-1: a callee's parameter dies while the caller holds the same pointer under another name.
 *
 * prints:
 *   7
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE long caller(void) {
  object *p = make(7), *volatile q = p;
  touch(p);
  return q->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
