"""C programs through ``llpass run`` and the linkers: what the program says about itself at run time."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from conftest import CLANG, HERE, Lab, run

PROGRAM = """\
#include <stdio.h>
#include "llpass.h"
__attribute__((noinline)) static void where(void) {
  llp_frames frames = llp_frames_at((uintptr_t)__builtin_return_address(0) - 1);
  for (llp_frame f; llp_frames_next(&frames, &f);)
    printf("%s:%u ", f.function, f.line);
  printf("\\n");
}
static inline __attribute__((always_inline)) void inner(void) {
  where();
  puts("");
}
void other(int);
__attribute__((noinline)) int outer(int x) {
  inner();
  return x + 1;
}
int main(void) {
  int r = outer(3);
  where();
  other(r);
  printf("%d\\n", llp_func_for_pc((uintptr_t)puts) != NULL);
  return 0;
}
"""
OTHER = """\
#include <stdio.h>
#include "llpass.h"
void other(int x) {
  llp_frame f;
  if (llp_frame_at((uintptr_t)__builtin_return_address(0) - 1, &f) && x == 4)
    printf("%s:%u\\n", f.function, f.line);
}
"""


def instrumented(where: Path, name: str, text: str, flags: tuple[str, ...], options: tuple[str, ...]) -> Path:
    source, plain, done = where / f"{name}.c", where / f"{name}.ll", where / f"{name}.out.ll"
    source.write_text(text)
    run([str(CLANG), *flags, "-g", "-S", "-emit-llvm", f"-I{HERE.parents[1] / 'llpass' / 'runtime'}", str(source),
         "-o", str(plain)])  # fmt: skip
    run([sys.executable, "-m", "llpass", "run", str(plain), *options, "-o", str(done)], cwd=HERE.parents[1])
    return done


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_calls_have_their_lines(lab: Lab, tmp_path: Path, libs: list[str], level: str, linker: str) -> None:
    inputs = [instrumented(tmp_path, name, text, (level,), ()) for name, text in (("a", PROGRAM), ("b", OTHER))]
    program = lab.link(tmp_path / "program", [*inputs, *libs, "-Wl,--gc-sections"], (level,), linker)
    run(["strip", "--strip-all", str(program)])
    lines = run([str(program)]).stdout.split("\n")
    assert lines[0] == "inner:10 outer:15 "
    assert lines[2] == "main:20 "
    assert lines[3] == "main:21"
    assert lines[4] == "0"


@pytest.mark.parametrize("kind", ["full", "thin"])
def test_link_time_optimisation(lab: Lab, tmp_path: Path, libs: list[str], kind: str) -> None:
    """What is inlined where changes, the source's view does not; `other`, inlined, asks for main's caller instead."""
    text = PROGRAM.replace("__attribute__((noinline)) int outer", "int outer")
    inputs = [instrumented(tmp_path, name, source, ("-O1",), ()) for name, source in (("a", text), ("b", OTHER))]
    program = lab.link(tmp_path / "program", [*inputs, *libs], ("-O2", f"-flto={kind}"))
    lines = run([str(program)]).stdout.split("\n")
    assert lines[0].startswith("inner:10 outer:15 ")
    assert lines[2:] == ["main:20 ", "0", ""]


def test_functions_without_inline_assembly(lab: Lab, tmp_path: Path, libs: list[str]) -> None:
    options = ("--sites", "pcsections", "--lines", "none")
    inputs = [instrumented(tmp_path, name, text, ("-O2",), options) for name, text in (("a", PROGRAM), ("b", OTHER))]
    program = lab.link(tmp_path / "program", [*inputs, *libs], ("-O2",))
    lines = run([str(program)]).stdout.split("\n")
    assert [lines[0].split(":")[0], lines[2].split(":")[0], lines[4]] == ["outer", "main", "0"]
