/* Fine enough to time a function, and never backwards. */
#include <errno.h>
#include <stdio.h>
#include <time.h>

#include "llpass.h"
#include "tap.h"

int main(void) {
  uint64_t last = llp_nanotime(), least = UINT64_MAX;
  int backwards = 0;
  for (int i = 0; i < 200000; i++) {
    uint64_t now = llp_nanotime();
    backwards |= now < last;
    if (now > last && now - last < least)
      least = now - last;
    last = now;
  }
  OK(!backwards, "never goes back");
  OK(least < 1000, "steps of less than a microsecond");
  struct timespec nap = {0, 20000000};
  uint64_t before = llp_nanotime();
  errno = 5;
  nanosleep(&nap, NULL);
  OK(llp_nanotime() - before >= 20000000, "counts nanoseconds");
  return 0;
}
