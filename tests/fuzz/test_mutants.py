"""A small, fixed set of mutants in every run; `make fuzz N=100000` makes as many as one likes."""

from __future__ import annotations

import pytest

from tests.fuzz import mutate


@pytest.mark.parametrize("seed", [101, 102, pytest.param(103, marks=pytest.mark.slow)])
def test_mutants_do_no_harm(seed: int) -> None:
    counts, failures = mutate.run(900, seed, pieces=False)
    assert failures == []
    assert counts["edited, input accepted by LLVM"] > 50


def test_the_oracle_notices_a_harmful_edit(monkeypatch: pytest.MonkeyPatch) -> None:
    class Harmful:
        def __init__(self, data: bytes) -> None:
            self.data = data

    def run_text(data: bytes, spec: str = "x", options: dict[str, str] | None = None) -> Harmful:
        return Harmful(data if spec == "" else data.replace(b"ret ", b"rat "))

    monkeypatch.setattr(mutate.pipeline, "run_text", run_text)
    _, failures = mutate.run(20, 1, pieces=False)
    assert any("rejects the output" in failure for failure in failures)
