"""What units say: of programs that clang wrote, marked as llpass's and not, and in several folders."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from llpass.abi import native
from llpass.postlink.debug import units
from tests.e2e.toolchain import need, newest

CLANG = need("clang", newest())


def compile_(folder: Path, name: str, marked: bool, *flags: str) -> str:
    """An object; its producer is marked as the driver does it."""
    (folder / f"{name}.c").write_text(f"int {name}(void) {{ return 0; }}\n")
    subprocess.run([CLANG, *flags, "-S", "-emit-llvm", f"{name}.c"], cwd=folder, check=True)
    text = (folder / f"{name}.ll").read_bytes()
    if marked:
        text, count = re.subn(rb'(producer: "[^"]*)"', rb"\1" + native.LINES_PRODUCER + b'"', text)
        assert count == 1
    (folder / f"{name}.ll").write_bytes(text)
    subprocess.run([CLANG, *flags, "-c", f"{name}.ll"], cwd=folder, check=True)
    return f"{name}.o"


def link(folder: Path, *words: str) -> Path:
    subprocess.run([CLANG, *words, "-o", "program"], cwd=folder, check=True)
    return folder / "program"


FLAGS = [
    ("-gline-tables-only", "-gdwarf-5"),
    ("-gline-tables-only", "-gdwarf-4"),
    ("-gline-tables-only", "-gdwarf-3"),
    ("-g", "-gdwarf-5", "-gdwarf64"),
]


@pytest.mark.parametrize("flags", FLAGS)
def test_all_units_marked(tmp_path: Path, flags: tuple[str, ...]) -> None:
    objects = [compile_(tmp_path, name, True, *flags) for name in ("main", "second", "third")]
    assert units.all_are_llpass(link(tmp_path, *objects))


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_unit_of_the_user_is_enough(tmp_path: Path, flags: tuple[str, ...], place: int) -> None:
    names = ("main", "second", "third")
    objects = [compile_(tmp_path, name, at != place, *flags) for at, name in enumerate(names)]
    assert not units.all_are_llpass(link(tmp_path, *objects))


def test_deflated_sections_are_read(tmp_path: Path) -> None:
    program = link(tmp_path, compile_(tmp_path, "main", True, "-g"), "-Wl,--compress-debug-sections=zlib")
    assert units.all_are_llpass(program)


def test_a_program_without_debug_information_has_none_of_ours(tmp_path: Path) -> None:
    assert not units.all_are_llpass(link(tmp_path, compile_(tmp_path, "main", False)))


def test_split_debug_information_is_the_users(tmp_path: Path) -> None:
    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    subprocess.run([CLANG, "-g", "-gsplit-dwarf", "-c", "main.c"], cwd=tmp_path, check=True)
    assert not units.all_are_llpass(link(tmp_path, "main.o"))


#: The unit that gcc 12 describes main.c with, without its functions: a fresh machine has no gcc.
OF_GCC = """\
\t.globl main
main:
\txorl %eax, %eax
\tret
.Lend:
\t.section .debug_info,"",@progbits
\t.long .Lunit_end - .Lunit
.Lunit:
\t.value 5
\t.byte 1, 8
\t.long .Labbrev
\t.uleb128 1
\t.long .Lproducer
\t.byte 0x1d
\t.long .Lname, .Lfolder
\t.quad main, .Lend - main
\t.long 0
.Lunit_end:
\t.section .debug_abbrev,"",@progbits
.Labbrev:
\t.uleb128 1
\t.uleb128 0x11
\t.byte 0
\t.uleb128 0x25, 0xe, 0x13, 0xb, 0x3, 0x1f, 0x1b, 0x1f, 0x11, 0x1, 0x12, 0x7, 0x10, 0x17
\t.byte 0, 0, 0
\t.section .debug_str,"MS",@progbits,1
.Lproducer:
\t.string "GNU C17 12.2.0 -mtune=generic -march=x86-64 -g"
\t.section .debug_line_str,"MS",@progbits,1
.Lfolder:
\t.string "/src"
.Lname:
\t.string "main.c"
"""


def test_the_folder_of_another_compilers_unit_is_read(tmp_path: Path) -> None:
    (tmp_path / "main.s").write_text(OF_GCC)
    subprocess.run([CLANG, "-c", "main.s"], cwd=tmp_path, check=True)
    assert list(units.folders(link(tmp_path, "main.o")).values()) == [b"/src"]


def test_what_another_compiler_wrote_is_not_ours(tmp_path: Path) -> None:
    marked = compile_(tmp_path, "second", True, "-g")
    (tmp_path / "main.s").write_text(OF_GCC)
    subprocess.run([CLANG, "-c", "main.s"], cwd=tmp_path, check=True)
    assert not units.all_are_llpass(link(tmp_path, "main.o", marked))


def test_damaged_debug_information_is_not_ours(tmp_path: Path) -> None:
    """Whatever is cut or overwritten: never a traceback, and the mark is not found by chance."""
    program = link(tmp_path, compile_(tmp_path, "main", True, "-g"))
    data = program.read_bytes()
    for name in (".debug_info", ".debug_abbrev"):
        read = subprocess.run([need("llvm-readelf", newest()), "-SW", program], capture_output=True, text=True)
        offset, size = (int(word, 16) for word in re.findall(rf"\{name} +\w+ +\w+ (\w+) (\w+)", read.stdout)[0])
        for at in range(offset, offset + min(size, 40)):
            program.write_bytes(data[:at] + b"\xff" + data[at + 1 :])
            assert units.all_are_llpass(program) in (True, False)
        program.write_bytes(data[:offset] + b"\xff" * size + data[offset + size :])
        assert not units.all_are_llpass(program)


@pytest.mark.parametrize("flags", [*FLAGS, ("-gline-tables-only", "-gdwarf-4", "-gdwarf64")])
def test_each_line_table_has_the_folder_of_its_unit(tmp_path: Path, flags: tuple[str, ...]) -> None:
    wanted = set()
    objects = []
    for name in ("main", "second"):
        (tmp_path / name).mkdir()
        objects.append(f"{name}/" + compile_(tmp_path / name, name, True, *flags))
        wanted.add(f"{tmp_path}/{name}".encode())
    assert set(units.folders(link(tmp_path, *objects)).values()) == wanted


def test_assembly_with_lines_has_a_folder_too(tmp_path: Path) -> None:
    (tmp_path / "main.s").write_text("\t.globl main\nmain:\n\txorl %eax, %eax\n\tret\n")
    subprocess.run([CLANG, "-g", "-gdwarf-4", "-c", "main.s"], cwd=tmp_path, check=True)
    assert list(units.folders(link(tmp_path, "main.o")).values()) == [bytes(tmp_path)]
