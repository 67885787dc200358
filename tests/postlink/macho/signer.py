"""Ad-hoc signatures as other signers than lld write them, and signatures that are not ours to renew."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

ADHOC = 0x2


@dataclass(frozen=True)
class Style:
    """What a signature looks like. The defaults are what Apple's codesign makes without an identity."""

    page_log2: int = 12
    flags: int = ADHOC
    hash_type: int = 2
    version: int = 0x20400
    team: bytes = b""
    #: What the signature slot holds: b"" is Apple's empty wrapper.
    certificate: bytes = b""
    alternate: bool = False
    wide_limit: bool = False
    slack: int = 0  # bytes behind the hashes


def _blob(magic: int, content: bytes) -> bytes:
    return struct.pack(">II", magic, 8 + len(content)) + content


def _directory(data: bytes, limit: int, style: Style, specials: list[bytes]) -> bytes:
    identifier = b"sample\0"
    head = 88
    team_at = head + len(identifier) if style.team else 0
    names = identifier + (style.team + b"\0" if style.team else b"")
    hashes = head + len(names) + 32 * len(specials)
    page = 1 << style.page_log2
    pages = [hashlib.sha256(data[at : min(at + page, limit)]).digest() for at in range(0, limit, page)]
    narrow, wide = (0, limit) if style.wide_limit else (limit, 0)
    fields = struct.pack(
        ">IIIIIIIBBBBIIIIQQQQ",
        style.version, style.flags, hashes, head, len(specials), len(pages), narrow, 32, style.hash_type, 0,
        style.page_log2, 0, 0, team_at, 0, wide, 0, 0, 1,
    )  # fmt: skip
    special = b"".join(hashlib.sha256(blob).digest() if blob else bytes(32) for blob in reversed(specials))
    return _blob(0xFADE0C02, fields + names + special + b"".join(pages) + bytes(style.slack))


def sign(data: bytes, style: Style) -> bytes:
    """`data`, whose last part is the signature of its linker, with a signature of that style."""
    out = bytearray(data)
    command, linkedit, at = 0, 0, 32
    for _ in range(struct.unpack_from("<I", out, 16)[0]):
        kind, size = struct.unpack_from("<II", out, at)
        command = at if kind == 0x1D else command
        linkedit = at if out[at + 8 : at + 18] == b"__LINKEDIT" else linkedit
        at += size
    (limit,) = struct.unpack_from("<I", out, command + 8)
    requirements = _blob(0xFADE0C01, struct.pack(">I", 0))

    def signature() -> bytes:
        directory = _directory(bytes(out), limit, style, [b"", requirements])
        parts = [(0, directory), (2, requirements)]
        parts += [(0x1000, directory)] if style.alternate else []
        parts += [(0x10000, _blob(0xFADE0B01, style.certificate))]
        place, index, body = 12 + 8 * len(parts), b"", b""
        for kind, blob in parts:
            index += struct.pack(">II", kind, place + len(body))
            body += blob
        blob = struct.pack(">III", 0xFADE0CC0, place + len(body), len(parts)) + index + body
        return blob + bytes(-len(blob) % 16)

    size = len(signature())
    del out[limit:]
    struct.pack_into("<I", out, command + 12, size)
    (offset,) = struct.unpack_from("<Q", out, linkedit + 40)
    struct.pack_into("<Q", out, linkedit + 48, limit + size - offset)
    struct.pack_into("<Q", out, linkedit + 32, -(-(limit + size - offset) // 0x4000) * 0x4000)
    return bytes(out) + signature()
