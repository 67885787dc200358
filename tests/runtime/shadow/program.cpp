#include <stdexcept>

#include "story.h"

extern "C" int foreign_try(void (*body)(int), int argument);

namespace shop {

struct Guard {
  const char *name;
  ~Guard() {
    STORY(name); /*guard*/
  }
};

template <class T> void thrower(T n) {
  if (n) {
    thrower(n - 1); /*deeper*/
    return;
  }
  throw std::runtime_error("thrown"); /*throw*/
}

struct Base {
  virtual ~Base() = default;
  virtual void visit(int n) = 0;
};

struct Cleaner : Base {
  void visit(int n) override {
    Guard guard{"unwinding"};
    thrower(n); /*visit*/
  } /*end*/
};

void throw_out(int n) {
  thrower(n);
}

void run(Base &base) {
  try {
    base.visit(3); /*base*/
  } catch (const std::exception &) {
    STORY("caught"); /*caught*/
    auto lambda = [] { STORY("lambda"); /*lambda*/ };
    lambda(); /*call*/
  }
  STORY("after"); /*after*/
}

}  // namespace shop

int main() {
  shop::Cleaner cleaner;
  shop::run(cleaner); /*run*/
  foreign_try(shop::throw_out, 4);
  STORY("foreign"); /*foreign*/
  try {
    foreign_try(shop::throw_out, 0);
    try {
      shop::thrower(1);
    } catch (...) {
      STORY("inner"); /*inner*/
      throw;
    }
  } catch (...) {
    STORY("outer"); /*outer*/
  }
  return 0;
}
