/* A clock for measuring spans.
 *
 * The numbers of the clock ids differ between systems: 4 is CLOCK_MONOTONIC_RAW on Darwin and, on Linux,
 * CLOCK_MONOTONIC_RAW as well, but 6, Darwin's CLOCK_MONOTONIC, is Linux's CLOCK_MONOTONIC_COARSE, which ticks every
 * few milliseconds. So the id is always spelled by the system's own header. */
#if !defined(_DEFAULT_SOURCE)
#define _DEFAULT_SOURCE 1 /* clock_gettime under -std=c11 */
#endif
#include <errno.h>
#include <time.h>

#include "llpass.h"

/* Both stand still while the machine sleeps; Darwin's CLOCK_MONOTONIC does not and is adjusted besides. */
#if defined(__APPLE__)
#define LLP_CLOCK CLOCK_UPTIME_RAW
#else
#define LLP_CLOCK CLOCK_MONOTONIC
#endif

uint64_t llp_nanotime(void) {
  int saved = errno;
  struct timespec now = {0, 0};
  if (clock_gettime(LLP_CLOCK, &now) != 0)
    now = (struct timespec){0, 0};
  errno = saved;
  return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}
