"""One solver for backward dataflow over a control-flow graph: what is needed later.

Facts are the bits of an int, so that a step over a block is four machine-speed operations however many facts there
are. A phi is no ordinary use: its operand is needed at the end of the block it comes from, and its result is given on
the edge. (SSA book, ch. 9 "Liveness"; `live_in` there is without the block's own phis, as here.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from llpass.analysis.cfg import Graph


@dataclass
class Facts:
    """What one block does, as bit masks. `exposed`: needed in it before it gives them; `given`: given in it, phis
    included; `phis`: given on the edges into it; `edge`: needed at the end of it by phis, by successor; `always`: held
    to be needed throughout."""

    exposed: int = 0
    given: int = 0
    phis: int = 0
    edge: dict[int, int] = field(default_factory=dict)
    always: int = 0


@dataclass
class Liveness:
    """Masks by block. `before` is without the block's phis."""

    before: list[int]
    after: list[int]

    def on_edge(self, facts: list[Facts], source: int, target: int) -> int:
        """What is needed at the end of `source` if it goes on to `target`."""
        return (self.before[target] & ~facts[target].phis) | facts[source].edge.get(target, 0)


def solve(graph: Graph, facts: list[Facts]) -> Liveness:
    """The least solution. Takes time linear in the edges, times the depth of loops."""
    count = len(graph.blocks)
    result = Liveness([0] * count, [0] * count)
    order = graph.postorder
    rank = {number: at for at, number in enumerate(order)}
    waiting = set(order)
    queue = order
    while queue:
        again: set[int] = set()
        for number in queue:
            waiting.discard(number)
            own = facts[number]
            after = own.always
            for target in graph.successors[number]:
                after |= result.on_edge(facts, number, target)
            before = own.exposed | (after & ~own.given) | own.always
            result.after[number] = after
            if before != result.before[number]:
                result.before[number] = before
                for source in graph.predecessors[number]:
                    if source not in waiting:
                        again.add(source)
        queue = sorted(again, key=rank.__getitem__)
        waiting = set(queue)
    return result


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, in order."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
