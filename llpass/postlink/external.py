"""The side file: a program's table beside the program, so that what is shipped holds a token and nothing else.

Two files can part: one is copied without the other, or linked again. So the program and its side file hold the same
identity, a digest of the program as it was linked, and the side file a checksum over itself; whoever reads it believes
both or nothing.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Protocol

from llpass.abi import table
from llpass.postlink.carrier import Carrier, table_bytes
from llpass.postlink.image import Image, ImageError, need, unpack

_SUM = next(offset for field, offset in table.SIDE_FILE.offsets() if field.name == "sum")


class TableBytes(Protocol):
    """A finished table that does not know yet where it will stand."""

    @property
    def size(self) -> int: ...

    def at(self, address: int, /) -> bytes:
        """Its bytes for a place in the image."""


def side_path(program: Path) -> Path:
    """Where the runtime looks for the side file of a program or shared library."""
    return program.with_name(program.name + ".llpass")


def identity(program: bytes) -> bytes:
    """What ties the two together: a digest of the program as it was linked."""
    # OpenSSL comes with it, and only side files need it.
    import hashlib

    return hashlib.sha256(program).digest()


def encode(content: TableBytes, text_start: int, token: bytes, endian: str) -> bytes:
    """The side file's bytes. The table in it lies where text starts: its distance to text is 0."""
    layout = table.SIDE_FILE.packer(endian)
    size = layout.size + content.size

    def head(total: int) -> bytes:
        version, own = table.SIDE_FILE_VERSION, layout.size
        return layout.pack(table.SIDE_FILE_MAGIC, version, own, size, own, content.size, token, total, 0, b"")

    body = content.at(text_start)
    return head(zlib.crc32(body, zlib.crc32(head(0)))) + body


def decode(data: bytes, token: bytes, endian: str) -> bytes:
    """The table in a side file. Raises `ImageError` when it is damaged or belongs to another program."""
    layout = table.SIDE_FILE.packer(endian)
    magic, version, header, size, at, table_size, owner, total, *_ = unpack(layout, data, 0, "side file")
    if magic != table.SIDE_FILE_MAGIC or version != table.SIDE_FILE_VERSION or header != layout.size:
        raise ImageError("side file at offset 0x0: not one of this version of llpass")
    if size != len(data):
        raise ImageError(f"side file at offset 0x10: it should be {size} bytes and is {len(data)}")
    if owner != token:
        raise ImageError("side file at offset 0x28: it belongs to another program")
    if zlib.crc32(data[_SUM + 4 :], zlib.crc32(bytes(4), zlib.crc32(data[:_SUM]))) != total:
        raise ImageError(f"side file at offset {_SUM:#x}: its checksum is wrong")
    need(data, at, table_size, "table in the side file")
    return data[at : at + table_size]


def table_of(path: Path, image: Image, carrier: Carrier) -> bytes:
    """The table of the post-linked image in the file `path`, wherever it is; it stands at `carrier.table_address`.

    Raises `ImageError` when there is none, or its side file is missing or does not fit.
    """
    if carrier.kind == "none":
        raise ImageError("its tables were removed (postlink --none)")
    if carrier.kind != "external":
        return table_bytes(image, carrier)
    side = side_path(path.resolve())
    try:
        data = side.read_bytes()
    except OSError as error:
        raise ImageError(f"its table is in {side.name}: {error.strerror}") from error
    return decode(data, carrier.identity, image.endian)
