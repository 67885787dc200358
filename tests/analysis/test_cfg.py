"""Edges between blocks, and what can run after what."""

from __future__ import annotations

import pytest

from llpass.analysis.cfg import Graph, Place, graph
from llpass.ir.operands import UnreadableError
from tests.analysis.bodies import Code


def made(text: str) -> Graph:
    return graph(
        Code(f"declare ptr @h()\ndefine void @f(i1 %c, i32 %i, ptr %p) personality ptr @h {{\n{text}}}\n").body
    )


LOOP = """\
entry:
  br label %head
head:
  br i1 %c, label %body, label %out
body:
  br i1 %c, label %head, label %body
out:
  ret void
dead:
  br label %out
"""


def test_edges_go_both_ways() -> None:
    loop = made(LOOP)
    assert loop.successors == [[1], [2, 3], [1, 2], [], [3]]
    assert loop.predecessors == [[], [0, 2], [1, 2], [1, 4], []]
    assert loop.numbers == {b"%entry": 0, b"%head": 1, b"%body": 2, b"%out": 3, b"%dead": 4}


def test_two_ways_to_one_block_are_one_edge() -> None:
    switch = "  switch i32 %i, label %a [ i32 1, label %a\n i32 2, label %b ]\n"
    assert made(switch + "a:\n  ret void\nb:\n  ret void\n").successors[0] == [1, 2]


def test_an_invoke_has_two_ways() -> None:
    text = (
        "  invoke ptr @h() to label %a unwind label %b\na:\n  ret void\nb:\n  %l = landingpad ptr cleanup\n  ret void\n"
    )
    assert made(text).successors[0] == [1, 2]


def test_postorder_has_successors_first_and_all_blocks() -> None:
    order = made(LOOP).postorder
    assert sorted(order) == [0, 1, 2, 3, 4]
    assert order.index(3) < order.index(1) < order.index(0) < order.index(4)
    assert order.index(2) < order.index(1)


def test_a_long_chain_of_blocks_is_no_recursion() -> None:
    blocks = "".join(f"b{at}:\n  br label %b{at + 1}\n" for at in range(5000))
    assert made(blocks + "b5000:\n  ret void\n").postorder == list(range(5000, -1, -1))


@pytest.mark.parametrize(("block", "reached"), [(0, {1, 2, 3}), (1, {1, 2, 3}), (2, {1, 2, 3}), (3, set()), (4, {3})])
def test_a_block_runs_again_only_in_a_cycle(block: int, reached: set[int]) -> None:
    assert made(LOOP).reachable_from(block) == reached


def test_places_are_found_by_what_stands_there() -> None:
    found = made("  %x = call ptr @h()\n  br label %b\nb:\n  %y = freeze ptr %x\n  %z = call ptr @h()\n  ret void\n")
    assert found.places(lambda operation: operation.is_call) == [Place(0, 0), Place(1, 1)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a:\n  %x = freeze ptr %p\nb:\n  ret void\n", "block %a does not end in a terminator"),
        ("a:\nb:\n  ret void\n", "block %a does not end in a terminator"),
        ("  br label %nowhere\n", "no block is named %nowhere"),
        (
            "  br label %a\na:\n  %x = phi ptr [ %p, %b ]\n  ret void\n",
            "the labels of a phi in %a are not its predecessors",
        ),
    ],
)
def test_what_is_no_graph_is_said(text: str, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        made(text)
