"""Names in codes: every name comes back, in fewer bytes or as it was, and the room for the text is exact."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llpass.abi import table as abi
from llpass.postlink.table.name_codes import NameCodes, encode

WORDS = ["sqlite3", "Vdbe", "Btree", "Cursor", "Open", "Close", "_ZNSt", "vector", "IcEE", "parse", "Expr", "List"]


def names_like_a_program(count: int, seed: int) -> list[bytes]:
    rng = random.Random(seed)
    return ["".join(rng.choices(WORDS, k=rng.randrange(2, 6))).encode() for _ in range(count)]


def decoded(codes: NameCodes) -> list[bytes]:
    """By the words of docs/format.md, from the bytes alone."""
    table, counts = codes.table[abi.NAME_PART_BYTES :], codes.table[: abi.NAME_PART_BYTES]
    parts = []
    for size, count in enumerate(counts, 1):
        parts += [table[at * size : (at + 1) * size] for at in range(count)]
        table = table[count * size :]
    assert not table
    found, data, at = [], codes.data.tobytes(), 0
    for size in codes.sizes.tolist():
        text, codes_left = bytearray(), iter(data[at : at + size])
        for code in codes_left:
            if code == abi.NAME_ESCAPE:
                text.append(next(codes_left))
            elif code:
                text += parts[code - 1]
        assert data[at + size - 1] == 0
        found.append(bytes(text))
        at += size
    assert at == len(data)
    return found


def size_of(texts: Sequence[bytes]) -> int:
    return sum(len(text) + 1 for text in texts)


def test_names_of_a_program_take_less_than_half() -> None:
    names = names_like_a_program(2000, 1)
    codes = encode(names)
    assert decoded(codes) == names
    assert len(codes.data) + len(codes.table) < size_of(names) / 2


@given(st.lists(st.text("ab_1é", max_size=40)), st.integers(0, 200))
def test_any_names_come_back(names: list[str], known: int) -> None:
    texts = [*names_like_a_program(known, 2), *(name.encode() for name in names)]
    codes = encode(texts)
    assert not codes.parts or decoded(codes) == texts
    assert codes.parts or codes.data.tobytes() == b"".join(text + b"\0" for text in texts)


def test_bytes_that_no_part_covers_are_escaped() -> None:
    odd = [bytes([byte]) for byte in range(1, 256)]
    texts = names_like_a_program(3000, 3) + odd
    codes = encode(texts)
    assert codes.parts
    assert decoded(codes)[-len(odd) :] == odd


@pytest.mark.parametrize("size", [127, 128, 129, 300, 5000])
def test_a_long_name_is_cut_into_stretches_and_is_one(size: int) -> None:
    texts = [*names_like_a_program(500, 4), (b"vector" * size)[:size], b""]
    codes = encode(texts)
    assert decoded(codes) == texts
    assert codes.sizes[-2] < size / 2


def test_what_codes_would_make_longer_stays_text() -> None:
    rng = random.Random(5)
    texts = ["".join(rng.choices(string.ascii_letters, k=5)).encode() for _ in range(20)]
    codes = encode(texts)
    assert (codes.parts, codes.table, len(codes.data)) == ([], b"", size_of(texts))


def test_no_names_need_no_codes() -> None:
    codes = encode([])
    assert (codes.parts, codes.table, len(codes.data)) == ([], b"", 0)


def test_codes_follow_from_the_names_alone() -> None:
    names = names_like_a_program(4000, 6)
    first, second = encode(names), encode(list(names))
    assert (first.table, first.data.tobytes()) == (second.table, second.data.tobytes())
