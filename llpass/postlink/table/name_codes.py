"""Names in half the bytes: codes of one byte for what the names of one program have in common.

The names of a program repeat few pieces in ever new orders (`sqlite3`, `Vdbe`, `_ZNSt`), and a reader wants one name
and not the block around it. So this is the idea of FSST (Boncz, Neumann, Leis: "FSST: Fast Random Access String
Compression", VLDB 2020): a fixed table of up to 254 parts of 1 to 8 bytes, chosen for these names, each with a code
of one byte; what no part covers is escaped byte by byte. On sqlite's names it takes 46 % of the bytes.

The table grows by generations: parse a sample with the parts there are, count them and their pairs, and keep those
that cover most. A text is parsed by its longest match; of parts of three bytes and more only one may start with the
same three (or fall into their hash), so a match is one look into a table and one comparison, for columns of places at
once. All texts are parsed side by side, a part of each at every step; long ones in stretches, so that the steps do
not grow with the longest.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from llpass.abi import table as abi
from llpass.postlink.table.varints import Bytes, Ints, copy, starts
from llpass.values import Fields

#: Bytes that the parts are chosen by. More of them change little and cost time in every generation.
_SAMPLE = 1 << 15
#: How much of the sample the generations see: the first are far off anyway.
_GENERATIONS = (8, 8, 4, 4, 2, 2, 1, 1)
#: Bytes that are parsed in one go. No part lies across the end of such a stretch.
_STRETCH = 128

_HASH_BITS = 12
#: Numbers from here on, less this, are bytes that no part covers; while parsing they stand for themselves.
_ESCAPED = 256
_NUMBERS = 512


class NameCodes(Fields):
    """Texts in codes: how many bytes each has with its end, and all of them in a row."""

    parts: list[bytes]
    sizes: Ints
    data: Bytes

    @property
    def table(self) -> bytes:
        """The parts as they stand in the table; nothing when the texts stand as they are."""
        if not self.parts:
            return b""
        lengths = [len(part) for part in self.parts]
        counts = bytes(lengths.count(length) for length in range(1, abi.NAME_PART_BYTES + 1))
        return counts + b"".join(self.parts)


def encode(texts: Sequence[bytes]) -> NameCodes:
    """The texts in codes, or as they are where that is shorter. They hold no NUL."""
    sizes = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
    plain = np.frombuffer(b"\0".join(texts) + b"\0" * (1 + abi.NAME_PART_BYTES), np.uint8)
    parts = _choose(plain, sizes)
    if parts:
        found = NameCodes(parts, *_encode(plain, sizes, parts))
        if len(found.data) + len(found.table) < int(sizes.sum()):
            return found
    return NameCodes([], sizes, plain[: int(sizes.sum())])


def _encode(plain: Bytes, sizes: Ints, parts: list[bytes]) -> tuple[Ints, Bytes]:
    """How long each text is in codes, and all of them."""
    begin, end, text = _stretches(sizes)
    coded = _Parts(parts).parse(plain, begin, end)
    last = np.ones(len(text), bool)
    last[:-1] = text[1:] != text[:-1]
    stretch_sizes = coded.sizes + last
    data = np.zeros(int(stretch_sizes.sum()), np.uint8)
    copy(data, starts(stretch_sizes), coded.out, 2 * begin, coded.sizes)
    return np.bincount(text, weights=stretch_sizes, minlength=len(sizes)).astype(np.int64), data


def _stretches(sizes: Ints) -> tuple[Ints, Ints, Ints]:
    """Where the stretches of the texts begin and end, and of which text each is. A text has one at least."""
    parts = np.maximum(-(-(sizes - 1) // _STRETCH), 1)
    text = np.repeat(np.arange(len(sizes)), parts)
    at = starts(sizes)[text]
    begin = at + _STRETCH * (np.arange(len(text)) - starts(parts)[text])
    return begin, np.minimum(begin + _STRETCH, at + sizes[text] - 1), text


class _Parsed(Fields):
    """Codes of stretches: `out` has those of the one that begins at byte b from 2 * b on. `seen`, if it was asked for:
    the numbers of all parts, and of the one before each (_NUMBERS: it is the first).
    """

    sizes: Ints
    out: Bytes
    seen: tuple[Ints, Ints]


class _Parts:
    """Parts made ready for columns: number n is code n + 1."""

    def __init__(self, parts: list[bytes]) -> None:
        self.parts = parts
        self._length = np.ones(_NUMBERS, np.int64)
        self._length[: len(parts)] = [len(part) for part in parts]
        self._word = np.zeros(_NUMBERS, np.uint64)
        self._word[: len(parts)] = [int.from_bytes(part, "little") for part in parts]
        self._mask = (~np.uint64(0)) >> (64 - 8 * self._length).astype(np.uint64)
        self._single = np.arange(256) + _ESCAPED
        pair = np.full((256, 256), -1, np.int64)  # second byte, first byte
        self._long = np.full(1 << _HASH_BITS, -1, np.int64)
        for number, part in enumerate(parts):
            if len(part) == 1:
                self._single[part[0]] = number
            elif len(part) == 2:
                pair[part[1], part[0]] = number
            else:
                self._long[_hash_of(part)] = number
        self._pair = np.where(pair < 0, self._single, pair).reshape(-1)

    def parse(self, plain: Bytes, begin: Ints, end: Ints, *, count: bool = False) -> _Parsed:
        """The stretches [begin, end) of the bytes, which go on for a word behind the last."""
        words: npt.NDArray[np.uint64] = np.ndarray((len(plain) - abi.NAME_PART_BYTES + 1,), "<u8", plain, strides=(1,))
        out = np.zeros(0 if count else 2 * len(plain), np.uint8)
        ends = 2 * begin
        seen: list[Ints] = []
        before: list[Ints] = []
        active = np.flatnonzero(begin < end)
        at, stop, put = begin[active], end[active], ends[active]
        previous = np.full(len(active), _NUMBERS, np.int64)
        while len(active):
            number = self._match(words[at], stop - at)
            if count:
                seen.append(number)
                before.append(previous)
            else:
                escaped = number >= _ESCAPED
                out[put] = np.where(escaped, abi.NAME_ESCAPE, number + 1)
                out[put[escaped] + 1] = number[escaped] - _ESCAPED
                put = put + 1 + escaped
            at = at + self._length[number]
            left = at < stop
            if not left.all():
                ends[active[~left]] = put[~left]
                active, at, stop, put, number = active[left], at[left], stop[left], put[left], number[left]
            previous = number
        return _Parsed(ends - 2 * begin, out, (_joined(seen), _joined(before)))

    def _match(self, word: npt.NDArray[np.uint64], room: Ints) -> Ints:
        """The number of the longest part that each word starts with, and for which there is room."""
        number = self._long[_hash(word)]
        fits = (number >= 0) & ((word ^ self._word[number]) & self._mask[number] == 0) & (self._length[number] <= room)
        short = self._pair[(word & np.uint64(0xFFFF)).astype(np.int64)]
        lone = room == 1
        if lone.any():
            short[lone] = self._single[(word[lone] & np.uint64(0xFF)).astype(np.int64)]
        return np.where(fits, number, short)


def _hash(word: npt.NDArray[np.uint64]) -> Ints:
    """Of the first three bytes."""
    key = (word & np.uint64(0xFFFFFF)).astype(np.int64)
    return (key * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - _HASH_BITS


def _hash_of(part: bytes) -> int:
    return (int.from_bytes(part[:3], "little") * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - _HASH_BITS


def _joined(columns: list[Ints]) -> Ints:
    return np.concatenate(columns) if columns else np.zeros(0, np.int64)


def _choose(plain: Bytes, sizes: Ints) -> list[bytes]:
    """Symbols for these texts: grown on a sample of their stretches, taken from everywhere."""
    begin, end, _ = _stretches(sizes)
    step = -(-int((end - begin).sum()) // _SAMPLE) or 1
    begin, end = begin[::step], end[::step]
    parts: list[bytes] = []
    for share in _GENERATIONS:
        found = _Parts(parts)
        first = begin[::share]
        numbers, before = found.parse(plain, first, end[::share], count=True).seen
        parts = _best(parts, numbers, before)
    return parts


def _best(parts: list[bytes], numbers: Ints, before: Ints) -> list[bytes]:
    """The parts that would have covered most: of those that were met, and of pairs that stood side by side."""
    spelled = [*parts, *(b"",) * (_ESCAPED - len(parts)), *(bytes([byte]) for byte in range(256))]
    gains: dict[bytes, int] = {}
    alone = np.bincount(numbers, minlength=_NUMBERS)
    for number in np.flatnonzero(alone).tolist():
        gains[spelled[number]] = int(alone[number]) * len(spelled[number])
    inner = before < _NUMBERS
    pairs, counts = np.unique(before[inner] * _NUMBERS + numbers[inner], return_counts=True)
    often = counts > 1
    for pair, met in zip(pairs[often].tolist(), counts[often].tolist(), strict=True):
        part = (spelled[pair // _NUMBERS] + spelled[pair % _NUMBERS])[: abi.NAME_PART_BYTES]
        gains[part] = gains.get(part, 0) + met * len(part)
    chosen: list[bytes] = []
    taken: set[int] = set()
    for part in sorted(gains, key=lambda part: (-gains[part], part)):
        if len(part) > 2:
            place = _hash_of(part)
            if place in taken:
                continue
            taken.add(place)
        chosen.append(part)
        if len(chosen) == abi.NAME_PART_LIMIT:
            break
    # Codes go up with the length: so the table says how many there are of each, and not how long each is.
    return sorted(chosen, key=lambda part: (len(part), part))
