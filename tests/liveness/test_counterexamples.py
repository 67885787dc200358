"""Upstream clears words of the stack that equal a dead pointer. Each counterexample is a program that this breaks, or
an object that it never finalises: with our pass forced on every function the program behaves as it did, and what is
dead is finalised.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e import toolchain
from tests.liveness import counterexamples
from tests.liveness.counterexamples import COLUMNS, Column

QUICK = ("O0", "O2")
ABOUT_VALUES = (
    "dead_on_one_branch",
    "sc03_register_spilled_below",
    "sc23_parameter_in_loop_phi",
    "sc32_clears_survive",
)
NAMES = counterexamples.names()
#: Those of llgo-facts.md 5.5; SC-31 is about which modules are touched at all, and a test of its own.
NUMBERS = [number for number in range(1, 34) if number != 31]
ALIVE = [name for name in NAMES if "finalised: 0" in counterexamples.read(name).prints]


def need_collector() -> None:
    if not any(Path(folder, "gc.h").exists() for folder in ("/usr/include", "/usr/local/include")):
        pytest.skip("the collector's header gc.h is not installed")


def cells() -> Iterator[object]:
    """A counterexample in a column under a compiler (None: the newest). Behind the optimiser there are values where
    before there were variables; some of the quick ones are about these."""
    older = [(clang, column) for clang in (19, 16) for column in (*QUICK, "behind-O2")]
    for (clang, column), name in itertools.product([*((None, column) for column in COLUMNS), *older], NAMES):
        quick = clang is None and (column in QUICK or (column == "behind-O2" and name in ABOUT_VALUES))
        words = [name, column, *([f"clang{clang}"] if clang else [])]
        marks = () if quick else (pytest.mark.slow,)
        yield pytest.param(name, COLUMNS[column], clang, id="-".join(words), marks=marks)


@pytest.mark.parametrize(("name", "column", "clang"), [*cells()])
def test_behaviour_stays_and_dead_objects_are_finalised(
    name: str, column: Column, clang: int | None, tmp_path: Path
) -> None:
    need_collector()
    if clang and not toolchain.tool("clang", clang):
        pytest.skip(f"clang {clang} is not installed")
    example = counterexamples.read(name)
    status, lines = counterexamples.run(counterexamples.build(example, column, tmp_path, clang=clang))
    if status == 77:
        pytest.skip("this machine does not let a program have an unlimited stack")
    if column.name in example.too_late:
        assert (status, counterexamples.visible(lines)) == (0, example.visible)
    else:
        assert (status, lines) == (0, example.prints)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("column", [COLUMNS[name] for name in QUICK], ids=str)
def test_behaviour_without_the_pass_is_the_same(name: str, column: Column, tmp_path: Path) -> None:
    need_collector()
    example = counterexamples.read(name)
    status, lines = counterexamples.run(counterexamples.build(example, column, tmp_path, live=False))
    assert status in (0, 77)
    assert status == 77 or counterexamples.visible(lines) == example.visible


@pytest.mark.parametrize("name", ["sc07_loop_back_edge", "sc23_parameter_in_loop_phi", "sc32_clears_survive"])
def test_without_the_pass_dead_objects_stay(name: str, tmp_path: Path) -> None:
    """So the counterexamples can tell a pass that clears from one that does not."""
    need_collector()
    example = counterexamples.read(name)
    status, lines = counterexamples.run(counterexamples.build(example, COLUMNS["O0"], tmp_path, live=False))
    assert status == 0
    assert counterexamples.visible(lines) == example.visible
    assert lines != example.prints


@pytest.mark.slow
@pytest.mark.parametrize("name", ALIVE)
def test_output_shows_when_an_object_is_finalised_early(name: str, tmp_path: Path) -> None:
    need_collector()
    example = counterexamples.read(name)
    early = Column("early", ("-O0", "-DHARM"), ("-O0",))
    status, lines = counterexamples.run(counterexamples.build(example, early, tmp_path, live=False))
    assert (status, counterexamples.visible(lines)) != (0, example.visible)


def test_every_counterexample_has_its_program() -> None:
    found = {int(number) for name in NAMES for number in re.findall(r"^sc(\d\d)_", name)}
    assert sorted(found) == NUMBERS
