"""Slots in, pointers out: how the plan for a function (`llpass.analysis.slots`) is written into its text.

Only named values and void instructions are added, so that nothing is renumbered; a phi that has become a slot keeps its
place and its number and carries ``poison``. All accesses to slots, and to variables that are cleared, are volatile:
that is what carries them through optimisers and code generation as they stand here.
"""

from __future__ import annotations

from llpass.analysis.capture import Summaries, stored_type
from llpass.analysis.cfg import Place
from llpass.analysis.collecting import Calls, is_musttail
from llpass.analysis.slots import Around, Copy, Plan, Slot, Variable, analyse
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.layout import Types
from llpass.ir.operands import Body, Operation
from llpass.ir.source import Span
from llpass.passbase import PassContext

#: The runtime's helper.
CLEAR = b"llp_stack_clear"
#: Another, which takes any number of arguments and does nothing.
CLEAR_ARGUMENTS = b"llp_arguments_clear"


class Rewriter:
    """Carries out the plan of one function. Raises `UnreadableError` before any edit for one it does not understand."""

    def __init__(
        self, calls: Calls, summaries: Summaries, types: Types, edit: Editor, context: PassContext, body: Body
    ) -> None:
        self.calls, self.types, self.body = calls, types, body
        self.edit, self.context = edit, context
        self.function = body.function
        self.data = body.function.module.source.data
        self.plan: Plan = analyse(
            body,
            types,
            summaries,
            Around(calls.clears_before, calls.calls_after, calls.returns_twice),
        )
        self.names: dict[int, bytes] = {}
        #: What clears a variable for the first time, behind its alloca.
        self.pending: dict[Place, bytes] = {}
        self.cleared: dict[bytes, list[str]] = {}

    def run(self) -> None:
        """Request all edits."""
        self._entry()
        for number, block in enumerate(self.body.blocks):
            self._block(number, block.operations)
        self._explain()

    # -- names and statements ------------------------------------------------------------------------------------------

    def _slot(self, slot: Slot) -> bytes:
        name = self.names.get(slot.number)
        if name is None:
            name = self.names[slot.number] = self.edit.fresh_local(self.function, "llp.slot")
        return name

    def _store(self, slot: Slot, value: bytes) -> bytes:
        return b"store volatile %s %s, ptr %s" % (slot.type, value, self._slot(slot))

    def _clear_slot(self, slot: Slot) -> bytes:
        null = b"null" if slot.type == b"ptr" else b"0" if slot.type[:1] == b"i" else b"zeroinitializer"
        return self._store(slot, null)

    def _clear_variable(self, variable: Variable) -> bytes:
        name = _spelled(variable.name)
        if variable.type == b"ptr":
            return b"store volatile ptr null, ptr %s" % name
        self.edit.declare("declare void @llvm.memset.inline.p0.i64(ptr, i8, i64, i1)")
        return b"call void @llvm.memset.inline.p0.i64(ptr %s, i8 0, i64 %d, i1 true)" % (name, variable.size)

    def _stack_clear(self) -> bytes:
        self.edit.declare(b"declare void @" + CLEAR + b"() nounwind")
        self.context.counters["liveness_stack_clears"] += 1
        return b"call void @" + CLEAR + b"()"

    def _clear_arguments(self, words: int) -> bytes:
        """A call that passes nothing but zeros writes them over the arguments of the call before: no instruction of IR
        can name the words that a caller keeps its outgoing arguments in."""
        self.edit.declare(b"declare void @" + CLEAR_ARGUMENTS + b"(...) nounwind")
        self.context.counters["liveness_argument_clears"] += 1
        zeros = b", ".join([b"i64 0"] * (self.calls.argument_registers + words))
        return b"call void (...) @" + CLEAR_ARGUMENTS + b"(" + zeros + b")"

    # -- the entry -----------------------------------------------------------------------------------------------------

    def _entry(self) -> None:
        plan = self.plan
        counters = self.context.counters
        counters["liveness_slots"] += len(plan.slots)
        counters["liveness_values"] += len(plan.slot_of)
        counters["liveness_variables"] += len(plan.variables)
        counters["liveness_left"] += len(plan.left)
        first = self.body.blocks[0].operations[0].instruction
        parameters = {name for name, _, _ in self.body.parameters}
        lines = [b"%s = alloca %s" % (self._slot(slot), slot.type) for slot in plan.slots]
        filled = {plan.slot_of[name].number for name in parameters if name in plan.slot_of}
        # A frame is made where others were: what a slot holds before its first store is anything.
        lines += [self._clear_slot(slot) for slot in plan.slots if slot.number not in filled]
        lines += [
            self._store(plan.slot_of[name], _spelled(name))
            for name, _, _ in self.body.parameters
            if name in plan.slot_of
        ]
        for line in lines:
            self.edit.insert_before(first, line)
        for variable in plan.variables:
            if variable.place is not None:
                self.pending[variable.place] = self._clear_variable(variable)
        self._mark_volatile()
        self._keep_roots()

    def _keep_roots(self) -> None:
        """The collector reads globals, of which the optimiser knows nothing. Of a global that the program itself only
        writes it drops the stores of null and keeps the last pointer (GlobalOpt, for the sake of leak checkers), once
        it sees the whole program. A volatile store stays."""
        for block in self.body.blocks:
            for operation in block.operations:
                if operation.opcode != b"store" or not _stores_to_global(operation):
                    continue
                if self.types.holds_pointer(stored_type(operation)):
                    self._make_volatile(operation)

    def _mark_volatile(self) -> None:
        """No later pass may keep what a variable holds anywhere else, nor drop the stores that clear it."""
        touched = {
            operation.instruction.span.start: operation
            for variable in self.plan.variables
            for operation in variable.flow.touches.values()
        }
        for operation in touched.values():
            self._make_volatile(operation)
        # Without its markers a variable has its place to itself for as long as the function runs.
        names = {name for variable in self.plan.variables for name in variable.flow.derived}
        for block in self.body.blocks:
            for operation in block.operations:
                callee = operation.instruction.callee
                if callee.startswith(b"@llvm.lifetime.") and any(use.name in names for use in operation.uses):
                    self.edit.delete(operation.instruction)

    def _make_volatile(self, operation: Operation) -> None:
        tokens = operation.instruction.tokens
        if operation.opcode in (b"load", b"store", b"cmpxchg", b"atomicrmw"):
            at = next(index for index, token in enumerate(tokens) if token.text == operation.opcode)
            while tokens[at + 1].text in (b"atomic", b"weak"):
                at += 1
            if tokens[at + 1].text != b"volatile":
                self.edit.replace(Span(tokens[at].end, tokens[at].end), b" volatile")
        elif operation.instruction.callee.startswith((b"@llvm.memcpy.", b"@llvm.memmove.", b"@llvm.memset.")):
            # The last argument says whether the access is volatile.
            for index, token in enumerate(tokens):
                if token.text == b"i1" and tokens[index + 1].text == b"false" and tokens[index + 2].text == b")":
                    self.edit.replace(Span(tokens[index + 1].start, tokens[index + 1].end), b"true")

    # -- blocks --------------------------------------------------------------------------------------------------------

    def _block(self, number: int, operations: list[Operation]) -> None:
        plan = self.plan
        begun = False
        for index, operation in enumerate(operations):
            place = Place(number, index)
            if operation.opcode == b"phi":
                self._phi(operation)
                continue
            lines: list[bytes] = []
            if not begun:
                begun = True
                lines += self._start(number, operations)
                if operation.opcode == b"landingpad":
                    # Nothing may stand before it. Its value is stored last: its slot may be one that is cleared here.
                    for line in lines:
                        self.edit.insert_after(operation.instruction, line)
                    lines = []
            replaced: dict[bytes, bytes] = {}
            if self.calls.clears_before(operation):
                lines.append(self._stack_clear())
            for name in plan.loads.get(place, ()):
                slot = plan.slot_of[name]
                temporary = self.edit.fresh_local(self.function, "llp.use")
                replaced[name] = temporary
                lines.append(b"%s = load volatile %s, ptr %s" % (temporary, slot.type, self._slot(slot)))
            for slot in plan.dies_before.get(place, ()):
                lines.append(self._clear_slot(slot))
                self._note(slot.members, operation, "before its last use in")
            if operation.instruction.is_terminator:
                lines += self._copies(number)
            for line in lines:
                self.edit.insert_before(operation.instruction, line)
            if self.calls.keeps_out(operation):
                self.edit.add_call_attribute(operation.instruction.attributes_end, "noinline")
            for use in operation.uses:
                if use.name in replaced:
                    self.edit.replace(Span(use.start, use.end), replaced[use.name])
            self._behind(place, operation)

    def _behind(self, place: Place, operation: Operation) -> None:
        plan = self.plan
        lines = []
        slot = plan.slot_of.get(operation.result) if operation.result else None
        if slot is not None and operation.opcode not in (b"invoke", b"phi"):
            lines.append(self._store(slot, _spelled(operation.result)))
        if place in self.pending:
            lines.append(self.pending[place])
        if operation.instruction.is_terminator:
            return
        if is_musttail(operation):
            return
        for variable in plan.dies_after.get(place, ()):
            lines.append(self._clear_variable(variable))
            self._note([variable.name], operation, "after")
        words = self.calls.words_on_stack(operation)
        if words:
            lines.append(self._clear_arguments(words))
        if self.calls.clears_after(operation):
            lines.append(self._stack_clear())
        for line in lines:
            self.edit.insert_after(operation.instruction, line)

    def _start(self, number: int, operations: list[Operation]) -> list[bytes]:
        """What comes first in a block, behind its phis and its landing pad."""
        plan = self.plan
        lines = []
        moved = []
        for name, incoming in plan.transfers.get(number, ()):
            temporary = self.edit.fresh_local(self.function, "llp.in")
            lines.append(b"%s = load volatile %s, ptr %s" % (temporary, incoming.type, self._slot(incoming)))
            lines.append(self._clear_slot(incoming))
            moved.append(self._store(plan.slot_of[name], temporary))
        for slot in plan.clear_slots.get(number, ()):
            lines.append(self._clear_slot(slot))
            self._note(slot.members, operations[0], "at the start of the block of")
        for variable in plan.clear_variables.get(number, ()):
            lines.append(self._clear_variable(variable))
            self._note([variable.name], operations[0], "at the start of the block of")
        lines += moved
        # The result of an invoke is there on its normal way only.
        for source in self.plan.graph.predecessors[number]:
            last = self.body.blocks[source].operations[-1]
            if last.opcode != b"invoke" or not last.result or plan.graph.numbers[last.targets[0]] != number:
                continue
            stores = [self._store(copy.slot, _spelled(last.result)) for copy in self._of_invoke(source)]
            if last.result in plan.slot_of:
                stores.insert(0, self._store(plan.slot_of[last.result], _spelled(last.result)))
            if not stores:
                continue
            if len(stores) == 1 and len(plan.graph.predecessors[number]) == 1:
                lines += stores
            else:
                self._split(source, number, last, stores)
        return lines

    def _of_invoke(self, number: int) -> list[Copy]:
        """The copies at the end of a block whose value is the result of its invoke: it is there on the normal way
        only."""
        last = self.body.blocks[number].operations[-1]
        if last.opcode != b"invoke" or not last.result:
            return []
        return [copy for copy in self.plan.copies.get(number, ()) if copy.value == last.result]

    def _split(self, source: int, target: int, invoke: Operation, stores: list[bytes]) -> None:
        """A block of its own for the normal way of an invoke, where its result can be stored."""
        label = self.edit.fresh_local(self.function, "llp.normal")
        text = b"%s:\n  %s\n  br label %s\n" % (
            label[1:],
            b"\n  ".join(stores),
            _spelled(self.body.blocks[target].label),
        )
        self.edit.insert_block(self.function, text)
        tokens = invoke.instruction.tokens
        at = next(index for index, token in enumerate(tokens) if token.text == b"label")
        self.edit.replace(Span(tokens[at + 1].start, tokens[at + 1].end), label)
        own = self.body.blocks[source].label
        for operation in self.body.blocks[target].operations:
            if operation.opcode != b"phi":
                break
            for one in operation.incoming:
                if one.label == own:
                    self.edit.replace(one.label_span, label)

    def _phi(self, operation: Operation) -> None:
        """A phi whose value lives in a slot keeps its place, for the numbering, and carries nothing."""
        if operation.result not in self.plan.slot_of:
            return
        for one in operation.incoming:
            self.edit.replace(Span(one.start, one.end), b"poison")

    def _copies(self, number: int) -> list[bytes]:
        """The operands of phis go into their slots; all are loaded before the first is stored."""
        loads, stores = [], []
        loaded: dict[bytes, bytes] = {}
        later = self._of_invoke(number)
        for copy in self.plan.copies.get(number, ()):
            if copy in later:
                continue
            value = copy.value
            source = self.plan.slot_of.get(value)
            if source is not None:
                temporary = loaded.get(value)
                if temporary is None:
                    temporary = loaded[value] = self.edit.fresh_local(self.function, "llp.phi")
                    loads.append(b"%s = load volatile %s, ptr %s" % (temporary, source.type, self._slot(source)))
                value = temporary
            elif value.startswith(b"%"):
                value = _spelled(value)
            stores.append(self._store(copy.slot, value))
        return loads + stores

    # -- words ---------------------------------------------------------------------------------------------------------

    def _note(self, members: list[bytes], operation: Operation, where: str) -> None:
        if not self.context.explaining:
            return
        text = " ".join(operation.instruction.text.decode("utf-8", "replace").split())
        words = f"{where} `{text if len(text) <= 60 else text[:57] + '...'}`"
        for name in members:
            self.cleared.setdefault(name, []).append(words)

    def _explain(self) -> None:
        if not self.context.explaining:
            return
        say = self.context.explain
        own = self.function.name
        for slot in self.plan.slots:
            if slot.incoming:
                continue
            names = ", ".join(name.decode("utf-8", "replace") for name in slot.members)
            where = "; ".join(dict.fromkeys(self.cleared.get(slot.members[0], ["nowhere: it is needed to the end"])))
            say(own, f"{names}: kept in {self._slot(slot).decode()}, cleared {where}")
        for variable in self.plan.variables:
            where = "; ".join(dict.fromkeys(self.cleared.get(variable.name, ["nowhere: it is needed to the end"])))
            say(own, f"{variable.name.decode('utf-8', 'replace')}: a variable, cleared {where}")
        for name, why in self.plan.left:
            say(own, f"{name.decode('utf-8', 'replace')}: left alone: {why}")


def _stores_to_global(operation: Operation) -> bool:
    """Is the address of this store a global, or a constant expression over one?"""
    depth = commas = 0
    for token in operation.instruction.tokens:
        depth += (token.text in (b"(", b"[", b"{", b"<")) - (token.text in (b")", b"]", b"}", b">"))
        if token.text == b"," and not depth:
            commas += 1
        elif commas == 1 and token.kind == "global":
            return True
    return False


def _spelled(name: bytes) -> bytes:
    """A local name as it must be written."""
    return name if name[1:].isdigit() else b"%" + lexer.quote(name[1:])
