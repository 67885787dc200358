/* SC-21: a deferred call registered before the branch reads the local after it; no instruction of the branch does.
 *
 * prints:
 *   used 21
 *   deferred: 21
 *   other
 *   deferred: 21
 *   dead: 2 of 2
 */
#include "counterexample.h"

struct deferred { void (*call)(box *); box *argument; };
static struct deferred *calls;

NOINLINE void show_box(box *b) { SHOW("deferred: %ld", b->p->x); }

NOINLINE void defer(void (*call)(box *), box *argument) {
  calls = GC_MALLOC(sizeof *calls);
  *calls = (struct deferred){call, argument};
}

NOINLINE void run(void) {
  calls->call(calls->argument);
  calls = NULL;
}

NOINLINE void caller(int use) {
  box b;
  b.p = make(21);
  defer(show_box, &b);
  if (use) {
    SHOW("used %ld", b.p->x);
    llp_gc();
  } else {
    SHOW("other");
    llp_gc();
  }
  run();
}

NOINLINE void counterexample(void) {
  caller(1);
  caller(0);
  llp_gc();
  DEAD(2);
}
