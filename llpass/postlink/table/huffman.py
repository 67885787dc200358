"""Codes of different lengths for the rows of instruction-level lines, where codes of one byte cost too much.

There are a hundred thousand rows of few kinds, so what counts is the fraction of a bit: combinations of values get
canonical Huffman codes, hundreds of them (an entry of the alphabet pays after a dozen uses), the rest has codes after
which fields follow. Which combinations deserve a code depends on the lengths and the other way round; it is found by
turns, as k-means is: each item takes what is cheapest at the present lengths, then lengths follow from the uses.
"""

from __future__ import annotations

import heapq
from itertools import combinations

import numpy as np
import numpy.typing as npt

from llpass.abi import table as abi
from llpass.postlink.numbering import numbered
from llpass.postlink.table.alphabet import Alphabet, Code, Field
from llpass.postlink.table.varints import Ints

#: Uses that make a code worth its entry.
_USES = 14
_TURNS = 5

Bits = npt.NDArray[np.float64]


class _Choice:
    """The codes that fix the same fields: per item the number of its code, per code its cost in bits."""

    def __init__(self, kinds: Ints, fields: list[Field], fixed: tuple[int, ...], weights: Ints) -> None:
        key = kinds.copy()
        fits = np.ones(len(kinds), bool)
        for index in fixed:
            field = fields[index]
            fits &= (field.values >= field.low) & (field.values < field.high)
            distinct, number = numbered(field.values)
            key = key * len(distinct) + number
        self.fixed = fixed
        combinations = numbered(key)
        self.one, self.number = combinations.first(), combinations.number
        follows = [8 * field.sizes for index, field in enumerate(fields) if index not in fixed]
        self.operands = np.where(fits, np.sum(follows, axis=0) if follows else 0, np.inf)
        self.uses = np.bincount(self.number, weights=weights)

    def costs(self, items: int) -> Bits:
        """Bits of each item with these codes; the codes without operands of their own are always there."""
        bits: Bits = np.log2(max(items, 1) / np.maximum(self.uses, 1 if self.fixed else 0.5))
        if self.fixed:
            bits = np.where(self.uses >= _USES, bits, np.inf)
        return bits[self.number] + self.operands


def encode(kinds: Ints, fields: list[Field], ends: int) -> tuple[Alphabet, Ints]:
    """Codes for these items, in canonical order, and the length of each in bits.

    One code more, of kind OP_END_BITS, ends `ends` chunks.
    """
    item, weights, number = _distinct(kinds, fields)
    few = [Field(field.values[item], field.sizes[item], field.low, field.high) for field in fields]
    every = range(len(fields))
    choices = [
        _Choice(kinds[item], few, fixed, weights)
        for width in range(len(fields) + 1)
        for fixed in combinations(every, width)
    ]
    best = np.zeros(len(item), np.int64)
    for _ in range(_TURNS):
        _thin(choices)
        best = np.argmin([choice.costs(len(kinds)) for choice in choices], axis=0)
        for index, choice in enumerate(choices):
            choice.uses = np.bincount(choice.number, weights=np.where(best == index, weights, 0))
    codes: list[Code] = [Code(abi.OP_END_BITS, (0,) * len(fields))]
    counts = [ends]
    of_item = np.zeros(len(item), np.int64)
    for index, choice in enumerate(choices):
        (used,) = np.nonzero(choice.uses)
        place = np.zeros(len(choice.uses), np.int64)
        place[used] = len(codes) + np.arange(len(used))
        mine = best == index
        of_item[mine] = place[choice.number[mine]]
        counts += choice.uses[used].astype(int).tolist()
        for one in choice.one[used].tolist():
            values = (int(field.values[one]) if at in choice.fixed else None for at, field in enumerate(few))
            codes.append(Code(int(kinds[item[one]]), tuple(values)))
    lengths = np.array(_lengths(counts), np.int64)
    order = np.argsort(lengths, kind="stable")
    rank = np.argsort(order)
    code = rank[of_item][number]
    ordered = [codes[index] for index in order]
    follows = [
        np.where(np.array([c.values[at] is not None for c in ordered])[code], 0, fields[at].sizes) for at in every
    ]
    return Alphabet(ordered, code, follows), lengths[order]


def _thin(choices: list[_Choice]) -> None:
    """Drop the least used codes where there are more than an alphabet holds."""
    room = abi.BIT_CODE_LIMIT - 1 - len(choices[0].uses)
    uses = np.concatenate([choice.uses for choice in choices[1:]])
    if np.count_nonzero(uses >= _USES) > room:
        least = np.sort(uses)[-room]
        for choice in choices[1:]:
            choice.uses = np.where(choice.uses > least, choice.uses, 0)


def _distinct(kinds: Ints, fields: list[Field]) -> tuple[Ints, Ints, Ints]:
    """One item of each combination, how many items have it, and the number of each item's combination."""
    key = kinds.copy()
    for field in fields:
        distinct, number = numbered(field.values)
        key = key * len(distinct) + number
    found = numbered(key)
    return found.first(), np.bincount(found.number, minlength=len(found.values)), found.number


def _lengths(counts: list[int]) -> list[int]:
    """The bits of each symbol's code, at most BIT_LIMIT."""
    while True:
        # Leaves are 0 .. n - 1; what is joined gets the next number and is the parent of both.
        heap = [(max(count, 1), number) for number, count in enumerate(counts)]
        heapq.heapify(heap)
        parent = [0] * (2 * len(counts) - 1)
        for joined in range(len(counts), 2 * len(counts) - 1):
            one, other = heapq.heappop(heap), heapq.heappop(heap)
            parent[one[1]] = parent[other[1]] = joined
            heapq.heappush(heap, (one[0] + other[0], joined))
        depth = [0] * len(parent)
        for number in range(len(parent) - 2, -1, -1):
            depth[number] = depth[parent[number]] + 1
        lengths = [max(1, length) for length in depth[: len(counts)]]
        if max(lengths) <= abi.BIT_LIMIT:
            return lengths
        counts = [count // 2 + 1 for count in counts]  # flatter, so less deep


def values(lengths: Ints) -> Ints:
    """The canonical codes of these lengths, which ascend."""
    found = []
    code = 0
    for index, length in enumerate(lengths.tolist()):
        if index:
            code = (code + 1) << (length - int(lengths[index - 1]))
        found.append(code)
    return np.array(found, np.int64)


def put(out: npt.NDArray[np.uint8], at: Ints, bits: Ints, codes: Ints) -> None:
    """Write codes of `bits` bits (at most 15) at places counted in bits, which ascend. What is there must be 0."""
    if not len(at):
        return
    # A code lies in one word of 32 bits and the next. No two codes share a bit, so adding is the same as joining.
    word = at >> 5
    shifted = codes << (63 - bits - (at & 31))
    (edges,) = np.nonzero(word[1:] != word[:-1])
    edges = np.append(0, edges + 1)
    sums, word = np.add.reduceat(shifted, edges) << 1, word[edges]
    base = int(word[0])
    joined = np.zeros(int(word[-1]) - base + 2, np.uint32)
    joined[word - base] = sums >> 32
    joined[word - base + 1] |= sums.astype(np.uint32)
    there = out[4 * base : 4 * (base + len(joined))]
    there |= joined.astype(">u4").view(np.uint8)[: len(there)]
