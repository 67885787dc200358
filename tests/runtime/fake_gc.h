/* A collector without collections: the test says which object dies. What finalizer.c calls of BDWGC is here, so its
 * rules can be checked one by one, under any sanitizer. */
#ifndef FAKE_GC_H
#define FAKE_GC_H

#include <stdbool.h>
#include <stddef.h>

#include "collector.h"

/* The object is found unreachable: its finalizer, if it has one, is ready. False: it has none. */
bool fake_dies(void *object);

/* What is in the collector's table. */
GC_finalization_proc fake_registered(void *object, void **data);

/* Called inside every allocation, as a collector calls finalizers there; NULL: nothing. */
extern void (*fake_in_allocation)(void);

/* The number of the allocation that fails, counted from here on; 0: none. Registering counts as one. */
extern long fake_fail_at;

extern int fake_collections; /* calls of GC_gcollect */
extern _Thread_local bool fake_stranger; /* the collector does not know this thread */
/* Run at the next GC_gcollect, with the collector's lock released. */
extern void (*fake_at_collection)(void);

#endif
