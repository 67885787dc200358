/* Ends in the way that its first argument tells; its second tells what was there before llp_crash_install. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "llpass.h"

#define NOINLINE __attribute__((noinline))

static volatile int zero;
static volatile int *volatile null;

static NOINLINE void dereference(void) {
  *null = 1;
}

static NOINLINE int overflow(int depth) {
  volatile char frame[200];
  frame[0] = (char)depth;
  return overflow(depth + 1) + frame[0];
}

static int compare(const void *a, const void *b) {
  dereference();
  return a < b;
}

static NOINLINE void in_library(void) {
  int values[] = {2, 1};
  qsort(values, 2, sizeof *values, compare);
}

static NOINLINE void call_nothing(void) {
  union {
    volatile int *data;
    void (*function)(void);
  } nothing = {null};
  nothing.function();
  __asm__ volatile("");
}

/* Everything above this frame is lost. */
static NOINLINE void smash(void) {
  uintptr_t *frame = __builtin_frame_address(0);
  for (int i = 0; i < 200; i++)
    frame[i] = 0x4141414141414141;
  dereference();
}

/* An instruction that is none: of AArch64 the trap that compilers use is another signal. */
#if defined(__x86_64__)
#define ILLEGAL "ud2"
#define LOSE_STACK "movq $0x10000, %rsp\n\t"
#else
#define ILLEGAL "udf #0"
#define LOSE_STACK "mov x9, #0x10000\n\tmov sp, x9\n\t"
#endif

static NOINLINE void no_stack(void) {
  __asm__ volatile(LOSE_STACK ILLEGAL);
}

/* The report cannot read what it is to print. */
static NOINLINE void hide_names(void) {
  uintptr_t name = (uintptr_t)llp_func_name(llp_func_for_pc((uintptr_t)hide_names));
  mprotect((char *)(name & ~(uintptr_t)4095), 4096, PROT_NONE);
}

static NOINLINE void no_names(void) {
  hide_names();
  __asm__ volatile(ILLEGAL);
}

/* The report's own fault is the same signal again. */
static NOINLINE void no_names_twice(void) {
  hide_names();
  dereference();
}

static const char *how;

static NOINLINE void crash(void) {
  if (!strcmp(how, "null"))
    dereference();
  else if (!strcmp(how, "library"))
    in_library();
  else if (!strcmp(how, "abort"))
    abort();
  else if (!strcmp(how, "kill"))
    kill(getpid(), SIGSEGV);
  else if (!strcmp(how, "division"))
    zero = 100 / zero;
  else if (!strcmp(how, "illegal"))
    __asm__ volatile(ILLEGAL);
  else if (!strcmp(how, "overflow"))
    zero = overflow(0);
  else if (!strcmp(how, "nothing"))
    call_nothing();
  else if (!strcmp(how, "smashed"))
    smash();
  else if (!strcmp(how, "no-stack"))
    no_stack();
  else if (!strcmp(how, "no-names"))
    no_names();
  else if (!strcmp(how, "no-names-twice"))
    no_names_twice();
  else if (!strcmp(how, "queue"))
    sigqueue(getpid(), SIGSEGV, (union sigval){.sival_int = 1234});
  __asm__ volatile("");
}

static void *in_thread(void *alternate) {
  if (alternate)
    llp_crash_thread();
  crash();
  return NULL;
}

static void *many(void *barrier) {
  llp_crash_thread();
  pthread_barrier_wait(barrier);
  crash();
  return NULL;
}

static void *comes_and_goes(void *unused) {
  return llp_crash_thread() && llp_crash_thread() ? NULL : unused;
}

static void on_signal(int number) {
  static const char text[] = "the program's own handler\n";
  if (write(STDERR_FILENO, text, sizeof text - 1) < 0)
    _exit(4);
  _exit(number == SIGSEGV ? 42 : 43);
}

/* While one thread is here, the others come to their turns. */
static void on_signal_slowly(int number) {
  (void)number;
  usleep(300000);
  _exit(42);
}

static void on_information(int number, siginfo_t *info, void *context) {
  char text[64];
  (void)context;
  int length = snprintf(text, sizeof text, "queued with %d\n", info->si_value.sival_int);
  if (number != SIGSEGV || info->si_code != SI_QUEUE || write(STDERR_FILENO, text, (size_t)length) < 0)
    _exit(4);
  _exit(44);
}

int main(int argc, char **argv) {
  const char *before = argc > 2 ? argv[2] : "";
  how = argv[1];
  pthread_attr_t attributes;
  pthread_t thread[8];
  pthread_barrier_t barrier;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 65536);
  if (!strcmp(before, "handler"))
    signal(SIGSEGV, on_signal);
  if (!strcmp(before, "many-handler"))
    signal(SIGSEGV, on_signal_slowly);
  if (!strcmp(before, "ignored"))
    signal(SIGABRT, SIG_IGN);
  if (!strcmp(before, "information"))
    sigaction(SIGSEGV, &(struct sigaction){.sa_sigaction = on_information, .sa_flags = SA_SIGINFO}, NULL);
  errno = 77;
  if (!llp_crash_install() || !llp_crash_install() || errno != 77)
    return 3;
  if (!strcmp(how, "threads")) {
    /* 2,000 stacks that nobody freed would take 160 MB. */
    for (int i = 0; i < 2000; i++) {
      pthread_create(&thread[0], &attributes, comes_and_goes, &barrier);
      void *failed = &barrier;
      pthread_join(thread[0], &failed);
      if (failed)
        return 3;
    }
    char line[256];
    FILE *status = fopen("/proc/self/status", "r");
    while (fgets(line, sizeof line, status))
      if (!strncmp(line, "VmSize:", 7))
        printf("%s", line + 7);
    fclose(status);
    return 0;
  }
  if (!strcmp(before, "thread") || !strcmp(before, "thread-stack")) {
    pthread_create(&thread[0], &attributes, in_thread, before[6] ? &attributes : NULL);
    pthread_join(thread[0], NULL);
  } else if (!strncmp(before, "many", 4)) {
    pthread_barrier_init(&barrier, NULL, 8);
    for (int i = 0; i < 8; i++)
      pthread_create(&thread[i], &attributes, many, &barrier);
    for (int i = 0; i < 8; i++)
      pthread_join(thread[i], NULL);
  } else {
    crash();
  }
  return 0;
}
