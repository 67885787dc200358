/* Two modules that call each other, with static functions, a deep recursion, a cold path and a function nobody calls. */
#include <stdio.h>
#include <stdlib.h>

int second_entry(int x, int (*back)(int));
int second_sum(int n, ...);

static __attribute__((noinline)) int square(int x) { return x * x; }

static __attribute__((noinline)) int helper(int x)
{
  if (x > 1000) {
    fprintf(stderr, "too large: %d\n", x);
    abort();
  }
  return square(x) + 1;
}

int unused_function(int x)
{
  puts("never");
  return helper(x);
}

__attribute__((noinline)) int first_back(int x)
{
  if (x <= 0) return 7;
  int deeper = second_entry(x - 1, first_back);
  return deeper + helper(x);
}

int main(void)
{
  int got = first_back(6);
  printf("%d\n", got);
  printf("%d\n", second_sum(3, 1, 2,
                            3));
  return 0;
}
