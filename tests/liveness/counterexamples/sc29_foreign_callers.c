/* SC-29: a C frame that was not compiled with the pass stands between two that were, and a thread the collector does
 * not know runs what was.
 *
 * foreign: foreign.c
 * prints:
 *   29
 *   foreign thread: 300
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include "foreign.h"

NOINLINE void callback(void *p) { touch(p); }

NOINLINE void on_foreign_thread(void *numbers) { /* gated code, but no object of the collector's */
  long *all = numbers;
  for (int i = 0; i < 3; i++)
    sink += all[i];
  llp_stack_clear();
  all[3] = all[0] + all[1] + all[2];
}

NOINLINE long caller(void) { return foreign_call(callback, make(29)); }

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  static long numbers[4] = {100, 100, 100, 0};
  foreign_thread(on_foreign_thread, numbers);
  SHOW("foreign thread: %ld", numbers[3]);
  FINALIZED();
  llp_gc();
  DEAD(1);
}
