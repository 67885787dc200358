"""Compile the C runtime for the user's compiler and target, once, and keep it.

The runtime is a handful of C files, and one of assembly, inside the Python package: a wheel that held it compiled
would need a build per platform, and would still not fit the user's target. So it is compiled on first use into the
cache directory. The directory's name is a digest of everything that the result depends on (sources, compiler, target,
flags), so a directory that exists is right and complete: it is filled under another name and renamed into place.
Processes that race do the same work and one of them wins.

Each link of a build asks here, so what only a build of the runtime needs is imported by it.
"""

from __future__ import annotations

import contextlib
import os
import re
import zlib
from collections.abc import Sequence
from pathlib import Path

from llpass.driver import compiler

LIBRARY = "libllpass.a"
#: An object for executables: they print a traceback when a signal ends them.
TRACEBACK = "llpass_traceback.o"
_TRACEBACK_SOURCE = "start_traceback.c"

#: In every build: the parts that know neither an object format nor an operating system.
_COMMON = (
    *("units.c", "owners.c", "rows.c", "encode.c", "table.c"),
    *(
        "adopt.c",
        "external.c",
        "table_read.c",
        "names.c",
        "lookup.c",
        "registry.c",
        "frames.c",
        "traceback.c",
        "shadow.c",
    ),
)
_POSIX = (
    *("os_posix.c", "os_files.c", "clock.c", "crash.c", "finalizer.c"),
    *("stack_window.c", "stack_clear.S", "unwind_system.c"),
)
_CFI = ("cfi.c", "cfi_find.c", "cfi_expression.c")
_PLATFORM = {
    "elf": ("image_elf.c", "this_image_elf.c", *_POSIX, "walk.c", *_CFI),
    "macho": ("image_macho.c", "this_image_macho.c", *_POSIX),
    "none": ("image_none.c", "os_none.c", "unwind_system.c", "finalizer_none.c", "stack_window.c"),
}

#: Hidden by default: what is not marked LLP_API in the headers is nobody else's business.
_CFLAGS = ("-std=c11", "-O2", "-fPIC", "-fvisibility=hidden", "-g0", "-fasynchronous-unwind-tables")

KINDS = ("cflags", "libs", "runtime-dir")


class RuntimeBuildError(Exception):
    """The runtime could not be built; `missing_tool` says that installing something would help."""

    def __init__(self, message: str, *, missing_tool: bool = False) -> None:
        super().__init__(message)
        self.missing_tool = missing_tool


def config(kind: str, target: str | None = None, cc: str | None = None, linker: str | None = None) -> str:
    """What ``llpass config --KIND`` prints; the runtime is built when the answer needs it.

    `linker` is what the program will be linked with, as in ``-fuse-ld=LINKER``; without it the compiler's default.
    """
    if kind == "cflags":
        return f"-I{source_dir()}"
    if kind not in KINDS:
        raise RuntimeBuildError(f"no such kind of flags: {kind}")
    compiler = cc or find_compiler()
    triple = target or _default_target(compiler)
    directory = build(compiler, target)
    if kind == "runtime-dir":
        return str(directory)
    fmt = object_format(triple)
    return " ".join(link_flags(directory, fmt, _linker_version(compiler, target, linker) if fmt == "elf" else ""))


def link_flags(directory: Path, fmt: str, linker: str = "") -> list[str]:
    """Arguments for a compiler driver that link the runtime in `directory`, into an executable or a shared library.

    `linker` is what the linker says about its version; without it the flags are those for GNU ld and lld.
    """
    if fmt == "macho":
        return [f"-L{directory}", "-Wl,-u,_llp_this_image", "-lllpass"]
    if fmt == "none":
        return [f"-L{directory}", "-lllpass"]
    # GNU ld keeps every record, and so every dead function, because of the __start_ symbols; lld does this anyway. gold
    # refuses what it does not know, mold warns.
    start_stop = [] if re.search(r"\bgold\b|\bmold\b", linker) else ["-Wl,-z,start-stop-gc"]
    return [
        f"-L{directory}",
        # An image that looks nothing up itself is announced all the same.
        "-Wl,-u,llp_this_image",
        "-lllpass",
        *start_stop,
        # An executable answers for the plug-ins it loads.
        "-Wl,--export-dynamic-symbol=llp_*",
        # Where functions begin and end is read from here; compiler drivers leave it out of static executables.
        "-Wl,--eh-frame-hdr",
    ]


def source_dir() -> Path:
    """Where llpass.h and the sources are."""
    return Path(__file__).resolve().parent.parent / "runtime"


def sources(fmt: str) -> list[Path]:
    """The files that make up the runtime for an object format: ``elf``, ``macho`` or ``none``; C, and assembly (.S)."""
    return [source_dir() / name for name in (*_COMMON, *_PLATFORM[fmt])]


def object_format(triple: str) -> str:
    """The object format that a target triple implies, as far as the runtime knows it."""
    system = triple.split("-", 1)[1] if "-" in triple else triple
    if re.search(r"macos|darwin|ios|tvos|watchos|xros|macho|apple", system):
        return "macho"
    if re.search(r"windows|mingw|cygwin|uefi|wasi|emscripten|cuda|amdhsa", system) or triple.startswith("wasm"):
        return "none"
    return "elf"


def build(cc: str | None = None, target: str | None = None, flags: Sequence[str] = (), fmt: str | None = None) -> Path:
    """The directory that holds the runtime for this compiler, target and flags, built when it is not there yet.

    `fmt` is the object format, for a caller that knows it: flags may say the target too.
    """
    compiler = cc or find_compiler()
    if target:
        flags = (f"--target={target}", *flags)
    fmt = fmt or object_format(target or _default_target(compiler))
    files = sources(fmt)
    arguments = (*_CFLAGS, *flags)
    if fmt != "none":
        files.append(source_dir() / _TRACEBACK_SOURCE)
    directory = _cache_dir() / _digest(compiler, arguments, files)
    if not (directory / LIBRARY).is_file():
        _build_into(directory, compiler, arguments, files)
    return directory


def build_once(compiler: str, triple: str, flags: Sequence[str] = ()) -> Path:
    """As `build`, for a link step of a big build: what a look at the files can tell is not asked of the compiler again.

    `flags` say the target too, where it is not the compiler's own.
    """
    if "++" in Path(compiler).name:
        flags = ("--driver-mode=gcc", *flags)
    seen = [compiler, triple, *flags, *(_stamp(path) for path in (Path(compiler), *_all_sources()))]
    key = "\0".join(seen).encode("utf-8", "surrogateescape")
    # A short name, so that no library for digests has to be loaded; the note holds the whole key.
    note = _cache_dir() / "known" / f"{zlib.crc32(key):08x}"
    try:
        name, _, known = note.read_bytes().partition(b"\n")
        directory = _cache_dir() / name.decode("ascii")
        if known == key and (directory / LIBRARY).is_file():
            return directory
    except (OSError, ValueError):
        pass
    directory = build(compiler, None, flags, object_format(triple))
    # Only a saving: a cache that cannot be written has been reported, and a lost race is no loss.
    with contextlib.suppress(OSError):
        note.parent.mkdir(exist_ok=True)
        draft = note.with_name(f"{note.name}.{os.getpid()}")
        draft.write_bytes(directory.name.encode("ascii") + b"\n" + key)
        draft.replace(note)
    return directory


def _stamp(path: Path) -> str:
    """What changes when a file does."""
    state = path.stat()
    return f"{path} {state.st_size} {state.st_mtime_ns} {state.st_ino}"


def _all_sources() -> list[Path]:
    return sorted(path for path in source_dir().iterdir() if path.suffix in (".c", ".h", ".S"))


def find_compiler() -> str:
    """The clang with the highest version, else whatever ``cc`` is."""
    found: dict[int, str] = {}
    for directory in os.get_exec_path():
        for path in Path(directory).glob("clang-[0-9]*"):
            version = path.name.removeprefix("clang-")
            if version.isdigit() and os.access(path, os.X_OK):
                found.setdefault(int(version), str(path))
    import shutil

    plain = shutil.which("clang")
    if plain:
        return plain
    if found:
        return found[max(found)]
    other = shutil.which("cc")
    if not other:
        raise RuntimeBuildError("no C compiler was found: install clang or pass its name", missing_tool=True)
    return other


def _linker_version(compiler: str, target: str | None, linker: str | None) -> str:
    """What the linker that the compiler would start says it is; empty when there is none that can be asked."""
    import subprocess

    command = [compiler, "-Wl,--version"]
    command += [f"--target={target}"] if target else []
    command += [f"-fuse-ld={linker}"] if linker else []
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError:
        return ""
    return done.stdout.partition("\n")[0]


def _default_target(compiler: str) -> str:
    return _run([compiler, "-dumpmachine"]).strip()


def _cache_dir() -> Path:
    return Path(compiler.cache_folder(os.environ))


def _digest(compiler: str, arguments: Sequence[str], files: Sequence[Path]) -> str:
    import hashlib
    import shutil

    digest = hashlib.sha256()
    for text in (_run([compiler, "--version"]), shutil.which(compiler) or compiler, *arguments):
        digest.update(text.encode() + b"\0")
    for path in (*sorted(source_dir().glob("*.h")), *files):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:24]


def _find_archiver(compiler: str) -> str:
    import shutil

    # `-print-prog-name` answers with the bare name when the compiler has no such tool of its own.
    for name in ("llvm-ar", "ar"):
        answer = _run([compiler, f"-print-prog-name={name}"]).strip()
        if found := shutil.which(answer):
            return found
    raise RuntimeBuildError("no archiver was found: install llvm-ar or ar", missing_tool=True)


def _build_into(directory: Path, compiler: str, arguments: Sequence[str], files: Sequence[Path]) -> None:
    import tempfile

    archiver = _find_archiver(compiler)
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=directory.parent, prefix="build-", ignore_cleanup_errors=True) as name:
            work = Path(name)
            ready = work / "ready"
            ready.mkdir()
            objects = []
            for path in files:
                alone = path.name == _TRACEBACK_SOURCE
                made = ready / TRACEBACK if alone else work / (path.stem + ".o")
                _run([compiler, *arguments, "-c", str(path), "-o", str(made)])
                if not alone:
                    objects.append(made)
            _run([archiver, "rcsD", str(ready / LIBRARY), *map(str, objects)])
            try:
                ready.rename(directory)
            except OSError:
                # Another process was first, or a directory is there that lacks the library.
                if not (directory / LIBRARY).is_file():
                    directory.mkdir(exist_ok=True)
                    # The library last: where it is, the rest is.
                    for made in sorted(ready.iterdir(), key=lambda path: path.name == LIBRARY):
                        made.replace(directory / made.name)
    except OSError as error:
        raise RuntimeBuildError(f"cannot keep the runtime in {directory}: {error.strerror or error}") from error


def _run(command: list[str]) -> str:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        raise RuntimeBuildError(f"cannot run {command[0]}: {error.strerror or error}", missing_tool=True) from error
    if done.returncode != 0:
        lines = done.stderr.splitlines() or ["no message"]
        first = next((line for line in lines if "error" in line), lines[0])
        raise RuntimeBuildError(f"{command[0]} failed to build the runtime: {first}")
    return done.stdout
