"""The reader of GSYM files: what was written is read, and what is damaged is an `ImageError`."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError
from llpass.postlink.debug import conversion, gsym, gsym_rows, gsym_trees
from llpass.postlink.image import ImageError
from tests.postlink.gsym_files import Function, Node, leb, write

FILES = ["", "/src/a.c", "/src/b.h"]


def rows_of(debug: gsym.Gsym) -> list[tuple[int, int, int, int]]:
    columns = (debug.row_func, debug.row_at, debug.row_file, debug.row_line)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def nodes_of(debug: gsym.Gsym) -> list[tuple[object, ...]]:
    columns = (debug.node_func, debug.node_parent, debug.node_depth, debug.node_name, debug.node_file, debug.node_line)
    ranges: dict[int, list[tuple[int, int]]] = {}
    for node, start, end in zip(
        debug.range_node.tolist(), debug.range_start.tolist(), debug.range_end.tolist(), strict=True
    ):
        ranges.setdefault(node, []).append((start, end))
    return [
        (func, parent, depth, debug.string(name).decode(), file, line, ranges[index])
        for index, (func, parent, depth, name, file, line) in enumerate(
            zip(*(column.tolist() for column in columns), strict=True)
        )
    ]


def listed(functions: list[Function]) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []

    def visit(func: int, node: Node, parent: int, depth: int) -> None:
        found.append((func, parent, depth, node.name, node.file, node.line, node.ranges))
        here = len(found) - 1
        for child in node.children:
            visit(func, child, here, depth + 1)

    for func, function in enumerate(functions):
        if function.tree is not None:
            visit(func, function.tree, -1, 0)
    return found


@st.composite
def programs(draw: st.DrawFn) -> list[Function]:
    at = draw(st.integers(0, 1 << 20))
    functions = []
    for index in range(draw(st.integers(0, 4))):
        start, size = at + draw(st.integers(0, 300)), draw(st.integers(1, 100000))
        at = start + size
        offsets = draw(st.lists(st.integers(0, size - 1), max_size=12, unique=True).map(sorted))
        numbers = st.integers(0, 1 << 20) | st.integers(0, 200)
        rows = [(start + offset, draw(st.integers(1, 2)), draw(numbers)) for offset in offsets]
        if rows:
            rows[0] = (start, *rows[0][1:])
        tree = draw(st.none() | nodes(start, at))
        functions.append(Function(f"f{index}", start, at, rows, tree))
    return functions


def nodes(start: int, end: int) -> st.SearchStrategy[Node]:
    def ranges(low: int, high: int) -> st.SearchStrategy[list[tuple[int, int]]]:
        cuts = st.lists(st.integers(low, high), min_size=2, max_size=6, unique=True).map(sorted)
        return cuts.map(lambda found: list(zip(found[::2], found[1::2], strict=False)))

    @st.composite
    def build(draw: st.DrawFn, low: int, high: int, depth: int) -> Node:
        own = draw(ranges(low, high)) if depth else [(low, high)]
        name = draw(st.sampled_from(("leaf", "middle", "top")))
        node = Node(name, own, draw(st.integers(0, 2)), draw(st.integers(0, 1 << 20)))
        if depth < 3 and own[0][1] - own[0][0] > 1:
            for _ in range(draw(st.integers(0, 2))):
                node.children.append(draw(build(own[0][0], own[0][1], depth + 1)))
        return node

    return build(start, end, 0)


@pytest.fixture(params=[False, True], ids=["one by one", "side by side, in small blocks"])
def ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two ways to walk trees; large blocks and small ones."""
    if request.param:
        monkeypatch.setattr(gsym_trees, "_SIDE_BY_SIDE", 0)
        monkeypatch.setattr(gsym_rows, "_BLOCK", 8)


both_ways = pytest.mark.usefixtures("ways")
#: The fixture sets constants, the same for all examples of one run.
FIXED = [HealthCheck.function_scoped_fixture]


@both_ways
@settings(max_examples=60, deadline=None, suppress_health_check=FIXED)
@given(programs(), st.sampled_from("<>"))
def test_what_was_written_is_read(functions: list[Function], endian: str) -> None:
    debug = gsym.read(write(functions, FILES, endian))
    assert debug.files == [path.encode() for path in FILES]
    assert [debug.string(name).decode() for name in debug.func_name.tolist()] == [f.name for f in functions]
    assert debug.func_start.tolist() == [f.start for f in functions]
    assert debug.func_end.tolist() == [f.end for f in functions]
    assert rows_of(debug) == [(index, *row) for index, f in enumerate(functions) for row in f.rows]
    assert nodes_of(debug) == listed(functions)


@both_ways
@pytest.mark.parametrize("count", [5, 13, 200])
def test_a_call_in_many_ranges(count: int) -> None:
    ranges = [(0x1000 + 300 * index, 0x1000 + 300 * index + 5 + 140 * (index % 2)) for index in range(count)]
    deepest = Node("deepest", [(0x1003, 0x1004)], 1, 9)
    leaf = Node("leaf", ranges, 1, 8, [deepest])
    functions = [Function("f", 0x1000, 0x20000, [], Node("f", [(0x1000, 0x20000)], 1, 7, [leaf, deepest]))]
    assert nodes_of(gsym.read(write(functions, FILES))) == listed(functions)


@both_ways
@pytest.mark.parametrize("count", [0, 1 << 40, (1 << 63) - 1])
def test_a_call_in_no_or_endless_ranges(count: int) -> None:
    data = bytearray(write([Function("f", 0x1000, 0x2000, [], Node("f", [(0x1000, 0x2000)], 1, 7))], FILES))
    at = data.rindex(b"\x01\0\x80\x20")  # one range, of 0x1000 bytes
    data[at:at] = leb(count)[:-1] + bytes([leb(count)[-1] | 0x80, 0]) if count < 64 else leb(count)
    data[at - 4 : at] = (int.from_bytes(data[at - 4 : at], "little") + 12).to_bytes(4, "little")
    with pytest.raises(ImageError, match="GSYM"):
        gsym.read(bytes(data) + bytes(20))


def test_a_number_whose_bytes_look_like_operations() -> None:
    rows = [(0x1000, 1, 1), (0x1000 + 0x0103, 2, 0x0203), (0x1000 + 0x0183, 1, 3), (0x9000, 2, 0x4101)]
    debug = gsym.read(write([Function("f", 0x1000, 0xA000, rows)], FILES))
    assert rows_of(debug) == [(0, *row) for row in rows]


def test_a_line_table_without_operations() -> None:
    function = Function("f", 0x1000, 0xA000, [(0x1000, 1, 1)])
    data = write([function], FILES)
    head = b"\x01\0\0\0"  # a line table, of so many bytes
    at = data.index(head + b"\x05\0\0\0")
    with pytest.raises(ImageError, match="room"):
        gsym.read(data[:at] + head + b"\x03\0\0\0" + data[at + 8 : at + 11] + data[at + 13 :])


SAMPLE = write(
    [
        Function(
            "main",
            0x1000,
            0x1100,
            [(0x1000, 1, 10), (0x1020, 2, 300), (0x1080, 1, 12)],
            Node("main", [(0x1000, 0x1100)], children=[Node("leaf", [(0x1020, 0x1080)], 1, 11)]),
        ),
        Function("other", 0x1100, 0x1180, [(0x1100, 1, 40)]),
    ],
    FILES,
)


@pytest.mark.parametrize("size", range(0, len(SAMPLE), 3))
def test_a_cut_file(size: int) -> None:
    with pytest.raises(ImageError, match="GSYM"):
        gsym.read(SAMPLE[:size])


@both_ways
@settings(max_examples=400, deadline=2000, suppress_health_check=FIXED)
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_damage_is_an_error_or_other_columns(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SAMPLE)
    for at, value in changes:
        data[at] = value
    try:
        debug = gsym.read(bytes(data))
    except ImageError as error:
        assert "GSYM" in error.message
    else:
        assert len(debug.row_at) + len(debug.node_func) < len(data)


def script(home: Path, text: str) -> str:
    path = home / "gsymutil"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_a_missing_tool_has_its_exit_status(tmp_path: Path) -> None:
    with pytest.raises(LlpassError) as caught:
        conversion.Conversion(Path(__file__), str(tmp_path / "nothing"))
    assert caught.value.status == EXIT_MISSING_TOOL


def test_the_last_words_of_a_tool_that_fails(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="no such section"):
        conversion.Conversion(Path(__file__), script(tmp_path, "echo 'error: no such section' >&2; exit 1")).result()


def test_a_tool_that_hangs_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "_SECONDS", 0.2)
    with pytest.raises(ImageError, match="did not finish"):
        conversion.Conversion(Path(__file__), script(tmp_path, "exec sleep 20")).result()
