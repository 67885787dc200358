"""A pass of another package, found through the entry-point group and used by `llpass run`, options included."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = Path(__file__).parent / "plugin"
MODULE = b"define i32 @answer() {\n  ret i32 42\n}\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `pip install --target` leaves behind, without pip: the package and its dist-info."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(PLUGIN / "llpass_tracing", site / "llpass_tracing", ignore=shutil.ignore_patterns("__pycache__"))
    project = tomllib.loads((PLUGIN / "pyproject.toml").read_text())["project"]
    info = site / "llpass_tracing-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    points = project["entry-points"]["llpass.passes"]
    (info / "entry_points.txt").write_text("[llpass.passes]\n" + "".join(f"{k} = {v}\n" for k, v in points.items()))
    return site


def run(site: Path | None, *arguments: str, text: bytes = MODULE) -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join(str(part) for part in (ROOT, site) if part)
    command = [sys.executable, "-m", "llpass", "run", "-", *arguments]
    return subprocess.run(command, input=text, env={**os.environ, "PYTHONPATH": path}, capture_output=True)


def test_a_pass_of_another_package_runs_by_name(site: Path) -> None:
    result = run(site, "--passes", "trace-entry")
    assert result.stdout == (
        b"define i32 @answer() {\n  call void @trace(ptr @traced)\n  ret i32 42\n}\n"
        b"declare void @trace(ptr)\n"
        b'@traced = private unnamed_addr constant [7 x i8] c"answer\\00"\n'
    ), result.stderr


def test_its_fields_are_options(site: Path) -> None:
    result = run(site, "--passes", "trace-entry{tracer=enter}")
    assert b"\n  call void @enter(ptr @traced)\n" in result.stdout


def test_an_option_it_lacks_is_a_usage_error_that_lists_its_options(site: Path) -> None:
    result = run(site, "--passes", "trace-entry{colour=red}")
    assert result.returncode == 2
    assert b"no option 'colour'" in result.stderr
    assert b"its options are: tracer" in result.stderr


def test_it_combines_with_the_passes_of_llpass(site: Path) -> None:
    result = run(site, "--passes", "trace-entry,funcinfo-sites")
    body = result.stdout.partition(b"\n}")[0]
    assert body.index(b"asm sideeffect") < body.index(b"@trace(")  # the later pass saw the text of the earlier


def test_its_counters_and_explanations_reach_the_report(site: Path) -> None:
    result = run(site, "--passes", "trace-entry{tracer=answer}", "--explain", "trace-entry", "--stats")
    assert b"answer: not traced" in result.stderr
    assert b"entries_traced" not in result.stderr
    assert b"entries_traced" in run(site, "--passes", "trace-entry", "--stats").stderr


def test_without_the_package_the_pass_is_unknown() -> None:
    result = run(None, "--passes", "trace-entry")
    assert result.returncode == 2
    assert b"no pass is named 'trace-entry'" in result.stderr


def test_a_pass_that_harms_the_module_is_caught_and_leaves_no_output(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLPASS_REPRO", str(tmp_path / "repro"))
    points = site / "llpass_tracing-0.1.dist-info" / "entry_points.txt"
    harmful = tmp_path / "site"
    shutil.copytree(points.parent, harmful / points.parent.name)
    (harmful / points.parent.name / "entry_points.txt").write_text("[llpass.passes]\nharm = harmful:Harm\n")
    (harmful / "harmful.py").write_text(
        "class Harm:\n    name = 'harm'\n"
        "    def run(self, module, edit, context):\n"
        "        edit.insert_at_entry(module.functions[0], 'call void @nobody()')\n"
    )
    result = run(harmful, "--passes", "harm", "-o", str(tmp_path / "out.ll"))
    assert result.returncode == 70
    assert b"nobody" in result.stderr
    assert not (tmp_path / "out.ll").exists()
    assert sorted(path.name for path in (tmp_path / "repro").glob("*/*.ll")) == ["0-input.ll", "1-output.ll"]
