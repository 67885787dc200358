/* LLGo's data types as C sees them, and the symbols of its runtime.
 *
 * LLGo passes a string or an interface as two words in registers, a slice as a copy on the stack, and returns what is
 * larger than two words through a hidden pointer: what the C calling conventions of x86-64 and AArch64 do with these
 * structures, so that plain C can define and call its functions. An i1 has only its lowest bit defined. */
#ifndef LLGO_H
#define LLGO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RT(name) __asm__("github.com/goplus/llgo/runtime/internal/runtime." name)

typedef struct { const char *data; int64_t size; } go_string;
typedef struct { void *data; int64_t size, room; } go_slice;
typedef struct { const struct go_type *type; void *data; } go_any;
typedef struct { const struct go_itab *itab; void *data; } go_iface;

struct go_type {
  int64_t size, pointer_bytes;
  uint32_t hash;
  uint8_t flags, align, field_align, kind;
  void *equal[2], *gc;
  go_string name;
  struct go_type *pointer_to;
};
enum { KIND = 31, KIND_BOOL = 1, KIND_INT = 2, KIND_POINTER = 22, KIND_STRING = 24, KIND_STRUCT = 25 };
enum { FLAG_UNCOMMON = 1 };

struct go_itab { const void *interface; const struct go_type *type; uint64_t hash; void *methods[]; };

/* runtime.Frame and what the functions of package runtime return. */
typedef struct {
  uint64_t pc;
  void *func;
  go_string function, file;
  int64_t line, start_line;
  uint64_t entry;
  void *info[2];
} go_frame;
typedef struct { uint64_t pc; go_string file; int64_t line; bool ok; } go_caller_result;
typedef struct { go_frame frame; bool more; } go_next_result;
typedef struct { go_string file; int64_t line; } go_file_line;
typedef struct { int64_t written; go_iface error; } go_print_result;

go_caller_result go_caller(int64_t skip) __asm__("runtime.Caller");
int64_t go_callers(int64_t skip, go_slice pcs) __asm__("runtime.Callers");
struct go_frames *go_callers_frames(go_slice pcs) __asm__("runtime.CallersFrames");
go_next_result go_next(struct go_frames *frames) __asm__("runtime.(*Frames).Next");
struct go_func *go_func_for_pc(uint64_t pc) __asm__("runtime.FuncForPC");
go_string go_func_name(struct go_func *func) __asm__("runtime.(*Func).Name");
uint64_t go_func_entry(struct go_func *func) __asm__("runtime.(*Func).Entry");
go_file_line go_func_file_line(struct go_func *func, uint64_t pc) __asm__("runtime.(*Func).FileLine");
int64_t go_stack(go_slice buffer, uint8_t all) __asm__("runtime.Stack");

/* A deferring function keeps one of these on a list of its thread; the compiler fills it in. */
struct go_defer {
  void *jump_buffer;
  uint64_t bits;
  struct go_defer *outer;
  void *after_panic, *after_return, *arguments;
};
struct go_defer *go_get_defer(void) RT("GetThreadDefer");
void go_set_defer(struct go_defer *top) RT("SetThreadDefer");
go_any go_recover(void) RT("Recover");
void go_rethrow(struct go_defer *outer) RT("Rethrow");
void go_panic(go_any value) RT("Panic");
void go_assert_nil_deref(uint8_t is_nil) RT("AssertNilDeref");
void go_check_index(uint8_t out, int64_t index, uint8_t is_signed, int64_t size) RT("CheckIndexRange");
go_string go_panic_text(go_any value);

/* Between a panic and the end of the function that recovers from it: the calls that were under way when it happened. */
void go_panic_begins(void);
void go_panic_ends(void);

void *go_alloc(int64_t size) RT("AllocZ");
void *go_alloc_root(int64_t size) RT("AllocRoot"); /* never collected, until go_free_root */
void go_free_root(void *memory) RT("FreeRoot");

#endif
