"""Compilers and linkers for the runtime's tests. A variant of the runtime is compiled once per session."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from llpass.driver import runtime_build

HERE = Path(__file__).parent
WARNINGS = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-Wvla")


def newest(*names: str) -> str | None:
    """The first of `names` that is installed."""
    return next((name for name in names if shutil.which(name)), None)


CLANG = newest("clang-22", "clang-21", "clang-20", "clang-19", "clang-16", "clang-15", "clang")
# The sanitizer's own code in a shared library: a megabyte of foreign code in every program would slow the reference.
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-shared-libsan", "-g", "-O1")
THREADS = ("-fsanitize=thread", "-g", "-O1")


def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{' '.join(command)}\nexit status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


class Lab:
    """Compiles, links and runs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.kept: dict[tuple[str, ...], list[str]] = {}

    def objects(self, flags: tuple[str, ...] = ("-O2",), without: tuple[str, ...] = ()) -> list[str]:
        """The runtime as linker inputs, compiled with `flags`; `without` leaves source files out."""
        if flags not in self.kept:
            directory = self.root / f"runtime{len(self.kept)}"
            directory.mkdir()
            sources = [str(path) for path in runtime_build.sources("elf")]
            run([CLANG, *WARNINGS, "-fPIC", "-fvisibility=hidden", *flags, "-c", *sources], cwd=directory)
            # As from the library: only a program that names a finalizer function gets it, and needs libgc.
            run(["ar", "rcs", "finalizer.a", "finalizer.o"], cwd=directory)
            (directory / "finalizer.o").unlink()
            self.kept[flags] = sorted(str(path) for path in directory.glob("*.[oa]"))
        return [path for path in self.kept[flags] if Path(path).stem not in without]

    def link(self, output: Path, inputs: list[str | Path], flags: tuple[str, ...] = (), linker: str = "lld") -> Path:
        include = f"-I{runtime_build.source_dir()}"
        if "-shared-libsan" in flags:
            # Not -print-runtime-dir: that of clang 19 need not exist.
            resources = Path(run([str(CLANG), "-print-resource-dir"]).stdout.strip())
            flags = (*flags, *(f"-Wl,-rpath,{path}" for path in sorted(resources.glob("lib/*")) if path.is_dir()))
        run([CLANG, f"-fuse-ld={linker}", include, f"-I{HERE}", *flags, "-Wl,--eh-frame-hdr", "-o", str(output),
             *map(str, inputs)])  # fmt: skip
        return output


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Lab:
    if not CLANG:
        pytest.skip("no clang is installed")
    return Lab(tmp_path_factory.mktemp("runtime"))


@pytest.fixture
def tap(lab: Lab, tmp_path: Path) -> Callable[..., None]:
    """Build a C test with the runtime and run it; every "not ok" line it prints, and no line at all, is a failure."""

    def build_and_run(
        source: str,
        flags: tuple[str, ...] = SANITIZE,
        inputs: tuple[str | Path, ...] = (),
        arguments: tuple[str, ...] = (),
        without: tuple[str, ...] = (),
        extra: tuple[str, ...] = (),
        environment: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        objects = lab.objects(flags, without)
        program = lab.link(tmp_path / "test", [HERE / source, *inputs, *objects], (*flags, *extra))
        done = run([str(program), *arguments], timeout=60, env={**os.environ, **(environment or {})})
        lines = done.stdout.splitlines()
        assert any(line.startswith("ok ") for line in lines), done.stdout + done.stderr
        assert not [line for line in lines if line.startswith("not ok")]
        return done

    return build_and_run


@pytest.fixture(scope="session")
def libs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The flags of ``llpass config --libs``, from a cache of our own."""
    patch = pytest.MonkeyPatch()
    patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    flags = runtime_build.config("libs", cc=CLANG).split()
    patch.undo()
    return flags
