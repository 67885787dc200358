/* SC-25: a stack without a limit: the range the system reports for it is not mapped. Exit status 77: not allowed here.
 *
 * prints:
 *   unlimited
 *   25
 *   finalised: 0
 *   dead: 1 of 1
 */
#include "counterexample.h"

#include <sys/resource.h>
#include <unistd.h>

NOINLINE long caller(void) {
  object *p = make(25);
  touch(p);
  return p->x;
}

NOINLINE void counterexample(void) {
  struct rlimit limit;
  getrlimit(RLIMIT_STACK, &limit);
  if (limit.rlim_cur != RLIM_INFINITY) {
    limit.rlim_cur = RLIM_INFINITY;
    if (setrlimit(RLIMIT_STACK, &limit) != 0)
      exit(77);
    execl("/proc/self/exe", "counterexample", (char *)NULL);
    exit(77);
  }
  SHOW("unlimited");
  SHOW("%ld", caller());
  FINALIZED();
  llp_gc();
  DEAD(1);
}
