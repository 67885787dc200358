"""Where a table goes in a Mach-O file, and which files are left as they are."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from llpass.abi import table as table_abi
from llpass.postlink import carrier
from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.macho import codesign
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.rewrite import rewrite
from llpass.postlink.macho_image import MachoImage
from tests.postlink import samples
from tests.postlink.macho import readers, transcode
from tests.postlink.macho.minidyld import Process
from tests.postlink.macho.programs import Pattern, Shape, build, fnv, link, sum_of_calls

SLIDE = 0x123_4000
SMALL, LARGE = 208, 40_000


def pattern(size: int) -> Pattern:
    return Pattern(size, 0x100000000)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(Shape("arm64"), tmp_path_factory.mktemp("plain"))


def assembled(folder: Path, text: str, chained: bool = True) -> bytes:
    """reader.c, its pointers and what `text` says, with the sections of llpass in the order in which it names them."""
    shape = Shape("arm64", chained=chained)
    build(shape, folder)
    source, obj = folder / "extra.s", folder / "extra.o"
    source.write_text(text)
    samples.run(samples.tool("clang"), "-target", f"{shape.arch}-apple-macos13", "-c", source, "-o", obj)
    return link(shape, [obj, folder / "sample.o", folder / "pointers.o", folder / "reader.o"], folder / "assembled")


def runs(data: bytes, table: Pattern, address: int, pointers: int = 40) -> bool:
    process = Process(data, SLIDE)
    digest = process.call("table_digest")
    return digest == fnv(table.at(address)) and process.call("sum_of_calls") == sum_of_calls(pointers)


def section(data: bytes, name: str) -> readers.Section:
    return next(s for s in readers.sections_by_lief(data) if s.name == name)


# ---- where it goes


def test_neighbours_are_one_room(program: bytes) -> None:
    room = sum(section(program, f"__llp_{kind}").size for kind in ("units", "entry", "line"))
    table = pattern(room // 8 * 8)
    assert table.size > section(program, "__llp_units").size
    result = rewrite(program, table, None)
    assert (result.report.where, result.table_address) == ("in place", section(program, "__llp_units").address)
    assert runs(result.data, table, result.table_address)
    assert rewrite(program, pattern(table.size + 8), None).report.where == "reserved segment"


def test_the_file_does_not_grow_for_a_table_in_place(program: bytes) -> None:
    report = rewrite(program, pattern(SMALL), None).report
    assert (report.bytes_before, report.bytes_after, report.bytes_removed) == (len(program), len(program), 0)
    assert report.not_done == [
        "what the table left of the consumed sections is zeros: a segment cannot get shorter inside"
    ]


BETWEEN = ".section __TEXT,__between,regular,no_dead_strip\n.quad 7\n"


def room_in(kind: str, size: int) -> str:
    return f".section __TEXT,__llp_{kind},regular,no_dead_strip\n.p2align 2\n.zero {size}\n"


def test_a_consumed_section_elsewhere_is_taken_when_it_is_big_enough(tmp_path: Path) -> None:
    units = "\n".join(samples.unit_directives(macho=True)).removesuffix(".text") + "\n"
    data = assembled(tmp_path, units + BETWEEN + room_in("line", 3000))
    table = pattern(2400)
    result = rewrite(data, table, None)
    assert (result.report.where, len(result.data)) == ("another consumed section", len(data))
    assert section(result.data, "__llp_units").size == table_abi.CARRIER_REDIRECT.size
    line = section(result.data, "__llp_line")
    assert (line.address, line.size) == (result.table_address, table.size)
    assert section(result.data, "__between").address == section(data, "__between").address
    assert runs(result.data, table, result.table_address)


def test_the_room_before_the_carrier_is_used(tmp_path: Path) -> None:
    data = assembled(tmp_path, room_in("entry", 3000))
    assert section(data, "__llp_entry").address < section(data, "__llp_units").address
    table = pattern(2400)
    result = rewrite(data, table, None)
    entry = section(data, "__llp_entry").address
    assert result.table_address == entry + -entry % 8
    assert runs(result.data, table, result.table_address)


def test_the_reserved_segment_takes_a_table_of_any_size(program: bytes) -> None:
    for size in (LARGE, 3_000_000):
        table = pattern(size)
        result = rewrite(program, table, None)
        assert result.table_address == readers.parse(program).get_segment("__LLPASS").virtual_address
        assert 0 <= len(result.data) - len(program) - size < 0x4000 + 32 * (size // 0x1000 + 5)
        assert runs(result.data, table, result.table_address)


def test_the_reserved_segment_takes_no_byte_until_it_is_used(program: bytes, tmp_path: Path) -> None:
    segment = readers.parse(program).get_segment("__LLPASS")
    assert (segment.file_size, segment.virtual_size) == (0, 0x4000)
    without = build(Shape("arm64", room=False), tmp_path)
    assert len(program) - len(without) < 500  # load commands, a symbol and a page hash or two


def test_the_reserved_segment_can_be_read_and_nothing_else(program: bytes) -> None:
    segment = readers.parse(rewrite(program, pattern(LARGE), None).data).get_segment("__LLPASS")
    assert (int(segment.init_protection), int(segment.max_protection)) == (1, 1)


def test_a_shared_library_gets_a_table(tmp_path: Path) -> None:
    obj = samples.compile_object(tmp_path, "arm64-apple-macos13")
    out = tmp_path / "lib.dylib"
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", "arm64", *platform, "-dylib", obj, "-o", out)
    table = Pattern(SMALL, 0)
    result = rewrite(out.read_bytes(), table, None)
    assert Process(result.data, SLIDE).read(result.table_address, SMALL) == table.at(result.table_address)


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_our_own_reader_finds_the_table(size: int, program: bytes) -> None:
    result = rewrite(program, pattern(size), None)
    image = MachoImage(result.data)
    found = carrier.find(image)
    assert found.kind == ("table" if size == SMALL else "redirect")
    assert found.table_address == result.table_address
    assert carrier.table_bytes(image, found) == pattern(size).at(result.table_address)


# ---- a record instead of a table


def test_a_record_for_a_table_elsewhere(program: bytes) -> None:
    place = carrier.first_aligned(MachoImage(program).sections("units")[0])
    result = rewrite(program, None, carrier.external_record(0x100000000, place, bytes(range(32)), "<"))
    found = carrier.find(MachoImage(result.data))
    assert (found.kind, found.identity) == ("external", bytes(range(32)))
    assert (result.table_address, len(result.data)) == (0, len(program))
    assert Process(result.data, SLIDE).call("sum_of_calls") == sum_of_calls(40)


def test_a_record_of_removed_tables_leaves_nothing_of_them(program: bytes) -> None:
    result = rewrite(program, None, carrier.none_record("<"))
    assert carrier.find(MachoImage(result.data)).kind == "none"
    units = section(program, "__llp_units")
    assert result.data[units.offset + 16 : units.offset + units.size] == bytes(units.size - 16)
    assert section(result.data, "__llp_entry").size == 0


# ---- strip


STRIPS = [["llvm-strip"], ["llvm-strip", "-x"], ["llvm-strip", "-S"], ["llvm-objcopy", "--strip-all"]]


def stripped(words: list[str], data: bytes, path: Path) -> bytes:
    path.write_bytes(data)
    samples.run(samples.tool(words[0]), *words[1:], path, *([path] if words[0] == "llvm-objcopy" else []))
    return path.read_bytes()


@pytest.mark.parametrize("words", STRIPS, ids=" ".join)
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_strip_keeps_the_table(size: int, words: list[str], program: bytes, tmp_path: Path) -> None:
    table = pattern(size)
    result = rewrite(program, table, None)
    data = stripped(words, result.data, tmp_path / "program")
    assert words[1:] == ["-S"] or len(data) < len(result.data)
    assert Process(data, SLIDE).read(result.table_address, size) == table.at(result.table_address)
    assert carrier.find(MachoImage(data)).table_address == result.table_address
    assert readers.signature_problems(tmp_path / "program") == []


@pytest.mark.parametrize("words", STRIPS, ids=" ".join)
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_stripped_file_gets_a_table(size: int, words: list[str], program: bytes, tmp_path: Path) -> None:
    table = pattern(size)
    result = rewrite(stripped(words, program, tmp_path / "program"), table, None)
    assert Process(result.data, SLIDE).read(result.table_address, size) == table.at(result.table_address)


# ---- what is left as it is


def with_command(data: bytes, kind: int, *words: int) -> bytes:
    """The file with its LC_UUID turned into another load command of 24 bytes."""
    out = bytearray(data)
    command = macho_commands.read(data).only(0x1B)
    assert command is not None
    struct.pack_into("<I", out, command.at, kind)
    struct.pack_into(f"<{len(words)}I", out, command.at + 8, *words)
    return transcode.resigned(bytes(out))


def test_a_universal_file_is_declined(program: bytes, tmp_path: Path) -> None:
    path, fat = tmp_path / "program", tmp_path / "fat"
    path.write_bytes(program)
    samples.run(samples.tool("llvm-lipo"), "-create", path, "-output", fat)
    with pytest.raises(DeclinedError, match="a universal file: post-link its slices"):
        rewrite(fat.read_bytes(), pattern(SMALL), None)


def test_an_object_file_is_declined(tmp_path: Path) -> None:
    obj = samples.compile_object(tmp_path, "arm64-apple-macos13")
    with pytest.raises(DeclinedError, match="type 1 is no program"):
        rewrite(obj.read_bytes(), pattern(SMALL), None)


def test_a_file_without_units_is_declined(program: bytes) -> None:
    with pytest.raises(DeclinedError, match="no units of llpass"):
        rewrite(transcode.resigned(program.replace(b"__llp_units\0", b"__llq_units\0")), pattern(SMALL), None)


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        (0x2C, (0, 0x1000, 1), "the image is encrypted"),
        (0x80000035, (), "a file set"),
        (0x3FF, (), "unknown kind 0x3ff"),
    ],
)
def test_a_command_that_could_hold_more_offsets_is_declined(
    kind: int, words: tuple[int, ...], said: str, program: bytes
) -> None:
    with pytest.raises(DeclinedError, match=said):
        rewrite(with_command(program, kind, *words), pattern(SMALL), None)


def test_encryption_that_is_not_on_is_no_reason(program: bytes) -> None:
    assert rewrite(with_command(program, 0x2C, 0, 0x1000, 0), pattern(SMALL), None).report.where == "in place"


def test_without_a_reserved_segment_a_large_table_is_declined(tmp_path: Path) -> None:
    data = build(Shape("arm64", room=False), tmp_path)
    assert rewrite(data, pattern(SMALL), None).report.where == "in place"
    with pytest.raises(DeclinedError, match=r"40000 bytes does not fit .* there is no segment __LLPASS: the runtime"):
        rewrite(data, pattern(LARGE), None)


def test_a_segment_behind_the_reserved_one_is_a_reason(tmp_path: Path) -> None:
    behind = ".section __BEHIND,__data\n.globl _behind\n_behind: .quad 1\n"
    data = assembled(tmp_path, behind)
    names = [segment.name for segment in readers.parse(data).segments]
    if names.index("__BEHIND") < names.index("__LLPASS"):
        data = exchanged(data)
    with pytest.raises(DeclinedError, match="segment __LLPASS cannot grow: it is not the last one"):
        rewrite(data, pattern(LARGE), None)


def exchanged(data: bytes) -> bytes:
    """The names of the two segments exchanged, and those of their sections."""
    out = bytearray(data)
    for segment in macho_commands.read(data).segments:
        if segment.name in (b"__BEHIND", b"__LLPASS"):
            names = (b"__LLPASS", b"__llp_table") if segment.name == b"__BEHIND" else (b"__BEHIND", b"__data")
            out[segment.at + 8 : segment.at + 24] = names[0].ljust(16, b"\0")
            at = segment.sections[0].at
            out[at : at + 32] = names[1].ljust(16, b"\0") + names[0].ljust(16, b"\0")
    return transcode.resigned(bytes(out))


def test_a_pointer_among_the_records_is_a_reason(tmp_path: Path) -> None:
    inside = (
        room_in("entry", 24)
        + ".globl _inside\n_inside: .zero 24\n.data\n.p2align 3\n.globl _keeps\n_keeps: .quad _inside+4\n"
    )
    for chained in (True, False):
        data = assembled(tmp_path, inside, chained)
        with pytest.raises(DeclinedError, match=r"the pointer at address 0x1\w+ leads among the records"):
            rewrite(data, pattern(SMALL), None)


def test_pointers_to_the_ends_of_the_sections_are_the_runtimes_own(tmp_path: Path) -> None:
    ends = "".join(f".quad section${end}$__TEXT$__llp_units\n" for end in ("start", "end"))
    data = assembled(tmp_path, ".data\n.p2align 3\n.globl _keeps\n_keeps:\n" + ends)
    units = section(data, "__llp_units")
    assert {target for _, target in readers.fixups(data)} >= {units.address, units.address + units.size}
    assert rewrite(data, pattern(SMALL), None).report.where == "in place"


@pytest.mark.parametrize("chained", [True, False], ids=["chained", "classic"])
def test_a_fixup_inside_the_records_is_a_reason(chained: bool, tmp_path: Path) -> None:
    """No linker writes one into __TEXT; so another segment gets that name, and the rows in it the name of units."""
    out = bytearray(build(Shape("arm64", chained=chained), tmp_path))
    for segment in macho_commands.read(out).segments:
        if segment.name in (b"__TEXT", b"__DATA"):
            name = b"__TEXT" if segment.name == b"__DATA" else b"__CODE"
            out[segment.at + 8 : segment.at + 24] = name.ljust(16, b"\0")
        for each in segment.sections:
            if each.name == b"__rows":
                out[each.at : each.at + 16] = b"__llp_units".ljust(16, b"\0")
    with pytest.raises(DeclinedError, match="dyld writes a pointer at address 0x1"):
        rewrite(transcode.resigned(bytes(out)), pattern(SMALL), None)


def test_one_of_a_table_and_a_record(program: bytes) -> None:
    for table, record in ((None, None), (pattern(SMALL), b"LLPASSNO")):
        with pytest.raises(ValueError, match="one of the two"):
            rewrite(program, table, record)


# ---- damage


def test_sections_of_ours_that_share_bytes_with_others_are_damage(program: bytes) -> None:
    out = bytearray(program)
    segment = macho_commands.read(program).segment(b"__TEXT")
    assert segment is not None
    each = next(s for s in segment.sections if s.name == b"__llp_entry")
    macho_commands.place_section(out, each, each.address - 400, each.size, each.offset - 400)
    with pytest.raises(ImageError, match="two sections share bytes"):
        rewrite(transcode.resigned(bytes(out)), pattern(SMALL), None)


@pytest.mark.parametrize("cut", [3, 31, 40, 700, 30_000, -1])
def test_a_cut_file_is_one_sentence(cut: int, program: bytes) -> None:
    with pytest.raises(ImageError) as caught:
        rewrite(program[:cut], pattern(SMALL), None)
    assert "\n" not in caught.value.message


def test_the_header_of_the_reserved_segment_is_checked(program: bytes) -> None:
    out = bytearray(program)
    segment = macho_commands.read(program).segment(b"__LLPASS")
    assert segment is not None
    struct.pack_into("<Q", out, segment.at + 32, 0x100000)  # into __LINKEDIT
    with pytest.raises(ImageError, match="segments overlap"):
        rewrite(transcode.resigned(bytes(out)), pattern(LARGE), None)


def test_an_offset_out_of_the_file_is_damage_when_things_move(program: bytes) -> None:
    data = bytearray(program)
    command = macho_commands.read(data).only(macho_commands.SYMTAB)
    assert command is not None
    struct.pack_into("<I", data, command.at + 16, 0xFFFFFFF0)
    with pytest.raises(ImageError, match="leads out of the file, to 0xfffffff0"):
        rewrite(transcode.resigned(bytes(data)), pattern(LARGE), None)


def test_offsets_beyond_their_fields_are_declined(program: bytes) -> None:
    commands = macho_commands.read(program)
    with pytest.raises(DeclinedError, match="does not fit into a field of 4 bytes"):
        macho_commands.shift_offsets(bytearray(program), commands, 0x4000, 1 << 32)


def test_a_second_table_can_replace_the_first(program: bytes) -> None:
    """What a caller may do with a file that was post-linked before: the room stays usable."""
    first = rewrite(program, pattern(SMALL + 200), None).data
    second = rewrite(first, pattern(SMALL), None)
    assert runs(second.data, pattern(SMALL), second.table_address)
    codesign.verify(second.data, codesign.read(second.data, macho_commands.read(second.data)))
