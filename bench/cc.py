"""`make bench-cc`: what CC=llpass-cc costs: a long compile, a short one, a link, and a whole build.

Always the same command with plain clang and with llpass-cc, by turns, so that a slow phase of the machine hits both; as
wall time (what the user waits for) and as processor time (what other work on the machine does not change, and what a
build with as many jobs as processors waits for). A ratio or a difference is the median of the rounds' own. The runtime
is built before. The bars: sqlite3.c -O2 at most 1.15, ten lines at most 80 ms more, lua's `make -j2` at most 1.35.

It prints; it asserts nothing.

    python bench/cc.py [NAME...] [--only large|small|link|build] [--rounds 5]

NAME: python -m tests.e2e.projects --list
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.run_speed import machine  # noqa: E402
from tests.e2e import projects  # noqa: E402
from tools.fetch import fetch  # noqa: E402

KINDS = ("plain", "llpass")
OUT = ROOT / "build" / "bench" / "cc"
PARTS = ("large", "small", "link", "build")

#: Ten lines, and nothing that takes clang long.
SMALL = """\
#include <stdio.h>

static int twice(int x) {
    return 2 * x;
}

int main(int argc, char **argv) {
    printf("%d\\n", twice(argc));
    return argv[0] == 0;
}
"""


class Times(NamedTuple):
    """Of one run, or the spread of many, in seconds."""

    wall: float
    processor: float


def run(kind: str, *words: str) -> Times:
    """One call of the compiler, in the bench's own folder."""
    env = projects.environment(kind)
    command = [str(projects.drivers() / env["CC"]) if kind == "llpass" else env["CC"], *words]
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=OUT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"bench: exit {process.returncode}: {' '.join(command)}")
    return Times(wall, usage.ru_utime + usage.ru_stime)


def spread(values: list[float], form: str) -> str:
    """Median and range."""
    return f"{statistics.median(values):{form}} ({min(values):{form}}..{max(values):{form}})"


def by_turns(rounds: int, **what: Callable[[], Times]) -> dict[str, list[Times]]:
    """Each of them once a round; a round before the first warms the disk's cache."""
    found: dict[str, list[Times]] = {name: [] for name in what}
    for turn in range(rounds + 1):
        for name, call in what.items():
            times = call()
            if turn:
                found[name].append(times)
    return found


def ratios(name: str, found: dict[str, list[Times]]) -> None:
    """Rows for what takes seconds."""
    for at, what in enumerate(Times._fields):
        columns = {kind: [times[at] for times in found[kind]] for kind in KINDS}
        each = [ours / plain for plain, ours in zip(columns["plain"], columns["llpass"], strict=True)]
        said = "  ".join(f"{kind} {spread(values, '.2f')} s" for kind, values in columns.items())
        print(f"{name:20} {what:9}  {said}  ratio {spread(each, '.2f')}")


def differences(name: str, found: dict[str, list[Times]]) -> None:
    """Rows for what takes milliseconds: the two, and how much more the second is; then what else was measured."""
    for at, what in enumerate(Times._fields):
        columns = {kind: [1000 * times[at] for times in series] for kind, series in found.items()}
        more = [ours - plain for plain, ours in zip(columns["plain"], columns["llpass"], strict=True)]
        said = "  ".join(f"{kind} {spread(values, '.0f')}" for kind, values in columns.items())
        print(f"{name:20} {what:9}  {said}  more {spread(more, '.0f')} ms")


def large(rounds: int) -> None:
    """The longest compile of a usual build: what the way there costs disappears, what the code costs remains."""
    source = str(fetch("sqlite") / "sqlite3.c")
    words = ("-O2", "-c", source, "-o", "sqlite3.o")
    ratios("sqlite3.c -O2", by_turns(rounds, plain=lambda: run("plain", *words), llpass=lambda: run("llpass", *words)))


def small(rounds: int) -> None:
    """The shortest. `start`: Python and the driver until it knows its words; `jobs`: clang's answer to -###."""
    words = ("-O2", "-c", "small.c", "-o", "small.o")
    found = by_turns(
        rounds,
        plain=lambda: run("plain", *words),
        llpass=lambda: run("llpass", *words),
        start=lambda: run("llpass", "-fllpass-help"),
        jobs=lambda: run("plain", "-###", *words),
    )
    differences("ten lines", found)


def link(rounds: int) -> None:
    """A program of ten lines from its object, by each kind's own compile."""
    for kind in KINDS:
        run(kind, "-O2", "-c", "small.c", "-o", f"{kind}.o")

    def linked(kind: str) -> Times:
        return run(kind, f"{kind}.o", "-o", f"{kind}.exe")

    differences("link of ten lines", by_turns(rounds, plain=lambda: linked("plain"), llpass=lambda: linked("llpass")))


def build(name: str, rounds: int) -> None:
    """A whole build is more than its longest compile: hundreds of small calls while it configures itself, links,
    libraries. From fresh sources each time."""
    project = projects.PROJECTS[name]

    def made(kind: str) -> Times:
        with projects.sources(project) as tree:
            outcome = projects.make(project, kind, tree)
        return Times(outcome.build_seconds, outcome.build_work)

    ratios(
        f"{name}, make -j{projects.JOBS}", by_turns(rounds, plain=lambda: made("plain"), llpass=lambda: made("llpass"))
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", default=["lua"])
    parser.add_argument("--only", choices=PARTS, action="append")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    parts = options.only or PARTS
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "small.c").write_text(SMALL)
    compileall.compile_dir(ROOT / "llpass", quiet=1)
    print(machine())
    print(f"median (least..most) of {options.rounds} rounds by turns; of what is short, five times as many")
    # Has the runtime built, as it is once for all builds.
    run("llpass", "small.c", "-o", "warm")
    if "large" in parts:
        large(options.rounds)
    if "small" in parts:
        small(5 * options.rounds)
    if "link" in parts:
        link(5 * options.rounds)
    for name in options.names if "build" in parts else ():
        build(name, options.rounds)


if __name__ == "__main__":
    main()
