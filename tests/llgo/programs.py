"""Builds programs out of LLGo modules and their C twins: llpass over the IR, the support library, a linker."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from llpass.driver import runtime_build
from tests.e2e import toolchain

HERE = Path(__file__).parent
SUPPORT = HERE / "support"
ROOT = HERE.parent.parent
MODES = ("fp", "unwind", "shadow")  # and "seed": no frames by llpass, LLGo's own calls keep the shadow stack

#: Runtime functions that may panic. A function that calls one can be seen on the stack by whoever recovers, so a Go
#: front end names them as reaching a caller API.
PANICS = ",".join(
    f"github.com/goplus/llgo/runtime/internal/runtime.{name}"
    for name in ("AssertNilDeref", "CheckIndexRange", "Panic", "PanicWrapNilPointer")
)


@dataclass(frozen=True)
class Build:
    """One way to build: what `llpass run --frames` gets, and the compiler's and the linker's part."""

    frames: str = "fp"
    level: str = "-O2"
    lto: bool = False
    pie: bool = True
    linker: str = "lld"
    strip: bool = True
    sanitize: str = ""
    run_flags: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = (self.frames, self.level, "lto" * self.lto, "pie" if self.pie else "no-pie", self.linker, self.sanitize)
        return "-".join(part.strip("-") for part in (*parts, *self.run_flags) if part)


def llpass_run(module: Path, output: Path, flags: tuple[str, ...]) -> None:
    toolchain.run([sys.executable, "-m", "llpass", "run", *flags, module, "-o", output], cwd=ROOT)


@functools.cache
def runtime_flags(clang: str, flags: tuple[str, ...]) -> list[str]:
    """What `llpass config --libs` prints, for a runtime compiled with `flags`."""
    return runtime_build.link_flags(runtime_build.build(clang, flags=flags), "elf")


def sanitizer(how: Build) -> tuple[str, ...]:
    return (f"-fsanitize={how.sanitize}", "-fno-sanitize-recover=all") if how.sanitize else ()


def keeps_calls(how: Build) -> bool:
    """True when nothing but the front end keeps calls as they are: then the tests' front ends must, by attributes.

    `--frames unwind` leaves the code alone, so what the optimiser inlines or turns into a jump has no frame to be seen.
    """
    return how.frames == "unwind" and how.level != "-O0"


def seed_module(name: str, folder: Path, how: Build) -> Path:
    """A module as LLGo lowered it; with LLGo's own "do not inline" on all functions where only that keeps calls."""
    module = HERE / f"{name}.ll"
    if not keeps_calls(how):
        return module
    plain = "attributes #0 = { null_pointer_is_valid }"
    text = module.read_text()
    assert plain in text
    changed = folder / module.name
    changed.write_text(
        text.replace(plain, 'attributes #0 = { noinline null_pointer_is_valid "disable-tail-calls"="true" }')
    )
    return changed


def link(modules: list[Path], folder: Path, how: Build) -> Path:
    """An executable of LLGo modules, the entry point and the support library."""
    version = toolchain.newest()
    clang = toolchain.need("clang", version)
    include = ("-I", str(runtime_build.source_dir()), "-I", str(SUPPORT))
    shadow = ("-DSHADOW",) if how.frames in ("shadow", "seed") else ()
    callers = folder / "callers.ll"
    safe = sanitizer(how)
    emit = ("-fPIC", *safe, "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm")  # optimised once, after llpass
    toolchain.run([clang, how.level, *emit, *include, *shadow, SUPPORT / "callers.c", "-o", callers])
    code = ["-fPIE"] if how.pie else ["-fno-pie"]
    code += ["-flto"] if how.lto else []
    objects: list[Path] = []
    for module in (*modules, callers, SUPPORT / "entry.ll"):
        done, output = folder / f"out.{module.name}", folder / f"{module.stem}.o"
        frames = ("--frames", "none" if how.frames == "seed" else how.frames)
        llpass_run(module, done, (*frames, "--frames-reaching", PANICS, *how.run_flags))
        toolchain.run([clang, how.level, *code, *safe, "-Wno-override-module", "-c", done, "-o", output])
        objects.append(output)
    for name in ("core", "seed"):
        objects.append(folder / f"{name}.o")
        compiled = (how.level, "-fPIC", *safe, *include, *shadow)
        toolchain.run([clang, *compiled, "-c", SUPPORT / f"{name}.c", "-o", objects[-1]])
    program = folder / "program"
    flags = [f"-fuse-ld={how.linker}", "-pie" if how.pie else "-no-pie", *(("-flto", how.level) if how.lto else ())]
    toolchain.run([clang, *flags, *safe, "-o", program, *objects, *runtime_flags(clang, safe), "-lpthread"])
    if how.strip:
        toolchain.run([toolchain.need("llvm-strip", version), program])
    return program


def output(program: Path, timeout: float = 60) -> str:
    """What it prints; anything but exit status 0 fails the test."""
    quiet = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}  # Go frees nothing, nor does its C stand-in
    done = subprocess.run([program], capture_output=True, text=True, timeout=timeout, env=quiet)
    assert done.returncode == 0, f"exit status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


_DEFINE = re.compile(r'(?m)^define [^\n]*@"?(command-line-arguments\.[^"(\s]+)"?\([^\n]* !dbg (!\d+)[^\n]* \{$')


def twin(source: Path, folder: Path, how: Build) -> Path:
    """The module of a C file whose functions bear Go names, with the rows that a Go front end writes for them."""
    clang = toolchain.need("clang", toolchain.newest())
    module = folder / f"{source.stem}.ll"
    include = ("-I", str(SUPPORT), "-I", str(source.parent))
    flags = ("-std=gnu11", "-Wall", "-Wextra", "-Werror", "-g", "-fPIC", "-Xclang", "-disable-llvm-passes")
    flags += sanitizer(how)
    flags += ("-fno-inline", "-fno-optimize-sibling-calls") if keeps_calls(how) else ()
    toolchain.run([clang, how.level, *flags, *include, "-S", "-emit-llvm", source, "-o", module])
    text = module.read_text()
    lines: dict[str, list[int]] = {}
    for line, scope in re.findall(r"= !DILocation\(line: (\d+), column: \d+, scope: (!\d+)", text):
        lines.setdefault(scope, []).append(int(line))
    number = max(map(int, re.findall(r"(?m)^!(\d+) = ", text))) + 1
    rows = []
    for symbol, subprogram in _DEFINE.findall(text):
        declared = re.search(rf"(?m)^{subprogram} = distinct !DISubprogram\(.*? line: (\d+)", text)
        assert declared
        first = min((line for line in lines[subprogram] if line > int(declared[1])), default=int(declared[1]))
        rows.append(f'!{{i32 1, !"{symbol}", !"{symbol}", !"/src/{source.stem}.go", i32 {first}, i32 1}}')
    assert rows, "the twin has no Go function"
    numbered = [f"!{number + at} = {row}" for at, row in enumerate(rows)]
    names = ", ".join(f"!{number + at}" for at in range(len(rows)))
    module.write_text(text + "\n".join([f"!llgo.funcinfo = !{{{names}}}", *numbered, ""]))
    return module
