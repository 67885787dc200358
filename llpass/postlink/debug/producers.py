"""Whose is the debug information of a program?

`llpass run` wants lines, and the compiler driver has clang make line tables for it where the user asked for no debug
information. They are of no use once post-link has read them. The driver marks what is its own in the producer of each
compile unit; only when every unit of a program has the mark may the sections go, because they are joined by then.

In what clang writes, the producer is the first attribute of a unit's first entry. So nothing behind it is read, but for
the base of string offsets; whatever looks otherwise is somebody else's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from llpass.abi import native
from llpass.postlink.debug import file as debug_file

_SECTIONS = (".debug_info", ".debug_abbrev", ".debug_str", ".debug_str_offsets", ".debug_line_str", ".debug_types")

_DW_TAG_COMPILE_UNIT = 0x11
_DW_AT_PRODUCER, _DW_AT_STR_OFFSETS_BASE = 0x25, 0x72
_DW_UT_COMPILE = 1
_DW_FORM_STRP, _DW_FORM_STRX, _DW_FORM_LINE_STRP, _DW_FORM_STRING = 0x0E, 0x1A, 0x1F, 0x08
#: DW_FORM_strx1 to strx4.
_STRX_BYTES = {0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4}
#: Bytes of the forms that stand before the base of string offsets: data1, data2, data4, data8, flag, flag_present,
#: implicit_const, and the string indexes.
_FORM_BYTES = {0x0B: 1, 0x05: 2, 0x06: 4, 0x07: 8, 0x0C: 1, 0x19: 0, 0x21: 0, **_STRX_BYTES}
#: Of the size of an offset: sec_offset, strp, line_strp.
_OFFSET_FORMS = frozenset({0x17, _DW_FORM_STRP, _DW_FORM_LINE_STRP})


class _OtherError(Exception):
    """It is not laid out as clang does it."""


def all_are_llpass(path: Path) -> bool:
    """Is every compile unit of the ELF program there only because llpass wanted lines? Not when there is none."""
    found = debug_file.sections(path, _SECTIONS)
    if found is None or not found.data[0] or found.data[5]:
        return False
    reader = _Reader(found.data, "little" if found.little else "big")
    try:
        return reader.all_are_marked()
    except (_OtherError, IndexError):
        return False


class _Reader:
    """The units, one after the other."""

    def __init__(self, data: list[bytes], order: Literal["little", "big"]) -> None:
        self._info, self._abbrev, self._str, self._str_offsets, self._line_str, _ = data
        self._order = order
        self._marked: dict[tuple[int, int], bool] = {}

    def all_are_marked(self) -> bool:
        at = 0
        while at < len(self._info):
            length, offset_size = self._number(self._info, at, 4), 4
            start = at + 4
            if length == 0xFFFFFFFF:
                length, offset_size, start = self._number(self._info, at + 4, 8), 8, at + 12
            if not self._unit(start, offset_size):
                return False
            at = start + length
        return at == len(self._info)

    def _unit(self, at: int, offset_size: int) -> bool:
        version = self._number(self._info, at, 2)
        if version == 5:
            if self._number(self._info, at + 2, 1) != _DW_UT_COMPILE:
                return False
            abbrev, entry = at + 4, at + 4 + offset_size
        elif 2 <= version <= 4:
            abbrev, entry = at + 2, at + 2 + offset_size + 1
        else:
            return False
        code, entry = _leb(self._info, entry)
        forms = self._forms(self._number(self._info, abbrev, offset_size), code)
        if not forms or forms[0][0] != _DW_AT_PRODUCER:
            return False
        return self._has_mark(self._producer(entry, forms, offset_size))

    def _forms(self, at: int, code: int) -> list[tuple[int, int]]:
        """Attributes and their forms of the first abbreviation of a table, which is the unit's."""
        found, at = _leb(self._abbrev, at)
        tag, at = _leb(self._abbrev, at)
        if found != code or tag != _DW_TAG_COMPILE_UNIT:
            return []
        at += 1
        forms: list[tuple[int, int]] = []
        while True:
            attribute, at = _leb(self._abbrev, at)
            form, at = _leb(self._abbrev, at)
            if not attribute and not form:
                return forms
            forms.append((attribute, form))
            if form == 0x21:
                _, at = _leb(self._abbrev, at)

    def _producer(self, at: int, forms: list[tuple[int, int]], offset_size: int) -> tuple[bytes, int]:
        """The section that the string stands in, and where."""
        form = forms[0][1]
        if form == _DW_FORM_STRING:
            return self._info, at
        if form == _DW_FORM_STRP:
            return self._str, self._number(self._info, at, offset_size)
        if form == _DW_FORM_LINE_STRP:
            return self._line_str, self._number(self._info, at, offset_size)
        if form in _STRX_BYTES:
            index = self._number(self._info, at, _STRX_BYTES[form])
        elif form == _DW_FORM_STRX:
            index, _ = _leb(self._info, at)
        else:
            raise _OtherError
        where = self._base(at, forms, offset_size) + index * offset_size
        return self._str, self._number(self._str_offsets, where, offset_size)

    def _base(self, at: int, forms: list[tuple[int, int]], offset_size: int) -> int:
        for attribute, form in forms:
            if attribute == _DW_AT_STR_OFFSETS_BASE:
                return self._number(self._info, at, offset_size)
            if form in _FORM_BYTES:
                at += _FORM_BYTES[form]
            elif form in _OFFSET_FORMS:
                at += offset_size
            elif form == _DW_FORM_STRX:
                _, at = _leb(self._info, at)
            else:
                break
        raise _OtherError

    def _has_mark(self, place: tuple[bytes, int]) -> bool:
        section, at = place
        key = (id(section), at)
        if key not in self._marked:
            end = section.find(b"\0", at)
            self._marked[key] = end >= 0 and section[at:end].endswith(native.LINES_PRODUCER)
        return self._marked[key]

    def _number(self, data: bytes, at: int, size: int) -> int:
        if not 0 <= at <= len(data) - size:
            raise _OtherError
        return int.from_bytes(data[at : at + size], self._order)


def _leb(data: bytes, at: int) -> tuple[int, int]:
    """An unsigned LEB128 number and the place behind it."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at
        if shift > 63:
            raise _OtherError
