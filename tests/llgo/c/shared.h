/* An inline function and a template, of which every module that uses them has a copy; the linker keeps one. */
#pragma once

namespace box {

inline __attribute__((noinline)) int shared(int x)
{
  return x * 5 + 1;
}

template <typename T> __attribute__((noinline)) T twice(T x)
{
  return shared(static_cast<int>(x)) + x;
}

int other(int x);

} // namespace box
