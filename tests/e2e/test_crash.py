"""The programs of demo/crash.cpp die in a stripped executable and print every frame; the system sees the signal."""

from __future__ import annotations

import re
import signal
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.e2e import programs
from tests.e2e.toolchain import need, newest

DEMO = programs.ROOT / "demo"
WAYS = {
    "null": signal.SIGSEGV,
    "thread": signal.SIGSEGV,
    "plain": signal.SIGSEGV,
    "terminate": signal.SIGABRT,
    "fpe": signal.SIGFPE,
    "ill": signal.SIGILL,
}


class Shown(NamedTuple):
    """A frame as the sources' marks and the report both give it."""

    function: str
    file: str
    line: int


def expected(way: str) -> list[Shown]:
    """What the marks "@way.depth=function" in the sources ask for, innermost first."""
    found = []
    for path in sorted(DEMO.glob("crash*.c*")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for mark in re.finditer(rf"@{way}\.(\d+)=(\w+)", line):
                found.append((int(mark.group(1)), Shown(mark.group(2), path.name, number)))
    return [shown for _, shown in sorted(found)]


def reported(text: str) -> list[Shown]:
    """The named frames of a report."""
    frames = re.findall(r"^(\S.*)\(\.\.\.\)\n\t(.*?):(\d+)(?: \+0x[0-9a-f]+)?$", text, re.M)
    return [Shown(name.split("::")[-1], Path(file).name, int(line)) for name, file, line in frames if line != "0"]


def build(folder: Path, frames: str, *options: str, linker: str = "lld", opt: str = "-O2") -> Path:
    """The stripped PIE and its two libraries; the plain one has neither frame pointers nor anything of llpass."""
    clang, version = need("clang++", newest()), newest()
    use = f"-fuse-ld={need('ld.lld', version) if linker == 'lld' else 'bfd'}"
    cflags, libs = programs.runtime_flags()
    llpass = ("--frames", frames, "--fault-lines", *options)
    objects = {}
    for name in ("crash", "crash_library"):
        ll, out = folder / f"{name}.ll", folder / f"{name}.o"
        common: list[str | Path] = [clang, opt, "-fPIC"]
        programs.run(
            [*common, "-std=c++17", "-gline-tables-only", *cflags, "-S", "-emit-llvm", DEMO / f"{name}.cpp", "-o", ll]
        )
        objects[name] = out
        programs.run(
            [*common, "-w", "-Xclang", "-disable-llvm-passes", "-c", programs.instrument(ll, llpass), "-o", out]
        )
    plain, between = folder / "libplain.so", folder / "libbetween.so"
    c = need("clang", version)
    programs.run([c, "-O2", "-fPIC", "-fomit-frame-pointer", "-shared", use, DEMO / "crash_plain.c", "-o", plain])
    programs.run([clang, "-shared", use, "-Wl,-s", objects["crash_library"], *libs, "-o", between])
    executable = folder / "crash"
    programs.run(
        [clang, "-pie", use, "-Wl,-s", objects["crash"], *libs, between, plain, f"-Wl,-rpath,{folder}", "-lpthread",
         "-o", executable]
    )  # fmt: skip
    return executable


def check(executable: Path, way: str) -> None:
    done = subprocess.run([executable, way], capture_output=True, text=True)
    assert done.returncode == -WAYS[way], done.stderr
    frames, wanted = reported(done.stderr), expected(way)
    assert len(wanted) > 3
    assert frames == wanted, done.stderr
    assert "not reached" not in done.stdout


@pytest.fixture(scope="module", params=["fp", "unwind"])
def crasher(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("crash"), request.param)


@pytest.mark.parametrize("way", WAYS)
def test_every_frame_is_shown_and_the_signal_ends_the_process(crasher: Path, way: str) -> None:
    check(crasher, way)


def test_library_without_frame_pointers_is_in_the_report(crasher: Path) -> None:
    done = subprocess.run([crasher, "plain"], capture_output=True, text=True)
    names = re.findall(r"^(\S.*)\(\.\.\.\)$", done.stderr, re.M)
    place = [index for index, name in enumerate(names) if name.startswith("libplain.so+0x")]
    assert place == [names.index("bill") + 1], done.stderr


def test_status_in_a_shell_is_the_signals(crasher: Path) -> None:
    shown = subprocess.run(["sh", "-c", f"{crasher} null; echo status $?"], capture_output=True, text=True)
    assert shown.stdout.endswith("status 139\n")


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_with_gnu_ld(way: str, tmp_path: Path) -> None:
    check(build(tmp_path, "fp", linker="bfd"), way)


def test_fault_lines_are_what_makes_the_inlined_frames_right(tmp_path: Path) -> None:
    """Without them the report begins at the nearest call before the fault: the option is not for show."""
    executable = build(tmp_path, "fp", "--no-fault-lines")
    done = subprocess.run([executable, "null"], capture_output=True, text=True)
    assert reported(done.stderr) != expected("null")
