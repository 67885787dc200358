/* What a callee that never went through llpass leaves below: copies of the pointer in a frame that is gone. The next
 * frames are the collector's; what they do not write stays to be scanned. A collector that is called directly clears
 * nothing itself, so this is up to what the pass inserts before the call.
 *
 * foreign: foreign.c
 * prints:
 *   100
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include "foreign.h"

NOINLINE void counterexample(void) {
  object *p = make(100);
  SHOW("%ld", foreign_litter(p));
  GC_gcollect();
  GC_invoke_finalizers();
  llp_run_finalizers();
  DEAD(1);
}
