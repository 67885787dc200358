"""LEB128 numbers anywhere in a file's bytes, thousands at a time: GSYM and DWARF are made of little else.

A number ends with its first byte below 0x80, and nearly all have one byte or two. So a column of numbers is read byte
by byte, each time for those that go on; and of rows of numbers first all first ones, then all second ones.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llpass.postlink.image import ImageError

Ints = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]

#: Bytes of a number, at most: what a signed 64-bit number holds.
_LONGEST = 9
#: A row of more numbers is taken apart by itself.
_LONG_ROW = 12


class Numbers:
    """The numbers of some bytes; `name` is what an error calls these."""

    def __init__(self, view: Bytes, name: str) -> None:
        self._view = view
        self._name = name

    def read(self, at: Ints, signed: bool = False) -> tuple[Ints, Ints]:
        """The number at each offset, and the offset behind it."""
        byte = self._bytes(at)
        found = (byte & 0x7F).astype(np.int64)
        behind = at + 1
        longer, size = np.flatnonzero(byte >= 0x80), 1
        while len(longer):
            if size == _LONGEST:
                where = f"at offset {int(at[longer[0]]):#x}"
                raise ImageError(f"{self._name}: a number of more than {size} bytes {where}")
            byte = self._bytes(behind[longer])
            found[longer] |= (byte & 0x7F).astype(np.int64) << (7 * size)
            behind[longer] += 1
            longer, size = longer[byte >= 0x80], size + 1
        if signed:
            sign = np.int64(1) << (7 * (behind - at) - 1)
            found = (found ^ sign) - sign
        return found, behind

    def rows(self, at: Ints, count: Ints) -> tuple[Ints, Ints]:
        """The offsets of rows of numbers, `count` from each offset on; and the offset behind each row."""
        first = np.cumsum(count) - count
        place = np.empty(int(count.sum()), np.int64)
        behind = at.copy()
        step, left = 0, np.flatnonzero((count > 0) & (count <= _LONG_ROW))
        while len(left):
            here = behind[left]
            place[first[left] + step] = here
            behind[left] = self._next(here)
            step += 1
            left = left[count[left] > step]
        for row in np.flatnonzero(count > _LONG_ROW).tolist():
            begin, size = int(at[row]), int(count[row])
            ends = np.flatnonzero(self._view[begin : begin + size * _LONGEST] < 0x80)[:size] + (begin + 1)
            if len(ends) < size:
                raise ImageError(f"{self._name}: {size} numbers at offset {begin:#x} have no end")
            place[first[row]] = begin
            place[first[row] + 1 : first[row] + size] = ends[:-1]
            behind[row] = ends[-1]
        return place, behind

    def _next(self, at: Ints) -> Ints:
        behind = at + 1
        longer = np.flatnonzero(self._bytes(at) >= 0x80)
        while len(longer):
            more = self._bytes(behind[longer]) >= 0x80
            behind[longer] += 1
            longer = longer[more]
        return behind

    def _bytes(self, at: Ints) -> Bytes:
        try:
            return self._view[at]
        except IndexError:
            raise ImageError(f"{self._name}: a number at offset {int(at.max()):#x} has no end") from None
