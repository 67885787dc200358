#include "foreign.h"

#include <pthread.h>

static void (*to_call)(void *);

static void *run(void *argument) {
  to_call(argument);
  return NULL;
}

long foreign_call(void (*call)(void *), void *argument) {
  call(argument);
  return *(long *)argument;
}

void foreign_thread(void (*call)(void *), void *argument) {
  pthread_t thread;
  to_call = call;
  pthread_create(&thread, NULL, run, argument);
  pthread_join(thread, NULL);
}

long foreign_litter(void *argument) {
  void *volatile copies[512];
  for (int i = 0; i < 512; i++)
    copies[i] = argument;
  return *(long *)copies[0];
}
