"""Instructions that may end the program with a signal: where a crash report needs a line of its own.

The problem. A crash report begins at the instruction that faulted, and that is seldom a call: `*p` with a null p, a
division by zero. The nearest call before it may stand in another function of the source, because the faulting one was
inlined, or nowhere at all.

What cannot fault is left out: memory of an alloca or a global at a constant offset, and memory that was touched
earlier in the same block through the same pointer at a constant offset from it. (An offset that is computed may be
wrong, so `a[i]` always counts.)

Only bodies in printer form are searched, one statement a line; in any other nothing is found. That costs a line in a
crash report and never a wrong edit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llpass.analysis.callsites import CallSite
from llpass.ir import lexer
from llpass.ir.model import Function

_LOCAL = rb"%" + lexer.ANY_NAME
_VALUE = rb"[%@]" + lexer.ANY_NAME
_POINTER = rb"(?:ptr(?: addrspace\([0-9]+\))?|[^,\n]*\*) (" + _VALUE + rb")"
_LINE = re.compile(
    rb"\n(?:"
    rb"(?P<indent>[ \t]+)(?:(?P<name>" + _LOCAL + rb") = )?(?:"
    rb"(?P<memory>(?:load|store|atomicrmw|cmpxchg) [^\n]*)"
    rb"|(?P<division>[us](?:div|rem) [^\n]*)"
    rb"|(?P<address>(?:getelementptr|bitcast) [^\n]*)"
    rb"|(?P<alloca>alloca) )"
    rb"|(?P<label>" + lexer.ANY_NAME + rb":)"
    rb")"
)
_ACCESSED = re.compile(rb".*, " + _POINTER + rb"(?=[,\r]|\Z| (?:seq_cst|acquire|release|monotonic|unordered|acq_rel))")
_LOADED = re.compile(rb"load [^\n]*?, " + _POINTER)
_BASE = re.compile(rb"(?:getelementptr [^\n]*?, |bitcast )" + _POINTER)
_CONSTANT_DIVISOR = re.compile(rb"[^,]*, (?!0\b|-1\b)-?[0-9]+(?:,|\Z)")
_STRING_ON_LINE = re.compile(rb'"[^"\n]*"')
_DBG = re.compile(rb"!dbg (![0-9]+)")

#: The root of memory that is always there.
_SAFE = b""


def possible_faults(function: Function) -> Iterator[CallSite]:
    """The instructions of `function` that have a debug location and may fault, in order."""
    data = function.module.source.data
    start, end = function.body.start, function.body.end
    quotes = data.count(b'"', start, end)
    if quotes and quotes != 2 * sum(1 for _ in _STRING_ON_LINE.finditer(data, start, end)):
        return  # a string over several lines may hold what looks like an instruction
    roots: dict[bytes, bytes] = {}
    touched: set[bytes] = set()
    for found in _LINE.finditer(data, start, end):
        kind = found.lastgroup or ""
        if kind == "label":
            touched.clear()
            continue
        name = found.group("name")
        if kind == "alloca":
            roots[name] = _SAFE
            continue
        text = found.group(kind)
        if kind == "address":
            base = _BASE.match(text)
            if base is not None and name and b"%" not in text[base.end() :].partition(b" to ")[0]:
                roots[name] = _root(roots, base.group(1))
            continue
        if kind == "division":
            if _CONSTANT_DIVISOR.match(text):
                continue
        else:
            access = (_LOADED if text.startswith(b"load") else _ACCESSED).match(text)
            if access is not None:
                root = _root(roots, access.group(1))
                if root == _SAFE or root in touched:
                    continue
                touched.add(root)
        dbg = _DBG.search(text)
        if dbg is not None:
            yield CallSite(found.end("indent"), found.end(), b"", dbg.group(1), 0, fault=True)


def _root(roots: dict[bytes, bytes], value: bytes) -> bytes:
    return _SAFE if value.startswith(b"@") else roots.get(value, value)
