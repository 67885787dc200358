/* SC-27: upstream's helper, compiled at -O0, finds its own copy of the target first. Ours is assembly: with the runtime
 * itself compiled at -O0 the object is finalised all the same.
 *
 * runtime: -O0
 * prints:
 *   27
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE long caller(void) {
  object *p = make(27), *volatile q = p;
  touch(p);
  return q->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
