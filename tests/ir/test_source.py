"""From an offset to file:line:column, the line and a caret."""

from __future__ import annotations

import pytest

from llpass.ir import Source


@pytest.mark.parametrize(
    ("offset", "line", "column", "text"),
    [(0, 1, 1, "ab"), (2, 1, 3, "ab"), (3, 2, 1, "cd"), (7, 3, 1, "e"), (99, 3, 2, "e"), (-5, 1, 1, "ab")],
)
def test_location(offset: int, line: int, column: int, text: str) -> None:
    where = Source("x.ll", b"ab\ncd\r\ne").location(offset)
    assert (where.file, where.line, where.column, where.text) == ("x.ll", line, column, text)


def test_an_error_shows_the_line_a_caret_and_what_to_do() -> None:
    error = Source("x.ll", b"one\n\tret wrong\n").error(9, "no such thing", "write another")
    assert error.render() == "x.ll:2:6: error: no such thing\n   ret wrong\n       ^\n  hint: write another"


def test_a_line_of_megabytes_is_cut_around_the_caret() -> None:
    data = b"a" * 1_000_000 + b"!" + b"b" * 1_000_000
    head, line, caret, _ = Source("x.ll", data).error(1_000_000, "what", "hint").render().splitlines()
    assert head.startswith("x.ll:1:1000001:")
    assert len(line) < 120 and line.startswith("  ...a") and line.endswith("b...")
    assert line[caret.index("^")] == "!"


def test_bytes_that_are_no_text_are_shown_all_the_same() -> None:
    assert Source("x.ll", b"\xff").location(0).text == "\ufffd"
