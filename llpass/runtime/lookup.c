/* From a program counter to an answer. Everything here may run in a signal handler: no lock, no allocation, no libc.
 * The table was checked when it was built; these loops trust it. Its picture is in internal.h. */
#include "internal.h"

static const struct llp_table *table_of(const llp_func *func) {
  return (const struct llp_table *)((uintptr_t)func - func->self);
}

static const struct llp_info *info_at(const struct llp_table *table, uint32_t index) {
  return (const struct llp_info *)llp_at(table, table->infos) + index;
}

static const char *string_at(const struct llp_table *table, uint32_t offset) {
  return (const char *)llp_at(table, table->strings + offset);
}

/* The row that covers byte `at` of text. The sentinel ends the walk, which crosses the rows of 256 bytes at most. */
static const struct llp_row *row_at(const struct llp_table *table, uint32_t at) {
  const struct llp_bucket *bucket = (const struct llp_bucket *)llp_at(table, table->buckets) + at / LLP_BUCKET_BYTES;
  const struct llp_row *row = (const struct llp_row *)llp_at(table, table->rows) + bucket->row +
                              bucket->delta[at % LLP_BUCKET_BYTES / LLP_SUB_BYTES];
  while (row[1].start <= at)
    row++;
  return row;
}

static const llp_func *func_at(const struct llp_table *table, const struct llp_row *row) {
  uint32_t func = row->func & LLP_ROW_FUNC;
  return func ? (const llp_func *)llp_at(table, table->funcs) + (func - 1) : NULL;
}

const llp_func *llp_func_for_pc(uintptr_t pc) {
  const struct llp_table *table = llp_table_for_pc(pc);
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

enum { DONE = LLP_STEP_DONE, AT_LINE = LLP_STEP_LINE, AT_OWNER, AT_PROLOGUE, AT_BODY };

/* 1 + index of the nearest line site at or below `at` in the row; 0: none. */
static uint32_t nearest_site(const struct llp_table *table, const struct llp_row *row, uint32_t at) {
  const struct llp_line_site *sites = (const struct llp_line_site *)llp_at(table, table->sites);
  uint32_t low = row[0].site, high = row[1].site;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (sites[middle].at <= at)
      low = middle + 1;
    else
      high = middle;
  }
  return low == row[0].site ? 0 : low;
}

static inline __attribute__((always_inline)) llp_frames frames_at(uintptr_t pc, bool *stub) {
  llp_frames frames = {pc, NULL, 0, DONE};
  const struct llp_table *table = llp_table_for_pc(pc);
  *stub = false;
  if (!table) {
    frames.func = llp_shadow_func(pc);
    frames.step = frames.func ? LLP_STEP_SHADOW : DONE;
    return frames;
  }
  uint32_t at = (uint32_t)(pc - llp_text(table));
  const struct llp_row *row = row_at(table, at);
  frames.func = func_at(table, row);
  if (!frames.func)
    return frames;
  *stub = row->func & LLP_ROW_STUB;
  uint32_t site = nearest_site(table, row, at);
  if (site) {
    frames.step = AT_LINE;
    frames.row = ((const struct llp_line_site *)llp_at(table, table->sites))[site - 1].line;
  } else {
    frames.step = at == row->start && row->func & LLP_ROW_PROLOGUE ? AT_PROLOGUE : AT_BODY;
  }
  return frames;
}

llp_frames llp_frames_at(uintptr_t pc) {
  bool stub;
  return frames_at(pc, &stub);
}

llp_frames llp_frames_with_stub(uintptr_t pc, bool *stub) {
  return frames_at(pc, stub);
}

bool llp_frames_at_last(const llp_frames *frames) {
  if ((frames->step & ~LLP_STEP_STUB) != AT_LINE)
    return true;
  const struct llp_table *table = table_of(frames->func);
  const struct llp_line *line = (const struct llp_line *)llp_at(table, table->lines) + frames->row;
  return !line->parent && info_at(table, line->info)->id == info_at(table, frames->func->info)->id;
}

static uint32_t first_known(uint32_t a, uint32_t b, uint32_t c) {
  return a ? a : b ? b : c;
}

bool llp_frames_next(llp_frames *frames, llp_frame *frame) {
  if (frames->step == DONE)
    return false;
  if (frames->step == LLP_STEP_SHADOW) {
    llp_shadow_frame(frames->pc, frames->row++, frame);
    frames->step = frame->inlined ? LLP_STEP_SHADOW : DONE;
    return true;
  }
  const struct llp_table *table = table_of(frames->func);
  const struct llp_info *owner = info_at(table, frames->func->info);
  const struct llp_info *info = owner;
  uint32_t stub = frames->step & LLP_STEP_STUB;
  uint32_t step = frames->step & ~LLP_STEP_STUB, file = owner->file;
  frame->line = 0;
  frame->column = 0;
  frames->step = DONE;
  if (step == AT_LINE) {
    const struct llp_line *line = (const struct llp_line *)llp_at(table, table->lines) + frames->row;
    info = info_at(table, line->info);
    file = line->file;
    frame->line = line->line;
    frame->column = line->column;
    if (line->parent) {
      frames->row = line->parent - 1;
      frames->step = AT_LINE | stub;
    } else if (info->id != owner->id) {
      /* The chain was complete in its module, so a later optimiser (LTO) inlined all of it into the owner. */
      frames->step = AT_OWNER | stub;
    }
  } else if (step == AT_PROLOGUE) {
    frame->line = first_known(owner->scope_line, owner->line, owner->decl_line);
  } else if (step == AT_BODY) {
    frame->line = first_known(owner->line, owner->scope_line, owner->decl_line);
  }
  frame->pc = frames->pc;
  frame->func = frames->func;
  frame->function = string_at(table, info->name);
  frame->symbol = string_at(table, info->symbol);
  frame->file = string_at(table, file);
  frame->decl_line = info->decl_line;
  frame->inlined = frames->step != DONE;
  return true;
}

bool llp_frame_at(uintptr_t pc, llp_frame *frame) {
  llp_frames frames = llp_frames_at(pc);
  return llp_frames_next(&frames, frame);
}
