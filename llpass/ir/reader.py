"""Find the functions of a module without reading the rest.

LLVM prints one entity a line and closes a body with a brace in column 0, but the grammar asks for neither. The
split must be exact on any legal text and still run at the speed of `bytes.find`, so it is made of two parts:

* a proof, over the whole text at once, that no string constant spans a line (each line then holds an even number of
  quotes);
* a search for the word ``define`` and for the brace that closes each body, which looks inside a body only when it
  holds a
  brace of its own, and which scans strings and comments properly when the proof fails.

What lies between functions (globals, declarations, metadata) is kept as *gaps* and only checked for lines that begin
no entity.
"""

from __future__ import annotations

import re
from dataclasses import replace

from llpass.ir import lexer
from llpass.ir.groups import read_attachments
from llpass.ir.lexer import Token
from llpass.ir.model import Function, Module
from llpass.ir.source import Source, Span

_BITCODE_MAGICS = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")

#: Words after which a header holds a constant, in which a brace does not open the body.
_CONSTANT_CLAUSES = frozenset({b"prefix", b"prologue", b"personality"})
_PRINTED_HEADER = re.compile(
    rb"define ([^@\"\n{]*(?:\{[^@\"\n{}]*\}[^@\"\n{}]*)?)@(" + lexer.ANY_NAME + rb")\("
    rb"((?:[^()\"\n]++|\((?:[^()\"\n]++|\((?:[^()\"\n]++|\([^()\"\n]*+\))*+\))*+\))*+)\)"
    rb"([^\"\n{;]*+(?:\"[^\"\n]*+\"[^\"\n{;]*+)*+)\{[ \t\r]*+(?=\n)"
)
_WORD = re.compile(rb"(?<![\w.%@$])[a-z_][a-z_0-9]*(?![\w.])")
_TAIL_WORD = re.compile(rb'"[^"]*"(?:="[^"]*")?|(?<![!#@.\w"$%])[a-z_][a-z_0-9]*(?![\w.])')
_GROUP = re.compile(rb'"[^"]*"|(#[0-9]+)')
_ATTACHMENT = re.compile(rb"!([a-zA-Z_.][a-zA-Z_.0-9]*) (![0-9]+)")
_CONSTANT_CLAUSE = re.compile(rb"\b(?:prefix|prologue|personality)\b")

_BEFORE_WORD = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-$._@%!#^\\")
_STRING_ON_LINE = re.compile(rb'"[^"\n]*"')
#: Everything that matters between a ``define`` and the end of its body.
_NESTING = re.compile(rb'"[^"]*"|;[^\n]*|[{}"]')
_OUTSIDE = re.compile(rb'"[^"]*"|;[^\n]*|(?<![-a-zA-Z0-9$._@%!#^\\])define(?![-a-zA-Z0-9$._:])')
#: What begins a line that goes on with the entity of the line before, or with none.
_NO_START = (b"", b" ", b"\t", b"\r", b"\n", b";", b")", b"]", b"}", b">")
_PAIRS = ((b"(", b")"), (b"[", b"]"), (b"{", b"}"), (b"<", b">"))
#: A line of a gap that begins in column 0 with something that begins no entity.
_STRANGE_LINE = re.compile(
    rb"\n(?![!@\s;%$#^]|declare\b|attributes\b|target\b|source_filename\b|module\b|uselistorder|\Z)"
)


def is_bitcode(data: bytes) -> bool:
    """True for LLVM bitcode (bare or in the Darwin wrapper), decided by magic bytes and never by file name."""
    return data.startswith(_BITCODE_MAGICS)


def read_module(data: bytes, name: str = "<string>") -> Module:
    """Read the text of a module.

    Raises `LlpassError`, with a location, when the text is not LLVM IR or cannot be split with certainty.
    """
    return _Reader(Source(name, data)).read()


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.data = source.data
        self.module = Module(source)
        quotes = self.data.count(b'"')
        # Each match is two quotes on one line, so equality means that every line has an even number of them.
        self.strings_end_on_their_line = not quotes or quotes == 2 * sum(1 for _ in _STRING_ON_LINE.finditer(self.data))

    def read(self) -> Module:
        self._refuse_block_comments()
        data, at = self.data, 0
        while True:
            start = self._find_define(at)
            gap = Span(at, start if start >= 0 else len(data))
            self._check_gap(gap)
            self.module.gaps.append(gap)
            if start < 0:
                self._refuse_cut_end(gap)
                return self.module
            function = self._read_function(start)
            self.module.functions.append(function)
            at = function.body.end + 1

    def _refuse_block_comments(self) -> None:
        """LLVM 20 and newer read ``/* ... */``. No printer writes it, and it may hide a brace or a ``define``."""
        data = self.data
        at = data.find(b"/*")
        while at >= 0:
            start = data.rfind(b"\n", 0, at) + 1 if self.strings_end_on_their_line else 0
            # The first string or comment that ends behind `at` must have begun before it.
            around = next((found for found in _NESTING.finditer(data, start) if found.end() > at), None)
            if around is None or around.start() > at:
                raise self.source.error(at, "block comments are not supported", "use `;` comments")
            at = data.find(b"/*", at + 2)

    # -- finding -------------------------------------------------------------------------------------------

    def _find_define(self, at: int) -> int:
        """Offset of the next ``define`` keyword at or after `at`, or -1."""
        data = self.data
        if not self.strings_end_on_their_line:
            for found in _OUTSIDE.finditer(data, at):
                if data.startswith(b"define", found.start()):
                    return found.start()
            return -1
        start = data.find(b"define", at)
        while start >= 0:
            if self._is_keyword(start, len(b"define"), at):
                return start
            start = data.find(b"define", start + 1)
        return -1

    def _is_keyword(self, start: int, length: int, lower: int) -> bool:
        """Is the word at `start` a token of its own, outside strings and comments? Needs strings that end on their
        line."""
        data = self.data
        line = data.rfind(b"\n", 0, start) + 1
        if start > line and data[start - 1] in _BEFORE_WORD:
            return False
        following = data[start + length : start + length + 1]
        if following and (following in b":" or following[0] in _BEFORE_WORD):
            return False
        prefix = data[max(line, lower) : start]
        if not prefix.strip():
            return True
        return (
            not any(found.end() == len(prefix) and found.group()[:1] == b";" for found in _NESTING.finditer(prefix))
            and prefix.count(b'"') % 2 == 0
        )

    def _check_gap(self, gap: Span) -> None:
        """Refuse a line that begins no entity: it is what is left of a damaged function, or no IR at all."""
        data = self.data
        if gap.start == 0 and gap.end and not data[:1].isspace():
            # The first line has no newline before it.
            head = b"\n" + data[:16]
            if _STRANGE_LINE.match(head) and not data.startswith(b"\xef\xbb\xbf"):
                raise self._no_entity(0)
        found = _STRANGE_LINE.search(data, max(0, gap.start - 1), gap.end)
        if found is None or found.end() >= gap.end:
            return
        at = gap.start
        depth = 0
        previous: Token | None = None
        for token in lexer.tokens(self.source, at, gap.end):
            starts_line = data[token.start - 1 : token.start] in (b"\n", b"")
            if (
                depth == 0
                and token.kind in ("word", "label", "punct", "string")
                and starts_line
                and token.text != b"="
                and not _is_entity_word(token)
                and (previous is None or previous.text not in (b"=", b",", b"asm", b"triple", b"datalayout"))
            ):
                raise self._no_entity(token.start)
            if token.text in (b"(", b"[", b"{", b"<"):
                depth += 1
            elif token.text in (b")", b"]", b"}", b">"):
                depth -= 1
            if depth < 0:
                raise self._no_entity(token.start)
            previous = token

    def _refuse_cut_end(self, gap: Span) -> None:
        """Refuse a file whose last entity has an open bracket: a full disk or a killed producer left half of it.

        Only the text from the last line that begins in column 0 is looked at; each earlier entity is followed by one.
        """
        data = self.data
        start = gap.start
        if self.strings_end_on_their_line:
            start = data.rfind(b"\n", gap.start, gap.end)
            while start >= 0 and data[start + 1 : start + 2] in _NO_START:
                start = data.rfind(b"\n", gap.start, start)
            start = max(start, gap.start)
        if all(data.count(a, start, gap.end) == data.count(b, start, gap.end) for a, b in _PAIRS):
            # As it is in almost every file; a tokenizer takes a second for a line of megabytes.
            return
        open_brackets: list[Token] = []
        for token in lexer.tokens(self.source, start, gap.end):
            if token.text in (b"(", b"[", b"{", b"<"):
                open_brackets.append(token)
            elif token.text in (b")", b"]", b"}", b">") and open_brackets:
                open_brackets.pop()
        if open_brackets:
            raise self.source.error(
                open_brackets[-1].start,
                "the file ends before this bracket is closed",
                "is the file cut off? Make it again, or look for a quote that is not closed",
            )

    def _no_entity(self, at: int) -> Exception:
        return self.source.error(
            at,
            "expected a top-level entity (a global, a function, metadata, ...)",
            "is this LLVM IR text, or has a function before this line lost or gained a brace?",
        )

    # -- functions -----------------------------------------------------------------------------------------

    def _read_function(self, start: int) -> Function:
        function = self._printed_header(start) if self.strings_end_on_their_line else None
        if function is None:
            function = self._any_header(start)
        end = self._body_end(start, function.body.start)
        return _with_body_end(function, end)

    def _printed_header(self, start: int) -> Function | None:
        """A header in printer form: one line that ends in the opening brace."""
        found = _PRINTED_HEADER.match(self.data, start)
        if found is None:
            return None
        before, name, tail = found.group(1), found.group(2), found.group(4)
        if _CONSTANT_CLAUSE.search(tail) and (b"prefix" in tail or b"prologue" in tail):
            return None
        brace = self.data.rfind(b"{", start, found.end())
        words = frozenset(_WORD.findall(before.partition(b"{")[0])) | frozenset(_words_of_tail(tail))
        attachments = dict(_ATTACHMENT.findall(tail))
        return Function(
            self.module, lexer.unquote(name), b"@" + name, Span(start, brace), Span(brace + 1, brace + 1),
            words, attachments, tuple(group for group in _GROUP.findall(tail) if group),
        )  # fmt: skip

    def _any_header(self, start: int) -> Function:
        """A header in any form. Walks the tokens to the brace that opens the body."""
        stream = lexer.tokens(self.source, start)
        seen: list[Token] = []
        depth = 0
        name: Token | None = None
        after_parameters = False
        clause: _Constant | None = None
        for token in stream:
            text = token.text
            if clause is not None:
                if not clause.feed(token):
                    seen.append(token)
                    continue
                clause = None
            if name is None:
                if token.kind == "global" and depth == 0:
                    name = token
            elif after_parameters and depth == 0:
                if text == b"{":
                    words = frozenset(t.text for t in seen if t.kind in ("word", "string"))
                    groups = tuple(t.text for t in seen if t.kind == "group")
                    return Function(
                        self.module, lexer.unquote(name.text[1:]), name.text, Span(start, token.start),
                        Span(token.end, token.end), words, read_attachments(tuple(seen)), groups,
                    )  # fmt: skip
                if text in _CONSTANT_CLAUSES:
                    clause = _Constant()
                elif text in (b"define", b"declare"):
                    break
            if text in (b"(", b"[", b"{", b"<"):
                depth += 1
            elif text in (b")", b"]", b"}", b">"):
                depth -= 1
                after_parameters = after_parameters or (name is not None and depth == 0)
            elif depth == 0 or text == b"":
                seen.append(token)
            if depth < 0:
                break
        if name is None:
            raise self.source.error(start, "this function definition has no name", "write `define TYPE @name(...) {`")
        spelling = name.text.decode("utf-8", "replace")
        raise self.source.error(
            start, f"the body of {spelling} never begins", "a definition needs `{` after its header"
        )

    def _body_end(self, start: int, body: int) -> int:
        """Offset of the brace that closes the body opened just before `body`."""
        data = self.data
        if self.strings_end_on_their_line:
            end = data.find(b"\n}", body)
            # With no brace in between, strings and comments included, this is the first one: nothing to nest.
            if end >= 0 and data.find(b"{", body, end) < 0 and data.find(b"}", body, end) < 0:
                return end + 1
        depth = 1
        for found in _NESTING.finditer(data, body):
            first = data[found.start()]
            if first == 0x7B:
                depth += 1
            elif first == 0x7D:
                depth -= 1
                if depth == 0:
                    return found.start()
            elif found.group() == b'"':
                raise self.source.error(found.start(), "this quoted string is never closed", 'add the missing `"`')
        raise self.source.error(
            start, "this function is never closed", "add the missing `}`, or look for a quote that is not closed"
        )


class _Constant:
    """Recognises where the type and constant behind ``prefix``, ``prologue`` or ``personality`` end.

    Type: a word or a local name or one bracketed group, then ``*`` or ``addrspace(n)`` any number of times. Constant:
    a bracketed
    group, a string, a name or a number; or an expression: words up to and including one parenthesised group or one
    name.
    """

    _ALONE = frozenset({b"zeroinitializer", b"null", b"undef", b"poison", b"none", b"true", b"false"})
    _EXPRESSIONS = frozenset(
        b"""
        getelementptr ptrtoint ptrtoaddr inttoptr bitcast addrspacecast trunc zext sext add sub mul xor and or shl
        lshr ashr icmp select blockaddress splat ptrauth dso_local_equivalent no_cfi
        """.split()
    )

    def __init__(self) -> None:
        self.depth = 0
        self.state = "type"

    def feed(self, token: Token) -> bool:
        """Take one token; True when it stands behind the constant."""
        text = token.text
        if self.depth:
            self._nest(text)
            if not self.depth:
                self._group_ended()
            return False
        if self.state == "done":
            return True
        if self.state == "type":
            self._open(text)
            if not self.depth:
                self.state = "after type"
            return False
        if self.state == "after type":
            if text == b"*" or text == b"addrspace":
                return False
            if text == b"(" and token.kind == "punct":
                self._open(text)
                return False
            self.state = "value"
        if text in self._EXPRESSIONS or (self.state == "expression" and token.kind == "word"):
            self.state = "expression"
            return False
        self._open(text)
        if not self.depth:
            self.state = "done"
        return False

    def _open(self, text: bytes) -> None:
        if text in (b"(", b"[", b"{", b"<"):
            self.depth = 1

    def _nest(self, text: bytes) -> None:
        if text in (b"(", b"[", b"{", b"<"):
            self.depth += 1
        elif text in (b")", b"]", b"}", b">"):
            self.depth -= 1

    def _group_ended(self) -> None:
        self.state = "after type" if self.state in ("type", "after type") else "done"


_ENTITY_WORDS = frozenset(
    {b"declare", b"attributes", b"target", b"source_filename", b"module", b"uselistorder", b"uselistorder_bb"}
)


def _is_entity_word(token: Token) -> bool:
    return token.kind == "word" and token.text in _ENTITY_WORDS


def _words_of_tail(tail: bytes) -> list[bytes]:
    """Attribute words behind the parameter list: plain words, ``"k"`` and ``"k"="v"``."""
    return _TAIL_WORD.findall(tail)


def _with_body_end(function: Function, end: int) -> Function:
    return replace(function, body=Span(function.body.start, end))
