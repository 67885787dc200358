// The part of a torture program that no pass touches: it runs the programs of one file and prints, for each, the sum
// of all it read and at which collection point each object was finalized. Addresses of objects are never kept here.
//
//   P number sum objects points          one line a program
//   F id point id point ...              what was finalized, and when; ids not named never were
//   PREMATURE number id point            an object was used after its finalizer had run
#define _GNU_SOURCE
#define GC_THREADS
#include <gc.h>
#include <pthread.h>
#include <stdio.h>

#include "torture.h"

enum { MAX_OBJECTS = 1024, LAST_ROUNDS = 3 };

volatile int t_v[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
long t_now, t_ids, t_number;
int t_fuel;
unsigned long t_sum;
const Pr t_zero_Pr;
const Bg t_zero_Bg;
const U t_zero_U;
const C t_zero_C;
_Thread_local jmp_buf *t_handler;
_Thread_local int t_tries;

static unsigned long state;
static long tags;
static int finalized[MAX_OBJECTS];

__attribute__((noinline)) unsigned t_random(unsigned n) {
  state = state * 6364136223846793005UL + 1442695040888963407UL;
  return (unsigned)(state >> 33) % n;
}

__attribute__((noinline)) void t_bad(long id) {
  printf("PREMATURE %ld %ld %ld\n", t_number, id, t_now);
  fflush(stdout);
}

void t_finalize(void *obj, void *arg) {
  T *p = obj;
  (void)arg;
  long id = p->id;
  // An object of an earlier program was counted as never finalized, and that stands.
  if (p->program == t_number && id >= 0 && id < MAX_OBJECTS) finalized[id] = (int)t_now;
  p->magic = T_POISON;
  p->next = NULL;
  p->pay[0] = p->pay[1] = p->pay[2] = T_POISON;
}

__attribute__((noinline)) void t_use_far(T *p) { t_use(p); }

// Its argument's address leaves the module: else globals that are only written lose some of their stores.
__attribute__((noinline)) void t_forget(T *globals[4]) { memset(globals, 0, 4 * sizeof *globals); }

__attribute__((noinline)) long t_new_tag(void) { return ++tags; }

static union {
  Pr *pr;
  Bg *bg;
} kept;
static long kept_tag;
static int kept_big;
__attribute__((noinline)) void t_keep_Pr(Pr *p, long tag) {
  kept.pr = p;
  kept_tag = tag;
  kept_big = 0;
}
__attribute__((noinline)) void t_keep_Bg(Bg *p, long tag) {
  kept.bg = p;
  kept_tag = tag;
  kept_big = 1;
}
__attribute__((noinline)) void t_use_kept(long tag) {
  if (kept_tag != tag) return;
  t_use(kept_big ? kept.bg->a : kept.pr->a);
}

// A thread's argument and result pass through a box that is emptied by the one who takes.
struct box {
  T *(*fn)(N *, T *);
  N *env;
  T *p;
};
static __attribute__((noinline)) T *run_box(struct box *box) {
  T *(*fn)(N *, T *) = box->fn;
  N *env = *(N *volatile *)&box->env;
  T *p = *(T *volatile *)&box->p;
  box->env = NULL;
  box->p = NULL;
  return fn(env, p); // a tail call: this frame is gone while fn runs
}
static void *thread_main(void *arg) {
  struct box *box = arg;
  box->p = run_box(box);
  return NULL;
}
static __attribute__((noinline)) struct box *new_box(T *(*fn)(N *, T *), N *env, T *p) {
  struct box *box = GC_malloc(sizeof *box);
  box->fn = fn;
  box->env = env;
  box->p = p;
  return box;
}
static __attribute__((noinline)) T *take(struct box *box) {
  T *p = box->p;
  box->p = NULL;
  return p;
}
static __attribute__((noinline)) T *run_thread(struct box *box) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, thread_main, box)) abort();
  if (pthread_join(thread, NULL)) abort();
  return take(box);
}
__attribute__((noinline)) T *t_thread(T *(*fn)(N *, T *), N *env, T *p) { return run_thread(new_box(fn, env, p)); }

static __attribute__((noinline)) void run(const t_program *program) {
  t_number = program->number;
  state = program->seed;
  t_now = 0;
  t_sum = 0;
  t_fuel = program->fuel;
  kept_tag = 0;
  tags = 0;
  memset(finalized, 0, sizeof finalized);
  program->run();
}

// This file is not gated, so no pass clears the stack here; where there is a helper for that, it is asked.
void llp_stack_clear(void) __attribute__((weak));
static __attribute__((noinline)) void collect(void) {
  t_now++;
  if (llp_stack_clear) llp_stack_clear();
  llp_gc();
}

static __attribute__((noinline)) void finish(const t_program *program) {
  // One point with the globals still standing, one without, and a few more, so that "late" and "never" differ.
  collect();
  program->forget();
  for (int i = 0; i < LAST_ROUNDS; i++) collect();
  printf("P %ld %lu %ld %ld\nF", t_number, t_sum, t_ids, t_now);
  for (long i = 0; i < t_ids && i < MAX_OBJECTS; i++)
    if (finalized[i]) printf(" %ld %d", i, finalized[i]);
  printf("\n");
  fflush(stdout);
}

int main(void) {
  static char buffer[1 << 16]; // stdio's own buffer would come from malloc at some odd moment
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  GC_INIT();
  GC_set_warn_proc(GC_ignore_warn_proc); // it warns of cycles, and they are counted
  for (const t_program *program = t_programs; program->number >= 0; program++) {
    t_ids = 0;
    run(program);
    finish(program);
  }
  return 0;
}
