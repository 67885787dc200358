/* Descriptors written by hand, and what a capture says in words. */
#ifndef SHADOW_H
#define SHADOW_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "llpass_shadow.h"
#include "tap.h"

/* A function in a.c with four places: its own line 1, line 5, and line 7 of `inner`, inlined at line 6. */
struct blob {
  struct llp_shadow_func head;
  struct llp_shadow_scope scopes[2];
  struct llp_shadow_row rows[4];
  char text[36];
};

#define TEXT offsetof(struct blob, text)

static inline struct blob blob(const char *name, uint64_t key) {
  struct blob made = {
      {0, key, sizeof made, 0, 2, 4},
      {{TEXT + 1, TEXT + 1, TEXT + 17, 2, 1}, {TEXT + 21, TEXT + 21, TEXT + 27, 9, 8}},
      {{0, TEXT + 17, 1, 0, 0, 0}, {0, TEXT + 17, 5, 0, 3, 0}, {0, TEXT + 17, 6, 0, 0, 0}, {1, TEXT + 27, 7, 3, 0, 0}},
      "",
  };
  strncpy(made.text + 1, name, 15);
  memcpy(made.text + 17, "a.c\0inner\0a.h", 14);
  return made;
}

/* The thread's frames as "f:1 g:5 ", innermost first; into a buffer of the calling thread. */
static inline const char *story(int skip) {
  static _Thread_local char text[4096];
  uintptr_t pcs[64];
  int count = llp_shadow_callers(skip, pcs, 64);
  size_t used = 0;
  text[0] = '\0';
  for (int i = 0; i < count; i++) {
    llp_frames frames = llp_frames_at(pcs[i] - 1);
    for (llp_frame frame; llp_frames_next(&frames, &frame);)
      used += (size_t)snprintf(text + used, sizeof text - used, "%s:%u ", frame.function, frame.line);
  }
  return text;
}

static inline uintptr_t top_pc(void) {
  uintptr_t pc = 0;
  llp_shadow_callers(0, &pc, 1);
  return pc;
}

static inline void *enter(struct blob *made) {
  return llp_shadow_push(&made->head);
}

static inline uintptr_t enter_named(uintptr_t entry, const char *name, uint32_t line) {
  return llp_shadow_enter(entry, name, strlen(name), "b.go", 4, line);
}

#define IS(actual, expected, what)                         \
  do {                                                     \
    const char *is = (actual);                             \
    OK(!strcmp(is, expected), what);                       \
    if (strcmp(is, expected))                              \
      printf("# got \"%s\", not \"%s\"\n", is, expected);  \
  } while (0)

#endif
