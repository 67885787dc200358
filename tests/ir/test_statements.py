"""Bodies split into blocks and instructions; what an instruction says about itself."""

from __future__ import annotations

import pytest

from llpass.diagnostics import LlpassError
from llpass.ir import Instruction, read_module


def only(statement: bytes) -> Instruction:
    """The first of the statements, in a body of its own."""
    (function,) = read_module(b"define void @f() {\n  " + statement + b"\n  unreachable\n}\n").functions
    assert [i.opcode for i in function.instructions][1:] == [b"unreachable"]
    return next(function.instructions)


@pytest.mark.parametrize(
    ("statement", "opcode", "result", "callee"),
    [
        (b"%x = tail call i32 @g(i32 1)", b"call", b"%x", b"@g"),
        (b"musttail call void @g()", b"call", b"", b"@g"),
        (b'%"a b" = call ptr @"g h"(ptr null)', b"call", b'%"a b"', b'@"g h"'),
        (b"call void %p()", b"call", b"", b"%p"),
        (b"call void (i32, ...) @g(i32 1)", b"call", b"", b"@g"),
        (b'call void asm sideeffect "x(", ""()', b"call", b"", b""),
        (b"call void inttoptr (i64 1 to ptr)()", b"call", b"", b""),
        (b"call dereferenceable(8) ptr @g(ptr @h)", b"call", b"", b"@g"),
        (b'call void @g(ptr @h) [ "b"(ptr @k) ]', b"call", b"", b"@g"),
        (b"invoke void @g()\n to label %a unwind label %b", b"invoke", b"", b"@g"),
        (b"%a = alloca i32", b"alloca", b"%a", b""),
        (b"%x = fneg fast float 1.0", b"fneg", b"%x", b""),
        (b"%x = frobnicate i32 1", b"frobnicate", b"%x", b""),
    ],
)
def test_an_instruction(statement: bytes, opcode: bytes, result: bytes, callee: bytes) -> None:
    instruction = only(statement)
    assert (instruction.opcode, instruction.result, instruction.callee) == (opcode, result, callee)
    assert instruction.text == statement


def test_the_called_symbol_has_no_quotes() -> None:
    assert only(b'call void @"g\\20h"()').callee_symbol == b"g h"
    assert only(b"call void %p()").callee_symbol == b""


@pytest.mark.parametrize(
    ("statement", "arguments"),
    [
        (b"call void @g()", ()),
        (b"call void @g(i32 1, ptr byval({ i8, i8 }) %p)", (b"i32 1", b"ptr byval({ i8, i8 }) %p")),
        (b"call void (i32, ...) @g(i32 1, <2 x i8> <i8 1, i8 2>)", (b"i32 1", b"<2 x i8> <i8 1, i8 2>")),
        (b"call void @g(ptr @g)", (b"ptr @g",)),
        (b'call void @g(metadata !"a, b")', (b'metadata !"a, b"',)),
    ],
)
def test_the_arguments_of_a_call(statement: bytes, arguments: tuple[bytes, ...]) -> None:
    assert only(statement).arguments == arguments


@pytest.mark.parametrize(
    ("statement", "before"),
    [
        (b"call void @g() #1, !dbg !2", b"call void @g() #1"),
        (b"call void @g() nounwind memory(none), !dbg !2", b"call void @g() nounwind memory(none)"),
        (b'call void @g() #1 [ "deopt"() ]', b"call void @g() #1"),
        (b"invoke void @g() #1 to label %a unwind label %b", b"invoke void @g() #1"),
        (b"call void @g()", b"call void @g()"),
    ],
)
def test_where_a_call_attribute_goes(statement: bytes, before: bytes) -> None:
    instruction = only(statement)
    assert instruction.source.data[instruction.span.start : instruction.attributes_end] == before


@pytest.mark.parametrize(
    ("tail", "found"),
    [
        (b"!dbg !3", {b"dbg": b"!3"}),
        (b"!dbg !3, !prof !4", {b"dbg": b"!3", b"prof": b"!4"}),
        (b"!a.b !{}, !dbg !3", {b"a.b": b"!{}", b"dbg": b"!3"}),
        (b"!srcloc !{i64 1, i64 2}, !dbg !3", {b"dbg": b"!3"}),
    ],
)
def test_attachments(tail: bytes, found: dict[bytes, bytes]) -> None:
    attachments = only(b"store i32 1, ptr null, " + tail).attachments
    assert {kind: attachments[kind] for kind in found} == found


def test_metadata_operands_are_no_attachments() -> None:
    assert only(b"call void @llvm.x(metadata !5, metadata !6)").attachments == {}


def test_blocks_have_their_labels_and_statements() -> None:
    text = b'define void @f() {\n  br label %"a b"\n\n"a b":  ; preds\n  br label %c c: ret void\n}\n'
    blocks = read_module(text).functions[0].blocks
    assert [(b.label, [i.opcode for i in b.instructions]) for b in blocks] == [
        (b"", [b"br"]),
        (b'"a b"', [b"br"]),
        (b"c", [b"ret"]),
    ]


def test_the_entry_label_is_the_first_blocks() -> None:
    blocks = read_module(b"define void @f() {\n7:\n  ret void\n}\n").functions[0].blocks
    assert [b.label for b in blocks] == [b"7"]


@pytest.mark.parametrize("opcode", [b"ret void", b"unreachable", b"resume { ptr, i32 } %x", b"br label %a"])
def test_terminators(opcode: bytes) -> None:
    assert only(opcode).is_terminator
    assert not only(b"fence seq_cst").is_terminator


@pytest.mark.parametrize(
    ("body", "words", "place"),
    [
        (b"  %x = add i32 1, 2)\n", "closes nothing", (2, 20)),
        (b"  call void @g(\n", "still open", (3, 1)),
        (b"  \xfe\n", "starts no token", (2, 3)),
    ],
)
def test_a_damaged_body_is_refused_at_its_place(body: bytes, words: str, place: tuple[int, int]) -> None:
    (function,) = read_module(b"define void @f() {\n" + body + b"}\n").functions
    with pytest.raises(LlpassError, match=words) as caught:
        _ = function.blocks
    assert caught.value.location is not None
    assert (caught.value.location.line, caught.value.location.column) == place
