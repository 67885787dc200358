/* Which images there are, and whose table answers for a program counter.
 *
 * Images come and go with dlopen and dlclose while other threads, and signal handlers in any thread, look things up; so
 * readers take no lock, and nothing they touch lies in an image that can be unloaded:
 *
 * - a slot is memory of this library and is never given back; images beyond the first few get slots in chunks that are
 *   linked and never unlinked;
 * - `table` is the one word that readers go by. A table is immutable once published. When its image is unregistered the
 *   word is cleared. Where a table was built, its memory stays mapped, for the next image that gets the slot; one that
 *   lies in the image goes with it. So nobody looks into a table to find out whether it has his pc: where its text is,
 *   the slot says. (A reader still in there was asked about code that is being unloaded under its feet.)
 * - `builder` is the lock for everything else in a slot. It holds the thread that has it, so that taking it and saying
 *   who has it is one step: a signal handler that finds its own thread there must not wait, at no instant.
 */
#include "internal.h"

enum { FREE, UNBUILT, BUILT };

struct slot {
  _Atomic(const struct llp_table *) table;
  atomic_uint state;
  atomic_uintptr_t builder; /* llp_os_thread() of the holder; 0: nobody */
  atomic_uintptr_t start;   /* the image's text, from its first executable range to its last */
  atomic_uintptr_t end;
  atomic_uintptr_t text;    /* of `table`: where its text starts, and its sizes in bytes */
  atomic_uint text_size;
  atomic_uint size;
  _Atomic(struct llp_names *) names;
  struct llp_image image;
  struct llp_arena arena;
};

/* Most processes have a handful of instrumented images. */
#define CHUNK_SLOTS 8u

struct chunk {
  struct slot slots[CHUNK_SLOTS];
  atomic_uint used; /* slots[used..] were never taken */
  _Atomic(struct chunk *) next;
};

static struct chunk first;

static void publish(struct slot *slot, const struct llp_table *table) {
  if (table) {
    atomic_store(&slot->text, llp_text(table));
    atomic_store(&slot->text_size, table->text_size);
    atomic_store(&slot->size, table->size);
    atomic_store(&slot->names, table->name_parts_bytes ? llp_names_for(table) : NULL);
  }
  atomic_store(&slot->table, table);
  if (!table)
    llp_forget_places();
}

/* The slot's table, when `distance` is below `limit`: both were read after it, and are of it when it is still there. */
static inline const struct llp_table *still_there(struct slot *slot, const struct llp_table *table, uintptr_t distance,
                                                  uint32_t limit) {
  if (!table || distance >= limit)
    return NULL;
  atomic_thread_fence(memory_order_acquire);
  return atomic_load_explicit(&slot->table, memory_order_relaxed) == table ? table : NULL;
}

/* The slot's table, when pc is in its text. In the full width of an address: a distance cut to 32 bits would find libc's
 * code in it. */
static inline const struct llp_table *table_with_pc(struct slot *slot, uintptr_t pc) {
  const struct llp_table *table = atomic_load_explicit(&slot->table, memory_order_acquire);
  uintptr_t distance = pc - atomic_load_explicit(&slot->text, memory_order_relaxed);
  return still_there(slot, table, distance, atomic_load_explicit(&slot->text_size, memory_order_relaxed));
}

/* A thread that forks while another one builds leaves a child in which nobody will ever finish: give up after some
 * seconds. */
#define MAX_ROUNDS 50000u

/* False: this thread has it already (we are in a signal handler), or whoever has it is gone. */
static bool lock(struct slot *slot) {
  uintptr_t self = llp_os_thread();
  for (unsigned round = 0; round < MAX_ROUNDS; round++) {
    uintptr_t holder = 0;
    if (atomic_compare_exchange_strong(&slot->builder, &holder, self))
      return true;
    if (holder == self)
      return false;
    llp_os_pause(round);
  }
  return false;
}

static void unlock(struct slot *slot) {
  atomic_store(&slot->builder, 0);
}

static void build(struct slot *slot) {
  if (!lock(slot))
    return;
  if (atomic_load(&slot->state) == UNBUILT) {
    publish(slot, llp_table_make(&slot->image, &slot->arena));
    atomic_store(&slot->state, BUILT);
  }
  unlock(slot);
}

/* How many images were ever announced, and how many had been when a look at all of them last found none without a
 * table: as long as these are equal, a pc that no table has is foreign. The first lookup announces this image. */
static atomic_uint announced;
static atomic_uint settled = UINT32_MAX;

/* Out of line: the common case must not pay for it. */
static __attribute__((noinline)) const struct llp_table *find_unbuilt(uintptr_t pc) {
  llp_this_image();
  unsigned seen = atomic_load(&announced);
  bool all_built = true;
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load(&chunk->next)) {
    unsigned used = atomic_load(&chunk->used);
    for (unsigned i = 0; i < used; i++) {
      struct slot *slot = &chunk->slots[i];
      unsigned state = atomic_load(&slot->state);
      if (state == UNBUILT)
        all_built = false;
      if (state == FREE || pc < atomic_load(&slot->start) || pc >= atomic_load(&slot->end))
        continue;
      if (state == UNBUILT)
        build(slot);
      /* Asked of a built one as well: it may have been published since the caller looked. */
      const struct llp_table *table = table_with_pc(slot, pc);
      if (table)
        return table;
    }
  }
  if (all_built)
    atomic_store(&settled, seen);
  return NULL;
}

const struct llp_table *llp_table_for_pc(uintptr_t pc) {
  /* Before the tables: what is settled now is in them. */
  bool complete = atomic_load(&settled) == atomic_load(&announced);
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load_explicit(&chunk->next, memory_order_acquire)) {
    unsigned used = atomic_load_explicit(&chunk->used, memory_order_acquire);
    for (unsigned i = 0; i < used; i++) {
      const struct llp_table *table = table_with_pc(&chunk->slots[i], pc);
      if (table)
        return table;
    }
  }
  return complete ? NULL : find_unbuilt(pc);
}

const struct llp_table *llp_table_of(const llp_func *func) {
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load_explicit(&chunk->next, memory_order_acquire)) {
    unsigned used = atomic_load_explicit(&chunk->used, memory_order_acquire);
    for (unsigned i = 0; i < used; i++) {
      struct slot *slot = &chunk->slots[i];
      const struct llp_table *table = atomic_load_explicit(&slot->table, memory_order_acquire);
      uintptr_t distance = (uintptr_t)func - (uintptr_t)table;
      if (still_there(slot, table, distance, atomic_load_explicit(&slot->size, memory_order_relaxed)))
        return table;
    }
  }
  return NULL;
}

struct llp_names *llp_names_of(const struct llp_table *table) {
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load_explicit(&chunk->next, memory_order_acquire)) {
    unsigned used = atomic_load_explicit(&chunk->used, memory_order_acquire);
    for (unsigned i = 0; i < used; i++) {
      struct slot *slot = &chunk->slots[i];
      if (atomic_load_explicit(&slot->table, memory_order_acquire) != table)
        continue;
      struct llp_names *names = atomic_load_explicit(&slot->names, memory_order_relaxed);
      atomic_thread_fence(memory_order_acquire);
      if (atomic_load_explicit(&slot->table, memory_order_relaxed) == table)
        return names;
    }
  }
  return NULL;
}

bool llp_image_of(uintptr_t pc, struct llp_image_place *place) {
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load(&chunk->next)) {
    unsigned used = atomic_load(&chunk->used);
    for (unsigned i = 0; i < used; i++) {
      struct slot *slot = &chunk->slots[i];
      if (atomic_load(&slot->state) == FREE)
        continue;
      *place = (struct llp_image_place){atomic_load(&slot->start), atomic_load(&slot->end), slot->image.header};
      if (pc >= place->start && pc < place->end)
        return true;
    }
  }
  return false;
}

void llp_init(void) {
  llp_this_image();
  for (struct chunk *chunk = &first; chunk; chunk = atomic_load(&chunk->next)) {
    unsigned used = atomic_load(&chunk->used);
    for (unsigned i = 0; i < used; i++)
      if (atomic_load(&chunk->slots[i].state) == UNBUILT)
        build(&chunk->slots[i]);
  }
}

/* A free slot, locked; NULL: no memory. */
static struct slot *take_slot(void) {
  for (struct chunk *chunk = &first;;) {
    for (unsigned i = 0; i < CHUNK_SLOTS; i++) {
      struct slot *slot = &chunk->slots[i];
      if (atomic_load(&slot->state) != FREE || !lock(slot))
        continue;
      if (atomic_load(&slot->state) == FREE) {
        unsigned used = atomic_load(&chunk->used);
        while (used <= i && !atomic_compare_exchange_weak(&chunk->used, &used, i + 1))
          ;
        return slot;
      }
      unlock(slot);
    }
    struct chunk *next = atomic_load(&chunk->next);
    if (!next) {
      struct chunk *fresh = llp_os_map(sizeof *fresh);
      if (!fresh)
        return NULL;
      if (atomic_compare_exchange_strong(&chunk->next, &next, fresh))
        next = fresh;
      else
        llp_os_unmap(fresh, sizeof *fresh);
    }
    chunk = next;
  }
}

void *llp_register_image(const struct llp_image *image) {
  struct llp_range ranges[LLP_MAX_RANGES];
  if (image->version != LLP_IMAGE_VERSION)
    return NULL;
  unsigned count = llp_image_ranges(image, ranges);
  struct slot *slot = count ? take_slot() : NULL;
  if (!slot)
    return NULL;
  slot->image = *image;
  atomic_store(&slot->start, ranges[0].start);
  atomic_store(&slot->end, ranges[count - 1].end);
  const struct llp_table *table;
  bool ready = llp_table_adopt(&slot->image, &table);
  if (table)
    publish(slot, table);
  atomic_store(&slot->state, ready ? BUILT : UNBUILT);
  atomic_fetch_add(&announced, 1);
  unlock(slot);
  if (table)
    llp_prewarm(table);
  return slot;
}

void llp_unregister_image(void *handle) {
  struct slot *slot = handle;
  /* Waits for a builder, which is reading the image's sections. */
  if (!lock(slot))
    return;
  publish(slot, NULL);
  atomic_store(&slot->state, FREE);
  llp_walk_forget();
  unlock(slot);
}
