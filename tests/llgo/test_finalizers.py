"""Go's own programs about finalizers, as LLGo lowered them: right in every build, and every time.

A cell of the slow matrix is one module under one compiler at one level, built four times: with sites and without, as a
file list and as a module. `python -m tests.llgo.finalizers` prints the whole table, with what happens without the pass.
"""

from __future__ import annotations

import itertools

import pytest

from tests.e2e import toolchain
from tests.llgo import finalizers
from tests.llgo.finalizers import FILES, MODULE, Build, Workshop

QUICK = [
    *(Build(program, "preopt", "-O0", True, FILES) for program in finalizers.PROGRAMS),
    *(Build(program, "dbg", "-O2", False, MODULE) for program in finalizers.PROGRAMS),
    Build("stackobj", "dbg", "full-lto", True, FILES),
    Build("stackobj3", "preopt", "thin-lto", True, MODULE),
]


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("finalizers"))


def need(how: Build) -> None:
    if reason := finalizers.missing(how):
        pytest.skip(reason)


def newest(how: Build) -> Build:
    return finalizers.with_clang(how, toolchain.newest())


@pytest.mark.parametrize("how", QUICK, ids=str)
def test_program_is_right_every_time(how: Build, workshop: Workshop) -> None:
    need(how := newest(how))
    assert finalizers.right_runs(workshop, how, 5) == (5, "")


#: Runs of each build here; `make liveness-table` makes 50.
RUNS = 10


@pytest.mark.slow
@pytest.mark.parametrize(
    ("clang", "kind", "level", "program"),
    [*itertools.product(finalizers.CLANGS, finalizers.KINDS, finalizers.LEVELS, finalizers.PROGRAMS)],
)
def test_program_is_right_in_every_build(clang: int, kind: str, level: str, program: str, workshop: Workshop) -> None:
    wrong = {}
    for how in finalizers.every_build((program,), (kind,), (level,), (clang,)):
        need(how)
        right, complaint = finalizers.right_runs(workshop, how, RUNS)
        if right != RUNS:
            wrong[str(how)] = f"{right} of {RUNS}; {complaint}"
    assert not wrong


@pytest.mark.parametrize("program", ["stackobj", "stackobj3"])
def test_program_is_wrong_without_the_pass(program: str, workshop: Workshop) -> None:
    """Else the matrix would show nothing."""
    need(how := newest(Build(program, liveness=False)))
    right, complaint = finalizers.right_runs(workshop, how, 3)
    assert right == 0
    assert "panic: " in complaint


def test_module_build_renames_every_symbol() -> None:
    how = Build("stackobj", "dbg", package=MODULE)
    text = finalizers.module_text(how)
    assert FILES not in text
    assert 'define void @"example.com/fin.main"()' in text
    assert 'define void @"example.com/fin.f$1"(ptr %0)' in text


def test_module_for_older_llvm_keeps_its_debug_records() -> None:
    text = finalizers.module_text(Build("tinyfin", "dbg", clang=16))
    records = (finalizers.CORPUS / "tinyfin.dbg.ll").read_text().count("#dbg_")
    assert text.count("call void @llvm.dbg.") == records > 0
