"""The line tables of a GSYM file: little programs, all run at once.

An operation of a line table is a byte; three kinds of operation have a number behind them, and a byte says by itself
neither that it is an operation nor that it belongs to a number. So the operations of all tables are found first, by
counting; then what the little machine has in its registers are running sums of what the operations add.

A million rows are gone through in a tenth of a second, if the columns are narrow and stay in the processor's cache:
hence blocks of tables, and single bytes as long as possible.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.postlink.debug.leb128 import Bytes, Ints, Numbers
from llpass.postlink.image import ImageError

#: Operations; from `_FIRST_SPECIAL` on an operation moves address and line by what it is.
_END_SEQUENCE, _SET_FILE, _ADVANCE_PC, _ADVANCE_LINE, _FIRST_SPECIAL = 0, 1, 2, 3, 4
#: Bytes of line tables that are taken apart at a time.
_BLOCK = 1 << 17


class Rows(NamedTuple):
    """The rows of some tables, and how many each table has."""

    of_table: Ints
    at: Ints
    file: Ints
    line: Ints


class _Tables(NamedTuple):
    """Tables side by side: where their operations stand, and what they start with."""

    program: Ints
    behind: Ints
    low: Ints  # the lowest advance of a line that an operation can say by itself
    width: Ints  # how many advances there are
    line: Ints
    address: Ints

    def part(self, begin: int, end: int) -> _Tables:
        return _Tables(*(column[begin:end] for column in self))


def read(view: Bytes, first: Ints, behind: Ints, address: Ints) -> Rows:
    """The rows of the tables in the bytes [first, behind); `address`: where the function of each starts."""
    if not len(first):
        return Rows(first, first, first, first)
    numbers = Numbers(view, "GSYM")
    low, at = numbers.read(first, signed=True)
    high, at = numbers.read(at, signed=True)
    line, program = numbers.read(at)
    if np.any(high < low) or np.any(program >= behind):
        raise ImageError("GSYM: a line table has no room for its operations")
    # An operation is below 256, so that a larger width says nothing else than 255 does.
    tables = _Tables(program, behind, low, np.clip(high - low + 1, 1, 255), line, address)
    ends = np.cumsum(behind - program)
    cuts = np.searchsorted(ends, np.arange(0, int(ends[-1]) + 1, _BLOCK))
    edges = sorted({*cuts.tolist(), 0, len(first)})
    blocks = [_run(view, tables.part(begin, end)) for begin, end in pairwise(edges)]
    if len(blocks) == 1:
        return blocks[0]
    return Rows(*(np.concatenate(column) for column in zip(*blocks, strict=True)))


def _run(view: Bytes, tables: _Tables) -> Rows:
    size = tables.behind - tables.program
    begin = np.cumsum(size) - size
    byte = view[np.repeat(tables.program - begin, size) + np.arange(int(size.sum()))]
    at = np.flatnonzero(_is_operation(byte, begin))
    code = byte[at]
    opens = np.searchsorted(at, begin)  # the first operation of each table
    count = np.diff(opens, append=len(at))

    width = np.repeat(tables.width.astype(np.uint8), count)
    moved = code - np.uint8(_FIRST_SPECIAL)
    by = moved // width
    line_step = (moved - by * width) + np.repeat(tables.low, count)
    step = by.astype(np.int64)
    other = np.flatnonzero(code < _FIRST_SPECIAL)
    kind = code[other]
    step[other] = line_step[other] = 0
    numbers = Numbers(byte, "GSYM: a line table")
    advances, line_advances, setters = (other[kind == wanted] for wanted in (_ADVANCE_PC, _ADVANCE_LINE, _SET_FILE))
    step[advances], _ = numbers.read(at[advances] + 1)
    line_step[line_advances], _ = numbers.read(at[line_advances] + 1, signed=True)
    file, _ = numbers.read(at[setters] + 1)

    is_row = code >= _FIRST_SPECIAL
    is_row[advances] = True
    _end(is_row, other[kind == _END_SEQUENCE], opens, count)
    row = np.flatnonzero(is_row)
    first_row = np.searchsorted(row, opens)
    count = np.diff(first_row, append=len(row))
    # The file is what was set last in the same table, else file 1.
    place = np.concatenate((first_row, np.searchsorted(row, setters)))
    order = np.argsort(np.concatenate((2 * opens, 2 * setters + 1)), kind="stable")
    value = np.concatenate((np.ones(len(opens), np.int64), file))[order]
    return Rows(
        count,
        _running(step, opens, tables.address, row, count),
        np.repeat(value, np.diff(place[order], append=len(row))),
        np.clip(_running(line_step, opens, tables.line, row, count), 0, 0x7FFFFFFF),
    )


def _is_operation(byte: Bytes, begin: Ints) -> npt.NDArray[np.bool_]:
    """Which bytes are operations, in programs that begin at `begin`.

    A byte is read in one of two states, as an operation or inside a number, and does one of three things to the state:
    an operation that takes a number swaps "operation" and "number" (in a number it is a last byte), a byte of 0x80 and
    more keeps the state, any other leads to "operation". So the state is the parity of the swaps since the last such
    byte.
    """
    swaps = (byte - np.uint8(_SET_FILE)) <= _ADVANCE_LINE - _SET_FILE
    parity = np.bitwise_xor.accumulate(swaps.view(np.uint8))
    settles = (byte < 0x80) & ~swaps
    # Before each byte: where the state was settled last, and in the lowest bit the parity there.
    settled = np.zeros(len(byte), np.int32)
    settled[1:] = (np.arange(2, 2 * len(byte), 2, dtype=np.int32) | parity[:-1]) * settles[:-1]
    settled[begin[1:]] = 2 * begin[1:] | parity[begin[1:] - 1]
    np.maximum.accumulate(settled, out=settled)
    before = np.zeros(len(byte), np.uint8)
    before[1:] = parity[:-1]
    found: npt.NDArray[np.bool_] = before == (settled & 1)
    return found


def _end(is_row: npt.NDArray[np.bool_], ends: Ints, opens: Ints, count: Ints) -> None:
    """A table is over at its first END_SEQUENCE: take out what comes behind."""
    last = opens + count - 1
    if len(ends) == len(last) and np.array_equal(ends, last):
        return
    end = np.append(ends, len(is_row))[np.searchsorted(ends, opens)]
    is_row &= np.arange(len(is_row)) < np.repeat(end, count)


def _running(step: Ints, opens: Ints, start: Ints, row: Ints, count: Ints) -> Ints:
    """Running sums that begin anew in each table, from `start`, at the rows."""
    total = np.cumsum(step)
    found: Ints = total[row]
    found += np.repeat(start - (total[opens] - step[opens]), count)
    return found
