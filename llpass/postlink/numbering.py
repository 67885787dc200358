"""The distinct values of a column, and the number of each item's value among them: what `numpy.unique` sorts for.

A column of post-link has a million items and hundreds of values (advances of lines and addresses, kinds, functions of
one unit), close to each other. Then a list of what is there, by value, does it without a sort.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

#: A list by value is at most so many times as long as the column; short columns get a list of this length.
_TIMES, _SHORT = 4, 1 << 16


class Numbered(NamedTuple):
    """The distinct values in order, and per item the number of its value."""

    values: Ints
    number: Ints

    def first(self) -> Ints:
        """The first item of each value."""
        found = np.zeros(len(self.values), np.int64)
        # Of several assignments to one place the last one stays.
        found[self.number[::-1]] = np.arange(len(self.number) - 1, -1, -1)
        return found


def numbered(column: Ints) -> Numbered:
    """As `numpy.unique` with `return_inverse`."""
    low, high = (int(column.min()), int(column.max())) if len(column) else (0, 0)
    if high - low >= max(_TIMES * len(column), _SHORT):
        return Numbered(*np.unique(column, return_inverse=True))
    index = column - low
    there = np.zeros(high - low + 1, np.bool_)
    there[index] = True
    values = np.flatnonzero(there)
    number = np.zeros(len(there), np.int64)
    number[values] = np.arange(len(values))
    return Numbered(values + low, number[index])
