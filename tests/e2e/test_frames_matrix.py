"""The frames of a program are those its source says, in every mode, at every level, for every kind of executable."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.e2e import programs
from tests.e2e.toolchain import need, newest, run

SOURCE = programs.HERE / "frames.cpp"


class Case(NamedTuple):
    """How one executable is made; `lto` implies llpass before the optimiser."""

    mode: str = "fp"
    opt: str = "-O2"
    route: str = "post"
    lto: str = ""
    pic: str = "pie"
    linker: str = "lld"
    strip: bool = True

    def __str__(self) -> str:
        parts = (self.mode, self.lto or f"{self.opt}-{self.route}", self.pic, self.linker)
        return " ".join((*parts, "stripped" if self.strip else "full"))


LEVELS = (("-O0", "post", ""), ("-O2", "post", ""), ("-O2", "pre", ""), ("-O2", "pre", "full"))
FAST = {
    *(Case(mode, opt) for mode in ("fp", "unwind", "shadow") for opt in ("-O0", "-O2")),
    *(Case(mode, route="pre", lto="full") for mode in ("fp", "unwind", "shadow")),
    Case(pic="no-pie", linker="bfd", strip=False),
}
ALL = [
    Case(mode, opt, route, lto, pic, linker, strip)
    for mode in ("fp", "unwind", "shadow")
    for opt, route, lto in LEVELS
    for pic in ("pie", "no-pie")
    for linker in ("lld", "bfd")
    for strip in (True, False)
    if not (lto and linker == "bfd")  # GNU ld would need LLVM's plug-in
]


def expected() -> dict[str, list[tuple[str, int]]]:
    """(function, line) of each question's frames, innermost first, from the marks in the source."""
    found: dict[str, dict[int, tuple[str, int]]] = {}
    for number, line in enumerate(SOURCE.read_text().splitlines(), 1):
        for question, depth, function in re.findall(r"@(\w+)\.(\d+)=(\S+)", line):
            found.setdefault(question, {})[int(depth)] = (function, number)
    return {question: [frames[depth] for depth in sorted(frames)] for question, frames in found.items()}


def answers(text: str) -> dict[str, list[tuple[str, int]]]:
    """What the program printed."""
    found: dict[str, list[tuple[str, int]]] = {}
    for block in text.split("? ")[1:]:
        question, *lines = block.splitlines()
        if question == "deep":
            found[question] = [("deep", int(lines[0]))]
        else:
            pairs = (line.rsplit(" ", 1) for line in lines)
            found[question] = [(name.split("::")[-1].removesuffix("()"), int(line)) for name, line in pairs]
    return found


def build(case: Case, folder: Path) -> tuple[Path, Path]:
    """(the executable, its plug-in)"""
    clang, version = need("clang++", newest()), newest()
    use = f"-fuse-ld={need('ld.lld', version) if case.linker == 'lld' else 'bfd'}"
    cflags, libs = programs.runtime_flags()
    made = []
    for name, flags in (("frames", ()), ("plugin", ("-DPLUGIN",))):
        pic = "-fPIC" if name == "plugin" else "-fPIE" if case.pic == "pie" else "-fno-pie"
        early = ("-Xclang", "-disable-llvm-passes") if case.route == "pre" else ()
        ll, out = folder / f"{name}.ll", folder / f"{name}.o"
        base = [clang, case.opt, pic]
        run([*base, "-std=c++17", "-gline-tables-only", *cflags, *flags, *early, "-S", "-emit-llvm", SOURCE, "-o", ll])
        late = ("-Xclang", "-disable-llvm-passes") if case.route == "post" else ()
        lto = (f"-flto={case.lto}",) if case.lto else ()
        run([*base, "-w", *late, *lto, "-c", programs.instrument(ll, ("--frames", case.mode)), "-o", out])
        kind = "-shared" if name == "plugin" else {"pie": "-pie", "no-pie": "-no-pie"}[case.pic]
        link = [clang, case.opt, kind, use, *lto, *(["-Wl,-s"] if case.strip else []), out, *libs, "-lpthread", "-ldl"]
        made.append(folder / (name + ".so" if name == "plugin" else name))
        run([*link, "-o", made[-1]])
    return made[0], made[1]


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=str(case), marks=() if case in FAST else pytest.mark.slow) for case in ALL]
)
def test_frames_are_those_of_the_source(case: Case, tmp_path: Path) -> None:
    executable, plugin = build(case, tmp_path)
    got = answers(run([executable, plugin]).decode())
    wanted = expected()
    assert got.pop("deep") == [("deep", 10000)]
    # What calls a constructor of a static object is the compiler's own function.
    got["static"] = got["static"][: len(wanted["static"])]
    if case.mode == "shadow":
        # The plug-in never asks, so nothing in it is tracked, and only what is tracked has a shadow frame.
        assert wanted["dlopen"].pop(1)[0] == "plugin_call"
    assert got == wanted


def test_the_source_asks_what_it_should() -> None:
    questions = {"recursion", "qsort", "destructor", "catch", "caught", "longjmp", "signal", "thread", "joined", "fork"}
    assert set(expected()) == questions | {"atexit", "static", "dlopen"}
    assert set(ALL) >= FAST
