"""Tokens of LLVM IR text, for the few places that need more than a line.

A tokenizer in Python runs at some MB/s, a line scan at hundreds, so nothing here is applied to a
whole module: the reader splits by line and brings only a header, a statement or a body here.
The token grammar is that of LLVM's LLLexer (LangRef, "Identifiers" and "Syntax").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llpass.ir.source import Source

#: Bytes that may stand in an unquoted name.
NAME = rb"[-a-zA-Z$._0-9]+"
QUOTED = rb'"[^"]*"'
#: A local or global name without its sigil, quoted or not.
ANY_NAME = rb"(?:" + NAME + rb"|" + QUOTED + rb")"


class Token(NamedTuple):
    """`kind` is one of the group names of the token pattern; offsets are absolute."""

    kind: str
    text: bytes
    start: int
    end: int


_TOKEN = re.compile(
    rb"(?P<space>[ \t\r\n\0]+)"
    rb"|(?P<comment>;[^\n]*)"
    rb"|(?P<label>" + ANY_NAME + rb":)"
    rb'|(?P<string>c?"[^"]*")'
    rb"|(?P<local>%" + ANY_NAME + rb")"
    rb"|(?P<global>@" + ANY_NAME + rb")"
    rb"|(?P<comdat>\$" + ANY_NAME + rb")"
    rb"|(?P<metadata>!(?:[-a-zA-Z$._\\][-a-zA-Z$._0-9\\]*|[0-9]+)?)"
    rb"|(?P<record>#dbg_[a-z_]+)"
    rb"|(?P<group>#[0-9]+)"
    rb"|(?P<summary>\^[0-9]+)"
    rb"|(?P<word>(?!\.\.\.|\$\x22)[-+]?[a-zA-Z0-9_$.][-a-zA-Z0-9_$.+]*)"
    rb"|(?P<punct>\.\.\.|[][(){}<>,=*|:!]|%(?!\x22))"
)


def tokens(source: Source, start: int, end: int | None = None) -> Iterator[Token]:
    """Yield tokens from `start` up to `end`, without white space and comments.

    Raises `LlpassError` at a byte that starts no token.
    """
    data = source.data
    limit = len(data) if end is None else end
    match = _TOKEN.match
    at = start
    while at < limit:
        found = match(data, at, limit)
        if found is None:
            if data[at : at + 1] == b'"' or data[at : at + 2] in (b'%"', b'@"', b'$"'):
                raise source.error(at, "this quoted string is never closed", 'add the missing `"`')
            raise source.error(at, "this byte starts no token of LLVM IR", "is this file LLVM IR text?")
        kind = found.lastgroup or "word"
        if kind != "space" and kind != "comment":
            yield Token(kind, found.group(), at, found.end())
        at = found.end()


def unquote(name: bytes) -> bytes:
    """The bytes a name stands for: quotes removed, ``\\xx`` and ``\\\\`` escapes undone."""
    if not name.startswith(b'"'):
        return name
    name = name[1:-1]
    if b"\\" not in name:
        return name
    return _ESCAPE.sub(lambda found: b"\\" if found.group(1) == b"\\" else bytes([int(found.group(1), 16)]), name)


_ESCAPE = re.compile(rb"\\(\\|[0-9a-fA-F]{2})")
_PLAIN = re.compile(NAME)


def quote(name: bytes) -> bytes:
    """Inverse of `unquote`: the spelling of a name, with quotes only where the grammar needs them."""
    if _PLAIN.fullmatch(name) and not name[:1].isdigit():
        return name
    return b'"' + escape(name) + b'"'


def escape(text: bytes) -> bytes:
    """Escape the inside of a quoted string the way LLVM prints it: ``\\XX`` for quotes, backslashes and non-printing
    bytes."""
    return _NEEDS_ESCAPE.sub(lambda found: b"\\%02X" % found.group()[0], text)


_NEEDS_ESCAPE = re.compile(rb'[^\x20-\x7e]|["\\]')
