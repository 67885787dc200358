"""Which pointers dyld fills in, when they are threaded through the file, and how to take some out of the thread.

With LC_DYLD_CHAINED_FIXUPS a pointer that dyld has to fix holds, until then, what it should become and how far away the
next such pointer is. Each page of a segment starts a chain of its own. So bytes cannot be overwritten just so: if one
of them is a link, everything behind it in the page stays unfixed, and a program loaded without a slide would not even
notice. `splice` takes links out and puts links in; everything else of the file stays.

Two kinds of pointer are understood, those of 64-bit images without pointer authentication: DYLD_CHAINED_PTR_64, whose
targets are addresses (lld), and DYLD_CHAINED_PTR_64_OFFSET, whose targets are distances from the Mach header (Apple's
linker). A segment with another kind is read as "unknown" and refused as soon as something in it has to change.

    rebase  target 36 bits | high8 8 | reserved 7 | next 12 | bind 0        bits from the lowest up; next counts
    bind    import 24 bits | addend 8 | reserved 19 | next 12 | bind 1      4-byte steps, 0 ends the chain

Source: <mach-o/fixup-chains.h>.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from llpass.postlink.image import DeclinedError, ImageError, StringTable, need, unpack
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.commands import Commands, Segment

PTR_64, PTR_64_OFFSET = 2, 6

_HEADER = struct.Struct("<IIIIIII")
_STARTS = struct.Struct("<IHHQIH")
_U16, _U32, _U64 = struct.Struct("<H"), struct.Struct("<I"), struct.Struct("<Q")
_IMPORT = {1: struct.Struct("<I"), 2: struct.Struct("<Ii"), 3: struct.Struct("<QQ")}
_NO_CHAIN, _SEVERAL_CHAINS = 0xFFFF, 0x8000
_PAGE_SIZES = (0x1000, 0x4000)
_BIND = 1 << 63
_NEXT_AT, _NEXT = 51, 0xFFF
_TARGET = (1 << 36) - 1
_STEP = 4


class Import(NamedTuple):
    """A symbol that dyld looks up. `library`: 1-based index of a dylib command, or negative for a special place."""

    name: bytes
    library: int
    weak: bool
    addend: int


class Fixup(NamedTuple):
    """A pointer that dyld fills in.

    `target` is the link-time address of a rebase (its top byte in bits 56 and up), and 0 for a bind; `symbol` is the
    import of a bind, else None; `addend` is the sum of the pointer's and the import's.
    """

    offset: int
    address: int
    target: int
    symbol: Import | None
    addend: int


class Node(NamedTuple):
    """A pointer to thread in: where in the file, and the address it shall point to."""

    offset: int
    target: int


class Write(NamedTuple):
    """Bytes to be stored once everything else has been."""

    offset: int
    data: bytes


@dataclass(frozen=True)
class _Starts:
    """The chains of one segment: `pages` is where in the file the u16 of its first page stands."""

    segment: Segment
    page_size: int
    form: int
    pages: int
    page_count: int

    @property
    def known(self) -> bool:
        return self.form in (PTR_64, PTR_64_OFFSET)


class ChainedFixups:
    """What LC_DYLD_CHAINED_FIXUPS of one file says."""

    def __init__(self, data: bytes | bytearray, commands: Commands) -> None:
        """Raises `ImageError` when the file has no such command, or one that cannot be true."""
        command = commands.only(macho_commands.CHAINED_FIXUPS)
        if command is None:
            raise ImageError("load commands: no LC_DYLD_CHAINED_FIXUPS")
        self._data = data
        self._commands = commands
        self._at, self._size = macho_commands.linkedit_range(data, command, "chained fixups")
        self._end = self._at + self._size
        need(data, self._at, min(_HEADER.size, self._size), "chained fixups")
        version, starts, imports, symbols, count, form, packed = unpack(_HEADER, data, self._at, "chained fixups")
        if version:
            raise DeclinedError(f"chained fixups at offset {self._at:#x}: version {version} is unknown")
        self.imports = self._imports(imports, symbols, count, form, packed)
        self._segments = list(self._read_starts(starts))

    @property
    def unknown(self) -> dict[bytes, int]:
        """Segments whose kind of pointer is not understood, and the kind."""
        return {starts.segment.name: starts.form for starts in self._segments if not starts.known}

    def fixups(self) -> Iterator[Fixup]:
        """Every fixup of the segments that are understood, by segment and then by address. Raises `ImageError`."""
        for starts, chain in self._chains():
            distance = self._commands.base if starts.form == PTR_64_OFFSET else 0
            for offset, raw in chain:
                yield self._fixup(starts.segment, offset, raw, distance)

    def touches(self, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
        """The first fixup at an address in one of `spans`, or to an address inside of one but not its first.

        As (address, target), with target 0 for a bind; None when there is none. A large program has 100,000 fixups, so
        this makes no object of any.
        """
        if not spans:
            return None
        lowest, highest = min(low for low, _ in spans) - 7, max(high for _, high in spans)
        for starts, chain in self._chains():
            segment = starts.segment
            distance = self._commands.base if starts.form == PTR_64_OFFSET else 0
            to_address = segment.address - segment.offset
            for offset, raw in chain:
                target = 0 if raw & _BIND else (raw & _TARGET) + distance
                if lowest <= target < highest or lowest <= offset + to_address < highest:
                    address = offset + to_address
                    for low, high in spans:
                        if low - 7 <= address < high or low < target < high:
                            return address, target
        return None

    def _chains(self) -> Iterator[tuple[_Starts, list[tuple[int, int]]]]:
        """The chain of every page of the segments that are understood."""
        left = len(self._data)  # segments that share bytes could name each of them many times
        for starts in self._segments:
            for page in range(starts.page_count if starts.known else 0):
                chain = self._chain(starts, page)
                left -= _STEP * len(chain)
                if left < 0:
                    raise ImageError(f"{_where(starts)}: more fixups than the file has room for")
                yield starts, chain

    def splice(self, out: bytearray, unlink: Sequence[tuple[int, int]], insert: Iterable[Node] = ()) -> list[Write]:
        """Take every fixup in the file ranges [begin, end) of `unlink` out of its chain and thread `insert` in.

        `out` is a copy of the file; its page starts and the links of the fixups that stay are changed. What stands in
        the ranges is left to the caller, and so are the new fixups: they are returned, to be written last. Raises
        `DeclinedError`, with nothing changed, where that cannot be encoded.
        """
        waiting = {node.offset: node.target for node in insert}
        links: list[tuple[int, int]] = []
        firsts: list[tuple[int, int]] = []
        writes: list[Write] = []
        for starts in self._segments:
            for page in range(starts.page_count):
                begin = starts.segment.offset + page * starts.page_size
                span = (begin, begin + starts.page_size)
                touched = any(max(low, begin) < min(high, span[1]) for low, high in unlink)
                new = {offset: waiting.pop(offset) for offset in sorted(waiting) if span[0] <= offset < span[1]}
                if not touched and not new:
                    continue
                if not starts.known:
                    raise DeclinedError(f"{_where(starts)}: pointers of kind {starts.form}, which are not understood")
                old = [offset for offset, _ in self._chain(starts, page)]
                kept = [at for at in old if not any(low - 7 <= at < high for low, high in unlink)]
                self._check(starts, begin, old, kept, new, unlink)
                if kept == old and not new:
                    continue
                chain = sorted([*kept, *new])
                firsts.append((starts.pages + 2 * page, chain[0] - begin if chain else _NO_CHAIN))
                for offset, following in zip(chain, [*chain[1:], chain[-1] if chain else 0], strict=False):
                    link = (following - offset) // _STEP
                    if offset in new:
                        writes.append(Write(offset, _U64.pack(self._rebase(starts, new[offset]) | link << _NEXT_AT)))
                    else:
                        links.append((offset, link))
        if waiting:
            raise DeclinedError(f"file offset {min(waiting):#x}: no page with chained fixups is there")
        for offset, link in links:
            (raw,) = _U64.unpack_from(out, offset)
            _U64.pack_into(out, offset, raw & ~(_NEXT << _NEXT_AT) | link << _NEXT_AT)
        for offset, first in firsts:
            _U16.pack_into(out, offset, first)
        return writes

    @staticmethod
    def _check(
        starts: _Starts,
        begin: int,
        old: list[int],
        kept: list[int],
        new: dict[int, int],
        unlink: Sequence[tuple[int, int]],
    ) -> None:
        """Refuse what a chain cannot say."""
        for offset in sorted(set(old) - set(kept)):
            if not any(low <= offset and offset + 8 <= high for low, high in unlink):
                raise DeclinedError(f"file offset {offset:#x}: a fixup reaches over the end of what is to be replaced")
        chain = sorted([*kept, *new])
        for offset, following in pairwise(chain):
            if following - offset < 8 and (offset in new or following in new):
                raise DeclinedError(f"file offset {following:#x}: there is a fixup already")
            if (following - offset) % _STEP:
                raise DeclinedError(f"file offset {following:#x}: a chain moves in steps of {_STEP} bytes")
        for offset in new:
            if offset + 8 > min(begin + starts.page_size, starts.segment.file_end):
                raise DeclinedError(f"file offset {offset:#x}: no room for a pointer in its page")

    def _rebase(self, starts: _Starts, target: int) -> int:
        """A pointer to `target`, link missing."""
        low = target & ((1 << 56) - 1)
        value = low - self._commands.base if starts.form == PTR_64_OFFSET else low
        if not 0 <= value <= _TARGET:
            raise DeclinedError(f"address {target:#x} does not fit into a chained fixup")
        return value | target >> 56 << 36

    def _imports(self, at: int, symbols: int, count: int, form: int, packed: int) -> list[Import]:
        if not count:
            return []
        layout = _IMPORT.get(form)
        if layout is None or packed:
            raise DeclinedError(
                f"chained fixups at offset {self._at:#x}: imports of format {form}, symbols of {packed}"
            )
        begin, end = self._inside(at, layout.size * count, "imports"), self._end
        names = StringTable(bytes(self._data[self._inside(symbols, 0, "symbols") : end]), self._data)
        found: list[Import] = []
        for words in layout.iter_unpack(self._data[begin : begin + layout.size * count]):
            first, addend = words[0], words[1] if len(words) > 1 else 0
            wide = form == 3
            library = _signed(first & 0xFFFF, 16) if wide else _signed(first & 0xFF, 8)
            name_at = first >> 32 if wide else first >> 9
            weak = bool(first >> (16 if wide else 8) & 1)
            found.append(Import(names.at(name_at), library, weak, addend))
        return found

    def _inside(self, at: int, size: int, what: str) -> int:
        """The file offset of `size` bytes at `at` of the command's data."""
        if at + size > self._size:
            raise ImageError(f"chained fixups at offset {self._at:#x}: {what} do not fit in {self._size} bytes")
        return self._at + at

    def _read_starts(self, at: int) -> Iterator[_Starts]:
        (count,) = _U32.unpack_from(self._data, self._inside(at, 4, "starts"))
        if count > len(self._commands.segments):
            raise ImageError(f"chained fixups at offset {self._at:#x}: chains of {count} segments")
        self._inside(at + 4, 4 * count, "starts")
        for index in range(count):
            (offset,) = _U32.unpack_from(self._data, self._at + at + 4 + 4 * index)
            if offset:
                yield self._segment_starts(at + offset, self._commands.segments[index])

    def _segment_starts(self, at: int, segment: Segment) -> _Starts:
        place = self._inside(at, _STARTS.size, "starts of a segment")
        _, page_size, form, distance, _, count = _STARTS.unpack_from(self._data, place)
        starts = _Starts(segment, page_size, form, place + _STARTS.size, count)
        self._inside(at + _STARTS.size, 2 * count, "starts of pages")
        if page_size not in _PAGE_SIZES or distance != segment.address - self._commands.base:
            raise ImageError(f"{_where(starts)}: pages of {page_size} bytes, {distance:#x} from the header")
        return starts

    def _chain(self, starts: _Starts, page: int) -> list[tuple[int, int]]:
        """File offsets of the fixups of one page, and what stands there."""
        (first,) = _U16.unpack_from(self._data, starts.pages + 2 * page)
        if first == _NO_CHAIN:
            return []
        if first & _SEVERAL_CHAINS:
            raise DeclinedError(f"{_where(starts)}: page {page} has several chains, which 64-bit images do not need")
        begin = starts.segment.offset + page * starts.page_size
        end = min(begin + starts.page_size, starts.segment.file_end)
        offset, last = begin + first, end - _U64.size
        found: list[tuple[int, int]] = []
        data, unpack_from = self._data, _U64.unpack_from
        while offset <= last:
            (raw,) = unpack_from(data, offset)
            found.append((offset, raw))
            link = raw >> _NEXT_AT & _NEXT
            if not link:
                return found
            offset += link * _STEP
        raise ImageError(f"{_where(starts)}: the chain of page {page} leaves it at offset {offset:#x}")

    def _fixup(self, segment: Segment, offset: int, raw: int, distance: int) -> Fixup:
        address = segment.address + offset - segment.offset
        if not raw & _BIND:
            target = (raw & _TARGET) + distance | (raw >> 36 & 0xFF) << 56
            return Fixup(offset, address, target, None, 0)
        index = raw & 0xFFFFFF
        if index >= len(self.imports):
            raise ImageError(f"file offset {offset:#x}: import {index} of {len(self.imports)}")
        symbol = self.imports[index]
        return Fixup(offset, address, 0, symbol, (raw >> 24 & 0xFF) + symbol.addend)


def _where(starts: _Starts) -> str:
    return f"chained fixups of segment {starts.segment.name.decode('ascii', 'backslashreplace')}"


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value
