"""The only writer of IR text: requests are collected, checked against each other and applied at once.

Every byte outside a request is copied as it was. The requests a pass makes are insertions (whole
statements or lines, or an attachment in a header); deleting and replacing are there for passes of others. What an edit
invalidates elsewhere is mended here: ``uselistorder`` directives that name a value the new text uses are dropped,
because
LLVM refuses a directive whose value has another number of uses.

Only named values and void instructions may be inserted: LLVM numbers unnamed values by position and refuses a gap.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from llpass.ir.model import Function, Instruction, Module
from llpass.ir.source import Span


class EditError(ValueError):
    """A request that cannot be right: overlapping spans, or text that would break the numbering."""


class _Request(NamedTuple):
    start: int
    end: int
    order: int
    text: bytes


_UNNAMED_RESULT = re.compile(rb"(?:^|\n)[ \t]*%[0-9]+[ \t]*=")
_NAMES = re.compile(rb'[%@](?:[-a-zA-Z$._0-9]+|"[^"]*")')
_INDENT = re.compile(rb"[ \t]+")
_USELIST = re.compile(rb"[ \t]*uselistorder(?:_bb)?\b[^\n]*(?:\n|\Z)")


class Editor:
    """Collects edits to one module. `apply` gives the new text; the module itself never changes."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._data = module.source.data
        self._requests: list[_Request] = []
        self._tail: list[bytes] = []
        self._next_metadata: int | None = None
        self._taken: set[bytes] = set()
        # CRLF in, CRLF out.
        self.newline = b"\r\n" if b"\r\n" in self._data[:4096] else b"\n"

    @property
    def changed(self) -> bool:
        """True when at least one edit was requested."""
        return bool(self._requests or self._tail)

    # -- statements ----------------------------------------------------------------------------------------

    def insert_before(self, where: Instruction, statement: bytes | str) -> None:
        """Insert a statement as a line of its own before an instruction."""
        self.insert_statement_before(where.span.start, statement)

    def insert_after(self, where: Instruction, statement: bytes | str) -> None:
        """Insert a statement as a line of its own behind an instruction (which must not be a terminator)."""
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

    def delete(self, where: Instruction) -> None:
        """Remove an instruction, and its line when nothing else stands there."""
        self._request(where.span.start, where.span.end, b"")

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

    def add_call_attribute(self, offset: int, attribute: str) -> None:
        """Add a function attribute to a call, at the `attributes_end` of the instruction."""
        self._insert(offset, b" " + attribute.encode())

    def append_line(self, line: bytes | str) -> None:
        """Append a top-level entity (a global, ``module asm``, a named metadata node) as a line at the end of the
        module."""
        self._tail.append(_bytes(line))

    def append_metadata(self, node: bytes | str) -> bytes:
        """Append a metadata node and return its reference, ``!N``."""
        if self._next_metadata is None:
            self._next_metadata = self.module.next_metadata
        ref = b"!%d" % self._next_metadata
        self._next_metadata += 1
        self._tail.append(ref + b" = " + _bytes(node))
        return ref

    def fresh_global(self, stem: str) -> bytes:
        """A global name (with ``@``) that the module does not use."""
        return b"@" + self._fresh(stem.encode(), lambda name: name in self.module.global_names)

    def fresh_local(self, function: Function, stem: str) -> bytes:
        """A local name (with ``%``) that the function does not use."""
        text = function.text
        return b"%" + self._fresh(stem.encode(), lambda name: b"%" + name in text)

    def _fresh(self, stem: bytes, used: object) -> bytes:
        assert callable(used)
        name, count = stem, 0
        while name in self._taken or used(name):
            count += 1
            name = b"%s.%d" % (stem, count)
        self._taken.add(name)
        return name

    # -- result ----------------------------------------------------------------------------------------------

    def apply(self) -> list[bytes]:
        """The new text as pieces, in order (``b"".join(...)`` gives the whole). Raises `EditError` on overlapping
        requests."""
        data = self._data
        if not self.changed:
            return [data]
        self._drop_stale_use_lists()
        pieces: list[bytes] = []
        view = memoryview(data)
        at = 0
        for start, end, _, text in sorted(self._requests):
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

    def _drop_stale_use_lists(self) -> None:
        """Drop the directives of values that gain or lose a use. Globals are used from anywhere, locals in their
        function."""
        if b"uselistorder" not in self._data:
            return
        touched = [
            (request.start, _NAMES.findall(request.text + self._data[request.start : request.end]))
            for request in self._requests
        ]
        everywhere = {name for _, names in touched for name in names if name.startswith(b"@")}
        everywhere.update(name for line in self._tail for name in _NAMES.findall(line))
        for function in self.module.functions:
            body = function.body
            here = {name for start, names in touched if body.start <= start <= body.end for name in names}
            self._drop(body, everywhere | here)
        for gap in self.module.gaps:
            self._drop(gap, everywhere)

    def _drop(self, span: Span, names: set[bytes]) -> None:
        if not names:
            return
        for found in _USELIST.finditer(self._data, span.start, span.end):
            if not names.isdisjoint(_NAMES.findall(found.group())):
                self._request(found.start(), min(found.end(), span.end), b"")


def _bytes(text: bytes | str) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _checked(statement: bytes | str) -> bytes:
    text = _bytes(statement)
    if _UNNAMED_RESULT.search(text):
        raise EditError(f"an inserted value needs a name: {text[:60]!r}")
    return text
