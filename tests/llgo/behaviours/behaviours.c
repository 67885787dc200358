/* The twin of behaviours.go: line N of the part behind "#line 1" does what line N of the Go file does. What C cannot
 * write inside a function, the closures, stands first, each with the lines it has in Go. */
#define _GNU_SOURCE
#include "golib.h"

struct closures {
  void (*third)(int64_t skip);
  void (*next)(struct closures *c, int64_t skip);
  void (*begin)(struct closures *c, int64_t skip);
};
void where(int64_t skip) __asm__("command-line-arguments.where");
void stack(int64_t skip) __asm__("command-line-arguments.stack");
void worker(int64_t i) __asm__("command-line-arguments.worker");
void report(const char *function, go_string file, int64_t line) __asm__("command-line-arguments.report");
void caller2(void) __asm__("command-line-arguments.caller2");
void print_stack(const char *text) __asm__("command-line-arguments.printStack");

#line 165 "behaviours.go"
FUNC(void, closure_third, "closureChain$1", int64_t skip) { where(skip); stack(1); }
FUNC(void, closure_next, "closureChain$2", struct closures *c, int64_t skip) { c->third(skip); }
FUNC(void, closure_begin, "closureChain$3", struct closures *c, int64_t skip) {
  c->next(c, skip);
}
#line 219
FUNC(void, recovers_func1, "recovers$1", void *frame) {
  (void)frame; printf("recovered: %s\n", go_panic_text(go_recover()).data);
  stack(1);
}
#line 245
FUNC(void, threads_func1, "threads$1", void *i) { worker((int64_t)i); }

#line 1
void init0(void) __asm__("command-line-arguments.init.0"); FUNC(void, init, "init", void) { init0(); }












FUNC(void, where, "where", int64_t skip) {
  go_caller_result r = go_caller(skip); uint64_t pc = r.pc;
  if (r.ok) {
    report(go_func_name(go_func_for_pc(pc)).data, r.file, r.line);
  } else {
    puts("none");
  }
}


FUNC(void, stack, "stack", int64_t skip) {
  uintptr_t pcs[64];
  struct go_frames *frames = go_callers_frames(slice(pcs, go_callers(skip, slice(pcs, 64))));
  for (bool more = true; more;) {
    go_next_result f;
    f = go_next(frames); more = f.more;
    report(f.frame.function.data, f.frame.file, f.frame.line);
  }
}


SMALL(void, report, "report", const char *function, go_string file, int64_t line) {
  if (starts(function, "main.") && strcmp(function, "main.init") != 0) {
    printf("%s %s %d\n", function, base(file), (int)line);
  } else if (is(function, "runtime.main") || is(function, "runtime.goexit") || is(function, "runtime.Callers")) {
    puts(function);
  }
}

FUNC(void, init0, "init.0", void) {
  puts("== init-time");
  where(1);
  stack(1);
}


FUNC(void, caller0, "caller0", void) { where(0); where(1); }


FUNC(void, caller1, "caller1", void) {
  caller2();
}


FUNC(void, caller2, "caller2", void) {
  where(2);
  where(3);
}


FUNC(void, beyond, "beyond", void) {
  where(100);
  where(5);
}


FUNC(void, tail, "tail", void) {
  stack(0);
  stack(2);
  stack(3);
  stack(5);
}


FUNC(uint64_t, pc_of_caller, "pcOfCaller", void) {
  uint64_t pc = go_caller(1).pc;
  return pc;
}


FUNC(void, lookup, "lookup", void) {
  uint64_t pc = pc_of_caller();
  struct go_func *fn = go_func_for_pc(pc);
  go_file_line at = go_func_file_line(fn, pc);
  printf("%s %s %s %s %d\n", go_func_name(fn).data, truth(go_func_entry(fn)), truth(go_func_entry(fn) < pc), PLACE(at));
}


FUNC(void, lookup_return, "lookupReturn", void) {
  uintptr_t pcs[8];
  go_callers(1, slice(pcs, 8));
  struct go_func *fn = go_func_for_pc(pcs[0] - 1);
  go_file_line at = go_func_file_line(fn, pcs[0] - 1);
  printf("%s %s %d\n", go_func_name(fn).data, base(at.file), (int)at.line);
}


FUNC(void, value, "value", void) { where(0); }


FUNC(void, function_value, "functionValue", void) {
  struct go_func *fn = go_func_for_pc((uintptr_t)value);
  go_file_line at = go_func_file_line(fn, go_func_entry(fn));
  printf("%s %s %s %d\n", go_func_name(fn).data, truth(go_func_entry(fn) == (uintptr_t)value), PLACE(at));
}


FUNC(void, stack_text, "stackText", void) {
  static char text1[4096], text2[4096];
  text1[go_stack(slice(text1, sizeof text1 - 1), 0)] = 0;
  text2[go_stack(slice(text2, sizeof text2 - 1), 0)] = 0;
  print_stack(text1);
  print_stack(text2);
}

FUNC(void, print_stack, "printStack", const char *text) {
  puts(truth(starts(text, "goroutine 1 [running]:\n")));
  for (const char *line = text; *line; line = next_line(line)) {
    if (starts(line, "main.")) {
      char place[512] = "";
      sscanf(next_line(line), "%511s", place);
      printf("%.*s %s\n", (int)strcspn(line, "("), line, base((go_string){place, (int64_t)strlen(place)}));
    }
  }
}


FUNC(void, adjacent, "adjacent", void) {
  where(1);
  where(1);
  where(1); where(2);
}


FUNC(void, calls_adjacent, "callsAdjacent", void) {
  adjacent();
  adjacent();
  adjacent(); adjacent();
}

struct face { void (*ask)(struct face *self, int64_t skip); struct face *next; };




FUNC(void, first_ask, "first.Ask", struct face *f, int64_t skip) { f->next->ask(f->next, skip); }


FUNC(void, second_ask, "second.Ask", struct face *s, int64_t skip) {
  (void)s; stack(1);
  where(skip);
}


FUNC(void, interface_chain, "interfaceChain", struct face *f) {
  f->ask(f, 2);
  f->ask(f, 3);
}


FUNC(void, closure_chain, "closureChain", void) {
  struct closures c = {closure_third, closure_next, closure_begin};




  c.begin(&c, 3);
  c.begin(&c, 4);
}


FUNC(void, recurse, "recurse", int64_t n) {
  if (n > 0) {
    recurse(n - 1);
    return;
  }
  stack(1);
  where(4);
}


FUNC(int64_t, deep, "deep", int64_t n) {
  if (n > 0) {
    return 1 + deep(n - 1);
  }
  static uintptr_t pcs[10100];
  int64_t got = go_callers(1, slice(pcs, 10100));
  struct go_frames *frames = go_callers_frames(slice(pcs, got));
  int count = 0;
  for (bool more = true; more; count++) {
    go_next_result f;
    f = go_next(frames); more = f.more;
    if (count < 3 || !starts(f.frame.function.data, "main.deep")) {
      report(f.frame.function.data, f.frame.file, f.frame.line);
    }
  }
  printf("%d %d\n", (int)got, count);
  return 0;
}

SMALL(void, helper, "helper", int64_t skip) { where(skip); }


FUNC(void, uses_helper, "usesHelper", void) {
  helper(1);
  helper(2);
}


FUNC(int64_t, thrower, "thrower", go_slice a, int64_t i) {
  go_check_index(i >= a.size, i, 1, a.size); return ((int64_t *)a.data)[i];
}


FUNC(void, recovers, "recovers", void) {
  jmp_buf jump; struct go_defer defer = {.jump_buffer = &jump, .outer = go_get_defer()};


  go_set_defer(&defer); if (__sigsetjmp(jump, 0) == 0)
  thrower((go_slice){0}, 3);
  else { recovers_func1(NULL); go_set_defer(defer.outer); go_rethrow(defer.outer); } }


FUNC(void, answers, "answers", char *text) {
  go_caller_result r = go_caller(0);
  struct go_func *fn = go_func_for_pc(r.pc);
  int64_t at = go_func_file_line(fn, r.pc).line;
  snprintf(text, 128, "%s %s %d %d", go_func_name(fn).data, base(r.file), (int)r.line, (int)at);
}

static char same[32][128];

FUNC(void, worker, "worker", int64_t i) {
  answers(same[i]);
}


FUNC(void, threads, "threads", void) {
  void *group[32];

  for (int64_t i = 0; i < 32; i++) {
    group[i] = go_spawn(threads_func1, (void *)i);
  }
  for (int i = 0; i < 32; i++) go_join(group[i]);
  for (int i = 0; i < 32; i++) {
    if (strcmp(same[i], same[0]) != 0) {
      printf("differs: %s\n", same[i]);
    }
  }
  puts(same[0]);
}

FUNC(void, goroutine, "goroutine", void *done) {
  (void)done; stack(1);
  where(2);
  fflush(stdout);
}


FUNC(void, thread_stack, "threadStack", void) {

  void *done = go_spawn(goroutine, NULL);
  go_join(done);
}

FUNC(void, go_main, "main", void) {
  puts("== 32 threads agree at first use");
  threads();
  puts("== Caller(0)");
  caller0();
  puts("== Caller(1)");
  caller1();
  puts("== Caller beyond the stack");
  beyond();
  puts("== end of the stack");
  tail();
  puts("== FuncForPC of a Caller pc");
  lookup();
  puts("== FuncForPC of a Callers pc");
  lookup_return();
  puts("== function value");
  function_value();
  puts("== Stack");
  stack_text();
  puts("== adjacent calls");
  calls_adjacent();
  puts("== interface chain");
  interface_chain(&(struct face){first_ask, &(struct face){second_ask, NULL}});
  puts("== closure chain");
  closure_chain();
  puts("== recursion");
  recurse(3);
  puts("== 10,000 deep");
  deep(10000);
  puts("== small helper");
  uses_helper();
  puts("== recovered panic");
  recovers();
  puts("== thread");
  thread_stack();
  puts("== exit-time");


  where(1); stack(1); }
