"""From units, sites and extents to "which function, file and line is this PC?": the meaning, in its plainest form.

The C runtime answers the same question from the same sections, faster; ``tests/vectors/lookup.json`` holds both to
one set of answers, and docs/symbolize.md says the rules in prose. This module is pure: it sees no file and no format.

    extent       a stretch of code that belongs to at most one function: a pcs record, or a range of the unwind index
    anchor       an address that a site record marks: an entry or stub anchor names a function, a line anchor a row
    owner        the function of an extent: the id of its pcs record, or its lowest anchor

An extent is what makes an answer safe. A PC between extents, or in one without an anchor (libc, start-up code,
assembly), is unknown; it is never the function before it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from llpass.abi import native
from llpass.abi.unit import Function, Line, Unit
from llpass.values import Fields, fresh

_ID_MASK = (1 << 64) - 1
#: What code is aligned to where no unwind information says where a function starts.
_GUESS_ALIGNMENT = 16


#: A site record whose address is known: (pc, id). Plain tuples: an image holds hundreds of thousands.
Site = tuple[int, int]


class PcsRecord(NamedTuple):
    """A pc-section record whose address is known."""

    start: int
    size: int
    id: int


class Inputs(Fields):
    """What one image brings along. Lists of sites are in section order, which decides between equals."""

    units: list[Unit] = fresh(list)
    entry: list[Site] = fresh(list)
    stub: list[Site] = fresh(list)
    line: list[Site] = fresh(list)
    pcs: list[PcsRecord] = fresh(list)
    executable: list[tuple[int, int]] = fresh(list)
    extents: list[tuple[int, int]] = fresh(list)
    extent_source: str = "none"


class Extent(NamedTuple):
    """[start, end) and its function, or None for code that llpass did not see. `source`: pcs, unwind or guess.

    `part`: a line anchor names the owner, so this is a piece that was split off and not where the function is entered.
    `prologue`: code stands before the owner's first statement.
    """

    start: int
    end: int
    owner: Function | None
    source: str
    part: bool = False
    prologue: bool = False


class Frame(NamedTuple):
    """One line of an answer. `inlined`: the next frame is the caller that this one was inlined into."""

    function: Function
    file: bytes
    line: int
    column: int
    inlined: bool


class _Row(NamedTuple):
    """A line row in its unit; following `Line.parent` stays in that unit."""

    unit: Unit
    line: Line

    def chain(self) -> Iterator[_Row]:
        """This row, then the call it was inlined into, and so on outwards. A parent stands before its children."""
        row = self
        yield row
        while row.line.parent:
            row = _Row(row.unit, row.unit.lines[row.line.parent - 1])
            yield row


class _Rows:
    """The line rows of all units by id, found when asked for: of the rows of a large image few are ever shown."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units: dict[int, Unit] = {}
        for unit in units:
            if unit.lines:
                self._units.setdefault(unit.line_base, unit)
        self._bases = sorted(self._units)
        self._outermost: dict[int, list[int]] = {}

    def find(self, ident: int) -> tuple[Unit, int] | None:
        """The unit that owns a line id, and the index of the row."""
        if not self._bases:
            return None
        # The nearest base at or below the id; index -1 is right: a range may wrap around 2**64.
        base = self._bases[bisect_right(self._bases, ident) - 1]
        unit = self._units[base]
        index = (ident - base) & _ID_MASK
        return (unit, index) if index < len(unit.lines) else None

    def row(self, ident: int) -> _Row:
        found = self.find(ident)
        assert found is not None, "sites without a row were dropped when the table was built"
        return _Row(found[0], found[0].lines[found[1]])

    def outermost(self, ident: int) -> Function | None:
        """The function at the end of the row's parent chain: the one whose code this is. None without a row."""
        found = self.find(ident)
        if found is None:
            return None
        unit, index = found
        ends = self._outermost.get(unit.line_base)
        if ends is None:
            # All of a unit in one pass: following each chain would be quadratic in its depth.
            ends = self._outermost[unit.line_base] = []
            for position, line in enumerate(unit.lines):
                ends.append(ends[line.parent - 1] if line.parent else position)
        return unit.functions[unit.lines[ends[index]].func]


class FuncTable:
    """The table of one image. Build it with `build`."""

    def __init__(self, extents: list[Extent], lines: list[Site], rows: _Rows, text_end: int) -> None:
        #: Sorted and disjoint.
        self.extents = extents
        self._starts = [extent.start for extent in extents]
        self._lines = lines
        self._line_pcs = [pc for pc, _ in lines]
        self._rows = rows
        self._text_end = text_end
        self._entries: dict[int, Extent] = {}
        for extent in sorted(extents, key=lambda extent: extent.part):  # stable: the lowest that is no part
            if extent.owner is not None:
                self._entries.setdefault(extent.owner.id, extent)

    def rows(self) -> list[tuple[int, Function | None]]:
        """The table as the runtime stores it: a start and an owner; None for a gap and for the sentinel at the end."""
        rows: list[tuple[int, Function | None]] = []
        end = None
        for extent in self.extents:
            if end is not None and end < extent.start:
                rows.append((end, None))
            rows.append((extent.start, extent.owner))
            end = extent.end
        if end is not None and end < self._text_end:
            rows.append((end, None))
            end = self._text_end
        return [*rows, (end if end is not None else self._text_end, None)]

    def extent_at(self, pc: int) -> Extent | None:
        """The extent that holds `pc`."""
        index = bisect_right(self._starts, pc) - 1
        return self.extents[index] if index >= 0 and pc < self.extents[index].end else None

    def entry(self, pc: int) -> int | None:
        """Where the function that `pc` belongs to is entered; None when unknown."""
        extent = self.extent_at(pc)
        if extent is None or extent.owner is None:
            return None
        return self._entries[extent.owner.id].start if extent.part else extent.start

    def frames(self, pc: int) -> list[Frame]:
        """Innermost first; empty when unknown. For a return address pass the address minus one."""
        extent = self.extent_at(pc)
        if extent is None or extent.owner is None:
            return []
        owner = extent.owner
        index = bisect_right(self._line_pcs, pc) - 1
        if index < 0 or self._line_pcs[index] < extent.start:
            return [Frame(owner, owner.file, entry_line(owner, extent.prologue and pc == extent.start), 0, False)]
        frames = []
        for unit, line in self._rows.row(self._lines[index][1]).chain():
            frames.append(Frame(unit.functions[line.func], line.file, line.line, line.column, True))
        if frames[-1].function.id != owner.id:
            # A later optimiser inlined the site here; nobody recorded at which line.
            frames.append(Frame(owner, owner.file, 0, 0, True))
        frames[-1] = frames[-1]._replace(inlined=False)
        return frames


def entry_line(function: Function, in_prologue: bool) -> int:
    """The line where no line site has passed yet: the brace at the start of a prologue, else the first statement."""
    if in_prologue:
        return function.scope_line or function.line or function.decl_line
    return function.line or function.scope_line or function.decl_line


def build(inputs: Inputs) -> FuncTable:
    """Apply the rules: rows by id, then extents, then an owner for each."""
    functions = _functions_by_id(inputs.units)
    rows = _Rows(inputs.units)
    lines = sorted(inputs.line, key=itemgetter(0))
    anchors = _Anchors([*inputs.entry, *inputs.stub], lines, rows)
    text_start = min((start for start, _ in inputs.executable), default=0)
    text_end = max((end for _, end in inputs.executable), default=0)

    def in_text(ranges: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        return [(start, min(end, text_end), ident) for start, end, ident in ranges if text_start <= start < text_end]

    exact = _disjoint(in_text([(record.start, record.start + record.size, record.id) for record in inputs.pcs]))
    extents = []
    for start, end, ident in exact:
        # Without an anchor nobody says where the statements begin; most functions have a prologue.
        prologue = anchors.first_of(ident, start, end) != start
        extents.append(Extent(start, end, functions.get(ident), "pcs", prologue=prologue))
    unwind = _disjoint(in_text([(start, end, 0) for start, end in inputs.extents]))
    for start, end in _uncovered([(a, b) for a, b, _ in unwind], [(a, b) for a, b, _ in exact]):
        ident, is_line = anchors.lowest(start, end)
        prologue = (anchors.first_of(ident, start, end) or start) > start
        extents.append(Extent(start, end, functions.get(ident), "unwind", is_line, prologue))
    extents.sort(key=lambda extent: extent.start)
    extents += _guessed(extents, [*inputs.entry, *inputs.stub], anchors, inputs.executable, functions)
    extents.sort(key=lambda extent: extent.start)
    return FuncTable(extents, [site for site in lines if rows.find(site[1])], rows, text_end)


def _functions_by_id(units: Sequence[Unit]) -> dict[int, Function]:
    """The best row of each id: a definition beats what a stub only names; otherwise the first."""
    best: dict[int, Function] = {}
    for unit in units:
        for row in unit.functions:
            if not row.id:
                continue
            known = best.get(row.id)
            if known is None or (known.flags & native.FUNC_STUB_TARGET and not row.flags & native.FUNC_STUB_TARGET):
                best[row.id] = row
    return best


class _Anchors:
    """All anchors by address: entry and stub anchors in one list, line anchors in another."""

    def __init__(self, sites: list[Site], lines: list[Site], rows: _Rows) -> None:
        # The sort is stable: anchors of one address stay in section order, entry before stub.
        self._sites = sorted(sites, key=itemgetter(0))
        self._lines = lines
        self._rows = rows
        self._site_pcs = [pc for pc, _ in self._sites]
        self._line_pcs = [pc for pc, _ in lines]

    def lowest(self, start: int, end: int) -> tuple[int, bool]:
        """The function id of the lowest anchor in [start, end), and whether that is a line anchor.

        The id is 0 when there is no anchor or it names no function.

        At one address an entry or stub anchor goes first.
        """
        site = bisect_left(self._site_pcs, start)
        line = bisect_left(self._line_pcs, start)
        site_pc = self._site_pcs[site] if site < len(self._site_pcs) else end
        line_pc = self._line_pcs[line] if line < len(self._line_pcs) else end
        if min(site_pc, line_pc) >= end:
            return 0, False
        if site_pc <= line_pc:
            return self._sites[site][1], False
        function = self._rows.outermost(self._lines[line][1])
        return (function.id if function is not None else 0), True

    def first_of(self, ident: int, start: int, end: int) -> int | None:
        """The address of the lowest entry or stub anchor in [start, end) that names the function; None without one."""
        for index in range(bisect_left(self._site_pcs, start), bisect_left(self._site_pcs, end)):
            if self._sites[index][1] == ident:
                return self._site_pcs[index]
        return None

    def before(self, pc: int) -> int:
        """The address of the highest anchor below `pc`; -1 when there is none."""
        found = -1
        for pcs in (self._site_pcs, self._line_pcs):
            index = bisect_left(pcs, pc) - 1
            if index >= 0:
                found = max(found, pcs[index])
        return found


def _disjoint(ranges: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Sorted, without empty ranges; of two that start together the first stays, and one ends where the next starts."""
    found: list[tuple[int, int, int]] = []
    for start, end, ident in sorted(ranges, key=lambda item: item[0]):
        if end <= start or (found and found[-1][0] == start):
            continue
        if found and found[-1][1] > start:
            found[-1] = (found[-1][0], start, found[-1][2])
        found.append((start, end, ident))
    return found


def _uncovered(ranges: list[tuple[int, int]], covers: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of `ranges` after taking `covers` away; both sorted and disjoint."""
    left = []
    at = 0
    for start, end in ranges:
        while at < len(covers) and covers[at][1] <= start:
            at += 1
        index = at
        while index < len(covers) and covers[index][0] < end:
            if start < covers[index][0]:
                left.append((start, covers[index][0]))
            start = covers[index][1]
            index += 1
        if start < end:
            left.append((start, end))
    return left


def _guessed(
    extents: list[Extent],
    sites: list[Site],
    anchors: _Anchors,
    executable: list[tuple[int, int]],
    functions: dict[int, Function],
) -> list[Extent]:
    """Functions for the entry and stub anchors that no extent holds: there is no unwind information at their place.

    An anchor stands after the prologue, so the start is guessed by alignment, but never so low that it would take an
    earlier anchor or extent; the end is the next start.
    """
    starts = [extent.start for extent in extents]
    text = sorted(executable)
    owners: dict[int, int] = {}
    for pc, ident in sites:
        index = bisect_right(starts, pc) - 1
        if index < 0 or pc >= extents[index].end:
            owners.setdefault(pc, ident)

    guesses: list[tuple[int, int, int, bool]] = []  # start, limit of its end, id, whether it has a prologue
    for pc in sorted(owners):
        section = bisect_right(text, (pc, _ID_MASK)) - 1
        if section < 0 or pc >= text[section][1]:
            continue
        following = bisect_right(starts, pc)
        floor = max(
            text[section][0],
            extents[following - 1].end if following else 0,
            anchors.before(pc) + 1,
        )
        start = pc - pc % _GUESS_ALIGNMENT
        limit = min(text[section][1], starts[following] if following < len(starts) else text[section][1])
        start = start if start >= floor else pc
        guesses.append((start, limit, owners[pc], start < pc))
    ends = [start for start, *_ in guesses[1:]] + [_ID_MASK]
    return [
        Extent(start, min(limit, end), functions.get(ident), "guess", prologue=prologue)
        for (start, limit, ident, prologue), end in zip(guesses, ends, strict=False)
    ]
