"""Who can still reach this memory: where the address of a local variable may go.

The contents of a local variable may be cleared once nobody can read them again. As long as its address stays within
what the function itself can see, "nobody" is a question of liveness; once the address is stored away, returned, made
an integer or given to a callee that may keep it, it is *captured*, and nothing is known any more. What is not
understood captures.

Callees are known by their attributes (``nocapture``, ``captures(none)``, ``returned``, ``readonly`` ...), by a list of
intrinsics, or, when they are defined in the module and cannot be replaced by the linker, by what their bodies do:
`summarise` finds that for all functions at once, from the optimistic assumption that no parameter is captured, until
nothing changes (the greatest fixed point, which recursion needs).

One store does not capture: that into a *simple* variable, one that is only ever loaded and stored whole. Its loads
then give the address back. Front ends that have not been optimised keep every pointer variable so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from llpass.analysis.cfg import Place
from llpass.ir import lexer
from llpass.ir.groups import type_length
from llpass.ir.layout import Types
from llpass.ir.model import Function, Module
from llpass.ir.operands import Body, Operation, Use


class Site(NamedTuple):
    """One use of a value: where, by what, and as which operand (None: an operand of a phi)."""

    place: Place
    operation: Operation
    use: Use | None


class Parameter(NamedTuple):
    """What a callee does with a pointer: keep it; give it back; read through it."""

    captured: bool = False
    returned: bool = False
    reads: bool = False


UNKNOWN = Parameter(True, True, True)


@dataclass
class Flow:
    """Where one address goes. `derived`: the values that are or may be within the variable, its own name included.
    `needs`: by derived value the uses that read through it or make another such value that does. `touches`: all
    operations that access the variable. `holders`: simple variables the address is stored in."""

    derived: set[bytes] = field(default_factory=set)
    needs: dict[bytes, list[Site]] = field(default_factory=dict)
    touches: dict[Place, Operation] = field(default_factory=dict)
    writes_pointer: bool = False
    holders: set[bytes] = field(default_factory=set)
    returned: bool = False
    reads: bool = False
    #: The operation that captures, and why, in words.
    captured: tuple[Operation, str] | None = None


def use_map(body: Body) -> dict[bytes, list[Site]]:
    """All uses by value."""
    found: dict[bytes, list[Site]] = {name: [] for name in body.types}
    for number, block in enumerate(body.blocks):
        for index, operation in enumerate(block.operations):
            for use in operation.uses:
                found[use.name].append(Site(Place(number, index), operation, use))
            for incoming in operation.incoming:
                if incoming.value in found:
                    found[incoming.value].append(Site(Place(number, index), operation, None))
    return found


def simple_variables(body: Body, uses: dict[bytes, list[Site]]) -> dict[bytes, Operation]:
    """Variables that are only loaded and stored whole, by name."""
    found = {}
    for block in body.blocks:
        for operation in block.operations:
            if operation.opcode == b"alloca" and all(_is_simple(site) for site in uses[operation.result]):
                found[operation.result] = operation
    return found


def allocated_type(operation: Operation, data: bytes) -> bytes:
    """The type an ``alloca`` makes room for, as spelled; empty when it makes room for a number of them."""
    text = data[operation.instruction.span.start : operation.instruction.span.end]
    found = _ALLOCA.search(text)
    if found is None:
        return b""
    parts = _split(text[found.end() :] + b")")
    # `alloca T, i32 N` is an array, and dynamic where N is no constant.
    counted = [part.strip() for part in parts[1:] if not part.strip().startswith((b"align", b"addrspace", b"!"))]
    return parts[0].strip() if all(part in (b"i32 1", b"i64 1") for part in counted) else b""


_ALLOCA = re.compile(rb"alloca[ \t]+(?:inalloca[ \t]+)?(?:swifterror[ \t]+)?")


def _is_simple(site: Site) -> bool:
    operation, use = site.operation, site.use
    if use is None:
        return False
    if operation.opcode == b"load":
        return True
    if operation.opcode == b"store":
        return use.operand == 1
    return operation.opcode == b"call" and _LIFETIME.match(operation.instruction.callee) is not None


_LIFETIME = re.compile(rb"@llvm\.lifetime\.")
#: Intrinsics that give back the pointer they get.
_PASSES_ON = re.compile(rb"@llvm\.(?:launder|strip)\.invariant\.group|@llvm\.ptr\.annotation|@llvm\.ptrmask")
#: Intrinsics that do nothing with the pointer they get.
_HARMLESS = re.compile(
    rb"@llvm\.(?:lifetime|dbg|invariant|prefetch|objectsize|assume|experimental\.noalias|var\.annotation|is\.constant)"
    rb"[.(]?"
)
_COPY = re.compile(rb"@llvm\.mem(?:cpy|move)\.")
_SET = re.compile(rb"@llvm\.memset\.")
_MASKED_LOAD = re.compile(rb"@llvm\.masked\.(?:load|expandload)\.")
_MASKED_STORE = re.compile(rb"@llvm\.masked\.(?:store|compressstore)\.")
_NAME = re.compile(rb"[%@](?:" + lexer.ANY_NAME + rb")")
_NO_CAPTURE = re.compile(rb"\bnocapture\b|\bcaptures\(none\)")
_RETURN_ONLY = re.compile(rb"\bcaptures\(ret: *address, *provenance\)")
_RETURNED = re.compile(rb"(?<![\w.%@-])returned\b")
_NO_READ = re.compile(rb"\bwriteonly\b|\breadnone\b|\bsret\(")
_DERIVING = frozenset({b"getelementptr", b"bitcast", b"addrspacecast", b"freeze", b"select", b"phi"})


class Summaries:
    """What the functions of one module do with the pointers they get."""

    def __init__(self, module: Module, types: Types) -> None:
        self.module = module
        self.types = types
        self._known: dict[bytes, list[Parameter]] = {}
        self._declared: dict[bytes, list[bytes]] = {}

    def summarise(self, bodies: Iterable[Body]) -> None:
        """Find the summaries of all functions whose definition is the one that will run."""
        work: list[tuple[Body, dict[bytes, list[Site]], dict[bytes, Operation]]] = []
        callers: dict[bytes, set[int]] = {}
        for body in bodies:
            if not is_exact(body.function, self.module):
                continue
            uses = use_map(body)
            self._known[body.function.name] = [Parameter() for _ in body.parameters]
            for block in body.blocks:
                for operation in block.operations:
                    if operation.is_call:
                        callers.setdefault(operation.instruction.callee_symbol, set()).add(len(work))
            work.append((body, uses, simple_variables(body, uses)))
        waiting = list(range(len(work)))
        queued = set(waiting)
        while waiting:
            number = waiting.pop()
            queued.discard(number)
            body, uses, simple = work[number]
            found = []
            for name, kind, _ in body.parameters:
                if kind != b"ptr":
                    found.append(UNKNOWN)
                    continue
                flow = self.follow(name, uses, simple)
                found.append(Parameter(flow.captured is not None, flow.returned, flow.reads))
            if found != self._known[body.function.name]:
                self._known[body.function.name] = found
                for caller in callers.get(body.function.name, ()):
                    if caller not in queued:
                        queued.add(caller)
                        waiting.append(caller)

    # -- callees -------------------------------------------------------------------------------------------------------

    def argument(self, operation: Operation, use: Use) -> Parameter:
        """What a call does with one of its arguments."""
        symbol = operation.instruction.callee_symbol
        arguments = operation.instruction.arguments
        if use.operand < 0 or use.operand >= len(arguments):
            return UNKNOWN
        said = arguments[use.operand]
        known = UNKNOWN
        parameters = self._known.get(symbol)
        if parameters is not None and use.operand < len(parameters):
            known = parameters[use.operand]
        declared = self._parameters(symbol)
        if use.operand < len(declared):
            said += b" " + declared[use.operand]
        # A value may be called like an attribute.
        said = _NAME.sub(b"", said)
        if b"byval(" in said:
            return Parameter(False, False, True)
        captured, returned, reads = known
        if _NO_CAPTURE.search(said):
            captured = returned = False
        elif _RETURN_ONLY.search(said):
            captured, returned = False, True
        if _RETURNED.search(said):
            returned = True
        if _NO_READ.search(said):
            reads = False
        return Parameter(captured, returned, reads)

    def _parameters(self, symbol: bytes) -> list[bytes]:
        """The parameters of a function as its definition or declaration spells them."""
        known = self._declared.get(symbol)
        if known is None:
            function = self.module.function(symbol)
            if function is not None:
                known = [parameter.text for parameter in function.parameters]
            else:
                known = _split(self.module.declaration(symbol))
            self._declared[symbol] = known
        return known

    def follow(self, root: bytes, uses: dict[bytes, list[Site]], simple: dict[bytes, Operation]) -> Flow:
        """Follow the address `root` through all its uses in one function."""
        return _Follower(self, root, uses, simple).flow


class _Follower:
    """Follows one address through one function."""

    def __init__(
        self, known: Summaries, root: bytes, uses: dict[bytes, list[Site]], simple: dict[bytes, Operation]
    ) -> None:
        self.known, self.uses, self.simple = known, uses, simple
        self.flow = Flow({root})
        #: Derived value -> what it was made of, and where.
        self.parents: dict[bytes, list[tuple[bytes, Site]]] = {}
        self.reading: set[bytes] = set()
        self.stack = [root]
        while self.stack:
            name = self.stack.pop()
            for site in uses[name]:
                why = self._use(name, site)
                if why and self.flow.captured is None:
                    self.flow.captured = (site.operation, why)
        self._spread()

    def _spread(self) -> None:
        """A value that is made of another needs it only when something reads through what was made."""
        queue = list(self.reading)
        while queue:
            for parent, site in self.parents.get(queue.pop(), ()):
                self.flow.needs.setdefault(parent, []).append(site)
                if parent not in self.reading:
                    self.reading.add(parent)
                    queue.append(parent)
        self.flow.reads = bool(self.reading)

    def _derive(self, parent: bytes, site: Site) -> str:
        name = site.operation.result
        self.parents.setdefault(name, []).append((parent, site))
        self._add(name)
        return ""

    def _add(self, name: bytes) -> None:
        if name not in self.flow.derived:
            self.flow.derived.add(name)
            self.stack.append(name)

    def _need(self, name: bytes, site: Site) -> None:
        self.flow.needs.setdefault(name, []).append(site)
        self.reading.add(name)

    def _read(self, name: bytes, site: Site) -> str:
        self._need(name, site)
        self.flow.touches[site.place] = site.operation
        return ""

    def _write(self, site: Site, pointer: bool = True) -> str:
        self.flow.touches[site.place] = site.operation
        self.flow.writes_pointer |= pointer
        return ""

    def _use(self, name: bytes, site: Site) -> str:
        """Look at one use; gives the reason when it captures."""
        operation, use = site.operation, site.use
        opcode = operation.opcode
        if use is None or opcode in _DERIVING:
            if opcode == b"getelementptr" and use is not None and use.operand != 1:
                return "its address is used as an index"
            if operation.type != b"ptr":
                return "its address goes into a vector or another address space"
            return self._derive(name, site)
        if opcode == b"load":
            return self._read(name, site)
        if opcode == b"store":
            if use.operand == 1:
                return self._write(site, self.known.types.holds_pointer(stored_type(operation)))
            return self._stored(name, site)
        if opcode in (b"cmpxchg", b"atomicrmw"):
            if use.operand:
                return "its address is stored"
            self._read(name, site)
            return self._write(site)
        if opcode == b"icmp":
            return ""
        if opcode == b"ret":
            self.flow.returned = True
            return ""
        if operation.is_call:
            return self._call(name, site, use)
        return f"its address is used by {opcode.decode('ascii', 'replace')}"

    def _stored(self, name: bytes, site: Site) -> str:
        """The address is the value of a store."""
        target = next((use.name for use in site.operation.uses if use.operand == 1), b"")
        if target not in self.simple:
            return "its address is stored"
        loads = []
        for other in self.uses[target]:
            if other.operation.opcode == b"load":
                loads.append(other.operation)
                if other.operation.type != b"ptr":
                    return "its address is stored and loaded as another type"
            elif other.operation.opcode == b"store" and stored_type(other.operation) != b"ptr":
                return "its address is stored into a variable that also holds other types"
        self.flow.holders.add(target)
        self._need(name, site)
        for load in loads:
            # Not made of `name` here: from the store to the load it is the holder that carries the address.
            self._add(load.result)
        return ""

    def _call(self, name: bytes, site: Site, use: Use) -> str:
        operation = site.operation
        callee = operation.instruction.callee
        if use.operand == -1:
            return "it is called"
        if callee.startswith(b"@llvm."):
            if callee.startswith(b"@llvm.invariant.start"):
                return "it is declared never to change again"
            if _HARMLESS.match(callee):
                return ""
            if _PASSES_ON.match(callee):
                return self._derive(name, site)
            if _COPY.match(callee) and use.operand in (0, 1):
                return self._read(name, site) if use.operand else self._write(site)
            if _SET.match(callee) and use.operand == 0:
                return self._write(site, pointer=False)
            if _MASKED_LOAD.match(callee) and use.operand == 0:
                return self._read(name, site)
            if _MASKED_STORE.match(callee) and use.operand == 1:
                return self._write(site)
        parameter = self.known.argument(operation, use)
        if parameter.captured:
            return f"its address is given to {_callee(operation)}, which may keep it"
        if parameter.returned:
            if operation.type != b"ptr":
                return f"its address may be in the result of {_callee(operation)}"
            self._derive(name, site)
        if parameter.reads:
            self._need(name, site)
        return self._write(site)


def stored_type(operation: Operation) -> bytes:
    """The type of the value of a store, also of a constant."""
    tokens = operation.instruction.tokens
    data = operation.instruction.source.data
    at = 1
    while tokens[at].text in (b"volatile", b"atomic"):
        at += 1
    return data[tokens[at].start : tokens[at + type_length(tokens[at:]) - 1].end]


def _callee(operation: Operation) -> str:
    symbol = operation.instruction.callee_symbol
    return symbol.decode("utf-8", "replace") if symbol else "a call through a pointer"


def is_exact(function: Function, module: Module) -> bool:
    """Is this body the one that will run? A weak one may be replaced when linking; with semantic interposition so may
    any that other images see."""
    if function.is_local:
        return True
    if function.linkage != b"external":
        return False
    if module.semantic_interposition:
        return b"dso_local" in function.words
    return True


def _split(text: bytes) -> list[bytes]:
    """The parts between commas, up to the parenthesis that closes."""
    parts, depth, start = [], 0, 0
    for found in _BRACKETS.finditer(text):
        char = found.group()
        if char in (b"(", b"[", b"{", b"<"):
            depth += 1
        elif char == b"," and not depth:
            parts.append(text[start : found.start()])
            start = found.end()
        elif char in (b")", b"]", b"}", b">"):
            depth -= 1
            if depth < 0:
                parts.append(text[start : found.start()])
                return parts
    return parts


#: What stands in quotes is no bracket: Crystal has a type %"->".
_BRACKETS = re.compile(rb'"[^"]*"|[][(){}<>,]')
