"""Builds the counterexamples with the pass forced on every function, in every place a build can put it.

A counterexample is a C file that says at its top what it prints (counterexample.h). The pass may stand before the
optimiser or behind it, and what was compiled at -O0 may be optimised afterwards: each is a column, since each leaves
other instructions for the code generator to forget a pointer in.
"""

from __future__ import annotations

import functools
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from llpass import pipeline
from llpass.driver import runtime_build
from tests.e2e import toolchain

SOURCES = Path(__file__).parent / "counterexamples"
#: Clang says what of a file is not its business any more, e.g. an option of the front end alone.
_QUIET = ("-Wno-override-module", "-Wno-unused-command-line-argument")
_RAW = ("-Xclang", "-disable-llvm-passes")


@dataclass(frozen=True)
class Column:
    """How IR is made for the pass, and what becomes of the pass's output."""

    name: str
    emit: tuple[str, ...]
    compile: tuple[str, ...]

    def __str__(self) -> str:
        return self.name


COLUMNS = {
    column.name: column
    for column in (
        Column("O0", ("-O0",), ("-O0",)),
        Column("O1", ("-O1", *_RAW), ("-O1",)),
        Column("O2", ("-O2", *_RAW), ("-O2",)),
        Column("O3", ("-O3", *_RAW), ("-O3",)),
        Column("behind-O2", ("-O2",), ("-O2", *_RAW)),
        Column("O0-then-O2", ("-O0", "-Xclang", "-disable-O0-optnone"), ("-O2",)),
        Column("O2-twice", ("-O2",), ("-O2",)),
        Column("full-lto", ("-O2", *_RAW), ("-O2", "-flto")),
        Column("thin-lto", ("-O2", *_RAW), ("-O2", "-flto=thin")),
    )
}


@dataclass(frozen=True)
class Counterexample:
    """A source, what it must print, and what its header asks of the build."""

    source: Path
    prints: tuple[str, ...]
    runtime_flags: tuple[str, ...]
    foreign: tuple[Path, ...]
    #: Columns in which the optimiser has decided before the pass comes: what is dead may stay.
    too_late: tuple[str, ...]

    @property
    def visible(self) -> tuple[str, ...]:
        """The lines that the pass must not change."""
        return visible(self.prints)


def visible(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if not line.startswith("dead: "))


@functools.cache
def read(name: str) -> Counterexample:
    """The counterexample in `name`.c. Raises `ValueError` when it does not say what it prints."""
    source = SOURCES / f"{name}.c"
    header = source.read_text().partition("*/")[0]
    prints = re.search(r"(?m)^ \* prints:\n((?: \*   .*\n)+)", header)
    if not prints:
        raise ValueError(f"{source.name} does not say what it prints")
    lines = tuple(line.removeprefix(" *   ") for line in prints[1].splitlines())
    asked = dict(re.findall(r"(?m)^ \* (runtime|foreign|too late): (.*)$", header))
    foreign = tuple(SOURCES / other for other in asked.get("foreign", "").split())
    runtime, too_late = (tuple(asked.get(key, "").split()) for key in ("runtime", "too late"))
    return Counterexample(source, lines, runtime, foreign, too_late)


def names() -> list[str]:
    return sorted(path.stem for path in SOURCES.glob("*.c") if path.name != "foreign.c")


@functools.cache
def _libraries(clang: str, flags: tuple[str, ...]) -> list[str]:
    return [*runtime_build.link_flags(runtime_build.build(clang, flags=flags), "elf"), "-lgc", "-lpthread"]


def _compiled(clang: str, source: Path, folder: Path) -> Path:
    """Code of others: compiled as it is, into machine code."""
    target = folder / f"{source.stem}.o"
    toolchain.run([clang, "-O2", "-fPIE", "-c", source, "-o", target])
    return target


def build(
    example: Counterexample, column: Column, folder: Path, *, clang: int | None = None, live: bool = True
) -> Path:
    """The executable; without the pass when not `live`."""
    version = clang or toolchain.newest()
    compiler = toolchain.need("clang", version)
    include = ("-I", runtime_build.source_dir(), "-I", SOURCES)
    module, done, program = (folder / f"{example.source.stem}{end}" for end in (".ll", ".live.ll", ""))
    emit = ("-Wall", "-Wextra", "-Werror", *column.emit, "-fPIE", "-S", "-emit-llvm", *include)
    toolchain.run([compiler, *emit, example.source, "-o", module])
    if live:
        result = pipeline.run_text(
            module.read_bytes(), "stack-liveness", {"liveness_packages": "all"}, name=example.source.name
        )
        done.write_bytes(result.data)
        assert b"llp_stack_clear" in result.data, "the pass left the module alone"
    else:
        done = module
    code = (*_QUIET, *column.compile, f"--ld-path={_lld(version)}", "-fPIE", "-pie")
    foreign = [_compiled(compiler, source, folder) for source in example.foreign]
    toolchain.run([compiler, *code, done, *foreign, *_libraries(compiler, example.runtime_flags), "-o", program])
    return program


@functools.cache
def _lld(version: int) -> str:
    """The lld of this LLVM, or of the next newer one that is there: it reads the bitcode of older ones."""
    for other in range(version, max(toolchain.VERSIONS) + 1):
        if path := toolchain.tool("ld.lld", other):
            return path
    raise toolchain.ToolError(f"no lld that reads the bitcode of clang {version}; run tools/setup")


def run(program: Path) -> tuple[int, tuple[str, ...]]:
    """Exit status and the lines it prints."""
    done = subprocess.run([program], capture_output=True, text=True, timeout=120)
    return done.returncode, tuple(done.stdout.splitlines())
