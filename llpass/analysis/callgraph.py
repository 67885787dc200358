"""Which functions may reach an API: the question behind "whose frame must stay on the stack?".

The problem. Tracking a function costs (it is not inlined), missing one changes an answer. So the graph must have every
edge a program may take and few that it cannot. Direct calls are written down; a call through a pointer is followed to
the values it may have, as far as the module shows them (`llpass.analysis.pointers`). What is left over counts as a call
that reaches, but only in a module that asks at all: one that names the API itself.

A function that hands out another's address (to ``qsort``, into a closure) counts as calling it. What does not count:
inline asm, intrinsics (but for those that call an argument), ``blockaddress``, personality, prefix and prologue data,
global constructors; a call of a function that another module defines, unless that module is in the same run or the
function is named as one that reaches.

`summarise` reads one module into plain tuples; `solve` joins the summaries of a run, searches from the API backwards
(one breadth-first search: no recursion, no memory of a "no" inside a cycle), and gives each module its answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from llpass.analysis.callsites import CallSite, call_sites
from llpass.analysis.pointers import Pointers
from llpass.ir import lexer
from llpass.ir.model import Function, Module

LOCAL, STRONG, WEAK = "local", "strong", "weak"


class Names:
    """A list of symbols. ``*`` stands for any bytes; an entry that ends in ``.`` or ``/`` means all that begin so."""

    def __init__(self, entries: Iterable[str]) -> None:
        self.entries = tuple(entry.encode() for entry in entries if entry)
        patterns = []
        for entry in self.entries:
            if entry.endswith((b".", b"/")) and b"*" not in entry:
                entry += b"*"
            patterns.append(b".*".join(re.escape(piece) for piece in entry.split(b"*")))
        self._pattern = re.compile(b"|".join(patterns) or b"(?!)", re.S)
        self._known: dict[bytes, bool] = {}

    def __contains__(self, symbol: bytes) -> bool:
        known = self._known.get(symbol)
        if known is None:
            known = self._known[symbol] = self._pattern.fullmatch(symbol) is not None
        return known

    def mentioned(self, data: bytes) -> bool:
        """Could one of the symbols stand in `data`, text or bitcode? Runs at the speed of `bytes.find`."""
        return any(piece in data for piece in self._pieces)

    @cached_property
    def _pieces(self) -> list[bytes]:
        """What must stand in a text that names one of the symbols: a piece that holds another adds nothing."""
        pieces: list[bytes] = []
        for piece in sorted((max(entry.split(b"*"), key=len) for entry in self.entries), key=len):
            for spelling in (piece, lexer.escape(piece)):
                if not any(shorter in spelling for shorter in pieces):
                    pieces.append(spelling)
        return pieces


class Edge(NamedTuple):
    """`target` (a symbol) may run below; `how` is put into words by `Answer.witness`: empty for a direct call."""

    target: bytes
    how: str = ""


class Node(NamedTuple):
    """A function, alias or ifunc of a module. `unresolved` says which call could go anywhere; empty: none."""

    linkage: str
    edges: tuple[Edge, ...]
    unresolved: str = ""


@dataclass(frozen=True)
class Summary:
    """What `solve` must know of a module. `asks`: the module names the API in code or data."""

    nodes: dict[bytes, Node] = field(default_factory=dict)
    asks: bool = False


class _Step(NamedTuple):
    """`onward` is the rest of the way in words where it leaves the module, and `next` is then empty."""

    how: str
    next: bytes
    onward: str = ""


@dataclass(frozen=True)
class Answer:
    """Which functions of one module may reach the API, and how. `asks` as in `Summary`."""

    asks: bool = False
    steps: dict[bytes, _Step] = field(default_factory=dict)

    def __contains__(self, symbol: bytes) -> bool:
        return symbol in self.steps

    def witness(self, symbol: bytes) -> str:
        """A shortest way from `symbol` to the API in words: ``f -> g -> [a pointer] h -> runtime.Callers``."""
        words = [_text(symbol)]
        while symbol in self.steps:
            how, symbol, onward = self.steps[symbol]
            last = onward or _text(symbol)
            if how or last:
                words.append(" ".join(part for part in (f"[{how}]" if how else "", last) if part))
        return " -> ".join(words)


def _text(symbol: bytes) -> str:
    return symbol.decode("utf-8", "replace")


# -- one module ------------------------------------------------------------------------------------------------------


def summarise(module: Module, api: Names) -> Summary:
    """The call graph of `module` as plain data. Looks into every body."""
    return _Reader(module, api).read()


_MENTION = re.compile(rb"@(" + lexer.ANY_NAME + rb")")
_BLOCK_ADDRESS = re.compile(rb"blockaddress[ \t\r\n]*\([ \t\r\n]*@(" + lexer.ANY_NAME + rb")")
_INDIRECT_SYMBOL = re.compile(rb"@(" + lexer.ANY_NAME + rb")[ \t]*=([^\n\"@]*)\b(alias|ifunc)\b([^\n]*)")
_INITIALISED = re.compile(rb"@(" + lexer.ANY_NAME + rb")[ \t]*=([^\n]*)")
_CALLS_ITS_ARGUMENT = (
    b"llvm.experimental.gc.statepoint",
    b"llvm.experimental.patchpoint",
    b"llvm.coro.resume",
    b"llvm.coro.destroy",
)


class _Reader:
    def __init__(self, module: Module, api: Names) -> None:
        self.module = module
        self.api = api
        self.data = module.source.data
        self.sites: dict[bytes, list[CallSite]] = {}
        self.indirect = {lexer.unquote(found[1]): found for found in module.find_in_gaps(_INDIRECT_SYMBOL)}
        self.declared = module.declarations

    def read(self) -> Summary:
        module = self.module
        for function in module.functions:
            self.sites[function.name] = list(call_sites(function))
        self.pointers = Pointers(module, self.sites, frozenset(self.indirect))
        nodes = {function.name: self._function(function) for function in module.functions}
        for name, found in self.indirect.items():
            nodes[name] = self._alias(found) if found[3] == b"alias" else self._ifunc(found)
        asks = any(edge.target in self.api for node in nodes.values() for edge in node.edges) or self._data_asks()
        return Summary(nodes, asks)

    def _is_function(self, symbol: bytes) -> bool:
        if symbol.startswith(b"llvm."):
            return False
        return self.module.function(symbol) is not None or symbol in self.declared or symbol in self.indirect

    def _function(self, function: Function) -> Node:
        direct: dict[bytes, None] = {}
        through: dict[bytes, None] = {}
        unresolved = ""
        called: Counter[bytes] = Counter()
        for site in self.sites[function.name]:
            if site.callee.startswith(b"@"):
                symbol = lexer.unquote(site.callee[1:])
                called[symbol] += 1
                if symbol.startswith(_CALLS_ITS_ARGUMENT):
                    # Where it calls a function by name, that name stands in the body.
                    if not _MENTION.search(self.data, self.data.find(b"(", site.offset), site.end):
                        unresolved = unresolved or f"{_text(symbol)}, which may call anything"
                elif not symbol.startswith(b"llvm."):
                    direct[symbol] = None
                    if not self._is_function(symbol):
                        unresolved = unresolved or f"a call of {_text(symbol)}, whose definition was not found"
                continue
            targets = self.pointers.targets(function, site)
            if targets is None:
                unresolved = unresolved or "a call through a pointer that may hold anything"
            else:
                through.update(dict.fromkeys(sorted(targets)))
        edges = [Edge(symbol) for symbol in direct]
        edges += [Edge(symbol, "a pointer") for symbol in through if symbol not in direct]
        edges += [
            Edge(symbol, "its address")
            for symbol in self._handed_out(function, called)
            if symbol not in direct and symbol not in through
        ]
        linkage = LOCAL if function.is_local else STRONG if function.linkage == b"external" else WEAK
        return Node(linkage, tuple(edges), unresolved)

    def _handed_out(self, function: Function, called: Counter[bytes]) -> Iterator[bytes]:
        """Functions that the body names other than to call them."""
        start, end = function.body.start, function.body.end
        named = Counter(_MENTION.findall(self.data, start, end))
        if self.data.find(b"blockaddress", start, end) >= 0:
            named.subtract(_BLOCK_ADDRESS.findall(self.data, start, end))
        for spelling, count in named.items():
            symbol = lexer.unquote(spelling)
            if count > called[symbol] and self._is_function(symbol):
                yield symbol

    def _alias(self, found: re.Match[bytes]) -> Node:
        targets = [lexer.unquote(name) for name in _MENTION.findall(found[4])]
        functions = [symbol for symbol in targets if self._is_function(symbol)]
        return Node(_linkage(found[2]), tuple(Edge(symbol) for symbol in functions))

    def _ifunc(self, found: re.Match[bytes]) -> Node:
        resolver = next((lexer.unquote(name) for name in _MENTION.findall(found[4])), b"")
        function = self.module.function(resolver)
        targets = self.pointers.returned(function) if function is not None else None
        if targets is None:
            return Node(_linkage(found[2]), (), "an ifunc whose resolver may give anything")
        return Node(_linkage(found[2]), tuple(Edge(symbol, "an ifunc") for symbol in sorted(targets)))

    def _data_asks(self) -> bool:
        if not self.api.mentioned(self.data):
            return False
        for found in self.module.find_in_gaps(_INITIALISED):
            if any(lexer.unquote(name) in self.api for name in _MENTION.findall(found[2])):
                return True
        return False


def _linkage(words: bytes) -> str:
    kinds = set(words.split())
    if kinds & {b"internal", b"private"}:
        return LOCAL
    return WEAK if kinds & {b"weak", b"weak_odr", b"linkonce", b"linkonce_odr", b"available_externally"} else STRONG


# -- the run -----------------------------------------------------------------------------------------------------------

_Key = tuple[int, bytes]


def solve(summaries: Sequence[Summary | None], api: Names, reaching: Names) -> list[Answer]:
    """One answer a module, in order. None stands for a module that could not be read; nothing is known of it.

    A call goes to the module's own definition; else to the strong definition in the run; else to every weak one. A
    symbol of the API reaches wherever it is defined.
    """
    return _Search(summaries, api, reaching).answers()


class _Search:
    def __init__(self, summaries: Sequence[Summary | None], api: Names, reaching: Names) -> None:
        self.summaries = [summary or Summary() for summary in summaries]
        self.api, self.reaching = api, reaching
        self.definitions: dict[bytes, list[_Key]] = {}
        for index, summary in enumerate(self.summaries):
            for name, node in summary.nodes.items():
                if node.linkage != LOCAL:
                    self.definitions.setdefault(name, []).append((index, name))
        self.steps: dict[_Key, tuple[str, _Key | bytes]] = {}

    def _targets(self, index: int, symbol: bytes) -> list[_Key]:
        own = self.summaries[index].nodes.get(symbol)
        if own is not None and own.linkage in (LOCAL, STRONG):
            return [(index, symbol)]
        everywhere = self.definitions.get(symbol, [])
        strong = [key for key in everywhere if self.summaries[key[0]].nodes[symbol].linkage == STRONG]
        # A weak body of this module may be inlined here although the linker keeps another.
        return (strong or everywhere) + ([(index, symbol)] if own is not None and strong else [])

    def answers(self) -> list[Answer]:
        callers: dict[_Key, list[tuple[_Key, str]]] = {}
        level: list[_Key] = []
        for index, summary in enumerate(self.summaries):
            for name, node in summary.nodes.items():
                key = (index, name)
                if name in self.api:
                    self.steps[key] = ("", b"")
                    level.append(key)
                for symbol, how in node.edges:
                    if (symbol in self.api or symbol in self.reaching) and key not in self.steps:
                        self.steps[key] = (how, symbol)
                        level.append(key)
                    for target in self._targets(index, symbol):
                        callers.setdefault(target, []).append((key, how))
                if node.unresolved and summary.asks and key not in self.steps:
                    self.steps[key] = (node.unresolved, b"")
                    level.append(key)
        while level:
            above: list[_Key] = []
            for key in level:
                for caller, how in callers.get(key, ()):
                    if caller not in self.steps:
                        self.steps[caller] = (how, key)
                        above.append(caller)
            level = above
        found = [Answer(summary.asks) for summary in self.summaries]
        for (index, name), (how, onward) in self.steps.items():
            if isinstance(onward, bytes):
                step = _Step(how, onward)
            elif onward[0] == index:
                step = _Step(how, onward[1])
            else:
                step = _Step(how, b"", self._words(onward))
            found[index].steps[name] = step
        return found

    def _words(self, key: _Key | bytes) -> str:
        words = []
        how = ""
        while True:
            name = key if isinstance(key, bytes) else key[1]
            words.append(" ".join(part for part in (f"[{how}]" if how else "", _text(name)) if part))
            if isinstance(key, bytes):
                return " -> ".join(word for word in words if word)
            how, key = self.steps[key]
