"""Codes of line programs: prefix codes, short where it counts, within the limits of the format."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llpass.abi import table as abi
from llpass.postlink.table import huffman
from llpass.postlink.table.alphabet import Field
from llpass.postlink.table.varints import Ints, lengths, zigzag


def array(values: list[int]) -> Ints:
    return np.array(values, np.int64)


def fields(lines: Ints, pcs: Ints) -> list[Field]:
    return [
        Field(lines, lengths(zigzag(lines)), -(1 << 15), 1 << 15),
        Field(pcs, lengths(pcs), 0, 1 << 8),
    ]


def spelled(bits: Ints) -> list[str]:
    """The codes of these lengths as texts of 0 and 1."""
    return [f"{code:0{length}b}" for code, length in zip(huffman.values(bits).tolist(), bits.tolist(), strict=True)]


@settings(deadline=None)
@given(st.lists(st.integers(0, 1 << 20), min_size=1, max_size=300))
def test_no_code_is_the_start_of_another(counts: list[int]) -> None:
    codes = sorted(spelled(np.sort(array(huffman._lengths(counts)))))
    assert not any(after.startswith(before) for before, after in pairwise(codes))


def test_frequent_codes_are_short() -> None:
    assert huffman._lengths([100, 50, 20, 10, 10]) == [1, 2, 3, 4, 4]


def test_no_code_is_longer_than_the_limit() -> None:
    steep = [1, 1]
    while len(steep) < 40:
        steep.append(steep[-1] + steep[-2])
    assert max(huffman._lengths(steep)) == abi.BIT_LIMIT


def test_the_largest_alphabet_fits_into_the_longest_codes() -> None:
    counts = [1 << 30, *[1] * (abi.BIT_CODE_LIMIT - 1)]
    assert max(huffman._lengths(counts)) <= abi.BIT_LIMIT


def test_a_combination_that_is_rare_has_no_code_of_its_own() -> None:
    lines, pcs = array([1] * 100 + [7]), array([4] * 100 + [9])
    alphabet, _ = huffman.encode(array([0] * 101), fields(lines, pcs), 1)
    assert (1, 4) in [code.values for code in alphabet.codes]
    assert not any(7 in code.values for code in alphabet.codes)
    assert [int(follows[-1]) for follows in alphabet.follows] == [1, 1]
    assert [int(follows[0]) for follows in alphabet.follows] == [0, 0]


def test_a_value_that_an_entry_cannot_hold_follows() -> None:
    lines, pcs = array([1 << 15] * 100), array([300] * 100)
    alphabet, _ = huffman.encode(array([0] * 100), fields(lines, pcs), 1)
    assert {code.values for code in alphabet.codes if code.kind == 0} == {(None, None)}


def test_the_end_is_always_a_code() -> None:
    alphabet, bits = huffman.encode(array([]), fields(array([]), array([])), 0)
    assert [code.kind for code in alphabet.codes] == [abi.OP_END_BITS]
    assert bits.tolist() == [1]


def test_more_combinations_than_an_alphabet_holds() -> None:
    lines, pcs = np.meshgrid(np.arange(100), np.arange(60))
    lines, pcs = np.repeat(lines.ravel(), 20), np.repeat(pcs.ravel(), 20)
    alphabet, bits = huffman.encode(np.zeros(len(lines), np.int64), fields(lines, pcs), 5)
    assert len(alphabet.codes) <= abi.BIT_CODE_LIMIT
    assert bits.max() <= abi.BIT_LIMIT
    for index, values in enumerate((lines, pcs)):
        held = array([-1 if code.values[index] is None else int(code.values[index] or 0) for code in alphabet.codes])
        fixed = held[alphabet.code] >= 0
        assert (held[alphabet.code][fixed] == values[fixed]).all()


@pytest.mark.parametrize("shift", range(8))
def test_codes_are_put_at_any_bit(shift: int) -> None:
    out = np.zeros(8, np.uint8)
    bits, codes = array([3, 15, 8, 1]), array([5, 12345, 170, 1])
    at = shift + np.cumsum(bits) - bits
    huffman.put(out, at, bits, codes)
    text = "".join(f"{byte:08b}" for byte in out.tolist())
    expected = "0" * shift + "".join(
        f"{code:0{size}b}" for code, size in zip(codes.tolist(), bits.tolist(), strict=True)
    )
    assert text == expected.ljust(64, "0")


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 15), st.integers(0, 40), st.integers(0, 1 << 15)), max_size=60))
def test_codes_far_apart_and_close_together(items: list[tuple[int, int, int]]) -> None:
    expected, at = "", []
    for size, gap, code in items:
        expected += "0" * gap
        at.append(len(expected))
        expected += f"{code % (1 << size):0{size}b}"
    bits = array([size for size, _, _ in items])
    out = np.zeros((len(expected) + 7) // 8, np.uint8)
    huffman.put(out, array(at), bits, array([code % (1 << size) for size, _, code in items]))
    assert "".join(f"{byte:08b}" for byte in out.tolist()) == expected.ljust(8 * len(out), "0")
