"""`make bench-frames`: what the ways to find callers cost code that never asks: instructions executed, by callgrind.

The workloads of the tests (lua, sqlite3), by both routes: llpass before or after the optimiser. The bars: `unwind` runs
exactly the instructions of the uninstrumented build (its machine code is the same byte for byte), `fp` at most 2.0 %
more. `shadow` is measured with every function tracked that calls anything. "labels" are those of
funcinfo-sites, which cost no instruction of their own but stand in the way of the optimiser. It prints; it asserts
nothing.

callgrind counts the whole process, the C library included. "code" says whether the executables' .text is equal.

    python bench/frames_cost.py [--only lua|sqlite|faults] [--route post|pre]
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from elftools.elf.elffile import ELFFile

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.run_speed import machine  # noqa: E402
from tests.e2e import programs  # noqa: E402
from tests.e2e.toolchain import need  # noqa: E402

OUT = ROOT / "build" / "bench"

#: Every call counts as a question for the callers, so every function that calls anything is tracked.
EVERYTHING = ("--frames-api", "*")

#: Lua's hash seed would otherwise be the time and an address, and the count differ from run to run.
FIXED = {"lua": ("-Dluai_makeseed(L)=42",)}


def instructions(build: programs.Build, executable: Path) -> int:
    """Instructions of the workload. Without symbols: valgrind stumbles over the DWARF of newer compilers."""
    home = OUT / "frames"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    command = [need("valgrind"), "--tool=callgrind", "--callgrind-out-file=/dev/null", str(programs.strip(executable))]
    done = subprocess.run([*command, *programs.program(build.program).arguments], cwd=home, capture_output=True)
    found = re.search(rb"Collected : (\d+)", done.stderr)
    if not found:
        raise SystemExit(f"bench: callgrind counted nothing:\n{done.stderr.decode('utf-8', 'replace')}")
    return int(found.group(1))


def text(executable: Path) -> bytes:
    """The machine code."""
    with executable.open("rb") as stream:
        return bytes(ELFFile(stream).get_section_by_name(".text").data())


def table(name: str, route: str, rows: list[tuple[str, tuple[str, ...] | None]]) -> None:
    """One program by one route; the first row is what the others are compared with."""
    print(f"\n{name}, llpass {'after' if route == 'post' else 'before'} the optimiser")
    print(f"{'':<34}{'instructions':>15}{'':>10}{'.text':>12}{'':>9}{'file':>12}{'':>9}  code")
    plain = programs.Build(name, route=route, llpass=None, extra=FIXED.get(name, ()))
    base: tuple[int, bytes, int] | None = None
    for label, options in rows:
        build = replace(plain, llpass=options)
        if options and "shadow" in options:  # what it emits calls the runtime
            build = replace(build, link_extra=programs.runtime_flags()[1])
        executable = programs.executable(build)
        one = (instructions(build, executable), text(executable), programs.strip(executable).stat().st_size)
        base = base or one
        shares = [100 * (mine / theirs - 1) for mine, theirs in ((one[0], base[0]), (len(one[1]), len(base[1])))]
        size = 100 * (one[2] / base[2] - 1)
        print(
            f"{label:<34}{one[0]:>15,}{shares[0]:>+9.3f}%{len(one[1]):>12,}{shares[1]:>+8.2f}%{one[2]:>12,}{size:>+8.1f}%"
            f"  {'equal' if one[1] == base[1] else 'differs'}",
            flush=True,
        )


def frames(name: str, route: str) -> None:
    """The modes of the pass caller-frames, alone and with the labels."""
    alone = ("--passes", "caller-frames")
    table(
        name,
        route,
        [
            ("uninstrumented", None),
            ("unwind", (*alone, "--frames", "unwind")),
            ("fp", (*alone, "--frames", "fp")),
            ("fp, a pointer everywhere", (*alone, "--frames", "fp", "--frame-pointers", "all")),
            ("fp, everything tracked", (*alone, "--frames", "fp", *EVERYTHING)),
            ("shadow, everything tracked", (*alone, "--frames", "shadow", *EVERYTHING)),
            ("labels", ("--passes", "funcinfo-sites")),
            ("default: fp and labels", ()),
            ("unwind and labels", ("--frames", "unwind")),
        ],
    )


def faults(name: str) -> None:
    """The labels of instructions that may fault, beside those of calls alone."""
    alone = ("--passes", "funcinfo-sites")
    rows = [("uninstrumented", None), ("labels", alone), ("labels, --fault-lines", (*alone, "--fault-lines"))]
    table(name, "post", rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["lua", "sqlite", "faults"])
    parser.add_argument("--route", choices=["post", "pre"])
    options = parser.parse_args()
    print(machine())
    for name in ("lua", "sqlite"):
        if options.only in (None, "faults"):
            faults(name)
        for route in ("post", "pre"):
            if options.only in (None, name) and options.route in (None, route):
                frames(name, route)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
