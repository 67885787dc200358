"""Where the address of a variable may go: each way to lose sight of it, each that is harmless, and what callees do."""

from __future__ import annotations

import pytest

from llpass.analysis.capture import Flow, Parameter, allocated_type, is_exact, simple_variables, stored_type, use_map
from tests.analysis.bodies import Code

AROUND = """\
@g = global ptr null
%pair = type {{ ptr, i64 }}
declare void @keep(ptr)
declare void @look(ptr nocapture)
declare void @look22(ptr captures(none))
declare void @fill(ptr nocapture writeonly)
declare void @result(ptr nocapture sret(%pair))
declare ptr @same(ptr returned nocapture)
declare ptr @within(ptr captures(ret: address, provenance))
declare i64 @number(ptr returned)
declare void @several(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @llvm.launder.invariant.group.p0(ptr)
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.assume(i1)
declare <2 x ptr> @llvm.masked.load.v2p0.p0(ptr, i32, <2 x i1>, <2 x ptr>)
declare void @llvm.masked.store.v2p0.p0(<2 x ptr>, ptr, i32, <2 x i1>)
declare void @llvm.odd(ptr)
declare ptr @llvm.invariant.start.p0(i64, ptr nocapture)
define internal void @drop(ptr %x) {{
  ret void
}}
define internal void @read(ptr %x) {{
  %y = load ptr, ptr %x
  ret void
}}
define ptr @f(i1 %c, i64 %n, ptr %p, ptr %q) {{
entry:
  %a = alloca %pair
  %held = alloca ptr
  %other = alloca %pair
{}
{}}}
"""
END = "  ret ptr null\n"


def flow(statements: str, *, root: bytes = b"%a") -> Flow:
    end = "" if "ret ptr" in statements else END
    code = Code(AROUND.format(statements, end))
    uses = use_map(code.body)
    return code.summaries.follow(root, uses, simple_variables(code.body, uses))


@pytest.mark.parametrize(
    ("statements", "why"),
    [
        ("  store ptr %a, ptr @g", "its address is stored"),
        ("  %x = call ptr @llvm.invariant.start.p0(i64 16, ptr %a)", "it is declared never to change again"),
        ("  store ptr %a, ptr %p", "its address is stored"),
        ("  store ptr %a, ptr %a", "its address is stored"),
        ("  store ptr %a, ptr %other\n  call void @keep(ptr %other)", "its address is stored"),
        (
            "  store ptr %a, ptr %held\n  %x = load i64, ptr %held",
            "its address is stored and loaded as another type",
        ),
        (
            "  store ptr %a, ptr %held\n  store i32 1, ptr %held",
            "its address is stored into a variable that also holds other types",
        ),
        ("  %x = ptrtoint ptr %a to i64", "its address is used by ptrtoint"),
        ("  %x = insertvalue %pair poison, ptr %a, 0", "its address is used by insertvalue"),
        ("  %x = insertelement <2 x ptr> poison, ptr %a, i32 0", "its address is used by insertelement"),
        ("  %x = getelementptr i8, ptr %a, <2 x i64> <i64 0, i64 8>", "its address goes into a vector"),
        ("  %x = addrspacecast ptr %a to ptr addrspace(1)", "its address goes into a vector or another address space"),
        ("  %x = cmpxchg ptr %p, ptr null, ptr %a seq_cst seq_cst", "its address is stored"),
        ("  %x = atomicrmw xchg ptr %p, ptr %a seq_cst", "its address is stored"),
        ("  call void %a()", "it is called"),
        ("  call void @keep(ptr %a)", "its address is given to keep, which may keep it"),
        ("  call void @keep(ptr nonnull align 8 %a)", "its address is given to keep"),
        ("  call void %p(ptr %a)", "its address is given to a call through a pointer"),
        ('  call void asm "", "r"(ptr %a)', "its address is given to a call through a pointer"),
        ("  call void (...) @several(i32 1, ptr %a)", "its address is given to several"),
        ('  call void @look(ptr null) [ "deopt"(ptr %a) ]', "its address is given to look"),
        ("  call void @llvm.odd(ptr %a)", "its address is given to llvm.odd"),
        ("  call void @llvm.masked.store.v2p0.p0(<2 x ptr> poison, ptr %p, i32 8, <2 x i1> poison)", ""),
        ("  %x = call i64 @number(ptr nocapture returned %a)", "its address may be in the result of number"),
        ("  %x = getelementptr i8, ptr %a, i64 8\n  store ptr %x, ptr @g", "its address is stored"),
        ("  %x = select i1 %c, ptr %a, ptr null\n  call void @keep(ptr %x)", "its address is given to keep"),
        ("  %x = freeze ptr %a\n  call void @keep(ptr %x)", "its address is given to keep"),
        ("  br label %b\nb:\n  %x = phi ptr [ %a, %entry ]\n  call void @keep(ptr %x)", "its address is given to keep"),
        ("  store ptr %a, ptr %held\n  %x = load ptr, ptr %held\n  call void @keep(ptr %x)", "its address is given"),
        ("  %x = call ptr @same(ptr %a)\n  call void @keep(ptr %x)", "its address is given to keep"),
        ("  %x = call ptr @within(ptr %a)\n  call void @keep(ptr %x)", "its address is given to keep"),
        ("  %x = call ptr @llvm.launder.invariant.group.p0(ptr %a)\n  store ptr %x, ptr @g", "its address is stored"),
    ],
)
def test_what_loses_sight_of_the_address(statements: str, why: str) -> None:
    found = flow(statements).captured
    assert (found[1] if found else "").startswith(why)
    assert bool(found) == bool(why)


@pytest.mark.parametrize(
    "statements",
    [
        "  %x = load ptr, ptr %a",
        "  store ptr %p, ptr %a",
        "  %x = icmp eq ptr %a, %p",
        "  %x = atomicrmw xchg ptr %a, ptr %p seq_cst",
        "  %x = cmpxchg ptr %a, ptr null, ptr %p seq_cst seq_cst",
        "  call void @look(ptr %a)",
        "  call void @look22(ptr %a)",
        "  call void @keep(ptr nocapture %a)",
        "  call void @keep(ptr captures(none) %a)",
        "  call void @keep(ptr byval(%pair) %a)",
        "  call void @fill(ptr %a)",
        "  call void @drop(ptr %a)",
        "  call void @read(ptr %a)",
        "  call void @llvm.lifetime.start.p0(i64 16, ptr %a)",
        '  call void @llvm.assume(i1 true) [ "align"(ptr %a, i64 8) ]',
        "  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 16, i1 false)",
        "  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %a, i64 16, i1 false)",
        "  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 16, i1 false)",
        "  store ptr %a, ptr %held\n  %x = load ptr, ptr %held\n  store ptr %p, ptr %x",
    ],
)
def test_what_keeps_sight_of_it(statements: str) -> None:
    assert flow(statements).captured is None


@pytest.mark.parametrize("word", ["nocapture", "writeonly", "readnone", '"captures(none)"', '"x nocapture"'])
def test_a_name_is_no_attribute(word: str) -> None:
    body = f"  %{word} = alloca ptr\n  call void @keep(ptr %{word})\n  ret void\n"
    code = Code(f"declare void @keep(ptr)\ndefine void @f() {{\n{body}}}\n")
    uses = use_map(code.body)
    site = next(site for sites in uses.values() for site in sites)
    assert site.use is not None
    assert code.summaries.argument(site.operation, site.use) == Parameter(captured=True, returned=True, reads=True)


@pytest.mark.parametrize(
    ("statements", "derived"),
    [
        ("  %x = getelementptr i8, ptr %a, i64 8\n  %y = bitcast ptr %x to ptr", {b"%a", b"%x", b"%y"}),
        ("  %x = call ptr @same(ptr %a)", {b"%a", b"%x"}),
        ("  %x = call ptr @within(ptr %a)", {b"%a", b"%x"}),
        ("  %x = load ptr, ptr %a", {b"%a"}),
        ("  store ptr %a, ptr %held\n  %x = load ptr, ptr %held\n  %y = freeze ptr %x", {b"%a", b"%x", b"%y"}),
        ("  %x = select i1 %c, ptr %p, ptr %a", {b"%a", b"%x"}),
    ],
)
def test_values_that_may_point_into_the_variable(statements: str, derived: set[bytes]) -> None:
    assert flow(statements).derived == derived


def needs(statements: str) -> dict[bytes, list[bytes]]:
    found = flow(statements).needs
    return {name: sorted({site.operation.opcode for site in sites}) for name, sites in found.items() if sites}


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ("  store ptr %p, ptr %a", {}),
        ("  %x = load ptr, ptr %a", {b"%a": [b"load"]}),
        ("  %x = getelementptr i8, ptr %a, i64 8\n  store ptr %p, ptr %x", {}),
        (
            "  %x = getelementptr i8, ptr %a, i64 8\n  %y = load ptr, ptr %x",
            {b"%a": [b"getelementptr"], b"%x": [b"load"]},
        ),
        ("  call void @look(ptr %a)", {b"%a": [b"call"]}),
        ("  call void @fill(ptr %a)", {}),
        ("  call void @result(ptr sret(%pair) %a)", {}),
        ("  call void @keep(ptr byval(%pair) %a)", {b"%a": [b"call"]}),
        ("  call void @drop(ptr %a)", {}),
        ("  call void @read(ptr %a)", {b"%a": [b"call"]}),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 16, i1 false)", {}),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %a, i64 16, i1 false)", {b"%a": [b"call"]}),
        ("  %x = atomicrmw xchg ptr %a, ptr null seq_cst", {b"%a": [b"atomicrmw"]}),
        ("  %x = icmp eq ptr %a, null", {}),
        (
            "  %x = call <2 x ptr> @llvm.masked.load.v2p0.p0(ptr %a, i32 8, <2 x i1> poison, <2 x ptr> poison)",
            {b"%a": [b"call"]},
        ),
        ("  call void @llvm.masked.store.v2p0.p0(<2 x ptr> poison, ptr %a, i32 8, <2 x i1> poison)", {}),
    ],
)
def test_what_reads_the_contents(statements: str, found: dict[bytes, list[bytes]]) -> None:
    assert needs(statements) == found


@pytest.mark.parametrize(
    ("statements", "writes"),
    [
        ("  store i64 %n, ptr %a", False),
        ("  store ptr %p, ptr %a", True),
        ("  store %pair zeroinitializer, ptr %a", True),
        ("  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 16, i1 false)", False),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 16, i1 false)", True),
        ("  call void @look(ptr %a)", True),
        ("  %x = load ptr, ptr %a", False),
    ],
)
def test_what_may_put_a_pointer_in(statements: str, writes: bool) -> None:
    assert flow(statements).writes_pointer is writes


def test_a_returned_address_is_said_so() -> None:
    assert flow("  ret ptr %a").returned
    assert flow("  %x = getelementptr i8, ptr %a, i64 8\n  ret ptr %x").returned
    assert not flow("  ret ptr %p").returned


def test_the_variables_an_address_is_kept_in() -> None:
    assert flow("  store ptr %a, ptr %held").holders == {b"%held"}
    assert flow("  store ptr %p, ptr %held").holders == set()


@pytest.mark.parametrize(
    ("statements", "simple"),
    [
        ("  store ptr %p, ptr %held\n  %x = load ptr, ptr %held", True),
        ("  call void @llvm.lifetime.start.p0(i64 8, ptr %held)", True),
        ("  store ptr %held, ptr %p", False),
        ("  %x = getelementptr i8, ptr %held, i64 0", False),
        ("  call void @look(ptr %held)", False),
        ("  br label %b\nb:\n  %x = phi ptr [ %held, %entry ]", False),
        ("  %x = atomicrmw xchg ptr %held, ptr null seq_cst", False),
    ],
)
def test_a_simple_variable_is_loaded_and_stored_only(statements: str, simple: bool) -> None:
    body = Code(AROUND.format(statements, END)).body
    assert (b"%held" in simple_variables(body, use_map(body))) is simple


# -- summaries of callees ----------------------------------------------------------------------------------------------


def parameter(text: str, *, linkage: str = "internal") -> Parameter:
    """What ``@callee`` is held to do with its one parameter."""
    code = Code(
        "@g = global ptr null\ndeclare void @keep(ptr)\ndeclare void @look(ptr nocapture)\n"
        f"{text.replace('LINKAGE', linkage)}\n"
        "define void @f(ptr %p) {\n  %x = call ptr @callee(ptr %p)\n  ret void\n}\n"
    )
    operation = code.body.blocks[0].operations[0]
    return code.summaries.argument(operation, operation.uses[0])


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("  ret ptr null", Parameter()),
        ("  store ptr %x, ptr @g\n  ret ptr null", Parameter(captured=True)),
        ("  ret ptr %x", Parameter(returned=True)),
        ("  %y = getelementptr i8, ptr %x, i64 8\n  ret ptr %y", Parameter(returned=True)),
        ("  %y = load ptr, ptr %x\n  ret ptr null", Parameter(reads=True)),
        ("  %y = load ptr, ptr %x\n  ret ptr %y", Parameter(reads=True)),
        ("  store ptr null, ptr %x\n  ret ptr null", Parameter()),
        ("  call void @look(ptr %x)\n  ret ptr null", Parameter(reads=True)),
        ("  call void @keep(ptr %x)\n  ret ptr null", Parameter(captured=True)),
        ("  %y = call ptr @callee(ptr %x)\n  ret ptr null", Parameter()),
        ("  %y = call ptr @callee(ptr %x)\n  ret ptr %x", Parameter(returned=True)),
        (
            "  %y = call ptr @callee(ptr %x)\n  store ptr %y, ptr @g\n  ret ptr %x",
            Parameter(captured=True, returned=True),
        ),
    ],
)
def test_a_callee_is_known_by_its_body(body: str, found: Parameter) -> None:
    assert parameter(f"define LINKAGE ptr @callee(ptr %x) {{\n{body}\n}}") == found


@pytest.mark.parametrize("last", ["store ptr %x, ptr @g", "call void @look(ptr %x)"])
def test_mutual_recursion_keeps_what_any_of_them_does(last: str) -> None:
    circle = (("callee", "second", ""), ("second", "third", ""), ("third", "callee", f"  {last}\n"))
    text = "".join(
        f"define internal ptr @{name}(ptr %x) {{\n  %y = call ptr @{callee}(ptr %x)\n{more}  ret ptr null\n}}\n"
        for name, callee, more in circle
    )
    assert parameter(text) == (Parameter(captured=True) if "store" in last else Parameter(reads=True))


UNKNOWN = Parameter(captured=True, returned=True, reads=True)


@pytest.mark.parametrize(
    ("linkage", "found"),
    [
        *((word, Parameter()) for word in ("internal", "private", "", "hidden")),
        *((word, UNKNOWN) for word in ("weak", "weak_odr", "linkonce", "linkonce_odr", "available_externally")),
        ("extern_weak", UNKNOWN),
    ],
)
def test_only_the_body_that_will_run_counts(linkage: str, found: Parameter) -> None:
    if linkage == "extern_weak":
        text = "declare extern_weak ptr @callee(ptr)"
    else:
        text = "define LINKAGE ptr @callee(ptr %x) {\n  ret ptr null\n}"
    assert parameter(text, linkage=linkage) == found


@pytest.mark.parametrize(
    ("words", "exact"), [("", False), ("dso_local", True), ("internal", True), ("hidden", False), ("weak", False)]
)
def test_with_semantic_interposition_only_local_definitions_count(words: str, exact: bool) -> None:
    flags = '!llvm.module.flags = !{!0}\n!0 = !{i32 1, !"SemanticInterposition", i32 1}\n'
    code = Code(f"define {words} void @f() {{\n  ret void\n}}\n{flags}")
    assert is_exact(code.body.function, code.module) is exact


def test_attributes_of_the_definition_count_beside_its_body() -> None:
    assert parameter("define weak ptr @callee(ptr nocapture %x) {\n  ret ptr null\n}") == Parameter(reads=True)
    assert parameter("declare ptr @callee(ptr nocapture writeonly)") == Parameter()
    assert parameter("declare ptr @callee(ptr returned nocapture)") == Parameter(returned=True, reads=True)


# -- types -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("alloca ptr", b"ptr"),
        ("alloca { i64, ptr }, align 8", b"{ i64, ptr }"),
        ("alloca [2 x ptr], i32 1, align 8", b"[2 x ptr]"),
        ("alloca ptr, i64 1", b"ptr"),
        ("alloca ptr, i32 2", b""),
        ("alloca ptr, i64 %n, align 8", b""),
        ("alloca inalloca ptr", b"ptr"),
        ('alloca %"a<,b", align 8, !dbg !1', b'%"a<,b"'),
        ("alloca ptr, addrspace(5)", b"ptr"),
    ],
)
def test_the_type_of_a_variable(statement: str, kind: bytes) -> None:
    code = Code(f"define void @f(i64 %n) {{\n  %a = {statement}\n  ret void\n}}\n")
    assert allocated_type(code.body.blocks[0].operations[0], code.module.source.data) == kind


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("store ptr %p, ptr %q", b"ptr"),
        ("store volatile { i64, ptr } zeroinitializer, ptr %q", b"{ i64, ptr }"),
        ("store atomic volatile i64 1, ptr %q seq_cst, align 8", b"i64"),
        ("store <2 x ptr> splat (ptr null), ptr %q", b"<2 x ptr>"),
    ],
)
def test_the_type_that_is_stored(statement: str, kind: bytes) -> None:
    code = Code(f"define void @f(ptr %p, ptr %q) {{\n  {statement}\n  ret void\n}}\n")
    assert stored_type(code.body.blocks[0].operations[0]) == kind
