"""What LLGo's front end says about its functions and calls: the named metadata ``!llgo.funcinfo`` and ``!llgo.pcline``.

These rows come before debug information as a source of truth: they are there without ``-g``, and they hold what a Go
programmer wrote. A row of another shape or version is ignored, as LLGo's own reader does.

    !llgo.funcinfo  !{i32 1, !"symbol", !"name", !"file", i32 line, i32 column}
    !llgo.pcline    !{i32 1, i64 id, !"symbol", !"file", i32 line, i32 column}

Where the front end keeps its own stack of callers, it says the line of a call in the code itself: before the call
stands one of ``RecordCallerLocation(entry, name, length, file, length, line)`` or ``RecordPanicLocation`` (the same).
What follows in the block happens at that line, up to the next record. Where there is debug information too, that has
the say, but for function literals: LLGo gives all their code the location of the literal itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from llpass.analysis.callsites import CallSite
from llpass.ir import lexer
from llpass.ir.model import Function, Module

if TYPE_CHECKING:
    from llpass.analysis.pointers import Pointers

_STRING_FIELD, _I32_FIELD = rb'!("[^"]*")', rb"i32\s+(-?[0-9]+)"


def _row(*fields: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"!\s*\{\s*" + rb"\s*,\s*".join((rb"i32\s+1", *fields)) + rb"\s*\}")


_FUNCINFO_ROW = _row(_STRING_FIELD, _STRING_FIELD, _STRING_FIELD, _I32_FIELD, _I32_FIELD)
_PCLINE_ROW = _row(rb"i64\s+(-?[0-9]+)", _STRING_FIELD, _STRING_FIELD, _I32_FIELD, _I32_FIELD)

#: What a row of each kind looks like, for messages.
SHAPES = {
    "llgo.funcinfo": '{i32 1, !"symbol", !"name", !"file", i32 line, i32 column}',
    "llgo.pcline": '{i32 1, i64 id, !"symbol", !"file", i32 line, i32 column}',
}


@dataclass
class SeedRows:
    """The rows of ``!llgo.funcinfo`` by symbol and of ``!llgo.pcline`` by id, where the front end wrote them."""

    functions: dict[bytes, tuple[bytes, bytes, int]] = field(default_factory=dict)
    lines: dict[int, tuple[bytes, int, int]] = field(default_factory=dict)
    #: The function that each row of `lines` is in, by id.
    owners: dict[int, bytes] = field(default_factory=dict)
    #: References of rows of another shape or version, and which named node names them.
    refused: list[tuple[bytes, str]] = field(default_factory=list)

    def symbols_of_lines(self) -> Iterator[tuple[int, tuple[bytes, bytes, int]]]:
        """(id, (symbol, file, line)) of each row of ``!llgo.pcline``."""
        for ident, (file, line, _) in self.lines.items():
            yield ident, (self.owners[ident], file, line)


def _line(text: bytes) -> int:
    """A line or column of a seed row; negative ones mean unknown."""
    return min(max(0, int(text)), (1 << 32) - 1)


def read_seed_rows(module: Module) -> SeedRows:
    """Rows of LLGo's named metadata. A row of another shape or version is ignored, as LLGo's own reader does."""
    rows = SeedRows()
    for ref in module.named_metadata("llgo.funcinfo"):
        found = _FUNCINFO_ROW.match(module.metadata(ref))
        if found:
            symbol, name, file = (lexer.unquote(found.group(index)) for index in (1, 2, 3))
            rows.functions.setdefault(symbol, (name, file, _line(found.group(4))))
        else:
            rows.refused.append((ref, "llgo.funcinfo"))
    for ref in module.named_metadata("llgo.pcline"):
        found = _PCLINE_ROW.match(module.metadata(ref))
        if found:
            ident = int(found.group(1)) & 0xFFFFFFFFFFFFFFFF
            if ident not in rows.lines:
                rows.lines[ident] = lexer.unquote(found.group(3)), _line(found.group(4)), _line(found.group(5))
                rows.owners[ident] = lexer.unquote(found.group(2))
        else:
            rows.refused.append((ref, "llgo.pcline"))
    return rows


_RUNTIME = b"github.com/goplus/llgo/runtime/internal/runtime."
_RECORDS = frozenset(_RUNTIME + name for name in (b"RecordCallerLocation", b"RecordPanicLocation"))
_FRAMES = frozenset(_RUNTIME + name for name in (b"PushCallerLocationFrame", b"PopCallerLocationFrame"))
_ARGUMENTS = re.compile(
    rb"ptr (?:noundef |nonnull )*([@%][^ ,]+), i64 (?:noundef )?[^ ,]+, i64 (?:noundef )?([0-9]+)\)"
)
_ENTRY = re.compile(rb'\(i64 (?:noundef )?ptrtoint \(ptr (@"[^"]*"|@[^" ]+) to i64\)')
_STRING = re.compile(rb'c("[^"]*")')


class SeedRecords:
    """Lines that the seed's own calls record. `present` is False for a module without one: then nothing costs time."""

    def __init__(self, module: Module, rows: SeedRows) -> None:
        self._module = module
        self._rows = rows
        self.present = any(symbol in module.declarations or module.function(symbol) for symbol in _RECORDS)
        self._files: dict[bytes, bytes] = {}

    def is_bookkeeping(self, site: CallSite) -> bool:
        """True for a call of the seed's frame bookkeeping: it runs nothing of the program's."""
        return self.present and lexer.unquote(site.callee[1:]) in _RECORDS | _FRAMES

    def read(self, function: Function, site: CallSite) -> tuple[bytes, int, int] | None:
        """File, line and column 0 that this call records; None when it is no record of `function` or not to be read."""
        if lexer.unquote(site.callee[1:]) not in _RECORDS:
            return None
        entry = _ENTRY.search(self._module.source.data, site.offset, site.end)
        if entry and lexer.unquote(entry[1][1:]) != function.name:
            return None  # it came with the body of another function, which was inlined here
        found = _ARGUMENTS.search(self._module.source.data, site.offset, site.end)
        line = _line(found[2]) if found else 0
        if found is None or not line:
            return None
        return self._file(function, found[1]), line, 0

    @cached_property
    def _pointers(self) -> Pointers:
        # Few modules ask, and it takes as long to load as a small module to read.
        from llpass.analysis.pointers import Pointers

        module = self._module
        return Pointers(module, {function.name: () for function in module.functions}, frozenset())

    def _file(self, function: Function, value: bytes) -> bytes:
        """The string a pointer leads to; that of the function's row when it may be several."""
        text = self._pointers.constant(function, value)
        if text is not None:
            if text not in self._files:
                string = _STRING.search(text)
                self._files[text] = lexer.unquote(string[1]).rstrip(b"\0") if string else b""
            if self._files[text]:
                return self._files[text]
        return self._rows.functions.get(function.name, (b"", b"", 0))[1]
