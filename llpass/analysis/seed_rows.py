"""What LLGo's front end says about its functions and calls: the named metadata ``!llgo.funcinfo`` and ``!llgo.pcline``.

These rows come before debug information as a source of truth: they are there without ``-g``, and they hold what a Go
programmer wrote. A row of another shape or version is ignored, as LLGo's own reader does.

    !llgo.funcinfo  !{i32 1, !"symbol", !"name", !"file", i32 line, i32 column}
    !llgo.pcline    !{i32 1, i64 id, !"symbol", !"file", i32 line, i32 column}
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from llpass.ir import lexer
from llpass.ir.model import Module

_FUNCINFO_ROW = re.compile(rb'!\{i32 1, !("[^"]*"), !("[^"]*"), !("[^"]*"), i32 (-?[0-9]+), i32 (-?[0-9]+)\}')
_PCLINE_ROW = re.compile(rb'!\{i32 1, i64 (-?[0-9]+), !("[^"]*"), !("[^"]*"), i32 (-?[0-9]+), i32 (-?[0-9]+)\}')


@dataclass
class SeedRows:
    """The rows of ``!llgo.funcinfo`` by symbol and of ``!llgo.pcline`` by id, where the front end wrote them."""

    functions: dict[bytes, tuple[bytes, bytes, int]] = field(default_factory=dict)
    lines: dict[int, tuple[bytes, int, int]] = field(default_factory=dict)


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
    for ref in module.named_metadata("llgo.pcline"):
        found = _PCLINE_ROW.match(module.metadata(ref))
        if found:
            ident = int(found.group(1)) & 0xFFFFFFFFFFFFFFFF
            rows.lines.setdefault(ident, (lexer.unquote(found.group(3)), _line(found.group(4)), _line(found.group(5))))
    return rows
