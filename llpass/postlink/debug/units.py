"""What a compile unit says of itself: who made it, where its lines are, and in which folder its files are.

llpass wants lines, and the compiler driver has clang make line tables for it where the user asked for no debug
information. They are of no use once post-link has read them. The driver marks what is its own in the producer of each
compile unit; only when every unit of a program has the mark may the sections go, because they are joined by then
(`all_are_llpass`).

Before DWARF 5 a line table does not say which folder its relative names start from; its unit does (`folders`).

Only the first entry of each unit is read, attribute after attribute (DWARF 2 to 5, section 7.5). Where one has a form
that is not known here, whatever is behind it stays unread, and the unit counts as somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from llpass.abi import native
from llpass.postlink.debug import file as debug_file

_SECTIONS = (".debug_info", ".debug_abbrev", ".debug_str", ".debug_str_offsets", ".debug_line_str", ".debug_types")

_DW_TAG_COMPILE_UNIT = 0x11
_DW_AT_STMT_LIST, _DW_AT_COMP_DIR, _DW_AT_PRODUCER, _DW_AT_STR_OFFSETS_BASE = 0x10, 0x1B, 0x25, 0x72
_DW_UT_COMPILE, _DW_UT_TYPE, _DW_UT_SKELETON = 1, 2, 4
_DW_FORM_STRP, _DW_FORM_STRX, _DW_FORM_LINE_STRP, _DW_FORM_STRING = 0x0E, 0x1A, 0x1F, 0x08
_DW_FORM_ADDR, _DW_FORM_SEC_OFFSET, _DW_FORM_DATA4, _DW_FORM_DATA8 = 0x01, 0x17, 0x06, 0x07
_DW_FORM_IMPLICIT_CONST = 0x21
#: DW_FORM_strx1 to strx4.
_STRX_BYTES = {0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4}
#: Bytes of data1, data2, data4, data8, data16, flag, flag_present, implicit_const, addrx1 to addrx4, string indexes.
_FORM_BYTES = {0x0B: 1, 0x05: 2, _DW_FORM_DATA4: 4, _DW_FORM_DATA8: 8, 0x1E: 16, 0x0C: 1, 0x19: 0, 0x21: 0}
_FORM_BYTES |= {0x29: 1, 0x2A: 2, 0x2B: 3, 0x2C: 4, **_STRX_BYTES}
#: Of the size of an offset.
_OFFSET_FORMS = frozenset({_DW_FORM_SEC_OFFSET, _DW_FORM_STRP, _DW_FORM_LINE_STRP})
#: LEB128 numbers: udata, sdata, strx, addrx, loclistx, rnglistx, GNU's addr_index and str_index.
_LEB_FORMS = frozenset({0x0F, 0x0D, _DW_FORM_STRX, 0x1B, 0x22, 0x23, 0x1F01, 0x1F02})


class _OtherError(Exception):
    """It is not laid out as is known here."""


class _Unit(NamedTuple):
    """A unit: its kind (DW_UT_*), bytes of an offset in it, and (form, place) of the attributes of its first entry."""

    kind: int
    offset_size: int
    attributes: dict[int, tuple[int, int]]


def all_are_llpass(path: Path) -> bool:
    """Is every compile unit of the ELF program there only because llpass wanted lines? Not when there is none."""
    found = debug_file.sections(path, _SECTIONS)
    if found is None or not found.data[0] or found.data[5]:
        return False
    try:
        return _Reader(found).all_are_marked()
    except (_OtherError, IndexError):
        return False


def folders(path: Path) -> dict[int, bytes]:
    """By the offset of a line table the folder that its relative names start from, as far as units tell."""
    found = debug_file.sections(path, _SECTIONS)
    return {} if found is None else _Reader(found).folders()


class _Reader:
    """The units, one after the other."""

    def __init__(self, contents: debug_file.Contents) -> None:
        self._info, self._abbrev, self._str, self._str_offsets, self._line_str, _ = contents.data
        self._order: Literal["little", "big"] = "little" if contents.little else "big"
        self._marked: dict[tuple[int, int], bool] = {}
        self._tables: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def all_are_marked(self) -> bool:
        return all(self._is_marked(unit) for unit in self._units())

    def folders(self) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        try:
            for unit in self._units():
                form, at = unit.attributes.get(_DW_AT_STMT_LIST, (0, 0))
                if form in (_DW_FORM_SEC_OFFSET, _DW_FORM_DATA4, _DW_FORM_DATA8) and _DW_AT_COMP_DIR in unit.attributes:
                    size = _FORM_BYTES.get(form, unit.offset_size)
                    section, place = self._string(unit, _DW_AT_COMP_DIR)
                    found[self._number(self._info, at, size)] = section[place : max(place, section.find(b"\0", place))]
        except (_OtherError, IndexError):
            # What is behind a unit that cannot be read cannot be found.
            return found
        return found

    def _units(self) -> Iterator[_Unit]:
        at = 0
        while at < len(self._info):
            length, offset_size = self._number(self._info, at, 4), 4
            start = at + 4
            if length == 0xFFFFFFFF:
                length, offset_size, start = self._number(self._info, at + 4, 8), 8, at + 12
            if start + length > len(self._info):
                raise _OtherError
            yield self._unit(start, offset_size)
            at = start + length

    def _unit(self, at: int, offset_size: int) -> _Unit:
        version = self._number(self._info, at, 2)
        if version == 5:
            kind, address_size = self._info[at + 2], self._info[at + 3]
            abbrev, entry = at + 4, at + 4 + offset_size
            if kind >= _DW_UT_SKELETON:
                entry += 8
            if kind == _DW_UT_TYPE or kind > _DW_UT_SKELETON + 1:
                return _Unit(kind, offset_size, {})
        elif 2 <= version <= 4:
            kind, address_size = _DW_UT_COMPILE, self._info[at + 2 + offset_size]
            abbrev, entry = at + 2, at + 2 + offset_size + 1
        else:
            return _Unit(0, offset_size, {})
        code, entry = _leb(self._info, entry)
        forms = self._forms(self._number(self._info, abbrev, offset_size), code)
        return _Unit(kind, offset_size, self._attributes(entry, forms, offset_size, address_size))

    def _forms(self, at: int, code: int) -> list[tuple[int, int]]:
        """Attributes and their forms of the first abbreviation of a table, when that is the unit's."""
        key = (at, code)
        if key in self._tables:
            return self._tables[key]
        found, at = _leb(self._abbrev, at)
        tag, at = _leb(self._abbrev, at)
        forms: list[tuple[int, int]] = []
        at += 1
        while found == code and tag == _DW_TAG_COMPILE_UNIT:
            attribute, at = _leb(self._abbrev, at)
            form, at = _leb(self._abbrev, at)
            if not attribute and not form:
                break
            forms.append((attribute, form))
            if form == _DW_FORM_IMPLICIT_CONST:
                _, at = _leb(self._abbrev, at)
        self._tables[key] = forms
        return forms

    def _attributes(
        self, at: int, forms: list[tuple[int, int]], offset_size: int, address_size: int
    ) -> dict[int, tuple[int, int]]:
        found: dict[int, tuple[int, int]] = {}
        for attribute, form in forms:
            found[attribute] = form, at
            if form in _FORM_BYTES:
                at += _FORM_BYTES[form]
            elif form in _OFFSET_FORMS:
                at += offset_size
            elif form == _DW_FORM_ADDR:
                at += address_size
            elif form in _LEB_FORMS:
                _, at = _leb(self._info, at)
            elif form == _DW_FORM_STRING:
                end = self._info.find(b"\0", at)
                at = end + 1 if end >= 0 else len(self._info)
            else:
                break
        return found

    def _is_marked(self, unit: _Unit) -> bool:
        if unit.kind != _DW_UT_COMPILE or _DW_AT_PRODUCER not in unit.attributes:
            return False
        section, at = self._string(unit, _DW_AT_PRODUCER)
        key = (id(section), at)
        if key not in self._marked:
            end = section.find(b"\0", at)
            self._marked[key] = end >= 0 and section[at:end].endswith(native.LINES_PRODUCER)
        return self._marked[key]

    def _string(self, unit: _Unit, attribute: int) -> tuple[bytes, int]:
        """The section that a string stands in, and where."""
        form, at = unit.attributes[attribute]
        size = unit.offset_size
        if form == _DW_FORM_STRING:
            return self._info, at
        if form == _DW_FORM_STRP:
            return self._str, self._number(self._info, at, size)
        if form == _DW_FORM_LINE_STRP:
            return self._line_str, self._number(self._info, at, size)
        if form in _STRX_BYTES:
            index = self._number(self._info, at, _STRX_BYTES[form])
        elif form == _DW_FORM_STRX:
            index, _ = _leb(self._info, at)
        else:
            raise _OtherError
        if _DW_AT_STR_OFFSETS_BASE not in unit.attributes:
            raise _OtherError
        base = self._number(self._info, unit.attributes[_DW_AT_STR_OFFSETS_BASE][1], size)
        return self._str, self._number(self._str_offsets, base + index * size, size)

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
