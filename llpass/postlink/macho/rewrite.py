"""Put a lookup table into a linked Mach-O file without moving a byte of code or data.

The table goes where the units and sites were: they are read-only, inside of __TEXT, and nobody reads them any more.
They are usually neighbours, and bigger than the table. Where they are not, one of their stretches is taken that is big
enough, or the room that the runtime keeps for this (`__LLPASS,__llp_table`: a segment of its own, without a byte in the
file until a table needs it), and the carrier says where. Growing that segment moves __LINKEDIT, which only load
commands refer to.

What stays as it is: every address of code and data, the UUID, the symbols, the fixups. The consumed bytes that are left
over become zeros and stay in the file: __TEXT is one stretch of the file that dyld maps whole, so nothing can be cut
out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llpass.abi import native
from llpass.abi import table as table_abi
from llpass.postlink.external import TableBytes
from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.macho import codesign, dyld_info
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.chained_fixups import ChainedFixups
from llpass.postlink.macho.commands import Commands, Section, Segment
from llpass.postlink.rewritten import Report, Rewritten

_ALIGNMENT = table_abi.TABLE_ALIGNMENT
_ALIGNMENT_LOG2 = _ALIGNMENT.bit_length() - 1
_FAT_MAGICS = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
_LINKED = (2, 6, 8)  # MH_EXECUTE, MH_DYLIB, MH_BUNDLE
_LINKEDIT = b"__LINKEDIT"


@dataclass(frozen=True)
class _Consumed:
    """The sections that the table replaces, by address; `units` holds the carrier at `carrier`."""

    segment: Segment
    sections: list[Section]
    units: Section
    carrier: int

    def offset(self, address: int) -> int:
        """The file offset of an address in this segment."""
        return self.segment.offset + address - self.segment.address


def rewrite(data: bytes, table: TableBytes | None, carrier: bytes | None) -> Rewritten:
    """The file `data` with `table` in it, or with the record `carrier` where the runtime looks for a table.

    Exactly one of the two is given. Raises `DeclinedError` for a sound file that has to stay as it is, with the reason,
    and `ImageError` for a damaged one.
    """
    if (table is None) == (carrier is None):
        raise ValueError("a table or a record, one of the two")
    if data.startswith(_FAT_MAGICS):
        raise DeclinedError("a universal file: post-link its slices before they are put together")
    commands = macho_commands.read(data)
    if commands.file_type not in _LINKED:
        raise DeclinedError(f"a Mach-O file of type {commands.file_type} is no program and no shared library")
    macho_commands.movable_offsets(data, commands)  # refuses what has contents that we do not know
    consumed = _consumed(commands)
    signature = codesign.read(data, commands)
    if signature is not None:
        codesign.verify(data, signature)  # a wrong one must not come out right
    _check_fixups(data, commands, consumed)
    out = bytearray(data)
    for section in consumed.sections:
        out[section.offset : section.offset + section.size] = bytes(section.size)
    report = Report("nowhere", bytes_before=len(data))
    if table is not None:
        address = _place(out, commands, consumed, table, report)
    else:
        assert carrier is not None
        address = 0
        if consumed.carrier + len(carrier) > _room_at_the_carrier(consumed):
            raise DeclinedError(f"section {consumed.units.name.decode()}: no room for {len(carrier)} bytes")
        _describe(out, consumed, len(carrier), None)
        _store(out, consumed, consumed.carrier, carrier)
    _sign(out, signature, len(data))
    report.bytes_after = len(out)
    report.not_done.append("what the table left of the consumed sections is zeros: a segment cannot get shorter inside")
    return Rewritten(bytes(out), address, report)


def _consumed(commands: Commands) -> _Consumed:
    """Find the sections of the contract. They have to be alone where they are."""
    names = {name.encode() for name in native.MACHO_SECTIONS.values()}
    segment = commands.segment(native.MACHO_SEGMENT.encode())
    found = sorted((s for s in segment.sections if s.name in names), key=lambda s: s.address) if segment else []
    units = [s for s in found if s.name == native.MACHO_SECTIONS["units"].encode() and s.size]
    if segment is None or not units:
        raise DeclinedError("the file holds no units of llpass")
    if len({section.name for section in found}) != len(found):
        raise ImageError("load commands: two sections of llpass have one name")
    for section in found:
        if section.zero_fill and section.size:
            raise ImageError(f"section header at offset {section.at:#x}: a section of llpass without bytes in the file")
        for other in segment.sections:
            if other is not section and other.address < section.end and section.address < other.end:
                raise ImageError(f"section header at offset {other.at:#x}: two sections share bytes")
    return _Consumed(segment, found, units[0], _aligned(units[0].address))


def _check_fixups(data: bytes, commands: Commands, consumed: _Consumed) -> None:
    """Refuse when dyld would write into what the table replaces, or somebody keeps a pointer into it.

    The ends of a section are no secret: the runtime keeps pointers to them, and does not follow them any more.
    """
    spans = [(section.address, section.end) for section in consumed.sections if section.size]
    found = dyld_info.touches(dyld_info.read(data, commands), spans)
    if commands.only(macho_commands.CHAINED_FIXUPS) is not None:
        chains = ChainedFixups(data, commands)
        if consumed.segment.name in chains.unknown:
            raise DeclinedError(f"fixups of kind {chains.unknown[consumed.segment.name]} among the records of llpass")
        found = found or chains.touches(spans)
    if found is None:
        return
    address, target = found
    if any(low < target < high for low, high in spans):
        raise DeclinedError(f"the pointer at address {address:#x} leads among the records of llpass")
    raise DeclinedError(f"dyld writes a pointer at address {address:#x}, among the records of llpass")


def _place(out: bytearray, commands: Commands, consumed: _Consumed, table: TableBytes, report: Report) -> int:
    """Store the table where it fits, and what leads to it; returns its address."""
    end = _room_at_the_carrier(consumed)
    if consumed.carrier + table.size <= end:
        report.where = "in place"
        _describe(out, consumed, table.size, None)
        _store(out, consumed, consumed.carrier, table.at(consumed.carrier))
        return consumed.carrier
    record = table_abi.CARRIER_REDIRECT
    if consumed.carrier + record.size > end:
        raise DeclinedError(f"section {consumed.units.name.decode()}: no room for {record.size} bytes")
    other = _elsewhere(consumed, table.size)
    if other is not None:
        report.where = "another consumed section"
        owner, address = other
        _describe(out, consumed, record.size, (owner, address, table.size))
        _store(out, consumed, address, table.at(address))
    else:
        report.where = "reserved segment"
        room = _find_room(commands, table.size)
        address = room[0].address
        _describe(out, consumed, record.size, None)
        _fill_room(out, commands, room, table.at(address))
    redirect = record.packer().pack(table_abi.CARRIER_REDIRECT_MAGIC, address - consumed.carrier, table.size, 0)
    _store(out, consumed, consumed.carrier, redirect)
    return address


def _stretches(consumed: _Consumed) -> Iterator[tuple[int, int]]:
    """Stretches of addresses that only consumed sections, and the padding between them, take."""
    mine = {section.at for section in consumed.sections}
    low = high = 0
    for section in sorted(consumed.segment.sections, key=lambda s: s.address):
        if not section.size:
            continue
        if section.at not in mine:
            if high:
                yield low, high
            high = 0
        elif high:
            high = section.end
        else:
            low, high = section.address, section.end
    if high:
        yield low, high


def _room_at_the_carrier(consumed: _Consumed) -> int:
    """The end of the stretch that the carrier is in."""
    return next(high for low, high in _stretches(consumed) if low <= consumed.units.address < high)


def _elsewhere(consumed: _Consumed, size: int) -> tuple[Section, int] | None:
    """A stretch without the carrier that holds `size` bytes: its first section, and where in it."""
    for low, high in _stretches(consumed):
        limit = consumed.units.address if low <= consumed.units.address < high else high
        if _aligned(low) + size <= limit:
            return next(section for section in consumed.sections if section.address == low and section.size), _aligned(
                low
            )
    return None


def _describe(out: bytearray, consumed: _Consumed, size: int, table: tuple[Section, int, int] | None) -> None:
    """Section headers say what is there: `size` bytes of carrier in the units' section, the table in another, no more.

    Tools that lay a file out again, as strip does, keep what section headers describe.
    """
    carrier_end = consumed.carrier + size
    taken = {consumed.units.at: (consumed.units.address, carrier_end - consumed.units.address)}
    if table is not None:
        owner, address, length = table
        taken[owner.at] = (address, length)
    for section in consumed.sections:
        address, length = taken.get(section.at, (section.address, 0))
        if not length:  # an empty section stands outside of the others
            address = max([low + used for low, used in taken.values() if low <= address < low + used], default=address)
        macho_commands.place_section(out, section, address, length, consumed.offset(address))


def _find_room(commands: Commands, size: int) -> tuple[Segment, Section]:
    """The segment that the runtime keeps for a table of `size` bytes. Raises `DeclinedError` when it cannot grow."""
    why = f"the table of {size} bytes does not fit into the sections it replaces, and "
    segment, linkedit = commands.segment(native.MACHO_ROOM_SEGMENT.encode()), commands.segment(_LINKEDIT)
    if segment is None or linkedit is None:
        raise DeclinedError(
            f"{why}there is no segment {native.MACHO_ROOM_SEGMENT}: the runtime of llpass is not linked in"
        )
    if [section.name for section in segment.sections] != [native.MACHO_ROOM_SECTION.encode()]:
        raise DeclinedError(f"{why}segment {native.MACHO_ROOM_SEGMENT} holds other things")
    follows = [
        s for s in commands.segments if s.address > segment.address or (s.file_size and s.offset > segment.offset)
    ]
    if [s.name for s in follows if s is not segment] != [_LINKEDIT]:
        raise DeclinedError(f"{why}segment {native.MACHO_ROOM_SEGMENT} cannot grow: it is not the last one")
    if linkedit.address < segment.end or (segment.file_size and linkedit.offset < segment.file_end):
        raise ImageError(f"load command at offset {linkedit.at:#x}: segments overlap")
    return segment, segment.sections[0]


def _fill_room(out: bytearray, commands: Commands, room: tuple[Segment, Section], content: bytes) -> None:
    """Make the reserved segment hold `content`; __LINKEDIT, and what refers to it, follow."""
    segment, section = room
    linkedit = commands.segment(_LINKEDIT)
    assert linkedit is not None
    page = commands.page_size
    at = segment.offset if segment.file_size else linkedit.offset
    size = _aligned(len(content), page)
    moved = at + size - linkedit.offset
    risen = max(0, segment.address + size - linkedit.address)
    macho_commands.shift_offsets(out, commands, linkedit.offset, moved)
    macho_commands.place_segment(out, segment, segment.address, max(size, segment.memory_size), at, size)
    macho_commands.make_read_only(out, segment)
    macho_commands.place_section(out, section, segment.address, len(content), at)
    macho_commands.make_regular(out, section, _ALIGNMENT_LOG2)
    address, offset = linkedit.address + risen, linkedit.offset + moved
    macho_commands.place_segment(out, linkedit, address, linkedit.memory_size, offset, linkedit.file_size)
    out[at : linkedit.offset] = content + bytes(size - len(content))


def _sign(out: bytearray, signature: codesign.Signature | None, size: int) -> None:
    """Make an ad-hoc signature, `signature` in a file of `size` bytes, cover what is there now."""
    if signature is None:
        return
    if len(out) != size:
        codesign.resize(out, macho_commands.read(out), signature)
    now = codesign.read(out, macho_commands.read(out))
    assert now is not None
    codesign.refresh(out, now)


def _store(out: bytearray, consumed: _Consumed, address: int, content: bytes) -> None:
    at = consumed.offset(address)
    out[at : at + len(content)] = content


def _aligned(value: int, alignment: int = _ALIGNMENT) -> int:
    return value + -value % alignment
