"""From the records of an image to the facts of its table: `collect`, with a budget of a quarter of a second.

The meaning is that of `llpass.postlink.functab`, row by row and in its plainest form; docs/symbolize.md has the rules.
That table answers from any record at any time. This one is made once and written down, so it holds what some address
can answer with and nothing else: pieces that have an owner, the sites inside of them, the rows that these sites and
their chains of inlined calls use, the functions that pieces and rows name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from llpass.abi import native
from llpass.postlink.extent_columns import Addresses, Index, Ranges
from llpass.postlink.facts import site_columns
from llpass.postlink.facts.content import FRAME_POINTER, PART, PROLOGUE, STUB, Content, Flags, Numbers
from llpass.postlink.facts.pieces import (
    GUESS,
    SYMBOL,
    Anchors,
    FunctionIds,
    LineRows,
    Pieces,
    Text,
    distinct,
    find_pieces,
    within,
)
from llpass.postlink.facts.site_columns import PcsRecords, Sites
from llpass.postlink.facts.unit_columns import UnitColumns
from llpass.postlink.image import Image, ImageError

_Number = TypeVar("_Number", bound=np.generic)

#: Rows that a table may hold for each record and row of the image; real programs are far below one. Only a damaged
#: image inlines one deep chain of calls into a thousand functions.
_ROWS_PER_RECORD = 64


class _Records(NamedTuple):
    """What an image brings along, and what is found of it at once."""

    units: UnitColumns
    entry: Sites
    stub: Sites
    line: Sites
    pcs: PcsRecords
    rows: LineRows
    ids: FunctionIds
    anchors: Anchors


class _Rows(NamedTuple):
    """The line rows of the table; function and file are still those of the units."""

    func: Index
    file: Index
    line: Numbers
    column: Numbers
    parent: Numbers
    #: For each site the number of its row here.
    of_site: Numbers


class _Sites(NamedTuple):
    """The line sites of the table: address, row in the units, piece; and how many had a row, and then an owner."""

    at: Addresses
    row: Index
    piece: Index
    with_row: int
    with_owner: int


class _Functions(NamedTuple):
    """The functions of the table, and for each function row of the units its number here."""

    number: Numbers
    names: list[bytes]
    symbols: list[bytes]
    file: Numbers
    line: Numbers
    decl_line: Numbers
    scope_line: Numbers


def collect(image: Image) -> Content:
    """The facts of a linked image. Raises `ImageError` when its records or its unwind index are damaged."""
    records = _read(image)
    ranges = image.executable_ranges()
    text = Text(min((start for start, _ in ranges), default=0), max((end for _, end in ranges), default=0))
    if text.end >> 8 * image.word_size:
        raise ImageError(f"executable range at {text.start:#x}: it ends at {text.end:#x}, beyond the last address")
    extents, outside = find_pieces(image, text, records.pcs, records.anchors, records.ids, records.rows)
    pieces = extents.take(extents.owner >= 0)
    sites = _sites(records.anchors, pieces)
    rows = _rows(records, sites.row, pieces.owner[sites.piece])
    files, file_numbers = _files(records.units, pieces, rows)
    functions = _functions(records.units, pieces, rows, file_numbers)
    return Content(
        text_start=text.start,
        text_end=text.end,
        code_shift=code_shift(np.array([text.start], np.uint64), pieces.start, sites.at),
        files=files,
        names=functions.names,
        symbols=functions.symbols,
        func_file=functions.file,
        func_line=functions.line,
        func_decl_line=functions.decl_line,
        func_scope_line=functions.scope_line,
        piece_start=pieces.start,
        piece_end=pieces.end,
        piece_func=functions.number[pieces.owner],
        piece_flags=_flags(pieces, records.units),
        piece_entry=_entries(pieces),
        row_func=functions.number[rows.func],
        row_file=file_numbers[rows.file],
        row_line=rows.line,
        row_column=rows.column,
        row_parent=rows.parent,
        site_at=sites.at,
        site_row=rows.of_site,
        counts=_counts(records, extents, outside, pieces, sites),
    )


def code_shift(*addresses: Addresses) -> int:
    """The largest shift up to 2 of which all these are multiples."""
    bits = np.bitwise_or.reduce([np.bitwise_or.reduce(column) for column in addresses if len(column)])
    return next((shift for shift in (2, 1) if not int(bits) & ((1 << shift) - 1)), 0)


def _read(image: Image) -> _Records:
    units = UnitColumns(image.sections("units"), image.endian)
    entry, stub, line = (site_columns.sites(image, kind) for kind in ("entry", "stub", "line"))
    rows = LineRows(units)
    anchors = Anchors.of(entry, stub, line, rows)
    return _Records(units, entry, stub, line, site_columns.pcs(image), rows, FunctionIds(units.functions), anchors)


def _sites(anchors: Anchors, pieces: Pieces) -> _Sites:
    """The line sites that answer: those with a row, inside of a piece; of several at one address the last."""
    having = anchors.line_row >= 0
    at, row = (
        (anchors.line_pc, anchors.line_row) if having.all() else (anchors.line_pc[having], anchors.line_row[having])
    )
    first, behind = np.searchsorted(at, pieces.start), np.searchsorted(at, pieces.end)
    # Pieces are sorted and disjoint, so the sites inside of them are stretches between the others.
    edges = np.zeros(len(at) + 1, np.int32)
    np.add.at(edges, first, 1)
    np.add.at(edges, behind, -1)
    inside = np.cumsum(edges[:-1]) > 0
    piece = np.repeat(np.arange(len(first)), behind - first)
    at, row = (at, row) if inside.all() else (at[inside], row[inside])
    last = np.ones(len(at), np.bool_)
    last[:-1] = at[1:] != at[:-1]
    if last.all():
        return _Sites(at, row, piece, int(having.sum()), len(at))
    return _Sites(at[last], row[last], piece[last], int(having.sum()), len(at))


def _rows(records: _Records, site_row: Index, site_owner: Index) -> _Rows:
    """The rows that sites use, with those they were inlined through.

    A chain that does not end in the owner of its site was inlined there later. It hangs below a row of that owner with
    line 0, once for each such owner: a row has one parent.
    """
    lines, functions = records.units.lines, records.units.functions
    outer = lines.func[records.rows.outermost[site_row]]
    moved = outer != site_owner
    other = np.flatnonzero(moved)
    moved[other] = functions.id[outer[other]] != functions.id[site_owner[other]]
    owners = distinct(site_owner[moved])
    which = np.searchsorted(owners, site_owner[moved])
    # A moved row is one number: row * count of owners + position of the owner.
    moved_key = site_row[moved] * len(owners) + which
    keys = distinct(moved_key)
    limit = _ROWS_PER_RECORD * (len(lines.func) + len(site_row))
    if len(keys) and int((records.rows.depth[keys // len(owners)] + 1).sum()) > limit:
        raise ImageError(f"line sites: chains of inlined calls were inlined again into more than {limit} rows")
    plain, keys = _with_parents(lines.parent, site_row[~moved], keys, len(owners))

    base = len(owners)
    below = base + len(plain)
    place = _spread(plain, np.arange(base, below), len(lines.func))
    row = plain if not base else np.concatenate([plain, keys // base])
    parent = _taken(lines.parent, row)
    number = np.where(parent >= 0, place[parent], -1)
    of_site = place[site_row]
    if base:
        owner = keys % base
        above = parent[len(plain) :]
        number[len(plain) :] = np.where(above >= 0, below + np.searchsorted(keys, above * base + owner), owner)
        of_site[moved] = below + np.searchsorted(keys, moved_key)
    nothing = np.zeros(base, np.int32)
    return _Rows(
        _behind(owners, _taken(lines.func, row)),
        _behind(functions.file[owners], _taken(lines.file, row)),
        _behind(nothing, _taken(lines.line, row).view(np.int32)),
        _behind(nothing, _taken(lines.column, row).astype(np.int32)),
        _behind(nothing - 1, number.astype(np.int32)),
        of_site,
    )


def _taken(column: npt.NDArray[_Number], rows: Index) -> npt.NDArray[_Number]:
    """The column at some rows, most often at all of them."""
    return column if np.array_equal(rows, np.arange(len(column))) else column[rows]


def _behind(first: npt.NDArray[_Number], second: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Two columns as one."""
    return np.concatenate([first, second]) if len(first) else second


def _with_parents(parent: Index, plain: Index, keys: Index, owners: int) -> tuple[Index, Index]:
    """Rows and moved rows with all rows above them: sorted, each once."""
    used = np.zeros(len(parent), np.bool_)
    used[plain] = True
    new = np.flatnonzero(used)
    while len(new):
        above = parent[new]
        above = above[above >= 0]
        new = distinct(above[~used[above]])
        used[new] = True
    found = [keys]
    while len(keys):
        above = parent[keys // owners]
        keys = distinct(above[above >= 0] * owners + (keys % owners)[above >= 0])
        found.append(keys)
    return np.flatnonzero(used), distinct(np.concatenate(found))


def _files(units: UnitColumns, pieces: Pieces, rows: _Rows) -> tuple[list[bytes], Numbers]:
    """The paths that are named, each once behind the empty one, and for each file of the units its number."""
    used = np.zeros(units.file_count, np.bool_)
    used[units.functions.file[pieces.owner]] = True
    used[units.functions.file[rows.func]] = True
    used[rows.file] = True
    chosen = np.flatnonzero(used)
    numbers: dict[bytes, int] = {b"": 0}
    found = [numbers.setdefault(path, len(numbers)) for path in units.paths(chosen)]
    return list(numbers), _spread(chosen, found, units.file_count)


def _functions(units: UnitColumns, pieces: Pieces, rows: _Rows, file_numbers: Numbers) -> _Functions:
    """The functions that are named. Rows that say the same, as those of headers do in many units, are one function."""
    rows_of_units = units.functions
    used = np.zeros(len(rows_of_units.id), np.bool_)
    used[pieces.owner] = True
    used[rows.func] = True
    chosen = np.flatnonzero(used)
    names, symbols = units.names(chosen)
    file = file_numbers[rows_of_units.file[chosen]]
    line, decl_line, scope_line = (
        column[chosen].view(np.int32)
        for column in (rows_of_units.line, rows_of_units.decl_line, rows_of_units.scope_line)
    )
    same, first = _alike(names, symbols, file, line, decl_line, scope_line)
    if len(first) < len(names):
        names, symbols = [names[index] for index in first], [symbols[index] for index in first]
        file, line, decl_line, scope_line = file[first], line[first], decl_line[first], scope_line[first]
    return _Functions(_spread(chosen, same, len(used)), names, symbols, file, line, decl_line, scope_line)


def _alike(names: list[bytes], symbols: list[bytes], *columns: Numbers) -> tuple[Index, Index]:
    """For each row the number of the first that says the same, counting only first ones; and these first ones."""
    often = {name for name, count in Counter(names).items() if count > 1}
    repeated = np.flatnonzero([name in often for name in names]).tolist()
    numbers = [column[repeated].tolist() for column in columns]
    seen: dict[tuple[object, ...], int] = {}
    of = np.arange(len(names))
    of[repeated] = [
        seen.setdefault((names[index], symbols[index], *place), index)
        for index, *place in zip(repeated, *numbers, strict=True)
    ]
    is_first = of == np.arange(len(of))
    return (np.cumsum(is_first) - 1)[of], np.flatnonzero(is_first)


def _spread(rows: Index, numbers: Sequence[int] | Index, count: int) -> Numbers:
    """A column of `count` places that holds numbers[i] at rows[i]."""
    found = np.zeros(count, np.int32)
    found[rows] = numbers
    return found


def _flags(pieces: Pieces, units: UnitColumns) -> Flags:
    row = units.functions.flags[pieces.owner]
    stub = pieces.stub | ((row & np.uint32(native.FUNC_STUB)) != 0)
    framed = (row & np.uint32(native.FUNC_FRAME_POINTER)) != 0
    found = np.zeros(len(row), np.uint8)
    for bit, column in ((PART, pieces.part), (PROLOGUE, pieces.prologue), (STUB, stub), (FRAME_POINTER, framed)):
        found |= column.astype(np.uint8) * np.uint8(bit)
    return found


def _entries(pieces: Pieces) -> Numbers:
    """Where each piece's owner is entered: a part at the owner's first piece that is none, else at its first piece."""
    found = np.arange(len(pieces.start), dtype=np.int32)
    parts = np.flatnonzero(pieces.part)
    if len(parts):
        order = np.lexsort((found, pieces.part, pieces.owner))
        owners = pieces.owner[order]
        found[parts] = order[np.searchsorted(owners, pieces.owner[parts])]
    return found


def _counts(records: _Records, extents: Pieces, outside: int, pieces: Pieces, sites: _Sites) -> dict[str, int]:
    """What `--stats` tells of the records: how many there are, and why those are not in the table that are not."""
    anchors, functions = records.anchors, records.units.functions
    piece = within(Ranges(pieces.start, pieces.end), anchors.pc)
    owned = piece >= 0
    naming = np.zeros(len(piece), np.bool_)
    naming[owned] = functions.id[pieces.owner[piece[owned]]] == anchors.id[owned]
    live = len(distinct(pieces.owner))
    defined = functions.flags[records.ids.rows] & np.uint32(native.FUNC_STUB_TARGET) == 0
    kinds = {"entry": records.entry, "stub": records.stub, "line": records.line}
    return {
        "units": records.units.count,
        **{f"{kind}_records": len(found.id) for kind, found in kinds.items()},
        "pcs_records": len(records.pcs.id),
        "fillings": sum(found.fillings for found in kinds.values()) + records.pcs.fillings,
        "entries_kept": int(naming.sum()),
        "entries_of_inlined_copies": int((owned & ~naming).sum()),
        "entries_without_owner": int((~owned).sum()),
        "lines_kept": len(sites.at),
        "lines_without_row": len(anchors.line_row) - sites.with_row,
        "lines_without_owner": sites.with_row - sites.with_owner,
        "lines_at_one_address": sites.with_owner - len(sites.at),
        "extents": len(extents.start),
        "extents_without_owner": int((extents.owner < 0).sum()),
        "extents_outside_of_text": outside,
        "functions_live": live,
        "functions_dead": max(0, int(defined.sum()) - live),
        "functions_from_symbols": int((pieces.source == SYMBOL).sum()),
        "functions_guessed": int((pieces.source == GUESS).sum()),
    }
