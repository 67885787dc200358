"""Every way to link a program, and what its answers are after `llpass postlink`.

A case is a program, a kind of image, a linker, a link mode, a processor, and when it is stripped. For each one the
table must be there, the runtime must adopt it, and three sets of answers are compared at every function and call site:
DWARF's (by llvm-symbolizer, from the file before post-link), the program's own before post-link and after it. The last
two are equal in every byte; the first differs in what truth.py classifies.

    python -m tests.e2e.postlink_matrix [--only TEXT] [--jobs N] [--programs lua,shapes]
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from tests.e2e import arm64, programs, truth
from tests.e2e.toolchain import tool

PROGRAMS = ("lua", "shapes", "zlib", "sqlite", "libsass")
KINDS = ("pie", "no-pie", "static", "static-pie", "shared")
LINKERS = ("lld", "bfd", "gold", "mold")
LTO = ("", "thin", "full")
TARGETS = ("", arm64.TARGET)
STRIPS = ("no", "before", "after")
ENOUGH = 0.999


class Case(NamedTuple):
    """One way to make the image."""

    program: str
    kind: str
    linker: str
    lto: str
    target: str
    strip: str

    def __str__(self) -> str:
        target = self.target.partition("-")[0] or "here"
        return "-".join((self.program, self.kind, self.linker, self.lto or "objects", target, f"strip:{self.strip}"))

    def build(self) -> programs.Build:
        """How programs.py makes it, before post-link."""
        return programs.Build(
            self.program,
            pic=self.kind,
            linker=self.linker,
            lto=self.lto,
            route="pre" if self.lto else "post",
            target=self.target,
            answer=True,
        )

    def why_not(self) -> str:
        """Why this machine, or these tools, cannot make it; empty when they can."""
        if self.lto and self.linker != "lld":
            return "LTO of another linker needs LLVM's plugin of the same version"
        if self.target and (reason := arm64.missing()):
            return reason
        if (self.linker, self.kind) == ("gold", "static-pie"):
            return "gold does not know what clang asks of it there (--no-dynamic-linker)"
        names = {"lld": "ld.lld-22", "bfd": "ld.bfd", "gold": "ld.gold", "mold": "mold"}
        return "" if self.linker == "lld" or tool(names[self.linker]) else f"{self.linker} is not on this machine"


def cases() -> Iterator[Case]:
    """All combinations."""
    for fields in itertools.product(PROGRAMS, KINDS, LINKERS, LTO, TARGETS, STRIPS):
        yield Case(*fields)


class Result(NamedTuple):
    """`wrong`: what does not hold, a line each; `counts`: equal and asked, functions and call sites."""

    wrong: list[str]
    counts: str


def check(case: Case) -> Result:
    """Make the image in both states and compare the answers."""
    original = programs.executable(case.build())
    before = programs.strip(original, tool=_strip_tool(case)) if case.strip == "before" else original
    linked = programs.postlink(before)
    if case.strip == "after":
        linked = programs.strip(linked, tool=_strip_tool(case))
    wrong = []
    if linked.stat().st_size > (before.stat().st_size if case.strip != "after" else original.stat().st_size):
        wrong.append(f"the file grew from {before.stat().st_size} to {linked.stat().st_size} bytes")
    if "adopted" not in _debug_lines(linked):
        wrong.append(f"the table was not adopted: {_debug_lines(linked)}")
    addresses = sorted(truth.function_symbols(original)) + [pc - 1 for pc in truth.return_addresses(original)]
    old, new = truth.from_runtime(original, addresses), truth.from_runtime(linked, addresses)
    different = [hex(at) for at, one, other in zip(addresses, old, new, strict=True) if one != other]
    if different:
        wrong.append(f"{len(different)} answers changed, at {', '.join(different[:5])}")
    reports = truth.compare(original, linked, innermost=bool(case.lto))
    wrong += [report.text() for report in reports if report.share < (ENOUGH if not case.lto else 0.98)]
    return Result(wrong, "; ".join(f"{report.equal} of {report.asked}" for report in reports))


def _strip_tool(case: Case) -> str:
    """GNU strip where there is one for the target, so that both kinds of strip are in use."""
    name = f"{case.target}-strip" if case.target else "strip"
    return name if tool(name) else ""


def _debug_lines(path: programs.Path) -> str:
    env = {**os.environ, "LLPASS_ANSWER": "0", "LLPASS_DEBUG": "1"}
    done = subprocess.run([*map(str, truth.command_of(path))], input=b"0\n", capture_output=True, env=env)
    return done.stderr.decode("utf-8", "replace")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="cases whose name holds this text")
    parser.add_argument("--programs", default=",".join(PROGRAMS))
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    chosen = [case for case in cases() if options.only in str(case) and case.program in options.programs.split(",")]
    made = [case for case in chosen if not case.why_not()]
    bad = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for case, outcome in zip(made, pool.map(_guarded, made), strict=True):
            bad += bool(outcome.wrong)
            print(f"{'wrong' if outcome.wrong else 'right'} {case}: {outcome.counts}", flush=True)
            for line in outcome.wrong:
                print(f"      {line}")
    print(f"{len(made) - bad} of {len(made)} right, {len(chosen) - len(made)} cannot be made here")
    return bad > 0


def _guarded(case: Case) -> Result:
    try:
        return check(case)
    except Exception as error:  # a link that fails is a result like any other
        return Result([f"{type(error).__name__}: {str(error)[-600:]}"], "")


if __name__ == "__main__":
    sys.exit(main())
