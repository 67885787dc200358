// A library that throws and catches on its way: its caller's second attempt runs inside a catch block.
#include <stdexcept>

#include "crash.h"

static int again(int (*work)(int), int attempt) {
  try {
    int result = work(attempt); // @null.4=again @thread.4=again
    return result + 1;
  } catch (const std::runtime_error &) {
    if (attempt > 8)
      throw;
    int result = again(work, attempt + 1); // @null.5=again @thread.5=again
    return result - 1;
  }
}

int retry(int (*work)(int)) {
  int result = again(work, 1); // @null.6=retry @thread.6=retry
  return result < 0 ? 0 : result;
}
