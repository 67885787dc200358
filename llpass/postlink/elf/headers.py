"""The headers of an ELF file, to be changed and written back.

`elf_image` reads headers through pyelftools, which gives an enumerated field its name and forgets how the file spelled
it. A file that is changed must keep what nobody meant to change, flags of processors that nobody here knows
included. So here a header is the fields of its C structure, no more: what goes in comes out bit for bit.

Formats: System V gABI, chapter 4 (ELF header, sections) and 5 (program header).
"""

from __future__ import annotations

import struct

from llpass.postlink.image import ImageError, need, unpack
from llpass.values import Fields, astuple

ET_EXEC, ET_DYN = 2, 3
PT_NULL, PT_LOAD, PT_NOTE, PT_PHDR, PT_GNU_STACK, PT_GNU_PROPERTY = 0, 1, 4, 6, 0x6474E551, 0x6474E553
PF_R = 4
SHT_PROGBITS, SHT_SYMTAB, SHT_RELA, SHT_NOBITS, SHT_REL, SHT_RELR = 1, 2, 4, 8, 9, 19
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_TLS, SHF_COMPRESSED = 1, 2, 4, 0x400, 0x800
_SHN_XINDEX, _PN_XNUM = 0xFFFF, 0xFFFF


class Section(Fields):
    """A section header."""

    name_at: int
    type: int
    flags: int
    addr: int
    offset: int
    size: int
    link: int
    info: int
    addralign: int
    entsize: int

    @property
    def file_size(self) -> int:
        """Bytes of the file that it holds."""
        return 0 if self.type == SHT_NOBITS else self.size

    @property
    def memory_size(self) -> int:
        """Bytes of the image that it holds; those of .tbss exist in each thread and not in the image."""
        in_thread = self.type == SHT_NOBITS and self.flags & SHF_TLS
        return self.size if self.flags & SHF_ALLOC and not in_thread else 0


class Segment(Fields):
    """A program header."""

    type: int
    flags: int
    offset: int
    vaddr: int
    paddr: int
    filesz: int
    memsz: int
    align: int


#: Of 64 bits and of 32. The fields of a 32-bit program header have another order: `flags` stands before `align`.
_EHDR = {8: "16sHHIQQQIHHHHHH", 4: "16sHHIIIIIHHHHHH"}
_PHDR = {8: "IIQQQQQQ", 4: "IIIIIIII"}
_SHDR = {8: "IIQQQQIIQQ", 4: "IIIIIIIIII"}


class Headers:
    """The ELF header, all program headers and all section headers of a linked file.

    Raises `ImageError` for a file that is not a linked image, or whose headers are not inside of it.
    """

    def __init__(self, data: bytes) -> None:
        if data[:4] != b"\x7fELF" or len(data) < 16 or data[4] not in (1, 2) or data[5] not in (1, 2):
            raise ImageError("ELF header at offset 0x0: neither 32 nor 64 bits, or of no byte order")
        self.word_size = 4 * data[4]
        self.endian = "<" if data[5] == 1 else ">"
        self._ehdr, self._phdr, self._shdr = (
            struct.Struct(self.endian + layouts[self.word_size]) for layouts in (_EHDR, _PHDR, _SHDR)
        )
        self._fields = list(unpack(self._ehdr, data, 0, "ELF header"))
        self.type, self.machine = self._fields[1], self._fields[2]
        self.phoff, self.shoff = self._fields[5], self._fields[6]
        phentsize, phnum, shentsize, shnum, names = self._fields[9:14]
        if self.type not in (ET_EXEC, ET_DYN):
            raise ImageError("ELF header: not a linked image")
        if phnum == _PN_XNUM:
            raise ImageError("ELF header: too many program headers to be counted in it")
        if self.shoff:
            first = self._section(data, self.shoff, shentsize)
            shnum = shnum or first.size
            names = first.link if names == _SHN_XINDEX else names
        self.sections = [
            self._section(data, self.shoff + at, shentsize)
            for at in _entries(data, self.shoff, shnum, self._shdr.size, shentsize, "section headers")
        ]
        self.segments = [
            self._segment(data, self.phoff + at)
            for at in _entries(data, self.phoff, phnum, self._phdr.size, phentsize, "program headers")
        ]
        self.names_index = names
        self._names = b""
        if 0 < names < len(self.sections):
            table = self.sections[names]
            need(data, table.offset, table.file_size, "section names")
            self._names = data[table.offset : table.offset + table.file_size]

    def _section(self, data: bytes, at: int, entry_size: int) -> Section:
        if entry_size != self._shdr.size:
            raise ImageError(f"ELF header: section headers of {entry_size} bytes, expected {self._shdr.size}")
        return Section(*unpack(self._shdr, data, at, "section header"))

    def _segment(self, data: bytes, at: int) -> Segment:
        fields = unpack(self._phdr, data, at, "program header")
        if self.word_size == 4:
            kind, offset, vaddr, paddr, filesz, memsz, flags, align = fields
            return Segment(kind, flags, offset, vaddr, paddr, filesz, memsz, align)
        return Segment(*fields)

    def name(self, section: Section) -> bytes:
        """The section's name; empty when the table of names does not hold it."""
        # What is asked for is short: no search for an end that a damaged file may not have.
        return self._names[section.name_at : section.name_at + 64].split(b"\0")[0]

    def loads(self) -> list[Segment]:
        """The loadable segments, in the order of the program header table."""
        return [segment for segment in self.segments if segment.type == PT_LOAD]

    def file_offset(self, address: int) -> int:
        """Where in the file the byte at an address is. Raises `ImageError` for an address that no segment backs."""
        for load in self.loads():
            if load.vaddr <= address < load.vaddr + load.filesz:
                return load.offset + address - load.vaddr
        raise ImageError(f"address {address:#x} is not in the file")

    @property
    def size(self) -> int:
        """Bytes of the ELF header."""
        return self._ehdr.size

    @property
    def table_bytes(self) -> int:
        """Bytes of the program header table."""
        return self._phdr.size * len(self.segments)

    @property
    def section_table_bytes(self) -> int:
        """Bytes of the section header table."""
        return self._shdr.size * len(self.sections)

    @property
    def address_limit(self) -> int:
        """One more than the largest address."""
        return 1 << 8 * self.word_size

    def write(self, data: bytearray) -> None:
        """Put the headers back into `data`, where `phoff` and `shoff` say. Their numbers must be what they were, or
        there must be room. Raises `ImageError` for a field that has become too large."""
        fields = self._fields
        fields[5], fields[6], fields[10] = self.phoff, self.shoff, len(self.segments)
        try:
            self._ehdr.pack_into(data, 0, *fields)
            for index, segment in enumerate(self.segments):
                self._phdr.pack_into(data, self.phoff + index * self._phdr.size, *self._segment_fields(segment))
            for index, section in enumerate(self.sections):
                self._shdr.pack_into(data, self.shoff + index * self._shdr.size, *astuple(section))
        except struct.error as error:
            raise ImageError(f"headers: a field would not hold what it has to: {error}") from error

    def _segment_fields(self, s: Segment) -> tuple[int, ...]:
        if self.word_size == 4:
            return s.type, s.offset, s.vaddr, s.paddr, s.filesz, s.memsz, s.flags, s.align
        return astuple(s)


def _entries(data: bytes, offset: int, count: int, size: int, entry_size: int, what: str) -> range:
    """Where the entries of a table start, from its first byte."""
    if not count or not offset:
        return range(0)
    if entry_size != size:
        raise ImageError(f"ELF header: {what} of {entry_size} bytes, expected {size}")
    need(data, offset, count * size, f"{count} {what}")
    return range(0, count * size, size)
