/* Names as text, from a table that holds them in codes.
 *
 * Users get pointers to names that stay good for ever, from lookups that take no lock, allocate nothing and may run in
 * any thread and in a signal handler in the middle of any other lookup. So the memory is there before the first one: a
 * mapping with room for all the names of the table, made when the table is adopted, and given pages by the system only
 * where a name was asked for. A name gets its place there when it is first asked for, one behind the other, so that a
 * program that asks about few touches little; that is one word `state` and one word per name, `places`:
 *
 *     state     {where the next name goes, the number of the name that is being placed there; 0: none}
 *     places    1 + where the name is; 0: nowhere yet. READY: all its text is there
 *
 * Nobody waits. Whoever finds that a name is being placed does that himself, in the same two steps: places[name] = next,
 * unless it has a place already; then state = {next, or behind the name if it was placed there, none}. Each step is a
 * comparison and exchange that can happen only once: no place is ever taken back, and `state` does not leave a name
 * before it has one. So every name has one place and the room is enough to the byte, whoever is interrupted wherever.
 *
 * The text is written by all who find it not READY, a word at a time, from zeros to the same value; so it is written
 * once, and what a user reads was written before he got the pointer, also by the rules of C11.
 *
 * Without 64-bit atomics (LLP_NAMES_PACKED 0) a name's place follows from where its codes are: there is room for each
 * of them as the longest part. That takes more pages, and no state.
 *
 * The mapping outlives its image, as every name that was given away. The next image with the same table, the same
 * library loaded again, finds it in the list. So there are never more of them than different tables.
 *
 * What damage of the body can do: a name that leaves the room, or that nobody can find, is "?". Two records that overlap
 * can get each other's. The mapping ends with zeros that nobody writes, so every text ends. */
#include "names.h"

#if !defined(LLP_NAMES_PACKED)
#define LLP_NAMES_PACKED (ATOMIC_LLONG_LOCK_FREE == 2)
#endif

#define READY 0x80000000u

struct llp_names {
  struct llp_names *next;
  uint32_t header_sum, body_sum;
  uint32_t places, units; /* words of places; units of text, LLP_NAME_UNIT bytes each */
  _Atomic uint64_t state;
  atomic_uint word[]; /* places, then the text, then a zero */
};

static _Atomic(struct llp_names *) all;

/* ---- the memory ------------------------------------------------------------------------------------------------- */

/* How many words of places a table needs: of a function that is entered in one row, that; of the others one for each
 * LLP_NAME_UNIT bytes of the shared info records, which are longer. */
static uint32_t places_of(const struct llp_table *table) {
  return table->row_count + table->infos_bytes / LLP_NAME_UNIT + 1;
}

/* 2 units for each byte of codes: what a code stands for has 8 bytes at most. */
static uint32_t units_of(const struct llp_table *table) {
  if (LLP_NAMES_PACKED)
    return table->names_bytes / LLP_NAME_UNIT;
  return table->size < READY / 2 ? 2 * table->size : READY;
}

static struct llp_names *find(struct llp_names *names, const struct llp_table *table) {
  for (; names; names = names->next)
    if (names->header_sum == table->header_sum && names->body_sum == table->body_sum &&
        names->places == places_of(table) && names->units == units_of(table))
      return names;
  return NULL;
}

struct llp_names *llp_names_for(const struct llp_table *table) {
  struct llp_names *head = atomic_load(&all), *found = find(head, table);
  uint64_t size = sizeof *found + ((uint64_t)places_of(table) + units_of(table) + 1) * sizeof found->word[0];
  if (found || size > SIZE_MAX / 2 || units_of(table) >= READY)
    return found;
  struct llp_names *fresh = llp_os_map((size_t)size);
  if (!fresh)
    return NULL;
  fresh->header_sum = table->header_sum;
  fresh->body_sum = table->body_sum;
  fresh->places = places_of(table);
  fresh->units = units_of(table);
  do {
    found = find(head, table);
    fresh->next = head;
  } while (!found && !atomic_compare_exchange_strong(&all, &head, fresh));
  if (!found)
    return fresh;
  llp_os_unmap(fresh, (size_t)size);
  return found;
}

void llp_names_touch(const struct llp_table *table, uint32_t most) {
  struct llp_names *names = table->name_parts_bytes ? llp_names_of(table) : NULL;
  uint32_t page = (uint32_t)(llp_os_page() / sizeof names->word[0]);
  uint32_t step = names ? names->places / most / page * page + page : 0;
  for (uint32_t at = 0; names && at < names->places; at += step)
    atomic_fetch_or_explicit(&names->word[at], 0, memory_order_relaxed);
}

/* ---- codes ------------------------------------------------------------------------------------------------------ */

bool llp_name_parts_fit(const struct llp_table *table) {
  const uint8_t *counts = llp_at(table, table->name_parts);
  uint32_t parts = 0, bytes = LLP_NAME_PART_BYTES;
  if (table->name_parts_bytes < bytes)
    return !table->name_parts_bytes;
  for (uint32_t size = 1; size <= LLP_NAME_PART_BYTES; size++) {
    parts += counts[size - 1];
    bytes += counts[size - 1] * size;
  }
  /* No name is longer than as if all its codes were the longest part. */
  return parts <= LLP_NAME_PART_LIMIT && bytes <= table->name_parts_bytes && table->names_bytes % LLP_NAME_UNIT == 0 &&
         table->names_bytes / LLP_NAME_PART_BYTES <= (uint64_t)table->records_bytes + table->infos_bytes;
}

/* Text on its way to its place, a word at a time; `at` NULL: it is only counted. */
struct writer {
  atomic_uint *at;
  uint32_t room; /* in words, from here on */
  uint32_t count; /* bytes, with those in `word` */
  unsigned char word[LLP_NAME_UNIT];
};

/* ThreadSanitizer takes an exchange that fails for a write, which may come after somebody else had it all READY. */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define EXCHANGES __attribute__((disable_sanitizer_instrumentation))
#endif
#endif
#if !defined(EXCHANGES)
#define EXCHANGES
#endif

/* Put the word where it belongs: the first of all who do. */
EXCHANGES static void put_word(struct writer *out) {
  uint32_t value;
  memcpy(&value, out->word, sizeof value);
  memset(out->word, 0, sizeof out->word);
  if (out->at && value) {
    unsigned was = atomic_load_explicit(out->at, memory_order_acquire);
    if (!was)
      atomic_compare_exchange_strong_explicit(out->at, &was, value, memory_order_acq_rel, memory_order_acquire);
  }
  if (out->at)
    out->at++;
  out->room--;
}

/* False: there is no room for more. */
static bool put(struct writer *out, const uint8_t *bytes, uint32_t size) {
  for (; size; size--) {
    if (!out->room)
      return false;
    out->word[out->count++ % LLP_NAME_UNIT] = *bytes++;
    if (out->count % LLP_NAME_UNIT == 0)
      put_word(out);
  }
  return true;
}

/* What a code stands for, and its size; 0: nothing. */
static const uint8_t *part(const struct llp_table *table, uint32_t code, uint32_t *size) {
  const uint8_t *counts = llp_at(table, table->name_parts), *at = counts + LLP_NAME_PART_BYTES;
  uint32_t number = code - 1;
  for (*size = 1; *size <= LLP_NAME_PART_BYTES; ++*size) {
    uint32_t count = counts[*size - 1];
    if (number < count)
      return at + number * *size;
    number -= count;
    at += count * *size;
  }
  *size = 0;
  return at;
}

/* The text of a name and its NUL; false: there is no room for it. The codes end at the last byte of the table at the
 * latest, which is a NUL. */
static bool put_name(const struct llp_table *table, uint32_t offset, struct writer *out) {
  static const uint8_t nul = 0;
  for (const uint8_t *at = llp_at(table, offset); *at; at++) {
    uint32_t size = 1;
    const uint8_t *bytes = *at == LLP_NAME_ESCAPE ? ++at : part(table, *at, &size);
    if (!size || !*bytes)
      break; /* damaged */
    if (!put(out, bytes, size))
      return false;
  }
  return put(out, &nul, 1);
}

static bool has_symbol(const struct llp_table *table, const struct info *info) {
  return info->symbol != info->name && info->symbol != table->size - 1;
}

/* The text of an info record, to `units` words at `at`, which may be NULL; how many it takes, 0: more than there are. */
static uint32_t put_text(const struct llp_table *table, const struct info *info, atomic_uint *at, uint32_t units) {
  struct writer out = {.at = at, .room = units};
  if (!put_name(table, info->name, &out) || (has_symbol(table, info) && !put_name(table, info->symbol, &out)))
    return 0;
  if (out.count % LLP_NAME_UNIT)
    put_word(&out);
  return units - out.room;
}

/* ---- places ----------------------------------------------------------------------------------------------------- */

static atomic_uint *place_of(struct llp_names *names, const struct llp_table *table, uint32_t number) {
  uint32_t rows = table->row_count, index = number - 1;
  return &names->word[index < rows ? index : rows + (index - rows) / LLP_NAME_UNIT];
}

#if LLP_NAMES_PACKED
static uint64_t state_of(uint32_t next, uint32_t busy) {
  return (uint64_t)busy << 32 | next;
}

/* Place the name that is being placed in this state. */
static void help(struct llp_names *names, const struct llp_table *table, uint64_t state) {
  uint32_t next = (uint32_t)state, number = (uint32_t)(state >> 32);
  atomic_uint *place = place_of(names, table, number);
  struct info info = llp_info_numbered(table, number);
  unsigned now = 0;
  if (atomic_compare_exchange_strong(place, &now, next + 1))
    now = next + 1;
  if ((now & ~READY) == next + 1)
    next += put_text(table, &info, NULL, names->units - next);
  atomic_compare_exchange_strong(&names->state, &state, state_of(next, 0));
}

/* 1 + where the name is, perhaps READY; 0: there is no room. */
static uint32_t place(struct llp_names *names, const struct llp_table *table, const struct info *info) {
  atomic_uint *place = place_of(names, table, info->number);
  for (;;) {
    uint32_t found = atomic_load(place);
    if (found)
      return found;
    uint64_t state = atomic_load(&names->state);
    uint32_t next = (uint32_t)state;
    if (state >> 32)
      help(names, table, state);
    else if (!put_text(table, info, NULL, names->units - next))
      return 0;
    else
      atomic_compare_exchange_strong(&names->state, &state, state_of(next, info->number));
  }
}
#else
static uint32_t place(struct llp_names *names, const struct llp_table *table, const struct info *info) {
  uint32_t found = atomic_load(place_of(names, table, info->number));
  return found ? found : 1 + 2 * info->name;
}
#endif

/* Where the text of a name is, and all of it; NULL: there is no room. */
static const char *text_of(struct llp_names *names, const struct llp_table *table, const struct info *info) {
  uint32_t found = place(names, table, info), at = (found & ~READY) - 1;
  if (!found || at >= names->units)
    return NULL;
  atomic_uint *text = names->word + names->places + at;
  if (!(found & READY)) {
    if (!put_text(table, info, text, names->units - at))
      return NULL;
    atomic_fetch_or(place_of(names, table, info->number), found | READY);
  }
  return (const char *)text;
}

struct llp_text llp_decode(const struct llp_table *table, const struct info *info) {
  struct llp_names *names = info->number ? llp_names_of(table) : NULL;
  const char *text = names ? text_of(names, table, info) : NULL;
  if (!text)
    return (struct llp_text){"?", 1};
  if (info->symbol == info->name)
    return (struct llp_text){text, 0};
  return (struct llp_text){text, (uint32_t)strlen(text) + has_symbol(table, info)};
}
