/* An executable that the compiler driver links prints a traceback when a signal ends it, and says nothing in its source
 * about that. This object is linked into it beside the library; shared libraries do not have it, for a library must not
 * decide what becomes of its host's signals.
 *
 * Early, so that what the program itself does about these signals comes later and wins. LLPASS_TRACEBACK=0 in the
 * environment leaves everything to the system. */
#include <stdlib.h>

#include "internal.h"
#include "traceback.h"

void *llp_process_image(const struct llp_image *image, llp_registry *registry, void *handle) {
  if (image)
    return registry == llp_register_image ? NULL : llp_register_image(image);
  llp_unregister_image(handle);
  return NULL;
}

__attribute__((constructor(101))) static void start_traceback(void) {
  const char *wanted = getenv("LLPASS_TRACEBACK");
  if (!wanted || wanted[0] != '0' || wanted[1])
    llp_crash_start();
}
