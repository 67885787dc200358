/* For each symbol that the program was given: is the code there plain, is there a stub? */
#include <stdio.h>

#include "internal.h"

#define EACH(X) \
  X(framed) X(frameless) X(foreign) X(beside_stub) X(beside_foreign) X(beside_padding) X(beside_gap) X(tail)
#define DECLARE(name) extern const char name[];
EACH(DECLARE)

static void print(const char *name, uintptr_t pc) {
  const struct llp_table *table = llp_table_for_pc(pc);
  uint32_t at = (uint32_t)(pc - llp_text(table));
  const struct llp_mark *mark = (const struct llp_mark *)llp_at(table, table->marks) + at / LLP_BUCKET_BYTES;
  unsigned bit = at % LLP_BUCKET_BYTES / LLP_SUB_BYTES;
  printf("%s %d %d\n", name, mark->plain >> bit & 1, mark->stubs >> bit & 1);
}

int main(void) {
#define PRINT(name) print(#name, (uintptr_t)name);
  EACH(PRINT)
  print("tail+256", (uintptr_t)tail + 256);
  return 0;
}
