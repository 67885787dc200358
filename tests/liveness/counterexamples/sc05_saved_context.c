/* SC-5: a jump buffer on the stack holds the pointer's register.
 *
 * prints:
 *   5
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include <setjmp.h>

NOINLINE long caller(object *p) {
  jmp_buf context;
  object *live = p;
  if (!setjmp(context)) {
    touch(p);
    longjmp(context, 1);
  }
  return live->x;
}

NOINLINE void counterexample(void) {
  SHOW("%ld", caller(make(5)));
  FINALIZED();
  llp_gc();
  DEAD(1);
}
