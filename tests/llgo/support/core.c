/* The part of LLGo's runtime that the modules here use and that has nothing to do with callers: memory, strings,
 * slices, interfaces, defer and panic, and as much of fmt, strings and path/filepath as they print with. A new module
 * that needs more fails to link; its symbol is added here. Memory is never freed; with COLLECTED defined it comes from
 * BDWGC, for programs with finalizers. */
#include "llgo.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef COLLECTED
#include <gc.h>
#define ALLOCATE(size) GC_MALLOC(size)
#define ALLOCATE_ROOT(size) GC_MALLOC_UNCOLLECTABLE(size)
#define FREE_ROOT(memory) GC_FREE(memory)
#else
#define ALLOCATE(size) calloc(1, size)
#define ALLOCATE_ROOT(size) calloc(1, size)
#define FREE_ROOT(memory) free(memory)
#endif

static void *checked(void *memory) {
  if (!memory)
    abort();
  return memory;
}

static void *allocate(size_t size) { return checked(ALLOCATE(size ? size : 1)); }

void *go_alloc_root(int64_t size) { return checked(ALLOCATE_ROOT((size_t)size)); }
void go_free_root(void *memory) { FREE_ROOT(memory); }
void *go_alloc(int64_t size) { return allocate((size_t)size); }
void *go_alloc_u(int64_t size) RT("AllocU");
void *go_alloc_u(int64_t size) { return allocate((size_t)size); }

static go_string text(const char *value) { return (go_string){value, (int64_t)strlen(value)}; }

/* ---- equality, which type descriptors point at ---- */

uint8_t go_equal_string(const go_string *a, const go_string *b) RT("strequal");
uint8_t go_equal_string(const go_string *a, const go_string *b) {
  return a->size == b->size && memcmp(a->data, b->data, (size_t)a->size) == 0;
}

#define EQUAL(c_name, name, type)                          \
  uint8_t c_name(const type *a, const type *b) RT(name);   \
  uint8_t c_name(const type *a, const type *b) { return *a == *b; }
EQUAL(go_equal_8, "memequal8", uint8_t)
EQUAL(go_equal_32, "memequal32", uint32_t)
EQUAL(go_equal_64, "memequal64", uint64_t)
EQUAL(go_equal_pointer, "memequalptr", uintptr_t)

uint8_t go_equal_struct(const struct go_type *type, const void *a, const void *b) RT("structequal");
uint8_t go_equal_struct(const struct go_type *type, const void *a, const void *b) {
  return memcmp(a, b, (size_t)type->size) == 0;
}
uint8_t go_equal_array(const struct go_type *type, const void *a, const void *b) RT("arrayequal");
uint8_t go_equal_array(const struct go_type *type, const void *a, const void *b) {
  return go_equal_struct(type, a, b);
}
uint8_t go_equal_iface(const go_iface *a, const go_iface *b) RT("interequal");
uint8_t go_equal_iface(const go_iface *a, const go_iface *b) { return a->itab == b->itab && a->data == b->data; }

/* ---- interfaces ---- */

struct go_method { go_string name; const void *type; void *through_pointer, *plain; };
struct go_uncommon { go_string package; uint16_t methods, exported; uint32_t offset; };
struct go_wanted { go_string name; void *type; };
struct go_interface { struct go_type type; go_string package; struct go_wanted *methods; int64_t count; };

static const struct go_uncommon *uncommon(const struct go_type *type) {
  if (!(type->flags & FLAG_UNCOMMON))
    return NULL;
  size_t fields = 0; /* what stands between the common part and the methods */
  if ((type->kind & KIND) == KIND_POINTER)
    fields = sizeof(void *);
  if ((type->kind & KIND) == KIND_STRUCT)
    fields = sizeof(go_string) + sizeof(go_slice);
  return (const void *)((const char *)(type + 1) + fields);
}

struct go_itab *go_new_itab(const struct go_interface *interface, const struct go_type *type) RT("NewItab");
struct go_itab *go_new_itab(const struct go_interface *interface, const struct go_type *type) {
  struct go_itab *itab = allocate(sizeof *itab + (size_t)interface->count * sizeof(void *));
  *itab = (struct go_itab){.interface = interface, .type = type, .hash = type->hash};
  const struct go_uncommon *own = uncommon(type);
  const struct go_method *methods = own ? (const void *)((const char *)own + own->offset) : NULL;
  for (int64_t want = 0; want < interface->count; want++)
    for (int have = 0; have < (own ? own->methods : 0); have++)
      if (go_equal_string(&interface->methods[want].name, &methods[have].name))
        itab->methods[want] = methods[have].through_pointer;
  return itab;
}

void *go_iface_data(go_iface value) RT("IfacePtrData");
void *go_iface_data(go_iface value) {
  go_assert_nil_deref(value.itab == NULL);
  return value.data;
}

/* ---- slices and strings ---- */

go_slice go_new_slice(char *base, int64_t element, int64_t room, int64_t low, int64_t high, uint8_t a, uint8_t b,
                      uint8_t c) RT("NewSlice2");
go_slice go_new_slice(char *base, int64_t element, int64_t room, int64_t low, int64_t high, uint8_t a, uint8_t b,
                      uint8_t c) {
  (void)a, (void)b, (void)c;
  go_check_index(low < 0 || high < low || room < high, high, 1, room);
  return (go_slice){base + low * element, high - low, room - low};
}

go_slice go_append(go_slice slice, const void *more, int64_t count, int64_t element) RT("SliceAppend");
go_slice go_append(go_slice slice, const void *more, int64_t count, int64_t element) {
  if (slice.size + count > slice.room) {
    int64_t room = 2 * (slice.size + count);
    void *larger = allocate((size_t)(room * element));
    if (slice.size)
      memcpy(larger, slice.data, (size_t)(slice.size * element));
    slice = (go_slice){larger, slice.size, room};
  }
  if (count)
    memcpy((char *)slice.data + slice.size * element, more, (size_t)(count * element));
  slice.size += count;
  return slice;
}

uint8_t go_equal_strings(go_string a, go_string b) RT("StringEqual");
uint8_t go_equal_strings(go_string a, go_string b) { return go_equal_string(&a, &b); }

go_string go_concatenate(go_string a, go_string b) RT("StringCat");
go_string go_concatenate(go_string a, go_string b) {
  char *both = allocate((size_t)(a.size + b.size) + 1); /* ends with a NUL for C's sake */
  memcpy(both, a.data, (size_t)a.size);
  memcpy(both + a.size, b.data, (size_t)b.size);
  return (go_string){both, a.size + b.size};
}

uint8_t go_has_prefix(go_string value, go_string prefix) __asm__("strings.HasPrefix");
uint8_t go_has_prefix(go_string value, go_string prefix) {
  return value.size >= prefix.size && memcmp(value.data, prefix.data, (size_t)prefix.size) == 0;
}

go_string go_base(go_string path) __asm__("path/filepath.Base");
go_string go_base(go_string path) {
  for (int64_t at = path.size; at > 0; at--)
    if (path.data[at - 1] == '/')
      return (go_string){path.data + at, path.size - at};
  return path;
}

/* ---- fmt ---- */

static go_string show(go_any value) {
  char number[32];
  if (!value.type)
    return text("<nil>");
  switch (value.type->kind & KIND) {
  case KIND_STRING:
    return *(go_string *)value.data;
  case KIND_BOOL:
    return text(*(uint8_t *)value.data & 1 ? "true" : "false");
  case KIND_INT:
    snprintf(number, sizeof number, "%lld", *(long long *)value.data);
    return go_concatenate(text(number), text(""));
  default:
    return value.type->name;
  }
}

go_string go_sprint(go_slice values) __asm__("fmt.Sprint");
go_string go_sprint(go_slice values) { /* no operand of the modules here needs the spaces between non-strings */
  go_string all = text("");
  for (int64_t i = 0; i < values.size; i++)
    all = go_concatenate(all, show(((go_any *)values.data)[i]));
  return all;
}

go_string go_sprintf(go_string format, go_slice values) __asm__("fmt.Sprintf");
go_string go_sprintf(go_string format, go_slice values) {
  go_string all = text("");
  int64_t next = 0;
  for (int64_t i = 0; i < format.size; i++) {
    if (format.data[i] != '%' || i + 1 == format.size) {
      all = go_concatenate(all, (go_string){format.data + i, 1});
      continue;
    }
    go_any value = next < values.size ? ((go_any *)values.data)[next++] : (go_any){0};
    all = go_concatenate(all, format.data[++i] == 'T' && value.type ? value.type->name : show(value));
  }
  return all;
}

go_print_result go_println(go_slice values) __asm__("fmt.Println");
go_print_result go_println(go_slice values) {
  for (int64_t i = 0; i < values.size; i++) {
    go_string word = show(((go_any *)values.data)[i]);
    printf("%s%.*s", i ? " " : "", (int)word.size, word.data);
  }
  putchar('\n');
  return (go_print_result){0};
}

#define INIT(c_name, name)         \
  void c_name(void) __asm__(name); \
  void c_name(void) {}
INIT(go_init_fmt, "fmt.init")
INIT(go_init_filepath, "path/filepath.init")
INIT(go_init_strings, "strings.init")
INIT(go_init_sync, "sync.init")
INIT(go_init_atomic, "sync/atomic.init")
INIT(go_init_time, "time.init")

/* ---- defer, panic, recover ----
 *
 * A panic jumps into the innermost deferring function, which runs its deferred calls and then asks go_rethrow whether
 * the panic is over. */

struct go_thread { struct go_defer *top; go_any panicking; };

/* In memory that a collector looks at: BDWGC does not look at thread-local storage. */
static struct go_thread *own(void) {
  static _Thread_local struct go_thread *own;
  if (!own)
    own = go_alloc_root(sizeof *own);
  return own;
}

struct go_defer *go_get_defer(void) { return own()->top; }
void go_set_defer(struct go_defer *defer) { own()->top = defer; }

static _Noreturn void unwind(struct go_defer *defer) {
  if (!defer) {
    go_string reason = show(own()->panicking);
    fflush(stdout);
    fprintf(stderr, "panic: %.*s\n", (int)reason.size, reason.data);
    exit(2);
  }
  longjmp(defer->jump_buffer, 1);
}

void go_panic(go_any value) {
  own()->panicking = value;
  go_panic_begins();
  unwind(own()->top);
}

go_any go_recover(void) {
  go_any value = own()->panicking;
  own()->panicking = (go_any){0};
  return value;
}

void go_rethrow(struct go_defer *outer) {
  if (own()->panicking.type)
    unwind(outer);
  go_panic_ends();
}

static struct go_type error_type = {.kind = KIND_STRING, .name = {"runtime.Error", 13}};

static void panic_with(const char *message) {
  go_string *box = allocate(sizeof *box);
  *box = go_concatenate(text(message), text(""));
  go_panic((go_any){&error_type, box});
}

void go_assert_nil_deref(uint8_t is_nil) {
  if (is_nil & 1)
    panic_with("runtime error: invalid memory address or nil pointer dereference");
}

void go_check_index(uint8_t out, int64_t index, uint8_t is_signed, int64_t size) {
  (void)is_signed;
  if (!(out & 1))
    return;
  char message[96];
  snprintf(message, sizeof message, "runtime error: index out of range [%lld] with length %lld", (long long)index,
           (long long)size);
  panic_with(message);
}

void go_wrap_nil(uint8_t is_nil, go_string type, go_string method) RT("PanicWrapNilPointer");
void go_wrap_nil(uint8_t is_nil, go_string type, go_string method) {
  (void)type, (void)method;
  go_assert_nil_deref(is_nil);
}

go_string go_panic_text(go_any value) { return show(value); }
