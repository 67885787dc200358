/* The judge of the tests of callers: the physical frames of llp_callers are those of the system's own unwinder. Asked
 * directly: the sanitizers put a backtrace() of their own in the C library's place. */
#ifndef CALLERS_H
#define CALLERS_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unwind.h>

#include "llpass.h"
#include "tap.h"

#define MOST_FRAMES 12000

typedef void callback(void);

struct judge {
  uintptr_t *pcs;
  int count;
  int interrupted;
};

static _Unwind_Reason_Code judge_frame(struct _Unwind_Context *context, void *data) {
  struct judge *judge = (struct judge *)data;
  int before = 0;
  uintptr_t pc = _Unwind_GetIPInfo(context, &before);
  if (!pc || judge->count == MOST_FRAMES)
    return _URC_END_OF_STACK;
  judge->interrupted += before != 0;
  judge->pcs[judge->count++] = pc + (before != 0);
  return _URC_NO_REASON;
}

/* `interrupted`: how many frames were interrupted by a signal. The first frame is that of this function. Returns
 * whether the frames are the same. */
__attribute__((noinline)) static int compare_with_system(int interrupted, const char *what, int quiet) {
  static __thread uintptr_t theirs[MOST_FRAMES], ours[MOST_FRAMES];
  struct judge judge;
  memset(&judge, 0, sizeof judge);
  judge.pcs = theirs;
  _Unwind_Backtrace(judge_frame, &judge);
  int count = llp_callers(0, ours, MOST_FRAMES);
  int same = judge.count == count && count > 1 && judge.interrupted == interrupted;
  for (int i = 1; i < count && i < judge.count; i++)
    same &= ours[i] == theirs[i];
  if (!quiet)
    OK(same, what);
  for (int i = 0; !same && i < 60 && (i < count || i < judge.count); i++)
    printf("# %2d %16lx %16lx\n", i, i < count ? ours[i] : 0, i < judge.count ? theirs[i] : 0);
  return same;
}

__attribute__((noinline)) static void same_as_system(int interrupted, const char *what) {
  compare_with_system(interrupted, what, 0);
  __asm__ volatile("");
}

#endif
