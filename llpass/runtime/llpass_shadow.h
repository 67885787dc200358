/* llpass: frames that the program itself keeps (`llpass run --frames shadow`).
 *
 * A physical walk shows what the machine does: a function that was inlined or left by a tail call is not there. Shadow
 * frames show what the source says, at any optimisation level and without unwind tables: each function pushes a frame
 * when it is entered, records where it is before each call, and pops the frame when it is left. While a thread has such
 * frames, llp_callers and its kin (llpass.h) answer from them alone.
 *
 * Two kinds of callers use this header. `llpass run --frames shadow` writes calls of the first group into the IR, and
 * so may any front end. A front end or a support library that has names and lines at hand when it runs uses the second
 * group.
 *
 * Threads and signals. A thread has a stack of frames of its own: memory comes in chunks of 64 KiB, is kept for reuse,
 * and is given back when the thread ends. A signal handler may push and pop on the interrupted thread's stack. After
 * fork the child goes on with the frames of the thread that called it. Beyond 16 million frames, or without memory,
 * frames are only counted, and until they are popped the thread is walked physically.
 *
 * Abandoned frames. An exception or longjmp leaves frames behind; they vanish when a frame below them pops, truncates
 * or records. A stack that is switched by hand (makecontext) shares the thread's frames: a pop for a frame that is not
 * there any more does nothing.
 *
 * Synthetic program counters. llp_callers gives addresses that stand for a place in the source. They are unique in the
 * process, lead to the same place on every thread until the process ends (also minus one, and also when the image that
 * made the frame is unloaded), and are never addresses of code. The same place in the same function has the same
 * one. */
#ifndef LLPASS_SHADOW_H
#define LLPASS_SHADOW_H

#include <stddef.h>

#include "llpass.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- written by compilers --------------------------------------------------------------------------------------- */

/* A function's descriptor: llp_shadow_func of docs/format.md. Writable: the first word belongs to the runtime. */
struct llp_shadow_func;

/* Enter a function. The result is the frame: its first 32 bits say where the function is, as an index of a row of the
 * descriptor; push sets them to 0, and the function stores another number there before each call. Never NULL. */
LLP_API void *llp_shadow_push(struct llp_shadow_func *func);

/* Leave the function: drop this frame and all above it. */
LLP_API void llp_shadow_pop(void *frame);

/* Drop the frames above this one: where an exception or a longjmp arrives. */
LLP_API void llp_shadow_truncate(void *frame);

/* Truncate, then store the row: before a call behind another one that may have left frames. */
LLP_API void llp_shadow_record(void *frame, uint32_t row);

/* ---- by name ---------------------------------------------------------------------------------------------------- */

/* Enter the function at address `entry`, with its name and file (bytes; copied, no NUL needed) and its line. Returns
 * the mark for llp_shadow_leave. */
LLP_API uintptr_t llp_shadow_enter(uintptr_t entry, const char *name, size_t name_bytes, const char *file,
                                   size_t file_bytes, uint32_t line);

/* The innermost live frame of the function at `entry` is at this line now. Nothing happens when there is none, and for
 * entry 0 or line 0. */
LLP_API void llp_shadow_line(uintptr_t entry, uint32_t line);

/* Drop the frame with this mark and all above it; a mark that is not there does nothing. */
LLP_API void llp_shadow_leave(uintptr_t mark);

/* A synthetic address that stands for a place no frame is at: `runtime.goexit` at the end of a trace, for example. The
 * same arguments give the same address. 0 without memory. Strings end with a NUL and are copied. */
LLP_API uintptr_t llp_shadow_pseudo(const char *name, const char *file, uint32_t line);

#ifdef __cplusplus
}
#endif

#endif
