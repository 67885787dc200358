/* Package runtime's questions about callers, answered by llpass.h under Go's rules: what Go counts and what it hides,
 * and where its stacks end.
 *
 *  - Caller(0) is the caller of Caller, Callers(0) is Callers itself.
 *  - A stack ends with runtime.main and runtime.goexit; what the C library has below them is not shown.
 *  - A wrapper is not a frame: (*T).M that only calls T.M, and a bound method value ("$bound").
 *  - While a panic is being recovered, the frames it left are still seen, below the deferred function.
 *
 * This file goes through llpass itself, so that runtime.Callers is a frame. Its own functions are named runtime.*,
 * which --frames shadow leaves out; there Callers is a pseudo-frame, as are the two at the end (SHADOW). */
#include "llgo.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "llpass.h"
#ifdef SHADOW
#include "llpass_shadow.h"
#define OWN 0 /* frames that llp_callers sees between itself and the function asked for */
#else
#define OWN 1
#endif
#define NOINLINE __attribute__((noinline, disable_tail_calls))

static _Thread_local bool on_thread; /* of its own, where no runtime.main is */

struct stack {
  llp_frame *frames; /* as the source has them, Go's hidden ones left out */
  int *number;       /* of the frame in what llp_callers counts */
  uintptr_t *pcs;    /* as llp_callers gave them, one a frame */
  int *place;        /* of a frame's pc among them: frames that were inlined share one */
  int count;
  bool spliced;
};

static go_string text(const char *value) { return (go_string){value, (int64_t)strlen(value)}; }

static bool ends(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* Go has no method of one name on both T and *T: a (*T).M right above T.M is the wrapper around it. */
static bool is_wrapper(const llp_frame *frame, const llp_frame *inner) {
  if (ends(frame->function, "$bound") || ends(frame->function, ".bound"))
    return true;
  const char *star = strstr(frame->function, "(*");
  if (!star || !inner)
    return false;
  size_t before = (size_t)(star - frame->function);
  const char *type = star + 2, *close = strchr(type, ')');
  if (!close || strncmp(frame->function, inner->function, before) != 0)
    return false;
  size_t length = (size_t)(close - type);
  const char *plain = inner->function + before;
  return strncmp(plain, type, length) == 0 && strcmp(plain + length, close + 1) == 0;
}

/* The frames of a walk, the hidden ones left out, up to the end of Go's stack. */
static void read_frames(struct stack *stack, const uintptr_t *pcs, int count) {
  int room = 16, number = 0;
  bool ended = false;
  llp_frame inner;
  *stack = (struct stack){0};
  for (int i = 0; i < count && !ended; i++) {
    llp_trace trace = llp_trace_of(pcs + i, 1); /* one at a time: a frame's pc is wanted too */
    for (llp_frame frame; !ended && llp_trace_next(&trace, &frame, NULL); number++) {
      bool hidden = number && is_wrapper(&frame, &inner);
      inner = frame;
      if (hidden)
        continue;
      if (!stack->frames || stack->count == room) {
        room *= 2;
        stack->frames = realloc(stack->frames, (size_t)room * sizeof *stack->frames);
        stack->number = realloc(stack->number, (size_t)room * sizeof *stack->number);
        stack->pcs = realloc(stack->pcs, (size_t)room * sizeof *stack->pcs);
        stack->place = realloc(stack->place, (size_t)room * sizeof *stack->place);
      }
      stack->frames[stack->count] = frame;
      stack->number[stack->count] = number;
      stack->pcs[stack->count] = pcs[i];
      stack->place[stack->count++] = i;
      ended = strcmp(frame.function, "runtime.goexit") == 0;
    }
  }
}

static void drop(struct stack *stack) {
  free(stack->frames);
  free(stack->number);
  free(stack->pcs);
  free(stack->place);
}

/* ---- the frames that a panic left ---- */

static _Thread_local struct stack left;
static _Thread_local bool recovering;

static bool same_function(const llp_frame *a, const llp_frame *b) {
  return strcmp(a->symbol, b->symbol) == 0 && strcmp(a->function, b->function) == 0;
}

/* The deferring function, and what called it, as they were when the panic began. */
static void splice(struct stack *stack) {
  for (int at = 0; recovering && at < stack->count; at++)
    for (int old = 0; old < left.count; old++) {
      if (!same_function(&stack->frames[at], &left.frames[old]))
        continue;
      int count = at + left.count;
      size_t room = (size_t)count;
      struct stack joined = {.frames = malloc(room * sizeof(llp_frame)),
                             .number = malloc(room * sizeof(int)),
                             .pcs = malloc(room * sizeof(uintptr_t)),
                             .place = malloc(room * sizeof(int)),
                             .count = count,
                             .spliced = true};
      for (int i = 0; i < count; i++) {
        const struct stack *from = i < at ? stack : &left;
        int k = i < at ? i : i - at;
        joined.frames[i] = from->frames[k];
        joined.number[i] = from->number[k];
        joined.pcs[i] = from->pcs[k];
        joined.place[i] = from->place[k] + (i < at ? 0 : stack->place[at]);
      }
      drop(stack);
      *stack = joined;
      return;
    }
}

/* The stack of the function that calls this one, that function's own frame first. */
NOINLINE struct stack go_walk(void) __asm__("runtime.walk");
NOINLINE struct stack go_walk(void) {
  int room = 256, first = 0, got;
  uintptr_t *pcs = NULL;
  do {
    room *= 2;
    pcs = realloc(pcs, ((size_t)room + 3) * sizeof *pcs);
#ifdef SHADOW
    first = 1;
    pcs[0] = llp_shadow_pseudo("runtime.Callers", "", 0);
#endif
    got = llp_callers(OWN, pcs + first, room);
  } while (got == room);
  int count = first + got;
#ifdef SHADOW
  if (!on_thread)
    pcs[count++] = llp_shadow_pseudo("runtime.main", "", 0);
  pcs[count++] = llp_shadow_pseudo("runtime.goexit", "", 0);
#endif
  struct stack stack;
  read_frames(&stack, pcs, count);
  free(pcs);
  splice(&stack);
  return stack;
}

NOINLINE void go_panic_begins(void) {
  struct stack now = go_walk();
  int first = 1; /* behind this function, and the runtime that called it, which no table knows */
  while (first < now.count && !now.frames[first].function[0])
    first++;
  now.count -= first;
  memmove(now.frames, now.frames + first, (size_t)now.count * sizeof *now.frames);
  memmove(now.number, now.number + first, (size_t)now.count * sizeof *now.number);
  memmove(now.pcs, now.pcs + first, (size_t)now.count * sizeof *now.pcs);
  memmove(now.place, now.place + first, (size_t)now.count * sizeof *now.place);
  left = now;
  recovering = true;
}

void go_panic_ends(void) { recovering = false; }

/* ---- package runtime ---- */

static go_string file_of(const llp_frame *frame) { return text(frame->file[0] ? frame->file : "???"); }
static int64_t line_of(const llp_frame *frame) { return frame->line ? frame->line : 1; }

NOINLINE go_caller_result go_caller(int64_t skip) {
  struct stack stack = go_walk();
  int64_t at = skip + 1;
  go_caller_result result = {0};
  if (skip >= 0 && at < stack.count) {
    llp_frame frame = stack.frames[at];
#ifndef SHADOW
    if (!stack.spliced)
      llp_caller(stack.number[at], &frame);
#endif
    result = (go_caller_result){frame.pc, file_of(&frame), line_of(&frame), true};
  }
  drop(&stack);
  return result;
}

NOINLINE int64_t go_callers(int64_t skip, go_slice pcs) {
  struct stack stack = go_walk();
  int64_t at = skip < 0 ? 0 : skip, count = 0;
  uintptr_t *out = pcs.data;
#ifndef SHADOW
  if (!stack.spliced && at < stack.count) { /* a skip into the middle of inlined frames is llp_callers' business */
    int got = llp_callers(stack.number[at], out, (int)pcs.size);
    struct stack shown;
    read_frames(&shown, out, got);
    count = shown.count ? shown.place[shown.count - 1] + 1 : 0;
    drop(&shown);
    at = stack.count;
  }
#endif
  for (int previous = -1; at < stack.count && count < pcs.size; at++)
    if (stack.place[at] != previous) {
      previous = stack.place[at];
      out[count++] = stack.pcs[at];
    }
  drop(&stack);
  return count;
}

struct go_func { llp_frame frame; uint64_t entry; };

struct go_func *go_func_for_pc(uint64_t pc) {
  llp_frame frame;
  if (!llp_frame_at(pc, &frame))
    return NULL;
  struct go_func *func = go_alloc(sizeof *func);
  *func = (struct go_func){frame, llp_func_entry(frame.func)};
  return func;
}

go_string go_func_name(struct go_func *func) { return text(func ? func->frame.function : ""); }
uint64_t go_func_entry(struct go_func *func) { return func ? func->entry : 0; }

go_file_line go_func_file_line(struct go_func *func, uint64_t pc) {
  llp_frame frame = {.file = ""};
  if (func && func->frame.pc == pc)
    frame = func->frame;
  else
    llp_frame_at(pc, &frame);
  return (go_file_line){text(frame.file), frame.line};
}

struct go_frames { struct stack stack; int next; };

struct go_frames *go_callers_frames(go_slice pcs) {
  struct go_frames *frames = go_alloc(sizeof *frames);
  read_frames(&frames->stack, pcs.data, (int)pcs.size);
  return frames;
}

go_next_result go_next(struct go_frames *frames) {
  if (frames->next >= frames->stack.count)
    return (go_next_result){0};
  llp_frame *frame = &frames->stack.frames[frames->next++];
  go_next_result result = {.more = frames->next < frames->stack.count};
  result.frame.pc = frame->pc;
  result.frame.func = go_func_for_pc(frame->pc);
  result.frame.function = text(frame->function);
  result.frame.file = text(frame->file);
  result.frame.line = frame->line;
  result.frame.start_line = frame->decl_line;
  result.frame.entry = llp_func_entry(frame->func);
  return result;
}

NOINLINE int64_t go_stack(go_slice buffer, uint8_t all) {
  (void)all;
  int64_t written = (int64_t)llp_stack(buffer.data, (size_t)buffer.size);
  __asm__ volatile("" ::: "memory"); /* this function is a frame: no tail call */
  return written;
}

/* ---- goroutines, as threads ---- */

struct start { void (*function)(void *); void *argument; };

void *go_goexit(void *argument) __asm__("runtime.goexit");
NOINLINE void *go_goexit(void *argument) {
  struct start start = *(struct start *)argument;
  on_thread = true;
  start.function(start.argument);
  return NULL;
}

void *go_spawn(void (*function)(void *), void *argument) {
  struct start *start = go_alloc(sizeof *start);
  *start = (struct start){function, argument};
  pthread_t *thread = go_alloc(sizeof *thread);
  if (pthread_create(thread, NULL, go_goexit, start) != 0)
    abort();
  return thread;
}

void go_join(void *thread) { pthread_join(*(pthread_t *)thread, NULL); }
