"""The lines of functions that ``.debug_info`` does not describe: ``.debug_line`` itself.

With ``-gline-tables-only`` clang describes only the functions that something was inlined into, and assembly is
described by nobody; the line table has them all. llvm-gsymutil starts from descriptions, so of such functions it knows
a symbol and no line. `fill` gives them their rows.

A line program is a stream of bytes for a little machine (DWARF 5, 6.2). One operation after the other costs Python a
second for each megabyte, so all programs of a file run at once, in numpy columns. What stands in the way is finding
the operations: a byte may be one, or belong to a number behind one.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.postlink.debug import file as debug_file
from llpass.postlink.debug import units
from llpass.postlink.debug.columns import ascends, spread
from llpass.postlink.debug.gsym import Gsym
from llpass.postlink.debug.leb128 import Bytes, Ints, Numbers
from llpass.postlink.debug.line_header import Header, Sections, headers, join
from llpass.postlink.image import ImageError

_EXTENDED, _COPY, _ADVANCE_PC, _ADVANCE_LINE, _SET_FILE, _SET_COLUMN = range(6)
_CONST_ADD_PC, _FIXED_ADVANCE_PC, _SET_ISA = 8, 9, 12
_END_SEQUENCE, _SET_ADDRESS = 1, 2
#: Sets the address of a sequence, of 4 or 8 bytes.
_STARTS = re.compile(rb"\x00[\x05\x09]\x02")
_ADDRESS = (1 << 63) - 1
#: Functions without lines are looked up when they are more than this share of the code that has some.
_SHARE = 1 / 1000


class _Rows(NamedTuple):
    """Rows by address; files are numbered over all headers. `end`: no code of the sequence from here on."""

    at: Ints
    file: Ints
    line: Ints
    end: npt.NDArray[np.bool_]


def fill(debug: Gsym, path: Path) -> Gsym:
    """`debug` with rows for functions that have none. Raises `ImageError` for a damaged line table."""
    lined = np.bincount(debug.row_func, minlength=len(debug.func_start)) > 0
    size = debug.func_end - debug.func_start
    bare = np.flatnonzero(~lined & (size > 0))
    if int(size[bare].sum()) <= _SHARE * int(size[lined].sum()):
        return debug
    contents = debug_file.sections(path, (".debug_line", ".debug_line_str", ".debug_str"))
    if contents is None:
        return debug
    line, line_strings, strings = contents.data
    sections = Sections(line, line_strings, strings, contents.little)
    found = _near(list(headers(sections)), sections, debug.func_start[bare])
    if not found:
        return debug
    rows = _run(np.frombuffer(sections.line, np.uint8), found, sections.little)
    return _with_rows(debug, bare, rows, _paths(found, path))


def _paths(tables: list[Header], path: Path) -> list[bytes]:
    """The files of all tables, in order."""
    if all(name.startswith(b"/") for table in tables for name in table.files if name):
        return [name for table in tables for name in table.files]
    folder = units.folders(path)
    return [join(folder.get(table.at, b""), name) if name else name for table in tables for name in table.files]


def _near(found: list[Header], sections: Sections, wanted: Ints) -> list[Header]:
    """The tables with the sequences that may hold the wanted addresses: of all that start at or below, the nearest.

    Code without any lines (start-up code, libraries) is in every program; it must not cost the running of all tables.
    What looks like the operation that starts a sequence may be part of a number; then a table too many is run.
    """
    starts, tables = [], []
    for index, header in enumerate(found):
        for match in _STARTS.finditer(sections.line, header.program, header.end):
            size = sections.line[match.start() + 1] - 1
            address = sections.line[match.end() : match.end() + size]
            starts.append(int.from_bytes(address, "little" if sections.little else "big") & _ADDRESS)
            tables.append(index)
    by_start = np.argsort(np.array(starts, np.int64), kind="stable")
    nearest = np.searchsorted(np.array(starts, np.int64)[by_start], wanted, "right") - 1
    chosen = set(np.array(tables, np.int64)[by_start][nearest[nearest >= 0]].tolist())
    return [found[index] for index in sorted(chosen)]


def _with_rows(debug: Gsym, bare: Ints, rows: _Rows, paths: list[bytes]) -> Gsym:
    """Each of the functions gets the rows in it, and the one in force where it begins."""
    if not len(rows.at):
        return debug
    start, end = debug.func_start[bare], debug.func_end[bare]
    first = np.searchsorted(rows.at, start, "right") - 1
    known = (first >= 0) & ~rows.end[first]
    bare, start, end, first = bare[known], start[known], end[known], first[known]
    row, which = spread(first, np.searchsorted(rows.at, end) - first)
    row, which = row[~rows.end[row]], which[~rows.end[row]]
    files, number = _numbered(debug.files, paths)
    by_func = np.argsort(bare[which], kind="stable")
    row, which = row[by_func], which[by_func]
    added = [bare[which], np.maximum(rows.at[row], start[which]), number[rows.file[row]], rows.line[row]]
    columns = [debug.row_func, debug.row_at, debug.row_file, debug.row_line]
    if not ascends(debug.row_func):
        order = np.argsort(debug.row_func, kind="stable")
        columns = [column[order] for column in columns]
    place = np.searchsorted(columns[0], added[0], "right")
    func, at, file, line = (np.insert(old, place, new) for old, new in zip(columns, added, strict=True))
    return debug.replace(files=files, row_func=func, row_at=at, row_file=file, row_line=line)


def _numbered(known: list[bytes], paths: list[bytes]) -> tuple[list[bytes], Ints]:
    """All files, and the number of each of `paths` among them."""
    number = {path: index for index, path in reversed(list(enumerate(known)))}
    files = list(known)
    found = []
    for path in paths:
        if path not in number:
            number[path] = len(files)
            files.append(path)
        found.append(number[path])
    return files, np.array(found, np.int64)


def _run(view: Bytes, tables: list[Header], little: bool) -> _Rows:
    """What all programs emit, with the registers of the machine as running sums."""
    at, table, payload = _operations(view, tables)
    code = view[at].astype(np.int64)
    column = {
        name: np.array([getattr(header, name) for header in tables], np.int64)[table]
        for name in ("instruction_bytes", "line_base", "line_range", "first_special")
    }
    numbers = Numbers(view, ".debug_line")
    special = code >= column["first_special"]
    standard = np.where(special, -1, code)
    operand = np.zeros(len(at), np.int64)
    for wanted, signed in (((_ADVANCE_PC, _SET_FILE), False), ((_ADVANCE_LINE,), True)):
        chosen = np.flatnonzero(np.any([standard == one for one in wanted], axis=0))
        operand[chosen], _ = numbers.read(at[chosen] + 1, signed)
    kind = np.where(standard == _EXTENDED, view[np.maximum(payload, 0)], 0)
    moved = np.where(special, code, np.where(standard == _CONST_ADD_PC, 255, column["first_special"]))
    moved -= column["first_special"]
    step = (moved // column["line_range"] + np.where(standard == _ADVANCE_PC, operand, 0)) * column["instruction_bytes"]
    fixed = np.flatnonzero(standard == _FIXED_ADVANCE_PC)
    step[fixed] += _read(view, at[fixed] + 1, np.full(len(fixed), 2), little)
    line = np.where(standard == _ADVANCE_LINE, operand, 0)
    line += np.where(special, column["line_base"] + moved % column["line_range"], 0)

    index = np.arange(len(at))
    opens = np.ones(len(at), bool)  # the registers are as at first: begin of a program, or behind a sequence
    opens[1:] = (table[1:] != table[:-1]) | (kind[:-1] == _END_SEQUENCE)
    begin = np.maximum.accumulate(np.where(opens, index, 0))
    total = np.cumsum(line)
    line = total - total[begin] + line[begin] + 1
    setter = np.maximum.accumulate(np.where(standard == _SET_FILE, index, -1))
    file = np.where(setter >= begin, operand[np.maximum(setter, 0)], 1)
    sets = np.flatnonzero(kind == _SET_ADDRESS)
    value = np.zeros(len(at), np.int64)
    value[sets] = _read(view, payload[sets] + 1, _sizes(view, at[sets]), little)
    total = np.cumsum(step)
    setter = np.maximum.accumulate(np.where(kind == _SET_ADDRESS, index, -1))
    placed = setter >= begin
    address = value[np.maximum(setter, 0)] + total - total[np.maximum(setter, 0)]

    counts = np.array([len(header.files) for header in tables], np.int64)
    # Code that the linker dropped stands at address 0, or has no address.
    emits = (special | (standard == _COPY) | (kind == _END_SEQUENCE)) & placed & (value[np.maximum(setter, 0)] > 0)
    emits &= (file < counts[table]) | (kind == _END_SEQUENCE)
    row = np.flatnonzero(emits)
    # Of rows at one address the last counts, and none at the end of the sequence.
    row = row[np.append(np.diff(address[row]) != 0, True)[: len(row)]]
    end = kind[row] == _END_SEQUENCE
    row = row[np.lexsort((~end, address[row]))]
    end = kind[row] == _END_SEQUENCE
    number = np.where(end, 0, file[row] + (np.cumsum(counts) - counts)[table[row]])
    return _Rows(address[row], number, np.clip(line[row], 0, 0x7FFFFFFF), end)


def _sizes(view: Bytes, at: Ints) -> Ints:
    """Bytes of the address of each set-address operation: the length behind the 0, less the kind."""
    found: Ints = np.clip(view[at + 1].astype(np.int64) - 1, 0, 8)
    return found


def _read(view: Bytes, at: Ints, size: Ints, little: bool) -> Ints:
    """Numbers of some bytes each."""
    found: Ints = np.zeros(len(at), np.int64)
    for byte in range(int(size.max()) if len(size) else 0):
        has = np.flatnonzero(size > byte)
        shift = 8 * (byte if little else size[has] - 1 - byte)
        found[has] |= view[np.minimum(at[has] + byte, len(view) - 1)].astype(np.int64) << shift
    return found


def _operations(view: Bytes, tables: list[Header]) -> tuple[Ints, Ints, Ints]:
    """Offset and table of each operation, and where the payload of an extended one starts (else -1).

    As in GSYM (`gsym_rows._is_operation`) what a byte is follows from the bytes before it: an operation that takes a
    number swaps "operation" and "number", a byte of 0x80 and more keeps the state, any other leads to "operation". The
    operations 0 (extended, with its length) and 9 (two bytes) do not fit in. But whether a byte of 0 or 9 is an
    operation follows from the last place that is known to be one, so those bytes alone are visited one by one, and what
    is behind them is the next known place.
    """
    begin = np.array([header.program for header in tables], np.int64)
    behind = np.array([header.end for header in tables], np.int64)
    offset, table = spread(begin, behind - begin)
    byte = view[offset]
    swaps = (byte >= _ADVANCE_PC) & (byte <= _SET_COLUMN)
    swaps |= (byte == _SET_ISA) & (np.array([header.first_special for header in tables])[table] > _SET_ISA)
    count: Ints = np.zeros(len(byte) + 1, np.int64)
    np.cumsum(swaps, out=count[1:])
    since: Ints = np.zeros(len(byte), np.int64)
    index = np.arange(len(byte))
    since[1:] = np.maximum.accumulate(np.where((byte < 0x80) & ~swaps, index + 1, 0))[:-1]
    ends = np.cumsum(behind - begin)
    opens = ends - (behind - begin)
    since = np.maximum(since, opens[table])

    candidates = np.flatnonzero((byte == _EXTENDED) | (byte == _FIXED_ADVANCE_PC))
    known, payload, place = _visit(byte.tobytes(), candidates, since, count, ends[table[candidates]].tolist())
    if known:
        marks: Ints = np.zeros(len(byte), np.int64)
        inside = np.array(known, np.int64)
        marks[np.minimum(inside, len(byte) - 1)] = inside
        since = np.maximum(since, np.where(index >= np.maximum.accumulate(marks), np.maximum.accumulate(marks), 0))
    is_code = (count[:-1] - count[since]) & 1 == 0
    if place:
        covered, _ = spread(np.array(place, np.int64) + 1, np.array(known, np.int64) - np.array(place, np.int64) - 1)
        is_code[covered] = False
    start: Ints = np.full(len(byte), -1, np.int64)
    start[place] = payload
    found = np.flatnonzero(is_code)
    payload_at = np.where(start[found] >= 0, offset[np.maximum(start[found], 0)], -1)
    return offset[found], table[found], payload_at


def _visit(
    data: bytes, candidates: Ints, since: Ints, count: Ints, ends: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """Of the candidates that are operations: the place behind, the payload of an extended one (or -1), their own."""
    known: list[int] = []
    payload: list[int] = []
    place: list[int] = []
    since_at, count_at = since.data, count.data
    last = 0
    for at, end in zip(candidates.tolist(), ends, strict=True):
        if at < last:
            continue
        low = since_at[at]
        if (count_at[at] - count_at[low if low > last else last]) & 1:
            continue
        if data[at] == _FIXED_ADVANCE_PC:
            begin, last = -1, at + 3
        else:
            begin, size, shift = at + 1, 0, 0
            while begin < end and data[begin] >= 0x80 and shift < 28:
                size |= (data[begin] & 0x7F) << shift
                begin, shift = begin + 1, shift + 7
            if begin >= end:
                raise ImageError(".debug_line: a program ends in the middle of an operation")
            size |= data[begin] << shift
            begin += 1
            last = begin + size
            if not size:
                begin = -1
        if last > end:
            raise ImageError(".debug_line: an operation runs past the end of its program")
        known.append(last)
        payload.append(begin)
        place.append(at)
    return known, payload, place
