"""Rows of all modules become the arrays that LLGo's runtime searches: one pool, records by symbol, a hash, an index.

The orders are part of the ABI. String numbers follow from the strings' lengths, record numbers from the symbols' order,
and the runtime searches what is sorted by halves. So the same rows give the same bytes in whatever order they come.

Widths are checked here and nowhere later: `AbiError` says what does not fit and by how much.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from llpass.abi import llgo
from llpass.abi.native import split_file
from llpass.abi.unit import AbiError

_U32 = (1 << 32) - 1


class Function(NamedTuple):
    """A function of the source; `symbol` is what the linker calls it."""

    symbol: bytes
    name: bytes
    file: bytes = b""
    line: int = 0


class PcLine(NamedTuple):
    """A call site's place in the function `symbol`."""

    id: int
    symbol: bytes
    file: bytes
    line: int


@dataclass
class Tables:
    """What the main module holds; records and lines are tuples in the order of the ABI's fields."""

    strings: bytes = b""
    string_offsets: list[int] = field(default_factory=list)
    functions: list[tuple[int, ...]] = field(default_factory=list)
    lines: list[tuple[int, ...]] = field(default_factory=list)
    #: Slots that hold 1 + the record's index; empty when there are too many records for 16 bits.
    hash: list[int] = field(default_factory=list)
    symbols: list[tuple[int, int]] = field(default_factory=list)
    stubs: list[int] = field(default_factory=list)
    #: How many of what could not be used, by the reason.
    counts: dict[str, int] = field(default_factory=dict)


def encode(
    functions: Iterable[Function], lines: Iterable[PcLine] = (), stubs: Iterable[bytes] = (), *, wide: bool = False
) -> Tables:
    """The tables of a program. Of rows with one symbol (or pc-line id) the first counts; `stubs` are the symbols that
    adapters stand for; `wide` gives string numbers 32 bits. Raises `AbiError` when something does not fit."""
    tables = Tables()
    known: dict[bytes, Function] = {}
    for function in functions:
        first = known.setdefault(function.symbol, function)
        if first != function:
            tables.counts["differing_rows"] = tables.counts.get("differing_rows", 0) + 1
    known.pop(b"", None)
    records = [known[symbol] for symbol in sorted(known)]
    index = {record.symbol: number for number, record in enumerate(records, 1)}
    placed = _lines(lines, index, tables)
    if len(records) > llgo.MAX_RECORDS:
        raise AbiError(f"{len(records)} functions, and the runtime takes {llgo.MAX_RECORDS} at most")

    numbers = _number_strings(records, placed)
    if not wide and len(numbers) > llgo.MAX_NARROW_STRINGS:
        raise AbiError(f"{len(numbers)} strings do not fit 16-bit numbers ({llgo.MAX_NARROW_STRINGS} at most)")
    if records:
        tables.strings, tables.string_offsets = _pool(numbers)
    for record in records:
        parts = (*llgo.split_qualified(record.symbol), *llgo.split_qualified(record.name), *split_file(record.file))
        tables.functions.append((*(numbers[part] for part in parts), record.line))
    for line in placed:
        root, name = (numbers[part] for part in split_file(line.file))
        files = (root, name) if wide else (root << 16 | name,)
        tables.lines.append((line.id, index[line.symbol], *files, line.line))
    tables.hash = _hash([record.symbol for record in records])
    tables.symbols = _symbols(records, tables)
    tables.stubs = sorted({index[symbol] for symbol in stubs if symbol in index})
    return tables


def _lines(lines: Iterable[PcLine], index: dict[bytes, int], tables: Tables) -> list[PcLine]:
    found: dict[int, PcLine] = {}
    for line in lines:
        if not line.id or line.symbol not in index:
            tables.counts["lines_without_function"] = tables.counts.get("lines_without_function", 0) + 1
            continue
        if found.setdefault(line.id, line) != line:
            tables.counts["differing_lines"] = tables.counts.get("differing_lines", 0) + 1
    return [found[ident] for ident in sorted(found)]


def _number_strings(records: list[Function], lines: list[PcLine]) -> dict[bytes, int]:
    """String to number: the longest first, of one length in the order of their bytes; number 0 is the empty one."""
    strings: set[bytes] = set()
    for record in records:
        strings.update(llgo.split_qualified(record.symbol), llgo.split_qualified(record.name), split_file(record.file))
    for path in {line.file for line in lines}:
        strings.update(split_file(path))
    strings.discard(b"")
    ordered = sorted(strings, key=lambda text: (-len(text), text))
    return {b"": 0, **{text: number for number, text in enumerate(ordered, 1)}}


def _pool(numbers: dict[bytes, int]) -> tuple[bytes, list[int]]:
    """The strings in the order of their numbers, each with a NUL; one that is the tail of an earlier one is not written
    again, and of several the first counts, as if the pool had been searched for it."""
    hosts = _hosts(numbers)
    offsets = [0] * len(numbers)
    parts = [b""]
    at = 1
    lengths = [0] * len(numbers)
    for text, number in numbers.items():
        stored = text.replace(b"\0", b"\\00")
        lengths[number] = len(stored)
        host = hosts[number]
        if host != number:
            offsets[number] = offsets[host] + lengths[host] - len(stored)
        elif number:
            offsets[number] = at
            parts.append(stored)
            at += len(stored) + 1
    if at > _U32:
        raise AbiError(f"the strings hold {at} bytes, more than 4 GiB")
    return b"\0".join(parts) + b"\0", offsets


def _hosts(numbers: dict[bytes, int]) -> list[int]:
    """For each number the lowest number of a string that ends in it, its own when there is no other.

    Sorted by their reversed bytes, the strings that end in one stand directly behind it, those that end in these
    directly behind them, and so on: a tree in preorder, whose least numbers are handed up.
    """
    hosts = list(range(len(numbers)))
    stack: list[tuple[bytes, int]] = []

    def close() -> None:
        _, number = stack.pop()
        if stack:
            parent = stack[-1][1]
            hosts[parent] = min(hosts[parent], hosts[number])

    for backwards, number in sorted((text[::-1], number) for text, number in numbers.items() if text):
        while stack and not backwards.startswith(stack[-1][0]):
            close()
        stack.append((backwards, number))
    while stack:
        close()
    return hosts


def _hash(symbols: list[bytes]) -> list[int]:
    """Open addressing with linear probing; the runtime searches without it when it is missing."""
    if not symbols or len(symbols) > llgo.MAX_HASHED:
        return []
    size = 1
    while 3 * size < 4 * len(symbols):
        size *= 2
    slots = [0] * size
    for number, symbol in enumerate(symbols, 1):
        at = llgo.fnv1a32(symbol) & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = number
    return slots


def _symbols(records: list[Function], tables: Tables) -> list[tuple[int, int]]:
    found: dict[int, int] = {}
    collided: set[int] = set()
    for number, record in enumerate(records, 1):
        ident = llgo.symbol_id(record.symbol)
        if ident in found:
            collided.add(ident)
        found[ident] = number
    if collided:
        tables.counts["colliding_ids"] = len(collided)
    return sorted((ident, number) for ident, number in found.items() if ident not in collided)
