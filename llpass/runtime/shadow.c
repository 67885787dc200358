/* The frames that `--frames shadow` keeps, and the addresses that stand for them.
 *
 * The store. A thread's frames are slots in chunks that never move, so that a function can hold the address of its
 * slot. A chunk is aligned to its size: `next`, the slot that the next push takes, is at the end of a chunk when its
 * low bits are zero, and so it is before the first push, when it is NULL. One test finds both.
 *
 * Signals. A handler that pushes on the thread it interrupted must find the store whole between any two instructions.
 * All slots from `next` on have no function. A push moves `next` up before it writes the function, a pop clears the
 * function before it moves `next` down; a slot without a function is passed over by every reader.
 *
 * Synthetic addresses. What may be asked for long after, on another thread, after the image that made the frame is
 * gone, is copied once a function into one reserved region, which also is the proof that such an address is never one
 * of code. The copy has a cell for each row of the descriptor; the synthetic address of a row is its cell plus two, so
 * that a reader's "minus one" finds it as well. The first word of the descriptor leads to the copy: so a place has one
 * address, the walk finds it with two loads, and an image that is unloaded and loaded again begins with a zero there
 * and finds its old copy by content. Copies are published by one compare-and-swap and never freed.
 *
 * A function's llp_func is the address of its copy. */
#include <string.h>

#include "internal.h"
#include "llpass_shadow.h"

/* ---- the store -------------------------------------------------------------------------------------------------- */

struct slot {
  _Alignas(16) _Atomic uint32_t place; /* index of a row, or a line (LLP_SHADOW_LINES) */
  _Atomic(struct llp_shadow_func *) func;
};

#define CHUNK_BYTES ((uintptr_t)65536)
#define CHUNK_SLOTS (CHUNK_BYTES / sizeof(struct slot))
#define MAX_CHUNKS ((16u << 20) / (unsigned)CHUNK_SLOTS)

struct chunk {
  struct chunk *below;
  _Atomic(struct chunk *) above;
  uint32_t number;
};

/* Slots at the beginning of a chunk that its head takes. */
#define HEAD ((sizeof(struct chunk) + sizeof(struct slot) - 1) / sizeof(struct slot))

struct store {
  _Atomic(struct slot *) next;
  _Atomic(struct chunk *) first;
  _Atomic uint32_t missing; /* frames that found no slot; meant only while `next` is at the end of a chunk */
  struct slot spare;        /* where those write */
};

#if defined(__ELF__)
/* One instruction instead of a call: the variable is small enough for the space that ld.so keeps for late images. */
static _Thread_local struct store store __attribute__((tls_model("initial-exec")));
#else
static _Thread_local struct store store;
#endif

#define RELAXED memory_order_relaxed

/* Out of line, so that the usual way saves no registers for it. */
#define RARE __attribute__((noinline, cold))

static struct slot *next_slot(void) {
  return atomic_load_explicit(&store.next, RELAXED);
}

/* Seen by a signal handler of this thread after everything written before. */
static void set_next(struct slot *slot) {
  atomic_signal_fence(memory_order_seq_cst);
  atomic_store_explicit(&store.next, slot, RELAXED);
  atomic_signal_fence(memory_order_seq_cst);
}

static struct llp_shadow_func *func_of(const struct slot *slot) {
  return atomic_load_explicit(&((struct slot *)slot)->func, RELAXED);
}

static struct slot *slots_of(struct chunk *chunk) {
  return (struct slot *)chunk;
}

static struct chunk *chunk_of(const struct slot *slot) {
  return (struct chunk *)((uintptr_t)slot & ~(CHUNK_BYTES - 1));
}

/* The slot under the boundary `at`, which is a live slot, `next` or the end of a chunk; NULL at the bottom. */
static struct slot *below(struct slot *at) {
  struct slot *slot = at - 1;
  struct chunk *chunk = chunk_of(slot);
  if (slot >= slots_of(chunk) + HEAD)
    return slot;
  return chunk->below ? slots_of(chunk->below) + (CHUNK_SLOTS - 1) : NULL;
}

static void end_thread(void *first) {
  set_next(NULL);
  atomic_store_explicit(&store.first, NULL, RELAXED);
  for (struct chunk *chunk = first; chunk;) {
    struct chunk *above = atomic_load_explicit(&chunk->above, RELAXED);
    llp_os_unmap(chunk, CHUNK_BYTES);
    chunk = above;
  }
}

static struct llp_exit_hook at_end;

/* An aligned chunk, cut out of twice as much. */
static struct chunk *map_chunk(void) {
  char *memory = llp_os_map(2 * CHUNK_BYTES);
  if (!memory)
    return NULL;
  char *start = (char *)(((uintptr_t)memory + CHUNK_BYTES - 1) & ~(CHUNK_BYTES - 1));
  if (start > memory)
    llp_os_unmap(memory, (size_t)(start - memory));
  if (start < memory + CHUNK_BYTES)
    llp_os_unmap(start + CHUNK_BYTES, (size_t)(memory + CHUNK_BYTES - start));
  return (struct chunk *)start;
}

/* The first slot of the next chunk; NULL: there is none. A handler may come in anywhere and do the same, so the chunk
 * is linked by a compare-and-swap, and the loser's given back. */
static struct slot *next_chunk(struct slot *end) {
  struct chunk *last = end ? chunk_of(end - 1) : NULL;
  _Atomic(struct chunk *) *link = last ? &last->above : &store.first;
  struct chunk *chunk = atomic_load_explicit(link, RELAXED);
  if (!chunk) {
    uint32_t number = last ? last->number + 1 : 0;
    struct chunk *fresh = number < MAX_CHUNKS ? map_chunk() : NULL;
    if (!fresh)
      return NULL;
    fresh->below = last;
    fresh->number = number;
    if (atomic_compare_exchange_strong(link, &chunk, fresh)) {
      chunk = fresh;
      if (!last)
        llp_os_at_thread_exit(&at_end, end_thread, fresh);
    } else {
      llp_os_unmap(fresh, CHUNK_BYTES);
    }
  }
  return slots_of(chunk) + HEAD;
}

static inline void *take(struct slot *slot, struct llp_shadow_func *func, uint32_t place) {
  set_next(slot + 1);
  atomic_store_explicit(&slot->place, place, RELAXED);
  atomic_signal_fence(memory_order_seq_cst);
  atomic_store_explicit(&slot->func, func, RELAXED);
  return slot;
}

RARE static void *push_into_next_chunk(struct slot *end, struct llp_shadow_func *func, uint32_t place) {
  struct slot *slot = next_chunk(end);
  if (!slot) {
    atomic_fetch_add_explicit(&store.missing, 1, RELAXED);
    return &store.spare;
  }
  atomic_store_explicit(&store.missing, 0, RELAXED);
  return take(slot, func, place);
}

static inline void *push(struct llp_shadow_func *func, uint32_t place) {
  struct slot *slot = next_slot();
  if (!((uintptr_t)slot & (CHUNK_BYTES - 1)))
    return push_into_next_chunk(slot, func, place);
  return take(slot, func, place);
}

static bool is_live(const struct slot *slot, struct slot *next) {
  struct chunk *chunk = next ? chunk_of(next - 1) : NULL;
  while (chunk && chunk != chunk_of(slot))
    chunk = chunk->below;
  /* Inside the head, or between two slots, it is somebody's own number. */
  return chunk && slot >= slots_of(chunk) + HEAD && !((uintptr_t)slot % sizeof *slot) && func_of(slot);
}

/* Drop what is above `slot`, and `slot` too when `with`. What is no live frame of this thread drops nothing. */
RARE static void drop(struct slot *slot, bool with) {
  if (slot == &store.spare) {
    uint32_t missing = atomic_load_explicit(&store.missing, RELAXED);
    if (with && missing)
      atomic_store_explicit(&store.missing, missing - 1, RELAXED);
    return;
  }
  struct slot *top = next_slot();
  if (!is_live(slot, top))
    return;
  while ((top = below(top)) != NULL && (with || top != slot)) {
    atomic_store_explicit(&top->func, NULL, RELAXED);
    set_next(top);
    if (top == slot)
      break;
  }
}

void *llp_shadow_push(struct llp_shadow_func *func) {
  return push(func, 0);
}

void llp_shadow_pop(void *frame) {
  struct slot *slot = frame;
  if (next_slot() == slot + 1) {
    atomic_store_explicit(&slot->func, NULL, RELAXED);
    set_next(slot);
  } else {
    drop(slot, true);
  }
}

void llp_shadow_truncate(void *frame) {
  if (next_slot() != (struct slot *)frame + 1)
    drop(frame, false);
}

void llp_shadow_record(void *frame, uint32_t row) {
  struct slot *slot = frame;
  if (next_slot() != slot + 1)
    drop(slot, false);
  atomic_store_explicit(&slot->place, row, RELAXED);
}

/* ---- the region ------------------------------------------------------------------------------------------------- */

/* Address space is reserved, memory is committed as it fills: so a program under mlockall or a strict limit pays for
 * what it uses. When the wish is refused, half of it is asked for. */
#define REGION_WISH ((size_t)(sizeof(void *) > 4 ? 512u << 20 : 32u << 20))
#define REGION_LEAST ((size_t)1 << 20)
#define COMMIT_STEP ((size_t)1 << 18)

struct region {
  size_t size;
  _Atomic size_t used;
  _Atomic size_t committed; /* a multiple of COMMIT_STEP */
};

static _Atomic(struct region *) the_region;

static struct region *make_region(void) {
  for (size_t size = REGION_WISH; size >= REGION_LEAST; size /= 2) {
    struct region *region = llp_os_reserve(size);
    if (!region)
      continue;
    if (!llp_os_commit(region, COMMIT_STEP)) {
      llp_os_unmap(region, size);
      return NULL;
    }
    region->size = size;
    atomic_init(&region->used, (sizeof *region + 15) & ~(size_t)15);
    atomic_init(&region->committed, COMMIT_STEP);
    struct region *other = NULL;
    if (atomic_compare_exchange_strong(&the_region, &other, region))
      return region;
    llp_os_unmap(region, size);
    return other;
  }
  return NULL;
}

/* Zeroed, never freed; NULL when the region is full. */
static void *allocate(size_t bytes) {
  struct region *region = atomic_load_explicit(&the_region, memory_order_acquire);
  if (!region && !(region = make_region()))
    return NULL;
  bytes = (bytes + 15) & ~(size_t)15;
  size_t used = atomic_load_explicit(&region->used, RELAXED), committed;
  do
    if (bytes > region->size - used)
      return NULL;
  while (!atomic_compare_exchange_weak(&region->used, &used, used + bytes));
  while ((committed = atomic_load(&region->committed)) < used + bytes) {
    /* From the first byte on: another thread may be about to commit what lies before, and twice does no harm. */
    size_t upto = (used + bytes + COMMIT_STEP - 1) & ~(COMMIT_STEP - 1);
    if (!llp_os_commit(region, upto))
      return NULL;
    atomic_compare_exchange_strong(&region->committed, &committed, upto);
  }
  return (char *)region + used;
}

/* ---- copies ----------------------------------------------------------------------------------------------------- */

struct cell {
  uint32_t back; /* bytes from the copy to this cell */
  uint32_t place;
};

struct line_cell {
  struct line_cell *link;
  struct cell cell;
};

/* Lines of one function mostly lie within 64 of each other, and then each has a list of its own. */
#define LINE_LISTS 64u

struct copy {
  struct copy *self; /* tells a copy from anything else in the region */
  struct copy *link;
  struct llp_shadow_func *blob;
  uintptr_t entry;
  _Atomic(struct line_cell *) *lines; /* LLP_SHADOW_LINES */
  struct cell *cells;
  uint32_t rows; /* how many cells; 0 with LLP_SHADOW_LINES */
};

#define LISTS 1024u
static _Atomic(struct copy *) copies[LISTS];

static _Atomic(struct copy *) *list_of(uint64_t key) {
  return &copies[(key ^ key >> 32) % LISTS];
}

/* A place that could not be interned, for want of memory: in front of no address, so nobody's. */
#define NOWHERE ((uintptr_t)1)

static uintptr_t address_of(const struct cell *cell) {
  return (uintptr_t)cell + 2;
}

static const struct llp_shadow_scope *scopes_of(const struct llp_shadow_func *blob) {
  return (const struct llp_shadow_scope *)(blob + 1);
}

static const struct llp_shadow_row *rows_of(const struct llp_shadow_func *blob) {
  return (const struct llp_shadow_row *)(scopes_of(blob) + blob->scope_count);
}

static const char *text_of(const struct llp_shadow_func *blob, uint32_t offset) {
  return (const char *)blob + offset;
}

static _Atomic(uintptr_t) *memo_of(struct llp_shadow_func *func) {
  return (_Atomic(uintptr_t) *)(void *)&func->memo;
}

/* The memo is another thread's to write at any time: what is compared and copied stands behind it. */
#define BEHIND_MEMO offsetof(struct llp_shadow_func, key)

static bool same(const struct llp_shadow_func *a, const struct llp_shadow_func *b) {
  return a->key == b->key && a->size == b->size &&
         !memcmp((const char *)a + BEHIND_MEMO, (const char *)b + BEHIND_MEMO, a->size - BEHIND_MEMO);
}

static struct copy *find(struct copy *from, const struct copy *to, const struct llp_shadow_func *func,
                         uintptr_t entry) {
  for (; from != to; from = from->link)
    if (from->entry == entry && same(from->blob, func))
      return from;
  return NULL;
}

/* The copy of a descriptor, made when there is none; NULL without memory. */
RARE static struct copy *copy_of(struct llp_shadow_func *func, uintptr_t entry) {
  _Atomic(struct copy *) *list = list_of(func->key);
  struct copy *head = atomic_load_explicit(list, memory_order_acquire);
  struct copy *copy = find(head, NULL, func, entry);
  if (copy)
    return copy;
  bool lines = func->flags & LLP_SHADOW_LINES;
  size_t count = lines ? 0 : func->row_count;
  size_t cells = sizeof *copy + count * sizeof(struct cell);
  copy = allocate(cells + (lines ? LINE_LISTS * sizeof *copy->lines : 0) + func->size + 8);
  if (!copy)
    return NULL;
  char *behind = (char *)copy + sizeof *copy;
  copy->cells = (struct cell *)(void *)behind;
  copy->rows = (uint32_t)count;
  for (uint32_t i = 0; i < count; i++)
    copy->cells[i] = (struct cell){(uint32_t)((char *)&copy->cells[i] - (char *)copy), i};
  behind += count * sizeof(struct cell);
  if (lines) {
    copy->lines = (void *)behind;
    behind += LINE_LISTS * sizeof *copy->lines;
  }
  copy->blob = (struct llp_shadow_func *)(void *)(((uintptr_t)behind + 7) & ~(uintptr_t)7);
  memcpy((char *)copy->blob + BEHIND_MEMO, (const char *)func + BEHIND_MEMO, func->size - BEHIND_MEMO);
  copy->entry = entry;
  copy->self = copy;
  if (lines)
    atomic_store_explicit(memo_of(copy->blob), (uintptr_t)copy, RELAXED);
  copy->link = head;
  while (!atomic_compare_exchange_weak_explicit(list, &copy->link, copy, memory_order_acq_rel, memory_order_acquire)) {
    /* Others came in between; only what they put in front is new. Ours, if one of them is the same, stays unused. */
    struct copy *theirs = find(copy->link, head, func, entry);
    if (theirs)
      return theirs;
    head = copy->link;
  }
  return copy;
}

/* From a descriptor as a frame names it. */
static struct copy *interned(struct llp_shadow_func *func) {
  uintptr_t memo = atomic_load_explicit(memo_of(func), memory_order_acquire);
  if (memo)
    return (struct copy *)memo;
  if (!func->scope_count)
    return NULL;
  struct copy *copy = copy_of(func, 0);
  if (copy)
    atomic_store_explicit(memo_of(func), (uintptr_t)copy, memory_order_release);
  return copy;
}

static uintptr_t line_address(struct copy *copy, uint32_t line) {
  _Atomic(struct line_cell *) *list = &copy->lines[line % LINE_LISTS];
  struct line_cell *head = atomic_load_explicit(list, memory_order_acquire), *known = NULL, *fresh = NULL;
  for (;;) {
    for (struct line_cell *at = head; at != known; at = at->link)
      if (at->cell.place == line)
        return address_of(&at->cell);
    if (!fresh && !(fresh = allocate(sizeof *fresh)))
      return NOWHERE;
    fresh->cell = (struct cell){(uint32_t)((uintptr_t)&fresh->cell - (uintptr_t)copy), line};
    fresh->link = known = head;
    if (atomic_compare_exchange_strong_explicit(list, &head, fresh, memory_order_acq_rel, memory_order_acquire))
      return address_of(&fresh->cell);
  }
}

/* ---- readers ---------------------------------------------------------------------------------------------------- */

bool llp_shadow_active(void) {
  struct slot *next = next_slot();
  bool at_end = !((uintptr_t)next & (CHUNK_BYTES - 1));
  return next && below(next) && !(at_end && atomic_load_explicit(&store.missing, RELAXED));
}

/* The row `skip` steps out of the inlined ones; *skip is what is left when there are fewer, and then NULL. */
static const struct llp_shadow_row *outwards(const struct llp_shadow_func *blob, uint32_t place, int *skip) {
  const struct llp_shadow_row *rows = rows_of(blob), *row = rows + place;
  while (*skip > 0) {
    --*skip;
    if (!row->parent)
      return NULL;
    row = rows + (row->parent - 1);
  }
  return row;
}

static inline __attribute__((always_inline)) int callers(struct slot **at, int skip, uintptr_t *pcs, int n) {
  int count = 0;
  struct slot *slot = *at ? *at : next_slot();
  while (count < n && slot && (slot = below(slot)) != NULL) {
    *at = slot;
    struct llp_shadow_func *func = func_of(slot);
    if (!func)
      continue;
    struct copy *copy = interned(func);
    uint32_t place = atomic_load_explicit(&slot->place, RELAXED);
    if (!copy || !copy->rows) {
      if (skip > 0)
        skip--;
      else
        pcs[count++] = copy ? line_address(copy, place) : NOWHERE;
      continue;
    }
    if (place >= copy->rows)
      place = 0;
    if (skip > 0) {
      const struct llp_shadow_row *row = outwards(copy->blob, place, &skip);
      if (!row)
        continue;
      place = (uint32_t)(row - rows_of(copy->blob));
    }
    pcs[count++] = address_of(&copy->cells[place]);
  }
  return count;
}

int llp_shadow_callers(int skip, uintptr_t *pcs, int n) {
  struct slot *at = NULL;
  return callers(&at, skip, pcs, n);
}

int llp_shadow_callers_from(void **at, int skip, uintptr_t *pcs, int n) {
  struct slot *slot = *at;
  int count = callers(&slot, skip, pcs, n);
  *at = slot;
  return count;
}

/* The copy that a synthetic address, or the byte before it, belongs to; NULL: it is none. Only looks at memory that is
 * there, whatever pc is. */
static const struct copy *copy_at(uintptr_t pc, uint32_t *place) {
  const struct region *region = atomic_load_explicit(&the_region, memory_order_acquire);
  uintptr_t at = pc - (uintptr_t)region;
  if (!region || at >= atomic_load_explicit(&((struct region *)region)->committed, memory_order_acquire))
    return NULL;
  const struct cell *cell = (const struct cell *)(pc & ~(uintptr_t)7);
  if (pc - (uintptr_t)cell - 1 > 1 || cell->back > at || cell->back < sizeof(struct copy))
    return NULL;
  const struct copy *copy = (const struct copy *)((uintptr_t)cell - cell->back);
  if ((uintptr_t)copy % 16 || copy->self != copy)
    return NULL;
  *place = cell->place;
  return copy;
}

const llp_func *llp_shadow_func(uintptr_t pc) {
  uint32_t place;
  const struct copy *copy = copy_at(pc, &place);
  return (const llp_func *)copy;
}

void llp_shadow_facts(const llp_func *func, struct llp_facts *facts) {
  const struct copy *copy = (const struct copy *)func;
  const struct llp_shadow_scope *scope = scopes_of(copy->blob);
  facts->name = text_of(copy->blob, scope->name);
  facts->symbol = text_of(copy->blob, scope->symbol);
  facts->file = text_of(copy->blob, scope->file);
  facts->line = scope->line;
  facts->decl_line = scope->decl_line;
  facts->entry = copy->entry ? copy->entry : (uintptr_t)copy->cells;
  facts->end = facts->entry + (copy->entry ? 0 : copy->rows * sizeof(struct cell));
}

bool llp_shadow_frame(uintptr_t pc, uint32_t step, llp_frame *frame) {
  uint32_t place;
  const struct copy *copy = copy_at(pc, &place);
  if (!copy)
    return false;
  const struct llp_shadow_func *blob = copy->blob;
  const struct llp_shadow_scope *scope = scopes_of(blob);
  if (blob->flags & LLP_SHADOW_LINES) {
    if (step)
      return false;
    frame->file = text_of(blob, scope->file);
    frame->line = place ? place : scope->line;
    frame->column = 0;
    frame->inlined = false;
  } else {
    int steps = step > INT32_MAX ? INT32_MAX : (int)step;
    const struct llp_shadow_row *row = outwards(blob, place, &steps);
    if (!row)
      return false;
    scope += row->scope;
    frame->file = text_of(blob, row->file);
    frame->line = row->line;
    frame->column = row->column;
    frame->inlined = row->parent != 0;
  }
  frame->pc = pc;
  frame->func = (const llp_func *)copy;
  frame->function = text_of(blob, scope->name);
  frame->symbol = text_of(blob, scope->symbol);
  frame->decl_line = scope->decl_line;
  return true;
}

/* ---- by name ---------------------------------------------------------------------------------------------------- */

/* What a function pushed by name is known by. */
struct name {
  uintptr_t entry;
  const char *name, *file;
  size_t name_bytes, file_bytes;
  uint32_t line;
};

/* Longer names are cut: paths end long before. */
#define LONGEST ((size_t)4096)

static uint32_t blob_size(const struct name *name) {
  size_t text = name->name_bytes + name->file_bytes + 2;
  return (uint32_t)(sizeof(struct llp_shadow_func) + sizeof(struct llp_shadow_scope) + text + 7) & ~7u;
}

/* Out of line: its frame is large, and a function is new only once. */
RARE static struct copy *name_it(const struct name *name, uint64_t key) {
  struct {
    struct llp_shadow_func head;
    struct llp_shadow_scope scope;
    char text[2 * LONGEST + 2 + 8];
  } blob;
  uint32_t text = offsetof(__typeof__(blob), text), file = text + (uint32_t)name->name_bytes + 1;
  memset(blob.text, 0, name->name_bytes + name->file_bytes + 2 + 8);
  memcpy(blob.text, name->name, name->name_bytes);
  memcpy(blob.text + (file - text), name->file, name->file_bytes);
  blob.head = (struct llp_shadow_func){0, key, blob_size(name), LLP_SHADOW_LINES, 1, 0};
  blob.scope = (struct llp_shadow_scope){text, text, file, name->line, name->line};
  return copy_of(&blob.head, name->entry);
}

static bool is_named(const struct copy *copy, const struct name *name, uint64_t key) {
  const struct llp_shadow_func *blob = copy->blob;
  const struct llp_shadow_scope *scope = scopes_of(blob);
  return blob->key == key && copy->entry == name->entry && blob->flags & LLP_SHADOW_LINES &&
         blob->size == blob_size(name) && scope->line == name->line &&
         scope->file - scope->name == name->name_bytes + 1 &&
         !memcmp(text_of(blob, scope->name), name->name, name->name_bytes) &&
         !memcmp(text_of(blob, scope->file), name->file, name->file_bytes) &&
         !text_of(blob, scope->file)[name->file_bytes];
}

/* The copy of a function known by name; NULL without memory. */
static struct copy *named(struct name name) {
  name.name_bytes = name.name_bytes < LONGEST ? name.name_bytes : LONGEST;
  name.file_bytes = name.file_bytes < LONGEST ? name.file_bytes : LONGEST;
  /* The texts are compared and not hashed: a function is entered far more often than two share a key. */
  uint64_t key = (name.entry + name.line) * UINT64_C(0x9e3779b97f4a7c15) + name.name_bytes + (name.file_bytes << 8);
  struct copy *copy = atomic_load_explicit(list_of(key), memory_order_acquire);
  while (copy && !is_named(copy, &name, key))
    copy = copy->link;
  return copy ? copy : name_it(&name, key);
}

uintptr_t llp_shadow_enter(uintptr_t entry, const char *name, size_t name_bytes, const char *file, size_t file_bytes,
                           uint32_t line) {
  /* Stands for a function that there was no memory to name. */
  static struct llp_shadow_func nameless = {0, 0, sizeof nameless, LLP_SHADOW_LINES, 0, 0};
  struct copy *copy = named((struct name){entry, name, file, name_bytes, file_bytes, line});
  return (uintptr_t)push(copy ? copy->blob : &nameless, line);
}

void llp_shadow_line(uintptr_t entry, uint32_t line) {
  if (!entry || !line)
    return;
  for (struct slot *slot = next_slot(); slot && (slot = below(slot)) != NULL;) {
    struct llp_shadow_func *func = func_of(slot);
    /* Of a frame pushed by name the memo is there from the start. */
    struct copy *copy = func && func->flags & LLP_SHADOW_LINES ? (struct copy *)*memo_of(func) : NULL;
    if (copy && copy->entry == entry) {
      llp_shadow_record(slot, line);
      return;
    }
  }
}

void llp_shadow_leave(uintptr_t mark) {
  if (mark)
    llp_shadow_pop((void *)mark);
}

uintptr_t llp_shadow_pseudo(const char *name, const char *file, uint32_t line) {
  struct copy *copy = named((struct name){0, name, file, strlen(name), strlen(file), line});
  uintptr_t pc = copy ? line_address(copy, line) : NOWHERE;
  return pc == NOWHERE ? 0 : pc;
}
