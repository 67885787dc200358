/* A machine only ever adds to a time: of many rounds the fastest is nearest to what the code takes. */
#ifndef MEASURE_H
#define MEASURE_H

#include <time.h>

#define ROUNDS 15

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* Nanoseconds of `statement`, which may name `i`: each round runs it `count` times. */
#define BEST(count, statement)                           \
  ({                                                     \
    double best = 1e18;                                  \
    for (int round = 0; round < ROUNDS; round++) {       \
      double start = now();                              \
      for (long i = 0; i < (count); i++) {               \
        statement;                                       \
      }                                                  \
      double each = (now() - start) / (double)(count);   \
      best = each < best ? each : best;                  \
    }                                                    \
    best;                                                \
  })

#endif
