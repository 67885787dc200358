"""Operands, result types and ways on, of every statement of real modules and of each odd one."""

from __future__ import annotations

from pathlib import Path

import pytest

from llpass.ir import Judge, lexer, read_module
from llpass.ir.layout import Types
from llpass.ir.operands import Body, Operation, UnreadableError, argument_type, key, operations, read_body
from llpass.ir.source import Source
from tests.ir.conftest import CORPUS


def bodies(text: bytes) -> list[Body]:
    module = read_module(text)
    types = Types(module)
    return [read_body(function, types) for function in module.functions]


def normal(kind: bytes) -> bytes:
    """A type without regard to white space."""
    return b" ".join(token.text for token in lexer.tokens(Source("<type>", kind), 0))


def complaints(body: Body) -> list[str]:
    """What cannot be so in IR that LLVM accepts."""
    found = []
    labels = {block.label for block in body.blocks}
    for operation in operations(body):
        text = operation.instruction.text
        for use in operation.uses:
            if use.name not in body.types:
                found.append(f"{use.name!r} is no value: {text!r}")
            elif normal(body.types[use.name]) != normal(use.type):
                found.append(f"{use.name!r} is {body.types[use.name]!r}, used as {use.type!r}: {text!r}")
        for one in operation.incoming:
            if one.label not in labels:
                found.append(f"{one.label!r} is no block: {text!r}")
            if one.value.startswith(b"%") and body.types.get(one.value) != operation.type:
                found.append(f"{one.value!r} is {body.types.get(one.value)!r}: {text!r}")
        found += [f"{label!r} is no block: {text!r}" for label in operation.targets if label not in labels]
        if bool(operation.result) != (operation.type != b"void"):
            found.append(f"{operation.result!r} of type {operation.type!r}: {text!r}")
    return found


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_every_use_in_real_modules_names_a_value_of_its_type(path: Path) -> None:
    data = path.read_bytes()
    module = read_module(data, str(path))
    types = Types(module)
    found = []
    for function in module.functions:
        try:
            found += complaints(read_body(function, types))
        except UnreadableError as error:
            # Windows exception handling is the only thing in these modules that is not read.
            assert "windows" in path.name and "pad" in str(error), function.name
    if b"i8*" in data:
        # Typed pointers: a callee and a stored address are taken for `ptr`. Names and labels must be right.
        found = [one for one in found if "is no" in one]
    assert not found


# -- one statement -----------------------------------------------------------------------------------------------------

#: What the statements below may name.
AROUND = """\
%pair = type {{ i64, ptr }}
%"odd name" = type {{ i8 }}
@g = global i32 0
declare i32 @printf(ptr, ...)
declare ptr @take(ptr, ptr)
declare %pair @both()
declare void @nothing()
declare i32 @__gxx_personality_v0(...)
define void @f(i1 %c, i32 %i, i64 %n, ptr %p, ptr %q, double %d, %pair %s, <4 x i32> %v, <4 x ptr> %w, [2 x i16] %a,
    ptr byval(%pair) %b, <vscale x 2 x i64> %sv) personality ptr @__gxx_personality_v0 {{
entry:
  {}
next:
  ret void
{}}}
"""
PAD = "pad:\n  %l = landingpad { ptr, i32 } cleanup\n  resume { ptr, i32 } %l\n"
#: Statement -> type of the result, uses with type and operand, ways on.
STATEMENTS: list[tuple[str, str, str, str]] = [
    ("%x = add nuw nsw i32 %i, 1", "i32", "%i:i32:0", ""),
    ("%x = sub i32 1, %i", "i32", "%i:i32:1", ""),
    ("%x = fneg nnan double %d", "double", "%d:double:0", ""),
    ("%x = fadd fast double %d, %d", "double", "%d:double:0 %d:double:1", ""),
    ("%x = lshr exact <4 x i32> %v, splat (i32 1)", "<4 x i32>", "%v:<4 x i32>:0", ""),
    ("%x = or disjoint i32 %i, %i", "i32", "%i:i32:0 %i:i32:1", ""),
    ("%x = icmp samesign ult i32 %i, 7", "i1", "%i:i32:0", ""),
    ("%x = icmp eq ptr null, %p", "i1", "%p:ptr:1", ""),
    ("%x = icmp eq <4 x ptr> %w, zeroinitializer", "<4 x i1>", "%w:<4 x ptr>:0", ""),
    ("%x = icmp eq <vscale x 2 x i64> %sv, %sv", "<vscale x 2 x i1>", "%sv:0 %sv:1", ""),
    ("%x = fcmp ninf olt double %d, 0.0", "i1", "%d:double:0", ""),
    ("%x = ptrtoint ptr %p to i64", "i64", "%p:ptr:0", ""),
    ("%x = bitcast <4 x i32> %v to <2 x i64>", "<2 x i64>", "%v:<4 x i32>:0", ""),
    ("%x = trunc nsw i64 %n to i8", "i8", "%n:i64:0", ""),
    ("%x = zext nneg i32 %i to i64", "i64", "%i:i32:0", ""),
    ("%x = addrspacecast ptr %p to ptr addrspace(3)", "ptr addrspace(3)", "%p:ptr:0", ""),
    ("%x = inttoptr i64 %n to ptr", "ptr", "%n:i64:0", ""),
    ("%x = alloca %pair, align 8", "ptr", "", ""),
    ('%x = alloca %"odd name", i64 %n, align 8', "ptr", "%n:i64:1", ""),
    ("%x = alloca inalloca i32", "ptr", "", ""),
    ("%x = load ptr, ptr %p, align 8, !nonnull !{}", "ptr", "%p:ptr:1", ""),
    ('%x = load atomic volatile i64, ptr %p syncscope("singlethread") acquire, align 8', "i64", "%p:ptr:1", ""),
    ("store volatile ptr %p, ptr %q, align 8", "void", "%p:ptr:0 %q:ptr:1", ""),
    ("store atomic i64 %n, ptr %q release, align 8", "void", "%n:i64:0 %q:ptr:1", ""),
    ("store [2 x i16] [i16 1, i16 2], ptr %q", "void", "%q:ptr:1", ""),
    ("store %pair { i64 1, ptr @g }, ptr %q", "void", "%q:ptr:1", ""),
    ("fence seq_cst", "void", "", ""),
    ("%x = getelementptr inbounds nuw %pair, ptr %p, i64 %n, i32 1", "ptr", "%p:ptr:1 %n:i64:2", ""),
    ("%x = getelementptr i8, <4 x ptr> %w, i64 %n", "<4 x ptr>", "%w:<4 x ptr>:1 %n:i64:2", ""),
    ("%x = getelementptr i8, ptr %p, <4 x i32> %v", "<4 x ptr>", "%p:ptr:1 %v:<4 x i32>:2", ""),
    ("%x = select i1 %c, ptr %p, ptr null", "ptr", "%c:i1:0 %p:ptr:1", ""),
    ("%x = freeze ptr %p", "ptr", "%p:ptr:0", ""),
    ("%x = extractvalue %pair %s, 1", "ptr", "%s:%pair:0", ""),
    ("%x = extractvalue [2 x i16] %a, 0", "i16", "%a:[2 x i16]:0", ""),
    ("%x = insertvalue %pair %s, ptr %p, 1", "%pair", "%s:%pair:0 %p:ptr:1", ""),
    ("%x = insertvalue { i64, { ptr } } poison, ptr %p, 1, 0", "{ i64, { ptr } }", "%p:ptr:1", ""),
    ("%x = extractelement <4 x ptr> %w, i32 %i", "ptr", "%w:<4 x ptr>:0 %i:i32:1", ""),
    ("%x = insertelement <4 x i32> %v, i32 %i, i64 0", "<4 x i32>", "%v:<4 x i32>:0 %i:i32:1", ""),
    (
        "%x = shufflevector <4 x ptr> %w, <4 x ptr> %w, <2 x i32> <i32 0, i32 5>",
        "<2 x ptr>",
        "%w:<4 x ptr>:0 %w:<4 x ptr>:1",
        "",
    ),
    ("%x = va_arg ptr %p, i32", "i32", "%p:ptr:0", ""),
    ("%x = atomicrmw volatile xchg ptr %p, ptr %q acq_rel, align 8", "ptr", "%p:ptr:0 %q:ptr:1", ""),
    ("%x = atomicrmw fadd ptr %p, double %d monotonic", "double", "%p:ptr:0 %d:double:1", ""),
    ("%x = cmpxchg weak volatile ptr %p, ptr %q, ptr null seq_cst acquire", "{ ptr, i1 }", "%p:ptr:0 %q:ptr:1", ""),
    ("%x = call ptr @take(ptr noundef nonnull %p, ptr align 8 dereferenceable(8) %q)", "ptr", "%p:ptr:0 %q:ptr:1", ""),
    ("%x = tail call fastcc noundef nonnull align 8 ptr @take(ptr %p, ptr null)", "ptr", "%p:ptr:0", ""),
    ("%x = call i32 (ptr, ...) @printf(ptr %p, i64 %n, double %d)", "i32", "%p:ptr:0 %n:i64:1 %d:double:2", ""),
    ("%x = call %pair @both()", "%pair", "", ""),
    ("%x = call ptr %p(ptr %q)", "ptr", "%p:ptr:-1 %q:ptr:0", ""),
    ("%x = call ptr (ptr, ...) %p(ptr %q)", "ptr", "%p:ptr:-1 %q:ptr:0", ""),
    ("call void @nothing() #0", "void", "", ""),
    ("call addrspace(0) void @nothing()", "void", "", ""),
    ("call void getelementptr (i8, ptr @nothing, i64 4)(ptr %p)", "void", "%p:ptr:0", ""),
    ("call void inttoptr (i64 4096 to ptr)(ptr %p, i32 %i)", "void", "%p:ptr:0 %i:i32:1", ""),
    ('%x = call { i64, ptr } asm sideeffect "call (%0)", "=r,=r,r,~{memory}"(ptr %p)', "{ i64, ptr }", "%p:ptr:0", ""),
    ('call void @nothing() [ "deopt"(ptr %p, i32 1), "x"(i64 %n) ]', "void", "%p:ptr:-2 %n:i64:-2", ""),
    ('call void @llvm.assume(i1 %c) [ "align"(ptr %q, i64 8) ]', "void", "%c:i1:0 %q:ptr:-2", ""),
    ("call void @llvm.dbg.value(metadata ptr %p, metadata !{}, metadata !{})", "void", "", ""),
    ("call void @take.copy(ptr byval({ i64, ptr }) align 8 %p, ptr sret(%pair) %q)", "void", "%p:ptr:0 %q:ptr:1", ""),
    ("call void @g.(ptr elementtype(i32) getelementptr (i8, ptr @g, i64 4), ptr %q)", "void", "%q:ptr:1", ""),
]
#: Statements that end the block `entry`; the others are followed by a `br`.
TERMINATORS: list[tuple[str, str, str, str]] = [
    ("br i1 %c, label %next, label %entry2", "void", "%c:i1:0", "%next %entry2"),
    ("br label %next", "void", "", "%next"),
    ("ret %pair %s", "void", "%s:%pair:0", ""),
    ("ret void", "void", "", ""),
    ("unreachable", "void", "", ""),
    (
        "switch i64 %n, label %next [ i64 1, label %entry2\n i64 -7, label %next ]",
        "void",
        "%n:i64:0",
        "%next %entry2 %next",
    ),
    ("switch i64 %n, label %next []", "void", "%n:i64:0", "%next"),
    ("indirectbr ptr %p, [label %next, label %entry2]", "void", "%p:ptr:0", "%next %entry2"),
    ("indirectbr ptr %p, []", "void", "%p:ptr:0", ""),
    ("%x = invoke ptr @take(ptr %p, ptr null)\n to label %next unwind label %pad", "ptr", "%p:ptr:0", "%next %pad"),
    (
        'invoke void %p(ptr %q) [ "deopt"(i64 %n) ] to label %next unwind label %pad',
        "void",
        "%p:ptr:-1 %q:ptr:0 %n:i64:-2",
        "%next %pad",
    ),
    (
        'callbr void asm "jmp %l1", "r,!i"(ptr %p) to label %next [label %entry2, label %pad]',
        "void",
        "%p:ptr:0",
        "%next %entry2 %pad",
    ),
    ("resume { ptr, i32 } { ptr null, i32 0 }", "void", "", ""),
    ("musttail call void @nothing()", "void", "", ""),
]


def only(statement: str) -> Operation:
    return bodies(AROUND.format(statement, PAD).encode())[0].blocks[0].operations[0]


def shown(operation: Operation) -> tuple[str, str, str]:
    uses = " ".join(f"{use.name.decode()}:{use.type.decode()}:{use.operand}" for use in operation.uses)
    return operation.type.decode(), uses, " ".join(label.decode() for label in operation.targets)


@pytest.mark.parametrize(("statement", "kind", "uses", "targets"), [*STATEMENTS, *TERMINATORS])
def test_operands_of_a_statement(statement: str, kind: str, uses: str, targets: str) -> None:
    uses = uses.replace("%sv:", "%sv:<vscale x 2 x i64>:")
    assert shown(only(statement)) == (kind, uses, targets)


@pytest.mark.parametrize(("statement", "uses"), [(s, u) for s, _, u, _ in [*STATEMENTS, *TERMINATORS] if u])
def test_a_use_stands_where_its_span_says(statement: str, uses: str) -> None:
    del uses
    operation = only(statement)
    data = operation.instruction.source.data
    assert [data[use.start : use.end] for use in operation.uses] == [use.name for use in operation.uses]


def test_the_incoming_edges_of_a_phi() -> None:
    body = bodies(b"""define ptr @f(i1 %c, ptr %p) {
start:
  br i1 %c, label %"a b", label %1
"a b":
  br label %1
1:
  %x = phi nnan <2 x float> [ zeroinitializer, %start ], [ <float 1.0, float 2.0>, %"a b" ]
  %y = phi ptr [ %p, %start ], [ getelementptr (i8, ptr null, i64 1), %"a b" ], !dbg !1
  ret ptr %y
}
""")[0]
    x, y = body.blocks[2].operations[:2]
    assert (x.type, y.type) == (b"<2 x float>", b"ptr")
    assert [(one.value, one.label) for one in x.incoming] == [
        (b"zeroinitializer", b"%start"),
        (b"<float 1.0, float 2.0>", b"%a b"),
    ]
    assert [(one.value, one.label) for one in y.incoming] == [
        (b"%p", b"%start"),
        (b"getelementptr (i8, ptr null, i64 1)", b"%a b"),
    ]
    data = y.instruction.source.data
    assert [data[one.start : one.end] for one in y.incoming] == [one.value for one in y.incoming]
    assert [data[one.label_span.start : one.label_span.end] for one in y.incoming] == [b"%start", b'%"a b"']


def test_a_landing_pad_has_the_type_it_says() -> None:
    text = AROUND.format("ret void", PAD.replace("cleanup", "catch ptr @g filter [1 x ptr] [ptr null]"))
    assert bodies(text.encode())[0].blocks[2].operations[0].type == b"{ ptr, i32 }"


def test_the_result_of_a_callbr() -> None:
    operation = only('%x = callbr i32 asm "", "=r,!i"() to label %next [label %entry2]')
    assert shown(operation) == ("i32", "", "%next %entry2")


NUMBERED = b"""\
define i32 @f(i32, ptr, i32 %2) {
  %4 = add i32 %0, %2
  br label %5
5:
  call void @g()
  call i32 @h(ptr null)
  %7 = call i32 @h(ptr %1)
  br i1 true, label %8, label %named
; %8 has no label of its own
  ret i32 %7
named:
  %9 = icmp eq i32 %4, 0
  ret i32 %7
}
declare void @g()
declare i32 @h(ptr)
"""


def test_unnamed_values_and_blocks_are_numbered_as_llvm_does(llvm: Judge) -> None:
    assert llvm.verdict([NUMBERED]).accepted
    body = bodies(NUMBERED)[0]
    assert [block.label for block in body.blocks] == [b"%3", b"%5", b"%8", b"%named"]
    assert [name for name, _, _ in body.parameters] == [b"%0", b"%1", b"%2"]
    assert [one.result for one in operations(body)] == [b"%4", b"", b"", b"%6", b"%7", b"", b"", b"%9", b""]
    assert not complaints(body)


def test_a_quoted_name_is_the_same_name(llvm: Judge) -> None:
    text = b"""define i32 @f(i32 %"a\\62c", i1 %c) {
"the start":
  %"x y" = add i32 %abc, 1
  br i1 %c, label %"the\\20start2", label %"the\\20start2"
"the start2":
  ret i32 %"x\\20y"
}
"""
    assert llvm.verdict([text]).accepted
    body = bodies(text)[0]
    assert set(body.types) == {b"%abc", b"%c", b"%x y"}
    assert [block.label for block in body.blocks] == [b"%the start", b"%the start2"]
    assert not complaints(body)
    assert key(b'%"a\\62c"') == b"%abc"


def test_a_type_and_a_value_may_have_the_same_name(llvm: Judge) -> None:
    text = b"""%t = type { ptr, i32 }
define %t @f(%t %t, ptr %p) {
  %x = insertvalue %t %t, ptr %p, 0
  %q = getelementptr %t, ptr %p, i32 0, i32 1
  store %t %t, ptr %q
  %y = call %t @f(%t %x, ptr byval(%t) %q)
  ret %t %t
}
"""
    assert llvm.verdict([text]).accepted
    body = bodies(text)[0]
    assert [[use.name for use in one.uses] for one in operations(body)] == [
        *([b"%t", b"%p"], [b"%p"], [b"%t", b"%q"], [b"%x", b"%q"], [b"%t"]),
    ]
    assert not complaints(body)


def test_debug_records_are_no_operations() -> None:
    text = AROUND.format("#dbg_value(ptr %p, !1, !DIExpression(), !2)\n  %x = freeze ptr %p\n  ret void", "")
    assert [one.opcode for one in bodies(text.encode())[0].blocks[0].operations] == [b"freeze", b"ret"]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("%x = catchswitch within none [label %next] unwind to caller", "it uses catchswitch"),
        ("%x = cleanuppad within none []", "it uses cleanuppad"),
        ("%x = extractvalue %unknown %s, 0", "the type of an extractvalue is not understood"),
        ("%x = extractelement <vscale x 4 x i32> %sv, i32 0", "the type of an extractelement is not understood"),
        ("%x = shufflevector <4 x i32> %v, <4 x i32> %v, <4 x i64> %m", "a shufflevector is not understood"),
        ("%x = phi ptr [ %p, %next, %next ]", "a phi that is not understood"),
        ("%x = tomorrow i32 %i", "the instruction tomorrow is not known"),
        ("call fastcc 5", "a call without a type"),
        ("call void @nothing", "a call without arguments"),
        ("%x = select i1 %c", "not understood: %x = select i1 %c"),
    ],
)
def test_what_is_not_understood_is_said(statement: str, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        only(f"{statement}\n  ret void")


@pytest.mark.parametrize(
    ("argument", "kind"),
    [
        (b"ptr noundef %p", b"ptr"),
        (b"{ i64, ptr } { i64 1, ptr null }", b"{ i64, ptr }"),
        (b"ptr addrspace(1) align 8 %p", b"ptr addrspace(1)"),
        (b"%t byval(i8) %p", b"%t"),
        (b"", b""),
    ],
)
def test_the_type_an_argument_begins_with(argument: bytes, kind: bytes) -> None:
    assert argument_type(argument) == kind
