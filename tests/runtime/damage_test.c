/* Units cut short at every byte and changed at every bit: no answer may read outside of the memory it was given. */
#include <stdio.h>

#include "fake.h"
#include "tap.h"

static unsigned answer(const void *units, size_t size, struct fake *fake) {
  fake->image.section[LLP_UNITS].begin = units;
  fake->image.section[LLP_UNITS].end = (const char *)units + size;
  void *handle = llp_register_image(&fake->image);
  unsigned sum = walk(fake);
  llp_unregister_image(handle);
  return sum;
}

int main(int argc, char **argv) {
  size_t size;
  char *whole = read_file(argv[argc - 1], &size);
  static struct fake fake;
  fake_image(&fake, whole, size);
  unsigned good = answer(whole, size, &fake);
  OK(good > 0, "the whole unit answers");
  unsigned same = 0, unknown = 0;
  for (size_t cut = 0; cut < size; cut++) {
    char *copy = malloc(cut ? cut : 1);
    memcpy(copy, whole, cut);
    unknown += answer(copy, cut, &fake) == 0;
    free(copy);
  }
  OK(unknown == size, "a unit that is cut short is not believed");
  char *copy = malloc(size);
  for (size_t bit = 0; bit < size * 8; bit++) {
    memcpy(copy, whole, size);
    copy[bit / 8] ^= (char)(1 << bit % 8);
    same += answer(copy, size, &fake) == good;
  }
  OK(same < size * 8, "changed bits change answers");
  /* Behind a damaged unit, the next one is found again. */
  char *two = malloc(2 * size);
  memcpy(two + size, whole, size);
  unsigned found = 0, tried = 0;
  for (size_t at = 0; at < sizeof(struct llp_unit); at++, tried++) {
    memcpy(two, whole, size);
    two[at] = (char)~two[at];
    found += answer(two, 2 * size, &fake) == good;
  }
  OK(found == tried, "a damaged header does not hide the unit behind it");
  /* Sites that point anywhere. */
  srand(1);
  for (unsigned round = 0; round < 2000; round++) {
    fake_image(&fake, whole, size);
    unsigned char *bytes = (unsigned char *)fake.entry;
    bytes[(size_t)rand() % (sizeof fake.entry + sizeof fake.line)] ^= (unsigned char)(1 << rand() % 8);
    answer(whole, size, &fake);
  }
  OK(1, "sites that point anywhere do no harm");
  free(two);
  free(copy);
  free(whole);
  return 0;
}
