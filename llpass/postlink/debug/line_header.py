"""The headers of line tables: where each program is, how it is to be read, and which files its numbers mean.

The layout is that of DWARF 2 to 5, section 6.2.4; with version 5 it became a small language of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from llpass.postlink.image import ImageError
from llpass.values import Fields

_DW_LNCT_PATH, _DW_LNCT_DIRECTORY = 1, 2
_DATA_SIZES = {0x0B: 1, 0x05: 2, 0x06: 4, 0x07: 8, 0x1E: 16}  # DW_FORM_data1, 2, 4, 8, 16
_STRING, _UDATA, _BLOCK, _STRP, _LINE_STRP = 0x08, 0x0F, 0x09, 0x0E, 0x1F
#: Operands of the standard operations 1 to 12, as every producer counts them.
_OPERANDS = bytes((0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1))


class Sections(NamedTuple):
    """The bytes that line tables are made of."""

    line: bytes
    line_strings: bytes
    strings: bytes
    little: bool


class Header(Fields):
    """One line table, the one at `at`. `files`: paths by the number that the program uses. In tables before version 5
    those that do not begin with a slash start from a folder that only the unit names (`units.folders`)."""

    at: int
    program: int
    end: int
    instruction_bytes: int
    line_base: int
    line_range: int
    first_special: int
    files: list[bytes]


def headers(sections: Sections) -> Iterator[Header]:
    """The line tables that are read as the standard says; others are passed over. Raises `ImageError`."""
    at = 0
    while at + 4 <= len(sections.line):
        cursor = _Cursor(sections, at)
        end = cursor.unit_end()
        header = cursor.header(at, end)
        if header is not None:
            yield header
        at = end


class _Cursor:
    def __init__(self, sections: Sections, at: int) -> None:
        self._sections, self._at = sections, at
        self._data = sections.line
        self._wide = 4

    def _number(self, size: int) -> int:
        self._at += size
        if self._at > len(self._data):
            raise ImageError(f".debug_line: a header at offset {self._at - size:#x} runs past the end")
        return int.from_bytes(self._data[self._at - size : self._at], "little" if self._sections.little else "big")

    def _leb(self) -> int:
        value = shift = 0
        while True:
            byte = self._number(1)
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def _string(self, data: bytes | None = None, at: int = 0) -> bytes:
        if data is None:
            found = self._string(self._data, self._at)
            self._at += len(found) + 1
            return found
        end = data.find(b"\0", at)
        if end < 0:
            raise ImageError(f".debug_line: a string at offset {at:#x} has no end")
        return data[at:end]

    def unit_end(self) -> int:
        """The offset behind the table; reads its length."""
        size = self._number(4)
        if size == 0xFFFFFFFF:
            self._wide, size = 8, self._number(8)
        if size > len(self._data) - self._at:
            raise ImageError(f".debug_line: a table of {size} bytes at offset {self._at:#x} runs past the end")
        return self._at + size

    def header(self, at: int, end: int) -> Header | None:
        """What follows the length of the table at `at`."""
        version = self._number(2) if end - self._at >= 2 else 0
        if not 2 <= version <= 5:
            return None
        if version == 5:
            self._number(2)  # bytes of an address and of a segment
        size = self._number(self._wide)
        program = self._at + size
        instruction_bytes = self._number(1)
        if version >= 4 and self._number(1) > 1:
            return None  # several operations in an instruction: no target of LLVM's
        self._number(1)
        line_base = (self._number(1) + 128) % 256 - 128
        line_range, first_special = self._number(1), self._number(1)
        operands = bytes(self._number(1) for _ in range(first_special - 1))
        if operands != _OPERANDS[: len(operands)] or len(operands) < 9 or not line_range or program > end:
            return None
        files = self._files_5() if version == 5 else self._files_4()
        return Header(at, program, end, instruction_bytes, line_base, line_range, first_special, files)

    def _files_4(self) -> list[bytes]:
        folders = [b""]
        while name := self._string():
            folders.append(name)
        files = [b""]
        while name := self._string():
            folder = self._leb()
            self._leb(), self._leb()
            files.append(join(folders[folder] if folder < len(folders) else b"", name))
        return files

    def _files_5(self) -> list[bytes]:
        folders = [name for name, _ in self._entries()]
        home = folders[0] if folders else b""
        paths = []
        for name, folder in self._entries():
            paths.append(join(join(home, folders[folder] if folder < len(folders) else b""), name))
        return paths

    def _entries(self) -> Iterator[tuple[bytes, int]]:
        kinds = [(self._leb(), self._leb()) for _ in range(self._number(1))]
        count = self._leb()
        if count > (len(self._data) - self._at if kinds else 0):
            raise ImageError(f".debug_line: {count} files at offset {self._at:#x} run past the end")
        for _ in range(count):
            name, folder = b"", 0
            for content, form in kinds:
                value = self._value(form)
                if content == _DW_LNCT_PATH and isinstance(value, bytes):
                    name = value
                elif content == _DW_LNCT_DIRECTORY and isinstance(value, int):
                    folder = value
            yield name, folder

    def _value(self, form: int) -> bytes | int:
        if form == _STRING:
            return self._string()
        if form in (_STRP, _LINE_STRP):
            offset = self._number(self._wide)
            return self._string(self._sections.line_strings if form == _LINE_STRP else self._sections.strings, offset)
        if form == _UDATA:
            return self._leb()
        if form == _BLOCK:
            self._number(self._leb())
            return 0
        if form not in _DATA_SIZES:
            raise ImageError(f".debug_line: form {form:#x} at offset {self._at:#x} is not one of a file name's")
        return self._number(_DATA_SIZES[form])


def join(folder: bytes, name: bytes) -> bytes:
    """The path of a file that is named in a folder."""
    return name if name.startswith(b"/") or not folder else folder.rstrip(b"/") + b"/" + name
