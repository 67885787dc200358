/* Names of a table in codes: each gets one place, whoever comes between at whatever step.
 *
 * The atomic operations of names.c are the steps. Before each of them somebody else may run: a signal handler in this
 * thread, or other threads, which for the one that stands still is the same. Here somebody else asks for names of his
 * own, and is himself interrupted, at every pair of steps there is. names_test TABLE, whose names are in codes. */
#include <stdio.h>
#include <stdlib.h>

#include "fake.h"
#include "names.h"
#include "os_fault.h"
#include "tap.h"

static void step(void);

#undef atomic_load
#undef atomic_compare_exchange_strong
#undef atomic_compare_exchange_strong_explicit
#undef atomic_fetch_or
#define atomic_load(object) (step(), __c11_atomic_load(object, __ATOMIC_SEQ_CST))
#define atomic_compare_exchange_strong(object, was, value)                                                             \
  (step(), __c11_atomic_compare_exchange_strong(object, was, value, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
#define atomic_compare_exchange_strong_explicit(object, was, value, yes, no)                                           \
  (step(), __c11_atomic_compare_exchange_strong(object, was, value, yes, no))
#define atomic_fetch_or(object, value) (step(), __c11_atomic_fetch_or(object, value, __ATOMIC_SEQ_CST))

/* The table is no image's. */
static struct llp_names *memory;
#define llp_names_of(table) memory

#include "../../llpass/runtime/names.c"

#define MOST 256u

static struct llp_table *table;
static struct info infos[MOST];
static char *expected[MOST], *symbols[MOST];
static unsigned count, wrong;

/* The step where the first asker is interrupted, and that where his interrupter is. */
static unsigned at[2], steps[2], depth = 2;


static void ask(unsigned i) {
  struct llp_text text = llp_decode(table, &infos[i]);
  wrong += !text.name || strcmp(text.name, expected[i]) || strcmp(text.name + text.symbol, symbols[i]);
}

static unsigned asked[3]; /* by the first, his interrupter, and the interrupter's */

static void step(void) {
  if (depth == 2 || ++steps[depth] != at[depth])
    return;
  depth++;
  if (depth < 2)
    steps[depth] = 0;
  ask(asked[depth]);
  depth--;
}

static void start_anew(void) {
  if (memory)
    llp_os_unmap(memory, sizeof *memory + ((size_t)memory->places + memory->units + 1) * sizeof(uint32_t));
  __c11_atomic_store(&all, NULL, __ATOMIC_SEQ_CST);
  memory = llp_names_for(table);
}

/* Where the next name would go. */
static uint64_t used(void) {
  return __c11_atomic_load(&memory->state, __ATOMIC_SEQ_CST);
}

static void read_infos(void) {
  for (uint32_t row = 0; row < table->row_count && count < MOST; row++)
    if (llp_owner_at(table, row, &infos[count]) && infos[count].number == 1 + row)
      count++;
  for (uint32_t offset = 0; offset < table->infos_bytes && count < MOST; count++) {
    struct reader in = reader_at(table, table->infos + offset);
    llp_read_info(table, &in);
    infos[count] = llp_info_at(table, offset);
    offset = offset_of(table, &in) - table->infos;
  }
  start_anew();
  for (unsigned i = 0; i < count; i++) {
    struct llp_text text = llp_decode(table, &infos[i]);
    expected[i] = strdup(text.name);
    symbols[i] = strdup(text.name + text.symbol);
  }
}

/* Everybody asks, two interrupted; false: the first was done before the step came, or his interrupter was. */
static bool interrupted(unsigned first, unsigned second, bool *again) {
  start_anew();
  depth = 0;
  steps[0] = 0;
  steps[1] = 0;
  ask(asked[0]);
  depth = 2;
  *again = steps[0] >= first;
  bool came = *again && steps[1] >= second;
  for (unsigned i = 0; i < count; i++)
    ask(i);
  wrong += LLP_NAMES_PACKED && used() != memory->units;
  return came;
}

int main(int argc, char **argv) {
  size_t size;
  table = read_file(argv[argc - 1], &size);
  read_infos();
  unsigned with_symbol = 0, without = 0;
  for (unsigned i = 0; i < count; i++) {
    with_symbol += has_symbol(table, &infos[i]);
    without += infos[i].symbol == table->size - 1;
  }
  OK(count > 8 && count < MOST && with_symbol && without, "names, with symbols of their own, with the same, with none");
  OK(!LLP_NAMES_PACKED || used() == table->names_bytes / LLP_NAME_UNIT, "all of them fill the room exactly");

  static const unsigned cases[][3] = {{0, 0, 0}, {0, 1, 2}, {0, 1, 0}, {0, 0, 1}, {0, 1, 1}};
  unsigned tried = 0;
  for (unsigned c = 0; c < sizeof cases / sizeof *cases; c++) {
    memcpy(asked, cases[c], sizeof asked);
    bool again = true;
    for (at[0] = 1; again; at[0]++)
      for (at[1] = 1; interrupted(at[0], at[1], &again); at[1]++)
        tried++;
  }
  printf("%u pairs of steps\n", tried);
  OK(tried > (LLP_NAMES_PACKED ? 500 : 100), "there are many pairs of steps");
  OK(wrong == 0, "whoever comes between, everybody gets his name, and each has one place");

  struct llp_names *kept = memory;
  OK(llp_names_for(table) == kept, "a table that comes back finds its names");
  table->body_sum++;
  OK(llp_names_for(table) != kept, "another table does not");
  os_fail_at = os_maps + 1;
  table->body_sum++;
  OK(!llp_names_for(table), "without memory there are none");
  table->body_sum -= 2;

  struct info missing = {0};
  OK(!strcmp(llp_decode(table, &missing).name, "?"), "a function that is not there has no name");
  start_anew();
  memory->units = LLP_NAMES_PACKED ? 1 : 2 * infos[0].name;
  OK(!strcmp(llp_decode(table, &infos[0]).name, "?"), "nor has one for which there is no room");
  return 0;
}
