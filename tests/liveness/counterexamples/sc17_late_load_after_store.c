/* SC-17: the object is read before its cell gets another value; reading it again later would take the other one.
 *
 * prints:
 *   other: 18
 *   dead: 1 of 1
 *   dead: it was 17
 *   other: 18
 */
#include "counterexample.h"

static long which;

NOINLINE void note(void *of, void *unused) {
  (void)unused;
  which = ((object *)of)->x;
  finalized++;
}

NOINLINE void set(object **pp, object *other) {
  object *x = *pp;
  *pp = other;
  llp_set_finalizer(x, note, NULL);
}

NOINLINE void counterexample(void) {
  object **pp = GC_MALLOC(sizeof *pp);
  *pp = plain(17);
  set(pp, plain(18));
  SHOW("other: %ld", (*pp)->x);
  llp_gc();
  DEAD(1);
  SHOW("dead: it was %ld", which);
  SHOW("other: %ld", (*pp)->x);
}
