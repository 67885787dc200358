"""An `Image` over 64-bit Mach-O, and the slices of a universal file.

Mach-O has no list of function sizes. ``LC_FUNCTION_STARTS`` lists where functions begin (written by ld64 and lld
unless told not to), so a function is taken to end where the next begins or where its section ends.

LIEF knows the load commands. It is imported when the first Mach-O file is opened, because that takes half a second. It
gets no more of the file than the commands: opening the whole, it reads every symbol, and a file of 600 KB whose names
overlap took it 48 s and 4 GB. It skips commands that do not fit and tables that it cannot reach, without a word, so
what it found is compared here with what the file announces. So these are not left to it:

- Symbols and function starts, which are behind the commands.
- Slices: it gives nothing for a universal file of archives, or of bitcode.
"""

from __future__ import annotations

import struct
import warnings
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from llpass.abi import native
from llpass.postlink.image import Extents, ImageError, Section, StringTable, Symbol, check_total, need, reading, unpack

if TYPE_CHECKING:
    from llpass.postlink.extent_columns import Ranges

MAGIC = b"\xcf\xfa\xed\xfe"
#: Universal files: 32-bit and 64-bit offsets. The first is also the magic of a Java class, told apart by its count.
FAT_MAGICS = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")

_CPUS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_KINDS = {1: "object", 2: "executable", 6: "shared-object", 8: "shared-object"}
_N_STAB, _N_TYPE, _N_SECT = 0xE0, 0x0E, 0x0E
_HEADER_SIZE = 32
_NLIST = struct.Struct("<IBBHQ")


class MachoImage:
    """See `llpass.postlink.image.Image`."""

    format = "mach-o"
    endian = "<"
    word_size = 8

    def __init__(self, data: bytes) -> None:
        self._data = data
        need(data, 0, _HEADER_SIZE, "Mach-O header")
        size = int.from_bytes(data[20:24], "little")
        need(data, _HEADER_SIZE, size, "load commands")
        with reading("Mach-O load commands"), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a processor or a file type that is new to the library
            self._binary = _parse(data[: _HEADER_SIZE + size])
            header = self._binary.header
            cpu, filetype = int(header.cpu_type) & 0xFFFFFFFF, int(header.file_type)
            announced = int(header.nb_cmds)
            commands = [command.size for command in self._binary.commands]
            self._segments = list(self._binary.segments)
            self._sections = list(self._binary.sections)
            promised = sum(segment.numberof_sections for segment in self._segments)
            self._executable = [_holds_instructions(section) for section in self._sections]
        self.machine = _CPUS.get(cpu, f"cpu-{cpu:#x}")
        if filetype not in _KINDS:
            raise ImageError(f"Mach-O header: file type {filetype} is neither an object nor a linked image")
        self.kind = _KINDS[filetype]
        if len(commands) != announced:
            raise ImageError(f"load commands at offset {_HEADER_SIZE:#x}: {len(commands)} of {announced} can be read")
        if sum(commands) > size:
            raise ImageError(f"load commands at offset {_HEADER_SIZE:#x}: {sum(commands)} bytes do not fit in {size}")
        if len(self._sections) != promised:
            raise ImageError(f"load commands: {len(self._sections)} of {promised} sections fit in them")

    def sections(self, kind: str) -> Sequence[Section]:
        wanted = (native.MACHO_SEGMENT, native.MACHO_SECTIONS.get(kind))
        found = [section for section in self._sections if _full_name(section) == wanted]
        check_total((section.size for section in found), self._data)
        for section in found:
            need(self._data, section.offset, section.size, f"section {wanted[1]}")
        return [Section(s.name, s.virtual_address, self._data[s.offset : s.offset + s.size]) for s in found]

    def symbols(self) -> Sequence[Symbol]:
        table = self._binary.symbol_command
        if table is None:
            return []
        offset, size = table.symbol_offset, table.numberof_symbols * _NLIST.size
        need(self._data, offset, size, f"symbol table of {table.numberof_symbols} entries")
        need(self._data, table.strings_offset, table.strings_size, "string table")
        names = StringTable(self._data[table.strings_offset : table.strings_offset + table.strings_size], self._data)
        found = []
        for name_at, kind, section, _, value in _NLIST.iter_unpack(self._data[offset : offset + size]):
            if kind & _N_STAB or kind & _N_TYPE != _N_SECT or not 0 < section <= len(self._sections):
                continue
            name = names.at(name_at)
            # C symbols gain an underscore on this platform; what has none is an assembler's own label.
            if self._executable[section - 1] and name.startswith(b"_"):
                found.append(Symbol(name[1:], value))
        return found

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        if self.kind == "object":
            return []
        return sorted(
            (section.virtual_address, section.virtual_address + section.size)
            for section, executable in zip(self._sections, self._executable, strict=True)
            if executable and section.size
        )

    def header_ranges(self) -> Sequence[tuple[int, int]]:
        # Executable ranges are those of sections, and no section holds the headers.
        return []

    def read(self, address: int, size: int) -> bytes:
        for segment in self._segments:
            left = segment.virtual_address + segment.file_size - address
            if address >= segment.virtual_address and left > 0:
                if size > left:
                    raise ImageError(f"address {address:#x}: need {size} bytes, {left} left")
                at = segment.file_offset + address - segment.virtual_address
                need(self._data, at, size, f"address {address:#x}:")
                return self._data[at : at + size]
        raise ImageError(f"address {address:#x} is not in the file")

    def extents(self) -> Extents:
        listed = self._binary.function_starts
        if listed is None:
            return Extents("none", [])
        starts = list(self._function_starts(listed.data_offset, listed.data_size))
        ends = self.executable_ranges()
        ranges = []
        for index, start in enumerate(starts):
            section = bisect_right(ends, (start, 1 << 64)) - 1
            if section < 0 or start >= ends[section][1]:
                continue
            following = starts[index + 1] if index + 1 < len(starts) else ends[section][1]
            ranges.append((start, min(following, ends[section][1])))
        return Extents("LC_FUNCTION_STARTS", ranges)

    def extent_columns(self) -> tuple[str, Ranges]:
        from llpass.postlink.extent_columns import Ranges, function_starts, functions_in

        listed = self._binary.function_starts
        if listed is None:
            return "none", Ranges.of([])
        offset, size = listed.data_offset, listed.data_size
        need(self._data, offset, size, "function starts")
        what = f"function starts at offset {offset:#x}"
        starts = function_starts(self._data[offset : offset + size], self._text_address(), what)
        return "LC_FUNCTION_STARTS", functions_in(Ranges.of(self.executable_ranges()), starts)

    def symbol_ranges(self) -> Ranges:
        """None: symbols have no size here."""
        from llpass.postlink.extent_columns import Ranges

        return Ranges.of([])

    def _text_address(self) -> int:
        with reading("segment names"):
            text = self._binary.get_segment("__TEXT")
        return int(text.virtual_address) if text is not None else 0

    def _function_starts(self, offset: int, size: int) -> Iterator[int]:
        """LEB128 deltas, the first from the start of __TEXT."""
        need(self._data, offset, size, "function starts")
        address = self._text_address()
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


def _parse(data: bytes) -> Any:
    import lief

    lief.logging.disable()
    found = lief.MachO.parse(data, lief.MachO.ParserConfig.quick)
    binary = found.at(0) if found is not None and found.size else None
    if binary is None:
        raise ImageError("Mach-O header: no image can be read from it")
    return binary


def _full_name(section: Any) -> tuple[str, str] | None:
    try:
        return section.segment_name, section.name
    except UnicodeDecodeError:  # some other tool's, then
        return None


def _holds_instructions(section: Any) -> bool:
    # `flags` as a whole raises for a bit that the library does not know.
    flags = type(section).FLAGS
    return bool(section.has(flags.PURE_INSTRUCTIONS) or section.has(flags.SOME_INSTRUCTIONS))


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
