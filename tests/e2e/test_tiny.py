"""examples/tiny, a language on llvmlite: its programs say where their functions are, who called, and what has died."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.programs import ROOT
from tests.e2e.toolchain import clang_versions, need, newest, run

TINY = ROOT / "examples" / "tiny"


def compile_tiny(source: Path, program: Path, version: int, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TINY / "tiny.py"), str(source), *words, "-w", "-o", str(program)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "CC": need("clang", version)}
    return subprocess.run(command, capture_output=True, text=True, env=env)


def output(source: Path, folder: Path, version: int, level: str) -> list[str]:
    """What the program prints, stripped of all that LLVM and the linker say about it."""
    done = compile_tiny(source, folder / "program", version, level)
    assert done.returncode == 0, done.stderr
    run(["strip", "--strip-all", folder / "program"])
    return run([folder / "program"]).decode().splitlines()


def marked(text: str) -> int:
    """The line of shop.tiny that begins with `text`."""
    lines = (TINY / "shop.tiny").read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.strip().startswith(text))


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_the_shop_knows_its_functions_callers_and_dead(level: str, tmp_path: Path) -> None:
    source = TINY / "shop.tiny"
    assert output(source, tmp_path, newest(), level) == [
        f"total is at {source}:{marked('def total')}",
        f"  price {source}:{marked('traceback()')}",
        f"  total {source}:{marked('sum = sum +')}",
        f"  main {source}:{marked('print(total')}",
        "70",
        "100",
        "object 100 is dead",
        "101",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "-O3"])
@pytest.mark.parametrize("version", [15, 16, 19, 22])
def test_every_clang_and_level_prints_the_same(version: int, level: str, tmp_path: Path) -> None:
    if version not in clang_versions():
        pytest.skip(f"clang {version} is not on this machine")
    assert output(TINY / "shop.tiny", tmp_path, version, level)[1:5:3] == [
        f"  price {TINY / 'shop.tiny'}:{marked('traceback()')}",
        "70",
    ]
    assert "object 100 is dead" in output(TINY / "shop.tiny", tmp_path, version, level)


def test_operators_bind_as_in_arithmetic(tmp_path: Path) -> None:
    source = tmp_path / "sums.tiny"
    source.write_text(
        "def main()\n  print(2 + 3 * 4 - 6 / 2)\n  print((2 + 3) * 4)\n  print(1 + 1 == 2)\n"
        "  if 2\n    print(7)\n  end\nend\n"
    )
    assert output(source, tmp_path, newest(), "-O2") == ["11", "20", "1", "7"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def main()\n  x = y\nend\n", "2:7: error: y is not known"),
        ("def main()\n  print(1\nend\n", "3:1: error: , is missing before end"),
        ("def main(\nend\n", "1:5: error: def NAME(ARGUMENTS) is expected, not def main"),
        ("def main()\n  print(new(1) + 1)\nend\n", "2:16: error: ptr has no +"),
        ("def main()\n  get(1)\nend\n", "3:1: error: get takes ptr"),
        ("def main()\n  print(1)\n", "2:1: error: end is missing before the end of the file"),
        ("def main()\nend\ndef main()\nend\n", " error: main is defined twice"),
        ("def main()\n  x = 1\n  x = new(1)\nend\n", "4:1: error: x is i64 and stays so"),
        ("hello\n", "1:1: error: def is missing before hello"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, said: str, tmp_path: Path) -> None:
    source = tmp_path / "wrong.tiny"
    source.write_text(text)
    done = compile_tiny(source, tmp_path / "program", newest())
    assert (done.stderr, done.returncode) == (f"wrong.tiny:{said}\n", 1)
    assert not (tmp_path / "program").exists()
