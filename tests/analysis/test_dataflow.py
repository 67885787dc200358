"""Liveness by bit masks against liveness by its definition: is there a path to a use with no definition on it?"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from llpass.analysis.cfg import Graph, graph
from llpass.analysis.dataflow import Facts, bits, solve
from tests.analysis.bodies import Code

VALUES = range(5)


def random_graph(draw: random.Random) -> Graph:
    count = draw.randint(1, 9)
    text = "define void @f(i1 %c) {\n"
    for number in range(count):
        text += f"b{number}:\n"
        ways = [f"label %b{draw.randrange(1, count)}" for _ in range(draw.choice((0, 1, 1, 2, 2)))] if count > 1 else []
        text += ("  ret void\n", "  br {}\n", "  br i1 %c, {}, {}\n")[len(ways)].format(*ways)
    return graph(Code(text + "}\n").body)


def random_facts(draw: random.Random, drawn: Graph) -> list[Facts]:
    def some(share: float) -> int:
        return sum(1 << value for value in VALUES if draw.random() < share)

    facts = []
    for number in range(len(drawn.blocks)):
        phis = some(0.1) if drawn.predecessors[number] else 0
        exposed = some(0.15)
        facts.append(Facts(exposed=exposed & ~phis, given=some(0.3) | phis, phis=phis, always=some(0.03)))
        for target in drawn.successors[number]:
            if draw.random() < 0.4:
                facts[-1].edge[target] = some(0.2)
    return facts


class Reference:
    """The definition, one value at a time, by walking every path."""

    def __init__(self, drawn: Graph, facts: list[Facts]) -> None:
        self.graph, self.facts = drawn, facts

    def _ways(self, value: int, number: int) -> Iterator[int | None]:
        """From the end of a block: None for a use, else a block at whose start the value may be needed."""
        mask = 1 << value
        if self.facts[number].always & mask:
            yield None
        for target in self.graph.successors[number]:
            if self.facts[number].edge.get(target, 0) & mask:
                yield None
            elif not self.facts[target].phis & mask:
                yield target

    def _search(self, value: int, number: int, *, at_start: bool) -> bool:
        mask = 1 << value
        seen = set()
        stack: list[tuple[int, bool]] = [(number, at_start)]
        while stack:
            state = stack.pop()
            if state in seen:
                continue
            seen.add(state)
            block, start = state
            own = self.facts[block]
            if start:
                if (own.exposed | own.always) & mask:
                    return True
                if not own.given & mask:
                    stack.append((block, False))
                continue
            for way in self._ways(value, block):
                if way is None:
                    return True
                stack.append((way, True))
        return False

    def before(self, number: int) -> int:
        return sum(1 << value for value in VALUES if self._search(value, number, at_start=True))

    def after(self, number: int) -> int:
        return sum(1 << value for value in VALUES if self._search(value, number, at_start=False))


@pytest.mark.parametrize("seed", range(200))
def test_the_solution_is_that_of_the_definition(seed: int) -> None:
    draw = random.Random(seed)
    drawn = random_graph(draw)
    facts = random_facts(draw, drawn)
    found, reference = solve(drawn, facts), Reference(drawn, facts)
    blocks = range(len(drawn.blocks))
    assert found.before == [reference.before(number) for number in blocks]
    assert found.after == [reference.after(number) for number in blocks]


def test_a_phi_is_needed_on_the_edge_only() -> None:
    text = """define void @f(i1 %c) {
entry:
  br i1 %c, label %left, label %right
left:
  br label %join
right:
  br label %join
join:
  ret void
}
"""
    drawn = graph(Code(text).body)
    # Value 0 comes from the left, value 1 from the right, both become value 2, which is used in join.
    facts = [Facts(), Facts(edge={3: 0b001}), Facts(edge={3: 0b010}), Facts(exposed=0, given=0b100, phis=0b100)]
    live = solve(drawn, facts)
    assert live.before == [0b011, 0b001, 0b010, 0]
    assert (live.on_edge(facts, 1, 3), live.on_edge(facts, 2, 3)) == (0b001, 0b010)


def test_the_bits_of_a_mask() -> None:
    assert list(bits(0)) == []
    assert list(bits(0b101001)) == [0, 3, 5]
    assert list(bits(1 << 200)) == [200]
