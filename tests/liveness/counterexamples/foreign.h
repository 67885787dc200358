/* Code of others, which never goes through llpass. */
long foreign_call(void (*call)(void *), void *argument);   /* uses the argument, a long, after the call */
void foreign_thread(void (*call)(void *), void *argument); /* on a thread that the collector does not know */
long foreign_litter(void *argument);                       /* leaves copies of it below the caller's frame */
