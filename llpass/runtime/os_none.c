/* A target without the system calls of os_posix.c. No memory means no table, so every program counter is unknown. */
#include "internal.h"

void *llp_os_map(size_t size) {
  (void)size;
  return NULL;
}

void llp_os_unmap(void *memory, size_t size) {
  (void)memory, (void)size;
}

void *llp_os_reserve(size_t size) {
  (void)size;
  return NULL;
}

bool llp_os_commit(void *memory, size_t size) {
  (void)memory, (void)size;
  return false;
}

bool llp_os_path_of(const void *address, char *path, size_t limit) {
  (void)address, (void)path, (void)limit;
  return false;
}

size_t llp_os_read_file(const char *path, struct llp_arena *arena) {
  (void)path, (void)arena;
  return 0;
}

void llp_os_at_thread_exit(struct llp_exit_hook *hook, void (*run)(void *), void *argument) {
  (void)hook, (void)run, (void)argument;
}

size_t llp_os_page(void) {
  return 4096;
}

uintptr_t llp_os_thread(void) {
  return 1;
}

void llp_os_pause(unsigned round) {
  (void)round;
}

bool llp_os_debug(void) {
  return false;
}

void llp_os_write(int fd, const char *text, size_t length) {
  (void)fd, (void)text, (void)length;
}

bool llp_crash_install(void) {
  return false;
}

bool llp_crash_thread(void) {
  return false;
}

void llp_os_message(const char *text, size_t length) {
  (void)text, (void)length;
}

uint64_t llp_nanotime(void) {
  return 0;
}
