// The stack while a C++ exception is in flight: from a destructor that it runs, from a handler, from a function that
// the unwinder calls.
#include <stdexcept>

#include "callers.h"

struct Guard {
  ~Guard() { same_as_system(0, "in a destructor that an exception runs"); }
};

__attribute__((noinline)) static void raise(int depth) {
  Guard guard;
  if (!depth)
    throw std::runtime_error("x");
  raise(depth - 1);
  __asm__ volatile("");
}

__attribute__((noinline)) static void forbidden() noexcept {
  throw 1;
}

static void terminating() {
  same_as_system(0, "in the handler of an exception that nobody catches");
  fflush(stdout);
  _Exit(0);
}

int main() {
  try {
    raise(2);
  } catch (const std::exception &) {
    same_as_system(0, "in a handler of an exception");
    try {
      throw;
    } catch (...) {
      same_as_system(0, "in a handler of an exception thrown again");
    }
  }
  same_as_system(0, "after an exception");
  std::set_terminate(terminating);
  forbidden();
}
