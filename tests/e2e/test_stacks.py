"""The tracebacks that a stripped program takes of itself are gdb's, frame by frame."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import stacks
from tests.e2e.toolchain import tool

ENOUGH = 0.999
STACKS = 1000

pytestmark = pytest.mark.skipif(tool("gdb") is None, reason="gdb is not on this machine")


def check(reports: list[stacks.Report], enough: float = ENOUGH) -> None:
    text = "\n".join(report.text() for report in reports)
    print(text)
    assert all(report.stacks >= STACKS for report in reports), text
    assert all(report.distinct >= STACKS / 2 for report in reports), text
    assert all(report.share >= enough for report in reports), text


@pytest.mark.parametrize("frames", ["fp", pytest.param("unwind", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", ["lua", pytest.param("sqlite", marks=pytest.mark.slow)])
def test_at_calls_and_where_a_signal_interrupts(name: str, frames: str, tmp_path: Path) -> None:
    check(stacks.measure(stacks.build(name, frames), tmp_path / "home", steps=60))


def test_shadow_frames_at_calls(tmp_path: Path) -> None:
    """Function, file and line; every function that calls anything is tracked."""
    check(stacks.measure(stacks.build("lua", "shadow"), tmp_path / "home"))


@pytest.mark.slow
@pytest.mark.parametrize(("pic", "linker"), [("static", "lld"), ("pie", "lld"), ("pie", "bfd"), ("no-pie", "bfd")])
def test_other_kinds_of_executable(pic: str, linker: str, tmp_path: Path) -> None:
    check(stacks.measure(stacks.build("lua", "fp", pic=pic, linker=linker), tmp_path / "home"))


@pytest.mark.slow
def test_full_debug_info(tmp_path: Path) -> None:
    check(stacks.measure(stacks.build("lua", "fp", debug="-g"), tmp_path / "home"))


FRAMES = """B 1000
S 0
F 2010\t1\tinner\tinner\t/src/a.h\t7
F 2010\t0\touter\touter\t/src/a.c\t70
F 2200\t0\tmain\tmain\t/src/a.c\t90
"""


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("\t7\n", "\t8\n", "line"),
        ("a.h", "b.h", "file"),
        ("outer\touter", "other\tother", "function"),
        ("F 2200", "F 2201", "pc"),
        ("F 2010\t1\tinner\tinner\t/src/a.h\t7\n", "", "inlined frames: gdb 1, llpass 0"),
        ("F 2200\t0\tmain\tmain\t/src/a.c\t90\n", "", "frames that llpass does not have"),
        ("/src/a.c\t90\n", "/src/a.c\t90\nF 2300\t0\tx\tx\t\t0\n", "frames that gdb does not have"),
    ],
)
def test_each_difference_is_noticed(
    old: str, new: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stacks.truth, "load_address", lambda _: 0)
    monkeypatch.setattr(stacks.truth, "from_dwarf", lambda _, pcs: [stacks.truth.Answer() for _ in pcs])
    truth, same, changed = tmp_path / "gdb.txt", tmp_path / "same.txt", tmp_path / "changed.txt"
    truth.write_text(FRAMES)
    same.write_text(FRAMES)
    changed.write_text(FRAMES.replace(old, new, 1))
    equal = stacks.compare("", tmp_path, same, truth)
    assert (equal.asked, equal.equal, dict(equal.differences)) == (3, 3, {})
    assert list(stacks.compare("", tmp_path, changed, truth).differences) == [kind]
