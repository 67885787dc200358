/* The one file that the runtime ever opens, a program's side file, and how its name is found.
 *
 * Called under a slot's lock and perhaps in a signal handler: open, read and fstat alone. errno stays as it was. */
#if !defined(_DEFAULT_SOURCE)
#define _DEFAULT_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <dlfcn.h>
#endif

#include "internal.h"

static int open_to_read(const char *path) {
  int file;
  do
    file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  while (file < 0 && errno == EINTR);
  return file;
}

static ssize_t read_some(int file, void *bytes, size_t count) {
  ssize_t got;
  do
    got = read(file, bytes, count);
  while (got < 0 && errno == EINTR);
  return got;
}

static size_t read_whole(int file, struct llp_arena *arena) {
  struct stat status;
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size <= 0 || status.st_size > UINT32_MAX)
    return 0;
  size_t size = (size_t)status.st_size, done = 0;
  if (arena->size < size) {
    /* What was there stays mapped: see reserve in table.c. */
    size_t page = llp_os_page(), want = size > 2 * arena->size ? size : 2 * arena->size;
    want = (want + page - 1) / page * page;
    void *memory = llp_os_map(want);
    if (!memory)
      return 0;
    *arena = (struct llp_arena){memory, want};
  }
  while (done < size) {
    ssize_t got = read_some(file, (char *)arena->memory + done, size - done);
    if (got <= 0)
      return 0;
    done += (size_t)got;
  }
  return size;
}

size_t llp_os_read_file(const char *path, struct llp_arena *arena) {
  int saved = errno;
  int file = open_to_read(path);
  size_t size = file < 0 ? 0 : read_whole(file, arena);
  if (file >= 0)
    close(file);
  errno = saved;
  return size;
}

#if defined(__linux__)

/* One line of /proc/self/maps, read byte by byte: START-END MODE OFFSET DEVICE INODE PATH. */
struct line {
  uintptr_t start, end;
  uintptr_t *number; /* which of the two the digits go to; NULL: neither any more */
  size_t length;     /* of the path so far; its first byte is the line's first slash */
};

/* Take one more byte. True: the line is at its end, and covers `address`. */
static bool feed(struct line *line, char byte, uintptr_t address, char *path, size_t limit) {
  if (byte == '\n') {
    bool found = address >= line->start && address < line->end && line->length && line->length < limit;
    if (found)
      path[line->length] = '\0';
    else
      *line = (struct line){.number = &line->start};
    return found;
  }
  if (byte == '/' || line->length) {
    if (line->length < limit)
      path[line->length++] = byte;
  } else if (byte == '-' && line->number == &line->start) {
    line->number = &line->end;
  } else if (byte == ' ') {
    line->number = NULL;
  } else if (line->number) {
    *line->number = *line->number << 4 | (uintptr_t)(byte <= '9' ? byte - '0' : byte - 'a' + 10);
  }
  return false;
}

/* Not from the loader's list of images: that takes a lock, has a name as it was given to dlopen, which may be relative
 * to a directory of the past, and none for the program. Nor /proc/self/exe: that is the loader in `ld.so ./program`. */
bool llp_os_path_of(const void *address, char *path, size_t limit) {
  int saved = errno;
  int file = open_to_read("/proc/self/maps");
  bool found = false;
  struct line line = {.number = &line.start};
  char bytes[512];
  for (ssize_t got; file >= 0 && !found && (got = read_some(file, bytes, sizeof bytes)) > 0;)
    for (ssize_t i = 0; i < got && !found; i++)
      found = feed(&line, bytes[i], (uintptr_t)address, path, limit);
  if (file >= 0)
    close(file);
  if (!found)
    *path = '\0';
  errno = saved;
  return found;
}

#elif defined(__APPLE__)

bool llp_os_path_of(const void *address, char *path, size_t limit) {
  Dl_info info;
  if (!dladdr(address, &info) || !info.dli_fname)
    return false;
  for (size_t length = 0; length < limit; length++)
    if (!(path[length] = info.dli_fname[length]))
      return true;
  *path = '\0';
  return false;
}

#else

bool llp_os_path_of(const void *address, char *path, size_t limit) {
  (void)address, (void)path, (void)limit;
  return false;
}

#endif
