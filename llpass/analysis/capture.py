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
from llpass.ir.model import Function, Module
from llpass.ir.operands import Body, Operation, Use
from llpass.ir.layout import Types


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
            if operation.opcode == b"alloca" and all(_is_simple(site, operation) for site in uses[operation.result]):
                found[operation.result] = operation
    return found


def allocated_type(operation: Operation, data: bytes) -> bytes:
    """The type an ``alloca`` makes room for, as spelled; empty when it makes room for a number of them."""
    text = data[operation.instruction.span.start : operation.instruction.span.end]
    found = _ALLOCA.search(text)
    if found is None:
        return b""
    rest = text[found.end() :]
    # `alloca T, i32 N` is an array, and dynamic where N is no constant.
    depth = 0
    for at, byte in enumerate(rest):
        char = rest[at : at + 1]
        depth += (char in b"([{<") - (char in b")]}>")
        if char == b"," and not depth:
            following = rest[at + 1 :].lstrip()
            if not following.startswith((b"align", b"addrspace", b"!")) and not following.startswith(b"i32 1,"):
                if following.strip() not in (b"i32 1", b"i64 1"):
                    return b""
            return rest[:at].strip()
        del byte
    return rest.strip()


_ALLOCA = re.compile(rb"alloca[ \t]+(?:inalloca[ \t]+)?(?:swifterror[ \t]+)?")


def _is_simple(site: Site, variable: Operation) -> bool:
    operation, use = site.operation, site.use
    if use is None:
        return False
    if operation.opcode == b"load":
        return True
    if operation.opcode == b"store":
        return use.index == 1
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
        if use.index < 0 or use.index >= len(arguments):
            return UNKNOWN
        said = arguments[use.index]
        known = UNKNOWN
        parameters = self._known.get(symbol)
        if parameters is not None and use.index < len(parameters):
            known = parameters[use.index]
        declared = self._parameters(symbol)
        if use.index < len(declared):
            said += b" " + declared[use.index]
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

    # -- one address ---------------------------------------------------------------------------------------------------

    def follow(self, root: bytes, uses: dict[bytes, list[Site]], simple: dict[bytes, Operation]) -> Flow:
        """Follow the address `root` through all its uses in one function."""
        flow = Flow({root})
        parents: dict[bytes, list[tuple[bytes, Site]]] = {}
        reading: set[bytes] = set()
        stack = [root]

        def derive(parent: bytes, site: Site, name: bytes) -> None:
            parents.setdefault(name, []).append((parent, site))
            if name not in flow.derived:
                flow.derived.add(name)
                stack.append(name)

        while stack:
            name = stack.pop()
            for site in uses[name]:
                why = self._use(flow, name, site, simple, derive, reading, stack, uses)
                if why and flow.captured is None:
                    flow.captured = (site.operation, why)
        # A value that is made of another needs it only when something reads through what was made.
        queue = list(reading)
        while queue:
            name = queue.pop()
            for parent, site in parents.get(name, ()):
                flow.needs.setdefault(parent, []).append(site)
                if parent not in reading:
                    reading.add(parent)
                    queue.append(parent)
        flow.reads = bool(reading)
        return flow

    def _use(self, flow, name, site, simple, derive, reading, stack, uses) -> str:  # type: ignore[no-untyped-def]
        operation, use = site.operation, site.use
        opcode = operation.opcode

        def read() -> None:
            flow.needs.setdefault(name, []).append(site)
            reading.add(name)
            flow.touches[site.place] = operation

        if opcode in _DERIVING:
            if opcode == b"getelementptr" and use is not None and use.index != 1:
                return "its address is used as an index"
            if opcode == b"select" and use is not None and use.index == 0:
                return ""
            if operation.type != b"ptr":
                return "its address goes into a vector or another address space"
            derive(name, site, operation.result)
            return ""
        if opcode == b"load":
            read()
            return ""
        if opcode == b"store":
            assert use is not None
            if use.index == 1:
                flow.touches[site.place] = operation
                if self.types.holds_pointer(stored_type(operation)):
                    flow.writes_pointer = True
                return ""
            return self._stored(flow, name, site, simple, reading, stack, uses)
        if opcode in (b"cmpxchg", b"atomicrmw"):
            assert use is not None
            if use.index:
                return "its address is stored"
            read()
            flow.writes_pointer = True
            return ""
        if opcode == b"icmp":
            return ""
        if opcode == b"ret":
            flow.returned = True
            return ""
        if operation.is_call:
            return self._call(flow, name, site, derive, read)
        return f"its address is used by {opcode.decode('ascii', 'replace')}"

    def _stored(self, flow, name, site, simple, reading, stack, uses) -> str:  # type: ignore[no-untyped-def]
        """The address is the value of a store."""
        target = next((use.name for use in site.operation.uses if use.index == 1), b"")
        if target not in simple or site.operation.uses[0].type != b"ptr":
            return "its address is stored"
        for other in uses[target]:
            if other.operation.opcode == b"load" and other.operation.type != b"ptr":
                return "its address is stored and loaded as another type"
            if other.operation.opcode == b"store" and other.use.index == 1:
                if any(one.index == 0 and one.type != b"ptr" for one in other.operation.uses):
                    return "its address is stored into a variable that also holds other types"
        flow.holders.add(target)
        flow.needs.setdefault(name, []).append(site)
        reading.add(name)
        for other in uses[target]:
            if other.operation.opcode == b"load" and other.operation.result not in flow.derived:
                # Not made of `name` here: from the store to the load it is the holder that carries the address.
                flow.derived.add(other.operation.result)
                stack.append(other.operation.result)
        return ""

    def _call(self, flow, name, site, derive, read) -> str:  # type: ignore[no-untyped-def]
        operation, use = site.operation, site.use
        callee = operation.instruction.callee
        if use.index == -1:
            return "it is called"
        if callee.startswith(b"@llvm."):
            if _HARMLESS.match(callee):
                return ""
            if _PASSES_ON.match(callee):
                derive(name, site, operation.result)
                return ""
            if _COPY.match(callee) and use.index in (0, 1):
                if use.index == 1:
                    read()
                else:
                    flow.touches[site.place] = operation
                    flow.writes_pointer = True
                return ""
            if _SET.match(callee) and use.index == 0:
                flow.touches[site.place] = operation
                return ""
            if _MASKED_LOAD.match(callee) and use.index == 0:
                read()
                return ""
            if _MASKED_STORE.match(callee) and use.index == 1:
                flow.touches[site.place] = operation
                flow.writes_pointer = True
                return ""
        parameter = self.argument(operation, use)
        if parameter.captured:
            return f"its address is given to {_callee(operation)}, which may keep it"
        if parameter.returned:
            if operation.type != b"ptr":
                return f"its address may be in the result of {_callee(operation)}"
            derive(name, site, operation.result)
        if parameter.reads:
            read()
        flow.touches[site.place] = operation
        flow.writes_pointer = True
        return ""


def stored_type(operation: Operation) -> bytes:
    """The type of the value of a store, also of a constant."""
    tokens = operation.instruction.tokens
    data = operation.instruction.source.data
    at = 1
    while tokens[at].text in (b"volatile", b"atomic"):
        at += 1
    # Up to the comma before the address.
    depth, end = 0, at
    while end < len(tokens) and (depth or tokens[end].text != b","):
        depth += (tokens[end].text in (b"(", b"[", b"{", b"<")) - (tokens[end].text in (b")", b"]", b"}", b">"))
        end += 1
    return data[tokens[at].start : tokens[end - 1].end]


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
    if b"SemanticInterposition" in module.source.data:
        return b"dso_local" in function.words
    return True


def _split(text: bytes) -> list[bytes]:
    """The parts between commas, up to the parenthesis that closes."""
    parts, depth, start = [], 0, 0
    for found in lexer_brackets.finditer(text):
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


lexer_brackets = re.compile(rb"[][(){}<>,]")
_ = lexer
