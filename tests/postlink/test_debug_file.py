"""Debug information in a file of its own is found where a debugger would look, and a stale one is not taken."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from llpass.diagnostics import LlpassError
from llpass.postlink.debug import file as debug_file
from llpass.postlink.debug.conversion import DebugLines
from llpass.postlink.image import ImageError
from tests.e2e.test_debug_lines import no_records, tools
from tests.e2e.toolchain import need, newest, run
from tests.e2e.truth import text_of


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return build(tmp_path, "--build-id=sha1")


def build(home: Path, build_id: str, line: int = 1) -> Path:
    (home / "a.c").write_text(f"#line {line}\nint main(int argc, char **argv) {{ return argc * 3; }}\n")
    command = [need("clang", newest()), "-O1", "-g", "a.c", "-o", "a", f"-Wl,{build_id}"]
    run([*command, f"-fuse-ld={need('ld.lld', newest())}"], cwd=home)
    return home / "a"


def split_off(program: Path, debug: Path, link: bool = False) -> None:
    """Move the debug information of `program` to `debug`."""
    objcopy = need("llvm-objcopy", newest())
    debug.parent.mkdir(parents=True, exist_ok=True)
    run([objcopy, "--only-keep-debug", program, debug])
    command = [objcopy, "--strip-all"]
    if link:
        command.append(f"--add-gnu-debuglink={debug}")
    run([*command, program])


def lines(program: Path) -> set[int]:
    content = DebugLines(program, tools()).add_to(no_records(text_of(program)))
    return set(content.row_line.tolist())


def test_in_the_program_itself(program: Path) -> None:
    assert debug_file.find(program) == program


def test_under_the_build_id(program: Path, tmp_path: Path) -> None:
    with program.open("rb") as stream:
        name = ELFFile(stream).get_section_by_name(".note.gnu.build-id").data()[16:].hex()
    debug = tmp_path / "debug" / ".build-id" / name[:2] / f"{name[2:]}.debug"
    split_off(program, debug)
    assert debug_file.find(program, [tmp_path / "debug"]) == debug


@pytest.mark.parametrize("place", ["a.debug", ".debug/a.debug"])
def test_under_the_name_in_the_program(program: Path, tmp_path: Path, place: str) -> None:
    split_off(program, tmp_path / place, link=True)
    assert debug_file.find(program, []) == tmp_path / place
    assert lines(program) == {1}


def test_a_stale_file_is_not_taken(program: Path, tmp_path: Path) -> None:
    split_off(program, tmp_path / "a.debug", link=True)
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(build(other, "--build-id=sha1", line=50), tmp_path / "a.debug")
    with pytest.raises(ImageError, match="no debug information"):
        debug_file.find(program, [])


def test_without_a_build_id_the_checksum_decides(tmp_path: Path) -> None:
    program = build(tmp_path, "--build-id=none")
    split_off(program, tmp_path / "a.debug", link=True)
    assert debug_file.find(program, []) == tmp_path / "a.debug"
    (tmp_path / "a.debug").write_bytes((tmp_path / "a.debug").read_bytes() + b"\0")
    with pytest.raises(ImageError, match="no debug information"):
        debug_file.find(program, [])


def test_none_at_all_is_said_with_what_to_do(program: Path) -> None:
    run([need("llvm-strip", newest()), program])
    with pytest.raises(ImageError) as caught:
        debug_file.find(program, [])
    assert "-g" in caught.value.hint


def test_names_stay_symbols_without_a_demangler(tmp_path: Path) -> None:
    assert debug_file.demangler(str(tmp_path / "nothing"))([b"_Z1fv", b"main"]) == [b"_Z1fv", b"main"]
    assert debug_file.demangler(None)([b"_Z1fv"]) == [b"_Z1fv"]


def test_damaged_debug_information_is_an_error_or_other_answers(program: Path) -> None:
    data = program.read_bytes()
    with program.open("rb") as stream:
        sections = [s for s in ELFFile(stream).iter_sections() if s.name.startswith(".debug")]
        ranges = [(int(s["sh_offset"]), int(s["sh_size"])) for s in sections]
    chance = random.Random(11)
    refused = 0
    for _ in range(20):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            start, size = chance.choice(ranges)
            changed[start + chance.randrange(size)] = chance.randrange(256)
        program.write_bytes(changed)
        try:
            lines(program)
        except LlpassError:
            refused += 1
    assert refused < 20
