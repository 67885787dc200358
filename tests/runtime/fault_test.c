/* What happens when memory runs out at any moment of the building, and where the memory goes. */
#include <stdio.h>

#include "fake.h"
#include "os_fault.h"
#include "tap.h"

int main(int argc, char **argv) {
  size_t size;
  void *units = read_file(argv[argc - 1], &size);
  static struct fake fake;
  fake_image(&fake, units, size);
  unsigned good = 0, last = 1, tries = 0, wrong = 0;
  for (unsigned n = 1; !good && n < 100; n++, tries++) {
    os_maps = 0;
    os_fail_at = n;
    void *handle = llp_register_image(&fake.image);
    last = walk(&fake);
    if (os_maps < n)
      good = last;
    else
      wrong += last != 0;
    llp_unregister_image(handle);
  }
  OK(good > 0 && tries > 5, "with all the memory it wants the table is built");
  OK(wrong == 0, "without, everything is unknown");
  long kept = os_bytes;
  os_fail_at = 0;
  for (unsigned n = 0; n < 50; n++) {
    void *handle = llp_register_image(&fake.image);
    walk(&fake);
    llp_unregister_image(handle);
  }
  OK(os_bytes == kept, "loading and unloading again takes no more memory");
  OK(kept <= 16384, "scratch memory is given back");
  free(units);
  return 0;
}
