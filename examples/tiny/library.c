/* What a tiny program can call; its functions are named tiny.NAME for the linker. */
#include <gc.h>
#include <inttypes.h>
#include <stdio.h>

#include "llpass.h"

typedef struct object {
  int64_t number;
} object;

int64_t tiny_main(void) __asm__("tiny.main");
void print(int64_t number) __asm__("tiny.print");
void where(void *code) __asm__("tiny.where");
void traceback(void) __asm__("tiny.traceback");
object *new_object(int64_t number) __asm__("tiny.new");
int64_t get(object *object) __asm__("tiny.get");
void collect(void) __asm__("tiny.collect");

void print(int64_t number) { printf("%" PRId64 "\n", number); }

/* Go's FuncForPC. */
void where(void *code) {
  const llp_func *func = llp_func_for_pc((uintptr_t)code);
  if (func)
    printf("%s is at %s:%u\n", llp_func_name(func), llp_func_file(func), llp_func_decl_line(func));
}

/* Go's Callers: every function of the program that is under way. */
void traceback(void) {
  uintptr_t pcs[64];
  llp_frame frame;
  llp_trace trace = llp_trace_of(pcs, llp_callers(1, pcs, 64));
  while (llp_trace_next(&trace, &frame, NULL))
    if (frame.func)
      printf("  %s %s:%u\n", frame.function, frame.file, frame.line);
}

static void finalize(void *dead, void *unused) {
  (void)unused;
  printf("object %" PRId64 " is dead\n", ((object *)dead)->number);
}

/* Go's SetFinalizer, for every object. */
object *new_object(int64_t number) {
  object *made = GC_MALLOC(sizeof(object));
  made->number = number;
  llp_set_finalizer(made, finalize, NULL);
  return made;
}

int64_t get(object *object) { return object->number; }

void collect(void) { llp_gc(); }

int main(void) {
  GC_INIT();
  llp_crash_install();
  tiny_main();
  return 0;
}
