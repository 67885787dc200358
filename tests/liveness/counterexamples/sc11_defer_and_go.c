/* SC-11: an argument recorded now and used later: by a deferred call, and by another thread.
 *
 * prints:
 *   go: 12
 *   deferred: 11
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

#include <pthread.h>

struct deferred { void (*call)(box *); box *argument; struct deferred *next; };

NOINLINE void check(box *b) {
  llp_gc();
  SHOW("deferred: %ld", b->p->x);
}

static void *go_check(void *b) {
  llp_gc();
  SHOW("go: %ld", ((box *)b)->p->x);
  return NULL;
}

NOINLINE void run(struct deferred *first) {
  for (; first; first = first->next)
    first->call(first->argument);
}

NOINLINE void caller(void) {
  struct deferred *calls = NULL;
  box b, c;
  b.p = make(11);
  struct deferred *call = GC_MALLOC(sizeof *call);
  *call = (struct deferred){check, &b, calls};
  calls = call;
  c.p = make(12);
  pthread_t thread;
  pthread_create(&thread, NULL, go_check, &c);
  llp_gc();
  pthread_join(thread, NULL);
  run(calls);
  FINALIZED();
}

NOINLINE void counterexample(void) {
  caller();
  llp_gc();
  DEAD(2);
}
