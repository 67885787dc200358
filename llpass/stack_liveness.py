"""Stack liveness: what is dead on the stack looks dead to a conservative collector.

The problem. A conservative collector keeps every object that some word of a stack frame points to. Compiled code leaves
such words behind: a register that the callee saved, a spill slot, a variable after its last use. Finalizers then run
late, or never. To look through a running stack for pointers that "must be dead" and zero them breaks programs: nobody
but the compiler knows what a word means. So it is decided here, at compile time, where each pointer dies.

What is done to a function:

* A value that can hold a pointer and outlives a call or its block is kept in a slot of its own, by volatile stores and
  loads. No register and no spill slot carries it over a call. The slot is cleared between the last load and the
  instruction that uses it: when that is a call, the callee owns the value and treats its parameter alike.
* A variable that nothing else can reach is cleared where its contents die. Accesses to it become volatile, so that no
  later pass keeps a copy of what it holds.
* Before a call that may collect on purpose, and after one that sets a finalizer, ``llp_stack_clear`` zeroes the
  stack below the frame and the registers a call may clobber: frames that are made next have holes, and what lies there
  would be found.
* Functions that are not treated so are not inlined into those that are.

Values and their order stay what they were: a load gives what was stored, and nothing outside the function's own frame
is written. What cannot be proved is left alone, counted, and named by ``--explain``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from llpass.analysis.callgraph import LOCAL, Answer, Names, Summary, solve, summarise
from llpass.analysis.capture import Summaries, is_exact, stored_type
from llpass.analysis.cfg import Place
from llpass.analysis.slots import SETJMP, Copy, Plan, Slot, Variable, analyse
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.layout import Types
from llpass.ir.model import Function, Module
from llpass.ir.operands import Body, Operation, UnreadableError, argument_type, read_body
from llpass.ir.source import Span
from llpass.passbase import PassContext

#: Another, which takes any number of arguments and does nothing.
CLEAR_ARGUMENTS = b"llp_arguments_clear"
#: Named metadata that marks a module as done.
MODULE_MARK = "llpass.liveness"
#: The runtime's helper.
CLEAR = b"llp_stack_clear"

_GO_RUNTIMES = (
    "runtime",
    "github.com/goplus/llgo/runtime/internal/lib/runtime",
    "github.com/goplus/llgo/runtime/internal/runtime",
)
#: Functions that set a finalizer.
FINALIZERS = (
    *(f"{package}.SetFinalizer" for package in _GO_RUNTIMES),
    "llp_set_finalizer",
    "GC_register_finalizer*",
)
#: Functions that collect because they are asked to.
COLLECTORS = (
    *(f"{package}.GC" for package in _GO_RUNTIMES),
    "llp_gc",
    "GC_gcollect",
    "GC_try_to_collect",
    "GC_gcollect_and_unmap",
)
#: What Go calls a package whose files were named on the command line.
COMMAND_LINE = "command-line-arguments"

#: A callee with one of these can neither collect nor run anything that does.
_INERT = (b"readnone", b"memory(none)", b"readonly", b"memory(read)", b"nosync", b"memory(argmem: read)")
#: A function with one of these in its text has rules of its own for its values or its frame.
_ALONE = (
    (b"swifterror", "it uses swifterror"),
    (b"inalloca", "it uses inalloca"),
    (b"preallocated", "it uses preallocated"),
    (b"@llvm.eh.sjlj.", "it uses LLVM's own setjmp"),
    (b"@llvm.localescape", "it uses localescape"),
    (b"@llvm.coro.", "it is a coroutine"),
    (b"@llvm.experimental.gc.statepoint", "its collector is a precise one"),
)
_RETURNS_TWICE = SETJMP | frozenset(b"savectx vfork getcontext setjmp_syscall".split())


@dataclass(frozen=True)
class StackLiveness:
    """The pass ``stack-liveness``.

    liveness_packages: which functions, in a module that names a function which sets finalizers: package names with
    ``*`` for any characters, separated by commas or ``|``. Empty: Go's ``command-line-arguments`` and every package
    that is a program of its own (it defines ``PKG.main`` and ``PKG.init``). ``all``: every function of every module.
    finalizer_fns, collect_fns: more functions that set finalizers or collect on purpose: symbols, with ``*``.
    stub_prefix: what an adapter's symbol begins with; behind it stands the symbol of the function it adapts.
    """

    name: ClassVar[str] = "stack-liveness"

    liveness_packages: str = ""
    finalizer_fns: str = ""
    collect_fns: str = ""
    stub_prefix: str = "__llgo_stub."

    # -- what the run knows --------------------------------------------------------------------------------------------

    def concerned(self, data: bytes) -> bool:
        """May this input be rewritten? Then what the others lead to matters. Bitcode hides its names."""
        wanted = self.liveness_packages.strip() == "all" or self.finalizers.mentioned(data)
        return wanted or data[:2] in (b"BC", b"\xde\xc0")

    def summarise(self, module: Module) -> Summary:
        """The call graph of one input."""
        return summarise(module, self.collectors)

    def join(self, summaries: Sequence[object]) -> list[object]:
        """For each input, which functions of it, and of the others, may collect on purpose."""
        known = [summary if isinstance(summary, Summary) else None for summary in summaries]
        answers = solve(known, self.collectors, Names(()))
        exported = frozenset(
            name
            for summary, answer in zip(known, answers, strict=True)
            for name in answer.steps
            if summary is not None and summary.nodes[name].linkage != LOCAL
        )
        return [_Collecting(answer, exported) for answer in answers]

    @cached_property
    def finalizers(self) -> Names:
        """Functions that set a finalizer."""
        return Names((*FINALIZERS, *_list(self.finalizer_fns)))

    @cached_property
    def collectors(self) -> Names:
        """Functions that collect on purpose."""
        return Names((*COLLECTORS, *_list(self.collect_fns)))

    # -- one module ----------------------------------------------------------------------------------------------------

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        """Find the functions that are asked for and rewrite them. A module that was done before is left alone, and
        `context.notes` says so."""
        if module.has_named_metadata(MODULE_MARK):
            context.notes.append("stack liveness: already done, left as it is")
            return
        functions = self.gated(module)
        if not functions:
            return
        _Module(self, module, edit, context).run(functions)

    def gated(self, module: Module) -> list[Function]:
        """The functions that are asked for."""
        if self.liveness_packages.strip() == "all":
            return module.functions
        if not self.finalizers.mentioned(module.source.data) or not self._sets_finalizers(module):
            return []
        wanted = _list(self.liveness_packages)
        if not wanted:
            wanted = [COMMAND_LINE]
            own = module.source_filename.decode("utf-8", "surrogateescape")
            if own and all(
                module.function(f"{own}.{name}".encode("utf-8", "surrogateescape")) for name in ("main", "init")
            ):
                wanted.append(own.replace("*", "?"))
        packages = Names([package + ".*" for package in wanted])
        stub = self.stub_prefix.encode()
        found = []
        for function in module.functions:
            name = function.name.removeprefix(stub) if stub else function.name
            if name in packages:
                found.append(function)
        return found

    def _sets_finalizers(self, module: Module) -> bool:
        symbols = (*module.declarations, *(function.name for function in module.functions))
        return any(symbol in self.finalizers for symbol in symbols)


def _has_typed_pointers(data: bytes) -> bool:
    """Does a pointer's type say what it points to? Strings, quoted names and comments may look as if."""
    end = 0
    for found in _TYPED.finditer(data):
        if found.start() < end:
            continue  # on a line that was looked at
        end = data.find(b"\n", found.start())
        end = len(data) if end < 0 else end
        line = data[data.rfind(b"\n", 0, found.start()) + 1 : end]
        if any(one.group(1) for one in _TEXT_OR_TYPED.finditer(line)):
            return True
    return False


def _list(text: str) -> list[str]:
    return [entry.strip() for entry in text.replace("|", ",").split(",") if entry.strip()]


@dataclass(frozen=True)
class _Collecting:
    """Which functions may collect on purpose: of the module itself, and, by symbol, of all modules of the run."""

    own: Answer
    exported: frozenset[bytes] = frozenset()

    def __contains__(self, symbol: bytes) -> bool:
        return symbol in self.own or symbol in self.exported

    @property
    def any(self) -> bool:
        return bool(self.own.steps or self.exported)


class _Module:
    """What is known about a module while its functions are rewritten."""

    def __init__(self, options: StackLiveness, module: Module, edit: Editor, context: PassContext) -> None:
        self.options, self.module, self.edit, self.context = options, module, edit, context
        self.counters = context.counters
        self.types = Types(module)
        self.summaries = Summaries(module, self.types)
        self.gated: set[bytes] = set()
        self.leaves: set[bytes] = set()
        self.answer = self._answer()

    def _answer(self) -> _Collecting:
        if isinstance(self.context.joined, _Collecting):
            return self.context.joined
        if not self.options.collectors.mentioned(self.module.source.data):
            return _Collecting(Answer())
        found = solve([summarise(self.module, self.options.collectors)], self.options.collectors, Names(()))
        return _Collecting(found[0])

    def run(self, functions: list[Function]) -> None:
        """Rewrite `functions`."""
        if _has_typed_pointers(self.module.source.data):
            self.context.notes.append(
                "stack liveness: this module has typed pointers (LLVM 14 and older); it is left alone"
            )
            self.counters["liveness_functions_left"] += len(functions)
            return
        if _OTHER_STACK.search(self.module.datalayout):
            self.context.notes.append("stack liveness: the stack of this target is an address space of its own")
            self.counters["liveness_functions_left"] += len(functions)
            return
        bodies: dict[bytes, Body] = {}
        reasons: dict[bytes, str] = {}
        for function in self.module.functions:
            try:
                bodies[function.name] = read_body(function, self.types)
            except UnreadableError as error:
                reasons[function.name] = str(error)
        self.summaries.summarise(bodies.values())
        self._find_leaves(bodies)
        self.gated = {function.name for function in functions}
        changed = False
        for function in functions:
            body = bodies.get(function.name)
            why = reasons.get(function.name) or self._left_alone(function)
            if not why and function.name in self.leaves:
                self.counters["liveness_leaves"] += 1
                self.context.explain(function.name, "left alone: nothing it calls can collect")
                continue
            if not why and body is not None:
                try:
                    _Rewriter(self, body).run()
                except UnreadableError as error:
                    why = str(error)
            if why:
                self.counters["liveness_functions_left"] += 1
                self.context.explain(function.name, f"left alone: {why}")
                continue
            self.counters["liveness_functions"] += 1
            changed = True
        if changed:
            self.edit.append_line(b"!" + MODULE_MARK.encode() + b" = !{}")

    def _left_alone(self, function: Function) -> str:
        data, start, end = self.module.source.data, function.header.start, function.body.end
        for word, why in _ALONE:
            if data.find(word, start, end) >= 0:
                return why
        for attribute, why in (
            ("naked", "it is naked"),
            ("presplitcoroutine", "it is a coroutine"),
        ):
            if function.has_attribute(attribute):
                return why
        if b"gc" in function.words:
            return "its collector is a precise one"
        inert = next((word for word in _INERT if word in function.attributes), b"")
        return f"it is {inert.decode()}: nothing it calls can collect" if inert else ""

    def _find_leaves(self, bodies: dict[bytes, Body]) -> None:
        """Functions in which nothing can collect: from the assumption that all are, until nothing changes."""
        calls: dict[bytes, set[bytes]] = {}
        leaves = set()
        for name, body in bodies.items():
            wanted: set[bytes] | None = set()
            for block in body.blocks:
                for operation in block.operations:
                    if operation.is_call and wanted is not None and not self._is_inert(operation):
                        symbol = operation.instruction.callee_symbol
                        function = self.module.function(symbol)
                        if function is None or not is_exact(function, self.module):
                            wanted = None
                        else:
                            wanted.add(symbol)
            if wanted is not None:
                calls[name] = wanted
                leaves.add(name)
        while True:
            gone = {name for name in leaves if not calls[name] <= leaves}
            if not gone:
                break
            leaves -= gone
        self.leaves = leaves

    def _is_inert(self, operation: Operation) -> bool:
        symbol = operation.instruction.callee_symbol
        if symbol.startswith(b"llvm."):
            return True
        if not symbol:
            # Inline asm runs no collector; a call through a pointer may.
            return operation.opcode == b"call" and any(token.text == b"asm" for token in operation.instruction.tokens)
        function = self.module.function(symbol)
        if function is not None:
            return any(attribute in function.attributes for attribute in _INERT)
        said = self.module.declaration(symbol)
        words = set(_ATTRIBUTE_WORD.findall(said.rpartition(b")")[2]))
        for group in _GROUP.findall(said):
            words |= self.module.attribute_group(group)
        return any(attribute in words for attribute in _INERT)

    @cached_property
    def argument_registers(self) -> int:
        """How many words the C convention passes in general registers."""
        return 8 if self.module.triple.startswith(("aarch64", "arm64")) else 6

    # -- calls ---------------------------------------------------------------------------------------------------------

    def clears_before(self, operation: Operation) -> bool:
        """May this call collect on purpose?"""
        if not operation.is_call:
            return False
        symbol = operation.instruction.callee_symbol
        if symbol:
            if symbol.startswith(b"llvm."):
                return False
            if symbol in self.options.collectors or symbol in self.answer:
                return True
            return any(name in self.answer for name in self._handed_out(operation))
        if any(token.text == b"asm" for token in operation.instruction.tokens):
            return False
        return self.answer.any

    @staticmethod
    def _handed_out(operation: Operation) -> list[bytes]:
        return [lexer.unquote(token.text[1:]) for token in operation.instruction.tokens if token.kind == "global"]

    def keeps_out(self, operation: Operation) -> bool:
        """Could code that knows nothing of slots be inlined for this call?"""
        if not operation.is_call or not operation.instruction.attributes_end:
            return False
        symbol = operation.instruction.callee_symbol
        if symbol.startswith(b"llvm.") or symbol in self.gated:
            return False
        function = self.module.function(symbol)
        return function is None or not function.has_attribute("alwaysinline")

    def clears_after(self, operation: Operation) -> bool:
        """Does this call set a finalizer?"""
        return operation.opcode == b"call" and operation.instruction.callee_symbol in self.options.finalizers

    def words_on_stack(self, operation: Operation) -> int:
        """How many words a call passes in memory, at most; 0 when no pointer can be among them."""
        if operation.opcode != b"call" or _is_musttail(operation) or operation.instruction.callee.startswith(b"@llvm."):
            return 0
        registers, words, pointer = self.argument_registers, 0, False
        arguments = operation.instruction.arguments
        if len(arguments) <= registers and all(_ONE_WORD.match(argument) for argument in arguments):
            return 0
        for argument in arguments:
            kind = argument_type(argument)
            size = self.types.size(kind)
            if size is None or kind in _FLOATING:
                continue
            byval = _BYVAL.search(argument)
            if byval:
                # The whole of it stands in memory.
                words += -(-(self.types.size(byval.group(1)) or 0) // 8)
                pointer = True
                continue
            count = -(-size // 8)
            if count <= registers:
                registers -= count
                continue
            registers = 0
            words += count
            pointer = pointer or self.types.holds_pointer(kind) or kind == b"i64"
        return words if pointer else 0

    def calls_after(self, operation: Operation) -> bool:
        """Will a call be inserted behind this one?"""
        return self.clears_after(operation) or self.words_on_stack(operation) > 0

    def returns_twice(self, operation: Operation) -> bool:
        """May this call return again later?"""
        if not operation.is_call:
            return False
        symbol = operation.instruction.callee_symbol
        if symbol in _RETURNS_TWICE:
            return True
        text = operation.instruction.text
        if b"returns_twice" in text:
            return True
        if any(b"returns_twice" in self.module.attribute_group(group) for group in _GROUP.findall(text)):
            return True
        if symbol:
            function = self.module.function(symbol)
            if function is not None:
                return function.has_attribute("returns_twice")
            said = self.module.declaration(symbol)
            return b"returns_twice" in said or any(
                b"returns_twice" in self.module.attribute_group(group) for group in _GROUP.findall(said)
            )
        return False


_TYPED = re.compile(rb"(?:\bi[0-9]+|%[-a-zA-Z$._0-9]+|[)}\]])\*[ ,)*]")
_TEXT_OR_TYPED = re.compile(rb'"[^"\n]*"|;.*|(' + _TYPED.pattern + rb")")
_OTHER_STACK = re.compile(r"(?:^|-)A[1-9]")
_GROUP = re.compile(rb"#[0-9]+")
_FLOATING = frozenset(b"half bfloat float double fp128 x86_fp80".split())
#: An argument that certainly takes one word or none.
_ONE_WORD = re.compile(rb"(?:ptr(?! addrspace)|i[0-9]{1,2}|float|double|metadata)\b(?![^\"]*\bbyval\()")
_BYVAL = re.compile(rb"\bbyval\(([^()]*)\)")
_ATTRIBUTE_WORD = re.compile(rb"[a-z_]+(?:\([^()]*\))?")


class _Rewriter:
    """Carries out the plan of one function."""

    def __init__(self, module: _Module, body: Body) -> None:
        self.module, self.body = module, body
        self.edit, self.context = module.edit, module.context
        self.function = body.function
        self.data = body.function.module.source.data
        self.plan: Plan = analyse(
            body,
            module.types,
            module.summaries,
            before=module.clears_before,
            after=module.calls_after,
            returns_twice=module.returns_twice,
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
        self.module.edit.declare("declare void @llvm.memset.inline.p0.i64(ptr, i8, i64, i1)")
        return b"call void @llvm.memset.inline.p0.i64(ptr %s, i8 0, i64 %d, i1 true)" % (name, variable.size)

    def _stack_clear(self) -> bytes:
        self.edit.declare(b"declare void @" + CLEAR + b"() nounwind")
        self.module.counters["liveness_stack_clears"] += 1
        return b"call void @" + CLEAR + b"()"

    def _clear_arguments(self, words: int) -> bytes:
        """A call that passes nothing but zeros writes them over the arguments of the call before: no instruction of IR
        can name the words that a caller keeps its outgoing arguments in."""
        self.edit.declare(b"declare void @" + CLEAR_ARGUMENTS + b"(...) nounwind")
        self.module.counters["liveness_argument_clears"] += 1
        zeros = b", ".join([b"i64 0"] * (self.module.argument_registers + words))
        return b"call void (...) @" + CLEAR_ARGUMENTS + b"(" + zeros + b")"

    # -- the entry -----------------------------------------------------------------------------------------------------

    def _entry(self) -> None:
        plan = self.plan
        counters = self.module.counters
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
                if self.module.types.holds_pointer(stored_type(operation)):
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
            if not begun and operation.opcode != b"landingpad":
                begun = True
                lines += self._start(number, operations)
            replaced: dict[bytes, bytes] = {}
            if self.module.clears_before(operation):
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
            if self.module.keeps_out(operation):
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
        if _is_musttail(operation):
            return
        for variable in plan.dies_after.get(place, ()):
            lines.append(self._clear_variable(variable))
            self._note([variable.name], operation, "after")
        words = self.module.words_on_stack(operation)
        if words:
            lines.append(self._clear_arguments(words))
        if self.module.clears_after(operation):
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


def _is_musttail(operation: Operation) -> bool:
    """Nothing may stand between such a call and its ``ret``."""
    return operation.opcode == b"call" and any(token.text == b"musttail" for token in operation.instruction.tokens[:4])


def _spelled(name: bytes) -> bytes:
    """A local name as it must be written."""
    return name if name[1:].isdigit() else b"%" + lexer.quote(name[1:])
