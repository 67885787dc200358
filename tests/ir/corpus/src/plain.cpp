// Freestanding: compiles for every target, so that the corpus holds several data layouts and object formats.
extern "C" int external(int);
extern "C" const char *name_of(int);
namespace plain {
static int hidden(int x) { return external(x) + 1; }
struct Thing { virtual int run(int); int state; };
int Thing::run(int x) { return state = hidden(x) * 2; }
template <typename T> T largest(const T *items, unsigned count)
{
    T best = items[0];
    for (unsigned i = 1; i < count; i++)
        if (items[i] > best) best = items[i];
    return best;
}
template double largest(const double *, unsigned);
__attribute__((noinline, weak)) long wide(long a, char b) { return a / (b ? b : 1); }
int use(Thing *thing) { return thing->run(hidden(3)) + static_cast<int>(wide(7, 2)) + name_of(1)[0]; }
}  // namespace plain
