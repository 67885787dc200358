"""Side files as running programs meet them: found, believed once, and never waited for again."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import HERE, Lab, run
from test_images import check, code_of, plugin

from llpass.postlink import command


def externally(path: Path) -> Path:
    report = command.postlink(command.Request(path, tables="external"))
    assert report.outcome == "done", report.reason
    return path


@pytest.fixture
def program(lab: Lab, tmp_path: Path, libs: list[str]) -> Path:
    inputs = [HERE / "external_test.c", code_of(tmp_path, "host_code"), *libs]
    return externally(lab.link(tmp_path / "program", inputs, ("-pie", "-fPIE", "-ldl")))


def says(*words: str | Path, cwd: Path | None = None) -> tuple[str, list[str]]:
    env = {**os.environ, "LLPASS_DEBUG": "1"}
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, cwd=cwd, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr.splitlines()


def test_the_side_file_is_read_at_the_first_question(program: Path) -> None:
    out, said = says(program, "plain")
    assert out == "host_code\n"
    assert [line for line in said if "adopted the side file's table" in line]


def test_in_a_signal_handler_on_a_small_stack(program: Path) -> None:
    assert says(program, "handler")[0] == "host_code 4711\n"


def test_started_by_the_loader(program: Path) -> None:
    """There /proc/self/exe is the loader."""
    interpreter = Path("/lib64/ld-linux-x86-64.so.2")
    if not interpreter.exists():
        pytest.skip("no loader of that name here")
    assert says(interpreter, program, "plain")[0] == "host_code\n"


def test_a_library_named_relative_to_another_directory(program: Path, lab: Lab, libs: list[str]) -> None:
    library = externally(plugin(lab, program.parent, [flag for flag in libs if "export-dynamic" not in flag], "lld"))
    assert says(program, "library", f"./{library.name}", cwd=program.parent)[0] == "plugin_code\n"


@pytest.mark.parametrize("mode", ["shared", "alone"])
def test_plugins_with_side_files_come_and_go(mode: str, lab: Lab, tmp_path: Path, libs: list[str]) -> None:
    flags = libs if mode == "shared" else [flag for flag in libs if "export-dynamic" not in flag]
    library = externally(plugin(lab, tmp_path, flags, "lld"))
    host = lab.link(tmp_path / "host", [HERE / "host.c", code_of(tmp_path, "host_code"), *flags], ("-pthread",))
    check(run([str(externally(host)), str(library), mode]), 4)


def test_a_missing_side_file_is_missed_once(program: Path) -> None:
    side = program.with_name("program.llpass")
    away = Path(shutil.move(side, program.with_name("away")))
    out, said = says(program, "appears", away, side)
    assert out == "unknown unknown 0\nunknown\n"
    assert [line for line in said if "cannot be read" in line] == [f"llpass: {side} cannot be read"]


def test_writing_over_a_side_file_does_not_reach_who_has_read_it(program: Path) -> None:
    assert says(program, "cut", program.with_name("program.llpass"))[0] == "host_code 1 host_code\n"
