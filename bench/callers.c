/* Nanoseconds for "who called me?", beside what the system offers, and for lookups of few and of many places.
 *
 *     callers            one line per question: "name, depth or number of places, nanoseconds"
 *
 * Every number is the best of several runs by the thread's own processor time: the machine may be busy. callers.py builds
 * it in every mode. */
#define _GNU_SOURCE
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>

#include "llpass.h"
#include "measure.h"

#if defined(HAVE_LIBUNWIND)
#define UNW_LOCAL_ONLY
#include <libunwind.h>
#endif

#define MOST 1024

static volatile long sink;
static uintptr_t pcs[MOST];
static void *system_pcs[MOST];

#define MEASURE(name, depth, count, statement) printf("%-28s %5d %10.1f\n", name, depth, BEST(count, statement))

static long all_frames(void) {
  long sum = 0;
  bool more;
  llp_trace trace = llp_trace_of(pcs, llp_callers(0, pcs, MOST));
  for (llp_frame frame; llp_trace_next(&trace, &frame, &more);)
    sum += frame.line;
  return sum;
}

__attribute__((noinline)) static void measure(int depth) {
  llp_frame frame;
  long count = 2000000 / (depth + 32);
  uintptr_t here = (uintptr_t)measure;
  if (depth == 32) {
    uintptr_t pc = (uintptr_t)__builtin_return_address(0) - 1;
    MEASURE("llp_func_for_pc", 0, 200000, sink += llp_func_for_pc(pc) != NULL);
    MEASURE("llp_frame_at(entry)", 0, 200000, sink += llp_frame_at(here, &frame));
    MEASURE("llp_frame_at(pc)", 0, 200000, sink += llp_frame_at(pc, &frame));
    MEASURE("llp_caller(0)", depth, 200000, sink += llp_caller(0, &frame));
    MEASURE("llp_caller(1)", depth, 200000, sink += llp_caller(1, &frame));
    MEASURE("llp_callers, 16 pcs", depth, 50000, sink += llp_callers(0, pcs, 16));
    MEASURE("backtrace, 16 pcs", depth, 2000, sink += backtrace(system_pcs, 16));
#if defined(HAVE_LIBUNWIND)
    MEASURE("unw_backtrace, 16 pcs", depth, 2000, sink += unw_backtrace(system_pcs, 16));
#endif
  }
  MEASURE("llp_callers, all", depth, count, sink += llp_callers(0, pcs, MOST));
  MEASURE("backtrace, all", depth, count / 50 + 1, sink += backtrace(system_pcs, MOST));
#if defined(HAVE_LIBUNWIND)
  MEASURE("unw_backtrace, all", depth, count / 50 + 1, sink += unw_backtrace(system_pcs, MOST));
#endif
  MEASURE("all frames", depth, count / 10, sink += all_frames());
}

__attribute__((noinline)) static int descend(int depth, int left) {
  if (!left) {
    measure(depth);
    return 0;
  }
  int result = descend(depth, left - 1);
  __asm__ volatile("" : "+r"(result));
  return result + 1;
}

/* ---- what the runtime remembers -------------------------------------------------------------------------------- */

#define MOST_PLACES 65536
static uintptr_t places[MOST_PLACES];

static void measure_places(uintptr_t first, uintptr_t last) {
  uint64_t state = 88172645463325252u;
  int count = 0;
  while (count < MOST_PLACES) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    uintptr_t pc = first + state % (last - first);
    if (llp_func_for_pc(pc))
      places[count++] = pc;
  }
  for (int set = 1; set <= MOST_PLACES; set *= 16) {
    llp_frame frame;
    MEASURE("llp_func_for_pc of N pcs", set, 200000, sink += llp_func_for_pc(places[i % set]) != NULL);
    MEASURE("llp_frame_at of N pcs", set, 200000, sink += llp_frame_at(places[i % set], &frame));
  }
}

/* The generated functions of callers.py. */
extern int first_function(int), last_function(int);

int main(void) {
  llp_init();
  descend(32, 32);
  descend(512, 512);
  uintptr_t a = (uintptr_t)first_function, b = (uintptr_t)last_function;
  measure_places(a < b ? a : b, a < b ? b : a);
  return 0;
}
