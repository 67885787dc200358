"""An AArch64 Linux with BDWGC, run by qemu-user: how tests of stack liveness run on a second processor.

A cross C library comes from Debian packages (libc6-dev-arm64-cross, libgcc-N-dev-arm64-cross) and the emulator from
qemu-user; `tools/setup --all-compilers` installs them. libgc has no cross package. Its arm64 package is had with
`apt-get download`, lists and cache in a folder of build/, so that the machine's own package state does not learn of a
second architecture, and is unpacked there.

    if reason := arm64.missing(): pytest.skip(reason)
    run([need("clang", 22), *arm64.compile_flags(), "-O2", "a.c", *arm64.link_flags(), "-o", "a"])
    run(arm64.command("a"))

Static executables: no loader has to find libgc.so. BDWGC finds its stack, stops other threads by signals and runs
finalizers under qemu-user as it does on a machine (test_arm64.py).
"""

from __future__ import annotations

import fcntl
import functools
import shutil
import subprocess
from pathlib import Path

from tests.e2e.toolchain import ToolError, newest, run

ROOT = Path(__file__).resolve().parent.parent.parent
HOME = ROOT / "build" / "arm64"
TARGET = "aarch64-linux-gnu"

#: Where Debian's cross packages put the C library.
SYSTEM = Path("/usr/aarch64-linux-gnu")

#: The library and its headers.
PACKAGES = ("libgc1:arm64", "libgc-dev:arm64")


@functools.cache
def missing_system() -> str:
    """Why no AArch64 program can be made and run here; empty when all is there."""
    if not shutil.which("qemu-aarch64"):
        return "qemu-aarch64 is not on this machine (package qemu-user)"
    libgcc = list(Path("/usr/lib/gcc-cross").glob(f"{TARGET}/*/libgcc.a"))
    if not libgcc or not (SYSTEM / "include" / "stdio.h").exists():
        return "no C library for AArch64 is on this machine (packages libc6-dev-arm64-cross, libgcc-12-dev-arm64-cross)"
    return ""


@functools.cache
def missing() -> str:
    """Why no AArch64 program with libgc can be made and run here; empty when all is there."""
    if reason := missing_system():
        return reason
    try:
        newest()
        libgc()
    except ToolError as error:
        return f"libgc for AArch64 cannot be had: {str(error).splitlines()[-1]}"
    return ""


def libgc() -> Path:
    """The folder that the arm64 packages of libgc are unpacked in, fetched on first use; raises `ToolError`."""
    target = HOME / "libgc"
    if target.is_dir():
        return target
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise ToolError("apt-get and dpkg-deb are not on this machine")
    HOME.mkdir(parents=True, exist_ok=True)
    with (HOME / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.is_dir():
            _unpack_into(target)
    return target


def _unpack_into(target: Path) -> None:
    work = HOME / "work"
    shutil.rmtree(work, ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial", "packages", "root"):
        (work / name).mkdir(parents=True)
    apt = ["apt-get", "-qq", "-o", f"Dir::State::lists={work / 'lists'}", "-o", f"Dir::Cache={work / 'cache'}"]
    # The machine's own architecture first, as dpkg has it; apt refuses a configuration without it.
    for architecture in (run(["dpkg", "--print-architecture"]).decode().strip(), "arm64"):
        apt += ["-o", f"APT::Architectures::={architecture}"]
    run([*apt, "update"])
    # One by one: of a whole list apt downloads what it can, and says so only in words.
    for package in PACKAGES:
        run([*apt, "download", package], cwd=work / "packages")
    for archive in sorted((work / "packages").glob("*.deb")):
        run(["dpkg-deb", "-x", archive, work / "root"])
    if not (work / "root" / "usr" / "lib" / TARGET / "libgc.a").is_file():
        raise ToolError(f"{' '.join(PACKAGES)}: no libgc.a inside")
    (work / "root").rename(target)
    shutil.rmtree(work)


def compile_flags() -> list[str]:
    """Flags of every compile and link: the target and where gc.h is."""
    return [f"--target={TARGET}", "-isystem", str(libgc() / "usr" / "include")]


def link_flags() -> list[str]:
    """Flags that end a link, behind the objects and llpass's runtime: libgc, threads, all static."""
    library = libgc() / "usr" / "lib" / TARGET / "libgc.a"
    return ["-static", f"-fuse-ld={shutil.which(f'ld.lld-{newest()}')}", str(library), "-lpthread", "-lm"]


def command(executable: Path | str) -> list[str]:
    """The command that runs an AArch64 executable, static or dynamic."""
    return ["qemu-aarch64", "-cpu", "max", "-L", str(SYSTEM), str(executable)]


def runtime_flags() -> tuple[list[str], list[str]]:
    """(compile flags, link flags) of llpass's runtime, built for AArch64."""
    from llpass.driver import runtime_build

    return runtime_build.config("cflags").split(), runtime_build.config("libs", TARGET).split()


def emulator() -> str:
    """What runs the programs, for reports."""
    return subprocess.run(["qemu-aarch64", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
