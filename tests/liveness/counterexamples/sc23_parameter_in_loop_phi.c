/* SC-23: a parameter goes on as the loop's variable: in each round the node behind dies and the one ahead lives.
 *
 * prints:
 *   dead: 5 of 5
 *   15
 */
#include "counterexample.h"

NOINLINE object *list(long length) {
  object *head = NULL;
  for (long x = length; x > 0; x--) {
    object *more = make(x);
    more->next = head;
    head = more;
  }
  return head;
}

NOINLINE long walk(object *p) {
  long sum = 0;
  for (object *n = p; n; n = n->next) {
    llp_gc();
    sum += n->x;
  }
  for (int i = 0; i < 5; i++) /* one after the other, when finalizers run in order */
    llp_gc();
  DEAD(5);
  return sum;
}

NOINLINE void counterexample(void) { SHOW("%ld", walk(list(5))); }
