"""Info records: what a table says about the functions of the source, encoded for all of them at once."""

from __future__ import annotations

import numpy as np

from llpass.abi import table as abi
from llpass.postlink.facts.content import Content
from llpass.postlink.table import name_codes
from llpass.postlink.table.varints import Bytes, Ints, copy, lengths, put, starts, zigzag

_U32 = (1 << 32) - 1
#: line - scope line of the short form is below this.
_SHAPE_LINES = 8
_SHAPE_LIMIT = 1 << 28


class Infos:
    """The info record of every function of a content, used or not."""

    def __init__(self, content: Content, file_number: Ints) -> None:
        kinds = [
            abi.SYMBOL_IS_NAME if symbol == name else abi.SYMBOL_FOLLOWS if symbol else abi.SYMBOL_EMPTY
            for name, symbol in zip(content.names, content.symbols, strict=True)
        ]
        self._kind = np.array(kinds, np.int64)
        self._columns = _numbers(content, file_number, self._kind)
        self._sizes = [np.where(column >= 0, lengths(column), 0) for column in self._columns]
        follows = self._kind == abi.SYMBOL_FOLLOWS
        symbols = [content.symbols[function] for function in np.flatnonzero(follows).tolist()]
        #: The names of all, then the symbols of those that have one of their own.
        self.codes = name_codes.encode([*content.names, *symbols])
        at, count = starts(self.codes.sizes), len(content.names)
        self._name_sizes, self._name_at = self.codes.sizes[:count], at[:count]
        self._symbol_sizes, self._symbol_at = np.zeros(count, np.int64), np.zeros(count, np.int64)
        self._symbol_sizes[follows], self._symbol_at[follows] = self.codes.sizes[count:], at[count:]
        plain = np.fromiter(map(len, content.names), np.int64, count) + 1
        plain[follows] += np.fromiter(map(len, symbols), np.int64, len(symbols)) + 1
        #: Bytes of name and symbol as text, in whole units.
        self.room = plain + -plain % abi.NAME_UNIT
        #: Bytes of names and symbols, and of the whole record, per function.
        self.text_size = self._name_sizes + self._symbol_sizes
        self.size = np.sum(self._sizes, axis=0) + self.text_size

    def write(self, out: Bytes, at: Ints, functions: Ints) -> None:
        """Put the records of these functions at these places."""
        for column, sizes in zip(self._columns, self._sizes, strict=True):
            values, size = column[functions], sizes[functions]
            there = values >= 0
            put(out, at[there], values[there])
            at = at + size
        copy(out, at, self.codes.data, self._name_at[functions], self._name_sizes[functions])
        at = at + self._name_sizes[functions]
        copy(out, at, self.codes.data, self._symbol_at[functions], self._symbol_sizes[functions])


def _numbers(content: Content, file_number: Ints, kind: Ints) -> list[Ints]:
    """The varints of the records in their order; -1 where there is none."""
    lines = [content.func_line, content.func_decl_line, content.func_scope_line]
    line, decl, scope = (column.astype(np.int64) & _U32 for column in lines)
    body, head = line - scope, scope - decl
    short = (body >= 0) & (body < _SHAPE_LINES) & ((decl == 0) | ((head >= 0) & (head < _SHAPE_LIMIT)))
    shape = np.where(short, 1 + body + _SHAPE_LINES * np.where(decl == 0, 0, 1 + head), 0)
    rest = [np.where(short, -1, zigzag(other - line)) for other in (decl, scope)]
    return [file_number[content.func_file] << 2 | kind, line, shape, *rest]
