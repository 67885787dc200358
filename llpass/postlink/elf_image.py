"""An `Image` over ELF: 32 and 64 bits, both byte orders, linked or not.

Written on `struct` and not on an ELF library: what is needed is three fixed records (file header, section header,
program header) and one table of symbols, a damaged file must give one located sentence in bounded time, and
``llpass symbolize`` should start in the time of the interpreter. The tests hold every answer against pyelftools.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from llpass.abi import native
from llpass.postlink import eh_frame
from llpass.postlink.image import Extents, ImageError, Section, Symbol, c_string, check_total, need, unpack

_MACHINES = {
    3: "i386", 8: "mips", 20: "powerpc", 21: "powerpc64", 22: "s390x", 40: "arm", 62: "x86_64", 183: "aarch64",
    243: "riscv", 258: "loongarch",
}  # fmt: skip
_ET_REL, _ET_EXEC, _ET_DYN = 1, 2, 3
_PT_LOAD, _PT_DYNAMIC, _PT_INTERP, _PT_GNU_EH_FRAME = 1, 2, 3, 0x6474E550
_PF_X = 1
_SHT_SYMTAB, _SHT_NOBITS = 2, 8
_SHN_XINDEX = 0xFFFF
_DT_FLAGS_1, _DF_1_PIE = 0x6FFFFFFB, 0x08000000
_STT_FUNC, _STT_GNU_IFUNC = 2, 10


class _SectionHeader(NamedTuple):
    name: int
    type: int
    flags: int
    addr: int
    offset: int
    size: int
    link: int
    info: int
    addralign: int
    entsize: int


class _Segment(NamedTuple):
    type: int
    flags: int
    offset: int
    vaddr: int
    filesz: int
    memsz: int


class ElfImage:
    """See `llpass.postlink.image.Image`."""

    format = "elf"

    def __init__(self, data: bytes) -> None:
        self._data = data
        need(data, 0, 16, "ELF identification")
        classes, orders = {1: 4, 2: 8}, {1: "<", 2: ">"}
        if data[4] not in classes or data[5] not in orders:
            raise ImageError(f"ELF identification at offset 0x4: class {data[4]} and byte order {data[5]} are unknown")
        self.word_size = classes[data[4]]
        self.endian = orders[data[5]]
        word = "Q" if self.word_size == 8 else "I"
        header = struct.Struct(f"{self.endian}HHI{word}{word}{word}IHHHHHH")
        (self._type, machine, _, _, self._phoff, self._shoff, _, _, phentsize, phnum, shentsize, shnum, shstrndx) = (
            unpack(header, data, 16, "ELF header")
        )
        self.machine = _MACHINES.get(machine, f"machine-{machine}")
        self._headers = self._section_headers(shentsize, shnum)
        self._segments = self._program_headers(phentsize, phnum)
        if shstrndx == _SHN_XINDEX and self._headers:
            shstrndx = self._headers[0].link
        self._names = self._contents(self._headers[shstrndx]) if 0 < shstrndx < len(self._headers) else b""
        self.kind = self._kind()

    def _section_headers(self, entsize: int, count: int) -> list[_SectionHeader]:
        if not self._shoff:
            return []
        layout = struct.Struct(self.endian + ("IIQQQQIIQQ" if self.word_size == 8 else "IIIIIIIIII"))
        if entsize != layout.size:
            raise ImageError(f"ELF header: section headers of {entsize} bytes, expected {layout.size}")
        if count == 0:  # more than 65,279 sections: the count stands in the first header
            count = _SectionHeader(*unpack(layout, self._data, self._shoff, "first section header")).size
        need(self._data, self._shoff, count * layout.size, f"{count} section headers")
        table = self._data[self._shoff : self._shoff + count * layout.size]
        return [_SectionHeader(*fields) for fields in layout.iter_unpack(table)]

    def _program_headers(self, entsize: int, count: int) -> list[_Segment]:
        if not count:
            return []
        layout = struct.Struct(self.endian + ("IIQQQQQQ" if self.word_size == 8 else "IIIIIIII"))
        if entsize != layout.size:
            raise ImageError(f"ELF header: program headers of {entsize} bytes, expected {layout.size}")
        need(self._data, self._phoff, count * layout.size, f"{count} program headers")
        table = self._data[self._phoff : self._phoff + count * layout.size]
        if self.word_size == 8:
            return [_Segment(t, f, o, v, fs, ms) for t, f, o, v, _, fs, ms, _ in layout.iter_unpack(table)]
        return [_Segment(t, f, o, v, fs, ms) for t, o, v, _, fs, ms, f, _ in layout.iter_unpack(table)]

    def _kind(self) -> str:
        if self._type == _ET_REL:
            return "object"
        if self._type == _ET_EXEC:
            return "executable"
        if self._type != _ET_DYN:
            raise ImageError(f"ELF header: file type {self._type} is neither an object nor a linked image")
        # A PIE is a shared object that names an interpreter, or, when static, one that carries DF_1_PIE.
        if any(segment.type == _PT_INTERP for segment in self._segments) or self._dynamic_flags() & _DF_1_PIE:
            return "executable"
        return "shared-object"

    def _dynamic_flags(self) -> int:
        layout = struct.Struct(self.endian + ("QQ" if self.word_size == 8 else "II"))
        for segment in self._segments:
            if segment.type == _PT_DYNAMIC:
                need(self._data, segment.offset, segment.filesz, "dynamic section")
                size = segment.filesz - segment.filesz % layout.size
                for tag, value in layout.iter_unpack(self._data[segment.offset : segment.offset + size]):
                    if tag == _DT_FLAGS_1:
                        return int(value)
        return 0

    def _contents(self, header: _SectionHeader) -> bytes:
        if header.type == _SHT_NOBITS:
            return b""
        need(self._data, header.offset, header.size, "section contents")
        return self._data[header.offset : header.offset + header.size]

    def _named(self, name: str) -> list[Section]:
        headers = [h for h in self._by_name.get(name.encode(), ()) if h.type != _SHT_NOBITS]
        check_total((header.size for header in headers), self._data)
        return [Section(name, header.addr, self._contents(header)) for header in headers]

    @cached_property
    def _by_name(self) -> dict[bytes, list[_SectionHeader]]:
        found: dict[bytes, list[_SectionHeader]] = {}
        spelled: dict[int, bytes] = {}
        for header in self._headers:
            if header.name not in spelled:
                spelled[header.name] = c_string(self._names, header.name)
            found.setdefault(spelled[header.name], []).append(header)
        return found

    def sections(self, kind: str) -> Sequence[Section]:
        return self._named(native.ELF_SECTIONS[kind])

    def symbols(self) -> Sequence[Symbol]:
        layout = struct.Struct(self.endian + ("IBBHQQ" if self.word_size == 8 else "IIIBBH"))
        found: list[Symbol] = []
        for header in self._headers:
            if header.type != _SHT_SYMTAB or found:
                continue
            names = self._contents(self._headers[header.link]) if header.link < len(self._headers) else b""
            table = self._contents(header)
            for fields in layout.iter_unpack(table[: len(table) - len(table) % layout.size]):
                if self.word_size == 8:
                    name, info, _, section, value, _ = fields
                else:
                    name, value, _, info, _, section = fields
                if info & 0xF in (_STT_FUNC, _STT_GNU_IFUNC) and section:
                    found.append(Symbol(c_string(names, name), value))
        return found

    def executable_ranges(self) -> Sequence[tuple[int, int]]:
        return sorted((s.vaddr, s.vaddr + s.memsz) for s in self._segments if s.type == _PT_LOAD and s.flags & _PF_X)

    def read(self, address: int, size: int) -> bytes:
        start, data = self._mapped(address)
        need(data, address - start, size, f"address {address:#x}:")
        return data[address - start : address - start + size]

    def _mapped(self, address: int) -> tuple[int, bytes]:
        """The first address and the file's bytes of the segment that holds `address`."""
        for segment in self._segments:
            if segment.type == _PT_LOAD and segment.vaddr <= address < segment.vaddr + segment.filesz:
                need(self._data, segment.offset, segment.filesz, "segment contents")
                return segment.vaddr, self._data[segment.offset : segment.offset + segment.filesz]
        raise ImageError(f"address {address:#x} is not in the file")

    def extents(self) -> Extents:
        segment = next((s for s in self._segments if s.type == _PT_GNU_EH_FRAME), None)
        if segment is not None:
            header = self._blob(segment.vaddr, self.read(segment.vaddr, segment.filesz))
            start = eh_frame.frames_address(header)
            indexed = eh_frame.indexed(header, self._blob(*self._mapped(start))) if start is not None else None
            if indexed is not None:
                return Extents(".eh_frame_hdr", sorted(indexed))
        ranges = []
        for section in self._named(".eh_frame"):
            ranges += eh_frame.scan(self._blob(section.address, section.data))
        return Extents(".eh_frame" if ranges else "none", sorted(ranges))

    def _blob(self, address: int, data: bytes) -> eh_frame.Blob:
        return eh_frame.Blob(data, address, self.endian, self.word_size)
