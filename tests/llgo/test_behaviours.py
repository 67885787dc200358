"""What Go does, asked of Go: every section of behaviours.go against its C twin built through llpass.

The texts are compared as they are: names, file names, lines, depth, the ends of the stacks.
"""

from __future__ import annotations

import re
import shutil

import pytest

from tests.llgo import golang, programs
from tests.llgo.programs import Build

FOLDER = programs.HERE / "behaviours"
SOURCE = FOLDER / "behaviours.go"
NAMES = [
    "init-time",
    *re.findall(r'fmt\.Println\("== (.*)"\)', SOURCE.read_text().split("func main()")[1]),
]
QUICK = [Build(frames) for frames in programs.MODES]
SLOW = [
    Build(frames, level, lto, pie, linker)
    for frames in programs.MODES
    for level, lto, pie, linker in (
        ("-O0", False, True, "lld"),
        ("-O0", False, False, "bfd"),
        ("-O2", False, False, "bfd"),
        ("-O2", True, True, "lld"),
        ("-O2", True, False, "lld"),
    )
]
SANITIZED = [
    Build(frames, "-O1", strip=False, sanitize=sanitize)
    for frames in programs.MODES
    for sanitize in ("address,undefined", "thread")
]


def sections(text: str) -> dict[str, str]:
    parts = re.split(r"(?m)^== (.*)\n", text)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.fixture(
    scope="module", params=[*QUICK, *(pytest.param(how, marks=pytest.mark.slow) for how in SLOW + SANITIZED)], ids=str
)
def ours(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    golang.need_go()
    how: Build = request.param
    if how.linker == "bfd" and not shutil.which("ld.bfd"):
        pytest.skip("no GNU ld is installed")
    folder = tmp_path_factory.mktemp("twin")
    return sections(programs.output(programs.link([programs.twin(FOLDER / "behaviours.c", folder, how)], folder, how)))


@pytest.mark.parametrize("name", NAMES)
def test_twin_answers_as_go_does(name: str, ours: dict[str, str]) -> None:
    expected = sections(golang.answer(SOURCE))[name]
    assert expected.strip()
    assert ours[name] == expected


def test_twin_stands_line_for_line_beside_its_go_file() -> None:
    go = SOURCE.read_text().splitlines()
    twin = (FOLDER / "behaviours.c").read_text().split("#line 1\n")[1].splitlines()
    heads = {line: text for line, text in enumerate(go, 1) if text.startswith("func ")}
    twins = {line for line, text in enumerate(twin, 1) if re.match(r"(FUNC|SMALL)\(", text)}
    assert twins == set(heads)
