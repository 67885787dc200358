"""What the way through IR changes in real programs: nothing; and what llpass adds: no instruction.

Clang's own object is the judge, byte for byte, and for the second its ``.text``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e import programs
from tests.e2e.toolchain import need, newest, run

CLANG = need("clang", newest())
PROGRAMS = ["zlib", *(pytest.param(name, marks=pytest.mark.slow) for name in ("lua", "sqlite"))]


def compile_by_llpass(words: list[str], folder: Path, **settings: str) -> None:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("LLPASS_")}
    environment = kept | {"LLPASS_CC": CLANG, "PYTHONPATH": str(programs.ROOT)} | settings
    subprocess.run([sys.executable, "-m", "llpass", "cc", *words], cwd=folder, env=environment, check=True)


def text_of(path: Path) -> bytes:
    out = path.with_suffix(".text")
    run([need("llvm-objcopy", newest()), "-O", "binary", "--only-section=.text*", path, out])
    return out.read_bytes()


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_the_way_through_ir_changes_no_byte(name: str, level: str, tmp_path: Path) -> None:
    program = programs.program(name)
    for unit in program.units:
        words = [level, *program.flags, "-c", str(unit), "-o"]
        run([CLANG, *words, tmp_path / "plain.o"])
        compile_by_llpass([*words, "ours.o"], tmp_path, LLPASS_PASSES="", LLPASS_ALWAYS_IR="1")
        assert (tmp_path / "ours.o").read_bytes() == (tmp_path / "plain.o").read_bytes(), unit.name


@pytest.mark.parametrize("name", PROGRAMS)
def test_sites_without_code_leave_the_code_as_it_was(name: str, tmp_path: Path) -> None:
    program = programs.program(name)
    for unit in program.units:
        words = ["-O2", *program.flags, "-c", str(unit), "-o"]
        run([CLANG, *words, tmp_path / "plain.o"])
        compile_by_llpass([*words, "ours.o"], tmp_path)
        assert (tmp_path / "ours.o").stat().st_size > (tmp_path / "plain.o").stat().st_size
        assert text_of(tmp_path / "ours.o") == text_of(tmp_path / "plain.o"), unit.name
