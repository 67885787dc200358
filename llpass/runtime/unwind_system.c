/* The walk where the runtime has none of its own: the system's unwinder, when the program has one. It may take locks,
 * so a walk in a signal handler is as safe as that unwinder is. Here the frames of a signal's handler cannot be left
 * out. */
#include "walk.h"

#if !LLP_OWN_WALK

struct _Unwind_Context;
typedef int trace_function(struct _Unwind_Context *context, void *data);
#if defined(__APPLE__)
#define MAYBE __attribute__((weak_import))
#elif defined(__ELF__)
#define MAYBE __attribute__((weak))
#endif

void llp_walk_forget(void) {
}

uintptr_t llp_image_name(uintptr_t pc, char name[LLP_IMAGE_NAME]) {
  (void)pc, (void)name;
  return 0;
}

void llp_walk_from_frame(struct llp_walk *walk, uintptr_t fp) {
  walk->out = NULL;
  walk->fp = fp;
}

void llp_walk_from_context(struct llp_walk *walk, const void *context) {
  (void)context;
  walk->out = NULL;
  walk->fp = (uintptr_t)__builtin_frame_address(0);
}

#if defined(MAYBE)
extern int _Unwind_Backtrace(trace_function *function, void *data) MAYBE;
extern uintptr_t _Unwind_GetIPInfo(struct _Unwind_Context *context, int *before) MAYBE;
extern uintptr_t _Unwind_GetCFA(struct _Unwind_Context *context) MAYBE;

struct visitor {
  llp_visit *visit;
  void *data;
  uintptr_t fp;
};

enum { GO_ON = 0, STOP = 4 };

/* The "CFA" of a context is the stack pointer in that frame: the CFA of its callee. */
static int one_frame(struct _Unwind_Context *context, void *data) {
  const struct visitor *visitor = data;
  int before = 0;
  uintptr_t pc = _Unwind_GetIPInfo(context, &before);
  if (_Unwind_GetCFA(context) <= visitor->fp)
    return GO_ON;
  return pc && visitor->visit(visitor->data, pc + (before != 0), false) ? GO_ON : STOP;
}

void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data) {
  struct visitor visitor = {visit, data, walk->fp};
  if (_Unwind_Backtrace)
    _Unwind_Backtrace(one_frame, &visitor);
}
#else
void llp_walk_on(struct llp_walk *walk, llp_visit *visit, void *data) {
  (void)walk, (void)visit, (void)data;
}
#endif
#endif
