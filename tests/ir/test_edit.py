"""The editor: what it writes, where, what it refuses, and what it mends elsewhere."""

from __future__ import annotations

import random

import pytest

from llpass.ir import EditError, Editor, Instruction, Judge, Module, Span, read_module

BODY = b"""\
define i32 @f(i32 %x) {
entry:
  %a = add i32 %x, 1
  %b = mul i32 %a, 2 ; keep
  ret i32 %b
}
"""


def applied(edit: Editor) -> bytes:
    return b"".join(edit.apply())


def find(module: Module, opcode: bytes) -> Instruction:
    return next(i for f in module.functions for i in f.instructions if i.opcode == opcode)


def edited(text: bytes, opcode: bytes, method: str, *arguments: object) -> bytes:
    """The text after one request about the first instruction with this opcode."""
    edit = Editor(read_module(text))
    getattr(edit, method)(find(edit.module, opcode), *arguments)
    return applied(edit)


@pytest.mark.parametrize("text", [b"", BODY, BODY[:-1], BODY.replace(b"\n", b"\r\n"), b"; only\n"])
def test_no_request_is_no_change(text: bytes) -> None:
    edit = Editor(read_module(text))
    assert not edit.changed
    assert applied(edit) == text


def test_insert_before() -> None:
    assert edited(BODY, b"mul", "insert_before", "fence seq_cst") == BODY.replace(b"  %b", b"  fence seq_cst\n  %b")


def test_insert_after_goes_behind_a_comment() -> None:
    assert edited(BODY, b"mul", "insert_after", "fence seq_cst") == BODY.replace(
        b"; keep\n", b"; keep\n  fence seq_cst\n"
    )


def test_the_indentation_is_that_of_the_neighbour() -> None:
    text = BODY.replace(b"  %b", b"\t %b")
    assert b"\n\t fence seq_cst\n\t %b" in edited(text, b"mul", "insert_before", "fence seq_cst")
    assert b"; keep\n\t fence seq_cst\n" in edited(text, b"mul", "insert_after", "fence seq_cst")


def test_crlf_stays_crlf() -> None:
    text = BODY.replace(b"\n", b"\r\n")
    edit = Editor(read_module(text))
    edit.insert_before(find(edit.module, b"mul"), "fence seq_cst")
    edit.insert_after(find(edit.module, b"mul"), "fence seq_cst")
    edit.insert_at_entry(edit.module.functions[0], "fence seq_cst")
    edit.append_line("@g = global i32 0")
    result = applied(edit)
    assert result.count(b"\r\n") == result.count(b"\n") == text.count(b"\n") + 4


ONE_LINE = b"define i32 @f(i32 %x) { %a = add i32 %x, 1 %b = mul i32 %a, 2 ret i32 %b }"


@pytest.mark.parametrize("opcode", [b"add", b"mul", b"ret"])
def test_insert_before_breaks_a_line_that_holds_more(opcode: bytes, llvm: Judge) -> None:
    result = edited(ONE_LINE, opcode, "insert_before", "fence seq_cst")
    assert [i.opcode for i in read_module(result).functions[0].instructions].index(b"fence") == [
        b"add",
        b"mul",
        b"ret",
    ].index(opcode)
    assert llvm.verdict([result]).accepted


@pytest.mark.parametrize("opcode", [b"add", b"mul"])
def test_insert_after_breaks_a_line_that_holds_more(opcode: bytes, llvm: Judge) -> None:
    result = edited(ONE_LINE, opcode, "insert_after", "fence seq_cst")
    assert [i.opcode for i in read_module(result).functions[0].instructions].index(b"fence") == [
        b"add",
        b"mul",
    ].index(opcode) + 1
    assert llvm.verdict([result]).accepted


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        ONE_LINE,
        BODY.replace(b"entry:\n", b""),
        BODY.replace(b"entry:\n", b"\n ; a comment: not a label\n"),
        BODY.replace(b"entry:\n", b"entry: ; preds\n"),
        BODY.replace(b"entry:\n", b'"e: ;":\n'),
        BODY.replace(b"entry:\n", b"entry:"),
        BODY.replace(b"{\n", b"{ ; first\n"),
        BODY.replace(b"\n", b"\r\n"),
    ],
)
def test_insert_at_entry_is_the_first_statement(text: bytes, llvm: Judge) -> None:
    edit = Editor(read_module(text))
    edit.insert_at_entry(edit.module.functions[0], "fence seq_cst")
    result = applied(edit)
    (function,) = read_module(result).functions
    assert [i.opcode for i in function.instructions] == [b"fence", b"add", b"mul", b"ret"]
    assert len(function.blocks) == 1
    assert llvm.verdict([result]).accepted


def test_requests_at_one_place_keep_their_order() -> None:
    edit = Editor(read_module(BODY))
    mul = find(edit.module, b"mul")
    edit.insert_before(mul, "fence acquire")
    edit.insert_before(mul, "fence release")
    assert b"  fence acquire\n  fence release\n  %b" in applied(edit)


@pytest.mark.parametrize(
    "statement",
    [
        "%0 = load i32, ptr null",
        "%7 = call i32 @g()",
        "call i32 @g()",
        "tail call ptr @g()",
        "call fastcc %T @g()",
        "call i32 (...) @g()",
        'call i32 asm "", "=r"()',
        "load i32, ptr null",
        "alloca i32",
        "fence seq_cst\n  %3 = add i32 1, 1",
        "fence seq_cst\n  call i32 @g()",
    ],
)
def test_an_unnamed_value_is_refused(statement: str) -> None:
    edit = Editor(read_module(BODY))
    with pytest.raises(EditError, match="needs a name"):
        edit.insert_at_entry(edit.module.functions[0], statement)
    assert not edit.changed


@pytest.mark.parametrize(
    "statement",
    [
        "%new = call i32 @g()",
        '%"7" = load i32, ptr null',
        "call void @g()",
        "musttail call fastcc void @g(i32 1)",
        "call void (ptr, ...) @g(ptr null)",
        "call addrspace(0) void %g()",
        'call void asm sideeffect "mov $$1, 2", ""()',
        "store i32 1, ptr null",
        "fence seq_cst",
    ],
)
def test_named_values_and_void_statements_are_accepted(statement: str) -> None:
    edit = Editor(read_module(BODY))
    edit.insert_at_entry(edit.module.functions[0], statement)
    assert statement.encode() in applied(edit)


def test_nothing_can_stand_behind_a_terminator() -> None:
    with pytest.raises(EditError, match="ends its block"):
        edited(BODY, b"ret", "insert_after", "fence seq_cst")


def test_nothing_can_stand_behind_a_musttail_call() -> None:
    text = b"define void @f() {\n  musttail call void @f()\n  ret void\n}\n"
    with pytest.raises(EditError, match="musttail"):
        edited(text, b"call", "insert_after", "fence seq_cst")


def test_nothing_can_stand_before_a_phi() -> None:
    text = b"define void @f() {\n  br label %a\na:\n  %p = phi i32 [ 0, %0 ]\n  ret void\n}\n"
    with pytest.raises(EditError, match="beginning of its block"):
        edited(text, b"phi", "insert_before", "fence seq_cst")


def test_delete_takes_its_line() -> None:
    assert edited(BODY, b"add", "delete") == BODY.replace(b"  %a = add i32 %x, 1\n", b"")


def test_delete_takes_all_lines_of_a_statement() -> None:
    text = BODY.replace(b"add i32 %x, 1", b"add i32\n    %x,\n    1")
    assert edited(text, b"add", "delete") == BODY.replace(b"  %a = add i32 %x, 1\n", b"")


def test_delete_leaves_a_comment_and_neighbours_on_the_line() -> None:
    assert edited(BODY, b"mul", "delete") == BODY.replace(b"%b = mul i32 %a, 2", b"")
    assert edited(ONE_LINE, b"mul", "delete") == ONE_LINE.replace(b"%b = mul i32 %a, 2", b"")


@pytest.mark.parametrize("statement", [b"%1 = add i32 %x, 1", b"add i32 %x, 1"])
def test_deleting_an_unnamed_value_is_refused(statement: bytes) -> None:
    text = BODY.replace(b"%a = add i32 %x, 1", statement)
    with pytest.raises(EditError, match="numbering"):
        edited(text, b"add", "delete")


def test_replace() -> None:
    edit = Editor(read_module(BODY))
    at = BODY.index(b"%x, 1")
    edit.replace(Span(at, at + 5), "%x, 9")
    assert applied(edit) == BODY.replace(b"%x, 1", b"%x, 9")


def test_overlapping_requests_are_refused() -> None:
    edit = Editor(read_module(BODY))
    edit.replace(Span(30, 40), "")
    edit.replace(Span(35, 45), "")
    with pytest.raises(EditError, match="overlap at offset 35"):
        edit.apply()


def test_neighbouring_requests_do_not_overlap() -> None:
    edit = Editor(read_module(BODY))
    edit.replace(Span(0, 3), "x")
    edit.replace(Span(3, 6), "y")
    assert applied(edit) == b"xy" + BODY[6:]


def test_delete_and_insert_at_one_instruction() -> None:
    edit = Editor(read_module(BODY))
    add = find(edit.module, b"add")
    edit.delete(add)
    edit.insert_before(add, "%a = sub i32 %x, 1")
    assert applied(edit) == BODY.replace(b"add i32", b"sub i32")


@pytest.mark.parametrize("header", [b"define void @f() {", b"define void @f()\n{", b"define void @f()  !a !0 {"])
def test_attach(header: bytes) -> None:
    edit = Editor(read_module(header + b"\n  ret void\n}\n!0 = !{}\n"))
    edit.attach(edit.module.functions[0], "b", "!0")
    assert read_module(applied(edit)).functions[0].attachments[b"b"] == b"!0"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"define void @f() {", b"define void @f() #8 {"),
        (b"define void @f(){", b"define void @f() #8{"),
        (b"define void @f() nounwind #7 cold !a !0 {", b"define void @f() nounwind #7 #8 cold !a !0 {"),
        (b"define void @f() #7 #3 {", b"define void @f() #7 #3 #8 {"),
        (b"define void @f() local_unnamed_addr cold {", b"define void @f() local_unnamed_addr #8 cold {"),
        (b"define void @f() addrspace(0)\n cold {", b"define void @f() addrspace(0) #8\n cold {"),
        (b'define void @f() section "#9" {', b'define void @f() #8 section "#9" {'),
        (b'define void @"f() #9"(i8 range(i8 0, 2)) {', b'define void @"f() #9"(i8 range(i8 0, 2)) #8 {'),
    ],
)
def test_function_attributes_stand_behind_all_groups(before: bytes, after: bytes) -> None:
    rest = b"\n  ret void\n}\n!0 = !{}\nattributes #7 = { cold }\n"
    edit = Editor(read_module(before + rest))
    edit.add_function_attributes(edit.module.functions[0], '"k"="v"')
    assert applied(edit) == after + rest + b'attributes #8 = { "k"="v" }\n'


def test_functions_with_the_same_new_attributes_share_a_group() -> None:
    text = b"define void @f() {\n  ret void\n}\ndefine void @g() {\n  ret void\n}\ndefine void @h() {\n  ret void\n}\n"
    edit = Editor(read_module(text))
    for function, attributes in zip(edit.module.functions, ("cold", "hot", "cold"), strict=True):
        edit.add_function_attributes(function, attributes)
    done = read_module(applied(edit))
    assert [function.groups for function in done.functions] == [(b"#0",), (b"#1",), (b"#0",)]
    assert [function.has_attribute("cold") for function in done.functions] == [True, False, True]


def test_add_call_attribute() -> None:
    text = b"define void @f() {\n  call void @g(ptr (i32) null) #2, !dbg !1\n  ret void\n}\n"
    edit = Editor(read_module(text))
    edit.add_call_attribute(find(edit.module, b"call").attributes_end, "nomerge")
    assert applied(edit) == text.replace(b"#2,", b"#2 nomerge,")


def test_append_metadata_counts_on() -> None:
    edit = Editor(read_module(b"!4 = !{}"))
    assert [edit.append_metadata("!{}"), edit.append_metadata("!{!5}")] == [b"!5", b"!6"]
    assert applied(edit) == b"!4 = !{}\n!5 = !{}\n!6 = !{!5}\n"


def test_declare_once_and_only_what_is_missing() -> None:
    edit = Editor(read_module(BODY + b'declare void @"g"()\n'))
    for declaration in ("declare void @f()", "declare void @g()", "declare void @h()", "declare void @h()"):
        edit.declare(declaration)
    assert applied(edit) == BODY + b'declare void @"g"()\ndeclare void @h()\n'


@pytest.mark.parametrize("text", ["void @f()", "declare void @f", "@f = global i32 0"])
def test_declare_takes_declarations_only(text: str) -> None:
    with pytest.raises(EditError, match="not a declaration"):
        Editor(read_module(BODY)).declare(text)


def test_append_string(llvm: Judge) -> None:
    edit = Editor(read_module(b"@str = global i32 0\n"))
    assert edit.append_string(b'a"\n') == b"@str.1"
    assert llvm.verdict(edit.apply()).accepted
    assert b'[4 x i8] c"a\\22\\0A\\00"' in applied(edit)


@pytest.mark.parametrize(
    ("stem", "name"), [("new", b"%new"), ("a", b"%a.1"), ("x", b"%x.1"), ("entry", b"%entry.1"), ("q r", b'%"q r.1"')]
)
def test_a_fresh_local_is_no_value_parameter_or_block(stem: str, name: bytes) -> None:
    module = read_module(BODY.replace(b"  ret", b'  %"q r" = add i32 1, 1\n  ret'))
    assert Editor(module).fresh_local(module.functions[0], stem) == name


def test_a_fresh_local_knows_quoted_spellings() -> None:
    module = read_module(BODY.replace(b"%a", b'%"a"'))
    assert Editor(module).fresh_local(module.functions[0], "a") == b"%a.1"


def test_fresh_names_differ_from_each_other() -> None:
    edit = Editor(read_module(b'@g = global i32 0\n@"g.1" = global i32 0\n'))
    assert [edit.fresh_global("g"), edit.fresh_global("g")] == [b"@g.2", b"@g.3"]


# -- use-list directives -----------------------------------------------------------------------------------------------

USES = b"""\
@g = global i32 0
define i32 @f(i32 %x) {
  %a = add i32 %x, %x
  %b = add i32 %a, %a
  store i32 %b, ptr @g
  store i32 %b, ptr @g
  store i32 7, ptr null
  store i32 7, ptr null
  ret i32 %b
; uselistorder directives
  uselistorder i32 %x, { 1, 0 }
  uselistorder i32 %a, { 1, 0 }
  uselistorder i32 7, { 1, 0 }
}
define i32 @k(i32 %x) {
  %a = add i32 %x, %x
  ret i32 %a
  uselistorder i32 %x, { 1, 0 }
}
uselistorder ptr @g, { 1, 0 }
"""


@pytest.mark.parametrize(
    ("statement", "dropped"),
    [
        ("fence seq_cst", []),
        ("call void @h()", []),
        ("call void @h(i32 %x)", [b"  uselistorder i32 %x, { 1, 0 }\n"]),
        ('call void @h(i32 %"x")', [b"  uselistorder i32 %x, { 1, 0 }\n"]),
        ("call void @h(i32 %xx)", []),
        ("call void @h(ptr @g)", [b"uselistorder ptr @g, { 1, 0 }\n"]),
        ("call void @h(i32 7)", [b"  uselistorder i32 7, { 1, 0 }\n"]),
        ('call void asm sideeffect "7 %x @g", ""()', []),
    ],
)
def test_a_directive_goes_when_and_only_when_its_value_is_mentioned(statement: str, dropped: list[bytes]) -> None:
    edit = Editor(read_module(USES))
    edit.insert_at_entry(edit.module.functions[0], statement)
    expected = USES
    for line in dropped:
        expected = expected.replace(line, b"", 1)
    first_line, rest = b"define i32 @f(i32 %x) {\n", b"  " + statement.encode() + b"\n"
    assert applied(edit) == expected.replace(first_line, first_line + rest)


def test_deleting_a_use_drops_the_directive() -> None:
    edit = Editor(read_module(USES))
    edit.delete(find(edit.module, b"store"))
    assert b"uselistorder ptr @g" not in applied(edit)
    assert applied(edit).count(b"  uselistorder") == 4


def test_a_directive_is_dropped_without_what_shares_its_line() -> None:
    text = USES.replace(b"uselistorder ptr @g, { 1, 0 }\n", b"uselistorder ptr @g, { 1, 0 } @late = global i32 0\n")
    edit = Editor(read_module(text))
    edit.insert_at_entry(edit.module.functions[0], "call void @h(ptr @g)")
    assert b" @late = global i32 0\n" in applied(edit)
    assert b"ptr @g, {" not in applied(edit)


@pytest.mark.parametrize(
    "hiding", [b"; uselistorder ptr @g, { 1, 0 }\n", b'module asm "uselistorder ptr @g, { 1, 0 }"\n']
)
def test_what_only_looks_like_a_directive_stays(hiding: bytes) -> None:
    edit = Editor(read_module(hiding + USES))
    edit.insert_at_entry(edit.module.functions[0], "call void @h(ptr @g)")
    assert applied(edit).startswith(hiding)
    assert b"\nuselistorder" not in applied(edit)


def test_a_directive_with_a_struct_type_is_found() -> None:
    text = (
        b"define void @f({ i8, i8 } %x) {\n  %a = extractvalue { i8, i8 } %x, 0\n  %b = extractvalue { i8, i8 } %x, 1\n"
        b"  ret void\n  uselistorder { i8, i8 } %x, { 1, 0 }\n}\n"
    )
    edit = Editor(read_module(text))
    edit.insert_at_entry(edit.module.functions[0], "%c = extractvalue { i8, i8 } %x, 0")
    assert b"uselistorder" not in applied(edit)


def test_a_random_set_of_insertions_adds_lines_and_nothing_else() -> None:
    chosen = random.Random(7)
    edit = Editor(read_module(USES))
    starts = [i.span.start for f in edit.module.functions for i in f.instructions]
    for offset in chosen.sample(starts, 5):
        edit.insert_statement_before(offset, "fence seq_cst")
    assert applied(edit).replace(b"  fence seq_cst\n", b"") == USES


def test_the_type_of_a_named_value_is_no_reason_to_drop_its_directive() -> None:
    edit = Editor(read_module(USES.replace(b"uselistorder ptr @g,", b"uselistorder ptr addrspace(0) @g,")))
    edit.insert_at_entry(edit.module.functions[0], "call addrspace(0) void @h()")
    assert b"addrspace(0) @g, { 1, 0 }" in applied(edit)


def test_apply_may_be_called_again() -> None:
    edit = Editor(read_module(USES))
    edit.insert_at_entry(edit.module.functions[0], "call void @h(ptr @g)")
    assert applied(edit) == applied(edit)


# -- blocks ------------------------------------------------------------------------------------------------------------

BLOCK = "{}:\n  br label %entry2\n"
BRANCHES = b"define void @f() {\nentry:\n  br label %entry2\nentry2:\n  ret void }\ndefine void @g() {\n  ret void\n}\n"


def test_a_block_goes_to_the_end_of_its_function(llvm: Judge) -> None:
    edit = Editor(read_module(BRANCHES))
    function = edit.module.functions[0]
    label = edit.fresh_local(function, "llp.way")
    edit.insert_block(function, BLOCK.format(label[1:].decode()))
    result = applied(edit)
    assert [block.label for block in read_module(result).functions[0].blocks] == [b"entry", b"entry2", b"llp.way"]
    assert llvm.verdict([result]).accepted
    assert result.endswith(BRANCHES.partition(b"}")[2])


def test_several_blocks_keep_their_order_and_the_newline_of_the_file(llvm: Judge) -> None:
    edit = Editor(read_module(BRANCHES.replace(b"\n", b"\r\n")))
    for function in edit.module.functions[:1] * 2:
        edit.insert_block(function, BLOCK.format(edit.fresh_local(function, "way")[1:].decode()))
    result = applied(edit)
    assert [block.label for block in read_module(result).functions[0].blocks][2:] == [b"way", b"way.1"]
    assert result.count(b"\r\n") == result.count(b"\n")
    assert llvm.verdict([result]).accepted


def test_a_fresh_local_may_be_had_in_every_function() -> None:
    edit = Editor(read_module(BRANCHES))
    assert [edit.fresh_local(function, "way") for function in edit.module.functions] == [b"%way", b"%way"]


def test_a_fresh_local_is_no_label_that_stands_first_on_its_line_only() -> None:
    module = read_module(b"define void @f() {\n  br label %x\n  x: br label %y\n y:\n  ret void\n}\n")
    assert [Editor(module).fresh_local(module.functions[0], stem) for stem in ("x", "y")] == [b"%x.1", b"%y.1"]


def test_a_block_stands_before_the_use_list_directives(llvm: Judge) -> None:
    edit = Editor(read_module(USES))
    edit.insert_block(edit.module.functions[0], "way:\n  ret i32 0\n")
    assert llvm.verdict([applied(edit)]).message == ""
