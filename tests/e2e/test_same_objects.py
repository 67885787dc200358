"""Every object of real projects, at -O0 and -O2, beside clang's own; and that the comparison can see a difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import projects, same_objects
from tests.e2e.faults import Call
from tests.e2e.projects import PROJECTS
from tests.e2e.same_objects import Row, Unit
from tests.e2e.toolchain import need, newest, run

NAMES = [name for name, project in PROJECTS.items() if projects.WHOLE or not project.long]
CLANG = need("clang", newest())


def rows(name: str, *ways: str) -> list[Row]:
    lack = projects.missing(PROJECTS[name])
    if lack:
        pytest.skip(f"{lack} is missing; run tools/setup --all-compilers")
    found = [row for row in same_objects.compared(PROJECTS[name]) if row.way in ways]
    assert {row.level for row in found} == set(same_objects.LEVELS)
    assert all(row.compared > len(row.refused) for row in found)
    return found


@pytest.mark.projects
@pytest.mark.parametrize("name", NAMES)
def test_the_way_through_ir_changes_no_byte_of_a_project(name: str) -> None:
    assert [line for row in rows(name, "nothing") for line in row.differing] == []


@pytest.mark.projects
@pytest.mark.parametrize("name", NAMES)
def test_what_leaves_the_code_alone_does_so_in_all_of_a_project(name: str) -> None:
    assert [line for row in rows(name, "metadata", "default") for line in row.differing] == []


def call(folder: Path, *words: str) -> Call:
    for name in ("a.c", "b.c"):
        (folder / name).touch()
    return Call(folder, ["/somewhere/bin/llpass-cc", *words])


def unit(folder: Path, text: str) -> Unit:
    (folder / "unit.c").write_text(text)
    return Unit(str(folder), "llpass-cc", (), "unit.c")


def test_a_call_that_compiles_and_links_is_a_unit_for_each_source(tmp_path: Path) -> None:
    found = same_objects.units([call(tmp_path, "-O3", "-DX=y.c", "a.c", "-lm", "b.c", "c.o", "-o", "tool")])
    assert found == [Unit(str(tmp_path), "llpass-cc", ("-DX=y.c",), source) for source in ("a.c", "b.c")]


def test_names_of_outputs_make_no_second_unit(tmp_path: Path) -> None:
    calls = [call(tmp_path, "-c", "a.c", "-MMD", "-MF", f"{name}.d", "-o", f"{name}.o") for name in "xy"]
    assert len(same_objects.units(calls)) == 1


def test_other_flags_make_a_second_unit(tmp_path: Path) -> None:
    calls = [call(tmp_path, "-c", "a.c"), call(tmp_path, "-c", "-include", "b.c", "a.c")]
    assert [unit.words for unit in same_objects.units(calls)] == [(), ("-include", "b.c")]


@pytest.mark.parametrize("words", [("-E", "a.c"), ("-c", "gone.c"), ("-o", "b.c", "c.o"), ("-v",)])
def test_a_call_without_a_source_or_an_object_is_no_unit(words: tuple[str, ...], tmp_path: Path) -> None:
    assert same_objects.units([call(tmp_path, *words)]) == []


def objects(folder: Path, *texts: str) -> list[Path]:
    made = []
    for number, text in enumerate(texts):
        source, out = folder / "same.c", folder / f"{number}.o"
        source.write_text(text)
        run([CLANG, "-O2", "-c", source, "-o", out])
        made.append(out)
    return made


def test_other_data_is_a_difference_of_the_whole_and_not_of_the_code(tmp_path: Path) -> None:
    one, other = objects(tmp_path, "int a = 1; int f(void) { return a; }", "int a = 2; int f(void) { return a; }")
    assert same_objects.difference(one, other, whole=True) == ".data"
    assert same_objects.difference(one, other, whole=False) == ""


def test_other_code_is_a_difference(tmp_path: Path) -> None:
    one, other = objects(tmp_path, "int f(void) { return 1; }", "int f(void) { return 2; }")
    assert same_objects.difference(one, other, whole=False) == ".text"


def test_a_call_of_another_function_is_a_difference_of_the_code(tmp_path: Path) -> None:
    text = "int g(void), h(void); int f(void) { return g() + 1; } int k(void) { return h() + 1; }"
    one, other = objects(tmp_path, text, text.replace("return g", "return h"))
    assert same_objects.sections(one)[".text"].data == same_objects.sections(other)[".text"].data
    assert same_objects.difference(one, other, whole=False) == ".text"


def test_a_way_that_changes_the_object_is_seen_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`nothing` is compared byte for byte, and here it is what llpass does by default."""
    monkeypatch.setitem(same_objects.WAYS, "nothing", {})
    found = same_objects.compare(unit(tmp_path, "int f(void) { return 1; }"), ("nothing",), "-O2")
    assert ".debug_line" in (found["nothing"] or "")


def test_a_name_that_the_optimiser_makes_is_as_by_clangs_own_bitcode(tmp_path: Path) -> None:
    """printf of a line becomes puts of a new string: the second such string is called after the last number taken."""
    lines = "".join(f'void f{n}(void) {{ printf("a line {n}\\n"); }}' for n in range(3))
    found = same_objects.compare(unit(tmp_path, f"#include <stdio.h>\n{lines}"), ("nothing", "metadata"), "-O2")
    assert found["nothing"] == "as by bitcode: .strtab, .symtab"
    assert found["metadata"] == ""


def test_a_compile_that_fails_with_llpass_alone_is_a_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(same_objects.WAYS, "nothing", {"LLPASS_SITES": "bogus"})
    found = same_objects.compare(unit(tmp_path, "int f(void) { return 1; }"), ("nothing",), "-O2")
    assert (found["nothing"] or "").startswith("exit 2: ")


def test_what_clang_itself_refuses_is_not_compared(tmp_path: Path) -> None:
    assert same_objects.compare(unit(tmp_path, "#error no\n"), ("nothing",), "-O2") == {"nothing": None}
