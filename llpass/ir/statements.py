"""Where one instruction ends and the next begins, without knowing every instruction.

LLVM's grammar has no statement terminator; the printer puts one statement on a line, but a person need
not. A body is therefore split at the tokens that can only *begin* a statement: a label, a debug record, ``%name =``,
or an
opcode outside brackets that is not the name of a constant expression (those are always followed by a parenthesis).
New opcodes with a result are handled without being known; a new opcode without one is taken as part
of the statement before it, which keeps every byte and only hides that statement from passes.

Source: LangRef "Instruction Reference"; LLParser::parseInstruction for what may stand where.
"""

from __future__ import annotations

from collections.abc import Iterator

from llpass.ir import lexer
from llpass.ir.lexer import Token
from llpass.ir.model import Block, Instruction
from llpass.ir.source import Source, Span

#: Opcodes that give no value, and the words that may come before ``call``.
_VOID = frozenset(
    b"""
    ret br switch indirectbr invoke resume catchswitch catchret cleanupret unreachable callbr store fence
    call tail musttail notail catchpad cleanuppad
    """.split()
)
#: Opcodes that give a value; legal without ``%name =`` (the value is then numbered implicitly).
VALUE_OPCODES = frozenset(
    b"""
    fneg add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor
    extractelement insertelement shufflevector extractvalue insertvalue alloca load cmpxchg atomicrmw getelementptr
    trunc ptrtoaddr zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint inttoptr bitcast addrspacecast
    icmp fcmp phi select freeze va_arg landingpad
    """.split()
)
_CALL_MARKERS = frozenset({b"tail", b"musttail", b"notail"})
_FLAGS = frozenset(
    b"inbounds nuw nsw nusw exact disjoint nneg samesign inrange fast nnan ninf nsz arcp contract afn reassoc".split()
)
_OPEN = frozenset({b"(", b"[", b"{", b"<"})
_CLOSE = frozenset({b")", b"]", b"}", b">"})


def read_blocks(source: Source, body: Span) -> Iterator[Block]:
    """Yield the blocks of a function body. Raises `LlpassError` at bytes that are no IR or a bracket that does not
    close."""
    label = b""
    block_start = body.start
    instructions: list[Instruction] = []
    first = True
    for group in split(source, body.start, body.end):
        head = group[0]
        if head.kind == "label" and len(group) == 1:
            if not first:
                yield Block(label, Span(block_start, head.start), tuple(instructions))
            label, block_start, instructions, first = head.text[:-1], head.start, [], False
            continue
        first = False
        if head.text in (b"uselistorder", b"uselistorder_bb"):
            continue
        instructions.append(instruction_of(source, group))
    yield Block(label, Span(block_start, body.end), tuple(instructions))


def instruction_of(source: Source, group: list[Token]) -> Instruction:
    """The instruction made of the tokens of one statement, as `split` gives them."""
    result = b""
    rest = group
    if len(group) > 2 and group[0].kind == "local" and group[1].text == b"=":
        result = group[0].text
        rest = group[2:]
    opcode = rest[0].text
    if opcode in _CALL_MARKERS and len(rest) > 1:
        opcode = rest[1].text
    return Instruction(source, opcode, result, Span(group[0].start, group[-1].end), tuple(group))


def split(source: Source, start: int, end: int) -> Iterator[list[Token]]:
    """Yield the tokens of each label, debug record, instruction and directive between two offsets."""
    group: list[Token] = []
    depth = 0
    stream = list(lexer.tokens(source, start, end))
    count = len(stream)
    for index, token in enumerate(stream):
        text = token.text
        if depth == 0 and group and _begins(stream, index, count, group):
            yield group
            group = []
        group.append(token)
        if text in _OPEN:
            depth += 1
        elif text in _CLOSE:
            depth -= 1
            if depth < 0:
                raise source.error(token.start, "this bracket closes nothing", "look for a bracket too many before it")
        elif depth == 0 and token.kind == "label":
            yield group
            group = []
    if depth:
        raise source.error(
            end, "a bracket is still open at the end of this function", "close it, or look for a missing quote"
        )
    if group:
        yield group


def _begins(stream: list[Token], index: int, count: int, group: list[Token]) -> bool:
    token = stream[index]
    kind = token.kind
    if kind == "word":
        return _opcode_begins(stream, index, count, group)
    if kind == "local":
        return index + 1 < count and stream[index + 1].text == b"="
    return kind in ("label", "record")


def _opcode_begins(stream: list[Token], index: int, count: int, group: list[Token]) -> bool:
    text = stream[index].text
    previous = group[-1].text
    if previous == b"=":
        return False
    if text in _VOID:
        return previous not in _CALL_MARKERS
    if text in (b"uselistorder", b"uselistorder_bb"):
        return True
    if text not in VALUE_OPCODES:
        return False
    if any(token.text == b"atomicrmw" for token in group[:3]) and not any(token.text == b"," for token in group):
        return False  # the operation of an atomicrmw: `atomicrmw volatile add ptr %p, ...`
    following = index + 1
    while following < count and stream[following].text in _FLAGS:
        following += 1
    # A constant expression, an operand: `getelementptr inbounds (...)`, `add (...)`.
    return not (following < count and stream[following].text == b"(")
