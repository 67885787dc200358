"""Runs of tokens: what stands in brackets, between commas, or makes a type.

LLVM's syntax nests types, values and metadata in four kinds of brackets, and all that reads a statement has to find
where one of them ends. Nothing here knows what statement the tokens are of.
"""

from __future__ import annotations

from llpass.ir.lexer import Token

OPEN = frozenset({b"(", b"[", b"{", b"<"})
CLOSE = frozenset({b")", b"]", b"}", b">"})


def read_attachments(tokens: tuple[Token, ...]) -> dict[bytes, bytes]:
    """Find ``!kind !node`` pairs at bracket depth 0."""
    found: dict[bytes, bytes] = {}
    depth = 0
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.text in OPEN:
            depth += 1
        elif token.text in CLOSE:
            depth -= 1
        elif depth == 0 and token.kind == "metadata" and not token.text[1:2].isdigit() and index + 1 < len(tokens):
            kind = token.text[1:]
            node = tokens[index + 1]
            if kind and node.kind == "metadata":
                text = node.text
                following = tokens[index + 2 : index + 3]
                if following and following[0].text in (b"(", b"{") and not text[1:2].isdigit():
                    index = skip_group(tokens, index + 2)
                    pieces = tokens[tokens.index(node) : index]
                    text = b"".join(
                        piece.text + (b" " if piece.kind in ("word", "metadata") and piece.text != b"!" else b"")
                        for piece in pieces
                    )
                    found[kind] = text
                    continue
                found[kind] = text
                index += 2
                continue
        index += 1
    return found


def skip_group(tokens: tuple[Token, ...], index: int) -> int:
    depth = 0
    while index < len(tokens):
        if tokens[index].text in OPEN:
            depth += 1
        elif tokens[index].text in CLOSE:
            depth -= 1
        index += 1
        if depth == 0:
            break
    return index


def group_start(tokens: tuple[Token, ...], index: int) -> int:
    """Index of the bracket that opens the group closed at `index`."""
    depth = 0
    while index > 0:
        depth += (tokens[index].text in CLOSE) - (tokens[index].text in OPEN)
        if not depth:
            break
        index -= 1
    return index


def comma_separated(tokens: tuple[Token, ...], index: int) -> list[tuple[Token, ...]]:
    """The parts between commas of the bracket group whose inside starts at `index`."""
    parts: list[tuple[Token, ...]] = []
    start, depth = index, 0
    while index < len(tokens):
        text = tokens[index].text
        if not depth and (text == b"," or text in CLOSE):
            if index > start:
                parts.append(tokens[start:index])
            if text != b",":
                break
            start = index + 1
        depth += (text in OPEN) - (text in CLOSE)
        index += 1
    return parts


def type_length(tokens: tuple[Token, ...]) -> int:
    """How many tokens make up the type that `tokens` begin with."""
    index = skip_group(tokens, 0) if tokens[0].text in OPEN else 1
    while index < len(tokens):
        text = tokens[index].text
        if text == b"*":
            index += 1
        elif text == b"addrspace":
            index = skip_group(tokens, index + 1)
        elif text == b"(":
            # The parameters of a function type, or of target("name", ...).
            index = skip_group(tokens, index)
        else:
            break
    return index
