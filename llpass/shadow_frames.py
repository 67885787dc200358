"""Shadow frames (``--frames shadow``): the calls of tracked functions, recorded on a stack of the runtime's own.

The problem. What the optimiser has inlined or turned into a jump has no frame in the machine's stack, and reading that
stack needs frame pointers or unwind tables. A front end that must give the source's answer at every level (Go's
``runtime.Callers`` counts an inlined function as a frame) can have each function say where it is instead:

    %frame = call ptr @llp_shadow_push(ptr @descriptor)   at the entry
    store volatile i32 ROW, ptr %frame                    before what may run other code
    call void @llp_shadow_pop(ptr %frame)                 before each return

These are ordinary calls and stores, so they may be inlined with their function and still tell the source's story. The
store is volatile: it must not be dropped as dead nor moved over the call it describes.

What leaves a frame, and what is done about it:

* ``ret``, ``resume``, ``cleanupret ... unwind to caller``: a pop before it. Before ``musttail`` too: the frame is gone
  then, as it is physically.
* an exception that passes through, ``longjmp``, a coroutine that is never resumed: no code runs here. Whoever goes on
  truncates: at each landing pad and funclet pad, behind each call that returns twice, and before the next record behind
  a call that may have left frames (see `_may_leave_frames`).
* ``unreachable``: nothing. Behind a call that does not return, the frame is left by what the call does (an exception, a
  longjmp, the end of the process), and until then it is there: an ``atexit`` function sees who called ``exit``.

A row is a place of the function with everything that was inlined there before llpass saw it, so one record stands for
as many frames as the source has. Rows, names and files stand in the function's descriptor (`llpass.abi.shadow`): no
site, no debug section and no unwind table is needed at run time.

Left alone, with the reason in ``--explain``: see `_why_not`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from llpass.abi.shadow import Descriptor, Row, Scope, encode
from llpass.analysis.debuginfo import DebugInfo, Location
from llpass.analysis.go_names import go_name, is_go
from llpass.analysis.seed_rows import read_seed_rows
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.model import Function, Instruction, Module
from llpass.passbase import PassContext

#: Marks an instruction that may panic by itself (a division, an index check that traps): a front end attaches
#: ``!llpass.panic !N`` (any node), and the place is recorded before it as before a call.
PANIC_MARK = b"llpass.panic"

#: What the helpers touch is their own: the program's loads and stores move across them. They are no safe points of a
#: collector that works with statepoints. Spellings of LLVM 15, which newer ones still read.
_OWN_MEMORY = b'nounwind willreturn inaccessiblememonly "gc-leaf-function"'
_OWN_MEMORY_AND_FRAME = b'nounwind willreturn inaccessiblemem_or_argmemonly "gc-leaf-function"'
_DECLARATIONS = (
    b"declare %s @llp_shadow_push(%s) " + _OWN_MEMORY,
    b"declare void @llp_shadow_pop(%s) " + _OWN_MEMORY_AND_FRAME,
    b"declare void @llp_shadow_truncate(%s) " + _OWN_MEMORY_AND_FRAME,
    b"declare void @llp_shadow_record(%s, i32) " + _OWN_MEMORY_AND_FRAME,
)

#: Intrinsics that may run other code, and the traps, where a program ends.
_RUNS_CODE = re.compile(
    rb"@llvm\.(?:experimental\.(?:gc\.statepoint|patchpoint|deoptimize)|objc\.|coro\.(?:resume|destroy)|trap\b|ubsantrap"
    rb"|debugtrap)"
)
_DEOPTIMIZE = b"@llvm.experimental.deoptimize"
#: Functions that return twice whatever their declaration says (LLVM's own list).
_TWICE = frozenset(b"setjmp _setjmp sigsetjmp __sigsetjmp savectx vfork getcontext setjmp_syscall qsetjmp".split())
#: Declared to touch no memory that a frame of ours could live in, or not to call back: it runs no tracked function.
_CALLS_NOBODY = re.compile(
    rb"readnone|readonly|argmemonly|inaccessiblememonly|nocallback|allockind\([^()]*\)|memory\((?:none|read"
    rb"|(?:argmem|inaccessiblemem): \w+)(?:, (?:argmem|inaccessiblemem): \w+)*\)"
)
_GROUP = re.compile(rb"#[0-9]+")
_STRING = re.compile(rb'"[^"]*"')
_IFUNC = re.compile(rb"@" + lexer.ANY_NAME + rb"[ \t]*=[^\n@]*\bifunc\b[^\n@]*@[^\n]*@(" + lexer.ANY_NAME + rb")")
_IFUNC_ALONE = re.compile(rb"@" + lexer.ANY_NAME + rb"[ \t]*=[^\n@]*\bifunc\b[^\n@]*@(" + lexer.ANY_NAME + rb")")
#: Code that the machine enters, or that has no stack as C knows it: a call of a C function is no small thing there.
_ODD_CONVENTIONS = re.compile(rb"(?:x86_intrcc|avr_intrcc|avr_signalcc|msp430_intrcc|ghccc|riscv_\w+)\Z")
#: A pointer in a header or a declaration, as LLVM 15 and newer write it, and as older ones did.
_OPAQUE = re.compile(rb"(?<![\w.$%@-])ptr(?![\w.$-])")
_TYPED = re.compile(rb"[\w)}\]>\"][ \t]*\*")
#: In a body: the address of a store.
_TYPED_STORE = re.compile(rb"\n[ \t]+store [^\n\"]*\* [%@][^\n\"]*")
#: The seed's own pc-line anchors; the row of that id describes the call behind it.
_SEED_ANCHOR = re.compile(rb"__llgo_pcsite_([0-9a-f]{16})_")
_SEED_PUSH = b".PushCallerLocationFrame"
_INLINED_LIMIT = 1000


def instrument(module: Module, edit: Editor, context: PassContext, tracked: Collection[Function]) -> None:
    """Push a frame at the entry of each tracked function, record the place before its calls, pop at its exits."""
    if not tracked:
        return
    capabilities = context.target.capabilities
    if not capabilities.units:
        context.notes.append(f"no shadow frames: {capabilities.reason}")
        return
    facts = _Facts(module)
    names = {function.name for function in tracked}
    chosen = []
    for function in module.functions:
        if function.name not in names:
            continue
        why_not = _why_not(function, facts)
        if why_not:
            context.explain(function.name, f"no shadow frame: {why_not}")
            context.counters["shadow_left_alone"] += 1
        else:
            chosen.append(function)
    # A call of one of these ends with its frame and all above it dropped. Of weak ones the linker may take another.
    facts.cleaning = frozenset(f.name for f in chosen if f.linkage not in (b"weak", b"linkonce"))
    for function in chosen:
        _Plan(function, facts, context).apply(edit)
    if chosen:
        for declaration in _DECLARATIONS:
            edit.declare(declaration.replace(b"%s", b"i8*" if facts.typed else b"ptr"))
    context.counters["shadow_functions"] += len(chosen)


def _has_typed_pointers(module: Module) -> bool:
    """True when the module spells pointers as LLVM 14 did: one that reads them does not mix the two spellings."""
    data = module.source.data
    for function in module.functions:
        header = _STRING.sub(b"", data[function.header.start : function.header.end])
        if _OPAQUE.search(header) or _TYPED.search(header):
            return not _OPAQUE.search(header)
    declared = [_STRING.sub(b"", module.declaration(name)) for name in module.declarations]
    if any(_OPAQUE.search(text) or _TYPED.search(text) for text in declared):
        return not any(_OPAQUE.search(text) for text in declared)
    return any(_TYPED_STORE.search(data, function.body.start, function.body.end) for function in module.functions)


class _Facts:
    """What is asked of the module for every function."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.debug = DebugInfo(module)
        self.seed = read_seed_rows(module)
        self.go = is_go(module)
        self.typed = _has_typed_pointers(module)
        self.cleaning: frozenset[bytes] = frozenset()
        self._attributes: dict[bytes, frozenset[bytes]] = {}
        self.resolvers = {
            lexer.unquote(found.group(1))
            for pattern in (_IFUNC, _IFUNC_ALONE)
            for found in module.find_in_gaps(pattern)
        }

    def name(self, name: bytes) -> bytes:
        """As the language writes it."""
        return go_name(name) if self.go else name

    def attributes(self, symbol: bytes) -> frozenset[bytes]:
        """Attributes of a function that the module defines or declares, in its header or its groups."""
        known = self._attributes.get(symbol)
        if known is None:
            function = self.module.function(symbol)
            known = function.attributes if function else self._of_declaration(self.module.declaration(symbol))
            self._attributes[symbol] = known
        return known

    def _of_declaration(self, text: bytes) -> frozenset[bytes]:
        tail = text[text.rfind(b")") + 1 :] if b"#" in text else text
        words = set(_CALLS_NOBODY.findall(tail)) | set(re.findall(rb"returns_twice", tail))
        return frozenset(words.union(*(self.module.attribute_group(group) for group in _GROUP.findall(tail))))


def _why_not(function: Function, facts: _Facts) -> str:
    """Why a function gets no frame; empty when it gets one."""
    text = function.text
    if function.linkage == b"available_externally":
        return "available_externally, the real definition is elsewhere"
    if function.has_attribute("naked"):
        return "naked: there is no room for a call"
    if function.has_attribute("presplitcoroutine") or b"@llvm.coro.begin" in text:
        return "coroutine: it leaves its stack at each suspension and may go on in another thread"
    if function.has_attribute("returns_twice"):
        return "returns_twice: it would pop once for each return"
    if any(_ODD_CONVENTIONS.match(word) for word in function.words):
        return "its calling convention is not made for calls of C functions"
    if function.name in facts.resolvers:
        return "ifunc resolver: it runs before the thread's variables are there"
    if _SEED_PUSH in text:
        return "the front end pushes its frames itself"
    for instruction in function.instructions:
        if instruction.opcode in (b"catchpad", b"cleanuppad") and not instruction.result:
            return "a funclet pad without a name: no call can be put into it"
    return ""


class _Event(NamedTuple):
    """What is to be put where, in the order of the text: before or behind an instruction."""

    kind: str  # "record", "pop", "truncate"
    where: Instruction
    row: int = 0
    #: For a record: frames may be left above ours when the recorded call has returned.
    leaves: bool = False
    #: Operand bundle that a call at this place needs.
    bundle: bytes = b""


@dataclass
class _Flow:
    """A block: its label as spelled (None: not written), what happens in it, and where control goes."""

    label: bytes | None
    events: list[_Event]
    successors: list[bytes]


class _Plan:
    """Everything that is decided about one function, before a byte is edited."""

    def __init__(self, function: Function, facts: _Facts, context: PassContext) -> None:
        self.function = function
        self.facts = facts
        self.context = context
        self.descriptor = Descriptor()
        self._rows: dict[tuple[int, bytes, int, int, int], int] = {}
        self._scopes: dict[bytes, int] = {}
        self._locations: dict[bytes, int] = {}
        self._own()
        self.flows = [self._flow(*part) for part in _parts(function)]

    # -- rows ------------------------------------------------------------------------------------------------------

    def _own(self) -> None:
        function, facts = self.function, self.facts
        symbol = function.name.removeprefix(b"\x01")
        subprogram = facts.debug.subprogram(function.dbg) if function.dbg else None
        seed = facts.seed.functions.get(symbol)
        if seed is not None:
            scope = Scope(facts.name(seed[0] or symbol), symbol, seed[1], seed[2], seed[2])
        elif subprogram is not None:
            line = subprogram.scope_line or subprogram.line
            scope = Scope(facts.name(subprogram.name or symbol), symbol, subprogram.file, line, subprogram.line)
        else:
            scope = Scope(facts.name(symbol), symbol)
        self.descriptor.scopes.append(scope)
        self._row(0, scope.file, scope.line)

    def _row(self, scope: int, file: bytes, line: int, column: int = 0, parent: int = 0) -> int:
        key = (scope, file, line, column, parent)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = len(self.descriptor.rows)
            self.descriptor.rows.append(Row(scope, file, line, column, parent))
        return row

    def _row_of(self, ref: bytes) -> int:
        """The row of a ``!dbg`` attachment; row 0 when there is none."""
        row = self._locations.get(ref)
        if row is None:
            location = self.facts.debug.location(ref) if ref else None
            row = self._locations[ref] = self._row_of_location(location) if location else 0
        return row

    def _row_of_location(self, location: Location) -> int:
        debug = self.facts.debug
        chain = [location]
        while chain[-1].inlined_at and len(chain) < _INLINED_LIMIT:
            outer = debug.location(chain[-1].inlined_at)
            if outer is None:
                break
            chain.append(outer)
        row = -1
        for place in reversed(chain):
            subprogram, file = debug.scope(place.scope)
            # The outermost place is the function's own.
            scope = 0 if row < 0 else self._scope(subprogram)
            row = self._row(scope, file, place.line, place.column, row + 1)
        return row

    def _scope(self, ref: bytes) -> int:
        index = self._scopes.get(ref)
        if index is None:
            index = self._scopes[ref] = len(self.descriptor.scopes)
            found = self.facts.debug.subprogram(ref) if ref else None
            if found is None:
                self.descriptor.scopes.append(Scope(b"", b""))
            else:
                line = found.scope_line or found.line
                name = self.facts.name(found.name)
                self.descriptor.scopes.append(Scope(name, found.symbol, found.file, line, found.line))
        return index

    # -- what happens in a block -----------------------------------------------------------------------------------

    def _flow(self, label: bytes | None, instructions: Sequence[Instruction]) -> _Flow:
        events: list[_Event] = []
        popped = False
        seed: tuple[bytes, int, int] | None = None
        for instruction in instructions:
            opcode = instruction.opcode
            if opcode in (b"ret", b"resume"):
                if not popped:
                    events.append(_Event("pop", instruction))
            elif opcode == b"cleanupret":
                if instruction.tokens[-1].text == b"caller" or b"to caller" in instruction.text:
                    events.append(_Event("pop", instruction, bundle=_funclet(instruction.tokens[2].text)))
            elif opcode == b"landingpad":
                events.append(_Event("truncate", instruction))
            elif opcode in (b"catchpad", b"cleanuppad"):
                events.append(_Event("truncate", instruction, bundle=_funclet(instruction.result)))
            elif instruction.is_call:
                if any(token.text == b"asm" for token in instruction.tokens[:16]) and not instruction.callee:
                    found = _SEED_ANCHOR.search(instruction.text)
                    seed = self.facts.seed.lines.get(int(found.group(1), 16)) if found else seed
                    continue
                if _leaves_for_good(instruction):
                    events.append(_Event("pop", instruction))
                    popped = True
                elif not instruction.callee.startswith(b"@llvm.") or _RUNS_CODE.match(instruction.callee):
                    row = self._row(0, *seed) if seed else self._row_of(instruction.dbg)
                    seed = None
                    events += self._call(instruction, row)
            elif PANIC_MARK in instruction.attachments and opcode != b"phi":
                events.append(_Event("record", instruction, self._row_of(instruction.dbg)))
        return _Flow(label, events, _labels(instructions[-1]) if instructions else [])

    def _call(self, call: Instruction, row: int) -> Iterator[_Event]:
        bundle = _own_bundle(call)
        symbol = call.callee_symbol
        attributes = self.facts.attributes(symbol) if symbol else frozenset()
        site = {word for group in _GROUP.findall(call.text) for word in self.facts.module.attribute_group(group)}
        twice = symbol in _TWICE or b"returns_twice" in attributes or b"returns_twice" in site
        leaves = twice or self._may_leave_frames(symbol, attributes)
        yield _Event("record", call, row, leaves, bundle)
        if twice and call.opcode == b"call":
            yield _Event("truncate", call, bundle=bundle)

    def _may_leave_frames(self, symbol: bytes, attributes: Collection[bytes]) -> bool:
        """May frames be above ours when this call has returned? A tracked function of this module has dropped them, one
        that runs no other code has left none. Others may have called back into tracked code and caught its exception
        or been its longjmp's target."""
        if symbol in self.facts.cleaning:
            return False
        return not any(_CALLS_NOBODY.fullmatch(word) for word in attributes)

    # -- edits -----------------------------------------------------------------------------------------------------

    def apply(self, edit: Editor) -> None:
        function = self.function
        blob = encode(self.descriptor, self.context.target.endian)
        name = edit.fresh_global("llp.shadow")
        constant = b'c"' + lexer.escape(blob) + b'"'
        edit.append_line(name + b" = private global [%d x i8] " % len(blob) + constant + b", align 8")
        frame = edit.fresh_local(function, "llp.frame")
        if self.facts.typed:
            # The newer readers take this for what it was; the older take nothing else.
            array = b"[%d x i8]" % len(blob)
            pointer, row_pointer = b"i8* ", b"i32* " + edit.fresh_local(function, "llp.row")
            name = b"getelementptr (" + array + b", " + array + b"* " + name + b", i32 0, i32 0)"
        else:
            pointer, row_pointer = b"ptr ", b"ptr " + frame
        edit.insert_at_entry(function, frame + b" = call " + pointer + b"@llp_shadow_push(" + pointer + name + b")")
        if self.facts.typed:
            cast = row_pointer[5:] + b" = bitcast i8* " + frame + b" to i32*"
            edit.insert_at_entry(function, cast)
        frame = pointer + frame
        dirty = self._dirty_at_entry()
        counters = self.context.counters
        for index, flow in enumerate(self.flows):
            known = 0 if index == 0 else -1
            left = dirty[index]
            for event in flow.events:
                bundle = event.bundle
                if event.kind == "pop":
                    edit.insert_before(event.where, b"call void @llp_shadow_pop(" + frame + b")" + bundle)
                elif event.kind == "truncate":
                    edit.insert_after(event.where, b"call void @llp_shadow_truncate(" + frame + b")" + bundle)
                    left = False
                else:
                    if left:
                        arguments = b"(" + frame + b", i32 %d)" % event.row
                        edit.insert_before(event.where, b"call void @llp_shadow_record" + arguments + bundle)
                        counters["shadow_record_calls"] += 1
                    elif known != event.row:
                        store = b"store volatile i32 %d, " % event.row + row_pointer + b", align 4"
                        edit.insert_before(event.where, store)
                        counters["shadow_record_stores"] += 1
                    known, left = event.row, event.leaves
        counters["shadow_descriptor_bytes"] += len(blob)
        self.context.explain(function.name, f"shadow frame, {len(self.descriptor.rows)} places")

    def _dirty_at_entry(self) -> list[bool]:
        """Of each block: may frames be left above ours when control comes in? Forward, a union over predecessors."""
        index_of = {flow.label: index for index, flow in enumerate(self.flows)}
        if any(target not in index_of for flow in self.flows for target in flow.successors):
            # A block without a written label (it has a number all the same): its edges are not seen here.
            return [True] * len(self.flows)
        dirty = [False] * len(self.flows)
        work = list(range(len(self.flows)))[::-1]
        while work:
            index = work.pop()
            flow = self.flows[index]
            last = next((event for event in reversed(flow.events) if event.kind != "pop"), None)
            out = dirty[index] if last is None else last.leaves
            for target in flow.successors:
                if out and not dirty[index_of[target]]:
                    dirty[index_of[target]] = True
                    work.append(index_of[target])
        return dirty


def _parts(function: Function) -> Iterator[tuple[bytes | None, Sequence[Instruction]]]:
    """The basic blocks. A block may begin without a label, behind a terminator: the reader leaves it with the one
    before."""
    for block in function.blocks:
        label: bytes | None = block.label
        start = 0
        for index, instruction in enumerate(block.instructions):
            if instruction.is_terminator:
                yield label, block.instructions[start : index + 1]
                label, start = None, index + 1
        if start == 0:
            yield label, block.instructions


def _leaves_for_good(call: Instruction) -> bool:
    """A call that the function's ``ret`` must directly follow."""
    return any(token.text == b"musttail" for token in call.tokens[:3]) or call.callee.startswith(_DEOPTIMIZE)


def _labels(terminator: Instruction) -> list[bytes]:
    """The labels a terminator names, as `Block.label` spells them; an unwind to the caller is none."""
    found = []
    for at, token in enumerate(terminator.tokens[:-1]):
        if token.text == b"label" and terminator.tokens[at + 1].kind == "local":
            found.append(terminator.tokens[at + 1].text[1:])
    return found


def _funclet(token: bytes) -> bytes:
    return b' [ "funclet"(token ' + token + b") ]"


def _own_bundle(call: Instruction) -> bytes:
    """The funclet bundle of a call: what is put beside it needs the same one."""
    found = re.search(rb'"funclet"\(token (%' + lexer.ANY_NAME + rb")\)", call.text)
    return _funclet(found.group(1)) if found else b""
