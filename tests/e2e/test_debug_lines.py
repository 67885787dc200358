"""`--lines debug`: the lines and inlined calls taken from DWARF are llvm-symbolizer's at every address of .text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from llpass.postlink.debug.conversion import DebugLines, Tools
from llpass.postlink.facts.content import Content
from llpass.postlink.image import ImageError
from tests.e2e import programs, truth
from tests.e2e.toolchain import need, newest, run, tool

ENOUGH = 0.999

slow = pytest.mark.slow


def tools(cxxfilt: bool = False) -> Tools:
    """Without a demangler, so that names are compared letter by letter."""
    return Tools(need("llvm-gsymutil", newest()), tool("llvm-cxxfilt", newest()) if cxxfilt else None)


def no_records(addresses: range) -> Content:
    """What there is of a program that never met llpass."""
    none = np.zeros(0, np.int32)
    at = np.zeros(0, np.uint64)
    function = {f"func_{name}": none for name in ("file", "line", "decl_line", "scope_line")}
    row = {f"row_{name}": none for name in ("func", "file", "line", "column", "parent")}
    piece = {"piece_start": at, "piece_end": at, "piece_flags": np.zeros(0, np.uint8)}
    piece |= {"piece_func": none, "piece_entry": none}
    return Content(
        text_start=addresses.start, text_end=addresses.stop, code_shift=0, files=[b""], names=[], symbols=[],
        site_at=at, site_row=none, **function, **row, **piece,
    )  # fmt: skip


def check(executable: Path, answering: Path | None = None, asked: int = 1000) -> truth.Report:
    addresses = truth.text_of(executable)
    content = DebugLines(answering or executable, tools()).add_to(no_records(addresses))
    report = truth.compare_everywhere(executable, addresses, truth.from_content(content, addresses))
    print(report.text())
    assert report.asked > asked
    assert report.share >= ENOUGH, report.text()
    return report


PLAIN = programs.Build("zlib", debug="-g", llpass=None)


@pytest.mark.parametrize(
    "name", ["zlib", "shapes", *(pytest.param(name, marks=slow) for name in ("lua", "sqlite", "libsass"))]
)
def test_every_address_at_o2(name: str) -> None:
    check(programs.executable(replace(PLAIN, program=name)))


@pytest.mark.parametrize("lto", ["full", "thin"])
@pytest.mark.parametrize("name", ["zlib", *(pytest.param(name, marks=slow) for name in ("lua", "sqlite", "libsass"))])
def test_every_address_after_link_time_optimisation(name: str, lto: str) -> None:
    check(programs.executable(replace(PLAIN, program=name, lto=lto, route="pre")))


@pytest.mark.parametrize("version", [4, pytest.param(3, marks=slow)])
def test_versions_of_dwarf(version: int) -> None:
    check(programs.executable(replace(PLAIN, debug=f"-gdwarf-{version}")))


@pytest.mark.parametrize("method", ["zlib", "zstd"])
def test_compressed_sections(method: str) -> None:
    check(programs.executable(replace(PLAIN, link_extra=(f"-Wl,--compress-debug-sections={method}",))))


@slow
@pytest.mark.parametrize("pic", ["no-pie", "static-pie"])
def test_kinds_of_executable(pic: str) -> None:
    check(programs.executable(replace(PLAIN, pic=pic)))


def test_dead_functions_are_not_found_at_address_0() -> None:
    check(programs.executable(replace(PLAIN, gc_sections=True)))


def test_functions_of_which_dwarf_has_lines_only() -> None:
    """With -gline-tables-only clang describes just the functions that something was inlined into."""
    check(programs.executable(replace(PLAIN, debug="-gline-tables-only")))


def split(home: Path, version: int) -> Path:
    """A program whose inlined calls are in a .dwo file."""
    clang = need("clang", newest())
    (home / "a.c").write_text(SPLIT)
    run([clang, "-O2", "-g", f"-gdwarf-{version}", "-gsplit-dwarf", "-fPIE", "-c", "a.c", "-o", "a.o"], cwd=home)
    run([clang, f"-fuse-ld={need('ld.lld', newest())}", "-pie", "a.o", "-o", "a"], cwd=home)
    return home / "a"


SPLIT = """
#include <stdio.h>
static inline int leaf(int x)
{
    if (x > 3)
        puts("x");
    return x * 2;
}
static inline int middle(int x) { return leaf(x) + leaf(x + 1); }
int top(int a) { return middle(a) * 3; }
int main(int argc, char **argv)
{
    printf("%d\\n", top(argc));
    return 0;
}
"""


@pytest.mark.parametrize("version", [4, 5])
def test_split_debug_information_beside_the_object(version: int, tmp_path: Path) -> None:
    check(split(tmp_path, version), asked=50)


@pytest.mark.parametrize("version", [4, 5])
def test_split_debug_information_in_a_package(version: int, tmp_path: Path) -> None:
    program = split(tmp_path, version)
    run([need("llvm-dwp", newest()), "-e", program, "-o", tmp_path / "a.dwp"])
    (tmp_path / "a.dwo").unlink()
    check(program, asked=50)


def test_a_missing_split_file_is_said(tmp_path: Path) -> None:
    program = split(tmp_path, 5)
    (tmp_path / "a.dwo").unlink()
    with pytest.raises(ImageError, match=r"a\.dwo"):
        check(program)


def test_display_names_are_as_the_language_writes_them() -> None:
    executable = programs.executable(replace(PLAIN, program="shapes"))
    content = DebugLines(executable, tools(cxxfilt=True)).add_to(no_records(truth.text_of(executable)))
    names = dict(zip(content.symbols, content.names, strict=True))
    assert names[b"_ZNK6shapes6ScaledINS_6SquareEE4areaEv"] == b"shapes::Scaled<shapes::Square>::area"


def test_a_wrong_answer_is_noticed() -> None:
    executable = programs.executable(PLAIN)
    addresses = truth.text_of(executable)
    content = DebugLines(executable, tools()).add_to(no_records(addresses))
    content.row_line[:] += 1
    report = truth.compare_everywhere(executable, addresses, truth.from_content(content, addresses))
    assert report.share < 0.1
