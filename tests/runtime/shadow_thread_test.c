/* Shadow frames of many threads: each has its own, all share the addresses, and a thread that ends leaves no memory. */
#include <pthread.h>

#include "shadow.h"

#define THREADS 32

static struct blob blobs[64];
static pthread_barrier_t start;
static uintptr_t seen[THREADS][sizeof blobs / sizeof *blobs + 1];

static void *first_use(void *argument) {
  size_t id = (size_t)argument;
  pthread_barrier_wait(&start);
  size_t count = sizeof blobs / sizeof *blobs;
  for (size_t i = 0; i < count; i++) {
    void *frame = enter(&blobs[i]);
    llp_shadow_record(frame, 1);
    seen[id][i] = top_pc();
    llp_shadow_record(frame, 3);
    if (strncmp(story(0), "inner:7 f", 9) || llp_func_for_pc(seen[id][i]) != llp_func_for_pc(top_pc()))
      seen[id][i] = 0;
    llp_shadow_pop(frame);
  }
  uintptr_t mark = enter_named(0x5000, "main.worker", 3);
  llp_shadow_line(0x5000, 9);
  seen[id][count] = top_pc();
  llp_shadow_leave(mark);
  return NULL;
}

static void *deep(void *argument) {
  for (int i = 0; i < 10000; i++)
    enter(&blobs[0]);
  return argument;
}

static void *exits_deep(void *argument) {
  enter(&blobs[1]);
  pthread_exit(argument);
}

static pthread_key_t late;

static void push_late(void *argument) {
  void *frame = enter(argument);
  llp_shadow_pop(frame);
}

static void *ends_with_a_destructor(void *argument) {
  pthread_setspecific(late, argument);
  llp_shadow_pop(enter(argument));
  return NULL;
}

static int mappings(void) {
  FILE *maps = fopen("/proc/self/maps", "r");
  int lines = 0;
  for (int c; (c = fgetc(maps)) != EOF;)
    lines += c == '\n';
  fclose(maps);
  return lines;
}

static size_t mapped_pages(void) {
  size_t pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (fscanf(file, "%zu", &pages) != 1)
    pages = 0;
  fclose(file);
  return pages;
}

static void run_many(void *(*body)(void *), void *argument) {
  for (int i = 0; i < 300; i++) {
    pthread_t thread;
    pthread_create(&thread, NULL, body, argument);
    pthread_join(thread, NULL);
  }
}

int main(int argc, char **argv) {
  (void)argv;
  pthread_t threads[THREADS];
  for (size_t i = 0; i < sizeof blobs / sizeof *blobs; i++) {
    char name[16];
    snprintf(name, sizeof name, "f%zu", i);
    blobs[i] = blob(name, i % 5);
  }
  pthread_barrier_init(&start, NULL, THREADS);
  for (size_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, first_use, (void *)i);
  unsigned same = 0;
  for (size_t i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  for (size_t i = 0; i < THREADS; i++)
    same += seen[i][0] && !memcmp(seen[i], seen[0], sizeof *seen);
  OK(same == THREADS, "every thread gets the same addresses");
  unsigned different = 1;
  for (size_t i = 1; i < sizeof blobs / sizeof *blobs; i++)
    different &= seen[0][i] != seen[0][i - 1];
  OK(different, "every function its own");

  /* A sanitizer keeps memory of its own per thread. */
  if (argc > 1) {
    pthread_key_create(&late, push_late);
    run_many(deep, NULL), run_many(exits_deep, NULL), run_many(ends_with_a_destructor, &blobs[2]);
    int before = mappings();
    size_t pages = mapped_pages();
    run_many(deep, NULL);
    OK(mappings() == before && mapped_pages() == pages, "a thread that ends gives its chunks back");
    run_many(exits_deep, NULL);
    OK(mappings() == before && mapped_pages() == pages, "one that ends by pthread_exit too");
    run_many(ends_with_a_destructor, &blobs[2]);
    OK(mappings() == before && mapped_pages() == pages, "one whose destructors push frames too");
  }
  return 0;
}
