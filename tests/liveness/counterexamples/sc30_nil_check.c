/* SC-30: a load that is the last use of its pointer must still fault when the pointer is nil.
 *
 * prints:
 *   nil dereference
 *   30
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include <setjmp.h>
#include <signal.h>

static sigjmp_buf recovery;
static void on_fault(int number) {
  (void)number;
  siglongjmp(recovery, 1);
}

NOINLINE object *nothing(void) { return NULL; }

NOINLINE long load(object *p) { return *(volatile long *)&p->x; }

NOINLINE void attempt(void) {
  signal(SIGSEGV, on_fault);
  if (sigsetjmp(recovery, 1) == 0)
    SHOW("loaded %ld", load(nothing()));
  else
    SHOW("nil dereference");
  signal(SIGSEGV, SIG_DFL);
}

NOINLINE void counterexample(void) {
  attempt();
  SHOW("%ld", load(make(30)));
  llp_gc();
  DEAD(1);
}
