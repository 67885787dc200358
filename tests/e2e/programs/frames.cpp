// Asks "who called me?" in every situation a call can come about, and prints the answers.
//
// The marks "@question.depth=function" on a line say which frame an answer must have for it, innermost first;
// tests/e2e/test_frames_matrix.py reads them. The functions are kept from being inlined and have something left to do
// after each call, so the frames are those of the source at every level and in every mode. Built a second time with
// PLUGIN it is a shared library that calls back.
#include <atomic>
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <pthread.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

#include "llpass.h"

#define KEEP __attribute__((noinline, used))

#ifdef PLUGIN

static volatile int done;

extern "C" __attribute__((visibility("default"))) KEEP int plugin_call(int (*back)(int)) {
  int result = back(3); // @dlopen.1=plugin_call
  done = result;
  return result + done;
}

#else

namespace {

volatile int sink;
uintptr_t pcs[20000];

KEEP int ask(const char *question) {
  int count = llp_callers(1, pcs, sizeof pcs / sizeof *pcs);
  llp_trace trace = llp_trace_of(pcs, count);
  llp_frame frame;
  bool more = count > 0;
  std::printf("? %s\n", question);
  while (llp_trace_next(&trace, &frame, &more))
    if (*frame.function)
      std::printf("%s %u\n", frame.function, frame.line);
  std::fflush(stdout);
  return 1;
}

KEEP int recursion(int depth) {
  if (depth == 0) {
    sink = ask("recursion"); // @recursion.0=recursion
    return sink;
  }
  sink = recursion(depth - 1); // @recursion.1=recursion @recursion.2=recursion @recursion.3=recursion
  return sink + depth;
}

KEEP int deep(int depth) {
  if (depth == 1) {
    int count = llp_callers(0, pcs, sizeof pcs / sizeof *pcs), mine = 0;
    llp_trace trace = llp_trace_of(pcs, count);
    llp_frame frame;
    while (llp_trace_next(&trace, &frame, nullptr))
      mine += std::strcmp(frame.function, "deep") == 0;
    std::printf("? deep\n%d\n", mine);
    return mine;
  }
  sink = deep(depth - 1);
  return sink + 1;
}

bool asked;

KEEP int by_size(const void *a, const void *b) {
  if (!asked)
    sink = ask("qsort"); // @qsort.0=by_size
  asked = true;
  return *static_cast<const int *>(a) - *static_cast<const int *>(b);
}

KEEP int sort() {
  int numbers[] = {3, 1, 2};
  qsort(numbers, 3, sizeof *numbers, by_size); // @qsort.1=sort
  sink = numbers[0];
  return sink;
}

struct Guard {
  KEEP ~Guard() {
    sink = ask("destructor"); // @destructor.0=~Guard
    sink = 2;
  }
};

KEEP int throws(int value) {
  if (value > 0)
    throw std::runtime_error("thrown");
  return value;
}

KEEP int guarded(int value) {
  Guard guard;
  sink = throws(value);
  return sink;
} // @destructor.1=guarded

KEEP int catches() {
  try {
    sink = guarded(1); // @destructor.2=catches
  } catch (const std::runtime_error &) {
    sink = ask("catch"); // @catch.0=catches
  }
  sink = ask("caught"); // @caught.0=catches
  return sink;
}

jmp_buf back;

KEEP int jumps(int depth) {
  if (depth == 0)
    longjmp(back, 1);
  sink = jumps(depth - 1);
  return sink + 1;
}

KEEP int lands() {
  if (setjmp(back) == 0)
    sink = jumps(3);
  else
    sink = ask("longjmp"); // @longjmp.0=lands
  return sink;
}

KEEP void on_signal(int) {
  sink = ask("signal"); // @signal.0=on_signal
  sink = 3;
}

KEEP int signals() {
  std::signal(SIGUSR1, on_signal);
  sink = raise(SIGUSR1); // @signal.1=signals
  return sink;
}

KEEP int in_thread(int value) {
  sink = ask("thread"); // @thread.0=in_thread
  return value;
}

KEEP void *thread_main(void *) {
  sink = in_thread(1); // @thread.1=thread_main
  return nullptr;
}

KEEP int threads() {
  pthread_t thread;
  pthread_create(&thread, nullptr, thread_main, nullptr);
  pthread_join(thread, nullptr);
  sink = ask("joined"); // @joined.0=threads
  return sink;
}

KEEP int forks() {
  int status = 0;
  pid_t child = fork();
  if (child == 0) {
    sink = ask("fork"); // @fork.0=forks
    _exit(0);
  }
  waitpid(child, &status, 0);
  sink = status;
  return status;
}

KEEP void at_exit() {
  sink = ask("atexit"); // @atexit.0=at_exit
  sink = 4;
}

struct Early {
  KEEP Early() {
    sink = ask("static"); // @static.0=Early
    sink = 5;
  }
};

Early early;

KEEP int called_back(int value) {
  sink = ask("dlopen"); // @dlopen.0=called_back
  return value;
}

KEEP int plugin(const char *path) {
  void *library = dlopen(path, RTLD_NOW);
  auto call = library ? reinterpret_cast<int (*)(int (*)(int))>(dlsym(library, "plugin_call")) : nullptr;
  if (!call) {
    std::printf("%s\n", dlerror());
    return 1;
  }
  sink = call(called_back); // @dlopen.2=plugin
  return sink;
}

} // namespace

int main(int argc, char **argv) {
  std::atexit(at_exit);
  sink = recursion(3); // @recursion.4=main
  sink = deep(10000);
  sink = sort(); // @qsort.2=main
  sink = catches(); // @destructor.3=main @catch.1=main @caught.1=main
  sink = lands(); // @longjmp.1=main
  sink = signals(); // @signal.2=main
  sink = threads(); // @joined.1=main
  sink = forks(); // @fork.1=main
  if (argc > 1)
    sink = plugin(argv[1]); // @dlopen.3=main
  return 0;
}

#endif
