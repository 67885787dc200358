"""Real programs through run, link, postlink and strip: the answers are DWARF's, as without postlink."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from tests.e2e import programs, truth
from tests.e2e.test_truth import ENOUGH
from tests.e2e.toolchain import run

LLPASS = [sys.executable, "-m", "llpass"]
SLOW = pytest.mark.slow


def compare(executable: Path, asked: Path, reader: str) -> None:
    reports = truth.compare(executable, asked, reader)
    text = "\n".join(report.text() for report in reports)
    assert min(report.asked for report in reports) > 5, text
    assert all(report.share >= ENOUGH for report in reports), text


def adopted(path: Path) -> bool:
    """The program says that it uses the table it holds."""
    env = {**os.environ, "LLPASS_DEBUG": "1", "LLPASS_ANSWER": "0"}
    said = subprocess.run([path], env=env, input="1000\n", capture_output=True, text=True).stderr
    return "adopted" in said


@pytest.mark.parametrize(
    ("name", "linker", "reader"),
    [
        *product(("zlib", "lua"), ("lld", "bfd"), ("runtime", "symbolize")),
        *(pytest.param(*case, marks=SLOW) for case in product(("sqlite",), ("lld", "bfd"), ("runtime",))),
        pytest.param("libsass", "lld", "runtime", marks=SLOW),
    ],
)
def test_a_stripped_pie_answers_as_dwarf_does(name: str, linker: str, reader: str) -> None:
    executable = programs.executable(programs.Build(name, linker=linker, answer=True))
    stripped = programs.strip(programs.postlink(executable))
    assert adopted(stripped)
    compare(executable, stripped, reader)


@pytest.mark.parametrize("pic", ["no-pie", "static", "static-pie"])
def test_other_kinds_of_executable(pic: str) -> None:
    executable = programs.executable(programs.Build("zlib", pic=pic, answer=True))
    stripped = programs.strip(programs.postlink(executable))
    assert adopted(stripped)
    compare(executable, stripped, "runtime")


@pytest.mark.parametrize("options", [("--sites", "pcsections", "--lines", "none"), ("--frames", "unwind")])
def test_other_records(options: tuple[str, ...]) -> None:
    executable = programs.executable(programs.Build("zlib", llpass=options, answer=True))
    assert adopted(programs.postlink(executable))
    before, after = (
        truth.from_runtime(path, _functions(executable)) for path in (executable, programs.postlink(executable))
    )
    assert before == after


def _functions(executable: Path) -> list[int]:
    starts = sorted(truth.function_symbols(executable))
    return [*starts, *(start + 4 for start in starts)]


def test_every_instruction_s_line_without_a_byte_in_the_code() -> None:
    build = programs.Build("lua", debug="-g", answer=True, llpass=("--sites", "pcsections", "--lines", "debug"))
    executable = programs.executable(build)
    stripped = programs.strip(programs.postlink(executable, "--lines", "debug"))
    assert adopted(stripped)
    compare(executable, stripped, "runtime")


def test_the_workload_says_the_same(tmp_path: Path) -> None:
    build = programs.Build("lua", answer=True)
    executable = programs.executable(build)
    before = programs.workload(build, executable, tmp_path / "before")
    assert programs.workload(build, programs.strip(programs.postlink(executable)), tmp_path / "after") == before


@pytest.mark.parametrize("name", ["lua", pytest.param("sqlite", marks=SLOW)])
def test_the_file_gets_smaller_and_the_table_is_a_fraction_of_the_code(name: str, tmp_path: Path) -> None:
    executable = programs.executable(programs.Build(name, answer=True))
    path = Path(shutil.copy(programs.strip(executable), tmp_path / name))
    run([*LLPASS, "postlink", path, "--stats", tmp_path / "stats.json"])
    stats = json.loads((tmp_path / "stats.json").read_text())
    assert stats["outcome"] == "done"
    assert stats["bytes_after"] < stats["bytes_before"]
    assert stats["table_bytes"] < 0.2 * stats["text_bytes"]


# A side file.


@pytest.fixture
def external(tmp_path: Path) -> Path:
    """A stripped program whose table is in the side file."""
    executable = programs.executable(programs.Build("zlib", answer=True))
    path = tmp_path / "zlib"
    run([*LLPASS, "postlink", "--external", executable, "-o", path])
    run([programs.need("llvm-strip", programs.newest()), "--strip-all", path])
    return path


def answer(path: Path, cwd: Path | None = None) -> tuple[str, str]:
    """What the program says of its function inflate, and on standard error."""
    start = _symbol("inflate")
    env = {**os.environ, "LLPASS_DEBUG": "1", "LLPASS_ANSWER": "0"}
    result = subprocess.run([path], env=env, input=f"{start:x}\n", capture_output=True, text=True, cwd=cwd)
    assert result.returncode == 0
    return result.stdout, result.stderr


def _symbol(name: str) -> int:
    executable = programs.executable(programs.Build("zlib", answer=True))
    return next(at for at, names in truth.function_symbols(executable).items() if name in names)


def test_a_side_file_answers(external: Path) -> None:
    assert "inflate" in answer(external)[0]


def test_a_side_file_is_found_beside_what_a_link_leads_to(external: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "link").symlink_to(external)
    assert "inflate" in answer(folder / "link", cwd=Path("/"))[0]


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        ("missing", "zlib.llpass cannot be read"),
        ("empty", "zlib.llpass cannot be read"),
        ("a directory", "zlib.llpass cannot be read"),
        ("cut", "zlib.llpass is damaged: its sizes are wrong"),
        ("one bit", "zlib.llpass is damaged: its sum is wrong"),
        ("stale", "zlib.llpass belongs to another program"),
        ("text", "zlib.llpass is no side file, or is cut"),
    ],
)
def test_a_side_file_that_does_not_fit_costs_the_answers_and_one_line(harm: str, reason: str, external: Path) -> None:
    side = external.with_name("zlib.llpass")
    data = bytearray(side.read_bytes())
    side.unlink()
    if harm == "a directory":
        side.mkdir()
    elif harm != "missing":
        if harm == "stale":
            data[0x28] ^= 1
        elif harm == "one bit":
            data[len(data) // 2] ^= 4
        side.write_bytes({"empty": b"", "text": b"hello\n" * 100, "cut": bytes(data[:-8])}.get(harm, bytes(data)))
    out, said = answer(external)
    assert out == f"A {_symbol('inflate'):x}\n"
    assert len([line for line in said.splitlines() if reason in line]) == 1
