"""Which variables of a torture program are alive where, in C's sense: some path from here reads it before writing it.

This is the oracle's own liveness, over the statement tree, with nothing shared with llpass. A variable is one unit: a
store to one slot of a struct or an array neither reads nor kills it. A path that an exception or a longjmp takes is a
path.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.torture.model import Address, Expr, Function, Place, Stmt, Var

CALLS = {"call", "call_closure", "call_thread", "return_call"}


@dataclass(eq=False)
class Node:
    """A statement in the flow graph. `late`: read after the statement's call has returned."""

    stmt: Stmt | None
    uses: set[Var] = field(default_factory=set)
    late: set[Var] = field(default_factory=set)
    defs: set[Var] = field(default_factory=set)
    after: list[Node] = field(default_factory=list)
    thrown: list[Node] = field(default_factory=list)
    live_in: frozenset[Var] = frozenset()


def place_reads(place: Place | None) -> set[Var]:
    """Variables read to read a place."""
    return {place.var} if place and place.var else set()


def place_store(place: Place | None) -> tuple[set[Var], set[Var]]:
    """(read, killed) by a store to a place."""
    if place is None or place.var is None:
        return set(), set()
    if place.kind in ("var", "int") or place.var.type == "U":
        return set(), {place.var}
    if place.kind == "slot":
        return set(), set()
    return {place.var}, set()


def expr_reads(expr: Expr | None) -> set[Var]:
    """Variables an expression reads; of a pick, both sides."""
    return place_reads(expr.first) | place_reads(expr.second) if expr else set()


def effects(stmt: Stmt) -> Node:
    """A node for a simple statement, without edges."""
    node = Node(stmt)
    reads, kills = place_store(stmt.place)
    node.uses |= expr_reads(stmt.expr)
    var = {stmt.var} if stmt.var else set()
    var2 = {stmt.var2} if stmt.var2 else set()
    for arg in stmt.args:
        node.uses |= expr_reads(arg) if isinstance(arg, Expr) else {arg.var if isinstance(arg, Address) else arg}
    node.late |= reads
    node.defs |= kills
    match stmt.op:
        case "use_inside" | "return" | "keep":
            node.uses |= var
        case "zero" | "node":
            node.defs |= var
        case "copy" | "inside" | "address" | "node_set" | "closure":
            node.uses |= var2
            node.defs |= var
        case "copy_from":
            node.uses |= var2  # `var` is written only when the pointer is not null
        case "copy_to" | "link":
            node.uses |= var | var2
        case "call_closure":
            node.uses |= var
            node.defs |= var2
        case "call" | "call_thread":
            node.defs |= var2
    node.uses |= node.late
    return node


class Liveness:
    """Liveness of one function. `during[stmt]`: alive while the statement's call or collection runs."""

    def __init__(self, function: Function) -> None:
        self.nodes: list[Node] = []
        self.during: dict[Stmt, frozenset[Var]] = {}
        end = self.node(Node(None))
        self.end = end
        start = self.body(function.body, end, [], None, None)
        changed = True
        while changed:
            changed = False
            for node in self.nodes:  # built from the end backward, so this order is nearly the best one
                live = frozenset(self.out(node) - node.defs | node.uses | self.caught(node))
                if live != node.live_in:
                    node.live_in, changed = live, True
        self.entry = start.live_in
        for node in self.nodes:
            if node.stmt is not None:
                # A call in a return statement is followed by nothing.
                out = set() if node.stmt.op == "return_call" else self.out(node)
                self.during[node.stmt] = frozenset(out - node.defs | node.late | self.caught(node))

    @staticmethod
    def out(node: Node) -> set[Var]:
        return set().union(*(after.live_in for after in node.after))

    @staticmethod
    def caught(node: Node) -> set[Var]:
        return set().union(*(handler.live_in for handler in node.thrown))

    def node(self, node: Node) -> Node:
        self.nodes.append(node)
        return node

    def body(
        self, body: list[Stmt], after: Node, handlers: list[Node], broken: Node | None, continued: Node | None
    ) -> Node:
        """Adds a body's nodes, last first; returns the first."""
        for stmt in reversed(body):
            after = self.statement(stmt, after, handlers, broken, continued)
        return after

    def statement(
        self, stmt: Stmt, after: Node, handlers: list[Node], broken: Node | None, continued: Node | None
    ) -> Node:
        match stmt.op:
            case "if" | "switch":
                heads = [self.body(b, after, handlers, after if stmt.op == "switch" else broken, continued)
                         for b in stmt.bodies]  # fmt: skip
                return self.node(Node(None, after=heads))
            case "for" | "while":
                head = Node(None)
                head.after = [self.body(stmt.bodies[0], head, handlers, after, head), after]
                return self.node(head)
            case "block":
                first = self.body(stmt.bodies[0], after, handlers, broken, continued)
                return self.node(Node(None, defs=set(stmt.vars), after=[first]))
            case "try":
                handler = self.body(stmt.bodies[1], after, handlers, broken, continued)
                return self.body(stmt.bodies[0], after, [handler], broken, continued)
        node = self.node(effects(stmt))
        node.after = [after]
        if stmt.op == "return":
            node.after = [self.end, after] if stmt.number else [self.end]
        elif stmt.op == "return_call":
            node.after = [self.end, after]
        elif stmt.op == "break" and broken:
            node.after = [after, broken]
        elif stmt.op == "continue" and continued:
            node.after = [after, continued]
        if stmt.op in CALLS or stmt.op == "throw":
            node.thrown = handlers
        return node
