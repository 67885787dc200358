/* Finalizers on BDWGC that run when the program asks for it, never in the middle of an allocation.
 *
 * BDWGC runs a finalizer on whatever thread allocates next, inside that allocation, with the program's own locks held.
 * So what is registered there only puts an entry into our queue; user code runs in llp_run_finalizers.
 *
 *     llp_set_finalizer            BDWGC: ready()                 llp_run_finalizers
 *     WAITING  ------------------> QUEUED ----------------------> DONE
 *        \____ cancelled, replaced ____\____> STOPPED
 *
 * Who keeps what alive. BDWGC's table and ours hold the entry, the entry holds `arg`; nobody holds the object, whose
 * address is stored inverted. From QUEUED on the entry holds the object. Our table and the queue hang on one block that
 * the collector always scans (GC_malloc_uncollectable): static data would be no root in a plug-in that BDWGC does not
 * know.
 *
 * Locks. `setting` makes changes of our table and of BDWGC's one step; `queueing` guards the queue and the entries, and
 * nothing at all is called under it. Order: setting, queueing, BDWGC's own. No memory is taken from BDWGC under either
 * lock, because its allocator may run finalizers, of whomever, that come back here; GC_register_finalizer does
 * allocate, but runs none. ready() takes `queueing` alone.
 *
 * Another party may register its own finalizer over ours, and call ours from it. So what BDWGC's table holds is asked
 * of BDWGC and never assumed: when ours is not on top, what is there is left there, and our entry is stopped. */
#include <errno.h>
#include <pthread.h>

#include "build.h"
#include "collector.h"

enum state { WAITING, QUEUED, STOPPED, DONE };

typedef void finalizer(void *obj, void *arg);

struct entry {
  struct entry *link; /* in the table */
  struct entry *next; /* in the queue */
  uintptr_t hidden;   /* ~ the address of the object's first byte */
  uintptr_t offset;   /* from there to what was given to llp_set_finalizer */
  finalizer *fn;
  void *arg;
  GC_finalization_proc previous; /* what was in BDWGC's table before; NULL: nothing, or it was called */
  void *previous_data;
  void *object; /* its first byte, when QUEUED and until fn returns */
  enum state state;
};

/* Entries by object: a table of lists. */
struct lists {
  size_t mask;
  struct entry *list[];
};

struct root {
  struct lists *lists;
  struct entry *head, *tail; /* of the queue */
  size_t count;              /* of entries in the table */
};

#define FIRST_LISTS 256u

static pthread_mutex_t setting = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t queueing = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(struct root *) the_root;

/* Stores of pointers into the collector's memory are announced: a collector that was told not to watch pages (manual
 * dirty bits) knows no other way. */
static void changed(const void *object) {
  GC_end_stubborn_change(object);
}

/* The caller's own pointer may be the last one. */
static void keep_alive(const void *object) {
  __asm__ volatile("" : : "r"(object) : "memory");
}

/* ---- messages --------------------------------------------------------------------------------------------------- */

static int refuse(int error, const void *obj, const char *why) {
  if (llp_os_debug()) {
    struct message message = {.length = 0};
    llp_say(&message, "llpass: llp_set_finalizer(0x");
    llp_say_number(&message, (uintptr_t)obj, 16);
    llp_say(&message, "): ");
    llp_say(&message, why);
    llp_send(&message);
  }
  return error;
}

/* A thread that BDWGC does not know must not call it: it would not be stopped, and its stack not be scanned. */
static bool known_thread(void) {
  GC_init();
  return !GC_thread_is_registered || GC_thread_is_registered();
}

#define STRANGER "this thread is not known to the collector: GC_pthread_create it, or call GC_register_my_thread"

/* ---- the table -------------------------------------------------------------------------------------------------- */

static struct entry **list_of(struct lists *lists, uintptr_t hidden) {
  uint64_t mixed = (uint64_t)(hidden >> 3) * UINT64_C(0x9e3779b97f4a7c15);
  return &lists->list[(size_t)(mixed >> 32) & lists->mask];
}

static struct entry *find(struct root *root, uintptr_t hidden) {
  struct entry *entry = *list_of(root->lists, hidden);
  while (entry && entry->hidden != hidden)
    entry = entry->link;
  return entry;
}

static void insert(struct root *root, struct entry *entry) {
  struct entry **list = list_of(root->lists, entry->hidden);
  entry->link = *list;
  changed(entry);
  *list = entry;
  changed(root->lists);
  root->count++;
}

static void withdraw(struct root *root, const struct entry *entry) {
  struct entry **at = list_of(root->lists, entry->hidden);
  struct entry *before = NULL;
  for (; *at && *at != entry; at = &before->link)
    before = *at;
  if (*at != entry)
    return;
  *at = entry->link;
  changed(before ? (void *)before : (void *)root->lists);
  root->count--;
}

static struct lists *make_lists(size_t count) {
  struct lists *lists = GC_malloc_uncollectable(sizeof *lists + count * sizeof lists->list[0]);
  if (lists)
    lists->mask = count - 1;
  return lists;
}

/* The root, locked for setting, with room for one more; NULL, and nothing is locked, when there is no memory. */
static struct root *lock_root(void) {
  struct root *root = atomic_load(&the_root);
  if (!root) {
    struct root *fresh = GC_malloc_uncollectable(sizeof *fresh);
    struct lists *lists = make_lists(FIRST_LISTS);
    if (fresh && lists) {
      fresh->lists = lists;
      changed(fresh);
      if (atomic_compare_exchange_strong(&the_root, &root, fresh))
        root = fresh, fresh = NULL, lists = NULL;
    }
    GC_free(fresh);
    GC_free(lists);
    if (!root)
      return NULL;
  }
  pthread_mutex_lock(&setting);
  size_t size = root->lists->mask + 1;
  if (root->count < size)
    return root;
  pthread_mutex_unlock(&setting);
  struct lists *larger = make_lists(size * 2), *old = larger;
  pthread_mutex_lock(&setting);
  /* Without memory the lists become longer. */
  if (larger && root->lists->mask + 1 == size) {
    old = root->lists;
    for (size_t i = 0; i < size; i++)
      for (struct entry *entry = old->list[i], *next; entry; entry = next) {
        struct entry **list = list_of(larger, entry->hidden);
        next = entry->link;
        entry->link = *list;
        changed(entry);
        *list = entry;
      }
    changed(larger);
    root->lists = larger;
    changed(root);
  }
  pthread_mutex_unlock(&setting);
  GC_free(old);
  pthread_mutex_lock(&setting);
  return root;
}

/* ---- the queue -------------------------------------------------------------------------------------------------- */

/* Called by BDWGC, without its lock, on any thread that it knows. */
static void ready(void *object, void *data) {
  struct entry *entry = data;
  struct root *root = atomic_load(&the_root);
  pthread_mutex_lock(&queueing);
  GC_finalization_proc previous = entry->previous;
  void *previous_data = entry->previous_data;
  entry->previous = NULL;
  entry->previous_data = NULL;
  pthread_mutex_unlock(&queueing);
  if (previous)
    previous(object, previous_data);
  pthread_mutex_lock(&queueing);
  /* Another party may call this again, for an entry that is over. */
  if (entry->state == WAITING) {
    entry->state = QUEUED;
    entry->object = object;
    changed(entry);
    if (root->tail) {
      root->tail->next = entry;
      changed(root->tail);
    } else {
      root->head = entry;
    }
    root->tail = entry;
    changed(root);
  }
  pthread_mutex_unlock(&queueing);
  keep_alive(object);
}

/* The first entry to run, taken from the queue and from the table; NULL: none. */
static struct entry *take(struct root *root) {
  struct entry *entry;
  pthread_mutex_lock(&setting);
  pthread_mutex_lock(&queueing);
  do {
    entry = root->head;
    if (!entry)
      break;
    root->head = entry->next;
    if (!root->head)
      root->tail = NULL;
    changed(root);
    entry->next = NULL;
  } while (entry->state != QUEUED);
  if (entry)
    entry->state = DONE;
  pthread_mutex_unlock(&queueing);
  if (entry)
    withdraw(root, entry);
  pthread_mutex_unlock(&setting);
  return entry;
}

/* Everything that knows the entry's object has returned when this returns. */
static __attribute__((noinline)) bool run_one(struct root *root) {
  struct entry *entry = take(root);
  if (!entry)
    return false;
  entry->fn((char *)entry->object + entry->offset, entry->arg);
  entry->object = NULL;
  entry->arg = NULL;
  return true;
}

size_t llp_run_finalizers(void) {
  size_t count = 0;
  struct root *root = atomic_load(&the_root);
  if (root && known_thread())
    while (run_one(root))
      count++;
  return count;
}

/* ---- setting ---------------------------------------------------------------------------------------------------- */

static void stop(struct entry *entry) {
  pthread_mutex_lock(&queueing);
  /* In the queue it holds the object no more; the queue drops it when its turn comes. */
  entry->state = STOPPED;
  entry->object = NULL;
  pthread_mutex_unlock(&queueing);
}

/* In BDWGC's table before anything is stored there, to see that something was. */
static void nothing_stored(void *object, void *data) {
  (void)object, (void)data;
}

static int replace(struct root *root, void *base, struct entry *old, struct entry *fresh) {
  GC_finalization_proc previous = nothing_stored;
  void *previous_data = NULL;
  GC_register_finalizer(base, ready, fresh, &previous, &previous_data);
  if (previous == nothing_stored)
    return ENOMEM;
  pthread_mutex_lock(&queueing);
  if (old && previous == ready && previous_data == old) {
    previous = old->previous;
    previous_data = old->previous_data;
  }
  fresh->previous = previous;
  fresh->previous_data = previous_data;
  changed(fresh);
  pthread_mutex_unlock(&queueing);
  if (old) {
    stop(old);
    withdraw(root, old);
  }
  insert(root, fresh);
  return 0;
}

static void cancel(struct root *root, void *base, struct entry *old) {
  GC_finalization_proc previous, found;
  void *previous_data, *found_data;
  pthread_mutex_lock(&queueing);
  previous = old->previous;
  previous_data = old->previous_data;
  pthread_mutex_unlock(&queueing);
  GC_register_finalizer(base, previous, previous_data, &found, &found_data);
  if (found != ready || found_data != old)
    GC_register_finalizer(base, found, found_data, &found, &found_data);
  stop(old);
  withdraw(root, old);
}

int llp_set_finalizer(void *obj, void (*fn)(void *obj, void *arg), void *arg) {
  if (!obj)
    return refuse(EINVAL, obj, "NULL is no object");
  if (!known_thread())
    return refuse(EPERM, obj, STRANGER);
  if ((uintptr_t)obj % sizeof(void *))
    return refuse(EINVAL, obj, "not aligned: no pointer to an object, or one with a tag");
  char *base = GC_base(obj);
  if (!base)
    return refuse(EINVAL, obj, "not in the collector's heap: GC_malloc it");
  struct entry *fresh = NULL;
  if (fn) {
    fresh = GC_malloc(sizeof *fresh);
    if (!fresh)
      return refuse(ENOMEM, obj, "out of memory");
    fresh->hidden = ~(uintptr_t)base;
    fresh->offset = (uintptr_t)((char *)obj - base);
    fresh->fn = fn;
    fresh->arg = arg;
    changed(fresh);
  }
  int error = 0;
  struct root *root = lock_root();
  if (!root)
    return refuse(ENOMEM, obj, "out of memory");
  struct entry *old = find(root, ~(uintptr_t)base);
  if (fresh)
    error = replace(root, base, old, fresh);
  else if (old)
    cancel(root, base, old);
  pthread_mutex_unlock(&setting);
  keep_alive(obj);
  return error ? refuse(error, obj, "out of memory") : 0;
}

void llp_gc(void) {
  if (!known_thread()) {
    static const char text[] = "llpass: llp_gc: " STRANGER "\n";
    if (llp_os_debug())
      llp_os_message(text, sizeof text - 1);
    return;
  }
  /* Twice: an object that another one with a finalizer points to becomes ready when that one's has run. */
  for (int round = 0; round < 2; round++) {
    llp_stack_clear();
    GC_gcollect();
    /* The collector leaves it to a later allocation when it was called inside of a finalizer. */
    GC_invoke_finalizers();
    /* The collector's addresses of blocks, on which the frames of the finalizers would lie. */
    llp_stack_clear();
    llp_run_finalizers();
  }
}
