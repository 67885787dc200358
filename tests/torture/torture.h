// What every torture program is made of: objects that know whether they were finalized, and the points where the
// program collects. The functions defined here are part of the gated module; those only declared are not.
#ifndef TORTURE_H
#define TORTURE_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct T T;
struct T {
  unsigned long magic;
  long id, program;
  T *next;
  long pay[3];
};
typedef struct N N;
struct N {
  T *a;
  N *next;
  T *arr[4];
};
typedef struct Pr {
  T *a, *b;
} Pr;
typedef struct Bg {
  T *a;
  T *arr[4];
  long k;
  T *b;
} Bg;
typedef union U {
  T *p;
  uintptr_t u;
  double d;
} U;
typedef struct C {
  T *(*fn)(N *, T *);
  N *env;
} C;
typedef struct t_program {
  long number;
  unsigned seed;
  int fuel;
  void (*run)(void);
  void (*forget)(void);
} t_program;

#define T_MAGIC 0x7472e75a11fe0000UL
#define T_POISON 0xdeadf1a1UL

// Of all calls only those of generated functions throw, and the compiler may know: else what a handler reads would be
// alive at each of them.
#define T_NOTHROW __attribute__((nothrow))

// The collector behind the names of llpass.h.
void *GC_malloc(size_t) T_NOTHROW;
int llp_set_finalizer(void *obj, void (*fn)(void *obj, void *arg), void *arg) T_NOTHROW;
void llp_gc(void) T_NOTHROW;

// Not in the gated module: torture.c.
extern volatile int t_v[16]; // t_v[i] == i, and no compiler knows
extern long t_now, t_ids;    // collection points so far; objects so far, in this program
extern long t_number;        // of the program that runs
extern int t_fuel;
extern unsigned long t_sum;
extern const Pr t_zero_Pr;
extern const Bg t_zero_Bg;
extern const U t_zero_U;
extern const C t_zero_C;
extern const t_program t_programs[];
unsigned t_random(unsigned n) T_NOTHROW;
void t_bad(long id) T_NOTHROW;
void t_finalize(void *obj, void *arg) T_NOTHROW;
void t_use_far(T *p) T_NOTHROW;
void t_forget(T *globals[4]) T_NOTHROW;
T *t_thread(T *(*fn)(N *, T *), N *env, T *p) T_NOTHROW;
long t_new_tag(void) T_NOTHROW;
void t_keep_Pr(Pr *p, long tag) T_NOTHROW;
void t_keep_Bg(Bg *p, long tag) T_NOTHROW;
void t_use_kept(long tag) T_NOTHROW;

#ifdef __cplusplus
}
extern "C" __thread int t_tries;
#define T_THROW()                                                                                                      \
  do {                                                                                                                 \
    if (t_tries) throw 1;                                                                                              \
  } while (0)
#else
extern _Thread_local jmp_buf *t_handler;
#define T_THROW()                                                                                                      \
  do {                                                                                                                 \
    if (t_handler) longjmp(*t_handler, 1);                                                                             \
  } while (0)
#endif

static inline T_NOTHROW void t_point(void) { t_now++; }

static inline __attribute__((always_inline)) T_NOTHROW T *t_make_inline(void) {
  T *p = (T *)GC_malloc(sizeof(T));
  p->magic = T_MAGIC;
  p->id = t_ids++;
  p->program = t_number;
  p->pay[0] = p->pay[1] = p->pay[2] = p->id;
  llp_set_finalizer(p, t_finalize, 0);
  return p;
}
static __attribute__((noinline, unused)) T_NOTHROW T *t_make(void) { return t_make_inline(); }
static __attribute__((noinline, unused)) T_NOTHROW N *t_node(void) { return (N *)GC_malloc(sizeof(N)); }

static inline T_NOTHROW void t_use(T *p) {
  if (!p) {
    t_sum = t_sum * 31 + 1;
  } else {
    if (p->magic != T_MAGIC) t_bad(p->id);
    t_sum = t_sum * 31 + 7 + (unsigned long)p->id;
  }
}
static inline __attribute__((unused)) T_NOTHROW void t_use_inside(long *q) {
  if (!q) {
    t_sum = t_sum * 31 + 2;
  } else {
    if ((unsigned long)*q == T_POISON) t_bad(-1);
    t_sum = t_sum * 31 + 11 + (unsigned long)*q;
  }
}
#endif
