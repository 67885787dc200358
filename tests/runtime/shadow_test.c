/* Shadow frames in one thread: what is pushed, recorded, dropped and abandoned, and what their addresses say. */
#include <setjmp.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#include "os_fault.h"
#include "shadow.h"

static struct blob f, g, h;

static void places(void) {
  OK(!llp_shadow_active() && !llp_shadow_callers(0, (uintptr_t[1]){0}, 1), "a thread without frames has none");
  void *a = enter(&f);
  IS(story(0), "f:1 ", "before its first record a function is at its own line");
  llp_shadow_record(a, 1);
  IS(story(0), "f:5 ", "a record moves the frame");
  *(uint32_t *)a = 3;
  IS(story(0), "inner:7 f:6 ", "one record stands for the inlined frames too");
  void *b = enter(&g);
  OK(llp_shadow_active(), "a thread with frames is active");
  IS(story(0), "g:1 inner:7 f:6 ", "the innermost is first");
  IS(story(1), "inner:7 f:6 ", "skip counts a frame");
  IS(story(2), "f:6 ", "skip counts an inlined frame");
  IS(story(3), "", "skip beyond the stack leaves nothing");
  *(uint32_t *)b = 99;
  IS(story(0), "g:1 inner:7 f:6 ", "a row that does not exist is the function's own place");
  uintptr_t pcs[2] = {0, 77};
  OK(llp_shadow_callers(0, pcs, 1) == 1 && pcs[1] == 77, "no more than n addresses are written");
  llp_shadow_pop(b);
  llp_shadow_pop(a);
  OK(!llp_shadow_active(), "popped frames are gone");
}

static void addresses(void) {
  void *a = enter(&f);
  llp_shadow_record(a, 1);
  uintptr_t pc = top_pc();
  OK(top_pc() == pc, "the same place has the same address");
  llp_shadow_record(a, 2);
  uintptr_t other = top_pc();
  OK(other != pc, "another line has another address");
  llp_shadow_record(a, 1);
  OK(top_pc() == pc, "and back again the first one");
  llp_frame frame, at_pc;
  OK(llp_frame_at(pc - 1, &frame) && llp_frame_at(pc, &at_pc) && frame.line == 5 && at_pc.line == 5,
     "an address minus one leads to the same place");
  OK(!llp_frame_at(pc + 1, &frame) && !llp_frame_at(pc - 2, &frame) && !llp_frame_at(pc - 3, &frame),
     "the addresses beside those two lead nowhere");
  const llp_func *func = llp_func_for_pc(pc);
  OK(func && func == llp_func_for_pc(other - 1), "all places of a function have one llp_func");
  OK(!strcmp(llp_func_name(func), "f") && !strcmp(llp_func_file(func), "a.c") && llp_func_line(func) == 2 &&
         llp_func_decl_line(func) == 1,
     "which has its name, file and lines");
  OK(llp_func_entry(func) && llp_func_entry(func) <= pc && pc < llp_func_end(func), "and an entry below them");
  unsigned hits = 0, strays = 0;
  for (uintptr_t at = pc - 600; at < pc + 600; at++)
    if (llp_frame_at(at, &frame)) {
      hits++;
      strays += at < llp_func_entry(frame.func) || at >= llp_func_end(frame.func);
    }
  OK(hits >= 8 && !strays, "an address in the region that is no place's is unknown");
  llp_shadow_pop(a);

  /* As after dlclose and dlopen: other memory with the same contents. */
  struct blob *again = malloc(sizeof *again);
  *again = blob("f", 1);
  a = enter(again);
  llp_shadow_record(a, 1);
  OK(top_pc() == pc, "a descriptor that comes back finds its old address");
  struct blob different = blob("different", 1);
  void *b = enter(&different);
  llp_shadow_record(b, 1);
  OK(top_pc() != pc, "one of another content does not, whatever its key");
  IS(story(0), "different:5 f:5 ", "and has its own name");
  llp_shadow_pop(a);
  free(again);
  OK(llp_frame_at(pc, &frame) && !strcmp(frame.function, "f"), "an address outlives its descriptor");
}

static jmp_buf back;

__attribute__((noinline)) static void jump(void) {
  enter(&g);
  enter(&h);
  longjmp(back, 1);
}

static void abandoned(void) {
  void *volatile a = enter(&f);
  if (!setjmp(back))
    jump();
  IS(story(0), "h:1 g:1 f:1 ", "frames left by longjmp are there until somebody drops them");
  llp_shadow_truncate(a);
  IS(story(0), "f:1 ", "a truncation drops what is above");
  enter(&g), enter(&h);
  llp_shadow_record(a, 1);
  IS(story(0), "f:5 ", "so does a record by call");
  void *b = enter(&g);
  enter(&h);
  llp_shadow_pop(b);
  IS(story(0), "f:5 ", "so does a pop");
  llp_shadow_pop(b);
  IS(story(0), "f:5 ", "a frame that is gone is not popped twice");
  b = enter(&g);
  llp_shadow_pop(b), llp_shadow_pop(b);
  IS(story(0), "f:5 ", "nor is one that was the innermost");
  llp_shadow_leave(0), llp_shadow_leave(1), llp_shadow_leave((uintptr_t)&f), llp_shadow_leave((uintptr_t)a + 8),
      llp_shadow_leave((uintptr_t)a & ~(uintptr_t)65535);
  IS(story(0), "f:5 ", "a mark that nobody was given drops nothing");
  llp_shadow_pop(a);
}

static void deep(void) {
  enum { DEPTH = 10000 };
  static void *frames[DEPTH];
  static uintptr_t pcs[DEPTH + 1];
  for (int i = 0; i < DEPTH; i++)
    frames[i] = enter(i % 2 ? &g : &f);
  int count = llp_shadow_callers(0, pcs, DEPTH + 1);
  llp_frame innermost = {0}, outermost = {0};
  llp_frame_at(pcs[0], &innermost);
  llp_frame_at(pcs[DEPTH - 1], &outermost);
  OK(count == DEPTH && *innermost.function == 'g' && *outermost.function == 'f', "10,000 frames, in order");
  unsigned alternate = 1;
  for (int i = 2; i < DEPTH; i++)
    alternate &= pcs[i] == pcs[i - 2];
  OK(alternate, "across the ends of chunks");
  unsigned maps = os_maps;
  long bytes = os_bytes;
  llp_shadow_callers(17, pcs, DEPTH);
  OK(os_maps == maps, "a walk over places seen before asks for no memory");
  for (int i = DEPTH - 1; i > DEPTH / 2; i--)
    llp_shadow_pop(frames[i]);
  OK(llp_shadow_callers(0, pcs, DEPTH) == DEPTH / 2 + 1, "half of them popped one by one");
  llp_shadow_pop(frames[1]);
  OK(llp_shadow_callers(0, pcs, DEPTH) == 1, "thousands dropped at once");
  for (int i = 1; i < DEPTH; i++)
    frames[i] = enter(&h);
  OK(os_maps == maps && os_bytes == bytes, "the next descent uses the same memory");
  llp_shadow_pop(frames[0]);
}

/* What users call, in the thread's frames: an untracked function like this one has none. */
static void public(void) {
  void *a = enter(&f);
  llp_shadow_record(a, 3);
  void *b = enter(&g);
  uintptr_t pcs[8];
  char text[512], *end = text;
  int count = llp_callers(0, pcs, 8);
  llp_trace trace = llp_trace_of(pcs, count);
  bool more = true;
  llp_frame frame;
  while (llp_trace_next(&trace, &frame, &more))
    end += sprintf(end, "%s:%u%s%s ", frame.function, frame.line, frame.inlined ? " in" : "", more ? "" : ".");
  IS(text, "g:1 inner:7 in f:6. ", "a trace steps through inlined frames and tells the last");
  count = llp_callers(2, pcs, 8);
  trace = llp_trace_of(pcs, count);
  OK(count == 1 && llp_trace_next(&trace, &frame, &more) && frame.line == 6 && !more, "skip ends inside a group");
  OK(llp_caller(1, &frame) && frame.line == 7 && llp_caller(2, &frame) && frame.line == 6 && !llp_caller(3, &frame),
     "one caller at a time is the same");
  text[llp_stack(text, sizeof text - 1)] = '\0';
  OK(strstr(text, "goroutine 1 [running]:\ng(...)\n\ta.c:1 ") == text &&
         strstr(text, "inner(...)\n\ta.h:7\nf(...)\n\ta.c:6 "),
     "and so is the text");
  llp_shadow_pop(b);
  llp_shadow_pop(a);

  void *frames[40];
  for (int i = 0; i < 40; i++) {
    frames[i] = enter(i % 2 ? &g : &f);
    llp_shadow_record(frames[i], 3);
  }
  char long_text[4096];
  long_text[llp_stack(long_text, sizeof long_text - 1)] = '\0';
  int lines = 0;
  for (char *at = long_text; (at = strchr(at, '\n')); at++)
    lines++;
  OK(lines == 1 + 40 * 4, "a text of more frames than are fetched at once has each of them once");
  llp_shadow_pop(frames[0]);
}

static void by_name(void) {
  uintptr_t a = enter_named(0x1000, "main.f", 10), b = enter_named(0x2000, "main.g", 20);
  IS(story(0), "main.g:20 main.f:10 ", "a frame pushed by name is at the line it was pushed with");
  llp_shadow_line(0x2000, 25);
  uintptr_t pc = top_pc();
  llp_shadow_line(0x1000, 15);
  IS(story(0), "main.f:15 ", "a line for a frame further out drops what is above it");
  b = enter_named(0x2000, "main.g", 20);
  llp_shadow_line(0x2000, 25 + 64);
  OK(top_pc() != pc, "another line has another address");
  llp_shadow_line(0x2000, 25);
  OK(top_pc() == pc, "the same line of the same function has the same one");
  llp_shadow_line(0x3000, 99), llp_shadow_line(0, 99), llp_shadow_line(0x2000, 0);
  IS(story(0), "main.g:25 main.f:15 ", "a line for nobody, for entry 0, or line 0 changes nothing");
  OK(llp_func_entry(llp_func_for_pc(pc)) == 0x2000, "its entry is the one it was pushed with");
  void *c = enter(&f);
  IS(story(0), "f:1 main.g:25 main.f:15 ", "both kinds stand on one stack");
  llp_shadow_pop(c);
  llp_shadow_leave(b);
  llp_shadow_leave(a);
  OK(!llp_shadow_active(), "marks take their frames away");
  char *name = strdup("main.init");
  uintptr_t d = enter_named(0x4000, name, 1);
  memset(name, 'x', 9);
  IS(story(0), "main.init:1 ", "names are copied");
  llp_shadow_leave(d);
  free(name);
  enter_named(0x1000, "main.other", 10);
  IS(story(0), "main.other:10 ", "an address may get another name");
  llp_shadow_leave(a);
  uintptr_t exit = llp_shadow_pseudo("runtime.goexit", "asm.s", 1700);
  llp_frame frame;
  OK(exit && exit == llp_shadow_pseudo("runtime.goexit", "asm.s", 1700), "a pseudo frame has one address");
  OK(exit != llp_shadow_pseudo("runtime.goexit", "asm.s", 1701) &&
         exit != llp_shadow_pseudo("runtime.main", "asm.s", 1700),
     "and another has another");
  OK(llp_frame_at(exit - 1, &frame) && frame.line == 1700 && !strcmp(frame.file, "asm.s") && llp_func_entry(frame.func),
     "which leads to its place");
}

static void child(void) {
  void *a = enter(&f);
  int status = 1;
  pid_t pid = fork();
  if (!pid) {
    struct blob fresh = blob("fresh", 12345);
    llp_shadow_record(a, 1);
    enter(&fresh);
    _exit(strcmp(story(0), "fresh:1 f:5 ") ? 2 : 0);
  }
  waitpid(pid, &status, 0);
  OK(WIFEXITED(status) && !WEXITSTATUS(status), "the child of a fork goes on with its parent's frames");
  IS(story(0), "f:1 ", "and the parent without the child's");
  llp_shadow_pop(a);
}

int main(void) {
  f = blob("f", 1), g = blob("g", 2), h = blob("h", 1025);
  places();
  addresses();
  abandoned();
  deep();
  public();
  by_name();
  child();
  return 0;
}
