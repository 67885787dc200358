"""`Content` read back as answers, so that columns can be held against `functab`; and images that exist in memory only.

The reader here is as plain as it can be: what it answers must be plainly what the columns say.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from llpass.abi.unit import encode
from llpass.postlink.extent_columns import Ranges
from llpass.postlink.facts import content
from llpass.postlink.facts.content import Content, Numbers
from llpass.postlink.functab import FuncTable, Inputs, PcsRecord, Site
from llpass.postlink.image import Extents, ImageError, Section, Symbol

#: What is said of an address: where its function is entered; frames, innermost first: symbol, name, file, line, column,
#: whether inlined.
Answer = tuple[int | None, list[tuple[bytes, bytes, bytes, int, int, bool]]]


class Facts:
    """Lookups in a `Content`."""

    def __init__(self, facts: Content) -> None:
        self.facts = facts
        self._starts: list[int] = facts.piece_start.tolist()
        self._ends: list[int] = facts.piece_end.tolist()
        self._sites: list[int] = facts.site_at.tolist()

    def answer(self, pc: int) -> Answer:
        facts = self.facts
        piece = bisect_right(self._starts, pc) - 1
        if piece < 0 or pc >= self._ends[piece]:
            return None, []
        entry = self._starts[facts.piece_entry[piece]]
        owner = int(facts.piece_func[piece])
        site = bisect_right(self._sites, pc) - 1
        if site < 0 or self._sites[site] < self._starts[piece]:
            brace = bool(facts.piece_flags[piece] & content.PROLOGUE) and pc == self._starts[piece]
            lines = (
                self._number(column, owner) for column in (facts.func_line, facts.func_decl_line, facts.func_scope_line)
            )
            line = _entry_line(*lines, brace)
            return entry, [(*self._names(owner), facts.files[facts.func_file[owner]], line, 0, False)]
        frames = []
        row = int(facts.site_row[site])
        while row >= 0:
            file = facts.files[facts.row_file[row]]
            parent = int(facts.row_parent[row])
            assert -1 <= parent < row
            place = self._number(facts.row_line, row), self._number(facts.row_column, row)
            frames.append((*self._names(int(facts.row_func[row])), file, *place, parent >= 0))
            row = parent
        return entry, frames

    def _number(self, column: Numbers, index: int) -> int:
        """Lines are unsigned, columns hold their bits."""
        return int(column[index]) & 0xFFFFFFFF

    def _names(self, func: int) -> tuple[bytes, bytes]:
        return self.facts.symbols[func], self.facts.names[func]


def _entry_line(line: int, decl_line: int, scope_line: int, brace: bool) -> int:
    return scope_line or line or decl_line if brace else line or scope_line or decl_line


def expected(table: FuncTable, pc: int) -> Answer:
    frames = [(f.function.symbol, f.function.name, f.file, f.line, f.column, f.inlined) for f in table.frames(pc)]
    return table.entry(pc), frames


def places(inputs: Inputs, table: FuncTable) -> list[int]:
    """Every address of the text where an answer may change, and its neighbours."""
    marks = {pc for sites in (inputs.entry, inputs.stub, inputs.line) for pc, _ in sites}
    for start, end in [(e.start, e.end) for e in table.extents] + inputs.executable:
        marks |= {start, end}
    low, high = min(start for start, _ in inputs.executable), max(end for _, end in inputs.executable)
    return sorted({pc + step for pc in marks for step in (-1, 0, 1) if low <= pc + step < high})


def differences(facts: Content, inputs: Inputs, table: FuncTable) -> Iterator[str]:
    """Where columns and table disagree."""
    reader = Facts(facts)
    for pc in places(inputs, table):
        mine, theirs = reader.answer(pc), expected(table, pc)
        if mine != theirs:
            yield f"{pc:#x}: columns say {mine}, functab {theirs}"


@dataclass
class MemoryImage:
    """An image that holds given inputs: the bytes of its sections are as a linker would have left them."""

    inputs: Inputs
    word_size: int = 8
    endian: str = "<"
    format: str = "elf"
    kind: str = "executable"
    machine: str = "x86_64"
    symbol_extents: list[tuple[int, int]] = field(default_factory=list)
    #: Where the first of the sections is; far from the text, as in a real image.
    address: int = 0x10_0000

    def sections(self, kind: str) -> Sequence[Section]:
        if kind == "units":
            return [Section("units", self.address, b"".join(encode(u, self.endian) for u in self.inputs.units))]
        if kind == "pcs":
            return [self._records("pcs", "iIQ", [(r.start, r.size, r.id) for r in self.inputs.pcs])]
        sites: list[Site] = getattr(self.inputs, kind)
        return [self._records(kind, "iQ", sites)]

    def _records(self, name: str, layout: str, rows: Sequence[Site | PcsRecord | tuple[int, ...]]) -> Section:
        packer = struct.Struct(self.endian + layout)
        data = b"".join(
            packer.pack(row[0] - self.address - index * packer.size, *row[1:]) for index, row in enumerate(rows)
        )
        return Section(name, self.address, data)

    def symbols(self) -> Sequence[Symbol]:
        return []

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        return sorted(self.inputs.executable)

    def read(self, address: int, size: int) -> bytes:
        raise ImageError(f"address {address:#x} is not in the file")

    def extents(self) -> Extents:
        return Extents("none", sorted(self.inputs.extents))

    def extent_columns(self) -> tuple[str, Ranges]:
        return "none", Ranges.of(self.inputs.extents)

    def symbol_ranges(self) -> Ranges:
        return Ranges.of(self.symbol_extents)
