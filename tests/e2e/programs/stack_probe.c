/* Samples the call stack of a real program at the C library functions it calls, for a debugger to judge.
 *
 * The program is compiled with -Dmalloc=probe_malloc and so on, so every such call passes here. The innermost calls of a
 * stack are sampled when they are met for the first, fourth, 16th, ... time: the stacks are varied, and the same in every
 * run. A sample is written to the file that STACKS names; then probe_stop is called, where the debugger waits. SIGUSR1, which the
 * debugger sends when it has stepped on, samples the interrupted code.
 *
 *     B address                                                            of the program's first byte
 *     S number | A number                                                  call | signal
 *     F pc \t inlined \t function \t symbol \t file \t line                 pc as it was looked up; function "" unknown */
#undef malloc
#undef realloc
#undef free
#undef memcmp
#undef strlen
#undef strcmp
#undef strcoll
#undef strchr
#undef strtod
#undef fwrite
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include "llpass.h"

#define PROBE __attribute__((noinline))
enum { LOG_KINDS = 16, INNERMOST = 6, DEEPEST = 1024 };

extern const char load_address[] __asm__("__ehdr_start") __attribute__((visibility("hidden")));
static FILE *samples;
static int taken;
static bool busy;

PROBE void probe_stop(int number)
{
    __asm__ volatile("" : : "r"(number) : "memory");
}

static void print_frames(char kind, const uintptr_t *pcs, int count)
{
    llp_trace trace = llp_trace_of(pcs, count);
    bool more;
    fprintf(samples, "%c %d\n", kind, taken);
    for (llp_frame f; llp_trace_next(&trace, &f, &more);)
        fprintf(samples, "F %" PRIxPTR "\t%d\t%s\t%s\t%s\t%" PRIu32 "\n", f.pc, f.inlined, f.function, f.symbol, f.file,
                f.line);
    fflush(samples);
}

static void interrupted(int number, siginfo_t *info, void *context)
{
    static uintptr_t pcs[DEEPEST];
    bool was_busy = busy;
    (void)number;
    (void)info;
    busy = true;
    print_frames('A', pcs, llp_callers_of_signal(context, 0, pcs, DEEPEST));
    busy = was_busy;
}

/* Before the program: a sample must not start the sampling. */
__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("STACKS");
    struct sigaction action = {.sa_sigaction = interrupted, .sa_flags = SA_SIGINFO | SA_RESTART};
    if (!path)
        return;
    samples = fopen(path, "w");
    if (!samples)
        exit(3);
    sigaction(SIGUSR1, &action, NULL);
    fprintf(samples, "B %" PRIxPTR "\n", (uintptr_t)load_address);
    llp_init();
}

/* skip 2: this function and the one in whose place it stands. */
static PROBE void probe(void)
{
    static uint32_t met[1 << LOG_KINDS];
    static uintptr_t pcs[DEEPEST];
    uint64_t hash = 0;
    uint32_t count;
    if (!samples || busy)
        return;
    busy = true;
    for (int i = llp_callers(2, pcs, INNERMOST); i > 0; i--)
        hash = (hash ^ pcs[i - 1]) * 0x9e3779b97f4a7c15u;
    count = ++met[hash >> (64 - LOG_KINDS)];
    while (count % 4 == 0)
        count /= 4;
    if (count == 1) {
        print_frames('S', pcs, llp_callers(2, pcs, DEEPEST));
        probe_stop(taken++);
    }
    busy = false;
}

#define STAND_IN(type, name, parameters, arguments)                                                                    \
    type probe_##name parameters;                                                                                      \
    PROBE type probe_##name parameters                                                                                 \
    {                                                                                                                  \
        probe();                                                                            \
        return name arguments;                                                                                         \
    }

STAND_IN(void *, malloc, (size_t size), (size))
STAND_IN(void *, realloc, (void *old, size_t size), (old, size))
STAND_IN(int, memcmp, (const void *a, const void *b, size_t size), (a, b, size))
STAND_IN(size_t, strlen, (const char *text), (text))
STAND_IN(int, strcmp, (const char *a, const char *b), (a, b))
STAND_IN(int, strcoll, (const char *a, const char *b), (a, b))
STAND_IN(char *, strchr, (const char *text, int c), (text, c))
STAND_IN(double, strtod, (const char *text, char **end), (text, end))
STAND_IN(size_t, fwrite, (const void *data, size_t size, size_t count, FILE *file), (data, size, count, file))

void probe_free(void *block);
PROBE void probe_free(void *block)
{
    probe();
    free(block);
}
