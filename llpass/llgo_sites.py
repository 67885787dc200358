"""The ``llgo`` ABI's part of ``funcinfo-sites``: what was decided about a module, written as LLGo would write it.

LLGo keeps its rows in named metadata, where they survive every optimiser, hold no function alive and are collected at
link time (`llpass tables`). A module that LLGo lowered has them already: those rows stay, nothing is said twice, and
where LLGo's own asm sites stand no others are put beside them. For what has no row, debug information makes one.

LLGo's tables know no inlined frames. So a call site's row names the function whose code it is, at the line where the
outermost inlined call stands; the runtime takes a line only when its row's function is the one that the address is in.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Protocol

from llpass.abi import llgo, native
from llpass.abi.unit import Line, Unit
from llpass.analysis.seed_rows import SeedRows
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.model import Function, Module
from llpass.passbase import PassContext
from llpass.target.llgo import LlgoSites, llgo_sites

#: Attributes of the asm call; the spellings of LLVM 15, which newer ones still read.
_ASM_ATTRIBUTES = b"nounwind willreturn inaccessiblememonly"


def asm_call(text: bytes) -> bytes:
    """The call of an inline asm that holds a site."""
    return b'call void asm sideeffect "' + lexer.escape(text) + b'", ""() ' + _ASM_ATTRIBUTES


class Plan(Protocol):
    """What the pass has decided; see `llpass.funcinfo_sites`."""

    module: Module
    context: PassContext
    seed: SeedRows
    unit: Unit
    sites: str
    defined: list[tuple[Function, int]]
    entry_sites: list[tuple[Function, str, int]]
    labels: list[tuple[int, int]]
    fences: list[tuple[int, int]]
    unmergeable: list[int]

    def stub_target(self, function: Function) -> bytes:
        """The symbol that an adapter stands for."""
        ...


def apply(plan: Plan, edit: Editor) -> None:
    """Add rows and sites to the module. Where its target cannot carry sites a note says so, and it gets rows only."""
    module, context = plan.module, plan.context
    for counter in ("functions", "line_rows", "line_sites", "entry_sites", "stub_sites"):
        context.counters.pop(counter, None)
    symbols = set(plan.seed.functions) | _add_functions(plan, edit)
    spelling, reason = llgo_sites(context.target, module.triple, module.datalayout)
    if spelling is None:
        context.notes.append(reason)
    else:
        _add_entries(plan, edit, spelling, symbols)
        _add_lines(plan, edit, spelling, symbols)
    mark = edit.append_metadata(b'!{!"' + plan.unit.producer + b' abi=llgo"}')
    edit.append_line(b"!" + native.MODULE_MARK.encode() + b" = !{" + mark + b"}")


def _add_functions(plan: Plan, edit: Editor) -> set[bytes]:
    """Rows for functions that have none; their symbols."""
    rows: list[bytes] = []
    symbols: set[bytes] = set()
    for function, index in plan.defined:
        row = plan.unit.functions[index]
        if row.symbol in plan.seed.functions:
            plan.context.counters["rows_of_front_end"] += 1
        elif plan.stub_target(function):
            plan.context.explain(function.name, "no row: an adapter, its sites carry the id of its target")
        elif plan.seed.functions and not function.dbg:
            plan.context.explain(function.name, "no row: neither the front end nor debug info says what it is")
            plan.context.counters["functions_without_row"] += 1
        else:
            symbols.add(row.symbol)
            rows.append(_node(edit, b"", row.symbol, row.name, row.file, row.line, 0))
    _append_named(edit, llgo.FUNCINFO_METADATA, rows)
    plan.context.counters["functions"] += len(rows)
    return symbols


def _add_entries(plan: Plan, edit: Editor, spelling: LlgoSites, symbols: set[bytes]) -> None:
    data = plan.module.source.data
    for function, _, _ in plan.entry_sites:
        target = plan.stub_target(function)
        kind, symbol = ("stub", target) if target else ("entry", function.name.removeprefix(b"\x01"))
        if data.find(llgo.ANCHORS[kind].encode(), function.body.start, function.body.end) >= 0:
            plan.context.counters["sites_of_front_end"] += 1
        elif target or symbol in symbols:
            edit.insert_at_entry(function, asm_call(spelling.site_asm(kind, llgo.symbol_id(symbol))))
            plan.context.counters[f"{kind}_sites"] += 1


def _add_lines(plan: Plan, edit: Editor, spelling: LlgoSites, symbols: set[bytes]) -> None:
    """Labels and their rows. A row has one id for all the call sites of its place."""
    done = _Bodies(plan)
    used = set(plan.seed.lines)
    sequence = 0
    idents: dict[tuple[bytes, bytes, int, int], int] = {}
    rows: list[bytes] = []

    def ident_of(row: int) -> int:
        nonlocal sequence
        line = _outermost(plan.unit, row)
        key = (plan.unit.functions[line.func].symbol, line.file, line.line, line.column)
        ident = idents.get(key)
        if ident is None:
            if key[0] not in symbols or not line.line:
                return idents.setdefault(key, 0)
            ident = 0
            while not ident or ident in used:
                sequence += 1
                ident = llgo.pcline_id(key[0], sequence)
            used.add(ident)
            idents[key] = ident
            rows.append(_node(edit, b"i64 %d, " % _signed(ident), key[0], None, *key[1:]))
        return ident

    # Fences first: the one behind a call may share its place with the label of the next call, and goes before it.
    for places, insert in ((plan.fences, edit.insert_statement_after), (plan.labels, edit.insert_statement_before)):
        for offset, row in places:
            ident = 0 if done.labelled(offset) else ident_of(row)
            if ident:
                insert(offset, asm_call(spelling.site_asm("line", ident)))
                plan.context.counters["line_sites"] += 1
    for offset in plan.unmergeable:
        if not done.labelled(offset):
            edit.add_call_attribute(offset, "nomerge")
    _append_named(edit, llgo.PCLINE_METADATA, rows)
    plan.context.counters["line_rows"] += len(rows)


class _Bodies:
    """Which functions the front end has labelled itself."""

    def __init__(self, plan: Plan) -> None:
        data, anchor = plan.module.source.data, llgo.ANCHORS["line"].encode()
        found = [
            (function.body.start, function.body.end)
            for function, _ in plan.defined
            if plan.seed.lines and data.find(anchor, function.body.start, function.body.end) >= 0
        ]
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def labelled(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def _outermost(unit: Unit, row: int) -> Line:
    line = unit.lines[row]
    while line.parent:
        line = unit.lines[line.parent - 1]
    return line


def _node(edit: Editor, ident: bytes, symbol: bytes, name: bytes | None, file: bytes, line: int, column: int) -> bytes:
    """A row of one of the two kinds; the reference of its node."""
    texts = [symbol, file] if name is None else [symbol, name, file]
    strings = b", ".join(b'!"' + lexer.escape(text) + b'"' for text in texts)
    row = b"!{i32 %d, " % llgo.ROW_VERSION + ident + strings + b", i32 %d, i32 %d}" % (_signed32(line), column)
    return edit.append_metadata(row)


def _append_named(edit: Editor, name: str, rows: list[bytes]) -> None:
    """Operands of a named node; LLVM adds them to those of an earlier definition."""
    if rows:
        edit.append_line(b"!" + name.encode() + b" = !{" + b", ".join(rows) + b"}")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _signed32(value: int) -> int:
    """Negative numbers mean unknown to LLGo's reader, so a line that would be one is."""
    return value if value < 1 << 31 else 0
