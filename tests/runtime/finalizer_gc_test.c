/* Finalizers on the real collector. It is conservative, so objects that must die are made by a thread that has ended:
 * no word of this stack ever named them. Even so one in thousands stays, because some word that is no pointer looks like
 * one (the collector's own addresses of blocks, in the holes of a signal frame). So of COUNT objects MOST have to die,
 * while what must not happen must not happen once. */
#define GC_THREADS
#include <dlfcn.h>
#include <gc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "llpass.h"
#include "tap.h"

#define COUNT 200
#define MOST (COUNT - 4)

struct thing {
  int number;
  int test; /* one that stayed dies in a later test, which it is no part of */
  struct thing *other;
  char text[40];
};

static atomic_int ran[COUNT];
static atomic_int damaged, total;
static int this_test;

static void count_it(void *obj, void *arg) {
  struct thing *thing = obj;
  if (thing->number != (int)(intptr_t)arg || strcmp(thing->text, "whole"))
    atomic_fetch_add(&damaged, 1);
  if (thing->test != this_test)
    return;
  atomic_fetch_add(&ran[thing->number], 1);
  atomic_fetch_add(&total, 1);
}

static struct thing *make(int number) {
  struct thing *thing = GC_MALLOC(sizeof *thing);
  thing->number = number;
  thing->test = this_test;
  strcpy(thing->text, "whole");
  return thing;
}

static void set(struct thing *thing) {
  if (llp_set_finalizer(thing, count_it, (void *)(intptr_t)thing->number))
    abort();
}

static void *run_elsewhere(void *(*work)(void *), void *argument) {
  pthread_t thread;
  void *result;
  if (pthread_create(&thread, NULL, work, argument) || pthread_join(thread, &result))
    abort();
  return result;
}

static void reset(void) {
  memset(ran, 0, sizeof ran);
  damaged = total = 0;
  this_test++;
}

/* How many of the first `count` ran exactly `times` times. */
static int having(int count, int times) {
  int found = 0;
  for (int i = 0; i < count; i++)
    found += ran[i] == times;
  return found;
}

/* ---- who dies --------------------------------------------------------------------------------------------------- */

static struct thing **kept;

static void *make_all(void *unused) {
  for (int i = 0; i < COUNT; i++) {
    struct thing *thing = make(i);
    set(thing);
    if (i % 2)
      kept[i] = thing;
  }
  return unused;
}

static void test_dead_and_living(void) {
  reset();
  run_elsewhere(make_all, NULL);
  llp_gc();
  int dead = 0, living = 0;
  for (int i = 0; i < COUNT; i++) {
    dead += ran[i] == 1 && i % 2 == 0;
    living += ran[i] != 0 && i % 2;
  }
  OK(dead >= MOST / 2, "what died is finalised by one llp_gc");
  OK(living == 0, "nothing that lives is");
  memset(kept, 0, COUNT * sizeof *kept);
  llp_gc();
  llp_gc();
  OK(having(COUNT, 1) >= MOST && total <= COUNT && !damaged, "each once, with its contents as they were");
}

static void *make_chains(void *unused) {
  for (int i = 0; i < COUNT; i += 2) {
    struct thing *first = make(i), *second = make(i + 1);
    first->other = second;
    set(first);
    set(second);
  }
  return unused;
}

static void test_chains(void) {
  reset();
  run_elsewhere(make_chains, NULL);
  GC_gcollect();
  llp_run_finalizers();
  int first = 0, second = 0;
  for (int i = 0; i < COUNT; i += 2) {
    first += ran[i];
    second += ran[i + 1];
  }
  OK(first >= MOST / 2 && second == 0, "what a dead object points to waits for it");
  llp_gc();
  reset();
  run_elsewhere(make_chains, NULL);
  llp_gc();
  OK(having(COUNT, 1) >= MOST && total <= COUNT && !damaged, "llp_gc does both");
}

static void *make_cycles(void *unused) {
  for (int i = 0; i < COUNT; i += 2) {
    struct thing *first = make(i), *second = make(i + 1);
    first->other = second;
    second->other = first;
    set(first);
  }
  return unused;
}

static void quiet(char *text, GC_word number) {
  (void)text, (void)number;
}

static void test_cycles(void) {
  reset();
  GC_set_warn_proc(quiet); /* the collector says that it found some */
  run_elsewhere(make_cycles, NULL);
  llp_gc();
  llp_gc();
  OK(total == 0, "objects in a cycle never become ready");
}

static void *make_interior(void *unused) {
  for (int i = 0; i < COUNT; i++) {
    struct thing *block = GC_MALLOC(256);
    if (llp_set_finalizer((char *)block + 128, count_it, (void *)(intptr_t)i))
      abort();
    struct thing *thing = (struct thing *)((char *)block + 128);
    thing->number = i;
    thing->test = this_test;
    strcpy(thing->text, "whole");
  }
  return unused;
}

static void test_interior(void) {
  reset();
  run_elsewhere(make_interior, NULL);
  llp_gc();
  OK(having(COUNT, 1) >= MOST && total <= COUNT && !damaged, "a pointer into an object comes back as it was given");
}

/* ---- when ------------------------------------------------------------------------------------------------------- */

static void *allocate_much(void *unused) {
  /* Memory of a thing that was freed is used again. */
  for (int i = 0; i < 400000; i++)
    memset(GC_MALLOC(sizeof(struct thing)), 1, sizeof(struct thing));
  return unused;
}

static void *make_dead(void *unused) {
  for (int i = 0; i < COUNT; i++)
    set(make(i));
  return unused;
}

static void test_background(void) {
  reset();
  run_elsewhere(make_dead, NULL);
  GC_word before = GC_get_gc_no();
  run_elsewhere(allocate_much, NULL);
  GC_gcollect();
  OK(GC_get_gc_no() > before + 1 && total == 0, "collections that happen by themselves run nothing");
  run_elsewhere(allocate_much, NULL);
  llp_run_finalizers();
  OK(total >= MOST && total <= COUNT && !damaged, "what they queued stays whole until it is run");
}

static struct thing **resurrected;

static void resurrect(void *obj, void *arg) {
  count_it(obj, arg);
  resurrected[((struct thing *)obj)->number] = obj;
  if (((struct thing *)obj)->number % 2)
    set(obj);
}

static void *make_phoenix(void *unused) {
  for (int i = 0; i < COUNT; i++)
    llp_set_finalizer(make(i), resurrect, (void *)(intptr_t)i);
  return unused;
}

static void *damage_check(void *unused) {
  for (int i = 0; i < COUNT; i++)
    if (resurrected[i] && (resurrected[i]->number != i || strcmp(resurrected[i]->text, "whole")))
      atomic_fetch_add(&damaged, 1);
  return unused;
}

static void test_resurrection(void) {
  reset();
  run_elsewhere(make_phoenix, NULL);
  llp_gc();
  run_elsewhere(allocate_much, NULL);
  run_elsewhere(damage_check, NULL);
  OK(total >= MOST && total <= COUNT && !damaged, "an object that its finalizer stores lives on");
  memset(resurrected, 0, COUNT * sizeof *resurrected);
  llp_gc();
  OK(having(COUNT, 2) >= MOST / 2 && having(COUNT, 1) >= MOST / 2, "its next death counts when a finalizer is set again");
}

/* An object that is queued, known by a hidden pointer alone. */
static uintptr_t hidden[COUNT];

static void *make_hidden(void *unused) {
  for (int i = 0; i < COUNT; i++) {
    struct thing *thing = make(i);
    set(thing);
    hidden[i] = ~(uintptr_t)thing;
  }
  return unused;
}

static void *replace_hidden(void *unused) {
  for (int i = 0; i < COUNT; i++)
    set((struct thing *)~hidden[i]);
  return unused;
}

static void test_replaced_in_the_queue(void) {
  reset();
  run_elsewhere(make_hidden, NULL);
  GC_gcollect();
  run_elsewhere(replace_hidden, NULL);
  GC_gcollect();
  GC_gcollect();
  size_t count = llp_run_finalizers();
  OK(count >= MOST && having(COUNT, 1) >= MOST && total <= COUNT, "what was replaced in the queue keeps its object no more");
}

/* ---- leaks ------------------------------------------------------------------------------------------------------ */

static void nothing(void *obj, void *arg) {
  (void)obj, (void)arg;
}

static void *set_and_forget(void *unused) {
  void *lasting = GC_MALLOC(16);
  for (int i = 0; i < 20000; i++) {
    llp_set_finalizer(GC_MALLOC(16), nothing, NULL);
    llp_set_finalizer(lasting, nothing, NULL);
    void *cancelled = GC_MALLOC(16);
    llp_set_finalizer(cancelled, nothing, NULL);
    llp_set_finalizer(cancelled, NULL, NULL);
  }
  return unused;
}

static void test_leaks(void) {
  for (int i = 0; i < 2; i++, llp_gc())
    run_elsewhere(set_and_forget, NULL);
  size_t before = GC_get_heap_size() - GC_get_free_bytes();
  for (int i = 0; i < 10; i++, llp_gc())
    run_elsewhere(set_and_forget, NULL);
  size_t after = GC_get_heap_size() - GC_get_free_bytes();
  OK(after < before + (1 << 20), "finalizers that ran, were replaced or cancelled leave nothing behind");
}

/* ---- threads ---------------------------------------------------------------------------------------------------- */

#define THREADS 8

static pthread_barrier_t barrier;

static void *work(void *argument) {
  int id = (int)(intptr_t)argument, each = COUNT / THREADS;
  pthread_barrier_wait(&barrier);
  for (int round = 0; round < 4; round++) {
    for (int i = 0; i < each; i++) {
      struct thing *thing = make(id * each + i);
      set(thing);
      if (round % 2) {
        llp_set_finalizer(thing, NULL, NULL);
        set(thing);
      }
    }
    llp_gc();
  }
  return NULL;
}

static void test_threads(void) {
  pthread_t threads[THREADS];
  reset();
  pthread_barrier_init(&barrier, NULL, THREADS);
  for (intptr_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, work, (void *)i);
  for (int i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  llp_gc();
  llp_gc();
  OK(total <= 4 * COUNT && having(COUNT, 4) >= MOST && !damaged, "eight threads in llp_gc: each finalizer once");
}

/* A finalizer that blocks until another thread has run the other finalizers. */
static atomic_int released, blocked;

static void block(void *obj, void *arg) {
  (void)obj, (void)arg;
  atomic_store(&blocked, 1);
  while (!atomic_load(&released))
    sched_yield();
}

static void *make_blocking(void *unused) {
  llp_set_finalizer(make(0), block, NULL);
  GC_gcollect();
  return unused;
}

static void *collect(void *unused) {
  llp_gc();
  return unused;
}

static void test_blocking(void) {
  pthread_t thread;
  reset();
  run_elsewhere(make_blocking, NULL);
  GC_gcollect();
  pthread_create(&thread, NULL, collect, NULL);
  while (!atomic_load(&blocked))
    sched_yield();
  run_elsewhere(make_dead, NULL);
  llp_gc();
  OK(total >= MOST, "a finalizer that blocks holds up no other thread");
  atomic_store(&released, 1);
  pthread_join(thread, NULL);
}

/* A thread that the collector does not know. */
#undef pthread_create
#undef pthread_join
static int stranger_error;

static void *stranger(void *argument) {
  stranger_error = llp_set_finalizer(argument, count_it, NULL);
  llp_gc();
  return (void *)(intptr_t)llp_run_finalizers();
}

static void test_stranger(void) {
  pthread_t thread;
  void *object = GC_MALLOC(16), *result = object;
  GC_word before = GC_get_gc_no();
  pthread_create(&thread, NULL, stranger, object);
  pthread_join(thread, &result);
  OK(stranger_error && !result && GC_get_gc_no() == before, "a thread unknown to the collector is refused");
}

int main(void) {
  GC_INIT();
  kept = GC_MALLOC_UNCOLLECTABLE(COUNT * sizeof *kept);
  resurrected = GC_MALLOC_UNCOLLECTABLE(COUNT * sizeof *resurrected);
  test_stranger();
  test_dead_and_living();
  test_chains();
  test_interior();
  test_background();
  test_resurrection();
  test_replaced_in_the_queue();
  test_threads();
  test_blocking();
  test_leaks();
  test_cycles();
  return 0;
}
