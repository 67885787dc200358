/* SC-33: what upstream's machinery cannot clear: interior pointers, structs of several fields, slices, interfaces,
 * pointers in callee-saved registers, a last use in a branch. Each object dies while the function still runs.
 *
 * prints:
 *   33
 *   65
 *   36 37
 *   3 39
 *   branch
 *   48 49 50 51 52 53
 *   dead: 13 of 13
 */
#include "counterexample.h"

struct two { object *a, *b; };
struct slice { object *data; long size; };
struct interface { const char *type; void *data; };

NOINLINE void show(long value) { SHOW("%ld", value); }
NOINLINE void show_two(struct two two) { SHOW("%ld %ld", two.a->x, two.b->x); }
NOINLINE void show_slice(struct slice slice) { SHOW("%ld %ld", slice.size, slice.data->x); }

NOINLINE void counterexample(void) {
  object *p = make(33);
  long *field = &p->x; /* a pointer to the object's beginning, but of another variable */
  show(*field);

  object *q = make(34);
  char *inside = &q->more[16]; /* the only pointer, and not to the object's beginning */
  *inside = 65;
  q = NULL;
  show(*inside);

  struct two two = {make(36), make(37)};
  show_two(two);

  struct slice slice = {make(39), 3};
  show_slice(slice);

  struct interface any = {"object", make(40)};
  sink += *(long *)any.data;

  object *r = make(41);
  if (r->x == 41)
    SHOW("branch");

  object *a = make(48), *b = make(49), *c = make(50), *d = make(51), *e = make(52), *f = make(53);
  sink += a->x + b->x;
  SHOW("%ld %ld %ld %ld %ld %ld", a->x, b->x, c->x, d->x, e->x, f->x);
  llp_gc();
  DEAD(13);
}
