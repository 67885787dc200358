"""A smaller program that still shows the same: the first thing to look at when an object is late or a program is wrong.

A candidate is the program with something left out. The oracle runs it anew, so what it should do is always known.
Candidates are built and run many to a file, because starting compilers is what costs.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.torture.build import BuildError, Column, build
from tests.torture.generate import Case
from tests.torture.model import Expr, Printer, Program, Stmt, Var, walk
from tests.torture.report import Report, run_file
from tests.torture.simulate import Simulation, TooLongError

PER_FILE = 24


def bodies(program: Program) -> Iterator[list[Stmt]]:
    """Every list of statements, outer ones first."""
    for function in program.functions:
        yield function.body
        for stmt in walk(function.body):
            yield from stmt.bodies


def mentioned(stmt: Stmt) -> set[Var]:
    """Variables a statement names, those of nested statements left out."""
    found = {v for v in (stmt.var, stmt.var2) if v}
    for expr in (stmt.expr, *(a for a in stmt.args if isinstance(a, Expr))):
        found |= {p.var for p in (expr.first, expr.second) if p and p.var} if expr else set()
    found |= {stmt.place.var} if stmt.place and stmt.place.var else set()
    return found | {a if isinstance(a, Var) else a.var for a in stmt.args if not isinstance(a, Expr)}


def tidy(program: Program) -> None:
    """Leaves out functions that nothing calls and variables that nothing names."""
    called = {stmt.function for stmt in program.statements()}
    program.functions = [f for n, f in enumerate(program.functions) if n == 0 or f in called]
    for function in program.functions:
        stmts = list(walk(function.body))
        used = set().union(*(mentioned(s) for s in stmts)) if stmts else set()
        function.locals = [v for v in function.locals if v in used]
        function.setjmp = not program.cxx and any(s.op == "try" for s in stmts)
        function.keeps = any(s.op in ("keep", "use_kept") for s in stmts)
        for stmt in stmts:
            if stmt.op == "block":
                stmt.vars = [v for v in stmt.vars if v in used]


def cuts(program: Program) -> list[Callable[[Program], None]]:
    """Ways to make a copy of `program` smaller: each is applied to a fresh copy. The greatest cuts come first."""
    out: list[tuple[int, Callable[[Program], None]]] = []

    def drop(body: int, first: int, count: int) -> Callable[[Program], None]:
        def cut(other: Program) -> None:
            del list(bodies(other))[body][first : first + count]

        return cut

    def unwrap(body: int, at: int, inner: int) -> Callable[[Program], None]:
        def cut(other: Program) -> None:
            here = list(bodies(other))[body]
            here[at : at + 1] = here[at].bodies[inner]

        return cut

    def change(number: int, how: Callable[[Stmt], None]) -> Callable[[Program], None]:
        def cut(other: Program) -> None:
            how(list(other.statements())[number])

        return cut

    for number, body in enumerate(bodies(program)):
        size = len(body)
        while size > 1:
            out += [(size, drop(number, first, size)) for first in range(0, len(body), size)]
            size = (size + 1) // 2
        for at, stmt in enumerate(body):
            out.append((sum(1 for _ in walk([stmt])), drop(number, at, 1)))
            # A break or continue of a loop that is gone would mean something else.
            leaves = any(s.op in ("break", "continue") for s in walk([stmt]))
            if stmt.op in ("if", "switch", "for", "while", "try") and not leaves:
                out += [(2, unwrap(number, at, inner)) for inner in range(len(stmt.bodies))]
    for number, stmt in enumerate(program.statements()):
        if stmt.op in ("call", "call_thread", "call_closure"):
            if stmt.place or stmt.var2:
                out.append((1, change(number, _no_result)))
            for at, arg in enumerate(stmt.args):
                if isinstance(arg, Expr) and arg.kind != "null":
                    out.append((1, change(number, _null_argument(at))))
        if stmt.expr and stmt.op in ("assign", "return", "use") and stmt.expr.kind not in ("null", "make"):
            out.append((1, change(number, _null_expr)))
    return [cut for _, cut in sorted(out, key=lambda pair: -pair[0])]


def _no_result(stmt: Stmt) -> None:
    stmt.place = None
    if stmt.op != "call_closure" or stmt.var2:
        stmt.var2 = None


def _null_argument(at: int) -> Callable[[Stmt], None]:
    def how(stmt: Stmt) -> None:
        stmt.args[at] = Expr("null")

    return how


def _null_expr(stmt: Stmt) -> None:
    stmt.expr = Expr("null")


def candidate(program: Program, number: int, cut: Callable[[Program], None] | None) -> Case | None:
    """A smaller program under another number, or None when it cannot be run."""
    other = copy.deepcopy(program)
    other.number = number
    if cut:
        cut(other)
    tidy(other)
    for at, function in enumerate(other.functions):
        function.name = f"p{number}_f{at}"
    try:
        return Case(other, Simulation(other).run())
    except TooLongError:
        return None


def interesting(reports: dict[int, Report], number: int, wanted: str) -> bool:
    """The program does what is looked for: "wrong", or an object that is late or never and held like this."""
    report = reports[number]
    if wanted == "wrong":
        return bool(report.premature or report.differs)
    return any(held == wanted and counts["late"] + counts["never"] for held, counts in report.by_held.items())


def reduce(program: Program, column: Column, wanted: str, folder: Path, extra: tuple[str, ...] = ()) -> Case | None:
    """The smallest program found; None when the program itself is not as wanted."""

    def holds(cases: list[Case]) -> list[Case]:
        source = folder / f"reduce.{'cc' if program.cxx else 'c'}"
        source.write_text(Printer().file([c.program for c in cases]))
        reports = {c.program.number: Report() for c in cases}
        try:
            run_file(build(source, column, extra), cases, Report(), each=reports)
        except BuildError:
            return []
        return [c for c in cases if interesting(reports, c.program.number, wanted)]

    start = candidate(program, 0, None)
    best = holds([start])[0] if start and holds([start]) else None
    if best is None:
        return None
    smaller = True
    while smaller:
        smaller = False
        todo = cuts(best.program)
        for first in range(0, len(todo), PER_FILE):
            tried = [candidate(best.program, n, cut) for n, cut in enumerate(todo[first : first + PER_FILE])]
            good = holds([c for c in tried if c])
            if good:
                best = min(good, key=lambda c: sum(1 for _ in c.program.statements()))
                smaller = True
                break
    return best
