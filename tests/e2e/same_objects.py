"""Compiles all of a real project once more, with llpass and without, and says which objects differ, and where.

That a way to compile changes nothing is easily true of the files one has in mind. Here the files, the flags and the
folders are those of whole projects: each is built once by clang, with a log of how the compiler was called, and then
every call in the log that compiled is done over in the folder where it was done, at a level of our choosing. Whatever
two compiles could differ in beside the compiler itself is thereby one: generated headers, paths, the time of day.

    python -m tests.e2e.same_objects [NAME...] [--ways nothing,metadata,default] [--levels=-O0,-O2]

`nothing`: through IR, and no pass; every byte of an object is compared. `metadata`: what leaves the code alone by
its own account; `default`: as users get it. There the code is compared, and what its relocations refer to.

One thing IR does not carry: the number LLVM last made a name unique with. The strings and tables that its optimiser
makes are then called `.Lstr.1` where a compile in one go says `.Lstr.50`. So where bytes differ, clang itself goes
through bitcode (-emit-llvm -disable-llvm-passes, then -x ir), and an object like that one is clang's own too.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from elftools.elf.elffile import ELFFile

from tests.e2e import programs, projects
from tests.e2e.faults import Call
from tests.e2e.projects import PROJECTS, Project
from tests.e2e.toolchain import ToolError
from tools.fetch import SOURCES

#: How llpass compiles: settings of llpass-cc.
WAYS: dict[str, dict[str, str]] = {
    "nothing": projects.KINDS["route"],
    "metadata": {"LLPASS_SITES": "pcsections", "LLPASS_LINES": "debug", "LLPASS_FRAMES": "unwind"},
    "default": {},
}
#: The ways whose objects are to have the bytes of clang's, all of them.
WHOLE = ("nothing",)
LEVELS = ("-O0", "-O2")

_SUFFIXES = {".c", ".cc", ".cpp", ".cxx", ".c++", ".C", ".s", ".S", ".m", ".i", ".ii"}
_LINKER_INPUTS = {".o", ".a", ".so", ".lo", ".la", ".map"}
#: Calls that yield no object, and calls about which there is nothing to compare.
_NO_OBJECT = {"-E", "-S", "-M", "-MM", "-fsyntax-only", "-###", "--version", "-v", "-V", "-dumpmachine"}
#: What stands behind these is a value, be it spelled like a source.
_TAKES_A_WORD = {
    *("-I", "-D", "-U", "-L", "-l", "-x", "-T", "-u", "-z", "-e", "-F", "-Xclang", "-Xlinker", "-Xassembler"),
    *("-include", "-imacros", "-isystem", "-iquote", "-idirafter", "-isysroot", "-target", "-mllvm", "-Xpreprocessor"),
}
#: Dependency files are about the name of the object, which is another here.
_DEPENDENCY = {"-MD", "-MMD", "-MP", "-MG"}
_DEPENDENCY_PAIRS = {"-MF", "-MT", "-MQ"}
#: What a build system compiles to learn about the compiler.
_NOT_THE_PROJECT = {"CMakeFiles", "meson-private"}


@dataclass(frozen=True)
class Unit:
    """One source as a project compiles it: the folder, the compiler's name, and words without level and output."""

    folder: str
    compiler: str
    words: tuple[str, ...]
    source: str


@dataclass
class Row:
    """How the objects of a project fared in one way, at one level."""

    way: str
    level: str
    compared: int = 0
    #: A line for each unit: where its two objects differ, or what llpass-cc said.
    differing: list[str] = field(default_factory=list)
    #: Units whose object has other names for local symbols, those that clang has by way of its own bitcode.
    as_bitcode: list[str] = field(default_factory=list)
    #: Units that clang alone does not compile at this level: nothing to compare.
    refused: list[str] = field(default_factory=list)

    @property
    def equal(self) -> int:
        """How many objects are those of a compile in one go."""
        return self.compared - len(self.differing) - len(self.as_bitcode)


def units(calls: Iterable[Call]) -> list[Unit]:
    """What was compiled, each source with its flags once. What is no longer there (a configure test) is left out."""
    found: dict[Unit, None] = {}
    for call in calls:
        if _NO_OBJECT.isdisjoint(call.argv):
            found |= dict.fromkeys(_of_call(call))
    return list(found)


def _of_call(call: Call) -> list[Unit]:
    kept: list[str] = []
    sources: list[str] = []
    rest = iter(call.argv[1:])
    for word in rest:
        if word == "-o" or word in _DEPENDENCY_PAIRS:
            next(rest, None)
        elif word in _TAKES_A_WORD:
            kept += [word, next(rest, "")]
        elif word.startswith("-"):
            if word not in ("-c", *_DEPENDENCY) and not word.startswith(("-O", "-l", "-Wl,")):
                kept.append(word)
        elif Path(word).suffix in _SUFFIXES:
            if (call.folder / word).is_file() and _NOT_THE_PROJECT.isdisjoint(Path(word).parts):
                sources.append(word)
        elif Path(word).suffix not in _LINKER_INPUTS and ".so." not in word:
            kept.append(word)
    return [Unit(str(call.folder), Path(call.argv[0]).name, tuple(kept), source) for source in sources]


def compile_unit(unit: Unit, level: str, kind: str, environment: dict[str, str], out: Path) -> str:
    """Make the object; what the compiler said when it failed, else nothing."""
    cc, cxx = projects.compilers(kind)
    compiler = cxx if unit.compiler == "llpass-c++" else cc
    command = [compiler, level, *unit.words, "-c", unit.source, "-o", str(out)]
    done = subprocess.run(command, cwd=unit.folder, env=environment, capture_output=True, stdin=subprocess.DEVNULL)
    return f"exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-2000:]}" if done.returncode else ""


def compile_by_bitcode(unit: Unit, level: str, out: Path) -> bool:
    """Make the object by clang alone, in two steps: IR that no pass has seen, and the rest."""
    front = ("-emit-llvm", "-Xclang", "-disable-llvm-passes")
    bitcode, environment = out.with_suffix(".bc"), projects.environment("plain")
    if compile_unit(replace(unit, words=(*unit.words, *front)), level, "plain", environment, bitcode):
        return False
    back = replace(unit, words=(*unit.words, "-w", "-x", "ir"), source=str(bitcode))
    return not compile_unit(back, level, "plain", environment, out)


def difference(one: Path, other: Path, whole: bool) -> str:
    """Where two objects differ, in a few words; empty when they do not. Not `whole`: in code and what it refers to."""
    if one.read_bytes() == other.read_bytes():
        return ""
    theirs, ours = sections(one), sections(other)
    if not theirs or not ours:
        return "bytes; not ELF"
    if not whole:
        theirs, ours = ({name: part for name, part in each.items() if part.code} for each in (theirs, ours))
    names = [name for name in dict.fromkeys((*theirs, *ours)) if theirs.get(name) != ours.get(name)]
    return ", ".join(names) or ("layout of the file" if whole else "")


@dataclass(frozen=True)
class Section:
    """What is compared of a section; `refers`: each relocation's place, kind, symbol and addend. A local symbol is
    where it stands: its name is nobody's business."""

    code: bool
    data: bytes
    refers: tuple[tuple[int, int, str, int], ...] = ()


def sections(path: Path) -> dict[str, Section]:
    """The sections of an object by name; a name that occurs again gets a number. Empty: the file is not ELF."""
    with path.open("rb") as stream:
        if stream.read(4) != b"\x7fELF":
            return {}
        image = ELFFile(stream)
        all_ = list(image.iter_sections())
        symbols = next((section for section in all_ if section["sh_type"] == "SHT_SYMTAB"), None)
        names = _symbol_names(symbols.data(), all_[symbols["sh_link"]].data(), all_) if symbols else []
        refers = {
            section["sh_info"]: tuple(
                (place, info & 0xFFFFFFFF, names[info >> 32], addend)
                for place, info, addend in struct.iter_unpack("<QQq", section.data())
            )
            for section in all_
            if section["sh_type"] == "SHT_RELA"
        }
        found: dict[str, Section] = {}
        for number, section in enumerate(all_):
            code = bool(section["sh_flags"] & 4)
            name = section.name
            while name in found:
                name += "'"
            found[name] = Section(code, section.data(), refers.get(number, ()))
        return found


def _symbol_names(symbols: bytes, strings: bytes, all_: Sequence[Any]) -> list[str]:
    names = []
    for name, info, _, index, value, _ in struct.iter_unpack("<IBBHQQ", symbols):
        local = info >> 4 == 0 and 0 < index < len(all_)
        names.append(f"{all_[index].name}+{value}" if local else strings[name : strings.index(0, name)].decode())
    return names


#: Stands before what differs from a compile in one go, and not from clang's own by way of bitcode.
_AS_BITCODE = "as by bitcode: "
#: Names of local symbols, and nothing that they stand for.
_NAMES_AS_BITCODE = tuple(_AS_BITCODE + where for where in (".strtab", ".symtab", ".strtab, .symtab"))


def compare(unit: Unit, ways: Sequence[str], level: str) -> dict[str, str | None]:
    """What differs in each way; None: clang alone refuses the unit."""
    with tempfile.TemporaryDirectory(prefix="same-objects-") as scratch:
        # One name for all: a compiler may write it into the object.
        out, theirs, ours = (Path(scratch) / name for name in ("unit.o", "plain.o", "llpass.o"))
        if compile_unit(unit, level, "plain", projects.environment("plain"), out):
            return dict.fromkeys(ways)
        out.rename(theirs)
        answer: dict[str, str | None] = {}
        for way in ways:
            if failed := compile_unit(unit, level, "llpass", projects.environment("llpass") | WAYS[way], out):
                answer[way] = failed
                continue
            out.rename(ours)
            where = difference(theirs, ours, way in WHOLE)
            if where and way in WHOLE and compile_by_bitcode(unit, level, out):
                where = where if out.read_bytes() != ours.read_bytes() else _AS_BITCODE + where
            answer[way] = where
        return answer


def compared(project: Project, ways: Sequence[str] = tuple(WAYS), levels: Sequence[str] = LEVELS) -> list[Row]:
    """The whole project, in the ways and at the levels: once for the same sources, compiler and llpass."""
    key = [repr(project.build), repr((ways, levels, WAYS)), repr(SOURCES[project.source])]
    key += [*projects.compilers("plain"), programs.llpass_digest(), Path(__file__).read_text()]
    make = lambda path: path.write_text(json.dumps([asdict(row) for row in _compared(project, ways, levels)]))  # noqa: E731
    stored = programs.cached(f"{project.name}.same-objects.json", key, make).read_text()
    return [Row(**row) for row in json.loads(stored)]


def _compared(project: Project, ways: Sequence[str], levels: Sequence[str]) -> list[Row]:
    with projects.sources(project) as tree:
        projects.make(project, "recorded", tree)
        work = units(projects.calls(project, "recorded"))
        rows = []
        with ThreadPoolExecutor(int(projects.JOBS)) as pool:
            for level in levels:
                answers = list(pool.map(lambda unit: compare(unit, ways, level), work))  # noqa: B023
                rows += [_row(way, level, work, [answer[way] for answer in answers], tree) for way in ways]
        shutil.rmtree(tree)
    return rows


def _row(way: str, level: str, work: Sequence[Unit], answers: Sequence[str | None], tree: Path) -> Row:
    row = Row(way, level)
    for unit, answer in zip(work, answers, strict=True):
        name = os.path.relpath((Path(unit.folder) / unit.source).resolve(), tree.resolve())
        if answer is None:
            row.refused.append(name)
            continue
        row.compared += 1
        if answer in _NAMES_AS_BITCODE:
            row.as_bitcode.append(name)
        elif answer:
            row.differing.append(f"{name}: {answer}")
    return row


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.e2e.same_objects", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="projects (default: all that are not long)")
    parser.add_argument("--ways", default=",".join(WAYS), help="how llpass compiles (default: %(default)s)")
    parser.add_argument("--levels", default=",".join(LEVELS), help="default: %(default)s")
    options = parser.parse_args()
    failed = False
    print(f"{'project':14} {'way':9} level  objects   equal  as bitcode  differing", flush=True)
    for name in options.names or [name for name, project in PROJECTS.items() if not project.long]:
        if lack := projects.missing(PROJECTS[name]):
            print(f"{name}: not built: {lack} is missing")
            continue
        try:
            rows = compared(PROJECTS[name], options.ways.split(","), options.levels.split(","))
        except ToolError as error:
            print(error, flush=True)
            failed = True
            continue
        for row in rows:
            counts = f"{row.compared:9} {row.equal:7} {len(row.as_bitcode):11} {len(row.differing):10}"
            print(f"{name:14} {row.way:9} {row.level}  {counts}", flush=True)
            for line in row.differing:
                print(f"    {line}", flush=True)
            if row.refused:
                print(f"    clang alone does not compile: {' '.join(row.refused)}", flush=True)
            failed = failed or bool(row.differing) or not row.compared
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
