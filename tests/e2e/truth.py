"""Compares llpass's answers with llvm-symbolizer's, which come from the DWARF of the same executable.

Asked about: the first address of every function symbol, and (return address - 1) of every call instruction that
llvm-objdump finds. Answered by: the C runtime inside the (stripped) program, or `llpass symbolize` on the file. Every
difference is put into a class; `Report.text` lists the classes with examples. Line 0 in DWARF (the optimiser merged
places; there is no source line) is an answer like any other: llpass must say 0 as well.

    python -m tests.e2e.truth EXECUTABLE [--reader runtime|symbolize]

The executable keeps its DWARF and, for the runtime, holds answer.c.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
from elftools.elf.elffile import ELFFile

from llpass.postlink.facts.content import Content
from tests.e2e import arm64, programs
from tests.e2e.toolchain import need, newest, run


class Frame(NamedTuple):
    """One source-level frame; `names` are all the spellings the answer offers for the function."""

    names: tuple[str, ...]
    file: str
    line: int


@dataclass
class Answer:
    """What is known at one address."""

    frames: list[Frame] = field(default_factory=list)
    symbol: str = ""
    entry: int = 0
    decl_line: int = 0


@dataclass
class Report:
    """Counts of one comparison; `differences` maps a class to its examples."""

    what: str
    asked: int = 0
    equal: int = 0
    differences: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def share(self) -> float:
        """Equal answers, of those asked."""
        return self.equal / self.asked if self.asked else 0.0

    def text(self, examples: int = 5) -> str:
        """The report as lines."""
        lines = [f"{self.what}: {self.equal} of {self.asked} equal ({100 * self.share:.3f} %)"]
        for name, found in sorted(self.differences.items(), key=lambda item: -len(item[1])):
            lines.append(f"  {name}: {len(found)}")
            lines += [f"    {example}" for example in found[:examples]]
        return "\n".join(lines)


def load_address(executable: Path) -> int:
    """Link-time address of the ELF header."""
    with executable.open("rb") as stream:
        segments = [s for s in ELFFile(stream).iter_segments() if s["p_type"] == "PT_LOAD"]
        return min(int(s["p_vaddr"]) - int(s["p_offset"]) for s in segments)


def function_symbols(executable: Path) -> dict[int, set[str]]:
    """Names by address of every function the program itself defines (not the C start-up code: it has no DWARF)."""
    found: dict[int, set[str]] = defaultdict(set)
    with executable.open("rb") as stream:
        table = ELFFile(stream).get_section_by_name(".symtab")
        for symbol in table.iter_symbols():
            if symbol["st_info"]["type"] == "STT_FUNC" and symbol["st_size"] and symbol["st_shndx"] != "SHN_UNDEF":
                # Thin LTO renames the local functions that it makes visible to other modules.
                found[int(symbol["st_value"])] |= {symbol.name, re.sub(r"\.llvm\.\d+$", "", symbol.name)}
    return dict(found)


#: Bytes of code that are taken apart where not all of it is, and in how many places.
_STRETCH, _STRETCHES = 64 << 10, 16


def return_addresses(executable: Path) -> list[int]:
    """Addresses behind every call instruction, the calls that end their function included."""
    return _return_addresses(executable, "--disassemble")


def some_return_addresses(executable: Path) -> list[int]:
    """As `return_addresses`; of a program with much code those of stretches that begin at functions all over it."""
    text, starts = text_of(executable), sorted(function_symbols(executable))
    if len(text) <= _STRETCH * _STRETCHES:
        return return_addresses(executable)
    found: set[int] = set()
    for index in range(_STRETCHES):
        start = starts[len(starts) * index // _STRETCHES]
        words = (f"--start-address={start:#x}", f"--stop-address={start + _STRETCH:#x}")
        found |= set(_return_addresses(executable, "--disassemble", *words))
    return sorted(found)


def _return_addresses(executable: Path, *options: str) -> list[int]:
    text = run([need("llvm-objdump", newest()), *options, executable])
    calls = re.finditer(rb"^\s*([0-9a-f]+):((?: [0-9a-f]{2})+)\s+(?:callq?|bnd callq?)\s", text, re.M)
    found = [int(match.group(1), 16) + len(match.group(2)) // 3 for match in calls]
    # AArch64: one word of bytes.
    calls = re.finditer(rb"^\s*([0-9a-f]+): [0-9a-f]{8}\s+(?:bl|blr|blraaz?|blrabz?)\s", text, re.M)
    return found + [int(match.group(1), 16) + 4 for match in calls]


def from_dwarf(executable: Path, addresses: list[int]) -> list[Answer]:
    """llvm-symbolizer's answers."""
    aliases = function_symbols(executable)
    asked = "".join(f"{address:#x}\n" for address in addresses).encode()
    command: list[str | Path] = [need("llvm-symbolizer", newest()), "--output-style=JSON", "--no-demangle"]
    lines = run([*command, f"--obj={executable}"], stdin=asked).splitlines()
    out = []
    for line in lines:
        symbols = json.loads(line).get("Symbol", [])
        frames = [Frame((s["FunctionName"],), s["FileName"], s["Line"]) for s in symbols]
        answer = Answer(frames)
        if symbols:
            # Several symbols may stand at one address (the constructors C1 and C2): each of them is right.
            start = int(symbols[-1]["StartAddress"] or "0", 16)
            frames[-1] = frames[-1]._replace(names=(frames[-1].names[0], *sorted(aliases.get(start, ()))))
            answer.symbol = symbols[-1]["FunctionName"]
            answer.decl_line = symbols[-1].get("StartLine", 0)
        out.append(answer)
    return out


def command_of(executable: Path) -> list[str | Path]:
    """What runs a program, or loads a shared library, on this machine."""
    with executable.open("rb") as stream:
        target = arm64.TARGET if ELFFile(stream)["e_machine"] == "EM_AARCH64" else ""
    words: list[str | Path] = [programs.opener(target), executable] if ".so" in executable.name else [executable]
    return [*arm64.command(words[0]), *words[1:]] if target else words


def from_runtime(executable: Path, addresses: list[int]) -> list[Answer]:
    """The answers of the runtime inside a program, or a shared library, that was linked with answer.c."""
    return parse_runtime(runtime_text(executable, addresses))


def runtime_text(executable: Path, addresses: list[int]) -> bytes:
    """What answer.c prints: equal text is equal answers."""
    asked = "".join(f"{address:x}\n" for address in addresses).encode()
    env = {**os.environ, "LLPASS_ANSWER": f"{load_address(executable):x}"}
    return run(command_of(executable), stdin=asked, env=env)


def parse_runtime(text: bytes) -> list[Answer]:
    """The answers in what answer.c printed."""
    out: list[Answer] = []
    for line in text.decode("utf-8", "replace").splitlines():
        kind, _, rest = line.partition(" ")
        parts = rest.split("\t")
        if kind == "A":
            out.append(Answer())
            if len(parts) > 1:
                out[-1].symbol, out[-1].decl_line, out[-1].entry = parts[2], int(parts[5]), int(parts[6], 16)
        else:
            out[-1].frames.append(Frame((parts[1], parts[0]), parts[2], int(parts[3])))
    return out


def from_symbolize(executable: Path, addresses: list[int]) -> list[Answer]:
    """The answers of `llpass symbolize`: linker symbols in one run, names as the language writes them in another."""
    out = []
    for linkage, display in zip(
        _symbolize(executable, addresses, "--linkage-names"), _symbolize(executable, addresses), strict=True
    ):
        frames = [
            Frame((a.names[0], b.names[0]), a.file, a.line)
            for a, b in zip(linkage, display, strict=True)
            if a.names[0] != "??"
        ]
        out.append(Answer(frames, symbol=frames[-1].names[0] if frames else ""))
    return out


def _symbolize(executable: Path, addresses: list[int], *options: str) -> list[list[Frame]]:
    """Frames per address. The output is llvm-symbolizer's: function line, place line, ..., empty line."""
    asked = "".join(f"{address:#x}\n" for address in addresses).encode()
    text = run([sys.executable, "-m", "llpass", "symbolize", *options, executable], stdin=asked)
    out = []
    for block in text.decode("utf-8", "replace").rstrip("\n").split("\n\n"):
        lines = block.splitlines()
        frames = []
        for name, place in zip(lines[::2], lines[1::2], strict=True):
            match = re.fullmatch(r"(.*?):(\d+)(?::\d+)?", place)
            frames.append(Frame((name,), match.group(1) if match else place, int(match.group(2)) if match else 0))
        out.append(frames)
    return out


READERS = {"runtime": from_runtime, "symbolize": from_symbolize}


class Answers(NamedTuple):
    """Answers for a run of addresses, most of which share theirs: the distinct ones, and which one each address has."""

    distinct: list[Answer]
    number: list[int]


def text_of(executable: Path) -> range:
    """The addresses of .text."""
    with executable.open("rb") as stream:
        section = ELFFile(stream).get_section_by_name(".text")
        return range(int(section["sh_addr"]), int(section["sh_addr"] + section["sh_size"]))


def from_dwarf_everywhere(executable: Path, addresses: range) -> Answers:
    """llvm-symbolizer's answers for every address. Its text form is some times faster to take apart than JSON."""
    asked = "".join(f"{address:#x}\n" for address in addresses).encode()
    text = run([need("llvm-symbolizer", newest()), "--no-demangle", f"--obj={executable}"], stdin=asked)
    blocks = text.decode("utf-8", "replace").rstrip("\n").split("\n\n")
    kinds: dict[str, int] = {}
    number = [kinds.setdefault(block, len(kinds)) for block in blocks]
    aliases: dict[str, tuple[str, ...]] = {}
    for names in function_symbols(executable).values():
        aliases.update((name, tuple(sorted(names))) for name in names)
    distinct = []
    for block in kinds:
        lines = block.strip("\n").split("\n")
        frames = []
        for name, place in zip(lines[::2], lines[1::2], strict=True):
            file, line, _ = place.rsplit(":", 2)
            frames.append(Frame((name,), file, int(line)))
        # ThinLTO gives static functions that another module needs a new symbol; the source has the old name.
        name = frames[-1].names[0]
        frames[-1] = frames[-1]._replace(names=(name, re.sub(r"\.llvm\.\d+$", "", name), *aliases.get(name, ())))
        distinct.append(Answer(frames, symbol=frames[-1].names[0]))
    return Answers(distinct, number)


def from_runtime_everywhere(executable: Path, addresses: range) -> Answers:
    """The answers of the runtime inside a program, for every address."""
    kinds: dict[tuple[Frame, ...], int] = {}
    number = []
    for answer in from_runtime(executable, list(addresses)):
        number.append(kinds.setdefault(tuple(answer.frames), len(kinds)))
    return Answers([Answer(list(frames)) for frames in kinds], number)


def from_content(content: Content, addresses: range) -> Answers:
    """The answers of what post-link is going to write down. In front of the first site of a piece: the owner alone."""
    at = np.arange(addresses.start, addresses.stop, dtype=np.uint64)
    piece = np.searchsorted(content.piece_start, at, "right") - 1
    known = (piece >= 0) & (at < content.piece_end[piece])
    site = np.searchsorted(content.site_at, at, "right") - 1
    with_row = known & (site >= 0) & (content.site_at[site] >= content.piece_start[piece])
    row = np.where(with_row, content.site_row[site], -1)
    owner = np.where(known & ~with_row, content.piece_func[piece], -1)
    pairs, number = np.unique(np.stack((row, owner)), axis=1, return_inverse=True)
    distinct = []
    for first, function in pairs.T.tolist():
        frames = []
        if function >= 0:
            frames.append(_content_frame(content, function, int(content.func_file[function]), 0))
        while first >= 0:
            place = (content.row_func, content.row_file, content.row_line)
            frames.append(_content_frame(content, *(int(column[first]) for column in place)))
            first = int(content.row_parent[first])
        distinct.append(Answer(frames))
    return Answers(distinct, number.reshape(-1).tolist())


def _content_frame(content: Content, function: int, file: int, line: int) -> Frame:
    names = (content.symbols[function].decode(), content.names[function].decode())
    return Frame(names, content.files[file].decode(), line)


def compare_everywhere(executable: Path, addresses: range, ours: Answers) -> Report:
    """Every address of .text. Between functions the symbolizer goes on with the line before it; we know nothing."""
    truth = from_dwarf_everywhere(executable, addresses)
    report = Report("every address")
    examples: dict[tuple[int, int], tuple[int, int]] = {}
    for address, pair in zip(addresses, zip(truth.number, ours.number, strict=True), strict=True):
        first, count = examples.get(pair, (address, 0))
        examples[pair] = first, count + 1
    for (theirs, mine), (address, count) in examples.items():
        expected, found = truth.distinct[theirs], ours.distinct[mine]
        no_dwarf = not Path(expected.frames[-1].file).is_absolute()
        between = expected.frames[-1].names[0] == "??" and not found.frames
        if no_dwarf or between:
            continue
        report.asked += count
        kind = classify(expected, found)
        if not kind:
            report.equal += count
            continue
        example = f"{address:#x} and {count - 1} more: DWARF {_show(expected)} | llpass {_show(found)}"
        report.differences[kind].append(example)
    return report


def _short(name: str) -> str:
    """The last component of a C++ display name, without template arguments: what DW_AT_name holds in line tables."""
    depth = 0
    out = []
    for char in name:
        depth += {"<": 1, "(": 1, ">": -1, ")": -1}.get(char, 0)
        out.append("\0" if depth or char in ">)" else char)
    return "".join(out).replace("\0", "").split("::")[-1]


def same_name(truth: Frame, ours: Frame) -> bool:
    """One of our spellings is the one DWARF (or the symbol table) has; C++ line tables have unqualified names only."""
    if set(truth.names) & set(ours.names):
        return True
    return _short(truth.names[0]) in {_short(name) for name in ours.names}


def _same_file(truth: Frame, ours: Frame) -> bool:
    return os.path.normpath(truth.file) == os.path.normpath(ours.file)


def classify(truth: Answer, ours: Answer) -> str:
    """The class of a difference; empty when the answers are equal."""
    if not ours.frames:
        return "llpass knows nothing here"
    if len(truth.frames) != len(ours.frames):
        return f"inlined frames: DWARF {len(truth.frames) - 1}, llpass {len(ours.frames) - 1}"[:40]
    kinds = []
    for theirs, mine in zip(truth.frames, ours.frames, strict=True):
        if not same_name(theirs, mine):
            kinds.append("name")
        # A row of line 0 (no source line) keeps the file of whatever row was before it.
        if not _same_file(theirs, mine) and (theirs.line or mine.line):
            kinds.append("file")
        if theirs.line != mine.line:
            kinds.append("line" if theirs.line else "line, where DWARF has none")
    return ", ".join(dict.fromkeys(kinds))


def _show(answer: Answer) -> str:
    shown = [f"{frame.names[-1]} {frame.file.rsplit('/', 1)[-1]}:{frame.line}" for frame in answer.frames]
    return " < ".join(shown) or "?"


def classify_function(truth: Answer, ours: Answer, symbols: set[str]) -> str:
    """The class of a difference at the first address of a function; empty when the answers are equal.

    The line (and an inlined frame) at the very first instruction is the optimiser's choice of a first instruction, not
    a fact about the function, so it is the function's own frame that is compared, and its declaration line where DWARF
    holds it (-g; line tables do not).
    """
    if not ours.frames:
        return "llpass knows nothing here"
    theirs, mine = truth.frames[-1], ours.frames[-1]
    kinds = []
    if ours.symbol and ours.symbol not in symbols:
        kinds.append("symbol")
    if not same_name(theirs, mine):
        kinds.append("name")
    if not _same_file(theirs, mine):
        kinds.append("file")
    if truth.decl_line and ours.decl_line and truth.decl_line != ours.decl_line:
        kinds.append("declaration line")
    return ", ".join(kinds)


class Questions(NamedTuple):
    """What a program is asked, and DWARF's answers, which cost more than all others."""

    #: Names by address of every function.
    symbols: dict[int, set[str]]
    #: The entries of all functions, then the addresses within call instructions.
    addresses: list[int]
    truths: list[Answer]

    @classmethod
    def of(cls, executable: Path, most: int | None = None) -> Questions:
        """Every function and every call; of many calls only `most`, from all over the program."""
        symbols = function_symbols(executable)
        calls = return_addresses(executable) if most is None else some_return_addresses(executable)
        if most is not None:
            calls = calls[:: 1 + len(calls) // most]
        addresses = sorted(symbols) + [address - 1 for address in calls]
        return cls(symbols, addresses, from_dwarf(executable, addresses))

    def judge(self, answers: list[Answer], reader: str = "runtime", innermost: bool = False) -> list[Report]:
        """[functions, call sites] of what was answered.

        `innermost`: compare the innermost frame and the function alone, not the places in between.
        """
        functions, sites = Report(f"functions ({reader})"), Report(f"call sites ({reader})")
        questions = enumerate(zip(self.addresses, self.truths, answers, strict=True))
        for index, (address, truth, ours) in questions:
            # Without DWARF (start-up code, the runtime) the symbolizer offers the bare file name of the symbol table.
            if not truth.frames or not Path(truth.frames[-1].file).is_absolute():
                continue
            if index < len(self.symbols):
                report, kind = functions, classify_function(truth, ours, self.symbols[address])
            else:
                report, kind = sites, classify(truth, ours)
                if innermost and ours.frames and same_name(truth.frames[-1], ours.frames[-1]):
                    kind = classify(Answer(truth.frames[:1]), Answer(ours.frames[:1]))
            report.asked += 1
            if not kind:
                report.equal += 1
                continue
            example = f"{address:#x} in {truth.symbol}: DWARF {_show(truth)} | llpass {_show(ours)}"
            report.differences[kind].append(example)
        return [functions, sites]


def compare(executable: Path, answering: Path, reader: str = "runtime", innermost: bool = False) -> list[Report]:
    """[functions, call sites]: DWARF of `executable` against the tables in `answering` (its stripped copy, say)."""
    questions = Questions.of(executable)
    return questions.judge(READERS[reader](answering, questions.addresses), reader, innermost)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("executable", type=Path)
    parser.add_argument("--reader", choices=sorted(READERS), default="runtime")
    parser.add_argument("--examples", type=int, default=20)
    options = parser.parse_args()
    for report in compare(options.executable, options.executable, options.reader):
        print(report.text(options.examples))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
