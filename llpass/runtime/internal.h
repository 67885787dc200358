/* What the parts of the runtime know of each other. Nothing here is for users.
 *
 * The parts, from the bottom: os_* (memory, waiting, messages), image_* (what an object format says about an image),
 * table.c (records of one image -> one table), registry.c (which images there are), lookup.c (pc -> answer),
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
 * One contiguous block per image. It holds no address: places in the block are byte offsets from its first byte, places
 * in the code are byte offsets from the first byte of text, and the text is found from the block by a distance. So a
 * block that a tool wrote into the file can be used where it lies.
 *
 *     +--------------------+  0
 *     | llp_table          |
 *     +--------------------+  infos       one per source function that a row or a line names
 *     | llp_info[]         |
 *     +--------------------+  funcs       one per function that has code
 *     | llp_func[]         |
 *     +--------------------+  rows        sorted by start; every byte of text is in exactly one
 *     | llp_row[]          |              row i covers [rows[i].start, rows[i + 1].start)
 *     | ... sentinel       |              start = text_size
 *     +--------------------+  buckets     one per 4096 bytes of text: the row that covers
 *     | llp_bucket[]       |              byte 256 * k of the bucket is row + delta[k];
 *     |                    |              bit k of plain, stubs: what its code is
 *     +--------------------+  sites       sorted by at; row i owns [rows[i].site, rows[i + 1].site)
 *     | llp_line_site[]    |
 *     +--------------------+  lines
 *     | llp_line[]         |
 *     +--------------------+  strings     first byte NUL, every string once, each ends with a NUL
 *     | char[]             |
 *     +--------------------+  size
 */
struct llp_table {
  uint64_t magic;
  int64_t text; /* address of the first byte of text minus address of this block */
  uint32_t size;
  uint32_t text_size;
  uint32_t infos, info_count;
  uint32_t funcs, func_count;
  uint32_t rows, row_count; /* the sentinel not counted */
  uint32_t buckets, bucket_count;
  uint32_t sites, site_count;
  uint32_t lines, line_count;
  uint32_t strings, string_bytes;
};

/* "LLPTABL3" read as a little-endian integer. Bump the digit when a layout or a meaning changes. */
#define LLP_TABLE_MAGIC UINT64_C(0x334c424154504c4c)

/* A function of the source. name, symbol and file are offsets into strings. */
struct llp_info {
  uint64_t id; /* 0 when it has none: only ever inlined */
  uint32_t name;
  uint32_t symbol;
  uint32_t file;
  uint32_t line;
  uint32_t decl_line;
  uint32_t scope_line;
};

/* A function in the code. */
struct llp_func {
  uint32_t self; /* where this is in the block: leads back to the block */
  uint32_t info; /* index */
  uint32_t start;
  uint32_t end;
};

struct llp_row {
  uint32_t start;
  uint32_t func; /* LLP_ROW_FUNC: 1 + index, 0: nobody's code; the other bits: LLP_ROW_* */
  uint32_t site; /* index of the first line site of the row */
};

#define LLP_ROW_PROLOGUE 0x80000000u /* the row starts with a prologue */
#define LLP_ROW_STUB 0x40000000u     /* an adapter for the function: not a frame of its own */
/* A block of 4 GiB has room for far fewer functions. */
#define LLP_ROW_FUNC 0x3fffffffu

/* Two rows never start at the same byte, so at most 4095 rows start inside a bucket and a delta cannot overflow. */
#define LLP_BUCKET_BYTES 4096u
#define LLP_SUB_BYTES 256u

struct llp_bucket {
  uint32_t row;
  uint16_t delta[LLP_BUCKET_BYTES / LLP_SUB_BYTES];
  /* Bit k, of plain: a return address among these 256 bytes has a frame that the frame pointer leads to, and it is no
   * stub's. So a walk needs one load a frame. Of stubs: there is a stub's code among them. */
  uint16_t plain;
  uint16_t stubs;
};

struct llp_line_site {
  uint32_t at;
  uint32_t line; /* index */
};

struct llp_line {
  uint32_t info; /* index */
  uint32_t file; /* offset into strings */
  uint32_t line;
  uint32_t column;
  uint32_t parent; /* 1 + index of the call that was inlined; 0: not inlined */
};

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

/* The platform's part: what the object format says about an image. Both work on memory that is mapped while the image
 * is. */

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

/* The table of the image whose carrier, a struct llp_carrier_external, is at `carrier`: from the side file, into `arena`,
 * which grows when it is too small. The header's contents are still to be checked. NULL: there is no side file that
 * fits. */
const struct llp_table *llp_external_table(const void *carrier, struct llp_arena *arena);

/* The published table of the image in the first slot; NULL: none. */
extern _Atomic(const struct llp_table *) llp_first_table;

/* Forget what was looked up in it; after it was unpublished. */
void llp_forget_places(void);

/* The published table that covers pc, building it when need be; NULL: unknown. */
const struct llp_table *llp_table_for_pc(uintptr_t pc);

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

/* The function of a synthetic address or the byte before it; NULL: not one. Good for all llp_func_ functions. Its entry
 * is the one it was pushed with, else an address that stands for it. */
const llp_func *llp_shadow_func(uintptr_t pc);

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
