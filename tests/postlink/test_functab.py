"""The lookup rules, one case each, from the file that the C runtime is held to as well."""

from __future__ import annotations

import pytest

from llpass.postlink.functab import FuncTable, build
from tests.vectors import CASES, inputs_of


def table_of(name: str) -> FuncTable:
    return build(inputs_of(CASES[name]))


@pytest.mark.parametrize("name", CASES)
def test_table(name: str) -> None:
    rows = table_of(name).rows()
    assert [[start, owner.name.decode() if owner else None] for start, owner in rows] == CASES[name]["table"]


@pytest.mark.parametrize("name", CASES)
def test_lookups(name: str) -> None:
    table = table_of(name)
    for lookup in CASES[name]["lookups"]:
        pc = lookup["pc"]
        frames = [[f.function.name.decode(), f.file.decode(), f.line, f.column] for f in table.frames(pc)]
        assert (pc, table.entry(pc), frames) == (pc, lookup["entry"], lookup["frames"])


def test_only_frames_before_the_last_are_inlined() -> None:
    frames = table_of("an inlined chain, innermost first").frames(12)
    assert [frame.inlined for frame in frames] == [True, True, False]


def test_every_rule_has_a_case() -> None:
    assert {case["rule"] for case in CASES.values()} == {0, 1, 2, 3, 4, 5, 6}
