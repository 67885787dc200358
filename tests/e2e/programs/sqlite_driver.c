/* Runs an SQL script against a database file and prints every row and every error, so that two builds of the same
 * sqlite3.c can be compared by their output. usage: sqlite DATABASE SCRIPT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sqlite3.h"

/* The copy of sqlite3.c that is fetched calls this when it starts; its owner adds extensions here. */
int sqlite3_sqlean_init(const char *unused)
{
    (void)unused;
    return SQLITE_OK;
}

static int print_row(void *unused, int count, char **values, char **names)
{
    (void)unused;
    (void)names;
    for (int i = 0; i < count; i++)
        printf("%s%s", i ? "|" : "", values[i] ? values[i] : "NULL");
    putchar('\n');
    return 0;
}

/* Called from SQL, calls back into SQL: a frame of ours between two of sqlite's. */
static void twice(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_int64(context, 2 * sqlite3_value_int64(values[0]));
}

static int by_length(void *unused, int a_size, const void *a, int b_size, const void *b)
{
    int size = a_size < b_size ? a_size : b_size;
    (void)unused;
    return a_size != b_size ? a_size - b_size : memcmp(a, b, (size_t)size);
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    long size;
    char *text;
    if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0) {
        perror(path);
        exit(2);
    }
    rewind(file);
    text = malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size)
        exit(2);
    text[size] = 0;
    fclose(file);
    return text;
}

int main(int argc, char **argv)
{
    sqlite3 *db;
    char *script, *at;
    if (argc != 3)
        return 2;
    remove(argv[1]);
    if (sqlite3_open(argv[1], &db) != SQLITE_OK)
        return 1;
    sqlite3_create_function(db, "twice", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, 0, twice, 0, 0);
    sqlite3_create_collation(db, "by_length", SQLITE_UTF8, 0, by_length);
    script = at = read_file(argv[2]);
    /* A statement ends at a line that holds only a semicolon, so that triggers need no parsing here. */
    while (*at) {
        char *end = strstr(at, "\n;\n");
        char *message = 0;
        if (end)
            *end = 0;
        int status = sqlite3_exec(db, at, print_row, 0, &message);
        if (status != SQLITE_OK)
            printf("error %d: %s\n", status, message ? message : "");
        sqlite3_free(message);
        at = end ? end + 3 : at + strlen(at);
    }
    printf("changes %d, close %d\n", sqlite3_total_changes(db), sqlite3_close(db));
    free(script);
    return 0;
}
