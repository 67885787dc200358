/* The unwind tables of a library, copied, announced as an image and changed at random: a step stays inside the copy and
 * ends. The address sanitizer watches the copy. */
#include <elf.h>
#include <stdio.h>
#include <time.h>

#include "fake.h"
#include "tap.h"
#include "walk.h"

static uint64_t state = 88172645463325252u;

static uint64_t any(uint64_t below) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state % below;
}

static uintptr_t stack[512];

/* A walk of which this thread's stack is all but the registers' values. */
static void begin(struct llp_walk *walk, uintptr_t pc) {
  memset(walk, 0, sizeof *walk);
  walk->pc = pc;
  for (int i = 0; i < LLP_REGS; i++)
    walk->reg[i] = (uintptr_t)&stack[any(256)];
  walk->known = UINT64_MAX;
  walk->page = 1;
  walk->low = (uintptr_t)stack;
  walk->high = (uintptr_t)(stack + 512);
  walk->interrupted = any(2);
  walk->full = true;
}

int main(int argc, char **argv) {
  size_t size;
  unsigned char *file = read_file(argv[argc - 1], &size);
  const Elf64_Ehdr *header = (const Elf64_Ehdr *)file;
  const Elf64_Phdr *segments = (const Elf64_Phdr *)(file + header->e_phoff);
  size_t memory = 0;
  Elf64_Phdr text = {0}, hdr = {0};
  for (int i = 0; i < header->e_phnum; i++) {
    if (segments[i].p_type == PT_LOAD && segments[i].p_vaddr + segments[i].p_memsz > memory)
      memory = segments[i].p_vaddr + segments[i].p_memsz;
    if (segments[i].p_type == PT_LOAD && segments[i].p_flags & PF_X)
      text = segments[i];
    if (segments[i].p_type == PT_GNU_EH_FRAME)
      hdr = segments[i];
  }
  unsigned char *image = aligned_alloc(4096, (memory + 4095) / 4096 * 4096), *clean = malloc(memory);
  memset(image, 0, memory);
  for (int i = 0; i < header->e_phnum; i++)
    if (segments[i].p_type == PT_LOAD)
      memcpy(image + segments[i].p_vaddr, file + segments[i].p_offset, segments[i].p_filesz);
  memcpy(clean, image, memory);
  for (int i = 0; i < 512; i++)
    stack[i] = (uintptr_t)image + text.p_vaddr + any(text.p_memsz);

  struct llp_image desc = {.version = LLP_IMAGE_VERSION, .header = image};
  void *handle = llp_register_image(&desc);
  struct llp_walk walk;
  unsigned steps = 0, rounds = 0, damaged_steps = 0;
  for (unsigned i = 0; i < 2000; i++) {
    begin(&walk, (uintptr_t)image + text.p_vaddr + any(text.p_memsz));
    steps += llp_cfi_step(&walk) == LLP_CFI_DONE;
  }
  printf("# %u of 2000 places have a frame\n", steps);
  OK(steps > 500, "the library's own frames are understood");

  /* What .eh_frame_hdr and .eh_frame are: from the one to the end of its segment. */
  size_t first = hdr.p_vaddr, last = first;
  for (int i = 0; i < header->e_phnum; i++)
    if (segments[i].p_type == PT_LOAD && hdr.p_vaddr - segments[i].p_vaddr < segments[i].p_filesz)
      last = segments[i].p_vaddr + segments[i].p_filesz;
  clock_t start = clock();
  while (clock() - start < 4 * CLOCKS_PER_SEC) {
    size_t changed[8];
    unsigned changes = 1 + (unsigned)any(8);
    for (unsigned i = 0; i < changes; i++) {
      changed[i] = first + any(last - first);
      image[changed[i]] = any(2) ? (unsigned char)any(256) : (unsigned char)(image[changed[i]] ^ 1 << any(8));
    }
    for (int i = 0; i < 8; i++) {
      begin(&walk, (uintptr_t)image + text.p_vaddr + any(text.p_memsz));
      damaged_steps += llp_cfi_step(&walk) == LLP_CFI_DONE;
    }
    for (unsigned i = 0; i < changes; i++)
      image[changed[i]] = clean[changed[i]];
    rounds++;
  }
  printf("# %u rounds, %u steps\n", rounds, damaged_steps);
  OK(rounds > 1000 && damaged_steps, "damaged unwind tables do no harm");
  llp_unregister_image(handle);
  free(image);
  free(clean);
  free(file);
  return 0;
}
