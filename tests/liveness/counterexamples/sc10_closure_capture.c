/* SC-10: making the closure is the last use that stands in the function; its body uses the local again.
 *
 * prints:
 *   10
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

struct closure { long (*code)(void *); void *environment; };

NOINLINE long body(void *environment) {
  llp_gc();
  return (*(box **)environment)->p->x;
}

NOINLINE struct closure capture(box *b) {
  box **environment = GC_MALLOC(sizeof *environment);
  *environment = b;
  return (struct closure){body, environment};
}

NOINLINE void caller(void) {
  box b;
  b.p = make(10);
  struct closure f = capture(&b);
  llp_gc();
  SHOW("%ld", f.code(f.environment));
  FINALIZED();
}

NOINLINE void counterexample(void) {
  caller();
  llp_gc();
  DEAD(1);
}
