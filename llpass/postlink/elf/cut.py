"""Taking pages out of the middle of an ELF file while every address stays what it was.

A loader maps a segment's bytes in one piece, so bytes can leave the middle of a segment only where the segment is split
in two: the second half keeps its address and starts earlier in the file. It must stay congruent to that address, so
what leaves is a multiple of the largest page size among the segments that move. Each split takes one more entry of
the program header table, and there is no room behind that table. Loaders accept that it moves, but GNU strip and
objcopy, without a word, write a broken program then. So a split takes an entry that nobody needs:

- an unused one (PT_NULL);
- one of two PT_NOTE entries whose notes stand side by side: one entry can name both;
- the PT_NOTE entry of llpass's own note, which the runtime brings along for this (this_image_elf.c);
- a PT_NOTE entry for what PT_GNU_PROPERTY names as well.

Bytes at the very end of a segment need none of this: the segment becomes shorter.
"""

from __future__ import annotations

import copy
from itertools import pairwise

from llpass.abi import native
from llpass.postlink.elf.headers import PT_GNU_PROPERTY, PT_NOTE, PT_NULL, Headers, Segment
from llpass.postlink.elf.room import PAGE, Run
from llpass.postlink.image import unpack
from llpass.values import Value


class Cut(Value):
    """`removed` bytes leave the file where the addresses [hole.start, hole.end) were."""

    hole: Run
    removed: int
    splits: bool

    @property
    def file_at(self) -> int:
        """Where in the file, as it was before any cut."""
        return self.hole.load.offset + self.hole.start - self.hole.load.vaddr


def possible(headers: Headers, hole: Run) -> Cut | None:
    """The cut that a hole allows; None where it is less than a page or other memory follows in the segment."""
    load = hole.load
    file_end = load.vaddr + load.filesz
    splits = hole.end < file_end
    if not splits and load.memsz != load.filesz:
        return None
    at = load.offset + hole.end - load.vaddr
    moving = [s.align for s in headers.loads() if s.filesz and s.offset + s.filesz > at]
    if moving:
        unit = max(PAGE, *moving)
    else:
        unit = max([8] + [s.addralign for s in headers.sections if s.offset >= at and _is_power(s.addralign)])
    removed = (hole.end - hole.start) // unit * unit
    return Cut(hole, removed, splits) if removed else None


def choose(headers: Headers, holes: list[Run], spare: int) -> list[Cut]:
    """The cuts that take the most out of the file, with `spare` program headers to be had."""
    cuts = [cut for hole in holes if (cut := possible(headers, hole))]
    splits = sorted((cut for cut in cuts if cut.splits), key=lambda cut: -cut.removed)
    return [cut for cut in cuts if not cut.splits] + splits[:spare]


def apply(headers: Headers, data: bytearray, cuts: list[Cut]) -> bytearray:
    """Carry the cuts out: `headers` are changed, the file without the holes is returned. The headers are not written.

    For each cut that splits a segment there must be a program header less than the file has room for.
    """
    gaps = sorted((cut.file_at, cut.removed) for cut in cuts)
    # From the last hole on, so that a segment with several keeps the part in front of all.
    for cut in sorted(cuts, key=lambda cut: -cut.hole.start):
        load = cut.hole.load
        if cut.splits:
            behind = copy.copy(load)
            step = cut.hole.end - load.vaddr
            behind.vaddr, behind.paddr, behind.offset = load.vaddr + step, load.paddr + step, load.offset + step
            behind.filesz, behind.memsz = load.filesz - step, load.memsz - step
            headers.segments.insert(_index(headers.segments, load) + 1, behind)
        load.filesz = load.memsz = cut.hole.start - load.vaddr
    for segment in headers.segments:
        segment.offset = _moved(segment.offset, gaps)
    for section in headers.sections:
        section.offset = _moved(section.offset, gaps)
    headers.phoff, headers.shoff = _moved(headers.phoff, gaps), _moved(headers.shoff, gaps)
    for at, size in reversed(gaps):
        del data[at : at + size]
    return data


def _moved(offset: int, gaps: list[tuple[int, int]]) -> int:
    """Where a byte of the file is after the cuts; what is empty and stood inside of a gap goes to its start."""
    return offset - sum(min(size, max(0, offset - at)) for at, size in gaps)


def _index(segments: list[Segment], wanted: Segment) -> int:
    return next(index for index, segment in enumerate(segments) if segment is wanted)


def spare_headers(headers: Headers, data: bytes, wanted: int) -> int:
    """How many program headers, at most `wanted`, could be freed; nothing is changed."""
    segments = [copy.copy(segment) for segment in headers.segments]
    return sum(_free_one(segments, data, headers.endian) for _ in range(wanted))


def free_headers(headers: Headers, data: bytes, wanted: int) -> None:
    """Take `wanted` entries that nobody needs out of the program header table; as many must be there."""
    for _ in range(wanted):
        _free_one(headers.segments, data, headers.endian)


def _free_one(segments: list[Segment], data: bytes, endian: str) -> bool:
    for index, segment in enumerate(segments):
        if segment.type == PT_NULL:
            del segments[index]
            return True
    notes = sorted((s for s in segments if s.type == PT_NOTE), key=lambda note: note.vaddr)
    # Joined notes are all there is to see afterwards; so this comes before an entry is given up.
    for first, second in pairwise(notes):
        if _side_by_side(first, second):
            first.filesz = first.memsz = first.filesz + second.filesz
            first.align = 4
            del segments[_index(segments, second)]
            return True
    for note in notes:
        if _is_own(note, data, endian):
            del segments[_index(segments, note)]
            return True
    # Readers that know PT_GNU_PROPERTY need no PT_NOTE for the same bytes, and those that do not know it do nothing.
    properties = {(s.vaddr, s.filesz) for s in segments if s.type == PT_GNU_PROPERTY}
    for note in notes:
        if (note.vaddr, note.filesz) in properties:
            del segments[_index(segments, note)]
            return True
    return False


def _side_by_side(first: Segment, second: Segment) -> bool:
    """Both are notes of the 4-byte kind, and nothing is between: a reader of the first would go on to the second."""
    return (
        first.flags == second.flags
        and first.vaddr + first.filesz == second.vaddr
        and first.offset + first.filesz == second.offset
        and all(s.align <= 4 and s.filesz == s.memsz and not (s.vaddr | s.filesz) % 4 for s in (first, second))
    )


def _is_own(note: Segment, data: bytes, endian: str) -> bool:
    if note.filesz != native.NOTE.size or note.offset + note.filesz > len(data):
        return False
    name_size, _, kind, name, *_ = unpack(native.NOTE.packer(endian), data, note.offset, "note")
    return (name_size, kind, name) == (len(native.NOTE_NAME), native.NOTE_TYPE, native.NOTE_NAME.ljust(8, b"\0"))


def _is_power(number: int) -> bool:
    return number > 0 and not number & (number - 1)
