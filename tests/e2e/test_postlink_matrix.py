"""Post-linked images answer as before, however they were linked and stripped: rows of `postlink_matrix`."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e import arm64, postlink_matrix, programs
from tests.e2e.postlink_matrix import Case, Result, Results

FAST = [
    Case("lua", "pie", "lld", "", "", "after"),
    Case("zlib", "no-pie", "bfd", "", "", "before"),
    Case("zlib", "static", "lld", "", "", "no"),
    Case("shapes", "shared", "bfd", "", "", "after"),
]
#: Each pair of values meets somewhere; the whole product is the command's.
SLOW = [
    *(
        Case("lua", kind, linker, "", "", strip)
        for (kind, linker), strip in zip(
            itertools.product(postlink_matrix.KINDS, postlink_matrix.LINKERS),
            itertools.cycle(postlink_matrix.STRIPS),
            strict=False,
        )
    ),
    *(
        Case("lua", kind, linker, lto, "", "after", lines)
        for (kind, linker, lto), lines in zip(
            [("pie", "lld", "thin"), ("static", "bfd", "full"), ("no-pie", "gold", "thin"), ("shared", "mold", "full")],
            itertools.cycle(postlink_matrix.LINES),
            strict=False,
        )
    ),
    *(Case("shapes", kind, "lld", "", arm64.TARGET, "after") for kind in ("pie", "static", "shared")),
    Case("lua", "no-pie", "bfd", "", arm64.TARGET, "before"),
    Case("sqlite", "pie", "lld", "", "", "after"),
    Case("libsass", "pie", "bfd", "", "", "before"),
    Case("generated", "pie", "lld", "", "", "after"),
    Case("generated", "no-pie", "gold", "", "", "before"),
    Case("generated", "shared", "bfd", "", "", "no"),
    Case("generated", "static", "mold", "", arm64.TARGET, "after"),
]


@pytest.mark.parametrize("case", [*FAST, *(pytest.param(case, marks=pytest.mark.slow) for case in SLOW)], ids=str)
def test_answers_after_post_link(case: Case) -> None:
    if reason := case.why_not():
        pytest.skip(reason)
    assert postlink_matrix.check(case).wrong == []


def test_a_table_that_is_not_there_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "postlink", lambda path, *_: path)
    (said,) = postlink_matrix.check(FAST[0]._replace(strip="no")).wrong
    assert "not adopted" in said


def test_every_pair_of_values_meets_in_the_covering_choice() -> None:
    every = [case for case in postlink_matrix.cases() if not case.why_not()]
    chosen = postlink_matrix.covering(every)
    assert len(chosen) < len(every) / 20
    for one, other in itertools.combinations(range(len(Case._fields)), 2):
        assert {(case[one], case[other]) for case in chosen} == {(case[one], case[other]) for case in every}


RIGHT = Result([], (1, 1), (2, 2), {}, [])
WRONG = Result(["a difference"], (0, 1), (2, 2), {"line": 1}, ["line: at 0x1"])


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, Result], list[Case]]:
    """Runs the product of `FAST` with such a result for every case; which cases were examined."""

    def run(path: Path, result: Result) -> list[Case]:
        found: list[Case] = []

        def check_link(group: list[Case], delete: bool) -> list[tuple[Case, Result]]:
            found.extend(group)
            return [(case, result) for case in group]

        monkeypatch.setattr(postlink_matrix, "check_link", check_link)
        postlink_matrix.product(Results(path), FAST, 1)
        return found

    return run


def test_cases_known_to_be_right_are_not_examined_again(
    examined: Callable[[Path, Result], list[Case]], tmp_path: Path
) -> None:
    assert set(examined(tmp_path / "results", RIGHT)) == set(FAST)
    assert examined(tmp_path / "results", RIGHT) == []


def test_cases_known_to_be_wrong_are_examined_again(
    examined: Callable[[Path, Result], list[Case]], tmp_path: Path
) -> None:
    examined(tmp_path / "results", WRONG)
    assert set(examined(tmp_path / "results", RIGHT)) == set(FAST)
    assert examined(tmp_path / "results", RIGHT) == []


def test_the_summary_counts_places_and_names_what_is_wrong(tmp_path: Path) -> None:
    results = Results(tmp_path / "results")
    results.add(FAST[0], RIGHT, 1.0)
    results.add(FAST[0]._replace(strip="no"), WRONG, 1.0)
    said = results.summary()
    (row,) = [line for line in said.splitlines() if line.startswith("lua")]
    assert row.split() == ["lua", "here", "objects", "sites", "2", "1", "6", "5", *["83.3333", "%", "66.6667", "%"]]
    assert "wrong lua-pie-lld-objects-here-strip:no: a difference" in said


def test_the_summary_tells_results_of_another_llpass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = Results(tmp_path / "results")
    for case, digest in zip(FAST, "aab", strict=False):
        monkeypatch.setattr(programs, "llpass_digest", lambda digest=digest: digest)
        results.add(case, RIGHT, 1.0)
    assert "results of 2 states of llpass" in results.summary()
