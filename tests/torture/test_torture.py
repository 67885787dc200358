"""Torture: the oracle itself, that the checker notices harm, and a small set of programs; make test-all runs more.

The whole set of issue 4 is run by hand: see `python -m tests.torture --help`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.torture.__main__ import PER_FILE, main, work
from tests.torture.build import Column, build, missing
from tests.torture.generate import Case, Options, case
from tests.torture.model import Address, Expr, Function, Place, Printer, Program, Stmt, Var
from tests.torture.reduce import reduce
from tests.torture.report import Report, run_file
from tests.torture.simulate import Obj, Simulation

needs_tools = pytest.mark.skipif(bool(missing()), reason=missing() or "all is there")


def make(var: Var) -> Stmt:
    return Stmt("assign", place=Place("var", var), expr=Expr("make"))


def use(var: Var) -> Stmt:
    return Stmt("use", expr=Expr("place", Place("var", var)))


def program(*functions: Function) -> Program:
    for function in functions:
        function.collect_first = False
    return Program(0, 7, list(functions), False)


def entry(body: list[Stmt], *variables: Var) -> Function:
    return Function("p0_f0", "void", [], "noinline", list(variables), body)


def objects(*functions: Function) -> list[Obj]:
    return Simulation(program(*functions)).run().objects


def test_the_same_seed_makes_the_same_program() -> None:
    texts = [Printer().file([case(seed, 3).program]) for seed in (5, 5, 6)]
    assert texts[0] == texts[1] != texts[2]


def test_a_variable_that_is_written_before_it_is_read_holds_nothing() -> None:
    v = Var("v", "P", "local")
    first, second = objects(entry([make(v), Stmt("collect"), make(v), Stmt("collect"), use(v)], v))
    assert (first.death, second.death) == (1, 3)
    assert first.held == "local"


def test_a_read_in_the_next_turn_of_a_loop_keeps_an_object() -> None:
    v = Var("v", "P", "local")
    (obj,) = objects(entry([make(v), Stmt("for", number=2, bodies=[[use(v), Stmt("collect")]]), Stmt("collect")], v))
    assert obj.death == 3


def test_a_read_on_a_path_not_taken_keeps_an_object() -> None:
    v = Var("v", "P", "local")
    branch = Stmt("if", number=1 << 30, bodies=[[use(v)], []])
    (obj,) = objects(entry([make(v), Stmt("collect"), branch, Stmt("collect")], v))
    assert obj.death == 2


def test_an_argument_is_the_callees() -> None:
    v, x = Var("v", "P", "local"), Var("x", "P", "param")
    callee = Function("p0_f1", "void", [x], body=[Stmt("collect"), use(x), Stmt("collect")])
    call = Stmt("call", function=callee, args=[Expr("place", Place("var", v))])
    (obj,) = objects(entry([make(v), call, Stmt("collect")], v), callee)
    assert obj.death == 2


def test_a_local_whose_address_is_passed_is_alive_during_the_call_only() -> None:
    s, x = Var("s", "Pr", "local"), Var("x", "PP", "param")
    callee = Function("p0_f1", "void", [x], body=[Stmt("collect")])
    put = Stmt("assign", place=Place("slot", s, "a"), expr=Expr("make"))
    call = Stmt("call", function=callee, args=[Address(s)])
    (obj,) = objects(entry([put, call, Stmt("collect")], s), callee)
    assert obj.death == 2


def test_a_local_whose_address_is_kept_is_alive_until_the_return() -> None:
    s = Var("s", "Pr", "local", captured=True)
    put = Stmt("assign", place=Place("slot", s, "a"), expr=Expr("make"))
    callee = Function("p0_f1", "void", [], locals=[s], body=[Stmt("keep", var=s), put, Stmt("collect")], keeps=True)
    (obj,) = objects(entry([Stmt("call", function=callee), Stmt("collect")]), callee)
    assert (obj.death, obj.held) == (2, "gone: captured")


def test_to_forget_an_address_leaves_what_is_there() -> None:
    s, p = Var("s", "Pr", "local"), Var("p", "PP", "local")
    put = Stmt("assign", place=Place("slot", s, "a"), expr=Expr("make"))
    read = Stmt("use", expr=Expr("place", Place("slot", s, "a")))
    body = [put, Stmt("address", var=p, var2=s), Stmt("zero", var=p), Stmt("collect"), read]
    (obj,) = objects(entry(body, s, p))
    assert obj.death == 2


def test_a_read_in_the_handler_keeps_an_object_during_the_calls_that_may_throw() -> None:
    v = Var("v", "P", "local")
    callee = Function("p0_f1", "void", [], body=[Stmt("collect")])
    attempt = Stmt("try", bodies=[[Stmt("call", function=callee), Stmt("collect")], [use(v)]])
    (obj,) = objects(entry([make(v), attempt], v), callee)
    assert obj.death == 2  # alive in the call, dead behind it


def test_finalizers_wait_for_those_of_objects_that_refer_to_theirs() -> None:
    v = Var("v", "P", "local")
    w = Var("w", "P", "local")
    link = Stmt("assign", place=Place("next", w), expr=Expr("place", Place("var", v)))
    body = [make(v)]
    for _ in range(3):  # each new object refers to the one before
        body += [make(w), link, Stmt("assign", place=Place("var", v), expr=Expr("place", Place("var", w)))]
    found = objects(entry([*body, Stmt("collect"), Stmt("collect")], v, w))
    assert [o.death for o in found] == [1] * 4
    assert [o.expected for o in found] == [2, 2, 1, 1]  # two collections a point


def test_a_cycle_is_never_finalized() -> None:
    v = Var("v", "P", "local")
    link = Stmt("assign", place=Place("next", v), expr=Expr("place", Place("var", v)))
    (obj,) = objects(entry([make(v), link], v))
    assert obj.expected == 0


def test_every_kind_of_statement_is_made() -> None:
    ops = {stmt.op for n in range(60, 130) for stmt in case(2, n).program.statements()}
    expected = """assign use use_inside collect zero copy copy_from copy_to inside address node node_set link closure
        call call_closure call_thread keep use_kept return return_call throw break continue if for while switch
        block try"""
    assert ops >= set(expected.split())


@needs_tools
def test_a_use_after_the_finalizer_is_noticed(tmp_path: Path) -> None:
    v, i = Var("v1", "P", "local"), Var("i2", "I", "local")
    body = [make(v), Stmt("assign", place=Place("int", i), expr=Expr("place", Place("var", v))),
            Stmt("collect"), Stmt("collect"), Stmt("use", expr=Expr("place", Place("int", i)))]  # fmt: skip
    whole = program(entry(body, v, i))
    mask = "-(uintptr_t)t_v[1]"  # all ones, and no compiler knows
    text = Printer().file([whole]).replace("(uintptr_t)v1", f"(uintptr_t)v1 ^ {mask}")
    text = text.replace("(T *)i2", f"(T *)(i2 ^ {mask})")
    source = tmp_path / "hidden.c"
    source.write_text(text)  # a pointer that no collector can see
    report = Report()
    run_file(build(source, Column("O2")), [Case(whole, Simulation(whole).run())], report)
    assert report.premature == 1
    assert re.search("object 0 used at point 2 after its finalizer", report.failures[0])


@needs_tools
def test_another_sum_is_noticed(tmp_path: Path) -> None:
    one = case(1, 0)
    source = tmp_path / "sum.c"
    source.write_text(Printer().file([one.program]))
    report = Report()
    one.prediction.sum += 1
    run_file(build(source, Column("O0")), [one], report)
    assert report.differs == 1


@needs_tools
def test_a_program_that_dies_is_noticed(tmp_path: Path) -> None:
    cases = [case(1, 0), case(1, 1)]
    source = tmp_path / "dies.c"
    source.write_text(Printer().file([c.program for c in cases]).replace("p1_f0(void) {", "p1_f0(void) { abort();"))
    report = Report()
    run_file(build(source, Column("O0")), cases, report)
    assert report.programs == 1
    assert "program 1 did not finish" in report.failures[0]


@needs_tools
@pytest.mark.parametrize(("level", "first"), [("O0", 0), ("O2", 25), ("LTO", 100)])
def test_no_object_dies_early_and_few_late(tmp_path: Path, level: str, first: int) -> None:
    column = Column(level, llpass=True)
    numbers = range(first, first + PER_FILE)  # 100 to 124 are C++
    report = work(1, numbers, [column], tmp_path, Options(), (), keep=False)[column.name]
    assert report.failures == []
    assert report.programs == PER_FILE
    assert report.share > 0.85, report.text()


@needs_tools
@pytest.mark.slow
def test_torture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = "--programs 200 --seed 11 --levels O0,O2,LTO --route pre,post --pass on --folder"
    status = main([*arguments.split(), str(tmp_path)])
    assert status == 0, capsys.readouterr().out


@needs_tools
@pytest.mark.slow
def test_a_program_is_made_smaller(tmp_path: Path) -> None:
    column = Column("O0")
    whole = next(
        c
        for c in (case(1, n) for n in range(50))
        if any(o.held == "local" and o.death < 9 for o in c.prediction.objects)
    )
    small = reduce(whole.program, column, "local", tmp_path)
    assert small
    assert sum(1 for _ in small.program.statements()) < 12
