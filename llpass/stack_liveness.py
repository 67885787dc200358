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
from llpass.analysis.capture import Summaries
from llpass.analysis.collecting import INERT, Calls, Collecting
from llpass.ir.edit import Editor
from llpass.ir.layout import Types
from llpass.ir.model import Function, Module
from llpass.ir.operands import Body, UnreadableError, read_body
from llpass.passbase import PassContext
from llpass.slot_rewrite import Rewriter

#: Named metadata that marks a module as done.
MODULE_MARK = "llpass.liveness"

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
        return [Collecting(answer, exported) for answer in answers]

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


class _Module:
    """Rewrites the functions of one module."""

    def __init__(self, options: StackLiveness, module: Module, edit: Editor, context: PassContext) -> None:
        self.options, self.module, self.edit, self.context = options, module, edit, context
        self.counters = context.counters

    def _collecting(self) -> Collecting:
        if isinstance(self.context.joined, Collecting):
            return self.context.joined
        if not self.options.collectors.mentioned(self.module.source.data):
            return Collecting(Answer())
        found = solve([summarise(self.module, self.options.collectors)], self.options.collectors, Names(()))
        return Collecting(found[0])

    def run(self, functions: list[Function]) -> None:
        """Rewrite `functions`."""
        if why := self._cannot():
            self.context.notes.append(f"stack liveness: {why}; the module is left alone")
            self.counters["liveness_functions_left"] += len(functions)
            return
        types = Types(self.module)
        bodies: dict[bytes, Body] = {}
        reasons: dict[bytes, str] = {}
        for function in self.module.functions:
            if function.name in bodies:
                reasons[function.name] = "it is defined twice"
                continue
            try:
                bodies[function.name] = read_body(function, types)
            except UnreadableError as error:
                reasons[function.name] = str(error)
        summaries = Summaries(self.module, types)
        summaries.summarise(bodies.values())
        gated = frozenset(function.name for function in functions)
        options = self.options
        calls = Calls(self.module, types, options.collectors, options.finalizers, self._collecting(), gated)
        leaves = calls.leaves(bodies)
        changed = False
        for function in functions:
            name = function.name
            why = reasons.get(name) or self._left_alone(function)
            if not why and name in leaves:
                self.counters["liveness_leaves"] += 1
                self.context.explain(name, "left alone: nothing it calls can collect")
                continue
            if not why:
                try:
                    Rewriter(calls, summaries, types, self.edit, self.context, bodies[name]).run()
                except UnreadableError as error:
                    why = str(error)
            if why:
                self.counters["liveness_functions_left"] += 1
                self.context.explain(name, f"left alone: {why}")
                continue
            self.counters["liveness_functions"] += 1
            changed = True
        if changed:
            self.edit.append_line(b"!" + MODULE_MARK.encode() + b" = !{}")

    def _cannot(self) -> str:
        """Why nothing can be done in this module; empty when something can."""
        if _has_typed_pointers(self.module.source.data):
            return "this module has typed pointers (LLVM 14 and older)"
        if _OTHER_STACK.search(self.module.datalayout):
            return "the stack of this target is an address space of its own"
        return ""

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
        inert = next((word for word in INERT if word in function.attributes), b"")
        return f"it is {inert.decode()}: nothing it calls can collect" if inert else ""


_TYPED = re.compile(rb"(?:\bi[0-9]+|%[-a-zA-Z$._0-9]+|[)}\]])\*[ ,)*]")
_TEXT_OR_TYPED = re.compile(rb'"[^"\n]*"|;.*|(' + _TYPED.pattern + rb")")
_OTHER_STACK = re.compile(r"(?:^|-)A[1-9]")
