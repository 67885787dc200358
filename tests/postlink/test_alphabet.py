"""Which combinations get a code of one byte."""

from __future__ import annotations

import numpy as np

from llpass.postlink.table.alphabet import Alphabet, Field, encode
from llpass.postlink.table.varints import Ints, lengths


def array(values: list[int]) -> Ints:
    return np.array(values, np.int64)


def field(values: Ints, high: int = 1 << 16) -> Field:
    return Field(values, lengths(values), 0, high)


def size(alphabet: Alphabet) -> int:
    """Bytes of all items."""
    return len(alphabet.code) + int(sum(follows.sum() for follows in alphabet.follows))


def test_what_is_frequent_gets_a_code_of_its_own() -> None:
    alphabet = encode(array([0] * 100), [field(array([5] * 99 + [9]))], 10, 4)
    assert [code.values for code in alphabet.codes] == [(None,), (5,)]
    assert alphabet.code.tolist() == [1] * 99 + [0]
    assert size(alphabet) == 101


def test_a_code_that_saves_less_than_its_entry_takes_is_none() -> None:
    alphabet = encode(array([0] * 4), [field(array([5] * 4))], 10, 4)
    assert [code.values for code in alphabet.codes] == [(None,)]


def test_every_kind_has_a_code_where_all_follows() -> None:
    alphabet = encode(array([3, 7, 7]), [field(array([1, 2, 3]))], 10, 4)
    assert [(code.kind, code.values) for code in alphabet.codes] == [(3, (None,)), (7, (None,))]


def test_the_room_is_kept() -> None:
    values = np.repeat(np.arange(1000), 50)
    alphabet = encode(np.zeros(len(values), np.int64), [field(values)], 40, 4)
    assert len(alphabet.codes) == 40


def test_a_value_outside_of_an_entry_s_range_follows() -> None:
    alphabet = encode(array([0] * 100), [field(array([300] * 100), 1 << 8)], 10, 4)
    assert [code.values for code in alphabet.codes] == [(None,)]


def test_a_code_for_one_field_serves_where_the_other_varies() -> None:
    pairs = [field(array([7] * 500)), field(np.arange(500))]
    alphabet = encode(np.zeros(500, np.int64), pairs, 10, 4)
    assert (7, None) in [code.values for code in alphabet.codes]


def test_each_item_has_the_values_that_its_code_says() -> None:
    source = np.random.default_rng(1)
    kinds = source.integers(0, 3, 5000)
    columns = [source.zipf(1.5, 5000) % 400, source.integers(0, 50, 5000)]
    alphabet = encode(kinds, [field(column) for column in columns], 100, 4)
    for item, number in enumerate(alphabet.code.tolist()):
        code = alphabet.codes[number]
        assert code.kind == kinds[item]
        for index, value in enumerate(code.values):
            assert value is None or value == columns[index][item]
            assert (alphabet.follows[index][item] > 0) == (value is None)


def test_many_items_are_judged_by_a_sample() -> None:
    values = np.tile(np.arange(100), 3000)
    alphabet = encode(np.zeros(len(values), np.int64), [field(values)], 256, 4)
    assert len(alphabet.codes) == 101
    assert size(alphabet) == len(values)


def test_values_far_apart_are_found_without_a_table() -> None:
    values = array([1, 1 << 31] * 100)
    alphabet = encode(np.zeros(200, np.int64), [field(values, 1 << 32)], 10, 4)
    assert size(alphabet) == 200
