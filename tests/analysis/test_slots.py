"""Who gets a slot, who shares one, and where slots and variables die."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pytest

from llpass.analysis.cfg import Place
from llpass.analysis.slots import LARGE, Around, Plan, Slot, Variable, analyse, is_machine_call
from llpass.ir.operands import Operation, UnreadableError
from tests.analysis.bodies import Code

AROUND = """\
@g = global ptr null
declare ptr @make()
declare void @look(ptr nocapture)
declare void @fill(ptr nocapture writeonly)
declare void @keep(ptr)
declare void @call()
declare void @collect()
declare void @final(ptr)
declare ptr @final_too()
declare i1 @more()
declare i32 @setjmp(ptr) returns_twice
declare i32 @other_setjmp(ptr) returns_twice
declare ptr @llvm.stacksave.p0()
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)
declare i32 @personality(...)
"""
HEAD = "define void @f(i1 %c, i64 %n, ptr %p, ptr byval({ ptr, i64 }) %b) personality ptr @personality {\nentry:\n"


def _is(operation: Operation, *symbols: bytes) -> bool:
    return operation.is_call and operation.instruction.callee_symbol in symbols


def plan(statements: str) -> Plan:
    """The plan for a function, where a call is inserted before ``collect`` and one behind ``final``."""
    code = Code(AROUND + HEAD + statements + ("" if "ret void" in statements else "  ret void\n") + "}\n")
    return analyse(
        code.body,
        code.types,
        code.summaries,
        Around(
            before=lambda operation: _is(operation, b"collect"),
            after=lambda operation: _is(operation, b"final", b"final_too"),
            returns_twice=lambda operation: _is(operation, b"setjmp", b"other_setjmp"),
        ),
    )


def slotted(statements: str) -> set[bytes]:
    return set(plan(statements).slot_of)


def groups(found: Plan) -> set[frozenset[bytes]]:
    """Which values share a slot; slots that only carry a value into a phi are left out."""
    return {frozenset(slot.members) for slot in found.slots if not slot.incoming}


def _named(listed: Iterable[Slot | Variable], wanted: bytes) -> bool:
    return any(wanted in (one.members if isinstance(one, Slot) else [one.name]) for one in listed)


def places(found: Mapping[Place, Sequence[Slot | Variable]], wanted: bytes) -> list[tuple[int, int]]:
    """Where the slot of a value, or the variable, of this name dies."""
    return sorted((place.block, place.at) for place, listed in found.items() if _named(listed, wanted))


def blocks(found: Mapping[int, Sequence[Slot | Variable]], wanted: bytes) -> list[int]:
    """The blocks at whose start it is cleared."""
    return sorted(number for number, listed in found.items() if _named(listed, wanted))


LOOKED_AT = "  call void @call()\n  call void @look(ptr %x)\n"


# -- who gets a slot ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ("  %x = call ptr @make()\n" + LOOKED_AT, {b"%x"}),
        ("  %x = call ptr @make()\n  call void @look(ptr %x)\n  call void @call()\n", set()),
        ("  %x = load ptr, ptr %p\n  %y = frem double 1.0, 2.0\n  call void @look(ptr %x)\n", {b"%x"}),
        ("  %x = load ptr, ptr %p\n  %y = sdiv i128 7, 2\n  call void @look(ptr %x)\n", {b"%x"}),
        ("  %x = load ptr, ptr %p\n  %y = sdiv i64 7, 2\n  call void @look(ptr %x)\n", set()),
        ("  %x = call ptr @make()\n  br label %b\nb:\n  call void @look(ptr %x)\n", {b"%x"}),
        ("  %x = call ptr @make()\n  call void @call()\n", set()),
        ("  %x = load ptr, ptr @g\n  call void @collect()\n", set()),
        ("  call void @collect()\n  %x = load ptr, ptr %p\n", {b"%p"}),
        ("  %x = load ptr, ptr %p\n  call void @final(ptr %x)\n", set()),
        ("  %x = load ptr, ptr %p\n  call void @final(ptr null)\n  store ptr %x, ptr @g\n", {b"%x"}),
        ("  %x = call ptr @final_too()\n  store ptr %x, ptr @g\n", {b"%x"}),
        ("  %x = alloca ptr\n" + LOOKED_AT, set()),
        ("  call void @call()\n  call void @look(ptr %b)\n", set()),
        ("  %a = alloca i8\n  %x = getelementptr i8, ptr %a, i64 %n\n" + LOOKED_AT, set()),
        ("  %x = getelementptr i8, ptr %p, i64 %n\n" + LOOKED_AT, {b"%x"}),
        ("  %a = alloca i8\n  %x = select i1 %c, ptr %a, ptr %p\n" + LOOKED_AT, {b"%x"}),
        ("  %x = select i1 %c, ptr null, ptr @g\n" + LOOKED_AT, set()),
        ("  %x = call ptr @llvm.stacksave.p0()\n" + LOOKED_AT, set()),
        ("  %x = add i64 %n, 1\n  call void @call()\n  store i64 %x, ptr @g\n", set()),
        ("  %x = ptrtoint ptr %p to i64\n  call void @call()\n  store i64 %x, ptr @g\n", {b"%x"}),
        (
            "  %i = ptrtoint ptr %p to i64\n  %x = add i64 %i, 8\n  call void @call()\n  store i64 %x, ptr @g\n",
            {b"%x"},
        ),
        ("  %x = add i64 %n, 8\n  call void @call()\n  %q = inttoptr i64 %x to ptr\n  store ptr %q, ptr @g\n", {b"%x"}),
        (
            "  %i = ptrtoint ptr %p to i64\n  %x = trunc i64 %i to i32\n  call void @call()\n  store i32 %x, ptr @g\n",
            set(),
        ),
        (
            "  %x = insertvalue { ptr, i8 } poison, ptr %p, 0\n  call void @call()\n  store { ptr, i8 } %x, ptr @g\n",
            {b"%x"},
        ),
    ],
)
def test_a_pointer_that_outlives_a_call_or_its_block_gets_a_slot(statements: str, found: set[bytes]) -> None:
    assert slotted(statements) == found


def test_what_no_slot_can_be_made_for_is_said() -> None:
    text = "  %x = load <vscale x 2 x ptr>, ptr %p\n  call void @call()\n  store <vscale x 2 x ptr> %x, ptr @g\n"
    assert plan(text).left == [(b"%x", "no slot can be made for its type <vscale x 2 x ptr>")]


def test_the_result_of_an_invoke_always_has_a_slot() -> None:
    text = "  %x = invoke ptr @make() to label %a unwind label %l\na:\n  call void @look(ptr %x)\n  ret void\n"
    assert slotted(text + "l:\n  %e = landingpad { i64, i32 } cleanup\n  ret void\n") == {b"%x"}


@pytest.mark.parametrize(
    ("statement", "call"),
    [
        *(("call void @call()", True), ("%x = frem double 1.0, 2.0", True), ("%x = mul i128 %w, 3", True)),
        *(("%x = mul i64 1, 2", False), ("%x = udiv <2 x i64> %w, %w", True), ("%x = fadd double 1.0, 2.0", False)),
        *(("%x = call ptr @llvm.stacksave.p0()", False), ('call void asm sideeffect "", ""()', True)),
        ("call void @llvm.memset.p0.i64(ptr null, i8 0, i64 8, i1 false)", True),
        ("call void @llvm.memset.inline.p0.i64(ptr null, i8 0, i64 8, i1 false)", False),
        ("%x = call double @llvm.pow.f64(double 1.0, double 2.0)", True),
    ],
)
def test_what_may_be_a_call_in_machine_code(statement: str, call: bool) -> None:
    code = Code(f"define void @f(i128 %w) {{\n  {statement}\n  ret void\n}}\n")
    assert is_machine_call(code.body.blocks[0].operations[0]) is call


# -- who shares one ----------------------------------------------------------------------------------------------------

DIAMOND = (
    "  br i1 %c, label %l, label %r\nl:\n  %x = call ptr @make()\n  br label %j\n"
    "r:\n  %y = call ptr @make()\n  br label %j\n"
)
JOIN = "j:\n  %z = phi ptr [ %x, %l ], [ {}, %r ]\n  call void @call()\n  call void @look(ptr %z)\n"


def test_values_that_meet_in_a_phi_share_a_slot() -> None:
    found = plan(DIAMOND + JOIN.format("%y"))
    assert groups(found) == {frozenset({b"%x", b"%y", b"%z"})}
    assert not found.copies
    assert not found.transfers


def test_a_constant_is_copied_into_the_slot() -> None:
    found = plan(DIAMOND + JOIN.format("null"))
    assert groups(found) == {frozenset({b"%x", b"%z"})}
    assert [(source, copy.value) for source, copies in found.copies.items() for copy in copies] == [(2, b"null")]


def test_values_that_are_needed_at_the_same_time_do_not_share() -> None:
    text = DIAMOND + "j:\n  %z = phi ptr [ %x, %l ], [ %y, %r ]\n  %w = phi ptr [ %x, %l ], [ null, %r ]\n"
    found = plan(text + "  call void @call()\n  call void @look(ptr %z)\n  call void @look(ptr %w)\n")
    slots = found.slot_of
    assert slots[b"%z"] is not slots[b"%w"]
    assert slots[b"%z"] is slots[b"%y"]


AGAIN = "  br i1 %m, label %loop, label %out\nout:\n  call void @look(ptr %x)\n"
LOOP = "  %a = call ptr @make()\n  br label %loop\nloop:\n"


def test_the_lost_copy_problem() -> None:
    text = LOOP + "  %x = phi ptr [ %a, %entry ], [ %y, %loop ]\n  %y = call ptr @make()\n"
    found = plan(text + "  %m = call i1 @more()\n" + AGAIN)
    assert found.slot_of[b"%x"] is not found.slot_of[b"%y"]
    (name, incoming), *rest = found.transfers[1]
    assert (name, incoming.incoming, rest) == (b"%x", True, [])
    # Nothing is copied into the slot of %x at the end of the loop: it is needed behind it.
    assert all(copy.slot is not found.slot_of[b"%x"] for copies in found.copies.values() for copy in copies)
    # What was copied for the next round is cleared when there is none.
    assert incoming in found.clear_slots[2]


def test_the_swap_problem() -> None:
    text = LOOP + "  %x = phi ptr [ %a, %entry ], [ %y, %loop ]\n  %y = phi ptr [ %p, %entry ], [ %x, %loop ]\n"
    text += "  %m = call i1 @more()\n" + AGAIN
    found = plan(text)
    assert found.slot_of[b"%x"] is not found.slot_of[b"%y"]
    assert {copy.value for copy in found.copies[1]} >= {b"%x", b"%y"}


def test_a_value_with_two_ways_on_is_not_overwritten_for_one_of_them() -> None:
    text = "  %a = call ptr @make()\n  br i1 %c, label %j, label %o\no:\n  call void @look(ptr %a)\n  br label %j\n"
    text += "j:\n  %z = phi ptr [ null, %entry ], [ %a, %o ]\n  call void @call()\n  call void @look(ptr %z)\n"
    found = plan(text)
    assert found.slot_of[b"%z"] is found.slot_of[b"%a"]
    assert found.transfers[2][0][0] == b"%z"
    assert found.copies[0][0].slot is not found.slot_of[b"%a"]


# -- where slots die ---------------------------------------------------------------------------------------------------


def test_a_slot_dies_before_the_last_use_only() -> None:
    found = plan("  call void @call()\n  call void @look(ptr %p)\n  call void @look(ptr %p)\n")
    assert places(found.dies_before, b"%p") == [(0, 2)]
    assert sorted(found.loads) == [(0, 1), (0, 2)]


def test_a_slot_dies_at_the_start_of_the_way_that_does_not_need_it() -> None:
    text = "  call void @call()\n  br i1 %c, label %a, label %b\n"
    found = plan(text + "a:\n  call void @look(ptr %p)\n  ret void\nb:\n  ret void\n")
    assert blocks(found.clear_slots, b"%p") == [2]
    assert places(found.dies_before, b"%p") == [(1, 0)]


def test_a_slot_in_a_loop_dies_behind_it() -> None:
    text = "  br label %loop\nloop:\n  call void @look(ptr %p)\n  %m = call i1 @more()\n"
    found = plan(text + "  br i1 %m, label %loop, label %out\nout:\n  call void @call()\n")
    assert places(found.dies_before, b"%p") == []
    assert blocks(found.clear_slots, b"%p") == [2]


SETJMP = (
    "  %x = call ptr @make()\n  %r = call i32 @{}(ptr null)\n  %z = icmp {}\n  br i1 %z, label %a, label %b\n"
    "a:\n  call void @look(ptr %p)\n  call void @call()\n  ret void\n"
    "b:\n  call void @look(ptr %x)\n  call void @call()\n  ret void\n"
)


@pytest.mark.parametrize(
    ("function", "test", "p_dies", "x_dies"),
    [
        ("setjmp", "eq i32 %r, 0", True, False),
        ("setjmp", "ne i32 %r, 0", False, True),
        ("setjmp", "eq i32 %r, 1", False, False),
        ("setjmp", "sgt i32 %r, 0", False, False),
        ("setjmp", "eq i64 %n, 0", False, False),
        ("other_setjmp", "eq i32 %r, 0", False, False),
        ("call_twice", "eq i32 %r, 0", True, True),
    ],
)
def test_only_what_no_second_return_needs_dies(function: str, test: str, p_dies: bool, x_dies: bool) -> None:
    text = SETJMP.format(function, test)
    found = plan(text)
    assert bool(places(found.dies_before, b"%p")) is p_dies
    assert bool(places(found.dies_before, b"%x")) is x_dies


def test_a_setjmp_in_a_loop_keeps_what_stands_before_it() -> None:
    text = "  br label %loop\nloop:\n  call void @look(ptr %p)\n  %r = call i32 @setjmp(ptr null)\n"
    found = plan(text + "  %z = icmp eq i32 %r, 0\n  br i1 %z, label %out, label %loop\nout:\n  call void @call()\n")
    assert places(found.dies_before, b"%p") == []
    assert blocks(found.clear_slots, b"%p") == []


# -- variables ---------------------------------------------------------------------------------------------------------

VARIABLE = "  %v = alloca { ptr, i64 }\n  %s = getelementptr i8, ptr %v, i64 8\n"


@pytest.mark.parametrize(
    ("writes", "died"),
    [
        ("  store { ptr, i64 } zeroinitializer, ptr %v\n", True),
        ("  store ptr null, ptr %v\n", False),
        ("  store { ptr, i64 } zeroinitializer, ptr %s\n", False),
        ("  call void @llvm.memset.p0.i64(ptr %v, i8 0, i64 16, i1 false)\n", True),
        ("  call void @llvm.memset.p0.i64(ptr %v, i8 0, i64 15, i1 false)\n", False),
        ("  call void @llvm.memset.p0.i64(ptr %v, i8 0, i64 %n, i1 false)\n", False),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %p, i64 16, i1 false)\n", True),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %v, i64 16, i1 false)\n", False),
        ("  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %v, i64 16, i1 false)\n", False),
        ("  call void @fill(ptr %v)\n", False),
        ("  call void @llvm.lifetime.start.p0(i64 16, ptr %v)\n", True),
        ("  call void @llvm.lifetime.end.p0(i64 16, ptr %v)\n", False),
    ],
)
def test_what_a_variable_held_dies_before_it_is_written_whole(writes: str, died: bool) -> None:
    text = VARIABLE + "  store ptr %p, ptr %v\n  %x = load ptr, ptr %v\n  call void @call()\n"
    found = plan(text + writes + "  %y = load ptr, ptr %v\n")
    assert ((0, 3) in places(found.dies_after, b"%v")) is died
    assert (0, 6) in places(found.dies_after, b"%v")


def test_a_variable_that_nobody_reads_dies_behind_its_write() -> None:
    found = plan("  %v = alloca ptr\n  store ptr %p, ptr %v\n")
    assert places(found.dies_after, b"%v") == [(0, 1)]


def test_a_variable_is_alive_as_long_as_a_derived_address_is_read_through() -> None:
    text = VARIABLE + "  store ptr %p, ptr %v\n  call void @call()\n  %x = load ptr, ptr %s\n  call void @call()\n"
    found = plan(text)
    assert places(found.dies_after, b"%v") == [(0, 4)]


def test_a_variable_is_alive_as_long_as_one_that_holds_its_address() -> None:
    text = "  %h = alloca ptr\n  %v = alloca ptr\n  store ptr %v, ptr %h\n  store ptr %p, ptr %v\n  call void @call()\n"
    found = plan(text + "  %a = load ptr, ptr %h\n  %x = load ptr, ptr %a\n  call void @call()\n")
    assert places(found.dies_after, b"%v")[-1] == (0, 6)
    assert not [place for place in places(found.dies_after, b"%v") if (0, 2) < place < (0, 6)]


def test_byval_parameters_are_variables_without_a_place() -> None:
    found = plan("  call void @call()\n  call void @look(ptr %b)\n  call void @call()\n")
    (one,) = found.variables
    assert (one.name, one.type, one.size, one.place) == (b"%b", b"{ ptr, i64 }", 16, None)
    assert places(found.dies_after, b"%b") == [(0, 1)]
    assert blocks(plan("  call void @call()\n").clear_variables, b"%b") == [0]


@pytest.mark.parametrize(
    ("statements", "why"),
    [
        ("  %v = alloca ptr\n  call void @keep(ptr %v)\n", "captured: its address is given to keep"),
        ("  %v = alloca ptr, i64 %n\n  store ptr %p, ptr %v\n", "its size or its life is decided at run time"),
        ("  br label %x\nx:\n  %v = alloca ptr\n  store ptr %p, ptr %v\n", "its size or its life is decided at run"),
        (f"  %v = alloca [{LARGE // 8 + 1} x ptr]\n  store ptr %p, ptr %v\n", "it is too large to be cleared often"),
        ("  %v = alloca ptr\n  store ptr %p, ptr %v\n  ret ptr %v\n;  ret void\n", "captured: its address is returned"),
        ("  %v = alloca %hidden\n  store ptr %p, ptr %v\n", "the size of its type %hidden is not known"),
        ("  %v = alloca ptr addrspace(1)\n  store ptr %p, ptr %v\n", "the size of its type ptr addrspace(1)"),
    ],
)
def test_variables_that_are_left_alone(statements: str, why: str) -> None:
    found = plan(statements)
    assert [text.startswith(why) for name, text in found.left if name == b"%v"] == [True]
    assert b"%v" not in [variable.name for variable in found.variables]


@pytest.mark.parametrize(
    ("statements", "cleared"),
    [
        ("  %v = alloca i64\n  store i64 %n, ptr %v\n", False),
        ("  %v = alloca i32\n  store i32 0, ptr %v\n", False),
        ("  %v = alloca i64\n  store ptr %p, ptr %v\n", True),
        ("  %v = alloca [8 x i8]\n  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %p, i64 8, i1 false)\n", True),
        ("  %v = alloca [4 x i8]\n  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %p, i64 4, i1 false)\n", False),
        (f"  %v = alloca [{LARGE // 8} x ptr]\n  store ptr %p, ptr %v\n", True),
    ],
)
def test_a_variable_is_cleared_when_it_may_hold_a_pointer(statements: str, cleared: bool) -> None:
    assert (b"%v" in [variable.name for variable in plan(statements).variables]) is cleared


def test_a_callbr_with_a_result_is_not_understood() -> None:
    with pytest.raises(UnreadableError, match="it has a callbr with a result"):
        plan('  %x = callbr i32 asm "", "=r,!i"() to label %a [label %a]\na:\n  ret void\n')
