/* Does BDWGC work here? Stacks of two threads, the stop by signals, finalizers. No part of llpass is in it. */
#define GC_THREADS 1
#include <gc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

enum { OBJECTS = 1000 };

static atomic_int finalized, stage;

static void ended(void *object, void *argument)
{
    (void)object, (void)argument;
    finalized++;
}

__attribute__((noinline)) static void make_garbage(void)
{
    for (int i = 0; i < OBJECTS; i++)
        GC_REGISTER_FINALIZER(GC_MALLOC(64), ended, 0, 0, 0);
}

__attribute__((noinline)) static void overwrite(void)
{
    volatile char below[4096];
    memset((void *)below, 0, sizeof below);
}

/* An object that only this thread's stack names, through a collection that the main thread starts. */
static void *hold(void *argument)
{
    int *volatile *volatile mine = GC_MALLOC(64);
    mine[0] = GC_MALLOC(64);
    *mine[0] = 42;
    stage = 1;
    while (stage != 2)
        ;
    printf("thread %d\n", *mine[0]);
    return argument;
}

int main(void)
{
    GC_INIT();
    int *volatile alive = GC_MALLOC(64);
    *alive = 7;
    GC_REGISTER_FINALIZER((void *)alive, ended, 0, 0, 0);
    pthread_t thread;
    pthread_create(&thread, 0, hold, 0);
    while (stage != 1)
        ;
    make_garbage();
    overwrite();
    GC_gcollect();
    GC_invoke_finalizers();
    stage = 2;
    pthread_join(thread, 0);
    printf("alive %d\n", *alive);
    /* A conservative collector may see a stray word; it does not see many. */
    printf("finalized %s\n", finalized >= OBJECTS - 10 && finalized <= OBJECTS ? "most" : "wrong");
    return 0;
}
