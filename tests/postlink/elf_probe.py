"""Programs that look at themselves after post-link (elf_probe.c), and what a second reader says about such a file.

probe = link(tmp_path, "lld", "pie")
probe.write(rewrite(probe.data, Pattern(4000)))
assert probe.run(4000) == "ok"
"""

from __future__ import annotations

import functools
import shutil
import subprocess
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import lief
import pytest
from elftools.elf.elffile import ELFFile

from llpass.postlink.elf_image import ElfImage
from tests.e2e import arm64
from tests.postlink.samples import tool

HERE = Path(__file__).parent
LINKERS = ("lld", "bfd", "gold", "mold")
MODES = ("pie", "no-pie", "static", "static-pie", "shared")


@dataclass(frozen=True)
class Pattern:
    """A table as far as a writer of files is concerned: bytes that can be told from others."""

    size: int

    def at(self, address: int, /) -> bytes:
        assert address % 8 == 0
        return _pattern(self.size)


@functools.cache
def _pattern(size: int) -> bytes:
    return b"LLPTABL5" + bytes((i * 7 + 3) & 255 for i in range(8, size))


@dataclass
class Probe:
    """A linked probe and how it is run."""

    path: Path
    command: list[str] = field(default_factory=list)

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()

    def write(self, data: bytes) -> None:
        self.path.write_bytes(data)

    def run(self, size: int) -> str:
        """What it says of a table of `size` bytes; 0: of a program whose tables were removed."""
        command = [*self.command, str(self.path), str(size)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.stdout.strip() or f"exit status {done.returncode}"

    def after(self, *command: str) -> Probe:
        """A copy that went through a tool, which is given the file's name as its last argument."""
        copy = Probe(self.path.with_suffix(".tool"), self.command)
        shutil.copy(self.path, copy.path)
        done = subprocess.run([*command, str(copy.path)], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return copy


def link(
    folder: Path,
    linker: str = "lld",
    mode: str = "pie",
    *flags: str,
    units: int = 30000,
    sites: int = 9000,
    note: bool = True,
    target: str = "",
) -> Probe:
    """A probe, linked by a linker that is here; else the test is skipped."""
    clang = tool("clang")
    if linker == "gold" and mode == "static-pie":
        pytest.skip("gold knows no --no-dynamic-linker")
    base = [clang, *([f"--target={target}"] if target else [])]
    fuse = f"-fuse-ld={linker}"
    if subprocess.run([*base, fuse, "-Wl,--version"], capture_output=True).returncode:
        pytest.skip(f"{linker} is not installed")
    out = folder / f"probe-{linker}-{mode}"
    pic = {"pie": "-fPIE", "static-pie": "-fPIE", "shared": "-fPIC"}.get(mode, "-fno-PIE")
    sizes = [f"-DUNITS={units}", f"-DSITES={sites}", *(["-DNOTE"] if note else [])]
    sizes += ["-DLIBRARY"] if mode == "shared" else []
    command = [*base, "-g", "-O1", pic, *sizes, str(HERE / "elf_probe.c"), f"-{mode}", fuse, "-Wl,--build-id"]
    # Compiler drivers leave it out of static executables.
    compile_run([*command, "-Wl,--eh-frame-hdr", *flags, "-o", str(out)])
    runner = ["qemu-aarch64", "-L", str(arm64.SYSTEM)] if target else []
    if mode == "shared":
        host = folder / "host"
        compile_run([*base, str(HERE / "elf_probe_host.c"), "-ldl", "-o", str(host)])
        runner.append(str(host))
    return Probe(out, runner)


def compile_run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def second_reader(data: bytes, path: Path) -> None:
    """pyelftools, LIEF and llvm-readelf find the headers consistent."""
    path.write_bytes(data)
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        loads = [s.header for s in elf.iter_segments() if s.header.p_type == "PT_LOAD"]
        end = 0
        for load in loads:
            assert load.p_align < 2 or (load.p_vaddr - load.p_offset) % load.p_align == 0
            assert load.p_offset + load.p_filesz <= len(data)
            assert load.p_vaddr >= end
            end = load.p_vaddr + load.p_memsz
        for section in elf.iter_sections():
            header = section.header
            if header.sh_flags & 2 and header.sh_size and header.sh_type != "SHT_NOBITS":
                holders = [s for s in loads if s.p_vaddr <= header.sh_addr < s.p_vaddr + s.p_filesz]
                assert len(holders) == 1, section.name
                assert header.sh_addr + header.sh_size <= holders[0].p_vaddr + holders[0].p_filesz, section.name
                assert header.sh_offset - holders[0].p_offset == header.sh_addr - holders[0].p_vaddr, section.name
        table = (elf.header.e_shoff, elf.header.e_shoff + elf.header.e_shnum * elf.header.e_shentsize)
        filled = [s.header for s in elf.iter_sections() if s.header.sh_type != "SHT_NOBITS" and s.header.sh_size]
        spans = sorted([table, *((h.sh_offset, h.sh_offset + h.sh_size) for h in filled)])
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
    parsed = lief.parse(path)
    assert isinstance(parsed, lief.ELF.Binary)
    assert len(parsed.segments) == elf.header.e_phnum
    said = subprocess.run([tool("llvm-readelf"), "-lSn", path], capture_output=True, text=True)
    assert (said.returncode, said.stderr) == (0, "")


def table_in(data: bytes, address: int, size: int) -> bytes:
    """The bytes at an address, by the reader that inspect and symbolize use."""
    return ElfImage(data).read(address, size)
