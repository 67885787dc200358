"""Programs through ``llpass run --frames shadow`` and the optimiser: the source's story, whatever the code became."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from conftest import CLANG, HERE, Lab, run

SOURCES = HERE / "shadow"
RUNTIME = HERE.parents[1] / "llpass" / "runtime"

#: NAME stands for the line with the comment /*NAME*/.
C_STORIES = """\
one: leaf:leaf main:one
two: leaf:leaf main:two
recursion: leaf:leaf inlined:inlined recurse:bottom recurse:again recurse:again main:recurse
pointer: leaf:leaf main:pointer
after a jump: leaf:leaf main:jumped
recursion: leaf:leaf inlined:inlined recurse:bottom main:loop
recursion: leaf:leaf inlined:inlined recurse:bottom main:loop
callback: leaf:leaf compare:compare main:qsort
tail: leaf:leaf tail:tail_end tail:tail_call main:tail
exit: leaf:leaf at_exit:at_exit main:exit
"""
CXX_STORIES = """\
unwinding: shop::Guard::~Guard:guard shop::Cleaner::visit:end shop::run:base main:run
caught: shop::run:caught main:run
lambda: shop::run::(anonymous)::operator():lambda shop::run:call main:run
after: shop::run:after main:run
foreign: main:foreign
inner: main:inner
outer: main:outer
"""


def expected(stories: str, source: Path) -> list[str]:
    lines = {}
    for number, text in enumerate(source.read_text().splitlines(), 1):
        lines.update(dict.fromkeys(re.findall(r"/\*(\w+)\*/", text), number))
    return [re.sub(r":(\w+)(?= |$)", lambda found: f":{lines[found[1]]}", story) for story in stories.splitlines()]


def program(lab: Lab, where: Path, source: str, front: tuple[str, ...], back: tuple[str, ...], linker: str) -> str:
    """What the program prints; `front` are the front end's flags, `back` those of code generation and linking."""
    plain, done = where / "plain.ll", where / "done.ll"
    run([str(CLANG), *front, "-S", "-emit-llvm", f"-I{RUNTIME}", str(SOURCES / source), "-o", str(plain)])
    run(
        [sys.executable, "-m", "llpass", "run", "--passes", "caller-frames{frames_api=llp_shadow_callers}", "--frames",
         "shadow", str(plain), "-o", str(done)],
        cwd=HERE.parents[1],
    )  # fmt: skip
    run([str(CLANG), "-O2", "-c", str(SOURCES / "foreign.cpp"), "-o", str(where / "foreign.o")])
    image = lab.link(
        where / "program", [done, where / "foreign.o", *lab.objects(("-O2",))], (*back, "-lstdc++"), linker
    )
    run(["strip", "--strip-all", str(image)])
    return run([str(image)]).stdout


BUILDS = [
    (("-g", "-O0"), ("-O0",), "lld"),
    (("-g", "-O0"), ("-O0", "-no-pie"), "bfd"),
    (("-g", "-O2", "-Xclang", "-disable-llvm-passes"), ("-O2",), "bfd"),
    (("-g", "-O2", "-Xclang", "-disable-llvm-passes"), ("-O2", "-flto=full"), "lld"),
    # Optimised text: what was inlined there is in the rows.
    (("-g", "-O1", "-fno-optimize-sibling-calls"), ("-O2",), "lld"),
    (("-g", "-O2", "-fno-optimize-sibling-calls"), ("-O2",), "lld"),
]
IDS = ["O0", "O0-no-pie-bfd", "O2-bfd", "lto", "O1-twice", "O2-twice"]


@pytest.mark.parametrize(("front", "back", "linker"), BUILDS, ids=IDS)
def test_c(lab: Lab, tmp_path: Path, front: tuple[str, ...], back: tuple[str, ...], linker: str) -> None:
    found = program(lab, tmp_path, "program.c", front, back, linker)
    wanted = expected(C_STORIES, SOURCES / "program.c")
    if "-fno-optimize-sibling-calls" in front:
        # The optimiser has made straight code of this recursion, whose lines are gone, before llpass saw it.
        found = re.sub("tail:.*\n", "", found)
        wanted = [story for story in wanted if not story.startswith("tail:")]
    assert found.splitlines() == wanted


@pytest.mark.parametrize(("front", "back", "linker"), BUILDS, ids=IDS)
def test_cxx(lab: Lab, tmp_path: Path, front: tuple[str, ...], back: tuple[str, ...], linker: str) -> None:
    found = program(lab, tmp_path, "program.cpp", ("-std=c++17", *front), back, linker)
    assert found.splitlines() == expected(CXX_STORIES, SOURCES / "program.cpp")


def test_names_without_debug_information(lab: Lab, tmp_path: Path) -> None:
    found = program(lab, tmp_path, "program.c", ("-g0", "-O1", "-Xclang", "-disable-llvm-passes"), ("-O2",), "lld")
    wanted = [re.sub(r":\d+", ":0", story) for story in expected(C_STORIES, SOURCES / "program.c")]
    assert found.splitlines() == wanted
