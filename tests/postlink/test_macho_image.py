"""64-bit Mach-O objects, programs and universal files, against nm and LIEF."""

from __future__ import annotations

import struct
from pathlib import Path

import lief
import pytest

from llpass.postlink import records
from llpass.postlink.dump import Symbolizer, inspect
from llpass.postlink.functab import build
from llpass.postlink.image import Image, ImageError, open_images
from llpass.postlink.macho_image import MachoImage
from tests.postlink import samples

ARCHITECTURES = ["arm64", "x86_64"]


def image_of(path: Path) -> Image:
    return MachoImage(path.read_bytes())


def linked(folder: Path, arch: str, *flags: str) -> Path:
    """A dylib: it needs no SDK to link against."""
    obj = samples.compile_object(folder, f"{arch}-apple-macos13")
    out = folder / "sample.dylib"
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", arch, *platform, "-dylib", obj, "-o", out, *flags)
    return out


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_an_object_gives_units_and_counts(arch: str, tmp_path: Path) -> None:
    image = image_of(samples.compile_object(tmp_path, f"{arch}-apple-macos13"))
    assert (image.kind, image.machine) == ("object", arch)
    assert [unit.key for unit in records.units(image)] == [samples.KEY]
    assert (records.count(image, "entry"), records.count(image, "line")) == (3, 3)


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_a_linked_image_gives_the_functions_of_nm(arch: str, tmp_path: Path) -> None:
    path = linked(tmp_path, arch)
    table = build(records.inputs(image_of(path)))
    starts = {extent.owner.symbol.decode(): extent.start for extent in table.extents if extent.owner}
    names = samples.run(samples.tool("llvm-nm"), "--defined-only", path).splitlines()
    expected = {name[1:]: int(value, 16) for value, _, name in map(str.split, names)}
    assert starts == {name: expected[name] for name in ("main", "pkg.inner", "cold_static")}


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_function_starts_equal_lief(arch: str, tmp_path: Path) -> None:
    path = linked(tmp_path, arch)
    binary = lief.MachO.parse(str(path)).at(0)
    text = binary.get_segment("__TEXT").virtual_address
    extents = image_of(path).extents()
    assert extents.source == "LC_FUNCTION_STARTS"
    assert [start for start, _ in extents.ranges] == [text + start for start in binary.function_starts.functions]


def test_the_last_function_ends_with_its_section(tmp_path: Path) -> None:
    path = linked(tmp_path, "arm64")
    section = lief.MachO.parse(str(path)).at(0).get_section("__text")
    assert image_of(path).extents().ranges[-1][1] == section.virtual_address + section.size


def test_dead_functions_take_their_records_along(tmp_path: Path) -> None:
    path = linked(tmp_path, "arm64", "-dead_strip", "-exported_symbol", "_pkg.inner")
    owners = [e.owner.symbol for e in build(records.inputs(image_of(path))).extents if e.owner]
    assert b"main" not in owners
    assert b"pkg.inner" in owners


def test_symbols_lose_the_platforms_underscore(tmp_path: Path) -> None:
    names = {symbol.name for symbol in image_of(linked(tmp_path, "x86_64")).symbols()}
    assert names == {b"main", b"pkg.inner", b"cold_static"}


TWO_SECTIONS = """\
.globl _first, _second
.p2align 4
_first: ret
odd: ret
.section __TEXT,__other,regular,pure_instructions
.p2align 4
_second: ret
.subsections_via_symbols
"""


@pytest.fixture
def two_sections(tmp_path: Path) -> Path:
    """A dylib with instructions in two sections, a label that no compiler made, and a debug map (stabs)."""
    source, obj, out = tmp_path / "two.s", tmp_path / "two.o", tmp_path / "two.dylib"
    source.write_text(TWO_SECTIONS)
    samples.run(samples.tool("clang"), "-target", "x86_64-apple-macos13", "-g", "-c", source, "-o", obj)
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", "x86_64", *platform, "-dylib", obj, "-o", out)
    return out


def test_a_function_does_not_reach_into_the_next_section(two_sections: Path) -> None:
    image = image_of(two_sections)
    ends = [end for _, end in image.executable_ranges()]
    assert len(ends) == 2
    assert {end for _, end in image.extents().ranges} >= set(ends)


def test_stabs_and_assembler_labels_are_no_functions(two_sections: Path) -> None:
    assert "FUN" in samples.run(samples.tool("llvm-nm"), "-a", two_sections)
    assert sorted(symbol.name for symbol in image_of(two_sections).symbols()) == [b"first", b"second"]


def test_reading_an_unmapped_address_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="is not in the file"):
        image_of(linked(tmp_path, "arm64")).read(0x7000_0000_0000, 1)


def test_read_gives_the_bytes_of_the_file(tmp_path: Path) -> None:
    image = image_of(linked(tmp_path, "arm64"))
    section = image.sections("units")[0]
    assert image.read(section.address, 32) == section.data[:32]


def test_a_universal_file_is_a_file_of_slices(tmp_path: Path) -> None:
    parts = []
    for arch in ARCHITECTURES:
        (tmp_path / arch).mkdir()
        parts.append(linked(tmp_path / arch, arch))
    fat = tmp_path / "fat"
    samples.run(samples.tool("llvm-lipo"), "-create", *parts, "-output", fat)
    assert sorted(member["machine"] for member in inspect(fat)["members"]) == ["arm64", "x86_64"]
    with pytest.raises(ImageError, match="holds several images"):
        Symbolizer(fat)


def test_a_java_class_is_no_universal_file(tmp_path: Path) -> None:
    path = tmp_path / "A.class"
    path.write_bytes(b"\xca\xfe\xba\xbe" + struct.pack(">HH", 0, 52) + bytes(100))
    with pytest.raises(ImageError, match="not a universal Mach-O file"):
        list(open_images(path))


def test_a_universal_file_of_archives_is_read_slice_by_slice(tmp_path: Path) -> None:
    parts = []
    for arch in ARCHITECTURES:
        folder = tmp_path / arch
        folder.mkdir()
        obj = samples.compile_object(folder, f"{arch}-apple-macos13")
        samples.run(samples.tool("llvm-ar"), "rcs", "--format=darwin", folder / "lib.a", obj)
        parts.append(folder / "lib.a")
    fat = tmp_path / "fat.a"
    samples.run(samples.tool("llvm-lipo"), "-create", *parts, "-output", fat)
    assert sorted(member.name for member in open_images(fat)) == ["arm64", "x86_64"]


def test_a_symbol_name_keeps_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    source, obj = tmp_path / "odd.s", tmp_path / "odd.o"
    source.write_bytes(b'.text\n.globl "_odd\xff"\n"_odd\xff": ret\n')
    samples.run(samples.tool("clang"), "-target", "arm64-apple-macos13", "-c", source, "-o", obj)
    assert [symbol.name for symbol in image_of(obj).symbols()] == [b"odd\xff"]


def load_command(data: bytes, wanted: int, segment: bytes = b"") -> int:
    """Where a load command stands: of segments the one of that name."""
    at = 32
    while True:
        kind, size = struct.unpack_from("<II", data, at)
        if kind == wanted and data[at + 8 : at + 8 + len(segment)] == segment:
            return at
        at += size


def test_function_starts_do_not_hang_on_linkedit(tmp_path: Path) -> None:
    path = linked(tmp_path, "arm64")
    data = bytearray(path.read_bytes())
    # File offset of __LINKEDIT: given the whole file, LIEF then has an empty list and says nothing.
    struct.pack_into("<Q", data, load_command(data, 0x19, b"__LINKEDIT") + 40, 1 << 20)
    assert MachoImage(bytes(data)).extents() == image_of(path).extents()


def test_load_commands_that_the_library_skips_are_an_error(tmp_path: Path) -> None:
    data = bytearray(linked(tmp_path, "arm64").read_bytes())
    struct.pack_into("<I", data, load_command(data, 0x26) + 4, 4)  # LC_FUNCTION_STARTS
    with pytest.raises(ImageError, match="load commands at offset 0x20"):
        MachoImage(bytes(data))


def test_load_commands_beyond_their_announced_size_are_an_error(tmp_path: Path) -> None:
    data = bytearray(linked(tmp_path, "arm64").read_bytes())
    (size,) = struct.unpack_from("<I", data, 20)
    struct.pack_into("<I", data, 20, size - 8)
    with pytest.raises(ImageError, match="load commands at offset 0x20"):
        MachoImage(bytes(data))


def test_more_sections_than_their_command_holds_are_an_error(tmp_path: Path) -> None:
    data = bytearray(linked(tmp_path, "arm64").read_bytes())
    struct.pack_into("<I", data, load_command(data, 0x19, b"__TEXT") + 64, 1000)
    with pytest.raises(ImageError, match="load commands"):
        MachoImage(bytes(data))


def test_a_section_name_that_is_no_utf8_hides_no_other_section(tmp_path: Path) -> None:
    data = bytearray(linked(tmp_path, "arm64").read_bytes())
    data[load_command(data, 0x19, b"__LINKEDIT") + 8] = 0xFF
    data[load_command(data, 0x19, b"__TEXT") + 72] = 0xFF  # __text
    assert len(records.units(MachoImage(bytes(data)))) == 1
