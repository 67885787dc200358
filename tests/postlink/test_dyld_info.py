"""Classic rebase and bind opcodes, beside LIEF and by hand."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest

from llpass.postlink.image import ImageError
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho import dyld_info
from tests.postlink.macho import readers
from tests.postlink.macho.programs import Shape, build

SHAPES = [Shape("arm64", chained=False, weak=True), Shape("x86_64", chained=False, interposable=True, many=True)]


def places(data: bytes | bytearray) -> list[dyld_info.Place]:
    return dyld_info.read(data, macho_commands.read(data))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_places_equal_lief(shape: Shape, tmp_path: Path) -> None:
    data = build(shape, tmp_path)
    ours = {(p.address, p.symbol.decode() if p.symbol else p.target) for p in places(data)}
    assert ours == readers.fixups(data)
    assert {p.symbol for p in places(data)} >= {None, b"_imported"}


def test_a_chained_file_has_none(tmp_path: Path) -> None:
    assert places(build(Shape("arm64"), tmp_path)) == []


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(Shape("arm64", chained=False, many=True), tmp_path_factory.mktemp("classic"))


def coded(program: bytes, rebases: bytes = b"", binds: bytes = b"", lazy: bytes = b"") -> bytearray:
    """The program with other opcodes in it, in place of its code, where there is room for them."""
    data = bytearray(program)
    command = macho_commands.read(data).only(*macho_commands.DYLD_INFO)
    assert command is not None
    at = 0x800
    for field, code in ((8, rebases), (16, binds), (24, b""), (32, lazy)):
        data[at : at + len(code)] = code
        struct.pack_into("<II", data, command.at + field, at, len(code))
        at += len(code)
    return data


def begin_of_data(program: bytes) -> tuple[int, int]:
    """The index of __DATA, and its address."""
    names = [segment.name for segment in macho_commands.read(program).segments]
    return names.index(b"__DATA"), macho_commands.read(program).segments[names.index(b"__DATA")].address


def test_every_opcode_of_rebases(program: bytes) -> None:
    index, base = begin_of_data(program)
    code = bytes([0x11, 0x20 | index, 8, 0x51, 0x30, 16, 0x42, 0x52, 0x60, 2, 0x70, 8, 0x80, 2, 8, 0x51, 0x00, 0xFF])
    offsets = [8, 48, 56, 64, 72, 80, 96, 112, 128]
    assert [place.address - base for place in places(coded(program, rebases=code))] == offsets


def test_every_opcode_of_binds(program: bytes) -> None:
    index, base = begin_of_data(program)
    name = b"\x40_a\0"
    code = bytes([0x11, 0x20, 1, 0x3E, 0x51]) + name + bytes([0x60, 0x7E, 0x70 | index, 0, 0x90, 0x80, 8])
    code += bytes([0xA0, 8, 0xB1, 0xC0, 2, 8, 0x00, 0xFF])
    found = places(coded(program, binds=code))
    assert [place.address - base for place in found] == [0, 16, 32, 48, 64]
    assert {(place.symbol, place.addend) for place in found} == {(b"_a", -2)}


def test_lazy_binds_go_on_behind_done(program: bytes) -> None:
    index, base = begin_of_data(program)
    one = bytes([0x70 | index, 8, 0x11]) + b"\x40_a\0" + b"\x90\0"
    two = bytes([0x70 | index, 16, 0x11]) + b"\x40_b\0" + b"\x90\0"
    found = places(coded(program, lazy=one + two))
    assert [(place.address - base, place.symbol) for place in found] == [(8, b"_a"), (16, b"_b")]
    assert len(places(coded(program, binds=one + two))) == 1


DAMAGE = {
    "no segment": (b"\x51", "no segment has been chosen"),
    "a segment that is not there": (b"\x2f\x00\x51", "segment 15"),
    "outside": (b"\x21\xff\xff\xff\x7f\x51", "is outside of segment"),
    "no pointer": (b"\x12", "a rebase of type 2"),
    "unknown": (b"\x90", "unknown opcode 0x90"),
    "a missing operand": (b"\x21", "an operand is missing"),
    "a long number": (b"\x21" + b"\x80" * 12, "a number of more than 64 bits"),
}


@pytest.mark.parametrize(("code", "said"), DAMAGE.values(), ids=DAMAGE)
def test_damaged_opcodes_are_one_sentence(code: bytes, said: str, program: bytes) -> None:
    with pytest.raises(ImageError, match=f"dyld info at offset 0x8.*{said}"):
        places(coded(program, rebases=code))


def test_a_name_that_does_not_end_is_damage(program: bytes) -> None:
    with pytest.raises(ImageError, match="a symbol's name does not end"):
        places(coded(program, binds=b"\x40_abc"))


def test_a_few_opcodes_cannot_keep_us_busy(program: bytes) -> None:
    """Each of these opcodes is good for 8,000 pointers of the same segment."""
    index, _ = begin_of_data(program)
    code = bytes([0x20 | index, 0, 0x60, 0xC0, 0x2E]) * 4000
    begin = time.process_time()
    with pytest.raises(ImageError, match="more pointers than the file has bytes"):
        places(coded(program + bytes(30_000), rebases=code))
    assert time.process_time() - begin < 20
