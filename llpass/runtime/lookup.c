/* The lookups that users call. */
#include "lookup.h"

const llp_func *llp_func_for_pc(uintptr_t pc) {
  const struct llp_table *table = table_for(pc);
  return table ? func_at(table, row_at(table, (uint32_t)(pc - llp_text(table)))) : llp_shadow_func(pc);
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
