/* Loads finalizer_plugin.c. The collector is told to look at no library's data: the queue must stay whole all the same. */
#define GC_THREADS
#include <dlfcn.h>
#include <gc.h>
#include <pthread.h>
#include <stdint.h>

#include "tap.h"

enum { COUNT = 200 };

static void (*set_one)(void);

static void *set_all(void *unused) {
  for (int i = 0; i < COUNT; i++)
    set_one();
  return unused;
}

static void *allocate(void *unused) {
  for (int i = 0; i < 200000; i++)
    *(volatile int *)GC_MALLOC(sizeof(int)) = 0;
  return unused;
}

static void elsewhere(void *(*work)(void *)) {
  pthread_t thread;
  pthread_create(&thread, NULL, work, NULL);
  pthread_join(thread, NULL);
}

int main(int argc, char **argv) {
  GC_set_no_dls(1);
  GC_INIT();
  void *plugin = dlopen(argv[argc - 1], RTLD_NOW);
  OK(plugin, "the plug-in is loaded");
  set_one = (void (*)(void))(uintptr_t)dlsym(plugin, "plugin_set");
  int (*run)(void) = (int (*)(void))(uintptr_t)dlsym(plugin, "plugin_run");
  void (*collect)(void) = (void (*)(void))(uintptr_t)dlsym(plugin, "plugin_collect");
  elsewhere(set_all);
  GC_gcollect();
  elsewhere(allocate);
  GC_gcollect();
  elsewhere(allocate);
  OK(run() >= COUNT - 4, "what a plug-in's copy has queued stays whole");
  elsewhere(set_all);
  collect();
  OK(run() >= 2 * COUNT - 8, "its llp_gc runs what died");
  return 0;
}
