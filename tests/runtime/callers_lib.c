/* Code that llpass never saw, built without frame pointers. */
typedef void callback(void);

__attribute__((noinline)) void through_frameless(callback *call) {
  /* The frame pointer register holds a value of the program, as in any such code. */
  long number = (long)call | 1;
  __asm__ volatile("" : "+r"(number));
  call();
  __asm__ volatile("" : : "r"(number));
  call = 0;
  __asm__ volatile("" : "+r"(call));
}

__attribute__((noinline)) void through_big_frame(callback *call) {
  volatile char big[100000];
  big[0] = big[99999] = 1;
  call();
  big[0] = 2;
}
