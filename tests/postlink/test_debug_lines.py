"""Lines of debug information laid over pieces: one rule, one test."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llpass.postlink.debug import gsym
from llpass.postlink.debug import lines as debug_lines
from llpass.postlink.facts.content import PART, PROLOGUE, STUB, Content
from llpass.postlink.image import ImageError, Symbol
from tests.postlink.gsym_files import Function, Node, write
from tests.postlink.test_gsym import programs

FILES = ["", "/src/a.c", "/src/b.h"]
TEXT = (0x1000, 0x9000)


def content(
    pieces: list[tuple[int, int, int, int]] = (),  # type: ignore[assignment]
    functions: list[tuple[str, int]] = (),  # type: ignore[assignment]
    sites: list[tuple[int, int]] = (),  # type: ignore[assignment]
) -> Content:
    """Pieces (start, end, function, flags), functions (symbol, line) in /src/a.c, sites (address, line) in them."""
    numbers: Any = lambda values: np.array(values, np.int32)  # noqa: E731
    starts = np.array([piece[0] for piece in pieces], np.uint64)
    owner = [pieces[int(np.searchsorted(starts, at, "right")) - 1][2] for at, _ in sites]
    lines = numbers([line for _, line in functions])
    return Content(
        text_start=TEXT[0],
        text_end=TEXT[1],
        code_shift=0,
        files=[b"", b"/src/a.c"],
        names=[f"shown {symbol}".encode() for symbol, _ in functions],
        symbols=[symbol.encode() for symbol, _ in functions],
        func_file=numbers([1] * len(functions)),
        func_line=lines,
        func_decl_line=lines,
        func_scope_line=lines,
        piece_start=starts,
        piece_end=np.array([piece[1] for piece in pieces], np.uint64),
        piece_func=numbers([piece[2] for piece in pieces]),
        piece_flags=np.array([piece[3] for piece in pieces], np.uint8),
        piece_entry=numbers(range(len(pieces))),
        row_func=numbers(owner),
        row_file=numbers([1] * len(sites)),
        row_line=numbers([line for _, line in sites]),
        row_column=numbers([3] * len(sites)),
        row_parent=numbers([-1] * len(sites)),
        site_at=np.array([at for at, _ in sites], np.uint64),
        site_row=numbers(range(len(sites))),
    )


def join(base: Content, functions: list[Function], symbols: list[tuple[str, int]] = ()) -> Content:  # type: ignore[assignment]
    return debug_lines.join(
        base,
        gsym.read(write(functions, FILES)),
        lambda: [Symbol(name.encode(), at) for name, at in symbols],
        lambda names: [name.upper() for name in names],
    )


def at(table: Content, address: int) -> list[tuple[str, str, int]]:
    """The frames at an address: shown name, file, line; empty when it is in no piece."""
    piece = int(np.searchsorted(table.piece_start, address, "right")) - 1
    if piece < 0 or address >= table.piece_end[piece]:
        return []
    site = int(np.searchsorted(table.site_at, address, "right")) - 1
    if site < 0 or table.site_at[site] < table.piece_start[piece]:
        owner = int(table.piece_func[piece])
        return [(table.names[owner].decode(), "entry", int(table.func_line[owner]))]
    frames = []
    row = int(table.site_row[site])
    while row >= 0:
        name = table.names[table.row_func[row]].decode()
        frames.append((name, table.files[table.row_file[row]].decode(), int(table.row_line[row])))
        row = int(table.row_parent[row])
    return frames


MAIN = Function("main", 0x2000, 0x2100, [(0x2000, 1, 10), (0x2010, 2, 31), (0x2030, 1, 12)])
MAIN.tree = Node("main", [(0x2000, 0x2100)], children=[Node("leaf", [(0x2010, 0x2020)], 1, 11)])
RECORD = [(0x2000, 0x2100, 0, PROLOGUE)]


def test_rows_and_inlined_calls_of_a_recorded_function() -> None:
    table = join(content(RECORD, [("main", 10)]), [MAIN])
    assert at(table, 0x2000) == [("shown main", "/src/a.c", 10)]
    assert at(table, 0x200F) == [("shown main", "/src/a.c", 10)]
    assert at(table, 0x2010) == [("LEAF", "/src/b.h", 31), ("shown main", "/src/a.c", 11)]
    assert at(table, 0x2020) == [("shown main", "/src/b.h", 31)]
    assert at(table, 0x20FF) == [("shown main", "/src/a.c", 12)]
    assert at(table, 0x2100) == []


def test_an_inlined_call_is_named_by_the_record_of_its_function() -> None:
    functions = [("main", 10), ("leaf", 30)]
    table = join(content([*RECORD, (0x3000, 0x3010, 1, PROLOGUE)], functions), [MAIN])
    assert at(table, 0x2010)[0] == ("shown leaf", "/src/b.h", 31)


def test_of_two_functions_of_one_name_the_one_in_the_same_file_was_inlined() -> None:
    base = content([*RECORD, (0x3000, 0x3010, 1, 0), (0x4000, 0x4010, 2, 0)], [("main", 10), ("leaf", 5), ("leaf", 30)])
    base.files += [b"/src/other.h", b"/src/b.h"]
    base.func_file[2] = 3
    base.names[2] = b"the one in b.h"
    assert at(join(base, [MAIN]), 0x2010)[0][0] == "the one in b.h"


def test_the_record_names_the_owner_where_functions_were_folded() -> None:
    folded = Function("other", 0x2000, 0x2100, [(0x2000, 1, 70)], Node("other", [(0x2000, 0x2100)]))
    table = join(content(RECORD, [("main", 10)]), [folded])
    assert at(table, 0x2050) == [("shown main", "/src/a.c", 70)]


def test_line_sites_give_way_where_there_are_rows() -> None:
    pieces = [*RECORD, (0x3000, 0x3100, 1, STUB)]
    base = content(pieces, [("main", 10), ("bare", 50)], [(0x2005, 77), (0x3005, 51)])
    table = join(base, [MAIN])
    assert at(table, 0x2006) == [("shown main", "/src/a.c", 10)]
    assert at(table, 0x3006) == [("shown bare", "/src/a.c", 51)]
    assert table.piece_flags.tolist() == [PROLOGUE, STUB]


def test_rows_of_the_records_go_with_the_last_site_that_had_one() -> None:
    """They would be gone through for every table, and stand in the way of rows that say the same."""
    base = content(RECORD, [("main", 10)], [(0x2005, 77), (0x2040, 78)])
    assert 77 not in join(base, [MAIN]).row_line


def test_line_0_is_an_answer_in_the_file_of_the_function() -> None:
    table = join(content(RECORD, [("main", 10)]), [Function("main", 0x2000, 0x2100, [(0x2000, 1, 10), (0x2010, 2, 0)])])
    assert at(table, 0x2010) == [("shown main", "/src/a.c", 0)]


def test_code_of_the_piece_behind_the_described_part_has_line_0() -> None:
    table = join(content([(0x2000, 0x2200, 0, 0)], [("main", 10)]), [MAIN])
    assert at(table, 0x2100) == [("shown main", "/src/a.c", 0)]


def test_a_function_that_no_record_describes_is_a_piece() -> None:
    table = join(content(), [MAIN], [("main", 0x2000)])
    assert at(table, 0x2010) == [("LEAF", "/src/b.h", 31), ("MAIN", "/src/a.c", 11)]
    assert table.symbols == [b"main", b""]
    assert table.func_line.tolist() == [10, 31]
    assert table.piece_flags.tolist() == [PROLOGUE]


def test_code_of_nobody_becomes_the_described_function_s() -> None:
    table = join(content([(0x2000, 0x2100, -1, 0)]), [MAIN], [("main", 0x2000)])
    assert at(table, 0x2000) == [("MAIN", "/src/a.c", 10)]


def test_the_linker_s_symbol_goes_before_the_name() -> None:
    table = join(content(), [MAIN], [("main.llvm.7", 0x2000)])
    assert (table.names[0], table.symbols[0]) == (b"MAIN", b"main.llvm.7")


def test_a_range_without_a_symbol_of_its_name_is_a_part() -> None:
    cold = Function("main", 0x3000, 0x3010, [(0x3000, 1, 15)])
    table = join(content(), [MAIN, cold], [("main", 0x2000), ("main.cold", 0x3000)])
    assert table.piece_func.tolist() == [0, 0]
    assert table.piece_flags.tolist() == [PROLOGUE, PART]
    assert table.piece_entry.tolist() == [0, 0]


def test_two_functions_of_one_name_stay_two() -> None:
    other = Function("main", 0x3000, 0x3010, [(0x3000, 2, 15)])
    table = join(content(), [MAIN, other], [("main", 0x2000), ("main", 0x3000)])
    assert len(set(table.piece_func.tolist())) == 2


def test_pieces_of_both_sides_are_in_order_and_keep_their_entries() -> None:
    base = content([(0x3000, 0x3100, 0, 0), (0x4000, 0x4010, 0, PART)], [("known", 1)])
    base.piece_entry[1] = 0
    table = join(base, [MAIN])
    assert table.piece_start.tolist() == [0x2000, 0x3000, 0x4000]
    assert table.piece_entry.tolist() == [0, 1, 1]


def test_code_outside_of_text_is_left_out() -> None:
    table = join(content(), [Function("dead", 0x10, 0x20, [(0x10, 1, 1)]), MAIN])
    assert table.piece_start.tolist() == [0x2000]


def test_debug_information_without_functions_changes_nothing() -> None:
    base = content(RECORD, [("main", 10)], [(0x2005, 77)])
    assert at(join(base, []), 0x2005) == [("shown main", "/src/a.c", 77)]


def test_calls_inlined_too_deep_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debug_lines, "_MAX_DEPTH", 20)
    deep = Node("main", [(0x2000, 0x2100)])
    node = deep
    for _ in range(21):
        node.children = [Node("f", [(0x2000, 0x2100)], 1, 1)]
        node = node.children[0]
    with pytest.raises(ImageError, match="deep"):
        join(content(), [Function("main", 0x2000, 0x2100, [(0x2000, 1, 1)], deep)])


@settings(max_examples=60, deadline=None)
@given(programs(), st.data())
def test_what_is_handed_on_is_in_order(functions: list[Function], data: st.DataObject) -> None:
    recorded = [f for f in functions if data.draw(st.booleans())]
    base = content([(f.start, f.end, i, 0) for i, f in enumerate(recorded)], [(f.name, 3) for f in recorded])
    base.text_start, base.text_end = 0, 1 << 40
    table = join(base, functions)
    assert np.all(table.piece_start < table.piece_end)
    assert np.all(table.piece_end[:-1] <= table.piece_start[1:])
    assert np.all(np.diff(table.site_at.astype(np.int64)) > 0)
    assert np.all(table.row_parent < np.arange(len(table.row_parent)))
    inside = np.searchsorted(table.piece_start, table.site_at, "right") - 1
    assert np.all((inside >= 0) & (table.site_at < table.piece_end[inside]))
    for row in table.site_row.tolist():
        assert 0 <= table.row_func[row] < len(table.names)
    for function in functions:
        for address, file, line in function.rows:
            found = at(table, address)
            assert found[0][2] == line
            assert found[0][1] == FILES[file] or not line
