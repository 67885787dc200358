/* A program of the kind people ship: an interpreter with a C function of the host's in it. The function prints who
 * called it, from the return addresses on the stack and llpass's tables alone; the binary is stripped. */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <unwind.h>

#include "lauxlib.h"
#include "llpass.h"
#include "lua.h"
#include "lualib.h"

static _Unwind_Reason_Code print_frames(struct _Unwind_Context *context, void *unused)
{
    uintptr_t pc = _Unwind_GetIP(context);
    llp_frame frame;
    (void)unused;
    if (!pc)
        return _URC_END_OF_STACK;
    /* A return address stands behind its call: ask for the byte before. */
    for (llp_frames frames = llp_frames_at(pc - 1); llp_frames_next(&frames, &frame);) {
        printf("%s(...)%s\n", frame.function, frame.inlined ? "  [inlined]" : "");
        printf("\t%s:%u +0x%lx\n", frame.file, (unsigned)frame.line, (unsigned long)(pc - llp_func_entry(frame.func)));
    }
    return _URC_NO_REASON;
}

/* goroutine-style traceback of the C stack, called from a Lua script. */
static int traceback(lua_State *state)
{
    printf("\n%s\n\ngoroutine 1 [running]:\n", luaL_checkstring(state, 1));
    _Unwind_Backtrace(print_frames, NULL);
    return 0;
}

int main(int argc, char **argv)
{
    lua_State *state = luaL_newstate();
    if (argc != 2)
        return 2;
    luaL_openlibs(state);
    lua_register(state, "traceback", traceback);
    int status = luaL_dofile(state, argv[1]);
    if (status != LUA_OK)
        fprintf(stderr, "%s\n", lua_tostring(state, -1));
    lua_close(state);
    return status != LUA_OK;
}
