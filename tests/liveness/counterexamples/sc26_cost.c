/* SC-26: upstream's helper goes over the whole stack, page by page. Ours: a window, so calls without end touch no
 * further page.
 *
 * prints:
 *   few pages touched
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include <sys/resource.h>

NOINLINE long faults(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt;
}

NOINLINE void caller(void) {
  object *p = plain(26);
  long before = faults();
  for (int i = 0; i < 1000; i++)
    llp_set_finalizer(p, i % 2 ? NULL : finalize, NULL);
  llp_set_finalizer(p, finalize, NULL);
  long pages = faults() - before;
  SHOW(pages < 500 ? "few pages touched" : "%ld pages touched", pages); /* 8 MiB have 2048 */
}

NOINLINE void counterexample(void) {
  caller();
  llp_gc();
  DEAD(1);
}
