/* SC-7: a local of the entry block is used in a loop: its last use in one round is not its last.
 *
 * prints:
 *   finalised: 0
 *   finalised: 0
 *   finalised: 0
 *   21
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE void counterexample(void) {
  box b;
  long sum = 0;
  b.p = make(7);
  for (int i = 0; i < 3; i++) {
    llp_gc();
    FINALIZED();
    sum += b.p->x;
  }
  SHOW("%ld", sum);
  llp_gc();
  DEAD(1);
}
