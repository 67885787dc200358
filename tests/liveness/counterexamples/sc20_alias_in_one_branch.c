/* SC-20: in one branch the local is reached through an alias only, so it looks dead there.
 *
 * prints:
 *   20
 *   20
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

static box **held;

NOINLINE void hold(box **g) { held = g; }

NOINLINE long caller(int direct) {
  box b;
  box *g = &b;
  b.p = make(20);
  hold(&g);
  if (direct) {
    llp_gc();
    return b.p->x;
  }
  llp_gc();
  return (*held)->p->x;
}

NOINLINE void counterexample(void) {
  long first = caller(1), held_after = finalized, second = caller(0);
  SHOW("%ld", first);
  SHOW("%ld", second);
  SHOW("finalised: %ld", held_after);
  held = NULL;
  llp_gc();
  DEAD(2);
}
