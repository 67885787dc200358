/* Whatever stack the question is asked on: the frames are those that the system finds. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#include "callers.h"

#define NOINLINE __attribute__((noinline))

/* callers_lib.c: no frame pointers, no records */
void through_frameless(callback *call);
void through_big_frame(callback *call);
/* callers_x86_64.s, callers_aarch64.s: calls with `rbp` in the frame pointer register, with and without unwind information */
void with_frame_pointer(uintptr_t rbp, callback *call);
void without_unwind_tables(uintptr_t rbp, callback *call);
void with_preserved_register(uintptr_t unused, callback *call);

static const char *doing;
static int interrupted;

static NOINLINE void check(void) {
  same_as_system(interrupted, doing);
}

static NOINLINE void now(const char *what) {
  doing = what;
  check();
}

__attribute__((constructor)) static void constructed(void) {
  now("in a constructor");
}

static void leaving(void) {
  now("in an atexit function");
}

static NOINLINE int recurse(int depth, callback *call) {
  if (!depth) {
    call();
    return 0;
  }
  int result = recurse(depth - 1, call);
  __asm__ volatile("" : "+r"(result));
  return result + 1;
}

static int compare(const void *a, const void *b) {
  static int once;
  if (!once++)
    now("in a callback of qsort");
  return *(const int *)a - *(const int *)b;
}

static void in_frameless(void) {
  int values[] = {3, 1, 2};
  qsort(values, 3, sizeof *values, compare);
  now("through code without frame pointers");
}

static void on_signal(int number) {
  (void)number;
  check();
}

static uintptr_t from_context[64];
static int from_context_count;

static void on_fault(int number, siginfo_t *info, void *context) {
  (void)number, (void)info;
  uintptr_t all[64];
  int count = llp_callers(0, all, 64);
  check();
  from_context_count = llp_callers_of_signal(context, 0, from_context, 64);
  int same = from_context_count > 3 && from_context_count < count;
  for (int i = 1; i <= from_context_count && i <= count; i++)
    same &= from_context[from_context_count - i] == all[count - i];
  OK(same, "the frames of a signal's context end the handler's own stack");
  int frames = 0;
  llp_trace trace = llp_trace_of(from_context, from_context_count);
  for (llp_frame frame; llp_trace_next(&trace, &frame, NULL);)
    frames++;
  OK(llp_callers_of_signal(context, frames - 1, all, 64) == 1 && all[0] == from_context[from_context_count - 1],
     "skipping from a context");
#if defined(__x86_64__)
  ((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] += 2;
#else
  ((ucontext_t *)context)->uc_mcontext.pc += 4;
#endif
}

/* The instruction is two bytes long, or four. Without calls the function has no frame; it fills more than one granule
 * of the table, so that its code is as plain as that of functions which have one. */
static NOINLINE __attribute__((aligned(256))) void fault(void) {
#if defined(__x86_64__)
  __asm__ volatile(".skip 300, 0x90\n\tud2");
#else
  __asm__ volatile(".rept 75\n\tnop\n\t.endr\n\tudf #0");
#endif
}

#if defined(__x86_64__)
void bare_restorer(void);

/* As the kernel has it; the C library puts its own restorer in. */
static void set_bare_handler(void) {
  struct {
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)(void);
    unsigned long mask;
  } action = {on_signal, 0x04000000, bare_restorer, 0};
  syscall(SYS_rt_sigaction, SIGUSR2, &action, NULL, sizeof action.mask);
}
#else
static void set_bare_handler(void) {
  signal(SIGUSR2, on_signal);
}
#endif

static void signals(void) {
  interrupted = 1;
  signal(SIGUSR1, on_signal);
  doing = "in a signal handler";
  raise(SIGUSR1);
  set_bare_handler();
  doing = "in a handler whose way back no unwind table describes";
  raise(SIGUSR2);
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};
  sigaction(SIGILL, &action, NULL);
  doing = "in the handler of a fault";
  fault();
  stack_t stack = {.ss_sp = malloc(1 << 17), .ss_size = 1 << 17};
  sigaltstack(&stack, NULL);
  action.sa_flags |= SA_ONSTACK;
  sigaction(SIGILL, &action, NULL);
  doing = "in a handler on an alternate stack";
  through_frameless(fault);
  stack.ss_flags = SS_DISABLE;
  sigaltstack(&stack, NULL);
  free(stack.ss_sp);
  interrupted = 0;
}

/* Stop before every instruction of some calls, also where frames are half made or half gone. Not with the
 * thread sanitizer, which delivers signals at places of its own. */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define NO_STEPS
#endif
#endif
#if defined(__x86_64__) && !defined(NO_STEPS)
static NOINLINE int stepped(int depth) {
  volatile int words[20] = {depth};
  if (depth)
    words[3] = stepped(depth - 1);
  return words[0] + words[3];
}

static int steps, right_steps;
static volatile int stepping;

/* The processor's trap flag, from the first signal, which was sent, until the end. */
static void on_step(int number, siginfo_t *info, void *context) {
  greg_t *flags = &((ucontext_t *)context)->uc_mcontext.gregs[REG_EFL];
  (void)number, (void)info;
  *flags = stepping ? *flags | 0x100 : *flags & ~0x100ll;
  steps++;
  right_steps += compare_with_system(1, "", 1);
}

static void single_steps(void) {
  struct sigaction action = {.sa_sigaction = on_step, .sa_flags = SA_SIGINFO};
  sigaction(SIGTRAP, &action, NULL);
  stepping = 1;
  raise(SIGTRAP);
  stepped(3);
  stepping = 0;
  OK(steps > 60 && right_steps == steps, "between any two instructions");
}
#else
static void single_steps(void) {
}
#endif

/* ---- other stacks ---------------------------------------------------------------------------------------------- */

static ucontext_t main_context, other_context;

static void coroutine(void) {
  now("in a coroutine");
  through_frameless(in_frameless);
  interrupted = 1;
  doing = "in a signal handler in a coroutine";
  raise(SIGUSR1);
  interrupted = 0;
  swapcontext(&other_context, &main_context);
  now("in a coroutine that was resumed");
}

static void coroutines(void *memory, size_t size) {
  getcontext(&other_context);
  other_context.uc_stack.ss_sp = memory;
  other_context.uc_stack.ss_size = size;
  other_context.uc_link = &main_context;
  makecontext(&other_context, coroutine, 0);
  swapcontext(&main_context, &other_context);
  now("beside a coroutine");
  swapcontext(&main_context, &other_context);
  now("after a coroutine");
}

static void *in_thread(void *data) {
  (void)data;
  now("in a thread with a small stack");
  through_frameless(in_frameless);
  recurse(100, check);
  now("in a thread again");
  return NULL;
}

static void threads(void) {
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 65536 + 2 * sizeof(void *) * MOST_FRAMES); /* callers.h has thread variables */
  pthread_create(&thread, &attributes, in_thread, NULL);
  pthread_join(thread, NULL);
  size_t size = 1 << 19;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  pthread_attr_setstack(&attributes, memory, size);
  pthread_create(&thread, &attributes, in_thread, NULL);
  pthread_join(thread, NULL);
  munmap(memory, size);
}

/* ---- loaded code ----------------------------------------------------------------------------------------------- */

/* The plug-ins have the same layout and different frames: one is likely to be loaded where the other was. */
static void plugins(int count, char **paths) {
  for (int round = 0; round < 3; round++)
    for (int i = 0; i < count; i++) {
      void *plugin = dlopen(paths[i], RTLD_NOW | RTLD_LOCAL);
      union {
        void *object;
        void (*function)(callback *);
      } enter = {plugin ? dlsym(plugin, "enter_plugin") : NULL};
      if (!plugin || !enter.function) {
        printf("not ok: %s\n", dlerror());
        return;
      }
      doing = "called back by a plug-in";
      enter.function(check);
      enter.function(check);
      dlclose(plugin);
    }
}

/* ---- damaged chains -------------------------------------------------------------------------------------------- */

static int broken_count;
static uintptr_t broken_first;

/* No judge here: without unwind information, what is above is guessed. */
static NOINLINE void broken(void) {
  uintptr_t pcs[300];
  broken_count = llp_callers(1, pcs, 300);
  broken_first = pcs[0];
}

struct record {
  uintptr_t next, pc;
};

static void chains(void) {
  struct record circle[2] = {{(uintptr_t)&circle[1], (uintptr_t)main_context.uc_link | 1 << 20},
                             {(uintptr_t)&circle[0], 1 << 20}};
  long page = sysconf(_SC_PAGESIZE);
  char *hole = mmap(NULL, (size_t)page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *data = mmap(NULL, (size_t)page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const uintptr_t values[] = {0,
                              1,
                              8,
                              (uintptr_t)hole,
                              (uintptr_t)data,
                              (uintptr_t)data + (size_t)page - 8,
                              (uintptr_t)circle,
                              (uintptr_t)circle | 1,
                              UINTPTR_MAX,
                              UINTPTR_MAX - 7,
                              UINTPTR_MAX - 15,
                              (uintptr_t)1 << 63,
                              (uintptr_t)&hole};
  doing = "with anything in the frame pointer register";
  for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
    with_frame_pointer(values[i], check);
    without_unwind_tables(values[i], broken);
    OK(broken_count >= 1 && broken_count < 300, "a frame without unwind information ends the walk or is passed");
  }
  munmap(hole, (size_t)page);
  munmap(data, (size_t)page);
}

static void in_preserved(void) {
  recurse(3, check);
  through_frameless(check);
}

/* ---- the rest -------------------------------------------------------------------------------------------------- */

static jmp_buf back;

static void jump(void) {
  longjmp(back, 1);
}

static NOINLINE void arguments(void) {
  uintptr_t pcs[8] = {1, 2, 3, 4, 5, 6, 7, 8}, more[8];
  OK(llp_callers(0, pcs, 0) == 0 && llp_callers(0, pcs, -5) == 0 && llp_callers(0, NULL, 0) == 0 && pcs[0] == 1,
     "no room, no frames");
  errno = 77;
  OK(llp_callers(-7, pcs, 2) == 2 && llp_callers(0, more, 3) == 3 && pcs[1] == more[1] && pcs[2] == 3,
     "a negative skip is none");
  OK(llp_callers(1, pcs, 8) >= 2 && pcs[0] == more[1], "skip leaves out frames");
  OK(llp_callers(10000, pcs, 8) == 0, "skip beyond the stack");
  OK(errno == 77, "errno is preserved");
  pcs[0] = 0x4141414141414141;
  llp_trace trace = llp_trace_of(pcs, 1);
  llp_frame frame;
  bool another = true;
  OK(llp_trace_next(&trace, &frame, &another) && !frame.func && !another && !llp_trace_next(&trace, &frame, &another),
     "what is no code at all is one frame without a name");
}

int main(int argc, char **argv) {
  now("in main");
  arguments();
  recurse(1, check);
  doing = "10,000 frames deep";
  recurse(10000, check);
  doing = "after them";
  check();
  int values[] = {3, 1, 2};
  qsort(values, 3, sizeof *values, compare);
  through_frameless(in_frameless);
  doing = "through a frame of 100 KB";
  through_big_frame(check);
  doing = "through a frame that only a preserved register leads to";
  with_preserved_register(0, check);
  with_preserved_register(0, in_preserved);
  if (!setjmp(back))
    through_frameless(jump);
  now("after longjmp");
  chains();
  signals();
  single_steps();
  size_t size = 1 << 19;
  void *memory = malloc(size);
  coroutines(memory, size);
  free(memory);
  memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  coroutines(memory, size);
  munmap(memory, size);
  now("after its stack is gone");
  threads();
  plugins(argc - 1, argv + 1);
  fflush(stdout);
  pid_t child = fork();
  if (!child) {
    int before = tap_count;
    now("in a forked child");
    through_frameless(in_frameless);
    fflush(stdout);
    _exit(tap_count != before + 2);
  }
  int status = 1;
  waitpid(child, &status, 0);
  OK(status == 0, "the child ends well");
  atexit(leaving);
  return 0;
}
