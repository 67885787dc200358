/* A global that the program writes and never reads is a root all the same. The optimiser may keep its last pointer and
 * drop the null (LLVM's GlobalOpt does, for the sake of leak checkers); LTO makes every global such a one.
 *
 * too late: behind-O2 O2-twice
 * prints:
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

static object *root;

NOINLINE void set(long x) { root = make(x); }

NOINLINE void counterexample(void) {
  set(1);
  llp_gc();
  FINALIZED();
  root = NULL;
  llp_gc();
  DEAD(1);
}
