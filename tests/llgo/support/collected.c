/* The part of LLGo's runtime that programs with finalizers use: runtime.SetFinalizer and runtime.GC over llpass.h, and
 * goroutines, wait groups, channels and time as far as the modules need them, on BDWGC's threads. core.c is compiled
 * with COLLECTED beside it.
 *
 *  - A finalizer is a boxed closure {code, environment}; the code gets the environment and the object.
 *  - Finalizers run on the thread that calls runtime.GC, within the call.
 *  - One lock and one condition variable serve all channels and wait groups: no program here is in a hurry.
 *  - Where no other goroutine is left, nothing can happen any more but that time goes by; then it goes by at once. So a
 *    program that waits five seconds for a finalizer in vain says so in no time. */
#define GC_THREADS
#include "llgo.h"

#include <errno.h>
#include <gc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "llpass.h"

__attribute__((constructor)) static void begin(void) { GC_INIT(); }

/* Nobody asks these programs who called. */
void go_panic_begins(void) {}
void go_panic_ends(void) {}

/* ---- finalizers ---- */

struct go_closure { void (*code)(void *environment, void *object); void *environment; };

static void finalize(void *object, void *closure) {
  struct go_closure *finalizer = closure;
  finalizer->code(finalizer->environment, object);
}

void go_set_finalizer(const struct go_type *type, void *object, const struct go_type *how, struct go_closure *finalizer)
    __asm__("runtime.SetFinalizer");
void go_set_finalizer(const struct go_type *type, void *object, const struct go_type *how,
                      struct go_closure *finalizer) {
  (void)type;
  int error = llp_set_finalizer(object, how ? finalize : NULL, how ? finalizer : NULL);
  if (error) {
    fprintf(stderr, "runtime.SetFinalizer: %s\n", strerror(error));
    exit(2);
  }
}

void go_gc(void) __asm__("runtime.GC");
void go_gc(void) { llp_gc(); }

void go_keep_alive(const struct go_type *type, void *object) __asm__("runtime.KeepAlive");
void go_keep_alive(const struct go_type *type, void *object) { (void)type, (void)object; }

void go_free_defer_node(void *node) RT("FreeDeferNode");
void go_free_defer_node(void *node) { (void)node; }

/* ---- print ---- */

void go_print_int(int64_t value) RT("PrintInt");
void go_print_int(int64_t value) { fprintf(stderr, "%lld", (long long)value); }
void go_print_byte(uint8_t value) RT("PrintByte");
void go_print_byte(uint8_t value) { fputc(value, stderr); }
void go_print_string(go_string value) RT("PrintString");
void go_print_string(go_string value) { fprintf(stderr, "%.*s", (int)value.size, value.data); }

/* ---- goroutines ---- */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int others; /* goroutines under way besides the first */
static struct start *ended;

struct start { void *(*function)(void *); void *argument; pthread_t thread; struct start *next; };

static void *run(void *root) {
  struct start *start = root;
  void *argument = start->argument;
  start->argument = NULL;
  void *result = start->function(argument);
  pthread_mutex_lock(&lock);
  start->thread = pthread_self();
  start->next = ended;
  ended = start;
  others--;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  return result;
}

int go_create_thread(pthread_t *thread, const pthread_attr_t *attributes, void *(*function)(void *), void *argument)
    RT("CreateThread");
int go_create_thread(pthread_t *thread, const pthread_attr_t *attributes, void *(*function)(void *), void *argument) {
  struct start *start = go_alloc_root(sizeof *start); /* the collector cannot see it on its way to the thread */
  *start = (struct start){.function = function, .argument = argument};
  pthread_mutex_lock(&lock);
  others++;
  pthread_mutex_unlock(&lock);
  if (pthread_create(thread, attributes, run, start) != 0)
    abort();
  return 0;
}

/* Wait for anything to change, until `deadline` (nanoseconds) at most; false when only time can go by until then. */
static bool await_change(int64_t deadline) {
  if (!others) {
    for (; ended; ended = ended->next) /* a thread on its way out still has a stack: see it off */
      pthread_join(ended->thread, NULL);
    return false;
  }
  struct timespec until = {deadline / 1000000000, deadline % 1000000000};
  return pthread_cond_timedwait(&changed, &lock, &until) != ETIMEDOUT;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

void go_sleep(int64_t nanoseconds) __asm__("time.Sleep");
void go_sleep(int64_t nanoseconds) {
  int64_t deadline = now() + nanoseconds;
  pthread_mutex_lock(&lock);
  while (await_change(deadline))
    ;
  pthread_mutex_unlock(&lock);
}

struct wait_group { int64_t count, unused; };

void go_group_add(struct wait_group *group, int64_t count) __asm__("sync.(*WaitGroup).Add");
void go_group_add(struct wait_group *group, int64_t count) {
  pthread_mutex_lock(&lock);
  group->count += count;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
}

void go_group_done(struct wait_group *group) __asm__("sync.(*WaitGroup).Done");
void go_group_done(struct wait_group *group) { go_group_add(group, -1); }

void go_group_wait(struct wait_group *group) __asm__("sync.(*WaitGroup).Wait");
void go_group_wait(struct wait_group *group) {
  pthread_mutex_lock(&lock);
  while (group->count > 0)
    pthread_cond_wait(&changed, &lock);
  pthread_mutex_unlock(&lock);
}

/* ---- channels ---- */

struct go_chan {
  int64_t element, room, first, count;
  int64_t deadline; /* a timer's: when its one element is there; 0: none, or sent */
  char elements[];
};
struct go_operation { struct go_chan *channel; void *value; int32_t size; bool is_send; };
typedef struct { int64_t index; bool received; } go_selected;

struct go_chan *go_new_chan(int64_t element, int64_t room) RT("NewChan");
struct go_chan *go_new_chan(int64_t element, int64_t room) {
  struct go_chan *channel = go_alloc((int64_t)sizeof *channel + element * room);
  channel->element = element;
  channel->room = room;
  return channel;
}

struct go_chan *go_after(int64_t nanoseconds) __asm__("time.After");
struct go_chan *go_after(int64_t nanoseconds) {
  struct go_chan *channel = go_new_chan(24, 1); /* a time.Time */
  channel->deadline = now() + nanoseconds;
  return channel;
}

/* Send to or receive from a channel with room; false when it would block. Under the lock. */
static bool operate(const struct go_operation *operation) {
  struct go_chan *channel = operation->channel;
  size_t size = (size_t)channel->element;
  if (operation->is_send ? channel->count == channel->room : channel->count == 0)
    return false;
  int64_t at = (channel->first + (operation->is_send ? channel->count : 0)) % channel->room;
  char *element = channel->elements + (size_t)at * size;
  if (operation->is_send) {
    memcpy(element, operation->value, size);
    channel->count++;
  } else {
    memcpy(operation->value, element, size);
    memset(element, 0, size);
    channel->first = (at + 1) % channel->room;
    channel->count--;
  }
  pthread_cond_broadcast(&changed);
  return true;
}

go_selected go_select(go_slice operations) RT("Select");
go_selected go_select(go_slice operations) {
  struct go_operation *all = operations.data;
  pthread_mutex_lock(&lock);
  for (;;) {
    struct go_chan *timer = NULL;
    for (int64_t i = 0; i < operations.size; i++) {
      if (operate(&all[i])) {
        pthread_mutex_unlock(&lock);
        return (go_selected){i, !all[i].is_send};
      }
      struct go_chan *channel = all[i].channel;
      if (channel->deadline && (!timer || channel->deadline < timer->deadline))
        timer = channel;
    }
    if (!timer && !others) {
      fprintf(stderr, "all goroutines are asleep: deadlock\n");
      exit(2);
    }
    if (!await_change(timer ? timer->deadline : INT64_MAX) && timer) {
      timer->deadline = 0;
      timer->count = 1;
    }
  }
}

bool go_send(struct go_chan *channel, void *value, int64_t size) RT("ChanSend");
bool go_send(struct go_chan *channel, void *value, int64_t size) {
  struct go_operation send = {channel, value, (int32_t)size, true};
  go_select((go_slice){&send, 1, 1});
  return true;
}
