/* Loads the probe as a shared library. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  void *library = argc > 2 ? dlopen(argv[1], RTLD_NOW) : NULL;
  int (*probe)(size_t) = library ? (int (*)(size_t))dlsym(library, "probe") : NULL;
  if (!probe)
    return puts("not loaded"), 2;
  return probe(strtoul(argv[2], NULL, 10));
}
