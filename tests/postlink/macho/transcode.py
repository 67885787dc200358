"""Turn what lld links into what Apple's linker would have written: chained pointers that hold image offsets (format 6).

The links and the set of fixups stay; only targets are told in another way. A base pointer to the Mach header becomes a
raw 0, which nothing but a walk of the chain tells from a pointer that nobody fixes.
"""

from __future__ import annotations

import hashlib
import struct


def to_offsets(data: bytes) -> bytes:
    """The same program with DYLD_CHAINED_PTR_64_OFFSET, signed anew."""
    out = bytearray(data)
    segments, fixups, signature = _commands(out)
    base = next(address for name, address, _ in segments if name == b"__TEXT")
    (starts,) = struct.unpack_from("<I", out, fixups + 4)
    (count,) = struct.unpack_from("<I", out, fixups + starts)
    for index in range(count):
        (offset,) = struct.unpack_from("<I", out, fixups + starts + 4 + 4 * index)
        if not offset:
            continue
        place = fixups + starts + offset
        _, page_size, form, _, _, pages = struct.unpack_from("<IHHQIH", out, place)
        assert form == 2
        struct.pack_into("<H", out, place + 6, 6)
        for page in range(pages):
            (at,) = struct.unpack_from("<H", out, place + 22 + 2 * page)
            at = None if at == 0xFFFF else segments[index][2] + page * page_size + at
            while at is not None:
                (raw,) = struct.unpack_from("<Q", out, at)
                if not raw >> 63:
                    target = raw & (1 << 36) - 1
                    struct.pack_into("<Q", out, at, raw - target + target - base)
                step = raw >> 51 & 0xFFF
                at = at + 4 * step if step else None
    if signature:
        sign(out, signature)
    return bytes(out)


def resigned(data: bytes) -> bytes:
    """The file with right page hashes: for tests that damage it on purpose and want the loader to see the damage."""
    out = bytearray(data)
    signature = _commands(out)[2]
    assert signature
    sign(out, signature)
    return bytes(out)


def sign(out: bytearray, at: int) -> None:
    """Hash the pages of a file that lld signed: one code directory behind a super blob of one entry."""
    (directory,) = struct.unpack_from(">I", out, at + 16)
    hashes, _, _, pages, limit = struct.unpack_from(">IIIII", out, at + directory + 16)
    page_size = 1 << out[at + directory + 39]
    if at + directory + hashes + 32 * pages > len(out):  # damaged on purpose, and not here
        raise ValueError("the hashes are not in the file")
    for page in range(pages):
        digest = hashlib.sha256(out[page * page_size : min((page + 1) * page_size, limit)]).digest()
        place = at + directory + hashes + 32 * page
        out[place : place + 32] = digest


def _commands(data: bytearray) -> tuple[list[tuple[bytes, int, int]], int, int]:
    """Segments as (name, address, file offset), and where chained fixups and signature are."""
    segments, fixups, signature, at = [], 0, 0, 32
    for _ in range(struct.unpack_from("<I", data, 16)[0]):
        kind, size = struct.unpack_from("<II", data, at)
        if size < 8:
            raise ValueError("a load command without a size")
        if kind == 0x19:
            name, address, _, offset = struct.unpack_from("<16sQQQ", data, at + 8)
            segments.append((name.rstrip(b"\0"), address, offset))
        elif kind == 0x80000034:
            (fixups,) = struct.unpack_from("<I", data, at + 8)
        elif kind == 0x1D:
            (signature,) = struct.unpack_from("<I", data, at + 8)
        at += size
    return segments, fixups, signature
