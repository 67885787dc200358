"""Tables in Mach-O programs of every shape, judged by other readers and by running the result in an emulated loader."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest
from unicorn import UcError

from llpass.abi import native
from llpass.postlink.macho import codesign
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.chained_fixups import ChainedFixups, Node, Write
from llpass.postlink.macho.rewrite import rewrite
from llpass.postlink.rewritten import Rewritten
from tests.postlink.macho import readers, transcode
from tests.postlink.macho.minidyld import Process
from tests.postlink.macho.programs import (
    FEW,
    FUNCTIONS,
    ROWS,
    Pattern,
    Shape,
    build,
    fnv,
    sum_of_calls,
    sum_of_rows,
)

SLIDES = (0x4000, 0x1234000, 0x5_8000_0000)
CONSUMED = set(native.MACHO_SECTIONS.values())
ROWS_AS_LINKED = [(n % FUNCTIONS, n) for n in range(ROWS)]
SMALL, LARGE = 208, 40_000

#: One of each kind; the slow matrix has the rest.
FEW_SHAPES = [
    Shape("arm64", dead_strip=True, weak=True, many=True),
    Shape("arm64", chained=False, many=True),
    Shape("x86_64", interposable=True),
    Shape("x86_64", chained=False, dead_strip=True, weak=True),
    Shape("x86_64", many=True, sites=False),
]


def all_shapes() -> list[Shape]:
    yes_no = (True, False)
    return [
        Shape(arch, chained, dead, kind == "weak", kind == "interposable", many, sites)
        for arch, chained, dead, kind, many, sites in product(
            ("arm64", "x86_64"), yes_no, yes_no, ("plain", "weak", "interposable"), yes_no, yes_no
        )
    ]


@dataclass
class Case:
    """A program before and after, each also as a file for tools."""

    shape: Shape
    before: bytes
    folder: Path

    def table(self, size: int) -> Pattern:
        """A table of that size for it."""
        text = next(s for s in readers.sections_by_lief(self.before) if s.name == "__text")
        return Pattern(size, text.address)

    def file(self, data: bytes) -> Path:
        path = self.folder / "judged"
        path.write_bytes(data)
        return path


def case(shape: Shape, folder: Path, offsets: bool = False) -> Case:
    data = build(shape, folder)
    return Case(shape, transcode.to_offsets(data) if offsets else data, folder)


def consumed(data: bytes) -> list[readers.Section]:
    return [s for s in readers.sections_by_lief(data) if s.segment == "__TEXT" and s.name in CONSUMED]


def check_the_rest_is_untouched(before: bytes, after: bytes) -> None:
    """In place: bytes differ in the consumed sections, in their headers, and in page hashes, and nowhere else."""
    assert len(before) == len(after)
    mask = bytearray(len(before))
    commands = macho_commands.read(before)
    for section in commands.segment(b"__TEXT").sections:
        if section.name.decode() in CONSUMED:
            mask[section.offset : section.offset + section.size] = b"\1" * section.size
            mask[section.at + 32 : section.at + 52] = b"\1" * 20
    signature = codesign.read(before, commands)
    if signature is not None:
        mask[signature.hashes : signature.hashes + 32 * signature.pages] = b"\1" * (32 * signature.pages)
    assert [at for at, (a, b) in enumerate(zip(before, after, strict=True)) if a != b and not mask[at]] == []


def check_what_moved(before: bytes, after: bytes) -> None:
    """Reserved segment: up to where it is, only headers and the consumed differ; behind it all is the same again."""
    old, new = readers.parse(before).get_segment("__LINKEDIT"), readers.parse(after).get_segment("__LINKEDIT")
    table = readers.parse(after).get_segment("__LLPASS")
    assert table.file_offset == old.file_offset
    assert new.file_offset == table.file_offset + table.file_size
    first = min(s.offset for s in readers.sections_by_lief(before) if s.offset)
    spans = [(s.offset, s.offset + s.size) for s in consumed(before)]
    differing = [at for at in range(first, old.file_offset) if before[at] != after[at]]
    assert [at for at in differing if not any(low <= at < high for low, high in spans)] == []
    end = readers.parse(before).code_signature.data_offset
    moved = new.file_offset - old.file_offset
    assert after[new.file_offset : end + moved] == before[old.file_offset : end]


def check_readers_agree(subject: Case, after: bytes) -> None:
    """LIEF and llvm-objdump read one thing; fixups and UUID are as before; two verifiers accept the signature."""
    old = (readers.fixups(subject.before), readers.fixups_by_llvm(subject.file(subject.before)))
    path = subject.file(after)
    assert readers.sections_by_llvm(path) == readers.sections_by_lief(after)
    assert (readers.fixups(after), readers.fixups_by_llvm(path)) == old
    assert readers.parse(after).uuid.uuid == readers.parse(subject.before).uuid.uuid
    assert readers.signature_problems(path) == []
    commands = macho_commands.read(after)
    signature = codesign.read(after, commands)
    assert signature is not None
    codesign.verify(after, signature)


def check_it_runs(subject: Case, result: Rewritten, table: Pattern) -> None:
    for slide in SLIDES:
        old, new = Process(subject.before, slide), Process(result.data, slide)
        assert new.read(result.table_address, table.size) == table.at(result.table_address)
        assert new.call("table_digest") == fnv(table.at(result.table_address))
        assert new.call("table_text") == table.text + slide
        assert new.call("sum_of_calls") == sum_of_calls(subject.shape.count)
        assert new.call("sum_of_rows") == sum_of_rows(ROWS_AS_LINKED)
        for name in ("unit_bytes", "entry_place", "image_start"):
            assert new.call(name) == old.call(name)


def check_everything(shape: Shape, folder: Path, offsets: bool) -> None:
    subject = case(shape, folder, offsets)
    for size in (SMALL, LARGE):
        table = subject.table(size)
        result = rewrite(subject.before, table, None)
        assert result.report.where == ("in place" if size == SMALL else "reserved segment")
        if size == SMALL:
            check_the_rest_is_untouched(subject.before, result.data)
        else:
            check_what_moved(subject.before, result.data)
        check_readers_agree(subject, result.data)
        check_it_runs(subject, result, table)


@pytest.mark.parametrize("shape", FEW_SHAPES, ids=lambda shape: shape.name)
def test_a_table_is_all_that_changes(shape: Shape, tmp_path: Path) -> None:
    check_everything(shape, tmp_path, offsets=False)


def test_pointers_as_image_offsets(tmp_path: Path) -> None:
    check_everything(Shape("arm64", weak=True, many=True), tmp_path, offsets=True)


#: Classic dyld info has no formats of pointers.
SHAPES_AND_FORMATS = [
    (shape, offsets) for shape in all_shapes() for offsets in (False, True) if shape.chained >= offsets
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shape", "offsets"),
    SHAPES_AND_FORMATS,
    ids=[f"{s.name}-{'offsets' if o else 'addresses'}" for s, o in SHAPES_AND_FORMATS],
)
def test_every_shape(shape: Shape, offsets: bool, tmp_path: Path) -> None:
    check_everything(shape, tmp_path, offsets)


# ---- rows with pointers, taken out of their chains


def spliced(subject: Case, splice: bool = True) -> tuple[bytes, tuple[int, int], int]:
    """The rows replaced by zeros and, in the second, a pointer to f5: (file, their addresses, the pointer)."""
    rows = next(s for s in readers.sections_by_lief(subject.before) if s.name == "__rows")
    chains = ChainedFixups(subject.before, macho_commands.read(subject.before))
    out = bytearray(subject.before)
    place, target = rows.offset + 16, Process(subject.before, 0).address("f5")
    writes = [Write(place, target.to_bytes(8, "little"))]
    if splice:
        writes = chains.splice(out, [(rows.offset, rows.offset + rows.size)], [Node(place, target)])
    out[rows.offset : rows.offset + rows.size] = bytes(rows.size)
    for write in writes:
        out[write.offset : write.offset + len(write.data)] = write.data
    return transcode.resigned(bytes(out)), (rows.address, rows.address + rows.size), target


def check_splice(shape: Shape, folder: Path, offsets: bool) -> None:
    subject = case(shape, folder, offsets)
    after, (low, high), target = spliced(subject)
    kept = {entry for entry in readers.fixups(subject.before) if not low <= entry[0] < high}
    assert len(kept) == len(readers.fixups(subject.before)) - ROWS
    assert readers.fixups(after) == kept | {(low + 16, target)}
    chains = ChainedFixups(after, macho_commands.read(after))
    assert {fixup.address for fixup in chains.fixups()} == {address for address, _ in kept} | {low + 16}
    for slide in SLIDES:
        process = Process(after, slide)
        assert process.call("sum_of_rows") == sum_of_rows([(None, 0), (5, 0), *[(None, 0)] * (ROWS - 2)])
        assert process.call("sum_of_calls") == sum_of_calls(shape.count)


@pytest.mark.parametrize("offsets", [False, True], ids=["addresses", "offsets"])
@pytest.mark.parametrize("shape", [s for s in FEW_SHAPES if s.chained], ids=lambda shape: shape.name)
def test_spliced_chains_hold_what_stays_and_what_comes(shape: Shape, offsets: bool, tmp_path: Path) -> None:
    check_splice(shape, tmp_path, offsets)


@pytest.mark.slow
@pytest.mark.parametrize("offsets", [False, True], ids=["addresses", "offsets"])
@pytest.mark.parametrize("shape", [s for s in all_shapes() if s.chained and s.sites], ids=lambda shape: shape.name)
def test_spliced_chains_of_every_shape(shape: Shape, offsets: bool, tmp_path: Path) -> None:
    check_splice(shape, tmp_path, offsets)


# ---- the layers see what they are there for


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return case(Shape("arm64"), tmp_path_factory.mktemp("plain"))


def unsigned_change(before: bytes, after: bytes) -> bytes:
    """`after` with the page hashes of `before`."""
    signature = codesign.read(before, macho_commands.read(before))
    assert signature is not None
    span = slice(signature.hashes, signature.hashes + 32 * signature.pages)
    return after[: span.start] + before[span] + after[span.stop :]


def test_stale_page_hashes_are_seen_by_the_verifiers_alone(plain: Case) -> None:
    table = plain.table(SMALL)
    result = rewrite(plain.before, table, None)
    stale = unsigned_change(plain.before, result.data)
    check_it_runs(plain, result.replace(data=stale), table)
    assert "code digest mismatch" in readers.signature_problems(plain.file(stale))[0]
    with pytest.raises(codesign.ImageError, match="the page at offset 0x0 has another hash"):
        codesign.verify(stale, codesign.read(stale, macho_commands.read(stale)))


def test_a_wrong_byte_in_the_table_is_seen_by_running_it_alone(plain: Case) -> None:
    table = plain.table(SMALL)
    result = rewrite(plain.before, table, None)
    wrong = bytearray(result.data)
    wrong[macho_commands.read(wrong).segment(b"__TEXT").offset + result.table_address - 0x100000000 + 100] ^= 1
    data = transcode.resigned(bytes(wrong))
    check_readers_agree(plain, data)
    assert Process(data, SLIDES[0]).call("table_digest") != fnv(table.at(result.table_address))


def test_a_wrong_distance_in_the_carrier_is_seen_by_running_it_alone(plain: Case) -> None:
    table = plain.table(LARGE)
    result = rewrite(plain.before, table, None)
    units = next(s for s in readers.sections_by_lief(result.data) if s.name == "__llp_units")
    wrong = bytearray(result.data)
    wrong[units.offset + 8] ^= 8
    data = transcode.resigned(bytes(wrong))
    check_readers_agree(plain, data)
    assert Process(data, SLIDES[0]).call("table_digest") == 0


def test_a_missing_splice_is_seen_only_with_a_slide(plain: Case) -> None:
    data, _, _ = spliced(plain, splice=False)
    expected = sum_of_rows([(None, 0), (5, 0), *[(None, 0)] * (ROWS - 2)])
    assert Process(data, 0).call("sum_of_rows") == expected
    for slide in SLIDES:
        with pytest.raises(UcError):
            Process(data, slide).call("sum_of_rows")


def test_the_emulated_loader_faults_on_a_pointer_that_nobody_fixed(tmp_path: Path) -> None:
    before = build(Shape("arm64", chained=False), tmp_path)
    out = bytearray(before)
    command = macho_commands.read(before).only(*macho_commands.DYLD_INFO)
    assert command is not None
    out[command.at + 12 : command.at + 16] = bytes(4)  # no rebases
    assert Process(bytes(out), 0).call("sum_of_calls") == sum_of_calls(FEW)
    with pytest.raises(UcError, match="UNMAPPED"):
        Process(bytes(out), SLIDES[0]).call("sum_of_calls")
