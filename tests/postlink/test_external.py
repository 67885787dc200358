"""The side file: it is believed when it is whole and belongs to the program, and refused with a reason otherwise."""

from __future__ import annotations

import pytest

from llpass.abi import table
from llpass.postlink import carrier, external
from llpass.postlink.image import ImageError


class Pattern:
    """Stands for a table: its bytes name the address they are for."""

    size = 64

    def at(self, address: int) -> bytes:
        return address.to_bytes(8, "little") * 8


TOKEN = external.identity(b"program")


@pytest.fixture
def data() -> bytes:
    return external.encode(Pattern(), 0x1000, TOKEN, "<")


def test_the_table_comes_back_as_if_it_stood_where_text_starts(data: bytes) -> None:
    assert external.decode(data, TOKEN, "<") == Pattern().at(0x1000)


@pytest.mark.parametrize("endian", ["<", ">"])
def test_both_byte_orders(endian: str) -> None:
    data = external.encode(Pattern(), 0x1000, TOKEN, endian)
    assert data[:8] == (b"LLPASSFX" if endian == "<" else b"XFSSAPLL")
    assert external.decode(data, TOKEN, endian) == Pattern().at(0x1000)


def test_the_header_is_128_bytes_and_the_table_follows(data: bytes) -> None:
    assert table.SIDE_FILE.size == 128
    assert data[128:] == Pattern().at(0x1000)


def test_that_of_another_program_is_refused(data: bytes) -> None:
    with pytest.raises(ImageError, match="belongs to another program"):
        external.decode(data, external.identity(b"program, linked again"), "<")


def test_every_changed_byte_is_noticed(data: bytes) -> None:
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]
        with pytest.raises(ImageError):
            external.decode(changed, TOKEN, "<")


def test_every_truncation_is_noticed(data: bytes) -> None:
    for size in range(len(data)):
        with pytest.raises(ImageError):
            external.decode(data[:size], TOKEN, "<")


def test_a_token_half_of_the_address_space_away_from_the_text_is_refused() -> None:
    assert carrier.external_record((1 << 63) - 1, 0, TOKEN, "<")
    with pytest.raises(ImageError, match="from the records to the text: half of the address space"):
        carrier.external_record(1 << 63, 0, TOKEN, "<")
