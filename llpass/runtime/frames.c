/* Who called me: the physical walk, seen as the source's frames.
 *
 * One return address can stand for several frames (inlined ones) or for none (a stub). Addresses are handed out as they
 * are, and turned into frames when somebody looks; only `skip` has to count frames at once. When it ends among inlined
 * ones, the address is handed out with the number of frames to leave out in its top byte, which is free in the
 * addresses of user code on every 64-bit target. A mark of its own would need a second entry, and a caller that wants
 * one frame gives room for one. */
#include "lookup.h"
#include "walk.h"

#define MOST_MARKED 255

/* Frames to leave out at *pc, which becomes the address itself. */
static unsigned unmark(uintptr_t *pc) {
#if UINTPTR_MAX > UINT32_MAX
  unsigned count = (unsigned)(*pc >> LLP_MARK_SHIFT);
  *pc &= ((uintptr_t)1 << LLP_MARK_SHIFT) - 1;
  return count;
#else
  (void)pc;
  return 0;
#endif
}

static uintptr_t mark(uintptr_t pc, int count) {
#if UINTPTR_MAX > UINT32_MAX
  return pc | (uintptr_t)(count > MOST_MARKED ? MOST_MARKED : count) << LLP_MARK_SHIFT;
#else
  (void)count;
  return pc;
#endif
}

/* Whether there is another frame to be shown; a stub's own is not. */
static inline bool has_next(const llp_frames *frames) {
  if (frames->step & LLP_STEP_STUB)
    return !at_last(frames);
  return frames->step != LLP_STEP_DONE;
}

static int count_frames(uintptr_t pc) {
  llp_frames frames;
  int count = 0;
  find_frames(pc - 1, &frames);
  if (!frames.func)
    return 1;
  for (llp_frame frame; has_next(&frames); count++)
    next_frame(&frames, &frame);
  return count;
}

/* ---- callers --------------------------------------------------------------------------------------------------- */

struct collector {
  struct llp_walk walk;
  uintptr_t *pcs;
  int limit;
  int skip;
};

static bool collect(void *data, uintptr_t pc, bool shown) {
  struct collector *to = data;
  if (to->skip || !shown) {
    int frames = count_frames(pc);
    if (frames <= to->skip) {
      to->skip -= frames;
      return true;
    }
    pc = mark(pc, to->skip);
    to->skip = 0;
  }
  if (!to->walk.out) {
    to->walk.out = to->pcs;
    to->walk.out_end = to->pcs + to->limit;
  }
  *to->walk.out++ = pc;
  return to->walk.out != to->walk.out_end;
}

static int collected(struct collector *to, int skip, uintptr_t *pcs, int n) {
  to->pcs = pcs;
  to->limit = n;
  to->skip = skip;
  llp_walk_on(&to->walk, collect, to);
  return to->walk.out ? (int)(to->walk.out - pcs) : 0;
}

__attribute__((noinline)) int llp_callers(int skip, uintptr_t *pcs, int n) {
  struct collector to;
  if (n <= 0)
    return 0;
  skip = skip < 0 ? 0 : skip;
  if (llp_shadow_active())
    return llp_shadow_callers(skip, pcs, n);
  llp_walk_from_frame(&to.walk, (uintptr_t)__builtin_frame_address(0));
  if (!skip) {
    /* The usual question needs no visit at all. */
    to.walk.out = pcs;
    to.walk.out_end = pcs + n;
  }
  return collected(&to, skip, pcs, n);
}

int llp_callers_of_signal(const void *context, int skip, uintptr_t *pcs, int n) {
  struct collector to;
  if (n <= 0)
    return 0;
  skip = skip < 0 ? 0 : skip;
  if (llp_shadow_active())
    return llp_shadow_callers(skip, pcs, n);
  llp_walk_from_context(&to.walk, context);
  return collected(&to, skip, pcs, n);
}

/* ---- traces ---------------------------------------------------------------------------------------------------- */

static const char nothing[] = "";

/* Let trace->frames stand on the next frame to be shown; its step is DONE at the end. */
static void advance(llp_trace *trace) {
  while (!has_next(&trace->frames) && trace->next < trace->count) {
    uintptr_t pc = trace->pcs[trace->next++];
    llp_frame frame;
    unsigned left_out = unmark(&pc);
    find_frames(pc - 1, &trace->frames);
    if (!trace->frames.func) {
      trace->frames.step = LLP_STEP_UNKNOWN;
      left_out = 0;
    }
    while (left_out-- && has_next(&trace->frames))
      next_frame(&trace->frames, &frame);
  }
}

llp_trace llp_trace_of(const uintptr_t *pcs, int count) {
  llp_trace trace = {.pcs = pcs, .count = count, .frames = {.step = LLP_STEP_DONE}};
  advance(&trace);
  return trace;
}

bool llp_trace_next(llp_trace *trace, llp_frame *frame, bool *more) {
  llp_frames *frames = &trace->frames;
  if (!has_next(frames)) {
    if (more)
      *more = false;
    return false;
  }
  if (frames->step == LLP_STEP_UNKNOWN) {
    *frame = (llp_frame){.pc = frames->pc, .function = nothing, .symbol = nothing, .file = nothing};
    frames->step = LLP_STEP_DONE;
  } else {
    next_frame(frames, frame);
    /* What it was inlined into may be hidden. */
    frame->inlined = frame->inlined && has_next(frames);
  }
  advance(trace);
  if (more)
    *more = has_next(&trace->frames);
  return true;
}

/* ---- one caller ------------------------------------------------------------------------------------------------ */

struct finder {
  int skip;
  uintptr_t pc;
};

static bool find(void *data, uintptr_t pc, bool shown) {
  struct finder *to = data;
  int frames = to->skip || !shown ? count_frames(pc) : 1;
  if (frames <= to->skip) {
    to->skip -= frames;
    return true;
  }
  to->pc = pc;
  return false;
}

/* The frame `skip` calls out at pc, or the outermost one there. */
static bool frame_at(uintptr_t pc, int skip, llp_frame *frame) {
  llp_frames frames;
  find_frames(pc - 1, &frames);
  if (!frames.func) {
    *frame = (llp_frame){.pc = frames.pc, .function = nothing, .symbol = nothing, .file = nothing};
    return true;
  }
  bool any = false;
  while (has_next(&frames)) {
    any = next_frame(&frames, frame);
    if (skip-- <= 0)
      break;
  }
  if (any)
    frame->inlined = frame->inlined && has_next(&frames);
  return any;
}

__attribute__((noinline)) bool llp_caller(int skip, llp_frame *frame) {
  uintptr_t fp = (uintptr_t)__builtin_frame_address(0);
  struct finder to = {skip < 0 ? 0 : skip, 0};
  if (llp_shadow_active())
    return llp_shadow_callers(to.skip, &to.pc, 1) == 1 && frame_at(to.pc, 0, frame);
  /* The usual question needs no walk. */
  if (!to.skip && frame_at((uintptr_t)__builtin_extract_return_addr(__builtin_return_address(0)), 0, frame))
    return true;
  struct llp_walk walk;
  llp_walk_from_frame(&walk, fp);
  llp_walk_on(&walk, find, &to);
  return to.pc && frame_at(to.pc, to.skip, frame);
}
