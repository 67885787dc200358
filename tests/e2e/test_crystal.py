"""Crystal programs: finalizers come late without the pass, when an object dies with it, and never early.

programs/finalizers.cr says what the shapes are. What is counted is what the first collection behind an object's death
finalizes.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.e2e import crystal, programs
from tests.e2e.toolchain import run

pytestmark = pytest.mark.slow

SOURCE = programs.HERE / "finalizers.cr"
LEVELS = ("-O0", "-O1", "-O2", "-O3")
ROUNDS = 20

#: Objects of each shape that are dead at the collection of a round.
DEAD = {
    **dict.fromkeys(("local", "argument", "replaced", "branch", "union", "list", "self", "rescued"), 1),
    **dict.fromkeys(("block", "captured", "away"), 1),
    **dict.fromkeys(("choice", "struct"), 2),
    "loop": 3,
    **dict.fromkeys(("alive", "inside", "taken", "fiber"), 0),
}


def counts(output: str) -> dict[str, tuple[int, int, int]]:
    """For each shape: finalized in time, dead, finalized too early."""
    *lines, end = output.splitlines()
    assert end == "end"
    found = {}
    for line in lines:
        match = re.fullmatch(r"(\w+) +(\d+) of +(\d+), (\d+) early", line)
        assert match, line
        found[match[1]] = int(match[2]), int(match[3]), int(match[4])
    return found


def answers(opt: str, options: tuple[str, ...] | None, release: bool = False) -> dict[str, tuple[int, int, int]]:
    if reason := crystal.missing():
        pytest.skip(reason)
    got = counts(run([crystal.executable(crystal.emit(SOURCE, release=release), opt, options)]).decode())
    assert {shape: dead for shape, (_, dead, _) in got.items()} == {name: n * ROUNDS for name, n in DEAD.items()}
    return got


def test_finalizers_are_late_without_the_pass() -> None:
    got = answers("-O0", None)
    # Not one that a variable or an argument still names; "replaced" and most of "loop" were overwritten.
    late = set(DEAD) - {"replaced", "loop"}
    assert sum(got[shape][0] for shape in late) < ROUNDS


@pytest.mark.parametrize("opt", LEVELS)
def test_finalizers_are_exact_with_the_pass(opt: str) -> None:
    got = answers(opt, crystal.FORCED)
    # On a fiber nobody knows what lies below the stack pointer, so nothing there is cleared: late is allowed.
    assert got.pop("away")[2] == 0
    assert got == {shape: (dead * ROUNDS, dead * ROUNDS, 0) for shape, dead in DEAD.items() if shape != "away"}


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
def test_no_finalizer_is_early_without_the_pass(opt: str) -> None:
    # What is called early must be early by the pass's doing.
    assert {early for _, _, early in answers(opt, None).values()} == {0}


def test_output_of_a_program_of_the_standard_library_is_the_same(tmp_path: Path) -> None:
    if reason := crystal.missing():
        pytest.skip(reason)
    emitted = crystal.emit(programs.HERE / "library.cr")
    expected = run([crystal.executable(emitted, "-O0", None)])
    assert len(expected) > 400
    for opt in ("-O0", "-O2"):
        assert run([crystal.executable(emitted, opt, crystal.FORCED)]) == expected
