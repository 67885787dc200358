"""A program header to spare where nobody brought one: two segments of one kind become one.

lld and mold give the data that becomes read-only after start-up and the data that stays writable a segment each, with
less than a page of addresses between them. Fill that gap with zeros in the file and one segment can map both: that
costs a page, and is worth it where the header saves more (`cut`), or where the alternative is to move the header
table, which tools like strip do not understand.
"""

from __future__ import annotations

from itertools import pairwise

from llpass.postlink.elf.headers import PT_NULL, SHF_TLS, SHT_NOBITS, SHT_PROGBITS, Headers, Segment
from llpass.postlink.elf.room import PAGE, check_segments


def join(data: bytes) -> bytes | None:
    """The same program with one segment less and an unused program header (PT_NULL) in its place; None where no two
    segments can be joined. Raises `ImageError` for a file that is not a linked image."""
    headers = Headers(data)
    check_segments(headers, len(data))
    for first, second in pairwise(headers.loads()):
        growth = _growth(headers, data, first, second)
        if growth:
            return _joined(headers, data, first, second, growth)
    return None


def _growth(headers: Headers, data: bytes, first: Segment, second: Segment) -> int:
    """Bytes that the file needs more for one segment over both; 0 where that cannot be."""
    at = first.offset + first.filesz
    growth = (second.vaddr - first.vaddr) - (second.offset - first.offset)
    aligns = [max(PAGE, load.align) for load in headers.loads() if load.offset >= at and load.filesz]
    if first.flags != second.flags or not aligns or not 0 < growth <= 2 * max(aligns) or growth % max(aligns):
        return 0
    # Nobody's bytes between the two, in the file and, but for zeros, in memory.
    if second.offset < at or any(data[at : second.offset]):
        return 0
    if any(s.file_size and s.offset < second.offset and s.offset + s.size > at for s in headers.sections):
        return 0
    return growth


def _joined(headers: Headers, data: bytes, first: Segment, second: Segment, growth: int) -> bytes:
    at = first.offset + first.filesz
    end = first.vaddr + first.filesz
    for segment in headers.segments:
        segment.offset += growth if segment.offset >= at else 0
    for section in headers.sections:
        section.offset += growth if section.offset >= at else 0
    for section in headers.sections:
        if section.type == SHT_NOBITS and not section.flags & SHF_TLS and end <= section.addr < second.vaddr:
            # Zeros that were not in the file, the padding behind read-only data, are in it now.
            section.type = SHT_PROGBITS
            section.offset = first.offset + section.addr - first.vaddr
    headers.phoff += growth if headers.phoff >= at else 0
    headers.shoff += growth if headers.shoff >= at else 0
    first.filesz = second.vaddr + second.filesz - first.vaddr
    first.memsz = second.vaddr + second.memsz - first.vaddr
    first.align = max(first.align, second.align)
    second.type = PT_NULL
    out = bytearray(data[:at] + bytes(growth) + data[at:])
    headers.write(out)
    return bytes(out)
