/* The part of a plug-in that asks about itself. */
#include "llpass.h"

extern const char plugin_code[];

const char *plugin_asks(void) {
  return llp_func_symbol(llp_func_for_pc((uintptr_t)plugin_code + 3));
}
