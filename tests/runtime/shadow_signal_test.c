/* A timer's handler pushes and captures on the stack it interrupts, at any instruction of a push or a pop. */
#include <signal.h>
#include <sys/time.h>

#include "shadow.h"

static struct blob blobs[8];
static volatile sig_atomic_t rounds, wrong;

/* The frames of the interrupted code are always blobs 0, 1, 2 ... from the outside in, on top of them the handler's. */
static void strike(int number) {
  (void)number;
  uintptr_t pcs[16];
  void *frame = enter(&blobs[7]);
  int count = llp_shadow_callers(0, pcs, 16);
  llp_frame at;
  if (count < 1 || count > 8 || !llp_frame_at(pcs[0], &at) || at.function[1] != '7')
    wrong = 1;
  for (int i = 1; i < count; i++)
    if (!llp_frame_at(pcs[i], &at) || at.function[1] != '0' + (count - 1 - i) || at.line != 1)
      wrong = 1;
  llp_shadow_pop(frame);
  rounds++;
}

int main(void) {
  for (unsigned i = 0; i < 8; i++)
    blobs[i] = blob((char[]){'f', (char)('0' + i), 0}, i);
  signal(SIGALRM, strike);
  /* Not a multiple of anything, so that every instruction gets its turn. */
  setitimer(ITIMER_REAL, &(struct itimerval){{0, 53}, {0, 53}}, NULL);
  while (rounds < 20000 && !wrong) {
    void *frames[7];
    unsigned depth = 1 + (unsigned)rounds % 7;
    for (unsigned i = 0; i < depth; i++)
      frames[i] = enter(&blobs[i]);
    if (rounds % 2)
      for (unsigned i = depth; i--;)
        llp_shadow_pop(frames[i]);
    else
      llp_shadow_pop(frames[0]);
  }
  setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 0}}, NULL);
  OK(!wrong, "a handler sees whole frames only, and leaves none behind");
  OK(!llp_shadow_active(), "nor do they stay");
  return 0;
}
