"""Where functions begin and end, on every kind of text LLVM accepts."""

from __future__ import annotations

import pytest

from llpass.diagnostics import LlpassError
from llpass.ir import Module, read_module
from llpass.ir.reader import is_bitcode

TRIVIAL = b"define void @last() {\n  ret void\n}\n"


def names(text: bytes) -> list[bytes]:
    return [function.name for function in read_module(text).functions]


def bodies(text: bytes) -> list[bytes]:
    module = read_module(text)
    return [module.source.data[f.body.start : f.body.end] for f in module.functions]


def opcodes(text: bytes) -> list[bytes]:
    return [i.opcode for f in read_module(text).functions for i in f.instructions]


def joined(module: Module) -> bytes:
    """The text put together again from the spans of the module."""
    data, out = module.source.data, b""
    for gap, function in zip(module.gaps, [*module.functions, None], strict=True):
        out += data[gap.start : gap.end]
        if function is not None:
            assert data[function.header.end : function.body.start] == b"{"
            assert data[function.body.end : function.body.end + 1] == b"}"
            out += function.text
    return out


#: Name -> a text that ends before `TRIVIAL`, and the functions and opcodes it holds. LLVM accepts each.
SURVIVORS: dict[str, tuple[bytes, list[bytes], list[bytes]]] = {
    "quoted names": (b'define void @"a\\22b c"(i32 %"x.1") {\n  ret void\n}\n', [b'a"b c'], [b"ret"]),
    "unnamed function": (b"define void @0() {\n  ret void\n}\n", [b"0"], [b"ret"]),
    "braces in a name": (b'define void @"}{"() {\n  ret void\n}\n', [b"}{"], [b"ret"]),
    "define in a name": (b'define void @"define void @x() {"() {\n  ret void\n}\n', [b"define void @x() {"], [b"ret"]),
    "semicolon in a name": (b'define void @"a;b"() {\n  ret void\n}\n', [b"a;b"], [b"ret"]),
    "newline in a name": (b'define void @"a\nb"() {\n  ret void\n}\n', [b"a\nb"], [b"ret"]),
    "define in a string": (b'@s = constant [8 x i8] c"define {"\n', [], []),
    "string over lines": (b'@s = constant [12 x i8] c"\ndefine {\n}\n"\n', [], []),
    "define in a comment": (b"; define void @no() {\n", [], []),
    "define behind an entity": (b"@g = global i32 0 define void @f() { ret void }\n", [b"f"], [b"ret"]),
    "a global named define": (b"@define = global i32 0\n@x.define = global i32 0\n", [], []),
    "a label named define": (
        b"define void @f() {\n  br label %define\ndefine:\n  ret void\n}\n",
        [b"f"],
        [b"br", b"ret"],
    ),
    "brace in a comment": (b"define void @f() { ; }\n  ret void ; {\n}\n", [b"f"], [b"ret"]),
    "brace in a local name": (b'define i32 @f(i32 %"}") {\n  ret i32 %"}"\n}\n', [b"f"], [b"ret"]),
    "one line": (b"define void @f() { ret void } define void @g() { ret void }\n", [b"f", b"g"], [b"ret", b"ret"]),
    "body on the brace's line": (b"define void @f() {\n  ret void }\n", [b"f"], [b"ret"]),
    "odd white space": (b"define\n\tvoid\n@f\n(\n)\n{\n\tret\n\tvoid\n}\n", [b"f"], [b"ret"]),
    "several statements on a line": (
        b"define i32 @f(i32 %x) {\n  %a = add i32 %x, 1 %b = mul i32 %a, %a ret i32 %b\n}\n",
        [b"f"],
        [b"add", b"mul", b"ret"],
    ),
    "struct return": (b"define { i32, i32 } @f() {\n  ret { i32, i32 } zeroinitializer\n}\n", [b"f"], [b"ret"]),
    "packed struct parameter": (b"define void @f(<{ i8, i32 }> %x) {\n  ret void\n}\n", [b"f"], [b"ret"]),
    "prefix before a brace of its own": (
        b"define void @f() prefix <{ i32, i8 }> <{ i32 1, i8 2 }>\n{\n  ret void\n}\n",
        [b"f"],
        [b"ret"],
    ),
    "prefix with a struct": (
        b"define void @f() prefix { i32, i8 } { i32 1, i8 2 } {\n  ret void\n}\n",
        [b"f"],
        [b"ret"],
    ),
    "prefix array": (b'define void @f() prefix [2 x i8] c"}{" {\n  ret void\n}\n', [b"f"], [b"ret"]),
    "prologue": (b"define void @f() prologue i8 -112 {\n  ret void\n}\n", [b"f"], [b"ret"]),
    "personality expression": (
        b"define void @f() personality ptr getelementptr ({ i32 }, ptr @p, i32 0, i32 0) {\n  ret void\n}\n"
        b"@p = external global { i32 }\n",
        [b"f"],
        [b"ret"],
    ),
    "switch over lines": (
        b"define void @f(i32 %x) {\n  switch i32 %x, label %a [\n    i32 1, label %b\n    i32 2, label %b\n  ]\n"
        b"a:\n  ret void\nb:\n  ret void\n}\n",
        [b"f"],
        [b"switch", b"ret", b"ret"],
    ),
    "indirectbr over lines": (
        b"define void @f(ptr %x) {\n  indirectbr ptr %x, [\n    label %a,\n    label %b\n  ]\n"
        b"a:\n  ret void\nb:\n  ret void\n}\n",
        [b"f"],
        [b"indirectbr", b"ret", b"ret"],
    ),
    "invoke and landingpad over lines": (
        b"declare void @p()\ndeclare void @t()\ndefine void @f() personality ptr @p {\n"
        b"  invoke void @t()\n          to label %a unwind label %b\na:\n  ret void\n"
        b"b:\n  %x = landingpad { ptr, i32 }\n          cleanup\n          catch ptr null\n"
        b"  resume { ptr, i32 } %x\n}\n",
        [b"f"],
        [b"invoke", b"ret", b"landingpad", b"resume"],
    ),
    "callbr over lines": (
        b'define void @f() {\n  callbr void asm "", "!i"()\n          to label %a [label %b]\n'
        b"a:\n  ret void\nb:\n  ret void\n}\n",
        [b"f"],
        [b"callbr", b"ret", b"ret"],
    ),
    "operand bundles": (
        b"declare void @g(...)\ndefine void @f() {\n"
        b'  call void (...) @g() [ "deopt"(i32 1), "x"(ptr null) ]\n  ret void\n}\n',
        [b"f"],
        [b"call", b"ret"],
    ),
    "funclets": (
        b"declare i32 @__CxxFrameHandler3(...)\ndeclare void @t()\n"
        b"define void @f() personality ptr @__CxxFrameHandler3 {\n"
        b"  invoke void @t()\n          to label %out unwind label %d\nd:\n"
        b"  %s = catchswitch within none [label %h] unwind to caller\nh:\n"
        b"  %c = catchpad within %s [ptr null, i32 64, ptr null]\n  catchret from %c to label %out\n"
        b"out:\n  ret void\n}\n",
        [b"f"],
        [b"invoke", b"catchswitch", b"catchpad", b"catchret", b"ret"],
    ),
    "constant expressions": (
        b"@g = global [4 x i32] zeroinitializer\ndefine ptr @f() {\n"
        b"  %x = load i32, ptr getelementptr inbounds ([4 x i32], ptr @g, i64 0, i64 1)\n"
        b"  ret ptr getelementptr (i8, ptr @g, i64 4)\n}\n",
        [b"f"],
        [b"load", b"ret"],
    ),
    "atomicrmw and its operation": (
        b"define void @f(ptr %p) {\n  %x = atomicrmw volatile add ptr %p, i32 1 seq_cst\n"
        b"  %y = atomicrmw xchg ptr %p, i32 1 seq_cst\n  ret void\n}\n",
        [b"f"],
        [b"atomicrmw", b"atomicrmw", b"ret"],
    ),
    "address spaces": (
        b"define void @f(ptr addrspace(3) %p) addrspace(0) {\n  store i8 0, ptr addrspace(3) %p\n  ret void\n}\n",
        [b"f"],
        [b"store", b"ret"],
    ),
    "implicit numbers": (
        b"define i32 @f(i32, i32) {\n  add i32 %0, %1\n  ret i32 %3\n}\n",
        [b"f"],
        [b"add", b"ret"],
    ),
    "preds comments": (
        b"define void @f() {\n  br label %1\n\n1:                     ; preds = %0\n  ret void\n}\n",
        [b"f"],
        [b"br", b"ret"],
    ),
    "comdat, alias, ifunc, module asm": (
        b'$f = comdat any\nmodule asm ".globl x {"\nmodule asm "x: }"\ndefine void @f() comdat {\n  ret void\n}\n'
        b"@a = alias void (), ptr @f\n@i = ifunc void (), ptr @r\ndefine ptr @r() {\n  ret ptr @f\n}\n",
        [b"f", b"r"],
        [b"ret", b"ret"],
    ),
    "attribute groups and metadata with braces": (
        b'attributes #0 = { "k"="{" nounwind }\n!llvm.x = !{!0}\n!0 = !{!"}", !{i32 1}}\n',
        [],
        [],
    ),
    "use lists": (
        b"define i32 @f(i32 %x) {\n  %a = add i32 %x, %x\n  ret i32 %a\n\n  uselistorder i32 %x, { 1, 0 }\n}\n",
        [b"f"],
        [b"add", b"ret"],
    ),
    "a wide initialiser": (b"@g = global [50000 x i8] [" + b", ".join([b"i8 7"] * 50000) + b"]\n", [], []),
}


@pytest.mark.parametrize("case", SURVIVORS)
def test_what_must_survive_is_split_right(case: str) -> None:
    text, functions, instructions = SURVIVORS[case]
    assert names(text + TRIVIAL) == [*functions, b"last"]
    assert opcodes(text + TRIVIAL) == [*instructions, b"ret"]


@pytest.mark.parametrize("case", SURVIVORS)
def test_the_spans_give_the_text_back(case: str) -> None:
    text = SURVIVORS[case][0] + TRIVIAL
    assert joined(read_module(text)) == text


@pytest.mark.parametrize("case", SURVIVORS)
def test_crlf_changes_nothing(case: str) -> None:
    text, functions, instructions = SURVIVORS[case]
    text = (text + TRIVIAL).replace(b"\n", b"\r\n")
    module = read_module(text)
    assert joined(module) == text
    assert [name.replace(b"\r\n", b"\n") for name in names(text)] == [*functions, b"last"]
    assert opcodes(text) == [*instructions, b"ret"]


@pytest.mark.parametrize("case", SURVIVORS)
def test_the_last_newline_is_not_needed(case: str) -> None:
    text, functions, _ = SURVIVORS[case]
    assert names(text + TRIVIAL[:-1]) == [*functions, b"last"]


@pytest.mark.parametrize("case", SURVIVORS)
def test_llvm_accepts_the_case_as_well(case: str, llvm: object) -> None:
    verdict = llvm.verdict([SURVIVORS[case][0] + TRIVIAL])  # type: ignore[attr-defined]
    assert verdict.accepted, verdict.message


def test_typed_pointers_are_read() -> None:
    text = b"define i8* @f(i8** %p, i32 (i8*)* %g) {\n  %x = load i8*, i8** %p\n  ret i8* %x\n}\n"
    assert opcodes(text) == [b"load", b"ret"]


def test_summaries_are_no_strange_lines() -> None:
    assert names(TRIVIAL + b'^0 = module: (path: "{", hash: (0, 0, 0, 0, 0))\n^1 = gv: (guid: 7)\n') == [b"last"]


def test_debug_records_are_instructions() -> None:
    text = b"define void @f(i32 %x) {\n    #dbg_value(i32 %x, !1, !DIExpression(), !2)\n  ret void\n}\n"
    assert opcodes(text) == [b"#dbg_value", b"ret"]


def test_an_empty_text_is_an_empty_module() -> None:
    assert read_module(b"").functions == []


def test_a_byte_order_mark_is_left_alone() -> None:
    assert names(b"\xef\xbb\xbf" + TRIVIAL) == [b"last"]


@pytest.mark.parametrize(
    ("header", "attribute", "expected"),
    [
        (b"define internal void @f()", "linkage", b"internal"),
        (b"define linkonce_odr hidden void @f() comdat", "linkage", b"linkonce_odr"),
        (b"define available_externally void @f()", "linkage", b"available_externally"),
        (b"define void @f()", "linkage", b"external"),
        (b"define\ninternal\nvoid\n@f()", "linkage", b"internal"),
        (b"define private void @f()", "is_local", True),
        (b"define weak void @f()", "is_weak", True),
        (b"define void @f() !dbg !3 !pcsections !4", "dbg", b"!3"),
        (b"define void @f()\n!dbg !3", "dbg", b"!3"),
        (b"define void @f() #3 #4", "groups", (b"#3", b"#4")),
        (b"define void @internal()", "is_local", False),
        (b"define %internal @f()", "is_local", False),
        (b"define void @f(ptr byval(%weak) %internal)", "is_local", False),
        (b'define void @f() section "internal"', "is_local", False),
        (b"define ptr addrspace(1) @f()", "return_type", b"ptr addrspace(1)"),
        (b"define internal noundef signext i32 @f()", "return_type", b"i32"),
        (b"define dereferenceable(8) { i8, i32 } @f()", "return_type", b"{ i8, i32 }"),
        (b"define void (i32)* @f()", "return_type", b"void (i32)*"),
        (b'define target("spirv.Image", i32) @f()', "return_type", b'target("spirv.Image", i32)'),
        (b"define void @f(...)", "is_variadic", True),
        (b"define void @f(ptr %x)", "is_variadic", False),
    ],
)
def test_facts_of_a_header(header: bytes, attribute: str, expected: object) -> None:
    (function,) = read_module(header + b" {\n  ret void\n}\n").functions
    assert getattr(function, attribute) == expected


def test_parameters() -> None:
    text = (
        b'define void @f(ptr byval({ i8, i32 }) align 8 %"a b", i32, [2 x i8] %1, void (i32)* nocapture %g, ...) {\n}'
    )
    (function,) = read_module(text).functions
    assert [(p.type, p.name) for p in function.parameters] == [
        (b"ptr", b'%"a b"'),
        (b"i32", b""),
        (b"[2 x i8]", b"%1"),
        (b"void (i32)*", b"%g"),
    ]
    assert function.parameters[0].text == b'ptr byval({ i8, i32 }) align 8 %"a b"'


@pytest.mark.parametrize(
    ("header", "value"),
    [
        (b"", None),
        (b'"k"="own"', b"own"),
        (b'"k"', b""),
        (b'"k"="own" #1', b"one"),
        (b"#1 #2", b"two"),
        (b'#2 #1 "k"="own"', b"one"),
        (b"#3", None),
    ],
)
def test_the_last_group_that_has_a_string_attribute_counts(header: bytes, value: bytes | None) -> None:
    """As LLVM merges them: `opt -S` of versions 15, 16, 19 and 22 agrees."""
    groups = b'attributes #1 = { "k"="one" }\nattributes #2 = { "k"="two" }\nattributes #3 = { "kk"="no" }\n'
    text = b"define void @f() " + header + b" {\n  ret void\n}\n" + groups
    assert read_module(text).functions[0].string_attribute("k") == value


def test_a_name_without_parameters_is_refused_where_they_are_asked_for() -> None:
    function = read_module(b'define void @"f"-g() {\n  ret void\n}\n').functions[0]
    with pytest.raises(LlpassError, match="no parameters behind it"):
        _ = function.parameters


def test_attributes_come_from_the_groups_too() -> None:
    text = b'define void @f() cold #1 {\n  ret void\n}\nattributes #1 = { naked "a"="b }" "c" uwtable(sync) }\n'
    function = read_module(text).functions[0]
    assert all(function.has_attribute(name) for name in ("cold", "naked", "a", "c"))
    assert not function.has_attribute("b")


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        (b"define void @f() {\n  ret void\n", "never closed", (1, 1)),
        (b'@a = global i32 0\ndefine void @f() {\n  call void @"x()\n  ret void\n}\n', "never closed", (3, 14)),
        (b"\n  define void @f()\n", "never begins", (2, 3)),
        (b"define void () {\n}\n", "no name", (1, 1)),
        (b"define void @f() {\n  ret void\n}\n  }\nret void\n}\n", "top-level entity", (4, 3)),
        (b"int main() { return 0; }\n", "top-level entity", (1, 1)),
        (b"/* c */\n" + TRIVIAL, "block comments", (1, 1)),
        (TRIVIAL + b"@x = global i32 0 /* } */\n", "block comments", (4, 19)),
    ],
)
def test_what_cannot_be_split_is_refused_at_its_place(text: bytes, words: str, place: tuple[int, int]) -> None:
    with pytest.raises(LlpassError, match=words) as caught:
        read_module(text, "in.ll")
    where = caught.value.location
    assert where is not None
    assert (where.file, where.line, where.column) == ("in.ll", *place)
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        b"; /* a comment */\n",
        b'@s = constant [2 x i8] c"/*"\n',
        b'module asm "/* x */"\n',
        b'source_filename = "a/*"\n',
    ],
)
def test_what_only_looks_like_a_block_comment_is_read(text: bytes) -> None:
    assert names(text + TRIVIAL) == [b"last"]


def test_the_kind_of_input_is_decided_by_magic_bytes() -> None:
    assert is_bitcode(b"BC\xc0\xde....") and is_bitcode(b"\xde\xc0\x17\x0b....")
    assert not is_bitcode(b"; BC\xc0\xde") and not is_bitcode(b"")


# -- lookups ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        b'target triple = "x86_64-linux"\n',
        b'target\ttriple="x86_64-linux"\n',
        b'target\n triple\n = "x86_64-linux"',
        TRIVIAL + b'target triple = "x86_64-linux"\n',
        b'@a = global i32 0 target triple = "x86_64-linux"',
    ],
)
def test_the_triple_wherever_it_stands(text: bytes) -> None:
    assert read_module(text).triple == "x86_64-linux"


def test_no_triple_is_an_empty_one() -> None:
    assert read_module(TRIVIAL).triple == ""


@pytest.mark.parametrize(
    ("text", "node"),
    [
        (b"!0 = !{i32 1}\n", b"!{i32 1}"),
        (b"!0 = distinct !{!0}\n", b"distinct !{!0}"),
        (b"!0=!{i32 1}\n", b"!{i32 1}"),
        (b"!0 = !{i32 1} !1 = !{}\n", b"!{i32 1}"),
        (b"!1 = !{} !0 = !{i32 1}\n", b"!{i32 1}"),
        (b"!0 = !{\n  i32 1\n}\n", b"!{\n  i32 1\n}"),
        (b"  !0 = !{i32 1}\n", b"!{i32 1}"),
        (b'!0 = !{!"a = b", !"}"}\n', b'!{!"a = b", !"}"}'),
        (b'!0 = !DIFile(filename: "a)b", directory: "(")\n', b'!DIFile(filename: "a)b", directory: "(")'),
        (b"!7 = !{}\n!0 = !{i32 1}\n", b"!{i32 1}"),
        (b"!7 = !{}\n", b""),
    ],
)
def test_a_metadata_node_in_any_layout(text: bytes, node: bytes) -> None:
    for whole in (text, TRIVIAL + text, text + TRIVIAL):
        assert read_module(whole).metadata(b"!0").rstrip() == node


def test_a_last_comment_without_a_newline_defines_nothing() -> None:
    """Can fail on Python 3.11.2 only, whose possessive repeats do not go back out of half a round."""
    module = read_module(TRIVIAL + b"!named = !{} ; !0 ;= !{i32 1}")
    assert module.metadata(b"!0") == b""
    assert module.next_metadata == 0


@pytest.mark.parametrize(
    ("text", "lowest"), [(b"", 0), (b"!0 = !{}\n", 1), (b"!0 = !{}\n!9 = !{}\n", 10), (b"!9 = !{} !11 = !{}\n", 12)]
)
def test_the_next_metadata_number(text: bytes, lowest: int) -> None:
    assert read_module(text + TRIVIAL).next_metadata == lowest


def test_metadata_fields() -> None:
    module = read_module(b'!0 = distinct !DISubprogram(name: "a, b: !9", line: 3, unit: !1, spFlags: DIA | DIB)\n')
    kind, fields = module.metadata_node(b"!0")
    assert kind == b"DISubprogram"
    assert fields == {b"name": b'"a, b: !9"', b"line": b"3", b"unit": b"!1", b"spFlags": b"DIA | DIB"}


@pytest.mark.parametrize("ref", [b"!5", b"!1", b"!x", b""])
def test_what_is_no_specialized_node_has_no_kind(ref: bytes) -> None:
    assert read_module(b"!1 = !{!2}\n").metadata_node(ref) == (b"", {})


def test_named_metadata() -> None:
    module = read_module(b"!a.b = !{!0, !1}\n!none = !{}\n!sp\\20ace=!{ !2\n}\n")
    assert module.named_metadata("a.b") == (b"!0", b"!1")
    assert module.named_metadata("none") == ()
    assert module.named_metadata("sp ace") == (b"!2",)
    assert module.named_metadata("missing") == ()


def test_global_names_are_those_of_every_kind() -> None:
    text = b'@g = global i32 0 @"h i" = alias i32, ptr @g\ndeclare void @d()\ndeclare\n void\n @e()\n' + TRIVIAL
    module = read_module(text)
    assert module.global_names == {b"g", b"h i", b"d", b"e", b"last"}
    assert module.declarations == {b"d", b"e"}


def test_a_declaration_in_a_comment_declares_nothing() -> None:
    text = b'; declare void @a()\ndeclare void @b(i32) #1 ; declare void @c()\n@d = global i8 c";" declare i8 @e()\n'
    module = read_module(text)
    assert module.declarations == {b"b", b"e"}
    assert module.declaration(b"b").startswith(b"i32) #1")
    assert module.declaration(b"a") == b""
