"""Is the program that comes out still the one that went in?

A writer that moves half of a file has many ways to be wrong, and a program that is wrong by one page may run for a long
time. So what was written is read again from its bytes, and every byte of memory outside of the records, and of every
section that is not loaded, is compared with the file before.
"""

from __future__ import annotations

from llpass.postlink.elf.headers import SHF_ALLOC, SHT_REL, SHT_RELA, Headers, Segment
from llpass.postlink.elf.room import Room, check_segments
from llpass.postlink.image import ImageError


def same_but_for(before: bytes, after: bytes, room: Room) -> None:
    """Refuse `after` unless it is `before` with other contents in the runs of `room`. Raises `ImageError`."""
    old, new = Headers(before), Headers(after)
    check_segments(new, len(after))
    if (old.type, old.machine, len(old.sections)) != (new.type, new.machine, len(new.sections)):
        raise ImageError("rewriting it would change what kind of file it is")
    # The headers are what was changed.
    used = sorted([(run.start, run.end) for run in room.runs] + _headers_in_memory(old))
    for load in old.loads():
        for start, end in _without(load.vaddr, load.vaddr + load.filesz, used):
            _same_memory(load, before, new, after, start, end)
    _same_sections(old, before, new, after)


def _headers_in_memory(headers: Headers) -> list[tuple[int, int]]:
    """Addresses of the ELF header and the program headers, as far as they are loaded."""
    found = []
    for load in headers.loads():
        for at, size in ((0, headers.size), (headers.phoff, headers.table_bytes)):
            start, end = max(at, load.offset), min(at + size, load.offset + load.filesz)
            if start < end:
                found.append((load.vaddr + start - load.offset, load.vaddr + end - load.offset))
    return found


def _without(start: int, end: int, used: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """[start, end) less the ranges in `used`, which are sorted."""
    left = []
    for first, last in used:
        if first < end and last > start:
            left.append((start, first))
            start = last
    return [(a, b) for a, b in (*left, (start, end)) if a < b]


def _equal(before: bytes, at: int, after: bytes, there: int, size: int) -> bool:
    # In steps: the files may be large, slices are copies, and views would compare byte by byte.
    step = 1 << 18
    return all(
        before[at + done : at + min(done + step, size)] == after[there + done : there + min(done + step, size)]
        for done in range(0, size, step)
    )


def _same_memory(load: Segment, before: bytes, new: Headers, after: bytes, start: int, end: int) -> None:
    at, there = load.offset + start - load.vaddr, new.file_offset(start)
    holder = next(s for s in new.loads() if s.vaddr <= start < s.vaddr + s.filesz)
    same = _equal(before, at, after, there, end - start)
    if not same or holder.flags != load.flags or end > holder.vaddr + holder.filesz:
        raise ImageError(f"rewriting it would change the bytes from address {start:#x} on")


def _same_sections(old: Headers, before: bytes, new: Headers, after: bytes) -> None:
    for index, (was, now) in enumerate(zip(old.sections, new.sections, strict=True)):
        if was.flags & SHF_ALLOC or index == old.names_index:
            continue
        emptied = not now.size and was.type in (SHT_REL, SHT_RELA)
        same = was.file_size == now.file_size and _equal(before, was.offset, after, now.offset, was.file_size)
        if not (same or emptied) or now.type != was.type:
            raise ImageError(f"rewriting it would change section {index}")
