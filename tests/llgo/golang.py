"""The Go toolchain as the judge: what Go itself answers to the question that llpass is asked.

It is pinned and fetched by tools/fetch.py; after that nothing is downloaded. Where it cannot be had, `need_go` skips.
"""

from __future__ import annotations

import functools
import hashlib
import os
from pathlib import Path

import pytest

from tests.e2e import toolchain
from tools.fetch import CACHE, FetchError, fetch

WORK = CACHE.parent / "go"


@functools.cache
def _go() -> Path | str:
    try:
        return fetch("go") / "bin" / "go"
    except FetchError as error:
        return str(error)


def need_go() -> Path:
    """The go command; skips the test that asks when this machine cannot have it."""
    go = _go()
    if isinstance(go, str):
        pytest.skip(f"no Go toolchain to compare with: {go}")
    return go


def environment(go: Path) -> dict[str, str]:
    """One that reaches neither a network nor the user's own Go files."""
    own = {
        "GOROOT": go.parent.parent,
        "GOPATH": WORK / "path",
        "GOCACHE": WORK / "cache",
        "GOENV": "off",
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOTELEMETRY": "off",
        "CGO_ENABLED": "0",
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GO")}
    return kept | {name: str(value) for name, value in own.items()}


def build(source: Path, output: Path) -> Path:
    """Build `source`, a file with a package main or a folder with a go.mod, into `output`."""
    go = need_go()
    where, what = (source, ".") if source.is_dir() else (source.parent, source.name)
    toolchain.run([go, "build", "-trimpath", "-o", output, what], cwd=where, env=environment(go))
    return output


def answer(source: Path) -> str:
    """What the program of one file prints; kept, because building with Go takes seconds."""
    version = need_go().parent.parent.parent.name
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    kept = WORK / "answers" / f"{version}-{source.stem}-{digest}.txt"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        program = build(source, kept.with_suffix(f".{os.getpid()}"))
        kept.with_suffix(".new").write_bytes(toolchain.run([program]))
        program.unlink()
        kept.with_suffix(".new").replace(kept)
    return kept.read_text()
