"""What becomes of debug information that only llpass wanted: a word in the compile unit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from llpass.driver import added_lines
from tests.e2e.toolchain import need, tool

UNIT = (
    b'!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang 22", isOptimized: true, '
    b'flags: "-DX=emissionKind: Y", runtimeVersion: 0, emissionKind: LineTablesOnly)\n'
)
OTHER = b'@s = constant [9 x i8] c"producer: \\22x"\n!1 = !DIFile(filename: "a.c", directory: "emissionKind: Z")\n'


def test_mark_is_the_end_of_the_producer() -> None:
    marked = UNIT.replace(b"clang 22", b"clang 22, llpass lines")
    assert added_lines.mark(OTHER + UNIT + OTHER) == OTHER + marked + OTHER


def test_silence_is_the_kind_of_emission() -> None:
    silent = UNIT.replace(b"LineTablesOnly", b"NoDebug")
    assert added_lines.silence(OTHER + UNIT + OTHER) == OTHER + silent + OTHER


def test_each_unit_counts() -> None:
    assert added_lines.mark(UNIT * 2).count(b", llpass lines") == 2


def test_a_module_without_a_unit_stays() -> None:
    assert added_lines.mark(OTHER) == added_lines.silence(OTHER) == OTHER


@pytest.mark.parametrize("version", [v for v in (15, 16, 19, 22) if tool("clang", v)])
def test_every_clang_writes_what_is_found(tmp_path: Path, version: int) -> None:
    (tmp_path / "a.c").write_text("int f(void) { return 0; }\n")
    clang = need("clang", version)
    subprocess.run([clang, "-gline-tables-only", "-S", "-emit-llvm", "a.c"], cwd=tmp_path, check=True)
    text = (tmp_path / "a.ll").read_bytes()
    assert added_lines.mark(text).count(b', llpass lines"') == 1
    (tmp_path / "a.ll").write_bytes(added_lines.silence(text))
    subprocess.run([clang, "-c", "a.ll"], cwd=tmp_path, check=True)
    assert b".debug" not in (tmp_path / "a.o").read_bytes()
