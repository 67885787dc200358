/* Thirty-two threads ask first, at the same moment; then images come and go under the feet of the readers. */
#include <pthread.h>
#include <stdio.h>

#include "fake.h"
#include "tap.h"

#define THREADS 32

static struct fake fake, guest;
static pthread_barrier_t start;
static unsigned sums[THREADS];
static atomic_bool stop;

static void *ask_first(void *argument) {
  pthread_barrier_wait(&start);
  sums[(size_t)argument] = walk(&fake);
  return NULL;
}

static void *keep_asking(void *argument) {
  unsigned expected = *(unsigned *)argument;
  size_t wrong = 0;
  while (!atomic_load(&stop))
    wrong += walk(&fake) != expected;
  return (void *)wrong;
}

int main(int argc, char **argv) {
  size_t size;
  void *units = read_file(argv[argc - 1], &size);
  pthread_t threads[THREADS];
  fake_image(&fake, units, size);
  fake_image(&guest, units, size);
  llp_register_image(&fake.image);
  pthread_barrier_init(&start, NULL, THREADS);
  for (size_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, ask_first, (void *)i);
  for (size_t i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  unsigned same = 0;
  for (size_t i = 0; i < THREADS; i++)
    same += sums[i] == sums[0] && sums[i];
  OK(same == THREADS, "every thread gets the same answers");

  for (size_t i = 0; i < 4; i++)
    pthread_create(&threads[i], NULL, keep_asking, &sums[0]);
  unsigned right = 0;
  for (unsigned round = 0; round < 300; round++) {
    void *handles[12]; /* more than one chunk of slots */
    for (unsigned k = 0; k < 12; k++)
      handles[k] = llp_register_image(&guest.image);
    right += walk(&guest) == sums[0];
    for (unsigned k = 0; k < 12; k++)
      llp_unregister_image(handles[k]);
    right += walk(&guest) == 0;
  }
  atomic_store(&stop, true);
  size_t wrong = 0;
  for (size_t i = 0; i < 4; i++) {
    void *result;
    pthread_join(threads[i], &result);
    wrong += (size_t)result;
  }
  OK(right == 600, "an image answers while it is registered, and not after");
  OK(wrong == 0, "other images are not disturbed");
  free(units);
  return 0;
}
