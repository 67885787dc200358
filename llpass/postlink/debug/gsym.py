"""Line tables and inlined calls out of DWARF, by way of ``llvm-gsymutil``.

DWARF is what everybody can write and few can read fast: a program with 10 MB of it holds a million entries, each
of another shape. llvm-gsymutil reads all there is (versions 2 to 5, compressed, split, after LTO) with LLVM's own
reader and writes GSYM: for each function its line rows and its tree of inlined calls, in a few bytes each.

`conversion` runs the tool, `read` takes its file apart into numpy columns. The format (version 1) is that of
llvm/DebugInfo/GSYM: a header, sorted function starts, an offset to each function's record, a file table, strings,
the records. Nothing in a record says where the next item starts, so the readers here find the borders of all items of
all functions at once (`Varints`, `_operations`), and only the tree of inlined calls is walked node by node.

Damage is an `ImageError` with the offset. Time and memory are linear in the size of the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from llpass.postlink.image import ImageError

Ints = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]

_MAGIC = 0x4753594D
_VERSION = 1
_HEADER_BYTES = 48
#: Sums of addresses and sizes stay within 64 bits; no user process maps code above.
_MAX_ADDRESS = 1 << 61
#: Kinds of items in a function's record.
_END_OF_LIST, _LINE_TABLE, _INLINE_INFO = 0, 1, 2
#: Operations of a line table; from `_FIRST_SPECIAL` on an operation moves address and line by what it is.
_END_SEQUENCE, _SET_FILE, _ADVANCE_PC, _ADVANCE_LINE, _FIRST_SPECIAL = 0, 1, 2, 3, 4
#: A node has a count, two numbers of a range, a byte, four of a name, and two numbers.
_NODE_BYTES = 10
#: Bytes of line tables that are taken apart at a time.
_BLOCK = 1 << 17
#: Trees that are walked side by side; fewer are walked one by one.
_SIDE_BY_SIDE = 32
#: Items that a function's record has at most: line table, inlined calls, folded functions, call sites, end.
_MAX_ITEMS = 8


@dataclass
class Gsym:
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
        end = self.strings.find(b"\0", offset)
        return self.strings[offset:end] if 0 <= offset < end else b""


def read(data: bytes) -> Gsym:
    """The columns of a GSYM file. Raises `ImageError`."""
    header = _Header(data)
    view = np.frombuffer(data, np.uint8)
    starts, records = header.starts, header.records
    sizes = _u32(view, records, header.endian, "function record")
    names = _u32(view, records + 4, header.endian, "function record")
    gsym = Gsym(header.strings, header.files, starts, starts + sizes, names, *([_NONE] * 13))
    varints = Varints(view)
    lines, calls = _items(view, records, header.endian)
    _read_rows(gsym, view, varints, *lines)
    _read_nodes(gsym, data, varints, *calls, header.endian)
    limit = len(gsym.files)
    for what, column in (("line row", gsym.row_file), ("inlined call", gsym.node_file)):
        if len(column) and int(column.max()) >= limit:
            raise ImageError(f"GSYM: a {what} names file {int(column.max())} of {limit}")
    return gsym


_NONE: Ints = np.zeros(0, np.int64)


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
            found = self._text(directory), self._text(name)
            left -= len(found[0]) + len(found[1])
            if left < 0:
                raise ImageError("GSYM: its files repeat the strings too often")
            yield found[0].rstrip(b"/") if found[0] != b"/" else b"", found[1]

    def _text(self, offset: int) -> bytes:
        end = self.strings.find(b"\0", offset)
        return self.strings[offset:end] if 0 <= offset < end else b""


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


class Varints:
    """LEB128 numbers anywhere in the bytes: each ends with the first byte below 0x80."""

    def __init__(self, view: Bytes) -> None:
        self._view = view
        last = view < 0x80
        #: Offsets of the last bytes of numbers, were all bytes numbers; and how many of them stand before an offset.
        self.ends: npt.NDArray[np.int32] = np.flatnonzero(last).astype(np.int32)
        self.before: npt.NDArray[np.int32] = np.zeros(len(view) + 1, np.int32)
        np.cumsum(last, out=self.before[1:], dtype=np.int32)

    def after(self, at: Ints, count: int | Ints = 1) -> Ints:
        """The offset behind `count` numbers that start at each offset."""
        index = self.before[np.minimum(at, len(self._view))] + (count - 1)
        if len(index) and not 0 <= int(index.min()) <= int(index.max()) < len(self.ends):
            raise ImageError(f"GSYM: a number at offset {int(at.max()):#x} has no end")
        found: Ints = self.ends[index].astype(np.int64) + 1
        return found

    def read(self, at: Ints, signed: bool = False) -> Ints:
        """The number at each offset."""
        byte = self._bytes(at)
        found = byte.astype(np.int64) & 0x7F
        sign = np.full(len(at), 1 << 6)
        longer, length = np.flatnonzero(byte >= 0x80), 1
        while len(longer):
            if length == 9:
                raise ImageError(f"GSYM: a number of more than {length} bytes at offset {int(at[longer[0]]):#x}")
            byte = self._bytes(at[longer] + length)
            found[longer] |= (byte.astype(np.int64) & 0x7F) << (7 * length)
            sign[longer] <<= 7
            longer, length = longer[byte >= 0x80], length + 1
        return (found ^ sign) - sign if signed else found

    def _bytes(self, at: Ints) -> Bytes:
        if len(at) and int(at.max()) >= len(self._view):
            raise ImageError(f"GSYM: a number at offset {int(at.max()):#x} has no end")
        return self._view[at]


#: (function, first byte, byte behind) of each function that has an item of a kind.
_Spans = tuple[Ints, Ints, Ints]


def _items(view: Bytes, records: Ints, endian: str) -> tuple[_Spans, _Spans]:
    """Where the line tables and the inlined calls stand."""
    found: dict[int, list[_Spans]] = {_LINE_TABLE: [], _INLINE_INFO: []}
    functions = np.arange(len(records))
    at = records + 8
    for _ in range(_MAX_ITEMS):
        if not len(at):
            break
        kind = _u32(view, at, endian, "item")
        size = _u32(view, at + 4, endian, "item")
        if int((at + size).max()) + 8 > len(view):
            raise ImageError(f"GSYM: an item of {int(size.max())} bytes runs past the end of {len(view)} bytes")
        for wanted, spans in found.items():
            chosen = kind == wanted
            spans.append((functions[chosen], at[chosen] + 8, (at + 8 + size)[chosen]))
        more = kind != _END_OF_LIST
        functions, at = functions[more], (at + 8 + size)[more]
    return _joined(found[_LINE_TABLE]), _joined(found[_INLINE_INFO])


def _joined(spans: list[_Spans]) -> _Spans:
    if not spans:
        return _NONE, _NONE, _NONE
    functions, first, behind = (np.concatenate(column) for column in zip(*spans, strict=True))
    # Records overlap only in a damaged file; read each byte once, or the work would be quadratic.
    order = np.argsort(first, kind="stable")
    functions, first, behind = functions[order], first[order], behind[order]
    if np.any(first[1:] < behind[:-1]):
        raise ImageError("GSYM: the records of two functions overlap")
    return functions, first, behind


def spread(first: Ints, count: Ints) -> tuple[Ints, Ints]:
    """For each i the numbers first[i] .. first[i] + count[i] - 1, one after the other; and which i each came from."""
    source = np.repeat(np.arange(len(first)), count)
    begins = np.cumsum(count) - count
    return np.arange(len(source)) - (begins - first)[source], source


def _read_rows(gsym: Gsym, view: Bytes, varints: Varints, functions: Ints, first: Ints, behind: Ints) -> None:
    """The rows of all line tables."""
    if not len(functions):
        return
    low = varints.read(first, signed=True)
    high = varints.read(varints.after(first), signed=True)
    start_line = varints.read(varints.after(first, 2))
    program = varints.after(first, 3)
    if np.any(high < low) or np.any(program > behind):
        raise ImageError("GSYM: a line table has no room for its operations")
    start = gsym.func_start[functions]
    tables = np.stack((program, behind, low, high - low + 1, start_line, start))
    # So many bytes at a time that the columns stay in the processor's cache.
    cuts = np.searchsorted(np.cumsum(behind - program), np.arange(0, int((behind - program).sum()) + 1, _BLOCK))
    edges = np.unique(np.append(cuts, (0, len(functions)))).tolist()
    blocks = [_rows(view, varints, tables[:, begin:end]) for begin, end in pairwise(edges)]
    counts, gsym.row_at, gsym.row_file, gsym.row_line = (np.concatenate(column) for column in zip(*blocks, strict=True))
    gsym.row_func = np.repeat(functions, counts)


def _rows(view: Bytes, varints: Varints, tables: Ints) -> tuple[Ints, Ints, Ints, Ints]:
    """How many rows each of some tables has; their addresses, files and lines.

    What the little machine of a table has in its registers are running sums. `tables`: first byte, byte behind,
    lowest line advance, number of line advances, first line, first address.
    """
    program, behind, low, width, start_line, start = tables
    at, table = _operations(view, program, behind)
    code = view[at]
    takes = (code >= _SET_FILE) & (code <= _ADVANCE_LINE)
    operand = np.zeros(len(at), np.int64)
    unsigned = np.flatnonzero(takes & (code != _ADVANCE_LINE))
    signed = np.flatnonzero(code == _ADVANCE_LINE)
    operand[unsigned] = varints.read(at[unsigned] + 1)
    operand[signed] = varints.read(at[signed] + 1, signed=True)

    special = code >= _FIRST_SPECIAL
    pc_steps, line_steps = np.divmod(code.astype(np.int64) - _FIRST_SPECIAL, width[table])
    address = np.where(special, pc_steps, np.where(code == _ADVANCE_PC, operand, 0))
    line = np.where(special, low[table] + line_steps, np.where(code == _ADVANCE_LINE, operand, 0))
    index = np.arange(len(at))
    opens = np.searchsorted(table, np.arange(len(program)))  # the first operation of each table
    address = _running(address, opens, table) + start[table]
    line = _running(line, opens, table) + start_line[table]
    # The file is what the last SET_FILE said, in the same table, else file 1.
    setter = np.maximum.accumulate(np.where(code == _SET_FILE, index, -1))
    file = np.where(setter >= opens[table], operand[np.maximum(setter, 0)], 1)
    # A table is over at its first END_SEQUENCE.
    ends = np.flatnonzero(code == _END_SEQUENCE)
    ended = np.append(ends, len(at))[np.searchsorted(ends, opens)]
    row = np.flatnonzero((special | (code == _ADVANCE_PC)) & (index < ended[table]))
    counts = np.bincount(table[row], minlength=len(program))
    return counts, address[row], file[row], np.clip(line[row], 0, 0x7FFFFFFF)


def _running(steps: Ints, opens: Ints, table: Ints) -> Ints:
    """Running sums that begin anew in each table."""
    total = np.cumsum(steps)
    return total - (total[opens] - steps[opens])[table]


def _operations(view: Bytes, program: Ints, behind: Ints) -> tuple[Ints, Ints]:
    """Offsets of the operation codes of all programs, and the program of each.

    A byte is read in one of two states, as a code or inside a number, and does one of three things to the state: a
    code that takes a number swaps "code" and "number" (in a number it is a last byte), a byte of 0x80 and more
    keeps the state, any other leads to "code". So the state is the parity of the swaps since the last such byte.
    """
    offsets, table = spread(program, behind - program)
    byte = view[offsets]
    swaps = (byte >= _SET_FILE) & (byte <= _ADVANCE_LINE)
    index = np.arange(len(byte))
    begin = (np.cumsum(behind - program) - (behind - program))[table]
    settled = np.where((byte < 0x80) & ~swaps, index + 1, 0)
    since = np.zeros(len(byte), np.int64)
    if len(byte):
        since[1:] = np.maximum.accumulate(settled)[:-1]
    since = np.maximum(since, begin)
    count = np.zeros(len(byte) + 1, np.int64)
    np.cumsum(swaps, out=count[1:])
    is_code = (count[index] - count[since]) & 1 == 0
    return offsets[is_code], table[is_code]


def _read_nodes(
    gsym: Gsym, data: bytes, varints: Varints, functions: Ints, first: Ints, behind: Ints, endian: str
) -> None:
    """The trees of inlined calls."""
    func, at, parent, depth = _walk(data, varints, functions, first, behind)
    if not len(at):
        return
    view = np.frombuffer(data, np.uint8)
    count = varints.read(at)
    ranges = varints.before[at].astype(np.int64) + 1
    fixed = varints.ends[ranges + 2 * count - 1].astype(np.int64) + 1
    gsym.node_func, gsym.node_parent, gsym.node_depth = func, parent, depth
    gsym.node_name = _u32(view, fixed + 1, endian, "inlined call")
    gsym.node_file = varints.read(fixed + 5)
    gsym.node_line = np.minimum(varints.read(varints.after(fixed + 5)), 0x7FFFFFFF)

    number, node = spread(ranges, 2 * count)
    values = varints.read(varints.ends[number - 1].astype(np.int64) + 1)
    offset, size, gsym.range_node = values[::2], values[1::2], node[::2]
    # A range is relative to the first one of the node's parent, and that one in turn; the root's to its function.
    lowest = offset[np.cumsum(count) - count] + np.where(parent < 0, gsym.func_start[func], 0)
    base = np.where(parent < 0, gsym.func_start[func], 0)
    order = np.argsort(depth, kind="stable")
    levels = np.searchsorted(depth[order], np.arange(1, int(depth.max()) + 2))
    for begin, end in pairwise(levels.tolist()):
        level = order[begin:end]
        base[level] = lowest[parent[level]]
        lowest[level] += base[level]
    gsym.range_start = offset + base[gsym.range_node]
    gsym.range_end = gsym.range_start + size


def _walk(data: bytes, varints: Varints, functions: Ints, first: Ints, behind: Ints) -> tuple[Ints, Ints, Ints, Ints]:
    """Function, offset, parent and depth of every node, in order of offsets.

    A node is a number of ranges (none: end of a list of children), two numbers for each, a byte that says whether
    children follow, four bytes of name, file and line. Where the next one starts only this one knows: so all trees are
    walked side by side, a step at a time, until few are left; those are the large ones.
    """
    view = np.frombuffer(data, np.uint8)
    room = int((behind - first).sum()) // _NODE_BYTES + len(first)
    places, parents, depths, owners = (np.zeros(room, np.int64) for _ in range(4))
    known = 0
    tree = np.arange(len(first))
    at, open_node, depth = first.copy(), np.full(len(first), -1, np.int64), np.zeros(len(first), np.int64)
    while len(tree) > _SIDE_BY_SIDE:
        if np.any(at >= behind[tree]):
            raise ImageError("GSYM: inlined calls run past the end of their record")
        closes = view[at] == 0
        node, close = np.flatnonzero(~closes), np.flatnonzero(closes)
        here = slice(known, known + len(node))
        places[here], parents[here], depths[here], owners[here] = at[node], open_node[node], depth[node], tree[node]
        fixed = varints.after(at[node], 1 + 2 * varints.read(at[node]))
        if len(fixed) and int(fixed.max()) + 5 > len(view):
            raise ImageError("GSYM: inlined calls run past the end of the file")
        opens = view[fixed] != 0
        at[node], at[close] = varints.after(fixed + 5, 2), at[close] + 1
        open_node[node] = np.where(opens, np.arange(known, known + len(node)), open_node[node])
        depth[node] += opens
        # A list that ends where none was opened belongs to a damaged file; -1 leads out of it all the same.
        open_node[close] = np.where(open_node[close] >= 0, parents[open_node[close]], -1)
        depth[close] -= 1
        known += len(node)
        more = open_node >= 0
        if np.any(at[~more] > behind[tree[~more]]):
            raise ImageError("GSYM: inlined calls run past the end of their record")
        tree, at, open_node, depth = tree[more], at[more], open_node[more], depth[more]

    rest = _Rest(data, varints, parents[:known].tolist())
    for index in range(len(tree)):
        rest.walk(int(at[index]), int(behind[tree[index]]), int(open_node[index]), int(depth[index]))
        rest.owners += [int(tree[index])] * (len(rest.places) - len(rest.owners))
    place = np.append(places[:known], np.array(rest.places, np.int64))
    order = np.argsort(place, kind="stable")
    number = np.empty(len(order), np.int64)
    number[order] = np.arange(len(order))
    parent = np.array(rest.parents, np.int64)[order]
    owner = np.append(owners[:known], np.array(rest.owners, np.int64))[order]
    parent = np.where(parent >= 0, number[parent], -1) if len(order) else parent
    return functions[owner], place[order], parent, np.append(depths[:known], np.array(rest.depths, np.int64))[order]


class _Rest:
    """The trees that are walked one by one."""

    def __init__(self, data: bytes, varints: Varints, parents: list[int]) -> None:
        self._data, self._varints = data, varints
        #: Of all nodes, those that were walked side by side first.
        self.parents = parents
        self.places: list[int] = []
        self.depths: list[int] = []
        self.owners: list[int] = []

    def walk(self, at: int, stop: int, open_node: int, depth: int) -> None:
        """Go on from a node or an end of a list at `at`."""
        data, parents, places, depths = self._data, self.parents, self.places, self.depths
        ends, before = self._varints.ends.data, self._varints.before.data
        try:
            while at < stop:
                count = data[at]
                if count == 0:
                    at += 1
                    open_node, depth = (parents[open_node] if open_node >= 0 else -1), depth - 1
                    if open_node < 0:
                        break
                    continue
                index = before[at]
                if count >= 0x80:
                    count = int(self._varints.read(np.array([at]))[0])
                places.append(at)
                parents.append(open_node)
                depths.append(depth)
                at = ends[index + 2 * count] + 1
                if data[at]:
                    open_node, depth = len(parents) - 1, depth + 1
                at = ends[before[at + 5] + 1] + 1
                if open_node < 0:
                    break
        except IndexError:
            raise ImageError(f"GSYM: the inlined calls at offset {at:#x} run past the end of the file") from None
        if at > stop or open_node >= 0:
            raise ImageError(f"GSYM: the inlined calls at offset {at:#x} are not what their {stop - at} bytes hold")
