#include "fake_gc.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define MOST 100000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct block {
  char *start;
  size_t size;
  GC_finalization_proc run;
  void *data;
} blocks[MOST];
static size_t count;
static struct {
  void *object;
  GC_finalization_proc run;
  void *data;
} waiting[MOST];
static size_t waiting_count;

void (*fake_in_allocation)(void);
void (*fake_at_collection)(void);
long fake_fail_at;
int fake_collections;
_Thread_local bool fake_stranger;

static bool fails(void) {
  return fake_fail_at && --fake_fail_at == 0;
}

static void *allocate(size_t size) {
  void *memory = NULL;
  pthread_mutex_lock(&lock);
  if (!fails() && count < MOST) {
    memory = calloc(1, size);
    blocks[count++] = (struct block){memory, size, NULL, NULL};
  }
  pthread_mutex_unlock(&lock);
  if (fake_in_allocation) {
    void (*inside)(void) = fake_in_allocation;
    fake_in_allocation = NULL;
    inside();
  }
  return memory;
}

static struct block *block_of(const char *at) {
  for (size_t i = 0; i < count; i++)
    if (blocks[i].start && at >= blocks[i].start && at < blocks[i].start + blocks[i].size)
      return &blocks[i];
  return NULL;
}

void GC_init(void) {
}

void *GC_malloc(size_t size) {
  return allocate(size);
}

void *GC_malloc_uncollectable(size_t size) {
  return allocate(size);
}

void GC_free(void *object) {
  pthread_mutex_lock(&lock);
  if (object)
    *block_of(object) = (struct block){NULL, 0, NULL, NULL};
  pthread_mutex_unlock(&lock);
  free(object);
}

void *GC_base(void *interior) {
  pthread_mutex_lock(&lock);
  struct block *block = block_of(interior);
  void *start = block ? block->start : NULL;
  pthread_mutex_unlock(&lock);
  return start;
}

void GC_end_stubborn_change(const void *object) {
  /* What the program announces as changed must be memory of the collector's. */
  if (!GC_base((void *)object))
    abort();
}

void GC_register_finalizer(void *object, GC_finalization_proc run, void *data, GC_finalization_proc *old_run,
                           void **old_data) {
  pthread_mutex_lock(&lock);
  struct block *block = block_of(object);
  if (!block || block->start != object)
    abort();
  if (block->run || !run || !fails()) {
    *old_run = block->run;
    *old_data = block->data;
    block->run = run;
    block->data = run ? data : NULL;
  }
  pthread_mutex_unlock(&lock);
}

GC_finalization_proc fake_registered(void *object, void **data) {
  struct block *block = block_of(object);
  if (data)
    *data = block->data;
  return block->run;
}

bool fake_dies(void *object) {
  pthread_mutex_lock(&lock);
  struct block *block = block_of(object);
  bool has = block->run;
  if (has) {
    waiting[waiting_count].object = object;
    waiting[waiting_count].run = block->run;
    waiting[waiting_count++].data = block->data;
    block->run = NULL;
    block->data = NULL;
  }
  pthread_mutex_unlock(&lock);
  return has;
}

int GC_invoke_finalizers(void) {
  int ran = 0;
  for (;; ran++) {
    pthread_mutex_lock(&lock);
    if (!waiting_count) {
      pthread_mutex_unlock(&lock);
      return ran;
    }
    waiting_count--;
    void *object = waiting[waiting_count].object, *data = waiting[waiting_count].data;
    GC_finalization_proc run = waiting[waiting_count].run;
    pthread_mutex_unlock(&lock);
    run(object, data);
  }
}

void GC_gcollect(void) {
  pthread_mutex_lock(&lock);
  fake_collections++;
  pthread_mutex_unlock(&lock);
  if (fake_at_collection)
    fake_at_collection();
}

int GC_thread_is_registered(void) {
  return !fake_stranger;
}
