/* Functions that nothing calls, next to ones that are called: what may leave a record when the linker drops dead code. */
extern int printf(const char *, ...);
__attribute__((noinline)) int live_leaf(int x) { return printf("%d\n", x); }
__attribute__((noinline)) int dead_leaf(int x) { return printf("dead %d\n", x); }
__attribute__((noinline)) int dead_caller(int x) { return dead_leaf(x) + dead_leaf(x + 1); }
__attribute__((noinline)) static int live_static(int x) { return live_leaf(x) + live_leaf(x + 1); }
int main(void) { return live_static(1) == 0; }
