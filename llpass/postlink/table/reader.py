"""Answers from a finished lookup table, exactly and without trust.

The runtime reads the same bytes quickly and forgives what is damaged; this reader is what post-link checks its own work
with and what `llpass symbolize` and `llpass inspect` ask, so it explains instead: whatever cannot be right is an
`ImageError` with the offset. It gives what `functab.FuncTable` gives for the records that the table was made of; ids
and flags of functions are not in a table and are 0 here.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from llpass.abi import table as abi
from llpass.abi.unit import Function
from llpass.postlink.functab import Frame, entry_line
from llpass.postlink.image import ImageError
from llpass.postlink.table.header import byte_order, checked

_U32 = (1 << 32) - 1
#: Text that may be taken from the table, in multiples of its size: names that overlap could fill the memory.
_TEXT_LIMIT = 16


class Piece(NamedTuple):
    """Code of one function: [start, end), where the function is entered, and what its row says."""

    start: int
    end: int
    function: Function
    entry: int
    prologue: bool
    stub: bool
    part: bool


class Site(NamedTuple):
    """A place that holds from `address` on, in one scope of a piece."""

    address: int
    scope: int
    file: int  # 0: the file of the scope's function, else 1 + number
    line: int  # from the line of the scope's function
    column: int
    zero: bool  # line 0, whatever `line` says


class _Record(NamedTuple):
    """A piece record: the function (of a part: None), the row of the entry, and where its trees and programs are."""

    function: Function | None
    entry: int
    tree: int
    tree_end: int
    chunk_index: int
    program: int


class _Node(NamedTuple):
    """A node of an inline tree; `parent`: a scope number, -1 for nobody. `file` as in `Site`; `call` as stored."""

    parent: int
    function: Function
    file: int
    call: int
    column: int
    end: int
    behind: bool


class TableReader:
    """The table in `data` (more may follow it), whose first byte is at link-time address `address`."""

    def __init__(self, data: bytes, address: int = 0) -> None:
        self._endian = byte_order(data)
        header = abi.TABLE.packer(self._endian)
        self.header = dict(zip([f.name for f in abi.TABLE.fields], header.unpack_from(data), strict=True))
        self._data = data = checked(data, self.header, self._endian)
        h = self.header
        self.text_start = address + h["text"]
        self.text_end = self.text_start + h["text_size"]
        self._buckets = self._array("I", "buckets", h["bucket_count"] + 1)
        self._starts = self._array("H", "starts", h["row_count"] + 1)
        self._pieces = self._array("I", "pieces", h["row_count"])
        self._files = self._array("I", "files", h["file_count"])
        if self._buckets[0] or self._buckets[-1] != h["row_count"] or sorted(self._buckets) != list(self._buckets):
            raise ImageError("the table's buckets do not count its rows")
        if (h["row_count"] > 0) != (h["text_size"] > 0) or (h["row_count"] and self._start(0)):
            raise ImageError("the table's first row does not start at its text")
        self._nodes = self._codes(abi.NODE_CODE.packer(self._endian), "node_codes", "node_code_count")
        self._ops = self._codes(abi.OP_CODE.packer(self._endian), "op_codes", "op_code_count")
        self._name_parts = self._read_name_parts()
        self._lengths = self._op_lengths() if h["flags"] & abi.TABLE_BITS else []
        self._infos: dict[int, tuple[Function, int]] = {}
        self._last: tuple[int, _Record] | None = None  # of a row: whoever asks about it asks again
        self._text_left = _TEXT_LIMIT * len(data)

    # ---- answers

    def entry(self, pc: int) -> int | None:
        """Where the function that `pc` belongs to is entered; None when unknown."""
        piece = self.extent(pc)
        return piece.entry if piece else None

    def extent(self, pc: int) -> Piece | None:
        """The piece of code that holds `pc`; None when it is nobody's."""
        row = self._row_at(pc)
        return self._piece(row) if row is not None else None

    def frames(self, pc: int) -> list[Frame]:
        """Innermost first; empty when unknown. For a return address pass the address minus one."""
        piece = self.extent(pc)
        if piece is None:
            return []
        found = None
        for site in self._sites(piece, pc):
            if site.address > pc:
                break
            found = site
        if found is None:
            line = entry_line(piece.function, piece.prologue and pc == piece.start)
            return [Frame(piece.function, piece.function.file, line, 0, False)]
        return self.frames_of(piece, found)

    def frames_of(self, piece: Piece, site: Site) -> list[Frame]:
        """The frames of a site of a piece, innermost first."""
        record = self._record(self._row_of(piece.start))
        scope, function, parent, node = site.scope, piece.function, -1, None
        if scope:
            node = self._node(record, scope - 1)
            function, parent = node.function, node.parent
        line = 0 if site.zero else (function.line + site.line) & _U32
        frames = [Frame(function, self._file(site.file, function), line, site.column, False)]
        steps = record.tree_end - record.tree
        while node is not None and parent >= 0:
            steps -= 1
            if steps < 0:
                raise ImageError(f"inline tree at offset {record.tree:#x}: its parents go in a circle")
            call, scope = node, parent
            node = self._node(record, scope - 1) if scope else None
            function, parent = (node.function, node.parent) if node else (piece.function, -1)
            line = (function.line + _signed(call.call - 1)) & _U32 if call.call else 0
            frames[-1] = frames[-1]._replace(inlined=True)
            frames.append(Frame(function, self._file(call.file, function), line, call.column, False))
        return frames

    def pieces(self) -> Iterator[Piece]:
        """All pieces, by address."""
        for row in range(self.header["row_count"]):
            piece = self._piece(row)
            if piece is not None:
                yield piece

    def rows(self) -> Iterator[tuple[int, Function | None]]:
        """As `functab.FuncTable.rows`: a start and an owner; None for a gap and for the end of text."""
        end = self.text_start
        for piece in self.pieces():
            if end < piece.start:
                yield end, None
            yield piece.start, piece.function
            end = piece.end
        if end < self.text_end:
            yield end, None
        yield self.text_end, None

    def sites(self, piece: Piece) -> Iterator[Site]:
        """The line sites of a piece, by address."""
        return self._sites(piece, None)

    # ---- rows

    def _start(self, row: int) -> int:
        """Where a row starts, from text."""
        if row == self.header["row_count"]:
            return int(self.header["text_size"])
        bucket = bisect_right(self._buckets, row) - 1
        return bucket * abi.BUCKET_BYTES + (self._starts[row] & abi.START_LOW)

    def _end(self, row: int) -> int:
        """Where the code of a row ends, from text: padding before the next row is nobody's."""
        return self._start(row + 1) - (self._starts[row + 1] >> abi.START_PAD_SHIFT)

    def _row_of(self, pc: int) -> int:
        """The row that covers an address of the text, padding included."""
        at = pc - self.text_start
        bucket = at // abi.BUCKET_BYTES
        low, high = self._buckets[bucket], self._buckets[bucket + 1]
        within = bisect_right(self._starts, at % abi.BUCKET_BYTES, low, high, key=lambda start: start & abi.START_LOW)
        if not within:
            raise ImageError(f"the table has no row for {pc:#x}")
        return within - 1

    def _row_at(self, pc: int) -> int | None:
        if not self.text_start <= pc < self.text_end:
            return None
        row = self._row_of(pc)
        return row if pc - self.text_start < self._end(row) else None

    def _piece(self, row: int) -> Piece | None:
        word = self._pieces[row]
        if not word & abi.ROW_PIECE:
            return None
        start, end = self._start(row), self._end(row)
        record = self._record(row)
        function, entry = record.function, start
        if function is None:
            function, entry = self._entry_of(record)
        if start >= end:
            raise ImageError(f"row {row} of the table is empty")
        prologue, stub = bool(word & abi.ROW_PROLOGUE), bool(word & abi.ROW_STUB)
        base = self.text_start
        return Piece(base + start, base + end, function, base + entry, prologue, stub, record.function is None)

    def _entry_of(self, part: _Record) -> tuple[Function, int]:
        """The function of a part and where it is entered."""
        if not 0 <= part.entry < len(self._pieces) or not self._pieces[part.entry] & abi.ROW_PIECE:
            raise ImageError(f"a part of a function is said to be entered in row {part.entry}")
        function = self._record(part.entry).function
        if function is None:
            raise ImageError(f"row {part.entry} is the entry of a function and a part of another")
        return function, self._start(part.entry)

    # ---- records

    def _record(self, row: int) -> _Record:
        if self._last is None or self._last[0] != row:
            self._last = row, self._read_record(row)
        return self._last[1]

    def _read_record(self, row: int) -> _Record:
        at = self._pieces[row] & abi.ROW_PIECE
        first, end = self.header["records"], self.header["records"] + self.header["records_bytes"]
        if not first <= at < end:
            raise ImageError(f"row {row} of the table has a record at offset {at:#x}, outside of the records")
        head, at = self._varint(at, end)
        rest = head >> abi.PIECE_SHIFT
        function, entry = None, row
        if head & abi.PIECE_PART:
            entry = row + _signed(rest)
        elif head & abi.PIECE_HERE:
            function, at = self._info(at, end)
        else:
            function = self._shared_info(rest)
        size, tree = self._varint(at, end)
        tree_end = program = self._inside(tree, size, end)
        index = program
        if head & abi.PIECE_INDEX:
            size, index = self._varint(tree_end, end)
            program = self._inside(index, size, end)
        return _Record(function, entry, tree, tree_end, index, program)

    def _shared_info(self, offset: int) -> Function:
        end = self.header["infos"] + self.header["infos_bytes"]
        return self._info(self._inside(self.header["infos"], offset, end), end)[0]

    def _info(self, at: int, end: int) -> tuple[Function, int]:
        """The info record at an offset, and the offset behind it."""
        known = self._infos.get(at)
        if known is not None:
            return known
        start = at
        head, at = self._varint(at, end)
        line, at = self._varint(at, end)
        shape, at = self._varint(at, end)
        if shape:
            scope = line - (shape - 1 & 7)
            decl = scope - (shape - 1 >> 3) + 1 if shape - 1 >> 3 else 0
        else:
            decl, at = self._varint(at, end)
            scope, at = self._varint(at, end)
            decl, scope = line + _signed(decl), line + _signed(scope)
        name, at = self._name(at, end)
        symbol = name if head & 3 == abi.SYMBOL_IS_NAME else b""
        if head & 3 == abi.SYMBOL_FOLLOWS:
            symbol, at = self._name(at, end)
        function = Function(0, symbol, name, self._path(head >> 2), line, decl & _U32, scope & _U32)
        self._infos[start] = function, at
        return function, at

    def _path(self, number: int) -> bytes:
        if number >= len(self._files):
            raise ImageError(f"the table has no file {number}")
        first, end = self.header["strings"], self.header["strings"] + self.header["strings_bytes"]
        if not first <= self._files[number] < end:
            raise ImageError(f"the path of file {number} is outside of the table's strings")
        return self._text(self._files[number], end)[0]

    def _file(self, operand: int, function: Function) -> bytes:
        return self._path(operand - 1) if operand else function.file

    # ---- trees and programs

    def _node(self, record: _Record, offset: int) -> _Node:
        start = self._inside(record.tree, offset, record.tree_end - 1)
        end = record.tree_end
        code = self._data[start]
        if code >= len(self._nodes):
            raise ImageError(f"tree node at offset {start:#x}: code {code} of {len(self._nodes)}")
        func, call, column, bits, _ = self._nodes[code]
        at = start + 1
        kind = bits & abi.NODE_PARENT
        parent = {abi.PARENT_OWNER: 0, abi.PARENT_NONE: -1}.get(kind, 0)
        if kind == abi.PARENT_BACK:
            distance, at = self._varint(at, end)
            if not 0 < distance <= offset:
                raise ImageError(f"tree node at offset {start:#x}: its parent is {distance} bytes before it")
            parent = 1 + offset - distance
        if bits & abi.NODE_FUNC:
            func, at = self._varint(at, end)
        file = 0
        if bits & abi.NODE_FILE:
            file, at = self._varint(at, end)
        if bits & abi.NODE_CALL:
            call, at = self._varint(at, end)
        if bits & abi.NODE_COLUMN:
            column, at = self._varint(at, end)
        if kind == abi.PARENT_BEHIND:
            parent = 1 + at - record.tree
        return _Node(parent, self._shared_info(func), file, call, column, at - record.tree, kind == abi.PARENT_BEHIND)

    def _sites(self, piece: Piece, pc: int | None) -> Iterator[Site]:
        """The sites of the chunk that covers `pc`; of all chunks without one."""
        record = self._record(self._row_of(piece.start))
        begin, program, newest = piece.start, record.program, 0
        index, end = record.chunk_index, record.program
        chunks = [(begin, program, newest)]
        while index < end:
            units, index = self._varint(index, end)
            size, index = self._varint(index, end)
            newest, index = self._varint(index, end)
            begin += units << self.header["code_shift"]
            program += size
            if pc is None:
                chunks.append((begin, program, newest))
            elif begin <= pc:
                chunks = [(begin, program, newest)]
            else:
                break
        for chunk in chunks:
            yield from _Program(self, record, *chunk).rows()

    # ---- bytes

    def _array(self, kind: str, name: str, count: int) -> Sequence[int]:
        values = array(kind)
        at = self.header[name]
        values.frombytes(self._data[at : at + count * values.itemsize])
        if struct.pack("=H", 1) != struct.pack(self._endian + "H", 1):
            values.byteswap()
        return values

    def _codes(self, layout: struct.Struct, name: str, count: str) -> list[tuple[int, ...]]:
        at = self.header[name]
        return list(layout.iter_unpack(self._data[at : at + layout.size * self.header[count]]))

    def _op_lengths(self) -> list[int]:
        """How many codes have 1, 2, ... bits."""
        at = self.header["op_codes"] - abi.BIT_LENGTHS_BYTES
        if at < abi.TABLE.size:
            raise ImageError("the table has no lengths before its op codes")
        return list(struct.unpack_from(f"{self._endian}{abi.BIT_LIMIT + 1}H", self._data, at))[1:]

    def _read_name_parts(self) -> list[bytes]:
        """What the codes of names from 1 on stand for; nothing: names are text."""
        at, end = self.header["name_parts"], self.header["name_parts"] + self.header["name_parts_bytes"]
        if at == end:
            return []
        counts = self._data[at : self._inside(at, abi.NAME_PART_BYTES, end)]
        sizes = [size for size, count in enumerate(counts, 1) for _ in range(count)]
        if len(sizes) > abi.NAME_PART_LIMIT:
            raise ImageError(f"the table has {len(sizes)} parts of names; there are codes for {abi.NAME_PART_LIMIT}")
        at += abi.NAME_PART_BYTES
        self._inside(at, sum(sizes), end)
        ends = list(accumulate(sizes, initial=at))
        return [self._data[start:stop] for start, stop in pairwise(ends)]

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        """The varint at an offset, and the offset behind it."""
        value = 0
        for index in range(abi.VARINT_BYTES):
            if at + index >= end:
                break
            byte = self._data[at + index]
            value |= (byte & 127) << 7 * index
            if byte < 128:
                if value > _U32:
                    break
                return value, at + index + 1
        raise ImageError(f"table offset {at:#x}: no number below 2**32 ends before {end:#x}")

    def _inside(self, at: int, size: int, end: int) -> int:
        if size > end - at:
            raise ImageError(f"table offset {at:#x}: {size} bytes do not end before {end:#x}")
        return at + size

    def _name(self, at: int, end: int) -> tuple[bytes, int]:
        """The name at an offset, and the offset behind its NUL."""
        codes, stop = self._text(at, end)
        if not self.header["name_parts_bytes"]:
            return codes, stop
        found = bytearray()
        rest = iter(codes)
        for code in rest:
            if code == abi.NAME_ESCAPE:
                byte = next(rest, None)
                if byte is None:
                    raise ImageError(f"table offset {at:#x}: a name ends inside of a code")
                found.append(byte)
            elif code > len(self._name_parts):
                raise ImageError(f"table offset {at:#x}: code {code} of {len(self._name_parts)} in a name")
            else:
                found += self._name_parts[code - 1]
        self._take(len(found))
        return bytes(found), stop

    def _text(self, at: int, end: int) -> tuple[bytes, int]:
        stop = self._data.find(b"\0", at, end)
        if stop < 0:
            raise ImageError(f"table offset {at:#x}: a text does not end before {end:#x}")
        self._take(stop - at)
        return self._data[at:stop], stop + 1

    def _take(self, size: int) -> None:
        """Count so many bytes of text."""
        self._text_left -= size
        if self._text_left < 0:
            raise ImageError("the table's names overlap too often")


class _Program:
    """The state of a line program at the start of one of its chunks."""

    def __init__(self, table: TableReader, record: _Record, begin: int, at: int, newest: int) -> None:
        self._table = table
        self._record = record
        self._pc = begin
        self._bit = 8 * at
        self._end = 8 * (table.header["records"] + table.header["records_bytes"])
        self._newest = newest
        self._scope = self._line = self._file = 0

    def rows(self) -> Iterator[Site]:
        table = self._table
        shift, ops = table.header["code_shift"], table._ops
        while True:
            op = self._code() if table._lengths else self._byte()
            if op >= len(ops):
                raise ImageError(f"line program at offset {self._bit >> 3:#x}: code {op} of {len(ops)}")
            line, column, pc, bits = ops[op]
            if bits & abi.OP_END_BITS == abi.OP_END_BITS:
                return
            self._move(bits & abi.OP_MOVE)
            if bits & abi.OP_FILE:
                self._file = self._operand()
            if bits & abi.OP_LINE:
                line = _signed(self._operand())
            if bits & abi.OP_PC:
                pc = self._operand()
            if bits & abi.OP_COLUMN:
                column = self._operand()
            if not bits & abi.OP_ZERO:
                self._line += line
            self._pc += pc << shift
            yield Site(self._pc, self._scope, self._file, self._line, column, bits & abi.OP_ZERO > 0)

    def _bits(self, count: int) -> int:
        """The next bits, at most 8."""
        at, self._bit = self._bit, self._bit + count
        if self._bit > self._end:
            raise ImageError(f"line program at offset {at >> 3:#x}: ends after the last record")
        data = self._table._data
        word = data[at >> 3] << 8 | (data[at + 7 >> 3] if at & 7 else 0)
        return word >> 16 - (at & 7) - count & (1 << count) - 1

    def _byte(self) -> int:
        return self._bits(8)

    def _code(self) -> int:
        """The number of the next canonical code."""
        code = first = index = 0
        for count in self._table._lengths:
            code |= self._bits(1)
            if code - first < count:
                return index + code - first
            index += count
            first = first + count << 1
            code <<= 1
        raise ImageError(f"line program at offset {self._bit >> 3:#x}: no code")

    def _operand(self) -> int:
        value = 0
        for index in range(abi.VARINT_BYTES):
            byte = self._byte()
            value |= (byte & 127) << 7 * index
            if byte < 128:
                break
        if byte > 127 or value > _U32:
            raise ImageError(f"line program at offset {self._bit >> 3:#x}: no number below 2**32")
        return value

    def _move(self, move: int) -> None:
        if move == abi.MOVE_STAY:
            return
        if move == abi.MOVE_TO:
            self._scope, self._line, self._file = self._operand(), 0, 0
        elif move == abi.MOVE_NEXT:
            self._scope, self._line, self._file = 1 + self._newest, 0, 0
            node = self._table._node(self._record, self._newest)
            while node.behind:
                node = self._table._node(self._record, node.end)
            self._newest = node.end
        else:
            for _ in range(move - abi.MOVE_UP + 1):
                self._leave()

    def _leave(self) -> None:
        """To the parent scope, at the place of the call."""
        if not self._scope:
            raise ImageError(f"line program at offset {self._bit >> 3:#x}: leaves the owner of the code")
        node = self._table._node(self._record, self._scope - 1)
        if node.parent < 0:
            raise ImageError(f"line program at offset {self._bit >> 3:#x}: leaves the outermost function")
        self._scope = node.parent
        self._line = _signed(node.call - 1) if node.call else 0
        self._file = node.file


def _signed(value: int) -> int:
    """A zigzag number."""
    return value >> 1 ^ -(value & 1)
