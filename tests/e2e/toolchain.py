"""Which compilers and binary tools this machine has, by LLVM version."""

from __future__ import annotations

import functools
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

VERSIONS = (22, 21, 20, 19, 18, 17, 16, 15)


class ToolError(Exception):
    """A command failed; the text holds the command and the end of what it printed."""


@functools.cache
def tool(name: str, version: int | None = None) -> str | None:
    """Path of `name` of an LLVM version (None: without a version in its name)."""
    return shutil.which(name if version is None else f"{name}-{version}")


@functools.cache
def clang_versions() -> list[int]:
    """Versions whose clang and opt are both there, newest first."""
    return [version for version in VERSIONS if tool("clang", version) and tool("opt", version)]


@functools.cache
def newest() -> int:
    """The newest version that has clang, lld and the binary tools."""
    for version in clang_versions():
        if tool("ld.lld", version) and tool("llvm-symbolizer", version):
            return version
    raise ToolError("no clang with lld and llvm tools; run tools/setup")


def need(name: str, version: int | None = None) -> str:
    """Path of a tool that must be there."""
    path = tool(name, version)
    if path is None:
        raise ToolError(f"{name}{'' if version is None else f'-{version}'} is missing; run tools/setup")
    return path


def run(
    command: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
) -> bytes:
    """Standard output of a command; raises `ToolError` when it does not exit 0."""
    result = subprocess.run([str(part) for part in command], input=stdin, capture_output=True, cwd=cwd, env=env)
    if result.returncode != 0:
        tail = (result.stdout[-2000:] + result.stderr[-4000:]).decode("utf-8", "replace")
        raise ToolError(f"exit {result.returncode}: {' '.join(map(str, command))}\n{tail}")
    return result.stdout
