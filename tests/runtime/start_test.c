/* What a program that was never asked does about its own signals, linked with start_traceback.c. The first argument says
 * which; the last one, when it is "fault", ends it. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void own(int number) {
  (void)number;
  static const char text[] = "own handler\n";
  if (write(1, text, sizeof text - 1) < 0)
    _exit(4);
  _exit(3);
}

#ifdef EARLY
__attribute__((constructor(101))) static void early(void) {
  signal(SIGSEGV, own);
}
#endif

static int deeper(volatile int *at, int n) {
  volatile char room[4096];
  room[0] = (char)n;
  return n ? deeper(at, n - 1) + room[0] : *at;
}

static int fault(void) {
  return *(volatile int *)4;
}

int main(int count, char **words) {
  const char *what = count > 1 ? words[1] : "";
  if (strcmp(what, "own") == 0) {
    signal(SIGSEGV, own);
  } else if (strcmp(what, "restore") == 0) {
    void (*before)(int) = signal(SIGSEGV, SIG_IGN);
    signal(SIGSEGV, before);
  } else if (strcmp(what, "restore-abort") == 0) {
    void (*before)(int) = signal(SIGABRT, SIG_IGN);
    signal(SIGABRT, before);
    abort();
  } else if (strcmp(what, "default") == 0) {
    signal(SIGSEGV, SIG_DFL);
  } else if (strcmp(what, "ignored") == 0) {
    struct sigaction now;
    sigaction(SIGABRT, NULL, &now);
    return now.sa_handler == SIG_IGN ? 0 : 1;
  } else if (strcmp(what, "key") == 0) {
    pthread_key_t key;
    pthread_key_create(&key, NULL);
    printf("%u\n", (unsigned)key);
    return 0;
  } else if (strcmp(what, "overflow") == 0) {
    return deeper(NULL, 1 << 30);
  } else if (strcmp(what, "nothing") == 0) {
    return 0;
  }
  return fault();
}
