/* The two libraries of the crash demo. */
#ifdef __cplusplus
extern "C" {
#endif

/* Calls work(1), work(2), ... until one does not throw (crash_library.cpp, built with llpass). */
int retry(int (*work)(int));

/* Sum of work(n), work(n + 1) (crash_plain.c, built without llpass and without frame pointers). */
int each(int n, int (*work)(int));

#ifdef __cplusplus
}
#endif
