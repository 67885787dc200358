/* Runs a Lua script; lua.c itself would print its version and read the environment. usage: lua SCRIPT */
#include <stdio.h>

#include "lauxlib.h"
#include "lua.h"
#include "lualib.h"

int main(int argc, char **argv)
{
    lua_State *state = luaL_newstate();
    int status;
    if (!state || argc != 2)
        return 2;
    luaL_openlibs(state);
    status = luaL_dofile(state, argv[1]);
    if (status != LUA_OK)
        printf("error: %s\n", lua_tostring(state, -1));
    lua_close(state);
    return status != LUA_OK;
}
