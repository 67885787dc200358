/* The controls of os_fault.c. */
#ifndef OS_FAULT_H
#define OS_FAULT_H

#include "internal.h"

extern unsigned os_maps;    /* requests so far */
extern unsigned os_fail_at; /* the request to refuse, counted from 1; 0: none */
extern unsigned os_signal;  /* raised at every request; 0: none */
extern unsigned os_pauses;  /* times that someone waited */
extern long os_bytes;       /* mapped and not given back */

#endif
