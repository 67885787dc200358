/* SC-16: another thread puts a new value into our stack slot while ours lets go of the old one.
 *
 * prints:
 *   every hand-off arrived
 *   finalised: 0
 *   dead: 2 of 2
 */
#include "counterexample.h"

#include <pthread.h>

enum { ROUNDS = 20000 };
struct hand_off { object *volatile *slot; object *volatile value; volatile int asked, done; };

static void *other(void *argument) {
  struct hand_off *hand_off = argument;
  for (int round = 1; round <= ROUNDS; round++) {
    while (__atomic_load_n(&hand_off->asked, __ATOMIC_ACQUIRE) < round)
      ;
    *hand_off->slot = hand_off->value;
    __atomic_store_n(&hand_off->done, round, __ATOMIC_RELEASE);
  }
  return NULL;
}

NOINLINE void let_go(object *p) { sink += p->x; }

NOINLINE void caller(void) {
  object *volatile slot = NULL;
  object *old = make(1), *new = make(2);
  struct hand_off *hand_off = GC_MALLOC(sizeof *hand_off);
  hand_off->slot = &slot;
  hand_off->value = new;
  int lost = 0;
  pthread_t thread;
  pthread_create(&thread, NULL, other, hand_off);
  for (int round = 1; round <= ROUNDS; round++) {
    slot = old;
    __atomic_store_n(&hand_off->asked, round, __ATOMIC_RELEASE);
    let_go(old);
    while (__atomic_load_n(&hand_off->done, __ATOMIC_ACQUIRE) < round)
      ;
    lost += slot != new;
  }
  llp_gc();
  pthread_join(thread, NULL);
  SHOW(lost || slot->x != 2 ? "a hand-off was lost" : "every hand-off arrived");
  FINALIZED();
  sink += old->x;
}

NOINLINE void counterexample(void) {
  caller();
  llp_gc();
  DEAD(2);
}
