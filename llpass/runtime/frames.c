/* Who called me: the physical walk, seen as the source's frames.
 *
 * One return address can stand for several frames (inlined ones) or for none (a stub). Addresses are handed out as they
 * are, and turned into frames when somebody looks; only `skip` has to count frames at once. When it ends among inlined
 * ones, the address is handed out with the number of frames to leave out in its top byte, which is free in the addresses
 * of user code on every 64-bit target. A mark of its own would need a second entry, and a caller that wants one frame
 * gives room for one. */
#include "walk.h"

#define MARK_SHIFT (8 * (sizeof(uintptr_t) - 1))
#define MOST_MARKED 255

/* Frames to leave out at *pc, which becomes the address itself. */
static unsigned unmark(uintptr_t *pc) {
#if UINTPTR_MAX > UINT32_MAX
  unsigned count = (unsigned)(*pc >> MARK_SHIFT);
  *pc &= ((uintptr_t)1 << MARK_SHIFT) - 1;
  return count;
#else
  (void)pc;
  return 0;
#endif
}

static uintptr_t mark(uintptr_t pc, int count) {
#if UINTPTR_MAX > UINT32_MAX
  return pc | (uintptr_t)(count > MOST_MARKED ? MOST_MARKED : count) << MARK_SHIFT;
#else
  (void)count;
  return pc;
#endif
}

/* The frames at a return address, those of a stub without its own. */
static llp_frames frames_of(uintptr_t pc) {
  bool stub;
  llp_frames frames = llp_frames_with_stub(pc - 1, &stub);
  if (stub)
    frames.step |= LLP_STEP_STUB;
  return frames;
}

static bool has_next(const llp_frames *frames) {
  if (frames->step & LLP_STEP_STUB)
    return !llp_frames_at_last(frames);
  return frames->step != LLP_STEP_DONE;
}

static int count_frames(uintptr_t pc) {
  llp_frames frames = frames_of(pc);
  int count = 0;
  if (!frames.func)
    return 1;
  for (llp_frame frame; has_next(&frames); count++)
    llp_frames_next(&frames, &frame);
  return count;
}

/* ---- callers --------------------------------------------------------------------------------------------------- */

struct collector {
  uintptr_t *pcs;
  int count;
  int limit;
  int skip;
};

static inline __attribute__((always_inline)) bool collect(void *data, uintptr_t pc, bool plain) {
  struct collector *to = data;
  if (to->skip || !plain) {
    int frames = count_frames(pc);
    if (frames <= to->skip) {
      to->skip -= frames;
      return true;
    }
    if (to->skip)
      pc = mark(pc, to->skip);
    to->skip = 0;
  }
  to->pcs[to->count++] = pc;
  return to->count < to->limit;
}

__attribute__((noinline)) int llp_callers(int skip, uintptr_t *pcs, int n) {
  if (n <= 0)
    return 0;
  skip = skip < 0 ? 0 : skip;
  if (llp_shadow_active())
    return llp_shadow_callers(skip, pcs, n);
  struct collector to = {pcs, 0, n, skip};
  struct llp_walk walk;
  llp_walk_from_frame(&walk, (uintptr_t)__builtin_frame_address(0));
  llp_walk_on(&walk, collect, &to);
  return to.count;
}

int llp_callers_of_signal(const void *context, int skip, uintptr_t *pcs, int n) {
  if (n <= 0)
    return 0;
  skip = skip < 0 ? 0 : skip;
  if (llp_shadow_active())
    return llp_shadow_callers(skip, pcs, n);
  struct collector to = {pcs, 0, n, skip};
  struct llp_walk walk;
  llp_walk_from_context(&walk, context);
  llp_walk_on(&walk, collect, &to);
  return to.count;
}

/* ---- traces ---------------------------------------------------------------------------------------------------- */

static const char nothing[] = "";

/* Let trace->frames stand on the next frame to be shown; its step is DONE at the end. */
static void advance(llp_trace *trace) {
  while (!has_next(&trace->frames) && trace->next < trace->count) {
    uintptr_t pc = trace->pcs[trace->next++];
    llp_frame frame;
    if (llp_shadow_frame(pc, &frame)) {
      trace->frames = (llp_frames){.pc = pc, .step = LLP_STEP_SHADOW};
      return;
    }
    unsigned left_out = unmark(&pc);
    trace->frames = frames_of(pc);
    if (!trace->frames.func)
      trace->frames.step = LLP_STEP_UNKNOWN;
    while (left_out-- && has_next(&trace->frames))
      llp_frames_next(&trace->frames, &frame);
  }
}

llp_trace llp_trace_of(const uintptr_t *pcs, int count) {
  llp_trace trace = {pcs, count, 0, {0, NULL, 0, LLP_STEP_DONE}};
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
  if (frames->step == LLP_STEP_SHADOW) {
    llp_shadow_frame(frames->pc, frame);
    frames->step = LLP_STEP_DONE;
  } else if (frames->step == LLP_STEP_UNKNOWN) {
    *frame = (llp_frame){.pc = frames->pc, .function = nothing, .symbol = nothing, .file = nothing};
    frames->step = LLP_STEP_DONE;
  } else {
    llp_frames_next(frames, frame);
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

static inline __attribute__((always_inline)) bool find(void *data, uintptr_t pc, bool plain) {
  struct finder *to = data;
  int frames = to->skip || !plain ? count_frames(pc) : 1;
  if (frames <= to->skip) {
    to->skip -= frames;
    return true;
  }
  to->pc = pc;
  return false;
}

__attribute__((noinline)) bool llp_caller(int skip, llp_frame *frame) {
  struct finder to = {skip < 0 ? 0 : skip, 0};
  if (llp_shadow_active()) {
    if (llp_shadow_callers(to.skip, &to.pc, 1) != 1)
      return false;
    return llp_shadow_frame(to.pc, frame);
  }
  struct llp_walk walk;
  llp_walk_from_frame(&walk, (uintptr_t)__builtin_frame_address(0));
  llp_walk_on(&walk, find, &to);
  if (!to.pc)
    return false;
  llp_frames frames = frames_of(to.pc);
  if (!frames.func)
    *frame = (llp_frame){.pc = frames.pc, .function = nothing, .symbol = nothing, .file = nothing};
  while (has_next(&frames) && llp_frames_next(&frames, frame) && to.skip-- > 0)
    ;
  return true;
}
