/* Linked into every ELF image: tells the registry where this image's tables are.
 *
 * The linker defines __start_NAME and __stop_NAME for a section whose name is a C identifier; hidden, they are those of
 * the image this object is linked into. Written as C addresses, weak for images that lack a section, they would cost
 * every image a dozen dynamic relocations: through the GOT, or in the constant that a compiler makes of them. So they
 * are distances from where they are stored, as in the records themselves; and because GNU ld has no such distance to a
 * weak symbol that is not there, this object adds to each section a record of zeros, which every reader skips. To the
 * units it adds as many as the largest carrier needs, so that post-link can always leave one.
 *
 * It also brings a note, for the sake of its program header: post-link takes pages out of the middle of a segment, and
 * needs one header more for that than there is room for (postlink/elf/cut.py). Linkers give notes of one alignment one
 * header. Other notes are aligned to 4 or 8, so this one is aligned to 1: lld, GNU ld and gold give it a header of its own
 * then, and all readers take 1 for 4. (mold joins all notes; it puts these sections at the end of their segment, where no
 * header is needed.) */
#include "internal.h"

/* The image's ELF header, which says where its code and its unwind tables are; a linker script can leave it out. */
extern const char __ehdr_start[] __attribute__((weak, visibility("hidden")));

#define BOUNDS(section)                                                                                   \
  ".hidden __start_" section ", __stop_" section "\n.long __start_" section " - ., __stop_" section " - .\n"
__asm__(".pushsection .rodata.llp_bounds,\"a\"\n.p2align 2\n.hidden llp_bounds\n.globl llp_bounds\nllp_bounds:\n"
        BOUNDS(LLP_ELF_UNITS) BOUNDS(LLP_ELF_ENTRY) BOUNDS(LLP_ELF_STUB) BOUNDS(LLP_ELF_LINE) BOUNDS(LLP_ELF_PCS)
        ".popsection");
/* In the order of enum llp_section. */
extern const struct {
  int32_t begin;
  int32_t end;
} llp_bounds[LLP_SECTIONS] __attribute__((visibility("hidden")));

/* Zeros in a section of sites, with the flags that the sites have (older GNU ld does not mix them with others, mold makes
 * two sections of one name of them; LLVM's pc-sections are writable): tied to the code that the label stands in, so that
 * --gc-sections keeps them as long as that. */
#define ZEROS(section, flags, bytes) \
  ".pushsection " section ",\"" flags "\",%%progbits,.Lllp_zeros%=\n.p2align 2\n.zero " bytes "\n.popsection\n"

/* struct llp_note. Without .p2align, and without data that would imply one. */
#define NOTE                                                                                                \
  ".pushsection " LLP_ELF_NOTE ",\"a\",%%note\n.long %c0, %c1, %c2\n.asciz \"" LLP_NOTE_NAME "\"\n.byte 0\n" \
  ".long %c3\n.zero 32\n.popsection\n"

static const void *distance(const int32_t *from) {
  return (const void *)((uintptr_t)from + (uintptr_t)(intptr_t)*from);
}

/* Not there: no executable that reports crashes. */
#pragma weak llp_process_image

static _Atomic(void *) handle, process_handle;
static atomic_bool announced;

/* Early: constructors of the program may already look things up. Priorities up to 100 belong to the implementation. */
__attribute__((constructor(101))) void llp_this_image(void) {
  if (atomic_load_explicit(&announced, memory_order_relaxed) || atomic_exchange(&announced, true))
    return;
  __asm__ volatile(".Lllp_zeros%=:\n" ZEROS(LLP_ELF_ENTRY, "ao", "12") ZEROS(LLP_ELF_STUB, "ao", "12")
                       ZEROS(LLP_ELF_LINE, "ao", "12") ZEROS(LLP_ELF_PCS, "awo", "16") ".pushsection " LLP_ELF_UNITS
                   ",\"aR\",%%progbits\n.p2align 3\n.zero %c4\n.popsection\n" NOTE
                   :
                   : "i"(sizeof LLP_NOTE_NAME),
                     "i"(sizeof(struct llp_note) - offsetof(struct llp_note, version)), "i"(LLP_NOTE_TYPE),
                     "i"(LLP_NOTE_VERSION), "i"(sizeof(struct llp_carrier_external)));
  const void *header = __ehdr_start;
  __asm__("" : "+r"(header)); /* through one plain load, the only access through the GOT that a linker relaxes */
  struct llp_image image = {.version = LLP_IMAGE_VERSION, .header = header};
  for (unsigned i = 0; i < LLP_SECTIONS; i++) {
    image.section[i].begin = distance(&llp_bounds[i].begin);
    image.section[i].end = distance(&llp_bounds[i].end);
  }
  atomic_store(&handle, llp_register_image(&image));
  if (llp_process_image)
    atomic_store(&process_handle, llp_process_image(&image, llp_register_image, NULL));
}

/* Runs at exit and at dlclose, after the destructors that were registered later, so that those can still look things
 * up. */
__attribute__((destructor(101))) static void leave(void) {
  llp_os_forget_hooks();
  void *mine = atomic_exchange(&handle, NULL);
  if (mine)
    llp_unregister_image(mine);
  mine = atomic_exchange(&process_handle, NULL);
  if (mine)
    llp_process_image(NULL, NULL, mine);
}
