"""The only writer of IR text: requests are collected, checked against each other and applied at once.

Every byte outside a request is copied as it was. The requests a pass makes are insertions (whole
statements or lines, or an attachment in a header); deleting and replacing are there for passes of others. What an edit
invalidates elsewhere is mended here: ``uselistorder`` directives that name a value the new text uses are dropped,
because LLVM refuses a directive whose value has another number of uses.

Only named values and void instructions may be inserted: LLVM numbers unnamed values by position and refuses a gap.
For the same reason an instruction with an unnamed value cannot be deleted.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import NamedTuple

from llpass.ir import lexer
from llpass.ir.model import Function, Instruction, Module
from llpass.ir.source import Span
from llpass.ir.statements import VALUE_OPCODES


class EditError(ValueError):
    """A request that cannot be right: overlapping spans, or text that would break the numbering."""


class _Request(NamedTuple):
    start: int
    end: int
    order: int
    text: bytes


_UNNAMED_RESULT = re.compile(rb"(?:^|\n)[ \t]*%[0-9]+[ \t]*=")
#: A call whose result nobody named: it would take the next number. What may stand before the type holds no ``@``.
_CALL = re.compile(rb'(?:^|\n)[ \t]*(?:(?:tail|musttail|notail)[ \t]+)?call\b([^@%"]*)')
_FIRST_WORD = re.compile(rb"(?:^|\n)[ \t]*([a-z]+)(?![a-z_:])")
_VOID = re.compile(rb"(?<![\w(])void\b")
_INDENT = re.compile(rb"[ \t]+")
_NUMBERED = re.compile(rb"%[0-9]+")
_SYMBOL = re.compile(rb"@(" + lexer.ANY_NAME + rb")[ \t\r\n]*\(")
_LOCAL = re.compile(rb"%(" + lexer.ANY_NAME + rb")|(" + lexer.ANY_NAME + rb"):")
#: A directive ends with its list of indexes; the value before it may have a type with braces. The comment that LLVM
#: prints above directives begins with the same word.
_USELIST = re.compile(
    rb'uselistorder(?:_bb)?\b((?:(?!\buselistorder)[^"{]|"[^"]*"|\{(?![ \t\r\n]*[0-9]+[ \t\r\n]*[,}]))*)'
    rb"\{[0-9, \t\r\n]*\}"
)
_SKIPPED = re.compile(rb'"[^"]*"|;[^\n]*|[^";]+|"')
_STRING_ON_LINE = re.compile(rb'"[^"\n]*"')
#: Words of a directive or a statement that say nothing about which constant is meant.
_TYPES = re.compile(rb"ptr|void|float|double|half|i[0-9]+|[a-z]*call|label|metadata|x|to")
_BLOCK_BEGINNERS = frozenset({b"phi", b"landingpad", b"catchpad", b"cleanuppad", b"catchswitch"})
#: Names, and the words and numbers a constant is made of; strings that are no names match too and are told apart.
_MENTIONED = re.compile(rb'[%@](?:[-a-zA-Z$._0-9]+|"[^"]*")|"[^"]*"|(?<![!#^\w])[-+\w.]+')


class Editor:
    """Collects edits to one module. `apply` gives the new text; the module itself never changes."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._data = module.source.data
        self._requests: list[_Request] = []
        self._tail: list[bytes] = []
        self._next_metadata: int | None = None
        self._taken: set[bytes] = set()
        self._locals: dict[int, set[bytes]] = {}
        self._counts: dict[tuple[int, str], int] = {}
        self._declared: set[bytes] = set()
        self._attribute_groups: dict[str, bytes] = {}
        # CRLF in, CRLF out.
        self.newline = b"\r\n" if b"\r\n" in self._data[:4096] else b"\n"

    @property
    def changed(self) -> bool:
        """True when at least one edit was requested."""
        return bool(self._requests or self._tail)

    # -- statements ----------------------------------------------------------------------------------------

    def insert_before(self, where: Instruction, statement: bytes | str) -> None:
        """Insert a statement as a line of its own before an instruction, which must not be one that begins its block
        (``phi``, ``landingpad`` and the like). Not looked at: a ``ret`` must directly follow its ``musttail`` call."""
        if where.opcode in _BLOCK_BEGINNERS:
            raise EditError(f"a {where.opcode.decode()} must stay at the beginning of its block")
        self.insert_statement_before(where.span.start, statement)

    def insert_after(self, where: Instruction, statement: bytes | str) -> None:
        """Insert a statement as a line of its own behind an instruction, which must not be a terminator nor a
        ``musttail`` call. Behind a ``phi`` only when no other follows it."""
        if where.is_terminator:
            raise EditError(f"nothing can stand behind a {where.opcode.decode()}: it ends its block")
        if where.is_call and any(token.text == b"musttail" for token in where.tokens[:3]):
            raise EditError("nothing can stand between a musttail call and its ret")
        self.insert_statement_after(where.span.end, statement)

    def insert_at_entry(self, function: Function, statement: bytes | str) -> None:
        """Insert a statement so that it is the first of the function's entry block."""
        offset = function.entry_insertion
        end = self._data.find(b"\n", offset, function.body.end)
        rest = self._data[offset:end].strip() if end >= 0 else b"?"
        if not rest or rest.startswith(b";"):
            self._insert(end + 1, b"  " + _checked(statement) + self.newline)
        else:
            self._insert(offset, self.newline + b"  " + _checked(statement) + self.newline)

    def insert_statement_before(self, offset: int, statement: bytes | str) -> None:
        """Insert a statement before the one that starts at `offset` (an offset in the module's text)."""
        line = self._data.rfind(b"\n", 0, offset) + 1
        indent = self._data[line:offset]
        if indent.strip():
            # Not the first statement of its line: break the line here.
            self._insert(offset, self.newline + b"  " + _checked(statement) + self.newline + b"  ")
        else:
            self._insert(line, (indent or b"  ") + _checked(statement) + self.newline)

    def insert_statement_after(self, offset: int, statement: bytes | str) -> None:
        """Insert a statement behind the one that ends at `offset`."""
        end = self._data.find(b"\n", offset)
        rest = self._data[offset:end].strip() if end >= 0 else b"?"
        if not rest or rest.startswith(b";"):
            line = self._data.rfind(b"\n", 0, offset) + 1
            indent = _INDENT.match(self._data, line)
            self._insert(end + 1, (indent.group() if indent else b"  ") + _checked(statement) + self.newline)
        else:
            self._insert(offset, self.newline + b"  " + _checked(statement) + self.newline + b" ")

    def insert_block(self, function: Function, block: bytes | str) -> None:
        """Append a block, label and statements on lines of their own, at the end of a function. Its label must be a
        name."""
        start, end = function.body.start, function.body.end
        # Nothing but the closing brace may stand behind use-list directives.
        for found in _USELIST.finditer(self._data, start, end):
            if self._is_code(start, found.start()):
                line = self._data.rfind(b"\n", start, found.start()) + 1
                end = found.start() if self._data[line : found.start()].strip() else line
                break
        lead = b"" if self._data[end - 1 : end] == b"\n" else self.newline
        self._insert(end, lead + self.newline + _checked(block).replace(b"\n", self.newline))

    def delete(self, where: Instruction) -> None:
        """Remove an instruction, and its line when nothing else stands there. A value must have a name."""
        if _NUMBERED.fullmatch(where.result) or (not where.result and _takes_a_number(where.text)):
            raise EditError(f"deleting an unnamed value would break the numbering: {where.text[:60]!r}")
        start, end = where.span.start, where.span.end
        line = self._data.rfind(b"\n", 0, start) + 1
        line_end = self._data.find(b"\n", end) + 1
        if line_end and not self._data[line:start].strip() and not self._data[end:line_end].strip():
            start, end = line, line_end
        self._request(start, end, b"")

    def replace(self, span: Span, text: bytes | str) -> None:
        """Replace a span of the module's text."""
        self._request(span.start, span.end, _bytes(text))

    # -- headers and globals ---------------------------------------------------------------------------------

    def attach(self, function: Function, kind: str, node: bytes | str) -> None:
        """Add a metadata attachment to a definition: ``attach(f, "pcsections", "!12")``."""
        end = function.header.end
        while self._data[end - 1 : end].isspace():
            end -= 1
        self._insert(end, b" !" + kind.encode() + b" " + _bytes(node))

    def add_function_attributes(self, function: Function, attributes: str) -> None:
        """Give a definition more function attributes, ``noinline "frame-pointer"="non-leaf"``. A string attribute it
        has already gets the new value.

        They stand in a group of their own, named behind the groups of the header: LLVM merges the groups of a function
        in order over what the header itself says, and the last value of a key stays (LLVM 15 to 22).
        """
        group = self._attribute_groups.get(attributes)
        if group is None:
            number = self.module.next_attribute_group + len(self._attribute_groups)
            group = self._attribute_groups[attributes] = b"#%d" % number
            self.append_line(b"attributes " + group + b" = { " + attributes.encode() + b" }")
        self._insert(function.attributes_end, b" " + group)

    def add_call_attribute(self, offset: int, attribute: str) -> None:
        """Add a function attribute to a call, at the `attributes_end` of the instruction."""
        self._insert(offset, b" " + attribute.encode())

    def append_line(self, line: bytes | str) -> None:
        """Append a top-level entity (a global, ``module asm``, a named metadata node) as a line at the end of the
        module."""
        self._tail.append(_bytes(line))

    def declare(self, declaration: bytes | str) -> None:
        """Append a declaration, ``declare void @trace(ptr)``, unless the module (or an earlier call) has the symbol."""
        text = _bytes(declaration)
        found = _SYMBOL.search(text)
        if found is None or not text.lstrip().startswith(b"declare"):
            raise EditError(f"not a declaration of a function: {text[:60]!r}")
        name = lexer.unquote(found.group(1))
        if name not in self.module.global_names and name not in self._declared:
            self._declared.add(name)
            self.append_line(text)

    def append_string(self, text: bytes, stem: str = "str") -> bytes:
        """Append a private constant with these bytes and a final zero; returns its name, ``@str``."""
        name = self.fresh_global(stem)
        constant = b'c"' + lexer.escape(text) + b'\\00"'
        self.append_line(name + b" = private unnamed_addr constant [%d x i8] " % (len(text) + 1) + constant)
        return name

    def append_metadata(self, node: bytes | str) -> bytes:
        """Append a metadata node and return its reference, ``!N``."""
        if self._next_metadata is None:
            self._next_metadata = self.module.next_metadata
        ref = b"!%d" % self._next_metadata
        self._next_metadata += 1
        self._tail.append(ref + b" = " + _bytes(node))
        return ref

    def fresh_global(self, stem: str) -> bytes:
        """A global name (with ``@``, quoted where it must be) that the module does not use."""
        return b"@" + self._fresh(stem.encode(), self.module.global_names)

    def fresh_local(self, function: Function, stem: str) -> bytes:
        """A local name (with ``%``, quoted where it must be) that no value or block of the function has."""
        names = self._locals.get(function.header.start)
        if names is None:
            found = _LOCAL.findall(function.text)
            names = self._locals[function.header.start] = {lexer.unquote(value or label) for value, label in found}
        name = self._free(stem.encode(), names, (function.header.start, stem))
        names.add(name)
        return b"%" + lexer.quote(name)

    def _fresh(self, stem: bytes, used: Collection[bytes]) -> bytes:
        while True:
            name = self._free(stem, used, (-1, stem.decode()))
            if name not in self._taken:
                self._taken.add(name)
                return lexer.quote(name)

    def _free(self, stem: bytes, used: Collection[bytes], counter: tuple[int, str]) -> bytes:
        """`stem`, or `stem` with the next number that is free; many names of one stem cost no more than one each."""
        count = self._counts.get(counter, 0)
        name = stem if not count else b"%s.%d" % (stem, count)
        while name in used:
            count += 1
            name = b"%s.%d" % (stem, count)
        self._counts[counter] = count + 1
        return name

    # -- result ----------------------------------------------------------------------------------------------

    def apply(self) -> list[bytes]:
        """The new text as pieces, in order (``b"".join(...)`` gives the whole). Raises `EditError` on overlapping
        requests."""
        data = self._data
        if not self.changed:
            return [data]
        # Not kept: `apply` may be called again, and after more requests.
        requests = sorted([*self._requests, *self._stale_use_lists()])
        pieces: list[bytes] = []
        view = memoryview(data)
        at = 0
        for start, end, _, text in requests:
            if start < at:
                raise EditError(f"two edits overlap at offset {start}")
            if start > at:
                pieces.append(view[at:start])  # type: ignore[arg-type]
            pieces.append(text)
            at = end
        if at < len(data):
            pieces.append(view[at:])  # type: ignore[arg-type]
        if self._tail:
            if data and not data.endswith(b"\n"):
                pieces.append(self.newline)
            pieces.append(self.newline.join(self._tail) + self.newline)
        return pieces

    def _insert(self, offset: int, text: bytes) -> None:
        self._request(offset, offset, text)

    def _request(self, start: int, end: int, text: bytes) -> None:
        self._requests.append(_Request(start, end, len(self._requests), text))

    def _stale_use_lists(self) -> Iterator[_Request]:
        """Requests that drop the directives of values that gain or lose a use. Globals and constants are used from
        anywhere, locals in their function."""
        if b"uselistorder" not in self._data:
            return
        touched = [
            (request.start, _mentioned(request.text) | _mentioned(self._data[request.start : request.end]))
            for request in self._requests
        ]
        everywhere = {name for _, names in touched for name in names if not name.startswith(b"%")}
        everywhere.update(name for line in self._tail for name in _mentioned(line))
        for function in self.module.functions:
            body = function.body
            here = {name for start, names in touched if body.start <= start <= body.end for name in names}
            yield from self._drop(body, everywhere | here)
        for gap in self.module.gaps:
            yield from self._drop(gap, everywhere)

    def _drop(self, span: Span, names: set[bytes]) -> Iterator[_Request]:
        if not names or self._data.find(b"uselistorder", span.start, span.end) < 0:
            return
        for found in _USELIST.finditer(self._data, span.start, span.end):
            about = _mentioned(found.group(1))
            named = {name for name in about if name[:1] in (b"%", b"@")}
            if names.isdisjoint(named or about) or not self._is_code(span.start, found.start()):
                continue
            start, end = found.span()
            line = max(self._data.rfind(b"\n", 0, start) + 1, span.start)
            line_end = self._data.find(b"\n", end, span.end) + 1
            if line_end and not self._data[line:start].strip() and not self._data[end:line_end].strip():
                start, end = line, line_end
            yield _Request(start, end, len(self._requests), b"")

    def _is_code(self, start: int, offset: int) -> bool:
        """False inside a string or a comment. `start` is outside of both; so is the start of most lines."""
        line = self._data.rfind(b"\n", start, offset) + 1
        if not self._data[line:offset].strip():
            # The usual case, unless a string spans lines; those are rare enough to look at all of the text.
            start = line if self._strings_end_on_their_line else start
        at = start
        while at < offset:
            found = _SKIPPED.match(self._data, at)
            assert found is not None
            if found.end() > offset:
                return not found.group().startswith((b'"', b";"))
            at = found.end()
        return True

    @cached_property
    def _strings_end_on_their_line(self) -> bool:
        return self._data.count(b'"') == 2 * sum(1 for _ in _STRING_ON_LINE.finditer(self._data))


def _bytes(text: bytes | str) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _checked(statement: bytes | str) -> bytes:
    text = _bytes(statement)
    if _UNNAMED_RESULT.search(text) or _takes_a_number(text):
        raise EditError(f"an inserted value needs a name: {text[:60]!r}")
    return text


def _takes_a_number(text: bytes) -> bool:
    """True for a statement with a value and no name for it: LLVM numbers it by position."""
    for found in _CALL.finditer(text):
        if not _VOID.search(found.group(1)):
            return True
    return any(found.group(1) in VALUE_OPCODES for found in _FIRST_WORD.finditer(text))


def _mentioned(text: bytes) -> set[bytes]:
    """Names (in one spelling) and the words and numbers of constants; no strings."""
    found = set()
    for word in _MENTIONED.findall(text):
        if word[:1] in (b"%", b"@"):
            found.add(word[:1] + lexer.unquote(word[1:]))
        elif word[:1] != b'"' and not _TYPES.fullmatch(word):
            found.add(word)
    return found
