/* llp_stack_clear: what it clears, what it leaves alone, and where it must not write at all.
 *
 * The stack below is read in assembly or through volatile pointers: it is nobody's memory. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#include "llpass.h"
#include "tap.h"

#define WINDOW 4096
#define PATTERN 0x5a5a1234cafef00d

/* Both in stack_clear_x86_64.s and stack_clear_aarch64.s.
 *
 * Fill every register that a call may change with PATTERN and the others with numbers of their own, call fn, store what
 * the former hold. Returns how many of the others were changed. vectors (x86-64): 0 SSE, 1 AVX, 2 AVX-512. */
struct seen {
  uint64_t general[24];
  uint64_t vectors[32 * 8]; /* 64 bytes each */
};
extern long call_with_registers(void (*fn)(void), struct seen *seen, long vectors);

/* Fill `to` bytes below the stack pointer with PATTERN, call fn, and count the words that still hold it from `to` to
 * `from` bytes below. */
extern long filled_below(void (*fn)(void), long from, long to);

#define CHECKED 16384

static uintptr_t coroutine_sp;

__attribute__((noinline, no_sanitize("address", "thread"))) static void fill(volatile uint64_t *low, volatile uint64_t *high) {
  for (; low < high; low++)
    *low = PATTERN;
}

__attribute__((noinline, no_sanitize("address", "thread"))) static long count(const volatile uint64_t *low,
                                                                              const volatile uint64_t *high) {
  long found = 0;
  for (; low < high; low++)
    found += *low == PATTERN;
  return found;
}

static void nothing(void) {
}

static void test_window(void) {
  long words = (WINDOW - 512) / 8;
  llp_stack_clear();
  OK(filled_below(nothing, 512, WINDOW) == words, "a call that clears nothing leaves the words (the test can see them)");
  OK(filled_below(llp_stack_clear, 8, WINDOW) == 0, "the window is clear");
  OK(filled_below(llp_stack_clear, WINDOW + 64, CHECKED) == (CHECKED - WINDOW - 64) / 8, "what is below it is untouched");
}

static long vectors(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512f") ? 2 : __builtin_cpu_supports("avx") ? 1 : 0;
#else
  return 0;
#endif
}

static void test_registers(void) {
  static struct seen seen;
  long changed = call_with_registers(nothing, &seen, vectors());
  long left = 0, of = (long)(sizeof seen.general / sizeof(uint64_t));
  for (long i = 0; i < of; i++)
    left += seen.general[i] == PATTERN;
  OK(left >= 9 && !changed, "the test sees registers that keep what they had");
  changed = call_with_registers(llp_stack_clear, &seen, vectors());
  left = 0;
  for (long i = 0; i < of; i++)
    left += seen.general[i] != 0;
  OK(left == 0, "every general register that a call may change is zero");
  left = 0;
  for (size_t i = 0; i < sizeof seen.vectors / sizeof(uint64_t); i++)
    left += seen.vectors[i] == PATTERN;
  OK(left == 0, "every vector register that a call may change is zero in its full width");
  OK(changed == 0, "the others keep their values");
}

static void test_errno(void) {
  errno = 1234;
  llp_stack_clear();
  OK(errno == 1234, "errno is kept");
}

/* ---- other stacks ---------------------------------------------------------------------------------------------- */

static ucontext_t main_context, other_context;
static uint64_t *memory;

static void coroutine(void) {
  llp_stack_clear();
  coroutine_sp = (uintptr_t)__builtin_frame_address(0);
}

/* A stack in the middle of filled memory: how much of it was cleared below the coroutine's frame. */
static void test_coroutine(uint64_t *at) {
  size_t words = 32768 / 8;
  fill(at, at + words);
  getcontext(&other_context);
  other_context.uc_stack.ss_sp = at + words / 2;
  other_context.uc_stack.ss_size = words / 2 * 8;
  other_context.uc_link = &main_context;
  makecontext(&other_context, coroutine, 0);
  swapcontext(&main_context, &other_context);
  OK(coroutine_sp > (uintptr_t)(at + words / 2), "the coroutine ran on its own stack");
  OK(count(at, at + words / 2) == (long)words / 2, "nothing below a coroutine's stack is written");
  OK(count((uint64_t *)(coroutine_sp - 3 * WINDOW / 4), (uint64_t *)(coroutine_sp - WINDOW / 4)) > WINDOW / 2 / 8 - 8,
     "nothing on it either");
}

static void on_signal(int number) {
  (void)number;
  llp_stack_clear();
}

static void test_alternate_stack(void) {
  size_t words = 65536 / 8;
  stack_t stack = {.ss_sp = memory + words, .ss_size = words * 8}, before;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
  llp_stack_clear();
  fill(memory, memory + 2 * words);
  sigaltstack(&stack, &before);
  sigaction(SIGUSR1, &action, NULL);
  raise(SIGUSR1);
  OK(count(memory, memory + words) == (long)words, "nothing below an alternate signal stack is written");
  OK(count(memory + words, memory + 2 * words) > (long)words / 2, "nothing on it but what the handler used");
  before.ss_flags = SS_DISABLE;
  sigaltstack(&before, NULL);
}

/* ---- limits ---------------------------------------------------------------------------------------------------- */

/* Recurse until the stack pointer is `distance` bytes above `limit`, calling llp_stack_clear on the way. */
__attribute__((noinline)) static int descend(uintptr_t limit, uintptr_t distance) {
  /* Large frames, so that few do: the thread sanitizer has room for 65,536 calls. */
  volatile char room[512];
  room[0] = 1;
  __asm__ volatile("" : : "r"(room) : "memory");
  llp_stack_clear();
  if ((uintptr_t)__builtin_frame_address(0) - 1024 < limit + distance)
    return 0;
  return descend(limit, distance) + room[0];
}

static void *on_thread(void *unused) {
  pthread_attr_t attributes;
  void *low;
  size_t size, guard;
  pthread_getattr_np(pthread_self(), &attributes);
  pthread_attr_getstack(&attributes, &low, &size);
  pthread_attr_getguardsize(&attributes, &guard);
  pthread_attr_destroy(&attributes);
  return descend((uintptr_t)low, 1024) > 0 ? low : unused;
}

static void test_end_of_thread_stack(void) {
  pthread_attr_t attributes;
  pthread_t thread;
  void *result = NULL;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 * 1024);
  pthread_create(&thread, &attributes, on_thread, NULL);
  pthread_join(thread, &result);
  OK(result, "clearing goes on to the end of a thread's stack without a fault");
}

/* A coroutine's stack above that of the thread. */
static void *run_coroutine(void *unused) {
  llp_stack_clear();
  test_coroutine(memory + 262144 / 8);
  return unused;
}

static void test_coroutine_above(void) {
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstack(&attributes, memory, 262144);
  pthread_create(&thread, &attributes, run_coroutine, NULL);
  pthread_join(thread, NULL);
}

/* A stack that the program gave: what lies directly below it belongs to somebody else. */
static void test_given_stack(void) {
  pthread_attr_t attributes;
  pthread_t thread;
  void *result = NULL;
  size_t words = 262144 / 8;
  fill(memory, memory + words);
  pthread_attr_init(&attributes);
  pthread_attr_setstack(&attributes, memory + words, 262144);
  pthread_create(&thread, &attributes, on_thread, NULL);
  pthread_join(thread, &result);
  OK(result && count(memory, memory + words) == (long)words, "nothing below a stack that the program gave is written");
}

/* The first address behind the first thread's stack. */
static uintptr_t end_of_stack(void) {
  FILE *maps = fopen("/proc/self/maps", "r");
  char line[512];
  unsigned long low, high = 0;
  while (maps && fgets(line, sizeof line, maps))
    if (strstr(line, "[stack]") && sscanf(line, "%lx-%lx", &low, &high) == 2)
      break;
  if (maps)
    fclose(maps);
  return high;
}

/* The stack may grow no further than it was when its limits were looked at: below there is nothing to write to. */
static void test_limit_that_sinks(void) {
  uintptr_t end = end_of_stack();
  struct rlimit limit;
  llp_stack_clear();
  getrlimit(RLIMIT_STACK, &limit);
  limit.rlim_cur = 512 * 1024;
  setrlimit(RLIMIT_STACK, &limit);
  OK(end && descend(end - 512 * 1024, 1024) > 0, "to the end of a first stack whose limit has sunk");
}

static void test_deep(void) {
  OK(descend((uintptr_t)__builtin_frame_address(0) - 4 * 1024 * 1024, 0) > 0, "deep in the first thread's stack");
}

int main(int argc, char **argv) {
  memory = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (argc > 1 && !strcmp(argv[1], "sinks")) {
    test_limit_that_sinks();
    return 0;
  }
  test_errno();
  test_window();
  test_registers();
  test_coroutine(memory);
  test_coroutine_above();
  test_alternate_stack();
  test_end_of_thread_stack();
  test_given_stack();
  test_deep();
  return 0;
}
