/* An executable that the compiler driver links prints a traceback when a signal ends it, and says nothing in its source
 * about that. This object is linked into it beside the library; shared libraries do not have it, for a library must not
 * decide what becomes of its host's signals.
 *
 * Early, so that what the program itself does about these signals comes later and wins. LLPASS_TRACEBACK=0 in the
 * environment leaves everything to the system. */
#include <stdlib.h>

#include "traceback.h"

__attribute__((constructor(101))) static void start_traceback(void) {
  const char *wanted = getenv("LLPASS_TRACEBACK");
  if (!wanted || wanted[0] != '0' || wanted[1])
    llp_crash_start();
}
