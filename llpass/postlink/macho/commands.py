"""Where things stand in a 64-bit Mach-O file, to the byte, for code that has to change them.

`macho_image` asks a library what a file says. Who writes needs more: the offset of every field, and certainty that
there is no field it does not know, because whatever stands behind an insertion moves, and an offset left behind ruins
the file. So the load commands are read here as bytes, and a command that this file does not know is refused before a
byte moves.

Source: <mach-o/loader.h>.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import NamedTuple

from llpass.postlink.image import DeclinedError, ImageError, need

MAGIC = b"\xcf\xfa\xed\xfe"
HEADER_SIZE = 32
ARM64 = 0x0100000C

SEGMENT = 0x19
SYMTAB = 0x2
CODE_SIGNATURE = 0x1D
DYLD_INFO = (0x22, 0x80000022)
FUNCTION_STARTS = 0x26
CHAINED_FIXUPS = 0x80000034
_ENCRYPTION = (0x21, 0x2C)
_FILESET_ENTRY = 0x80000035

_U32, _U64 = struct.Struct("<I"), struct.Struct("<Q")
_HEADER = struct.Struct("<IIIIIII")
_COMMAND = struct.Struct("<II")
_SEGMENT = struct.Struct("<II16sQQQQIIII")
_SECTION = struct.Struct("<16s16sQQIIIIIIII")
_ZERO_FILL = (0x1, 0xC, 0x12)  # S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL

#: Load command -> where in it 32-bit file offsets stand.
_OFFSETS = {
    SYMTAB: (8, 16),
    0xB: (32, 40, 48, 56, 64, 72),  # LC_DYSYMTAB
    **dict.fromkeys(DYLD_INFO, (8, 16, 24, 32, 40)),
    0x16: (8,),  # LC_TWOLEVEL_HINTS
    # linkedit_data_command: signature, split info, function starts, data in code, DRs, optimisation hints, export trie,
    # chained fixups, atom info, function variants and their fixups.
    **dict.fromkeys((CODE_SIGNATURE, 0x1E, FUNCTION_STARTS, 0x29, 0x2B, 0x2E, 0x80000033, CHAINED_FIXUPS), (8,)),
    **dict.fromkeys((0x36, 0x37, 0x38), (8,)),
    **dict.fromkeys(_ENCRYPTION, (8,)),
}
#: The same for 64-bit file offsets: LC_NOTE, LC_MAIN.
_WIDE_OFFSETS = {0x31: (24,), 0x80000028: (8,)}
#: Commands without a file offset: threads, libraries, loaders, frameworks, prebinding, routines, UUID, paths, versions,
#: environment, linker options, target triple.
_PLAIN = {
    *(0x4, 0x5, 0xC, 0xD, 0xE, 0xF, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x17, 0x80000018, 0x1A, 0x1B, 0x8000001C),
    *(0x8000001F, 0x20, 0x80000023, 0x24, 0x25, 0x27, 0x2A, 0x2D, 0x2F, 0x30, 0x32, 0x39),
}


class Section(NamedTuple):
    """A section header; `at` is where it stands in the file, the other numbers are what it says."""

    at: int
    name: bytes
    address: int
    size: int
    offset: int
    kind: int

    @property
    def end(self) -> int:
        return self.address + self.size

    @property
    def zero_fill(self) -> bool:
        return self.kind in _ZERO_FILL


class Segment(NamedTuple):
    """A segment command; `at` is where it stands in the file."""

    at: int
    name: bytes
    address: int
    memory_size: int
    offset: int
    file_size: int
    sections: tuple[Section, ...]

    @property
    def end(self) -> int:
        return self.address + self.memory_size

    @property
    def file_end(self) -> int:
        return self.offset + self.file_size


class Command(NamedTuple):
    """Any load command."""

    at: int
    kind: int
    size: int


@dataclass(frozen=True)
class Commands:
    """The load commands of a file, as `read` found them."""

    cpu: int
    file_type: int
    commands: tuple[Command, ...]
    segments: tuple[Segment, ...]

    @property
    def page_size(self) -> int:
        """What segments are aligned to in files for this processor."""
        return 0x4000 if self.cpu == ARM64 else 0x1000

    @property
    def base(self) -> int:
        """The address of the Mach header. Raises `ImageError` when no segment maps it."""
        for segment in self.segments:
            if segment.offset == 0 and segment.file_size:
                return segment.address
        raise ImageError("load commands: no segment holds the Mach header")

    def only(self, *kinds: int) -> Command | None:
        """The one command of these kinds, or None; two of them raise `ImageError`."""
        found = [command for command in self.commands if command.kind in kinds]
        if len(found) > 1:
            raise ImageError(f"load command at offset {found[1].at:#x}: a second one of kind {found[1].kind:#x}")
        return found[0] if found else None

    def segment(self, name: bytes) -> Segment | None:
        """The segment of that name, or None; two of them raise `ImageError`."""
        found = [segment for segment in self.segments if segment.name == name]
        if len(found) > 1:
            raise ImageError(f"load command at offset {found[1].at:#x}: a second segment {name.decode()}")
        return found[0] if found else None


def read(data: bytes | bytearray) -> Commands:
    """Read the load commands. Raises `ImageError` for what is no linked 64-bit image, or does not fit."""
    need(data, 0, HEADER_SIZE, "Mach-O header")
    if data[:4] != MAGIC:
        raise ImageError("Mach-O header at offset 0x0: not a little-endian 64-bit Mach-O file")
    _, cpu, _, file_type, count, size, _ = _HEADER.unpack_from(data)
    need(data, HEADER_SIZE, size, "load commands")
    at, end = HEADER_SIZE, HEADER_SIZE + size
    commands, segments = [], []
    for _ in range(count):
        if end - at < _COMMAND.size:
            raise ImageError(f"load command at offset {at:#x}: {end - at} bytes left of {size}")
        kind, length = _COMMAND.unpack_from(data, at)
        if length < _COMMAND.size or length % 4 or length > end - at:
            raise ImageError(f"load command at offset {at:#x}: a size of {length} with {end - at} bytes left")
        commands.append(Command(at, kind, length))
        if kind == SEGMENT:
            segments.append(_segment(data, at, length))
        at += length
    return Commands(cpu, file_type, tuple(commands), tuple(segments))


def _segment(data: bytes | bytearray, at: int, length: int) -> Segment:
    if length < _SEGMENT.size:
        raise ImageError(f"load command at offset {at:#x}: a segment of {length} bytes")
    _, _, name, address, memory_size, offset, file_size, _, _, count, _ = _SEGMENT.unpack_from(data, at)
    if _SEGMENT.size + count * _SECTION.size > length:
        raise ImageError(f"load command at offset {at:#x}: {count} sections do not fit in {length} bytes")
    if file_size > memory_size or address + memory_size >= 1 << 64:
        raise ImageError(f"load command at offset {at:#x}: a segment of {file_size} bytes in {memory_size} of memory")
    need(data, offset, file_size, "segment")
    sections = []
    for place in range(at + _SEGMENT.size, at + _SEGMENT.size + count * _SECTION.size, _SECTION.size):
        section = _section(data, place)
        inside = address <= section.address and section.end <= address + memory_size
        here = section.offset - offset == section.address - address
        if section.size and not (
            inside and (section.zero_fill or (here and section.offset + section.size <= offset + file_size))
        ):
            raise ImageError(f"section header at offset {place:#x}: the section is not where its segment is")
        sections.append(section)
    return Segment(at, name.rstrip(b"\0"), address, memory_size, offset, file_size, tuple(sections))


def _section(data: bytes | bytearray, at: int) -> Section:
    name, _, address, size, offset, _, _, _, flags, *_ = _SECTION.unpack_from(data, at)
    return Section(at, name.rstrip(b"\0"), address, size, offset, flags & 0xFF)


def field(data: bytes | bytearray, command: Command, at: int) -> int:
    """The 32-bit field at byte `at` of a load command."""
    if at + _U32.size > command.size:
        raise ImageError(f"load command at offset {command.at:#x}: only {command.size} bytes")
    return int(_U32.unpack_from(data, command.at + at)[0])


def linkedit_range(data: bytes | bytearray, command: Command, what: str) -> tuple[int, int]:
    """Offset and size that a linkedit_data_command names, both inside the file."""
    offset, size = field(data, command, 8), field(data, command, 12)
    need(data, offset, size, what)
    return offset, size


def place_section(data: bytearray, section: Section, address: int, size: int, offset: int) -> None:
    """Rewrite where a section header says its section is. Raises `DeclinedError` for a place that it cannot say."""
    _fits(offset, _U32)
    _U64.pack_into(data, section.at + 32, address)
    _U64.pack_into(data, section.at + 40, size)
    _U32.pack_into(data, section.at + 48, offset)


def make_regular(data: bytearray, section: Section, alignment_log2: int) -> None:
    """A section that was zero-fill has bytes in the file now."""
    _U32.pack_into(data, section.at + 52, alignment_log2)
    (flags,) = _U32.unpack_from(data, section.at + 64)
    _U32.pack_into(data, section.at + 64, flags & ~0xFF)


def place_segment(data: bytearray, segment: Segment, address: int, memory_size: int, offset: int, size: int) -> None:
    """Rewrite where a segment command says its segment is. Raises `DeclinedError` for a place that it cannot say."""
    _fits(address + memory_size, _U64)
    _fits(offset + size, _U64)
    struct.pack_into("<QQQQ", data, segment.at + 24, address, memory_size, offset, size)


def make_read_only(data: bytearray, segment: Segment) -> None:
    """Nobody writes to this segment, now or later: VM_PROT_READ is all there is."""
    struct.pack_into("<II", data, segment.at + 56, 1, 1)


def movable_offsets(data: bytes | bytearray, commands: Commands) -> list[tuple[int, struct.Struct]]:
    """Where in the file every file offset of the load commands stands, those of segments and sections left out.

    Raises `DeclinedError`, with the reason, for a file in which something could be missed.
    """
    found = []
    for command in commands.commands:
        at, kind = command.at, command.kind
        if kind == _FILESET_ENTRY:
            raise DeclinedError(f"load command at offset {at:#x}: a file set; nothing in it can be moved alone")
        if kind in _ENCRYPTION and field(data, command, 16):
            raise DeclinedError(f"load command at offset {at:#x}: the image is encrypted")
        if kind not in _OFFSETS and kind not in _WIDE_OFFSETS and kind not in _PLAIN and kind != SEGMENT:
            raise DeclinedError(
                f"load command at offset {at:#x}: unknown kind {kind:#x}, which may refer to what would move"
            )
        for layout, table in ((_U32, _OFFSETS), (_U64, _WIDE_OFFSETS)):
            for place in table.get(kind, ()):
                if place + layout.size > command.size:
                    raise ImageError(f"load command at offset {at:#x}: only {command.size} bytes")
                found.append((at + place, layout))
    return found


def shift_offsets(data: bytearray, commands: Commands, first: int, distance: int) -> None:
    """Add `distance` to every file offset from `first` on, segments and sections left out.

    `data` is the file before anything in it has moved. Raises `ImageError` for an offset that leads out of it, and
    `DeclinedError` when one does not fit any more.
    """
    for at, layout in movable_offsets(data, commands):
        (offset,) = layout.unpack_from(data, at)
        if offset > len(data):
            raise ImageError(f"load commands: a file offset at {at:#x} leads out of the file, to {offset:#x}")
        if offset >= first:
            _fits(offset + distance, layout)
            layout.pack_into(data, at, offset + distance)


def _fits(value: int, layout: struct.Struct) -> None:
    if value >> 8 * layout.size:
        raise DeclinedError(f"{value:#x} does not fit into a field of {layout.size} bytes")
