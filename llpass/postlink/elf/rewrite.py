"""Putting a lookup table into a linked ELF file, and taking out what it replaces.

Addresses must not move: code is already linked. So the table goes where the records were, which the program does not
read any more, and pages that are left over leave the file (`cut`). The runtime looks at one place, the *carrier*:
the first aligned bytes of the section of units. There stands the table itself, or a record that says where it is:

- in place: from the carrier on, or in another run of consumed sections. mold sorts sections by name and puts the units
  last; then the table stands in front of them, and all behind the carrier can go;
- new segment: at the end of address space and file, for a table that is larger than the records were;
- moved headers: the same, where no program header is to spare (`cut`) and none can be had (`join`). The header
  table moves into the room of the records. GNU strip, objcopy and patchelf damage such a file.

Section headers say what is where now, so that strip and objcopy keep it: that of the units describes the carrier (and
the table behind it), the others are empty; where the table stands elsewhere, one of them describes it.
"""

from __future__ import annotations

from typing import Protocol

from llpass.abi import native
from llpass.abi import table as layout
from llpass.postlink.elf import check as elf_check
from llpass.postlink.elf import cut as elf_cut
from llpass.postlink.elf import join as elf_join
from llpass.postlink.elf import plan as elf_plan
from llpass.postlink.elf import room as elf_room
from llpass.postlink.elf.headers import (
    PF_R,
    PT_LOAD,
    PT_PHDR,
    SHF_ALLOC,
    SHT_REL,
    SHT_RELA,
    SHT_SYMTAB,
    Headers,
    Section,
    Segment,
)
from llpass.postlink.elf.plan import Plan
from llpass.postlink.elf.room import PAGE, Room
from llpass.postlink.image import ImageError, distance
from llpass.postlink.rewritten import Report, Rewritten

#: The name that `native.ELF_TABLE` takes the place of; it is as long, so the table of names stays as it is.
_NAME_IT_REPLACES = native.ELF_SECTIONS["entry"].encode()


class TableBytes(Protocol):
    """A table whose bytes depend on where it will stand. `size` is a multiple of 8."""

    @property
    def size(self) -> int: ...

    def at(self, address: int, /) -> bytes:
        """The bytes of the table at a link-time address, which is a multiple of 8."""


def rewrite(data: bytes, table: TableBytes | None, carrier: bytes | None = None) -> Rewritten:
    """The file with `table` in it, or, when that is None, with the record `carrier` where the runtime looks.

    Raises `ImageError` for a file that is not a linked ELF image, that holds no records, in which other things depend
    on the records, or that has no place for the table.
    """
    headers = Headers(data)
    room = elf_room.find(headers, data)
    first = _attempt(data, table, carrier)
    if isinstance(first, Rewritten) and not first.report.not_done:
        return first
    joined = None if elf_plan.payload(headers, data) else elf_join.join(data)
    if joined:
        elf_check.same_but_for(data, joined, room)
        second = _attempt(joined, table, carrier)
        if isinstance(second, Rewritten) and _is_better(second, first):
            second.report.bytes_before = len(data)
            return second
    if isinstance(first, ImageError):
        raise first
    return first


def _attempt(data: bytes, table: TableBytes | None, carrier: bytes | None) -> Rewritten | ImageError:
    try:
        return _rewrite(data, table, carrier)
    except ImageError as error:
        return error


def _is_better(one: Rewritten, other: Rewritten | ImageError) -> bool:
    if isinstance(other, ImageError) or (other.report.where == "moved headers" and one.report.where != "moved headers"):
        return True
    return len(one.data) < len(other.data)


def _rewrite(data: bytes, table: TableBytes | None, carrier: bytes | None) -> Rewritten:
    """`rewrite` with the program headers that there are."""
    headers = Headers(data)
    room = elf_room.find(headers, data)
    size = table.size if table else 0
    plan = elf_plan.choose(headers, data, room, size, len(carrier or b""))
    out = bytearray(data)
    for section in room.sections.values():
        out[section.offset : section.offset + section.size] = bytes(section.size)
    described = _describe(headers, out, room, plan, size)
    if plan.headers:
        _move_headers(headers, plan.headers)
    else:
        elf_cut.free_headers(headers, data, plan.headers_needed)
    out = elf_cut.apply(headers, out, plan.cuts)
    address = _append_segment(headers, out, described, size) if plan.new_segment else plan.table
    if table:
        _put(headers, out, address, table.at(address))
    if table and plan.record:
        to_table = distance(room.carrier, address, "from the records to the table")
        fields = (layout.CARRIER_REDIRECT_MAGIC, to_table, size, 0)
        carrier = layout.CARRIER_REDIRECT.packer(headers.endian).pack(*fields)
    if plan.record:
        _put(headers, out, room.carrier, carrier or b"")
    headers.write(out)
    result = bytes(out)
    elf_check.same_but_for(data, result, room)
    not_done = plan.not_done()
    if size and plan.record and not described:
        not_done.append("no section header was to spare for the table: strip before post-link, not after it")
    return Rewritten(result, address, Report(plan.where, len(data), len(result), plan.removed, not_done))


def _describe(headers: Headers, out: bytearray, room: Room, plan: Plan, size: int) -> Section | None:
    """Make the section headers say what will be where. Returns that of a table outside of the carrier."""
    units = room.sections["units"]
    units.offset += room.carrier - units.addr
    units.addr, units.size = room.carrier, plan.record or size
    if plan.headers:
        units.size = plan.headers - room.carrier
    consumed = {index for index, s in enumerate(headers.sections) if any(s is c for c in room.sections.values())}
    for section in headers.sections:
        # Left by --emit-relocs: how the records were linked.
        if section.type in (SHT_REL, SHT_RELA) and not section.flags & SHF_ALLOC and section.info in consumed:
            out[section.offset : section.offset + section.size] = bytes(section.size)
            section.size = 0
    others = [section for kind, section in room.sections.items() if kind != "units"]
    for section in others:
        # Without an address: an empty section on the border of two segments is in either, and tools disagree in which.
        section.flags = section.addr = section.size = section.link = section.info = 0
        section.offset = units.offset
    if not size or not plan.record or not others:
        return None
    described = room.sections.get("entry", others[0])
    described.flags, described.size, described.addralign = SHF_ALLOC, size, layout.TABLE_ALIGNMENT
    described.addr = plan.table
    if plan.table:
        described.offset = headers.file_offset(plan.table)
    _rename(headers, out, described)
    return described


def _rename(headers: Headers, out: bytearray, section: Section) -> None:
    """Name the section after what it holds, when nobody else uses the old name's bytes."""
    start, end = section.name_at, section.name_at + len(_NAME_IT_REPLACES)
    names = headers.sections[headers.names_index]
    shared = any(
        s is not section and s.name_at < end and s.name_at + len(headers.name(s)) > start for s in headers.sections
    )
    symbols = any(s.type == SHT_SYMTAB and s.link == headers.names_index for s in headers.sections)
    if headers.name(section) == _NAME_IT_REPLACES and not shared and not symbols:
        out[names.offset + start : names.offset + end] = native.ELF_TABLE.encode()


def _move_headers(headers: Headers, place: int) -> None:
    headers.phoff = headers.file_offset(place)
    for segment in headers.segments:
        if segment.type == PT_PHDR:
            segment.paddr += place - segment.vaddr
            segment.vaddr, segment.offset = place, headers.phoff


def _append_segment(headers: Headers, out: bytearray, described: Section | None, size: int) -> int:
    """A segment of `size` zero bytes behind all others, in the file and in memory; returns its address."""
    loads = headers.loads()
    align = max(PAGE, *(load.align for load in loads))
    out += bytes(-len(out) % layout.TABLE_ALIGNMENT)
    end = max(load.vaddr + load.memsz for load in loads)
    # As linkers do it: the page of the file with its first byte is mapped twice, and no byte is needed to fill up.
    address = end + -end % align + len(out) % align
    if address + size > headers.address_limit:
        raise ImageError(f"the table does not fit, and behind address {end:#x} there is no room for it")
    last = next(index for index, segment in enumerate(headers.segments) if segment is loads[-1])
    segment = Segment(PT_LOAD, PF_R, len(out), address, address, size, size, align)
    headers.segments.insert(last + 1, segment)
    for header in headers.segments:
        if header.type == PT_PHDR:
            header.filesz = header.memsz = headers.table_bytes
    if described:
        described.addr, described.offset = address, len(out)
    out += bytes(size)
    return address


def _put(headers: Headers, out: bytearray, address: int, content: bytes) -> None:
    at = headers.file_offset(address)
    out[at : at + len(content)] = content
