"""What holds for every real module of the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llpass.analysis import callsites
from llpass.ir import Editor, Judge, Module, read_module
from tests.ir.conftest import CORPUS
from tests.ir.test_reader import joined

FIXED = settings(
    max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_MODULES: dict[Path, Module] = {}
_PLACES: dict[Path, list[int]] = {}
_ACCEPTED: dict[Path, bool] = {}
#: Modules small enough to be judged many times.
SMALL = [path for path in CORPUS if path.stat().st_size < 130_000]


def module(path: Path) -> Module:
    if path not in _MODULES:
        _MODULES[path] = read_module(path.read_bytes(), path.name)
    return _MODULES[path]


def places(path: Path) -> list[int]:
    """Where LLVM lets a statement stand: not before what begins a block, nor between a musttail call and its ret."""
    if path not in _PLACES:
        found = []
        for function in module(path).functions:
            for block in function.blocks:
                tail = False
                for instruction in block.instructions:
                    begins = instruction.opcode in (b"phi", b"landingpad", b"catchpad", b"cleanuppad", b"catchswitch")
                    if not begins and not tail:
                        found.append(instruction.span.start)
                    tail = any(token.text == b"musttail" for token in instruction.tokens[:3])
        _PLACES[path] = found
    return _PLACES[path]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_spans_of_a_module_give_its_text_back(path: Path) -> None:
    assert joined(module(path)) == path.read_bytes()


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_fast_search_for_calls_agrees_with_the_exact_one(path: Path) -> None:
    fast = 0
    for function in module(path).functions:
        found = callsites._from_lines(function)
        if found is not None:
            fast += 1
            assert found == list(callsites._from_tokens(function)), function.name
    # rustc and ldc write inline bundles and nested arguments that the fast path leaves to the exact one.
    assert fast >= (0.9 if path.parent.name == "clang" else 0.2) * len(module(path).functions)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_statements_of_a_body_cover_it(path: Path) -> None:
    """What is between statements is white space, comments, labels and use-list directives."""
    for function in module(path).functions:
        at = function.body.start
        data = function.module.source.data
        for block in function.blocks:
            for instruction in block.instructions:
                between = data[at : instruction.span.start]
                for line in between.splitlines():
                    assert not line.split(b";")[0].strip() or line.split(b";")[0].rstrip().endswith(b":"), line
                at = instruction.span.end


@FIXED
@given(data=st.data())
def test_insertions_at_random_places_verify(llvm: Judge, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(SMALL))
    where = data.draw(st.lists(st.sampled_from(places(path)), min_size=1, max_size=20))
    if path not in _ACCEPTED:
        _ACCEPTED[path] = llvm.verdict([path.read_bytes()]).accepted
    edit = Editor(module(path))
    for offset in where:
        edit.insert_statement_before(offset, 'call void asm sideeffect "", ""()')
    result = b"".join(edit.apply())
    verdict = llvm.verdict([result])
    assert verdict.accepted or not _ACCEPTED[path], verdict.message
    assert result.count(b'call void asm sideeffect "", ""()\n') - path.read_bytes().count(
        b'call void asm sideeffect "", ""()\n'
    ) == len(where)


def test_llvm_reads_enough_of_the_corpus_for_that_to_mean_something(llvm: Judge) -> None:
    assert sum(llvm.verdict([path.read_bytes()]).accepted for path in SMALL) > 0.6 * len(SMALL)
