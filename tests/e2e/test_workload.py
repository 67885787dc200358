"""A program that went through llpass does what it did before, at every level and link mode."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import programs

LARGE = [pytest.param(name, marks=pytest.mark.slow) for name in ("sqlite", "libsass")]


def check(build: programs.Build, home: Path) -> None:
    plain = programs.Build(build.program, opt=build.opt, llpass=None)
    expected = programs.workload(plain, programs.executable(plain), home / "plain")
    assert len(expected) > 40
    assert programs.workload(build, programs.executable(build), home / "llpass") == expected


@pytest.mark.parametrize("name", ["zlib", "lua", "shapes", *LARGE])
@pytest.mark.parametrize("opt", ["-O0", "-O2", "-O3"])
def test_levels(name: str, opt: str, tmp_path: Path) -> None:
    check(programs.Build(name, opt=opt), tmp_path)


@pytest.mark.parametrize("name", ["lua", "shapes", *LARGE])
@pytest.mark.parametrize("lto", ["full", "thin"])
def test_link_time_optimisation(name: str, lto: str, tmp_path: Path) -> None:
    check(programs.Build(name, route="pre", lto=lto), tmp_path)


@pytest.mark.parametrize("options", [("--no-sites",), ("--sites", "pcsections"), ("--lines", "none")], ids=" ".join)
def test_modes(options: tuple[str, ...], tmp_path: Path) -> None:
    check(programs.Build("lua", llpass=options), tmp_path)
