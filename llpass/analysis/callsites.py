"""The call sites of a body that carry a debug location, found without tokenising the body.

In printer form a call is one line (an invoke or callbr two). A regular expression finds lines that begin with a
call and proves each of them to be exactly one statement; plain counts prove that no call was missed. A body that
fails either proof is split exactly by `llpass.ir.statements`, at a tenth of the speed and with the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llpass.diagnostics import LlpassError
from llpass.ir import lexer
from llpass.ir.model import CALL_OPCODES, Function, Instruction
from llpass.ir.statements import instruction_of, split


class CallSite(NamedTuple):
    """A call: where its statement starts and ends, the callee as spelled (empty: asm, or an expression), its
    ``!dbg`` as spelled (may be empty), where a call-site attribute can be inserted (0: nowhere), and whether the place
    behind it needs a label of its own because the call itself cannot be kept from being merged; whether it is
    mathematics, which calls nothing and faults nowhere; and whether it is no call but may fault."""

    offset: int
    end: int
    callee: bytes
    dbg: bytes
    attributes: int
    fence: bool = False
    mathematics: bool = False
    fault: bool = False


_NAMED = rb"%" + lexer.ANY_NAME
#: What proves that the line before it ends a statement: the body's end, or something that can only begin one.
_BEGINNING = (
    rb"(?:[ \t\r\n]|;[^\n]*)*+(?:\Z|" + _NAMED + rb"[ \t]*=|#dbg_|" + lexer.ANY_NAME + rb":|"
    rb"(?:br|ret|store|call|tail|musttail|notail|invoke|callbr|switch|indirectbr|resume|unreachable|fence|catchret"
    rb"|cleanupret|catchswitch|uselistorder|uselistorder_bb)[ \t\r\n,])"
)
_NEXT = re.compile(rb"\r?\n" + _BEGINNING)
#: The end of a line whose statement goes on with a call in the next one.
_DANGLING = re.compile(rb"(?:=|tail)[ \t\r]*(?:;.*)?\Z", re.S)
_LINE = re.compile(
    rb"\n[ \t]+(?:" + _NAMED + rb" = )?(?:(?:tail|musttail|notail) )?(call|invoke|callbr) "
    # up to the callee: conventions, attributes, the type; a bracket may nest twice
    rb"(?:[^\"()\n;@%]++|\((?:[^()\"\n]++|\([^()\"\n]*+\))*+\)|%[-a-zA-Z$._0-9]++(?!\())*+"
    rb"([@%][-a-zA-Z$._0-9]++)"
    # the arguments
    rb"\((?:[^()\"\n]++|\((?:[^()\"\n]++|\((?:[^()\"\n]++|\([^()\"\n]*+\))*+\))*+\))*+\)"
    # attributes, and for invoke and callbr the second line
    rb"((?: #[0-9]+)?)(?:\r?\n[ \t]+to label [^\"\n!,]*+)?"
    # attachments, and the end of the line
    rb"((?:, ![a-zA-Z_.][a-zA-Z_.0-9]* ![0-9]+)*)[ \t]*(?=\r?\n" + _BEGINNING + rb")"
)
_START = re.compile(rb"\n([ \t]+)(" + _NAMED + rb" = )?(?:(?:tail|musttail|notail) )?(?:call|invoke|callbr) ")
_ODD_SPACE = (
    b"call\t",
    b"call\n",
    b"call\r",
    b"call;",
    b"invoke\t",
    b"invoke\n",
    b"invoke\r",
    b"callbr\t",
    b"callbr\n",
)
_STRING_ON_LINE = re.compile(rb'"[^"\n]*"')
_COMMENT_LINE = re.compile(rb"\n[ \t]*;[^\n]*")
_DBG = re.compile(rb"!dbg (![0-9]+)")


def call_sites(function: Function) -> Iterator[CallSite]:
    """All calls of `function` in order, with or without a debug location."""
    found = _from_lines(function)
    return iter(found) if found is not None else _from_tokens(function)


def _from_lines(function: Function) -> list[CallSite] | None:
    """The call sites when the body is in printer form and provably so, else None."""
    data = function.module.source.data
    start, end = function.body.start, function.body.end
    calls = _count_calls(data, start, end)
    if any(data.count(odd, start, end) for odd in _ODD_SPACE):
        return None
    quotes = data.count(b'"', start, end)
    if quotes and quotes != 2 * sum(1 for _ in _STRING_ON_LINE.finditer(data, start, end)):
        return None
    sites: list[CallSite] = []
    match_line = _LINE.match
    for found in _START.finditer(data, start, end):
        if not found.group(2) and _goes_on(data, start, found.start()):
            return None
        line = match_line(data, found.start(), end)
        if line is None:
            site = _one_statement(function, found.start() + 1)
            if site is None:
                return None
        else:
            dbg = _DBG.search(line.group(4))
            site = CallSite(found.end(1), line.end(4), line.group(2), dbg.group(1) if dbg else b"", line.end(3))
        sites.append(site)
        calls -= _count_calls(data, site.offset, site.end)
    if calls:
        # rustc writes a comment over every call; what else is left stands where no call was seen.
        calls -= sum(_count_calls(data, *found.span()) for found in _COMMENT_LINE.finditer(data, start, end))
    return sites if calls == 0 else None


def _count_calls(data: bytes, start: int, end: int) -> int:
    """How often a call's opcode, or a word that ends like one, stands between two offsets."""
    return data.count(b"call ", start, end) + data.count(b"invoke ", start, end) + data.count(b"callbr ", start, end)


def _goes_on(data: bytes, start: int, newline: int) -> bool:
    """Could what stands before `newline` be the beginning of the next line's statement? Looks behind comments."""
    while newline > start:
        line = max(data.rfind(b"\n", start, newline) + 1, start)
        text = data[line:newline].strip()
        if text and not text.startswith(b";"):
            return _DANGLING.search(text) is not None
        newline = line - 1
    return False


def _one_statement(function: Function, line_start: int) -> CallSite | None:
    group = statement_at(function, line_start)
    return None if group is None else _site(function, group)


def statement_at(function: Function, line_start: int) -> list[lexer.Token] | None:
    """Tokens of the statement that starts on the line at this offset; None unless it surely ends at the end of a
    line."""
    source = function.module.source
    data = source.data
    stop = data.find(b"\n", line_start, function.body.end)
    for _ in range(64):
        if stop < 0:
            return None
        # A statement goes on while the next line cannot begin one: deeper indentation, or a closing bracket.
        following = data[stop + 1 : stop + 12]
        if not (following.startswith(b"          ") or following.lstrip().startswith(b"]")):
            break
        stop = data.find(b"\n", stop + 1, function.body.end)
    if _NEXT.match(data, stop, function.body.end) is None:
        return None
    try:
        groups = list(split(source, line_start, stop))
    except LlpassError:
        # A bracket or string that goes on in the next line: the exact split decides.
        return None
    return groups[0] if len(groups) == 1 else None


def _from_tokens(function: Function) -> Iterator[CallSite]:
    for instruction in function.instructions:
        if instruction.opcode in CALL_OPCODES:
            yield _call(instruction)


def _site(function: Function, group: list[lexer.Token]) -> CallSite | None:
    instruction = instruction_of(function.module.source, group)
    if instruction.opcode not in CALL_OPCODES:
        return None
    return _call(instruction)


def _call(instruction: Instruction) -> CallSite:
    return CallSite(
        instruction.span.start,
        instruction.span.end,
        instruction.callee,
        instruction.dbg,
        instruction.attributes_end if instruction.callee else 0,
    )


#: Instructions that code generation may turn into a call that can fault or run other code; ``frem`` only computes.
_HIDDEN = re.compile(
    rb"\n([ \t]+)(?:resume |"
    + _NAMED
    + rb" = (?:[us](?:div|rem) i(?:128|256) |atomicrmw |cmpxchg |(frem) ))[^\n]*?(?=\r?\n)"
)
_HIDDEN_WORDS = (b"resume ", b"div i128", b"rem i128", b"div i256", b"rem i256", b"atomicrmw ", b"cmpxchg ", b"frem ")


def hidden_calls(function: Function) -> list[CallSite]:
    """Instructions with a debug location that may become calls: ``resume``, wide division, atomics, ``frem``."""
    data = function.module.source.data
    start, end = function.body.start, function.body.end
    if not any(data.find(word, start, end) >= 0 for word in _HIDDEN_WORDS):
        return []
    sites = []
    for found in _HIDDEN.finditer(data, start, end):
        dbg = _DBG.search(found.group())
        if dbg is not None:
            sites.append(
                CallSite(found.end(1), found.end(), b"", dbg.group(1), 0, mathematics=found.group(2) is not None)
            )
    return sites


#: Intrinsics that may become a call which can show up in a traceback (it faults on a bad address, or runs other code),
#: and the traps, which are where a program dies.
_MAY_BECOME_CALL = re.compile(
    rb"@llvm\.(?:experimental\.(?:gc\.statepoint|patchpoint|deoptimize)|objc\.|threadlocal"
    rb"|clear_cache|init\.trampoline|trap|ubsantrap|debugtrap)"
)
#: Those whose ``inline`` form is a promise never to call.
_MEMORY = re.compile(rb"@llvm\.mem(?:cpy|move|set)\.(?!inline\.)")
#: Mathematics that may become a library call. sin() calls nothing and faults nowhere, so only a profiler asks for its
#: line; a label beside it would keep a loop from being vectorised and is set only when that has been decided already.
_MATHEMATICS = re.compile(
    rb"@llvm\.(?:a?(?:sin|cos|tan)h?|atan2|sincos|sincospi|powi?|exp(?:2|10)?|log(?:2|10)?|fma|ldexp|frexp|modf|fmod"
    rb"|floor|ceil|trunc|rint|lrint|llrint|nearbyint|l?l?round|roundeven|ctpop|[us]mul\.with\.overflow\.i128)\."
)
#: Bytes up to which every target expands a memcpy, memmove or memset in place, and those above which few do.
_ALWAYS_INLINE, _OFTEN_INLINE = 16, 128
_LENGTH = re.compile(rb"i(?:32|64) (?:noundef )?([0-9]+), i1 (?:immarg )?(?:true|false)\)")


def possible_calls(function: Function) -> list[CallSite]:
    """What may be a call in machine code, in order, inline asm included."""
    data = function.module.source.data
    found = hidden_calls(function)
    for site in call_sites(function):
        if site.callee.startswith(b"@llvm."):
            if _MEMORY.match(site.callee):
                length = _constant_length(data[site.offset : site.end])
                if length > _ALWAYS_INLINE:
                    found.append(site._replace(fence=length > _OFTEN_INLINE))
                continue
            if _MATHEMATICS.match(site.callee):
                found.append(site._replace(mathematics=True))
                continue
            if not _MAY_BECOME_CALL.match(site.callee):
                continue
        found.append(site)
    return sorted(found)


def _constant_length(call: bytes) -> int:
    """Length operand of a memory intrinsic; a very large number when it is not a constant."""
    found = _LENGTH.search(call)
    return int(found.group(1)) if found else 1 << 62
