/* A program with the sections that llpass fills, and a look at itself: is what post-link put there to be found as the
 * runtime finds it, and is all the rest of the program as it was linked?
 *
 * UNITS and SITES: bytes of the sections. NOTE: with the note that gives post-link a program header to spare. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unwind.h>

#define STRING(x) #x
#define VALUE(x) STRING(x)
#define FILLED(name, bytes) \
  ".pushsection " name ",\"a\",%progbits\n.p2align 3\n.fill " VALUE(bytes) ",1,0xab\n.popsection\n"
__asm__(FILLED("llpass_units", UNITS) FILLED("llpass_entry", SITES) FILLED("llpass_line", SITES)
            FILLED("llpass_stub", 12) FILLED("llpass_pcs", 16));
#ifdef NOTE
/* As runtime/this_image_elf.c writes it. */
__asm__(".pushsection .note.llpass,\"a\",%note\n.long 7, 36, 1\n.asciz \"llpass\"\n.byte 0\n.long 1\n.zero 32\n"
        ".popsection\n");
#endif

extern const char units[] __asm__("__start_llpass_units") __attribute__((visibility("hidden")));

static int constructed;
static __thread int per_thread = 41;
static int zeroed[5000];
static int filled[3000] = {1, 2, 3, [2999] = 4};
static const int constants[2000] = {5, [1999] = 6};
static const char *const relocated[] = {"relocated", "twice"};

__attribute__((constructor)) static void construct(void) {
  constructed++;
}

static _Unwind_Reason_Code count_frame(struct _Unwind_Context *context, void *frames) {
  (void)context;
  ++*(int *)frames;
  return _URC_NO_REASON;
}

static const char *check_program(void) {
  int frames = 0;
  if (constructed != 1 || per_thread != 41 || zeroed[4999] || filled[2999] != 4 || constants[1999] != 6)
    return "data is not what it was";
  if (strcmp(relocated[1], "twice"))
    return "a relocation went astray";
  _Unwind_Backtrace(count_frame, &frames);
  return frames < 2 ? "the unwind tables cannot be read" : NULL;
}

/* `size`: of the table that must be there, 0: none. */
static const char *check_table(size_t size) {
  const char *carrier = (const char *)(((uintptr_t)units + 7) & ~(uintptr_t)7);
  if (!size)
    return memcmp(carrier, "LLPASSNO", 8) ? "no mark" : NULL;
  const char *table = carrier;
  if (!memcmp(carrier, "LLPASSAT", 8)) {
    int64_t distance;
    memcpy(&distance, carrier + 8, 8);
    table = carrier + distance;
  }
  if (memcmp(table, "LLPTABL5", 8))
    return "no table";
  for (size_t i = 8; i < size; i++)
    if ((unsigned char)table[i] != (unsigned char)(i * 7 + 3))
      return "the table is damaged";
  return NULL;
}

int probe(size_t size) {
  const char *wrong = check_program();
  wrong = wrong ? wrong : check_table(size);
  puts(wrong ? wrong : "ok");
  return wrong != NULL;
}

#ifndef LIBRARY
int main(int argc, char **argv) {
  return probe(argc > 1 ? strtoul(argv[1], NULL, 10) : 0);
}
#endif
