"""Programs that nobody wrote, through stack-liveness forced on everything: their output must not change.

csmith writes C without undefined behaviour, full of pointers to locals, pointers to pointers, unions and loops, and
prints a checksum of its globals. No collector is linked: what is judged is that nulled slots and cleared stacks are
dead ones. Every program is built without llpass and then, by each column, with it.

    python -m tests.e2e.csmith --count 500 --seed 1 [--jobs 2] [--columns O0,O2-pre,...] [--keep DIR]

prints a line for each difference and a last line of totals; exit status 1 when there was one. A seed makes the same
program on every machine with the same csmith. Programs that do not end within seconds are left out, by name.
"""

from __future__ import annotations

import argparse
import functools
import multiprocessing
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llpass import pipeline
from llpass.diagnostics import LlpassError
from tests.e2e import arm64
from tests.e2e.toolchain import ToolError, need, newest, run, tool

#: Seconds that a program may run as it is. Some of csmith's never end; those say nothing.
PATIENCE = 3.0

#: Seconds that it may run with a stack clear at every call: slow is not wrong.
LONG_PATIENCE = 60.0

#: Every function of every module.
FORCED = {"liveness_packages": "all"}

#: A stack clear before every call there is: what an ordinary call may destroy is destroyed at each.
EVERY_CALL = {**FORCED, "collect_fns": "*"}


@dataclass(frozen=True)
class Column:
    """One way to build: the level, llpass "pre" or "post" the optimiser, link-time optimisation, the options."""

    opt: str
    route: str = "pre"
    lto: str = ""
    every_call: bool = False
    arm64: bool = False  # by qemu-user; needs what arm64.py needs

    @property
    def name(self) -> str:
        """As in --columns."""
        level = self.opt.lstrip("-")
        parts = [f"{level}-lto"] if self.lto else [level] if level == "O0" else [level, self.route]
        return "-".join([*parts, *(["calls"] if self.every_call else []), *(["arm64"] if self.arm64 else [])])

    @property
    def kind(self) -> str:
        """What the program without llpass depends on."""
        return self.opt.lstrip("-") + (".arm64" if self.arm64 else "") + (".lto" if self.lto else "")

    @property
    def compile_flags(self) -> list[str]:
        """Flags of every compile to IR."""
        return ["-I/usr/include/csmith", "-w", *(arm64.compile_flags() if self.arm64 else ["-fPIE"])]

    @property
    def lto_flags(self) -> list[str]:
        """Flags of every compile to an executable."""
        return [f"-flto={self.lto}", f"-fuse-ld={tool('ld.lld', newest())}"] if self.lto else []

    @property
    def link_flags(self) -> list[str]:
        """Flags that end a link with the runtime of llpass."""
        return [*arm64.runtime_flags()[1], *arm64.link_flags()] if self.arm64 else ["-pie", *_runtime()]


#: At -O0 there is nothing to stand before or behind.
COLUMNS = {
    column.name: column
    for column in (
        Column("-O0"),
        Column("-O0", every_call=True),
        Column("-O1", "pre"),
        Column("-O2", "pre"),
        Column("-O2", "post"),
        Column("-O2", "pre", every_call=True),
        Column("-O2", "post", every_call=True),
        Column("-O3", "post"),
        Column("-O2", "pre", lto="full"),
        Column("-O0", arm64=True),
        Column("-O2", "pre", every_call=True, arm64=True),
    )
}

#: Two that differ most, for the fast set.
FEW = ("O0", "O2-pre")


def missing() -> str:
    """Why no program can be made here; empty when csmith is there."""
    if not shutil.which("csmith") or not Path("/usr/include/csmith/csmith.h").exists():
        return "csmith is not on this machine (packages csmith, libcsmith-dev)"
    return ""


def generate(seed: int, home: Path) -> Path:
    """The C program of a seed, written into `home`."""
    source = home / f"csmith{seed}.c"
    # csmith leaves a file about the machine in its folder.
    run(["csmith", "--seed", str(seed), "--output", source.name], cwd=home)
    return source


#: From the IR of a program and the column to the IR that is compiled.
Change = Callable[[bytes, Column], bytes]


def forced(passes: str) -> Change:
    """`passes` on everything; no pass at all with ''."""

    def change(text: bytes, column: Column) -> bytes:
        return pipeline.run_text(text, passes, EVERY_CALL if column.every_call else FORCED).data

    return change


@functools.cache
def _runtime() -> tuple[str, ...]:
    from tests.e2e import programs

    return programs.runtime_flags()[1]


@dataclass
class Builder:
    """One program in one folder, and what is made of it there."""

    source: Path
    clang: str

    def plain(self, column: Column) -> Path:
        """The program without llpass, by the same compiler, level and link; made once for several columns."""
        out = self.source.with_suffix(f".{column.kind}.plain")
        if not out.exists():
            static = ["-static", *arm64.link_flags()] if column.arm64 else ["-pie"]
            run([self.clang, column.opt, *column.compile_flags, *column.lto_flags, self.source, *static, "-o", out])
        return out

    def changed(self, column: Column, change: Change) -> Path:
        """The program whose IR went through `change`."""
        ir = self.source.with_suffix(f".{column.kind}.{column.route}.ll")
        if not ir.exists():
            early = ["-Xclang", "-disable-llvm-passes"] if column.route == "pre" else []
            run([self.clang, column.opt, *column.compile_flags, *early, "-S", "-emit-llvm", self.source, "-o", ir])
        changed = self.source.with_suffix(f".{column.name}.ll")
        changed.write_bytes(change(ir.read_bytes(), column))
        out = self.source.with_suffix(f".{column.name}")
        base = [self.clang, column.opt, *column.compile_flags, *column.lto_flags]
        base += ["-Xclang", "-disable-llvm-passes"] if column.route == "post" else []
        run([*base, changed, *column.link_flags, "-o", out])
        return out


def output(executable: Path, column: Column, patience: float) -> str | None:
    """What a program prints and how it ends; None when it does not within `patience` seconds."""
    command = arm64.command(executable) if column.arm64 else [str(executable)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return None
    return f"{done.stdout.decode()}exit {done.returncode}"


def check(
    seed: int,
    columns: tuple[str, ...] = tuple(COLUMNS),
    *,
    home: Path,
    version: int = 0,
    change: Change | None = None,
) -> dict[str, str]:
    """For each column: "same", "left out" (the plain program fails, or cannot be made here), or what differs.

    `change` is stack-liveness when it is not given.
    """
    change = change or forced("stack-liveness")
    builder = Builder(generate(seed, home), need("clang", version or newest()))
    answers: dict[str, str] = {}
    for name in columns:
        column = COLUMNS[name]
        if column.arm64 and arm64.missing():
            answers[name] = "left out"
            continue
        expected = output(builder.plain(column), column, PATIENCE)
        # An endless loop is undefined in what csmith writes too, and optimisers make a crash of it.
        if expected is None or not expected.endswith("exit 0"):
            answers[name] = "left out"
            continue
        try:
            got = output(builder.changed(column, change), column, LONG_PATIENCE)
        except (ToolError, LlpassError, pipeline.PassBugError) as error:
            answers[name] = f"not built: {error}"
            continue
        answers[name] = "same" if got == expected else f"differs: {expected!r} became {got!r}"
    return answers


def _one(task: tuple[int, tuple[str, ...], int, str, Path | None]) -> tuple[int, dict[str, str]]:
    seed, columns, version, passes, keep = task
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        answers = check(seed, columns, home=home, version=version, change=forced(passes))
        if keep and any(answer.startswith(("differs", "not built")) for answer in answers.values()):
            shutil.copytree(home, keep / str(seed), dirs_exist_ok=True)
    return seed, answers


def main() -> int:
    parser = argparse.ArgumentParser(description="csmith programs through stack-liveness")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--columns", default=",".join(COLUMNS), help=f"default: {','.join(COLUMNS)}")
    parser.add_argument("--clang", type=int, default=0, metavar="VERSION", help="default: the newest")
    parser.add_argument("--passes", default="stack-liveness", help="'' builds the same way without llpass")
    parser.add_argument("--keep", type=Path, help="folder for the programs that differ")
    options = parser.parse_args()
    if reason := missing():
        print(f"csmith: {reason}", file=sys.stderr)
        return 3
    columns = tuple(options.columns.split(","))
    if unknown := set(columns) - set(COLUMNS):
        parser.error(f"no such column: {', '.join(sorted(unknown))}")
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    seeds = range(options.seed, options.seed + options.count)
    tasks = [(seed, columns, options.clang, options.passes, options.keep) for seed in seeds]
    total: Counter[str] = Counter()
    with multiprocessing.Pool(options.jobs) as pool:
        for seed, answers in pool.imap(_one, tasks):
            for name, answer in answers.items():
                total[answer.split(":")[0]] += 1
                if answer not in ("same", "left out"):
                    print(f"seed {seed} {name}: {answer}", flush=True)
    counts = ", ".join(f"{count} {what}" for what, count in sorted(total.items()))
    print(f"csmith: {options.count} programs from seed {options.seed}, {len(columns)} columns: {counts}")
    return 1 if total["differs"] or total["not built"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
