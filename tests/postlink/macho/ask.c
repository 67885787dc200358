/* Asks the runtime, as a program would, what stands at an address; the answer as text, for a test outside. */
#include "llpass.h"

static char answer[4096];
static uint32_t length;

static void put(const char *text) {
  while (*text && length < sizeof answer - 1)
    answer[length++] = *text++;
}

static void put_number(uint32_t number) {
  char digits[12] = {0};
  int at = 11;
  do
    digits[--at] = (char)('0' + number % 10);
  while (number /= 10);
  put(digits + at);
}

/* A line for each frame: function, symbol, file, line, column, whether it was inlined. Gives where the text is. */
const char *ask(uintptr_t pc) {
  llp_frames frames = llp_frames_at(pc);
  llp_frame frame;
  length = 0;
  while (llp_frames_next(&frames, &frame)) {
    put(frame.function);
    put("|");
    put(frame.symbol);
    put("|");
    put(frame.file);
    put("|");
    put_number(frame.line);
    put("|");
    put_number(frame.column);
    put(frame.inlined ? "|inlined\n" : "|\n");
  }
  answer[length] = 0;
  return answer;
}

uint32_t answer_length(void) {
  return length;
}

uintptr_t ask_entry(uintptr_t pc) {
  return llp_func_entry(llp_func_for_pc(pc));
}
