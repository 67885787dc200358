"""Units read as columns against `decode_all`, and what is refused in them."""

from __future__ import annotations

import struct
import tracemalloc

import numpy as np
import pytest

from llpass.abi import native
from llpass.abi.unit import AbiError, Function, Line, Unit, decode_all, encode
from llpass.postlink.facts.unit_columns import UnitColumns
from llpass.postlink.image import ImageError, Section
from tests.postlink import samples

OFFSETS = {field.name: offset for field, offset in native.UNIT.offsets()}


def columns(data: bytes, endian: str = "<") -> UnitColumns:
    return UnitColumns([Section("llpass_units", 0x1000, data)], endian)


def packages(key: int) -> Unit:
    """A unit whose names have packages, and symbols other than the names."""
    functions = [
        Function(1, b"a/b.F", b"b.F", b"/src/f.go", 3, 1, 2),
        Function(2, b"_ZN1gEv", b"g()", b"g.cpp", 2**32 - 1),
        Function(3, b"", b"", b""),
    ]
    return Unit(key, b"f.go", b"test", 0, functions, [Line(1, b"/src/h.go", 9, 4), Line(0, b"", 0, 0, 1)])


def functions(read: UnitColumns) -> list[Function]:
    """The function rows as `decode_all` gives them."""
    rows = np.arange(len(read.functions.id))
    names, symbols = read.names(rows)
    found = read.functions
    return [
        Function(int(found.id[i]), symbols[i], names[i], read.paths(found.file[[i]])[0],
                 int(found.line[i]), int(found.decl_line[i]), int(found.scope_line[i]), int(found.flags[i]))
        for i in rows
    ]  # fmt: skip


@pytest.mark.parametrize("endian", ["<", ">"])
def test_functions_of_several_units(endian: str) -> None:
    units = [samples.unit(), packages(7), packages(8)]
    data = b"".join(encode(unit, endian) for unit in units)
    assert functions(columns(data, endian)) == [function for unit in units for function in unit.functions]


@pytest.mark.parametrize("endian", ["<", ">"])
def test_lines_of_several_units(endian: str) -> None:
    units = [samples.unit(), packages(7)]
    read = columns(b"".join(encode(unit, endian) for unit in units), endian)
    rows = read.lines
    base = len(units[0].functions)
    assert rows.func.tolist() == [0, 3, 1, base + 1, base]
    assert rows.parent.tolist() == [-1, 0, -1, -1, 3]
    assert read.paths(rows.file) == [line.file for unit in units for line in unit.lines]
    assert (rows.line.tolist(), rows.column.tolist()) == ([14, 6, 4, 9, 0], [7, 9, 2, 4, 0])
    assert read.line_base.tolist() == [unit.line_base for unit in units]


def test_units_of_several_sections_and_the_zeros_between_them() -> None:
    first, second = encode(packages(1)), encode(packages(2))
    sections = [Section("a", 0, first + bytes(24) + second), Section("b", 0, b""), Section("c", 0, bytes(5))]
    assert UnitColumns(sections, "<").count == 2


def test_no_unit() -> None:
    read = columns(b"")
    assert (read.count, read.names(np.zeros(0, np.int64)), read.paths(np.zeros(0, np.int64))) == (0, ([], []), [])


def damaged(field: str, value: int, endian: str = "<") -> bytes:
    data = bytearray(encode(packages(7), endian))
    width = next(f.width for f in native.UNIT.fields if f.name == field)
    data[OFFSETS[field] : OFFSETS[field] + width] = value.to_bytes(width, "little")
    return bytes(data)


def row(table: int, index: int, offset: int, value: int) -> bytes:
    """The unit with a 32-bit field of a row changed; tables are files, functions, lines, strings."""
    unit = packages(7)
    data = bytearray(encode(unit))
    sizes = [native.UNIT_FILE.size * 4, native.UNIT_FUNC.size * len(unit.functions), native.UNIT_LINE.size * 2]
    width = [native.UNIT_FILE.size, native.UNIT_FUNC.size, native.UNIT_LINE.size, 1][table]
    struct.pack_into("<I", data, native.UNIT.size + sum(sizes[:table]) + width * index + offset, value)
    return bytes(data)


DAMAGE = {
    "magic": (damaged("magic", 1), "unknown magic 0x0000000000000001"),
    "key": (damaged("key", 1), "line_base does not belong to key"),
    "size": (damaged("size", 8), "size 8 does not hold its"),
    "odd size": (damaged("size", 2**32 - 4), "exceeds"),
    "count": (damaged("line_count", 2**32 - 1), "does not hold its"),
    "no pool": (damaged("string_bytes", 0), "does not begin and end with a NUL"),
    "short pool": (damaged("string_bytes", 3), "does not begin and end with a NUL"),
    "header": (encode(packages(7))[:40], "need 64 bytes for the header, 40 left"),
    "directory": (row(0, 2, 0, 9999), r"string at offset that is not there \(row 2\)"),
    "name": (row(1, 1, 12, 9999), r"string at offset that is not there \(row 1\)"),
    "file": (row(1, 1, 24, 4), r"a row names a file that is not there \(row 1\)"),
    "function": (row(2, 1, 0, 3), r"a row names a function that is not there \(row 1\)"),
    "file of a line": (row(2, 0, 4, 4), r"a row names a file that is not there \(row 0\)"),
    "parent": (row(2, 1, 12, 2), r"does not stand before it \(row 1\)"),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_names_the_unit_as_decode_all_refuses_it(what: str) -> None:
    data, message = DAMAGE[what]
    before = encode(packages(1))
    with pytest.raises(ImageError, match=f"unit at offset {len(before):#x}: .*{message}"):
        columns(before + data)
    with pytest.raises(AbiError):
        list(decode_all(before + data))


def test_rows_that_share_one_huge_string_are_refused_without_building_it() -> None:
    unit = Unit(1, functions=[Function(index, b"x", b"x") for index in range(1, 4001)])
    data = bytearray(encode(unit))
    string = b"\0" + b"a" * 500_000 + b"\0"
    pool = native.UNIT.size + native.UNIT_FILE.size + native.UNIT_FUNC.size * 4000
    data[pool:] = string + bytes(-(pool + len(string)) % 8)
    struct.pack_into("<I", data, OFFSETS["string_bytes"], len(string))
    struct.pack_into("<I", data, OFFSETS["size"], len(data))
    read = columns(bytes(data))
    tracemalloc.start()
    with pytest.raises(ImageError, match="their rows repeat the string pool too often"):
        read.names(np.arange(4000))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20
