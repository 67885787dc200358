"""The object that the driver links into executables: a traceback at the end, and nothing else that anyone notices."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest
from conftest import CLANG, HERE

from llpass.driver import runtime_build

REPORT = "[signal SIGSEGV: segmentation violation"


def link(folder: Path, *flags: str) -> Path:
    directory = runtime_build.build(CLANG)
    out = folder / "start"
    start = directory / runtime_build.TRACEBACK
    libs = runtime_build.link_flags(directory, "elf")
    subprocess.run([CLANG, "-O1", *flags, HERE / "start_test.c", start, *libs, "-o", out], check=True)
    return out


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return link(tmp_path_factory.mktemp("start"))


def run(program: Path, *words: str, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [program, *words], capture_output=True, text=True, timeout=60, env={**os.environ, **environment}
    )
    return done.returncode, done.stdout, done.stderr


def test_a_fault_is_reported_and_the_signal_ends_the_process(program: Path) -> None:
    status, _, said = run(program)
    assert status == -signal.SIGSEGV
    assert REPORT in said and "goroutine 1 [running]:" in said


@pytest.mark.parametrize(
    "flags", [("-static",), ("-static-pie", "-fPIE"), ("-no-pie",), ("-fuse-ld=lld", "-Wl,--gc-sections")]
)
def test_so_it_is_however_the_program_is_linked(tmp_path: Path, flags: tuple[str, ...]) -> None:
    status, _, said = run(link(tmp_path, *flags))
    assert status == -signal.SIGSEGV and REPORT in said


def test_the_overflow_of_the_stack_is_reported(program: Path) -> None:
    status, _, said = run(program, "overflow")
    assert status == -signal.SIGSEGV and REPORT in said


def test_the_environment_turns_it_off(program: Path) -> None:
    assert run(program, LLPASS_TRACEBACK="0") == (-signal.SIGSEGV, "", "")


@pytest.mark.parametrize("word", ["", "1", "00"])
def test_only_0_turns_it_off(program: Path, word: str) -> None:
    assert REPORT in run(program, LLPASS_TRACEBACK=word)[2]


def test_a_handler_of_the_program_wins(program: Path) -> None:
    assert run(program, "own") == (3, "own handler\n", "")


def test_a_handler_set_before_wins_too(tmp_path: Path) -> None:
    assert run(link(tmp_path, "-DEARLY")) == (3, "own handler\n", "")


def test_the_default_that_a_program_asks_for_is_the_default(program: Path) -> None:
    assert run(program, "default") == (-signal.SIGSEGV, "", "")


@pytest.mark.parametrize(("way", "number"), [("restore", signal.SIGSEGV), ("restore-abort", signal.SIGABRT)])
def test_a_program_may_put_back_what_signal_gave_it(program: Path, way: str, number: int) -> None:
    """signal() forgets the flags of a handler that takes three arguments."""
    status, _, said = run(program, way)
    assert status == -number
    assert said.count("[signal SIG") == 1 and "goroutine 1 [running]:" in said


def test_a_signal_inherited_as_ignored_stays_ignored(program: Path) -> None:
    before = signal.signal(signal.SIGABRT, signal.SIG_IGN)
    try:
        assert subprocess.run([program, "ignored"], restore_signals=False).returncode == 0
    finally:
        signal.signal(signal.SIGABRT, before)


def test_no_key_for_the_data_of_threads_is_used_up(program: Path) -> None:
    assert run(program, "key") == run(program, "key", LLPASS_TRACEBACK="0")


def test_a_program_that_ends_well_says_nothing(program: Path) -> None:
    assert run(program, "nothing") == (0, "", "")
