/* A thread looks for a table, finds none yet, and goes to build it; before it gets there another thread has built it.
 * The reader announces its own image in between, which is where this test lets the other thread in. */
#include <pthread.h>
#include <stdio.h>

#include "fake.h"
#include "tap.h"

static struct fake fake;
static bool armed;

static void *ask(void *unused) {
  (void)unused;
  return (void *)llp_func_for_pc((uintptr_t)fake.text);
}

void llp_this_image(void) {
  if (!armed)
    return;
  armed = false;
  pthread_t other;
  void *found;
  pthread_create(&other, NULL, ask, NULL);
  pthread_join(other, &found);
  OK(found != NULL, "the thread that builds gets the answer");
}

int main(int argc, char **argv) {
  size_t size;
  void *units = read_file(argv[argc - 1], &size);
  fake_image(&fake, units, size);
  llp_register_image(&fake.image);
  armed = true;
  OK(llp_func_for_pc((uintptr_t)fake.text) != NULL, "the thread that comes too late to build gets it as well");
  free(units);
  return 0;
}
