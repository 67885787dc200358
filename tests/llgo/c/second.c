/* The other module: a callback, and a function with a long prologue. */
#include <stdarg.h>
#include <stdlib.h>

static __attribute__((noinline)) int helper_of_second(int x)
{
  return x % 3;
}

__attribute__((noinline)) int second_entry(int x, int (*back)(int))
{
  int got = back(x);

  return got + helper_of_second(got);
}

__attribute__((noinline)) int second_sum(int n, ...)
{
  va_list list;
  va_start(list, n);
  int sum = 0;
  for (int i = 0; i < n; i++)
    sum += abs(va_arg(list, int));
  va_end(list);
  return sum;
}
