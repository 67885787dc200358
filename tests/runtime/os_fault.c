/* Stands in for os_posix.c: can refuse the n-th request for memory, and can let a signal strike at every request. */
#define _GNU_SOURCE
#include "os_fault.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>

unsigned os_maps, os_fail_at, os_signal, os_pauses;
long os_bytes;

void *llp_os_map(size_t size) {
  if (os_signal)
    raise((int)os_signal);
  if (++os_maps == os_fail_at)
    return NULL;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  os_bytes += (long)((size + 4095) & ~(size_t)4095);
  return memory == MAP_FAILED ? NULL : memory;
}

void llp_os_unmap(void *memory, size_t size) {
  if (os_signal)
    raise((int)os_signal);
  os_bytes -= (long)((size + 4095) & ~(size_t)4095);
  munmap(memory, size);
}

void *llp_os_reserve(size_t size) {
  if (++os_maps == os_fail_at)
    return NULL;
  void *memory = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  os_bytes += (long)((size + 4095) & ~(size_t)4095);
  return memory == MAP_FAILED ? NULL : memory;
}

bool llp_os_commit(void *memory, size_t size) {
  return ++os_maps != os_fail_at && !mprotect(memory, size, PROT_READ | PROT_WRITE);
}

void llp_os_at_thread_exit(struct llp_exit_hook *hook, void (*run)(void *), void *argument) {
  static pthread_key_t key;
  if (!hook->key && !pthread_key_create(&key, run))
    hook->key = 1;
  pthread_setspecific(key, argument);
}

void llp_os_forget_hooks(void) {
}

size_t llp_os_page(void) {
  return 4096;
}

uintptr_t llp_os_thread(void) {
  return (uintptr_t)pthread_self();
}

void llp_os_pause(unsigned round) {
  (void)round;
  os_pauses++;
  sched_yield();
}

bool llp_os_debug(void) {
  return false;
}

void llp_os_write(int fd, const char *text, size_t length) {
  (void)fd, (void)text, (void)length;
}

void llp_os_message(const char *text, size_t length) {
  (void)text, (void)length;
}
