"""Builds programs whose tables are LLGo's, and asks them through the C reader that stands in for LLGo's runtime."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from elftools.elf.elffile import ELFFile

from llpass.abi import llgo
from tests.e2e import arm64, toolchain

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
READER = HERE / "reader" / "reader.c"

_ROW = re.compile(rb'(?m)^!\d+ = !\{i32 1, (?:i64 (-?\d+), )?((?:!"[^"]*", )+)i32 (\d+), i32 \d+\}$')


@dataclass(frozen=True)
class Build:
    """One way to build."""

    level: str = "-O1"
    debug: str = "-g"
    pie: bool = False
    linker: str = "lld"
    lto: str = ""  # "", full, thin
    run: tuple[str, ...] = ()  # flags of `llpass run`
    tables: tuple[str, ...] = ()  # flags of `llpass tables`
    link: tuple[str, ...] = ("-Wl,--gc-sections",)
    early: bool = False  # llpass before the optimiser
    arm64: bool = False  # AArch64, static, run by qemu-user

    def __str__(self) -> str:
        parts = (self.level, "pie" if self.pie else "no-pie", self.linker, self.lto)
        parts += ("early" * self.early, "arm64" * self.arm64)
        return "-".join(part.strip("-") for part in (*parts, *self.run, *self.tables) if part)


def _target(how: Build) -> list[str]:
    return [f"--target={arm64.TARGET}"] if how.arm64 else []


class Row(NamedTuple):
    """A row as it stands in a module; `id` is 0 for a function."""

    id: int
    symbol: str
    name: str
    file: str
    line: int


class Answer(NamedTuple):
    """What the reader says of an address."""

    name: str
    place: str
    entry: int


class Symbol(NamedTuple):
    """A function of the symbol table."""

    name: str
    address: int
    size: int


@dataclass
class Program:
    """An executable, and the rows of the modules it was made of."""

    path: Path
    functions: dict[str, Row]
    lines: dict[int, Row]

    def symbols(self) -> list[Symbol]:
        """All functions of the symbol table."""
        with self.path.open("rb") as stream:
            table = ELFFile(stream).get_section_by_name(".symtab")
            found = [
                Symbol(symbol.name, symbol["st_value"], symbol["st_size"])
                for symbol in table.iter_symbols()
                if symbol["st_info"]["type"] == "STT_FUNC" and symbol["st_shndx"] != "SHN_UNDEF"
            ]
        return sorted(found, key=lambda symbol: symbol.address)

    def section(self, name: str) -> tuple[int, bytes]:
        """Address and bytes of a section."""
        with self.path.open("rb") as stream:
            section = ELFFile(stream).get_section_by_name(name)
            return section["sh_addr"], section.data()

    def sites(self, kind: str) -> list[tuple[int, int]]:
        """(address, id) of every site in section order; where a loader would write the address, that one counts."""
        start, data = self.section(llgo.ELF_SECTIONS[kind])
        words = [int.from_bytes(data[at : at + 8], "little") for at in range(0, len(data), 8)]
        with self.path.open("rb") as stream:
            relocations = ELFFile(stream).get_section_by_name(".rela.dyn")
            for relocation in relocations.iter_relocations() if relocations else ():
                if start <= relocation["r_offset"] < start + len(data):
                    words[(relocation["r_offset"] - start) // 8] = relocation["r_addend"]
        return [(pc, ident) for pc, ident in zip(words[::2], words[1::2], strict=True) if pc and ident]


def llpass(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Runs the command; the caller looks at the status."""
    command = [sys.executable, "-m", "llpass", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=ROOT)


def compiled(source: Path, folder: Path, how: Build, *flags: str) -> Path:
    """The module of a C or C++ file, after `llpass run --abi llgo`."""
    clang = toolchain.need("clang", toolchain.newest())
    module, done = folder / f"{source.stem}.in.ll", folder / f"{source.stem}.ll"
    emit = [
        *_target(how),
        how.level,
        how.debug,
        "-fPIC" if how.pie else "-fno-pic",
        "-ffunction-sections",
        "-S",
        "-emit-llvm",
    ]
    emit += ["-Xclang", "-disable-llvm-passes"] if how.early else []
    toolchain.run([clang, *emit, *flags, source, "-o", module])
    return instrumented(module, done, how)


def instrumented(module: Path, done: Path, how: Build) -> Path:
    """A module after `llpass run --abi llgo`."""
    result = llpass("run", module, "-o", done, "--abi", "llgo", "--passes", "funcinfo-sites", *how.run)
    assert result.returncode == 0, result.stderr.decode()
    return done


def main_module(modules: list[Path], folder: Path, how: Build) -> Path:
    """What `llpass tables` makes of them."""
    main = folder / "llgo_main.ll"
    result = llpass("tables", *modules, "-o", main, *how.tables)
    assert result.returncode == 0, result.stderr.decode()
    return main


def link(modules: list[Path], folder: Path, how: Build, *more: str | Path) -> Program:
    """An executable of the modules, their tables and the reader."""
    clang = toolchain.need("clang", toolchain.newest())
    code = [*_target(how), how.level, "-fPIE" if how.pie else "-fno-pie", "-Wno-override-module", "-c"]
    code += [f"-flto={how.lto}"] if how.lto else []
    wide = ("-DWIDE",) if "32" in how.tables else ()
    objects = []
    for source in [*modules, main_module(modules, folder, how), READER]:
        objects.append(folder / f"{source.stem}.o")
        flags = [*wide, "-O1", "-std=gnu11", "-Wall", "-Wextra", "-Werror"] if source is READER else []
        early = ["-Xclang", "-disable-llvm-passes"] if source.suffix == ".ll" and not how.early and not how.lto else []
        toolchain.run([clang, *code, *flags, *early, "-ffunction-sections", source, "-o", objects[-1]])
    flags = [f"-fuse-ld={how.linker}", "-pie" if how.pie else "-no-pie", *how.link]
    flags += [f"-flto={how.lto}", how.level] if how.lto else []
    flags += [*_target(how), "-static", f"-fuse-ld={shutil.which(f'ld.lld-{toolchain.newest()}')}"] if how.arm64 else []
    program = folder / "program"
    toolchain.run([clang, *flags, "-o", program, *objects, *more, "-ldl"])
    functions, lines = rows(modules)
    return Program(program, functions, lines)


def rows(modules: Iterable[Path]) -> tuple[dict[str, Row], dict[int, Row]]:
    """The rows of modules in link order, read by a pattern of our own."""
    functions: dict[str, Row] = {}
    lines: dict[int, Row] = {}
    for module in modules:
        for ident, texts, line in _ROW.findall(module.read_bytes()):
            strings = [text.decode() for text in re.findall(rb'!"([^"]*)"', texts)]
            if ident and len(strings) == 2:
                row = Row(int(ident) & ((1 << 64) - 1), strings[0], "", strings[1], int(line))
                lines.setdefault(row.id, row)
            elif not ident and len(strings) == 3:
                functions.setdefault(strings[0], Row(0, *strings, int(line)))
    return functions, lines


def ask(program: Path, questions: Iterable[tuple[str, int]], folder: Path, *arguments: str) -> tuple[str, list[Answer]]:
    """How the table was made, and the answers to ("func" or "line", link-time address), in order."""
    with program.open("rb") as stream:
        elf = ELFFile(stream)
        start = min(s["p_vaddr"] - s["p_offset"] for s in elf.iter_segments() if s["p_type"] == "PT_LOAD")
        command = arm64.command(program) if elf["e_machine"] == "EM_AARCH64" else [str(program)]
    asked, answered = folder / "asked", folder / "answered"
    asked.write_text("\n".join([f"start {start:x}", *(f"{kind} {address:x}" for kind, address in questions), ""]))
    answered.unlink(missing_ok=True)
    environment = {**os.environ, "LLGO_ASK": str(asked), "LLGO_ANSWER": str(answered)}
    done = subprocess.run([*command, *arguments], capture_output=True, cwd=folder, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    head, *lines = answered.read_text().splitlines()
    answers = []
    for line in lines:
        _, name, place, entry = line.split("\t")
        answers.append(Answer(name, place, int(entry, 16) & ((1 << 64) - 1)))
    return head, answers
