"""docs/front-ends: the commands of every page are run as they stand there, and must print what stands there.

A block ``LANGUAGE FILE`` is that file. In a ``console`` block a line ``$ COMMAND`` is run by the shell, in a folder
that holds the page's files; what follows is its output. ``...`` is any text, a line of its own any lines. The page says
in a comment which programs it needs: a version of LLVM, whose tools get their plain names, and compilers.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.programs import ROOT
from tests.e2e.toolchain import tool

PAGES = sorted((ROOT / "docs" / "front-ends").glob("*.md"))

#: What a version of LLVM brings, by the names that the pages use.
LLVM = ("clang", "clang++", "ld.lld", "llvm-ar", "llvm-dis", "llvm-gsymutil", "llvm-cxxfilt", "opt", "flang")
#: What of it may be missing: packages of their own.
APART = ("flang",)

_NEEDS = re.compile(r"^<!-- needs: (.*?) -->$", re.M)
_BLOCK = re.compile(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Command:
    """One ``$`` line and what it is to print."""

    line: int
    words: str
    output: str


def needs(page: str) -> list[str]:
    found = _NEEDS.search(page)
    assert found, "a page says what it needs: <!-- needs: llvm 22, rustc -->"
    return [word.strip() for word in found[1].split(",")]


def files(page: str) -> dict[str, str]:
    return {block[2]: block[3] for block in _BLOCK.finditer(page) if block[2]}


def commands(page: str) -> list[Command]:
    found = []
    for block in _BLOCK.finditer(page):
        if block[1] != "console":
            continue
        first = page.count("\n", 0, block.start(3)) + 1
        rest = block[3].splitlines()
        at = 0
        while at < len(rest):
            assert rest[at].startswith("$ "), f"line {first + at}: a command begins with $"
            line, words = first + at, rest[at][2:]
            while words.endswith("\\"):
                at += 1
                words = f"{words}\n{rest[at]}"
            at += 1
            output = []
            while at < len(rest) and not rest[at].startswith("$ "):
                output.append(f"{rest[at]}\n")
                at += 1
            found.append(Command(line, words, "".join(output)))
    return found


def fits(pattern: str, text: str) -> bool:
    """Is `text` what the page says? A line that is ``...`` alone stands for any lines, elsewhere for any text."""
    pieces = []
    for line in pattern.splitlines():
        if line == "...":
            pieces.append(r"(?:.*\n)*?")
        else:
            pieces.append(".*".join(re.escape(part) for part in line.split("...")) + r"\n")
    return re.fullmatch("".join(pieces), text) is not None


@functools.cache
def zig() -> str:
    """Zig comes as a program, or as a Python package."""
    if path := shutil.which("zig"):
        return f'exec "{path}"'
    known = subprocess.run([sys.executable, "-c", "import ziglang"], capture_output=True)
    return f'exec "{sys.executable}" -m ziglang' if known.returncode == 0 else ""


def toolbox(folder: Path, wanted: list[str]) -> Path:
    """A folder for PATH with all that the page needs, by its plain name. Skips the test where something is missing."""
    folder.mkdir()
    scripts = {"llpass": f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -m llpass'}
    scripts["python"] = f'PYTHONPATH="{ROOT}" exec "{sys.executable}"'
    scripts["llpass-clang"] = f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -m llpass.driver.clang'
    for want in wanted:
        name, _, version = want.partition(" ")
        if name == "llvm":
            for each in LLVM:
                if path := tool(each, int(version)):
                    (folder / each).symlink_to(path)
                elif each not in APART:
                    pytest.skip(f"{each}-{version} is not on this machine")
        elif name == "zig":
            scripts["zig"] = zig()
            if not scripts["zig"]:
                pytest.skip("zig is not on this machine (package ziglang of PyPI)")
        elif not (folder / name).exists() and not shutil.which(name):
            pytest.skip(f"{name} is not on this machine")
    for name, text in scripts.items():
        (folder / name).write_text(f'#!/bin/sh\n{text} "$@"\n')
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_commands_of_the_page_print_what_it_says(path: Path, tmp_path: Path) -> None:
    page = path.read_text()
    tools = toolbox(tmp_path / "bin", needs(page))
    work = tmp_path / "work"
    work.mkdir()
    (work / "llpass").symlink_to(ROOT)
    for name, text in files(page).items():
        (work / name).write_text(text)
        (work / name).chmod(0o755 if text.startswith("#!") else 0o644)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LLPASS_", "LLGO_", "RUST"))}
    environment |= {"PATH": f"{tools}:{environment['PATH']}", "CRYSTAL_CACHE_DIR": str(tmp_path / "crystal")}
    for command in commands(page):
        done = subprocess.run(command.words, shell=True, cwd=work, env=environment, capture_output=True, text=True)
        where = f"{path.name}:{command.line}: {command.words}"
        assert done.returncode == 0, f"{where}\n{done.stdout}{done.stderr}"
        assert fits(command.output, done.stdout), f"{where}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_has_commands_and_says_what_does_not_work(path: Path) -> None:
    page = path.read_text()
    assert commands(page) and needs(page)
    assert "\n## What does not work\n" in page


def test_a_page_for_every_front_end_that_the_readme_promises() -> None:
    names = {path.stem for path in PAGES}
    assert names == {"rustc", "zig", "ldc", "flang", "crystal", "llgo", "llvmlite"}


def test_a_command_goes_over_several_lines_and_its_output_follows() -> None:
    page = "text\n```console\n$ one \\\n    two\nout\nput\n$ three\n```\n```c file.c\nint x;\n```\n"
    assert commands(page) == [Command(3, "one \\\n    two", "out\nput\n"), Command(7, "three", "")]
    assert files(page) == {"file.c": "int x;\n"}


@pytest.mark.parametrize(
    ("pattern", "text", "fit"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a\nb\n", False),
        ("", "a\n", False),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\nd\n", "a\nb\nc\n", False),
        ("f(...)\n", "f(...)\n", True),
        ("at ...:3\n", "at /x/y:3\n", True),
        ("at ...:3\n", "at /x/y:4\n", False),
        ("a.c\n", "abc\n", False),
    ],
)
def test_an_output_fits_what_the_page_says(pattern: str, text: str, fit: bool) -> None:
    assert fits(pattern, text) == fit
