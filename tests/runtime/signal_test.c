/* A signal handler looks things up while its own thread is building the very table. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "fake.h"
#include "os_fault.h"
#include "tap.h"

static struct fake fake;
static volatile unsigned calls, known;

static void on_signal(int number) {
  (void)number;
  calls++;
  known += llp_func_for_pc((uintptr_t)fake.text + 40) != NULL;
  llp_init();
}

int main(int argc, char **argv) {
  size_t size;
  void *units = read_file(argv[argc - 1], &size);
  fake_image(&fake, units, size);
  alarm(20); /* a deadlock ends the test */
  signal(SIGUSR1, on_signal);
  void *handle = llp_register_image(&fake.image);
  os_signal = SIGUSR1;
  errno = 77;
  const llp_func *func = llp_func_for_pc((uintptr_t)fake.text + 40);
  OK(func != NULL, "the interrupted lookup gets its answer");
  OK(errno == 77, "errno is preserved");
  OK(calls > 5 && known == 0 && os_pauses == 0, "the handler is told \"unknown\" and does not wait for itself");
  os_signal = 0;
  raise(SIGUSR1);
  OK(known == 1, "later handlers get answers");
  llp_unregister_image(handle);
  free(units);
  return 0;
}
