"""Compares tracebacks that a stripped program takes of itself with gdb's, which come from its unstripped twin's DWARF.

One process: the program runs under gdb, which knows the symbols of the twin and nothing of llpass. At a sample the
program (stack_probe.c) writes its traceback, then gdb (gdb_stacks.py) writes its own of the same stack. Compared frame
by frame: pc, function, file, line, inlined or not. Code without DWARF (libc) has a pc alone. gdb ends at main; what
llpass has above it is the C library's start-up and must have no name.

A sample of interrupted code may stand at any instruction. Tables know the lines of calls, so of the interrupted
function's own group of frames (it and what was inlined there) only the function is compared; every frame above it
counts in full.

Two readings of gdb's are put right by llvm-symbolizer, from the same DWARF, and counted. Where DWARF has line 0 (the
optimiser merged two places: there is no source line) gdb shows the line of whatever row stands before. And gdb keeps
the line of an inlined call in 16 bits, which sqlite3.c outgrows.

The program is linked statically, so that gdb needs no debug files of the C library to walk through it.

    python -m tests.e2e.stacks lua|sqlite [--steps N] [--route post|pre] [--frames fp|unwind|shadow]
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.e2e import programs, truth
from tests.e2e.toolchain import need, run


class Frame(NamedTuple):
    """One frame of one side; `function` is empty for code without DWARF or tables."""

    pc: int
    inlined: bool
    function: str
    symbol: str
    file: str
    line: int


@dataclass
class Sample:
    """One stack, innermost frame first."""

    interrupted: bool
    frames: list[Frame] = field(default_factory=list)


@dataclass
class Report:
    """Counts of one comparison; `differences` maps a cause to its examples."""

    what: str
    stacks: int = 0
    distinct: int = 0
    asked: int = 0
    equal: int = 0
    foreign: int = 0
    without_line: int = 0
    clipped: int = 0
    deepest: int = 0
    interrupted: Counter[str] = field(default_factory=Counter)
    differences: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def share(self) -> float:
        """Equal frames, of those compared."""
        return self.equal / self.asked if self.asked else 0.0

    def text(self, examples: int = 5) -> str:
        """The report as lines."""
        lines = [
            f"{self.what}: {self.equal} of {self.asked} frames equal ({100 * self.share:.4f} %); "
            f"{self.stacks} stacks, {self.distinct} distinct, up to {self.deepest} deep; "
            f"{self.foreign} frames of other code, by pc; {self.without_line} where DWARF has line 0; "
            f"{self.clipped} whose line gdb cuts to 16 bits"
        ]
        if self.interrupted:
            lines.append(f"  the interrupted function's own frames: {dict(self.interrupted)}")
        for name, found in sorted(self.differences.items(), key=lambda item: -len(item[1])):
            lines.append(f"  {name}: {len(found)}")
            lines += [f"    {example}" for example in found[:examples]]
        return "\n".join(lines)


class Dwarf:
    """What the DWARF of the twin says, past gdb's reading of it."""

    def __init__(self, twin: Path, ours: Path, judge: Path) -> None:
        first = ours.read_text("utf-8", "replace").partition("\n")[0]
        bias = int(first.removeprefix("B "), 16) - truth.load_address(twin)
        pcs = sorted({frame.pc for one in read_samples(judge) for frame in one.frames if frame.function})
        answers = truth.from_dwarf(twin, [pc - bias for pc in pcs])
        self.known = {pc: answer.frames for pc, answer in zip(pcs, answers, strict=True)}

    def line(self, pc: int, depth: int) -> int | None:
        """Line of the frame at `depth` of those at `pc`, innermost first; None when there is no such frame."""
        frames = self.known.get(pc, [])
        return frames[depth].line if depth < len(frames) else None


def read_samples(path: Path) -> list[Sample]:
    """The samples of a file that the probe or gdb wrote."""
    samples: list[Sample] = []
    for line in path.read_text("utf-8", "replace").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "F":
            pc, inlined, function, symbol, file, number = rest.split("\t")
            samples[-1].frames.append(Frame(int(pc, 16), inlined == "1", function, symbol, file, int(number)))
        elif kind in ("S", "A"):
            samples.append(Sample(kind == "A"))
    return samples


def sample(stripped: Path, twin: Path, arguments: tuple[str, ...], home: Path, steps: int = 0) -> tuple[Path, Path]:
    """Run the program under gdb in the empty folder `home`: the files with llpass's samples and with gdb's."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    ours, judge = home / "llpass.txt", home / "gdb.txt"
    script = Path(__file__).with_name("gdb_stacks.py")
    env = {**os.environ, "STACKS": str(ours), "STACKS_TRUTH": str(judge), "STACKS_STEPS": str(steps)}
    command: list[str | Path] = [need("gdb"), "-nx", "-batch", "-e", stripped, "-s", twin]
    log = run([*command, "-ex", f"set args {shlex.join(arguments)} > output.txt", "-x", script], cwd=home, env=env)
    (home / "gdb.log").write_bytes(log)
    return ours, judge


def _groups(frames: list[Frame]) -> list[list[Frame]]:
    """The frames by physical frame: those inlined into a function, then the function's own."""
    groups: list[list[Frame]] = [[]]
    for frame in frames:
        groups[-1].append(frame)
        if not frame.inlined:
            groups.append([])
    return groups if groups[-1] else groups[:-1]


def _difference(theirs: Frame, mine: Frame) -> str:
    """What differs between two frames; empty when nothing does."""
    kinds = []
    if theirs.pc != mine.pc:
        kinds.append("pc")
    if theirs.inlined != mine.inlined:
        kinds.append("inlined or not")
    if theirs.function:
        if theirs.function not in (mine.function, mine.symbol):
            kinds.append("function")
        if os.path.normpath(theirs.file) != os.path.normpath(mine.file) and theirs.line:
            kinds.append("file")
        if theirs.line != mine.line:
            kinds.append("line")
    elif mine.function:
        kinds.append("a name where gdb has none")
    return ", ".join(kinds)


def _is_clipped(theirs: Frame, mine: Frame) -> bool:
    """gdb has the low 16 bits of our line."""
    return mine.line > theirs.line == mine.line & 0xFFFF


def _compare_group(report: Report, dwarf: Dwarf, theirs: list[Frame], mine: list[Frame]) -> None:
    """Count the frames of one physical frame."""
    for depth, frame in enumerate(theirs):
        report.asked += 1
        if not mine:
            kind = "frames that llpass does not have"
        elif len(theirs) != len(mine):
            kind = f"inlined frames: gdb {len(theirs) - 1}, llpass {len(mine) - 1}"
        else:
            kind = _difference(frame, mine[depth])
            if kind == "line" and not mine[depth].line and dwarf.line(frame.pc, depth) == 0:
                report.without_line += 1
                kind = ""
            elif kind == "line" and _is_clipped(frame, mine[depth]) and dwarf.line(frame.pc, depth) == mine[depth].line:
                report.clipped += 1
                kind = ""
        if kind:
            report.differences[kind].append(f"gdb {_show(theirs)} | llpass {_show(mine)}")
        else:
            report.equal += 1
            report.foreign += not frame.function


def _show(frames: list[Frame]) -> str:
    return " < ".join(f"{f.pc:#x} {f.function or '?'} {f.file.rsplit('/', 1)[-1]}:{f.line}" for f in frames) or "none"


def compare(what: str, twin: Path, ours: Path, judge: Path, interrupted: bool = False, shadow: bool = False) -> Report:
    """Frame by frame; `interrupted`: the samples of interrupted code, or else those at calls.

    `shadow`: addresses of shadow frames are synthetic, and what is inlined where is no business of theirs.
    """
    report, dwarf = Report(what), Dwarf(twin, ours, judge)
    mine = [one for one in read_samples(ours) if one.interrupted == interrupted]
    theirs = [one for one in read_samples(judge) if one.interrupted == interrupted]
    if len(mine) != len(theirs):
        report.differences[f"samples: gdb {len(theirs)}, llpass {len(mine)}"].append("")
    seen = set()
    for one, other in zip(theirs, mine, strict=False):
        seen.add(tuple(frame.pc for frame in one.frames))
        report.stacks += 1
        report.deepest = max(report.deepest, len(one.frames))
        expected, got = _groups(one.frames), _groups(other.frames)
        if shadow:
            got = _shadow_groups(expected, other.frames)
        if interrupted and expected and got:
            _count_interrupted(report, expected.pop(0), got.pop(0))
        for index, group in enumerate(expected):
            _compare_group(report, dwarf, group, got[index] if index < len(got) else [])
        named = [group for group in got[len(expected) :] if group[-1].function]
        if named:
            report.differences["frames that gdb does not have"].append(_show(named[0]))
    report.distinct = len(seen)
    return report


def _shadow_groups(expected: list[list[Frame]], frames: list[Frame]) -> list[list[Frame]]:
    """Shadow frames in the order they have, with the addresses and the grouping of gdb's."""
    left, out = list(frames), []
    for group in expected:
        mine, left = left[: len(group)], left[len(group) :]
        pairs = zip(mine, group, strict=False)
        out.append([frame._replace(pc=theirs.pc, inlined=theirs.inlined) for frame, theirs in pairs])
    return out + ([left] if left else [])


def _count_interrupted(report: Report, theirs: list[Frame], mine: list[Frame]) -> None:
    """The frame that a signal interrupted: its pc and function must be right, its lines need not."""
    report.asked += 1
    function = theirs[-1]
    kind = _difference(function._replace(line=0, file=""), mine[-1]._replace(line=0, file=""))
    if kind:
        report.differences[f"interrupted frame: {kind}"].append(f"gdb {_show(theirs)} | llpass {_show(mine)}")
        return
    report.equal += 1
    if not function.function:
        report.foreign += 1
        report.interrupted["other code"] += 1
    elif len(theirs) == len(mine) and not any(_difference(*pair) for pair in zip(theirs, mine, strict=True)):
        report.interrupted["all equal"] += 1
    else:
        report.interrupted["another line or inlined frame"] += 1


def build(name: str, frames: str, route: str = "post", pic: str = "static-pie", **changes: Any) -> programs.Build:
    """How the sampled program is built: what can reach a probe is tracked (shadow: what calls anything)."""
    probes = ",".join(f"probe_{function}" for function in programs.PROBED)
    options = ("--frames", frames, "--frames-api", "*" if frames == "shadow" else probes)
    return programs.Build(f"{name}-stacks", route=route, together=True, pic=pic, answer=True, llpass=options, **changes)


def measure(built: programs.Build, home: Path, steps: int = 0) -> list[Report]:
    """Build, sample, compare: the stacks at calls and, with `steps`, those of interrupted code."""
    twin = programs.executable(built)
    arguments = programs.program(built.program).arguments
    ours, judge = sample(programs.strip(twin), twin, arguments, home, steps)
    shadow = "shadow" in (built.llpass or ())
    reports = [compare(f"{built.program} at calls", twin, ours, judge, shadow=shadow)]
    if steps:
        reports.append(compare(f"{built.program} interrupted", twin, ours, judge, interrupted=True))
    return reports


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", choices=["lua", "sqlite"])
    parser.add_argument("--steps", type=int, default=0, help="also interrupt, this many instructions on at most")
    parser.add_argument("--route", choices=["post", "pre"], default="post")
    parser.add_argument("--frames", choices=["fp", "unwind", "shadow"], default="fp")
    parser.add_argument("--examples", type=int, default=20)
    options = parser.parse_args()
    home = programs.WORK / "stacks"
    for report in measure(build(options.program, options.frames, options.route), home, options.steps):
        print(report.text(options.examples))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
