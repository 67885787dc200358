/* What finalizer.c calls of BDWGC, the Boehm-Demers-Weiser collector.
 *
 * Declared here instead of including <gc.h>: the runtime is compiled on the user's machine when it is first linked, and
 * most programs that link it have no collector. These functions have had these types since BDWGC 7; a test compiles
 * this file together with <gc.h>. */
#ifndef LLPASS_COLLECTOR_H
#define LLPASS_COLLECTOR_H

#include <stddef.h>

typedef void (*GC_finalization_proc)(void *object, void *data);

void GC_init(void);
void *GC_malloc(size_t size);
void *GC_malloc_uncollectable(size_t size);
void GC_free(void *object);
void *GC_base(void *interior);
void GC_end_stubborn_change(const void *object);
void GC_register_finalizer(void *object, GC_finalization_proc run, void *data, GC_finalization_proc *old_run,
                           void **old_data);
void GC_gcollect(void);
int GC_invoke_finalizers(void);
/* Missing in a collector built without threads. */
int GC_thread_is_registered(void) __attribute__((weak));

#endif
