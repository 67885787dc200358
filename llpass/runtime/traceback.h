/* Printing without stdio: into a buffer or, in chunks, into a file descriptor. */
#ifndef LLPASS_TRACEBACK_H
#define LLPASS_TRACEBACK_H

#include "walk.h"

struct llp_sink {
  int fd; /* negative: into the buffer */
  char *buffer;
  size_t size;
  size_t filled; /* of the buffer, or of chunk */
  char chunk[512];
};

void llp_put_text(struct llp_sink *sink, const char *text);
void llp_put_number(struct llp_sink *sink, uint64_t value, unsigned base);
/* The traceback of what a signal interrupted or, with context NULL, from the caller of the function that has this frame
 * address. */
void llp_put_traceback(struct llp_sink *sink, const void *context, uintptr_t fp);
/* What is not written yet. */
void llp_put_end(struct llp_sink *sink);

/* For start_traceback.c: as llp_crash_install, for signals that still end the process, and without building a table. */
void llp_crash_start(void);

#endif
