/* The few things the runtime needs from a POSIX system. No malloc and no stdio: a table may be built inside a signal
 * handler or inside the program's own malloc. Nothing here changes errno; the callers would have to otherwise. */
#if !defined(_DEFAULT_SOURCE)
#define _DEFAULT_SOURCE 1 /* MAP_ANONYMOUS, nanosleep under -std=c11 */
#endif
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

void *llp_os_map(size_t size) {
  int saved = errno;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  errno = saved;
  return memory == MAP_FAILED ? NULL : memory;
}

void llp_os_unmap(void *memory, size_t size) {
  int saved = errno;
  munmap(memory, size);
  errno = saved;
}

#if !defined(MAP_NORESERVE)
#define MAP_NORESERVE 0
#endif

void *llp_os_reserve(size_t size) {
  int saved = errno;
  void *memory = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  errno = saved;
  return memory == MAP_FAILED ? NULL : memory;
}

bool llp_os_commit(void *memory, size_t size) {
  int saved = errno;
  int failed = mprotect(memory, size, PROT_READ | PROT_WRITE);
  errno = saved;
  return !failed;
}

static _Atomic(struct llp_exit_hook *) hooks;

void llp_os_at_thread_exit(struct llp_exit_hook *hook, void (*run)(void *), void *argument) {
  int saved = errno;
  uintptr_t known = atomic_load_explicit(&hook->key, memory_order_acquire);
  pthread_key_t key;
  if (!known && !pthread_key_create(&key, run)) {
    if (atomic_compare_exchange_strong(&hook->key, &known, (uintptr_t)key + 1)) {
      known = (uintptr_t)key + 1;
      hook->link = atomic_load(&hooks);
      while (!atomic_compare_exchange_weak(&hooks, &hook->link, hook))
        ;
    } else {
      pthread_key_delete(key);
    }
  }
  if (known)
    pthread_setspecific((pthread_key_t)(known - 1), argument);
  errno = saved;
}

void llp_os_forget_hooks(void) {
  for (struct llp_exit_hook *hook = atomic_load(&hooks); hook; hook = hook->link)
    pthread_key_delete((pthread_key_t)(atomic_load(&hook->key) - 1));
}

size_t llp_os_page(void) {
  long page = sysconf(_SC_PAGESIZE);
  return page > 0 ? (size_t)page : 65536;
}

uintptr_t llp_os_thread(void) {
  return (uintptr_t)pthread_self();
}

void llp_os_pause(unsigned round) {
  int saved = errno;
  struct timespec nap = {0, 100000};
  if (round < 32)
    sched_yield();
  else
    nanosleep(&nap, NULL);
  errno = saved;
}

bool llp_os_debug(void) {
  const char *value = getenv("LLPASS_DEBUG");
  return value && value[0] == '1' && value[1] == '\0';
}

void llp_os_write(int fd, const char *text, size_t length) {
  int saved = errno;
  while (length) {
    ssize_t written = write(fd, text, length);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      break;
    text += written;
    length -= (size_t)written;
  }
  errno = saved;
}

void llp_os_message(const char *text, size_t length) {
  llp_os_write(STDERR_FILENO, text, length);
}
