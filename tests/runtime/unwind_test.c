/* The unwind tables of a shared library, copied and changed at random: the reader stays inside the copy. */
#include <elf.h>
#include <stdio.h>

#include "fake.h"
#include "tap.h"

int main(int argc, char **argv) {
  size_t size;
  unsigned char *file = read_file(argv[argc - 1], &size);
  const Elf64_Ehdr *header = (const Elf64_Ehdr *)file;
  const Elf64_Phdr *segments = (const Elf64_Phdr *)(file + header->e_phoff);
  size_t memory = 0;
  const Elf64_Phdr *hdr = NULL;
  for (int i = 0; i < header->e_phnum; i++) {
    if (segments[i].p_type == PT_LOAD && segments[i].p_vaddr + segments[i].p_memsz > memory)
      memory = segments[i].p_vaddr + segments[i].p_memsz;
    if (segments[i].p_type == PT_GNU_EH_FRAME)
      hdr = &segments[i];
  }
  unsigned char *image = calloc(1, memory), *clean = calloc(1, memory);
  for (int i = 0; i < header->e_phnum; i++)
    if (segments[i].p_type == PT_LOAD)
      memcpy(image + segments[i].p_vaddr, file + segments[i].p_offset, segments[i].p_filesz);
  memcpy(clean, image, memory);

  struct llp_image desc = {.version = LLP_IMAGE_VERSION, .header = image};
  struct llp_range ranges[LLP_MAX_RANGES];
  struct llp_span spans[64];
  const char *source;
  unsigned count = llp_image_ranges(&desc, ranges);
  struct llp_range text = {ranges[0].start, ranges[count - 1].end};
  size_t clean_count = llp_image_extents(&desc, text, spans, 64, &source);
  OK(clean_count > 2 && strcmp(source, ".eh_frame_hdr") == 0, "extents are found through .eh_frame_hdr");
  struct llp_span last = spans[0];
  for (size_t i = 1; i < clean_count && i < 64; i++)
    last = spans[i].start > last.start ? spans[i] : last;
  struct llp_range shorter = {text.start, text.start + last.end - 1};
  size_t cut_count = llp_image_extents(&desc, shorter, spans, 64, &source);
  bool cut = false;
  for (size_t i = 0; i < cut_count && i < 64; i++)
    cut |= spans[i].start == last.start && spans[i].end == last.end - 1;
  OK(cut && cut_count == clean_count, "an extent that runs beyond the text ends there");
  shorter.end = text.start + last.start;
  OK(llp_image_extents(&desc, shorter, spans, 64, &source) == clean_count - 1, "one that starts behind it is dropped");
  image[hdr->p_vaddr + 3] = 0xff; /* DW_EH_PE_omit: no table */
  size_t walked = llp_image_extents(&desc, text, spans, 64, &source);
  OK(walked == clean_count && strcmp(source, ".eh_frame") == 0, "without the table .eh_frame itself is walked");
  srand(2);
  int inside = 1;
  for (unsigned round = 0; round < 20000; round++) {
    memcpy(image + hdr->p_vaddr, clean + hdr->p_vaddr, 1024);
    for (int k = rand() % 3; k >= 0; k--)
      image[hdr->p_vaddr + (size_t)rand() % 1024] ^= (unsigned char)(1 << rand() % 8);
    size_t got = llp_image_extents(&desc, text, spans, 64, &source);
    for (size_t i = 0; i < got && i < 64; i++)
      inside &= spans[i].start < spans[i].end && spans[i].end <= text.end - text.start;
  }
  OK(inside, "extents of damaged unwind tables stay inside the text");
  free(image);
  free(clean);
  free(file);
  return 0;
}
