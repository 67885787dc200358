"""The oracle: runs a torture program in Python and says what it prints and when each of its objects dies.

At each collection point an object is alive when it can be reached from a variable that is alive there (liveness.py;
in every frame of the stack), from a local whose address was given away, from a local whose address the running call was
passed, or from a global. The first point where it is not reachable is its death. A finalizer waits for those of
objects that refer to its own (BDWGC's order), and `llp_gc` collects twice; `expected` counts that in. Objects in a
cycle are never finalized.

How an object was held is said by the variables of the frames on the stack that still hold it though they are dead
("local", "array", ...; the hard part of the pass), or, when its frames are gone, by "gone" and what last held it.
"stack argument": a frame on the stack has passed it in memory, so a word may be left where no variable is.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.torture.liveness import Liveness
from tests.torture.model import NODE_SLOTS, SLOTS, Address, Expr, Function, Place, Program, Stmt, Var, stack_parameters

MASK = (1 << 64) - 1
#: Of several holders the first named here is the one an object is counted under.
ORDER = ("stack argument", "setjmp", "captured", "pointer-to-local", "closure", "array", "struct", "union", "integer",
         "interior", "heap", "byval", "param", "loop", "block", "local")  # fmt: skip
KIND = {"Pr": "struct", "Bg": "struct", "A": "array", "N": "heap", "I": "integer", "Q": "interior", "U": "union",
        "PP": "pointer-to-local", "BP": "pointer-to-local", "C": "closure"}  # fmt: skip


@dataclass(eq=False)
class Obj:
    """An object with a finalizer."""

    id: int
    next: Obj | None = None
    death: int = 0  # the first point at which it is dead
    expected: int = 0  # the point at which its finalizer should run; 0 = never, it is in a cycle
    held: str = ""
    stale: tuple[str, ...] = ()
    waited_for: set[Obj] = field(default_factory=set)  # dead objects that refer to it
    last: frozenset[str] = frozenset()


@dataclass(eq=False)
class HeapNode:
    """A heap node."""

    slots: dict[str, object] = field(default_factory=lambda: dict.fromkeys(NODE_SLOTS))
    next: HeapNode | None = None


@dataclass(eq=False)
class Aggregate:
    """Memory of a struct, array or union variable; a pointer to it is a reference to this."""

    slots: dict[str, object]


@dataclass(eq=False)
class Closure:
    """What a C holds."""

    function: Function | None = None
    env: HeapNode | None = None


class ThrownError(Exception):
    """An exception or a longjmp under way."""


class ReturnedError(Exception):
    """A return statement was executed; carries the value."""


class LoopLeftError(Exception):
    """break (True) or continue (False)."""


class TooLongError(Exception):
    """The program does more than is useful."""


@dataclass(eq=False)
class Frame:
    """A running function."""

    function: Function
    live: frozenset[Var]
    thread: bool
    values: dict[Var, object] = field(default_factory=dict)
    pinned: list[object] = field(default_factory=list)
    tag: int = 0
    #: Objects passed in memory by this frame.
    passed: set[Obj] = field(default_factory=set)


def blank(kind: str) -> object:
    if kind in SLOTS:
        return Aggregate(dict.fromkeys(SLOTS[kind]))
    return Closure() if kind == "C" else None


def copy(value: object) -> object:
    """A value as it is passed or assigned."""
    if isinstance(value, Aggregate):
        return Aggregate(dict(value.slots))
    return Closure(value.function, value.env) if isinstance(value, Closure) else value


def successors(value: object) -> list[object]:
    if isinstance(value, Obj):
        return [value.next]
    if isinstance(value, HeapNode):
        return [*value.slots.values(), value.next]
    if isinstance(value, Aggregate):
        return list(value.slots.values())
    return [value.env] if isinstance(value, Closure) else []


def reach(values: list[object]) -> set[Obj]:
    """Objects that can be reached."""
    seen: set[int] = set()
    found: set[Obj] = set()
    todo = list(values)
    while todo:
        value = todo.pop()
        if value is None or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Obj):
            found.add(value)
        todo.extend(successors(value))
    return found


def reach_now(values: list[object]) -> set[Obj]:
    """Objects that these values name themselves."""
    slots = [slot for value in values for slot in (value.slots.values() if isinstance(value, Aggregate) else [value])]
    return {value for value in slots if isinstance(value, Obj)}


@dataclass
class Prediction:
    """What a program should do: its sum, its objects by id, how many points it passes."""

    sum: int
    objects: list[Obj]
    points: int


class Simulation:
    """One run of a program."""

    def __init__(self, program: Program, most_points: int = 150) -> None:
        self.program = program
        self.most_points = most_points
        self.liveness = {function: Liveness(function) for function in program.functions}
        self.state = program.seed
        self.fuel = program.fuel
        self.sum = 0
        self.now = 0
        self.tags = 0
        self.tries = 0
        self.threads = 0
        self.kept: tuple[Aggregate | None, int] = (None, 0)
        self.objects: list[Obj] = []
        self.pending: set[Obj] = set()
        self.globals: list[object] = [None] * 4
        self.frames: list[Frame] = []

    def run(self) -> Prediction:
        """The whole program and the rounds after it."""
        self.call(self.program.functions[0], [])
        self.point()
        self.globals = [None] * 4
        for _ in range(3):
            self.point()
        return Prediction(self.sum, self.objects, self.now)

    # -- what the C side does

    def random(self, n: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return ((self.state >> 33) & 0xFFFFFFFF) % n

    def use(self, value: object) -> None:
        self.sum = (self.sum * 31 + (1 if value is None else 7 + value.id)) & MASK  # type: ignore[attr-defined]

    def make(self) -> Obj:
        made = Obj(len(self.objects))
        self.objects.append(made)
        self.pending.add(made)
        return made

    # -- the oracle

    def kind(self, frame: Frame, var: Var) -> str:
        if frame.function.setjmp:
            return "setjmp"
        if var.captured:
            return "captured"
        if var.role == "param" and var.type in ("Pr", "Bg"):
            return "byval"
        return KIND.get(var.type) or var.role

    def roots(self) -> list[tuple[str, list[object]]]:
        out: list[tuple[str, list[object]]] = [("global", self.globals)]
        for frame in self.frames:
            prefix = "thread " if frame.thread else ""
            for var, value in frame.values.items():
                if var.captured or var in frame.live:
                    out.append((prefix + self.kind(frame, var), [value]))
            out.append((prefix + "pointer-to-local", frame.pinned))
        return out

    def point(self) -> None:
        """llp_gc()."""
        self.now += 1
        if self.now > self.most_points:
            raise TooLongError
        alive: set[Obj] = set()
        held: dict[Obj, set[str]] = {}
        for kind, values in self.roots():
            for obj in reach(values):
                alive.add(obj)
                held.setdefault(obj, set()).add(kind)
        for obj, kinds in held.items():
            obj.last = frozenset(kinds)
        dead = self.pending - alive
        for obj in dead:
            if not obj.death:
                obj.death = self.now
                self.explain(obj)
        for _ in range(2):
            blocked = reach([after for obj in dead for after in successors(obj)])
            for obj in dead:
                for after in reach(successors(obj)):
                    after.waited_for.add(obj)
            for obj in dead - blocked:
                obj.expected = self.now
                obj.next = None  # as the finalizer does
                self.pending.discard(obj)
            dead &= blocked

    def explain(self, obj: Obj) -> None:
        stale = set()
        for frame in self.frames:
            prefix = "thread " if frame.thread else ""
            if obj in frame.passed:
                stale.add(prefix + "stack argument")
            stale |= {prefix + self.kind(frame, v) for v, value in frame.values.items() if obj in reach([value])}
        obj.stale = tuple(sorted(stale))

        def first(kinds: set[str] | frozenset[str]) -> str:
            def rank(kind: str) -> int:
                bare = kind.removeprefix("thread ")
                return ORDER.index(bare) if bare in ORDER else len(ORDER)

            return min(sorted(kinds), key=rank)

        if stale:
            obj.held = first(stale)
        else:
            obj.held = "gone: " + (first(obj.last) if obj.last else "temporary")

    # -- functions

    def call(self, function: Function, args: list[object], thread: bool = False) -> object:
        frame = Frame(function, self.liveness[function].entry, thread or bool(self.frames and self.frames[-1].thread))
        for param, arg in zip(function.params, args, strict=True):
            frame.values[param] = copy(arg) if param.type not in ("PP", "BP") else arg
        for var in function.locals:
            frame.values[var] = blank(var.type)
        if function.keeps:
            self.tags += 1
            frame.tag = self.tags
        left = self.fuel
        self.fuel -= 1
        if left <= 0:
            return blank(function.ret)
        self.frames.append(frame)
        try:
            if function.collect_first:
                self.point()
            self.body(frame, function.body)
        except ReturnedError as returned:
            return returned.args[0]
        finally:
            self.frames.pop()
        return blank(function.ret)

    # -- places and expressions

    def target(self, frame: Frame, place: Place) -> tuple[dict[str, object] | None, str]:
        """(slots, key) of memory that a place names; slots None when there is none."""
        assert place.var
        value = frame.values[place.var]
        if isinstance(value, Aggregate | HeapNode):
            return value.slots, place.slot
        return None, ""

    def read(self, frame: Frame, place: Place) -> object:
        if place.kind == "global":
            return self.globals[place.number]
        assert place.var
        if place.kind in ("var", "int"):
            return frame.values[place.var]
        if place.kind == "next":
            value = frame.values[place.var]
            return value.next if isinstance(value, Obj) else None
        slots, key = self.target(frame, place)
        return slots[key] if slots is not None else None

    def store(self, frame: Frame, place: Place, value: object) -> None:
        if place.kind == "global":
            self.globals[place.number] = value
            return
        assert place.var
        if place.kind in ("var", "int"):
            frame.values[place.var] = value
        elif place.kind == "next":
            holder = frame.values[place.var]
            if isinstance(holder, Obj):
                holder.next = value  # type: ignore[assignment]
        else:
            slots, key = self.target(frame, place)
            if slots is not None:
                slots[key] = value

    def value(self, frame: Frame, expr: Expr | None) -> object:
        if expr is None or expr.kind == "null":
            return None
        if expr.kind in ("make", "make_inline"):
            return self.make()
        assert expr.first
        if expr.kind == "pick" and not expr.number:
            assert expr.second
            return self.read(frame, expr.second)
        return self.read(frame, expr.first)

    def argument(self, frame: Frame, arg: Expr | Var | Address) -> object:
        if isinstance(arg, Expr):
            return self.value(frame, arg)
        return frame.values[arg.var if isinstance(arg, Address) else arg]

    def assign(self, frame: Frame, var: Var, value: object) -> None:
        """Whole assignment; an aggregate keeps its identity, others may point to it."""
        here = frame.values.get(var)
        if isinstance(here, Aggregate) and var.type in SLOTS:  # else a pointer to an aggregate
            here.slots = dict(value.slots) if isinstance(value, Aggregate) else dict.fromkeys(here.slots)
        else:
            frame.values[var] = copy(value)

    # -- statements

    def body(self, frame: Frame, body: list[Stmt]) -> None:
        for stmt in body:
            self.statement(frame, stmt)

    def statement(self, frame: Frame, stmt: Stmt) -> None:
        var, var2, values = stmt.var, stmt.var2, frame.values
        during = self.liveness[frame.function].during
        if stmt in during:
            frame.live = during[stmt]
        match stmt.op:
            case "assign":
                assert stmt.place
                self.store(frame, stmt.place, self.value(frame, stmt.expr))
            case "use":
                self.use(self.value(frame, stmt.expr))
            case "use_inside":
                assert var
                obj = values[var]
                self.sum = (self.sum * 31 + (11 + obj.id if isinstance(obj, Obj) else 2)) & MASK
            case "collect":
                self.point()
            case "zero":
                assert var
                self.assign(frame, var, blank(var.type))
            case "copy" | "inside" | "node_set":
                assert var and var2
                value = values[var2]
                if stmt.op == "node_set" and stmt.number:
                    value = value.next if isinstance(value, HeapNode) else None
                self.assign(frame, var, value)
            case "copy_from":
                assert var and var2
                if values[var2] is not None:
                    self.assign(frame, var, values[var2])
            case "copy_to":
                assert var and var2
                there, here = values[var], values[var2]
                if isinstance(there, Aggregate) and isinstance(here, Aggregate):
                    there.slots = dict(here.slots)
            case "address":
                assert var and var2
                values[var] = values[var2]
            case "node":
                assert var
                values[var] = HeapNode()
            case "link":
                assert var and var2
                holder = values[var]
                if isinstance(holder, HeapNode):
                    holder.next = values[var2]  # type: ignore[assignment]
            case "closure":
                assert var and var2
                values[var] = Closure(stmt.function, values[var2])  # type: ignore[arg-type]
            case "call" | "call_thread" | "call_closure":
                self.calls(frame, stmt)
            case "keep":
                assert var
                self.kept = (values[var], frame.tag)  # type: ignore[assignment]
            case "use_kept":
                kept, tag = self.kept
                if tag == frame.tag and kept is not None:
                    self.use(kept.slots["a"])
            case "return":
                if stmt.number and self.random(stmt.number):
                    return
                raise ReturnedError(copy(values[var]) if var else self.value(frame, stmt.expr) if stmt.expr
                                    else blank(frame.function.ret))  # fmt: skip
            case "return_call":
                if self.random(3) == 0:
                    raise ReturnedError(copy(self.calls(frame, stmt)))
            case "throw":
                if self.random(stmt.number) == 0 and self.tries:
                    raise ThrownError
            case "break" | "continue":
                if self.random(stmt.number) == 0:
                    raise LoopLeftError(stmt.op == "break")
            case _:
                self.compound(frame, stmt)

    def calls(self, frame: Frame, stmt: Stmt) -> object:
        function, live = stmt.function, frame.live
        thread = stmt.op == "call_thread"
        args: list[object] = []
        if stmt.op == "call_closure":
            assert stmt.var
            closure = frame.values[stmt.var]
            assert isinstance(closure, Closure)
            function, args = closure.function, [closure.env]
        if function:  # a closure without function is not called, and its arguments are not made
            args += [self.argument(frame, arg) for arg in stmt.args]
        result: object = None
        if function:
            frame.pinned = [a for a, p in zip(args, function.params, strict=True) if p.type in ("PP", "BP")]
            outer = self.tries
            if not thread:
                frame.passed |= reach_now([args[number] for number in stack_parameters(function)])
            if thread:
                self.tries = 0
            result = self.call(function, args, thread)
            if thread:
                self.tries = outer
            frame.pinned = []
            frame.live = live
        if stmt.place:
            self.store(frame, stmt.place, result)
        elif stmt.var2:
            self.assign(frame, stmt.var2, result)
        return result

    def compound(self, frame: Frame, stmt: Stmt) -> None:
        match stmt.op:
            case "if":
                self.body(frame, stmt.bodies[0 if self.random(stmt.number) == 0 else 1])
            case "switch":
                self.body(frame, stmt.bodies[self.random(len(stmt.bodies))])
            case "for" | "while":
                turn = 0
                while turn < (stmt.number if stmt.op == "for" else 3):
                    if stmt.op == "while" and not self.random(stmt.number):
                        break
                    try:
                        self.body(frame, stmt.bodies[0])
                    except LoopLeftError as left:
                        if left.args[0]:
                            break
                    turn += 1
            case "block":
                for var in stmt.vars:
                    frame.values[var] = blank(var.type)
                self.body(frame, stmt.bodies[0])
            case "try":
                outer = self.tries
                self.tries += 1
                try:
                    self.body(frame, stmt.bodies[0])
                    self.tries = outer
                except ThrownError:
                    self.tries = outer
                    frame.pinned = []
                    self.body(frame, stmt.bodies[1])
            case _:
                raise ValueError(stmt.op)
