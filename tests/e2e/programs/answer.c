/* Linked into a program under test: with LLPASS_ANSWER in its environment it answers addresses instead of running.
 *
 * Standard input: link-time addresses in hexadecimal, one a line. Standard output, per address:
 *     A address \t func name \t symbol \t file \t line \t decl line \t entry - bias     ("A address" alone: unknown)
 *     F function \t symbol \t file \t line \t column                                    (one per frame, innermost first) */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "llpass.h"

extern const char load_address[] __asm__("__ehdr_start") __attribute__((visibility("hidden")));

__attribute__((constructor)) static void answer(void)
{
    char line[64];
    /* The link-time address of the ELF header is not 0 in a program that is not position-independent. */
    const char *base = getenv("LLPASS_ANSWER");
    uintptr_t bias;
    if (!base)
        return;
    bias = (uintptr_t)load_address - (uintptr_t)strtoull(base, NULL, 16);
    while (fgets(line, sizeof line, stdin)) {
        uintptr_t address = (uintptr_t)strtoull(line, NULL, 16);
        const llp_func *func = llp_func_for_pc(address + bias);
        printf("A %" PRIxPTR, address);
        if (func)
            printf("\t%s\t%s\t%s\t%" PRIu32 "\t%" PRIu32 "\t%" PRIxPTR, llp_func_name(func), llp_func_symbol(func),
                   llp_func_file(func), llp_func_line(func), llp_func_decl_line(func), llp_func_entry(func) - bias);
        putchar('\n');
        llp_frames frames = llp_frames_at(address + bias);
        for (llp_frame f; llp_frames_next(&frames, &f);)
            printf("F %s\t%s\t%s\t%" PRIu32 "\t%" PRIu32 "\n", f.function, f.symbol, f.file, f.line, f.column);
    }
    fflush(stdout);
    exit(0);
}
