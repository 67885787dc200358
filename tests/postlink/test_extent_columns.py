"""The vectorised readers of unwind indexes against the readers that look at one entry at a time."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from llpass.postlink import eh_frame
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.extent_columns import Ranges, function_starts, functions_in, indexed
from llpass.postlink.image import ImageError
from llpass.postlink.macho_image import MachoImage
from tests.postlink import samples
from tests.postlink.test_eh_frame import ABSOLUTE8, PC_RELATIVE4, PC_RELATIVE8, cie, entry, fde, frames

HEADER, FRAMES = 0x800, 0x1000


def pairs(ranges: Ranges | None) -> list[tuple[int, int]] | None:
    return None if ranges is None else list(zip(ranges.start.tolist(), ranges.end.tolist(), strict=True))


def header(*offsets: int) -> eh_frame.Blob:
    """A search table of the descriptions at these offsets of ``.eh_frame``."""
    table = b"".join(struct.pack("<ii", 0, FRAMES + offset - HEADER) for offset in offsets)
    return eh_frame.Blob(b"\x01\x1b\x03\x3b" + struct.pack("<iI", 0, len(offsets)) + table, HEADER, "<", 8)


def outcome(function: object, *arguments: eh_frame.Blob) -> object:
    try:
        found = function(*arguments)  # type: ignore[operator]
    except ImageError as error:
        return str(error)
    return pairs(found) if isinstance(found, Ranges) else found


def both(search: eh_frame.Blob, blob: eh_frame.Blob) -> object:
    """What the fast reader makes of a section; the slow one must make the same of it."""
    fast = outcome(indexed, search, blob)
    assert fast == outcome(eh_frame.indexed, search, blob)
    return fast


def test_descriptions_of_several_encodings() -> None:
    absolute, relative = cie(ABSOLUTE8), cie(PC_RELATIVE4)
    first = fde(absolute, 0x500, 32)
    second = entry(struct.pack("<IiI", len(relative) + 4, 64, 16))
    at = len(absolute) + len(first) + len(relative)
    search = header(len(absolute), at)
    start = FRAMES + at + 8 + 64
    assert both(search, frames(absolute + first, relative, second)) == [(0x500, 0x520), (start, start + 16)]


@pytest.mark.parametrize(
    "encoding", [0x00, 0x02, 0x03, 0x0B, 0x0C, 0x12, 0x1A, PC_RELATIVE4, PC_RELATIVE8, 0x3B, 0x9B, 0x01]
)
def test_every_encoding(encoding: int) -> None:
    head = cie(encoding)
    blob = frames(head, entry(struct.pack("<I", len(head) + 4) + bytes(range(1, 33))))
    both(header(len(head)), blob)


@pytest.mark.parametrize("size", [0, -1, -(2**31)])
def test_a_size_that_is_not_positive_is_no_extent(size: int) -> None:
    head = cie(0x0B)
    assert both(header(len(head)), frames(head, entry(struct.pack("<Iii", len(head) + 4, 64, size)))) == []


def test_a_common_entry_in_the_table_is_no_extent() -> None:
    head = cie(ABSOLUTE8)
    assert both(header(0, len(head)), frames(head, fde(head, 0x500, 32))) == [(0x500, 0x520)]


def test_a_64_bit_length_is_left_to_the_slow_reader() -> None:
    head = cie(ABSOLUTE8)
    assert both(header(len(head)), frames(head, fde(head, 0x500, 32, wide=True))) == [(0x500, 0x520)]


def test_an_end_beyond_the_highest_address_is_that_address() -> None:
    head = cie(ABSOLUTE8)
    blob = frames(head, fde(head, 2**64 - 8, 32))
    assert pairs(indexed(header(len(head)), blob)) == [(2**64 - 8, 2**64 - 1)]


@pytest.mark.parametrize("offset", [-8, 2, 60, 1 << 20, -(1 << 20)])
def test_an_offset_that_leads_nowhere_is_refused_alike(offset: int) -> None:
    head = cie(ABSOLUTE8)
    both(header(len(head), offset), frames(head, fde(head, 0x500, 32)))


def test_damage_is_refused_alike() -> None:
    chance = random.Random(5)
    head = cie(PC_RELATIVE4)
    parts = [entry(struct.pack("<IiIi", len(head) + 4 + 20 * index, 64, 16, 0)) for index in range(6)]
    sound, search = frames(head, *parts), header(*(len(head) + 20 * index for index in range(6)))
    assert isinstance(both(search, sound), list)
    refused = 0
    for _ in range(500):
        data = bytearray(sound.data)
        data[chance.randrange(len(data))] = chance.choice([0, 1, 4, 0x7F, 0xFF, chance.randrange(256)])
        fast = outcome(indexed, search, sound._replace(data=bytes(data)))
        slow = outcome(eh_frame.indexed, search, sound._replace(data=bytes(data)))
        refused += isinstance(slow, str)
        # Of several errors each reader names the one it comes upon first.
        assert fast == slow or (isinstance(fast, str) and isinstance(slow, str))
    assert refused > 50


def test_a_linked_program(sample_program: Path) -> None:
    image = ElfImage(sample_program.read_bytes())
    source, ranges = image.extent_columns()
    assert (source, pairs(ranges)) == (".eh_frame_hdr", image.extents().ranges)


def leb(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def test_function_starts_are_deltas_up_to_a_zero() -> None:
    data = b"".join(map(leb, (0x10, 1, 300, 1 << 40))) + bytes(3) + b"\x05" + b"\xff" * 12
    assert function_starts(data, 1000, "").tolist() == [1016, 1017, 1317, 1317 + (1 << 40)]


@pytest.mark.parametrize("data", [b"", b"\0", b"\x80", b"\x85\x80"])
def test_no_function_starts(data: bytes) -> None:
    assert function_starts(data, 1000, "").tolist() == []


@pytest.mark.parametrize("data", [b"\xff" * 11, b"\x01" + b"\xff" * 10 + b"\x01"])
def test_a_delta_of_more_than_64_bits_is_refused(data: bytes) -> None:
    with pytest.raises(ImageError, match="here: a delta of more than 64 bits"):
        function_starts(data, 0, "here")


def test_a_function_ends_with_the_next_or_with_its_section() -> None:
    sections = Ranges.of([(0, 20), (40, 60)])
    starts = Ranges.of([(4, 0), (12, 0), (30, 0), (44, 0)]).start
    assert pairs(functions_in(sections, starts)) == [(4, 12), (12, 20), (44, 60)]


@pytest.mark.parametrize("arch", ["arm64", "x86_64"])
def test_a_mach_o_library(arch: str, tmp_path: Path) -> None:
    obj = samples.compile_object(tmp_path, f"{arch}-apple-macos13")
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", arch, *platform, "-dylib", obj, "-o", tmp_path / "out")
    image = MachoImage((tmp_path / "out").read_bytes())
    source, ranges = image.extent_columns()
    assert (source, pairs(ranges)) == (image.extents().source, image.extents().ranges)
