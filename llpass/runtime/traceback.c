/* A stack as text, in the shape of Go's:
 *
 *     goroutine 1 [running]:
 *     shape::area(...)
 *             /src/shape.cc:12 +0x1d
 *
 * One formatter for buffers and file descriptors. It walks and prints frame by frame, so that it needs no room for the
 * stack: it is used in signal handlers, on small stacks, after an overflow. A stack of more than 100 frames is
 * walked twice, because the middle of it is left out. `+0x1d` is the distance of the return address from the start of
 * the machine code; an inlined frame has none. Code that no table knows is named by its image: libc.so.6+0x29d90. */
#include "traceback.h"

#include <string.h>

#define FIRST_SHOWN 50
#define LAST_SHOWN 50

static void flush(struct llp_sink *sink) {
  if (sink->fd >= 0)
    llp_os_write(sink->fd, sink->chunk, sink->filled);
  sink->filled = 0;
}

static void put(struct llp_sink *sink, const char *text, size_t length) {
  if (sink->fd < 0) {
    size_t room = sink->size - sink->filled;
    length = length < room ? length : room;
    memcpy(sink->buffer + sink->filled, text, length);
    sink->filled += length;
    return;
  }
  while (length) {
    size_t room = sizeof sink->chunk - sink->filled, part = length < room ? length : room;
    memcpy(sink->chunk + sink->filled, text, part);
    sink->filled += part;
    text += part;
    length -= part;
    if (sink->filled == sizeof sink->chunk)
      flush(sink);
  }
}

void llp_put_text(struct llp_sink *sink, const char *text) {
  put(sink, text, strlen(text));
}

void llp_put_number(struct llp_sink *sink, uint64_t value, unsigned base) {
  char digits[20];
  unsigned at = sizeof digits;
  do {
    digits[--at] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value);
  put(sink, digits + at, sizeof digits - at);
}

void llp_put_end(struct llp_sink *sink) {
  if (sink->fd >= 0)
    flush(sink);
}

static void put_frame(struct llp_sink *sink, const llp_frame *frame) {
  if (frame->func || *frame->function) {
    llp_put_text(sink, *frame->function ? frame->function : "???");
  } else {
    char name[LLP_IMAGE_NAME];
    uintptr_t base = llp_image_name(frame->pc, name);
    llp_put_text(sink, base ? name : "pc=");
    llp_put_text(sink, base ? "+0x" : "0x");
    llp_put_number(sink, frame->pc + 1 - base, 16);
  }
  llp_put_text(sink, "(...)\n\t");
  llp_put_text(sink, *frame->file ? frame->file : "???");
  llp_put_text(sink, ":");
  llp_put_number(sink, frame->line, 10);
  if (!frame->inlined && frame->func) {
    llp_put_text(sink, " +0x");
    llp_put_number(sink, frame->pc + 1 - llp_func_entry(frame->func), 16);
  }
  llp_put_text(sink, "\n");
}

struct printer {
  struct llp_sink *sink; /* NULL: only count */
  uint64_t shown;
  uint64_t total;
};

static bool print(void *data, uintptr_t pc, bool shown) {
  struct printer *printer = data;
  (void)shown;
  llp_trace trace = llp_trace_of(&pc, 1);
  for (llp_frame frame; llp_trace_next(&trace, &frame, NULL); printer->shown++) {
    if (!printer->sink)
      continue;
    if (printer->total <= FIRST_SHOWN + LAST_SHOWN || printer->shown < FIRST_SHOWN ||
        printer->shown >= printer->total - LAST_SHOWN) {
      put_frame(printer->sink, &frame);
    } else if (printer->shown == FIRST_SHOWN) {
      llp_put_text(printer->sink, "...");
      llp_put_number(printer->sink, printer->total - FIRST_SHOWN - LAST_SHOWN, 10);
      llp_put_text(printer->sink, " frames elided...\n");
    }
  }
  return true;
}

/* From `context`, or else from the caller of the function that has this frame address. */
static void each(struct printer *printer, const void *context, uintptr_t fp) {
  printer->shown = 0;
  if (llp_shadow_active()) {
    uintptr_t pcs[16];
    void *at = NULL;
    for (int count = 16; count == 16;) {
      count = llp_shadow_callers_from(&at, 0, pcs, 16);
      for (int i = 0; i < count; i++)
        print(printer, pcs[i], true);
    }
    return;
  }
  struct llp_walk walk;
  if (context)
    llp_walk_from_context(&walk, context);
  else
    llp_walk_from_frame(&walk, fp);
  llp_walk_on(&walk, print, printer);
}

void llp_put_traceback(struct llp_sink *sink, const void *context, uintptr_t fp) {
  struct printer printer = {NULL, 0, 0};
  each(&printer, context, fp);
  printer.total = printer.shown;
  printer.sink = sink;
  llp_put_text(sink, "goroutine 1 [running]:\n");
  each(&printer, context, fp);
}

__attribute__((noinline)) size_t llp_stack(char *buffer, size_t n) {
  struct llp_sink sink = {.fd = -1, .buffer = buffer, .size = n};
  llp_put_traceback(&sink, NULL, (uintptr_t)__builtin_frame_address(0));
  return sink.filled;
}

__attribute__((noinline)) void llp_print_traceback(int fd) {
  struct llp_sink sink;
  if (fd < 0)
    return;
  sink.fd = fd;
  sink.filled = 0;
  llp_put_traceback(&sink, NULL, (uintptr_t)__builtin_frame_address(0));
  llp_put_end(&sink);
}
