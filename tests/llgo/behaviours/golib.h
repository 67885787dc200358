/* What the C twins of Go programs are written with. A twin stands beside its Go file line for line: line N of the one
 * calls what line N of the other calls. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "llgo.h"

/* The head of a function with its Go name; `main.` is what llpass makes of the prefix. */
#define FUNC(result, name, go, ...)                            \
  result name(__VA_ARGS__) __asm__("command-line-arguments." go); \
  __attribute__((noinline)) result name(__VA_ARGS__)
/* One that Go may inline. */
#define SMALL(result, name, go, ...)                           \
  result name(__VA_ARGS__) __asm__("command-line-arguments." go); \
  result name(__VA_ARGS__)

static inline const char *base(go_string path) {
  const char *slash = path.size ? memrchr(path.data, '/', (size_t)path.size) : NULL;
  return slash ? slash + 1 : path.data;
}

/* Of what has a file and a line: the two as printf takes them. */
#define PLACE(at) base((at).file), (int)(at).line

static inline go_slice slice(void *data, int64_t size) { return (go_slice){data, size, size}; }

static inline const char *truth(bool value) { return value ? "true" : "false"; }
static inline bool is(const char *text, const char *other) { return strcmp(text, other) == 0; }
static inline bool starts(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

/* What follows the line break after `at`. */
static inline const char *next_line(const char *at) {
  const char *end = strchr(at, '\n');
  return end ? end + 1 : at + strlen(at);
}

/* Starts a function as a goroutine does: its caller is runtime.goexit. Returns what join takes. */
void *go_spawn(void (*function)(void *), void *argument);
void go_join(void *thread);
