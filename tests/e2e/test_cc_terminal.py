"""On a terminal clang's words are coloured and may be wrapped, and a compiler that is called by another one must not
change that: each call is made twice with a pseudo-terminal as standard error, and the bytes that come out are compared.

Clang decides by what standard error is and by the environment. llpass-cc asks clang for its plan with standard error
in a pipe, and runs jobs of that plan; each of the two could lose or invent a colour.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import shlex
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.e2e import programs
from tests.e2e.test_cc_invocations import CLANGS
from tests.e2e.toolchain import need, newest

LONG = "a_name_that_is_long_enough_to_be_wrapped_with_its_line_when_the_terminal_is_narrow"
SOURCES = {
    "warn.c": f"int f(int {LONG}) {{ int unused_{LONG}; return {LONG} == 1 & {LONG} == 2; }}\n",
    "error.c": f"int f(int {LONG}) {{ return {LONG} + {LONG.upper()}; }}\n",
    "big.c": "void g(char*);\nvoid f(void) { char a[5000]; g(a); }\n",
    "asm.c": 'void f(void) { __asm__("no such instruction"); }\n',
    "inline.c": "static int g(int x) { return x + 1; }\nint f(int x) { return g(x); }\n",
    "main.c": "int main(void) { return 0; }\n",
}
#: Each part of clang that has something to say: its driver, front end, back end, assembler and linker.
CALLS = [
    "-Wall -c warn.c",
    "-Wall -O2 -c error.c",
    "-fno-such-flag -c warn.c",
    "-lm -Wno-such-warning -c warn.c",
    "-Wframe-larger-than=100 -c big.c",
    "-O2 -Rpass=inline -c inline.c",
    "-c asm.c",
    "-c missing.c",
    f"--ld-path={need('ld.lld', newest())} -Wall warn.c main.c -lno-such-library -o prog",
    "main.c -lno-such-library -o prog",
    "-fcolor-diagnostics main.c -lno-such-library -o prog",
    "-fno-color-diagnostics main.c -lno-such-library -o prog",
    "-fno-color-diagnostics -Wall -c warn.c",
    "-fcolor-diagnostics -fansi-escape-codes -Wall -c warn.c",
    "-fmessage-length=40 -Wall -c warn.c",
    "-fsyntax-only -Wall warn.c",
    "-v -Wall -c warn.c",
]
PLAIN = CALLS[0]
ENVIRONMENTS: list[dict[str, str | None]] = [
    {"COLUMNS": "40"},
    {"COLUMNS": "0"},
    {"COLUMNS": "-3"},
    {"COLUMNS": "many"},
    {"COLUMNS": "50x"},
    {"COLUMNS": ""},
    {"TERM": "dumb"},
    {"TERM": ""},
    {"TERM": None},
    {"TERM": "vt100"},
    {"TERM": "xterm-mono"},
    {"TERM": "no-such-terminal"},
    {"NO_COLOR": "1"},
    {"NO_COLOR": ""},
    {"NO_COLOR": "1", "COLUMNS": "40"},
    {"CLICOLOR_FORCE": "1"},
    {"CLICOLOR_FORCE": "1", "TERM": "dumb"},
    {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"},
    {"CLICOLOR": "0"},
    {"FORCE_COLOR": "1", "TERM": "dumb"},
]


@contextlib.contextmanager
def terminal(columns: int) -> Iterator[tuple[int, int]]:
    """The two ends of a pseudo-terminal of that width."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    try:
        yield ours, theirs
    finally:
        os.close(ours)


def on_terminal(command: list[str], work: Path, given: Mapping[str, str | None], columns: int = 100) -> tuple[int, str]:
    """Exit status, and what a person would have got on the terminal."""
    others = ("LLPASS_", "NO_COLOR", "CLICOLOR", "FORCE_COLOR", "COLUMNS")
    chosen = {key: value for key, value in os.environ.items() if not key.startswith(others)}
    chosen |= {"TERM": "xterm-256color", "TMPDIR": str(work), "PYTHONPATH": str(programs.ROOT), **given}
    environment = {key: value for key, value in chosen.items() if value is not None}
    with terminal(columns) as (ours, theirs):
        child = subprocess.Popen(command, cwd=work, env=environment, stdin=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        said = b""
        # The end of what is said is an error on Linux: nobody has the other end any more.
        with contextlib.suppress(OSError):
            while data := os.read(ours, 1 << 16):
                said += data
        return child.wait(), said.decode("utf-8", "replace")


def both(words: str, version: int, work: Path, given: Mapping[str, str | None], columns: int = 100) -> str:
    """What clang and llpass-cc say, after a comparison of the two."""
    clang = need("clang", version)
    for name, text in SOURCES.items():
        (work / name).write_text(text)
    given = {**given, "LLPASS_CC": clang}
    status, said = on_terminal([clang, *shlex.split(words)], work, given, columns)
    command = [sys.executable, "-m", "llpass", "cc", *shlex.split(words)]
    if "-o prog" not in words:
        # An empty cache: clang is asked by the first call, and no more by the second.
        given["XDG_CACHE_HOME"] = str(work / "cache")
    for _ in range(2):
        assert on_terminal(command, work, given, columns) == (status, said)
    return said


@pytest.mark.parametrize("version", CLANGS)
@pytest.mark.parametrize("words", CALLS)
def test_a_terminal_shows_what_clang_would_show(words: str, version: int, tmp_path: Path) -> None:
    assert both(words, version, tmp_path, {})


@pytest.mark.parametrize("version", CLANGS)
@pytest.mark.parametrize("given", ENVIRONMENTS, ids=lambda given: " ".join(f"{k}={v}" for k, v in given.items()))
def test_the_environment_means_what_it_means_to_clang(
    given: dict[str, str | None], version: int, tmp_path: Path
) -> None:
    assert both(PLAIN, version, tmp_path, given)


@pytest.mark.parametrize("columns", [0, 30, 300])
def test_a_narrow_terminal_is_as_narrow_for_clang(columns: int, tmp_path: Path) -> None:
    assert both(PLAIN, newest(), tmp_path, {}, columns)


def test_colours_are_seen_here(tmp_path: Path) -> None:
    """Else the comparisons would compare nothing."""
    assert "\x1b[" in both(PLAIN, newest(), tmp_path, {})
    assert "\x1b[" not in both(PLAIN, newest(), tmp_path, {"NO_COLOR": "1"})
