"""Post-link among the other things that happen to an ELF file: every linker, every kind of file, strip before and
after. The program reads its own table and checks the rest of itself (tests/postlink/elf_probe.c)."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from llpass.postlink.elf.rewrite import rewrite
from tests.e2e import arm64
from tests.postlink.elf_probe import LINKERS, MODES, Pattern, Probe, link, second_reader

#: Bytes of tables: one that leaves most of the records' room over, one that does not fit into it.
SMALL, LARGE = 4000, 200_000

STRIPS = {
    "strip": ("strip",),
    "strip -g": ("strip", "-g"),
    "llvm-strip": ("llvm-strip-22",),
    "eu-strip": ("eu-strip",),
}
TOOLS = {
    **STRIPS,
    "llvm-objcopy": ("llvm-objcopy-22", "--strip-all"),
    "objcopy": ("objcopy", "--strip-debug"),
    "objcopy --add-section": ("objcopy", "--add-section", f".extra={Path(__file__).parent / 'programs' / 'answer.c'}"),
    "patchelf": ("patchelf", "--set-rpath", "/a/long/path" * 40),
}


def through(probe: Probe, name: str) -> Probe | None:
    """The probe after a tool; None for a tool that is not here or refuses what this linker makes of such a program."""
    command = TOOLS[name]
    if not shutil.which(command[0]):
        return None
    trial = Path(shutil.copy(probe.path, probe.path.with_suffix(".trial")))
    done = subprocess.run([*command, str(trial)], capture_output=True, text=True)
    # GNU ld's static executables, as they are: LLVM's tools miss a symbol table, patchelf a dynamic section.
    known = r"is not a symbol table|cannot find section '.dynamic'"
    assert done.returncode == 0 or re.search(known, done.stderr), done.stderr
    return Probe(trial, probe.command) if done.returncode == 0 else None


def harmless(original: Probe) -> list[str]:
    """The tools that leave the program working when post-link was never there: patchelf breaks static PIEs."""
    return [name for name in TOOLS if (trial := through(original, name)) and trial.run(SMALL) == "no table"]


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("linker", LINKERS)
def test_post_link_and_other_tools_in_any_order(linker: str, mode: str, tmp_path: Path) -> None:
    original = link(tmp_path, linker, mode, units=90_000)
    assert original.run(SMALL) == "no table"
    tools = harmless(original)
    assert {"strip", "strip -g", "objcopy"} <= set(tools)
    before = {"as linked": original}
    for name in STRIPS:
        if name in tools and (stripped := through(original, name)):
            before[name] = Probe(Path(shutil.move(stripped.path, tmp_path / f"before-{len(before)}")), original.command)
    for size in (SMALL, LARGE):
        for first, probe in before.items():
            linked = Probe(tmp_path / "linked", original.command)
            linked.path.touch(0o755)
            done = rewrite(probe.data, Pattern(size))
            assert done.report.where == ("in place" if size == SMALL else "new segment")
            assert done.report.bytes_removed or size == LARGE, (first, done.report)
            assert size == LARGE or len(done.data) < len(probe.data)
            second_reader(done.data, tmp_path / "second")
            linked.write(done.data)
            assert linked.run(size) == "ok", (first, size)
            for name in tools if first == "as linked" else ():
                if after := through(linked, name):
                    assert after.run(size) == "ok", (name, size)
                    second_reader(after.data, tmp_path / "second")


LAYOUTS = [
    ("lld", "pie", "--no-rosegment"),  # the records in an executable segment, as gold does it
    ("lld", "pie", "-z,separate-loadable-segments"),
    ("lld", "static", "-N"),  # one segment for all, which is writable
    ("lld", "pie", "-z,norelro"),
    ("lld", "pie", "--section-start=llpass_units=0x900000"),  # the records apart from each other
    ("lld", "pie", "--compress-debug-sections=zlib"),
    ("lld", "pie", "-z,max-page-size=0x200000"),
    ("bfd", "pie", "-z,noseparate-code"),
    ("bfd", "pie", "-z,max-page-size=0x200000"),
    ("bfd", "no-pie", "-Ttext-segment=0x10000000"),
    ("gold", "pie", "--rosegment"),
    *((linker, "pie", "--emit-relocs") for linker in LINKERS),
]


@pytest.mark.slow
@pytest.mark.parametrize(("linker", "mode", "flag"), LAYOUTS)
def test_unusual_layouts(linker: str, mode: str, flag: str, tmp_path: Path) -> None:
    probe = link(tmp_path, linker, mode, f"-Wl,{flag}", units=90_000)
    before = probe.data
    for size in (SMALL, LARGE):
        done = rewrite(before, Pattern(size))
        second_reader(done.data, tmp_path / "second")
        if "0x200000" in flag:
            assert done.report.bytes_removed == 0
        elif size == SMALL:
            assert done.report.bytes_removed > 90_000
        probe.write(done.data)
        assert probe.run(size) == "ok"


@pytest.mark.slow
@pytest.mark.parametrize("linker", ["bfd", "lld"])
@pytest.mark.parametrize("mode", ["no-pie", "pie", "shared", "static", "static-pie"])
def test_arm64_with_pages_of_64_kib(linker: str, mode: str, tmp_path: Path) -> None:
    if reason := arm64.missing():
        pytest.skip(reason)
    size = "-Wl,-z,max-page-size=65536"
    probe = link(tmp_path, linker, mode, size, units=300_000, target=arm64.TARGET)
    before = probe.data
    for size_of_table in (SMALL, LARGE, 2 * LARGE):
        done = rewrite(before, Pattern(size_of_table))
        second_reader(done.data, tmp_path / "second")
        assert done.report.bytes_removed % 65536 == 0
        assert done.report.bytes_removed or size_of_table != SMALL
        probe.write(done.data)
        assert probe.run(size_of_table) == "ok"
        for name in ("llvm-strip", "llvm-objcopy"):
            if after := through(probe, name):
                assert after.run(size_of_table) == "ok"


@pytest.mark.slow
@pytest.mark.parametrize("linker", LINKERS)
def test_gdb_reads_the_same_lines(linker: str, tmp_path: Path) -> None:
    if not shutil.which("gdb"):
        pytest.skip("gdb is not installed")
    probe = link(tmp_path, linker, units=90_000)
    script = ["gdb", "-nx", "-batch", "-ex", "info line probe", "-ex", "info scope check_table", "-ex", "break main"]
    script += ["-ex", f"run {SMALL}", "-ex", "backtrace", "-ex", "next", str(probe.path)]
    wanted = subprocess.run(script, capture_output=True, text=True).stdout
    assert re.search(r"Line \d+ of .*elf_probe.c", wanted)
    probe.write(rewrite(probe.data, Pattern(SMALL)).data)
    found = subprocess.run(script, capture_output=True, text=True).stdout
    assert found.replace("ok\n", "") == wanted.replace("no table\n", "")


@pytest.mark.slow
def test_gnu_strip_breaks_moved_headers(tmp_path: Path) -> None:
    """Why moving the header table is the last resort, and why the report says so. When strip learns it, so can we."""
    probe = link(tmp_path, "lld", "pie", "-Wl,-z,norelro", note=False)
    done = rewrite(probe.data, Pattern(LARGE))
    assert done.report.where == "moved headers"
    probe.write(done.data)
    assert probe.run(LARGE) == "ok"
    assert probe.after("strip").run(LARGE) != "ok"
