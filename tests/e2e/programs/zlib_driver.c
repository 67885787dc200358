/* Compresses and restores generated data at every level and strategy and prints sizes and checksums. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zlib.h"

enum { SIZE = 300000 };

static void fill(unsigned char *data, int kind)
{
    unsigned state = 12345u + (unsigned)kind;
    for (int i = 0; i < SIZE; i++) {
        state = state * 1664525u + 1013904223u;
        switch (kind) {
        case 0: data[i] = (unsigned char)(state >> 24); break;
        case 1: data[i] = (unsigned char)("the quick brown fox "[i % 20] + (state >> 30)); break;
        case 2: data[i] = (unsigned char)(i / 1000); break;
        default: data[i] = (unsigned char)(state >> 28 ? data[i / 2] : state >> 20); break;
        }
    }
}

static void stream(const unsigned char *data, unsigned char *packed, unsigned char *back, int strategy)
{
    z_stream s;
    memset(&s, 0, sizeof s);
    deflateInit2(&s, 6, Z_DEFLATED, 15 + 16, 8, strategy);
    s.next_out = packed;
    s.avail_out = 2 * SIZE;
    int status = Z_OK;
    for (int at = 0; status == Z_OK; at += 7777) {
        int left = SIZE - at;
        s.next_in = (unsigned char *)data + at;
        s.avail_in = (uInt)(left < 7777 ? left : 7777);
        status = deflate(&s, left <= 7777 ? Z_FINISH : at % 3 ? Z_NO_FLUSH : Z_SYNC_FLUSH);
    }
    uLong size = s.total_out;
    deflateEnd(&s);
    memset(&s, 0, sizeof s);
    inflateInit2(&s, 15 + 32);
    s.next_in = packed;
    s.avail_in = (uInt)size;
    s.next_out = back;
    s.avail_out = SIZE;
    status = inflate(&s, Z_FINISH);
    printf("  strategy %d: %lu bytes, status %d, same %d\n", strategy, size, status, !memcmp(data, back, SIZE));
    inflateEnd(&s);
}

int main(void)
{
    unsigned char *data = malloc(SIZE), *packed = malloc(2 * SIZE), *back = malloc(SIZE);
    if (!data || !packed || !back)
        return 1;
    memset(data, 0, SIZE);
    for (int kind = 0; kind < 4; kind++) {
        fill(data, kind);
        printf("kind %d: adler %08lx crc %08lx\n", kind, adler32(1, data, SIZE), crc32(0, data, SIZE));
        for (int level = 0; level <= 9; level += 3) {
            uLongf size = 2 * SIZE, back_size = SIZE;
            int packing = compress2(packed, &size, data, SIZE, level);
            int unpacking = uncompress(back, &back_size, packed, size);
            printf("  level %d: %lu bytes, %d %d, same %d\n", level, size, packing, unpacking, !memcmp(data, back, SIZE));
        }
        for (int strategy = Z_DEFAULT_STRATEGY; strategy <= Z_FIXED; strategy++)
            stream(data, packed, back, strategy);
        uLongf back_size = SIZE;
        packed[100] ^= 0x55;
        printf("  damaged: %d\n", uncompress(back, &back_size, packed, 1000));
    }
    free(data);
    free(packed);
    free(back);
    return 0;
}
