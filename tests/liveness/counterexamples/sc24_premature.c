/* SC-24: the object is used through another variable after the one it was registered by is dead.
 *
 * prints:
 *   finalised: 0
 *   1
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE void consume(object *p) { sink += p->x; }

NOINLINE void counterexample(void) {
  object *p = plain(24);
  llp_set_finalizer(p, finalize, NULL);
  object *q = p;
  consume(p);
  llp_gc();
  FINALIZED();
  q->x = 1;
  SHOW("%ld", q->x);
  llp_gc();
  DEAD(1);
}
