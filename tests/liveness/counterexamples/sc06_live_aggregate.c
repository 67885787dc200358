/* SC-6: the pointer's last direct use is the store into a struct that lives on in the same frame.
 *
 * prints:
 *   1
 *   6
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

struct node { object *t; int k; };

NOINLINE void use(int k) {
  SHOW("%d", k);
  llp_gc();
}

NOINLINE void counterexample(void) {
  struct node n;
  object *p = make(6);
  n.t = p;
  n.k = 1;
  use(n.k);
  SHOW("%ld", n.t->x);
  FINALIZED();
  llp_gc();
  DEAD(1);
}
