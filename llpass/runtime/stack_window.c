/* How far below the stack pointer llp_stack_clear may write.
 *
 * At most LLP_STACK_WINDOW bytes, and only when they are surely the thread's own. The C library knows the limits of a
 * thread's stack; a stack pointer outside of them is on a stack of some other kind (a coroutine's, an alternate signal
 * stack), where nobody knows what lies below, so nothing is written.
 *
 * The limit itself is not to be trusted. The first thread's stack grows as it is used: what the C library calls its
 * size is RLIMIT_STACK, which may be unlimited, or have changed since. So on Linux the kernel is asked, once for each
 * page that the thread ever comes to (llp_readable). That includes the pages between two visits: a place that is not
 * connected with the thread's stack is on another one.
 *
 * On the first call in a thread this allocates and may read /proc, in the C library. So llp_stack_clear is not for
 * signal handlers. */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* pthread_getattr_np */
#endif
#include "stack_clear.h"

#if LLP_STACK_ASSEMBLY
#include <errno.h>
#include <pthread.h>

#if defined(__linux__)
#include "walk.h"
#endif

#if defined(__APPLE__)
#define THREAD static _Thread_local
#else
/* initial-exec: the other models may allocate. */
#define THREAD static _Thread_local __attribute__((tls_model("initial-exec")))
#endif

/* [low, high) is the thread's stack as far as its limits go; high 0: not looked for yet, high 1: nobody knows.
 * All of [mapped, high) is there; 0: not looked for yet. */
THREAD uintptr_t low, high, mapped;

#define PAGE 4096u

/* Out of line: almost every call needs none of it. */
#define COLD __attribute__((noinline, cold))

static COLD void find_limits(void) {
  int saved = errno;
  low = high = 1;
#if defined(__linux__)
  pthread_attr_t attributes;
  void *address;
  size_t size, guard = 0;
  if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
    if (pthread_attr_getstack(&attributes, &address, &size) == 0) {
      /* Some versions count the guard pages as part of the stack. */
      pthread_attr_getguardsize(&attributes, &guard);
      low = (uintptr_t)address + (guard < size ? guard : 0);
      high = (uintptr_t)address + size;
    }
    pthread_attr_destroy(&attributes);
  }
#elif defined(__APPLE__)
  /* The address is that of the end. */
  high = (uintptr_t)pthread_get_stackaddr_np(pthread_self());
  low = high - pthread_get_stacksize_np(pthread_self());
#endif
  low = (low + PAGE + 15) & ~(uintptr_t)15;
  errno = saved;
}

/* The lowest address, not below `wanted`, down to which the stack is surely mapped. `sp`, inside the limits: nothing
 * below it is. */
static COLD uintptr_t mapped_from(uintptr_t sp, uintptr_t wanted) {
#if defined(__linux__)
  if (!mapped)
    mapped = high & ~(uintptr_t)(PAGE - 1);
  while (mapped > wanted) {
    if (!llp_readable(mapped - PAGE))
      return mapped < sp ? mapped : sp; /* a hole above sp: that is another stack */
    mapped -= PAGE;
  }
#else
  (void)sp;
#endif
  return wanted;
}

#if defined(__x86_64__)
#include <cpuid.h>

static COLD uintptr_t find_vectors(void) {
  unsigned a, b, c, d;
  uintptr_t found = 0;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_OSXSAVE) || !(c & bit_AVX))
    return 0;
  __asm__ volatile("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
  unsigned enabled = a;
  if ((enabled & 6) == 6)
    found |= LLP_VECTORS_256;
  if ((enabled & 0xe6) == 0xe6 && __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & bit_AVX512F)
    found |= LLP_VECTORS_512;
  if (__get_cpuid_count(13, 1, &a, &b, &c, &d) && a & 4)
    found |= LLP_VECTORS_IN_USE;
  return found;
}

static uintptr_t vectors(void) {
  /* One more than what was found; 0: not looked yet. Any thread finds the same. */
  static atomic_uintptr_t known;
  uintptr_t value = atomic_load_explicit(&known, memory_order_relaxed);
  if (!value) {
    value = find_vectors() + 1;
    atomic_store_explicit(&known, value, memory_order_relaxed);
  }
  return value - 1;
}
#else
static uintptr_t vectors(void) {
  return 0;
}
#endif

struct llp_window llp_stack_window(uintptr_t sp) {
  if (!high)
    find_limits();
  struct llp_window window = {sp, vectors()};
  if (sp > low && sp < high) {
    uintptr_t wanted = sp - low > LLP_STACK_WINDOW ? sp - LLP_STACK_WINDOW : low;
    window.low = mapped && mapped <= wanted ? wanted : mapped_from(sp, wanted);
  }
  return window;
}

#else

/* Elsewhere: a frame of that size, filled with zeros. It leaves the words of its own prologue, and the registers. */
void llp_stack_clear(void) {
  volatile uintptr_t words[LLP_STACK_WINDOW / sizeof(uintptr_t)];
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    words[i] = 0;
}

void llp_arguments_clear(void) {}

#endif
