"""Builds real programs through llpass, by the routes that users' builds take.

    source --clang--> in.ll --llpass run--> out.ll --clang--> object --linker--> executable [--strip-->]

A `Build` says which program, compiler, level, route and link mode; `executable` makes it. Every step is cached under
build/e2e by a hash of its command and of its input's content (llpass's own sources count as input), so that tests
share steps.
"""

from __future__ import annotations

import fcntl
import functools
import hashlib
import os
import shlex
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import llpass
from tests.e2e.toolchain import need, newest, run
from tools.fetch import fetch

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent / "programs"
WORK = Path(os.environ.get("LLPASS_E2E", ROOT / "build" / "e2e"))

LLPASS = [sys.executable, "-m", "llpass"]

#: What stack_probe.c stands in for.
PROBED = ("malloc", "realloc", "free", "memcmp", "strlen", "strcmp", "strcoll", "strchr", "strtod", "fwrite")


@dataclass(frozen=True)
class Program:
    """Translation units with their flags, libraries, and the arguments of the workload."""

    name: str
    units: tuple[Path, ...]
    flags: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    cxx: bool = False


@functools.cache
def program(name: str) -> Program:
    """A program of the set: sqlite, lua, zlib, libsass, or one of our own in programs/.

    NAME-stacks is NAME with the sampler of stack_probe.c in the place of the C library functions it calls.
    """
    if name.endswith("-stacks"):
        base = program(name.removesuffix("-stacks"))
        probed = tuple(f"-D{function}=probe_{function}" for function in PROBED)
        return replace(base, name=name, units=(*base.units, HERE / "stack_probe.c"), flags=(*base.flags, *probed))
    if name == "sqlite":
        source = fetch("sqlite")
        features = ("FTS5", "RTREE", "MATH_FUNCTIONS")
        flags = (f"-I{source}", *(f"-DSQLITE_ENABLE_{feature}" for feature in features))
        units = (source / "sqlite3.c", HERE / "sqlite_driver.c")
        return Program(name, units, flags, ("-lm",), ("work.db", str(HERE / "workload.sql")))
    if name == "lua":
        source = fetch("lua")
        left_out = {"lua.c", "luac.c", "onelua.c", "ltests.c"}
        units = tuple(path for path in sorted(source.glob("l*.c")) if path.name not in left_out)
        flags = (f"-I{source}", "-DLUA_USE_POSIX")
        return Program(name, (*units, HERE / "lua_driver.c"), flags, ("-lm",), (str(HERE / "workload.lua"),))
    if name == "zlib":
        source = fetch("zlib")
        units = (*sorted(source.glob("*.c")), HERE / "zlib_driver.c")
        flags = (f"-I{source}", "-DHAVE_UNISTD_H", "-DHAVE_STDARG_H")
        return Program(name, units, flags)
    if name == "libsass":
        return _libsass()
    if name == "shapes":
        return Program(name, (HERE / "shapes.cpp",), ("-std=c++17",), ("-lstdc++", "-lm"), cxx=True)
    return Program(name, (HERE / f"{name}.c",))


def _libsass() -> Program:
    source = fetch("libsass")
    lines = []
    for path in (*sorted((source / "src").glob("*.cpp")), *sorted((source / "src" / "memory").glob("*.cpp"))):
        lines.append(f'#include "{path}"\n')
    generated = WORK / "libsass"
    generated.mkdir(parents=True, exist_ok=True)
    write(generated / "sass_all.inc", "".join(lines).encode())
    flags = (f"-I{source / 'include'}", f"-I{source / 'src'}", f"-I{generated}", '-DLIBSASS_VERSION="3.6.5"', "-w")
    sheets = tuple(str(HERE / name) for name in ("workload.scss", "error.scss", "mathsoff.scss"))
    units = (HERE / "libsass_driver.cpp", source / "src" / "cencode.c")
    return Program("libsass", units, flags, ("-lstdc++", "-lm", "-ldl"), sheets, cxx=True)


@dataclass(frozen=True)
class Build:
    """One way to build a program; `llpass` None means that llpass has no part in it."""

    program: str
    opt: str = "-O2"
    debug: str = "-gline-tables-only"
    version: int = 0  # 0: the newest
    route: str = "post"  # IR "pre" or "post" optimisation
    pic: str = "pie"  # pie, no-pie, static, static-pie, shared
    target: str = ""  # "" is this machine; else arm64.TARGET
    linker: str = "lld"  # lld, bfd, gold, mold
    lto: str = ""  # "", full, thin
    gc_sections: bool = False
    extra: tuple[str, ...] = ()  # clang flags of every compile
    link_extra: tuple[str, ...] = ()
    llpass: tuple[str, ...] | None = ()
    together: bool = False  # all units in one run of llpass, so that call chains are followed across them
    answer: bool = False  # link the program that answers addresses
    strip: bool = False

    @property
    def cc_version(self) -> int:
        """The LLVM version in use."""
        return self.version or newest()


def write(path: Path, data: bytes) -> None:
    """Change the file only when it has to change."""
    if not path.exists() or path.read_bytes() != data:
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        temporary.write_bytes(data)
        temporary.rename(path)


@functools.cache
def _digest_of(path: Path, _size: int, _time: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest(path: Path) -> str:
    """Content hash of a file."""
    status = path.stat()
    return _digest_of(path, status.st_size, status.st_mtime_ns)


@functools.cache
def llpass_digest() -> str:
    """Hash of llpass itself: what it makes depends on all of its sources."""
    total = hashlib.sha256()
    for path in sorted(Path(llpass.__file__).parent.rglob("*")):
        if path.suffix in {".py", ".c", ".h", ".S"}:
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def cached(name: str, key: list[str], make: Callable[[Path], None]) -> Path:
    """The file `name` made once for `key`; `make` writes it to the path it is given."""
    home = WORK / hashlib.sha256("\0".join([name, *key]).encode()).hexdigest()[:20]
    target = home / name
    if target.exists():
        return target
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two test workers may want the same step
        if not target.exists():
            staging = home / f"tmp.{name}"
            make(staging)
            staging.rename(target)
    return target


def compile_flags(build: Build) -> list[str]:
    """Flags that both the front-end and the code-generation half of a compile get."""
    pic = {"pie": "-fPIE", "static-pie": "-fPIE", "no-pie": "-fno-pie", "static": "-fno-pie", "shared": "-fPIC"}
    sections = ["-ffunction-sections", "-fdata-sections"] if build.gc_sections else []
    target = [f"--target={build.target}"] if build.target else []
    return [*target, pic[build.pic], *sections, *build.extra]


def emit_ir(build: Build, unit: Path) -> Path:
    """The .ll of one unit, before or after optimisation."""
    target = program(build.program)
    clang = need("clang++" if unit.suffix == ".cpp" else "clang", build.cc_version)
    command = [clang, build.opt, build.debug, *compile_flags(build), *target.flags]
    command += runtime_flags(build.target)[0] if build.answer else []
    command += ["-Xclang", "-disable-llvm-passes"] if build.route == "pre" else []
    command += ["-S", "-emit-llvm", str(unit)]
    key = [*command, digest(unit), clang]
    return cached(unit.stem + ".ll", key, lambda out: _quiet([*command, "-o", str(out)]))


def instrument(ll: Path, options: tuple[str, ...]) -> Path:
    """What `llpass run` makes of a file; without --verify, which has its own tests."""
    command = [sys.executable, "-m", "llpass", "run", *options, str(ll)]
    if not {"--verify", "--no-verify"} & set(options):
        command.insert(4, "--no-verify")
    key = [*command[1:-1], digest(ll), llpass_digest()]
    return cached(ll.stem + ".llpass.ll", key, lambda out: _quiet([*command, "-o", str(out)]))


def instrument_together(lls: list[Path], options: tuple[str, ...]) -> list[Path]:
    """As `instrument`, with one run for all files."""
    command = [sys.executable, "-m", "llpass", "run", "--no-verify", *options, *map(str, lls), "--out-dir"]

    def make(out: Path) -> None:
        out.mkdir()
        _quiet([*command, str(out)])

    key = [*command[1:], *(digest(ll) for ll in lls), llpass_digest()]
    return [cached("together", key, make) / ll.name for ll in lls]


def codegen(build: Build, ll: Path) -> Path:
    """The object of a .ll file (bitcode when the build uses LTO)."""
    command = [need("clang", build.cc_version), build.opt, *compile_flags(build), "-w"]
    if build.lto:
        command += [f"-flto={build.lto}"]
    if build.route == "post":
        command += ["-Xclang", "-disable-llvm-passes"]
    command += ["-c", str(ll)]
    return cached(ll.stem + ".o", [*command, digest(ll)], lambda out: _quiet([*command, "-o", str(out)]))


def _quiet(command: list[str]) -> None:
    run([*command])


@functools.cache
def runtime_flags(target: str = "", linker: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(compile flags, link flags) of the C runtime: what `llpass config` prints."""
    from llpass.driver import runtime_build

    libraries = runtime_build.config("libs", target or None, linker=linker or None)
    return tuple(shlex.split(runtime_build.config("cflags"))), tuple(shlex.split(libraries))


def objects(build: Build) -> list[Path]:
    """The objects of a build, the answering program's included."""
    lls = [emit_ir(build, unit) for unit in program(build.program).units]
    if build.llpass is not None:
        options = build.llpass
        lls = instrument_together(lls, options) if build.together else [instrument(ll, options) for ll in lls]
    out = [codegen(build, ll) for ll in lls]
    return [*out, answering(build)] if build.answer else out


def answering(build: Build) -> Path:
    """The object that answers addresses."""
    clang = need("clang", build.cc_version)
    source = HERE / "answer.c"
    command = [clang, "-O1", *compile_flags(build), *runtime_flags(build.target)[0], "-c", str(source)]
    key = [*command, digest(source), llpass_digest()]
    return cached("answer.o", key, lambda path: _quiet([*command, "-o", str(path)]))


def link(build: Build, files: list[Path]) -> Path:
    """The executable made of `files`."""
    target = program(build.program)
    version = build.cc_version
    command = [need("clang++" if target.cxx else "clang", version), build.opt]
    command += [f"--target={build.target}"] if build.target else []
    command += [f"-{build.pic}"]
    command += [f"-fuse-ld={need('ld.lld', newest()) if build.linker == 'lld' else build.linker}"]
    if build.lto:
        command += [f"-flto={build.lto}", *build.extra]
    if build.gc_sections:
        command += ["-Wl,--gc-sections"]
        command += ["-Wl,-z,start-stop-gc"] if build.linker == "bfd" else []
    command += [str(path) for path in files]
    key = [digest(path) for path in files]
    if build.llpass is not None and build.answer:
        command += runtime_flags(build.target, build.linker if build.linker in ("gold", "mold") else "")[1]
        key.append(llpass_digest())
    command += [*target.libraries, *build.link_extra]
    name = f"lib{build.program}.so" if build.pic == "shared" else build.program
    return cached(name, [*command, *key], lambda out: _quiet([*command, "-o", str(out)]))


def opener(target: str = "") -> Path:
    """A program that loads the shared library it is given."""
    command = [need("clang", newest()), f"-fuse-ld={need('ld.lld', newest())}", str(HERE / "open.c")]
    command += [f"--target={target}"] if target else []
    key = [*command, digest(HERE / "open.c")]
    return cached("open", key, lambda out: _quiet([*command, "-ldl", "-o", str(out)]))


def strip(path: Path, version: int = 0, tool: str = "") -> Path:
    """A copy with every symbol and all debug info gone; addresses stay. `tool`: another one than LLVM's."""
    command = [need(tool) if tool else need("llvm-strip", version or newest()), "--strip-all", str(path)]
    return cached(path.name + ".stripped", [*command, digest(path)], lambda out: _quiet([*command, "-o", str(out)]))


def postlink(path: Path, *options: str) -> Path:
    """The copy that `llpass postlink` makes."""
    command = [*LLPASS, "postlink", *options, str(path)]
    key = [*command[1:-1], digest(path), llpass_digest()]
    return cached(path.name + ".postlinked", key, lambda out: _quiet([*command, "-o", str(out)]))


def executable(build: Build) -> Path:
    """Make the whole build."""
    path = link(build, objects(build))
    return strip(path, build.cc_version) if build.strip else path


def workload(build: Build, path: Path, home: Path) -> bytes:
    """Standard output of the program's workload, run in the empty folder `home`."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    return run([path, *program(build.program).arguments], cwd=home)
