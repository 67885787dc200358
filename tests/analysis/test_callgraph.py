"""Which functions may reach an API: every form a call, a function value or a definition can take in IR."""

from __future__ import annotations

import pickle
import random

import pytest

from llpass.analysis.callgraph import Answer, Names, solve, summarise
from llpass.ir.reader import read_module

NOBODY = Names(())


def answers(*texts: str, api: str = "api", reaching: str = "") -> list[Answer]:
    names = Names(api.split())
    summaries = [summarise(read_module(text.encode()), names) for text in texts]
    return solve(pickle.loads(pickle.dumps(summaries)), names, Names(reaching.split()))


def reached(text: str, **options: str) -> set[str]:
    """The functions of one module that may reach the API."""
    return {name.decode() for name in answers(text, **options)[0].steps}


#: Asks, so that unresolved calls count, without any function of the test being involved.
ASKS = "declare void @api()\ndeclare void @ext(ptr)\ndefine void @asks() {\n  call void @api()\n  ret void\n}\n"
YES = "define void @yes() {\n  call void @api()\n  ret void\n}\n"
NO = "define void @no() {\n  ret void\n}\n"
COMMON = {"asks", "yes"}


def body(lines: str, head: str = "define void @f(ptr %p, i1 %c)", more: str = "") -> set[str]:
    """What is reached besides the common functions in a module with a function of these statements."""
    text = "\n".join("  " + line.strip() if not line.endswith(":") else line for line in lines.strip().splitlines())
    return reached(f"{more}{ASKS}{YES}{NO}{head} {{\n{text}\n}}\n") - COMMON


# -- direct calls ---------------------------------------------------------------------------------------


def test_callers_of_callers_are_reached() -> None:
    assert body("call void @g()\nret void", more="define void @g() {\n  call void @yes()\n  ret void\n}\n") == {
        "f",
        "g",
    }


def test_what_calls_nothing_that_asks_is_not() -> None:
    assert body("call void @no()\nret void") == set()


def test_invoke_and_musttail_are_calls() -> None:
    handler = "define void @h() personality ptr @no {\n  invoke void @yes()\n          to label %a unwind label %b\n"
    handler += "a:\n  ret void\nb:\n  %l = landingpad { ptr, i32 }\n          cleanup\n  ret void\n}\n"
    assert body("musttail call void @yes()\nret void", "define void @f()", handler) == {"f", "h"}


def test_a_declared_function_of_another_module_counts_as_no() -> None:
    assert body("call void @ext(ptr null)\nret void") == set()


def test_a_name_that_is_defined_nowhere_counts_as_yes() -> None:
    assert body("call void @lost()\nret void") == {"f"}


def test_mutual_recursion_is_a_fixpoint_in_every_order() -> None:
    """The seed's hazard: a "no" that was found while an ancestor was still being looked at, and kept."""
    functions = {
        "a": "@b() @d()", "b": "@a() @c()", "c": "@b() @api()", "d": "@e()", "e": "@d()",
    }  # fmt: skip
    parts = []
    for name, calls in functions.items():
        lines = "".join(f"  call void {call}\n" for call in calls.split())
        parts.append(f"define void @{name}() {{\n{lines}  ret void\n}}\n")
    for seed in range(20):
        random.Random(seed).shuffle(parts)
        assert reached("declare void @api()\n" + "".join(parts)) == {"a", "b", "c"}


def test_a_chain_of_ten_thousand_needs_no_recursion() -> None:
    parts = ["declare void @api()\n", "define void @f0() {\n  call void @api()\n  ret void\n}\n"]
    parts += [f"define void @f{n}() {{\n  call void @f{n - 1}()\n  ret void\n}}\n" for n in range(1, 10_000)]
    assert len(reached("".join(parts))) == 10_000


# -- what is no call ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        'call void asm sideeffect "call yes", ""()',
        'call void asm "nop", "r"(ptr %p)',
        "call void @llvm.donothing()",
        "call void null()",
        "%v = load ptr, ptr %p",
    ],
)
def test_what_leads_nowhere(line: str) -> None:
    assert body(f"{line}\nret void", more="declare void @llvm.donothing()\n") == set()


def test_a_block_address_does_not_leave_the_function() -> None:
    assert body("indirectbr ptr blockaddress(@g, %x), [label %y]\ny:\nret void", more=WITH_BLOCK) == {"g"}


WITH_BLOCK = "define void @g() {\n  br label %x\nx:\n  call void @api()\n  ret void\n}\n"


def test_personality_prefix_and_constructors_are_no_calls() -> None:
    text = "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] "
    text += "[{ i32, ptr, ptr } { i32 1, ptr @yes, ptr null }]\n"
    head = "define void @f() prefix ptr @yes personality ptr @yes"
    assert body("ret void", head, text) == set()


# -- function values ------------------------------------------------------------------------------------


def test_handing_out_an_address_counts_as_a_call() -> None:
    assert body("call void @ext(ptr @yes)\nret void") == {"f"}
    assert body("store ptr @yes, ptr %p\nret void") == {"f"}
    assert body("call void @ext(ptr @no)\nret void") == set()


def test_naming_oneself_is_nothing() -> None:
    assert body("call void @ext(ptr @f)\nret void") == set()


RESOLVED = {
    "select": "%v = select i1 %c, ptr {t}, ptr @no\ncall void %v()",
    "phi": "br i1 %c, label %a, label %b\na:\nbr label %b\nb:\n%v = phi ptr [ {t}, %0 ], [ @no, %a ]\ncall void %v()",
    "loop": "br label %b\nb:\n%v = phi ptr [ {t}, %0 ], [ %w, %b ]\n%w = select i1 %c, ptr %v, ptr @no\n"
    "call void %v()\nbr i1 %c, label %b, label %e\ne:",
    "freeze": "%v = freeze ptr {t}\ncall void %v()",
    "integer": "%i = ptrtoint ptr {t} to i64\n%v = inttoptr i64 %i to ptr\ncall void %v()",
    "constant closure": "%v = extractvalue {{ ptr, ptr }} {{ ptr {t}, ptr null }}, 0\ncall void %v()",
    "closure": "%a = insertvalue {{ ptr, ptr }} undef, ptr {t}, 0\n%b = insertvalue {{ ptr, ptr }} %a, ptr %p, 1\n"
    "%v = extractvalue {{ ptr, ptr }} %b, 0\ncall void %v(ptr %p)",
    "local": "%s = alloca ptr\nstore ptr {t}, ptr %s\n%v = load ptr, ptr %s\ncall void %v()",
    "local closure": "%s = alloca {{ ptr, ptr }}\n%x = getelementptr inbounds {{ ptr, ptr }}, ptr %s, i32 0, i32 0\n"
    "%y = getelementptr inbounds {{ ptr, ptr }}, ptr %s, i32 0, i32 1\nstore ptr {t}, ptr %x\nstore ptr %p, ptr %y\n"
    "%z = load {{ ptr, ptr }}, ptr %s\n%v = extractvalue {{ ptr, ptr }} %z, 0\ncall void %v(ptr %p)",
    "atomic": "%s = alloca ptr\nstore atomic ptr {t}, ptr %s release, align 8\n"
    "%v = load atomic ptr, ptr %s acquire, align 8\ncall void %v()",
    "table": "%v = load ptr, ptr getelementptr inbounds ([2 x ptr], ptr @table, i64 0, i64 1)\ncall void %v()",
    "table, any": "%e = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i\n%v = load ptr, ptr %e\ncall void %v()",
    "table, bytes": "%e = getelementptr i8, ptr @table, i64 8\n%v = load ptr, ptr %e\ncall void %v()",
    "table of tables": "%e = load ptr, ptr @tables\n%v = load ptr, ptr %e\ncall void %v()",
    "expression": "call void bitcast (void ()* {t} to void (i32)*)(i32 1)",
}
TABLES = """@table = internal constant [2 x ptr] [ptr @no, ptr {t}]
@tables = internal constant {{ ptr, i32 }} {{ ptr getelementptr ([2 x ptr], ptr @table, i64 0, i64 1), i32 0 }}
"""


@pytest.mark.parametrize("form", RESOLVED)
@pytest.mark.parametrize("target", ["@yes", "@no"])
def test_calls_through_values_are_resolved(form: str, target: str) -> None:
    lines = RESOLVED[form].format(t=target) + "\nret void"
    found = body(lines, "define void @f(ptr %p, i1 %c, i64 %i)", TABLES.format(t=target))
    assert found == ({"f"} if target == "@yes" else set())


def test_elements_of_a_table_are_told_apart() -> None:
    assert body("%v = load ptr, ptr @table\ncall void %v()\nret void", more=TABLES.format(t="@yes")) == set()


UNRESOLVED = {
    "parameter": "call void %p()",
    "loaded": "%v = load ptr, ptr %p\ncall void %v()",
    "returned": "%v = call ptr @maker()\ncall void %v()",
    "variable": "%v = load ptr, ptr @variable\ncall void %v()",
    "constant elsewhere": "%v = load ptr, ptr @elsewhere\ncall void %v()",
    "constant that the linker may replace": "%v = load ptr, ptr @weak\ncall void %v()",
    "constant set by others": "%v = load ptr, ptr @late\ncall void %v()",
    "escaped local": "%s = alloca ptr\nstore ptr @no, ptr %s\ncall void @ext(ptr %s)\n%v = load ptr, ptr %s\n"
    "call void %v()",
    "stored address": "%s = alloca ptr\nstore ptr @no, ptr %s\nstore ptr %s, ptr %p\n"
    "%v = load ptr, ptr %s\ncall void %v()",
    "copied over": "%s = alloca ptr\nstore ptr @no, ptr %s\n"
    "call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %p, i64 8, i1 false)\n"
    "%v = load ptr, ptr %s\ncall void %v()",
    "one side unknown": "%v = select i1 %c, ptr @no, ptr %p\ncall void %v()",
    "number": "%v = inttoptr i64 4096 to ptr\ncall void %v()",
    "coroutine": "call void @llvm.coro.resume(ptr %p)",
    "another type": "%s = alloca { ptr, ptr }\nstore ptr @no, ptr %s\n"
    "%x = getelementptr { i32, i32 }, ptr %s, i32 0, i32 1\nstore ptr %p, ptr %x\n%v = load ptr, ptr %s\n"
    "call void %v()",
    "other element": "%s = alloca { ptr, ptr }\n%x = getelementptr { ptr, ptr }, ptr %s, i32 0, i32 %i\n"
    "store ptr %p, ptr %x\n%v = load ptr, ptr %s\ncall void %v()",
}
MEMORY = """@variable = internal global ptr @no
@elsewhere = external constant ptr
@weak = weak constant ptr @no
@late = externally_initialized constant ptr @no
declare ptr @maker()
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.coro.resume(ptr)
"""


@pytest.mark.parametrize("form", UNRESOLVED)
def test_what_cannot_be_resolved_counts_as_yes(form: str) -> None:
    assert body(UNRESOLVED[form] + "\nret void", "define void @f(ptr %p, i1 %c, i32 %i)", MEMORY) == {"f"}


def test_but_only_in_a_module_that_asks() -> None:
    assert reached("define void @f(ptr %p) {\n  call void %p()\n  ret void\n}\n") == set()


def test_naming_the_api_in_data_is_asking() -> None:
    text = "define void @f(ptr %p) {\n  call void %p()\n  ret void\n}\ndeclare void @api()\n"
    assert reached("@hook = global ptr @api\n" + text) == {"f"}
    assert reached(text) == set()


# -- parameters of internal functions -------------------------------------------------------------------

APPLY = "define internal void @apply(i32 %n, ptr %g) {\n  call void %g()\n  ret void\n}\n"


def use(*values: str) -> str:
    return "\n".join(f"call void @apply(i32 1, ptr noundef nonnull {value})" for value in values) + "\nret void"


def test_a_parameter_is_what_the_calls_pass() -> None:
    assert body(use("@no"), more=APPLY) == set()
    assert body(use("@no", "@yes"), more=APPLY) == {"f", "apply"}


def test_one_argument_that_is_unknown_makes_the_parameter_unknown() -> None:
    assert body(use("@no", "%p"), more=APPLY) == {"f", "apply"}


def test_a_parameter_of_a_function_others_may_call_is_unknown() -> None:
    assert body(use("@no"), more=APPLY.replace("internal ", "")) == {"f", "apply"}


def test_a_parameter_of_a_function_whose_address_is_taken_is_unknown() -> None:
    assert body("store ptr @apply, ptr %p\n" + use("@no"), more=APPLY) == {"f", "apply"}
    assert body(use("@no"), more=APPLY + "@kept = global ptr @apply\n") == {"f", "apply"}


def test_a_parameter_that_is_passed_on_is_followed() -> None:
    onward = "define internal void @outer(ptr %h) {\n  call void @apply(i32 2, ptr %h)\n  ret void\n}\n"
    call = "call void @outer(ptr {})\nret void"
    assert body(call.format("@no"), more=APPLY + onward) == set()
    assert body(call.format("@yes"), more=APPLY + onward) == {"f", "outer", "apply"}


def test_unnamed_parameters_have_numbers() -> None:
    text = "define internal void @apply(i32 %0, ptr %1) {\n  call void %1()\n  ret void\n}\n"
    assert body(use("@no"), more=text) == set()
    unnamed = text.replace("i32 %0, ptr %1", "i32, ptr")
    assert body(use("@yes"), more=unnamed) == {"f", "apply"}


def test_recursion_through_a_parameter_ends() -> None:
    text = APPLY.replace("  ret", "  call void @apply(i32 3, ptr %g)\n  ret")
    assert body(use("@no"), more=text) == set()


def test_at_O0_a_parameter_lives_in_memory() -> None:
    text = "define internal void @apply(i32 %n, ptr %g) {\n  %g.addr = alloca ptr, align 8\n"
    text += (
        "  store ptr %g, ptr %g.addr, align 8\n  %0 = load ptr, ptr %g.addr, align 8\n  call void %0()\n  ret void\n}\n"
    )
    assert body(use("@no"), more=text) == set()
    assert body(use("@yes"), more=text) == {"f", "apply"}


# -- aliases, ifuncs ------------------------------------------------------------------------------------


def test_an_alias_is_what_it_stands_for() -> None:
    text = "@other = weak alias void (), ptr @{}\n@again = alias void (), ptr @other\n"
    assert body("call void @again()\nret void", more=text.format("yes")) == {"f", "other", "again"}
    assert body("call void @again()\nret void", more=text.format("no")) == set()


def test_an_ifunc_is_what_its_resolver_may_return() -> None:
    text = "@fast = ifunc void (), ptr @resolver\ndefine internal ptr @resolver() {{\n"
    text += "  %r = select i1 true, ptr @no, ptr @{}\n  ret ptr %r\n}}\n"
    assert body("call void @fast()\nret void", more=text.format("no")) == set()
    assert {"f", "fast"} <= body("call void @fast()\nret void", more=text.format("yes"))
    unknown = "@fast = ifunc void (), ptr @resolver\n@v = external global ptr\n"
    unknown += "define internal ptr @resolver() {\n  %r = load ptr, ptr @v\n  ret ptr %r\n}\n"
    assert body("call void @fast()\nret void", more=unknown) == {"f", "fast"}


# -- several modules ------------------------------------------------------------------------------------

TOP = "declare void @middle()\ndefine void @top() {\n  call void @middle()\n  ret void\n}\n"
MIDDLE = "declare void @bottom()\ndefine void @middle() {\n  call void @bottom()\n  ret void\n}\n"
BOTTOM = "declare void @api()\ndefine void @bottom() {\n  call void @api()\n  ret void\n}\n"


def names(answer: Answer) -> set[str]:
    return {name.decode() for name in answer.steps}


def test_a_way_through_other_modules_of_the_run_is_found() -> None:
    assert [names(answer) for answer in answers(TOP, MIDDLE, BOTTOM)] == [{"top"}, {"middle"}, {"bottom"}]
    assert [names(answer) for answer in answers(TOP, BOTTOM)] == [set(), {"bottom"}]


def test_the_order_of_the_modules_does_not_matter() -> None:
    forward = [names(answer) for answer in answers(TOP, MIDDLE, BOTTOM)]
    assert [names(answer) for answer in answers(BOTTOM, MIDDLE, TOP)] == forward[::-1]


def test_a_way_out_and_back_is_found() -> None:
    first = TOP + "define void @bottom() {\n  call void @api()\n  ret void\n}\ndeclare void @api()\n"
    assert [names(answer) for answer in answers(first, MIDDLE)] == [{"top", "bottom"}, {"middle"}]


def test_internal_functions_of_one_name_are_two() -> None:
    own = TOP.replace("declare void @middle()\n", "define internal void @middle() {\n  ret void\n}\n")
    assert [names(answer) for answer in answers(own, MIDDLE, BOTTOM)] == [set(), {"middle"}, {"bottom"}]


def test_a_strong_definition_wins_over_a_weak_one() -> None:
    weak = MIDDLE.replace("define", "define weak")
    strong = "define void @middle() {\n  ret void\n}\n"
    assert names(answers(TOP, weak, BOTTOM)[0]) == {"top"}
    assert names(answers(TOP, weak, BOTTOM, strong)[0]) == set()


def test_a_weak_body_of_the_callers_own_module_counts_beside_the_strong_one() -> None:
    """The linker keeps the strong one; the weak one may have been inlined before."""
    weak = YES.replace("define", "define weak_odr") + "define void @f() {\n  call void @yes()\n  ret void\n}\n"
    strong = NO.replace("@no", "@yes")
    assert names(answers("declare void @api()\n" + weak, strong)[0]) == {"f", "yes"}


def test_unresolved_calls_count_in_modules_that_ask_only() -> None:
    pointer = "define void @p(ptr %x) {\n  call void %x()\n  ret void\n}\n"
    assert [names(answer) for answer in answers(pointer, BOTTOM + pointer.replace("@p", "@q"))] == [
        set(),
        {"bottom", "q"},
    ]


def test_a_module_that_cannot_be_read_is_no_hole_in_the_order() -> None:
    api = Names(["api"])
    summaries = [summarise(read_module(TOP.encode()), api), None, summarise(read_module(BOTTOM.encode()), api)]
    assert [names(answer) for answer in solve(summaries, api, NOBODY)] == [set(), set(), {"bottom"}]


def test_a_function_can_be_named_as_one_that_reaches() -> None:
    assert reached(TOP) == set()
    assert reached(TOP, reaching="middle") == {"top"}
    pointer = "define void @p(ptr %x) {\n  call void %x()\n  ret void\n}\n"
    assert reached(TOP + pointer, reaching="middle") == {"top"}


# -- words ----------------------------------------------------------------------------------------------


def test_the_witness_is_a_shortest_way() -> None:
    text = ASKS + YES + "define void @g() {\n  call void @asks()\n  call void @h()\n  ret void\n}\n"
    text += "define void @h() {\n  call void @ext(ptr @yes)\n  ret void\n}\n"
    answer = answers(text)[0]
    assert answer.witness(b"g") == "g -> asks -> api"
    assert answer.witness(b"h") == "h -> [its address] yes -> api"
    assert answer.witness(b"ext") == "ext"


def test_the_witness_goes_on_in_other_modules() -> None:
    assert answers(TOP, MIDDLE, BOTTOM)[0].witness(b"top") == "top -> middle -> bottom -> api"


def test_the_witness_of_an_unresolved_call_names_it() -> None:
    text = ASKS + "define void @p(ptr %x) {\n  call void %x()\n  ret void\n}\n"
    assert answers(text)[0].witness(b"p") == "p -> [a call through a pointer that may hold anything]"


# -- names ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "symbol", "member"),
    [
        ("runtime.Caller", b"runtime.Caller", True),
        ("runtime.Caller", b"runtime.Callers", False),
        ("runtime.Caller", b"xruntime.Caller", False),
        ("runtime.", b"runtime.(*Func).Name", True),
        ("runtime.", b"runtime/debug.Stack", False),
        ("a/b/", b"a/b/c.F", True),
        ("*.Caller", b"x/y.Caller", True),
        ("f[*]", b"f[int]", True),
        ("f[*]", b"fi", False),
    ],
)
def test_lists_of_symbols(entry: str, symbol: bytes, member: bool) -> None:
    assert (symbol in Names([entry])) is member
    assert not member or Names([entry]).mentioned(b'call void @"' + symbol + b'"()')


def test_a_text_without_the_name_mentions_nothing() -> None:
    assert not Names(["runtime.Caller", "f*g"]).mentioned(b"runtime.call h")
