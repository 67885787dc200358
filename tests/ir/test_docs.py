"""docs/ir.md is run: its Python is one session, and its pass is the one the plug-in test installs."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "ir.md"
PLUGIN = Path(__file__).parent / "plugin"


def blocks(language: str) -> list[tuple[int, str]]:
    """Line number and text of each fenced block."""
    page = PAGE.read_text()
    found = re.finditer(rf"^```{language}\n(.*?)^```$", page, re.S | re.M)
    return [(page.count("\n", 0, block.start(1)), block.group(1)) for block in found]


def test_every_python_block_runs(tmp_path: Path) -> None:
    # A module of its own, in a process of its own: dataclasses look their module up by name.
    script = tmp_path / "session.py"
    session = ""
    for line, text in blocks("python"):
        session += "\n" * (line - session.count("\n")) + text  # line numbers of a failure are those of the page
    script.write_text(session)
    result = subprocess.run(
        [sys.executable, str(script)], env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr


def test_there_is_code_to_run() -> None:
    assert len(blocks("python")) >= 8


def test_the_pass_of_the_page_is_the_plugin() -> None:
    code = (PLUGIN / "llpass_tracing" / "__init__.py").read_text().partition('"""\n\n')[2]
    assert code in [text for _, text in blocks("python")]


def test_the_pass_of_the_page_is_about_twenty_lines() -> None:
    code = (PLUGIN / "llpass_tracing" / "__init__.py").read_text()
    lines = [line for line in code.splitlines() if line.strip() and not line.startswith(('"""', "from "))]
    assert len(lines) <= 20


def test_the_entry_point_of_the_page_is_the_plugins() -> None:
    shown = tomllib.loads(blocks("toml")[0][1])["project"]["entry-points"]
    assert shown == tomllib.loads((PLUGIN / "pyproject.toml").read_text())["project"]["entry-points"]


def test_the_public_names_exist() -> None:
    import llpass.ir

    for name in llpass.ir.__all__:
        assert getattr(llpass.ir, name).__name__ == name


def test_importing_the_package_imports_no_part_of_it() -> None:
    code = "import llpass.ir, sys; print([m for m in sys.modules if m.startswith('llpass.ir.')])"
    result = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert result.stdout == "[]\n"


def test_an_unknown_name_is_an_attribute_error() -> None:
    import llpass.ir

    with pytest.raises(AttributeError, match="frobnicate"):
        _ = llpass.ir.frobnicate  # type: ignore[attr-defined]
