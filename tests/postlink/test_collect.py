"""The columns of `collect` against `functab`: the same rules, so the same answers at every address."""

from __future__ import annotations

import pytest

from llpass.postlink.collect import collect
from llpass.postlink.functab import build
from tests.postlink.facts import Facts, MemoryImage, differences
from tests.vectors import CASES, inputs_of


@pytest.mark.parametrize("name", CASES)
def test_every_vector_is_answered(name: str) -> None:
    facts = Facts(collect(MemoryImage(inputs_of(CASES[name]))))
    for lookup in CASES[name]["lookups"]:
        entry, frames = facts.answer(lookup["pc"])
        shown = [[name.decode(), file.decode(), line, column] for _, name, file, line, column, _ in frames]
        assert (lookup["pc"], entry, shown) == (lookup["pc"], lookup["entry"], lookup["frames"])


@pytest.mark.parametrize("name", CASES)
def test_every_vector_is_answered_as_by_functab_at_every_byte(name: str) -> None:
    inputs = inputs_of(CASES[name])
    assert list(differences(collect(MemoryImage(inputs)), inputs, build(inputs))) == []
