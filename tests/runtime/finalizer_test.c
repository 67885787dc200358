/* The rules of llp_set_finalizer, llp_run_finalizers and llp_gc, on a collector where the test says what dies. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "fake_gc.h"
#include "llpass.h"
#include "tap.h"

/* What ran: "a1 b2" is fn a with arg 1, then fn b with arg 2. */
static char log_text[4096];
static void *last_object;

static void note(char name, void *obj, void *arg) {
  size_t length = strlen(log_text);
  last_object = obj;
  snprintf(log_text + length, sizeof log_text - length, "%s%c%d", length ? " " : "", name, (int)(intptr_t)arg);
}

static void a(void *obj, void *arg) {
  note('a', obj, arg);
}

static void b(void *obj, void *arg) {
  note('b', obj, arg);
}

/* Another party's: what BDWGC itself calls. */
static void theirs(void *obj, void *data) {
  note('t', obj, data);
}

#define ARG(number) ((void *)(intptr_t)(number))

static int set(void *obj, void (*fn)(void *, void *), int arg) {
  return llp_set_finalizer(obj, fn, ARG(arg));
}

static void *object(void) {
  return GC_malloc(64);
}

/* The collector finds it dead and calls what is registered; ours must only queue. */
static void dies(void *obj) {
  fake_dies(obj);
  GC_invoke_finalizers();
}

/* Everything that ran since the last call. */
static const char *ran(void) {
  static char copy[sizeof log_text];
  llp_run_finalizers();
  strcpy(copy, log_text);
  log_text[0] = '\0';
  return copy;
}

#define RAN(what, why) OK(!strcmp(ran(), what), why)

static void test_once(void) {
  void *obj = object();
  OK(set(obj, a, 1) == 0, "a finalizer is set");
  RAN("", "nothing runs while the object lives");
  dies(obj);
  OK(!log_text[0], "the collector's call only queues");
  OK(llp_run_finalizers() == 1, "how many ran");
  OK(last_object == obj, "it gets the object");
  RAN("a1", "it gets its argument, and runs once");
  OK(!fake_registered(obj, NULL), "nothing stays registered");
}

static void test_in_order(void) {
  void *obj[3];
  for (int i = 0; i < 3; i++) {
    obj[i] = object();
    set(obj[i], a, i);
    dies(obj[i]);
  }
  RAN("a0 a1 a2", "the queue is first in, first out");
}

static void test_many(void) {
  enum { COUNT = 800 };
  static void *objects[COUNT];
  for (int i = 0; i < COUNT; i++)
    set(objects[i] = object(), a, i);
  for (int i = 0; i < COUNT; i += 2)
    set(objects[i], NULL, 0);
  for (int i = 0; i < COUNT; i++)
    dies(objects[i]);
  OK(llp_run_finalizers() == COUNT / 2, "the table grows, and finds what it held before");
  log_text[0] = '\0';
}

static void test_cancel(void) {
  void *obj = object();
  set(obj, a, 1);
  OK(set(obj, NULL, 0) == 0 && !fake_registered(obj, NULL), "a cancelled finalizer is not registered any more");
  dies(obj);
  RAN("", "a cancelled finalizer does not run");
  OK(set(object(), NULL, 0) == 0, "to cancel what was never set is no error");
  set(obj, a, 1);
  dies(obj);
  set(obj, NULL, 0);
  RAN("", "nor when it was queued already");
  set(obj, b, 2);
  dies(obj);
  RAN("b2", "an object can have another one after that");
}

static void test_replace(void) {
  void *obj = object();
  set(obj, a, 1);
  set(obj, b, 2);
  dies(obj);
  RAN("b2", "a second finalizer replaces the first");
  set(obj, a, 1);
  dies(obj);
  set(obj, b, 2);
  RAN("", "the first one does not run when it was queued already");
  dies(obj);
  RAN("b2", "the second one does");
  for (int i = 0; i < 5; i++)
    set(obj, a, i);
  set(obj, NULL, 0);
  OK(!fake_registered(obj, NULL), "to cancel leaves none of many");
}

static void test_interior(void) {
  char *obj = object();
  OK(set(obj + 16, a, 1) == 0, "a pointer into an object stands for it");
  dies(obj);
  RAN("a1", "its finalizer runs when the object dies");
  OK(last_object == obj + 16, "and is given that pointer");
  set(obj + 16, a, 1);
  set(obj + 8, b, 2);
  dies(obj);
  RAN("b2", "an allocation has one finalizer");
  set(obj + 16, a, 1);
  set(obj, NULL, 0);
  dies(obj);
  RAN("", "any pointer into it cancels it");
}

static void test_errors(void) {
  char local[16];
  char *obj = object();
  OK(set(NULL, a, 1) == EINVAL, "NULL is refused");
  OK(set((void *)((uintptr_t)local & ~(uintptr_t)7), a, 1) == EINVAL, "memory of another kind is refused");
  OK(set(obj + 1, a, 1) == EINVAL, "a pointer with a tag is refused");
  OK(set(NULL, NULL, 0) == EINVAL, "to cancel is checked alike");
  set(obj, a, 1);
  dies(obj);
  fake_stranger = true;
  int before = fake_collections;
  OK(set(obj, a, 1) == EPERM, "a thread that the collector does not know cannot set");
  OK(llp_run_finalizers() == 0 && !log_text[0], "nor run");
  llp_gc();
  OK(fake_collections == before && !log_text[0], "nor collect");
  fake_stranger = false;
  RAN("a1", "a known thread runs what is queued");
}

static void test_memory(void) {
  for (int at = 1; at <= 2; at++) {
    void *obj = object();
    set(obj, a, 1);
    fake_fail_at = at;
    int error = set(obj, b, 2);
    /* What was there is replaced without an allocation. */
    OK(at == 1 ? error == ENOMEM : error == 0, "out of memory is said");
    fake_fail_at = 0;
    dies(obj);
    RAN(at == 1 ? "a1" : "b2", "and the first finalizer stays");
    fake_fail_at = at;
    OK(set(obj, b, 2) == ENOMEM, "out of memory for an object's first finalizer");
    fake_fail_at = 0;
    OK(!fake_dies(obj), "which then has none");
  }
}

/* The first call of all in a process. */
static void test_memory_for_the_root(void) {
  for (int at = 1; at <= 3; at++) {
    void *obj = object();
    fake_fail_at = at;
    OK(set(obj, a, at) == ENOMEM, "out of memory at the very first call is said");
    fake_fail_at = 0;
  }
  OK(llp_run_finalizers() == 0, "nothing was ever set");
}

static void test_chain(void) {
  void *obj = object(), *data;
  GC_finalization_proc old;
  GC_register_finalizer(obj, theirs, ARG(7), &old, &data);
  set(obj, a, 1);
  fake_dies(obj);
  GC_invoke_finalizers();
  OK(!strcmp(log_text, "t7"), "what was registered before is called by the collector's call");
  RAN("t7 a1", "and ours runs after it");
  GC_register_finalizer(obj, theirs, ARG(7), &old, &data);
  set(obj, a, 1);
  set(obj, b, 2);
  set(obj, a, 3);
  dies(obj);
  RAN("t7 a3", "once, however often ours was replaced");
  GC_register_finalizer(obj, theirs, ARG(7), &old, &data);
  set(obj, a, 1);
  set(obj, b, 2);
  set(obj, NULL, 0);
  OK(fake_registered(obj, &data) == theirs && data == ARG(7), "to cancel restores it");
  set(obj, NULL, 0);
  OK(fake_registered(obj, &data) == theirs && data == ARG(7), "to cancel nothing leaves it there");
  dies(obj);
  RAN("t7", "it runs alone then");
}

/* Another party registers over ours and calls ours from its own, as ours does. */
static GC_finalization_proc under;
static void *under_data;

static void over(void *obj, void *data) {
  note('o', obj, data);
  if (under)
    under(obj, under_data);
}

static void test_chain_over(void) {
  void *obj = object(), *data;
  set(obj, a, 1);
  GC_register_finalizer(obj, over, ARG(5), &under, &under_data);
  dies(obj);
  RAN("o5 a1", "another party's finalizer over ours calls ours");
  set(obj, a, 1);
  GC_register_finalizer(obj, over, ARG(5), &under, &under_data);
  set(obj, NULL, 0);
  OK(fake_registered(obj, &data) == over && data == ARG(5), "to cancel ours leaves what stands over it");
  dies(obj);
  RAN("o5", "and ours does not run");
  set(obj, a, 1);
  GC_register_finalizer(obj, over, ARG(5), &under, &under_data);
  set(obj, b, 2);
  dies(obj);
  RAN("o5 b2", "to replace ours leaves what stands over the first");
  /* It drops ours; the address is used again for an object that never had one. */
  set(obj, a, 1);
  GC_register_finalizer(obj, theirs, ARG(7), &under, &under_data);
  dies(obj);
  RAN("t7", "ours can be dropped");
  set(obj, b, 2);
  dies(obj);
  RAN("b2", "what was dropped does not come back");
  GC_register_finalizer(obj, theirs, ARG(7), &under, &under_data);
  set(obj, a, 1);
  GC_register_finalizer(obj, over, ARG(5), &under, &under_data);
  dies(obj);
  over(obj, ARG(6));
  RAN("o5 t7 o6 a1", "what ours chains to is called once though ours is called twice");
  over(obj, ARG(8));
  RAN("o8", "ours runs once though it is called again");
}

/* Another party that stood over ours takes itself out: an entry of ours that was replaced meanwhile comes back. */
static void *replaced_under_another(void) {
  void *obj = object(), *data;
  GC_finalization_proc old;
  GC_register_finalizer(obj, theirs, ARG(7), &old, &data);
  set(obj, a, 1);
  GC_register_finalizer(obj, over, ARG(5), &under, &under_data);
  set(obj, b, 2);
  GC_register_finalizer(obj, under, under_data, &old, &data);
  return obj;
}

static void test_chain_restored(void) {
  void *obj = replaced_under_another();
  set(obj, a, 3);
  dies(obj);
  RAN("t7 a3", "to replace chains to what is registered, not to what was");
  obj = replaced_under_another();
  set(obj, NULL, 0);
  dies(obj);
  RAN("t7", "to cancel leaves what is registered, not what was");
}

/* ---- finalizers that do things ---------------------------------------------------------------------------------- */

static void sets_again(void *obj, void *arg) {
  note('s', obj, arg);
  set(obj, a, 2);
}

static void collects(void *obj, void *arg) {
  note('c', obj, arg);
  llp_gc();
  note('e', obj, arg);
}

static void cancels_other(void *obj, void *arg) {
  note('x', obj, NULL);
  llp_set_finalizer(arg, NULL, NULL);
}

static void kills_other(void *obj, void *arg) {
  note('k', obj, NULL);
  dies(arg);
}

static void test_user_code(void) {
  void *obj = object(), *other = object();
  set(obj, sets_again, 1);
  dies(obj);
  RAN("s1", "a finalizer sets another one for its object");
  dies(obj);
  RAN("a2", "which runs when the object dies again");
  set(obj, collects, 1);
  set(other, a, 2);
  dies(obj);
  dies(other);
  RAN("c1 a2 e1", "a finalizer collects, which runs the others");
  set(obj, cancels_other, 0);
  llp_set_finalizer(obj, cancels_other, other);
  set(other, a, 2);
  dies(obj);
  dies(other);
  RAN("x0", "a finalizer cancels another that is queued");
  llp_set_finalizer(obj, kills_other, other);
  set(other, a, 2);
  dies(obj);
  RAN("k0 a2", "what is queued meanwhile runs as well");
}

static void *inner;

static void set_inside(void) {
  set(inner, a, 3);
  dies(inner);
  llp_run_finalizers();
}

static void test_inside_allocation(void) {
  void *obj = object();
  inner = object();
  fake_in_allocation = set_inside;
  set(obj, b, 4);
  dies(obj);
  RAN("a3 b4", "an allocation of ours runs finalizers that come back here");
}

/* ---- llp_gc ----------------------------------------------------------------------------------------------------- */

static void *first_dead, *second_dead;

static void find_dead(void) {
  if (first_dead)
    fake_dies(first_dead);
  first_dead = second_dead;
  second_dead = NULL;
}

static void test_gc(void) {
  int before = fake_collections;
  first_dead = object();
  second_dead = object();
  set(first_dead, a, 1);
  set(second_dead, a, 2);
  fake_at_collection = find_dead;
  llp_gc();
  fake_at_collection = NULL;
  OK(fake_collections == before + 2, "llp_gc collects twice");
  OK(!strcmp(log_text, "a1 a2"), "and runs what each collection finds");
  log_text[0] = '\0';
}

int main(void) {
  test_memory_for_the_root();
  test_once();
  test_in_order();
  test_cancel();
  test_replace();
  test_interior();
  test_errors();
  test_memory();
  test_chain();
  test_chain_over();
  test_chain_restored();
  test_user_code();
  test_inside_allocation();
  test_gc();
  test_many();
  return 0;
}
