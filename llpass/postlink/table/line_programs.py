"""The line programs of all pieces: what each row says, as a change from the row before.

A program is read from the start of a chunk, so what a row is written as depends only on rows before it in its chunk:
its scope as a move from the scope before, its line as an advance. The rows are not walked for that: where the state
comes from the row before, it comes from the nearest row that defined it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.abi import table as abi
from llpass.postlink.facts.content import Content
from llpass.postlink.table import alphabet, huffman
from llpass.postlink.table.inline_trees import OWNER, Trees
from llpass.postlink.table.varints import Bytes, Ints, Items, lengths, put, starts, zigzag
from llpass.values import Fields

_U32 = (1 << 32) - 1
#: Rows of a chunk, at most, of call sites and of instruction-level lines: a lookup reads half of them on average, and
#: each chunk costs an entry of the index and the way back to its scope.
_SPARSE_CHUNK = abi.CHUNK_ROWS // 2
_DENSE_CHUNK = abi.CHUNK_ROWS


class Shape(NamedTuple):
    """Which form the programs have: rows with columns or, for instruction-level lines, without; bytes or bits."""

    columns: bool
    bits: bool


class Sites(Fields):
    """Line sites in order: the piece, the code units from its start, the row."""

    piece: Ints
    at: Ints
    row: Ints


class Programs(Fields):
    """Per row: what its code must match and the operands. Operands of a row are in the order of the format."""

    chunk: Ints  # the number of the chunk
    chunk_first: Ints  # per chunk: its first row
    kinds: Ints  # OP_MOVE, OP_FILE and OP_ZERO bits
    target: Ints  # the node that a MOVE_TO goes to, or OWNER
    file: Ints  # operand
    line: Ints  # advance, signed
    pc: Ints
    column: Ints


def lines_from(content: Content, rows: Ints) -> Ints:
    """Lines of rows as signed distances from the lines of their functions, modulo 2**32."""
    distance = content.row_line[rows].astype(np.int64) - content.func_line[content.row_func[rows]].astype(np.int64)
    return distance.astype(np.int32).astype(np.int64)


def file_operands(content: Content, rows: Ints, file_number: Ints) -> Ints:
    """0 where a row is in the file of its function, else 1 + the table's number of the file."""
    file = content.row_file[rows]
    return np.where(file == content.func_file[content.row_func[rows]], 0, 1 + file_number[file])


def build(content: Content, sites: Sites, trees: Trees, file_number: Ints, shape: Shape) -> Programs:
    """What the rows say. `file_number`: the table's numbers of the content's files."""
    count = len(sites.row)
    index = np.arange(count)
    new_piece = np.ones(count, bool)
    new_piece[1:] = sites.piece[1:] != sites.piece[:-1]
    place = index - np.maximum.accumulate(np.where(new_piece, index, 0))
    fresh = place % (_SPARSE_CHUNK if shape.columns else _DENSE_CHUNK) == 0
    moves, left = _moves(trees, fresh)

    zero = content.row_line[sites.row] == 0
    wanted_line = lines_from(content, sites.row)
    wanted_file = file_operands(content, sites.row, file_number)
    # What a move leaves behind: nothing, or the place of the call that was left.
    up = (moves >= abi.MOVE_UP) & (moves < abi.MOVE_UP + abi.MOVE_UP_LIMIT)
    call = np.where(up, trees.call[left], -1) if len(trees.call) else np.full(count, -1)
    known = (call >= 0) & (content.row_line[call] != 0) if len(content.row_line) else up
    base_line = np.zeros(count, np.int64)
    base_line[known] = lines_from(content, call[known])
    base_file = np.zeros(count, np.int64)
    base_file[up] = file_operands(content, call[up], file_number)
    # A row that stays goes on from the row before: its line, or when that had line 0 what it went on from.
    stays = (moves == abi.MOVE_STAY) & ~fresh
    defines = np.where(zero, np.where(stays, -1, index), index)
    nearest = np.maximum.accumulate(defines) if count else defines
    value = np.where(zero, base_line, wanted_line)
    before = np.maximum(index - 1, 0)
    base_line = np.where(stays, value[nearest[before]], base_line) if count else base_line
    base_file = np.where(stays, wanted_file[before], base_file) if count else base_file

    advance = np.where(zero, 0, (wanted_line - base_line).astype(np.int32).astype(np.int64))
    pc = sites.at - np.where(new_piece, 0, sites.at[before]) if count else sites.at
    pc = np.where(fresh & ~new_piece, 0, pc)
    kinds = moves | np.where(wanted_file != base_file, abi.OP_FILE, 0) | np.where(zero, abi.OP_ZERO, 0)
    column = content.row_column[sites.row].astype(np.int64) & _U32 if shape.columns else np.zeros(count, np.int64)
    return Programs(
        chunk=np.cumsum(fresh) - 1,
        chunk_first=np.nonzero(fresh)[0],
        kinds=kinds,
        target=trees.site_scope,
        file=wanted_file,
        line=advance,
        pc=pc,
        column=column,
    )


def _moves(trees: Trees, fresh: npt.NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """How each row gets to its scope, and the node that a move up leaves last (else 0). Chunks start in the owner."""
    scope = trees.site_scope
    count = len(scope)
    current = np.empty(count, np.int64)
    current[1:] = scope[:-1]
    current[fresh] = OWNER
    moves = np.full(count, abi.MOVE_TO, np.int64)
    left = np.zeros(count, np.int64)
    first = np.append(trees.first, -1)  # the owner's, at index -1
    is_next = (scope != OWNER) & (first[scope] == np.arange(count))
    moves[is_next] = abi.MOVE_NEXT
    moves[scope == current] = abi.MOVE_STAY
    (climbing,) = np.nonzero((moves == abi.MOVE_TO) & (current >= 0))
    for step in range(abi.MOVE_UP_LIMIT):
        node = current[climbing]
        above = trees.parent[node]
        arrived = above == scope[climbing]
        moves[climbing[arrived]] = abi.MOVE_UP + step
        left[climbing[arrived]] = node[arrived]
        going = ~arrived & (above >= 0)
        climbing = climbing[going]
        current[climbing] = above[going]
    return moves, left


class Rows(Fields):
    """The rows of all programs as codes and operands; the alphabet's entries, and the lengths of their codes when the
    programs are bits.
    """

    items: Items
    entries: list[tuple[int, ...]]
    lengths: Ints | None

    @property
    def bits(self) -> Ints:
        """Bits of each row."""
        if self.lengths is None:
            return 8 * self.items.size
        return 8 * (self.items.size - 1) + self.lengths[self.items.code]

    @property
    def end(self) -> int:
        """The number of the code that ends a chunk."""
        return next(number for number, entry in enumerate(self.entries) if entry[-1] == abi.OP_END_BITS)

    @property
    def end_bits(self) -> int:
        """Bits of that code."""
        return 8 if self.lengths is None else int(self.lengths[self.end])

    @property
    def end_size(self) -> int:
        """Bytes of a program without rows."""
        return (self.end_bits + 7) // 8

    def write(self, out: Bytes, programs: Programs, chunks: Chunks, at: Ints) -> None:
        """Put the rows and the ends of chunks down; `at`: where the program of each piece starts, in bytes."""
        bits = self.bits
        begin = 8 * (at[chunks.piece] + chunks.at)
        inside = starts(bits)
        place = begin[programs.chunk] + inside - inside[programs.chunk_first][programs.chunk]
        if self.lengths is None:
            self.items.write(out, place >> 3)  # an end is a 0
            return
        codes = huffman.values(self.lengths)
        huffman.put(out, place, self.lengths[self.items.code], codes[self.items.code])
        place = place + self.lengths[self.items.code]
        for values, sizes in self.items.operands:
            there = sizes > 0
            _put_bits(out, place[there], values[there], sizes[there])
            place = place + 8 * sizes
        if len(begin):
            self._put_ends(out, begin + np.add.reduceat(bits, programs.chunk_first))

    def write_ends(self, out: Bytes, at: Ints) -> None:
        """Put down programs without rows, at places in bytes."""
        self._put_ends(out, 8 * at)

    def _put_ends(self, out: Bytes, at: Ints) -> None:
        if self.lengths is not None:
            code = huffman.values(self.lengths)[self.end]
            huffman.put(out, at, np.full(len(at), self.end_bits), np.full(len(at), code))


def _put_bits(out: Bytes, at: Ints, values: Ints, sizes: Ints) -> None:
    """Varints at places counted in bits."""
    flat = np.zeros(int(sizes.sum()), np.uint8)
    first = starts(sizes)
    put(flat, first, values)
    place = np.repeat(at - 8 * first, sizes) + 8 * np.arange(len(flat))
    huffman.put(out, place, np.full(len(flat), 8), flat.astype(np.int64))


def encode(programs: Programs, targets: Ints, shape: Shape) -> Rows:
    """Codes and operands of the rows; `targets`: the operands of MOVE_TO."""
    line = zigzag(programs.line)
    # A row with line 0 has no advance, so nothing of it ever follows.
    zero = programs.kinds & abi.OP_ZERO > 0
    fields = [
        alphabet.Field(programs.line, np.where(zero, 0, lengths(line)), -(1 << 15), 1 << 15),
        alphabet.Field(programs.pc, lengths(programs.pc), 0, 1 << 8),
    ]
    if shape.columns:
        fields.append(alphabet.Field(programs.column, lengths(programs.column), 0, 1 << 16))
    bits = None
    entries: list[tuple[int, ...]] = []
    if shape.bits:
        codes, bits = huffman.encode(programs.kinds, fields, len(programs.chunk_first))
    else:
        codes = alphabet.encode(programs.kinds, fields, abi.CODE_LIMIT - 1, abi.OP_CODE.size)
        codes.code += 1
        entries.append((0, 0, 0, abi.OP_END_BITS))
    operands = [
        (targets, np.where(programs.kinds & abi.OP_MOVE == abi.MOVE_TO, lengths(targets), 0)),
        (programs.file, np.where(programs.kinds & abi.OP_FILE, lengths(programs.file), 0)),
        (line, codes.follows[0]),
        (programs.pc, codes.follows[1]),
    ]
    operands += [(programs.column, codes.follows[2])] if shape.columns else []
    flags = (abi.OP_LINE, abi.OP_PC, abi.OP_COLUMN)[: len(fields)]
    for code, (line_value, pc, *rest, said) in zip(codes.codes, codes.entries(flags), strict=True):
        # Where nothing of a line ever follows, the bit must not say so: only the end has both.
        keep = ~abi.OP_LINE if code.kind & abi.OP_END_BITS == abi.OP_ZERO else ~0
        entries.append((line_value, rest[0] if rest else 0, pc, said & keep))
    return Rows(Items(codes.code, operands), entries, bits)


class Chunks(Fields):
    """Chunks of all programs: piece, size with the end, place in the program; for those behind a piece's first one
    (`further`, by number) the three columns of the index.
    """

    piece: Ints
    size: Ints
    at: Ints
    further: Ints
    entries: list[Ints]


def chunks(programs: Programs, sites: Sites, rows: Rows, newest: Ints) -> Chunks:
    """`newest`: per chunk, the place in its tree of the first node that its rows are the first to come to."""
    first = programs.chunk_first
    size = (np.add.reduceat(rows.bits, first) + rows.end_bits + 7) // 8 if len(first) else first
    piece = sites.piece[first]
    begin = starts(size)
    further = np.nonzero(piece[1:] == piece[:-1])[0] + 1
    leads = np.ones(len(piece), bool)
    leads[further] = False
    at = begin - begin[np.maximum.accumulate(np.where(leads, np.arange(len(piece)), 0))]
    start = np.where(leads, 0, sites.at[first])
    return Chunks(piece, size, at, further, [start[further] - start[further - 1], size[further - 1], newest[further]])
