"""llpass's tables against DWARF: every function and every call site of real programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import programs, truth

ENOUGH = 0.999


def check(build: programs.Build, reader: str, innermost: bool = False, enough: float = ENOUGH) -> None:
    executable = programs.executable(build)
    reports = truth.compare(executable, programs.strip(executable), reader, innermost)
    text = "\n".join(report.text() for report in reports)
    print(text)
    assert min(report.asked for report in reports) > 5, text
    assert all(report.share >= enough for report in reports), text


@pytest.mark.parametrize("reader", ["runtime", "symbolize"])
@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize(
    "name", ["zlib", "lua", "shapes", *(pytest.param(name, marks=pytest.mark.slow) for name in ("sqlite", "libsass"))]
)
def test_line_tables_at_o2_in_a_pie(name: str, linker: str, reader: str) -> None:
    check(programs.Build(name, linker=linker, answer=True), reader)


@pytest.mark.parametrize("name", ["zlib", pytest.param("sqlite", marks=pytest.mark.slow)])
def test_full_debug_info(name: str) -> None:
    check(programs.Build(name, debug="-g", answer=True), "runtime")


@pytest.mark.parametrize("opt", ["-O0", "-O1", "-Os"])
def test_other_levels(opt: str) -> None:
    check(programs.Build("zlib", opt=opt, answer=True), "runtime")


@pytest.mark.parametrize("pic", ["no-pie", "static", "static-pie"])
def test_other_kinds_of_executable(pic: str) -> None:
    check(programs.Build("zlib", pic=pic, answer=True), "runtime")


def test_instrumented_before_optimisation() -> None:
    """The inliner runs after llpass and copies labels: what was called is known, where it was inlined is not.

    And the optimiser makes calls of its own afterwards (memset of a loop), which have no label: 3 of 413 here.
    """
    check(programs.Build("zlib", route="pre", answer=True), "runtime", innermost=True, enough=0.99)


@pytest.mark.parametrize("linker", ["lld", "bfd"])
def test_garbage_collected_sections(linker: str) -> None:
    check(programs.Build("zlib", linker=linker, gc_sections=True, answer=True), "runtime")


@pytest.mark.parametrize("version", [15, 16, 19])
def test_older_compilers(version: int) -> None:
    from tests.e2e.toolchain import clang_versions

    if version not in clang_versions():
        pytest.skip(f"clang {version} is not on this machine")
    check(programs.Build("zlib", version=version, answer=True), "runtime")


def test_a_wrong_answer_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison itself must be able to fail: answers that are off by one address are not all equal."""
    executable = programs.executable(programs.Build("zlib", answer=True))
    honest = truth.READERS["runtime"]

    def shifted(path: Path, addresses: list[int]) -> list[truth.Answer]:
        return honest(path, [address + 64 for address in addresses])

    monkeypatch.setitem(truth.READERS, "shifted", shifted)
    functions, sites = truth.compare(executable, executable, "shifted")
    assert functions.share < ENOUGH
    assert sites.share < ENOUGH
