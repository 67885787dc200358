"""The judge of tracebacks notices harm, and the fault is where it was asked for."""

from __future__ import annotations

import os
import platform
import shutil
import signal
from pathlib import Path

import pytest

from tests.e2e import faults
from tests.e2e.faults import Call, Died, Fault
from tests.e2e.toolchain import need, newest, run
from tests.e2e.truth import Frame

WANTED = [Frame(("inner",), "/s/a.c", 3), Frame(("main",), "/s/a.c", 9)]
REPORT = """[signal SIGSEGV: segmentation violation code=1 addr=0x8 pc=0x1]

goroutine 1 [running]:
fault.so+0x10(...)
\t???:0
inner(...)
\t/s/a.c:3 +0x5
main(...)
\t/s/a.c:9 +0x15
"""


def judged(report: str = REPORT, status: int = -signal.SIGSEGV, through: tuple[str, ...] = ("main",)) -> list[str]:
    died = Died(status, report)
    faults.judge(Fault("write", ("program",), through), died, WANTED)
    return died.wrong


def test_a_right_traceback_is_found_right() -> None:
    assert judged() == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("a.c:3", "a.c:4", "line: DWARF inner /s/a.c:3 | llpass inner /s/a.c:4"),
        ("/s/a.c:3", "/s/b.c:3", "file: DWARF inner /s/a.c:3 | llpass inner /s/b.c:3"),
        ("inner", "other", "name: DWARF inner /s/a.c:3 | llpass other /s/a.c:3"),
        ("inner(...)\n\t/s/a.c:3 +0x5\n", "", "2 frames in DWARF, 1 in the traceback"),
        ("inner(...)\n\t/s/a.c:3", "program+0x5(...)\n\t???:0", "2 frames in DWARF, 1 in the traceback"),
    ],
)
def test_a_wrong_frame_is_noticed(right: str, wrong: str, said: str) -> None:
    assert said in judged(REPORT.replace(right, wrong))


def test_a_program_that_does_not_die_by_the_signal_is_noticed() -> None:
    assert judged(status=1) == ["ended with 1, not by SIGSEGV"]


def test_a_function_that_must_be_there_is_missed_when_it_is_not() -> None:
    assert judged(through=("main", "inner")) == ["inner is not in the traceback"]


@pytest.fixture(scope="module")
def victim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that prints thrice, from two functions; nothing of llpass in it."""
    if platform.machine() != "x86_64":
        pytest.skip("programs/fault.c goes on to the real function by x86-64 code")
    folder = tmp_path_factory.mktemp("victim")
    (folder / "a.c").write_text(
        "#include <stdio.h>\n"
        'static __attribute__((noinline)) void twice(double x) { printf("%g\\n", x); printf("%g\\n", x + 1); }\n'
        'int main(void) { setbuf(stdout, NULL); twice(1.5); printf("%d %g\\n", 3, 3.5); return 0; }\n'
    )
    flags = ("-O1", "-g", "-fno-optimize-sibling-calls")
    run([need("clang", newest()), *flags, folder / "a.c", "-o", folder / "a"])
    return folder


@pytest.mark.parametrize(("call", "line"), [(2, 2), (3, 3)])
def test_the_fault_is_in_the_call_asked_for(victim: Path, call: int, line: int) -> None:
    _, _, stack = faults._die(Fault("printf", ("./a",), (), call=call), victim, victim)
    frames = faults.expected(stack, {victim / "a": victim / "a"})
    assert frames[0].line == line
    assert frames[-1].names[0] == "main"


@pytest.mark.parametrize("name", ["SEGV", "ILL", "ABRT"])
def test_the_fault_is_of_the_kind_asked_for(victim: Path, name: str) -> None:
    status, _, _ = faults._die(Fault("printf", ("./a",), (), signal=name), victim, victim)
    assert status == -signal.Signals[f"SIG{name}"]


def test_calls_before_the_fault_have_their_arguments(victim: Path) -> None:
    faults._die(Fault("printf", ("./a",), ()), victim, victim)  # builds the library
    out = run(["env", f"LD_PRELOAD={victim / 'fault-printf.so'}", "FAULT_CALL=9", victim / "a"])
    assert out == b"1.5\n2.5\n3 3.5\n"


def test_the_twin_is_linked_as_its_image_was_but_not_stripped(victim: Path) -> None:
    compiler, image = need("clang", newest()), victim / "stripped"
    run([compiler, "-O1", "-g", "-c", "a.c", "-o", "a.o"], cwd=victim)
    argv = [compiler, "a.o", "-s", "-o", "stripped"]
    run(argv, cwd=victim)
    twin = faults.twin(image, victim / "twin", [Call(victim, argv)], dict(os.environ))
    assert faults._section(image, ".debug_line") is None
    assert faults._section(twin, ".debug_line") is not None


def test_the_twin_of_a_copied_program_is_found_by_what_is_in_it(victim: Path) -> None:
    compiler = need("clang", newest())
    argv = [compiler, "-g", "a.c", "-o", "linked"]
    run(argv, cwd=victim)
    image = shutil.copy(victim / "linked", victim / "copied")
    twin = faults.twin(image, victim / "copied.twin", [Call(victim, argv)], dict(os.environ))
    assert faults._section(twin, ".text") == faults._section(image, ".text")
