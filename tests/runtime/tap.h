/* One line of TAP per check; conftest.py reads them. */
#ifndef TAP_H
#define TAP_H

#include <stdio.h>

static int tap_count;

#define OK(condition, what) printf("%s %d %s\n", (condition) ? "ok" : "not ok", ++tap_count, what)

#endif
