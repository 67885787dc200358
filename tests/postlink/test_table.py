"""What is written is read back: the lookup table of post-link against the slow reference, and against damage."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llpass.abi import table as abi
from llpass.postlink import records
from llpass.postlink.facts import content as facts
from llpass.postlink.facts.content import Content
from llpass.postlink.facts.outermost import outermost
from llpass.postlink.functab import Frame, build
from llpass.postlink.image import ImageError, open_image
from llpass.postlink.table import piece_records
from llpass.postlink.table.inline_trees import DEPTH_LIMIT
from llpass.postlink.table.reader import TableReader
from llpass.postlink.table.writer import LayoutError, write
from tests.fuzz.tables import many_sites
from tests.postlink.contents import content_of
from tests.vectors import CASES, inputs_of

ADDRESS = 0x7000


def table_of(content: Content, **options: Any) -> TableReader:
    return TableReader(write(content, **options).at(ADDRESS), ADDRESS)


def plain(frames: list[Frame]) -> list[tuple[Any, ...]]:
    """Frames without what a table does not hold: ids and flags of functions."""
    return [(*f.function[1:7], f.file, f.line, f.column, f.inlined) for f in frames]


# ---- the vectors that bind all readers


@pytest.mark.parametrize(("endian", "bits"), [("<", False), (">", False), ("<", True)])
@pytest.mark.parametrize("name", CASES)
def test_vectors(name: str, endian: str, bits: bool) -> None:
    case = CASES[name]
    table = table_of(content_of(inputs_of(case)), endian=endian, bits=bits)
    for lookup in case["lookups"]:
        pc = lookup["pc"]
        frames = [[f.function.name.decode(), f.file.decode(), f.line, f.column] for f in table.frames(pc)]
        assert (pc, table.entry(pc), frames) == (pc, lookup["entry"], lookup["frames"])


@pytest.mark.parametrize("name", CASES)
def test_every_byte_of_a_vector_is_as_in_the_reference(name: str) -> None:
    inputs = inputs_of(CASES[name])
    reference, table = build(inputs), table_of(content_of(inputs))
    for pc in range(640):
        extent = reference.extent_at(pc)
        known = extent if extent is not None and extent.owner is not None else None
        piece = table.extent(pc)
        assert (pc, piece and piece[:2]) == (pc, known and known[:2])
        assert (pc, plain(table.frames(pc))) == (pc, plain(reference.frames(pc)))


def test_a_program_is_as_in_the_reference(sample_program: Path) -> None:
    image = open_image(sample_program.read_bytes())
    assert image is not None
    inputs = records.inputs(image)
    reference, table = build(inputs), table_of(content_of(inputs))
    start, end = min(inputs.executable)[0], max(inputs.executable)[1]
    for pc in range(start, end):
        assert (pc, plain(table.frames(pc))) == (pc, plain(reference.frames(pc)))


# ---- random contents


def columns(values: list[int], kind: Any = np.int32) -> Any:
    return np.array(values, np.int64).astype(kind)


NUMBERS = st.one_of(st.integers(0, 3), st.integers(0, 200), st.integers(0, 2**31 - 1))
TEXTS = st.binary(max_size=6).map(lambda text: text.replace(b"\0", b"."))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Anything that a content may hold: parts, nobody's code, foreign roots, chains, lines from nowhere."""
    files = [b"", *draw(st.lists(TEXTS, max_size=3))]
    functions = draw(st.integers(1, 6))
    file = st.integers(0, len(files) - 1)
    function = st.integers(0, functions - 1)
    start, pieces = draw(st.sampled_from([0, 5, 0x401000])), []
    at = start
    for _ in range(draw(st.integers(0, 8))):
        at += draw(st.sampled_from([0, 0, 1, 15, 16, 300, 4096]))
        size = draw(st.sampled_from([1, 4, 64, 255, 4097, 9000]))
        pieces.append((at, at + size, draw(st.integers(-1, functions - 1)), draw(st.integers(0, 15))))
        at += size
    text_end = at + draw(st.integers(0, 20))
    entry = []
    for index, piece in enumerate(pieces):
        others = [i for i in range(index) if pieces[i][2] == piece[2] and entry[i] == i]
        entry.append(draw(st.sampled_from([index, *others])))
    rows = [
        (draw(function), draw(file), draw(NUMBERS), draw(st.integers(0, 300)), draw(st.integers(-1, index - 1)))
        for index in range(draw(st.integers(1, 12)))
    ]
    sites = []
    for low, high, _, _ in pieces:
        count = draw(st.sampled_from([0, 1, 3, 20, 140]))
        places = sorted(set(random.Random(draw(st.integers(0, 99))).choices(range(low, high), k=count)))
        sites += [(place, draw(st.integers(0, len(rows) - 1))) for place in places]
    # With much in common they are worth codes.
    common = draw(st.sampled_from([b"", b"some::names::have::this::in_common::" * 2]))
    names = [common + name for name in draw(st.lists(TEXTS, min_size=functions, max_size=functions))]
    return Content(
        text_start=start, text_end=text_end, code_shift=draw(st.sampled_from([0, 2])), files=files,
        names=names, symbols=[draw(st.sampled_from([name, b"", b"_Z"])) for name in names],
        func_file=columns(draw(st.lists(file, min_size=functions, max_size=functions))),
        func_line=columns(draw(st.lists(NUMBERS, min_size=functions, max_size=functions))),
        func_decl_line=columns(draw(st.lists(NUMBERS, min_size=functions, max_size=functions))),
        func_scope_line=columns(draw(st.lists(NUMBERS, min_size=functions, max_size=functions))),
        piece_start=columns([p[0] for p in pieces], np.uint64), piece_end=columns([p[1] for p in pieces], np.uint64),
        piece_func=columns([p[2] for p in pieces]), piece_flags=columns([p[3] for p in pieces], np.uint8),
        piece_entry=columns(entry),
        row_func=columns([r[0] for r in rows]), row_file=columns([r[1] for r in rows]),
        row_line=columns([r[2] for r in rows]), row_column=columns([r[3] for r in rows]),
        row_parent=columns([r[4] for r in rows]),
        site_at=columns([s[0] for s in sites], np.uint64), site_row=columns([s[1] for s in sites]),
    )  # fmt: skip


def expected(content: Content, pc: int, with_columns: bool = True) -> list[tuple[Any, ...]]:
    """Name, symbol, file, line and column of the frames at an address, straight from the columns."""
    piece = int(np.searchsorted(content.piece_start, np.uint64(max(pc, 0)), side="right")) - 1
    if pc < 0 or piece < 0 or pc >= int(content.piece_end[piece]) or content.piece_func[piece] < 0:
        return []
    owner = int(content.piece_func[piece])
    site = int(np.searchsorted(content.site_at, np.uint64(pc), side="right")) - 1
    if site < 0 or content.site_at[site] < content.piece_start[piece]:
        lines = [content.func_scope_line, content.func_line, content.func_decl_line]
        if not (content.piece_flags[piece] & facts.PROLOGUE and pc == content.piece_start[piece]):
            lines = [lines[1], lines[0], lines[2]]
        line = next((int(column[owner]) for column in lines if column[owner]), 0)
        return [(*named(content, owner), content.files[content.func_file[owner]], line, 0)]
    found = []
    row = int(content.site_row[site])
    while row >= 0:
        column = int(content.row_column[row]) if with_columns else 0
        place = (content.files[content.row_file[row]], int(content.row_line[row]), column)
        found.append((*named(content, int(content.row_func[row])), *place))
        row = int(content.row_parent[row])
    return found


def named(content: Content, function: int) -> tuple[bytes, bytes]:
    return content.names[function], content.symbols[function]


def interesting(content: Content) -> set[int]:
    places = {content.text_start, content.text_end}
    for column in (content.piece_start, content.piece_end, content.site_at):
        places |= set(column.tolist())
    return {place + step for place in places for step in (-1, 0, 1)}


def answers(table: TableReader, pc: int) -> list[tuple[Any, ...]]:
    frames = table.frames(pc)
    return [(f.function.name, f.function.symbol, f.file, f.line, f.column) for f in frames]


RANDOM = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


@RANDOM
@given(contents(), st.booleans(), st.booleans(), st.sampled_from("<>"))
def test_random_contents_read_back_as_written(content: Content, dense: bool, bits: bool, endian: str) -> None:
    table = table_of(content, dense=dense, bits=bits, endian=endian)
    for pc in interesting(content):
        assert (pc, answers(table, pc)) == (pc, expected(content, pc, not dense))


@RANDOM
@given(contents())
def test_without_inlined_frames_each_place_is_one_in_the_owner(content: Content) -> None:
    written = write(outermost(content))
    assert (written.parts["trees"], written.parts["inlined names"]) == (0, 0)
    table = TableReader(written.at(ADDRESS), ADDRESS)
    for pc in interesting(content):
        piece = table.extent(pc)
        last = expected(content, pc)[-1:]
        owner = [(piece.function.name, piece.function.symbol, *place[2:]) for place in last] if piece else []
        assert (pc, answers(table, pc)) == (pc, owner)


@RANDOM
@given(contents())
def test_the_pieces_of_random_contents_read_back_as_written(content: Content) -> None:
    table = table_of(content)
    owned = [index for index in range(len(content.piece_start)) if content.piece_func[index] >= 0]
    found = [(p.start, p.end, p.function.name, p.entry, p.prologue, p.stub, p.part) for p in table.pieces()]
    assert found == [
        (
            int(content.piece_start[i]), int(content.piece_end[i]), content.names[content.piece_func[i]],
            int(content.piece_start[content.piece_entry[i]]),
            bool(content.piece_flags[i] & facts.PROLOGUE), bool(content.piece_flags[i] & facts.STUB),
            content.piece_entry[i] != i,
        )
        for i in owned
    ]  # fmt: skip


# ---- small contents by hand


def small(**columns_: Any) -> Content:
    """One function `f` in a.c:10 with one piece of 64 bytes at 0x1000, and whatever else is said."""
    base: dict[str, Any] = {
        "text_start": 0x1000, "text_end": 0x1040, "code_shift": 0, "files": [b"", b"a.c", b"b.h"],
        "names": [b"f", b"g"], "symbols": [b"f", b""],
        "func_file": columns([1, 2]), "func_line": columns([10, 3]),
        "func_decl_line": columns([9, 3]), "func_scope_line": columns([9, 3]),
        "piece_start": columns([0x1000], np.uint64), "piece_end": columns([0x1040], np.uint64),
        "piece_func": columns([0]), "piece_flags": columns([0], np.uint8), "piece_entry": columns([0]),
        "row_func": columns([0]), "row_file": columns([1]), "row_line": columns([12]), "row_column": columns([3]),
        "row_parent": columns([-1]),
        "site_at": columns([0x1008], np.uint64), "site_row": columns([0]),
    }  # fmt: skip
    return Content(**{**base, **columns_})


def test_the_bytes_do_not_depend_on_the_address_but_for_the_distance_to_the_text() -> None:
    table = write(small())
    one, other = table.at(0x2000), table.at(0x9000)
    assert one[16:] == other[16:]
    assert struct.unpack_from("<q", one, 8) == (0x1000 - 0x2000,)
    assert struct.unpack_from("<q", other, 8) == (0x1000 - 0x9000,)


def test_a_table_half_of_the_address_space_away_from_its_text_is_refused() -> None:
    nearest = 0x1000 + (1 << 63)
    assert struct.unpack_from("<q", write(small()).at(nearest), 8) == (-(1 << 63),)
    with pytest.raises(ImageError, match="from the table to the text: half of the address space is between 0x8"):
        write(small()).at(nearest + 8)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert write(small()).at(0) == write(small()).at(0)


def test_the_size_and_its_parts_are_those_of_the_bytes() -> None:
    table = write(small())
    assert len(table.at(0)) == table.size == sum(table.parts.values())
    assert table.size % abi.TABLE_ALIGNMENT == 0


def test_only_functions_that_are_named_are_in_the_table() -> None:
    assert b"nobody" not in write(small(names=[b"f", b"nobody"])).at(0)


def test_a_site_that_says_what_the_one_before_says_is_not_written() -> None:
    again = small(site_at=columns([0x1008, 0x1010], np.uint64), site_row=columns([0, 0]))
    assert write(again).at(0) == write(small()).at(0)


def test_rows_that_differ_in_columns_alone_are_one_in_a_dense_table() -> None:
    def sites(dense: bool) -> int:
        content = small(
            row_func=columns([0, 0]), row_file=columns([1, 1]), row_line=columns([12, 12]), row_column=columns([3, 7]),
            row_parent=columns([-1, -1]), site_at=columns([0x1008, 0x1010], np.uint64), site_row=columns([0, 1]),
        )  # fmt: skip
        table = table_of(content, dense=dense)
        return sum(1 for piece in table.pieces() for _ in table.sites(piece))

    assert (sites(False), sites(True)) == (2, 1)


def test_calls_that_differ_in_columns_alone_are_one_in_a_dense_table() -> None:
    def tree(dense: bool, callers: list[int]) -> int:
        content = small(
            names=[b"f", b"leaf"], symbols=[b"f", b"leaf"],
            **{f"func_{name}": columns([1, 1]) for name in ("file", "line", "decl_line", "scope_line")},
            row_func=columns([0, 0, 1, 1]), row_file=columns([1] * 4), row_line=columns([7, 7, 9, 9]),
            row_column=columns([3, 4, 5, 5]), row_parent=columns([-1, -1, *callers]),
            site_at=columns([0x1008, 0x1010], np.uint64), site_row=columns([2, 3]),
        )  # fmt: skip
        return write(content, dense=dense).parts["trees"]

    assert tree(False, [0, 0]) < tree(False, [0, 1])
    assert tree(True, [0, 0]) == tree(True, [0, 1])


@pytest.mark.parametrize("bits", [False, True])
@pytest.mark.parametrize("dense", [False, True])
def test_line_0_at_even_distances_is_no_end(dense: bool, bits: bool) -> None:
    """Codes with a fixed advance and no line: the only bits that could be taken for the end of a chunk."""
    places = list(range(0x1000, 0x1000 + 4 * 200, 4))
    content = small(
        text_end=0x2000, piece_end=columns([0x2000], np.uint64),
        row_func=columns([0, 0, 0]), row_file=columns([1, 1, 1]), row_line=columns([0, 12, 14]),
        row_column=columns([0, 3, 7]), row_parent=columns([-1, -1, -1]),
        site_at=columns(places, np.uint64), site_row=columns([0 if i % 2 else 1 + i % 3 % 2 for i in range(200)]),
    )  # fmt: skip
    table = table_of(content, dense=dense, bits=bits)
    for pc in places:
        assert (pc, answers(table, pc)) == (pc, expected(content, pc, not dense))


def test_code_that_is_no_multiple_of_the_code_unit_counts_in_bytes() -> None:
    content = small(code_shift=2, site_at=columns([0x1009], np.uint64))
    assert table_of(content).header["code_shift"] == 0
    assert table_of(small(code_shift=2)).header["code_shift"] == 2


def test_padding_between_functions_is_nobody_s_and_no_row() -> None:
    content = small(
        text_end=0x1060,
        piece_start=columns([0x1000, 0x104F], np.uint64), piece_end=columns([0x1040, 0x1060], np.uint64),
        piece_func=columns([0, 1]), piece_flags=columns([0, 0], np.uint8), piece_entry=columns([0, 1]),
    )  # fmt: skip
    table = table_of(content)
    assert table.header["row_count"] == 2
    assert [table.entry(pc) for pc in (0x103F, 0x1040, 0x104E, 0x104F)] == [0x1000, None, None, 0x104F]


def marks(content: Content) -> tuple[int, int]:
    reader = table_of(content)
    data = write(content).at(ADDRESS)
    return struct.unpack_from("<HH", data, reader.header["marks"])


@pytest.mark.parametrize(
    ("flags", "owner", "plain_", "stubs"),
    [
        (facts.FRAME_POINTER, 0, 1, 0),
        (0, 0, 0, 0),
        (facts.FRAME_POINTER | facts.STUB, 0, 0, 1),
        (facts.FRAME_POINTER, -1, 0, 0),
    ],
)
def test_marks(flags: int, owner: int, plain_: int, stubs: int) -> None:
    content = small(piece_func=columns([owner]), piece_flags=columns([flags], np.uint8))
    assert marks(content) == (plain_, stubs)


def test_a_wide_gap_mars_and_padding_does_not() -> None:
    pieces = {"piece_flags": columns([facts.FRAME_POINTER], np.uint8)}
    assert marks(small(text_end=0x104F, **pieces)) == (1, 0)
    assert marks(small(text_end=0x1050, **pieces)) == (0, 0)


# ---- what does not fit


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"text_end": 0x1000 + 2**32}, "4 GiB"),
        ({"piece_end": columns([0x1000], np.uint64)}, "empty"),
        ({"text_end": 0x1020}, "outside of the text"),
        ({"piece_func": columns([2])}, "a function that is not there"),
        ({"piece_entry": columns([1])}, "a piece of code that is not there"),
        ({"row_parent": columns([0])}, "a parent that is not there"),
        ({"row_func": columns([7])}, "a function or a parent"),
        ({"row_file": columns([7])}, "a file is not there"),
        ({"site_row": columns([1])}, "a row that is not there"),
        ({"site_at": columns([0x1040], np.uint64)}, "outside of all pieces"),
        ({"names": [b"f\0", b"g"]}, "NUL"),
    ],
)
def test_what_contradicts_itself_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(LayoutError, match=message):
        write(small(**change))


def test_offsets_that_do_not_fit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "ROW_PIECE", 100)
    with pytest.raises(LayoutError, match="limit is 1 GiB"):
        write(small())


def test_more_names_than_offsets_reach_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piece_records, "LIMIT", 32)
    with pytest.raises(LayoutError, match="MiB of names"):
        write(chained(2))


def test_an_entry_too_many_rows_away_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = 12
    starts = np.arange(0x1000, 0x1000 + 64 * pieces, 64)
    content = small(
        text_end=0x1000 + 64 * pieces, piece_start=starts.astype(np.uint64), piece_end=(starts + 64).astype(np.uint64),
        piece_func=columns([0] * pieces), piece_flags=columns([0] * pieces, np.uint8),
        piece_entry=columns([0] * pieces),
    )  # fmt: skip
    assert table_of(content).entry(0x1000 + 64 * pieces - 1) == 0x1000
    monkeypatch.setattr(piece_records, "LIMIT", 128)
    with pytest.raises(LayoutError, match="from its entry"):
        write(content)


def test_a_call_as_far_from_its_function_as_lines_go_is_refused() -> None:
    content = chained(2)
    content.func_line, content.row_line = columns([0, 3]), columns([2**31, 11])
    with pytest.raises(LayoutError, match=r"2\*\*31 lines"):
        write(content)


def chained(depth: int) -> Content:
    return small(
        row_func=columns([0] * depth), row_file=columns([1] * depth), row_line=columns([11] * depth),
        row_column=columns([0] * depth), row_parent=columns(list(range(-1, depth - 1))), site_row=columns([depth - 1]),
    )  # fmt: skip


def test_a_deep_chain_is_read_back() -> None:
    assert len(table_of(chained(1000)).frames(0x1008)) == 1000


def test_a_chain_without_end_is_refused() -> None:
    with pytest.raises(LayoutError, match="the limit is"):
        write(chained(DEPTH_LIMIT + 2))


def test_few_bytes_do_not_make_many_nodes() -> None:
    depth, pieces = 2000, 400
    content = chained(depth)
    starts = np.arange(0x1000, 0x1000 + 64 * pieces, 64)
    content.text_end = 0x1000 + 64 * pieces
    content.piece_start, content.piece_end = starts.astype(np.uint64), (starts + 64).astype(np.uint64)
    content.piece_func, content.piece_flags = columns([0] * pieces), columns([0] * pieces, np.uint8)
    content.piece_entry = columns(list(range(pieces)))
    content.site_at, content.site_row = content.piece_start, columns([depth - 1] * pieces)
    with pytest.raises(LayoutError, match="nodes"):
        write(content)


# ---- damage


def resealed(data: bytearray) -> bytes:
    """The table with checksums that are right again."""
    fields = [field.name for field in abi.TABLE.fields]
    packer = abi.TABLE.packer("<")
    values = dict(zip(fields, packer.unpack_from(data), strict=True))
    values["body_sum"] = zlib.crc32(data[abi.TABLE.size :])
    plain_values = [0 if name in ("text", "header_sum") else values[name] for name in fields]
    values["header_sum"] = zlib.crc32(packer.pack(*plain_values))
    packer.pack_into(data, 0, *(values[name] for name in fields))
    return bytes(data)


@pytest.mark.parametrize("offset", [0, 16, 20, 60, abi.TABLE.size, -1])
def test_a_changed_byte_is_refused(offset: int) -> None:
    data = bytearray(write(small()).at(ADDRESS))
    data[offset] ^= 1
    with pytest.raises(ImageError):
        TableReader(bytes(data), ADDRESS)


def test_a_cut_table_is_refused() -> None:
    data = write(small()).at(ADDRESS)
    for size in range(0, len(data), 8):
        with pytest.raises(ImageError):
            TableReader(data[:size], ADDRESS)


def ask_everything(data: bytes, content: Content) -> int:
    """Read all there is of a table; returns how often it was refused."""
    refused = 0
    try:
        table = TableReader(data, ADDRESS)
    except ImageError:
        return 1
    for pc in interesting(content):
        try:
            table.frames(pc)
            table.entry(pc)
        except ImageError:
            refused += 1
    try:
        for piece in table.pieces():
            for site in table.sites(piece):
                table.frames_of(piece, site)
    except ImageError:
        refused += 1
    return refused


@RANDOM
@given(contents(), st.booleans(), st.integers(0, 2**32))
def test_damage_behind_right_checksums_ends_in_an_error_or_an_answer(content: Content, dense: bool, seed: int) -> None:
    source = random.Random(seed)
    data = bytearray(write(content, dense=dense).at(ADDRESS))
    for _ in range(source.randint(1, 4)):
        data[source.randrange(8, len(data))] = source.choice([0, 1, 127, 128, 255, source.randrange(256)])
    ask_everything(resealed(data), content)


def test_damage_is_noticed() -> None:
    content = chained(50)
    whole = write(content).at(ADDRESS)
    assert ask_everything(resealed(bytearray(whole)), content) == 0
    records_at = TableReader(whole, ADDRESS).header["records"]
    data = bytearray(whole)
    data[records_at:] = b"\xff" * (len(data) - records_at)
    assert ask_everything(resealed(data), content) > 0


def named_in_codes() -> tuple[bytearray, dict[str, int]]:
    """A table whose names are in codes, and its header."""
    data = write(many_sites(12, 0)).at(ADDRESS)
    return bytearray(data), TableReader(data, ADDRESS).header


@pytest.mark.parametrize(
    ("counts", "why"),
    [
        ([0] * 8, "code [0-9]+ of 0 in a name"),
        ([255] + [0] * 7, "255 parts of names; there are codes for 254"),
        ([0] * 7 + [254], "2032 bytes do not end before"),
    ],
)
def test_name_parts_that_are_too_few_or_too_many_are_refused(counts: list[int], why: str) -> None:
    data, header = named_in_codes()
    data[header["name_parts"] : header["name_parts"] + abi.NAME_PART_BYTES] = bytes(counts)
    with pytest.raises(ImageError, match=why):
        list(TableReader(resealed(data), ADDRESS).pieces())


def test_a_name_that_ends_inside_of_a_code_is_refused() -> None:
    data, header = named_in_codes()
    end = header["infos"] + header["infos_bytes"]
    data[end - 2] = abi.NAME_ESCAPE
    with pytest.raises(ImageError, match="ends inside of a code"):
        ask = TableReader(resealed(data), ADDRESS)
        for piece in ask.pieces():
            for site in ask.sites(piece):
                ask.frames_of(piece, site)


def test_parents_in_a_circle_are_refused() -> None:
    content = chained(3)
    data = bytearray(write(content).at(ADDRESS))
    reader = TableReader(bytes(data), ADDRESS)
    # Both nodes say that the other one, behind or before them, is the parent.
    behind, back = (reader.header["node_codes"] + abi.NODE_CODE.size * i for i in range(2))
    assert [data[behind + 10] & 3, data[back + 10] & 3] == [abi.PARENT_OWNER, abi.PARENT_BEHIND]
    data[behind + 10] = data[behind + 10] & ~3 | abi.PARENT_BACK
    with pytest.raises(ImageError):
        TableReader(resealed(data), ADDRESS).frames(0x1008)
