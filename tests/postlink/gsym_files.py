"""Writes GSYM files, so that the reader is tested against something that was not made by it."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field


@dataclass
class Node:
    """A function or a call that was inlined: ranges are [start, end)."""

    name: str
    ranges: list[tuple[int, int]]
    file: int = 0
    line: int = 0
    children: list[Node] = field(default_factory=list)


@dataclass
class Function:
    """A function with rows (address, file, line); `tree`: the function itself as a node."""

    name: str
    start: int
    end: int
    rows: list[tuple[int, int, int]] = field(default_factory=list)
    tree: Node | None = None


def leb(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def sleb(value: int) -> bytes:
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value & 0x7F])


def write(functions: list[Function], files: list[str], endian: str = "<") -> bytes:
    """A file of version 1; `files[0]` is the one that is none."""
    strings: dict[str, int] = {"": 0}
    pool = bytearray(b"\0")

    def text(name: str) -> int:
        if name not in strings:
            strings[name] = len(pool)
            pool.extend(name.encode() + b"\0")
        return strings[name]

    base = min((function.start for function in functions), default=0)
    bodies = [_body(function, text, endian) for function in functions]
    table = struct.pack(endian + "I", len(files))
    for path in files:
        folder, _, name = path.rpartition("/")
        table += struct.pack(endian + "II", text(folder), text(name))
    starts = b"".join(struct.pack(endian + "I", function.start - base) for function in functions)
    strings_at = 48 + len(starts) + 4 * len(functions) + len(table)
    at = strings_at + len(pool)
    places, blob = [], b""
    for body in bodies:
        blob += bytes(-(at + len(blob)) % 4)
        places.append(at + len(blob))
        blob += body
    header = struct.pack(
        endian + "IHBBQIII20s", 0x4753594D, 1, 4, 0, base, len(functions), strings_at, len(pool), bytes(20)
    )
    records = b"".join(struct.pack(endian + "I", place) for place in places)
    return header + starts + records + table + bytes(pool) + blob


def _body(function: Function, text, endian: str) -> bytes:  # type: ignore[no-untyped-def]
    out = struct.pack(endian + "II", function.end - function.start, text(function.name))
    if function.rows:
        lines = _lines(function)
        out += struct.pack(endian + "II", 1, len(lines)) + lines
    if function.tree is not None:
        tree = _node(function.tree, function.start, text, endian)
        out += struct.pack(endian + "II", 2, len(tree)) + tree
    return out + struct.pack(endian + "II", 0, 0)


def _lines(function: Function) -> bytes:
    low, high = -4, 10
    out = sleb(low) + sleb(high) + leb(function.rows[0][2])
    at, file, line = function.start, 1, function.rows[0][2]
    for address, wanted, number in function.rows:
        if wanted != file:
            out += b"\x01" + leb(wanted)
            file = wanted
        special = (number - line - low) + (address - at) * (high - low + 1) + 4
        if low <= number - line <= high and special < 256:
            out += bytes([special])
        else:
            out += b"\x03" + sleb(number - line) + b"\x02" + leb(address - at)
        at, line = address, number
    return out + b"\0"


def _node(node: Node, base: int, text, endian: str) -> bytes:  # type: ignore[no-untyped-def]
    out = leb(len(node.ranges))
    for start, end in node.ranges:
        out += leb(start - base) + leb(end - start)
    out += struct.pack(endian + "BI", bool(node.children), text(node.name)) + leb(node.file) + leb(node.line)
    if node.children:
        out += b"".join(_node(child, node.ranges[0][0], text, endian) for child in node.children) + b"\0"
    return out
