"""Go's own programs about when finalizers run, built in every way a build may be asked for.

A conservative collector keeps an object alive for any word on the stack that looks like its address, so whether these
programs are right depends on what the code generator leaves in its frames and registers. One build proves nothing; the
table does: four programs, with and without debug information, at every optimisation level, under full and thin LTO,
with the passes that also edit the code and without them, as a file list and as a module, by three compilers.

    python -m tests.llgo.finalizers                  the table, 50 runs of every cell: many minutes
    python -m tests.llgo.finalizers --runs 5 --clang 22 --level=-O2 --program stackobj
"""

from __future__ import annotations

import argparse
import functools
import itertools
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from llpass.driver import runtime_build
from tests.e2e import toolchain
from tests.llgo.programs import ROOT, SUPPORT, runtime_flags

CORPUS = ROOT / "tests" / "ir" / "corpus" / "llgo"
PROGRAMS = ("stackobj", "stackobj3", "deferfin", "tinyfin")
KINDS = ("preopt", "dbg")
LEVELS = ("-O0", "-O1", "-O2", "-O3", "full-lto", "thin-lto")
CLANGS = (22, 19, 16)
FILES, MODULE = "command-line-arguments", "example.com/fin"


@dataclass(frozen=True)
class Build:
    """One cell of the table. `package` is what LLGo calls the main package: of a file list, or of a module."""

    program: str
    kind: str = "preopt"
    level: str = "-O2"
    sites: bool = True
    package: str = FILES
    clang: int = 22
    liveness: bool = True

    def __str__(self) -> str:
        sites, package = "sites" if self.sites else "no-sites", "files" if self.package == FILES else "module"
        off = "" if self.liveness else "-pass-off"
        return f"{self.program}.{self.kind}-{self.level.strip('-')}-{sites}-{package}-clang{self.clang}{off}"


def with_clang(how: Build, clang: int) -> Build:
    return replace(how, clang=clang)


def every_build(
    programs: tuple[str, ...] = PROGRAMS,
    kinds: tuple[str, ...] = KINDS,
    levels: tuple[str, ...] = LEVELS,
    clangs: tuple[int, ...] = CLANGS,
    liveness: bool = True,
) -> Iterator[Build]:
    for clang, kind, level, program in itertools.product(clangs, kinds, levels, programs):
        for sites, package in itertools.product((True, False), (FILES, MODULE)):
            yield Build(program, kind, level, sites, package, clang, liveness)


_RECORD = re.compile(r"(?m)^ +#dbg_(value|declare)\((?:metadata )?(.*?), (!\d+), (!DIExpression\(.*?\)), (!\d+)\)$")


def for_older_llvm(text: str) -> str:
    """The same for LLVM before 18: debug records are calls of intrinsics, stack intrinsics have their old names."""
    text = re.sub(r"@llvm\.(stacksave|stackrestore)\.p0\b", r"@llvm.\1", text)
    text = _RECORD.sub(r"  call void @llvm.dbg.\1(metadata \2, metadata \3, metadata \4), !dbg \5", text)
    assert "#dbg_" not in text
    names = sorted(set(re.findall(r"call void (@llvm\.dbg\.\w+)\(", text)))
    return text + "".join(f"\ndeclare void {name}(metadata, metadata, metadata)\n" for name in names)


def module_text(how: Build) -> str:
    """What LLGo would have written for this package path and this LLVM."""
    text = (CORPUS / f"{how.program}.{how.kind}.ll").read_text()
    if how.clang < 18:
        text = for_older_llvm(text)
    return renamed(text, how.package)


_NAMED = re.compile(rf'((?<= )c"[^"]*")|([@%$])([-\w.$]*{FILES}[-\w.$]*)|{FILES}')


def renamed(text: str, package: str) -> str:
    """The package's other name everywhere but in the program's own strings; a symbol is quoted, as its slash asks."""

    def other(found: re.Match[str]) -> str:
        string, sigil, symbol = found.groups()
        if string:
            return found[0]
        return f'{sigil}"{symbol.replace(FILES, package)}"' if sigil else package

    return text if package == FILES else _NAMED.sub(other, text)


def llpass_flags(how: Build) -> list[str]:
    passes = ["caller-frames", "stack-liveness", "funcinfo-sites"]
    if not how.liveness:
        passes.remove("stack-liveness")
    flags = ["--passes", ",".join(passes)]
    return flags if how.sites else [*flags, "--no-sites"]


class Workshop:
    """Builds programs into a folder; what several programs have in common is made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()  # what is made once is made by one thread
        self._instrumented = functools.cache(self._instrument)
        self._support = functools.cache(self._compile_support)

    def program(self, how: Build) -> Path:
        """The executable of a cell."""
        clang = toolchain.need("clang", how.clang)
        program, target = self.folder / str(how), self.folder / f"{how}.o"
        compiled, linked = _levels(how.level)
        with self._lock:
            module = self._instrumented(how.program, how.kind, how.sites, how.package, how.clang < 18, how.liveness)
            support = self._support(how.clang, how.level, how.package)
        toolchain.run([clang, *compiled, "-fPIE", "-Wno-override-module", "-c", module, "-o", target])
        libraries = [*runtime_flags(clang, ()), "-lgc", "-lpthread"]
        toolchain.run([clang, *linked, _linker(how.clang), "-pie", "-o", program, target, *support, *libraries])
        target.unlink()
        return program

    def _instrument(self, program: str, kind: str, sites: bool, package: str, old: bool, liveness: bool) -> Path:
        how = Build(program, kind, "-O0", sites, package, 16 if old else 22, liveness)
        module, output = self.folder / f"{how}.in.ll", self.folder / f"{how}.ll"
        module.write_text(module_text(how))
        toolchain.run([sys.executable, "-m", "llpass", "run", *llpass_flags(how), module, "-o", output], cwd=ROOT)
        return output

    def _compile_support(self, version: int, level: str, package: str) -> list[Path]:
        clang = toolchain.need("clang", version)
        compiled, _ = _levels(level)
        include = ("-I", runtime_build.source_dir(), "-I", SUPPORT)
        entry = self.folder / f"entry-{package.replace('/', '-')}.ll"
        entry.write_text(renamed((SUPPORT / "entry.ll").read_text(), package))
        objects = []
        for source in (SUPPORT / "core.c", SUPPORT / "collected.c", entry):
            objects.append(self.folder / f"{source.stem}-{version}{level}.o")
            flags = () if source is entry else ("-DCOLLECTED", "-Wall", "-Wextra", "-Werror", *include)
            toolchain.run([clang, *compiled, "-fPIE", *flags, "-c", source, "-o", objects[-1]])
        return objects


def _levels(level: str) -> tuple[list[str], list[str]]:
    """What the compiler gets, and what the linker gets. Under LTO the support library takes part in it."""
    if level.endswith("-lto"):
        flag = f"-flto={level.removesuffix('-lto')}"
        return ["-O2", flag], ["-O2", flag]
    return [level], []


@functools.cache
def _linker(version: int) -> str:
    """The lld of this LLVM, or of the next newer one that is there: it reads the bitcode of older ones."""
    for other in range(version, max(toolchain.VERSIONS) + 1):
        if path := toolchain.tool("ld.lld", other):
            return f"--ld-path={path}"
    raise toolchain.ToolError(f"no lld that reads the bitcode of clang {version}; run tools/setup")


def complaint(program: Path) -> str:
    """What one run complains about; nothing when it is right."""
    try:
        done = subprocess.run([program], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "no end within a minute"
    if done.returncode == 0 and not done.stderr:
        return ""
    return f"exit status {done.returncode}: {done.stderr.strip()}"


def right_runs(workshop: Workshop, how: Build, runs: int) -> tuple[int, str]:
    """How many of `runs` runs are right, and the complaint of the first that is not."""
    program = workshop.program(how)
    complaints = [complaint(program) for _ in range(runs)]
    program.unlink()
    return complaints.count(""), next((text for text in complaints if text), "")


def missing(how: Build) -> str:
    """Why this machine cannot build a cell."""
    if not toolchain.tool("clang", how.clang):
        return f"clang {how.clang} is not installed"
    if not any(Path(folder, "gc.h").exists() for folder in ("/usr/include", "/usr/local/include")):
        return "the collector's header gc.h is not installed"
    return ""


@dataclass
class Row:
    """A row of the table: `builds` by program, each without the pass and with it."""

    title: str
    builds: dict[str, list[list[Build]]]


def rows(
    programs: tuple[str, ...],
    kinds: tuple[str, ...],
    levels: tuple[str, ...],
    clangs: tuple[int, ...],
    only_without: bool,
) -> Iterator[Row]:
    for clang, kind, level in itertools.product(clangs, kinds, levels):
        builds = {
            program: [
                [*every_build((program,), (kind,), (level,), (clang,), liveness)]
                for liveness in ((False,) if only_without else (False, True))
            ]
            for program in programs
        }
        yield Row(f"clang {clang}, {level}, {kind}", builds)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=50, help="runs of every build (50)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="builds at a time")
    parser.add_argument("--program", action="append", choices=PROGRAMS)
    parser.add_argument("--kind", action="append", choices=KINDS)
    parser.add_argument("--level", action="append", choices=LEVELS)
    parser.add_argument("--clang", action="append", type=int)
    parser.add_argument("--without", action="store_true", help="only the builds without the pass")
    options = parser.parse_args()
    programs = tuple(options.program or PROGRAMS)
    dimensions = (tuple(options.kind or KINDS), tuple(options.level or LEVELS), tuple(options.clang or CLANGS))
    print("Right runs without the pass and with it; a cell sums up sites on and off, file list and module.\n")
    print(f"| build | {' | '.join(programs)} |\n|---|{'---|' * len(programs)}")
    wrong, totals = 0, {False: [0, 0], True: [0, 0]}
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        workshop = Workshop(Path(folder))
        for row in rows(programs, *dimensions, options.without):
            cells = []
            for groups in row.builds.values():
                cell = []
                for builds in groups:
                    found = [*pool.map(lambda how: right_runs(workshop, how, options.runs), builds)]
                    right_ones, all_runs = sum(right for right, _ in found), options.runs * len(builds)
                    cell.append(f"{right_ones}/{all_runs}")
                    total = totals[builds[0].liveness]
                    total[0], total[1] = total[0] + right_ones, total[1] + all_runs
                    for how, (right, text) in zip(builds, found, strict=True):
                        if how.liveness and text:
                            wrong += 1
                            print(f"{how}: {right} of {options.runs} right; {text}", file=sys.stderr)
                cells.append(" → ".join(cell))
            print(f"| {row.title} | {' | '.join(cells)} |", flush=True)
    print(f"\nRight in all: {totals[False][0]:,} of {totals[False][1]:,} runs without the pass", end="")
    print("." if options.without else f", {totals[True][0]:,} of {totals[True][1]:,} with it.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
