"""Finding the programs llpass works with, and asking each for its version.

Distributions install several LLVMs side by side as ``clang-19``, ``clang-22``, ... and often no plain ``clang``. The
plain name is what the user chose to be the default, so it wins; after it the newest versioned one.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence

from llpass.values import Value

#: Versioned names that are looked for, newest first.
LLVM_VERSIONS = range(30, 13, -1)

#: A program that does not answer ``--version`` in this time is as good as not there.
_TIMEOUT = 20


class Tool(Value):
    """A program that was found. `version` is empty when its answer held no number."""

    name: str
    path: str
    version: tuple[int, ...]
    banner: str

    @property
    def major(self) -> int:
        return self.version[0] if self.version else 0

    def version_text(self) -> str:
        return ".".join(map(str, self.version)) or "of unknown version"


def find(name: str, path: str | None = None, beside: int = 0) -> str | None:
    """The program called `name`, else the newest ``name-N``; `path` stands in for $PATH.

    `beside` is the version of the LLVM that it will work with: ``name-BESIDE`` is taken first.
    """
    for candidate in (
        *([f"{name}-{beside}"] if beside else []),
        name,
        *(f"{name}-{version}" for version in LLVM_VERSIONS),
    ):
        found = shutil.which(candidate, path=path)
        if found:
            return found
    return None


def probe(name: str, path: str | None = None, beside: int = 0) -> Tool | None:
    """Find a program and ask it for its version; None when there is none or it does not run."""
    found = find(name, path, beside)
    if found is None:
        return None
    banner = output([found, "--version"])
    return Tool(name, found, parse_version(banner), banner) if banner is not None else None


def parse_version(banner: str) -> tuple[int, ...]:
    """The version in the answer to ``--version``: the number after "version" or "LLD", else the first dotted one."""
    lines = banner.split("\n")[:2]  # further down is the licence, which has a version too
    match = re.search(r"\b(?:version|LLD) (\d+(?:\.\d+)*)", "\n".join(lines))
    if match is None:
        # "GNU ld (GNU Binutils for Debian) 2.40": what stands in brackets may hold the distribution's own numbers.
        match = re.search(r"(\d+(?:\.\d+)+)", re.sub(r"\([^)]*\)", "", lines[0]))
    return tuple(map(int, match[1].split("."))) if match else ()


def output(command: Sequence[str], stdin: str = "") -> str | None:
    """What a program printed on stdout; None when it is missing, fails or hangs."""
    try:
        result = subprocess.run(
            command, input=stdin, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return result.stdout if result.returncode == 0 else None
