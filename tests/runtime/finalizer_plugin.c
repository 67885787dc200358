/* A plug-in with a copy of the runtime of its own, in a program that has none. */
#include <gc.h>

#include "llpass.h"

static int count;

static void run(void *obj, void *arg) {
  count += *(int *)obj == 7 && arg == &count;
}

void plugin_set(void);
void plugin_set(void) {
  int *obj = GC_MALLOC(sizeof *obj);
  *obj = 7;
  llp_set_finalizer(obj, run, &count);
}

int plugin_run(void);
int plugin_run(void) {
  llp_run_finalizers();
  return count;
}

void plugin_collect(void);
void plugin_collect(void) {
  llp_gc();
}
