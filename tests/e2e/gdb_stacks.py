"""Runs inside gdb: at every stop of the probe, the stack as gdb sees it, from the DWARF of the unstripped twin.

    gdb -batch -e STRIPPED -s UNSTRIPPED -x gdb_stacks.py

STACKS_TRUTH names the file to write. STACKS_STEPS not 0: after each stop go on by 1 to that many instructions, write
that stack too, and let SIGUSR1 interrupt there. The lines are those of stack_probe.c.
"""

import os
from pathlib import Path

import gdb  # type: ignore[import-not-found]

PROBES = ("probe_", "probe")


def stack(frame, interrupted):
    """Lines of the frames from `frame` up; a caller's pc is that of its call: return address minus one."""
    first, out = True, []
    while frame is not None and len(out) < 1024:
        kind = frame.type()
        if kind == gdb.TAILCALL_FRAME:
            frame = frame.older()
            continue
        pc = frame.pc() - (0 if first and interrupted else 1)
        sal = frame.find_sal()
        # Line tables name inlined functions and those with inlined ones; the symbol table names the others.
        name = (frame.name() or "") if sal.symtab is not None or frame.function() is not None else ""
        file = sal.symtab.fullname() if sal.symtab is not None else ""
        inlined = int(kind == gdb.INLINE_FRAME)
        out.append(f"F {pc:x}\t{inlined}\t{name}\t{name}\t{file}\t{sal.line}\n")
        first = first and bool(inlined)
        frame = frame.older()
    return out


def beyond_probes(frame):
    while frame is not None and (frame.name() or "").startswith(PROBES):
        frame = frame.older()
    return frame


def main():
    steps = int(os.environ.get("STACKS_STEPS", "0"))
    for setting in ("pagination off", "confirm off", "backtrace limit 1024"):
        gdb.execute("set " + setting)
    gdb.execute("handle SIGUSR1 nostop noprint pass", to_string=True)
    gdb.execute("set breakpoint pending off")
    gdb.Breakpoint("probe_stop")
    gdb.execute("run", to_string=True)
    number, random = 0, 1
    with Path(os.environ["STACKS_TRUTH"]).open("w") as truth:
        while gdb.selected_inferior().pid:
            truth.write(f"S {number}\n")
            truth.writelines(stack(beyond_probes(gdb.newest_frame()), False))
            number += 1
            if steps:
                random = (random * 1103515245 + 12345) & 0x7FFFFFFF
                gdb.execute(f"stepi {random % steps + 1}", to_string=True)
                if not gdb.selected_inferior().pid:
                    break
                truth.write(f"A {number}\n")
                truth.writelines(stack(gdb.newest_frame(), True))
                gdb.execute("queue-signal SIGUSR1", to_string=True)
            gdb.execute("continue", to_string=True)


main()
