"""Programs do the same when stack-liveness is forced on every one of their functions, at every level and route.

None of them links a collector: what is judged is that what the pass nulls and clears was dead.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e import csmith, programs
from tests.e2e.toolchain import clang_versions

FORCED = ("--passes", "stack-liveness", "--liveness-packages", "all")
#: A stack clear before every call: what an ordinary call may destroy is destroyed at each.
EVERY_CALL = (*FORCED, "--collect-fns", "*")
#: With what else a user's build does to the code.
DEFAULT_PASSES = FORCED[2:]

slow = pytest.mark.slow


@functools.cache
def expected(name: str, opt: str, home: Path) -> bytes:
    """What the program prints without llpass."""
    plain = programs.Build(name, opt=opt, llpass=None)
    return programs.workload(plain, programs.executable(plain), home)


def check(build: programs.Build, tmp_path: Path) -> None:
    wanted = expected(build.program, build.opt, tmp_path / "plain")
    assert len(wanted) > 40
    build = replace(build, link_extra=programs.runtime_flags()[1])
    lls = [programs.emit_ir(build, unit) for unit in programs.program(build.program).units]
    stores = functions = 0
    for ll in lls:
        before, after = ll.read_bytes(), programs.instrument(ll, build.llpass or ()).read_bytes()
        stores += after.count(b"store volatile") - before.count(b"store volatile")
        functions += before.count(b"\ndefine ")
    # A module that the pass left alone would do the same, too.
    assert stores > functions
    assert programs.workload(build, programs.executable(build), tmp_path / "forced") == wanted


@pytest.mark.parametrize(
    ("name", "opt", "route"),
    [
        pytest.param(name, opt, route, marks=() if (name, opt, route) == ("shapes", "-O2", "pre") else slow)
        for name in ("lua", "zlib", "shapes", "sqlite", "libsass")
        for opt, route in (("-O0", "post"), ("-O1", "pre"), ("-O2", "pre"), ("-O2", "post"), ("-O3", "post"))
    ],
)
def test_forced(name: str, opt: str, route: str, tmp_path: Path) -> None:
    check(programs.Build(name, opt=opt, route=route, llpass=FORCED), tmp_path)


@slow
@pytest.mark.parametrize("name", ["lua", "sqlite"])
@pytest.mark.parametrize("lto", ["full", "thin"])
def test_forced_with_link_time_optimisation(name: str, lto: str, tmp_path: Path) -> None:
    check(programs.Build(name, route="pre", lto=lto, llpass=FORCED), tmp_path)


@slow
@pytest.mark.parametrize("name", ["lua", "sqlite"])
@pytest.mark.parametrize(("opt", "route"), [("-O0", "post"), ("-O2", "pre"), ("-O2", "post")])
def test_a_stack_clear_before_every_call(name: str, opt: str, route: str, tmp_path: Path) -> None:
    check(programs.Build(name, opt=opt, route=route, llpass=EVERY_CALL), tmp_path)


@slow
@pytest.mark.parametrize("name", ["lua", "sqlite"])
@pytest.mark.parametrize("route", ["pre", "post"])
def test_forced_beside_the_other_passes(name: str, route: str, tmp_path: Path) -> None:
    check(programs.Build(name, route=route, llpass=DEFAULT_PASSES), tmp_path)


@slow
@pytest.mark.parametrize("name", ["lua", "sqlite"])
@pytest.mark.parametrize("version", [15, 16, 19])
@pytest.mark.parametrize("opt", ["-O0", "-O2"])
def test_forced_with_older_compilers(name: str, version: int, opt: str, tmp_path: Path) -> None:
    if version not in clang_versions():
        pytest.skip(f"clang {version} is not on this machine")
    check(programs.Build(name, opt=opt, version=version, llpass=FORCED), tmp_path)


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=slow) for seed in range(2, 13))])
def test_csmith_program(seed: int, tmp_path: Path) -> None:
    if reason := csmith.missing():
        pytest.skip(reason)
    columns = csmith.FEW if seed == 1 else tuple(csmith.COLUMNS)
    answers = csmith.check(seed, columns, home=tmp_path)
    assert set(answers.values()) <= {"same", "left out"}


def test_a_changed_csmith_program_is_noticed(tmp_path: Path) -> None:
    if reason := csmith.missing():
        pytest.skip(reason)
    answers = csmith.check(1, ("O0",), home=tmp_path, change=lambda text, _: text.replace(b"checksum =", b"Checksum ="))
    assert answers["O0"].startswith("differs")
