/* One of each construct that IR text of C can hold; compiled by several clangs into the corpus. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

__asm__(".globl corpus_module_asm\n.set corpus_module_asm, 7");

struct node { struct node *next; _Atomic int count; long double wide; unsigned bits : 3, more : 5; };
typedef int vec __attribute__((vector_size(16)));

extern int external(const char *format, ...);
extern void *memory(size_t);
extern int weak_one(void) __attribute__((weak));
static _Thread_local int tls = 3;
static const char *const table[] = {"a\"quoted\"", "tab\t\\", "\xff\n", 0};
static jmp_buf home;
int common_like[4096];

static int twice(int x) { return 2 * x; }
static inline __attribute__((always_inline)) int inlined(int x) { return external("%d", x) + twice(x); }
static int resolved(void) { return 1; }
static void *resolver(void) { return (void *)resolved; }
int chosen(void) __attribute__((ifunc("resolver")));
int alias_of(int) __attribute__((alias("switcher")));
__attribute__((constructor, used)) static void start(void) { tls++; }
__attribute__((naked, noinline)) void naked_one(void) { __asm__ volatile("ret"); }

int switcher(int x)
{
    switch (x) {
    case 1: return 10;
    case 2 ... 5: return inlined(x);
    case 100: case -7: return tls;
    default: break;
    }
    static void *const labels[] = {&&one, &&two};
    goto *labels[x & 1];
one:
    return twice(x + 1);
two:
    return weak_one ? weak_one() : chosen();
}

long sum(int count, ...)
{
    va_list list;
    long total = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++)
        total += va_arg(list, int);
    va_end(list);
    return total;
}

int jumps(struct node *n)
{
    volatile int kept = 1;
    if (setjmp(home))
        return kept;
    for (; n; n = n->next) {
        n->count++;
        n->wide *= 1.5L;
        n->more = n->bits + 1u;
        kept += twice((int)n->more);
    }
    longjmp(home, 1);
}

int gotos(int x)
{
    int y;
    __asm__ goto("test %0, %0; jne %l1" : : "r"(x) : "cc" : away);
    __asm__("mov %1, %0" : "=r"(y) : "r"(x));
    return y;
away:
    return -1;
}

vec vectors(vec a, vec b) { return (a + b) & (a > b); }
void blocks(int n, char variable[n][n]) { char local[n]; external(table[n & 3], local, variable[0]); }
int (*pointer_to(int x))(int) { return x ? twice : switcher; }
