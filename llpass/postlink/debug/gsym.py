"""Line tables and inlined calls out of DWARF, by way of ``llvm-gsymutil``.

DWARF is what everybody can write and few can read fast: a program with 10 MB of it holds a million entries, each
of another shape. llvm-gsymutil reads all there is (versions 2 to 5, compressed, split, after LTO) with LLVM's own
reader and writes GSYM: for each function its line rows and its tree of inlined calls, in a few bytes each.

`conversion` runs the tool, `read` takes its file apart into numpy columns. The format (version 1) is that of
llvm/DebugInfo/GSYM: a header, sorted function starts, an offset to each function's record, a file table, strings,
the records. What the records hold is read by `gsym_rows` and `gsym_trees`.

Damage is an `ImageError` with the offset. Time and memory are linear in the size of the file.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from llpass.postlink.debug import gsym_rows, gsym_trees
from llpass.postlink.debug.leb128 import Bytes, Ints
from llpass.postlink.image import ImageError
from llpass.values import Fields

_MAGIC = 0x4753594D
_VERSION = 1
_HEADER_BYTES = 48
#: Sums of addresses and sizes stay within 64 bits; no user process maps code above.
_MAX_ADDRESS = 1 << 61
#: Kinds of items in a function's record.
_END_OF_LIST, _LINE_TABLE, _INLINE_INFO = 0, 1, 2
#: Items that a function's record has at most: line table, inlined calls, folded functions, call sites, end.
_MAX_ITEMS = 8
#: Bytes of a file of which half is read sooner than a second thread is there: to load what starts it takes 5 ms.
_LARGE = 1 << 20


class Gsym(Fields):
    """The columns. Addresses are link-time addresses; names are offsets for `string`; files index `files`.

    Functions are sorted by start; they may have no rows. Rows are in address order within their function. A node is an
    inlined call, or, as the root of a tree (`node_parent` -1), the function itself; parents stand before children.
    """

    strings: bytes
    files: list[bytes]
    func_start: Ints
    func_end: Ints
    func_name: Ints
    row_func: Ints
    row_at: Ints
    row_file: Ints
    row_line: Ints
    node_func: Ints
    node_parent: Ints
    node_depth: Ints
    node_name: Ints
    node_file: Ints
    node_line: Ints
    #: Where the code of a node lies.
    range_node: Ints
    range_start: Ints
    range_end: Ints

    def string(self, offset: int) -> bytes:
        """The string at an offset; empty when that is outside."""
        return string(self.strings, offset)

    def texts(self, offsets: Ints) -> list[bytes]:
        """The strings at some offsets."""
        pool = self.strings
        ends = np.append(np.flatnonzero(np.frombuffer(pool, np.uint8) == 0), 0)
        # A string that has no end, or starts outside, is empty, as in `string`.
        end = ends[np.searchsorted(ends[:-1], offsets)]
        return [pool[begin:behind] for begin, behind in zip(offsets.tolist(), end.tolist(), strict=True)]


def string(pool: bytes, offset: int) -> bytes:
    """The string of a pool at an offset; empty when that is outside."""
    end = pool.find(b"\0", offset)
    return pool[offset:end] if 0 <= offset < end else b""


def _side_by_side(
    read_rows: Callable[[], gsym_rows.Rows], read_trees: Callable[[], gsym_trees.Trees]
) -> tuple[gsym_rows.Rows, gsym_trees.Trees]:
    """numpy lets other threads go on while it is at work."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as other:
        rows = other.submit(read_rows)
        trees = read_trees()
        return rows.result(), trees


def read(data: bytes) -> Gsym:
    """The columns of a GSYM file. Raises `ImageError`."""
    header = _Header(data)
    view = np.frombuffer(data, np.uint8)
    starts, records = header.starts, header.records
    sizes = _u32(view, records, header.endian, "function record")
    names = _u32(view, records + 4, header.endian, "function record")
    lines, calls = _items(view, records, header.endian)

    def read_rows() -> gsym_rows.Rows:
        return gsym_rows.read(view, lines.first, lines.behind, starts[lines.function])

    def read_trees() -> gsym_trees.Trees:
        return gsym_trees.read(data, calls.first, calls.behind, starts[calls.function], header.endian)

    rows, trees = (read_rows(), read_trees()) if len(data) < _LARGE else _side_by_side(read_rows, read_trees)
    gsym = Gsym(
        strings=header.strings,
        files=header.files,
        func_start=starts,
        func_end=starts + sizes,
        func_name=names,
        row_func=np.repeat(lines.function, rows.of_table),
        row_at=rows.at,
        row_file=rows.file,
        row_line=rows.line,
        node_func=calls.function[trees.tree],
        node_parent=trees.parent,
        node_depth=trees.depth,
        node_name=trees.name,
        node_file=trees.file,
        node_line=trees.line,
        range_node=trees.range_node,
        range_start=trees.range_start,
        range_end=trees.range_end,
    )
    limit = len(gsym.files)
    for what, column in (("line row", gsym.row_file), ("inlined call", gsym.node_file)):
        if len(column) and int(column.max()) >= limit:
            raise ImageError(f"GSYM: a {what} names file {int(column.max())} of {limit}")
    return gsym


class _Header:
    """What stands before the functions' records."""

    def __init__(self, data: bytes) -> None:
        self.endian = "<" if data[:4] == struct.pack("<I", _MAGIC) else ">"
        if len(data) < _HEADER_BYTES:
            raise ImageError(f"GSYM: {len(data)} bytes are no header of {_HEADER_BYTES}")
        magic, version, width, _, base, count, strings_at, strings_size = struct.unpack_from(
            self.endian + "IHBBQIII", data
        )
        if magic != _MAGIC or version != _VERSION or width not in (1, 2, 4, 8):
            raise ImageError(
                f"GSYM: magic {magic:#x}, version {version}, addresses of {width} bytes: expected version {_VERSION}"
            )
        at = _aligned(_HEADER_BYTES, width)
        offsets = _array(data, f"{self.endian}u{width}", count, at, "function starts")
        if base > _MAX_ADDRESS or (count and int(offsets.view(np.uint64).max()) > _MAX_ADDRESS):
            raise ImageError(f"GSYM: a function above address {_MAX_ADDRESS:#x}")
        self.starts = offsets + base
        at = _aligned(at + width * count, 4)
        self.records = _array(data, f"{self.endian}u4", count, at, "function offsets")
        at += 4 * count
        (files,) = struct.unpack_from(f"{self.endian}I", data, at) if at + 4 <= len(data) else (0,)
        pairs = _array(data, f"{self.endian}u4", 2 * files, at + 4, "files")
        self.strings = data[strings_at : strings_at + strings_size]
        if len(self.strings) != strings_size:
            raise ImageError(f"GSYM: {strings_size} bytes of strings at offset {strings_at:#x} run past the end")
        self.files = [b"/".join(p for p in parts if p) for parts in self._paths(pairs.tolist())]

    def _paths(self, pairs: list[int]) -> Iterator[tuple[bytes, bytes]]:
        left = 8 * len(self.strings) + (1 << 20)
        for directory, name in zip(pairs[::2], pairs[1::2], strict=True):
            found = string(self.strings, directory), string(self.strings, name)
            left -= len(found[0]) + len(found[1])
            if left < 0:
                raise ImageError("GSYM: its files repeat the strings too often")
            yield found[0].rstrip(b"/") if found[0] != b"/" else b"", found[1]


def _aligned(at: int, alignment: int) -> int:
    return at + -at % alignment


def _array(data: bytes, kind: str, count: int, at: int, what: str) -> Ints:
    width = np.dtype(kind).itemsize
    if at + width * count > len(data):
        raise ImageError(f"GSYM: {count} {what} at offset {at:#x} run past the end of {len(data)} bytes")
    found: Ints = np.frombuffer(data, kind, count, at).astype(np.int64)
    return found


def _u32(view: Bytes, at: Ints, endian: str, what: str) -> Ints:
    """The 32-bit numbers at any offsets."""
    if len(at) and (int(at.min()) < 0 or int(at.max()) + 4 > len(view)):
        raise ImageError(f"GSYM: a {what} at offset {int(at.max()):#x} runs past the end of {len(view)} bytes")
    found: Ints = np.zeros(len(at), np.int64)
    for byte in range(4):
        found |= view[at + byte].astype(np.int64) << (8 * (byte if endian == "<" else 3 - byte))
    return found


class _Spans(NamedTuple):
    """The functions that have an item of a kind, with the first byte and the byte behind of each; by offset."""

    function: Ints
    first: Ints
    behind: Ints


def _items(view: Bytes, records: Ints, endian: str) -> tuple[_Spans, _Spans]:
    """Where the line tables and the inlined calls stand."""
    found: dict[int, list[_Spans]] = {_LINE_TABLE: [], _INLINE_INFO: []}
    functions = np.arange(len(records))
    at = records + 8
    for _ in range(_MAX_ITEMS):
        if not len(at) and found[_LINE_TABLE]:
            break
        kind = _u32(view, at, endian, "item")
        size = _u32(view, at + 4, endian, "item")
        behind = at + 8 + size
        if len(at) and int(behind.max()) > len(view):
            raise ImageError(f"GSYM: an item of {int(size.max())} bytes runs past the end of {len(view)} bytes")
        for wanted, spans in found.items():
            chosen = np.flatnonzero(kind == wanted)
            spans.append(_Spans(functions[chosen], at[chosen] + 8, behind[chosen]))
        more = np.flatnonzero(kind != _END_OF_LIST)
        functions, at = functions[more], behind[more]
    return _joined(found[_LINE_TABLE]), _joined(found[_INLINE_INFO])


def _joined(parts: list[_Spans]) -> _Spans:
    functions, first, behind = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(first, kind="stable")
    found = _Spans(functions[order], first[order], behind[order])
    # Records overlap only in a damaged file; read each byte once, or the work would be quadratic.
    if np.any(found.first[1:] < found.behind[:-1]):
        raise ImageError("GSYM: the records of two functions overlap")
    return found
