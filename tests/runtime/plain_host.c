/* An executable without a table or library of its own, linked with a shared library that has both. */
#include <stdio.h>
#include <string.h>

#include "tap.h"

const char *plugin_asks(void);

int main(void) {
  OK(strcmp(plugin_asks(), "plugin_code") == 0, "a shared library serves itself");
  return 0;
}
