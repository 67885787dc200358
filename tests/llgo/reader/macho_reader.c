/* LLGo's lookup without a C library, to be run in an emulated loader: see reader.c for the whole of it. The asker stores
 * an address in `asked` and calls one of the functions. Built from the description of the format, not from llpass. */
#include <stdint.h>

struct record { uint16_t symbol_pkg, symbol_name, name_pkg, name_name, file_root, file_name; uint32_t line; };
struct pcline { uint64_t id; uint32_t func, file, line; };
struct symbol_index { uint64_t id; uint32_t func; };
struct site { uintptr_t pc; uint64_t id; };
struct blob { uint64_t magic, vmaddr; uintptr_t base; uint32_t count, bucket_count; };
struct ftab_row { uint32_t entry, func; };
struct bucket { uint32_t index; uint16_t delta[16]; };

extern struct record *__llgo_funcinfo_table;
extern struct symbol_index *__llgo_funcinfo_symbol_index;
extern uintptr_t __llgo_funcinfo_count, __llgo_funcinfo_symbol_index_count, __llgo_pcline_count;
extern struct site *__llgo_funcinfo_entry_start, *__llgo_funcinfo_entry_end, *__llgo_pcsite_start, *__llgo_pcsite_end;
extern struct pcline *__llgo_pcline_table;

volatile uintptr_t asked;
static uintptr_t found_entry;

static const struct blob *blob(void)
{
  const struct blob *b = (const void *)__llgo_funcinfo_entry_start;
  uintptr_t size = (uintptr_t)__llgo_funcinfo_entry_end - (uintptr_t)b;
  if (!b || size < 32 || b->magic != 0x314254464F474C4CULL || b->count < 2) return 0;
  if (size < 32 + 8ull * b->count + 36ull * b->bucket_count || b->count > 16 * __llgo_funcinfo_count + 1) return 0;
  return b;
}

static uint32_t prebuilt(const struct blob *b)
{
  const struct ftab_row *rows = (const void *)(b + 1);
  const struct bucket *buckets = (const void *)(rows + b->count);
  uint32_t n = b->count - 1, low = 0, high = n;
  if (asked < b->base) return 0;
  uint32_t off = (uint32_t)(asked - b->base);
  uintptr_t in = asked - (b->base & ~(uintptr_t)4095), at = in / 4096, sub = in % 4096 / 256;
  if (at < b->bucket_count) {
    low = buckets[at].index + buckets[at].delta[sub];
    high = sub < 15 ? buckets[at].index + buckets[at].delta[sub + 1] : at + 1 < b->bucket_count ? buckets[at + 1].index : n;
    low -= low > 0;
    high = high + 2 < n ? high + 2 : n;
  }
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (rows[middle].entry <= off) low = middle + 1;
    else high = middle;
  }
  found_entry = low ? b->base + rows[low - 1].entry : 0;
  return low ? rows[low - 1].func : 0;
}

static uint32_t func_of_id(uint64_t id)
{
  uintptr_t low = 0, high = __llgo_funcinfo_symbol_index_count;
  while (low < high) {
    uintptr_t middle = (low + high) / 2;
    if (__llgo_funcinfo_symbol_index[middle].id < id) low = middle + 1;
    else high = middle;
  }
  if (low == __llgo_funcinfo_symbol_index_count || __llgo_funcinfo_symbol_index[low].id != id) return 0;
  return __llgo_funcinfo_symbol_index[low].func;
}

static uint32_t first_use(void)
{
  const struct site *best = 0;
  for (const struct site *s = __llgo_funcinfo_entry_start; s < __llgo_funcinfo_entry_end; s++)
    if (s->pc && s->id && s->pc <= asked && (!best || s->pc >= best->pc)) best = s;
  found_entry = best ? best->pc : 0;
  return best ? func_of_id(best->id) : 0;
}

/* 1 when the table was built before. */
uint64_t is_prebuilt(void) { return blob() != 0; }

/* 1 + the record of the function that `asked` is in; 0: none. */
uint64_t func_of_asked(void) { return blob() ? prebuilt(blob()) : first_use(); }

uint64_t entry_of_asked(void)
{
  func_of_asked();
  return found_entry;
}

/* The line of the function's first statement. */
uint64_t line_of_func(void)
{
  uint64_t func = func_of_asked();
  return func ? __llgo_funcinfo_table[func - 1].line : 0;
}

/* The line of the pc-line site at or next below `asked`. */
uint64_t line_of_asked(void)
{
  const struct site *best = 0;
  for (const struct site *s = __llgo_pcsite_start; s < __llgo_pcsite_end; s++)
    if (s->pc && s->id && s->pc <= asked && (!best || s->pc >= best->pc)) best = s;
  for (uintptr_t i = 0; best && i < __llgo_pcline_count; i++)
    if (__llgo_pcline_table[i].id == best->id) return __llgo_pcline_table[i].line;
  return 0;
}

int main(void) { return 0; }
