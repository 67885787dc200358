"""From programs to an executable: C, LLVM IR, llpass or not, and the two places in a build where llpass can stand.

pre     clang -S -emit-llvm -Xclang -disable-llvm-passes, llpass, clang -O2       (O0: without optnone, -O0)
post    clang -O2 -S -emit-llvm, llpass, clang -O2 -Xclang -disable-llvm-passes
LTO     as pre; then clang -O2 -flto -c, and lld optimises and makes the code
"""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SECONDS = 300


@dataclass(frozen=True)
class Column:
    """One way to build. `level`: O0, O1, O2, O3 or LTO."""

    level: str
    route: str = "pre"
    llpass: bool = False
    version: str = "19"
    passes: str = "stack-liveness"
    runtime: str = "llpass"  # or standin: llp_gc on BDWGC alone

    @property
    def name(self) -> str:
        """As reports say it."""
        return f"{self.level} {self.route} {'pass on' if self.llpass else 'pass off'}"


class BuildError(Exception):
    """A command failed; its words."""


def run(command: list[str | Path], **options: object) -> str:
    """Runs a command; its output, or BuildError."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=SECONDS, **options)  # type: ignore[call-overload]
    if done.returncode:
        raise BuildError(f"{' '.join(str(part) for part in command)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return str(done.stdout)


def llpass(*arguments: str | Path) -> str:
    """`python -m llpass` of this checkout."""
    return run([sys.executable, "-m", "llpass", *arguments], env=os.environ | {"PYTHONPATH": str(ROOT)})


def missing(version: str = "19") -> str:
    """What is not installed here, in words; "" when all is."""
    if not shutil.which(f"clang-{version}"):
        return f"clang-{version} is not installed"
    headers = (Path("/usr/include/gc.h"), Path("/usr/include/gc/gc.h"))
    return "" if any(path.exists() for path in headers) else "libgc-dev is not installed"


@functools.cache
def runtime_libs() -> tuple[str, ...]:
    """Flags that link llpass's runtime."""
    return tuple(llpass("config", "--libs").split())


def support(folder: Path, column: Column) -> list[str | Path]:
    """The objects and libraries that programs are linked with; compiled once for each
    text of them."""
    clang = f"clang-{column.version}"
    with_runtime = column.runtime == "llpass"
    out: list[str | Path] = []
    for name in ["torture", *([] if with_runtime else ["standin"])]:
        text = (HERE / f"{name}.c").read_bytes() + (HERE / "torture.h").read_bytes()
        target = folder / f"{name}-{column.version}-{hashlib.sha256(text).hexdigest()[:12]}.o"
        if not target.exists():
            part = target.with_suffix(f".{os.getpid()}")
            run([clang, "-O2", "-g", "-c", HERE / f"{name}.c", "-o", part])
            part.replace(target)
        out.append(target)
    return [*out, *(runtime_libs() if with_runtime else ()), "-lgc", "-lpthread"]


def to_ir(source: Path, column: Column) -> Path:
    """The IR that llpass is given."""
    target = source.with_suffix(".ll")
    flags = ["-O0", "-Xclang", "-disable-O0-optnone"] if column.level == "O0" else [f"-{level(column)}"]
    if column.level != "O0" and column.route == "pre":
        flags += ["-Xclang", "-disable-llvm-passes"]
    run([f"clang-{column.version}", *flags, "-w", "-S", "-emit-llvm", f"-I{HERE}", source, "-o", target])
    return target


def level(column: Column) -> str:
    return "O2" if column.level == "LTO" else column.level


def from_ir(ir: Path, column: Column, cxx: bool, libraries: list[str | Path]) -> Path:
    """The executable."""
    clang = f"clang{'++' if cxx else ''}-{column.version}"
    target = ir.with_suffix(".exe")
    flags = [f"-{level(column)}", "-w"]
    if column.route == "post":
        flags += ["-Xclang", "-disable-llvm-passes"]
    if column.level == "LTO":
        lto = ["-flto", f"-fuse-ld=lld-{column.version}"]
        run([clang, *flags, *lto, "-c", ir, "-o", ir.with_suffix(".bc.o")])
        run([clang, *flags, *lto, ir.with_suffix(".bc.o"), "-o", target, *libraries])
    else:
        run([clang, *flags, ir, "-o", target, *libraries])
    return target


def build(source: Path, column: Column, extra: tuple[str, ...] = ()) -> Path:
    """A program file to an executable, all steps. `extra`: more options of `llpass run`."""
    ir = to_ir(source, column)
    if column.llpass:
        done = ir.with_suffix(".done.ll")
        llpass("run", "--passes", column.passes, "--liveness-packages", "all", *extra, ir, "-o", done)
        ir = done
    return from_ir(ir, column, source.suffix == ".cc", support(source.parent, column))
