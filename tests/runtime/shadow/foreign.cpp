// A library that llpass never saw: it calls back, and catches what comes out of the callback.
#include <csetjmp>

extern "C" {
jmp_buf *foreign_target;

int foreign_try_jump(void (*body)(int), int argument) {
  jmp_buf target, *outer = foreign_target;
  foreign_target = &target;
  int jumped = setjmp(target);
  if (!jumped)
    body(argument);
  foreign_target = outer;
  return jumped;
}

void foreign_jump() { longjmp(*foreign_target, 1); }

int foreign_try(void (*body)(int), int argument) {
  try {
    body(argument);
  } catch (...) {
    return 1;
  }
  return 0;
}
}
