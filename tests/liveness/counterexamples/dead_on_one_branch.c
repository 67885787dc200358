/* On one branch the pointer is used again, on the other it is dead from the start: there no use is left to clear it at.
 *
 * prints:
 *   200 used
 *   finalised: 0
 *   dead: 1 of 1
 *   not used
 *   dead: 2 of 2
 */
#include "counterexample.h"

NOINLINE void show(object *p) {
  SHOW("%ld used", p->x);
  FINALIZED();
}

NOINLINE void caller(long x, int again) {
  object *p = make(x);
  sink += p->x;
  if (again) {
    llp_gc();
    show(p);
    llp_gc();
    DEAD(1);
  } else {
    SHOW("not used"); /* else the optimiser would make one call of the two branches' collections, where p lives */
    llp_gc();
    DEAD(2);
  }
}

NOINLINE void counterexample(void) {
  caller(200, 1);
  caller(201, 0);
}
