"""The note in each object: into IR, into finished objects, and out of both."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from llpass.driver import notes
from llpass.driver.notes import ElfSections, Note
from tests.e2e.toolchain import need, newest, tool

NOTE = Note("1.2", "c0ffee", "instrumented", passes="funcinfo-sites,caller-frames")
REFUSED = Note("1.2", "c0ffee", "passed-through", 'assembly "by hand" \\ in ü.s')
MODULE = b'target triple = "%s"\ndefine i32 @main() {\n  ret i32 0\n}\n'
X86 = MODULE % b"x86_64-pc-linux-gnu"


def compiled(folder: Path, text: bytes, *flags: str, version: int | None = None) -> Path:
    source, out = folder / "m.ll", folder / "m.o"
    source.write_bytes(text)
    clang = need("clang", version or newest())
    subprocess.run([clang, "-w", *flags, "-c", source, "-o", out], check=True)
    return out


def read(path: Path) -> list[Note]:
    return notes.in_object(ElfSections(path.read_bytes()))


def readelf(path: Path, *flags: str) -> str:
    done = subprocess.run([need("llvm-readelf", newest()), *flags, path], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


def test_description_is_readable_text() -> None:
    assert NOTE.encode() == b"version=1.2\nconfig=c0ffee\nstatus=instrumented\npasses=funcinfo-sites,caller-frames\n"


def test_a_line_break_in_a_reason_makes_no_line_of_its_own() -> None:
    note = REFUSED.replace(reason="a\nstatus=instrumented")
    assert Note.decode(note.encode()) == REFUSED.replace(reason="a status=instrumented")


def test_keys_of_a_later_version_are_passed_over() -> None:
    assert Note.decode(NOTE.encode() + b"colour=red\n") == NOTE


@pytest.mark.parametrize("data", [b"", b"status=perhaps\n", b"\xff\xfe", b"status\n"])
def test_what_is_no_note_of_ours_is_none(data: bytes) -> None:
    assert Note.decode(data) is None


@pytest.mark.parametrize("note", [NOTE, REFUSED])
@pytest.mark.parametrize(
    "triple", ["x86_64-pc-linux-gnu", "aarch64-linux-gnu", "armv7-linux-gnueabihf", "powerpc64-linux-gnu", "i386-linux"]
)
def test_note_in_ir_comes_out_of_the_object(tmp_path: Path, note: Note, triple: str) -> None:
    text = notes.annotate(MODULE % triple.encode(), note)
    assert read(compiled(tmp_path, text)) == [note]


@pytest.mark.parametrize("version", [version for version in (15, 16, 19) if tool("clang", version)])
def test_older_clang_takes_it_too(tmp_path: Path, version: int) -> None:
    assert read(compiled(tmp_path, notes.annotate(X86, REFUSED), version=version)) == [REFUSED]


def test_module_is_only_added_to() -> None:
    text = notes.annotate(X86[:-1], NOTE)
    assert text.startswith(X86)


@pytest.mark.parametrize("triple", ["arm64-apple-macosx11.0.0", "wasm32-wasi", "x86_64-pc-windows-msvc"])
def test_formats_whose_linkers_would_keep_it_get_none(triple: str) -> None:
    text = MODULE % triple.encode()
    assert notes.annotate(text, NOTE) == text


def test_code_is_what_it_was_without_the_note(tmp_path: Path) -> None:
    def code(path: Path) -> bytes:
        return next(iter(ElfSections(path.read_bytes()).named(b".text")))

    plain = code(compiled(tmp_path, X86, "-O2"))
    assert plain and code(compiled(tmp_path, notes.annotate(X86, NOTE), "-O2")) == plain


@pytest.mark.parametrize("linker", ["lld", "bfd", "gold", "mold"])
def test_linkers_drop_it(tmp_path: Path, linker: str) -> None:
    if tool(f"ld.{linker}") is None and linker != "lld":
        pytest.skip(f"ld.{linker} is not installed")
    obj, out = compiled(tmp_path, notes.annotate(X86, NOTE)), tmp_path / "a.out"
    path = need("ld.lld", newest()) if linker == "lld" else linker
    subprocess.run([need("clang", newest()), f"-fuse-ld={path}", obj, "-o", out], check=True)
    assert b"note.llpass" not in out.read_bytes()


def test_note_is_read_back_from_text_and_from_bitcode(tmp_path: Path) -> None:
    text = notes.annotate(X86, REFUSED)
    assert notes.in_module(text) == [REFUSED]
    bitcode = compiled(tmp_path, text, "-flto")
    printed = subprocess.run([need("llvm-dis", newest()), bitcode, "-o", "-"], capture_output=True, check=True).stdout
    assert notes.in_module(printed) == [REFUSED]


# Objects that were never IR in our hands.


@pytest.mark.parametrize("triple", ["x86_64-linux-gnu", "armv7-linux-gnueabihf", "powerpc64-linux-gnu"])
def test_note_is_appended_to_a_finished_object(tmp_path: Path, triple: str) -> None:
    obj = compiled(tmp_path, MODULE % triple.encode())
    before, sections = obj.read_bytes(), readelf(obj, "-SW").count("] ")
    obj.write_bytes(notes.add_to_object(before, REFUSED))
    assert read(obj) == [REFUSED]
    assert readelf(obj, "-SW").count("] ") == sections + 1
    assert "llpass.object NOTE" in readelf(obj, "-SW") and " main" in readelf(obj, "-sW")
    assert "llpass" in readelf(obj, "-nW")


def test_appended_note_is_dropped_and_the_program_runs(tmp_path: Path) -> None:
    obj, out = compiled(tmp_path, X86, "-g"), tmp_path / "a.out"
    obj.write_bytes(notes.add_to_object(obj.read_bytes(), REFUSED))
    subprocess.run([need("clang", newest()), obj, "-o", out], check=True)
    assert b"note.llpass" not in out.read_bytes()
    subprocess.run([out], check=True)


def test_contents_of_the_object_keep_their_places(tmp_path: Path) -> None:
    before = compiled(tmp_path, X86).read_bytes()
    after = notes.add_to_object(before, NOTE)
    assert after[64 : len(before)] == before[64:]


def test_object_without_sections_left_stays(tmp_path: Path) -> None:
    """Section numbers from 0xff00 on have another spelling in the header."""
    data = compiled(tmp_path, X86).read_bytes()
    elf = ElfSections(data)
    elf.sections = elf.sections * (0xFF00 // len(elf.sections) + 1)
    assert elf.with_section(b".note", b"") is None


def test_images_and_other_files_stay_as_they_are(tmp_path: Path) -> None:
    obj, out = compiled(tmp_path, X86), tmp_path / "a.out"
    subprocess.run([need("clang", newest()), obj, "-o", out], check=True)
    for data in (out.read_bytes(), b"", b"\x7fELF", b"!<arch>\n", obj.read_bytes()[:200]):
        assert notes.add_to_object(data, NOTE) == data


def test_joined_objects_keep_both_notes(tmp_path: Path) -> None:
    first = compiled(tmp_path, notes.annotate(X86, NOTE)).rename(tmp_path / "first.o")
    second = compiled(tmp_path, MODULE.replace(b"main", b"other") % b"x86_64-pc-linux-gnu")
    second.write_bytes(notes.add_to_object(second.read_bytes(), REFUSED))
    joined = tmp_path / "joined.o"
    subprocess.run([need("ld.lld", newest()), "-r", first, second, "-o", joined], check=True)
    assert read(joined) == [NOTE, REFUSED]


def test_a_cut_note_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    data = notes.add_to_object(compiled(tmp_path, X86).read_bytes(), REFUSED)
    where = data.index(b"version=1.2")
    cut = data[: where - 16] + b"\xff\xff\xff\x7f" + data[where - 12 :]
    assert notes.in_object(ElfSections(cut)) == [REFUSED]
