"""Which calls can collect, and what stands around them: the facts about calls behind stack liveness.

A call *may collect on purpose* when it leads to a function that collects because it is asked to: before such a call the
stack below the frame is cleared. A function is a *leaf* when nothing in it can collect at all: while it runs its frame
is never looked at, and there is nothing to do in it. A wrong answer here costs precision or time, never soundness;
but for `returns_twice`, which is as much an edge of the control flow as a branch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llpass.analysis.callgraph import Answer, Names
from llpass.analysis.capture import is_exact
from llpass.ir import lexer
from llpass.ir.layout import Types
from llpass.ir.model import Module
from llpass.ir.operands import Body, Operation, argument_type

#: A callee with one of these can neither collect nor run anything that does.
INERT = (b"readnone", b"memory(none)", b"readonly", b"memory(read)", b"nosync", b"memory(argmem: read)")
#: Functions that return once more with what ``longjmp`` was given, 1 for 0.
SETJMP = frozenset(b"setjmp _setjmp sigsetjmp __sigsetjmp __setjmp".split())
_RETURNS_TWICE = SETJMP | frozenset(b"savectx vfork getcontext setjmp_syscall".split())

_GROUP = re.compile(rb"#[0-9]+")
_FLOATING = frozenset(b"half bfloat float double fp128 x86_fp80".split())
#: An argument that certainly takes one word or none.
_ONE_WORD = re.compile(rb"(?:ptr(?! addrspace)|i[0-9]{1,2}|float|double|metadata)\b(?![^\"]*\bbyval\()")
_BYVAL = re.compile(rb"\bbyval\(([^()]*)\)")
_ATTRIBUTE_WORD = re.compile(rb"[a-z_]+(?:\([^()]*\))?")


@dataclass(frozen=True)
class Collecting:
    """Which functions may collect on purpose: of the module itself, and, by symbol, of all modules of the run."""

    own: Answer
    exported: frozenset[bytes] = frozenset()

    def __contains__(self, symbol: bytes) -> bool:
        return symbol in self.own or symbol in self.exported

    @property
    def any(self) -> bool:
        """True when a function of the run may."""
        return bool(self.own.steps or self.exported)


class Calls:
    """The calls of one module. `collectors` and `finalizers`: functions that collect on purpose, and that set
    finalizers; `gated`: the functions that are asked for."""

    def __init__(
        self,
        module: Module,
        types: Types,
        collectors: Names,
        finalizers: Names,
        collecting: Collecting,
        gated: frozenset[bytes],
    ) -> None:
        self.module, self.types = module, types
        self.collectors, self.finalizers = collectors, finalizers
        self.collecting, self.gated = collecting, gated

    def leaves(self, bodies: dict[bytes, Body]) -> set[bytes]:
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
        return leaves

    def _is_inert(self, operation: Operation) -> bool:
        symbol = operation.instruction.callee_symbol
        if symbol.startswith(b"llvm."):
            return True
        if not symbol:
            # Inline asm runs no collector; a call through a pointer may.
            return operation.opcode == b"call" and any(token.text == b"asm" for token in operation.instruction.tokens)
        function = self.module.function(symbol)
        if function is not None:
            return any(attribute in function.attributes for attribute in INERT)
        said = self.module.declaration(symbol)
        words = set(_ATTRIBUTE_WORD.findall(said.rpartition(b")")[2]))
        for group in _GROUP.findall(said):
            words |= self.module.attribute_group(group)
        return any(attribute in words for attribute in INERT)

    @cached_property
    def argument_registers(self) -> int:
        """How many words the C convention passes in general registers."""
        return 8 if self.module.triple.startswith(("aarch64", "arm64")) else 6

    def clears_before(self, operation: Operation) -> bool:
        """May this call collect on purpose?"""
        if not operation.is_call:
            return False
        symbol = operation.instruction.callee_symbol
        if symbol:
            if symbol.startswith(b"llvm."):
                return False
            if symbol in self.collectors or symbol in self.collecting:
                return True
            return any(name in self.collecting for name in self._handed_out(operation))
        if any(token.text == b"asm" for token in operation.instruction.tokens):
            return False
        return self.collecting.any

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
        if function is not None and function.has_attribute("alwaysinline"):
            return False
        return not self._says(operation, b"alwaysinline")

    def _says(self, operation: Operation, attribute: bytes) -> bool:
        """Has the call itself this attribute?"""
        text = operation.instruction.text
        groups = _GROUP.findall(text)
        return attribute in text or any(attribute in self.module.attribute_group(group) for group in groups)

    def clears_after(self, operation: Operation) -> bool:
        """Does this call set a finalizer?"""
        return operation.opcode == b"call" and operation.instruction.callee_symbol in self.finalizers

    def words_on_stack(self, operation: Operation) -> int:
        """How many words a call passes in memory, at most; 0 when no pointer can be among them."""
        if operation.opcode != b"call" or is_musttail(operation) or operation.instruction.callee.startswith(b"@llvm."):
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
        if self._says(operation, b"returns_twice"):
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


def is_musttail(operation: Operation) -> bool:
    """Nothing may stand between such a call and its ``ret``."""
    return operation.opcode == b"call" and any(token.text == b"musttail" for token in operation.instruction.tokens[:4])
