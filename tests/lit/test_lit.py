"""Runs the lit tests from pytest, so that `make test` is one command with one closing line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
CASES = sorted(path for suffix in ("ll", "test") for path in HERE.rglob(f"*.{suffix}") if "Inputs" not in path.parts)


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(HERE)))
def test_lit(path: Path) -> None:
    command = [sys.executable, "-c", "from lit.main import main; main()", "-vv", str(path)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    if f"UNSUPPORTED: llpass :: {path.relative_to(HERE)}" in result.stdout:
        requires = [line.lstrip("; ") for line in path.read_text().splitlines() if "REQUIRES:" in line]
        pytest.skip(f"not on this machine: {' '.join(requires)}")
    assert f"PASS: llpass :: {path.relative_to(HERE)}" in result.stdout, result.stdout
