/* Linked into every ELF image: tells the registry where this image's tables are.
 *
 * The linker defines __start_NAME and __stop_NAME for a section whose name is a C identifier. Hidden, they are those of
 * the image this object is linked into; weak, they are null when the image has no such section. __ehdr_start is the
 * image's ELF header, which says where its code and its unwind tables are. */
#include "internal.h"

#define BOUNDS(name)                                                                \
  extern const char __start_##name[] __attribute__((weak, visibility("hidden")));   \
  extern const char __stop_##name[] __attribute__((weak, visibility("hidden")))
BOUNDS(llpass_units);
BOUNDS(llpass_entry);
BOUNDS(llpass_stub);
BOUNDS(llpass_line);
BOUNDS(llpass_pcs);
extern const char __ehdr_start[] __attribute__((weak, visibility("hidden")));

static _Atomic(void *) handle;
static atomic_bool announced;

/* Early: constructors of the program may already look things up. Priorities up to 100 belong to the implementation. */
__attribute__((constructor(101))) void llp_this_image(void) {
  if (atomic_load_explicit(&announced, memory_order_relaxed) || atomic_exchange(&announced, true))
    return;
  /* Filled in here and not in a static object, whose addresses would cost the image a dynamic relocation each. */
  struct llp_image image = {
      .version = LLP_IMAGE_VERSION,
      .header = __ehdr_start,
      .section =
          {
              [LLP_UNITS] = {__start_llpass_units, __stop_llpass_units},
              [LLP_ENTRY] = {__start_llpass_entry, __stop_llpass_entry},
              [LLP_STUB] = {__start_llpass_stub, __stop_llpass_stub},
              [LLP_LINE] = {__start_llpass_line, __stop_llpass_line},
              [LLP_PCS] = {__start_llpass_pcs, __stop_llpass_pcs},
          },
  };
  atomic_store(&handle, llp_register_image(&image));
}

/* Runs at exit and at dlclose, after the destructors that were registered later, so that those can still look things
 * up. */
__attribute__((destructor(101))) static void leave(void) {
  void *mine = atomic_exchange(&handle, NULL);
  if (mine)
    llp_unregister_image(mine);
}
