"""Numbering by a list of what is there gives what numpy's sort gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llpass.postlink import numbering
from llpass.postlink.numbering import numbered


@pytest.fixture(params=[0, 1 << 16], ids=["sorted", "listed"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two ways, whatever the values are."""
    monkeypatch.setattr(numbering, "_TIMES", 0)
    monkeypatch.setattr(numbering, "_SHORT", request.param)


@given(st.lists(st.integers(-300, 300), max_size=40))
def test_values_numbers_and_first_items(values: list[int]) -> None:
    found = numbered(np.array(values, np.int64))
    expected, first, number = np.unique(np.array(values, np.int64), return_index=True, return_inverse=True)
    assert found.values.tolist() == expected.tolist()
    assert found.number.tolist() == number.tolist()
    assert found.first().tolist() == first.tolist()
