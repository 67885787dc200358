/* What the runtime takes of the C library, for targets whose headers are not on this machine. */
#ifndef LLPASS_TEST_STRING_H
#define LLPASS_TEST_STRING_H
#include <stddef.h>
void *memcpy(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *left, const void *right, size_t count);
int strncmp(const char *left, const char *right, size_t count);
size_t strlen(const char *text);
#endif
