#include <stdlib.h>

#include "story.h"

int foreign_try_jump(void (*body)(int), int argument);
_Noreturn void foreign_jump(void);

static void leaf(const char *what) {
  STORY(what); /*leaf*/
}

static inline __attribute__((always_inline)) void inlined(const char *what) {
  leaf(what); /*inlined*/
}

static void recurse(int n) {
  if (n)
    recurse(n - 1); /*again*/
  else
    inlined("recursion"); /*bottom*/
}

static void deep_jump(int n) {
  if (n)
    deep_jump(n - 1);
  foreign_jump();
}

static int compare(const void *a, const void *b) {
  static int once;
  if (!once++)
    leaf("callback"); /*compare*/
  return *(const int *)a - *(const int *)b;
}

static int tail(int n) {
  if (n == 0) {
    leaf("tail"); /*tail_end*/
    return 0;
  }
  return tail(n - 1); /*tail_call*/
}

static void at_exit(void) {
  leaf("exit"); /*at_exit*/
}

static void (*volatile pointer)(const char *) = leaf;

int main(void) {
  leaf("one"); /*one*/ leaf("two"); /*two*/
  recurse(2); /*recurse*/
  pointer("pointer"); /*pointer*/
  foreign_try_jump(deep_jump, 5);
  leaf("after a jump"); /*jumped*/
  for (int i = 0; i < 2; i++) {
    foreign_try_jump(deep_jump, i);
    recurse(0); /*loop*/
  }
  int numbers[3] = {3, 1, 2};
  qsort(numbers, 3, sizeof *numbers, compare); /*qsort*/
  tail(1); /*tail*/
  atexit(at_exit);
  exit(0); /*exit*/
}
