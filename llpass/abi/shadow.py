"""Write and read a shadow descriptor: what a function that `--frames shadow` tracks says about its frames.

A descriptor is one run of bytes that points nowhere, so it needs no relocation for any format or linker, can be copied
and compared as it is, and means the same wherever it lies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from llpass.abi import native
from llpass.abi.unit import AbiError, StringPool

_U32 = (1 << 32) - 1


class Scope(NamedTuple):
    """A function a row can be in, in plain values."""

    name: bytes
    symbol: bytes
    file: bytes = b""
    line: int = 0
    decl_line: int = 0


class Row(NamedTuple):
    """A place; `scope` indexes the descriptor's scopes, `parent` is 1 + a row index or 0."""

    scope: int
    file: bytes
    line: int
    column: int = 0
    parent: int = 0


@dataclass
class Descriptor:
    """A descriptor in plain values: scope 0 is the function, row 0 its place before any call."""

    scopes: list[Scope] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def encode(descriptor: Descriptor, endian: str = "<") -> bytes:
    """The bytes of `descriptor`; `endian` is ``<`` or ``>``. Raises `AbiError` when it does not fit."""
    texts = {text for scope in descriptor.scopes for text in scope[:3]} | {row.file for row in descriptor.rows}
    pool = StringPool(texts)
    head = native.SHADOW_FUNC.packer(endian)
    start = head.size + native.SHADOW_SCOPE.size * len(descriptor.scopes)
    start += native.SHADOW_ROW.size * len(descriptor.rows)
    size = start + len(pool.data) + -(start + len(pool.data)) % native.SHADOW_FUNC.alignment
    if size > _U32:
        raise AbiError("the descriptor of one function exceeds 4 GiB")
    at = {text: start + offset for text, offset in pool.offsets.items()}
    out = bytearray()
    pack = native.SHADOW_SCOPE.packer(endian).pack
    for scope in descriptor.scopes:
        out += pack(at[scope.name], at[scope.symbol], at[scope.file], scope.line, scope.decl_line)
    pack = native.SHADOW_ROW.packer(endian).pack
    for row in descriptor.rows:
        out += pack(row.scope, at[row.file], row.line, row.parent, min(row.column, 0xFFFF), 0)
    out += pool.data
    out += bytes(size - head.size - len(out))
    key = native.fnv1a64(bytes(out)) or 1
    return head.pack(0, key, size, 0, len(descriptor.scopes), len(descriptor.rows)) + bytes(out)


def decode(data: bytes, endian: str = "<") -> Descriptor:
    """Inverse of `encode`. Raises `AbiError` for bytes that are no descriptor."""
    head = native.SHADOW_FUNC.packer(endian)
    if len(data) < head.size:
        raise AbiError(f"need {head.size} bytes for the header, {len(data)} left")
    _, _, size, flags, scope_count, row_count = head.unpack_from(data)
    scopes_at, rows_at = head.size, head.size + native.SHADOW_SCOPE.size * scope_count
    strings = rows_at + native.SHADOW_ROW.size * row_count
    if size > len(data) or strings >= size or flags or not scope_count or not row_count:
        raise AbiError(f"size {size} does not hold {scope_count} scopes, {row_count} rows and their strings")

    def text(offset: int) -> bytes:
        end = data.find(b"\0", offset, size)
        if not strings <= offset < size or end < 0:
            raise AbiError(f"string offset {offset} is outside the strings")
        return data[offset:end]

    found = Descriptor()
    for name, symbol, file, line, decl_line in native.SHADOW_SCOPE.packer(endian).iter_unpack(data[scopes_at:rows_at]):
        found.scopes.append(Scope(text(name), text(symbol), text(file), line, decl_line))
    for scope, file, line, parent, column, _ in native.SHADOW_ROW.packer(endian).iter_unpack(data[rows_at:strings]):
        if scope >= scope_count or parent > len(found.rows):
            raise AbiError(f"row {len(found.rows)} names scope {scope} of {scope_count} and parent row {parent}")
        found.rows.append(Row(scope, text(file), line, column, parent))
    return found
