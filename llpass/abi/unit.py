"""Write and read one unit of the native ABI.

The writer collects rows, then lays everything out (string offsets first, every overflow an error there) and
only then encodes bytes. The reader checks every count and offset once and returns plain values; an
`AbiError` names the unit, the field and the offset.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from llpass.abi import native
from llpass.values import Fields, fresh

_U32 = (1 << 32) - 1

#: The reader's limit on the text of a unit: so many times its pool, and so many bytes for each of its rows.
_SHARED_TEXT = 16
_TEXT_PER_ROW = 2048


class AbiError(ValueError):
    """Bytes that are not what the native ABI says, or rows that do not fit it."""


class Function(NamedTuple):
    """A function row in plain values; `file` is the whole path as the debug info spells it."""

    id: int
    symbol: bytes
    name: bytes
    file: bytes = b""
    line: int = 0
    decl_line: int = 0
    scope_line: int = 0
    flags: int = 0


class Line(NamedTuple):
    """A call-site row; `func` indexes the unit's functions, `parent` is 1 + a row index or 0."""

    func: int
    file: bytes
    line: int
    column: int = 0
    parent: int = 0


class Unit(Fields):
    """A unit in plain values."""

    key: int
    source: bytes = b""
    producer: bytes = b""
    flags: int = 0
    functions: list[Function] = fresh(list)
    lines: list[Line] = fresh(list)

    @property
    def line_base(self) -> int:
        """Id of line row 0: the key's own hash, so that neighbouring keys do not give overlapping ranges."""
        return native.fnv1a64(b"lines" + self.key.to_bytes(8, "little"))


class StringPool:
    """Strings that end with a NUL, a string that is another's tail being stored inside it."""

    def __init__(self, strings: set[bytes]) -> None:
        # A NUL may stand in an IR name but would end the string here; it is stored the way IR spells it.
        stored = {text.replace(b"\0", b"\\00"): text for text in strings if text}
        # Sorted by reversed bytes, a string that is a tail of others stands directly before one of them.
        reverse = sorted((text[::-1] for text in stored), reverse=True)
        parts = [b""]
        self.offsets: dict[bytes, int] = {b"": 0}
        at = 1
        longest = b""
        start = 0
        for backwards in reverse:
            text = backwards[::-1]
            if longest.startswith(backwards):
                self.offsets[stored[text]] = start + len(longest) - len(text)
                continue
            longest, start = backwards, at
            self.offsets[stored[text]] = at
            parts.append(text)
            at += len(text) + 1
        self.data = b"\0".join(parts) + b"\0"
        if len(self.data) > _U32:
            raise AbiError("the strings of one module exceed 4 GiB")


def encode(unit: Unit, endian: str = "<") -> bytes:
    """The bytes of `unit`; `endian` is ``<`` or ``>``. Raises `AbiError` when a value does not fit."""
    paths = {b"": 0}
    for path in [function.file for function in unit.functions] + [line.file for line in unit.lines]:
        paths.setdefault(path, len(paths))
    split_paths = [native.split_file(path) for path in paths]
    strings = {unit.source, unit.producer}
    names: dict[bytes, tuple[bytes, bytes]] = {}
    for function in unit.functions:
        for name in (function.symbol, function.name):
            if name not in names:
                names[name] = native.split_qualified(name)
    for pair in (*split_paths, *names.values()):
        strings.update(pair)
    pool = StringPool(strings)
    at = pool.offsets

    size = native.UNIT.size + native.UNIT_FILE.size * len(paths)
    size += native.UNIT_FUNC.size * len(unit.functions) + native.UNIT_LINE.size * len(unit.lines) + len(pool.data)
    padding = -size % native.UNIT_ALIGNMENT
    if size + padding > _U32:
        raise AbiError("the tables of one module exceed 4 GiB")

    out = bytearray(
        native.UNIT.packer(endian).pack(
            native.UNIT_MAGIC,
            size + padding,
            unit.flags,
            unit.key,
            unit.line_base,
            len(paths),
            len(unit.functions),
            len(unit.lines),
            len(pool.data),
            at[unit.source],
            at[unit.producer],
            0,
        )
    )
    pack = native.UNIT_FILE.packer(endian).pack
    for directory, name in split_paths:
        out += pack(at[directory], at[name])
    pack = native.UNIT_FUNC.packer(endian).pack
    for row in unit.functions:
        symbol, shown = names[row.symbol], names[row.name]
        out += pack(
            row.id, at[symbol[0]], at[symbol[1]], at[shown[0]], at[shown[1]],
            paths[row.file], row.line, row.decl_line, row.scope_line, row.flags, 0,
        )  # fmt: skip
    pack = native.UNIT_LINE.packer(endian).pack
    for line in unit.lines:
        out += pack(line.func, paths[line.file], line.line, line.parent, min(line.column, 0xFFFF), 0)
    out += pool.data
    out += bytes(padding)
    return bytes(out)


def decode_all(data: bytes, endian: str = "<") -> Iterator[Unit]:
    """Yield the units of a section. Zero words between units are the linker's padding. Raises `AbiError`."""
    at = 0
    while at < len(data):
        if data[at : at + 8] == bytes(len(data[at : at + 8])):
            at += 8
            continue
        unit, size = _decode(data, at, endian)
        yield unit
        at += size


def _decode(data: bytes, at: int, endian: str) -> tuple[Unit, int]:
    def fail(what: str) -> AbiError:
        return AbiError(f"unit at offset {at:#x}: {what}")

    header = native.UNIT.packer(endian)
    if len(data) - at < header.size:
        raise fail(f"need {header.size} bytes for the header, {len(data) - at} left")
    (magic, size, flags, key, line_base, file_count, func_count, line_count, string_bytes, source, producer, _) = (
        header.unpack_from(data, at)
    )
    if magic != native.UNIT_MAGIC:
        raise fail(f"unknown magic {magic:#018x}")
    need = header.size + native.UNIT_FILE.size * file_count + native.UNIT_FUNC.size * func_count
    need += native.UNIT_LINE.size * line_count + string_bytes
    if size % native.UNIT_ALIGNMENT or size < need or size > len(data) - at:
        raise fail(f"size {size} does not hold its {need} bytes of tables or exceeds the {len(data) - at} bytes left")
    files_at = at + header.size
    funcs_at = files_at + native.UNIT_FILE.size * file_count
    lines_at = funcs_at + native.UNIT_FUNC.size * func_count
    pool_at = lines_at + native.UNIT_LINE.size * line_count
    pool = data[pool_at : pool_at + string_bytes]
    if not pool.startswith(b"\0") or not pool.endswith(b"\0"):
        raise fail("the string pool does not begin and end with a NUL")

    # Names share bytes of the pool, so a damaged unit may name one long string from each of its rows and
    # decode to thousands of times its size. What real rows share is short.
    allowed = _SHARED_TEXT * string_bytes + _TEXT_PER_ROW * (file_count + func_count + line_count)

    def spend(size: int) -> None:
        nonlocal allowed
        allowed -= size
        if allowed < 0:
            raise fail("its rows repeat the string pool too often")

    def text(offset: int) -> bytes:
        if offset >= string_bytes:
            raise fail(f"string offset {offset} is outside the pool of {string_bytes} bytes")
        found = pool[offset : pool.index(b"\0", offset)]
        spend(len(found))
        return found

    files = [text(a) + text(b) for a, b in native.UNIT_FILE.packer(endian).iter_unpack(data[files_at:funcs_at])]

    def path(index: int) -> bytes:
        if index >= file_count:
            raise fail(f"file index {index} is outside the {file_count} files")
        found = files[index]
        spend(len(found))
        return found

    unit = Unit(key, text(source), text(producer), flags)
    if unit.line_base != line_base:
        raise fail("line_base does not belong to key")
    for row in native.UNIT_FUNC.packer(endian).iter_unpack(data[funcs_at:lines_at]):
        ident, s0, s1, n0, n1, file, line, decl_line, scope_line, row_flags, _ = row
        symbol = native.join_qualified(text(s0), text(s1))
        name = native.join_qualified(text(n0), text(n1))
        unit.functions.append(Function(ident, symbol, name, path(file), line, decl_line, scope_line, row_flags))
    for index, row in enumerate(native.UNIT_LINE.packer(endian).iter_unpack(data[lines_at:pool_at])):
        func, file, line, parent, column, _ = row
        # A parent row stands before its children, so following parents always ends.
        if func >= func_count or parent > index:
            raise fail(f"line row {index} names function {func} of {func_count} and parent row {parent}")
        unit.lines.append(Line(func, path(file), line, column, parent))
    return unit, size
