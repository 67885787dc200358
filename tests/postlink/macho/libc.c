/* The C library as far as the runtime's lookups need one, and the parts of the runtime that they never reach. */
#include <stddef.h>

void *memcpy(void *to, const void *from, size_t count) {
  for (size_t i = 0; i < count; i++)
    ((volatile char *)to)[i] = ((const char *)from)[i];
  return to;
}

void *memset(void *to, int byte, size_t count) {
  for (size_t i = 0; i < count; i++)
    ((volatile char *)to)[i] = (char)byte;
  return to;
}

/* What compilers make of memset(..., 0, ...), by the names that they use on the two processors. */
void bzero(void *to, size_t count) {
  memset(to, 0, count);
}

void __bzero(void *to, size_t count) {
  memset(to, 0, count);
}

int memcmp(const void *left, const void *right, size_t count) {
  const volatile unsigned char *a = left, *b = right;
  for (size_t i = 0; i < count; i++)
    if (a[i] != b[i])
      return a[i] - b[i];
  return 0;
}

int strncmp(const char *left, const char *right, size_t count) {
  const volatile unsigned char *a = (const void *)left, *b = (const void *)right;
  for (size_t i = 0; i < count; i++)
    if (a[i] != b[i] || !a[i])
      return a[i] - b[i];
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (((const volatile char *)text)[length])
    length++;
  return length;
}

void llp_walk_forget(void) {}
void llp_os_forget_hooks(void) {}
