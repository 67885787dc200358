"""The control flow of a function, with every edge a program can take.

Besides the edges that terminators spell out there is one that they do not: a function that calls ``setjmp`` (any
callee that is ``returns_twice``) may come back to the point behind that call from every later call. `reachable_from`
says where such calls may stand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from llpass.ir.operands import BasicBlock, Body, Operation, UnreadableError


class Place(NamedTuple):
    """An operation of a function: number of the block, number of the operation in it."""

    block: int
    at: int


@dataclass
class Graph:
    """Blocks by number, in the order of the text; block 0 is the entry."""

    body: Body
    successors: list[list[int]] = field(default_factory=list)
    predecessors: list[list[int]] = field(default_factory=list)

    @property
    def blocks(self) -> list[BasicBlock]:
        """The blocks of the function."""
        return self.body.blocks

    @cached_property
    def numbers(self) -> dict[bytes, int]:
        """Block numbers by label."""
        return {block.label: number for number, block in enumerate(self.body.blocks)}

    @cached_property
    def postorder(self) -> list[int]:
        """All blocks, successors before predecessors where no loop forbids it; unreachable ones last."""
        order: list[int] = []
        seen = [False] * len(self.blocks)
        for root in range(len(self.blocks)):
            if seen[root]:
                continue
            seen[root] = True
            stack = [(root, iter(self.successors[root]))]
            while stack:
                number, rest = stack[-1]
                following = next((one for one in rest if not seen[one]), None)
                if following is None:
                    order.append(number)
                    stack.pop()
                else:
                    seen[following] = True
                    stack.append((following, iter(self.successors[following])))
        return order

    def places(self, wanted: Callable[[Operation], bool]) -> list[Place]:
        """Where the operations stand for which `wanted` is true."""
        return [
            Place(number, index)
            for number, block in enumerate(self.blocks)
            for index, operation in enumerate(block.operations)
            if wanted(operation)
        ]

    def reachable_from(self, number: int) -> set[int]:
        """The blocks that can run after the block `number` has ended, itself only when it lies in a cycle."""
        found: set[int] = set()
        stack = list(self.successors[number])
        while stack:
            one = stack.pop()
            if one not in found:
                found.add(one)
                stack += self.successors[one]
        return found


def graph(body: Body) -> Graph:
    """The control-flow graph of `body`. Raises `UnreadableError` for a block that does not end in a terminator, a
    label nobody defines, or a phi whose labels are not the predecessors of its block."""
    result = Graph(body)
    result.successors = [[] for _ in body.blocks]
    result.predecessors = [[] for _ in body.blocks]
    for number, block in enumerate(body.blocks):
        if not block.operations or not block.operations[-1].instruction.is_terminator:
            raise UnreadableError(f"block {block.label.decode('utf-8', 'replace')} does not end in a terminator")
        for label in dict.fromkeys(block.operations[-1].targets):
            if label not in result.numbers:
                raise UnreadableError(f"no block is named {label.decode('utf-8', 'replace')}")
            target = result.numbers[label]
            result.successors[number].append(target)
            result.predecessors[target].append(number)
    for number, block in enumerate(body.blocks):
        expected = {body.blocks[one].label for one in result.predecessors[number]}
        for operation in block.operations:
            if operation.opcode == b"phi" and {incoming.label for incoming in operation.incoming} != expected:
                where = block.label.decode("utf-8", "replace")
                raise UnreadableError(f"the labels of a phi in {where} are not its predecessors")
    return result
