/* The calls that LLGo's front end itself writes into functions that may be asked about: push a frame, record the line,
 * pop. To a physical walk they are only the source of lines, and do nothing. In a program with shadow frames they keep
 * LLGo's shadow stack over llpass_shadow.h, as any front end with calls of its own may: llpass gives frames to the
 * functions that have none, and the two make one stack. */
#include "llgo.h"
#ifdef SHADOW
#include "llpass_shadow.h"
#endif

int64_t go_push(uintptr_t entry, go_string name, go_string file, int64_t line) RT("PushCallerLocationFrame");
void go_record(uintptr_t entry, go_string name, go_string file, int64_t line) RT("RecordCallerLocation");
void go_record_panic(uintptr_t entry, go_string name, go_string file, int64_t line) RT("RecordPanicLocation");
void go_pop(int64_t mark) RT("PopCallerLocationFrame");

int64_t go_push(uintptr_t entry, go_string name, go_string file, int64_t line) {
#ifdef SHADOW
  return (int64_t)llp_shadow_enter(entry, name.data, (size_t)name.size, file.data, (size_t)file.size, (uint32_t)line);
#else
  (void)entry, (void)name, (void)file, (void)line;
  return 0;
#endif
}

void go_record(uintptr_t entry, go_string name, go_string file, int64_t line) {
  (void)entry, (void)name, (void)file, (void)line;
#ifdef SHADOW
  llp_shadow_line(entry, (uint32_t)line);
#endif
}

void go_record_panic(uintptr_t entry, go_string name, go_string file, int64_t line) {
  go_record(entry, name, file, line);
}

void go_pop(int64_t mark) {
  (void)mark;
#ifdef SHADOW
  llp_shadow_leave((uintptr_t)mark);
#endif
}
