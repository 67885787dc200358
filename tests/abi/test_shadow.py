"""Descriptors of shadow frames: what is written is read back, and damage is named."""

from __future__ import annotations

import struct

import pytest

from llpass.abi import native
from llpass.abi.shadow import Descriptor, Row, Scope, decode, encode
from llpass.abi.unit import AbiError

SAMPLE = Descriptor(
    [Scope(b"ns::f", b"_ZN2ns1fEv", b"/src/a.cc", 4, 3), Scope(b"g", b"g", b"/src/g.h", 9, 8)],
    [Row(0, b"/src/a.cc", 3), Row(0, b"/src/a.cc", 7, 2), Row(1, b"/src/g.h", 10, 5, 2)],
)


@pytest.mark.parametrize("endian", ["<", ">"])
def test_a_descriptor_reads_back_as_written(endian: str) -> None:
    data = encode(SAMPLE, endian)
    assert decode(data, endian) == SAMPLE
    assert len(data) % 8 == 0


def test_the_first_word_is_the_runtime_s() -> None:
    assert encode(SAMPLE)[:8] == bytes(8)


def test_the_key_is_a_hash_of_all_the_rest() -> None:
    data = encode(SAMPLE)
    assert struct.unpack_from("<Q", data, 8)[0] == native.fnv1a64(data[32:])
    moved = Descriptor(SAMPLE.scopes, [*SAMPLE.rows[:2], SAMPLE.rows[2]._replace(line=11)])
    assert encode(moved)[8:16] != data[8:16]


def test_a_column_beyond_16_bits_is_the_largest() -> None:
    wide = Descriptor(SAMPLE.scopes, [Row(0, b"", 1, 70000)])
    assert decode(encode(wide)).rows[0].column == 65535


@pytest.mark.parametrize(
    ("at", "value", "message"),
    [
        (16, 1 << 20, "does not hold"),
        (20, 1, "does not hold"),
        (24, 0, "does not hold"),
        (28, 0, "does not hold"),
        (28, 100, "does not hold"),
        (32, 8, "string offset 8"),
        (32 + 40, 2, "scope 2 of 2"),
        (32 + 40 + 12, 1, "parent row 1"),
    ],
)
def test_damage_is_named(at: int, value: int, message: str) -> None:
    data = bytearray(encode(SAMPLE))
    struct.pack_into("<I", data, at, value)
    with pytest.raises(AbiError, match=message):
        decode(bytes(data))


def test_a_header_cut_short_is_named() -> None:
    with pytest.raises(AbiError, match="need 32 bytes"):
        decode(encode(SAMPLE)[:31])
