"""An `Image` over 64-bit Mach-O, and the slices of a universal file.

Mach-O has no list of function sizes. ``LC_FUNCTION_STARTS`` lists where functions begin (LEB128 deltas from the start
of __TEXT, written by ld64 and lld unless told not to), so a function is taken to end where the next begins or where
its section ends. Written on `struct`: importing LIEF takes half a second, several times what a lookup takes; the
tests hold the answers against it.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from llpass.abi import native
from llpass.postlink.image import Extents, ImageError, Section, Symbol, c_string, check_total, need, unpack

MAGIC = b"\xcf\xfa\xed\xfe"
#: Universal files: 32-bit and 64-bit offsets. The first is also the magic of a Java class, told apart by its count.
FAT_MAGICS = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")

_CPUS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_KINDS = {1: "object", 2: "executable", 6: "shared-object", 8: "shared-object"}
_LC_SYMTAB, _LC_SEGMENT_64, _LC_FUNCTION_STARTS = 0x2, 0x19, 0x26
_S_ATTR_INSTRUCTIONS = 0x80000000 | 0x00000400
_N_STAB, _N_TYPE, _N_SECT = 0xE0, 0x0E, 0x0E

_HEADER = struct.Struct("<8I")
_COMMAND = struct.Struct("<II")
_SEGMENT = struct.Struct("<II16sQQQQIIII")
_SECTION = struct.Struct("<16s16sQQIIIIIIII")
_SYMTAB = struct.Struct("<IIIIII")
_NLIST = struct.Struct("<IBBHQ")
_LINKEDIT = struct.Struct("<IIII")


class _SectionHeader(NamedTuple):
    segment: str
    name: str
    address: int
    size: int
    offset: int
    flags: int

    @property
    def executable(self) -> bool:
        return bool(self.flags & _S_ATTR_INSTRUCTIONS)


class _Segment(NamedTuple):
    name: str
    address: int
    offset: int
    filesize: int


class MachoImage:
    """See `llpass.postlink.image.Image`."""

    format = "mach-o"
    endian = "<"
    word_size = 8

    def __init__(self, data: bytes) -> None:
        self._data = data
        _, cpu, _, filetype, count, size, _, _ = unpack(_HEADER, data, 0, "Mach-O header")
        self.machine = _CPUS.get(cpu, f"cpu-{cpu:#x}")
        if filetype not in _KINDS:
            raise ImageError(f"Mach-O header: file type {filetype} is neither an object nor a linked image")
        self.kind = _KINDS[filetype]
        self._segments: list[_Segment] = []
        self._sections: list[_SectionHeader] = []
        self._symtab = (0, 0, 0, 0)
        self._starts: tuple[int, int] | None = None
        need(data, _HEADER.size, size, "load commands")
        at, end = _HEADER.size, _HEADER.size + size
        for index in range(count):
            if at + _COMMAND.size > end:
                raise ImageError(f"load command {index} at offset {at:#x}: outside the {size} bytes of load commands")
            command, length = _COMMAND.unpack_from(data, at)
            if length < _COMMAND.size or at + length > end:
                raise ImageError(f"load command {index} at offset {at:#x}: size {length} does not fit")
            self._load_command(command, at, at + length)
            at += length

    def _load_command(self, command: int, at: int, end: int) -> None:
        if command == _LC_SEGMENT_64:
            _, _, name, address, _, offset, filesize, _, _, count, _ = unpack(_SEGMENT, self._data, at, "LC_SEGMENT_64")
            self._segments.append(_Segment(_fixed(name), address, offset, filesize))
            at += _SEGMENT.size
            if at + count * _SECTION.size > end:
                raise ImageError(f"LC_SEGMENT_64 at offset {at:#x}: {count} sections do not fit in the command")
            for fields in _SECTION.iter_unpack(self._data[at : at + count * _SECTION.size]):
                section, segment, address, size, offset, _, _, _, flags, _, _, _ = fields
                self._sections.append(_SectionHeader(_fixed(segment), _fixed(section), address, size, offset, flags))
        elif command == _LC_SYMTAB:
            _, _, *table = unpack(_SYMTAB, self._data, at, "LC_SYMTAB")
            self._symtab = (table[0], table[1], table[2], table[3])
        elif command == _LC_FUNCTION_STARTS:
            _, _, offset, size = unpack(_LINKEDIT, self._data, at, "LC_FUNCTION_STARTS")
            self._starts = (offset, size)

    def _contents(self, header: _SectionHeader) -> bytes:
        need(self._data, header.offset, header.size, f"section {header.name}")
        return self._data[header.offset : header.offset + header.size]

    def sections(self, kind: str) -> Sequence[Section]:
        name = native.MACHO_SECTIONS.get(kind)
        headers = [h for h in self._sections if h.segment == native.MACHO_SEGMENT and h.name == name]
        check_total((header.size for header in headers), self._data)
        return [Section(header.name, header.address, self._contents(header)) for header in headers]

    def symbols(self) -> Sequence[Symbol]:
        offset, count, names_at, names_size = self._symtab
        need(self._data, offset, count * _NLIST.size, f"symbol table of {count} entries")
        need(self._data, names_at, names_size, "string table")
        names = self._data[names_at : names_at + names_size]
        found = []
        for name_at, kind, section, _, value in _NLIST.iter_unpack(self._data[offset : offset + count * _NLIST.size]):
            if kind & _N_STAB or kind & _N_TYPE != _N_SECT or not 0 < section <= len(self._sections):
                continue
            name = c_string(names, name_at)
            # C symbols gain an underscore on this platform; what has none is an assembler's own label.
            if self._sections[section - 1].executable and name.startswith(b"_"):
                found.append(Symbol(name[1:], value))
        return found

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        if self.kind == "object":
            return []
        return sorted((s.address, s.address + s.size) for s in self._sections if s.executable and s.size)

    def read(self, address: int, size: int) -> bytes:
        for segment in self._segments:
            left = segment.address + segment.filesize - address
            if address >= segment.address and left > 0:
                if size > left:
                    raise ImageError(f"address {address:#x}: need {size} bytes, {left} left")
                at = segment.offset + address - segment.address
                need(self._data, at, size, f"address {address:#x}:")
                return self._data[at : at + size]
        raise ImageError(f"address {address:#x} is not in the file")

    def extents(self) -> Extents:
        if self._starts is None:
            return Extents("none", [])
        starts = list(self._function_starts(*self._starts))
        ends = self.executable_ranges()
        ranges = []
        for index, start in enumerate(starts):
            section = bisect_right(ends, (start, 1 << 64)) - 1
            if section < 0 or start >= ends[section][1]:
                continue
            following = starts[index + 1] if index + 1 < len(starts) else ends[section][1]
            ranges.append((start, min(following, ends[section][1])))
        return Extents("LC_FUNCTION_STARTS", ranges)

    def _function_starts(self, offset: int, size: int) -> Iterator[int]:
        need(self._data, offset, size, "function starts")
        address = next((segment.address for segment in self._segments if segment.name == "__TEXT"), 0)
        value = shift = 0
        for byte in self._data[offset : offset + size]:
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte >= 0x80:
                if shift > 63:
                    raise ImageError(f"function starts at offset {offset:#x}: a delta of more than 64 bits")
                continue
            if value == 0:  # padding up to the alignment of the next table
                return
            address += value
            yield address
            value = shift = 0


def slices(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield (architecture, content) of a universal file."""
    wide = data.startswith(FAT_MAGICS[1])
    layout = struct.Struct(">IIQQII" if wide else ">IIIII")
    (count,) = unpack(struct.Struct(">I"), data, 4, "universal header")
    if count > 40:  # a Java class file has its version here, and versions start at 45
        raise ImageError(f"universal header: {count} architectures; this is not a universal Mach-O file")
    for index in range(count):
        cpu, _, offset, size, *_ = unpack(layout, data, 8 + index * layout.size, f"architecture {index}")
        need(data, offset, size, f"slice {index}")
        yield _CPUS.get(cpu, f"cpu-{cpu:#x}"), data[offset : offset + size]


def _fixed(name: bytes) -> str:
    return name.split(b"\0", 1)[0].decode("ascii", "backslashreplace")
