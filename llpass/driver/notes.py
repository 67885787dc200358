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

import struct

from llpass.abi import native
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from llpass.driver.settings import Settings

    Status = Literal["instrumented", "passed-through"]

_TRIPLE = rb'(?m)^[ \t]*target[ \t]+triple[ \t]*=[ \t]*"([^"]*)"'
_STATUS: dict[str, Status] = {"instrumented": "instrumented", "passed-through": "passed-through"}
#: Stands so in the note of every object that is instrumented.
INSTRUMENTED = b"\nstatus=instrumented\n"
_KEYS = ("version", "config", "status", "reason", "passes")


class Note(Value):
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
    import re

    triple = re.search(_TRIPLE, text)
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


#: Structs of header and section headers by class and byte order (gABI); index in the header's fields of e_shoff,
#: e_shnum, e_shstrndx.
_HEADERS = {1: "16sHHIIIIIHHHHHH", 2: "16sHHIQQQIHHHHHH"}
_SECTION_HEADERS = {1: "10I", 2: "IIQQQQIIQQ"}
_SHOFF, _SHNUM, _SHSTRNDX = 6, 12, 13
#: Bytes of the header of an ELF file.
_LONGEST_HEADER = 64
#: In a section header's fields, of which there are ten in both classes.
_SH_NAME, _SH_TYPE, _SH_OFFSET, _SH_SIZE = 0, 1, 4, 5

ET_REL = 1
_SHT_NOTE, _SHT_NOBITS = 7, 8
_SHF_EXCLUDE = 1 << 31
_SHN_LORESERVE = 0xFF00


class ElfSections:
    """The section headers of an ELF file: no more than is asked for here, because it is asked of every file of a build.

    `sections` has the fields of each; it is empty for what is no ELF file, is damaged, or has no section headers.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kind = 0
        self.sections: list[tuple[int, ...]] = []
        self._names = b""
        if len(data) < 20 or not data.startswith(b"\x7fELF") or data[4] not in (1, 2) or data[5] not in (1, 2):
            return
        endian = "<" if data[5] == 1 else ">"
        self._header, self._section = (struct.Struct(endian + kinds[data[4]]) for kinds in (_HEADERS, _SECTION_HEADERS))
        if len(data) >= self._header.size:
            self._read()

    def _read(self) -> None:
        header = self._header.unpack_from(self.data)
        self.kind = header[1]
        offset, count, names = header[_SHOFF], header[_SHNUM], header[_SHSTRNDX]
        size = self._section.size
        if not offset or not count or names >= count or offset + count * size > len(self.data):
            return
        self.sections = list(self._section.iter_unpack(self.data[offset : offset + count * size]))
        self._names = self.contents(self.sections[names])

    def contents(self, section: tuple[int, ...]) -> bytes:
        """Its bytes; fewer where the file ends before."""
        start = section[_SH_OFFSET]
        return b"" if section[_SH_TYPE] == _SHT_NOBITS else self.data[start : start + section[_SH_SIZE]]

    def name(self, section: tuple[int, ...]) -> bytes:
        """Its name."""
        start = section[_SH_NAME]
        end = self._names.find(b"\0", start)
        return self._names[start:end] if end >= 0 else b""

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
        if self.kind != ET_REL or not self.sections or len(self.sections) + 1 >= _SHN_LORESERVE:
            return None
        header = list(self._header.unpack_from(self.data))
        out = bytearray(self.data)

        def append(data: bytes, alignment: int) -> int:
            out.extend(bytes(-len(out) % alignment))
            out.extend(data)
            return len(out) - len(data)

        # It may be the string table of symbols too: no offset into it changes.
        grown = self._names + name + b"\0"
        names = list(self.sections[header[_SHSTRNDX]])
        names[_SH_OFFSET], names[_SH_SIZE] = append(grown, 1), len(grown)
        note = (len(self._names), _SHT_NOTE, _SHF_EXCLUDE, 0, append(contents, 4), len(contents), 0, 0, 4, 0)
        table = bytearray(self.data[header[_SHOFF] : header[_SHOFF] + len(self.sections) * self._section.size])
        self._section.pack_into(table, header[_SHSTRNDX] * self._section.size, *names)
        header[_SHOFF] = append(bytes(table) + self._section.pack(*note), 8)
        header[_SHNUM] = len(self.sections) + 1
        self._header.pack_into(out, 0, *header)
        return bytes(out)


def leave(path: str, settings: Settings, status: Status, reason: str = "", unless: Iterable[bytes] = ()) -> bool:
    """Have the object of a job say whether it is instrumented, and why not. False, with nothing left in it, when it
    holds one of the words in `unless`."""
    import os

    if not os.path.isfile(path):
        return True
    try:
        with open(path, "r+b", buffering=0) as stream:
            data = stream.read()
            if any(word in data for word in unless):
                return False
            noted = add_to_object(data, of(settings, status, reason))
            # Whenever this is stopped there is a sound object: nothing looks behind the end that the header tells.
            tail = noted[len(data) :]
            if stream.write(tail) == len(tail):
                stream.seek(0)
                stream.write(noted[:_LONGEST_HEADER])
    except OSError:
        pass  # it is clang's object all the same
    return True


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

_MODULE_ASM = rb'(?m)^module asm "\.ascii (?:\\22)(version=[^"]*)\\22"'
#: A backslash of the assembly, as LLVM printed it once and prints it now, and the three digits behind it.
_OCTAL = rb"(?:\\5C|\\\\)([0-7]{3})"


def in_module(text: bytes) -> list[Note]:
    """The notes of a module as `annotate` wrote or LLVM printed them; several after a merge of modules."""
    import re

    lines = re.findall(_MODULE_ASM, text)
    found = (re.sub(_OCTAL, lambda octal: bytes([int(octal[1], 8)]), line) for line in lines)
    return list(_decoded(found))
