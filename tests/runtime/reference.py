"""The lookup algorithm as slowly and plainly as it can be written, over the sections of a linked ELF file."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

from elftools.dwarf.callframe import FDE
from elftools.elf.elffile import ELFFile

from llpass.abi import native
from llpass.abi.unit import Function, Unit, decode_all


class Site(NamedTuple):
    at: int
    kind: str
    id: int


class Piece(NamedTuple):
    start: int
    end: int
    owner: Function | None
    part: bool
    prologue: bool


class Reference:
    """Answers in the text form of dump.c, one program counter at a time."""

    def __init__(self, path: Path, unwind_header: bool = True) -> None:
        with path.open("rb") as stream:
            elf = ELFFile(stream)
            self.ranges = sorted(
                (s["p_vaddr"], s["p_vaddr"] + s["p_memsz"]) for s in elf.iter_segments("PT_LOAD") if s["p_flags"] & 1
            )
            self.units = list(decode_all(self._section(elf, "llpass_units")[1]))
            self.sites = [
                site for kind in ("llpass_entry", "llpass_stub", "llpass_line") for site in self._sites(elf, kind)
            ]
            pcs = []
            address, data = self._section(elf, "llpass_pcs")
            for at, (pc, size, ident) in enumerate(struct.iter_unpack("<iIQ", data[: len(data) // 16 * 16])):
                if pc or ident:
                    pcs.append((address + 16 * at + pc, size, ident))
            unwind = []
            if unwind_header and any(s["p_type"] == "PT_GNU_EH_FRAME" for s in elf.iter_segments()):
                for entry in elf.get_dwarf_info().EH_CFI_entries():
                    if isinstance(entry, FDE):
                        start = entry.header["initial_location"]
                        unwind.append((start, start + entry.header["address_range"]))
        self.text = (self.ranges[0][0], self.ranges[-1][1])
        self.rows: dict[int, Function] = {}
        for stub_targets in (False, True):
            for unit in self.units:
                for row in unit.functions:
                    known = row.id and not row.flags & native.FUNC_INLINE_ONLY
                    if known and bool(row.flags & native.FUNC_STUB_TARGET) == stub_targets:
                        self.rows.setdefault(row.id, row)
        self.sites = [site for site in self.sites if self.text[0] <= site.at < self.text[1]]
        self.pieces = self._pieces(pcs, unwind)

    @staticmethod
    def _section(elf: ELFFile, name: str) -> tuple[int, bytes]:
        section = elf.get_section_by_name(name)
        return (section["sh_addr"], section.data()) if section else (0, b"")

    def _sites(self, elf: ELFFile, kind: str) -> list[Site]:
        address, data = self._section(elf, kind)
        rows = struct.iter_unpack("<iQ", data[: len(data) // 12 * 12])
        return [Site(address + 12 * i + pc, kind, ident) for i, (pc, ident) in enumerate(rows) if pc or ident]

    def _line(self, ident: int) -> tuple[Unit, int] | None:
        for unit in self.units:
            row = (ident - unit.line_base) % 2**64
            if row < len(unit.lines):
                return unit, row
        return None

    def _owner(self, site: Site) -> Function | None:
        if site.kind != "llpass_line":
            return self.rows.get(site.id)
        found = self._line(site.id)
        if not found:
            return None
        unit, row = found
        while unit.lines[row].parent:
            row = unit.lines[row].parent - 1
        function = unit.functions[unit.lines[row].func]
        return None if function.flags & native.FUNC_INLINE_ONLY else self.rows.get(function.id)

    def _pieces(self, pcs: list[tuple[int, int, int]], unwind: list[tuple[int, int]]) -> list[Piece]:
        exact = disjoint([(start, start + size, ident) for start, size, ident in pcs])
        taken = []
        for start, end, ident in exact:
            owner = self.rows.get(ident)
            taken.append(Piece(start, end, owner, False, self._first(owner, start, end) != start))
        fragments = []
        for start, end, _ in disjoint([(start, end, 0) for start, end in unwind]):
            if self.text[0] <= start and end <= self.text[1]:
                at = start
                for piece in taken:
                    if piece.start < end and piece.end > at:
                        if at < piece.start:
                            fragments.append((at, piece.start))
                        at = piece.end
                if at < end:
                    fragments.append((at, end))
        for start, end in fragments:
            inside = [site for site in self.sites if start <= site.at < end]
            first = min(inside, key=lambda site: site.at, default=None)
            owner = self._owner(first) if first else None
            anchor = self._first(owner, start, end)
            prologue = anchor is not None and anchor > start
            taken.append(Piece(start, end, owner, bool(first) and first.kind == "llpass_line", prologue))
        taken.sort(key=lambda piece: piece.start)
        return sorted(taken + self._loose(taken), key=lambda piece: piece.start)

    def _first(self, owner: Function | None, start: int, end: int) -> int | None:
        """Where the owner's lowest entry or stub anchor in [start, end) stands."""
        own = [s.at for s in self.sites if s.kind != "llpass_line" and owner and s.id == owner.id]
        return min((at for at in own if start <= at < end), default=None)

    def _loose(self, extents: list[Piece]) -> list[Piece]:
        sites = sorted((s for s in self.sites if not any(e.start <= s.at < e.end for e in extents)), key=lambda s: s.at)
        starts: dict[int, tuple[int, Function | None]] = {}
        for site in sites:
            if site.kind == "llpass_line" or site.at in starts:
                continue
            floor = max(
                [e.end for e in extents if e.end <= site.at]
                + [s.at + 1 for s in sites if s.at < site.at]
                + [start for start, end in self.ranges if start <= site.at < end]
            )
            starts[site.at] = (site.at & ~15 if site.at & ~15 >= floor else site.at, self._owner(site))
        pieces = []
        for at, (start, owner) in starts.items():
            ends = [end for low, end in self.ranges if low <= at < end]
            ends += [other for other, _ in starts.values() if other > start]
            ends += [extent.start for extent in extents if extent.start > start]
            pieces.append(Piece(start, min(ends), owner, False, start < at))
        return pieces

    def answer(self, pc: int) -> str:
        piece = next((p for p in self.pieces if p.start <= pc < p.end), None)
        if piece is None or piece.owner is None:
            return "-"
        owner = piece.owner
        of_owner = [p for p in self.pieces if p.owner is owner and not p.part]
        main = piece
        if piece.part:
            main = of_owner[0] if of_owner else next(p for p in self.pieces if p.owner is owner)
        text = f"{main.start:x} {main.end:x} " + "|".join(
            [text_of(owner.symbol), text_of(owner.name), text_of(owner.file), str(owner.line), str(owner.decl_line)]
        )
        return text + "".join(";" + frame for frame in self.frames(piece, owner, pc))

    def frames(self, piece: Piece, owner: Function, pc: int) -> list[str]:
        nearest = None
        lines = [s for s in self.sites if s.kind == "llpass_line" and piece.start <= s.at <= pc and self._line(s.id)]
        for site in lines:
            if nearest is None or site.at >= nearest.at:
                nearest = site
        if nearest is None:
            if pc == piece.start and piece.prologue:
                line = owner.scope_line or owner.line or owner.decl_line
            else:
                line = owner.line or owner.scope_line or owner.decl_line
            return [frame_text(owner, owner.file, line, 0, False)]
        found = self._line(nearest.id)
        assert found
        unit, row = found
        frames = []
        while True:
            line = unit.lines[row]
            function = unit.functions[line.func]
            last = not line.parent
            foreign = last and function.id != owner.id
            frames.append(frame_text(function, line.file, line.line, line.column, not last or foreign))
            if foreign:
                frames.append(frame_text(owner, owner.file, 0, 0, False))
            if last:
                return frames
            row = line.parent - 1


def disjoint(ranges: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Of ranges that start together the first; each ends where the next one starts."""
    firsts: dict[int, tuple[int, int]] = {}
    for start, end, ident in ranges:
        if start < end:
            firsts.setdefault(start, (end, ident))
    starts = sorted(firsts)
    return [
        (start, min([firsts[start][0], *starts[position + 1 : position + 2]]), firsts[start][1])
        for position, start in enumerate(starts)
    ]


def text_of(value: bytes) -> str:
    return value.decode()


def frame_text(function: Function, file: bytes, line: int, column: int, inlined: bool) -> str:
    name, symbol = text_of(function.name), text_of(function.symbol)
    return f"{name}|{symbol}|{text_of(file)}|{line}|{column}|{function.decl_line}|{int(inlined)}"
