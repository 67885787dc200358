/* SC-28: code that runs on a signal stack or a coroutine's: the thread's stack is elsewhere. No collection happens
 * there (BDWGC would have to be told of the switch); what the pass inserts must touch neither stack's live words nor
 * what lies below the small stacks.
 *
 * prints:
 *   signal stack: intact
 *   coroutine: intact
 *   28
 *   dead: 2 of 2
 */
#define _GNU_SOURCE
#include "counterexample.h"

#include <signal.h>
#include <string.h>
#include <ucontext.h>

enum { BELOW = 1 << 16, STACK = 1 << 16 };
static unsigned char signal_area[BELOW + STACK], coroutine_area[BELOW + STACK];
static ucontext_t first, second;
static volatile long seen;

NOINLINE void work(object *p) { /* registers, so that a stack clear stands behind it */
  volatile long canary = 4711;
  llp_set_finalizer(p, finalize, NULL);
  seen += canary == 4711 && p->x != -1000000;
}

static object *for_signal, *for_coroutine;

static void on_signal(int number) {
  (void)number;
  work(for_signal);
  for_signal = NULL;
}

static void coroutine(void) {
  work(for_coroutine);
  for_coroutine = NULL;
}

NOINLINE int intact(const unsigned char *area) {
  for (int i = 0; i < BELOW; i++)
    if (area[i] != 0xA5)
      return 0;
  return 1;
}

NOINLINE long caller(void) {
  volatile long live = 28;
  memset(signal_area, 0xA5, sizeof signal_area);
  memset(coroutine_area, 0xA5, sizeof coroutine_area);
  for_signal = plain(1);
  for_coroutine = plain(2);
  GC_disable();

  stack_t stack = {.ss_sp = signal_area + BELOW, .ss_size = STACK};
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
  sigaltstack(&stack, NULL);
  sigaction(SIGUSR1, &action, NULL);
  raise(SIGUSR1);
  stack.ss_flags = SS_DISABLE;
  sigaltstack(&stack, NULL);

  getcontext(&second);
  second.uc_stack = (stack_t){.ss_sp = coroutine_area + BELOW, .ss_size = STACK};
  second.uc_link = &first;
  makecontext(&second, coroutine, 0);
  swapcontext(&first, &second);

  GC_enable();
  return live;
}

NOINLINE void counterexample(void) {
  long live = caller();
  SHOW("signal stack: %s", intact(signal_area) && seen == 2 ? "intact" : "written to");
  SHOW("coroutine: %s", intact(coroutine_area) && seen == 2 ? "intact" : "written to");
  SHOW("%ld", live);
  memset(signal_area, 0, sizeof signal_area); /* static data is a root: the objects' addresses are still there */
  memset(coroutine_area, 0, sizeof coroutine_area);
  memset(&first, 0, sizeof first);
  memset(&second, 0, sizeof second);
  llp_gc();
  DEAD(2);
}
