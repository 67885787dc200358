"""What instrumenting may not do to objects and executables: relocations, dead records, changed code."""

from __future__ import annotations

from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from llpass.abi import native
from tests.e2e import programs
from tests.e2e.toolchain import need, newest, run, tool

slow = pytest.mark.slow


def dynamic_relocations(executable: Path) -> int:
    text = run([need("llvm-readelf", newest()), "--dyn-relocations", "--wide", executable]).decode()
    return sum(1 for line in text.splitlines() if " R_X86_64_" in line or " R_AARCH64_" in line)


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("name", ["lua", pytest.param("sqlite", marks=slow)])
def test_a_pie_gains_no_dynamic_relocation(name: str, linker: str) -> None:
    plain = programs.executable(programs.Build(name, linker=linker, llpass=None))
    ours = programs.executable(programs.Build(name, linker=linker))
    assert dynamic_relocations(plain) > 0
    assert dynamic_relocations(ours) == dynamic_relocations(plain)


def code(path: Path) -> dict[str, bytes]:
    """Content of every executable section of an object."""
    with path.open("rb") as stream:
        sections = [s for s in ELFFile(stream).iter_sections() if s["sh_flags"] & 4 and s["sh_size"]]
        return {section.name: section.data() for section in sections}


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
@pytest.mark.parametrize(
    "options",
    [("--no-sites",), ("--sites", "pcsections"), ("--sites", "pcsections", "--lines", "debug")],
    ids=" ".join,
)
@pytest.mark.parametrize("name", ["zlib", "shapes", pytest.param("sqlite", marks=slow)])
def test_code_is_bit_identical_without_asm(name: str, options: tuple[str, ...], opt: str) -> None:
    plain = programs.objects(programs.Build(name, opt=opt, llpass=None))
    ours = programs.objects(programs.Build(name, opt=opt, llpass=(*options, "--frames", "unwind")))
    assert any(code(path) for path in plain)
    for before, after in zip(plain, ours, strict=True):
        assert code(after) == code(before)


def entry_records(executable: Path) -> int:
    """Function entries of an ELF executable; the runtime's own record of zeros, which every reader skips, aside."""
    with executable.open("rb") as stream:
        data = ELFFile(stream).get_section_by_name(native.ELF_SECTIONS["entry"]).data()
    size = native.SITE.size
    return sum(1 for at in range(0, len(data), size) if any(data[at : at + size]))


@pytest.mark.parametrize("linker", ["lld", "bfd"])
def test_dead_functions_leave_no_record(linker: str) -> None:
    build = programs.Build("dead", opt="-O1", linker=linker, gc_sections=True, answer=True)
    executable = programs.executable(build)
    symbols = run([need("llvm-nm", newest()), executable]).decode()
    assert "live_leaf" in symbols
    assert "dead_leaf" not in symbols
    # main, live_static and live_leaf are left.
    assert entry_records(executable) == 3


@pytest.mark.parametrize("linker", ["lld", "bfd"])
def test_without_section_gc_every_function_has_a_record(linker: str) -> None:
    executable = programs.executable(programs.Build("dead", opt="-O1", linker=linker, answer=True))
    assert entry_records(executable) == 5


STUB = """--- !tapi-tbd
tbd-version: 4
targets: [ {arch}-macos ]
install-name: '/usr/lib/libSystem.B.dylib'
exports:
  - targets: [ {arch}-macos ]
    symbols: [ dyld_stub_binder, _printf ]
...
"""


@pytest.mark.parametrize("arch", ["arm64", "x86_64"])
def test_dead_strip_drops_records_of_dead_functions(arch: str, tmp_path: Path) -> None:
    version = newest()
    linker = tool("ld64.lld", version)
    if linker is None:
        pytest.skip("ld64.lld is not on this machine")
    target = ["-target", f"{arch}-apple-macos13"]
    ll = tmp_path / "dead.ll"
    source = programs.HERE / "dead.c"
    run([need("clang", version), *target, "-O1", "-gline-tables-only", "-S", "-emit-llvm", source, "-o", ll])
    out = programs.instrument(ll, ())
    run([need("clang", version), *target, "-O1", "-c", out, "-o", tmp_path / "dead.o"])
    library = tmp_path / "sdk" / "usr" / "lib" / "libSystem.tbd"
    library.parent.mkdir(parents=True)
    library.write_text(STUB.format(arch=arch))
    command = [linker, "-arch", arch, "-platform_version", "macos", "13.0", "14.0", "-syslibroot", tmp_path / "sdk"]
    counts = {}
    for name, flags in {"kept": [], "stripped": ["-dead_strip"]}.items():
        run([*command, "-lSystem", *flags, tmp_path / "dead.o", "-o", tmp_path / name])
        headers = run([need("llvm-readobj", version), "--sections", tmp_path / name]).decode()
        counts[name] = macho_records(headers)
    assert counts == {"kept": 5, "stripped": 3}


def macho_records(headers: str) -> int:
    """Entry records, from llvm-readobj's list of sections."""
    for block in headers.split("Section {")[1:]:
        if f"Name: {native.MACHO_SECTIONS['entry']} " in block:
            size = next(line for line in block.splitlines() if line.strip().startswith("Size:"))
            return int(size.split()[1], 16) // native.SITE.size
    return 0
