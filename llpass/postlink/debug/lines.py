"""Full lines and all inlined calls of every instruction, out of debug information: ``--lines debug``.

Labels know the lines of call sites only, and stand in the code. A program that is compiled with ``-g`` knows more
and its code is left alone, but nobody wants to ship or map its DWARF. So it is read here, once, after linking:
`join` lays line rows and inlined calls over the pieces that llpass's own records describe, and adds pieces for
functions that only the DWARF knows. Afterwards the DWARF may go.

The rules, beyond those of docs/symbolize.md:

- Inside a piece of which the debug information has lines, these replace the piece's line sites; other pieces keep
  theirs.
- The innermost scope that holds an address answers: its function, with file and line of the row; then the place of
  each call that was inlined, out to the owner of the piece. The owner is the record's: linkers fold functions, and
  DWARF may name another one of the folded.
- A row of line 0 (the optimiser joined places) is an answer, and its file is that of the function.
- Code that no row covers, in a piece that has rows, or of which DWARF says that it is another function's, is the
  owner's, with line 0.
- A function that no record describes is entered where a symbol of its name stands; other ranges of that name are its
  parts. The line of its brace and its first statement is the lowest one that it has rows for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from llpass.postlink.debug.columns import ascends, spread
from llpass.postlink.debug.gsym import Gsym
from llpass.postlink.debug.leb128 import Ints
from llpass.postlink.facts.content import PART, PROLOGUE, Content
from llpass.postlink.image import ImageError, Symbol
from llpass.postlink.numbering import numbered

#: Makes display names of linker symbols, one for each.
Demangler = Callable[[list[bytes]], list[bytes]]

#: Calls inlined into each other, at most; LLVM's inliner stays far below.
_MAX_DEPTH = 500


def join(content: Content, debug: Gsym, symbols: Callable[[], Iterable[Symbol]], demangle: Demangler) -> Content:
    """`content` with the lines of `debug`; its counts tell what was found.

    `symbols` is asked only when there are functions that no record describes.
    """
    files = _Files(content.files, debug.files)
    functions = _Functions(content, debug, files)
    if not len(functions.index):
        return content.replace(counts={**content.counts, "debug_functions": 0})
    pieces = _Pieces(content, functions, symbols)
    segments = _Segments(pieces, functions, debug)
    functions.name_nodes(segments, files)
    rows = _Rows(content, functions, files, segments, pieces)
    known = len(content.names)
    new = functions.called[known:]
    grown = content.replace(
        files=files.paths,
        names=content.names + demangle(new),
        symbols=functions.symbols,
        func_file=rows.func_file.astype(np.int32),
        func_line=rows.func_line.astype(np.int32),
        func_decl_line=np.pad(content.func_decl_line, (0, len(new))),  # no reader of lines tells
        func_scope_line=np.append(content.func_scope_line, rows.func_line[known:].astype(np.int32)),
        piece_start=pieces.start.astype(np.uint64),
        piece_end=pieces.end.astype(np.uint64),
        piece_func=pieces.func.astype(np.int32),
        piece_flags=pieces.flags.astype(np.uint8),
        piece_entry=pieces.entry.astype(np.int32),
        counts=dict(content.counts),
    )
    rows.write(grown)
    grown.counts.update(
        debug_functions=len(functions.index),
        debug_rows=len(debug.row_at),
        debug_inlined=int(np.count_nonzero(debug.node_parent >= 0)),
        debug_pieces=int(np.count_nonzero(segments.lined)),
        debug_new_pieces=pieces.added,
    )
    return grown


class _Files:
    """The files of both sides under one numbering."""

    def __init__(self, known: list[bytes], found: list[bytes]) -> None:
        number = {path: index for index, path in reversed(list(enumerate(known)))}
        # The converter's order depends on its threads.
        new = sorted(set(found) - set(number))
        number.update((path, len(known) + index) for index, path in enumerate(new))
        self.paths = known + new
        #: By the number of the debug information.
        self.number: Ints = np.array([number[path] for path in found], np.int64)


class _Functions:
    """The functions that have lines in the debug information, and which function of the source each name means."""

    def __init__(self, content: Content, debug: Gsym, files: _Files) -> None:
        self.debug = debug
        self.symbols = list(content.symbols)
        #: What the debug information calls each of them.
        self.called = list(content.symbols)
        lined = np.zeros(len(debug.func_start), bool)
        lined[debug.row_func] = True
        index = np.flatnonzero(lined & (debug.func_end > debug.func_start))
        index = index[np.argsort(debug.func_start[index], kind="stable")]
        if len(index):
            index = index[np.append(True, np.diff(debug.func_start[index]) > 0)]
        #: Numbers of the debug information, by address; the ranges are disjoint.
        self.index: Ints = index
        self.start: Ints = debug.func_start[index]
        self.end: Ints = np.minimum(debug.func_end[index], np.append(self.start[1:], np.iinfo(np.int64).max))
        #: The reverse of `index`; -1 for those that are left out.
        self.position: Ints = np.full(len(debug.func_start), -1, np.int64)
        self.position[index] = np.arange(len(index))
        first = np.searchsorted(debug.row_func, index) if ascends(debug.row_func) else np.zeros(len(index), np.int64)
        #: The file that a function starts in.
        self.file: Ints = files.number[debug.row_file[first]]
        #: The function of the source that owns the range; `_Pieces` fills it.
        self.owner: Ints = np.full(len(index), -1, np.int64)
        #: The function of the source that a node is a call of.
        self.node: Ints = np.zeros(0, np.int64)
        self._file_of: list[int] = content.func_file.tolist()

    def names(self, numbers: Ints) -> list[bytes]:
        """What the debug information calls the functions of these numbers."""
        return self.debug.texts(self.debug.func_name[self.index[numbers]])

    def add(self, name: bytes, symbol: bytes, file: int = 0) -> int:
        """A new function of the source."""
        self.called.append(name)
        self.symbols.append(symbol)
        self._file_of.append(file)
        return len(self.symbols) - 1

    def name_nodes(self, segments: _Segments, files: _Files) -> None:
        """Find the function of each node: by its symbol, and of several with one symbol the one in the node's file."""
        debug = self.debug
        roots = debug.node_parent < 0
        calls = np.flatnonzero(~roots)
        offsets, name = numbered(debug.node_name[calls])
        texts = debug.texts(offsets)
        # Of several functions of one symbol the first.
        number = dict(zip(reversed(self.called), range(len(self.called) - 1, -1, -1), strict=True))
        often = Counter(self.called) if len(number) < len(self.called) else Counter()
        number.pop(b"", None)
        for text in sorted(set(texts) - number.keys()):
            number[text] = self.add(text, b"")
        chosen: Ints = np.array([number[text] for text in texts], np.int64)
        self.node = np.zeros(len(roots), np.int64)
        self.node[calls] = chosen[name]
        # Code outside of text has no owner, and nobody asks for its calls.
        self.node[roots] = np.maximum(self.owner[self.position[debug.node_func[roots]]], 0)
        if often:
            self._choose_by_file(segments, files, calls, name, [text if often[text] > 1 else b"" for text in texts])

    def _choose_by_file(self, segments: _Segments, files: _Files, calls: Ints, name: Ints, texts: list[bytes]) -> None:
        """Name the calls of functions that share their symbol; texts of others are empty."""
        unclear = np.flatnonzero(np.array([bool(text) for text in texts], bool)[name])
        found = segments.files_of_nodes(calls[unclear])
        candidates: dict[bytes, list[int]] = {text: [] for text in texts if text}
        for number, called in enumerate(self.called):
            if called in candidates:
                candidates[called].append(number)
        for index, file in zip(unclear.tolist(), np.where(found < 0, -1, files.number[found]).tolist(), strict=True):
            for candidate in candidates[texts[name[index]]]:
                if self._file_of[candidate] == file:
                    self.node[calls[index]] = candidate
                    break


class _Pieces:
    """The pieces of the content, and one more for each lined function that begins outside of all of them."""

    def __init__(self, content: Content, functions: _Functions, symbols: Callable[[], Iterable[Symbol]]) -> None:
        known = _Known(content, functions)
        at = np.searchsorted(known.start, functions.start, "right") - 1
        inside = (at >= 0) & (functions.start < np.append(known.end, 0)[at])
        functions.owner[inside] = known.func[at[inside]]
        end = np.minimum(functions.end, np.append(known.start, content.text_end)[at + 1])
        in_text = (functions.start >= content.text_start) & (functions.start < end)
        new = np.flatnonzero(~inside & in_text)
        entry = _entries(functions, new, symbols)

        start = np.concatenate((known.start, functions.start[new]))
        order = np.argsort(start, kind="stable")
        place = np.argsort(order, kind="stable")  # from the old number of a piece to the new one
        number = np.zeros(len(functions.start), np.int64)
        number[new] = len(known.start) + np.arange(len(new))
        self.start: Ints = start[order]
        self.end: Ints = np.concatenate((known.end, end[new]))[order]
        self.func: Ints = np.concatenate((known.func, functions.owner[new]))[order]
        self.flags: Ints = np.concatenate((known.flags, np.where(entry == new, PROLOGUE, PART)))[order]
        self.entry: Ints = place[np.concatenate((known.entry, number[entry]))][order]
        self.added = len(new)


class _Known:
    """The pieces that the records describe, without code of nobody that the debug information has a function for."""

    def __init__(self, content: Content, functions: _Functions) -> None:
        start, end = content.piece_start.astype(np.int64), content.piece_end.astype(np.int64)
        func = content.piece_func.astype(np.int64)
        before = (
            np.searchsorted(functions.start, end, "left") - 1
        )  # the last function that begins below the piece's end
        described = (before >= 0) & (np.append(functions.end, 0)[before] > start)
        keep = np.flatnonzero(~((func < 0) & described))
        number = np.zeros(len(start), np.int64)
        number[keep] = np.arange(len(keep))
        self.start: Ints = start[keep]
        self.end: Ints = end[keep]
        self.func: Ints = func[keep]
        self.flags: Ints = content.piece_flags.astype(np.int64)[keep]
        self.entry: Ints = number[content.piece_entry[keep]]


def _entries(functions: _Functions, new: Ints, symbols: Callable[[], Iterable[Symbol]]) -> Ints:
    """Name the owners of new functions; and of each the function where it is entered: itself, or for a part another.

    The linker's symbol is what stands at the address: DWARF does not know what a link-time optimiser called it.
    """
    entry = new.copy()
    if not len(new):
        return entry
    starts = set(functions.start[new].tolist())
    at_address: dict[int, list[bytes]] = {}
    for symbol in symbols():
        if symbol.address in starts:
            at_address.setdefault(symbol.address, []).append(symbol.name)
    groups: dict[bytes, list[int]] = {}
    for index, name in enumerate(functions.names(new)):
        groups.setdefault(name, []).append(index)
    for name, group in groups.items():
        numbers = new[group]
        named = numbers[[name in at_address.get(start, ()) for start in functions.start[numbers].tolist()]]
        whole = named if len(group) > 1 and len(named) else numbers
        for number in whole.tolist():
            here = at_address.get(int(functions.start[number]), [name])
            functions.owner[number] = functions.add(
                name, name if name in here else min(here), int(functions.file[number])
            )
        for index in np.array(group)[~np.isin(numbers, whole)].tolist():
            same = whole[functions.file[whole] == functions.file[new[index]]]
            entry[index] = (same if len(same) else whole)[0]
    functions.owner[new] = functions.owner[entry]
    return entry


class _Segments:
    """The code between two addresses where anything may change: at each, the piece, the row and the innermost node."""

    def __init__(self, pieces: _Pieces, functions: _Functions, debug: Gsym) -> None:
        self._functions, self._debug = functions, debug
        order = _by_address(debug.row_at)
        others = (debug.range_start, debug.range_end, pieces.start, functions.start, functions.end)
        # Of one address the rows come first; so the rows up to any place are counted.
        cuts: Ints = np.sort(np.concatenate([2 * debug.row_at, *(2 * other + 1 for other in others)]))
        rows = np.cumsum(cuts & 1 == 0)
        cuts >>= 1
        last = np.append(cuts[1:] != cuts[:-1], True)[: len(cuts)]
        at = cuts[last]
        row = np.append(order, -1)[rows[last] - 1]
        piece = _last_before(pieces.start, at)
        in_piece = np.flatnonzero((piece >= 0) & (at < np.append(pieces.end, 0)[piece]))
        self.at: Ints = at[in_piece]
        self.piece: Ints = piece[in_piece]
        function = _last_before(functions.start, self.at)
        function[self.at >= np.append(functions.end, 0)[function]] = -1
        #: The row in force; -1 where the debug information knows nothing.
        self.row: Ints = row[in_piece]
        row = self.row
        has_row = (row >= 0) & (function >= 0)
        has_row &= functions.position[np.append(debug.row_func, -1)[row]] == function
        owner = np.append(functions.owner, -1)[function]
        has_row &= (owner >= 0) & (owner == pieces.func[self.piece])
        self.row[~has_row] = -1
        #: The innermost node; -1 in a function without any.
        self.node: Ints = self._innermost()
        #: By piece: whether it has rows at all.
        self.lined = np.zeros(len(pieces.start), bool)
        self.lined[self.piece[has_row]] = True

    def _innermost(self) -> Ints:
        """Lay the ranges over the segments, outer ones first; of one depth a range ends where the next begins."""
        debug, functions = self._debug, self._functions
        node: Ints = np.full(len(self.at), -1, np.int64)
        if not len(debug.range_node):
            return node
        depth = debug.node_depth[debug.range_node]
        if int(depth.max()) > _MAX_DEPTH:
            raise ImageError(f"debug information: calls are inlined {int(depth.max())} deep")
        home = functions.position[debug.node_func[debug.range_node]]
        start = np.maximum(debug.range_start, functions.start[home])
        end = np.minimum(debug.range_end, functions.end[home])
        order = np.lexsort((start, depth))
        order = order[(home >= 0)[order] & (start < end)[order]]
        start, end, depth = start[order], end[order], depth[order]
        same = depth[1:] == depth[:-1]
        end[:-1] = np.where(same, np.minimum(end[:-1], start[1:]), end[:-1])
        low, high = np.searchsorted(self.at, start), np.searchsorted(self.at, end)
        segment, source = spread(low, np.maximum(high - low, 0))
        node[segment] = debug.range_node[order[source]]
        return node

    def files_of_nodes(self, nodes: Ints) -> Ints:
        """The file of the lowest row in each of the nodes themselves; -1 for one without rows."""
        file = np.full(len(self._debug.node_func), -1, np.int64)
        mine = np.flatnonzero((self.row >= 0) & (self.node >= 0))[::-1]
        file[self.node[mine]] = self._debug.row_file[self.row[mine]]
        found: Ints = file[nodes]
        return found


def _last_before(starts: Ints, at: Ints) -> Ints:
    """For each address the last of the starts that is not above it; -1: all are. Both ascend, and starts are few."""
    first = np.searchsorted(at, starts)
    return np.repeat(np.arange(-1, len(starts)), np.diff(first, prepend=0, append=len(at)))


def _by_address(column: Ints) -> Ints:
    order: Ints = np.arange(len(column)) if ascends(column) else np.argsort(column, kind="stable")
    return order


class _Rows:
    """The places: one for each call that was inlined, one for each (scope, file, line)."""

    def __init__(
        self, content: Content, functions: _Functions, files: _Files, segments: _Segments, pieces: _Pieces
    ) -> None:
        debug = functions.debug
        self._content, self._segments, self._pieces = content, segments, pieces
        self._columns: list[list[Ints]] = []
        at = np.searchsorted(pieces.start, content.site_at.astype(np.int64), "right") - 1
        #: Line sites of the records that still count; without any their rows go, too.
        self._keep: Ints = np.flatnonzero(~segments.lined[at]) if len(segments.lined) else at
        self._count = len(content.row_func) if len(self._keep) else 0
        self._call_file = files.number[debug.node_file]
        call: Ints = self._calls(functions)

        lined = segments.row >= 0
        node = np.append(np.arange(len(debug.node_func)), -1)[segments.node]
        owner = pieces.func[segments.piece]
        inlined = lined & (node >= 0)
        func = np.where(inlined, np.append(functions.node, 0)[node], owner)
        parent = np.where(inlined, np.append(call, -1)[node], -1)
        file = np.where(lined, files.number[np.append(debug.row_file, 0)[segments.row]], 0)
        line = np.where(lined, np.append(debug.row_line, 0)[segments.row], 0)
        self._describe(functions, (func, file, line), (call >= 0) & (debug.node_parent >= 0))
        file = np.where(line == 0, self.func_file[func], file)
        self._sites(func, file, line, parent)

    def _calls(self, functions: _Functions) -> Ints:
        """The row of the call of each node, outer ones first; -1 for the functions themselves."""
        debug = functions.debug
        call: Ints = np.full(len(debug.node_func), -1, np.int64)
        order = np.argsort(debug.node_depth, kind="stable")
        deepest = int(debug.node_depth.max()) if len(order) else 0
        levels = np.searchsorted(debug.node_depth[order], np.arange(1, deepest + 2))
        for begin, end in pairwise(levels.tolist()):
            level = order[begin:end]
            parent = debug.node_parent[level]
            columns = [functions.node[parent], self._call_file[level], debug.node_line[level], call[parent]]
            call[level] = self._distinct(columns)
        return call

    def _distinct(self, columns: list[Ints]) -> Ints:
        """Rows for the distinct combinations of function, file, line and parent; and the row of each."""
        key = columns[0]
        for column in columns[1:]:
            width = int(column.max()) + 2 if len(column) else 1
            if (int(key.max()) + 1 if len(key) else 1) * width >= 1 << 62:
                key = numbered(key).number
            key = key * width + (column + 1)
        found = numbered(key)
        sample = found.first()
        return self._add([column[sample] for column in columns])[found.number]

    def _add(self, columns: list[Ints]) -> Ints:
        """New rows."""
        self._columns.append(columns)
        self._count += len(columns[0])
        return np.arange(self._count - len(columns[0]), self._count)

    def _describe(self, functions: _Functions, rows: tuple[Ints, Ints, Ints], called: npt.NDArray[np.bool_]) -> None:
        """File and line of the functions that no record describes: the file they have most rows in, its first line."""
        debug, content = functions.debug, self._content
        known, total = len(content.names), len(functions.symbols)
        caller = functions.node[debug.node_parent[called]]
        places = (caller, self._call_file[called], debug.node_line[called])
        func, file, line = (np.concatenate(pair) for pair in zip(rows, places, strict=True))
        chosen = (func >= known) & (line > 0)
        func, file, line = func[chosen], file[chosen], line[chosen]
        self.func_file: Ints = np.append(content.func_file.astype(np.int64), np.zeros(total - known, np.int64))
        self.func_line: Ints = np.append(content.func_line.astype(np.int64), np.zeros(total - known, np.int64))
        width = int(file.max()) + 1 if len(file) else 1
        pair, which, count = np.unique(func * width + file, return_inverse=True, return_counts=True)
        lowest = np.full(len(pair), np.iinfo(np.int64).max)
        np.minimum.at(lowest, which, line)
        order = np.argsort(count, kind="stable")
        self.func_file[pair[order] // width] = pair[order] % width
        self.func_line[pair[order] // width] = lowest[order]

    def _sites(self, func: Ints, file: Ints, line: Ints, parent: Ints) -> None:
        """The segments where the answer changes."""
        segments = self._segments
        columns = [func, file, line, parent]
        change = np.ones(len(func), bool)
        same = segments.piece[1:] == segments.piece[:-1]
        for column in columns:
            same &= column[1:] == column[:-1]
        change[1:] = ~same
        change &= segments.lined[segments.piece]
        self._at = segments.at[change]
        # Hardly two sites have the same row, and who writes the table compares them anyway.
        self._row = self._add([column[change] for column in columns])

    def write(self, content: Content) -> None:
        """Put the rows and sites into `content`."""
        old = self._content
        func, file, line, parent = (
            np.concatenate(parts).astype(np.int32) for parts in zip(*self._columns, strict=True)
        )
        column = np.zeros(len(func), np.int32)
        site_at, site_row = self._at.astype(np.uint64), self._row.astype(np.int32)
        if len(self._keep):
            func, file, line = (
                np.append(old.row_func, func),
                np.append(old.row_file, file),
                np.append(old.row_line, line),
            )
            parent, column = np.append(old.row_parent, parent), np.append(old.row_column, column)
            site_at = np.append(old.site_at[self._keep], site_at)
            site_row = np.append(old.site_row[self._keep], site_row)
            order = np.argsort(site_at, kind="stable")
            site_at, site_row = site_at[order], site_row[order]
        content.row_func, content.row_file, content.row_line = func, file, line
        content.row_parent, content.row_column = parent, column
        content.site_at, content.site_row = site_at, site_row
