/* Eight threads ask for all the names of a table whose names are in codes, and nobody did before: each round is another
 * table to the runtime. names_thread_test TABLE. The text is an address that nobody reads. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fake.h"
#include "tap.h"

#define TEXT UINT64_C(0x100000000000)
#define THREADS 8u
#define ROUNDS 100u
#define PLACES 256u

static struct llp_table *table;
static struct {
  uintptr_t pc;
  char *name, *symbol;
} places[PLACES];
static pthread_barrier_t start, end;
static atomic_uint wrong;
static const char *given[THREADS + 1][PLACES];

static void *start_round(unsigned round) {
  static struct llp_image image;
  image = (struct llp_image){.version = LLP_IMAGE_VERSION, .text = (void *)TEXT};
  image.text_end = (char *)TEXT + table->text_size;
  image.section[LLP_UNITS].begin = table;
  image.section[LLP_UNITS].end = (char *)table + table->size;
  table->body_sum = round;
  table->header_sum = 0;
  table->text = 0;
  table->header_sum = llp_crc32(0, table, sizeof *table);
  table->text = (int64_t)(TEXT - (uintptr_t)table);
  return llp_register_image(&image);
}

static void check(unsigned self, unsigned i) {
  llp_frame f = {.function = "", .symbol = ""};
  llp_frame_at(places[i].pc, &f);
  given[self][i] = f.function;
  if (strcmp(f.function, places[i].name) || strcmp(f.symbol, places[i].symbol))
    atomic_fetch_add(&wrong, 1);
}

static void *ask(void *argument) {
  unsigned self = (unsigned)(size_t)argument;
  for (unsigned round = 1; round < ROUNDS; round++) {
    pthread_barrier_wait(&start);
    for (unsigned i = 0; i < PLACES; i++)
      check(self, self % 2 ? PLACES - 1 - i : i);
    pthread_barrier_wait(&end);
  }
  return NULL;
}

int main(int argc, char **argv) {
  size_t size;
  table = read_file(argv[argc - 1], &size);
  void *handle = start_round(0);
  unsigned known = 0, step = table->text_size / PLACES;
  for (unsigned i = 0; i < PLACES; i++) {
    llp_frame f = {.function = "", .symbol = ""};
    uintptr_t pc = TEXT + (i ? i : 1) * (uintptr_t)step;
    for (; !llp_frame_at(pc, &f) && pc > TEXT; pc--)
      ;
    places[i].pc = pc;
    places[i].name = strdup(f.function);
    places[i].symbol = strdup(f.symbol);
    known += !strncmp(f.function, "pkg.function", 12);
  }
  OK(handle && table->name_parts_bytes && known == PLACES, "there are names in codes");
  llp_unregister_image(handle);

  unsigned differ = 0;
  pthread_t threads[THREADS];
  pthread_barrier_init(&start, NULL, THREADS + 1);
  pthread_barrier_init(&end, NULL, THREADS + 1);
  for (size_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, ask, (void *)i);
  for (unsigned round = 1; round < ROUNDS; round++) {
    handle = start_round(round);
    pthread_barrier_wait(&start);
    pthread_barrier_wait(&end);
    for (unsigned i = 0; i < PLACES; i++) {
      check(THREADS, i);
      for (unsigned t = 0; t < THREADS; t++)
        differ += given[t][i] != given[THREADS][i];
    }
    llp_unregister_image(handle);
  }
  for (size_t i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  OK(wrong == 0, "every thread gets every name");
  OK(differ == 0, "and all of them the same pointer");
  return 0;
}
