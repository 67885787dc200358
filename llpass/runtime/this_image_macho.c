/* Linked into every Mach-O image: tells the registry where this image's tables are.
 *
 * The linker (ld64, lld) defines section$start$SEGMENT$SECTION and section$end$... on demand, with nothing between them
 * when the image has no such section. __dso_handle is the image's Mach header. */
#include "internal.h"

#define BOUNDS(name, section)                                                         \
  extern const char start_##name[] __asm("section$start$" LLP_MACHO_SEGMENT "$" section); \
  extern const char end_##name[] __asm("section$end$" LLP_MACHO_SEGMENT "$" section)
BOUNDS(units, LLP_MACHO_UNITS);
BOUNDS(entry, LLP_MACHO_ENTRY);
BOUNDS(stub, LLP_MACHO_STUB);
BOUNDS(line, LLP_MACHO_LINE);
extern const char image_header[] __asm("___dso_handle");

/* For a table that post-link cannot put where the records were. Zero-fill, alone in its segment: the file holds nothing
 * of it until then. `used` keeps it under -dead_strip. */
__attribute__((used, aligned(8), section(LLP_MACHO_ROOM ",zerofill"))) static char room[8];

static _Atomic(void *) handle;
static atomic_bool announced;

__attribute__((constructor(101))) void llp_this_image(void) {
  if (atomic_load_explicit(&announced, memory_order_relaxed) || atomic_exchange(&announced, true))
    return;
  /* Filled in here and not in a static object, whose addresses would cost the image a fixup each. */
  struct llp_image image = {
      .version = LLP_IMAGE_VERSION,
      .header = image_header,
      .section =
          {
              [LLP_UNITS] = {start_units, end_units},
              [LLP_ENTRY] = {start_entry, end_entry},
              [LLP_STUB] = {start_stub, end_stub},
              [LLP_LINE] = {start_line, end_line},
          },
  };
  atomic_store(&handle, llp_register_image(&image));
}

__attribute__((destructor(101))) static void leave(void) {
  llp_os_forget_hooks();
  void *mine = atomic_exchange(&handle, NULL);
  if (mine)
    llp_unregister_image(mine);
}
