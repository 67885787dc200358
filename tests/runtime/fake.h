/* An image made of plain memory: a unit of two functions, and entry and line sites that point into an array. */
#ifndef FAKE_H
#define FAKE_H

#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define FAKE_TEXT 256

struct fake {
  _Alignas(16) unsigned char text[FAKE_TEXT];
  struct llp_site entry[2];
  struct llp_site line[2];
  struct llp_image image;
};

static inline void fake_site(struct llp_site *site, const unsigned char *pc, uint64_t id) {
  site->pc = (int32_t)((intptr_t)pc - (intptr_t)site);
  memcpy(&site->id_lo, &id, sizeof id);
}

/* The first function at text + 0, the second at text + 128; line rows 0 and 1 at text + 32 and text + 160. */
static inline void fake_image(struct fake *fake, const void *units, size_t size) {
  const struct llp_unit *head = units;
  const struct llp_unit_func *funcs =
      (const struct llp_unit_func *)((const struct llp_unit_file *)(head + 1) + head->file_count);
  memset(fake, 0, sizeof *fake);
  fake_site(&fake->entry[0], fake->text + 4, funcs[0].id);
  fake_site(&fake->entry[1], fake->text + 132, funcs[1].id);
  fake_site(&fake->line[0], fake->text + 32, head->line_base);
  fake_site(&fake->line[1], fake->text + 160, head->line_base + 1);
  fake->image.version = LLP_IMAGE_VERSION;
  fake->image.text = fake->text;
  fake->image.text_end = fake->text + sizeof fake->text;
  fake->image.section[LLP_UNITS].begin = units;
  fake->image.section[LLP_UNITS].end = (const char *)units + size;
  fake->image.section[LLP_ENTRY].begin = fake->entry;
  fake->image.section[LLP_ENTRY].end = fake->entry + 2;
  fake->image.section[LLP_LINE].begin = fake->line;
  fake->image.section[LLP_LINE].end = fake->line + 2;
}

static inline void *read_file(const char *path, size_t *size) {
  FILE *stream = fopen(path, "rb");
  if (!stream)
    exit(2);
  char *data = malloc(1 << 20);
  *size = fread(data, 1, 1 << 20, stream);
  fclose(stream);
  return realloc(data, *size);
}

/* Every answer that can be had about the image. The sum keeps the reads from being optimised away. */
static inline unsigned walk(const struct fake *fake) {
  unsigned sum = 0;
  for (unsigned i = 0; i < FAKE_TEXT; i++) {
    llp_frames frames = llp_frames_at((uintptr_t)fake->text + i);
    for (llp_frame f; llp_frames_next(&frames, &f);)
      sum += (unsigned)(strlen(f.function) + strlen(f.symbol) + strlen(f.file)) + f.line + f.column;
  }
  return sum;
}

#endif
