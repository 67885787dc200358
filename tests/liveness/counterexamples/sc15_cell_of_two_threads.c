/* SC-15: what one thread loads for the last time another reads and writes: a clear would be seen, and lose a write.
 *
 * prints:
 *   the reader never saw null
 *   no write was lost
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

#include <pthread.h>

enum { ROUNDS = 20000 };
struct shared { object *volatile cell, *first, *second; volatile int stop, nulls, lost; };

static void *read_and_write(void *argument) {
  struct shared *shared = argument;
  for (int round = 0; !shared->stop; round++) {
    object *wanted = round % 2 ? shared->first : shared->second;
    shared->cell = wanted;
    shared->nulls += shared->cell == NULL;
    shared->lost += shared->cell != wanted;
  }
  return NULL;
}

NOINLINE void consume(object *p) { sink += p->x; }

NOINLINE void caller(void) {
  struct shared *shared = GC_MALLOC(sizeof *shared);
  shared->first = shared->cell = make(1);
  shared->second = make(2);
  pthread_t thread;
  pthread_create(&thread, NULL, read_and_write, shared);
  for (int i = 0; i < ROUNDS; i++)
    consume(shared->cell);
  llp_gc();
  shared->stop = 1;
  pthread_join(thread, NULL);
  SHOW(shared->nulls ? "the reader saw null" : "the reader never saw null");
  SHOW(shared->lost ? "a write was lost" : "no write was lost");
  FINALIZED();
}

NOINLINE void counterexample(void) {
  caller();
  llp_gc();
  DEAD(2);
}
