"""Hundreds of thousands of little integers as varints, without a loop over them.

The lengths come first, then sums of lengths say where each goes, then each of their (at most five) bytes is put down
for all of them at once. `llpass.abi.table` says what a varint is.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from llpass.values import Fields

Ints = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]

#: The first values that need 2, 3, 4 and 5 bytes.
_STEPS = (1 << 7, 1 << 14, 1 << 21, 1 << 28)
LIMIT = 1 << 32


def lengths(values: Ints) -> Ints:
    """How many bytes each value takes; values are in [0, 2**32)."""
    found = np.ones(len(values), np.int64)
    for step in _STEPS:
        longer = values >= step
        if not longer.any():
            break
        found += longer
    return found


def zigzag(values: npt.NDArray[Any]) -> Ints:
    """Signed values, taken modulo 2**32, in the order 0, -1, 1, -2, ..."""
    signed = values.astype(np.int64).astype(np.int32)
    return ((signed << 1) ^ (signed >> 31)).view(np.uint32).astype(np.int64)


def put(out: Bytes, at: Ints, values: Ints) -> None:
    """Write each value at its place."""
    position, left = at, values
    while len(left):
        more = left >= 128
        out[position] = (left & 127) | (more.astype(np.int64) << 7)
        position, left = position[more] + 1, left[more] >> 7


def starts(sizes: Ints) -> Ints:
    """Where each of a series of things begins that stand one behind the other."""
    found = np.zeros(len(sizes), np.int64)
    np.cumsum(sizes[:-1], out=found[1:])
    return found


def copy(out: Bytes, at: Ints, source: Bytes, begin: Ints, sizes: Ints) -> None:
    """Copy stretches: `sizes[i]` bytes from `source[begin[i]]` to `out[at[i]]`."""
    total = int(sizes.sum())
    inside = np.arange(total) - np.repeat(starts(sizes), sizes)
    out[np.repeat(at, sizes) + inside] = source[np.repeat(begin, sizes) + inside]


def sums(group: Ints, sizes: Ints, groups: int) -> Ints:
    """The sum of the sizes of each group; exact, because sums stay far below 2**53."""
    total: Ints = np.bincount(group, weights=sizes, minlength=groups).astype(np.int64)
    return total


class Items(Fields):
    """Things that start with a code of one byte; per operand the values, and the sizes: 0 where it does not follow."""

    code: Ints
    operands: list[tuple[Ints, Ints]]

    @property
    def size(self) -> Ints:
        """Bytes of each."""
        total = np.ones(len(self.code), np.int64)
        for _, sizes in self.operands:
            total += sizes
        return total

    def write(self, out: Bytes, at: Ints) -> None:
        """Put each at its place."""
        out[at] = self.code
        at = at + 1
        for values, sizes in self.operands:
            there = sizes > 0
            put(out, at[there], values[there])
            at = at + sizes
