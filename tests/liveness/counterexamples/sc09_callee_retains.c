/* SC-9: a callee keeps what it is given: an object of the heap in a registry, the address of a local in a global.
 *
 * prints:
 *   9
 *   10
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

static box **registry, *saved;

NOINLINE void append(box *b) {
  registry = GC_MALLOC(sizeof *registry);
  registry[0] = b;
}
NOINLINE void keep(box *b) { saved = b; }

NOINLINE void caller(void) {
  box *b = GC_MALLOC(sizeof *b), local;
  b->p = make(9);
  append(b);
  local.p = make(10);
  keep(&local);
  llp_gc();
  SHOW("%ld", registry[0]->p->x);
  SHOW("%ld", saved->p->x);
  FINALIZED();
}

NOINLINE void counterexample(void) {
  caller();
  registry = NULL;
  saved = NULL;
  llp_gc();
  DEAD(2);
}
