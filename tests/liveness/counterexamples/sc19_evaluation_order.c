/* SC-19: the object is read before the finalizer expression's side effect replaces it.
 *
 * prints:
 *   registered: 0
 *   dead: 1 of 1
 *   dead: it was 19
 *   kept: 20
 */
#include "counterexample.h"

static long which;
static object *cell;

NOINLINE void note(void *of, void *unused) {
  (void)unused;
  which = ((object *)of)->x;
  finalized++;
}

NOINLINE void (*clear(object *other))(void *, void *) {
  cell = other;
  return note;
}

NOINLINE int set(object *other) {
  object *first = cell;
  void (*second)(void *, void *) = clear(other);
  return llp_set_finalizer(first, second, NULL);
}

NOINLINE void counterexample(void) {
  cell = plain(19);
  SHOW("registered: %d", set(plain(20)));
  llp_gc();
  DEAD(1);
  SHOW("dead: it was %ld", which);
  SHOW("kept: %ld", cell->x);
}
