/* SC-18: the object is read before its cell is set to null; reading it again later would register null.
 *
 * prints:
 *   registered: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

NOINLINE int set(object **pp) {
  object *x = *pp;
  *pp = NULL;
  return llp_set_finalizer(x, finalize, NULL);
}

NOINLINE void counterexample(void) {
  object **pp = GC_MALLOC(sizeof *pp);
  *pp = plain(18);
  SHOW("registered: %d", set(pp));
  llp_gc();
  DEAD(1);
}
