/* What LLGo's runtime makes of its tables, written from the description of the format and not from llpass.
 *
 * A program links this file beside the main module of `llpass tables`. When it ends, the questions in the file that
 * LLGO_ASK names are answered into the one of LLGO_ANSWER, a line each:
 *
 *   func ADDR     runtime.FuncForPC(ADDR): name, file, line, entry
 *   line ADDR     what a traceback says of ADDR: name, file, line, entry
 *
 * Addresses are link-time addresses; the slide of a position-independent program is added here. The first line says how
 * the function table came to be: "prebuilt", "sites", "dlsym". Order of lookups and limits are those of LLGo's first
 * state (16-bit string numbers), or with -DWIDE of the later records. Where that state is known to answer wrongly (in
 * front of anchors, behind the last function), so does this. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef WIDE
typedef uint32_t string_id;
struct pcline { uint64_t id; uint32_t func, file_root, file_name, line; };
static uint32_t pcline_root(const struct pcline *l) { return l->file_root; }
static uint32_t pcline_name(const struct pcline *l) { return l->file_name; }
#else
typedef uint16_t string_id;
struct pcline { uint64_t id; uint32_t func, file, line; };
static uint32_t pcline_root(const struct pcline *l) { return l->file >> 16; }
static uint32_t pcline_name(const struct pcline *l) { return l->file & 0xffff; }
#endif
struct record { string_id symbol_pkg, symbol_name, name_pkg, name_name, file_root, file_name; uint32_t line; };
struct symbol_index { uint64_t id; uint32_t func; };
struct site { uintptr_t pc; uint64_t id; };

extern struct record *__llgo_funcinfo_table;
extern uintptr_t __llgo_funcinfo_count, __llgo_funcinfo_string_count, __llgo_funcinfo_hash_mask;
extern char *__llgo_funcinfo_strings;
extern uint32_t *__llgo_funcinfo_string_offsets, *__llgo_funcinfo_stub_indexes;
extern uint16_t *__llgo_funcinfo_hash;
extern uintptr_t __llgo_funcinfo_stub_count, __llgo_pcline_count;
extern struct symbol_index *__llgo_funcinfo_symbol_index __attribute__((visibility("hidden")));
extern uintptr_t __llgo_funcinfo_symbol_index_count __attribute__((visibility("hidden")));
extern struct site *__llgo_funcinfo_entry_start, *__llgo_funcinfo_entry_end;
extern struct site *__llgo_funcinfo_stubsite_start, *__llgo_funcinfo_stubsite_end;
extern struct site *__llgo_pcsite_start, *__llgo_pcsite_end;
extern struct pcline *__llgo_pcline_table;

_Static_assert(sizeof(struct record) == (sizeof(string_id) == 2 ? 16 : 28), "record");
_Static_assert(sizeof(void *) == 4 || sizeof(struct pcline) == 24, "pc-line");

/* -- strings ------------------------------------------------------------------------------------------------------ */

static const char *string(uint32_t id)
{
  if (id >= __llgo_funcinfo_string_count) abort();
  return __llgo_funcinfo_strings + __llgo_funcinfo_string_offsets[id];
}

static const char *join(uint32_t package, uint32_t name, const char *dot)
{
  const char *a = string(package), *b = string(name);
  char *out;
  if (asprintf(&out, "%s%s%s", a, *a && *b ? dot : "", b) < 0) abort();
  return out;
}

/* A leading "command-line-arguments." is "main."; else one leading underscore goes. */
static const char *public_name(const char *name)
{
  static const char prefix[] = "command-line-arguments.";
  char *out;
  if (!strncmp(name, prefix, sizeof prefix - 1)) {
    if (asprintf(&out, "main.%s", name + sizeof prefix - 1) < 0) abort();
    return out;
  }
  return *name == '_' ? name + 1 : name;
}

static const char *record_symbol(const struct record *r) { return join(r->symbol_pkg, r->symbol_name, "."); }

static const char *record_name(const struct record *r)
{
  const char *name = public_name(join(r->name_pkg, r->name_name, "."));
  return *name ? name : record_symbol(r);
}

/* -- tables ------------------------------------------------------------------------------------------------------- */

struct row { uintptr_t pc, entry; uint32_t func; const char *file; uint32_t line; };

static struct row *funcs, *lines;
static size_t func_count, line_count;
static uintptr_t *entries; /* lowest row of each function */
static bool prebuilt, built;
static const char *how = "none";
static struct { uint64_t magic, vmaddr; uintptr_t base; uint32_t count, bucket_count; } *blob;
struct ftab_row { uint32_t entry, func; };
struct bucket { uint32_t index; uint16_t delta[16]; };

static uint32_t func_of_id(uint64_t id)
{
  if (__llgo_funcinfo_symbol_index_count > __llgo_funcinfo_count) return 0;
  size_t low = 0, high = __llgo_funcinfo_symbol_index_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (__llgo_funcinfo_symbol_index[middle].id < id) low = middle + 1;
    else high = middle;
  }
  bool found = low < __llgo_funcinfo_symbol_index_count && __llgo_funcinfo_symbol_index[low].id == id;
  return found ? __llgo_funcinfo_symbol_index[low].func : 0;
}

static bool adopt(void)
{
  struct site *start = __llgo_funcinfo_entry_start, *end = __llgo_funcinfo_entry_end;
  if (!start || !end || !__llgo_funcinfo_table || !__llgo_funcinfo_strings || !__llgo_funcinfo_string_offsets) return false;
  size_t size = (size_t)((char *)end - (char *)start);
  blob = (void *)start;
  if (size < 32 || blob->magic != 0x314254464F474C4CULL || blob->count < 2) return false;
  if (size < 32 + 8 * (uint64_t)blob->count + 36 * (uint64_t)blob->bucket_count) return false;
  return blob->count <= 16 * __llgo_funcinfo_count + 1 && __llgo_funcinfo_count <= 1 << 20;
}

/* Sort; of rows at one address the last counts. */
static size_t sorted(struct row *rows, size_t count)
{
  for (size_t i = 1; i < count; i++) /* stable, and the tests' programs are small; large ones come nearly sorted */
    if (rows[i - 1].pc > rows[i].pc) {
      struct row one = rows[i];
      size_t at = i;
      for (; at && rows[at - 1].pc > one.pc; at--) rows[at] = rows[at - 1];
      rows[at] = one;
    }
  size_t out = 0;
  for (size_t i = 0; i < count; i++) {
    if (out && rows[out - 1].pc == rows[i].pc) out--;
    rows[out++] = rows[i];
  }
  return out;
}

static void add_func(uintptr_t pc, uint32_t func, bool is_entry)
{
  funcs[func_count++] = (struct row){.pc = pc, .entry = pc, .func = func};
  if (is_entry && (!entries[func] || pc < entries[func])) entries[func] = pc;
}

static void add_sites(struct site *start, struct site *end, bool are_entries)
{
  size_t count = (size_t)(end - start);
  if ((size_t)((char *)end - (char *)start) % sizeof *start || count > 16 * __llgo_funcinfo_count || count > 1 << 20) return;
  for (size_t i = 0; i < count; i++) {
    uint32_t func = start[i].pc && start[i].id ? func_of_id(start[i].id) : 0;
    if (func) add_func(start[i].pc, func, are_entries);
  }
}

static void build_funcs(void)
{
  uintptr_t records = __llgo_funcinfo_count;
  entries = calloc(records + 1, sizeof *entries);
  if ((prebuilt = adopt())) {
    how = "prebuilt";
    const struct ftab_row *rows = (const void *)(blob + 1);
    for (uint32_t i = 0; i + 1 < blob->count; i++) {
      uintptr_t pc = blob->base + rows[i].entry;
      if (!entries[rows[i].func] || pc < entries[rows[i].func]) entries[rows[i].func] = pc;
    }
    return;
  }
  funcs = calloc(33 * records + 1, sizeof *funcs);
  if (__llgo_funcinfo_entry_start && __llgo_funcinfo_entry_end) {
    how = "sites";
    add_sites(__llgo_funcinfo_entry_start, __llgo_funcinfo_entry_end, true);
  } else {
    how = "dlsym";
    for (uint32_t i = 0; i < records; i++) {
      void *found = dlsym(RTLD_DEFAULT, record_symbol(&__llgo_funcinfo_table[i]));
      if (found) add_func((uintptr_t)found, i + 1, true);
    }
  }
  if (__llgo_funcinfo_stubsite_start) add_sites(__llgo_funcinfo_stubsite_start, __llgo_funcinfo_stubsite_end, false);
  else
    for (size_t i = 0; i < __llgo_funcinfo_stub_count; i++) {
      char name[4096] = "__llgo_stub.";
      uint32_t func = __llgo_funcinfo_stub_indexes[i];
      strncat(name, record_symbol(&__llgo_funcinfo_table[func - 1]), sizeof name - 16);
      void *found = dlsym(RTLD_DEFAULT, name);
      if (found) add_func((uintptr_t)found, func, false);
    }
  func_count = sorted(funcs, func_count);
}

static void build_lines(void)
{
  struct site *start = __llgo_pcsite_start, *end = __llgo_pcsite_end;
  if (!start || !end) return;
  size_t count = (size_t)(end - start);
  if (__llgo_pcline_count > 1 << 20 || __llgo_pcline_count > 1024 * __llgo_funcinfo_count) return;
  if (count > 1024 * __llgo_pcline_count || count > 1 << 22) return;
  lines = calloc(count + 1, sizeof *lines);
  for (size_t i = 0; i < count; i++) {
    size_t low = 0, high = __llgo_pcline_count;
    while (low < high) {
      size_t middle = (low + high) / 2;
      if (__llgo_pcline_table[middle].id < start[i].id) low = middle + 1;
      else high = middle;
    }
    const struct pcline *line = &__llgo_pcline_table[low];
    if (!start[i].pc || !start[i].id || low == __llgo_pcline_count || line->id != start[i].id) continue;
    const struct record *owner = &__llgo_funcinfo_table[line->func - 1];
    const char *file = join(pcline_root(line), pcline_name(line), "");
    struct row row = {.pc = start[i].pc, .entry = entries[line->func], .func = line->func};
    row.file = *file ? file : join(owner->file_root, owner->file_name, "");
    row.line = line->line ? line->line : owner->line;
    lines[line_count++] = row;
  }
  line_count = sorted(lines, line_count);
}

static void build(void)
{
  if (built) return;
  built = true;
  if (!__llgo_funcinfo_count || __llgo_funcinfo_count > 1 << 20) return;
  build_funcs();
  build_lines();
}

static const struct row *below(const struct row *rows, size_t count, uintptr_t pc)
{
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (rows[middle].pc <= pc) low = middle + 1;
    else high = middle;
  }
  return low ? &rows[low - 1] : NULL;
}

/* The prebuilt table, searched as the runtime searches it: through the buckets. */
static bool below_prebuilt(uintptr_t pc, struct row *out)
{
  const struct ftab_row *rows = (const void *)(blob + 1);
  uint32_t n = blob->count - 1;
  const struct bucket *buckets = (const void *)(rows + blob->count);
  uintptr_t origin = blob->base & ~(uintptr_t)4095;
  if (pc < blob->base) return false;
  uint32_t off = (uint32_t)(pc - blob->base), low = 0, high = n;
  uint64_t at = (pc - origin) / 4096, sub = (pc - origin) % 4096 / 256;
  if (at < blob->bucket_count) {
    const struct bucket *b = &buckets[at];
    low = b->index + b->delta[sub];
    high = sub + 1 < 16 ? b->index + b->delta[sub + 1] : at + 1 < blob->bucket_count ? buckets[at + 1].index : n;
    low -= low > 0;
    high = high + 2 < n ? high + 2 : n;
  }
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (rows[middle].entry <= off) low = middle + 1;
    else high = middle;
  }
  if (!low) return false;
  uintptr_t entry = blob->base + rows[low - 1].entry;
  *out = (struct row){.pc = entry, .entry = entry, .func = rows[low - 1].func};
  return true;
}

static bool nearest_func(uintptr_t pc, struct row *out)
{
  if (prebuilt) return below_prebuilt(pc, out);
  const struct row *found = below(funcs, func_count, pc);
  if (found) *out = *found;
  return found != NULL;
}

/* A function whose entry is asked for. Anchors stand behind the prologue, so sites are looked for in front of them. */
static bool entry_func(uintptr_t pc, struct row *out)
{
  if (prebuilt) return below_prebuilt(pc, out) && out->entry == pc;
  const struct row *row = pc ? below(funcs, func_count, pc - 1) : NULL;
  row = row ? row + 1 : funcs;
  if (row == funcs + func_count || row->pc < pc || row->pc - pc > 64) return false;
  *out = *row;
  out->entry = pc;
  return true;
}

/* -- answers ------------------------------------------------------------------------------------------------------ */

struct answer { const char *name, *file; uint32_t line; uintptr_t entry; };

static struct answer of_record(uint32_t func, uintptr_t entry)
{
  const struct record *r = &__llgo_funcinfo_table[func - 1];
  return (struct answer){record_name(r), join(r->file_root, r->file_name, ""), r->line, entry};
}

static bool known(uintptr_t pc, struct answer *out)
{
  Dl_info info;
  if (!dladdr((void *)pc, &info) || !info.dli_sname) return false;
  const char *name = info.dli_sname;
  while (*name == '_' && strncmp(name, "__llgo_pcsite_", 14)) name++;
  if (!strncmp(name, "__llgo_pcsite_", 14)) return false;
  *out = (struct answer){public_name(info.dli_sname), "", 0, (uintptr_t)info.dli_saddr};
  return true;
}

static bool line_at(uintptr_t pc, uintptr_t entry, bool exact, struct answer *out)
{
  const struct row *row = below(lines, line_count, pc);
  if (!row || (exact && row->pc != pc) || (entry && row->entry != entry)) return false;
  *out = of_record(row->func, row->entry);
  out->file = row->file;
  out->line = row->line;
  return true;
}

static bool frame_symbol(uintptr_t pc, struct answer *out)
{
  if (!pc) return false;
  if (line_at(pc, 0, true, out) || line_at(pc - 1, 0, true, out)) return true;
  struct answer base, line;
  bool is_known = known(pc, &base);
  if (is_known && line_at(pc, base.entry, false, &line)) return *out = line, true;
  if (!is_known || pc > base.entry) {
    struct answer before;
    bool found = known(pc - 1, &before);
    if (line_at(pc - 1, found ? before.entry : 0, false, &line)) return *out = line, true;
    if (found) base = before, is_known = true;
  }
  struct row row;
  if (!is_known && nearest_func(pc, &row)) return *out = of_record(row.func, row.entry), true;
  if (is_known) *out = base;
  return is_known;
}

static struct answer func_for_pc(uintptr_t pc)
{
  struct answer out = {"", "", 0, pc};
  struct row row;
  if (pc & 3 && frame_symbol(pc, &out)) return out;
  if (!(pc & 3) && pc) {
    if (entry_func(pc, &row)) return of_record(row.func, row.entry);
    if (known(pc, &out) && out.entry == pc) return out;
  }
  if (nearest_func(pc, &row)) return of_record(row.func, row.entry);
  frame_symbol(pc, &out);
  return out;
}

/* -- the program's part -------------------------------------------------------------------------------------------- */

extern char __executable_start;

__attribute__((destructor)) static void answer_questions(void)
{
  const char *asked = getenv("LLGO_ASK"), *answered = getenv("LLGO_ANSWER");
  FILE *in = asked ? fopen(asked, "r") : NULL, *out = answered ? fopen(answered, "w") : NULL;
  if (!in || !out) return;
  char kind[8];
  unsigned long long address, start;
  if (fscanf(in, " start %llx", &start) != 1) abort();
  uintptr_t slide = (uintptr_t)&__executable_start - (uintptr_t)start;
  build();
  fprintf(out, "%s %zu\n", how, line_count);
  while (fscanf(in, " %7s %llx", kind, &address) == 2) {
    struct answer a = {"?", "", 0, 0};
    if (*kind == 'f') a = func_for_pc((uintptr_t)address + slide);
    else frame_symbol((uintptr_t)address + slide, &a);
    fprintf(out, "%llx\t%s\t%s:%u\t%llx\n", address, a.name, a.file, a.line, (unsigned long long)(a.entry - slide));
  }
  fclose(out);
  fclose(in);
}
