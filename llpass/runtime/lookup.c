/* The lookups that users call. */
#include "lookup.h"

#if UINTPTR_MAX > UINT32_MAX
/* A set to a half of a cache line. */
_Alignas(64) _Atomic uint64_t llp_row_cache[LLP_CACHE_SETS][LLP_CACHE_WAYS];
#endif

/* The row that covers byte `at` of text. The sentinel ends the walk, which crosses the rows of 256 bytes at most. */
static const struct llp_row *row_at(const struct llp_table *table, uint32_t at) {
  const struct llp_bucket *bucket = (const struct llp_bucket *)llp_at(table, table->buckets) + at / LLP_BUCKET_BYTES;
  const struct llp_row *row = (const struct llp_row *)llp_at(table, table->rows) + bucket->row +
                              bucket->delta[at % LLP_BUCKET_BYTES / LLP_SUB_BYTES];
  while (row[1].start <= at)
    row++;
  return row;
}

/* Apart from the cache's own code, so that a hit pays for nothing but itself. */
__attribute__((noinline)) const struct llp_row *llp_find_row(uintptr_t pc, const struct llp_table **table) {
  *table = llp_table_for_pc(pc);
  if (!*table)
    return NULL;
  const struct llp_row *row = row_at(*table, (uint32_t)(pc - llp_text(*table)));
#if UINTPTR_MAX > UINT32_MAX
  uint64_t index = (uint64_t)(row - (const struct llp_row *)llp_at(*table, (*table)->rows));
  if (pc >> (64 - LLP_CACHE_TAG + 8) || index >> (LLP_CACHE_TAG - LLP_CACHE_SLOT))
    return row;
  for (unsigned slot = 0; slot < LLP_TABLES; slot++) {
    if (atomic_load_explicit(&llp_tables[slot], memory_order_relaxed) != *table)
      continue;
    uint64_t word = (uint64_t)(pc >> 8) << LLP_CACHE_TAG | index << LLP_CACHE_SLOT | slot;
    _Atomic uint64_t *set = llp_row_cache[cache_set(pc)];
    /* An empty way, else one that differs from set to set and from address to address. */
    unsigned way = 0;
    while (way < LLP_CACHE_WAYS && atomic_load_explicit(&set[way], memory_order_relaxed))
      way++;
    atomic_store_explicit(&set[way < LLP_CACHE_WAYS ? way : (pc >> 5 ^ pc >> 13) % LLP_CACHE_WAYS], word,
                          memory_order_relaxed);
    break;
  }
#endif
  return row;
}

void llp_forget_rows(unsigned slot) {
#if UINTPTR_MAX > UINT32_MAX
  for (unsigned set = 0; set < LLP_CACHE_SETS; set++)
    for (unsigned way = 0; way < LLP_CACHE_WAYS; way++)
      if (atomic_load_explicit(&llp_row_cache[set][way], memory_order_relaxed) % LLP_TABLES == slot)
        atomic_store_explicit(&llp_row_cache[set][way], 0, memory_order_relaxed);
#else
  (void)slot;
#endif
}

const llp_func *llp_func_for_pc(uintptr_t pc) {
  const struct llp_table *table;
  const struct llp_row *row = row_of(pc, &table);
  return row ? func_at(table, row) : llp_shadow_func(pc);
}

const char *llp_func_file_line(const llp_func *func, uintptr_t pc, uint32_t *line) {
  llp_frames frames;
  find_frames(pc, &frames);
  *line = 0;
  if (!func || frames.func != func)
    return "";
  if ((frames.step & ~(uint32_t)LLP_STEP_STUB) == LLP_STEP_LINE) {
    const struct llp_table *table = table_of(func);
    const struct llp_line *row = (const struct llp_line *)llp_at(table, table->lines) + frames.row;
    *line = row->line;
    return string_at(table, row->file);
  }
  llp_frame frame;
  next_frame(&frames, &frame);
  *line = frame.line;
  return frame.file;
}

const char *llp_func_name(const llp_func *func) {
  return func ? string_at(table_of(func), info_at(table_of(func), func->info)->name) : "";
}

const char *llp_func_symbol(const llp_func *func) {
  return func ? string_at(table_of(func), info_at(table_of(func), func->info)->symbol) : "";
}

const char *llp_func_file(const llp_func *func) {
  return func ? string_at(table_of(func), info_at(table_of(func), func->info)->file) : "";
}

uint32_t llp_func_line(const llp_func *func) {
  return func ? info_at(table_of(func), func->info)->line : 0;
}

uint32_t llp_func_decl_line(const llp_func *func) {
  return func ? info_at(table_of(func), func->info)->decl_line : 0;
}

uintptr_t llp_func_entry(const llp_func *func) {
  return func ? llp_text(table_of(func)) + func->start : 0;
}

uintptr_t llp_func_end(const llp_func *func) {
  return func ? llp_text(table_of(func)) + func->end : 0;
}

llp_frames llp_frames_at(uintptr_t pc) {
  llp_frames frames;
  find_frames(pc, &frames);
  /* Whoever asks about a place in a stub is told about the stub. */
  frames.step &= ~(uint32_t)LLP_STEP_STUB;
  return frames;
}

bool llp_frames_next(llp_frames *frames, llp_frame *frame) {
  return next_frame(frames, frame);
}

bool llp_frame_at(uintptr_t pc, llp_frame *frame) {
  llp_frames frames;
  find_frames(pc, &frames);
  return next_frame(&frames, frame);
}
