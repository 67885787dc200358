/* SC-2: an integer has the bits of a pointer that dies, and is still wanted as an integer.
 *
 * prints:
 *   equal
 *   dead: 1 of 1
 */
#include "counterexample.h"

static uintptr_t inverted; /* not what the collector takes for an address */

NOINLINE void counterexample(void) {
  object *p = make(1);
  uintptr_t key = (uintptr_t)p;
  uint64_t hash = key;
  inverted = ~key;
  touch(p);
  SHOW(hash == ~inverted ? "equal" : "not equal");
  llp_gc();
  DEAD(1);
}
