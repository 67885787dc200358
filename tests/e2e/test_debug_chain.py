"""`--lines debug` from end to end: run, link, post-link, strip; then the program itself answers for every address."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e import programs, truth
from tests.e2e.toolchain import run

PCS = ("--sites", "pcsections", "--lines", "debug")
BUILD = programs.Build("zlib", debug="-g", llpass=PCS, answer=True)
slow = pytest.mark.slow


def check(build: programs.Build, home: Path) -> None:
    executable = programs.executable(build)
    out = home / "out"
    run([sys.executable, "-m", "llpass", "postlink", executable, "--lines", "debug", "-o", out])
    addresses = truth.text_of(executable)
    report = truth.compare_everywhere(
        executable, addresses, truth.from_runtime_everywhere(programs.strip(out), addresses)
    )
    print(report.text())
    assert report.asked > 1000
    assert report.share >= 0.999, report.text()


@pytest.mark.parametrize("name", ["zlib", *(pytest.param(name, marks=slow) for name in ("lua", "sqlite"))])
def test_the_stripped_program_knows_every_address(name: str, tmp_path: Path) -> None:
    check(replace(BUILD, program=name), tmp_path)


def test_line_tables_are_enough(tmp_path: Path) -> None:
    check(replace(BUILD, debug="-gline-tables-only"), tmp_path)


@slow
@pytest.mark.parametrize("lto", ["full", "thin"])
def test_after_link_time_optimisation(lto: str, tmp_path: Path) -> None:
    check(replace(BUILD, program="lua", lto=lto, route="pre"), tmp_path)


def test_a_program_without_records(tmp_path: Path) -> None:
    """The runtime and answer.c have records of their own; the program does not."""
    check(replace(BUILD, llpass=("--passes", "")), tmp_path)
