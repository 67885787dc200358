"""Function extents out of ``.eh_frame``: the only list of functions that survives ``strip --strip-all``.

Only two facts of each frame description (FDE) matter here, its first address and its length, and how they are
encoded, which the common information entry (CIE) says. The layout is that of the Linux Standard Base (LSB 5.0
core, "Exception Frames") and System V ABI supplements; call-frame instructions are never looked at.

`indexed` walks the binary-search table of ``.eh_frame_hdr``, as the C runtime does; `scan` walks the section from
its start, for an image whose linker wrote no such table. Both read at most as many entries as the bytes hold.
`llpass.postlink.extent_columns` does what `indexed` does for a million entries at once, where they are usual.

pyelftools reads all of this and the instructions too: of 50,000 functions in 7.7 s, against 0.2 s here, and a lookup
must not wait for that. The tests hold every extent against its answers.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from llpass.postlink.image import ImageError, need, unpack

# DW_EH_PE_*: the low four bits give the format, the next three what the value is relative to.
_ABSOLUTE, _PC_RELATIVE, _DATA_RELATIVE = 0x00, 0x10, 0x30
_OMIT = 0xFF
#: Bytes that an augmentation string is looked for in; there are half a dozen letters.
_LONGEST_AUGMENTATION = 64
_FORMATS = {0x02: "H", 0x03: "I", 0x04: "Q", 0x0A: "h", 0x0B: "i", 0x0C: "q"}


class Blob(NamedTuple):
    """Bytes, the address of the first one, and how the image spells numbers."""

    data: bytes | memoryview
    address: int
    endian: str
    word_size: int

    def layout(self, encoding: int) -> struct.Struct | None:
        """The integer behind a pointer encoding; None for LEB128, which no linker writes for code addresses."""
        letter = ("Q" if self.word_size == 8 else "I") if encoding & 0x0F == 0 else _FORMATS.get(encoding & 0x0F)
        return struct.Struct(self.endian + letter) if letter else None


def search_table(header: Blob) -> bytes | memoryview | None:
    """The (first address, description) pairs of ``.eh_frame_hdr``; None when there are none in the usual encoding."""
    need(header.data, 0, 4, ".eh_frame_hdr")
    version, pointer_encoding, count_encoding, table_encoding = header.data[:4]
    pointer, count_layout = header.layout(pointer_encoding), header.layout(count_encoding)
    if version != 1 or table_encoding != (_DATA_RELATIVE | 0x0B) or count_encoding == _OMIT:
        return None
    if pointer is None or count_layout is None:
        return None
    at = 4 + pointer.size
    (count,) = unpack(count_layout, header.data, at, ".eh_frame_hdr count")
    at += count_layout.size
    need(header.data, at, count * 8, f".eh_frame_hdr table of {count} entries")
    return header.data[at : at + count * 8]


def indexed(header: Blob, frames: Blob) -> list[tuple[int, int]] | None:
    """Extents of every FDE that the search table names; None when there is no table in the usual encoding."""
    table = search_table(header)
    if table is None:
        return None
    ranges = []
    reader = Reader(frames)
    for _, offset in struct.iter_unpack(header.endian + "ii", table):
        found = reader.fde(header.address + offset - frames.address)
        if found is not None:
            ranges.append(found)
    return ranges


def frames_address(header: Blob) -> int | None:
    """Where ``.eh_frame`` starts, as ``.eh_frame_hdr`` says; None when it does not say so in a usual encoding."""
    need(header.data, 0, 4, ".eh_frame_hdr")
    encoding = header.data[1]
    layout = header.layout(encoding)
    base = {_ABSOLUTE: 0, _PC_RELATIVE: header.address + 4, _DATA_RELATIVE: header.address}.get(encoding & 0xF0)
    if layout is None or base is None or encoding == _OMIT:
        return None
    (value,) = unpack(layout, header.data, 4, ".eh_frame_hdr pointer")
    return int(base + value) & ((1 << 8 * header.word_size) - 1)


def scan(frames: Blob) -> list[tuple[int, int]]:
    """Extents of every FDE, by walking the section. A zero length word is a terminator that crt files leave behind."""
    ranges = []
    reader = Reader(frames)
    at = 0
    while at + 4 <= len(frames.data):
        body, end = reader.bounds(at)
        if end > body:
            found = reader.fde(at)
            if found is not None:
                ranges.append(found)
        at = end
    return ranges


def is_pc_relative(encoding: int) -> bool:
    """Whether what an encoding says is relative to its own address."""
    return encoding & 0xF0 == _PC_RELATIVE


def is_address(encoding: int) -> bool:
    """Whether an encoding is one that can be resolved here: absolute, or relative to its own address."""
    return encoding & 0xF0 in (_ABSOLUTE, _PC_RELATIVE)


class Reader:
    """One section, with the pointer encoding of each CIE remembered."""

    def __init__(self, frames: Blob) -> None:
        self.frames = frames
        self.encodings: dict[int, int] = {}
        self.word = struct.Struct(frames.endian + "I")
        self.long = struct.Struct(frames.endian + "Q")
        self.mask = (1 << 8 * frames.word_size) - 1

    def bounds(self, at: int) -> tuple[int, int]:
        """Offsets of the first byte after the length of the entry at `at`, and of the next entry."""
        data = self.frames.data
        (length,) = unpack(self.word, data, at, ".eh_frame entry")
        body = at + 4
        if length == 0xFFFFFFFF:
            (length,) = unpack(self.long, data, body, ".eh_frame 64-bit length")
            body += 8
        need(data, body, length, f".eh_frame entry of {length} bytes")
        return body, body + length

    def fde(self, at: int) -> tuple[int, int] | None:
        """The extent of the entry at `at`; None for a CIE, an empty range, or an encoding that is not an address."""
        data = self.frames.data
        body, end = self.bounds(at)
        (pointer,) = unpack(self.word, data, body, ".eh_frame CIE pointer")
        if pointer == 0:
            return None
        encoding = self.cie_encoding(body - pointer)
        layout = self.frames.layout(encoding)
        if layout is None or not is_address(encoding):
            return None
        if body + 4 + 2 * layout.size > end:
            raise ImageError(f".eh_frame entry at offset {at:#x}: too short for its address range")
        (start,) = layout.unpack_from(data, body + 4)
        (size,) = layout.unpack_from(data, body + 4 + layout.size)
        if is_pc_relative(encoding):
            start += self.frames.address + body + 4
        start &= self.mask
        return (start, start + size) if size > 0 else None

    def cie_encoding(self, at: int) -> int:
        """How the addresses of the descriptions that name the CIE at `at` are encoded."""
        encoding = self.encodings.get(at)
        if encoding is None:
            encoding = self.encodings[at] = self._read_cie(at)
        return encoding

    def _read_cie(self, at: int) -> int:
        data = self.frames.data
        if at < 0:
            raise ImageError(f".eh_frame: a frame description names a CIE at offset {at}")
        body, end = self.bounds(at)
        need(data, body, 6, ".eh_frame CIE")
        if self.word.unpack_from(data, body)[0] != 0:
            raise ImageError(f".eh_frame: a frame description names offset {at:#x}, which is no CIE")
        version = data[body + 4]
        augmentation, terminator, _ = bytes(data[body + 5 : min(end, body + 5 + _LONGEST_AUGMENTATION)]).partition(
            b"\0"
        )
        if not terminator:
            raise ImageError(f".eh_frame CIE at offset {at:#x}: its augmentation string has no end")
        at = body + 6 + len(augmentation)
        if augmentation.startswith(b"eh"):
            return _OMIT
        if version == 4:
            at += 2
        at = _skip_leb(data, _skip_leb(data, at, end), end)
        at = at + 1 if version == 1 else _skip_leb(data, at, end)
        if not augmentation.startswith(b"z"):
            return _ABSOLUTE
        at = _skip_leb(data, at, end)
        for letter in augmentation[1:]:
            if at >= end:
                break
            if letter == ord("R"):
                return data[at]
            if letter == ord("L"):
                at += 1
            elif letter == ord("P"):
                layout = self.frames.layout(data[at])
                at += 1 + (layout.size if layout else 0)
        return _ABSOLUTE


def _skip_leb(data: bytes | memoryview, at: int, end: int) -> int:
    while at < end:
        at += 1
        if data[at - 1] < 0x80:
            return at
    raise ImageError(f".eh_frame CIE: a number runs past its end at offset {end:#x}")
