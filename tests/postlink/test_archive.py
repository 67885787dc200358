"""Members of static libraries, in both spellings of long names and in thin archives."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from llpass.postlink import archive
from llpass.postlink.dump import inspect
from llpass.postlink.image import ImageError
from tests.postlink import samples

LONG = "a_member_name_longer_than_sixteen_bytes.o"


def library(folder: Path, obj: Path, flags: str, *options: str) -> Path:
    for name in ("short.o", LONG):
        shutil.copy(obj, folder / name)
    out = folder / "lib.a"
    samples.run(samples.tool("llvm-ar"), *options, flags, "lib.a", "short.o", LONG, folder=folder)
    return out


@pytest.mark.parametrize("form", ["gnu", "bsd", "darwin"])
def test_names_and_units_of_both_members(form: str, sample_object: Path, tmp_path: Path) -> None:
    report = inspect(library(tmp_path, sample_object, "rcs", f"--format={form}"))
    assert report["kind"] == "archive"
    assert [member["name"] for member in report["members"]] == ["short.o", LONG]
    assert report["totals"]["units"] == 2


def test_a_thin_archive_reads_the_files_beside_it(sample_object: Path, tmp_path: Path) -> None:
    path = library(tmp_path, sample_object, "rcsT")
    assert path.read_bytes().startswith(b"!<thin>\n")
    report = inspect(path)
    assert [member["name"] for member in report["members"]] == ["short.o", LONG]
    assert report["totals"]["units"] == 2


def test_a_thin_archive_without_its_file_says_which(sample_object: Path, tmp_path: Path) -> None:
    path = library(tmp_path, sample_object, "rcsT")
    (tmp_path / LONG).unlink()
    with pytest.raises(ImageError, match=f"thin archive member {LONG}: No such file"):
        inspect(path)


def test_a_member_that_is_no_object_is_listed_and_skipped(sample_object: Path, tmp_path: Path) -> None:
    readme = tmp_path / "README"
    readme.write_text("odd")  # three bytes: the next header stands on an even offset
    out = tmp_path / "lib.a"
    samples.run(samples.tool("llvm-ar"), "rcS", out, readme, sample_object)
    members = inspect(out)["members"]
    assert [(member["name"], member["format"]) for member in members] == [("README", "unknown"), ("sample.o", "elf")]


def test_an_empty_archive_is_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "empty.a"
    path.write_bytes(b"!<arch>\n")
    assert inspect(path)["kind"] == "archive"


def test_a_cut_member_is_located(tmp_path: Path) -> None:
    header = b"x.o/".ljust(16) + b"0".ljust(32) + b"100".ljust(10) + b"`\n"
    with pytest.raises(ImageError, match="archive member at offset 0x44: need 100 bytes, 3 left"):
        list(archive.members(b"!<arch>\n" + header + b"abc", Path()))


def test_a_size_that_is_no_number_is_located() -> None:
    header = b"x.o/".ljust(16) + b"0".ljust(32) + b"-5".ljust(10) + b"`\n"
    with pytest.raises(ImageError, match=r"offset 0x8: b'-5 +' is not a number"):
        list(archive.members(b"!<arch>\n" + header, Path()))
