"""`llpass inspect BUILD_DIR`: every object and program of a folder, what it is, and why."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from llpass.driver import coverage, notes
from llpass.driver.coverage import Item
from llpass.driver.notes import Note
from tests.e2e.toolchain import need, newest

DONE = Note("1.2", "c0ffee", "instrumented", passes="funcinfo-sites")
REFUSED = Note("1.2", "c0ffee", "passed-through", "assembly has no IR")
CLANG = need("clang", newest())


@pytest.fixture(scope="module")
def plain_object(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("object")
    (folder / "m.c").write_text("int main(void) { return 0; }\n")
    subprocess.run([CLANG, "-c", "m.c"], cwd=folder, check=True)
    return (folder / "m.o").read_bytes()


def no_bitcode(data: bytes) -> list[Note] | None:
    raise AssertionError("there is no bitcode")


def survey(folder: Path, reader: coverage.BitcodeReader = no_bitcode) -> dict[str, Item]:
    return {item.name: item for item in coverage.survey(folder, reader)}


def archive(path: Path, *members: Path) -> None:
    subprocess.run([need("llvm-ar", newest()), "rcs", path, *members], check=True)


def test_objects_are_what_their_notes_say(tmp_path: Path, plain_object: bytes) -> None:
    (tmp_path / "done.o").write_bytes(notes.add_to_object(plain_object, DONE))
    (tmp_path / "refused.o").write_bytes(notes.add_to_object(plain_object, REFUSED))
    (tmp_path / "other.o").write_bytes(plain_object)
    found = survey(tmp_path)
    assert {name: (item.status, item.reason) for name, item in found.items()} == {
        "done.o": ("instrumented", ""),
        "other.o": ("no-note", ""),
        "refused.o": ("passed-through", "assembly has no IR"),
    }
    assert (found["done.o"].version, found["done.o"].config, found["done.o"].passes) == (
        *("1.2", "c0ffee", "funcinfo-sites"),
    )


def test_members_of_archives_count_one_by_one(tmp_path: Path, plain_object: bytes) -> None:
    (tmp_path / "done.o").write_bytes(notes.add_to_object(plain_object, DONE))
    (tmp_path / "other.o").write_bytes(plain_object)
    folder = tmp_path / "lib"
    folder.mkdir()
    archive(folder / "lib.a", tmp_path / "done.o", tmp_path / "other.o")
    assert {name: item.status for name, item in survey(folder).items()} == {
        "lib.a(done.o)": "instrumented",
        "lib.a(other.o)": "no-note",
    }


def test_a_joined_object_is_as_good_as_its_worst_part(tmp_path: Path, plain_object: bytes) -> None:
    (tmp_path / "done.o").write_bytes(notes.add_to_object(plain_object, DONE))
    (tmp_path / "f.s").write_text("nop\n")
    subprocess.run([CLANG, "-c", "f.s", "-o", "f.o"], cwd=tmp_path, check=True)
    refused = tmp_path / "f.o"
    refused.write_bytes(notes.add_to_object(refused.read_bytes(), REFUSED))
    subprocess.run([need("ld.lld", newest()), "-r", "done.o", "f.o", "-o", "joined.o"], cwd=tmp_path, check=True)
    assert survey(tmp_path)["joined.o"].reason == "assembly has no IR"


def test_bitcode_is_asked_of_who_can_read_it(tmp_path: Path) -> None:
    (tmp_path / "a.o").write_bytes(b"BC\xc0\xde....")
    assert survey(tmp_path, lambda data: [DONE])["a.o"].status == "instrumented"
    assert survey(tmp_path, lambda data: [])["a.o"].status == "no-note"
    assert survey(tmp_path, lambda data: None)["a.o"].status == "unreadable"


def test_programs_without_tables_are_named(tmp_path: Path, plain_object: bytes) -> None:
    (tmp_path / "m.o").write_bytes(plain_object)
    subprocess.run([CLANG, "m.o", "-o", "program"], cwd=tmp_path, check=True)
    assert survey(tmp_path)["program"].status == "nothing"


def test_other_files_links_and_pipes_are_passed_over(tmp_path: Path, plain_object: bytes) -> None:
    import os

    (tmp_path / "text.o").write_text("not an object")
    (tmp_path / "empty.o").touch()
    (tmp_path / "m.o").write_bytes(plain_object)
    (tmp_path / "link.o").symlink_to("m.o")
    os.mkfifo(tmp_path / "pipe.o")
    assert set(survey(tmp_path)) == {"m.o"}


@pytest.mark.parametrize("keep", [20, 64, 300])
def test_a_damaged_file_ends_nothing(tmp_path: Path, plain_object: bytes, keep: int) -> None:
    (tmp_path / "cut.o").write_bytes(plain_object[:keep])
    (tmp_path / "m.o").write_bytes(plain_object)
    found = survey(tmp_path)
    assert found["m.o"].status == "no-note"
    assert found["cut.o"].status == "unreadable" and found["cut.o"].reason


def test_a_damaged_archive_is_said(tmp_path: Path) -> None:
    (tmp_path / "lib.a").write_bytes(b"!<arch>\nrubbish")
    assert survey(tmp_path)["lib.a"].status == "unreadable"


def test_report_sums_up_and_names_what_is_missing(tmp_path: Path) -> None:
    items = [
        Item("a.o", "", "object", "instrumented", "", "1.2", "c0ffee"),
        Item("b.o", "", "object", "passed-through", "assembly has no IR", "1.2", "c0ffee"),
        Item("lib.a", "c.o", "object", "no-note"),
        Item("p", "", "executable", "post-linked"),
        Item("q", "", "executable", "nothing"),
    ]
    assert coverage.render(Path("build"), items) == (
        "build: 3 objects: 1 instrumented, 1 passed through, 1 without a note\n"
        "  passed through:\n"
        "    b.o: assembly has no IR\n"
        "  without a note:\n"
        "    lib.a(c.o)\n"
        "build: 2 linked images: 1 post-linked, 1 without anything of llpass's\n"
        "  without anything of llpass's:\n"
        "    q\n"
        "llpass 1.2, configuration c0ffee: 2 objects\n"
    )


def test_an_empty_folder_has_a_report_too() -> None:
    assert coverage.render(Path("b"), []) == "b: 0 objects\nb: 0 linked images\n"


def test_the_command_prints_json(tmp_path: Path, plain_object: bytes) -> None:
    (tmp_path / "done.o").write_bytes(notes.add_to_object(plain_object, DONE))
    done = subprocess.run(
        [sys.executable, "-m", "llpass", "inspect", "--json", tmp_path], capture_output=True, text=True, check=True
    )
    report = json.loads(done.stdout)
    assert report["version"] == 1
    assert report["totals"]["objects"] == {"instrumented": 1, "passed-through": 0, "no-note": 0, "unreadable": 0}
    assert report["files"][0]["path"] == "done.o"


def test_bitcode_of_a_build_is_read_by_the_judge(tmp_path: Path) -> None:
    text = notes.annotate(b'target triple = "x86_64-pc-linux-gnu"\n', DONE)
    (tmp_path / "m.ll").write_bytes(text)
    subprocess.run([CLANG, "-flto", "-c", "m.ll", "-o", "m.o"], cwd=tmp_path, check=True)
    done = subprocess.run(
        [sys.executable, "-m", "llpass", "inspect", tmp_path], capture_output=True, text=True, check=True
    )
    assert "1 object: 1 instrumented" in done.stdout
