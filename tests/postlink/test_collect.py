"""The columns of `collect` against `functab`: the same rules, so the same answers at every address."""

from __future__ import annotations

import pytest

from llpass.abi.unit import Function, Unit
from llpass.postlink.collect import collect
from llpass.postlink.functab import Inputs, PcsRecord, build
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


def test_an_extent_ends_with_the_text() -> None:
    inputs = Inputs([Unit(1, functions=[Function(5, b"f", b"f")])], pcs=[PcsRecord(16, 1000, 5)], executable=[(0, 64)])
    facts = collect(MemoryImage(inputs))
    assert (facts.piece_start.tolist(), facts.piece_end.tolist()) == ([16], [64])


def test_an_extent_outside_of_the_text_is_counted_and_dropped() -> None:
    inputs = Inputs([Unit(1, functions=[Function(5, b"f", b"f")])], pcs=[PcsRecord(64, 16, 5)], executable=[(0, 64)])
    facts = collect(MemoryImage(inputs))
    assert (len(facts.piece_start), facts.counts["extents_outside_of_text"]) == (0, 1)
