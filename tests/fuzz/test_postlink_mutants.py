"""A small, fixed set of mutants of linked programs in every run; `make fuzz-postlink N=100000` makes more."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from llpass.diagnostics import LlpassError
from llpass.postlink import functab, publish, verify
from tests.fuzz import postlink


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> list[postlink.Program]:
    return postlink.programs(tmp_path_factory.mktemp("programs"))


def test_the_sound_programs_are_post_linked(sound: list[postlink.Program], tmp_path: Path) -> None:
    for program in sound:
        for tables in ("embedded", "external", "none"):
            counts = postlink.Counter[str]()
            assert postlink.examine(program.data, tables, tmp_path, counts) == ""
            assert counts["post-linked"] == 1, (program.name, tables, counts)


@pytest.mark.parametrize("seed", [201, pytest.param(202, marks=pytest.mark.slow)])
def test_mutants_do_no_harm(seed: int, sound: list[postlink.Program]) -> None:
    counts, failures = postlink.run(400 if seed == 201 else 6000, seed, sound)
    assert failures == []
    assert counts["compared"] > 100
    assert counts["refused"] > 20


def test_the_oracle_notices_a_wrong_answer(
    sound: list[postlink.Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = functab.FuncTable.frames

    def shifted(self: functab.FuncTable, address: int) -> list[functab.Frame]:
        return honest(self, address + 8)

    monkeypatch.setattr(functab.FuncTable, "frames", shifted)
    assert "the answer for" in postlink.examine(sound[0].data, "embedded", tmp_path, postlink.Counter())


def test_the_oracle_notices_a_draft_that_stays(
    sound: list[postlink.Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise LlpassError("no")

    monkeypatch.setattr(verify, "code_is_the_same", refuse)
    monkeypatch.setattr(publish.Draft, "close", lambda draft: os.close(draft._descriptor))
    assert "left behind" in postlink.examine(sound[0].data, "none", tmp_path, postlink.Counter())


@pytest.mark.parametrize("mutator", dict.fromkeys(postlink.MUTATORS), ids=lambda mutator: mutator.__name__)
def test_what_little_another_mutator_left_can_be_changed(mutator: postlink.Mutator) -> None:
    for size in (1, 2, 3):
        for seed in range(50):
            mutator(random.Random(seed), bytearray(size), [(0, 64), (100, 100)])
