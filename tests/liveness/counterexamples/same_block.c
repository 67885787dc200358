/* The case upstream's repair must finalise: an element of a local array, stored and loaded by an index that is known at
 * run time only, with no other reference to the object.
 *
 * prints:
 *   7
 *   dead: 1 of 1
 */
#include "counterexample.h"

static volatile int index_at_run_time = 5;

NOINLINE void counterexample(void) {
  object *slots[8] = {0};
  int at = index_at_run_time;
  slots[at] = make(7);
  SHOW("%ld", slots[at]->x);
  llp_gc();
  DEAD(1);
}
