/* What is remembered of an image goes with it, also when threads ask while it goes: another one that is announced for
 * the same code gets its own answers. The test has no image of its own, so that the fake one is the first. */
#include <pthread.h>
#include <stdio.h>

#include "fake.h"
#include "lookup.h"
#include "tap.h"

#define READERS 3
#define ROUNDS 1000

static struct fake fake;
static pthread_barrier_t begin, end;
static atomic_bool stop, gone;

void llp_this_image(void) {
}

static void *keep_asking(void *unused) {
  llp_frame frame;
  for (;;) {
    pthread_barrier_wait(&begin);
    if (atomic_load(&stop))
      return unused;
    for (unsigned i = 0; !atomic_load(&gone) || i < 200; i++)
      llp_frame_at((uintptr_t)fake.text + i % 200, &frame);
    pthread_barrier_wait(&end);
  }
}

/* At text + 40: a call at line 30 in the first function, or the second function, which has no call. */
static void *announce(const void *units, size_t size, bool second) {
  const struct llp_unit *head = units;
  const struct llp_unit_func *funcs =
      (const struct llp_unit_func *)((const struct llp_unit_file *)(head + 1) + head->file_count);
  fake_image(&fake, units, size);
  if (second) {
    fake_site(&fake.entry[1], fake.text + 20, funcs[1].id);
    fake.image.section[LLP_LINE].begin = NULL;
  }
  return llp_register_image(&fake.image);
}

int main(int argc, char **argv) {
  static const char *const names[] = {"pkg/path.first", "pkg/path.second"};
  static const uint32_t expected[] = {30, 12};
  size_t size;
  void *units = read_file(argv[argc - 1], &size);
  pthread_t threads[READERS];
  unsigned right = 0, lines = 0, unknown = 0, left = 0;
  pthread_barrier_init(&begin, NULL, READERS + 1);
  pthread_barrier_init(&end, NULL, READERS + 1);
  for (unsigned i = 0; i < READERS; i++)
    pthread_create(&threads[i], NULL, keep_asking, NULL);
  for (unsigned round = 0; round < ROUNDS; round++) {
    llp_frame frame = {.line = 0};
    void *handle = announce(units, size, round % 2);
    for (unsigned i = 0; i < 2; i++) {
      right += !strcmp(llp_func_name(llp_func_for_pc((uintptr_t)fake.text + 40)), names[round % 2]);
      lines += llp_frame_at((uintptr_t)fake.text + 40, &frame) && frame.line == expected[round % 2];
    }
    for (unsigned i = 0; i < 128; i++)
      right += llp_func_for_pc((uintptr_t)fake.text + i) != NULL;
    atomic_store(&gone, false);
    pthread_barrier_wait(&begin);
    llp_unregister_image(handle);
    atomic_store(&gone, true);
    pthread_barrier_wait(&end);
    unknown += !llp_func_for_pc((uintptr_t)fake.text + 40) && !llp_frame_at((uintptr_t)fake.text + 40, &frame);
    for (unsigned i = 0; i < LLP_PLACE_SETS; i++)
      for (unsigned k = 0; k < LLP_PLACE_WAYS; k++)
        left += (uint32_t)llp_places[i][k].word[0] >= atomic_load(&llp_age);
  }
  atomic_store(&stop, true);
  pthread_barrier_wait(&begin);
  for (unsigned i = 0; i < READERS; i++)
    pthread_join(threads[i], NULL);
  OK(right == ROUNDS * 130 && lines == ROUNDS * 2, "an image announced for the same code gets its own answers");
  OK(unknown == ROUNDS, "and none when it is gone");
  OK(left == 0, "nothing of it is remembered then");
  free(units);
  return 0;
}
