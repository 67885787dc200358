"""Encodings of .eh_frame that this machine's compilers do not write, byte by byte."""

from __future__ import annotations

import struct

import pytest

from llpass.postlink.eh_frame import Blob, frames_address, indexed, scan
from llpass.postlink.image import ImageError

ABSOLUTE8, PC_RELATIVE4, PC_RELATIVE8 = 0x04, 0x1B, 0x1C


def entry(body: bytes, wide: bool = False) -> bytes:
    return (struct.pack("<IQ", 0xFFFFFFFF, len(body)) if wide else struct.pack("<I", len(body))) + body


def cie(encoding: int, version: int = 1, augmentation: bytes = b"zR", data: bytes = b"") -> bytes:
    sizes = b"\x08\x00" if version == 4 else b""
    body = struct.pack("<I", 0) + bytes([version]) + augmentation + b"\0" + sizes + b"\x01\x78\x10"
    return entry(body + bytes([len(data) + 1]) + data + bytes([encoding]))


def frames(head: bytes, *rest: bytes, address: int = 0x1000, word_size: int = 8) -> Blob:
    return Blob(head + b"".join(rest), address, "<", word_size)


def fde(head: bytes, start: int, size: int, wide: bool = False) -> bytes:
    """A frame description directly behind its CIE, with eight-byte absolute addresses."""
    return entry(struct.pack("<IQQ", len(head) + (12 if wide else 4), start, size), wide)


@pytest.mark.parametrize("version", [1, 3, 4])
def test_versions_of_the_common_entry(version: int) -> None:
    head = cie(ABSOLUTE8, version)
    assert scan(frames(head, fde(head, 0x500, 32))) == [(0x500, 0x520)]


def test_an_entry_with_a_64_bit_length() -> None:
    head = cie(ABSOLUTE8)
    assert scan(frames(head, fde(head, 0x500, 32, wide=True))) == [(0x500, 0x520)]


def test_an_empty_range_is_no_extent() -> None:
    head = cie(ABSOLUTE8)
    assert scan(frames(head, fde(head, 0x500, 0))) == []


def test_personality_and_lsda_stand_before_the_encoding_of_addresses() -> None:
    head = cie(ABSOLUTE8, augmentation=b"zPLR", data=bytes([PC_RELATIVE4]) + bytes(4) + bytes([PC_RELATIVE4]))
    assert scan(frames(head, fde(head, 0x500, 32))) == [(0x500, 0x520)]


def test_addresses_relative_to_themselves_wrap_at_the_word_size() -> None:
    head = cie(PC_RELATIVE4)
    body = entry(struct.pack("<IiI", len(head) + 4, -0x2000, 16))
    at = 0x1000 + len(head) + 8
    assert scan(frames(head, body, word_size=4)) == [((at - 0x2000) % 2**32, (at - 0x2000) % 2**32 + 16)]


def test_a_terminator_in_the_middle_does_not_end_the_section() -> None:
    head = cie(ABSOLUTE8)
    assert scan(frames(head, fde(head, 0x500, 32), bytes(4), head, fde(head, 0x600, 16))) == [
        (0x500, 0x520),
        (0x600, 0x610),
    ]


def test_the_search_table_leads_to_the_descriptions() -> None:
    head = cie(ABSOLUTE8)
    blob = frames(head, fde(head, 0x500, 32))
    table = struct.pack("<iIii", 0x1000 - 0x804, 1, 0x500 - 0x800, 0x1000 + len(head) - 0x800)
    header = Blob(b"\x01\x1b\x03\x3b" + table, 0x800, "<", 8)
    assert frames_address(header) == 0x1000
    assert indexed(header, blob) == [(0x500, 0x520)]


def test_a_header_without_a_table_is_not_guessed_at() -> None:
    header = Blob(b"\x01\x1b\xff\xff" + bytes(8), 0x800, "<", 8)
    assert indexed(header, frames(b"")) is None


def test_a_table_larger_than_its_section_is_refused() -> None:
    header = Blob(b"\x01\x1b\x03\x3b" + struct.pack("<iI", 0, 2**31), 0x800, "<", 8)
    with pytest.raises(ImageError, match="table of 2147483648 entries"):
        indexed(header, frames(b""))


def test_a_description_of_a_description_is_refused() -> None:
    head = cie(ABSOLUTE8)
    first = fde(head, 0x500, 32)
    second = entry(struct.pack("<IQQ", len(first) + 4, 0x600, 16))
    with pytest.raises(ImageError, match="which is no CIE"):
        scan(frames(head, first, second))
