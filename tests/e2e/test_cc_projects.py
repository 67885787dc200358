"""Real projects with nothing changed but CC and CXX: what must be as with plain clang, and what llpass adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import projects
from tests.e2e.projects import PROJECTS, Outcome

pytestmark = pytest.mark.projects

NAMES = [name for name, project in PROJECTS.items() if projects.WHOLE or not project.long]


def outcome(name: str, kind: str) -> Outcome:
    lack = projects.missing(PROJECTS[name])
    if lack:
        pytest.skip(f"{lack} is missing; run tools/setup --all-compilers")
    return projects.built(PROJECTS[name], kind)


@pytest.mark.parametrize("name", NAMES)
def test_its_own_tests_end_as_with_plain_clang(name: str) -> None:
    plain, ours = outcome(name, "plain"), outcome(name, "llpass")
    assert plain.verdicts
    assert (ours.statuses, ours.verdicts) == (plain.statuses, plain.verdicts)


@pytest.mark.parametrize("name", NAMES)
def test_every_object_has_the_code_of_plain_clang(name: str) -> None:
    trees = [Path(outcome(name, kind).tree) for kind in ("plain", "llpass")]
    count, differing = projects.differences(*trees)
    assert count
    assert differing == []


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_in_the_stripped_program_is_told_frame_by_frame(name: str) -> None:
    died = outcome(name, "llpass").died
    assert died is not None
    assert died.wrong == [], died.report


@pytest.mark.parametrize("name", NAMES)
def test_every_object_says_what_became_of_it(name: str) -> None:
    coverage = outcome(name, "llpass").coverage
    assert "instrumented" in coverage.values()
    assert {file: status for file, status in coverage.items() if status in projects.SILENT} == {}
