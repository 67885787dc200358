/* Loads the shared library it is given, for what the library's constructors do. */
#include <dlfcn.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 2 || !dlopen(argv[1], RTLD_NOW)) {
        fprintf(stderr, "%s\n", argc == 2 ? dlerror() : "usage: open LIBRARY");
        return 1;
    }
    return 0;
}
