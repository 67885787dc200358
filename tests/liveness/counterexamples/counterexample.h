/* What the counterexamples share: objects whose finalizers count, and two kinds of output.
 *
 * A line "dead: 2 of 3" counts the finalised among the objects that no path of the program can use any more: with the
 * pass, all of them. Every other line is the program's visible behaviour, which the pass must not change. A finalizer
 * spoils its object, so a use after it is seen. What the compiler must not look through is NOINLINE. */
#ifndef COUNTEREXAMPLE_H
#define COUNTEREXAMPLE_H

#define GC_THREADS
#include <gc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "llpass.h"

#define NOINLINE __attribute__((noinline)) static

#ifdef HARM /* every finalizer runs at once, as if each object died when it was made: the output must show it */
#define llp_set_finalizer(object, function, argument) ((function)((object), (argument)), 0)
#endif

typedef struct object { long x; struct object *next; char more[48]; } object;
typedef struct box { object *p; } box;

static volatile int finalized;
static volatile long sink;

NOINLINE void finalize(void *of, void *unused) {
  (void)unused;
  ((object *)of)->x = -1000000;
  finalized++;
}

/* An object without a finalizer. */
__attribute__((unused)) NOINLINE object *plain(long x) {
  object *made = GC_MALLOC(sizeof *made);
  made->x = x;
  return made;
}

__attribute__((unused)) NOINLINE object *make(long x) {
  object *made = plain(x);
  llp_set_finalizer(made, finalize, NULL);
  return made;
}

/* A use, and a collection with the object in the caller's hands alone. */
__attribute__((unused)) NOINLINE void touch(object *p) {
  sink += p->x;
  llp_gc();
}

#define SHOW(...) (printf(__VA_ARGS__), putchar('\n'))
#define FINALIZED() SHOW("finalised: %d", finalized)
#define DEAD(count) SHOW("dead: %d of %d", finalized, count)

NOINLINE void counterexample(void);

int main(void) {
  GC_INIT();
  counterexample();
  return 0;
}

#endif
