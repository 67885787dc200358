/* Nanoseconds per lookup: llp_func_for_pc, and all frames of a pc, at random places of the text of this executable.
 *
 * Link it with any instrumented program's objects and `llpass config --libs`:
 *
 *     lookup [ROUNDS]
 *
 * prints one line per kind: "name nanoseconds-per-call known-share". Nothing is asserted. */
#define _GNU_SOURCE
#include <link.h>
#include <stdio.h>
#include <stdlib.h>

#include "llpass.h"

#define PLACES 4096

static uintptr_t places[PLACES];

static int pick(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size, (void)data;
  uint64_t state = 88172645463325252u;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    if (info->dlpi_phdr[i].p_type != PT_LOAD || !(info->dlpi_phdr[i].p_flags & PF_X))
      continue;
    for (int k = 0; k < PLACES; k++) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      places[k] = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + state % info->dlpi_phdr[i].p_memsz;
    }
  }
  return 1;
}

static void report(const char *name, uint64_t start, uint64_t end, long rounds, unsigned long known) {
  double calls = (double)rounds * PLACES;
  printf("%-12s %8.2f ns %6.1f %%\n", name, (double)(end - start) / calls, 100.0 * (double)known / calls);
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 1000;
  dl_iterate_phdr(pick, NULL);
  uint64_t start = llp_nanotime();
  llp_init();
  printf("%-12s %8.2f ms\n", "build", (double)(llp_nanotime() - start) / 1e6);

  unsigned long known = 0;
  start = llp_nanotime();
  for (long round = 0; round < rounds; round++)
    for (int i = 0; i < PLACES; i++)
      known += llp_func_for_pc(places[i]) != NULL;
  report("func_for_pc", start, llp_nanotime(), rounds, known);

  known = 0;
  start = llp_nanotime();
  for (long round = 0; round < rounds; round++)
    for (int i = 0; i < PLACES; i++) {
      llp_frame frame;
      known += llp_frame_at(places[i], &frame);
    }
  report("frame_at", start, llp_nanotime(), rounds, known);

  known = 0;
  unsigned long lines = 0;
  start = llp_nanotime();
  for (long round = 0; round < rounds; round++)
    for (int i = 0; i < PLACES; i++) {
      llp_frames frames = llp_frames_at(places[i]);
      known += frames.func != NULL;
      for (llp_frame frame; llp_frames_next(&frames, &frame);)
        lines += frame.line;
    }
  report("frames", start, llp_nanotime(), rounds, known);

  known = 0;
  start = llp_nanotime();
  for (long round = 0; round < rounds; round++)
    for (int i = 0; i < PLACES; i++)
      known += llp_func_for_pc((uintptr_t)&places[i]) != NULL;
  report("unknown", start, llp_nanotime(), rounds, known);
  return lines == 1; /* keeps the lines from being optimised away */
}
