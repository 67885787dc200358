"""Random torture programs: the same seed makes the same program, on any machine.

What the program may say is bounded so that C gives it one meaning: every variable starts at zero, every loop ends, a
pointer that may be null is asked before it is followed, no address of a local outlives the local in the program's own
reads, and where setjmp returns twice only volatile variables and those of inner blocks are written in between.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.torture.model import (
    CLOSURE_SHAPE,
    NODE_SLOTS,
    POINTEE,
    SLOTS,
    Address,
    Expr,
    Function,
    Place,
    Program,
    Stmt,
    Var,
    walk,
)
from tests.torture.simulate import Prediction, Simulation, TooLongError

AGGREGATES = ("Pr", "Bg", "A", "U")


@dataclass
class Options:
    """density: how often a statement that is a call is followed by a collection, 0 to 1."""

    density: float = 0.6
    threads: bool = True
    throws: bool = True


@dataclass
class Scope:
    """Where the generator stands. `writable` None: everything; else, inside a setjmp, only these and volatile ones."""

    vars: list[Var]
    depth: int = 0
    loop: bool = False
    breakable: bool = False
    trying: bool = False
    writable: set[Var] | None = None
    top: list[Var] = field(default_factory=list)

    def inner(self, **changes: object) -> Scope:
        values = {**self.__dict__, "vars": list(self.vars), "depth": self.depth + 1, **changes}
        return Scope(**values)  # type: ignore[arg-type]

    def may_write(self, var: Var) -> bool:
        return self.writable is None or var.volatile or var in self.writable


class Generator:
    """Makes one program."""

    def __init__(self, number: int, seed: int, cxx: bool, options: Options) -> None:
        self.random = random.Random(seed * 1000003 + number)
        self.options = options
        self.program = Program(number, self.random.randrange(1 << 31), [], cxx)
        self.names = 0

    def make(self) -> Program:
        shapes = [("void", ())]
        for _ in range(self.random.randint(2, 5)):
            shapes.append(self.shape())
        if self.random.random() < 0.5:
            shapes.append(CLOSURE_SHAPE)
        for number, (ret, params) in enumerate(shapes):
            attribute = "noinline" if number == 0 else self.random.choice(["", "inline", "noinline", "noinline"])
            variables = [Var(f"x{i}", kind, "param") for i, kind in enumerate(params)]
            self.program.functions.append(
                Function(f"p{self.program.number}_f{number}", ret, variables, attribute,
                         collect_first=number == 0 or self.random.random() < 0.9)
            )  # fmt: skip
        for function in self.program.functions:
            self.function(function)
        return self.program

    def shape(self) -> tuple[str, tuple[str, ...]]:
        """A random signature, with many parameters now and then so that some go by the stack."""
        r = self.random
        ret = r.choice(["P", "P", "P", "Pr", "Bg", "N", "I", "void"])
        if r.random() < 0.15:
            return ret, ("P",) * r.randint(7, 10)
        kinds = ["P", "P", "P", "P", "Pr", "Bg", "N", "I", "Q", "PP", "BP"]
        return ret, tuple(r.choice(kinds) for _ in range(r.randint(1, 4)))

    # -- variables

    def name(self, prefix: str) -> str:
        self.names += 1
        return f"{prefix}{self.names}"

    def function(self, function: Function) -> None:
        r = self.random
        function.setjmp = not self.program.cxx and self.options.throws and r.random() < 0.12
        for _ in range(r.randint(2, 4)):
            function.locals.append(Var(self.name("v"), "P", "local", volatile=function.setjmp and r.random() < 0.7))
        for kind, chance in (("Pr", 0.6), ("Bg", 0.4), ("A", 0.5), ("N", 0.6), ("I", 0.2), ("Q", 0.3), ("U", 0.2),
                             ("PP", 0.3), ("BP", 0.2), ("C", 0.25)):  # fmt: skip
            if r.random() < chance:
                function.locals.append(Var(self.name(kind.lower()), kind, "local"))
        variables = [*function.params, *function.locals]
        candidates = [v for v in function.locals if v.type in ("Pr", "Bg")]
        if candidates and r.random() < 0.12:
            r.choice(candidates).captured = True
            function.keeps = True
        scope = Scope(variables, top=variables)
        function.body = [*self.prologue(function), *self.body(function, scope, r.randint(7, 14))]
        assigned: set[Var] = set()
        self.assigned_in_loops(function.body, False, assigned)
        for var in function.locals:
            if var in assigned:
                var.role = "loop"
        function.body.append(self.return_stmt(function, scope))
        function.setjmp = function.setjmp and any(stmt.op == "try" for stmt in walk(function.body))

    def prologue(self, function: Function) -> list[Stmt]:
        """Something in the variables, so that not all reads find null."""
        out = []
        for var in function.locals:
            if self.random.random() < 0.5:
                continue
            if var.type == "N":
                out.append(Stmt("node", var=var))
            elif var.type == "P":
                out.append(Stmt("assign", place=Place("var", var), expr=Expr("make")))
            elif var.type in SLOTS:
                slot, dynamic = self.slot(var.type)
                out.append(Stmt("assign", place=Place("slot", var, slot, dynamic), expr=Expr("make")))
        return out

    def assigned_in_loops(self, body: list[Stmt], inside: bool, found: set[Var]) -> None:
        for stmt in body:
            if inside and stmt.place and stmt.place.kind == "var" and stmt.place.var:
                found.add(stmt.place.var)
            for inner in stmt.bodies:
                self.assigned_in_loops(inner, inside or stmt.op in ("for", "while"), found)

    def return_stmt(self, function: Function, scope: Scope) -> Stmt:
        if function.ret == "void":
            return Stmt("return")
        if function.ret == "P":
            return Stmt("return", expr=self.expr(scope))
        choices = [v for v in scope.vars if v.type == function.ret]
        return Stmt("return", var=self.random.choice(choices) if choices else None)

    def return_call(self, function: Function, scope: Scope) -> list[Stmt]:
        """`return f(...)`; with musttail where types and lifetimes allow it."""
        choices = [f for f in self.program.functions[1:] if f.ret == function.ret and f.ret != "void"]
        alike = [f for f in choices if f.shape == function.shape]
        if not choices:
            return []
        callee = self.random.choice(alike if alike and self.random.random() < 0.5 else choices)
        args = self.arguments(scope, callee)
        if args is None:
            return []
        scalars = set(function.shape[1]) <= {"P", "N", "I", "Q"}
        must = (
            callee in alike
            and scalars
            and not (self.program.cxx and scope.depth)
            and function.ret != "Bg"
            and not function.setjmp
            and not function.keeps
        )
        return [Stmt("return_call", function=callee, args=args, number=int(must))]

    def pick(self, scope: Scope, kinds: tuple[str, ...], write: bool = False) -> Var | None:
        choices = [v for v in scope.vars if v.type in kinds and (not write or scope.may_write(v))]
        return self.random.choice(choices) if choices else None

    def slot(self, kind: str) -> tuple[str, bool]:
        slots = NODE_SLOTS if kind == "N" else SLOTS[POINTEE.get(kind, kind)]
        slot = self.random.choice(slots)
        return slot, slot[-1].isdigit() and self.random.random() < 0.4

    def place(self, scope: Scope, write: bool) -> Place:
        r = self.random
        for _ in range(4):
            kind = r.choices(["P", "Pr", "Bg", "A", "U", "N", "PP", "BP", "next", "global", "I"],
                             [40, 12, 8, 14, 4, 9, 5, 4, 3, 4, 4])[0]  # fmt: skip
            if kind == "global":
                return Place("global", number=r.randrange(4))
            if kind == "next":
                var = self.pick(scope, ("P",))
                if var and not var.volatile:
                    return Place("next", var)
                continue
            through = kind in ("N", "PP", "BP")
            if through and kind in POINTEE and write and scope.writable is not None:
                continue  # it may point to a local that setjmp does not let us write
            var = self.pick(scope, (kind,), write and not through)
            if var is None or (through and var.volatile):
                continue
            if kind == "P":
                return Place("var", var)
            if kind == "I":
                return Place("int", var)
            slot, dynamic = self.slot(kind)
            return Place("node" if kind == "N" else "deref" if through else "slot", var, slot, dynamic)
        var = self.pick(scope, ("P",), write)
        return Place("var", var) if var else Place("global", number=r.randrange(4))

    def expr(self, scope: Scope, make: float = 0.0) -> Expr:
        r = self.random
        if r.random() < make:
            return Expr(r.choice(["make", "make", "make_inline"]))
        if r.random() < 0.12:
            return Expr("pick", self.place(scope, False), self.place(scope, False), r.randrange(2))
        return Expr("place", self.place(scope, False))

    # -- statements

    def body(self, function: Function, scope: Scope, budget: int) -> list[Stmt]:
        out: list[Stmt] = []
        while budget > 0:
            made = self.statement(function, scope)
            budget -= 1 + sum(2 for _ in made[0].bodies) if made else 1
            out.extend(made)
        return out

    def statement(self, function: Function, scope: Scope) -> list[Stmt]:
        r = self.random
        ops = {"make": 22, "assign": 12, "use": 22, "call": 22, "aggregate": 8, "inside": 4, "pointer": 5, "node": 6,
               "closure": 4, "keep": 5, "collect": 5, "compound": 12 if scope.depth < 3 else 0,
               "throw": 5 if self.options.throws else 0, "leave": 4, "zero": 2}  # fmt: skip
        op = r.choices(list(ops), list(ops.values()))[0]
        made: list[Stmt] | None = getattr(self, "make_" + op)(function, scope)
        return made or []

    def make_make(self, function: Function, scope: Scope) -> list[Stmt]:
        r = self.random
        place = self.place(scope, True)
        out = [Stmt("assign", place=place, expr=self.expr(scope, make=1))]
        if r.random() < 0.3:
            out += self.make_call(function, scope) or [Stmt("collect")]
        # Most objects are used again: one that is dead at once is an easy one.
        if r.random() < 0.75:
            if place.kind == "var" and r.random() < 0.2:
                out += self.make_copy(scope, place)
            out.append(Stmt("use", expr=Expr("place", place), number=int(r.random() < 0.3)))
            if r.random() < 0.5:
                out += self.collection()
        return out

    def make_copy(self, scope: Scope, source: Place) -> list[Stmt]:
        """The object goes to some other place, and its place to another object that refers to it."""
        if self.random.random() < 0.5:
            return [Stmt("assign", place=self.place(scope, True), expr=Expr("place", source))]
        var = self.pick(scope, ("P",), write=True)
        if var is None or var is source.var or var.volatile:
            return []
        return [
            Stmt("assign", place=Place("var", var), expr=Expr("make")),
            Stmt("assign", place=Place("next", var), expr=Expr("place", source)),
        ]

    def make_assign(self, function: Function, scope: Scope) -> list[Stmt]:
        return [Stmt("assign", place=self.place(scope, True), expr=self.expr(scope))]

    def make_use(self, function: Function, scope: Scope) -> list[Stmt]:
        return [Stmt("use", expr=self.expr(scope), number=int(self.random.random() < 0.3))]

    def make_collect(self, function: Function, scope: Scope) -> list[Stmt]:
        return [Stmt("collect")]

    def make_zero(self, function: Function, scope: Scope) -> list[Stmt]:
        var = self.pick(scope, ("P", *AGGREGATES, "N", "I", "Q", "PP", "BP", "C"), write=True)
        return [Stmt("zero", var=var)] if var else []

    def argument(self, scope: Scope, kind: str, made: list[bool]) -> Expr | Var | Address | None:
        """One argument; at most one of a call makes an object, because C does not order arguments."""
        r = self.random
        if kind == "P":
            expr = self.expr(scope, make=0 if made[0] else 0.3)
            made[0] |= expr.kind.startswith("make")
            return expr
        if kind in POINTEE:
            locals_ = [v for v in scope.top if v.type == POINTEE[kind]]
            if locals_ and scope.writable is None and r.random() < 0.75:
                return Address(r.choice(locals_))
            return self.pick(scope, (kind,)) if scope.writable is None else None
        return self.pick(scope, (kind,))

    def result(self, scope: Scope, stmt: Stmt, ret: str) -> None:
        if ret == "P":
            if self.random.random() < 0.85:
                stmt.place = self.place(scope, True)
        elif ret != "void":
            stmt.var2 = self.pick(scope, (ret,), write=True)

    def arguments(self, scope: Scope, callee: Function) -> list[Expr | Var | Address] | None:
        """One for each parameter, or None when there is nothing to pass."""
        made, out = [False], []
        for param in callee.params:
            arg = self.argument(scope, param.type, made)
            if arg is None:
                return None
            out.append(arg)
        return out

    def make_call(self, function: Function, scope: Scope) -> list[Stmt]:
        r = self.random
        callee = r.choice(self.program.functions[1:])
        stmt = Stmt("call", function=callee)
        if callee.shape == CLOSURE_SHAPE and self.options.threads and r.random() < 0.12:
            stmt.op = "call_thread"
        args = self.arguments(scope, callee)
        if args is None:
            return []
        stmt.args = args
        self.result(scope, stmt, callee.ret)
        return [stmt, *self.collection()]

    def collection(self) -> list[Stmt]:
        return [Stmt("collect")] if self.random.random() < self.options.density else []

    def make_aggregate(self, function: Function, scope: Scope) -> list[Stmt]:
        var = self.pick(scope, AGGREGATES, write=True)
        if var is None:
            return []
        pointers = [k for k, v in POINTEE.items() if v == var.type]
        if pointers and scope.writable is None and self.random.random() < 0.4:
            pointer = self.pick(scope, (pointers[0],))
            if pointer:
                if self.random.random() < 0.5:
                    return [Stmt("copy_from", var=var, var2=pointer)]
                return [Stmt("copy_to", var=pointer, var2=var)]
        other = self.pick(scope, (var.type,))
        return [Stmt("copy", var=var, var2=other)] if other and other is not var else []

    def make_inside(self, function: Function, scope: Scope) -> list[Stmt]:
        if self.random.random() < 0.5:
            var, source = self.pick(scope, ("Q",), write=True), self.pick(scope, ("P",))
            if var and source and not source.volatile:
                return [Stmt("inside", var=var, var2=source, number=self.random.randrange(3))]
        var = self.pick(scope, ("Q",))
        return [Stmt("use_inside", var=var)] if var else []

    def make_pointer(self, function: Function, scope: Scope) -> list[Stmt]:
        var = self.pick(scope, ("PP", "BP"), write=True)
        if var is None:
            return []
        choices = [v for v in scope.top if v.type == POINTEE[var.type]]
        return [Stmt("address", var=var, var2=self.random.choice(choices))] if choices else []

    def make_node(self, function: Function, scope: Scope) -> list[Stmt]:
        r = self.random
        var, other = self.pick(scope, ("N",), write=True), self.pick(scope, ("N",))
        if var is None or other is None:
            return []
        match r.randrange(5):
            case 0 | 1:
                out = [Stmt("node", var=var)]
                for _ in range(r.randint(0, 2)):
                    slot, dynamic = self.slot("N")
                    out.append(Stmt("assign", place=Place("node", var, slot, dynamic), expr=self.expr(scope, make=0.6)))
                return out
            case 2:
                return [Stmt("node_set", var=var, var2=other, number=1)]
            case 3:
                return [Stmt("node_set", var=var, var2=other)]
            case _:
                return [Stmt("link", var=var, var2=other)]

    def make_closure(self, function: Function, scope: Scope) -> list[Stmt]:
        bodies = [f for f in self.program.functions if f.shape == CLOSURE_SHAPE]
        if not bodies:
            return []
        if self.random.random() < 0.4:
            var, env = self.pick(scope, ("C",), write=True), self.pick(scope, ("N",))
            if var and env:
                return [Stmt("closure", var=var, var2=env, function=self.random.choice(bodies))]
        var = self.pick(scope, ("C",))
        if var is None:
            return []
        stmt = Stmt("call_closure", var=var, args=[self.expr(scope, make=0.3)])
        self.result(scope, stmt, "P")
        return [stmt, *self.collection()]

    def make_keep(self, function: Function, scope: Scope) -> list[Stmt]:
        kept = [v for v in scope.top if v.captured]
        if not kept:
            return []
        if self.random.random() < 0.5:
            return [Stmt("use_kept")]
        return [Stmt("keep", var=self.random.choice(kept))]

    def make_throw(self, function: Function, scope: Scope) -> list[Stmt]:
        return [Stmt("throw", number=self.random.randint(2, 4))]

    def make_leave(self, function: Function, scope: Scope) -> list[Stmt]:
        if scope.breakable and self.random.random() < 0.6:
            return [Stmt("break", number=self.random.randint(2, 4))]
        if scope.loop and self.random.random() < 0.6:
            return [Stmt("continue", number=self.random.randint(2, 4))]
        if scope.trying:
            return []
        if self.random.random() < 0.4:
            return self.return_call(function, scope)
        stmt = self.return_stmt(function, scope)
        stmt.number = self.random.randint(3, 5)
        return [stmt]

    def make_compound(self, function: Function, scope: Scope) -> list[Stmt]:
        r = self.random
        ops = ["if", "if", "for", "for", "while", "switch", "block"]
        if self.options.throws and (self.program.cxx or function.setjmp):
            ops += ["try", "try"]
        op = r.choice(ops)
        size = r.randint(2, 5)
        match op:
            case "if":
                bodies = [self.body(function, scope.inner(), size), self.body(function, scope.inner(), r.randint(0, 3))]
                return [Stmt("if", number=r.randint(2, 3), bodies=bodies)]
            case "for" | "while":
                inside = scope.inner(loop=True, breakable=True)
                body = [*self.body(function, inside, size), *self.collection()]
                return [Stmt(op, number=2 if op == "while" else r.randint(2, 3), bodies=[body])]
            case "switch":
                # A break here would leave the switch, not the loop.
                bodies = [self.body(function, scope.inner(breakable=False), r.randint(1, 3)) for _ in range(3)]
                # By computed goto now and then; C++ forbids it around try.
                goto = not self.program.cxx and not function.setjmp and r.random() < 0.3
                return [Stmt("switch", bodies=bodies, number=int(goto))]
            case "block":
                inside = scope.inner()
                declared = [Var(self.name("b"), r.choice(["P", "P", "Pr", "Bg", "A", "N"]), "block")
                            for _ in range(r.randint(1, 2))]  # fmt: skip
                inside.vars += declared
                if inside.writable is not None:
                    inside.writable = inside.writable | set(declared)
                return [Stmt("block", vars=declared, bodies=[self.body(function, inside, size)])]
        writable = scope.writable
        if not self.program.cxx:
            writable = set() if writable is None else writable
        # Leaving a try by break, continue or return would skip the code that puts the handler back.
        trying = scope.inner(trying=True, loop=False, breakable=False, writable=writable)
        handler = scope.inner()
        return [Stmt("try", bodies=[self.body(function, trying, size + 2), self.body(function, handler, 3)])]


@dataclass(eq=False)
class Case:
    """A program and what it should do."""

    program: Program
    prediction: Prediction


def case(seed: int, number: int, options: Options | None = None) -> Case:
    """Program `number` of a seed. Every fifth is C++ with exceptions; those too long or too short are made anew."""
    options = options or Options()
    attempt = 0
    while True:
        program = Generator(number, seed + attempt * 7919, number // 25 % 5 == 4, options).make()
        try:
            prediction = Simulation(program).run()
        except TooLongError:
            prediction = Prediction(0, [], 0)
        if len(prediction.objects) >= 4:
            return Case(program, prediction)
        attempt += 1
