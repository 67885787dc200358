/* The lookups that users call, and what they remember. */
#include "lookup.h"

atomic_uint llp_age;
struct llp_place llp_places[LLP_PLACE_SETS][LLP_PLACE_WAYS];

/* ---- remembering ------------------------------------------------------------------------------------------------ */

void llp_forget_places(void) {
  atomic_fetch_add(&llp_age, 2);
}

/* Lookups that are not remembered: what they would touch first is new memory, and that takes longer than they do. */
#define NOT_REMEMBERED 64u

/* The age of what is looked up from here on. */
static uint32_t age_now(void) {
  static atomic_uint lookups;
  uint32_t age = atomic_load(&llp_age);
  if (!age && atomic_fetch_add(&lookups, 1) >= NOT_REMEMBERED)
    atomic_compare_exchange_strong(&llp_age, &(uint32_t){0}, 2);
  return age;
}

static uint64_t pair(uint32_t low, uint32_t high) {
  return (uint64_t)high << 32 | low;
}

/* The entry that a new one displaces: of another age, else by its key. */
static struct llp_place *place_for(uint64_t key, uint32_t age) {
  struct llp_place *set = place_set(key);
  for (unsigned i = 0; i < LLP_PLACE_WAYS; i++) {
    uint64_t version = place_word(&set[i], 0);
    if ((((uint32_t)version & ~LLP_PLACE_BUSY) | LLP_OF_FUNC) != (age | LLP_OF_FUNC))
      return &set[i];
  }
  return &set[(key ^ key >> 3) % LLP_PLACE_WAYS];
}

/* Keep what was found in this age, and of which kind it is. */
static void remember(uint64_t key, uint32_t age, const llp_frames *frames) {
  if (!LLP_REMEMBER || age <= LLP_OF_FUNC || age & LLP_PLACE_BUSY || frames->column > UINT16_MAX)
    return;
  struct llp_place *place = place_for(key, age);
  uint64_t version = place_word(place, 0);
  uint64_t mine = pair(age, (uint32_t)(version >> 32) + 1);
  if (version & LLP_PLACE_BUSY || !atomic_compare_exchange_strong(&place->word[0], &version, mine | LLP_PLACE_BUSY))
    return;
  atomic_thread_fence(memory_order_release);
  const uint64_t words[LLP_PLACE_WORDS - 1] = {
      key,
      (uintptr_t)frames->func,
      (uintptr_t)frames->name,
      pair(frames->symbol, frames->table),
      pair((uint32_t)frames->file, frames->line),
      pair(frames->decl_line, frames->scope),
      pair(frames->tree, frames->column | frames->step << 16),
  };
  for (unsigned i = 1; i < LLP_PLACE_WORDS; i++)
    atomic_store_explicit(&place->word[i], words[i - 1], memory_order_relaxed);
  atomic_store_explicit(&place->word[0], mine, memory_order_release);
}

/* ---- looking up ------------------------------------------------------------------------------------------------- */

static uint32_t first_known(uint32_t a, uint32_t b, uint32_t c) {
  return a ? a : b ? b : c;
}

/* What the table says about byte `at` of its text, in the members of *frames from func on; false: it is nobody's code. */
static bool look_in(const struct llp_table *table, uint32_t at, llp_frames *frames) {
  uint32_t row = llp_row_at(table, at);
  struct code code;
  if (!llp_read_code(table, row, &code))
    return false;
  uint32_t piece = piece_at(table, row), start = llp_row_start(table, row, at / LLP_BUCKET_BYTES);
  struct place place = {0};
  struct node node = {.outermost = true};
  struct info info = code.owner;
  bool known = llp_find_place(table, &code, (at - start) >> table->code_shift, &place);
  if (place.scope) {
    node = llp_read_node(table, code.tree, place.scope);
    info = llp_info_at(table, node.func);
  }
  struct llp_text text = name_of(table, &info);
  frames->table = table->pieces + code.entry * (uint32_t)sizeof(uint32_t);
  frames->func = func_at(table, frames->table);
  frames->name = text.name;
  frames->symbol = text.symbol;
  frames->file = (int32_t)((place.file ? file_at(table, place.file - 1) : info.file) - frames->table);
  frames->line = place.no_line ? 0 : info.line + place.line;
  frames->column = place.column;
  frames->decl_line = info.decl_line;
  frames->scope = node.outermost ? 0 : place.scope;
  frames->tree = code.tree;
  frames->step = LLP_STEP_FIRST | (piece & LLP_ROW_STUB ? (uint32_t)LLP_STEP_STUB : 0);
  if (!known && at == start && piece & LLP_ROW_PROLOGUE)
    frames->line = first_known(info.scope_line, info.line, info.decl_line);
  else if (!known)
    frames->line = first_known(info.line, info.scope_line, info.decl_line);
  return true;
}

__attribute__((noinline)) void llp_look_up(uintptr_t pc, llp_frames *frames) {
  /* Before the table is found: see lookup.h. */
  uint32_t age = age_now();
  const struct llp_table *table = llp_table_for_pc(pc);
  *frames = (llp_frames){.pc = pc};
  if (!table) {
    frames->func = llp_shadow_func(pc);
    if (frames->func)
      frames->step = LLP_STEP_SHADOW;
  } else if (look_in(table, (uint32_t)(pc - llp_text(table)), frames)) {
    remember(pc, age | LLP_OF_PLACE, frames);
  }
}

/* Out of line: a place that is remembered needs no frame. */
static __attribute__((noinline)) const llp_func *look_up_func(uintptr_t pc) {
  llp_frames frames;
  llp_look_up(pc, &frames);
  return frames.func;
}

const llp_func *llp_func_for_pc(uintptr_t pc) {
  uint64_t version;
  struct llp_place *place = known_place(pc, LLP_OF_PLACE, &version);
  if (place) {
    const llp_func *func = (const llp_func *)(uintptr_t)place_word(place, 2);
    if (__builtin_expect(is_whole(place, version), 1))
      return func;
  }
  return look_up_func(pc);
}

const char *llp_func_file_line(const llp_func *func, uintptr_t pc, uint32_t *line) {
  llp_frames frames;
  find_frames(pc, &frames);
  *line = 0;
  if (!func || frames.func != func)
    return "";
  if (frames.step == LLP_STEP_SHADOW) {
    llp_frame frame;
    next_frame(&frames, &frame);
    *line = frame.line;
    return frame.file;
  }
  *line = frames.line;
  return file_of(&frames);
}

static const char nothing = '\0';

/* ---- functions -------------------------------------------------------------------------------------------------- */

/* Out of line: the common case must not pay for it. */
static __attribute__((noinline)) void look_at(const llp_func *func, struct llp_facts *facts) {
  uint32_t age = age_now();
  const struct llp_table *table = llp_table_of(func);
  if (!table) {
    llp_shadow_facts(func, facts);
    return;
  }
  uint32_t row = row_of(table, func), start = llp_row_start(table, row, table->bucket_count - 1);
  struct info info = {0};
  llp_owner_at(table, row, &info);
  struct llp_text text = name_of(table, &info);
  facts->name = text.name;
  facts->symbol = text.name + text.symbol;
  facts->file = (const char *)llp_at(table, info.file);
  facts->line = info.line;
  facts->decl_line = info.decl_line;
  facts->entry = llp_text(table) + start;
  facts->end = llp_text(table) + llp_row_end(table, row);
  uint32_t into = (uint32_t)((uintptr_t)func - (uintptr_t)table);
  llp_frames known = {
      .func = func,
      .table = into,
      .name = text.name,
      .symbol = text.symbol,
      .file = (int32_t)(info.file - into),
      .line = info.line,
      .decl_line = info.decl_line,
      .scope = start, /* this is no frame: its other members are free */
      .tree = (uint32_t)(facts->end - facts->entry),
  };
  remember((uintptr_t)func, age | LLP_OF_FUNC, &known);
}

static inline void facts_of(const llp_func *func, struct llp_facts *facts) {
  uint64_t version;
  struct llp_place *place = known_place((uintptr_t)func, LLP_OF_FUNC, &version);
  llp_frames known;
  if (!place || !recall(place, version, &known)) {
    look_at(func, facts);
    return;
  }
  facts->name = known.name;
  facts->symbol = known.name + known.symbol;
  facts->file = file_of(&known);
  facts->line = known.line;
  facts->decl_line = known.decl_line;
  facts->entry = llp_text(table_of(&known)) + known.scope;
  facts->end = facts->entry + known.tree;
}

const char *llp_func_name(const llp_func *func) {
  struct llp_facts facts;
  if (!func)
    return "";
  facts_of(func, &facts);
  return facts.name;
}

/* For the others, which are asked less often. */
static __attribute__((noinline)) struct llp_facts all_facts(const llp_func *func) {
  struct llp_facts facts = {0};
  /* Not in the initialiser: a compiler would make a constant of it, with three relocations. */
  facts.name = facts.symbol = facts.file = &nothing;
  if (func)
    facts_of(func, &facts);
  return facts;
}

const char *llp_func_symbol(const llp_func *func) {
  return all_facts(func).symbol;
}

const char *llp_func_file(const llp_func *func) {
  return all_facts(func).file;
}

uint32_t llp_func_line(const llp_func *func) {
  return all_facts(func).line;
}

uint32_t llp_func_decl_line(const llp_func *func) {
  return all_facts(func).decl_line;
}

uintptr_t llp_func_entry(const llp_func *func) {
  return all_facts(func).entry;
}

uintptr_t llp_func_end(const llp_func *func) {
  return all_facts(func).end;
}

/* ---- frames ----------------------------------------------------------------------------------------------------- */

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
