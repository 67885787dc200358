// Classes, nested functions, contracts, templates, ranges by hand: what ldc writes for each.
module corpus;
interface Speaker { int speak(int volume); }
class Animal : Speaker {
    int legs = 4;
    int speak(int volume) in (volume > 0) { return volume * legs; }
    ~this() { legs = 0; }
}
struct Pair(T) { T a, b; T sum() const { return cast(T)(a + b); } }
int nested(int x) {
    int total = 0;
    void add(int y) { total += y + x; }
    foreach (i; 0 .. 5) add(i);
    return total;
}
int guarded(Speaker s, int[] items) {
    scope (exit) items[0] = 1;
    try { return s.speak(items[2]); }
    catch (Exception e) { return cast(int) e.msg.length; }
}
long use() { auto p = Pair!long(1, 2); return p.sum() + guarded(new Animal, [1, 2, 3]) + nested(3); }
