/* Loads plug-ins again and again while threads look up the executable's own code.
 *
 * host PLUGIN MODE; MODE "shared": this executable answers for the plug-in; "alone": the plug-in answers for itself. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "llpass.h"
#include "tap.h"

extern const char host_code[];
static atomic_bool stop;

static void *keep_asking(void *argument) {
  size_t wrong = 0;
  while (!atomic_load(&stop))
    wrong += strcmp(llp_func_symbol(llp_func_for_pc((uintptr_t)host_code + 3)), "host_code") != 0;
  *(size_t *)argument = wrong;
  return NULL;
}

int main(int argc, char **argv) {
  int shared = strcmp(argv[argc - 1], "shared") == 0;
  size_t wrong = 0;
  unsigned right = 0, gone = 0, asked = 0;
  pthread_t thread;
  pthread_create(&thread, NULL, keep_asking, &wrong);
  for (int round = 0; round < 100; round++) {
    void *plugin = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    if (!plugin) {
      printf("not ok 1 %s\n", dlerror());
      return 1;
    }
    uintptr_t code = (uintptr_t)dlsym(plugin, "plugin_code");
    const char *(*ask)(void) = (const char *(*)(void))dlsym(plugin, "plugin_asks");
    right += strcmp(llp_func_symbol(llp_func_for_pc(code + 3)), shared ? "plugin_code" : "") == 0;
    asked += strcmp(ask(), "plugin_code") == 0;
    dlclose(plugin);
    gone += llp_func_for_pc(code + 3) == NULL;
  }
  atomic_store(&stop, true);
  pthread_join(thread, NULL);
  OK(right == 100, shared ? "the executable answers for its plug-in" : "the executable knows its own code only");
  OK(asked == 100, "the plug-in gets answers about itself");
  OK(gone == 100, "the code of an unloaded plug-in is unknown");
  OK(wrong == 0, "the executable's own answers are not disturbed");
  return 0;
}
