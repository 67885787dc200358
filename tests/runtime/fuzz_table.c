/* Mutants of tables: whatever the bytes behind a right header are, no answer may read outside of the table, and every
 * answer ends. Built with the sanitizers; each mutant lies in memory of its exact size.
 *
 * fuzz_table COUNT SEED TABLE... prints how many were adopted. A failure prints the number of its mutant; the
 * same arguments make the same ones again. The text is an address that nobody reads. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "internal.h"

#define TEXT UINT64_C(0x100000000000)
/* What one mutant may take. */
#define SECONDS 10

struct file {
  unsigned char *data;
  size_t size;
};

static uint64_t state;

static uint64_t next(void) {
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static size_t below(size_t limit) {
  return (size_t)(next() % limit);
}

static struct file read_file(const char *path) {
  FILE *stream = fopen(path, "rb");
  struct file file = {malloc(1 << 22), 0};
  if (!stream)
    exit(2);
  file.size = fread(file.data, 1, 1 << 22, stream);
  fclose(stream);
  return file;
}

static uint32_t crc32(const unsigned char *at, size_t count) {
  uint32_t sum = UINT32_MAX;
  for (; count; at++, count--) {
    sum ^= *at;
    for (int bit = 0; bit < 8; bit++)
      sum = sum >> 1 ^ (sum & 1 ? 0xedb88320u : 0);
  }
  return ~sum;
}

static unsigned long n;

/* As a tool would, after it wrote the header. The names of tables with the same sums share their memory, so one in four
 * finds what others made of theirs. */
static void sign(struct llp_table *table) {
  if (n % 4)
    table->body_sum = (uint32_t)n;
  table->header_sum = 0;
  table->text = 0;
  table->header_sum = crc32((const unsigned char *)table, sizeof *table);
  table->text = (int64_t)(TEXT - (uintptr_t)table);
}

static void change_byte(unsigned char *at) {
  static const unsigned char likely[] = {0, 1, 0x7f, 0x80, 0xff};
  switch (below(3)) {
  case 0:
    *at ^= (unsigned char)(1 << below(8));
    break;
  case 1:
    *at = likely[below(sizeof likely)];
    break;
  default:
    *at = (unsigned char)next();
  }
}

/* Bytes behind the header, a few or a stretch; now and then a word of the header as well. */
static void mutate(unsigned char *data, size_t size) {
  size_t head = sizeof(struct llp_table);
  for (size_t changes = 1 + below(8); changes; changes--) {
    size_t at = head + below(size - head), from = head + below(size - head);
    size_t count = 1 + below(32);
    count = count < size - at ? count : size - at;
    count = count < size - from ? count : size - from;
    if (below(8) == 0)
      memmove(data + at, data + from, count);
    else if (below(16) == 0)
      memset(data + at, (int)next(), count);
    else
      change_byte(data + at);
  }
  if (below(16) == 0)
    change_byte(data + 16 + below(head - 16));
  if (below(4))
    data[size - 1] = 0;
}

static unsigned look(uintptr_t pc) {
  unsigned sum = 0;
  const llp_func *func = llp_func_for_pc(pc);
  llp_frames frames = llp_frames_at(pc);
  for (llp_frame f; llp_frames_next(&frames, &f);)
    sum += f.line + (unsigned)(strlen(f.function) + strlen(f.symbol) + strlen(f.file));
  uint32_t line;
  sum += (unsigned)strlen(llp_func_file_line(func, pc, &line)) + line;
  sum += (unsigned)(strlen(llp_func_name(func)) + strlen(llp_func_symbol(func)) + strlen(llp_func_file(func)));
  return sum + llp_func_line(func) + (unsigned)(llp_func_end(func) - llp_func_entry(func));
}

/* At most so many addresses of one mutant. */
#define PCS 64u

static unsigned answers(const struct llp_table *table) {
  unsigned sum = 0;
  uint32_t size = table->text_size, step = size / PCS + 1;
  for (uint32_t at = (uint32_t)below(step); at < size; at += step)
    sum += look(TEXT + at);
  return sum + look(TEXT) + look(TEXT + size - 1);
}

static struct file whole[256];

static void on_failure(int number) {
  dprintf(STDERR_FILENO, "mutant %lu: %s\n", n, number == SIGALRM ? "it takes too long" : "see above");
  _exit(1);
}

/* Read by the sanitizers. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
  return "abort_on_error=1:handle_segv=1";
}
const char *__ubsan_default_options(void);
const char *__ubsan_default_options(void) {
  return "abort_on_error=1:print_stacktrace=1";
}

/* What was asked of one mutant; whether it was adopted. */
static bool try_one(const struct file *file, unsigned *sum) {
  bool adopted = false;
  struct llp_table *table = malloc(file->size);
  memcpy(table, file->data, file->size);
  mutate((unsigned char *)table, file->size);
  sign(table);
  struct llp_image image = {.version = LLP_IMAGE_VERSION, .text = (void *)TEXT};
  image.text_end = (void *)(TEXT + ((const struct llp_table *)file->data)->text_size);
  image.section[LLP_UNITS].begin = table;
  image.section[LLP_UNITS].end = (const char *)table + file->size;
  alarm(SECONDS);
  /* An image without a header holds whatever it says it does. */
  if (table->size <= file->size) {
    void *handle = llp_register_image(&image);
    adopted = llp_table_for_pc(TEXT) == table;
    if (adopted)
      *sum += answers(table);
    llp_unregister_image(handle);
  }
  free(table);
  return adopted;
}

/* The memory of names is never given back, so a process makes so many mutants and goes. */
#define PER_PROCESS 1000u

int main(int argc, char **argv) {
  static volatile unsigned sum;
  unsigned long count = strtoul(argv[1], NULL, 0), seed = strtoul(argv[2], NULL, 0);
  int files = argc - 3 < 256 ? argc - 3 : 256;
  unsigned *adopted = mmap(NULL, sizeof *adopted, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < files; i++)
    whole[i] = read_file(argv[3 + i]);
  signal(SIGABRT, on_failure);
  signal(SIGALRM, on_failure);
  for (unsigned long begin = 0; begin < count; begin += PER_PROCESS) {
    int status = 1;
    pid_t child = fork();
    if (!child) {
      unsigned found = 0;
      for (n = begin; n < count && n < begin + PER_PROCESS; n++) {
        state = seed * UINT64_C(1000003) + n;
        *adopted += try_one(&whole[n % (unsigned)files], &found);
      }
      sum = found;
      _exit(0);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || status)
      return 1;
  }
  printf("%lu mutants, %u adopted\n", count, *adopted);
  return *adopted == 0;
}
