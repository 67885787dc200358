"""A signed Mach-O file that was changed is killed by the kernel when the page is touched; so the signature changes too.

The signature at the end of the file holds a hash of every page before it. An *ad-hoc* one is nobody's: the hashes are
all there is, and whoever changes pages may compute them anew (the linker made the first ones). A signature of a person
or a company covers the hashes with a certificate; that one is declined, because only its owner can renew it.

    super blob | code directory: header, identifier, hashes of special slots, hashes of pages | other blobs

Integers are big-endian. What special slots hold the hash of (requirements, entitlements, Info.plist) does not change,
so they stay. Source: Apple's <kern/cs_blobs.h>.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from llpass.postlink.image import DeclinedError, ImageError, unpack
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.commands import Command, Commands

_BLOB = struct.Struct(">II")
_SUPER = struct.Struct(">III")
_SLOT = struct.Struct(">II")
_DIRECTORY = struct.Struct(">IIIIIIIIIBBBBI")
_WORD, _LONG = struct.Struct(">I"), struct.Struct(">Q")
_SUPER_MAGIC, _DIRECTORY_MAGIC = 0xFADE0CC0, 0xFADE0C02
_DIRECTORY_SLOT, _ALTERNATES, _CMS_SLOT = 0, range(0x1000, 0x1005), 0x10000
_ADHOC = 0x2
_SHA256 = 2
_HASH_BYTES = 32
#: Version of the code directory -> where the field that came with it stands, and what is wrong when it is not zero.
_MUST_BE_ZERO = (
    (0x20100, 44, "a scatter list"),
    (0x20200, 48, "a team"),
    (0x20500, 92, "hashes from before encryption"),
)
_LIMIT_64_VERSION, _LIMIT_64_AT = 0x20300, 56
_LIMIT_AT, _SLOTS_AT, _LENGTH_AT = 32, 28, 4
_PAGE_LOG2 = range(9, 21)


@dataclass(frozen=True)
class Signature:
    """An ad-hoc signature. Offsets are file offsets; `limit` bytes from the file's first are hashed."""

    command: Command
    offset: int
    size: int
    blob: int  # bytes of the super blob; zeros follow
    directory: int
    directory_size: int
    hashes: int
    pages: int
    page_size: int
    limit: int
    wide: bool  # the limit stands in the 64-bit field


def read(data: bytes | bytearray, commands: Commands) -> Signature | None:
    """The signature of a file, or None when it has none.

    Raises `ImageError` for a damaged one, `DeclinedError` for one that is not ours to renew; the message says why.
    """
    command = commands.only(macho_commands.CODE_SIGNATURE)
    if command is None:
        return None
    offset, size = macho_commands.linkedit_range(data, command, "code signature")
    where = f"code signature at offset {offset:#x}"
    magic, length, count = unpack(_SUPER, data, offset, "code signature")
    if magic != _SUPER_MAGIC or length > size or _SUPER.size + count * _SLOT.size > length:
        raise ImageError(f"{where}: no signature of {length} bytes with {count} parts")
    directory = None
    for index in range(count):
        kind, at = _SLOT.unpack_from(data, offset + _SUPER.size + index * _SLOT.size)
        if at + _BLOB.size > length:
            raise ImageError(f"{where}: part {index} is outside of it")
        _, part = _BLOB.unpack_from(data, offset + at)
        if at + part > length:
            raise ImageError(f"{where}: part {index} of {part} bytes does not fit in {length}")
        if kind == _CMS_SLOT and part > _BLOB.size:
            raise DeclinedError(f"{where}: signed with a certificate; only its owner can sign the changed file")
        if kind in _ALTERNATES or (kind == _DIRECTORY_SLOT and directory is not None):
            raise DeclinedError(f"{where}: more than one code directory")
        if kind == _DIRECTORY_SLOT:
            directory = (offset + at, part)
    if directory is None:
        raise ImageError(f"{where}: no code directory")
    return _directory(data, command, (offset, size, length), directory)


def _directory(
    data: bytes | bytearray, command: Command, signature: tuple[int, int, int], place: tuple[int, int]
) -> Signature:
    at, size = place
    where = f"code directory at offset {at:#x}"
    if size < _DIRECTORY.size:
        raise ImageError(f"{where}: {size} bytes")
    fields = _DIRECTORY.unpack_from(data, at)
    magic, _, version, flags, hashes, _, special, pages, limit, hash_size, hash_type, _, page_log2, _ = fields
    if magic != _DIRECTORY_MAGIC:
        raise ImageError(f"{where}: its magic is {magic:#x}")
    if not flags & _ADHOC:
        raise DeclinedError(f"{where}: not an ad-hoc signature (flags {flags:#x})")
    if (hash_type, hash_size) != (_SHA256, _HASH_BYTES):
        raise DeclinedError(f"{where}: hashes of type {hash_type}, {hash_size} bytes each, where SHA-256 is expected")
    for since, field, what in _MUST_BE_ZERO:
        if version >= since and field + 4 <= size and _WORD.unpack_from(data, at + field)[0]:
            raise DeclinedError(f"{where}: it has {what}")
    wide = False
    if version >= _LIMIT_64_VERSION and size >= _LIMIT_64_AT + 8:
        (long_limit,) = _LONG.unpack_from(data, at + _LIMIT_64_AT)
        limit, wide = long_limit or limit, bool(long_limit)
    if page_log2 not in _PAGE_LOG2:
        raise ImageError(f"{where}: pages of 2**{page_log2} bytes")
    page_size = 1 << page_log2
    if limit > signature[0] or pages != -(-limit // page_size):
        raise ImageError(f"{where}: {pages} pages of {page_size} bytes for {limit} bytes of {signature[0]}")
    if hashes < special * _HASH_BYTES + _DIRECTORY.size or hashes + pages * _HASH_BYTES > size:
        raise ImageError(f"{where}: {pages} hashes do not fit in {size} bytes")
    return Signature(command, *signature, at, size, at + hashes, pages, page_size, limit, wide)


def _page_hash(data: memoryview, signature: Signature, page: int) -> bytes:
    begin = page * signature.page_size
    return hashlib.sha256(data[begin : min(begin + signature.page_size, signature.limit)]).digest()


def verify(data: bytes | bytearray, signature: Signature) -> None:
    """Raise `ImageError` unless every page has the hash that the signature says."""
    view = memoryview(data)
    for page in range(signature.pages):
        at = signature.hashes + page * _HASH_BYTES
        if view[at : at + _HASH_BYTES] != _page_hash(view, signature, page):
            raise ImageError(f"code signature: the page at offset {page * signature.page_size:#x} has another hash")


def refresh(data: bytearray, signature: Signature) -> None:
    """Hash every page anew, in place."""
    view = memoryview(data)
    for page in range(signature.pages):
        at = signature.hashes + page * _HASH_BYTES
        view[at : at + _HASH_BYTES] = _page_hash(view, signature, page)
    view.release()


def resize(data: bytearray, commands: Commands, signature: Signature) -> None:
    """Give the signature, which has moved to the end of `data` with its old content, as many hashes as it needs now.

    `signature` is what `read` said before the file grew or shrank; `commands` is what `commands.read` says of the
    file now. The last bytes of the file, LC_CODE_SIGNATURE and the size of __LINKEDIT follow. The hashes are left to
    `refresh`. Raises `DeclinedError` for a signature that has something behind its hashes, or is not at
    the end.
    """
    offset = macho_commands.field(data, signature.command, 8)
    linkedit = commands.segment(b"__LINKEDIT")
    if offset + signature.size != len(data) or linkedit is None or linkedit.file_end != len(data):
        raise DeclinedError(f"code signature at offset {offset:#x}: it is not the end of the file")
    if signature.limit != signature.offset:
        raise DeclinedError(
            f"code signature at offset {offset:#x}: it covers {signature.limit} bytes of {signature.offset}"
        )
    distance = offset - signature.offset
    hashes, directory = signature.hashes + distance, signature.directory + distance
    end = hashes + signature.pages * _HASH_BYTES
    if end != directory + signature.directory_size:
        raise DeclinedError(f"code signature at offset {offset:#x}: something stands behind its hashes")
    pages = -(-offset // signature.page_size)
    more = (pages - signature.pages) * _HASH_BYTES
    _move_parts(data, offset, directory, more)
    _WORD.pack_into(data, directory + _LENGTH_AT, signature.directory_size + more)
    _WORD.pack_into(data, directory + _SLOTS_AT, pages)
    _WORD.pack_into(data, directory + _LIMIT_AT, offset if offset < 1 << 32 else 0)
    if signature.wide or offset >= 1 << 32:
        _LONG.pack_into(data, directory + _LIMIT_64_AT, offset)
    if more > 0:
        data[end:end] = bytes(more)
    else:
        del data[end + more : end]
    # The size is rounded up to 16 by every signer; zeros fill it.
    blob = signature.blob + more
    size = -(-blob // 16) * 16
    del data[offset + blob :]
    data += bytes(size - blob)
    struct.pack_into("<I", data, signature.command.at + 12, size)
    file_size = linkedit.file_size + size - signature.size
    memory = max(linkedit.memory_size, file_size)
    macho_commands.place_segment(data, linkedit, linkedit.address, memory, linkedit.offset, file_size)


def _move_parts(data: bytearray, offset: int, directory: int, more: int) -> None:
    """Parts of the super blob behind the code directory move with its end."""
    _, length, count = _SUPER.unpack_from(data, offset)
    _WORD.pack_into(data, offset + 4, length + more)
    for index in range(count):
        at = offset + _SUPER.size + index * _SLOT.size
        kind, part = _SLOT.unpack_from(data, at)
        if offset + part > directory:
            _SLOT.pack_into(data, at, kind, part + more)
