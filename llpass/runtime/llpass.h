/* llpass: which function, file and line is this program counter?
 *
 * A program whose modules went through `llpass run` carries tables that answer this in a stripped binary,
 * without DWARF. This header is the manual of the library (libllpass.a) that reads them.
 *
 * Link with the flags that `llpass config --libs` prints. Every image (the executable, each shared library, each
 * plug-in) carries its own tables and announces them when it is loaded and again when it is unloaded; nothing is to be
 * called.
 *
 * Which copy of this library answers. An executable linked with these flags exports llp_*, so that it also answers
 * for the libraries and plug-ins it loads. In a program whose executable has no copy, a shared library's own copy
 * answers, for that library and for what binds to its llp_* symbols.
 *
 * Memory. Every pointer handed out (llp_func, names, files) points into a table that belongs to the library; never
 * free or write it. It stays valid until the image it describes is unloaded, for the executable until the process
 * ends. Functions and program counters of an unloaded image must not be used any more, just as its code must not.
 *
 * Threads and signals. Everything here may be called from any thread at any time. Lookups take no lock and
 * allocate nothing. An image that went through `llpass postlink` has its table from the start. In any other the first
 * lookup makes it, once (a few system calls, some milliseconds in a large program); other threads that need it wait.
 * From then on lookups are async-signal-safe. Call llp_init() early when a signal handler is going to look things up. A handler that interrupts the building
 * of a table in its own thread is told "unknown" instead of waiting for itself. errno is always preserved.
 *
 * Unknown is an answer. A program counter in foreign code (libc, assembly, a module llpass never saw), in padding or
 * outside every image gives NULL, false or no frames; never a neighbouring function.
 *
 * Return addresses. A return address points behind its call, perhaps at the next line or the next function: look up
 * the return address minus one. The address of a function, or of a faulting instruction, is looked up as it is.
 *
 * LLPASS_DEBUG=1 in the environment writes one line to stderr for every table that is built, adopted or refused, and for
 * every damaged unit that is skipped. */
#ifndef LLPASS_H
#define LLPASS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && !defined(_WIN32)
#define LLP_API __attribute__((visibility("default")))
#else
#define LLP_API
#endif

/* A function as it stands in the machine code. Opaque; two lookups in one function give one pointer. */
typedef struct llp_func llp_func;

/* The function whose code holds pc; NULL: unknown. The parts of a split function (a cold part, the resume part of
 * a coroutine) belong to that function. Code inlined into a function belongs to it physically: ask llp_frames_at
 * for the source's view. */
LLP_API const llp_func *llp_func_for_pc(uintptr_t pc);

/* Strings end with a NUL and are "" when unknown or when func is NULL; never NULL. */
LLP_API const char *llp_func_name(const llp_func *func);   /* as the language writes it, e.g. "shape::area" */
LLP_API const char *llp_func_symbol(const llp_func *func); /* as the linker knows it, e.g. "_ZN5shape4areaEv" */
LLP_API const char *llp_func_file(const llp_func *func);   /* the path the compiler was given */

/* Lines are 0 when unknown or when func is NULL. */
LLP_API uint32_t llp_func_line(const llp_func *func);      /* of the first statement */
LLP_API uint32_t llp_func_decl_line(const llp_func *func); /* of the declaration */

/* Where in the source pc is, which must be in func: its file, and its line in *line, of the innermost frame (as
 * llp_frame_at has it). "" and 0 when unknown, and when pc is not in func. */
LLP_API const char *llp_func_file_line(const llp_func *func, uintptr_t pc, uint32_t *line);

/* First address of the function's code in this process, and the first one behind it; 0 when func is NULL. Of a
 * function in several parts, the part that is entered. */
LLP_API uintptr_t llp_func_entry(const llp_func *func);
LLP_API uintptr_t llp_func_end(const llp_func *func);

/* One source-level frame at a program counter. */
typedef struct llp_frame {
  uintptr_t pc;         /* the one that was looked up */
  const llp_func *func; /* whose machine code this is: the same in all the frames of one pc; NULL only in a trace,
                         * for code that no table knows */
  const char *function; /* name of the source function of this frame; never NULL, as the next two */
  const char *symbol;   /* its linker symbol; "" when it was only ever inlined */
  const char *file;     /* where in the source; "" unknown */
  uint32_t line;        /* 0 unknown */
  uint32_t column;      /* 0 unknown */
  uint32_t decl_line;   /* where `function` is declared; 0 unknown */
  bool inlined;         /* this frame was inlined into the next one */
} llp_frame;

/* The frames at one pc: a small value, to be copied freely and thrown away. Its members are private. */
typedef struct llp_frames {
  uintptr_t pc;
  const llp_func *func;
  const char *name;
  uint32_t symbol, table;
  int32_t file;
  uint32_t line, decl_line;
  uint32_t scope, tree, column, step;
} llp_frames;

/* The frames at pc, innermost first:
 *
 *     llp_frames frames = llp_frames_at(pc);
 *     for (llp_frame f; llp_frames_next(&frames, &f);)
 *       print(f.function, f.file, f.line);
 *
 * None when pc is unknown. The last frame is that of the function itself, the ones before it were inlined. A frame's
 * line is that of the nearest call site at or before pc in the same function; before the first one, it is the
 * function's own. */
LLP_API llp_frames llp_frames_at(uintptr_t pc);

/* Fill *frame and step on; false, with *frame untouched, at the end. */
LLP_API bool llp_frames_next(llp_frames *frames, llp_frame *frame);

/* The innermost frame at pc alone; false, with *frame untouched, when pc is unknown. */
LLP_API bool llp_frame_at(uintptr_t pc, llp_frame *frame);

/* ---- who called me? ---------------------------------------------------------------------------------------------
 *
 * The calls that are under way in this thread, innermost first. Three ways, which may meet on one stack:
 *
 *  - code that keeps a frame pointer (`llpass run --frames fp`, -fno-omit-frame-pointer) is walked by it;
 *  - all other code (`--frames unwind`, the system's libraries, signal frames) by its .eh_frame;
 *  - a thread with live frames of `--frames shadow` is described by those alone.
 *
 * Allocates nothing and takes no lock. Never faults: a damaged or foreign stack ends the walk early. Frames are the
 * source's: an inlined function counts as one, an adapter that the language does not show (a stub) as none. */

/* Fill pcs with at most n return addresses; returns how many. skip 0 begins with the call in the function that calls
 * llp_callers, skip 1 with the call of that function, and so on; a negative skip is 0. The values are for llp_trace_of:
 * return addresses, synthetic addresses (shadow), the address after a faulting one. When skip ends among inlined
 * frames, the top byte of the first one holds how many to leave out. */
LLP_API int llp_callers(int skip, uintptr_t *pcs, int n);

/* As llp_callers, for the code that a signal interrupted: `context` is the third argument of its handler. skip 0 is the
 * interrupted function. */
LLP_API int llp_callers_of_signal(const void *context, int skip, uintptr_t *pcs, int n);

/* The frame `skip` calls up: 0 is the function that calls llp_caller, at the line of that call. False, with *frame
 * untouched, when the stack is not that deep. */
LLP_API bool llp_caller(int skip, llp_frame *frame);

/* The frames of what llp_callers gave: a small value, to be copied freely. Its members are private; pcs must live as
 * long. */
typedef struct llp_trace {
  const uintptr_t *pcs;
  int count;
  int next;
  llp_frames frames;
} llp_trace;

LLP_API llp_trace llp_trace_of(const uintptr_t *pcs, int count);

/* Fill *frame and step on; false, with *frame untouched, at the end. *more, when more is not NULL: whether another
 * frame follows. A return address is looked up minus one, and frame->pc is what was looked up. Code that no table knows
 * gives a frame with func NULL and the strings "". */
LLP_API bool llp_trace_next(llp_trace *trace, llp_frame *frame, bool *more);

/* The stack of the caller as text, in the shape of Go's: "goroutine 1 [running]:", then two lines a frame. Writes at
 * most n bytes, without a final NUL, and returns how many. */
LLP_API size_t llp_stack(char *buffer, size_t n);

/* The same into a file descriptor. Async-signal-safe once the tables are built (llp_init). */
LLP_API void llp_print_traceback(int fd);

/* Print a traceback on standard error when SIGSEGV, SIGBUS, SIGFPE, SIGILL or SIGABRT ends the process. Builds the
 * tables, gives the calling thread an alternate signal stack and takes the handlers over; after the traceback the
 * handlers that were there before get the signal again, so that exit status and core dump stay what they were. False,
 * and nothing is changed, where the system has no such signals. */
LLP_API bool llp_crash_install(void);

/* Give the calling thread an alternate signal stack, so that an overflow of its own stack is reported too. It is freed
 * when the thread ends. Without it a crash is reported on the thread's own stack, which takes about 8 KiB there. */
LLP_API bool llp_crash_thread(void);

/* Build the tables of every image loaded so far now instead of on first use. Images loaded later build theirs on
 * first use, or at the next llp_init(). Calling it again costs next to nothing. */
LLP_API void llp_init(void);

/* Nanoseconds of a clock that never goes back and that no one can set: for measuring spans, not for telling the date.
 * It does not run while the machine sleeps. Resolution well below a microsecond; async-signal-safe. 0 when the system
 * has none. */
LLP_API uint64_t llp_nanotime(void);

/* ---- finalizers -------------------------------------------------------------------------------------------------
 *
 * On BDWGC, the Boehm-Demers-Weiser collector: a program that names these functions is linked with -lgc behind the
 * flags of `llpass config --libs`; others need no collector. Not for signal handlers. An image whose copy of this
 * library has set a finalizer must stay loaded; copies in several images have a queue each.
 *
 * When. A finalizer becomes ready when a collection finds its object unreachable, and runs in llp_gc or
 * llp_run_finalizers, on the thread that calls them, without any lock held: it may allocate, block, collect, set
 * finalizers, or store the object where it can be reached again. It runs once. Collections that happen by themselves
 * only queue. What is queued, and all it points to, stays as it is until its finalizer has returned. The program's end
 * runs nothing.
 *
 * Order. An object that another one with a finalizer points to waits until that one's has run and a further collection
 * has found both dead, as in Go. So objects that point to each other, or to themselves, are never ready when one of
 * them has a finalizer; nor is an object that its own `arg` leads to.
 *
 * Threads. The collector must know every thread that calls these: made by GC_pthread_create (what <gc.h> makes of
 * pthread_create under GC_THREADS), or registered by GC_register_my_thread. */

/* Have fn(obj, arg) called after obj has died; a second call replaces the first, fn NULL cancels, both also when the
 * finalizer is queued already. `arg` is kept alive until then. An allocation has one finalizer: a pointer into it stands
 * for it, and is what fn is given. Cancel before GC_free.
 *
 * A BDWGC finalizer that is there already is called first, once, as BDWGC would have called it; to cancel restores it.
 *
 * Returns 0 or an errno value, and nothing has changed: EINVAL, obj is NULL, not a multiple of a pointer's size, or not
 * in the collector's heap; EPERM, the collector does not know this thread; ENOMEM; ENOSYS, not on this target. With
 * LLPASS_DEBUG=1 it says so on standard error. */
LLP_API int llp_set_finalizer(void *obj, void (*fn)(void *obj, void *arg), void *arg);

/* Run what is queued and what the finalizers queue meanwhile; returns how many ran here. Those that other threads took
 * may still be running. 0 on a thread that the collector does not know. */
LLP_API size_t llp_run_finalizers(void);

/* Collect, run finalizers, and do both again, so that an object and one it points to are done in one call. Nothing on
 * a thread that the collector does not know. */
LLP_API void llp_gc(void);

/* Clear what calls that are over have left for a conservative collector to find: 4 KiB below the stack pointer and
 * every register that a call may change. Only on the calling thread's own stack, never beyond its limits; on any other
 * stack (a coroutine's, an alternate signal stack) only the registers. `llpass run --passes stack-liveness` puts calls
 * of this where they count. Needs no collector. Its first call in a thread takes some microseconds. A stack that was
 * made inside a frame of another must have 4 KiB left, as for a signal. */
LLP_API void llp_stack_clear(void);

/* Does nothing, with any number of arguments. The pass calls it with zeros behind a call that passed pointers in memory:
 * they are written over the words that the caller keeps its outgoing arguments in. */
LLP_API void llp_arguments_clear(void);

#ifdef __cplusplus
}
#endif

#endif
