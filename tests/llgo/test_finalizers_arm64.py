"""Go's finalizer programs on AArch64, under qemu-user: the other calling convention, registers and stack clear.

The modules are those of x86-64 with the target's lines replaced, and a structure of more than 16 bytes passed as
AAPCS64 has it: by the address of a copy. Static executables, because that is how libgc is had here.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llpass.driver import runtime_build
from tests.e2e import arm64, toolchain
from tests.llgo.finalizers import KINDS, PROGRAMS, Build, _levels, llpass_flags, module_text
from tests.llgo.programs import ROOT, SUPPORT

pytestmark = pytest.mark.slow

LAYOUT = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128"
RUNS = 10


def for_arm64(text: str) -> str:
    """The module with another target."""
    text = re.sub(r'\bbyval\(%"[^"]*"\)', "", text)
    text = re.sub(r'(?m)^target datalayout = ".*"$', f'target datalayout = "{LAYOUT}"', text)
    return re.sub(r'(?m)^target triple = ".*"$', f'target triple = "{arm64.TARGET}"', text)


@pytest.fixture(scope="session")
def support(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The support library and the program's entry."""
    if reason := arm64.missing():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("arm64")
    clang = toolchain.need("clang", toolchain.newest())
    (folder / "entry.ll").write_text(for_arm64((SUPPORT / "entry.ll").read_text()))
    include = ["-DCOLLECTED", "-I", str(runtime_build.source_dir()), "-I", str(SUPPORT)]
    objects = []
    for source in (SUPPORT / "core.c", SUPPORT / "collected.c", folder / "entry.ll"):
        objects.append(folder / f"{source.stem}.o")
        flags = include if source.suffix == ".c" else ["-Wno-override-module"]
        toolchain.run([clang, *arm64.compile_flags(), "-O2", *flags, "-c", source, "-o", objects[-1]])
    return objects


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_right_in_every_run(program: str, kind: str, level: str, support: list[Path], tmp_path: Path) -> None:
    how = Build(program, kind, level)
    clang = toolchain.need("clang", toolchain.newest())
    module, done, executable = tmp_path / "in.ll", tmp_path / "out.ll", tmp_path / "program"
    module.write_text(for_arm64(module_text(how)))
    toolchain.run([sys.executable, "-m", "llpass", "run", *llpass_flags(how), module, "-o", done], cwd=ROOT)
    compiled, _ = _levels(level)
    target = tmp_path / "program.o"
    toolchain.run([clang, *arm64.compile_flags(), *compiled, "-Wno-override-module", "-c", done, "-o", target])
    libraries = [*arm64.runtime_flags()[1], *arm64.link_flags()]
    toolchain.run([clang, *arm64.compile_flags(), target, *support, *libraries, "-o", executable])
    for _ in range(RUNS):
        run = subprocess.run(arm64.command(executable), capture_output=True, text=True, timeout=120)
        assert (run.returncode, run.stderr) == (0, "")
