/* Frames of the source, not of the machine: inlined ones count, stubs do not. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "llpass.h"
#include "tap.h"

#define NOINLINE __attribute__((noinline))
#define INLINE static inline __attribute__((always_inline))

static const char *const expected[] = {"innermost", "inner", "middle", "outer", "target", "start", "main"};
enum { EXPECTED = sizeof expected / sizeof *expected };

struct seen {
  const char *name;
  uint32_t line;
  bool inlined;
};

static struct seen seen[64];
static int seen_count;

static void look(const uintptr_t *pcs, int count) {
  llp_trace trace = llp_trace_of(pcs, count);
  bool more = true, said = true, told = true;
  seen_count = 0;
  for (llp_frame frame; llp_trace_next(&trace, &frame, &more); seen_count++) {
    told &= said;
    said = more;
    seen[seen_count] = (struct seen){frame.function, frame.line, frame.inlined};
  }
  OK(told && !said && !more, "`more` tells whether a frame follows");
}

static bool is_tail(int skip) {
  for (int i = skip; i < EXPECTED; i++)
    if (i - skip >= seen_count || strcmp(seen[i - skip].name, expected[i]))
      return false;
  return true;
}

static char text[2048];
static size_t text_size;

INLINE void innermost(void) {
  uintptr_t pcs[64];
  for (int skip = 0; skip < EXPECTED; skip++) {
    llp_frame frame;
    look(pcs, llp_callers(skip, pcs, 64));
    OK(is_tail(skip), "skip leaves out frames of the source");
    OK(llp_callers(skip, pcs, 1) == 1, "room for one");
    look(pcs, 1);
    OK(seen_count && !strcmp(seen[0].name, expected[skip]), "the first of one is the same");
    OK(llp_caller(skip, &frame) && !strcmp(frame.function, expected[skip]) && frame.inlined == seen[0].inlined,
       "llp_caller finds the same");
  }
  llp_frame untouched = {.line = 7};
  OK(!llp_caller(100, &untouched) && untouched.line == 7, "llp_caller beyond the stack");
  OK(llp_caller(-1, &untouched) && !strcmp(untouched.function, "innermost"), "llp_caller with a negative skip");
  text_size = llp_stack(text, sizeof text - 1);
  for (size_t n = 0; n < text_size; n += 7) {
    char part[sizeof text];
    memset(part, 'x', sizeof part);
    size_t got = llp_stack(part, n);
    if (got != n || part[n] != 'x' || memcmp(part, "goroutine 1 [running]:", n < 22 ? n : 22))
      OK(0, "a text that does not fit is cut off");
  }
}

INLINE void inner(void) {
  innermost();
}

NOINLINE static void middle(void) {
  inner();
  __asm__ volatile("");
}

INLINE void outer(void) {
  middle();
}

NOINLINE void target(void) {
  outer();
  __asm__ volatile("");
}

void stub(void) __asm__("__llgo_stub.target");
NOINLINE void stub(void) {
  target();
  __asm__ volatile("");
}

INLINE void start(void) {
  stub();
}

int main(void) {
  llp_init();
  start();
  int match = 1;
  char *line = text;
  match &= !strncmp(line, "goroutine 1 [running]:\n", 23);
  for (int i = 0; i < EXPECTED; i++) {
    char name[64];
    snprintf(name, sizeof name, "\n%s(...)\n\t", expected[i]);
    char *found = strstr(line, name);
    match &= found != NULL;
    if (!found)
      break;
    line = found + strlen(name) - 2;
    char *file = line + 2, *end = strchr(file, '\n');
    char *colon = end;
    while (*colon != ':')
      colon--;
    match &= colon - file > 13 && !strncmp(colon - 13, "frames_test.c", 13) && atoi(colon + 1) >= 50;
    *end = '\0';
    match &= (strstr(colon, " +0x") == NULL) == (i == 0 || i == 1 || i == 3 || i == 5);
    *end = '\n';
  }
  match &= strstr(text, "stub") == NULL;
  OK(match, "the text has the shape of Go's");
  if (!match)
    fputs(text, stdout);
  return 0;
}
