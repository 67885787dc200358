/* What the runtime does at registration, reduced to a few questions about the bytes that post-link wrote, so that a loaded
 * image can be asked whether its table is where the carrier says, and whole. */
typedef unsigned char byte;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long i64;

extern const byte units[] __asm("section$start$__TEXT$__llp_units");
extern const byte units_end[] __asm("section$end$__TEXT$__llp_units");
extern const byte entry[] __asm("section$start$__TEXT$__llp_entry");

#define MAGIC(a, b, c, d, e, f, g, h)                                                                          \
  ((u64)a | (u64)b << 8 | (u64)c << 16 | (u64)d << 24 | (u64)e << 32 | (u64)f << 40 | (u64)g << 48 | (u64)h << 56)

struct table {
  u64 magic;
  i64 text;
  u32 size;
};

static const struct table *find(void) {
  const byte *carrier = (const byte *)(((u64)units + 7) & ~7ull);
  const u64 *words = (const u64 *)carrier;
  if (words[0] == MAGIC('L', 'L', 'P', 'A', 'S', 'S', 'A', 'T'))
    carrier += (i64)words[1];
  const struct table *table = (const struct table *)carrier;
  return table->magic == MAGIC('L', 'L', 'P', 'T', 'A', 'B', 'L', '5') ? table : 0;
}

/* FNV-1a over the whole table; 0: there is none. */
u64 table_digest(void) {
  const struct table *table = find();
  u64 digest = 0xcbf29ce484222325u;
  for (u32 i = 0; table && i < table->size; i++)
    digest = (digest ^ ((const byte *)table)[i]) * 0x100000001b3u;
  return table ? digest : 0;
}

/* Where the table says that code is; 0: there is none. */
u64 table_text(void) {
  const struct table *table = find();
  return table ? (u64)table + table->text : 0;
}

u64 image_start(void) {
  extern const byte header[] __asm("___dso_handle");
  return (u64)header;
}

/* The bounds that the linker gave, which are in registers and in the GOT: they must not have moved. */
u64 unit_bytes(void) { return (u64)(units_end - units); }
u64 entry_place(void) { return (u64)(entry - units); }

/* Every pointer of the program that dyld has to fix, used. COUNT and the functions are in pointers.c. */
extern int (*const volatile *const pointers)(void);
extern const int pointer_count;
u64 sum_of_calls(void) {
  u64 sum = 0;
  for (int i = 0; i < pointer_count; i++)
    sum = sum * 31 + (u64)pointers[i]();
  return sum;
}

/* Rows in a writable section, as an ABI with absolute addresses has them. */
struct row {
  int (*function)(void);
  u64 id;
};
extern const struct row rows[] __asm("section$start$__DATA$__rows");
extern const struct row rows_end[] __asm("section$end$__DATA$__rows");
u64 sum_of_rows(void) {
  u64 sum = 0;
  for (const struct row *row = rows; row < rows_end; row++)
    sum = sum * 31 + (row->function ? (u64)row->function() : 0) + row->id;
  return sum;
}
