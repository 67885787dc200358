/* SC-3: a frame below spills the callee-saved register that holds the caller's pointer.
 *
 * prints:
 *   finalised: 0
 *   dead: 1 of 1
 *   70
 */
#include "counterexample.h"

NOINLINE long loop(object *p, int rounds) {
  long sum = 0;
  for (int i = 0; i < rounds; i++) {
    touch(p);
    sum += p->x;
  }
  FINALIZED();
  llp_gc();
  DEAD(1);
  return sum;
}

NOINLINE void counterexample(void) { SHOW("%ld", loop(make(7), 10)); }
