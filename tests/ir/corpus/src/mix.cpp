// Exceptions, virtual calls, templates, lambdas, thread-safe statics, operators in names; no standard library.
namespace outer {
namespace {
struct Hidden { int value = 4; ~Hidden(); };
Hidden::~Hidden() { value = 0; }
}  // namespace
extern int external(int);
struct Error { int code; };
struct Shape {
    virtual ~Shape() {}
    virtual int area() const = 0;
    int operator()(int x) const { return area() * x; }
    explicit operator bool() const { return area() != 0; }
};
struct Base { int z = 1; virtual void touch() { external(z); } };
struct Square : Shape, virtual Base {
    int side;
    explicit Square(int s) : side(s) {}
    int area() const override { return side * side; }
    void touch() override { external(side); }
};
template <typename T, int N> struct Ring {
    T items[N];
    template <typename F> T fold(F f) { T total{}; for (T &item : items) total = f(total, item); return total; }
    friend bool operator<(const Ring &a, const Ring &b) { return a.items[0] < b.items[0]; }
};
inline int once() { static Square only(external(3)); return only.area(); }
int guarded(int x)
{
    Hidden hidden;
    try {
        if (x > 10) throw Error{x};
        return external(x) + hidden.value;
    } catch (const Error &error) {
        return error.code;
    } catch (...) {
        external(-1);
        throw;
    }
}
int use(Shape *shape, Base *base)
{
    Ring<long, 3> ring{{1, 2, 3}}, other = ring;
    int captured = once();
    auto add = [captured](long a, long b) { return a + b + captured; };
    base->touch();
    delete shape;
    return static_cast<int>(ring.fold(add)) + (other < ring) + guarded(captured) + [] { return 5; }();
}
}  // namespace outer
