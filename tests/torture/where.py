"""Runs inside gdb: which words of the stack still name an object when it should be collected, and whose they are.

    TORTURE="0 3 4" gdb -batch -x where.py a.exe          program 0, object 3, collection point 4

At the first collection of that point: one line for each register and each word from the stack pointer to the stack's
end that lies in the object, with the function whose frame the word is in and the distance from that frame's end (CFA).
"""

import os

import gdb  # type: ignore[import-not-found]

PROGRAM, OBJECT, POINT = (int(word) for word in os.environ["TORTURE"].split())
SIZE = 56


def number(name):
    return int(gdb.parse_and_eval(f"(long){name}"))


def registers():
    kept = ("rbx", "rbp", "r12", "r13", "r14", "r15", "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11")
    return {name: int(gdb.parse_and_eval(f"(long)${name}")) & (2**64 - 1) for name in kept}


def frames():
    """(function, its stack pointer, its CFA) from the innermost out; the CFA is the caller's stack pointer."""
    frame, out = gdb.newest_frame(), []
    while frame is not None and frame.is_valid():
        older = frame.older()
        low = int(frame.read_register("rsp"))
        high = int(older.read_register("rsp")) if older is not None else low + 256
        out.append((frame.name() or "?", low, high))
        frame = older
    return out


def main():
    gdb.execute("set pagination off")
    gdb.execute("set confirm off")
    gdb.execute("set breakpoint pending on")
    gdb.execute("break llp_set_finalizer", to_string=True)
    gdb.execute("run", to_string=True)
    while not (number("t_number") == PROGRAM and number("t_ids") == OBJECT + 1):
        gdb.execute("continue", to_string=True)
    obj = int(gdb.parse_and_eval("(long)$rdi"))
    print(f"object {OBJECT} at {obj:#x}")
    gdb.execute("delete", to_string=True)
    gdb.execute("break GC_gcollect", to_string=True)
    gdb.execute("continue", to_string=True)
    while not (number("t_number") == PROGRAM and number("t_now") >= POINT):
        gdb.execute("continue", to_string=True)
    stack = frames()
    for name, value in registers().items():
        if obj <= value < obj + SIZE:
            print(f"  register {name} in {stack[0][0]}")
    memory = gdb.selected_inferior()
    for name, low, high in stack:
        for address in range(low & ~7, high, 8):
            word = int.from_bytes(bytes(memory.read_memory(address, 8)), "little")
            if obj <= word < obj + SIZE:
                print(f"  word at CFA-{high - address} (sp+{address - low}) of {name}")
    print("frames: " + " <- ".join(name for name, _, _ in stack))
    gdb.execute("kill", to_string=True)


main()
