/* SC-8: after its last local use the object lives on through a global.
 *
 * prints:
 *   8
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

static box *global;

NOINLINE void publish(void) {
  box *b = GC_MALLOC(sizeof *b);
  b->p = make(8);
  global = b;
}

NOINLINE void counterexample(void) {
  publish();
  llp_gc();
  SHOW("%ld", global->p->x);
  FINALIZED();
  global = NULL;
  llp_gc();
  DEAD(1);
}
