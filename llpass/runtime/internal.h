/* What the parts of the runtime know of each other. Nothing here is for users.
 *
 * The parts, from the bottom: os_* (memory, waiting, messages), image_* (what an object format says about an image),
 * table.c (records of one image -> one table), adopt.c (a table that is there already), names.c (its names as text),
 * registry.c (which images there are), lookup.c (pc -> answer),
 * this_image_* (linked into every image: announces it to the registry). */
#ifndef LLPASS_INTERNAL_H
#define LLPASS_INTERNAL_H

#include <stdatomic.h>
#include <stddef.h>

#include "llpass.h"
#include "llpass_abi.h"

/* What is not LLP_API stays inside its image, whatever flags this is compiled with: two copies of different versions
 * can live in one process, and a reference that cannot be interposed needs no relocation. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* ---- the table ------------------------------------------------------------------------------------------------
 *
 * One contiguous block per image, LLPTABL5: built here at first use, or written into the image by `llpass postlink`. Its
 * picture and every field are in docs/format.md, its numbers in llpass_abi.h. It holds no address, so one that a tool
 * wrote is used where it lies. table_read.h reads it. */

/* The array that stands `offset` bytes into the block. */
static inline const void *llp_at(const struct llp_table *table, uint32_t offset) {
  return (const char *)table + offset;
}

static inline uintptr_t llp_text(const struct llp_table *table) {
  return (uintptr_t)table + (uintptr_t)table->text;
}

/* ---- images --------------------------------------------------------------------------------------------------- */

enum llp_section { LLP_UNITS, LLP_ENTRY, LLP_STUB, LLP_LINE, LLP_PCS, LLP_SECTIONS };

/* What an image says about itself. Layout shared between copies of this library: append only, and bump the version. */
struct llp_image {
  uint32_t version; /* LLP_IMAGE_VERSION */
  uint32_t reserved;
  const void *header; /* the ELF or Mach-O header in memory; NULL: text below is all there is to know */
  const void *text;   /* read only when header is NULL */
  const void *text_end;
  struct {
    const void *begin; /* NULL: the image has no such section */
    const void *end;
  } section[LLP_SECTIONS];
};

#define LLP_IMAGE_VERSION 1u

/* Announce an image; *image is copied. The result is for llp_unregister_image; NULL when there is no memory left or the
 * version is unknown, and then the image's code is "unknown". Exported, so that all images of a process meet in one
 * registry. */
LLP_API void *llp_register_image(const struct llp_image *image);
LLP_API void llp_unregister_image(void *handle);

/* A library that exports nothing of this one (a version script, -Bsymbolic) has a registry of its own, and the report of
 * a crash, which is the executable's, would not know it. So it announces itself there too, by the one name that only
 * executables define (start_traceback.c). With an image: announce it, when `registry` is another one than the
 * executable's; the result is for a call without, which takes it back. */
typedef void *llp_registry(const struct llp_image *image);
LLP_API void *llp_process_image(const struct llp_image *image, llp_registry *registry, void *handle);

/* Announce the image that this copy was linked into, if that has not happened yet. Referred to by the lookups, so that
 * an image which looks things up is announced; `-u llp_this_image` announces one that does not. */
void llp_this_image(void);

struct llp_range {
  uintptr_t start;
  uintptr_t end;
};

/* Executable ranges that one image can have; more are ignored (linkers make one or two). */
#define LLP_MAX_RANGES 8u

/* A stretch of text, in bytes from the first byte of text. */
struct llp_span {
  uint32_t start;
  uint32_t end;
};

/* The platform's part: what the object format says about an image. All work on memory that is mapped while the image
 * is. */

/* Whether all of these bytes are mapped, readable, and the image's own. */
bool llp_image_holds(const struct llp_image *image, const void *begin, uint64_t size);

/* The executable ranges, ascending and disjoint; returns how many. */
unsigned llp_image_ranges(const struct llp_image *image, struct llp_range ranges[LLP_MAX_RANGES]);

/* Function extents inside `text` (at most 4 GiB), in no order: fills at most `limit` of them and returns how many
 * there are, perhaps more. *source names where they come from, for the debug line. */
size_t llp_image_extents(const struct llp_image *image, struct llp_range text, struct llp_span *spans, size_t limit,
                         const char **source);

/* ---- building ------------------------------------------------------------------------------------------------- */

/* Memory for a table, kept when its image goes so that a later image can have it. */
struct llp_arena {
  void *memory;
  size_t size;
};

/* Build the table of `image` in `arena`, growing it when it is too small. NULL when there is nothing to build from or
 * no memory. */
const struct llp_table *llp_table_build(const struct llp_image *image, struct llp_arena *arena);

/* adopt.c: when the image is announced: *table is the one that `llpass postlink` put into it, else NULL. True: that is
 * all; false: it has to be made at first use. */
bool llp_table_adopt(const struct llp_image *image, const struct llp_table **table);

/* Make the first lookup in a table that was adopted, and published, as fast as the ones after it. Allocates nothing. */
void llp_prewarm(const struct llp_table *table);

/* At first use: from the side file when the image has one, else built; NULL: none. */
const struct llp_table *llp_table_make(const struct llp_image *image, struct llp_arena *arena);

/* external.c: the table of the image whose carrier, a struct llp_carrier_external, is at `carrier`: from the side file,
 * into `arena`, which grows when it is too small. The header's contents are still to be checked. NULL: there is no side
 * file that fits. */
const struct llp_table *llp_external_table(const void *carrier, struct llp_arena *arena);

/* CRC-32 as zlib has it, of more bytes behind those that gave `sum`. */
uint32_t llp_crc32(uint32_t sum, const void *bytes, size_t count);

/* names.c: whether the header's name parts are some. */
bool llp_name_parts_fit(const struct llp_table *table);

/* Where the names of a table are put as text: made when there is none yet, of that table or of one with its sums. NULL:
 * no memory. Never given back. */
struct llp_names *llp_names_for(const struct llp_table *table);

/* Have memory put behind at most so many pages of what says where the names are. */
void llp_names_touch(const struct llp_table *table, uint32_t most);

/* registry.c: those of a published table; NULL: it is not there any more, or its names are text. */
struct llp_names *llp_names_of(const struct llp_table *table);

/* What was looked up is remembered with its age, which counts up, in twos, when the table of an image is taken back. 0:
 * nothing is remembered yet. */
extern atomic_uint llp_age;
/* After a table was taken back. */
void llp_forget_places(void);

/* The published table that covers pc, building it when need be; NULL: unknown. */
const struct llp_table *llp_table_for_pc(uintptr_t pc);

/* The published table that a record handed out as llp_func stands in; NULL: none, it is a shadow frame's. */
const struct llp_table *llp_table_of(const llp_func *func);

/* Where a registered image is, and its header. Read without a lock: false, or a mixture, for an image that comes or
 * goes meanwhile, whose code is on nobody's stack. */
struct llp_image_place {
  uintptr_t start, end;
  const void *header;
};
bool llp_image_of(uintptr_t pc, struct llp_image_place *place);

/* ---- walks ---------------------------------------------------------------------------------------------------- */

/* Forget what was learnt about the frames of an image that goes. */
void llp_walk_forget(void);

#define LLP_IMAGE_NAME 64
/* The file name, without directories and cut to fit, of the image that holds pc; returns where the image was loaded, or
 * 0: unknown. */
uintptr_t llp_image_name(uintptr_t pc, char name[LLP_IMAGE_NAME]);

/* ---- shadow frames (shadow.c) --------------------------------------------------------------------------------- */

/* The calling thread has shadow frames, and all of them: they alone are its stack. */
bool llp_shadow_active(void);

/* Fill pcs with at most n synthetic addresses, innermost first; returns how many. Skips `skip` frames of the source. A
 * place seen before costs no allocation. Async-signal-safe. An address for more than one frame (a call that was inlined
 * before llpass saw it) is resolved step by step below; one that begins inside such a group has an address of its own,
 * so no mark is needed. */
int llp_shadow_callers(int skip, uintptr_t *pcs, int n);

/* The same in pieces: *at is NULL at first, and where to go on afterwards. Fewer than n are the last. */
int llp_shadow_callers_from(void **at, int skip, uintptr_t *pcs, int n);

/* Frame `step` of a synthetic address or the byte before it, 0 being the innermost; false, with *frame untouched: no
 * such frame, or no such address. Any pc may be asked for. */
bool llp_shadow_frame(uintptr_t pc, uint32_t step, llp_frame *frame);

/* The function of a synthetic address or the byte before it; NULL: not one. Good for all llp_func_ functions. */
const llp_func *llp_shadow_func(uintptr_t pc);

/* What the llp_func_ functions say about a function. */
struct llp_facts {
  const char *name, *symbol, *file;
  uintptr_t entry, end;
  uint32_t line, decl_line;
};

/* Of one that llp_shadow_func gave. Its entry is the one it was pushed with, else an address that stands for it. */
void llp_shadow_facts(const llp_func *func, struct llp_facts *facts);

/* ---- the operating system ------------------------------------------------------------------------------------- */

/* Zeroed memory, or NULL. */
void *llp_os_map(size_t size);
void llp_os_unmap(void *memory, size_t size);
size_t llp_os_page(void);
/* Address space without memory behind it, or NULL; given back by llp_os_unmap. */
void *llp_os_reserve(size_t size);
/* Put zeroed memory behind the first `size` bytes of what was reserved; what is there already stays. */
bool llp_os_commit(void *memory, size_t size);

/* The name of the file that is mapped at `address`, at most `limit` bytes of it with the NUL; false: unknown. */
bool llp_os_path_of(const void *address, char *path, size_t limit);
/* Read a whole regular file into `arena`, which grows when it is too small; returns its size, 0: it cannot be read. */
size_t llp_os_read_file(const char *path, struct llp_arena *arena);

/* Something to be done when a thread ends: one static variable per purpose, zero at first. */
struct llp_exit_hook {
  _Atomic(uintptr_t) key; /* one more than the system's; 0: none yet */
  struct llp_exit_hook *link;
};

/* Have run(argument) called when the calling thread ends; `run` is the same in all calls with one hook, a later
 * argument replaces an earlier one. Does nothing where threads have no such hook. */
void llp_os_at_thread_exit(struct llp_exit_hook *hook, void (*run)(void *), void *argument);
/* The image that holds this copy is unloaded: its functions must not be called any more. What its threads kept for them
 * stays mapped. */
void llp_os_forget_hooks(void);
/* A word that tells the calling thread from every other; never 0. */
uintptr_t llp_os_thread(void);
/* Let others run; `round` counts the calls of one wait. */
void llp_os_pause(unsigned round);
bool llp_os_debug(void);
void llp_os_write(int fd, const char *text, size_t length);
/* On standard error. */
void llp_os_message(const char *text, size_t length);

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
