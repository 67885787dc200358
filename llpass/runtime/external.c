/* The table of an image that holds only a token: it stands in a side file, NAME.llpass beside the image's NAME.
 *
 * The two can part, so nothing is believed before the side file has shown that it is whole and the image's own. It is
 * copied, not mapped: whoever writes over a mapped file (cp does, where llpass postlink renames) changes a table that
 * was checked already, or takes its last pages away under a reader. The sum is taken over every byte anyway.
 *
 * A side file that is missing, stale or damaged costs its image the table, and one line under LLPASS_DEBUG. */
#include "build.h"

/* Why the side file is not the image's; NULL: it is. The sum in *file is cleared on the way. */
static const char *fault_of(struct llp_side_file *file, size_t size, const struct llp_carrier_external *carrier) {
  if (size < sizeof *file + sizeof(struct llp_table) || file->magic != LLP_SIDE_FILE_MAGIC)
    return "is no side file, or is cut";
  if (file->version != LLP_SIDE_FILE_VERSION || file->header_bytes != sizeof *file)
    return "is of another version of llpass";
  if (memcmp(file->identity, carrier->identity, sizeof file->identity))
    return "belongs to another program";
  const struct llp_table *table = (const struct llp_table *)(file + 1);
  if (file->file_bytes != size || file->table != sizeof *file || file->table_bytes != size - sizeof *file ||
      table->size != file->table_bytes)
    return "is damaged: its sizes are wrong";
  uint32_t sum = file->sum;
  file->sum = 0;
  if (llp_crc32(0, file, size) != sum)
    return "is damaged: its sum is wrong";
  return NULL;
}

static void refuse(const char *path, const char *why) {
  struct message m = {.length = 0};
  llp_say(&m, "llpass: ");
  llp_say(&m, path);
  llp_say(&m, " ");
  llp_say(&m, why);
  llp_send(&m);
}

#define PATH_BYTES 4096u
#define SUFFIX ".llpass"

const struct llp_table *llp_external_table(const void *carrier, struct llp_arena *arena) {
  const struct llp_carrier_external *token = carrier;
  /* Not on the stack: a signal handler's may be small. */
  char *path = llp_os_map(PATH_BYTES);
  if (!path)
    return NULL;
  const char *why = "cannot be found: the system does not say where the program is";
  struct llp_table *table = NULL;
  if (llp_os_path_of(carrier, path, PATH_BYTES - sizeof SUFFIX)) {
    memcpy(path + strlen(path), SUFFIX, sizeof SUFFIX);
    size_t size = llp_os_read_file(path, arena);
    why = size ? fault_of(arena->memory, size, token) : "cannot be read";
    if (!why) {
      table = (struct llp_table *)((struct llp_side_file *)arena->memory + 1);
      table->text = (int64_t)((uintptr_t)token + (uintptr_t)token->text - (uintptr_t)table);
    }
  }
  if (why && llp_os_debug())
    refuse(*path ? path : "the side file", why);
  llp_os_unmap(path, PATH_BYTES);
  return table;
}
