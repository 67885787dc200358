/* A traceback when a signal ends the process.
 *
 * After the report the process goes on as if it had never been made: the action that was there before is put back, and
 * the signal comes again. An instruction that faulted faults again when the handler returns; a signal that was sent
 * (abort, kill) is queued once more with the siginfo it had, blocked until the handler has returned. So exit status,
 * core dump and the program's own handler see the first event, in the frame where it happened.
 *
 * The report reads a process that is broken. A fault in it comes to the same handler, which knows its own thread and
 * goes back to behind the report. Other threads that crash meanwhile wait: their turn is to fault again. */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* SA_ONSTACK, REG_RIP */
#endif
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/auxv.h>
#include <sys/syscall.h>
#endif

#include "traceback.h"

static const struct {
  int number;
  char text[32]; /* an array, not a pointer: no dynamic relocation */
} signals[] = {
    {SIGSEGV, "SIGSEGV: segmentation violation"}, {SIGBUS, "SIGBUS: bus error"}, {SIGFPE, "SIGFPE: arithmetic error"},
    {SIGILL, "SIGILL: illegal instruction"},      {SIGABRT, "SIGABRT: abort"},
};

#define SIGNALS (sizeof signals / sizeof *signals)

static struct sigaction previous[SIGNALS];
static atomic_uintptr_t reporter; /* llp_os_thread() of who is at it; 0: nobody */
static jmp_buf after_report;      /* the reporter's */
static atomic_bool installed;

static void report(unsigned index, const siginfo_t *info, const void *context) {
  struct llp_sink sink;
  sink.fd = STDERR_FILENO;
  sink.filled = 0;
  llp_put_text(&sink, "[signal ");
  llp_put_text(&sink, signals[index].text);
  llp_put_text(&sink, info->si_code < 0 ? " code=-" : " code=");
  llp_put_number(&sink, info->si_code < 0 ? 0 - (uint64_t)info->si_code : (uint64_t)info->si_code, 10);
  llp_put_text(&sink, " addr=0x");
  llp_put_number(&sink, info->si_code > 0 ? (uintptr_t)info->si_addr : 0, 16);
#if LLP_OWN_WALK
  struct llp_walk walk;
  llp_walk_from_context(&walk, context);
  llp_put_text(&sink, " pc=0x");
  llp_put_number(&sink, walk.pc - 1, 16);
#endif
  llp_put_text(&sink, "]\n\n");
  llp_put_end(&sink);
  llp_put_traceback(&sink, context, 0);
  llp_put_end(&sink);
}

/* Whether the instruction will fault again by itself. */
static bool comes_again(int number, const siginfo_t *info) {
#if defined(BUS_MCEERR_AO)
  if (number == SIGBUS && info->si_code == BUS_MCEERR_AO)
    return false;
#endif
  return info->si_code > 0 && number != SIGABRT;
}

/* Blocked until the handler returns, which brings the old mask back. */
static void send_again(int number, siginfo_t *info) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
#if defined(__linux__)
  if (syscall(SYS_rt_tgsigqueueinfo, getpid(), syscall(SYS_gettid), number, info) == 0)
    return;
#endif
  (void)info;
  pthread_kill(pthread_self(), number);
}

/* Report while standard error may be a pipe that nobody reads: the process is not to end by that. False: it faulted. */
static bool report_guarded(unsigned index, const siginfo_t *info, const void *context) {
  sigset_t pipe, before, pending;
  int ignored;
  volatile bool whole = false;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  if (_setjmp(after_report) == 0) {
    report(index, info, context);
    whole = true;
  }
  if (!sigismember(&before, SIGPIPE)) {
    if (sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE))
      sigwait(&pipe, &ignored);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  return whole;
}

static void on_signal(int number, siginfo_t *info, void *context);

static struct sigaction ours(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_signal;
  /* Not deferred: a fault inside the report has to come through. */
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  return action;
}

/* A program that keeps what signal() gave it and puts it back that way has lost the flags: info and context mean nothing
 * then. Put them back, and have the signal come again. */
static bool flags_were_lost(int number) {
  struct sigaction now, action = ours();
  if (sigaction(number, NULL, &now) != 0 || now.sa_sigaction != on_signal || now.sa_flags & SA_SIGINFO)
    return false;
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_BLOCK, &set, NULL); /* until the handler returns */
  sigaction(number, &action, NULL);
  pthread_kill(pthread_self(), number);
  return true;
}

static void on_signal(int number, siginfo_t *info, void *context) {
  int saved = errno;
  if (flags_were_lost(number)) {
    errno = saved;
    return;
  }
  uintptr_t self = llp_os_thread(), nobody = 0;
  unsigned index = 0;
  while (signals[index].number != number)
    index++;
  if (atomic_load(&reporter) == self)
    _longjmp(after_report, 1);
  for (unsigned round = 0; !atomic_compare_exchange_strong(&reporter, &nobody, self); round++) {
    nobody = 0;
    llp_os_pause(round);
  }
  struct sigaction now;
  sigaction(number, NULL, &now);
  /* Else another thread's crash was reported meanwhile, and this one's handler is no longer ours. */
  if (now.sa_flags & SA_SIGINFO && now.sa_sigaction == on_signal) {
    if (!report_guarded(index, info, context)) {
      static const char sorry[] = "llpass: the stack is damaged: a fault while printing it\n";
      llp_os_write(STDERR_FILENO, sorry, sizeof sorry - 1);
    }
    sigaction(number, &previous[index], NULL);
  }
  if (!comes_again(number, info))
    send_again(number, info);
  atomic_store(&reporter, 0);
  errno = saved;
}

/* ---- alternate stacks ------------------------------------------------------------------------------------------ */

/* The report takes about 8 KiB, and the first one may have to build a table. */
#define REPORT_STACK 65536u

static pthread_key_t stack_key;
static pthread_once_t stack_once = PTHREAD_ONCE_INIT;
static bool have_key;

static size_t stack_size(void) {
  size_t least = MINSIGSTKSZ, page = llp_os_page();
#if defined(__linux__) && defined(AT_MINSIGSTKSZ)
  /* What the kernel saves, which the constant is too small for on newer processors. */
  size_t told = getauxval(AT_MINSIGSTKSZ);
  least = told > least ? told : least;
#endif
  return (least + REPORT_STACK + page - 1) / page * page;
}

static void free_stack(void *memory) {
  stack_t stack;
  size_t page = llp_os_page();
  if (sigaltstack(NULL, &stack) == 0 && stack.ss_sp == (char *)memory + page) {
    stack.ss_flags = SS_DISABLE;
    sigaltstack(&stack, NULL);
  }
  llp_os_unmap(memory, page + stack_size());
}

static void make_key(void) {
  have_key = pthread_key_create(&stack_key, free_stack) == 0;
}

/* Freed when the thread ends, or never. */
static bool give_stack(bool freed) {
  int saved = errno;
  stack_t stack;
  size_t size = stack_size(), page = llp_os_page();
  bool done = sigaltstack(NULL, &stack) == 0;
  /* The program's own will do. */
  if (done && !(stack.ss_flags & SS_DISABLE)) {
    errno = saved;
    return true;
  }
  if (freed)
    pthread_once(&stack_once, make_key);
  char *memory = done && (have_key || !freed) ? llp_os_map(page + size) : NULL;
  stack = (stack_t){.ss_sp = memory ? memory + page : NULL, .ss_size = size};
  done = memory && mprotect(memory, page, PROT_NONE) == 0 && (!freed || pthread_setspecific(stack_key, memory) == 0);
  if (done && sigaltstack(&stack, NULL) != 0) {
    if (freed)
      pthread_setspecific(stack_key, NULL);
    done = false;
  }
  if (memory && !done)
    llp_os_unmap(memory, page + size);
  errno = saved;
  return done;
}

bool llp_crash_thread(void) {
  return give_stack(true);
}

/* ---- taking over ----------------------------------------------------------------------------------------------- */

/* A program that was not asked must not notice: a signal that it inherited as ignored stays ignored, a handler that an
 * early constructor has set stays, and no key for data of threads is used up. */
void llp_crash_start(void) {
  int saved = errno;
  struct sigaction action = ours();
  bool taken = false;
  for (unsigned i = 0; i < SIGNALS; i++)
    if (sigaction(signals[i].number, NULL, &previous[i]) == 0 && !(previous[i].sa_flags & SA_SIGINFO) &&
        previous[i].sa_handler == SIG_DFL)
      taken |= sigaction(signals[i].number, &action, NULL) == 0;
  if (taken)
    give_stack(false);
  errno = saved;
}

bool llp_crash_install(void) {
  int saved = errno;
  bool done = true;
  llp_init();
  llp_crash_thread();
  if (!atomic_exchange(&installed, true)) {
    struct sigaction action = ours();
    for (unsigned i = 0; i < SIGNALS; i++) {
      struct sigaction now;
      /* A handler of ours that llp_crash_start has set stands before the one that it found. */
      if (sigaction(signals[i].number, NULL, &now) == 0 && now.sa_sigaction != on_signal)
        previous[i] = now;
    }
    for (unsigned i = 0; i < SIGNALS && done; i++)
      done = sigaction(signals[i].number, &action, NULL) == 0;
    if (!done) {
      for (unsigned i = 0; i < SIGNALS; i++)
        sigaction(signals[i].number, &previous[i], NULL);
      atomic_store(&installed, false);
    }
  }
  errno = saved;
  return done;
}
