"""The little language that torture programs are written in, and its spelling in C.

The oracle has to know when each object dies, so a program is made as a tree of statements whose meaning is fixed here,
and not as text. `printer` (in this file) spells it in C that is C++ too; `liveness.py` and `simulate.py` read the tree.

Types (C names in torture.h)

    P   T *          an object with a finalizer           I   uintptr_t   the bits of a T *
    Pr  {T*, T*}     returned and passed in registers     Q   long *      into the middle of an object
    Bg  7 words      returned by sret, passed byval       U   union       pointer, integer, double
    A   T *[4]       a local array                        N   N *         a heap node, without finalizer
    PP  Pr *, BP  Bg *   the address of a local           C   {fn, env}   a closure
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

C_TYPE = {
    "P": "T *", "Pr": "Pr ", "Bg": "Bg ", "N": "N *", "I": "uintptr_t ", "Q": "long *", "U": "U ", "C": "C ",
    "PP": "Pr *", "BP": "Bg *", "void": "void ",
}  # fmt: skip
#: Slots of an aggregate, named as in C; arr0 is arr[0], and 0 is [0] of an array.
SLOTS = {
    "Pr": ("a", "b"),
    "Bg": ("a", "b", "arr0", "arr1", "arr2", "arr3"),
    "A": ("0", "1", "2", "3"),
    "U": ("p",),
}
POINTEE = {"PP": "Pr", "BP": "Bg"}
#: Fields of a heap node that hold objects.
NODE_SLOTS = ("a", "arr0", "arr1", "arr2", "arr3")


@dataclass(eq=False)
class Var:
    """A variable. `role`: param, local, block (declared in an inner block), loop (a local that a loop body assigns)."""

    name: str
    type: str
    role: str
    captured: bool = False  # its address is stored where unknown code finds it
    volatile: bool = False


@dataclass(eq=False)
class Place:
    """What an assignment to or a read of one T * names: a variable, a slot of it, or memory that it points to.

    kind: var | slot (of Pr, Bg, A, U) | deref (slot of *PP, *BP) | node (slot of *N) | next (of a T) | global | int
    """

    kind: str
    var: Var | None = None
    slot: str = ""
    dynamic: bool = False  # the index is not a constant for the compiler
    number: int = 0  # of a global


@dataclass(eq=False)
class Expr:
    """Right-hand side of type T *. kind: place | make, make_inline (a new object) | null | pick (of two places)."""

    kind: str
    first: Place | None = None
    second: Place | None = None
    number: int = 0  # pick: which, by a value the compiler does not know


@dataclass(eq=False)
class Stmt:
    """One statement; `op` says which fields mean something. See `Printer.statement` for the spelling of each."""

    op: str
    place: Place | None = None
    expr: Expr | None = None
    var: Var | None = None
    var2: Var | None = None
    number: int = 0
    function: Function | None = None
    args: list[Expr | Var | Address] = field(default_factory=list)
    bodies: list[list[Stmt]] = field(default_factory=list)
    vars: list[Var] = field(default_factory=list)


@dataclass(eq=False)
class Address:
    """`&var`, as an argument."""

    var: Var


@dataclass(eq=False)
class Function:
    """A function. `attribute`: "", "inline" or "noinline"."""

    name: str
    ret: str
    params: list[Var]
    attribute: str = ""
    locals: list[Var] = field(default_factory=list)
    body: list[Stmt] = field(default_factory=list)
    setjmp: bool = False
    keeps: bool = False  # captures the address of a local
    collect_first: bool = True

    @property
    def shape(self) -> tuple[str, tuple[str, ...]]:
        """Return type and parameter types."""
        return self.ret, tuple(v.type for v in self.params)


@dataclass(eq=False)
class Program:
    """One torture program: functions[0] is its entry. `cxx`: it throws and catches."""

    number: int
    seed: int
    functions: list[Function]
    cxx: bool
    fuel: int = 24

    def statements(self) -> Iterator[Stmt]:
        """All statements, nested ones too."""
        for function in self.functions:
            yield from walk(function.body)


def walk(body: list[Stmt]) -> Iterator[Stmt]:
    """The statements of a body, nested ones too, in the order of the text."""
    for stmt in body:
        yield stmt
        for inner in stmt.bodies:
            yield from walk(inner)


#: Words of a value that is passed in registers; a Bg never is.
WORDS = {"Pr": 2}
REGISTERS = 6


def stack_parameters(function: Function) -> set[int]:
    """Numbers of the parameters that x86-64 passes in the caller's frame."""
    left, out = REGISTERS - (function.ret == "Bg"), set()
    for number, param in enumerate(function.params):
        words = WORDS.get(param.type, 1)
        if param.type == "Bg" or words > left:
            out.add(number)
        else:
            left -= words
    return out


#: Return type and parameters of functions that a closure or a thread may run.
CLOSURE_SHAPE = ("P", ("N", "P"))


class Printer:
    """Spells programs in C that is C++ too."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.labels = 0

    def out(self, depth: int, text: str) -> None:
        self.lines.append("  " * depth + text)

    # -- expressions

    @staticmethod
    def slot(base: str, slot: str, dynamic: bool, arrow: bool = False) -> str:
        """C of a slot behind a variable."""
        dot = "->" if arrow else "."
        if slot.isdigit():
            return f"{base}[{Printer.index(slot, dynamic)}]"
        if slot.startswith("arr"):
            return f"{base}{dot}arr[{Printer.index(slot[3:], dynamic)}]"
        return f"{base}{dot}{slot}"

    @staticmethod
    def index(number: str, dynamic: bool) -> str:
        return f"t_v[{number}]" if dynamic else number

    def read(self, program: Program, place: Place) -> str:
        """A place as an rvalue; pointers that may be null are asked first."""
        name = place.var.name if place.var else ""
        match place.kind:
            case "var":
                return name
            case "slot":
                return self.slot(name, place.slot, place.dynamic)
            case "deref" | "node":
                return f"({name} ? {self.slot(name, place.slot, place.dynamic, arrow=True)} : (T *)0)"
            case "next":
                return f"({name} ? {name}->next : (T *)0)"
            case "int":
                return f"(T *){name}"
            case _:
                return f"p{program.number}_g[{place.number}]"

    def expr(self, program: Program, expr: Expr) -> str:
        match expr.kind:
            case "make":
                return "t_make()"
            case "make_inline":
                return "t_make_inline()"
            case "null":
                return "(T *)0"
            case "pick":
                assert expr.first and expr.second
                return f"(t_v[{expr.number}] ? {self.read(program, expr.first)} : {self.read(program, expr.second)})"
            case _:
                assert expr.first
                return self.read(program, expr.first)

    def store(self, program: Program, place: Place, value: str) -> str:
        """A statement that assigns to a place."""
        name = place.var.name if place.var else ""
        match place.kind:
            case "var":
                return f"{name} = {value};"
            case "slot":
                return f"{self.slot(name, place.slot, place.dynamic)} = {value};"
            case "deref" | "node":
                target = self.slot(name, place.slot, place.dynamic, arrow=True)
                # The value is computed either way: making an object must not depend on the target.
                return f"{{ T *v_ = {value}; if ({name}) {target} = v_; }}"
            case "next":
                return f"{{ T *v_ = {value}; if ({name}) {name}->next = v_; }}"
            case "int":
                return f"{name} = (uintptr_t){value};"
            case _:
                return f"p{program.number}_g[{place.number}] = {value};"

    def argument(self, program: Program, arg: Expr | Var | Address) -> str:
        if isinstance(arg, Expr):
            return self.expr(program, arg)
        if isinstance(arg, Var):
            return arg.name
        return f"&{arg.var.name}"

    # -- statements

    def declare(self, var: Var) -> str:
        if var.type == "A":
            return f"T *{var.name}[4] = {{0, 0, 0, 0}};"
        if var.type in ("Pr", "Bg", "U", "C"):
            return f"{C_TYPE[var.type]}{var.name} = t_zero_{var.type};"
        if var.volatile:
            return f"{C_TYPE[var.type]}volatile {var.name} = 0;"
        return f"{C_TYPE[var.type]}{var.name} = 0;"

    def zero(self, kind: str) -> str:
        return "" if kind == "void" else f" t_zero_{kind}" if kind in ("Pr", "Bg") else " 0"

    def statement(self, program: Program, function: Function, stmt: Stmt, depth: int) -> None:
        """One statement, with a line of its own."""
        var, var2 = stmt.var, stmt.var2
        match stmt.op:
            case "assign":
                assert stmt.place and stmt.expr
                self.out(depth, self.store(program, stmt.place, self.expr(program, stmt.expr)))
            case "use":
                assert stmt.expr
                self.out(depth, f"{'t_use_far' if stmt.number else 't_use'}({self.expr(program, stmt.expr)});")
            case "use_inside":
                assert var
                self.out(depth, f"t_use_inside({var.name});")
            case "collect":
                self.out(depth, "t_point(); llp_gc();")
            case "zero":
                assert var
                if var.type == "A":
                    self.out(depth, f"memset({var.name}, 0, sizeof {var.name});")
                elif var.type in ("Pr", "Bg", "U", "C"):
                    self.out(depth, f"{var.name} = t_zero_{var.type};")
                else:
                    self.out(depth, f"{var.name} = 0;")
            case "copy":
                assert var and var2
                if var.type == "A":
                    self.out(depth, f"memcpy({var.name}, {var2.name}, sizeof {var.name});")
                else:
                    self.out(depth, f"{var.name} = {var2.name};")
            case "copy_from":
                assert var and var2
                self.out(depth, f"if ({var2.name}) {var.name} = *{var2.name};")
            case "copy_to":
                assert var and var2
                self.out(depth, f"if ({var.name}) *{var.name} = {var2.name};")
            case "inside":
                assert var and var2
                self.out(depth, f"{var.name} = {var2.name} ? &{var2.name}->pay[{stmt.number}] : (long *)0;")
            case "address":
                assert var and var2
                self.out(depth, f"{var.name} = &{var2.name};")
            case "node":
                assert var
                self.out(depth, f"{var.name} = t_node();")
            case "node_set":
                assert var and var2
                if stmt.number:
                    self.out(depth, f"{var.name} = {var2.name} ? {var2.name}->next : (N *)0;")
                else:
                    self.out(depth, f"{var.name} = {var2.name};")
            case "link":
                assert var and var2
                self.out(depth, f"if ({var.name}) {var.name}->next = {var2.name};")
            case "closure":
                assert var and var2 and stmt.function
                self.out(depth, f"{var.name}.fn = {stmt.function.name}; {var.name}.env = {var2.name};")
            case "call_closure" | "call_thread" | "call":
                self.calls(program, stmt, depth)
            case "keep":
                assert var
                self.out(depth, f"t_keep_{var.type}(&{var.name}, tag_);")
            case "use_kept":
                self.out(depth, "t_use_kept(tag_);")
            case "return":
                self.out(depth, self.returned(program, function, stmt))
            case "return_call":
                assert stmt.function
                args = ", ".join(self.argument(program, arg) for arg in stmt.args)
                must = "__attribute__((musttail)) " if stmt.number else ""
                self.out(depth, f"if (t_random(3) == 0) {must}return {stmt.function.name}({args});")
            case "throw":
                self.out(depth, f"if (t_random({stmt.number}) == 0) T_THROW();")
            case "break" | "continue":
                self.out(depth, f"if (t_random({stmt.number}) == 0) {stmt.op};")
            case _:
                self.compound(program, function, stmt, depth)

    def returned(self, program: Program, function: Function, stmt: Stmt) -> str:
        condition = f"if (t_random({stmt.number}) == 0) " if stmt.number else ""
        if stmt.var:
            return f"{condition}return {stmt.var.name};"
        if stmt.expr:
            return f"{condition}return {self.expr(program, stmt.expr)};"
        return f"{condition}return{self.zero(function.ret)};"

    def calls(self, program: Program, stmt: Stmt, depth: int) -> None:
        args = ", ".join(self.argument(program, arg) for arg in stmt.args)
        if stmt.op == "call":
            assert stmt.function
            text = f"{stmt.function.name}({args})"
        elif stmt.op == "call_thread":
            assert stmt.function
            text = f"t_thread({stmt.function.name}, {args})"
        else:
            assert stmt.var
            text = f"({stmt.var.name}.fn ? {stmt.var.name}.fn({stmt.var.name}.env, {args}) : (T *)0)"
        if stmt.place:
            self.out(depth, self.store(program, stmt.place, text))
        elif stmt.var2:
            self.out(depth, f"{stmt.var2.name} = {text};")
        else:
            self.out(depth, f"{text};")

    def compound(self, program: Program, function: Function, stmt: Stmt, depth: int) -> None:
        def inside(body: list[Stmt], extra: int = 1) -> None:
            for inner in body:
                self.statement(program, function, inner, depth + extra)

        match stmt.op:
            case "if":
                self.out(depth, f"if (t_random({stmt.number}) == 0) {{")
                inside(stmt.bodies[0])
                self.out(depth, "} else {")
                inside(stmt.bodies[1])
                self.out(depth, "}")
            case "for":
                self.out(depth, f"for (int i_ = 0; i_ < {stmt.number}; i_++) {{")
                inside(stmt.bodies[0])
                self.out(depth, "}")
            case "while":
                self.out(depth, f"for (int i_ = 0; i_ < 3 && t_random({stmt.number}); i_++) {{")
                inside(stmt.bodies[0])
                self.out(depth, "}")
            case "switch" if stmt.number:
                self.labels += 1
                mine, last = f"l{self.labels}_", len(stmt.bodies) - 1
                table = ", ".join(f"&&{mine}{number}" for number in range(last + 1))
                self.out(depth, f"{{ static void *const {mine}[] = {{{table}}}; goto *{mine}[t_random({last + 1})]; }}")
                for number, body in enumerate(stmt.bodies):
                    self.out(depth, f"{mine}{number}: {{")
                    inside(body)
                    self.out(depth, f"}} goto {mine}end;")
                self.out(depth, f"{mine}end:;")
            case "switch":
                self.out(depth, f"switch (t_random({len(stmt.bodies)})) {{")
                for number, body in enumerate(stmt.bodies):
                    self.out(depth, f"case {number}: {{" if number else "default: {")
                    inside(body)
                    self.out(depth, "} break;")
                self.out(depth, "}")
            case "block":
                self.out(depth, "{")
                for var in stmt.vars:
                    self.out(depth + 1, self.declare(var))
                inside(stmt.bodies[0])
                self.out(depth, "}")
            case "try":
                if program.cxx:
                    self.out(depth, "{ int depth_ = t_tries++; try {")
                    inside(stmt.bodies[0])
                    self.out(depth, "t_tries = depth_; } catch (int) { t_tries = depth_;")
                    inside(stmt.bodies[1])
                    self.out(depth, "} }")
                else:
                    self.out(depth, "{ jmp_buf here_; jmp_buf *outer_ = t_handler; t_handler = &here_;")
                    self.out(depth, "if (!setjmp(here_)) {")
                    inside(stmt.bodies[0])
                    self.out(depth, "t_handler = outer_; } else { t_handler = outer_;")
                    inside(stmt.bodies[1])
                    self.out(depth, "} }")
            case _:
                raise ValueError(stmt.op)

    # -- functions and files

    def header(self, function: Function) -> str:
        params = ", ".join(C_TYPE[v.type] + v.name for v in function.params) or "void"
        attribute = {"": "", "inline": "inline ", "noinline": "__attribute__((noinline)) "}[function.attribute]
        return f"static {attribute}{C_TYPE[function.ret]}{function.name}({params})"

    def function(self, program: Program, function: Function) -> None:
        self.out(0, self.header(function) + " {")
        for var in function.locals:
            self.out(1, self.declare(var))
        if function.keeps:
            self.out(1, "long tag_ = t_new_tag();")
        self.out(1, f"if (t_fuel-- <= 0) return{self.zero(function.ret)};")
        if function.collect_first:
            self.out(1, "t_point(); llp_gc();")
        for stmt in function.body:
            self.statement(program, function, stmt, 1)
        self.out(1, f"return{self.zero(function.ret)};")
        self.out(0, "}")

    def file(self, programs: list[Program]) -> str:
        """A translation unit that runs the programs one after the other."""
        self.lines = ['#include "torture.h"', ""]
        for program in programs:
            self.out(0, f"// program {program.number}, seed {program.seed}")
            self.out(0, f"static T *p{program.number}_g[4];")
            for function in program.functions:
                self.out(0, self.header(function) + ";")
            for function in program.functions:
                self.function(program, function)
            self.out(0, f"static void p{program.number}_forget(void) {{ t_forget(p{program.number}_g); }}")
            self.out(0, "")
        self.out(0, "const t_program t_programs[] = {")
        for program in programs:
            entry = program.functions[0].name
            self.out(1, f"{{{program.number}, {program.seed}u, {program.fuel}, {entry}, p{program.number}_forget}},")
        self.out(1, "{-1, 0, 0, 0, 0}")
        self.out(0, "};")
        return "\n".join(self.lines) + "\n"
