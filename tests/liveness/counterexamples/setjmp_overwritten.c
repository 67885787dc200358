/* What is written between setjmp and longjmp is what the second return reads, though code further down overwrites it: a
 * store there ends nothing.
 *
 * prints:
 *   6
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include <setjmp.h>

static jmp_buf context;

NOINLINE void back(long x) {
  llp_gc();
  if (x == 6)
    longjmp(context, 1);
}

NOINLINE long caller(void) {
  object *volatile held = NULL;
  if (!setjmp(context)) {
    held = make(6);
    back(6);
    held = NULL;
  } else {
    return held->x;
  }
  return 0;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
