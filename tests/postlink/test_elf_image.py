"""ELF as our reader sees it against pyelftools, and the things only a linked image can show."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from elftools.dwarf.callframe import FDE
from elftools.elf.elffile import ELFFile

from llpass.postlink import records
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.functab import build
from llpass.postlink.image import Image, ImageError
from tests.postlink import samples

#: clang target, byte order, word size. Everything here links with ld.lld without a C library.
TARGETS = [
    ("x86_64-linux-gnu", "<", 8),
    ("i386-linux-gnu", "<", 4),
    ("aarch64-linux-gnu", "<", 8),
    ("riscv64-linux-gnu", "<", 8),
    ("s390x-linux-gnu", ">", 8),
    ("powerpc-linux-gnu", ">", 4),
]


def image_of(path: Path) -> Image:
    return ElfImage(path.read_bytes())


def linked(folder: Path, target: str, endian: str, *flags: str) -> Path:
    obj = samples.compile_object(folder, target, endian)
    out = folder / "linked"
    samples.run(samples.tool("ld.lld"), "-e", "main", obj, "-o", out, *flags)
    return out


@pytest.mark.parametrize(("target", "endian", "word_size"), TARGETS)
def test_header_fields(target: str, endian: str, word_size: int, tmp_path: Path) -> None:
    image = image_of(samples.compile_object(tmp_path, target, endian))
    assert (image.kind, image.endian, image.word_size) == ("object", endian, word_size)
    assert target.startswith(image.machine)


@pytest.mark.parametrize(("target", "endian", "word_size"), TARGETS)
def test_linked_program_is_answered_for_every_target(target: str, endian: str, word_size: int, tmp_path: Path) -> None:
    path = linked(tmp_path, target, endian, "--eh-frame-hdr")
    table = build(records.inputs(image_of(path)))
    starts = {extent.owner.symbol.decode(): extent.start for extent in table.extents if extent.owner}
    symbols = samples.addresses(path)
    assert starts == {name: symbols[name][0] for name in ("main", "pkg.inner", "cold_static")}


@pytest.mark.parametrize(("target", "endian", "word_size"), TARGETS)
def test_extents_equal_pyelftools(target: str, endian: str, word_size: int, tmp_path: Path) -> None:
    path = linked(tmp_path, target, endian, "--eh-frame-hdr")
    with path.open("rb") as file:
        entries = ELFFile(file).get_dwarf_info().EH_CFI_entries()
    mask = (1 << 8 * word_size) - 1
    fdes = [entry.header for entry in entries if isinstance(entry, FDE)]
    expected = sorted((h["initial_location"] & mask, (h["initial_location"] & mask) + h["address_range"]) for h in fdes)
    extents = image_of(path).extents()
    assert extents.source == ".eh_frame_hdr"
    assert extents.ranges == expected


def test_extents_without_a_search_table_come_from_the_section(tmp_path: Path) -> None:
    with_table = image_of(linked(tmp_path, "x86_64-linux-gnu", "<", "--eh-frame-hdr")).extents()
    without = image_of(linked(tmp_path, "x86_64-linux-gnu", "<", "--no-eh-frame-hdr")).extents()
    assert without.source == ".eh_frame"
    assert len(without.ranges) == len(with_table.ranges) == 3


def test_both_ways_to_read_extents_agree_on_a_program_with_libc(sample_program: Path) -> None:
    image = ElfImage(sample_program.read_bytes())
    indexed = image.extents()
    image._segments = []
    assert image.extents() == (".eh_frame", indexed.ranges)


def test_a_stripped_image_has_the_same_inputs(sample_program: Path, tmp_path: Path) -> None:
    stripped = tmp_path / "stripped"
    samples.run(samples.tool("llvm-strip"), "--strip-all", sample_program, "-o", stripped)
    assert image_of(stripped).symbols() == []
    assert records.inputs(image_of(stripped)) == records.inputs(image_of(sample_program))


def test_sections_and_symbols_equal_pyelftools(sample_program: Path) -> None:
    image = image_of(sample_program)
    with sample_program.open("rb") as file:
        elf = ELFFile(file)
        for kind, name in (("units", "llpass_units"), ("entry", "llpass_entry"), ("line", "llpass_line")):
            section = elf.get_section_by_name(name)
            assert [tuple(found) for found in image.sections(kind)] == [(name, section["sh_addr"], section.data())]
        functions = [
            (symbol.name.encode(), symbol["st_value"])
            for symbol in elf.get_section_by_name(".symtab").iter_symbols()
            if symbol["st_info"]["type"] == "STT_FUNC" and symbol["st_shndx"] != "SHN_UNDEF"
        ]
        executable = [
            (s["p_vaddr"], s["p_vaddr"] + s["p_memsz"]) for s in elf.iter_segments("PT_LOAD") if s["p_flags"] & 1
        ]
    assert [tuple(symbol) for symbol in image.symbols()] == functions
    assert image.executable_ranges() == executable


@pytest.mark.parametrize(
    ("flags", "kind"),
    [
        (["-pie", "--dynamic-linker=/lib/ld.so"], "executable"),
        (["-pie", "--no-dynamic-linker"], "executable"),
        (["-static"], "executable"),
        (["-shared"], "shared-object"),
        (["-r"], "object"),
    ],
)
def test_kind(flags: list[str], kind: str, tmp_path: Path) -> None:
    assert image_of(linked(tmp_path, "x86_64-linux-gnu", "<", *flags)).kind == kind


def test_gnu_ld_program_is_answered(sample_object: Path, tmp_path: Path) -> None:
    out = tmp_path / "bfd"
    samples.run(samples.tool("clang"), "-fuse-ld=bfd", "-pie", sample_object, "-o", out)
    table = build(records.inputs(image_of(out)))
    symbols = samples.addresses(out)
    owned = {extent.owner.symbol.decode(): (extent.start, extent.end) for extent in table.extents if extent.owner}
    assert owned == {name: (symbols[name][0], sum(symbols[name])) for name in ("main", "pkg.inner", "cold_static")}


def test_read_gives_the_bytes_of_the_file(sample_program: Path) -> None:
    image = image_of(sample_program)
    section = image.sections("units")[0]
    assert image.read(section.address + 8, 16) == section.data[8:24]


def test_reading_an_unmapped_address_is_an_error(sample_program: Path) -> None:
    with pytest.raises(ImageError, match="address 0xdead0000 is not in the file"):
        image_of(sample_program).read(0xDEAD0000, 4)


def test_reading_past_what_the_file_backs_is_an_error(sample_program: Path) -> None:
    # The tail of the last segment is .bss: mapped by the loader, backed by nothing.
    image = image_of(sample_program)
    section = image.sections("units")[0]
    with pytest.raises(ImageError, match="need 16777216 bytes"):
        image.read(section.address, 1 << 24)


def test_more_sections_than_the_header_can_count(tmp_path: Path) -> None:
    source, obj = tmp_path / "many.s", tmp_path / "many.o"
    sections = "".join(f'.section s{index},"a"\n.byte 1\n' for index in range(65_300))
    units = "\n".join(samples.unit_directives()).replace(".pushsection", ".section").replace(".popsection", "")
    source.write_text(sections + units + "\n")
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", source, "-o", obj)
    assert len(records.units(image_of(obj))) == 1


def test_a_name_table_behind_section_65279_is_found(sample_object: Path) -> None:
    data = bytearray(sample_object.read_bytes())
    (table,), (index,) = struct.unpack_from("<Q", data, 0x28), struct.unpack_from("<H", data, 0x3E)
    struct.pack_into("<I", data, table + 0x28, index)  # sh_link of the first header
    struct.pack_into("<H", data, 0x3E, 0xFFFF)
    assert len(records.units(ElfImage(bytes(data)))) == 1


def test_a_symbol_name_keeps_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    source, obj = tmp_path / "odd.s", tmp_path / "odd.o"
    source.write_bytes(b'.text\n.type "odd\xff", @function\n"odd\xff": ret\n')
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", source, "-o", obj)
    assert [symbol.name for symbol in image_of(obj).symbols()] == [b"odd\xff"]


def test_a_damaged_section_of_somebody_else_does_not_matter(sample_object: Path) -> None:
    data = bytearray(sample_object.read_bytes())
    (table,) = struct.unpack_from("<Q", data, 0x28)
    image = ElfImage(bytes(data))
    index = next(at for at, header in enumerate(image._headers) if header.sh_type == "SHT_PROGBITS")
    # Compressed, says the flag, and the header of that is outside of the file.
    struct.pack_into("<QQQQ", data, table + 64 * index + 8, 0x800, 0, len(data) + 8, 16)
    assert len(records.units(ElfImage(bytes(data)))) == 1


def test_program_headers_of_no_size_are_refused(sample_program: Path) -> None:
    data = bytearray(sample_program.read_bytes())
    struct.pack_into("<HH", data, 0x36, 0, 0xFFF0)  # e_phentsize, e_phnum
    with pytest.raises(ImageError, match="program headers of 0 bytes, expected 56"):
        ElfImage(bytes(data))


TWO_FRAMES_OF_ONE_START = """\
.globl main
main: .skip 32, 0x90
.section .eh_frame,"a",@unwind
.Lcie: .long .Lcie_end - . - 4
.long 0
.byte 1
.asciz "zR"
.byte 1, 0x78, 16, 1, 0x1b
.p2align 3
.Lcie_end:
.long 12
.long . - .Lcie
.long main - ., 32
.long 12
.long . - .Lcie
.long main - ., 16
.long 0
"""


def test_extents_of_one_start_stay_in_the_order_of_the_index(tmp_path: Path) -> None:
    source, obj, out = tmp_path / "two.s", tmp_path / "two.o", tmp_path / "two"
    source.write_text(TWO_FRAMES_OF_ONE_START)
    samples.run(samples.tool("clang"), "-target", "x86_64-linux-gnu", "-c", source, "-o", obj)
    samples.run(samples.tool("ld.lld"), "-e", "main", obj, "-o", out, "--no-eh-frame-hdr")
    assert [end - start for start, end in image_of(out).extents().ranges] == [32, 16]
