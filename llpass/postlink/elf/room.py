"""Which bytes of an ELF file post-link may use: those of the sections it has read, and nobody else's.

The records of llpass stand in five sections, as a rule side by side in a read-only segment. Linkers put other things
between, in front of and behind them, with padding that belongs to nobody. A table may be written over a run of
consumed sections, and what the table leaves over may leave the file; so before anything is written, everything that
could also lie there, or point there, is looked at. What is found ends in a sentence that says why not.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from llpass.abi import native, table
from llpass.postlink.elf.headers import (
    PT_GNU_STACK,
    PT_LOAD,
    PT_NULL,
    SHF_ALLOC,
    SHF_COMPRESSED,
    SHF_EXECINSTR,
    SHF_TLS,
    SHF_WRITE,
    SHT_PROGBITS,
    SHT_REL,
    SHT_RELA,
    SHT_RELR,
    Headers,
    Section,
    Segment,
)
from llpass.postlink.image import ImageError, need
from llpass.values import Value

Words = npt.NDArray[np.uint64]

#: Flags that no linker gives to a section of records.
_FOREIGN_FLAGS = SHF_WRITE | SHF_EXECINSTR | SHF_TLS | SHF_COMPRESSED

#: A page, at least: what a loader maps from a file starts at such a distance.
PAGE = 4096

#: Most bytes between two sections that are taken for padding.
_PADDING = 64


class Run(Value):
    """Addresses [start, end) of one segment's file part that only consumed sections and padding occupy."""

    load: Segment
    start: int
    end: int


class Room(Value):
    """The consumed sections by kind (`native.ELF_SECTIONS`), the runs they stand in, in ascending order, and the
    address where the runtime looks for the carrier."""

    sections: dict[str, Section]
    runs: list[Run]
    carrier: int

    def carrier_run(self) -> Run:
        """The run that holds the carrier."""
        return next(run for run in self.runs if run.start <= self.carrier < run.end)


def find(headers: Headers, data: bytes) -> Room:
    """The room of the consumed sections. Raises `ImageError` where the file is not what a linker makes of records."""
    check_segments(headers, len(data))
    for index, section in enumerate(headers.sections):
        if section.file_size:
            need(data, section.offset, section.file_size, f"section {index}")
    sections = _consumed(headers)
    pieces = sorted((s for s in sections.values() if s.size), key=lambda section: section.addr)
    loads = [_load_of(headers, section) for section in pieces]
    occupied = sorted(_occupied(headers, sections))
    for section in pieces:
        start, end = section.addr, section.addr + section.size
        for other_start, other_end in occupied:
            if other_start < end and other_end > start:
                raise ImageError(f"section at address {start:#x}: something else lies in it, at {other_start:#x}")
    _check_file_ranges(headers, pieces)
    _check_relocations(headers, data, pieces)
    units = sections["units"]
    carrier = units.addr + -units.addr % table.TABLE_ALIGNMENT
    if carrier + table.CARRIER_NONE.size > units.addr + units.size:
        raise ImageError(f"section {native.ELF_SECTIONS['units']}: its {units.size} bytes do not hold a carrier")
    return Room(sections, _runs(pieces, loads, occupied, data), carrier)


def check_segments(headers: Headers, file_size: int) -> None:
    """Refuse loadable segments that a loader would not take, or that are not in a file of `file_size` bytes."""
    end = 0
    for load in headers.loads():
        where = f"loadable segment at address {load.vaddr:#x}"
        if load.offset + load.filesz > file_size:
            raise ImageError(f"{where}: its bytes are not in the file")
        if load.filesz > load.memsz or load.vaddr + load.memsz > headers.address_limit:
            raise ImageError(f"{where}: does not fit into memory")
        if load.vaddr < end:
            raise ImageError(f"{where}: overlaps the one before, or stands in the wrong order")
        if load.align & (load.align - 1) or (load.align > 1 and (load.vaddr - load.offset) % load.align):
            raise ImageError(
                f"{where}: address and offset {load.offset:#x} do not agree with alignment {load.align:#x}"
            )
        end = load.vaddr + load.memsz


def _consumed(headers: Headers) -> dict[str, Section]:
    kinds = {name.encode(): kind for kind, name in native.ELF_SECTIONS.items()}
    found: dict[str, Section] = {}
    for section in headers.sections:
        name = headers.name(section)
        kind = kinds.get(name)
        if not kind:
            continue
        if kind in found:
            raise ImageError(f"section {name.decode()}: there are two of them")
        if kind == "pcs" and section.flags & SHF_WRITE:
            # LLVM makes pc sections of position-independent code writable, so they stand among the program's data: no
            # room for a table, and nothing in it moves.
            continue
        if section.type != SHT_PROGBITS or section.flags & _FOREIGN_FLAGS or not section.flags & SHF_ALLOC:
            raise ImageError(
                f"section {name.decode()}: type {section.type} and flags {section.flags:#x} are not its own"
            )
        found[kind] = section
    if "units" not in found:
        why = "" if headers.sections else ", and no section headers at all"
        raise ImageError(f"no section {native.ELF_SECTIONS['units']}{why}")
    return found


def _load_of(headers: Headers, section: Section) -> Segment:
    """The segment that maps all of the section from where the section says it is."""
    for load in headers.loads():
        before = section.addr - load.vaddr
        if before >= 0 and before + section.size <= load.filesz and load.offset + before == section.offset:
            return load
    raise ImageError(f"section at address {section.addr:#x}: no loadable segment holds it")


def _occupied(headers: Headers, consumed: dict[str, Section]) -> Iterator[tuple[int, int]]:
    """Address ranges of everything that is not consumed: sections, what program headers name, the headers."""
    own = {id(section) for section in consumed.values()}
    for section in headers.sections:
        if section.memory_size and id(section) not in own:
            yield section.addr, section.addr + section.size
    for segment in headers.segments:
        if segment.memsz and segment.type not in (PT_LOAD, PT_NULL, PT_GNU_STACK):
            yield segment.vaddr, segment.vaddr + segment.memsz
    for load in headers.loads():
        if load.offset <= headers.phoff < load.offset + load.filesz:
            start = load.vaddr + headers.phoff - load.offset
            yield start, start + headers.table_bytes


def _check_file_ranges(headers: Headers, pieces: list[Section]) -> None:
    """Refuse sections, or segments, that share bytes of the file with a consumed one."""
    own = {id(piece) for piece in pieces}
    for piece in pieces:
        start, end = piece.offset, piece.offset + piece.size
        shared = [
            s.offset for s in headers.sections if id(s) not in own and _overlap(s.offset, s.file_size, start, end)
        ]
        loads = [load.offset for load in headers.loads() if _overlap(load.offset, load.filesz, start, end)]
        if shared or len(loads) > 1 or _overlap(headers.shoff, headers.section_table_bytes, start, end):
            raise ImageError(f"section at address {piece.addr:#x}: shares its bytes at offset {start:#x} with another")


def _overlap(at: int, size: int, start: int, end: int) -> bool:
    return size > 0 and at < end and at + size > start


def _check_relocations(headers: Headers, data: bytes, pieces: list[Section]) -> None:
    """Refuse relocations that the loader would write into a consumed section: somebody else put them there."""
    word = np.dtype(f"{headers.endian}u{headers.word_size}")
    for section in headers.sections:
        if not section.size or not section.flags & SHF_ALLOC or section.type not in (SHT_REL, SHT_RELA, SHT_RELR):
            continue
        need(data, section.offset, section.size, "relocations")
        words = np.frombuffer(data, word, section.size // headers.word_size, section.offset).astype(np.uint64)
        for starts in _relocated(words, section.type, headers.word_size):
            for piece in pieces:
                hit = (starts < piece.addr + piece.size) & (starts + np.uint64(headers.word_size) > piece.addr)
                if hit.any():
                    at = int(starts[hit][0])
                    raise ImageError(f"section at address {piece.addr:#x}: the loader writes into it, at {at:#x}")


def _relocated(words: Words, kind: int, word_size: int) -> Iterator[Words]:
    """The addresses that a table of relocations names.

    SHT_RELR: an even word is an address; each odd one behind it is a bitmap of the next words after what went before.
    """
    if kind != SHT_RELR:
        yield words[:: 3 if kind == SHT_RELA else 2]
        return
    bits = 8 * word_size - 1
    odd = (words & np.uint64(1)).astype(bool)
    yield words[~odd]
    order = np.arange(len(words), dtype=np.int64)
    last = np.maximum.accumulate(np.where(odd, -1, order))
    known = odd & (last >= 0)
    bases = words[last[known]] + (word_size * (1 + (order - last - 1) * bits)).astype(np.uint64)[known]
    for bit in range(bits):
        named = (words[known] >> np.uint64(bit + 1)) & np.uint64(1)
        yield bases[named.astype(bool)] + np.uint64(bit * word_size)


def _runs(pieces: list[Section], loads: list[Segment], occupied: list[tuple[int, int]], data: bytes) -> list[Run]:
    """Neighbours are joined over the padding between them; the last one takes the padding at its segment's end."""
    runs: list[Run] = []
    for piece, load in zip(pieces, loads, strict=True):
        start, end = piece.addr, piece.addr + piece.size
        file_end = load.vaddr + load.filesz
        if _is_padding(load, end, file_end, occupied, data):
            end = file_end
        if runs and runs[-1].load is load and _is_padding(load, runs[-1].end, start, occupied, data):
            start = runs.pop().start
        runs.append(Run(load, start, end))
    return runs


def _is_padding(load: Segment, start: int, end: int, occupied: list[tuple[int, int]], data: bytes) -> bool:
    if end - start > _PADDING or any(a < end and b > start for a, b in occupied):
        return False
    at = load.offset + start - load.vaddr
    return not any(data[at : at + end - start])
