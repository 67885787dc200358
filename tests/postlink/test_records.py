"""Site bytes to addresses."""

from __future__ import annotations

import struct

import pytest

from llpass.postlink import records
from llpass.postlink.functab import PcsRecord
from llpass.postlink.image import ImageError, Section

_MASK64 = 2**64 - 1


def test_a_site_is_relative_to_its_own_record() -> None:
    data = struct.pack("<iQ", -0x100, 7) + struct.pack("<iQ", -0x100, 8)
    sites = records.sites([Section("llpass_entry", 0x2000, data)], "<", _MASK64)
    assert sites == [(0x1F00, 7), (0x1F0C, 8)]


@pytest.mark.parametrize("endian", ["<", ">"])
def test_the_id_is_64_bits_in_target_order(endian: str) -> None:
    data = struct.pack(endian + "iQ", 16, 0x0123456789ABCDEF)
    assert records.sites([Section("s", 0, data)], endian, _MASK64) == [(16, 0x0123456789ABCDEF)]


def test_a_record_of_zeros_is_filling() -> None:
    data = bytes(12) + struct.pack("<iQ", 4, 9) + bytes(12)
    assert records.sites([Section("s", 0x100, data)], "<", _MASK64) == [(0x110, 9)]


def test_a_record_at_its_own_address_is_not_filling() -> None:
    assert records.sites([Section("s", 0x100, struct.pack("<iQ", 0, 9))], "<", _MASK64) == [(0x100, 9)]


def test_addresses_wrap_at_the_word_size() -> None:
    data = struct.pack("<iQ", 0x20, 1)
    assert records.sites([Section("s", 0xFFFFFFF0, data)], "<", 2**32 - 1) == [(0x10, 1)]


def test_pc_section_records() -> None:
    data = bytes(16) + struct.pack("<iIQ", -0x10, 32, 5)
    assert records.pcs([Section("llpass_pcs", 0x1000, data)], "<", _MASK64) == [PcsRecord(0x1000, 32, 5)]


def test_a_broken_record_is_refused() -> None:
    with pytest.raises(ImageError, match="13 bytes are no multiple of the record's 12"):
        records.sites([Section("llpass_entry", 0, bytes(13))], "<", _MASK64)
