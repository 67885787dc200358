"""Chains of fixups: what they say, what can be taken out and put in, and what is refused."""

from __future__ import annotations

import random
import struct
import time
from dataclasses import replace
from pathlib import Path

import pytest

from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.chained_fixups import ChainedFixups, Node
from tests.postlink import samples
from tests.postlink.macho import readers, transcode
from tests.postlink.macho.programs import Shape, build, link

TEXT = 0x100000000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Many pages, and binds among the rebases."""
    return build(Shape("arm64", weak=True, many=True), tmp_path_factory.mktemp("many"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(Shape("x86_64"), tmp_path_factory.mktemp("small"))


def chains(data: bytes | bytearray) -> ChainedFixups:
    return ChainedFixups(data, macho_commands.read(data))


def as_set(data: bytes | bytearray) -> set[tuple[int, int | str]]:
    """As `readers.fixups` gives them."""
    return {(f.address, f.symbol.name.decode() if f.symbol else f.target) for f in chains(data).fixups()}


@pytest.mark.parametrize("offsets", [False, True], ids=["addresses", "offsets"])
def test_fixups_equal_lief(offsets: bool, program: bytes) -> None:
    data = transcode.to_offsets(program) if offsets else program
    assert as_set(data) == readers.fixups(data)
    assert len(as_set(data)) > 6000


def test_imports_equal_lief(program: bytes) -> None:
    ours = [(i.name.decode(), i.library, i.weak) for i in chains(program).imports]
    listed = readers.parse(program).dyld_chained_fixups.bindings
    theirs = {(b.symbol.name, b.library_ordinal, b.weak_import) for b in listed}
    assert set(ours) == theirs
    assert {library for _, library, _ in ours} >= {1, -3}  # libSystem, weak lookup


@pytest.mark.parametrize(("addend", "form"), [(5, 1), (1000, 2), (0x123456789A, 3)])
def test_addends_of_every_format_of_imports(addend: int, form: int, tmp_path: Path) -> None:
    build(Shape("arm64"), tmp_path)
    source, obj = tmp_path / "add.s", tmp_path / "add.o"
    source.write_text(f".data\n.p2align 3\n.globl _adds\n_adds: .quad _imported+{addend}\n.quad _imported\n")
    samples.run(samples.tool("clang"), "-target", "arm64-apple-macos13", "-c", source, "-o", obj)
    objects = [obj, *(tmp_path / name for name in ("sample.o", "pointers.o", "reader.o"))]
    data = link(Shape("arm64"), objects, tmp_path / "added")
    at = macho_commands.read(data).only(macho_commands.CHAINED_FIXUPS)
    assert at is not None
    assert struct.unpack_from("<I", data, macho_commands.field(data, at, 8) + 20) == (form,)
    found = [f.addend for f in chains(data).fixups() if f.symbol and f.symbol.name == b"_imported"]
    assert sorted(found) == [0, 0, addend]


def test_the_top_byte_of_a_target_is_kept(small: bytes) -> None:
    data = bytearray(small)
    first = next(f for f in chains(data).fixups() if f.symbol is None)
    (raw,) = struct.unpack_from("<Q", data, first.offset)
    struct.pack_into("<Q", data, first.offset, raw | 0xAB << 36)
    assert next(f for f in chains(data).fixups() if f.symbol is None).target == first.target | 0xAB << 56


def test_a_pointer_to_the_header_is_a_raw_zero(tmp_path: Path) -> None:
    """As image offsets, it cannot be told from no pointer at all; only the chain knows it."""
    build(Shape("arm64"), tmp_path)
    source, obj = tmp_path / "base.s", tmp_path / "base.o"
    source.write_text(".section __LAST,__data\n.p2align 3\n.globl _base\n_base: .quad ___dso_handle\n")
    samples.run(samples.tool("clang"), "-target", "arm64-apple-macos13", "-c", source, "-o", obj)
    objects = [*(tmp_path / name for name in ("sample.o", "pointers.o", "reader.o")), obj]
    data = transcode.to_offsets(link(Shape("arm64"), objects, tmp_path / "based"))
    place = next(s for s in readers.sections_by_lief(data) if s.segment == "__LAST")
    assert data[place.offset : place.offset + 8] == bytes(8)
    assert (place.address, TEXT) in as_set(data)


# ---- splice


def applied(data: bytes, unlink: list[tuple[int, int]], insert: list[Node]) -> bytearray:
    out = bytearray(data)
    for write in chains(data).splice(out, unlink, insert):
        out[write.offset : write.offset + len(write.data)] = write.data
    return out


def address_of(commands: macho_commands.Commands, offset: int) -> int:
    """The link-time address of the byte at a file offset."""
    (segment,) = (s for s in commands.segments if s.offset <= offset < s.file_end)
    return segment.address + offset - segment.offset


def test_any_set_of_nodes_comes_out_and_goes_in_again(program: bytes) -> None:
    """25 random splices, each checked by a full walk."""
    chance = random.Random(7)
    every = list(chains(program).fixups())
    commands = macho_commands.read(program)
    for round_ in range(25):
        data = transcode.to_offsets(program) if round_ % 5 == 0 else program
        begin = chance.randrange(len(every) - 1)
        end = min(len(every) - 1, begin + chance.choice([1, 2, 30, 2500]))
        if address_of(commands, every[end].offset) - every[begin].address != every[end].offset - every[begin].offset:
            continue  # the range would reach over two segments
        span = (every[begin].offset, every[end].offset)
        gone = every[begin:end]
        new = [Node(f.offset, TEXT + 16 * n) for n, f in enumerate(gone) if chance.random() < 0.3]
        after = applied(data, [span], new)
        kept = {(f.address, f.symbol.name.decode() if f.symbol else f.target) for f in every if f not in gone}
        assert as_set(after) == kept | {(address_of(commands, n.offset), n.target) for n in new}


def test_nothing_to_do_changes_nothing(program: bytes) -> None:
    commands = macho_commands.read(program)
    text = commands.segment(b"__TEXT")
    assert text is not None
    assert applied(program, [(text.offset, text.file_end)], []) == program


def test_an_empty_page_can_get_its_first_node(small: bytes) -> None:
    commands = macho_commands.read(small)
    data = commands.segment(b"__DATA")
    assert data is not None
    out = applied(small, [(data.offset, data.file_end)], [])
    assert not [f for f in chains(out).fixups() if data.offset <= f.offset < data.file_end]
    again = applied(bytes(out), [], [Node(data.offset + 32, TEXT + 64)])
    found = [(f.offset, f.target) for f in chains(again).fixups() if data.offset <= f.offset < data.file_end]
    assert found == [(data.offset + 32, TEXT + 64)]


@pytest.mark.parametrize(
    ("shift", "said"),
    [(0, "there is a fixup already"), (4, "there is a fixup already"), (9, r"moves in steps of 4 bytes")],
)
def test_a_node_needs_a_place_of_its_own(shift: int, said: str, small: bytes) -> None:
    data = bytearray(small)
    last = [f for f in chains(data).fixups() if f.symbol is None][-1]
    with pytest.raises(DeclinedError, match=said):
        chains(data).splice(bytearray(data), [], [Node(last.offset + shift, TEXT)])


def test_a_node_where_no_chain_can_be_is_declined(small: bytes) -> None:
    with pytest.raises(DeclinedError, match="file offset 0x10: no page with chained fixups"):
        chains(small).splice(bytearray(small), [], [Node(0x10, TEXT)])


def test_a_target_out_of_reach_is_declined(small: bytes) -> None:
    fixup = next(chains(small).fixups())
    span = (fixup.offset, fixup.offset + 8)
    with pytest.raises(DeclinedError, match="does not fit into a chained fixup"):
        chains(small).splice(bytearray(small), [span], [Node(fixup.offset, 1 << 40)])


def test_half_a_pointer_is_not_taken_out(small: bytes) -> None:
    fixup = next(chains(small).fixups())
    for span in ((fixup.offset + 4, fixup.offset + 8), (fixup.offset, fixup.offset + 4)):
        with pytest.raises(DeclinedError, match="reaches over the end of what is to be replaced"):
            chains(small).splice(bytearray(small), [span])


def test_what_is_declined_leaves_the_file_alone(small: bytes) -> None:
    fixup = next(chains(small).fixups())
    out = bytearray(small)
    with pytest.raises(DeclinedError):
        chains(small).splice(out, [(fixup.offset, fixup.offset + 8)], [Node(0x10, TEXT)])
    assert out == small


# ---- what is not understood, or damaged


def starts_of_data(data: bytes | bytearray) -> tuple[int, int]:
    """Where the chains' header is, and where that of the starts of __DATA."""
    command = macho_commands.read(data).only(macho_commands.CHAINED_FIXUPS)
    assert command is not None
    at = macho_commands.field(data, command, 8)
    (starts,) = struct.unpack_from("<I", data, at + 4)
    index = [s.name for s in readers.parse(bytes(data)).segments].index("__DATA")
    (offset,) = struct.unpack_from("<I", data, at + starts + 4 + 4 * index)
    return at, at + starts + offset


def test_other_kinds_of_pointers_are_known_to_be_unknown(small: bytes) -> None:
    data = bytearray(small)
    _, starts = starts_of_data(data)
    struct.pack_into("<H", data, starts + 6, 12)  # DYLD_CHAINED_PTR_ARM64E_USERLAND24
    found = chains(data)
    assert found.unknown == {b"__DATA": 12}
    segment = macho_commands.read(data).segment(b"__DATA")
    assert segment is not None
    assert not [f for f in found.fixups() if segment.offset <= f.offset < segment.file_end]
    with pytest.raises(DeclinedError, match="__DATA: pointers of kind 12, which are not understood"):
        found.splice(bytearray(data), [(segment.offset, segment.offset + 8)])


def test_a_page_with_several_chains_is_declined(small: bytes) -> None:
    data = bytearray(small)
    _, starts = starts_of_data(data)
    struct.pack_into("<H", data, starts + 22, 0x8000)
    with pytest.raises(DeclinedError, match="page 0 has several chains"):
        list(chains(data).fixups())


def test_a_chain_that_leaves_its_page_is_damage(small: bytes) -> None:
    data = bytearray(small)
    first = next(chains(data).fixups())
    (raw,) = struct.unpack_from("<Q", data, first.offset)
    struct.pack_into("<Q", data, first.offset, raw | 0xFFF << 51)
    with pytest.raises(ImageError, match="the chain of page 0 leaves it at offset"):
        list(chains(data).fixups())


def test_an_import_that_is_not_there_is_damage(small: bytes) -> None:
    data = bytearray(small)
    bind = next(f for f in chains(data).fixups() if f.symbol)
    (raw,) = struct.unpack_from("<Q", data, bind.offset)
    struct.pack_into("<Q", data, bind.offset, raw | 0xFFFFFF)
    with pytest.raises(ImageError, match="import 16777215 of"):
        list(chains(data).fixups())


HEADER = [
    (0, 1, DeclinedError, "version 1 is unknown"),
    (4, 0x7FFFFFFF, ImageError, "starts do not fit"),
    (8, 0x7FFFFFFF, ImageError, "imports do not fit"),
    (12, 0x7FFFFFFF, ImageError, "symbols do not fit"),
    (16, 0x7FFFFFFF, ImageError, "imports do not fit"),
    (20, 4, DeclinedError, "imports of format 4"),
    (24, 1, DeclinedError, "symbols of 1"),
]


@pytest.mark.parametrize(("at", "value", "kind", "said"), HEADER, ids=[said for *_, said in HEADER])
def test_a_header_that_cannot_be_true(at: int, value: int, kind: type[Exception], said: str, small: bytes) -> None:
    data = bytearray(small)
    header, _ = starts_of_data(data)
    struct.pack_into("<I", data, header + at, value)
    with pytest.raises(kind, match=said):
        list(chains(data).fixups())


@pytest.mark.parametrize(("at", "layout", "value"), [(4, "<H", 0x2000), (8, "<Q", 8), (20, "<H", 0xFFFF)])
def test_starts_that_cannot_be_true(at: int, layout: str, value: int, small: bytes) -> None:
    data = bytearray(small)
    _, starts = starts_of_data(data)
    struct.pack_into(layout, data, starts + at, value)
    with pytest.raises(ImageError, match=r"pages of|do not fit"):
        list(chains(data).fixups())


def test_segments_that_share_bytes_cannot_keep_us_busy(program: bytes) -> None:
    """200 segments with one and the same place in the file, each with its thousands of pointers."""
    commands = macho_commands.read(program)
    command, segment = commands.only(macho_commands.CHAINED_FIXUPS), commands.segment(b"__DATA")
    assert command is not None and segment is not None
    header, starts = starts_of_data(program)
    old = program[header : header + macho_commands.field(program, command, 12)]
    many = 200
    table = struct.pack(f"<I{many}I", many, *[4 + 4 * many] * many)
    table += program[starts : starts + struct.unpack_from("<I", program, starts)[0]]
    data = bytearray(program + old[:4] + struct.pack("<I", len(old)) + old[8:] + table)
    struct.pack_into("<II", data, command.at + 8, len(program), len(old) + len(table))
    forged = replace(commands, segments=(*[segment] * many, commands.segments[1]))
    begin = time.process_time()
    with pytest.raises(ImageError, match="more fixups than the file has room for"):
        list(ChainedFixups(data, forged).fixups())
    assert time.process_time() - begin < 20


def test_a_file_without_the_command_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="no LC_DYLD_CHAINED_FIXUPS"):
        chains(build(Shape("arm64", chained=False), tmp_path))
