/* A program whose table is in a side file, asked in the ways that are hard on a file: external_test MODE [FILE]. */
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "llpass.h"

extern const char host_code[];

static const char *ask(void) {
  const char *name = llp_func_symbol(llp_func_for_pc((uintptr_t)host_code + 3));
  return *name ? name : "unknown";
}

static const char *said_in_handler;

static void handler(int number) {
  (void)number;
  said_in_handler = ask();
}

/* The first lookup of the process, in a handler on a small stack. */
static void in_a_handler(void) {
  static char stack[16384];
  stack_t small = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
  sigaltstack(&small, NULL);
  sigaction(SIGUSR1, &action, NULL);
  errno = 4711;
  raise(SIGUSR1);
  printf("%s %d\n", said_in_handler, errno);
}

/* The library was named relative to a directory that is no longer the current one. */
static void in_a_library(const char *path) {
  void *library = dlopen(path, RTLD_NOW);
  if (!library || chdir("/") != 0) {
    printf("%s\n", dlerror());
    return;
  }
  const char *(*asks)(void) = (const char *(*)(void))dlsym(library, "plugin_asks");
  printf("%s\n", asks());
}

int main(int argc, char **argv) {
  if (!strcmp(argv[1], "plain")) {
    printf("%s\n", ask());
  } else if (!strcmp(argv[1], "handler")) {
    in_a_handler();
  } else if (!strcmp(argv[1], "library")) {
    in_a_library(argv[2]);
  } else if (!strcmp(argv[1], "appears") && argc == 4) {
    /* The side file comes too late. */
    printf("%s ", ask());
    printf("%s %d\n", ask(), rename(argv[2], argv[3]));
    printf("%s\n", ask());
  } else if (!strcmp(argv[1], "cut")) {
    /* Somebody writes over the side file, as cp does, after it was read. */
    printf("%s ", ask());
    FILE *file = fopen(argv[2], "w");
    printf("%d ", file && fclose(file) == 0);
    for (unsigned at = 0; at < 64; at++)
      (void)llp_func_for_pc((uintptr_t)host_code + at * 64);
    printf("%s\n", ask());
  }
  return 0;
}
