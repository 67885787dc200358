/* The lookups that users call. */
#include "lookup.h"

_Atomic uint64_t llp_places[LLP_PLACE_SETS][LLP_PLACE_WAYS];
static atomic_uint age;

void llp_forget_places(void) {
  atomic_fetch_add(&age, 1);
  for (unsigned i = 0; i < LLP_PLACE_SETS && LLP_REMEMBER; i++)
    for (unsigned k = 0; k < LLP_PLACE_WAYS; k++)
      atomic_store(&llp_places[i][k], 0);
}

__attribute__((noinline)) void llp_look_up_first(const struct llp_table *table, uint32_t at, llp_frames *frames) {
  unsigned before = atomic_load(&age);
  /* Published still, so what is read below is of this age or is taken back. */
  bool current = atomic_load(&llp_first_table) == table;
  look_up(table, at, frames);
  if (!frames->func || !current || !LLP_REMEMBER)
    return;
  uint64_t func = (uint64_t)(frames->func - (const llp_func *)llp_at(table, table->funcs));
  uint32_t step = frames->step & ~(uint32_t)LLP_STEP_STUB;
  uint64_t where = step == LLP_STEP_LINE ? frames->row : step;
  if (func >= LLP_PLACE_LIMIT || where >= LLP_PLACE_LIMIT)
    return;
  uint64_t word = (uint64_t)(at / LLP_PLACE_SETS) << LLP_PLACE_TAG | where * LLP_PLACE_LIMIT | func;
  word |= step == LLP_STEP_LINE ? LLP_PLACE_LINE : 0;
  word |= frames->step & LLP_STEP_STUB ? LLP_PLACE_STUB : 0;
  _Atomic uint64_t *set = place_set(at);
  unsigned way = (at ^ at >> 3) % LLP_PLACE_WAYS;
  for (unsigned i = 0; i < LLP_PLACE_WAYS; i++)
    if (!atomic_load_explicit(&set[i], memory_order_relaxed)) {
      way = i;
      break;
    }
  atomic_store(&set[way], word);
  if (atomic_load(&age) != before)
    atomic_compare_exchange_strong(&set[way], &word, 0);
}

const llp_func *llp_func_for_pc(uintptr_t pc) {
  const struct llp_table *table = atomic_load_explicit(&llp_first_table, memory_order_acquire);
  if (table && pc - llp_text(table) < table->text_size) {
    uint32_t at = (uint32_t)(pc - llp_text(table));
    uint64_t word = known_place(at);
    if (word)
      return func_of_place(table, word);
    llp_frames frames;
    llp_look_up_first(table, at, &frames);
    return frames.func;
  }
  table = llp_table_for_pc(pc);
  return table ? func_at(table, row_at(table, (uint32_t)(pc - llp_text(table)))) : llp_shadow_func(pc);
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
