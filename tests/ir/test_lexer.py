"""Tokens and names, as LLVM's lexer sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llpass.diagnostics import LlpassError
from llpass.ir import lexer
from llpass.ir.source import Source


def kinds(text: bytes) -> list[tuple[str, bytes]]:
    return [(token.kind, token.text) for token in lexer.tokens(Source("t.ll", text), 0)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("local", b"%x"),
        ("local", b"%-$._0"),
        ("local", b"%42"),
        ("local", b'%"a b"'),
        ("local", b'%"x.1"'),
        ("global", b"@f"),
        ("global", b"@7"),
        ("global", b'@"a\\22b c"'),
        ("global", b'@"{ define ; }"'),
        ("comdat", b"$c"),
        ("comdat", b'$"?a@@"'),
        ("metadata", b"!12"),
        ("metadata", b"!llvm.dbg.cu"),
        ("metadata", b"!a\\20b"),
        ("metadata", b"!"),
        ("group", b"#0"),
        ("summary", b"^0"),
        ("record", b"#dbg_value"),
        ("label", b"entry:"),
        ("label", b"7:"),
        ("label", b'"a;b":'),
        ("string", b'"a\nb"'),
        ("string", b'c"\\00"'),
        ("word", b"i32"),
        ("word", b"-5"),
        ("word", b"1.5e+10"),
        ("word", b"0xK3FFF8000000000000000"),
        ("punct", b"..."),
    ],
)
def test_one_token(kind: str, text: bytes) -> None:
    assert kinds(text) == [(kind, text)]


def test_comments_and_white_space_are_no_tokens() -> None:
    assert kinds(b'a ; b { " }\n\t\r\n\0 c') == [("word", b"a"), ("word", b"c")]


def test_offsets_are_those_of_the_whole_text() -> None:
    tokens = list(lexer.tokens(Source("t.ll", b"ab  cd ef"), 4, 6))
    assert [(token.text, token.start, token.end) for token in tokens] == [(b"cd", 4, 6)]


def test_a_quoted_name_may_hold_a_newline() -> None:
    assert kinds(b'@"a\nb" c')[0] == ("global", b'@"a\nb"')


@pytest.mark.parametrize("text", [b'"abc', b'@"abc', b'%"abc\n', b'$"'])
def test_an_open_quote_is_named_as_such(text: bytes) -> None:
    with pytest.raises(LlpassError, match="never closed") as caught:
        kinds(b"x\n  " + text)
    assert caught.value.location is not None
    assert (caught.value.location.line, caught.value.location.column) == (2, 3)


def test_a_byte_that_is_no_ir_is_refused() -> None:
    with pytest.raises(LlpassError, match="starts no token"):
        kinds(b"ret \xfe void")


@pytest.mark.parametrize(
    ("spelled", "name"),
    [
        (b"x", b"x"),
        (b'"x"', b"x"),
        (b'"a\\22b c"', b'a"b c'),
        (b'"\\\\"', b"\\"),
        (b'"\\5C22"', b"\\22"),
        (b'"\\5c"', b"\\"),
        (b'"\\zz"', b"\\zz"),
        (b'"\\0"', b"\\0"),
        (b'"\\00"', b"\0"),
    ],
)
def test_unquote(spelled: bytes, name: bytes) -> None:
    assert lexer.unquote(spelled) == name


@given(st.binary())
def test_unquote_undoes_quote(name: bytes) -> None:
    assert lexer.unquote(lexer.quote(name)) == name


@given(st.binary(min_size=1))
def test_a_quoted_name_is_one_token(name: bytes) -> None:
    spelled = b"@" + lexer.quote(name)
    assert kinds(spelled + b"(") == [("global", spelled), ("punct", b"(")]


@pytest.mark.parametrize(
    ("name", "spelled"), [(b"a.b-c$", b"a.b-c$"), (b"7", b'"7"'), (b"", b'""'), (b"a b", b'"a b"')]
)
def test_quotes_stand_only_where_needed(name: bytes, spelled: bytes) -> None:
    # A name of digits needs them: without, it is the number of an unnamed value.
    assert lexer.quote(name) == spelled
