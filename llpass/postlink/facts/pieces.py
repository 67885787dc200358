"""Which stretch of code belongs to which function: rules 1 to 4 of docs/symbolize.md on columns.

`llpass.postlink.functab` says the same one extent at a time, and is what the tests hold this to. Here every rule is a
few operations on whole columns: a sort, a search of one sorted column in another, a comparison.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.abi import native
from llpass.postlink.extent_columns import Addresses, Index, Ranges
from llpass.postlink.facts.site_columns import PcsRecords, Sites
from llpass.postlink.facts.unit_columns import Functions, Ids, UnitColumns
from llpass.postlink.image import Image, ImageError

Mask = npt.NDArray[np.bool_]

#: What code is aligned to where no unwind information says where a function starts.
_GUESS_ALIGNMENT = 16

#: Calls that one may have been inlined through; each costs a pass. No compiler goes nearly as deep.
_DEEPEST = 10_000

#: Where an extent is from.
PCS, UNWIND, SYMBOL, GUESS = range(4)


class Text(NamedTuple):
    """From the first executable range's start to the last one's end: what an extent can be about."""

    start: int
    end: int

    def part_of(self, ranges: Ranges) -> tuple[Ranges, Index]:
        """Those that start in it, cut where it ends; and which these are."""
        inside = (ranges.start >= np.uint64(self.start)) & (ranges.start < np.uint64(self.end))
        which = np.flatnonzero(inside)
        return Ranges(ranges.start[which], np.minimum(ranges.end[which], np.uint64(self.end))), which


class Pieces(NamedTuple):
    """Extents, sorted and disjoint. `owner`: a function row, or -1 for code that llpass did not see."""

    start: Addresses
    end: Addresses
    owner: Index
    source: npt.NDArray[np.uint8]
    part: Mask
    prologue: Mask
    stub: Mask

    def take(self, chosen: Index | Mask) -> Pieces:
        """Some of them."""
        start, end, owner, source, part, prologue, stub = self
        return Pieces(
            start[chosen], end[chosen], owner[chosen], source[chosen], part[chosen], prologue[chosen], stub[chosen]
        )

    def joined(self, other: Pieces) -> Pieces:
        """These and others, sorted by where they start."""
        every = Pieces(*(np.concatenate([ours, theirs]) for ours, theirs in zip(self, other, strict=True)))
        return every.take(np.argsort(every.start, kind="stable"))


class FunctionIds:
    """The best row of each id: a definition beats what a stub only names; otherwise the first."""

    def __init__(self, functions: Functions) -> None:
        named = functions.id != 0
        target = (functions.flags & np.uint32(native.FUNC_STUB_TARGET)) != 0
        rows = np.concatenate([np.flatnonzero(named & ~target), np.flatnonzero(named & target)])
        ids = functions.id[rows]
        order = np.argsort(ids, kind="stable")
        first = _first_of_each(ids[order])
        self.ids: Ids = ids[order][first]
        self.rows: Index = rows[order][first]

    def find(self, ids: Ids) -> Index:
        """The row of each id; -1 without one."""
        return _lookup(self.ids, self.rows, ids)


class LineRows:
    """The call-site rows by id, and what is at the outer end of each chain of inlined calls."""

    def __init__(self, units: UnitColumns) -> None:
        # Of units with one base the first that has rows counts.
        having = np.flatnonzero(units.line_count)
        order = having[np.argsort(units.line_base[having], kind="stable")]
        self._units = order[_first_of_each(units.line_base[order])]
        self._all = units
        self.outermost, self.depth = _roots(units.lines.parent)
        if len(self.depth) and int(self.depth.max()) > _DEEPEST:
            raise ImageError(f"units: a call was inlined through {self.depth.max()} others")

    def find(self, ids: Ids) -> Index:
        """The row of each id; -1 without one. A unit owns the ids from its base on, modulo 2**64."""
        if not len(self._units):
            return np.full(len(ids), -1)
        bases = self._all.line_base[self._units]
        # The nearest base at or below the id; index -1 is right: a range may wrap around 2**64.
        unit = self._units[np.searchsorted(bases, ids, "right") - 1]
        index = ids - self._all.line_base[unit]
        owned = index < self._all.line_count[unit].astype(np.uint64)
        return np.where(owned, self._all.line_first[unit] + index.astype(np.int64), -1)

    def outer_id(self, rows: Index) -> Ids:
        """The id of the function at the outer end of each row; 0 for row -1."""
        lines, functions = self._all.lines, self._all.functions
        found = np.zeros(len(rows), np.uint64)
        known = rows >= 0
        found[known] = functions.id[lines.func[self.outermost[rows[known]]]]
        return found


class Anchors(NamedTuple):
    """All site records by address: those of entries and stubs together, an entry first; those of lines apart.

    `line_row` is the row of a line site, or -1.
    """

    pc: Addresses
    id: Ids
    is_stub: Mask
    line_pc: Addresses
    line_row: Index

    @classmethod
    def of(cls, entry: Sites, stub: Sites, line: Sites, rows: LineRows) -> Anchors:
        """Sorted by address; those of one address stay in section order."""
        pc = np.concatenate([entry.pc, stub.pc])
        order = _order(pc)
        line_order = _order(line.pc)
        return cls(
            pc[order],
            np.concatenate([entry.id, stub.id])[order],
            order >= len(entry.pc),
            line.pc[line_order],
            rows.find(line.id)[line_order],
        )


class Found(NamedTuple):
    """The extents of an image; and how many records and ranges of the unwind index are about no code of it."""

    pieces: Pieces
    outside: int


def find_pieces(image: Image, text: Text, pcs: PcsRecords, anchors: Anchors, ids: FunctionIds, rows: LineRows) -> Found:
    """Every extent of an image's text with its owner."""
    recorded, inside = text.part_of(Ranges(pcs.start, pcs.end))
    exact, which = disjoint(recorded)
    exact_ids = pcs.id[inside[which]]
    every = image.extent_columns()[1]
    indexed, of_index = text.part_of(every)
    outside = len(pcs.start) - len(inside) + len(every.start) - len(of_index)
    unwind = uncovered(disjoint(indexed)[0], exact)
    known = _merged(exact, unwind)
    orphans = anchors.pc[within(known, anchors.pc) < 0]
    symbols = _symbol_extents(image, text, known, orphans) if len(orphans) else Ranges.of([])

    start = np.concatenate([exact.start, unwind.start, symbols.start])
    end = np.concatenate([exact.end, unwind.end, symbols.end])
    source = np.repeat(
        np.array([PCS, UNWIND, SYMBOL], np.uint8), [len(exact.start), len(unwind.start), len(symbols.start)]
    )
    ident, part, stub = _lowest(anchors, rows, start, end)
    ident[: len(exact_ids)] = exact_ids
    part &= source != PCS
    stub &= source != PCS
    order = np.argsort(start, kind="stable")
    extents = Ranges(start[order], end[order])
    prologue = _prologues(anchors, extents, ident[order], source[order] == PCS)
    found = Pieces(*extents, ids.find(ident[order]), source[order], part[order], prologue, stub[order])
    if len(orphans):
        found = found.joined(_guessed(image, extents, anchors, ids))
    return Found(found, outside)


def disjoint(ranges: Ranges) -> tuple[Ranges, Index]:
    """Sorted, without empty ranges; of two that start together the first stays, and one ends where the next starts.

    Also which of the given ranges these are.
    """
    which = np.flatnonzero(ranges.start < ranges.end)
    which = which[_order(ranges.start[which])]
    which = which[_first_of_each(ranges.start[which])]
    start, end = ranges.start[which], ranges.end[which]
    end[:-1] = np.minimum(end[:-1], start[1:])
    return Ranges(start, end), which


def uncovered(ranges: Ranges, covers: Ranges) -> Ranges:
    """What is left of `ranges` after taking `covers` away; both sorted and disjoint."""
    if not len(covers.start) or not len(ranges.start):
        return ranges
    # What is left starts where a range does, or where a cover inside of one ends; never where a cover is.
    inside = within(ranges, covers.end) >= 0
    start = np.sort(np.concatenate([ranges.start, covers.end[inside]]))
    start = start[_first_of_each(start)]
    start = start[within(covers, start) < 0]
    end = ranges.end[np.searchsorted(ranges.start, start, "right") - 1]
    following = np.searchsorted(covers.start, start)
    limit = np.append(covers.start, np.iinfo(np.uint64).max)[following]
    return Ranges(start, np.minimum(end, limit))


def _merged(first: Ranges, second: Ranges) -> Ranges:
    """Two sets of ranges that do not overlap as one, sorted."""
    start = np.concatenate([first.start, second.start])
    order = _order(start)
    return Ranges(start[order], np.concatenate([first.end, second.end])[order])


def within(ranges: Ranges, addresses: Addresses) -> Index:
    """The range that holds each address; -1: none does. The ranges are sorted and disjoint."""
    if not len(ranges.start):
        return np.full(len(addresses), -1)
    index = np.searchsorted(ranges.start, addresses, "right") - 1
    return np.where((index >= 0) & (addresses < ranges.end[index]), index, -1)


def _symbol_extents(image: Image, text: Text, known: Ranges, orphans: Addresses) -> Ranges:
    """Symbols with a size around entry or stub sites that nothing else holds: there is no unwind information there."""
    ranges, _ = disjoint(text.part_of(image.symbol_ranges())[0])
    ranges = uncovered(ranges, known)
    holding = distinct(within(ranges, orphans))
    holding = holding[holding >= 0]
    return Ranges(ranges.start[holding], ranges.end[holding])


def _lowest(anchors: Anchors, rows: LineRows, start: Addresses, end: Addresses) -> tuple[Ids, Mask, Mask]:
    """What the lowest anchor of each range says: a function id (0: none), whether it is a line, whether it is a stub.

    At one address an entry or stub anchor goes first.
    """
    site = np.searchsorted(anchors.pc, start)
    line = np.searchsorted(anchors.line_pc, start)
    # Behind the last anchor there is one that is in no range.
    site_pc = np.minimum(np.append(anchors.pc, np.iinfo(np.uint64).max)[site], end)
    line_pc = np.minimum(np.append(anchors.line_pc, np.iinfo(np.uint64).max)[line], end)
    has_site = (site_pc < end) & (site_pc <= line_pc)
    has_line = (line_pc < end) & ~has_site
    ident = np.zeros(len(start), np.uint64)
    stub = np.zeros(len(start), np.bool_)
    ident[has_site] = anchors.id[site[has_site]]
    stub[has_site] = anchors.is_stub[site[has_site]]
    ident[has_line] = rows.outer_id(anchors.line_row[line[has_line]])
    return ident, has_line, stub


def _prologues(anchors: Anchors, extents: Ranges, ident: Ids, exact: Mask) -> Mask:
    """Whether code stands before the owner's first statement: its lowest entry or stub anchor is above the start.

    A pc-section record without one is taken to start with a prologue, since most functions do.
    """
    extent = within(extents, anchors.pc)
    naming = np.flatnonzero((extent >= 0) & (ident[extent] == anchors.id)) if len(ident) else np.zeros(0, np.int64)
    first = extents.start.copy()
    told = np.zeros(len(first), np.bool_)
    # From the highest down, so that the lowest stays.
    first[extent[naming[::-1]]] = anchors.pc[naming[::-1]]
    told[extent[naming]] = True
    return (first > extents.start) | (exact & ~told)


def _guessed(image: Image, extents: Ranges, anchors: Anchors, ids: FunctionIds) -> Pieces:
    """Functions for the entry and stub anchors that no extent holds: there is no unwind information at their place.

    An anchor stands after the prologue, so the start is guessed by alignment, but never so low that it would take an
    earlier anchor or extent; the end is the next start.
    """
    text = Ranges.of(image.executable_ranges())
    chosen = np.flatnonzero((within(extents, anchors.pc) < 0) & (within(text, anchors.pc) >= 0))
    chosen = chosen[_first_of_each(anchors.pc[chosen])]
    pc = anchors.pc[chosen]
    section = within(text, pc)
    section_end = text.end[section]
    following = np.searchsorted(extents.start, pc, "right")
    floor = np.maximum(text.start[section], np.append(np.zeros(1, np.uint64), extents.end)[following])
    for pcs in (anchors.pc, anchors.line_pc):
        below = np.searchsorted(pcs, pc)
        after = np.append(np.zeros(1, np.uint64), pcs + np.uint64(1))[below]
        floor = np.maximum(floor, after)
    start = pc - pc % np.uint64(_GUESS_ALIGNMENT)
    start = np.where(start >= floor, start, pc)
    end = np.minimum(section_end, np.append(extents.start, np.iinfo(np.uint64).max)[following])
    end[:-1] = np.minimum(end[:-1], start[1:])
    owner = ids.find(anchors.id[chosen])
    source = np.full(len(pc), GUESS, np.uint8)
    return Pieces(start, end, owner, source, np.zeros(len(pc), np.bool_), start < pc, anchors.is_stub[chosen])


def _roots(parent: Index) -> tuple[Index, Index]:
    """The end of each row's chain of parents, and how many steps away it is; by doubling the step."""
    depth = (parent >= 0).astype(np.int64)
    end = np.where(parent >= 0, parent, np.arange(len(parent)))
    while True:
        further = end[end]
        if np.array_equal(further, end):
            return end, depth
        depth += depth[end]
        end = further


def distinct(numbers: Index) -> Index:
    """The numbers sorted, each once; `numpy.unique` takes ten times as long for it."""
    ordered = np.sort(numbers)
    return ordered[_first_of_each(ordered)]


def _lookup(keys: Ids, values: Index, wanted: Ids) -> Index:
    """The value of each wanted key, -1 when it is not among the sorted keys."""
    if not len(keys):
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], -1)


def _order(keys: Addresses) -> Index:
    """A stable order by key; records mostly come sorted from the linker."""
    if len(keys) and (keys[1:] < keys[:-1]).any():
        return np.argsort(keys, kind="stable")
    return np.arange(len(keys))


def _first_of_each(keys: Ids | Index) -> Mask:
    """Which of sorted keys differ from the one before."""
    first = np.ones(len(keys), np.bool_)
    first[1:] = keys[1:] != keys[:-1]
    return first
