"""An `Image` over ELF: 32 and 64 bits, both byte orders, linked or not.

pyelftools knows the records (headers, sections, segments, dynamic tags) and their escapes for large counts. Three
things are done here, each for a reason that was measured on an image of 50,000 functions:

- Bytes are taken from the file by offset and size, compared with what there is. The library's `Section.data` gives
  fewer bytes without a word when the file is cut, and inflates whatever a damaged flag calls compressed; a name that
  lacks its end is searched to the end of the file, for each section anew.
- Records are parsed one by one, not through the library's `Section` and `Segment` objects: those refuse a file for
  damage in sections that nobody asked for, and look through all sections to make one dynamic segment.
- Symbols are unpacked with `struct`: 0.07 s against 2.3 s, and the library replaces bytes of a name that are not UTF-8.

Unwind information is read by `llpass.postlink.eh_frame`.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from elftools.common.utils import struct_parse
from elftools.elf.elffile import ELFFile

from llpass.abi import native
from llpass.postlink import eh_frame
from llpass.postlink.image import Extents, ImageError, Section, StringTable, Symbol, check_total, need, reading

if TYPE_CHECKING:
    from llpass.postlink.extent_columns import Ranges

_MACHINES = {
    "EM_386": "i386", "EM_MIPS": "mips", "EM_PPC": "powerpc", "EM_PPC64": "powerpc64", "EM_S390": "s390x",
    "EM_ARM": "arm", "EM_X86_64": "x86_64", "EM_AARCH64": "aarch64", "EM_RISCV": "riscv", "EM_LOONGARCH": "loongarch",
}  # fmt: skip
_PF_X = 1
_DF_1_PIE = 0x08000000
_STT_FUNC, _STT_GNU_IFUNC = 2, 10

#: A parsed record of pyelftools: its fields are attributes, and an enumerated one is its name or, unknown, its number.
_Record = Any


class ElfImage:
    """See `llpass.postlink.image.Image`."""

    format = "elf"

    def __init__(self, data: bytes) -> None:
        self._data = data
        with reading("ELF header"):
            elf = ELFFile(io.BytesIO(data))
            header = elf.header
            section_count, segment_count, names = elf.num_sections(), elf.num_segments(), elf.get_shstrndx()
        self._stream = elf.stream
        self._structs = elf.structs
        self.word_size = elf.elfclass // 8
        self.endian = "<" if elf.little_endian else ">"
        self.machine = _MACHINES.get(header.e_machine, f"machine-{header.e_machine}")
        self._headers = self._table(
            "section headers", self._structs.Elf_Shdr, header.e_shoff, header.e_shentsize, section_count
        )
        self._headers_end = int(header.e_phoff + header.e_phentsize * segment_count)
        self._segments = self._table(
            "program headers", self._structs.Elf_Phdr, header.e_phoff, header.e_phentsize, segment_count
        )
        self._names = self._contents(self._headers[names]) if 0 < names < len(self._headers) else b""
        self.kind = self._kind(header.e_type)

    def _table(self, what: str, layout: Any, offset: int, entry_size: int, count: int) -> list[_Record]:
        size = layout.sizeof()
        if count and entry_size != size:
            raise ImageError(f"ELF header: {what} of {entry_size} bytes, expected {size}")
        need(self._data, offset, count * size, f"{count} {what}")
        with reading(what):
            return [struct_parse(layout, self._stream, offset + size * index) for index in range(count)]

    def _kind(self, file_type: str | int) -> str:
        if file_type == "ET_REL":
            return "object"
        if file_type == "ET_EXEC":
            return "executable"
        if file_type != "ET_DYN":
            raise ImageError(f"ELF header: file type {file_type} is neither an object nor a linked image")
        # A PIE is a shared object that names an interpreter, or, when static, one that carries DF_1_PIE.
        if any(segment.p_type == "PT_INTERP" for segment in self._segments) or self._dynamic_flags() & _DF_1_PIE:
            return "executable"
        return "shared-object"

    def _dynamic_flags(self) -> int:
        layout = self._structs.Elf_Dyn
        for segment in self._segments:
            if segment.p_type == "PT_DYNAMIC":
                need(self._data, segment.p_offset, segment.p_filesz, "dynamic section")
                with reading("dynamic section"):
                    for at in range(0, segment.p_filesz - layout.sizeof() + 1, layout.sizeof()):
                        entry = struct_parse(layout, self._stream, segment.p_offset + at)
                        if entry.d_tag == "DT_FLAGS_1":
                            return int(entry.d_val)
                        if entry.d_tag == "DT_NULL":
                            break
        return 0

    def _contents(self, header: _Record) -> bytes:
        if header.sh_type == "SHT_NOBITS":
            return b""
        need(self._data, header.sh_offset, header.sh_size, "section contents")
        return self._data[header.sh_offset : header.sh_offset + header.sh_size]

    def _named(self, name: str) -> list[Section]:
        wanted = name.encode() + b"\0"
        headers = [h for h in self._headers if self._names.startswith(wanted, h.sh_name) and h.sh_type != "SHT_NOBITS"]
        check_total((header.sh_size for header in headers), self._data)
        return [Section(name, header.sh_addr, self._contents(header)) for header in headers]

    def sections(self, kind: str) -> Sequence[Section]:
        return self._named(native.ELF_SECTIONS[kind])

    def symbols(self) -> Sequence[Symbol]:
        header = self._symbol_table()
        if header is None:
            return []
        strings = self._contents(self._headers[header.sh_link]) if header.sh_link < len(self._headers) else b""
        names = StringTable(strings, self._data)
        return [Symbol(names.at(name), value) for name, value, _ in self._functions(header)]

    def symbol_ranges(self) -> Ranges:
        from llpass.postlink.extent_columns import Ranges

        header = self._symbol_table()
        functions = self._functions(header) if header is not None else ()
        # The lowest bit of an address of 32-bit ARM says which instruction set, and is no part of it.
        starts = ((value & ~1 if self.machine == "arm" else value, size) for _, value, size in functions)
        return Ranges.of([(start, start + size) for start, size in starts])

    def _symbol_table(self) -> _Record | None:
        return next((header for header in self._headers if header.sh_type == "SHT_SYMTAB"), None)

    def _functions(self, header: _Record) -> Iterator[tuple[int, int, int]]:
        """Name offset, value and size of each defined function of a symbol table."""
        layout = struct.Struct(self.endian + ("IBBHQQ" if self.word_size == 8 else "IIIBBH"))
        table = self._contents(header)
        for fields in layout.iter_unpack(table[: len(table) - len(table) % layout.size]):
            if self.word_size == 8:
                name, info, _, section, value, size = fields
            else:
                name, value, size, info, _, section = fields
            if info & 0xF in (_STT_FUNC, _STT_GNU_IFUNC) and section:
                yield name, value, size

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        return sorted(
            (s.p_vaddr, s.p_vaddr + s.p_memsz) for s in self._segments if s.p_type == "PT_LOAD" and s.p_flags & _PF_X
        )

    def header_ranges(self) -> Sequence[tuple[int, int]]:
        return [
            (s.p_vaddr, s.p_vaddr + self._headers_end)
            for s in self._segments
            if s.p_type == "PT_LOAD" and s.p_offset == 0
        ]

    def read(self, address: int, size: int) -> bytes:
        start, at, length = self._mapped(address)
        if not 0 <= size <= start + length - address:
            raise ImageError(f"address {address:#x}: need {size} bytes, {start + length - address} left")
        at += address - start
        return self._data[at : at + size]

    def _mapped(self, address: int) -> tuple[int, int, int]:
        """The first address of the segment that holds `address`, where its bytes are in the file, and how many."""
        for segment in self._segments:
            if segment.p_type == "PT_LOAD" and segment.p_vaddr <= address < segment.p_vaddr + segment.p_filesz:
                need(self._data, segment.p_offset, segment.p_filesz, "segment contents")
                return segment.p_vaddr, segment.p_offset, segment.p_filesz
        raise ImageError(f"address {address:#x} is not in the file")

    def extents(self) -> Extents:
        source, ranges = ".eh_frame_hdr", self._indexed_extents()
        if ranges is None:
            ranges = []
            for section in self._named(".eh_frame"):
                ranges += eh_frame.scan(self._blob(section.address, section.data))
            source = ".eh_frame" if ranges else "none"
        # Of extents that start together the first in the index counts: by starts alone.
        return Extents(source, sorted(ranges, key=itemgetter(0)))

    def extent_columns(self) -> tuple[str, Ranges]:
        from llpass.postlink import extent_columns

        index = self._unwind_index()
        found = extent_columns.indexed(*index) if index is not None else None
        if found is not None:
            return ".eh_frame_hdr", found
        source, ranges = self.extents()
        return source, extent_columns.Ranges.of(ranges)

    def _indexed_extents(self) -> list[tuple[int, int]] | None:
        """By the search table; None without one."""
        index = self._unwind_index()
        return eh_frame.indexed(*index) if index is not None else None

    def _unwind_index(self) -> tuple[eh_frame.Blob, eh_frame.Blob] | None:
        """The bytes of ``.eh_frame_hdr``, and those from the start of ``.eh_frame`` on."""
        segment = next((s for s in self._segments if s.p_type == "PT_GNU_EH_FRAME"), None)
        if segment is None:
            return None
        header = self._blob(segment.p_vaddr, self.read(segment.p_vaddr, segment.p_filesz))
        start = eh_frame.frames_address(header)
        if start is None:
            return None
        address, at, size = self._mapped(start)
        return header, self._blob(address, memoryview(self._data)[at : at + size])

    def _blob(self, address: int, data: bytes | memoryview) -> eh_frame.Blob:
        return eh_frame.Blob(data, address, self.endian, self.word_size)
