"""Modules that set no finalizer in the package asked for come out of stack-liveness byte for byte as they went in."""

from __future__ import annotations

from pathlib import Path

import pytest

from llpass import pipeline
from tests.e2e import programs

CORPUS = sorted((programs.ROOT / "tests" / "ir" / "corpus").glob("*/*.ll"))

#: All that set finalizers in `command-line-arguments`; caller, json and sortmap are of that package and set none.
GATED = {f"{name}.{kind}" for name in ("deferfin", "stackobj", "stackobj3", "tinyfin") for kind in ("dbg", "preopt")}


def relative(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def liveness(data: bytes, **options: str) -> bytes:
    return pipeline.run_text(data, "stack-liveness", options).data


@pytest.mark.parametrize("path", [path for path in CORPUS if path.stem not in GATED], ids=relative)
def test_a_module_without_finalizers_keeps_every_byte(path: Path) -> None:
    data = path.read_bytes()
    assert liveness(data) == data


@pytest.mark.parametrize("path", [path for path in CORPUS if path.stem in GATED], ids=relative)
def test_a_module_with_finalizers_is_changed(path: Path) -> None:
    data = path.read_bytes()
    assert len(liveness(data)) > len(data)


@pytest.mark.parametrize("path", [path for path in CORPUS if path.stem in GATED], ids=relative)
def test_a_library_that_sets_finalizers_keeps_every_byte(path: Path) -> None:
    data = path.read_bytes().replace(b"command-line-arguments.main", b"library.start")
    data = data.replace(b"command-line-arguments", b"library")
    assert liveness(data) == data
    assert liveness(data, liveness_packages="other*") == data
    assert liveness(data, liveness_packages="lib*") != data


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
@pytest.mark.parametrize(
    "name", ["lua", *(pytest.param(name, marks=pytest.mark.slow) for name in ("sqlite", "libsass"))]
)
def test_a_program_without_finalizers_keeps_every_byte(name: str, opt: str) -> None:
    build = programs.Build(name, opt=opt)
    for unit in programs.program(name).units:
        data = programs.emit_ir(build, unit).read_bytes()
        assert liveness(data) == data
