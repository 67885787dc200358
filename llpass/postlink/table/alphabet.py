"""Which few hundred combinations of values get a code of one byte, so that all the items together are short.

Call sites and inlined calls repeat themselves in ways that differ from program to program: the same helper inlined at
the same place of the same function a thousand times, lines that go up by one, columns of an indentation. A code stands
for a combination: some fields have its values, the others follow as varints. Each item takes the cheapest code that
fits. The best set of codes is a covering problem; the greedy choice, always the code that saves most next, is within
1 - 1/e of the best for the reason that savings never grow as codes are added, and this also makes it fast: most
candidates need not be looked at again (lazy evaluation).
"""

from __future__ import annotations

import heapq
from itertools import combinations
from math import prod
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llpass.postlink.numbering import Numbered, numbered
from llpass.values import Fields

Ints = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.int32]

#: Items that are looked at for the choice: what is frequent shows in a sample, and it bounds the time.
_SAMPLE = 1 << 14
#: Largest direct table from values or combinations to numbers, in entries.
_DIRECT = 1 << 20


class Field(Fields):
    """A column: values, how many bytes each takes when it follows, and the range [low, high) that codes can hold."""

    values: Ints
    sizes: Ints
    low: int
    high: int


class Code(NamedTuple):
    """An entry of an alphabet: `kind` is what an item must match as it is; a value of None follows."""

    kind: int
    values: tuple[int | None, ...]

    @property
    def fixed(self) -> tuple[int, ...]:
        """Which fields have a value."""
        return tuple(index for index, value in enumerate(self.values) if value is not None)


class Alphabet(Fields):
    """The codes, which of them each item has, and per field how many bytes follow it."""

    codes: list[Code]
    code: Ints
    follows: list[Ints]

    def entries(self, bits: tuple[int, ...]) -> list[tuple[int, ...]]:
        """Per code the values, 0 for those that follow, and its kind with the `bits` of those."""
        found = []
        for code in self.codes:
            following = sum(bit for bit, value in zip(bits, code.values, strict=True) if value is None)
            found.append((*(value or 0 for value in code.values), code.kind | following))
        return found


def encode(kinds: Ints, fields: list[Field], room: int, entry_bytes: int) -> Alphabet:
    """Codes for these items: one for each kind where everything follows, then at most `room` in all.

    `entry_bytes`: what a code costs in the table.
    """
    codes = [Code(int(kind), (None,) * len(fields)) for kind in np.flatnonzero(np.bincount(kinds))]
    step = -(-len(kinds) // _SAMPLE) or 1
    sample = [Field(f.values[::step], f.sizes[::step], f.low, f.high) for f in fields]
    codes += _greedy(kinds[::step], sample, room - len(codes), entry_bytes / step)
    code = _assign(kinds, fields, codes)
    follows = []
    for index, field in enumerate(fields):
        fixed = np.array([code.values[index] is not None for code in codes], bool)
        follows.append(np.where(fixed[code], 0, field.sizes))
    return Alphabet(codes, code, follows)


def _greedy(kinds: Ints, fields: list[Field], room: int, entry_bytes: float) -> list[Code]:
    follows = np.sum([field.sizes for field in fields], axis=0)
    numbers = [numbered(field.values) for field in fields]
    best = follows.copy()
    heap: list[tuple[float, int, tuple[int, ...], Ints, Ints]] = []
    for width in range(1, len(fields) + 1):
        for fixed in combinations(range(len(fields)), width):
            cost = follows - np.sum([fields[index].sizes for index in fixed], axis=0)
            for gain, members in _groups(kinds, fields, numbers, fixed, best - cost, entry_bytes, room):
                heap.append((-gain, len(heap), fixed, members, cost))
    heapq.heapify(heap)
    codes: list[Code] = []
    while heap and len(codes) < room:
        gain, tie, fixed, members, cost = heapq.heappop(heap)
        now = float(np.maximum(best[members] - cost[members], 0).sum())
        if now <= entry_bytes:
            continue
        if heap and -now > heap[0][0]:
            heapq.heappush(heap, (-now, tie, fixed, members, cost))
            continue
        best[members] = np.minimum(best[members], cost[members])
        one = members[0]
        values = [int(field.values[one]) if index in fixed else None for index, field in enumerate(fields)]
        codes.append(Code(int(kinds[one]), tuple(values)))
    return codes


def _groups(
    kinds: Ints,
    fields: list[Field],
    numbers: list[Numbered],
    fixed: tuple[int, ...],
    gains: Ints,
    entry_bytes: float,
    most: int,
) -> list[tuple[float, Ints]]:
    """What codes with these fields fixed would save, and for which items: the best `most` of them."""
    fits = np.ones(len(kinds), bool)
    key = kinds.copy()
    for index in fixed:
        field, (distinct, number) = fields[index], numbers[index]
        fits &= (field.values >= field.low) & (field.values < field.high)
        key = key * len(distinct) + number
    (items,) = np.nonzero(fits)
    if not len(items):
        return []
    items = items[np.argsort(key[items], kind="stable")]
    ordered = key[items]
    (edges,) = np.nonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    totals = np.add.reduceat(gains[items], edges)
    ends = np.append(edges[1:], len(items))
    worth = np.argsort(-totals, kind="stable")[:most]
    return [(float(totals[i]), items[edges[i] : ends[i]]) for i in worth if totals[i] > entry_bytes]


def _assign(kinds: Ints, fields: list[Field], codes: list[Code]) -> Ints:
    """The index of the cheapest code for each item."""
    # Narrow columns, since all of them are gone through for every choice of fields: sizes are below 6 each.
    sizes = [field.sizes.astype(np.int8) for field in fields]
    follows: npt.NDArray[np.int8] = np.sum(sizes, axis=0, dtype=np.int8)
    cheapest = follows + np.int8(1)
    found = np.zeros(len(kinds), np.int32)
    by_fields: dict[tuple[int, ...], list[int]] = {}
    for number, code in enumerate(codes):
        by_fields.setdefault(code.fixed, []).append(number)
    wanted = [np.array([code.values[index] or 0 for code in codes], np.int64) for index in range(len(fields))]
    columns = [_Column(kinds, np.array([code.kind for code in codes], np.int64))]
    columns += [_Column(field.values, values) for field, values in zip(fields, wanted, strict=True)]
    for fixed, members in by_fields.items():
        cost = follows.copy()
        for index in fixed:
            cost -= sizes[index]
        matching = _match([columns[0], *(columns[1 + index] for index in fixed)], np.array(members, np.int32))
        better = (matching >= 0) & (cost < cheapest)
        np.copyto(cheapest, cost, where=better)
        np.copyto(found, matching, where=better)
    return found.astype(np.int64)


class _Column:
    """A column's values as small numbers: those that a code has, and one more for all others."""

    def __init__(self, values: Ints, wanted: Ints) -> None:
        distinct, self.of_code = np.unique(wanted, return_inverse=True)
        self.size = len(distinct) + 1
        low, high = (int(distinct[0]), int(distinct[-1])) if len(distinct) else (0, 0)
        if high - low < _DIRECT:
            # A table from values to numbers; its ends stand for what is outside.
            table = np.full(high - low + 3, len(distinct), np.int32)
            table[distinct - (low - 1)] = np.arange(len(distinct))
            self.number = table.take(values - (low - 1), mode="clip")
        else:
            place = np.minimum(np.searchsorted(distinct, values), len(distinct) - 1)
            self.number = np.where(distinct[place] == values, place, len(distinct)).astype(np.int32)


def _match(columns: list[_Column], codes: Numbers) -> Numbers:
    """For each item the one of the codes that has its numbers in all the columns; -1: none."""
    size = prod(column.size for column in columns)
    # Small numbers stay in narrow columns.
    key: npt.NDArray[np.signedinteger] = columns[0].number if size < _DIRECT else columns[0].number.astype(np.int64)
    code_key = columns[0].of_code[codes]
    for column in columns[1:]:
        key = key * column.size + column.number
        code_key = code_key * column.size + column.of_code[codes]
    if size < _DIRECT:
        table = np.full(size, -1, np.int32)
        table[code_key] = codes
        return table.take(key)
    order = np.argsort(code_key)
    place = np.minimum(np.searchsorted(code_key[order], key), len(codes) - 1)
    return np.where(code_key[order][place] == key, codes[order[place]], np.int32(-1))
