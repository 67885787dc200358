"""Where the pointers of a function live, and where each of them dies: the facts behind stack liveness.

The problem. A conservative collector keeps whatever a word of a stack frame points to. A compiler leaves such words
behind freely: in callee-saved registers that the next callee pushes, in spill slots nobody reads again, in variables
whose last use is long past. The cure is to give every pointer that outlives a call a slot of its own and to clear the
slot when the pointer dies. This module finds which values those are, which may share a slot, and where each dies.

What gets a slot. A value that can hold a pointer (by its type, or an integer that was one) and that is needed in
another block than its own or across a call of any kind. What is certainly no heap pointer (addresses of locals and
globals) gets none. A phi never carries a pointer: its operands are copied into its slot at the end of the blocks they
come from, as in the translation out of SSA form (Sreedhar et al., SAS 1999); values that meet in a phi and are never
alive at the same time share one slot, and nothing is copied.

Variables (``alloca``, and ``byval`` parameters) are cleared in place, when nothing can reach them but what this
function sees (`llpass.analysis.capture`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from llpass.analysis.capture import Flow, Summaries, allocated_type, simple_variables, stored_type, use_map
from llpass.analysis.cfg import Graph, Place, graph
from llpass.analysis.collecting import SETJMP
from llpass.analysis.dataflow import Facts, Liveness, bits, solve
from llpass.analysis.heap_values import HeapValues
from llpass.ir.layout import Types
from llpass.ir.operands import Body, Operation, UnreadableError, Use

END = 1 << 60

#: Variables larger than this are left alone: to clear them would cost more than it is worth.
LARGE = 1024

#: Intrinsics that are no call in machine code, whatever the target.
_NO_CODE = re.compile(
    rb"@llvm\.(?:dbg|lifetime|assume|expect|experimental\.noalias|donothing|invariant|launder|strip|objectsize"
    rb"|is\.constant|sideeffect|pseudoprobe|annotation|var\.annotation|ptr\.annotation|ptrmask|prefetch"
    rb"|[us](?:add|sub|mul)\.(?:with\.overflow|sat)|[us](?:max|min)|abs|fabs|bswap|bitreverse|ctlz|cttz|ctpop|fsh[lr]"
    rb"|frameaddress|returnaddress|stacksave|stackrestore|va_start|va_end|va_copy|memset\.inline|memcpy\.inline"
    rb"|copysign|sqrt|minnum|maxnum|trap|debugtrap|x86\.|aarch64\.|vector\.|read_register)\b"
)
#: Intrinsics that write as many bytes as their third argument says.
_FILLS = re.compile(rb"@llvm\.mem(?:cpy|move|set)\.")


def is_machine_call(operation: Operation) -> bool:
    """May this operation be a call in machine code, or clobber registers as one?"""
    if operation.is_call:
        return _NO_CODE.match(operation.instruction.callee) is None
    if operation.opcode == b"frem":
        return True
    if operation.opcode in (b"udiv", b"sdiv", b"urem", b"srem", b"mul"):
        return operation.type not in (b"i8", b"i16", b"i32", b"i64")
    return False


@dataclass
class Slot:
    """A place on the stack for values that are never needed at the same time. `incoming`: it only carries a value over
    an edge into a phi."""

    number: int
    type: bytes
    members: list[bytes]
    incoming: bool = False
    mask: int = 0


@dataclass
class Variable:
    """A variable that may be cleared. `mask`: the facts any of which means that its contents are still needed."""

    name: bytes
    type: bytes
    size: int
    flow: Flow
    place: Place | None
    mask: int = 0


@dataclass
class Copy:
    """At the end of a block: `value` (as spelled) goes into `slot`, for a phi of a successor."""

    value: bytes
    slot: Slot


@dataclass
class Plan:
    """What is to be done in one function.

    `loads`: the slotted values that an operation uses; `dies_before`: slots whose value is used for the last time by an
    operation, to be cleared when it is loaded; `dies_after`: variables that are dead behind an operation;
    `clear_slots`, `clear_variables`: what to clear at the start of a block; `copies`: what to do at the end of one;
    `transfers`: phis of a block that take their value from an incoming slot.
    """

    graph: Graph
    slot_of: dict[bytes, Slot] = field(default_factory=dict)
    slots: list[Slot] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    loads: dict[Place, list[bytes]] = field(default_factory=dict)
    dies_before: dict[Place, list[Slot]] = field(default_factory=dict)
    dies_after: dict[Place, list[Variable]] = field(default_factory=dict)
    clear_slots: dict[int, list[Slot]] = field(default_factory=dict)
    clear_variables: dict[int, list[Variable]] = field(default_factory=dict)
    copies: dict[int, list[Copy]] = field(default_factory=dict)
    transfers: dict[int, list[tuple[bytes, Slot]]] = field(default_factory=dict)
    #: Values and variables that were left as they are, and why.
    left: list[tuple[bytes, str]] = field(default_factory=list)


class Around(NamedTuple):
    """What is known about operations: will a call be inserted before it, or behind it; may it return again later?"""

    before: Callable[[Operation], bool]
    after: Callable[[Operation], bool]
    returns_twice: Callable[[Operation], bool]


def analyse(body: Body, types: Types, summaries: Summaries, around: Around) -> Plan:
    """Make the plan for one function. Raises `UnreadableError` for a body that is not understood."""
    return _Analysis(body, types, summaries, around).plan()


class _Analysis:
    def __init__(self, body: Body, types: Types, summaries: Summaries, around: Around) -> None:
        self.body, self.types, self.summaries = body, types, summaries
        self.call_before, self.call_after, self.returns_twice = around
        self.graph = graph(body)
        if self.graph.places(lambda operation: operation.opcode == b"callbr" and bool(operation.result)):
            raise UnreadableError("it has a callbr with a result")
        self.uses = use_map(body)
        self.result = Plan(self.graph)
        #: By block and slot: a switch with thousands of arms clears thousands of slots where they meet.
        self.cleared_at_start: set[tuple[int, int]] = set()
        self.definitions: dict[bytes, tuple[Place, Operation]] = {}
        for number, block in enumerate(body.blocks):
            for index, operation in enumerate(block.operations):
                if operation.result:
                    self.definitions[operation.result] = (Place(number, index), operation)

    def plan(self) -> Plan:
        """All steps in order."""
        self.heap = HeapValues(self.body, self.types, self.uses, self.definitions)
        self._variables()
        self.tracked = [name for name in self.body.types if self._needs_slot(name)]
        self._number()
        self._facts()
        self.live = self._solve()
        self._slots()
        self._place()
        return self.result

    # -- which values --------------------------------------------------------------------------------------------------

    def _needs_slot(self, name: bytes) -> bool:
        """Does this value carry a pointer to another block, or over a call?"""
        if name not in self.heap or not self.uses[name]:
            return False
        kind = self.body.types[name]
        place, operation = self.definitions[name] if name in self.definitions else (Place(0, -1), None)
        always = operation is not None and operation.opcode in (b"phi", b"invoke")
        if not always and not self._outlives(name, place):
            return False
        if not self.types.is_storable(kind):
            self.result.left.append((name, f"no slot can be made for its type {kind.decode('utf-8', 'replace')}"))
            return False
        return True

    def _outlives(self, name: bytes, place: Place) -> bool:
        last = place.at
        for site in self.uses[name]:
            if site.use is None or site.place.block != place.block or site.place.at < place.at:
                return True
            last = max(last, site.place.at)
        block = self.body.blocks[place.block].operations
        if place.at >= 0 and self.call_after(block[place.at]) and last > place.at:
            return True
        for index in range(place.at + 1, last):
            operation = block[index]
            if is_machine_call(operation) or self.call_before(operation):
                return True
        return last > place.at and self.call_before(block[last])

    # -- variables -----------------------------------------------------------------------------------------------------

    def _variables(self) -> None:
        data = self.body.function.module.source.data
        self.simple = simple_variables(self.body, self.uses)
        self.by_touch: dict[Place, list[Variable]] = {}
        found: list[tuple[bytes, bytes, Place | None]] = []
        for name, (place, operation) in self.definitions.items():
            if operation.opcode != b"alloca":
                continue
            kind = allocated_type(operation, data)
            if not kind or place.block != 0 or operation.type != b"ptr":
                self._leave(name, "its size or its life is decided at run time")
                continue
            found.append((name, kind, place))
        for name, kind, text in self.body.parameters:
            inner = _BYVAL.search(text)
            if kind == b"ptr" and inner is not None:
                if b"readonly" in text or b"readnone" in text:
                    self._leave(name, "it is a copy that is marked readonly")
                else:
                    found.append((name, _inside(text, inner.end()), None))
        for name, kind, where in found:
            size = self.types.size(kind)
            if size is None:
                self._leave(name, f"the size of its type {kind.decode('utf-8', 'replace')} is not known")
                continue
            if size < self.types.pointer_size:
                continue
            flow = self.summaries.follow(name, self.uses, self.simple)
            if not (self.types.holds_pointer(kind) or flow.writes_pointer or name in self.heap.disguised):
                continue
            if flow.captured is not None:
                by, why = flow.captured
                self._leave(name, f"captured: {why} ({_line(by)})")
                continue
            if flow.returned:
                self._leave(name, "captured: its address is returned")
                continue
            if size > LARGE:
                self._leave(name, f"it is too large to be cleared often ({size} bytes)")
                continue
            variable = Variable(name, kind, size, flow, where)
            self.result.variables.append(variable)
            for touched in flow.touches:
                self.by_touch.setdefault(touched, []).append(variable)

    def _leave(self, name: bytes, why: str) -> None:
        self.result.left.append((name, why))

    # -- facts ---------------------------------------------------------------------------------------------------------

    def _number(self) -> None:
        """Give every value that matters a bit."""
        self.bit: dict[bytes, int] = {}
        for name in self.tracked:
            self.bit[name] = len(self.bit)
        self.is_tracked = set(self.tracked)
        for variable in self.result.variables:
            for name in variable.flow.needs:
                if name not in self.bit:
                    self.bit[name] = len(self.bit)
        for variable in self.result.variables:
            for name in variable.flow.derived:
                if name in self.bit and (name in variable.flow.needs or name in self.is_tracked):
                    variable.mask |= 1 << self.bit[name]
        # An address is as alive as the variable that holds it.
        self.holders = {holder for variable in self.result.variables for holder in variable.flow.holders}
        for holder in sorted(self.holders):
            self.bit.setdefault(holder, len(self.bit))
        for variable in self.result.variables:
            for holder in variable.flow.holders:
                variable.mask |= 1 << self.bit[holder]
        self.needs: dict[bytes, set[Place]] = {}
        for variable in self.result.variables:
            for name, sites in variable.flow.needs.items():
                for site in sites:
                    self.needs.setdefault(name, set()).add(site.place)
        for holder in self.holders:
            self.needs.setdefault(holder, set()).update(
                site.place for site in self.uses[holder] if site.operation.opcode == b"load"
            )

    def _facts(self) -> None:
        """What each operation needs (`self.used`, by place) and what each block does."""
        kills = self._kills()
        self.used: list[list[int]] = []
        self.killed: list[list[int]] = []
        self.facts: list[Facts] = [Facts() for _ in self.graph.blocks]
        for number, block in enumerate(self.graph.blocks):
            used, killed = [], []
            for index, operation in enumerate(block.operations):
                place = Place(number, index)
                mask = 0
                for use in operation.uses:
                    at = self.bit.get(use.name)
                    if at is not None and (use.name in self.is_tracked or place in self.needs.get(use.name, ())):
                        mask |= 1 << at
                used.append(mask)
                gone = kills.get(place, 0)
                if operation.result in self.bit and operation.opcode != b"alloca":
                    gone |= 1 << self.bit[operation.result]
                killed.append(gone)
                for incoming in operation.incoming:
                    at = self.bit.get(incoming.value)
                    if at is not None and (
                        incoming.value in self.is_tracked or place in self.needs.get(incoming.value, ())
                    ):
                        edge = self.facts[self.graph.numbers[incoming.label]].edge
                        edge[number] = edge.get(number, 0) | 1 << at
                if operation.opcode == b"phi" and operation.result in self.bit:
                    self.facts[number].phis |= 1 << self.bit[operation.result]
            self.used.append(used)
            self.killed.append(killed)
            exposed = given = 0
            for mask, gone in zip(reversed(used), reversed(killed), strict=True):
                exposed = (exposed & ~gone) | mask
                given |= gone
            self.facts[number].exposed = exposed
            self.facts[number].given = given

    def _kills(self) -> dict[Place, int]:
        """Where a variable is written whole, so that what it held before is not needed there."""
        found: dict[Place, int] = {}
        names = {variable.name: variable for variable in self.result.variables}
        for name in {*names, *self.holders}:
            if name not in self.bit:
                continue
            size = names[name].size if name in names else self.types.pointer_size
            for site in self.uses[name]:
                if site.use is not None and self._written(site.operation, site.use) >= size:
                    found[site.place] = found.get(site.place, 0) | 1 << self.bit[name]
        return found

    def _written(self, operation: Operation, use: Use) -> int:
        """How many bytes behind the address `use` an operation certainly writes, or ends the life of."""
        if operation.opcode == b"store" and use.operand == 1:
            return self.types.size(stored_type(operation)) or 0
        callee = operation.instruction.callee if operation.opcode == b"call" else b""
        if callee.startswith(b"@llvm.lifetime.start"):
            return END
        if use.operand == 0 and _FILLS.match(callee):
            # A copy from the variable itself does not end what it held.
            own = sum(1 for one in operation.uses if one.name == use.name)
            length = operation.instruction.arguments[2].split()[-1]
            return int(length) if length.isdigit() and own == 1 else 0
        return 0

    def _solve(self) -> Liveness:
        points = self.graph.places(self.returns_twice)
        live = solve(self.graph, self.facts)
        if not points:
            return live
        # What is needed behind a setjmp is needed at every later moment: a longjmp may come back to it.
        behind = {place: {place.block} | self.graph.reachable_from(place.block) for place in points}
        while True:
            changed = False
            for place, blocks in behind.items():
                needed = self._live_behind(live, place)
                for number in blocks:
                    if needed & ~self.facts[number].always:
                        self.facts[number].always |= needed
                        changed = True
            if not changed:
                return live
            live = solve(self.graph, self.facts)

    def _live_behind(self, live: Liveness, place: Place) -> int:
        """What is needed when the call at `place` returns once more."""
        again = self._comes_back_to(place)
        mask = live.after[place.block] if again is None else live.on_edge(self.facts, place.block, again)
        for index in range(len(self.used[place.block]) - 1, place.at, -1):
            mask = self._step(place.block, index, mask)
        return mask

    def _step(self, number: int, index: int, behind: int) -> int:
        """What is needed before an operation, given what is needed behind it. What a second return needs is needed
        whatever is written in between: it sees what was there last."""
        return (behind & ~self.killed[number][index]) | self.used[number][index] | self.facts[number].always

    def _comes_back_to(self, place: Place) -> int | None:
        """Where a second return of a ``setjmp`` goes on, when its result decides: ``longjmp`` never gives 0 (C11,
        7.13.2.1). None: it may go anywhere."""
        block = self.body.blocks[place.block].operations
        call, last = block[place.at], block[-1]
        if call.instruction.callee_symbol not in SETJMP or last.opcode != b"br" or len(last.targets) != 2:
            return None
        if not last.uses:
            return None  # a constant decides
        if last.targets[0] == last.targets[1]:
            return None
        condition = next((one for one in block if one.result and one.result == last.uses[0].name), None)
        if condition is None or condition.opcode != b"icmp" or [use.name for use in condition.uses] != [call.result]:
            return None
        words = [token.text for token in condition.instruction.tokens]
        at = words.index(b"icmp")
        if words[at + 1] not in (b"eq", b"ne") or words[at + 4 : at + 6] != [b",", b"0"]:
            return None
        return self.graph.numbers[last.targets[words[at + 1] == b"eq"]]

    # -- slots ---------------------------------------------------------------------------------------------------------

    def _slots(self) -> None:
        """Give the tracked values slots; let what meets in a phi share one where it can."""
        parent: dict[bytes, bytes] = {}
        ranges: dict[bytes, dict[int, list[tuple[float, float]]]] = {}

        def find(name: bytes) -> bytes:
            while parent.get(name, name) != name:
                parent[name] = parent.get(parent[name], parent[name])
                name = parent[name]
            return name

        phis = [
            (place, operation)
            for name in self.tracked
            if name in self.definitions
            for place, operation in (self.definitions[name],)
            if operation.opcode == b"phi"
        ]
        webs = {operation.result for _, operation in phis}
        webs.update(one.value for _, operation in phis for one in operation.incoming if one.value in self.is_tracked)
        intervals = self._intervals(webs)
        for name in webs:
            ranges[name] = intervals[name]
        for _, operation in phis:
            for incoming in operation.incoming:
                if incoming.value not in self.is_tracked:
                    continue
                one, other = find(operation.result), find(incoming.value)
                if one == other or self.body.types[one] != self.body.types[other]:
                    continue
                if _overlap(ranges[one], ranges[other]):
                    continue
                if sum(map(len, ranges[one].values())) < sum(map(len, ranges[other].values())):
                    one, other = other, one
                parent[other] = one
                for number, parts in ranges.pop(other).items():
                    ranges[one].setdefault(number, []).extend(parts)
        groups: dict[bytes, Slot] = {}
        for name in self.tracked:
            root = find(name)
            slot = groups.get(root)
            if slot is None:
                slot = groups[root] = Slot(len(self.result.slots), self.body.types[name], [])
                self.result.slots.append(slot)
            slot.members.append(name)
            slot.mask |= 1 << self.bit[name]
            self.result.slot_of[name] = slot
        self._copies(phis)

    def _intervals(self, names: Iterable[bytes]) -> dict[bytes, dict[int, list[tuple[float, float]]]]:
        """By value and block, from where to where it is needed. Operations count from 0; -1 is the way in; a result
        exists half a step behind its operation."""
        wanted = 0
        by_bit = {}
        found: dict[bytes, dict[int, list[tuple[float, float]]]] = {}
        for name in names:
            wanted |= 1 << self.bit[name]
            by_bit[self.bit[name]] = name
            found[name] = {}
        for number in range(len(self.graph.blocks)):
            before, after = self.live.before[number] & wanted, self.live.after[number] & wanted
            phis = self.facts[number].phis & wanted
            ends: dict[int, float] = dict.fromkeys(bits(after), float(END))
            starts: dict[int, float] = {}
            used, killed = self.used[number], self.killed[number]
            for index in range(len(used) - 1, -1, -1):
                for one in bits(killed[index] & wanted & ~phis):
                    starts[one] = index + 0.5
                    ends.setdefault(one, index + 0.75)
                for one in bits(used[index] & wanted):
                    ends.setdefault(one, float(index))
            for one in bits(phis):
                starts[one] = -0.5
                ends.setdefault(one, -0.25)
            for one in bits(before):
                starts[one] = -1.0
            for one, end in ends.items():
                found[by_bit[one]][number] = [(starts.get(one, -1.0), end)]
        for name, kind, _ in self.body.parameters:
            del kind
            if name in found and 0 in found[name]:
                found[name][0] = [(-1.0, found[name][0][0][1])]
        return found

    def _copies(self, phis: list[tuple[Place, Operation]]) -> None:
        """How the operands of phis get into their slots."""
        plan = self.result
        for place, operation in phis:
            slot = plan.slot_of[operation.result]
            pending = []
            safe = True
            for label, value in {one.label: one.value for one in operation.incoming}.items():
                source = self.graph.numbers[label]
                if value in self.is_tracked and plan.slot_of[value] is slot:
                    continue
                pending.append((source, value))
                safe = safe and not self._in_use(slot, source, place.block)
            if not safe:
                incoming = Slot(len(plan.slots), slot.type, [operation.result], incoming=True)
                plan.slots.append(incoming)
                plan.transfers.setdefault(place.block, []).append((operation.result, incoming))
                pending = [
                    (self.graph.numbers[label], value)
                    for label, value in {one.label: one.value for one in operation.incoming}.items()
                ]
                slot = incoming
            for source, value in pending:
                plan.copies.setdefault(source, []).append(Copy(value, slot))
                for other in self.graph.successors[source]:
                    if other != place.block:
                        self._clear_at_start(other, slot)

    def _in_use(self, slot: Slot, source: int, target: int) -> bool:
        """Would a copy into `slot` at the end of `source`, meant for `target`, destroy what somebody needs?"""
        for other in self.graph.successors[source]:
            needed = self.live.before[other] & ~self.facts[other].phis
            if other == target:
                # Another phi of the target may still take its operand from this slot; copies load first, so that is
                # well; but what is needed beyond the phis is not.
                if needed & slot.mask:
                    return True
                continue
            if (needed | self.facts[other].phis | self.facts[source].edge.get(other, 0)) & slot.mask:
                return True
        return False

    def _clear_at_start(self, number: int, slot: Slot) -> None:
        if (number, slot.number) not in self.cleared_at_start:
            self.cleared_at_start.add((number, slot.number))
            self.result.clear_slots.setdefault(number, []).append(slot)

    # -- places --------------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        plan = self.result
        names = {bit: name for name, bit in self.bit.items()}
        tracked = sum(1 << self.bit[name] for name in self.tracked)
        related: dict[int, list[Variable]] = {}
        for variable in plan.variables:
            for one in bits(variable.mask):
                related.setdefault(one, []).append(variable)
        for variable in plan.variables:
            if variable.place is None and not self.live.before[0] & variable.mask:
                plan.clear_variables.setdefault(0, []).append(variable)
        for number, block in enumerate(self.graph.blocks):
            live = self.live.after[number]
            for index in range(len(block.operations) - 1, -1, -1):
                place, operation = Place(number, index), block.operations[index]
                behind = live
                used, killed = self.used[number][index], self.killed[number][index]
                live = self._step(number, index, live)
                if operation.opcode == b"phi":
                    continue
                for one in bits(used & tracked):
                    name = names[one]
                    slot = plan.slot_of[name]
                    plan.loads.setdefault(place, []).append(name)
                    if not behind & ~killed & slot.mask:
                        plan.dies_before.setdefault(place, []).append(slot)
                if operation.instruction.is_terminator or place in plan.dies_after:
                    continue
                self._variables_dead_behind(place, used, behind, related)
            self._at_start(number, names, tracked, related)

    def _variables_dead_behind(self, place: Place, used: int, behind: int, related: dict[int, list[Variable]]) -> None:
        dead = _dead([*self.by_touch.get(place, ()), *_of(used, related)], behind)
        if dead:
            self.result.dies_after[place] = dead

    def _at_start(self, number: int, names: dict[int, bytes], tracked: int, related: dict[int, list[Variable]]) -> None:
        """What was needed by the way here that was not taken is dead."""
        plan = self.result
        here = self.live.before[number] | self.facts[number].phis
        arriving = 0
        touched: list[Variable] = []
        for source in self.graph.predecessors[number]:
            last = len(self.graph.blocks[source].operations) - 1
            arriving |= self.live.after[source] | (self.used[source][last] & ~tracked)
            touched += self.by_touch.get(Place(source, last), ())
        gone = arriving & ~here
        for one in bits(gone & tracked):
            slot = plan.slot_of[names[one]]
            if not here & slot.mask:
                self._clear_at_start(number, slot)
        dead = _dead([*touched, *_of(gone, related)], here)
        if dead:
            plan.clear_variables.setdefault(number, []).extend(dead)


def _of(facts: int, related: dict[int, list[Variable]]) -> Iterator[Variable]:
    """The variables whose contents one of the facts needs."""
    for one in bits(facts):
        yield from related.get(one, ())


def _dead(variables: Iterable[Variable], needed: int) -> list[Variable]:
    """Those whose contents nothing of what is `needed` needs, each once."""
    dead: list[Variable] = []
    for variable in variables:
        if not needed & variable.mask and variable not in dead:
            dead.append(variable)
    return dead


def _overlap(one: dict[int, list[tuple[float, float]]], other: dict[int, list[tuple[float, float]]]) -> bool:
    if len(other) < len(one):
        one, other = other, one
    for number, parts in one.items():
        for start, end in other.get(number, ()):
            if any(start < last and first < end for first, last in parts):
                return True
    return False


_BYVAL = re.compile(rb"\bbyval\(")


def _inside(text: bytes, start: int) -> bytes:
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at : at + 1] == b"(") - (text[at : at + 1] == b")")
        if not depth:
            return text[start:at]
    return b""


def _line(operation: Operation) -> str:
    text = " ".join(operation.instruction.text.decode("utf-8", "replace").split())
    return text if len(text) <= 100 else text[:97] + "..."
