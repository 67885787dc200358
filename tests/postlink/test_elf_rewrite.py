"""Putting a table into an ELF file."""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
import time
from pathlib import Path

import pytest

from llpass.postlink.elf import check as elf_check
from llpass.postlink.elf import room as elf_room
from llpass.postlink.elf.headers import PT_GNU_STACK, PT_LOAD, PT_NOTE, SHF_WRITE, Headers
from llpass.postlink.elf.rewrite import rewrite
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.image import ImageError
from tests.postlink.elf_probe import LINKERS, Pattern, Probe, link, second_reader, table_in
from tests.postlink.samples import tool

NONE = b"LLPASSNO" + bytes(8)


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Probe:
    """Only read; 48,028 bytes of records, one PT_NOTE entry to spare."""
    return link(tmp_path_factory.mktemp("linked"))


@pytest.fixture
def probe(linked: Probe, tmp_path: Path) -> Probe:
    """A copy of its own."""
    return Probe(Path(shutil.copy(linked.path, tmp_path / "probe")))


@pytest.fixture(scope="module")
def without_spare(tmp_path_factory: pytest.TempPathFactory) -> Probe:
    """Its PT_NOTE entries are all needed, and it has one segment of data."""
    return link(tmp_path_factory.mktemp("spare"), "lld", "pie", "-Wl,-z,norelro", note=False)


def changed(data: bytes, name: str, **fields: int) -> bytes:
    """The file with fields of one section header changed."""
    headers = Headers(data)
    section = next(s for s in headers.sections if headers.name(s) == name.encode())
    for field, value in fields.items():
        setattr(section, field, value)
    out = bytearray(data)
    headers.write(out)
    return bytes(out)


@pytest.mark.parametrize("linker", LINKERS)
def test_the_program_finds_the_table_and_everything_else(linker: str, tmp_path: Path) -> None:
    probe = link(tmp_path, linker)
    done = rewrite(probe.data, Pattern(4000))
    second_reader(done.data, tmp_path / "second")
    probe.write(done.data)
    assert probe.run(4000) == "ok"
    assert done.report.where == "in place"
    assert table_in(done.data, done.table_address, 4000) == Pattern(4000).at(0)


@pytest.mark.parametrize("linker", LINKERS)
def test_what_the_table_leaves_over_leaves_the_file(linker: str, tmp_path: Path) -> None:
    before = link(tmp_path, linker, units=300_000, sites=9000).data
    done = rewrite(before, Pattern(4000))
    # For mold two segments were joined to save more.
    assert len(before) - len(done.data) in (done.report.bytes_removed, done.report.bytes_removed - 4096)
    assert done.report.bytes_removed > 280_000
    assert done.report.bytes_removed % 4096 == 0


def test_the_probe_notices_a_damaged_table(probe: Probe) -> None:
    probe.write(rewrite(probe.data, Pattern(4000)).data.replace(bytes(Pattern(4000).at(0)[100:120]), bytes(20)))
    assert probe.run(4000) == "the table is damaged"


def test_a_table_as_large_as_the_records_fits(probe: Probe, tmp_path: Path) -> None:
    room = elf_room.find(Headers(probe.data), probe.data)
    size = (room.carrier_run().end - room.carrier) // 8 * 8
    done = rewrite(probe.data, Pattern(size))
    assert (done.report.where, len(done.data)) == ("in place", len(probe.data))
    probe.write(done.data)
    assert probe.run(size) == "ok"


@pytest.mark.parametrize("linker", ["lld", "bfd", "gold"])
def test_a_table_that_does_not_fit_gets_a_segment(linker: str, tmp_path: Path) -> None:
    probe = link(tmp_path, linker)
    before = probe.data
    done = rewrite(before, Pattern(200_000))
    second_reader(done.data, tmp_path / "second")
    assert done.report.where == "new segment"
    assert len(done.data) - len(before) <= 200_008 - done.report.bytes_removed
    assert len(Headers(done.data).segments) == len(Headers(before).segments)
    probe.write(done.data)
    assert probe.run(200_000) == "ok"


def test_without_a_spare_header_nothing_leaves_the_file(without_spare: Probe) -> None:
    done = rewrite(without_spare.data, Pattern(4000))
    assert (done.report.where, done.report.bytes_removed) == ("in place", 0)
    assert any("program headers" in reason for reason in done.report.not_done)
    assert len(done.data) == len(without_spare.data)


def test_two_segments_of_data_become_one_where_that_saves_more(tmp_path: Path) -> None:
    probe = link(tmp_path, "lld", note=False)
    done = rewrite(probe.data, Pattern(4000))
    assert len(probe.data) - len(done.data) == done.report.bytes_removed - 4096 > 30_000
    assert len(Headers(done.data).loads()) == len(Headers(probe.data).loads())
    second_reader(done.data, tmp_path / "second")
    probe.write(done.data)
    assert probe.run(4000) == "ok"


def test_two_segments_of_data_stay_two_where_one_would_save_nothing(tmp_path: Path) -> None:
    probe = link(tmp_path, "lld", note=False, units=5000, sites=500)
    done = rewrite(probe.data, Pattern(400))
    assert len(done.data) == len(probe.data)
    assert len(Headers(done.data).loads()) == len(Headers(probe.data).loads())


def test_without_a_spare_header_a_large_table_moves_the_headers(without_spare: Probe, tmp_path: Path) -> None:
    done = rewrite(without_spare.data, Pattern(200_000))
    assert done.report.where == "moved headers"
    assert any("GNU strip" in reason for reason in done.report.not_done)
    moved = Probe(Path(shutil.copy(without_spare.path, tmp_path / "probe")))
    moved.write(done.data)
    assert moved.run(200_000) == "ok"


def test_without_tables_the_mark_stands_in_the_carrier(probe: Probe) -> None:
    done = rewrite(probe.data, None, NONE)
    assert done.table_address == 0
    assert done.report.bytes_removed > 40_000
    probe.write(done.data)
    assert probe.run(0) == "ok"


def test_the_sections_say_what_is_where(linked: Probe) -> None:
    image = ElfImage(rewrite(linked.data, Pattern(4000)).data)
    (units,) = image.sections("units")
    assert units.data == Pattern(4000).at(0)
    assert not any(section.data for kind in ("entry", "line", "stub", "pcs") for section in image.sections(kind))


def test_a_table_outside_of_the_carrier_has_a_section_of_its_name(linked: Probe) -> None:
    done = rewrite(linked.data, Pattern(200_000))
    headers = Headers(done.data)
    (section,) = [s for s in headers.sections if headers.name(s) == b"llpass_table"]
    assert (section.addr, section.size) == (done.table_address, 200_000)


def test_the_build_id_and_what_debuggers_read_stay(probe: Probe, tmp_path: Path) -> None:
    readelf = tool("llvm-readelf")
    wanted = subprocess.run([readelf, "-n", probe.path], capture_output=True).stdout
    symbolizer = [tool("llvm-symbolizer"), "-f", "--obj", str(probe.path)]
    addresses = "\n".join(hex(s.address) for s in ElfImage(probe.data).symbols())
    lines = subprocess.run(symbolizer, input=addresses, capture_output=True, text=True).stdout
    assert "elf_probe.c" in lines
    probe.write(rewrite(probe.data, Pattern(4000)).data)
    found = subprocess.run([readelf, "-n", probe.path], capture_output=True).stdout
    assert found == wanted
    assert b"Build ID" in found
    assert subprocess.run(symbolizer, input=addresses, capture_output=True, text=True).stdout == lines


def test_fields_that_nobody_here_knows_stay_as_they_were(linked: Probe) -> None:
    headers = Headers(linked.data)
    notes = [segment for segment in headers.segments if segment.type == PT_NOTE]
    notes[0].type, notes[0].flags = 0x6BCDEF01, 0x0BADF00D
    data = bytearray(linked.data)
    headers.write(data)
    after = Headers(rewrite(bytes(data), Pattern(4000)).data)
    assert (0x6BCDEF01, 0x0BADF00D) in [(segment.type, segment.flags) for segment in after.segments]


def test_bytes_behind_the_end_stay_at_the_end(probe: Probe) -> None:
    probe.write(probe.data + b"a payload that finds itself by its offset")
    done = rewrite(probe.data, Pattern(4000))
    assert (done.report.bytes_removed, len(done.data)) == (0, len(probe.data))
    assert done.data.endswith(b"a payload that finds itself by its offset")
    assert any("may not move" in reason for reason in done.report.not_done)


def test_relocations_that_emit_relocs_left_for_records_go_with_them(tmp_path: Path) -> None:
    probe = link(tmp_path, "bfd", "pie", "-Wl,--emit-relocs")
    probe.write(rewrite(probe.data, Pattern(4000)).data)
    assert probe.run(4000) == "ok"


@pytest.mark.parametrize("flag", ["-Wl,-z,norelro", "-Wl,-z,pack-relative-relocs"])
def test_relocations_elsewhere_do_no_harm(flag: str, tmp_path: Path) -> None:
    probe = link(tmp_path, "lld", "pie", flag)
    probe.write(rewrite(probe.data, Pattern(4000)).data)
    assert probe.run(4000) == "ok"


def test_a_relocation_into_the_records_is_refused(linked: Probe) -> None:
    headers = Headers(linked.data)
    units = next(s for s in headers.sections if headers.name(s) == b"llpass_units")
    rela = next(s for s in headers.sections if headers.name(s) == b".rela.dyn")
    data = bytearray(linked.data)
    struct.pack_into("<Q", data, rela.offset, units.addr + 16)
    with pytest.raises(ImageError, match="the loader writes into it"):
        rewrite(bytes(data), Pattern(4000))


@pytest.mark.parametrize("bitmap", [False, True])
def test_a_packed_relocation_into_the_records_is_refused(bitmap: bool, tmp_path: Path) -> None:
    data = bytearray(link(tmp_path, "lld", "pie", "-Wl,-z,pack-relative-relocs").data)
    headers = Headers(bytes(data))
    units = next(s for s in headers.sections if headers.name(s) == b"llpass_units")
    relr = next(s for s in headers.sections if headers.name(s) == b".relr.dyn")
    assert relr.size >= 16
    words = (units.addr - 8 * 63, 1 | 1 << 63) if bitmap else (units.addr + 8, 1)
    struct.pack_into("<QQ", data, relr.offset, *words)
    with pytest.raises(ImageError, match="the loader writes into it"):
        rewrite(bytes(data), Pattern(4000))


def test_records_that_a_program_may_write_are_refused(linked: Probe) -> None:
    with pytest.raises(ImageError, match="llpass_line: type"):
        rewrite(changed(linked.data, "llpass_line", flags=2 | SHF_WRITE), Pattern(4000))


def test_sections_that_overlap_are_refused(linked: Probe) -> None:
    headers = Headers(linked.data)
    units = next(s for s in headers.sections if headers.name(s) == b"llpass_units")
    with pytest.raises(ImageError, match="something else lies in it"):
        rewrite(changed(linked.data, ".rodata", addr=units.addr + 64), Pattern(4000))


def test_two_sections_of_units_are_refused(linked: Probe) -> None:
    headers = Headers(linked.data)
    units = next(s for s in headers.sections if headers.name(s) == b"llpass_units")
    with pytest.raises(ImageError, match="there are two of them"):
        rewrite(changed(linked.data, "llpass_line", name_at=units.name_at), Pattern(4000))


def test_a_file_without_section_headers_is_declined(linked: Probe, tmp_path: Path) -> None:
    bare = Probe(tmp_path / "probe")
    bare.write(linked.data)
    with pytest.raises(ImageError, match="no section headers at all"):
        rewrite(bare.after(tool("llvm-objcopy"), "--strip-sections").data, Pattern(4000))


def test_an_object_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int x;\n")
    subprocess.run([tool("clang"), "-c", tmp_path / "a.c", "-o", tmp_path / "a.o"], check=True)
    with pytest.raises(ImageError, match="not a linked image"):
        rewrite((tmp_path / "a.o").read_bytes(), Pattern(4000))


@pytest.mark.parametrize(
    "target", ["i386-linux-gnu", "powerpc64-linux-gnu", "armv7-linux-gnueabihf", "powerpc-linux-gnu"]
)
def test_other_word_sizes_and_byte_orders(target: str, tmp_path: Path) -> None:
    source = [".globl _start", ".section .text", "_start: .long 0", ".data", ".long _start"]
    for name in ("units", "entry", "line"):
        source += [f'.section llpass_{name},"a",%progbits', ".p2align 3", ".fill 90000,1,0xab"]
    source += ['.section .rodata.last,"a",%progbits', ".long 7", '.section .note.llpass,"a",%note']
    source += [".long 7, 36, 1", '.asciz "llpass"', ".byte 0", ".long 1", ".zero 32"]
    (tmp_path / "a.s").write_text("\n".join(source) + "\n")
    out = tmp_path / "a.out"
    command = [tool("clang"), f"--target={target}", "-nostdlib", "-fuse-ld=lld", "-static", "-Wl,--eh-frame-hdr"]
    subprocess.run([*command, tmp_path / "a.s", "-o", out], check=True)
    before = out.read_bytes()
    for size in (4000, 400_000):
        done = rewrite(before, Pattern(size))
        second_reader(done.data, tmp_path / "second")
        assert table_in(done.data, done.table_address, size) == Pattern(size).at(0)
        assert done.report.bytes_removed or size > 4000


def test_a_file_that_was_changed_elsewhere_is_noticed(linked: Probe) -> None:
    headers = Headers(linked.data)
    room = elf_room.find(headers, linked.data)
    after = bytearray(rewrite(linked.data, Pattern(4000)).data)
    elf_check.same_but_for(linked.data, bytes(after), room)
    code = next(s for s in Headers(bytes(after)).sections if s.flags & 4)
    after[code.offset + 3] ^= 1
    with pytest.raises(ImageError, match="would change the bytes"):
        elf_check.same_but_for(linked.data, bytes(after), room)


def test_a_section_of_more_bytes_than_any_file_costs_no_time(linked: Probe) -> None:
    started = time.monotonic()
    with pytest.raises(ImageError, match=r"section \d+ at offset 0x[0-9a-f]+: need 4611686018427387904 bytes"):
        rewrite(changed(linked.data, ".comment", size=1 << 62), Pattern(4000))
    assert time.monotonic() - started < 5


def with_segment(data: bytes, index: int, **fields: int) -> bytes:
    """The file with fields of one program header changed."""
    headers = Headers(data)
    for field, value in fields.items():
        setattr(headers.segments[index], field, value)
    out = bytearray(data)
    headers.write(out)
    return bytes(out)


def test_a_header_that_cannot_move_further_is_refused(tmp_path: Path) -> None:
    probe = link(tmp_path, note=False)
    (stack,) = [i for i, s in enumerate(Headers(probe.data).segments) if s.type == PT_GNU_STACK]
    with pytest.raises(ImageError, match="a field would not hold"):
        rewrite(with_segment(probe.data, stack, offset=(1 << 64) - 1), Pattern(4000))


def test_a_table_too_far_from_the_records_is_refused(linked: Probe) -> None:
    headers = Headers(linked.data)
    last = max(i for i, s in enumerate(headers.segments) if s.type == PT_LOAD)
    far = with_segment(linked.data, last, vaddr=headers.segments[last].vaddr + (1 << 63))
    with pytest.raises(ImageError, match="half of the address space"):
        rewrite(far, Pattern(200_000))


def test_an_empty_table_of_relocations_may_stand_anywhere(linked: Probe) -> None:
    assert rewrite(changed(linked.data, ".rela.dyn", size=0, offset=1 << 40), Pattern(4000)).report.where == "in place"


def mutant(data: bytes, choose: random.Random, places: list[int]) -> bytes:
    """Bytes, and whole fields, of the headers changed; now and then the file is cut."""
    out = bytearray(data)
    for _ in range(choose.choice((1, 1, 2, 3, 8))):
        at, other = choose.choice(places), choose.choice(places)
        field = choose.choice((0, 1, 1 << 63, (1 << 64) - 1, len(data), 4096, choose.getrandbits(64)))
        kind = choose.randrange(4)
        if kind < 2:
            out[at] = choose.choice((0, 1, 0x7F, 0x80, 0xFF, choose.randrange(256)))
        elif kind == 2:
            struct.pack_into("<Q", out, at & ~7, field)
        else:
            out[at : at + 8] = out[other : other + 8]
    return bytes(out[: choose.randrange(len(out))] if choose.random() < 0.02 else out)


def test_damaged_headers_end_in_a_sentence(linked: Probe, without_spare: Probe) -> None:
    choose = random.Random(5)
    outcomes = {True: 0, False: 0}
    started = time.monotonic()
    for data in (linked.data, without_spare.data):
        headers = Headers(data)
        names = headers.sections[headers.names_index]
        relocations = [s for s in headers.sections if headers.name(s) == b".rela.dyn"]
        places = [*range(64), *range(headers.phoff, headers.phoff + headers.table_bytes)]
        places += range(headers.shoff, headers.shoff + headers.section_table_bytes)
        for section in (names, *relocations):
            places += range(section.offset, section.offset + section.size)
        for _ in range(400):
            damaged = mutant(data, choose, places)
            try:
                done = rewrite(damaged, Pattern(choose.choice((800, 4000, 48_000, 200_000))))
            except ImageError as error:
                assert "\n" not in str(error)
                outcomes[False] += 1
            else:
                assert len(done.data) <= len(damaged) + 3 * 200_000
                outcomes[True] += 1
    assert min(outcomes.values()) > 150
    assert time.monotonic() - started < 60


def test_a_file_cut_anywhere_ends_in_a_sentence(linked: Probe) -> None:
    for size in range(0, len(linked.data), 997):
        with pytest.raises(ImageError):
            rewrite(linked.data[:size], Pattern(4000))


def test_segments_stay_in_order(linked: Probe) -> None:
    for size in (4000, 200_000):
        loads = Headers(rewrite(linked.data, Pattern(size)).data).loads()
        assert [load.vaddr for load in loads] == sorted(load.vaddr for load in loads)
        assert all(load.type == PT_LOAD for load in loads)
