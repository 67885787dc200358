/* A library as others build them: no llpass, no frame pointers, and the frame-pointer register holds something else. */
#include "crash.h"

int each(int n, int (*work)(int))
{
    int a = work(n), b, c = n * 7, d = n ^ 5, e = n + 9, f = n - 3;
    __asm__ volatile("" : "+r"(a), "+r"(c), "+r"(d), "+r"(e), "+r"(f));
    b = work(n + 1);
    return a * c + b * d - e + f;
}
