/* Compiles when the declarations of collector.h are those of <gc.h>. */
#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc.h>

#include "collector.h"

int main(void) {
  return 0;
}
