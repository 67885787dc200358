"""Crystal programs through llpass: a real front end with finalizers on BDWGC that llpass was not made for.

    NAME.cr --crystal build --emit llvm-ir--> typed.ll --opt (LLVM 15, 16)--> opaque.ll --llpass run--> out.ll
            --clang of that version, cc with Crystal's own link line--> executable

Debian's Crystal 1.6 is built on LLVM 14 and writes typed pointers (`i8*`). LLVM 15 and 16 read that text and print it
with opaque ones; 17 and later do not read it. Crystal puts a whole program into one module, so its standard library
goes through llpass too.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import programs
from tests.e2e.toolchain import ToolError, need, run, tool

#: Versions of LLVM that still read typed pointers and print opaque ones.
UPGRADES = (16, 15)

#: Every function is gated: the module is the whole program. Crystal registers by GC_register_finalizer_ignore_self and
#: collects by GC_gcollect, both of which the pass knows.
FORCED = ("--passes", "stack-liveness", "--liveness-packages", "all")


@functools.cache
def missing() -> str:
    """Why no Crystal program can be made here; empty when it can."""
    if not shutil.which("crystal"):
        return "crystal is not on this machine (package crystal)"
    if upgrade_version() == 0:
        return "neither opt and clang 16 nor 15 are on this machine; later ones do not read typed pointers"
    return ""


def upgrade_version() -> int:
    """The newest LLVM here that reads Crystal's IR; 0: none."""
    return next((version for version in UPGRADES if tool("opt", version) and tool("clang", version)), 0)


@dataclass(frozen=True)
class Emitted:
    """What Crystal made of a program: IR with opaque pointers, and its own link line behind the object."""

    ll: Path
    libraries: tuple[str, ...]


def emit(source: Path, *, release: bool = False) -> Emitted:
    """Compile a program to IR; `release` has Crystal optimise it first (its own -O3)."""
    command = [need("crystal"), "build", "--no-color", "--verbose", "--emit", "llvm-ir"]
    command += ["--release"] if release else []
    key = [*command, programs.digest(source), str(upgrade_version())]
    folder = programs.cached(f"crystal-{source.stem}", key, lambda out: _emit(command, source, out))
    return Emitted(folder / "program.ll", tuple((folder / "link").read_text().split()))


def _emit(command: list[str], source: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    (out / "cache").mkdir(parents=True)
    # Crystal's cache goes by the path of the source: builds of two test workers must not share one.
    env = {**os.environ, "CRYSTAL_CACHE_DIR": str(out / "cache")}
    said = run([*command, str(source), "-o", "program"], cwd=out, env=env).decode()
    # cc _main.o -o EXE -rdynamic -L... -lgc ...
    line = re.search(r"^cc .*? -o \S+ (.*)$", said, re.M)
    if line is None:
        raise ToolError("crystal build --verbose printed no link line")
    # It asks pkg-config between backquotes.
    (out / "link").write_bytes(run(["sh", "-c", f"echo {line.group(1)}"]))
    (typed,) = out.glob("*.ll")
    run([need("opt", upgrade_version()), "-S", "-passes=", typed, "-o", out / "program.opaque"])
    typed.unlink()
    (out / "program.opaque").rename(out / "program.ll")


def executable(emitted: Emitted, opt: str, options: tuple[str, ...] | None) -> Path:
    """The program, by clang at level `opt`; `options` of `llpass run`, None without llpass."""
    ll = emitted.ll if options is None else programs.instrument(emitted.ll, options)
    clang = [need("clang", upgrade_version()), opt, "-w", "-fPIE", "-c", str(ll)]
    compiled = programs.cached("main.o", [*clang[:-1], programs.digest(ll)], lambda out: _run([*clang, "-o", str(out)]))
    # As Crystal links, with llpass's runtime before libgc.
    link = ["cc", str(compiled), *programs.runtime_flags()[1], *emitted.libraries]
    key = [*link, programs.digest(compiled), programs.llpass_digest()]
    return programs.cached("program", key, lambda out: _run([*link, "-o", str(out)]))


def _run(command: list[str]) -> None:
    run(command)
