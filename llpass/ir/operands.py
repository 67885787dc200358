"""Which values an instruction uses, where in the text, and what type it gives: what a value-level pass must know.

A local name in a statement may be a value, a type or a label. Which one is decided by where it stands: behind a type it
is a value, behind the word ``label`` a label, elsewhere a type or, in the operand lists that give a type once
(``add i32 %a, %b``), a value. Debug records and metadata operands are no uses: they follow the value, they do not keep
it.

`read_body` reads a whole function. What it cannot read with certainty raises `UnreadableError`, so that a pass can
leave the function alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from llpass.ir import lexer
from llpass.ir.groups import comma_separated, skip_group, type_length
from llpass.ir.layout import Types
from llpass.ir.lexer import Token
from llpass.ir.model import CALL_OPCODES, Function, Instruction
from llpass.ir.source import Source, Span

_SCALARS = frozenset(
    b"void ptr half bfloat float double fp128 x86_fp80 ppc_fp128 x86_amx x86_mmx token label metadata target".split()
)
_OPEN = frozenset({b"(", b"[", b"{", b"<"})
_CLOSE = frozenset({b")", b"]", b"}", b">"})
#: Opcodes whose operands all have one type, given once.
_SAME_TYPE = frozenset(
    b"fneg add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor icmp fcmp".split()
)
_CASTS = frozenset(
    b"""
    trunc zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint ptrtoaddr inttoptr bitcast addrspacecast
    """.split()
)
#: Windows exception handling. Its blocks belong to funclets, whose rules for values are their own.
_FUNCLETS = frozenset(b"catchswitch catchpad cleanuppad catchret cleanupret".split())


class UnreadableError(Exception):
    """This function's text, or something in it, is outside of what is read here; the message says what."""


class Use(NamedTuple):
    """A local value in operand position. `operand` is the number of the argument for a call (-1: the callee, -2: in an
    operand bundle), else of the operand."""

    name: bytes
    start: int
    end: int
    type: bytes
    operand: int


class Incoming(NamedTuple):
    """One edge into a phi: the value as spelled (a local name or a constant), where it stands, and the label."""

    value: bytes
    start: int
    end: int
    label: bytes
    label_span: Span


@dataclass(slots=True)
class Operation:
    """An instruction with its operands. `type` is that of its result as spelled, ``void`` when it gives none."""

    instruction: Instruction
    opcode: bytes
    result: bytes
    type: bytes
    uses: list[Use] = field(default_factory=list)
    incoming: list[Incoming] = field(default_factory=list)
    #: Labels a terminator may go on to, in order; of invoke and callbr the normal way first.
    targets: list[bytes] = field(default_factory=list)

    @property
    def is_call(self) -> bool:
        """True for call, invoke and callbr."""
        return self.opcode in CALL_OPCODES


@dataclass(slots=True)
class BasicBlock:
    """A block: its label with sigil (numbered ones too), the text from its label to the next, its operations."""

    label: bytes
    span: Span
    operations: list[Operation]


@dataclass(slots=True)
class Body:
    """A function body. `parameters` are names (implicit ones numbered), types and their text with attributes."""

    function: Function
    blocks: list[BasicBlock]
    parameters: list[tuple[bytes, bytes, bytes]]
    #: Types of all values by name.
    types: dict[bytes, bytes]


def key(name: bytes) -> bytes:
    """One spelling for a local name: quotes and escapes undone."""
    return b"%" + lexer.unquote(name[1:]) if name[1:2] == b'"' else name


def read_body(function: Function, types: Types) -> Body:
    """Read every operation of `function`. Raises `UnreadableError` for what it does not understand, `LlpassError` for
    text that is no function body."""
    return _Reader(function, types).read()


class _Reader:
    def __init__(self, function: Function, types: Types) -> None:
        self.function = function
        self.data = function.module.source.data
        self.layout = types
        self.types: dict[bytes, bytes] = {}
        self.number = 0

    def read(self) -> Body:
        parameters = []
        for parameter in self.function.parameters:
            name = key(parameter.name) if parameter.name else b"%%%d" % self.number
            self._count(name)
            self.types[name] = parameter.type
            parameters.append((name, parameter.type, parameter.text))
        blocks = []
        for block in self.function.blocks:
            if block.label:
                label = b"%" + lexer.unquote(block.label)
                if label[1:].isdigit():
                    self._count(label)
            else:
                label = b"%%%d" % self.number
                self._count(label)
            operations: list[Operation] = []
            for instruction in block.instructions:
                if instruction.opcode.startswith(b"#dbg"):
                    continue
                if operations and operations[-1].instruction.is_terminator:
                    # A block that is only numbered needs no line of its own for its label.
                    blocks.append(BasicBlock(label, block.span, operations))
                    label, operations = b"%%%d" % self.number, []
                    self._count(label)
                try:
                    operations.append(self._operation(instruction))
                except (IndexError, ValueError):
                    raise UnreadableError(
                        f"not understood: {instruction.text[:80].decode('utf-8', 'replace')}"
                    ) from None
            blocks.append(BasicBlock(label, block.span, operations))
        self._check(blocks)
        return Body(self.function, blocks, parameters, self.types)

    def _check(self, blocks: list[BasicBlock]) -> None:
        """LLVM refuses a use of what nothing defines, and so does everybody who looks a value up."""
        for block in blocks:
            for operation in block.operations:
                names = [use.name for use in operation.uses]
                names += [one.value for one in operation.incoming if one.value.startswith(b"%")]
                for name in names:
                    if name not in self.types:
                        raise UnreadableError(f"nothing defines {name.decode('utf-8', 'replace')}")

    def _count(self, name: bytes) -> None:
        if name[1:].isdigit():
            self.number = int(name[1:]) + 1

    # -- one instruction -----------------------------------------------------------------------------------------------

    def _operation(self, instruction: Instruction) -> Operation:
        tokens = instruction.tokens
        result = key(instruction.result) if instruction.result else b""
        at = 2 if instruction.result else 0
        opcode = instruction.opcode
        if opcode in _FUNCLETS:
            raise UnreadableError(f"it uses {opcode.decode()}")
        operation = Operation(instruction, opcode, result, b"void")
        while at < len(tokens) and tokens[at].text != opcode:
            at += 1
        at += 1
        if opcode in CALL_OPCODES:
            self._call(operation, tokens, at)
        elif opcode == b"phi":
            self._phi(operation, tokens, at)
        else:
            self._plain(operation, tokens, at)
        if operation.type != b"void":
            if not result:
                # LLVM numbers it where it stands.
                operation.result = result = b"%%%d" % self.number
            self._count(result)
            self.types[result] = operation.type
        return operation

    def _text(self, tokens: tuple[Token, ...]) -> bytes:
        return self.data[tokens[0].start : tokens[-1].end] if tokens else b""

    def _type_at(self, tokens: tuple[Token, ...], index: int) -> int:
        """Index behind the type that starts at `index`."""
        return index + type_length(tokens[index : index + 64] if tokens[index].text not in _OPEN else tokens[index:])

    def _starts_type(self, token: Token) -> bool:
        text = token.text
        if token.kind == "local" or text in (b"{", b"[", b"<"):
            return True
        return token.kind == "word" and (text in _SCALARS or (text[:1] == b"i" and text[1:].isdigit()))

    def _call(self, operation: Operation, tokens: tuple[Token, ...], at: int) -> None:
        # Conventions, attributes and flags up to the type.
        while at < len(tokens) and not self._starts_type(tokens[at]):
            at = skip_group(tokens, at) if tokens[at].text in _OPEN else at + 1
        if at >= len(tokens):
            raise UnreadableError("a call without a type")
        behind = self._type_at(tokens, at)
        kind = tokens[at:behind]
        # The type of a variadic callee is written out: `i32 (ptr, ...)`.
        if kind[-1].text == b")" and kind[0].text != b"target":
            depth, index = 0, len(kind) - 1
            while index >= 0:
                depth += (kind[index].text in _CLOSE) - (kind[index].text in _OPEN)
                if not depth:
                    break
                index -= 1
            if index > 0 and kind[index - 1].text != b"addrspace":
                kind = kind[:index]
        operation.type = self._text(kind)
        at = behind
        # The callee: a name, inline asm, or a constant expression.
        if tokens[at].kind == "local":
            operation.uses.append(Use(key(tokens[at].text), tokens[at].start, tokens[at].end, b"ptr", -1))
            at += 1
        elif tokens[at].kind == "global":
            at += 1
        elif tokens[at].text == b"asm":
            while at < len(tokens) and tokens[at].text != b"(":
                at += 1
        else:
            while at < len(tokens) and tokens[at].text != b"(":
                at += 1
            close = skip_group(tokens, at)
            at = close if close < len(tokens) and tokens[close].text == b"(" else at
        if at >= len(tokens) or tokens[at].text != b"(":
            raise UnreadableError("a call without arguments")
        for index, part in enumerate(comma_separated(tokens, at + 1)):
            self._typed(operation, part, index)
        at = skip_group(tokens, at)
        # Bundles, and for invoke and callbr the ways on.
        while at < len(tokens):
            if tokens[at].text == b"label" and at + 1 < len(tokens):
                operation.targets.append(key(tokens[at + 1].text))
                at += 2
            elif tokens[at].text == b"[" and operation.opcode != b"callbr" and at + 1 < len(tokens):
                close = skip_group(tokens, at)
                for bundle in comma_separated(tokens[:close], at + 1):
                    for part in comma_separated(bundle, 2):
                        self._typed(operation, part, -2)
                at = close
            elif tokens[at].kind == "metadata":
                break
            else:
                at += 1

    def _phi(self, operation: Operation, tokens: tuple[Token, ...], at: int) -> None:
        while not self._starts_type(tokens[at]) or (tokens[at].text == b"[" and tokens[at + 1].kind != "word"):
            at += 1
        behind = self._type_at(tokens, at)
        operation.type = self._text(tokens[at:behind])
        at = behind
        while at < len(tokens) and tokens[at].text == b"[":
            close = skip_group(tokens, at)
            inside = comma_separated(tokens[:close], at + 1)
            if len(inside) != 2:
                raise UnreadableError("a phi that is not understood")
            value = inside[0]
            text = key(value[0].text) if value[0].kind == "local" and len(value) == 1 else self._text(value)
            operation.incoming.append(
                Incoming(text, value[0].start, value[-1].end, key(inside[1][0].text), _span(inside[1][0]))
            )
            at = close
            if at < len(tokens) and tokens[at].text == b",":
                at += 1

    def _typed(self, operation: Operation, part: tuple[Token, ...], index: int) -> bytes:
        """Read ``type attributes value``; gives the type."""
        if not part or part[0].text == b"metadata":
            return b""
        length = type_length(part)
        last = part[-1]
        kind = self._text(part[:length])
        if last.kind == "local" and len(part) > length:
            if part[0].text == b"label":
                operation.targets.append(key(last.text))
            else:
                operation.uses.append(Use(key(last.text), last.start, last.end, kind, index))
        return kind

    def _plain(self, operation: Operation, tokens: tuple[Token, ...], at: int) -> None:
        # Flags before the first operand.
        while at < len(tokens) and not self._starts_type(tokens[at]):
            if tokens[at].kind == "metadata":
                break
            at = skip_group(tokens, at) if tokens[at].text in _OPEN else at + 1
        # An end that `comma_separated` can see: what it splits stands in brackets.
        listed = (*tokens[at:], Token("punct", b")", 0, 0))
        parts = [part for part in comma_separated(listed, 0) if part[0].kind != "metadata"]
        kinds: list[bytes] = []
        for index, part in enumerate(parts):
            kinds.append(self._operand(operation, part, index, kinds))
        operation.type = self._result(operation, parts, kinds)

    def _operand(self, operation: Operation, part: tuple[Token, ...], index: int, kinds: list[bytes]) -> bytes:
        """One part between commas; gives its type, empty when it has none."""
        opcode = operation.opcode
        first = part[0]
        if opcode in _SAME_TYPE and index == 1:
            if len(part) == 1 and first.kind == "local":
                operation.uses.append(Use(key(first.text), first.start, first.end, kinds[0], 1))
            return kinds[0]
        if opcode == b"indirectbr" and first.text == b"[":
            for label in comma_separated(part, 1):
                operation.targets.append(key(label[-1].text))
            return b""
        if not self._starts_type(first):
            return b""
        length = type_length(part)
        kind = self._text(part[:length])
        rest = part[length:]
        if opcode == b"switch" and index == 1:
            operation.targets.append(key(rest[0].text))
            for token, following in itertools.pairwise(rest):
                if token.text == b"label":
                    operation.targets.append(key(following.text))
            return kind
        if first.text == b"label":
            operation.targets.append(key(rest[0].text))
            return kind
        # `type value`, `type value to type`, `type value ordering`; the value follows its type directly.
        if rest and rest[0].kind == "local":
            operation.uses.append(Use(key(rest[0].text), rest[0].start, rest[0].end, kind, index))
        return kind

    def _result(self, operation: Operation, parts: list[tuple[Token, ...]], kinds: list[bytes]) -> bytes:
        opcode = operation.opcode
        if opcode in (b"store", b"fence", b"ret", b"br", b"switch", b"indirectbr", b"resume", b"unreachable"):
            return b"void"
        if opcode in (b"icmp", b"fcmp"):
            return self._shaped(kinds[0], b"i1")
        if opcode in _SAME_TYPE or opcode in (b"load", b"freeze", b"landingpad", b"insertvalue", b"insertelement"):
            return kinds[0] if opcode != b"landingpad" else self._text(parts[0][: type_length(parts[0])])
        if opcode in _CASTS:
            part = parts[0]
            to = max(index for index, token in enumerate(part) if token.text == b"to")
            return self._text(part[to + 1 : to + 1 + type_length(part[to + 1 :])])
        if opcode == b"alloca":
            for part in parts:
                if part[0].text == b"addrspace":
                    return self._text((Token("word", b"ptr", part[0].start, part[0].start), *part))
            return b"ptr"
        if opcode == b"getelementptr":
            vector = next((kind for kind in kinds[2:] if kind.startswith(b"<")), b"")
            return kinds[1] if kinds[1].startswith(b"<") else self._shaped(vector, kinds[1])
        if opcode == b"select":
            return kinds[1]
        if opcode == b"atomicrmw":
            return kinds[1]
        if opcode == b"cmpxchg":
            return b"{ " + kinds[1] + b", i1 }"
        if opcode == b"va_arg":
            return kinds[1]
        if opcode == b"extractelement":
            element = self.layout.element(kinds[0])
            if element is None:
                raise UnreadableError("the type of an extractelement is not understood")
            return element
        if opcode == b"shufflevector":
            element, mask = self.layout.element(kinds[0]), kinds[2]
            if element is None or not mask.endswith(b"i32>"):
                raise UnreadableError("the type of a shufflevector is not understood")
            return mask[: -len(b"i32>")] + element + b">"
        if opcode == b"extractvalue":
            indices = [int(part[0].text) for part in parts[1:] if part[0].text.isdigit()]
            found = self.layout.field(kinds[0], indices)
            if found is None:
                raise UnreadableError("the type of an extractvalue is not understood")
            return found
        raise UnreadableError(f"the instruction {opcode.decode('ascii', 'replace')} is not known")

    @staticmethod
    def _shaped(kind: bytes, element: bytes) -> bytes:
        """`element`, in a vector when `kind` is one."""
        if kind.startswith(b"<") and not kind.startswith(b"<{") and b" x " in kind:
            return kind[: kind.index(b" x ") + 3 if b"vscale" not in kind else kind.rindex(b" x ") + 3] + element + b">"
        return element


def argument_type(argument: bytes) -> bytes:
    """The type an argument of a call begins with, as spelled."""
    tokens = tuple(lexer.tokens(Source("<argument>", argument), 0))
    return argument[: tokens[type_length(tokens) - 1].end] if tokens else b""


def _span(token: Token) -> Span:
    return Span(token.start, token.end)


def operations(body: Body) -> Iterator[Operation]:
    """All operations in the order of the text."""
    for block in body.blocks:
        yield from block.operations
