"""A module as LLGo lowered it gives Go's answers, whatever llpass and the linker do with it.

What differs, and why:

* a nested function literal: Go 1.24 names it after every function it was inlined into
  (`viaClosure.viaClosure.func1.func2`), LLGo after the literal around it (`viaClosure$1.func1`);
* an instance of a generic function: Go does not say of which type (`generic[...]`), LLGo does (`generic[int]`).

LLGo's own shadow stack (mode "seed": its calls, no frames by llpass) has, besides, no frame for functions that LLGo did
not track: methods, and generic functions, whose caller is then named in their place.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.llgo import golang, programs
from tests.llgo.programs import Build

SOURCE = programs.HERE / "caller" / "main.go"
MODULES = ("preopt", "dbg")

RENAMED = {
    "main.viaClosure$1.func1 ": "main.viaClosure.viaClosure.func1.func2 ",
    "main.generic[int] ": "main.generic[...] ",
    "main.generic[string] ": "main.generic[...] ",
}
UNTRACKED = {  # lines of Go's answer that LLGo's own shadow stack gives otherwise
    "   main.(*impl).Trace main.go:18": None,
    "   main.valImpl.Trace main.go:25": None,
    "generic: main.generic[...] main.go:83 true int main.generic[...] main.go:83 true string": (
        "generic: main.main main.go:102 true int main.main main.go:102 true string"
    ),
}

QUICK = [Build(frames) for frames in programs.MODES]
SLOW = [
    Build(frames, level, lto, pie, linker)
    for frames in programs.MODES
    for level, lto in (("-O0", False), ("-O2", False), ("-O2", True))
    for pie in (True, False)
    for linker in (("lld",) if lto else ("lld", "bfd"))
    if (level, lto, pie, linker) != ("-O2", False, True, "lld")
]


def answer(module: str, folder: Path, how: Build) -> list[str]:
    if how.linker == "bfd" and not shutil.which("ld.bfd"):
        pytest.skip("no GNU ld is installed")
    program = programs.link([programs.seed_module(f"caller.{module}", folder, how)], folder, how)
    lines = programs.output(program)
    for ours, theirs in RENAMED.items():
        lines = lines.replace(ours, theirs)
    return lines.splitlines()


@pytest.mark.parametrize("how", [*QUICK, *(pytest.param(how, marks=pytest.mark.slow) for how in SLOW)], ids=str)
@pytest.mark.parametrize("module", MODULES)
def test_module_answers_as_go_does(module: str, how: Build, tmp_path: Path) -> None:
    assert answer(module, tmp_path, how) == golang.answer(SOURCE).splitlines()


@pytest.mark.parametrize("module", MODULES)
def test_llgo_own_shadow_stack_over_the_public_interface(module: str, tmp_path: Path) -> None:
    expected = [UNTRACKED.get(line, line) for line in golang.answer(SOURCE).splitlines()]
    assert answer(module, tmp_path, Build("seed")) == [line for line in expected if line is not None]


def test_frames_need_neither_sites_nor_debug_information_in_shadow_mode(tmp_path: Path) -> None:
    """All but one line: what stands at an address of code, a function's entry, is for the tables to say."""
    expected = golang.answer(SOURCE).replace("funcforpc: main.main.func1 main.go 103", "funcforpc: main.main.func1  0")
    assert answer("preopt", tmp_path, Build("shadow", run_flags=("--no-sites",))) == expected.splitlines()
