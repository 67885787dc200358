"""The note in each object: nothing that went through the driver is skipped silently.

A build has thousands of compile jobs, and a job whose file cannot be instrumented must not end the build. So each
object says for itself whether it was, by which llpass with which configuration, and if not why; `llpass inspect
BUILD_DIR` adds them up. A section that linkers drop (SHF_EXCLUDE), so no program grows by it:

    .note.llpass.object   an ELF note, name "llpass", type 2; its description is UTF-8, one KEY=VALUE a line

Where llpass has the IR of a job, the note goes in as ``module asm`` (`annotate`): it survives every optimiser and LTO
there, needs no other line of the module changed, and reads the same to every LLVM. (A constant in llvm.compiler.used
would need an edit of that list where the user's code has one.) Objects that never were IR in our hands get the section
appended (`add_to_object`).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from llpass.abi import native

if TYPE_CHECKING:
    from llpass.driver.settings import Settings

Status = Literal["instrumented", "passed-through"]

_TRIPLE = re.compile(rb'^[ \t]*target[ \t]+triple[ \t]*=[ \t]*"([^"]*)"', re.M)
_STATUS: dict[str, Status] = {"instrumented": "instrumented", "passed-through": "passed-through"}
#: Stands so in the note of every object that is instrumented.
INSTRUMENTED = b"status=instrumented\n"
_KEYS = ("version", "config", "status", "reason", "passes")


@dataclass(frozen=True)
class Note:
    """What an object says about how it was made."""

    version: str
    #: Digest of all settings that change the bytes of the output.
    config: str
    status: Status
    #: Why it is not instrumented; empty when it is.
    reason: str = ""
    passes: str = ""

    def encode(self) -> bytes:
        """The note's description."""
        values = (getattr(self, key) for key in _KEYS)
        lines = (f"{key}={' '.join(value.split())}\n" for key, value in zip(_KEYS, values, strict=True) if value)
        return "".join(lines).encode()

    @staticmethod
    def decode(data: bytes) -> Note | None:
        """The note in a description; None when it is not one of ours. Keys of a later version are passed over."""
        lines = data.rstrip(b"\0").decode("utf-8", "replace").splitlines()
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        status = _STATUS.get(found.get("status", ""))
        if status is None:
            return None
        rest = {key: found.get(key, "") for key in ("version", "config", "reason", "passes")}
        return Note(status=status, **rest)


def of(settings: Settings, status: Status, reason: str = "") -> Note:
    """The note of an object that is made with these settings."""
    from llpass import __version__

    passes = settings.passes if status == "instrumented" else ""
    return Note(__version__, settings.digest(), status, reason, passes)


# Into IR.


def annotate(text: bytes, note: Note) -> bytes:
    """The module (IR text) with the note. Only ELF has sections that every linker drops; other modules stay."""
    triple = _TRIPLE.search(text)
    if triple is None or not _is_elf(triple[1]):
        return text
    lines = b"".join(b'module asm "%s"\n' % _escaped(line) for line in _assembly(note.encode()))
    # Behind everything: assembly of a module may stand anywhere between its entities.
    return text + (b"" if text.endswith(b"\n") else b"\n") + lines


def _is_elf(triple: bytes) -> bool:
    from llpass.driver.runtime_build import object_format

    return object_format(triple.decode("utf-8", "replace")) == "elf"


def _assembly(description: bytes) -> Iterator[bytes]:
    name = native.NOTE_NAME
    # "@" begins a comment in 32-bit ARM assembly; every assembler takes "%".
    yield b'.pushsection %s,"e",%%note' % native.ELF_OBJECT_NOTE.encode()
    yield b".p2align 2"
    yield b".long %d, %d, %d" % (len(name), len(description), native.OBJECT_NOTE_TYPE)
    yield b'.ascii "%s"' % _quoted(name)
    yield b".p2align 2"
    yield b'.ascii "%s"' % _quoted(description)
    yield b".p2align 2"
    yield b".popsection"


def _quoted(data: bytes) -> bytes:
    """Bytes inside of an assembler's string; three octal digits mean the same to all of them."""
    plain = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.:;=_/()+-")
    return b"".join(bytes([byte]) if byte in plain else b"\\%03o" % byte for byte in data)


def _escaped(line: bytes) -> bytes:
    return line.replace(b"\\", b"\\5C").replace(b'"', b"\\22")


# Into and out of object files.


class _Layout(NamedTuple):
    """Of an ELF file: its structures, and where their fields are."""

    header: struct.Struct
    section: struct.Struct
    #: Index in the header's fields of e_shoff, e_shnum, e_shstrndx.
    shoff: int = 6
    shnum: int = 12
    shstrndx: int = 13


class Section(NamedTuple):
    """A section header as it stands in the file: sh_name, sh_type, ... in the gABI's order."""

    name_at: int
    type: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    entry_size: int


ET_REL = 1
_SHT_STRTAB, _SHT_NOTE, _SHT_NOBITS = 3, 7, 8
_SHF_EXCLUDE = 1 << 31
_SHN_LORESERVE = 0xFF00


def _layout(data: bytes) -> _Layout | None:
    if len(data) < 20 or not data.startswith(b"\x7fELF") or data[4] not in (1, 2) or data[5] not in (1, 2):
        return None
    endian = "<" if data[5] == 1 else ">"
    if data[4] == 1:
        return _Layout(struct.Struct(endian + "16sHHIIIIIHHHHHH"), struct.Struct(endian + "10I"))
    return _Layout(struct.Struct(endian + "16sHHIQQQIHHHHHH"), struct.Struct(endian + "IIQQQQIIQQ"))


class ElfSections:
    """The section headers of an ELF file: no more than is asked for here, because it is asked of every file of a build.

    `sections` is empty for what is no ELF file, is damaged, or has no section headers.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kind = 0
        self.sections: list[Section] = []
        self.header: list[int] = []
        self._names = b""
        self._layout = _layout(data)
        if self._layout and len(data) >= self._layout.header.size:
            self._read(self._layout)

    def _read(self, layout: _Layout) -> None:
        self.header = list(layout.header.unpack_from(self.data))
        self.kind = self.header[1]
        offset, count, names = self.header[layout.shoff], self.header[layout.shnum], self.header[layout.shstrndx]
        size = layout.section.size
        if not offset or not count or names >= count or offset + count * size > len(self.data):
            return
        table = self.data[offset : offset + count * size]
        self.sections = [Section(*fields) for fields in layout.section.iter_unpack(table)]
        self._names = self.contents(self.sections[names])

    def contents(self, section: Section) -> bytes:
        """Its bytes; fewer where the file ends before."""
        return b"" if section.type == _SHT_NOBITS else self.data[section.offset : section.offset + section.size]

    def name(self, section: Section) -> bytes:
        """Its name."""
        end = self._names.find(b"\0", section.name_at)
        return self._names[section.name_at : end] if end >= 0 else b""

    def named(self, name: bytes) -> Iterator[bytes]:
        """The contents of the sections that have this name."""
        if name in self._names:
            for section in self.sections:
                if self.name(section) == name:
                    yield self.contents(section)

    def with_section(self, name: bytes, contents: bytes) -> bytes | None:
        """The relocatable file with one more section, a note that linkers drop; None where that cannot be.

        What is there keeps its place: contents, section names and the new table of headers go behind it.
        """
        layout = self._layout
        if layout is None or self.kind != ET_REL or not self.sections:
            return None
        if len(self.sections) + 1 >= _SHN_LORESERVE:
            return None
        header, sections = list(self.header), list(self.sections)
        out = bytearray(self.data)

        def append(data: bytes, alignment: int) -> int:
            out.extend(bytes(-len(out) % alignment))
            out.extend(data)
            return len(out) - len(data)

        names = header[layout.shstrndx]
        # It may be the string table of symbols too: no offset into it changes.
        grown = self._names + name + b"\0"
        sections[names] = sections[names]._replace(offset=append(grown, 1), size=len(grown))
        note = Section(len(self._names), _SHT_NOTE, _SHF_EXCLUDE, 0, append(contents, 4), len(contents), 0, 0, 4, 0)
        header[layout.shoff] = append(b"".join(layout.section.pack(*s) for s in (*sections, note)), 8)
        header[layout.shnum] = len(sections) + 1
        out[: layout.header.size] = layout.header.pack(*header)
        return bytes(out)


def add_to_object(data: bytes, note: Note) -> bytes:
    """The object file with the note; as it was where it has one, or no place for one (another format, an image)."""
    elf = ElfSections(data)
    if in_object(elf):
        # Assembly that an instrumented compile has written.
        return data
    description = note.encode()
    endian = "<" if data[5:6] == b"\1" else ">"
    head = struct.pack(endian + "III", len(native.NOTE_NAME), len(description), native.OBJECT_NOTE_TYPE)
    contents = head + _padded(native.NOTE_NAME) + _padded(description)
    return elf.with_section(native.ELF_OBJECT_NOTE.encode(), contents) or data


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def in_object(elf: ElfSections) -> list[Note]:
    """The notes of an object file: several where `ld -r` has joined objects, none where llpass never saw it."""
    endian = "<" if elf.data[5:6] == b"\1" else ">"
    contents = b"".join(_padded(section) for section in elf.named(native.ELF_OBJECT_NOTE.encode()))
    return list(_decoded(_entries(contents, endian)))


def _entries(data: bytes, endian: str) -> Iterator[bytes]:
    """Descriptions of llpass's notes in the contents of a section of notes."""
    head = struct.Struct(endian + "III")
    at = 0
    while at + head.size <= len(data):
        name_size, size, kind = head.unpack_from(data, at)
        name = at + head.size
        start = name + name_size + -name_size % 4
        if data[name : name + name_size] == native.NOTE_NAME and kind == native.OBJECT_NOTE_TYPE:
            yield data[start : start + size]
        at = start + size + -size % 4


def _decoded(descriptions: Iterable[bytes]) -> Iterator[Note]:
    for description in descriptions:
        note = Note.decode(description)
        if note is not None:
            yield note


# Out of IR.

_MODULE_ASM = re.compile(rb'^module asm "\.ascii (?:\\22)(version=[^"]*)\\22"', re.M)
#: A backslash of the assembly, as LLVM printed it once and prints it now, and the three digits behind it.
_OCTAL = re.compile(rb"(?:\\5C|\\\\)([0-7]{3})")


def in_module(text: bytes) -> list[Note]:
    """The notes of a module as `annotate` wrote or LLVM printed them; several after a merge of modules."""
    found = (_OCTAL.sub(lambda octal: bytes([int(octal[1], 8)]), line) for line in _MODULE_ASM.findall(text))
    return list(_decoded(found))
