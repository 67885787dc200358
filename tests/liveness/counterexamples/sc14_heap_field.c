/* SC-14: the last load of a chain reads a field of the heap, which is not the function's to clear.
 *
 * prints:
 *   visited 15
 *   kept
 *   14 15
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

struct holder { object *n; };

NOINLINE void visit(object *p) {
  SHOW("visited %ld", p->x);
  llp_gc();
}

NOINLINE void counterexample(void) {
  object *head = make(14);
  head->next = make(15);
  struct holder s;
  s.n = head;
  visit(s.n->next);
  SHOW(head->next ? "kept" : "lost");
  SHOW("%ld %ld", head->x, head->next->x);
  FINALIZED();
  for (int i = 0; i < 2; i++) /* one after the other, when finalizers run in order */
    llp_gc();
  DEAD(2);
}
