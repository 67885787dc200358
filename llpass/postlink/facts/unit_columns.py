"""The units of an image as columns: `llpass.abi.unit.decode_all` for programs where a row may cost nanoseconds only.

A program of 50,000 functions has 300,000 call-site rows, and a linked image far more of both than its live code uses:
each unit keeps the rows of functions that the linker dropped. So all rows are read as arrays, every index and offset of
them is checked there, and a string is made only for what somebody asks for.

The headers are read one by one: a unit says where the next one begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.abi import native
from llpass.abi.layout import Record
from llpass.abi.unit import Unit
from llpass.postlink.extent_columns import Index
from llpass.postlink.image import ImageError, Section

Words = npt.NDArray[np.uint32]
Ids = npt.NDArray[np.uint64]

#: The limit on the text that is made of an image's strings, as of one unit in `llpass.abi.unit`: names share bytes of
#: the pool, so a damaged unit may name one long string from each of its rows.
_SHARED_TEXT = 16
_TEXT_PER_ROW = 2048

_NUMBERS = {"u64": "u8", "u32": "u4", "i32": "i4", "u16": "u2"}
_NOT_ZERO = re.compile(rb"[^\0]")


def record_type(record: Record, endian: str) -> np.dtype[Any]:
    """A record of the ABI as numpy reads it."""
    return np.dtype([(field.name, endian + _NUMBERS[field.kind]) for field in record.fields])


class Functions(NamedTuple):
    """Function rows of all units, in section order; a name is two offsets into the joined pools."""

    id: Ids
    symbol: tuple[Index, Index]
    name: tuple[Index, Index]
    file: Index
    line: Words
    decl_line: Words
    scope_line: Words
    flags: Words


class Lines(NamedTuple):
    """Call-site rows of all units; `parent` is -1 for code that was not inlined."""

    func: Index
    file: Index
    line: Words
    column: npt.NDArray[np.uint16]
    parent: Index


class _Header(NamedTuple):
    """One unit: where its tables stand, and how many rows they have."""

    at: int
    size: int
    line_base: int
    files: int
    funcs: int
    lines: int
    string_bytes: int


class UnitColumns:
    """All units of an image. Raises `ImageError` for bytes that are not what the ABI says."""

    def __init__(self, sections: Sequence[Section], endian: str) -> None:
        headers: list[_Header] = []
        tables: list[list[memoryview]] = [[], [], [], []]  # files, funcs, lines, pools
        for section in sections:
            for header in _headers(section, endian):
                headers.append(header)
                at = header.at + native.UNIT.size
                for table, size in zip(tables, _sizes(header), strict=True):
                    table.append(memoryview(section.data)[at : at + size])
                    at += size
        files, funcs, lines, pools = (b"".join(table) for table in tables)
        columns = np.array([header[2:] for header in headers], np.uint64).reshape(-1, 5)
        self.count = len(headers)
        #: Of each unit: the id of its first line row, its first line row here, and how many it has.
        self.line_base: Ids = columns[:, 0]
        counts = columns[:, 1:].astype(np.int64)
        self.file_count = int(counts[:, 0].sum())
        self._headers = headers
        self._counts = counts
        self._firsts = np.cumsum(counts, axis=0) - counts
        self.line_first: Index = self._firsts[:, 2]
        self.line_count: Index = counts[:, 2]
        self._strings = _Strings(pools, _SHARED_TEXT * len(pools) + _TEXT_PER_ROW * int(counts[:, :3].sum()))
        self._check_pools()
        rows = np.frombuffer(files, record_type(native.UNIT_FILE, endian))
        self._file_parts = self._offsets(rows, 0, "dir"), self._offsets(rows, 0, "name")
        self.functions = self._read_functions(np.frombuffer(funcs, record_type(native.UNIT_FUNC, endian)))
        self.lines = self._read_lines(np.frombuffer(lines, record_type(native.UNIT_LINE, endian)))

    def names(self, rows: Index) -> tuple[list[bytes], list[bytes]]:
        """The display names and the linker symbols of some function rows."""
        package, rest = (part[rows] for part in self.functions.name)
        symbol_package, symbol_rest = (part[rows] for part in self.functions.symbol)
        names = self._strings.joined(package, b".", rest)
        # In C they are the same string.
        other = np.flatnonzero((package != symbol_package) | (rest != symbol_rest))
        symbols = names.copy()
        found = self._strings.joined(symbol_package[other], b".", symbol_rest[other])
        for index, symbol in zip(other.tolist(), found, strict=True):
            symbols[index] = symbol
        return names, symbols

    def paths(self, files: Index) -> list[bytes]:
        """The paths of some files."""
        return self._strings.joined(self._file_parts[0][files], b"", self._file_parts[1][files])

    def _read_functions(self, rows: npt.NDArray[Any]) -> Functions:
        return Functions(
            np.ascontiguousarray(rows["id"], np.uint64),
            (self._offsets(rows, 1, "symbol_pkg"), self._offsets(rows, 1, "symbol_name")),
            (self._offsets(rows, 1, "name_pkg"), self._offsets(rows, 1, "name_name")),
            self._indices(rows["file"], 1, 0, "file"),
            *(np.ascontiguousarray(rows[name], np.uint32) for name in ("line", "decl_line", "scope_line", "flags")),
        )

    def _read_lines(self, rows: npt.NDArray[Any]) -> Lines:
        first = np.repeat(self._firsts[:, 2], self._counts[:, 2])
        parent = rows["parent"].astype(np.int64)
        own = np.arange(len(rows), dtype=np.int64) - first
        # A parent row stands before its children, so following parents always ends.
        self._refuse(parent > own, 2, "a line row names a parent that does not stand before it")
        return Lines(
            self._indices(rows["func"], 2, 1, "function"),
            self._indices(rows["file"], 2, 0, "file"),
            np.ascontiguousarray(rows["line"], np.uint32),
            np.ascontiguousarray(rows["column"], np.uint16),
            np.where(parent > 0, parent + first - 1, -1),
        )

    def _check_pools(self) -> None:
        ends = self._firsts[:, 3] + self._counts[:, 3]
        pools = np.frombuffer(self._strings.pools, np.uint8)
        empty = self._counts[:, 3] == 0
        bad = empty.copy()
        bad[~empty] = (pools[self._firsts[~empty, 3]] | pools[ends[~empty] - 1]) != 0
        if bad.any():
            raise self._error(int(np.argmax(bad)), "the string pool does not begin and end with a NUL")

    def _offsets(self, rows: npt.NDArray[Any], table: int, field: str) -> Index:
        """A column of string offsets of a table's rows, made relative to the joined pools."""
        return self._indices(rows[field], table, 3, "string at offset")

    def _indices(self, column: npt.NDArray[Any], table: int, target: int, what: str) -> Index:
        """A column of indices into another table of the same unit, made indices into that table of all units."""
        found = column.astype(np.int64)
        self._refuse(
            found >= np.repeat(self._counts[:, target], self._counts[:, table]),
            table,
            f"a row names a {what} that is not there",
        )
        if self.count > 1:
            found += np.repeat(self._firsts[:, target], self._counts[:, table])
        return found

    def _refuse(self, bad: npt.NDArray[np.bool_], table: int, what: str) -> None:
        """Raise for the unit of the first bad row of a table."""
        if bad.any():
            row = int(np.argmax(bad))
            unit = int(np.searchsorted(self._firsts[:, table] + self._counts[:, table], row, "right"))
            raise self._error(unit, f"{what} (row {row - int(self._firsts[unit, table])})")

    def _error(self, unit: int, what: str) -> ImageError:
        return ImageError(f"unit at offset {self._headers[unit].at:#x}: {what}")


def _sizes(header: _Header) -> tuple[int, int, int, int]:
    """Bytes of the files, functions, lines and strings."""
    return (
        header.files * native.UNIT_FILE.size,
        header.funcs * native.UNIT_FUNC.size,
        header.lines * native.UNIT_LINE.size,
        header.string_bytes,
    )


def _headers(section: Section, endian: str) -> Iterable[_Header]:
    """The units of a section. Zero words between units are the linker's padding."""
    layout = native.UNIT.packer(endian)
    data = section.data
    at = 0
    while True:
        following = _NOT_ZERO.search(data, at)
        if following is None:
            return
        at += (following.start() - at) // 8 * 8
        left = len(data) - at
        where = f"section {section.name}: unit at offset {at:#x}"
        if left < layout.size:
            raise ImageError(f"{where}: need {layout.size} bytes for the header, {left} left")
        magic, size, _, key, line_base, files, funcs, lines, string_bytes, *_ = layout.unpack_from(data, at)
        if magic != native.UNIT_MAGIC:
            raise ImageError(f"{where}: unknown magic {magic:#018x}")
        header = _Header(at, size, line_base, files, funcs, lines, string_bytes)
        need = layout.size + sum(_sizes(header))
        if size % native.UNIT_ALIGNMENT or size < need or size > left:
            raise ImageError(f"{where}: size {size} does not hold its {need} bytes of tables or exceeds {left} bytes")
        if Unit(key).line_base != line_base:
            raise ImageError(f"{where}: line_base does not belong to key")
        yield header
        at += size


class _Strings:
    """The string pools of all units, joined; each ends with a NUL."""

    def __init__(self, pools: bytes, limit: int) -> None:
        self.pools = pools
        self._ends: Index | None = None
        self._left = limit

    def _spans(self, starts: Index) -> tuple[list[int], list[int]]:
        """Where the strings that start there begin and end."""
        if self._ends is None:
            self._ends = np.flatnonzero(np.frombuffer(self.pools, np.uint8) == 0)
        ends = self._ends[np.searchsorted(self._ends, starts)]
        self._left -= int((ends - starts).sum())
        if self._left < 0:
            raise ImageError("units: their rows repeat the string pool too often")
        return starts.tolist(), ends.tolist()

    def joined(self, first: Index, separator: bytes, second: Index) -> list[bytes]:
        """Pairs of strings as `native.join_qualified` joins them: no separator behind an empty one."""
        pools = self.pools
        starts, ends = self._spans(second)
        found = [pools[a:b] for a, b in zip(starts, ends, strict=True)]
        heads = np.flatnonzero(np.frombuffer(pools, np.uint8)[first]) if len(first) else first
        starts, ends = self._spans(first[heads])
        for index, a, b in zip(heads.tolist(), starts, ends, strict=True):
            found[index] = pools[a:b] + separator + found[index]
        return found
