// A program that dies, and says where: every way to die takes its own path through inlined functions, a library that
// throws and catches exceptions, and a library that llpass never saw. usage: crash null|thread|plain|terminate|fpe|ill
//
// The marks "@way.depth=function" say what the traceback must show on their line; tests/e2e/test_crash.py reads them.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <pthread.h>
#include <stdexcept>
#include <string>

#include "crash.h"
#include "llpass.h"

namespace {

struct Order {
  int price;
  const Order *next;
};

const Order *volatile missing;
volatile int zero;

inline int price(const Order *order) {
  return order->price; // @null.0=price @thread.0=price @plain.0=price
}

inline int discounted(const Order *order) {
  return price(order) * 9 / 10; // @null.1=discounted @thread.1=discounted @plain.1=discounted
}

inline int total(const Order *order) {
  int sum = 7;
  sum += discounted(order); // @null.2=total @thread.2=total @plain.2=total
  return sum;
}

__attribute__((noinline)) int bill(int attempt) {
  std::printf("attempt %d\n", attempt);
  std::fflush(stdout);
  if (attempt == 1)
    throw std::runtime_error("the first attempt fails");
  return total(missing); // @null.3=bill @thread.3=bill @plain.3=bill
}

__attribute__((noinline)) int uncaught(int attempt) {
  if (attempt)
    throw std::runtime_error("nobody waits for me"); // @terminate.0=uncaught
  return 1;
}

inline int twice(int attempt) {
  return 2 * uncaught(attempt); // @terminate.1=twice
}

inline int share(int sum, int people) {
  return sum / people; // @fpe.0=share
}

__attribute__((noinline)) int divide(int sum, int people) {
  return share(sum, people) + 1; // @fpe.1=divide
}

inline void never(int state) {
  if (state != 3)
    __builtin_trap(); // @ill.0=never
}

__attribute__((noinline)) int check(int state) {
  never(state); // @ill.1=check
  return state;
}

void *in_thread(void *) {
  retry(bill); // @thread.7=in_thread
  return nullptr;
}

int run(const std::string &way) {
  if (way == "null")
    return retry(bill); // @null.7=run
  if (way == "plain")
    return each(2, bill); // @plain.5=run
  if (way == "terminate")
    return twice(2); // @terminate.2=run
  if (way == "fpe")
    return divide(7, zero); // @fpe.2=run
  if (way == "ill")
    return check(zero); // @ill.2=run
  if (way == "thread") {
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 64 << 10);
    if (pthread_create(&thread, &attributes, in_thread, nullptr) == 0)
      pthread_join(thread, nullptr);
  }
  return 2;
}

} // namespace

int main(int argc, char **argv) {
  llp_crash_install();
  int status = run(argc == 2 ? argv[1] : "null"); // @null.8=main @plain.6=main @terminate.3=main @fpe.3=main @ill.3=main
  std::printf("not reached\n");
  return status;
}
