"""The slow reference's table as the columns that a writer takes: what `collect` finds, found the plain way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from llpass.abi import native
from llpass.abi.unit import Function
from llpass.postlink.facts import content
from llpass.postlink.functab import FuncTable, Inputs, build


class _Columns:
    """Numbers given out in the order of first use."""

    def __init__(self) -> None:
        self.files: dict[bytes, int] = {b"": 0}
        self.functions: dict[Function, int] = {}
        self.rows: dict[tuple[int, int, int, int, int], int] = {}

    def file(self, path: bytes) -> int:
        return self.files.setdefault(path, len(self.files))

    def function(self, function: Function) -> int:
        self.file(function.file)
        return self.functions.setdefault(function, len(self.functions))

    def row(self, func: int, file: bytes, line: int, column: int, parent: int) -> int:
        return self.rows.setdefault((func, self.file(file), line, column, parent), len(self.rows))


def content_of(inputs: Inputs, code_shift: int = 0) -> content.Content:
    """The columns for the table that `functab.build` makes of `inputs`."""
    table = build(inputs)
    columns = _Columns()
    pieces: list[tuple[int, int, int, int, int]] = []
    owned = [extent for extent in table.extents if extent.owner is not None]
    index_of = {extent.start: index for index, extent in enumerate(owned)}
    for extent in owned:
        assert extent.owner is not None
        entry = table.entry(extent.start)
        assert entry is not None
        flags = content.PART * extent.part | content.PROLOGUE * extent.prologue
        flags |= content.STUB * (bool(extent.owner.flags & native.FUNC_STUB))
        flags |= content.FRAME_POINTER * (bool(extent.owner.flags & native.FUNC_FRAME_POINTER))
        pieces.append((extent.start, extent.end, columns.function(extent.owner), flags, index_of[entry]))
    sites = _sites(table, columns)
    starts = [start for start, _ in inputs.executable]
    ends = [end for _, end in inputs.executable]
    functions = list(columns.functions)
    rows = list(columns.rows)
    return content.Content(
        text_start=min(starts, default=0),
        text_end=max(ends, default=0),
        code_shift=code_shift,
        files=list(columns.files),
        names=[function.name for function in functions],
        symbols=[function.symbol for function in functions],
        func_file=_numbers([columns.files[function.file] for function in functions]),
        func_line=_numbers([function.line for function in functions]),
        func_decl_line=_numbers([function.decl_line for function in functions]),
        func_scope_line=_numbers([function.scope_line for function in functions]),
        piece_start=np.array([piece[0] for piece in pieces], np.uint64),
        piece_end=np.array([piece[1] for piece in pieces], np.uint64),
        piece_func=_numbers([piece[2] for piece in pieces]),
        piece_flags=np.array([piece[3] for piece in pieces], np.uint8),
        piece_entry=_numbers([piece[4] for piece in pieces]),
        row_func=_numbers([row[0] for row in rows]),
        row_file=_numbers([row[1] for row in rows]),
        row_line=_numbers([row[2] for row in rows]),
        row_column=_numbers([row[3] for row in rows]),
        row_parent=_numbers([row[4] for row in rows]),
        site_at=np.array([pc for pc, _ in sites], np.uint64),
        site_row=_numbers([row for _, row in sites]),
    )


def _sites(table: FuncTable, columns: _Columns) -> list[tuple[int, int]]:
    """The rows that hold from the line sites on, by what the table says at them."""
    found = []
    for pc in sorted(set(table._line_pcs)):
        if table.entry(pc) is None:
            continue
        row = -1
        for frame in reversed(table.frames(pc)):
            row = columns.row(columns.function(frame.function), frame.file, frame.line, frame.column, row)
        found.append((pc, row))
    return found


def _numbers(values: Sequence[int]) -> content.Numbers:
    return np.array(values, np.int64).astype(np.int32)
