"""The spine: which passes run with which options, what they hand on, and how LLVM's verdict is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pytest

from llpass import pipeline
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.funcinfo_sites import FuncinfoSites
from llpass.ir.edit import Editor
from llpass.ir.judge import Judge
from llpass.ir.model import Module
from llpass.passbase import Pass, PassContext, with_options

MODULE = b"define void @f() {\n  ret void\n}\n"


@dataclass(frozen=True)
class Add:
    """Appends a line and writes down what it saw."""

    name: ClassVar[str] = "add"

    line: str = "@a = global i32 0"
    count: int = 1
    loud: bool = False

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        context.counters["bytes_seen"] += len(module.source.data)
        context.explain(b"f", "seen")
        for _ in range(self.count):
            edit.append_line(self.line)


def test_a_pass_reads_what_the_one_before_has_left() -> None:
    first, second = Add(), Add(line="@b = global i32 0")
    result = pipeline.run(MODULE, [first, second])
    assert result.data == MODULE + b"@a = global i32 0\n@b = global i32 0\n"
    assert result.counters["bytes_seen"] == len(MODULE) + len(MODULE) + len(b"@a = global i32 0\n")


def test_no_pass_hands_back_the_same_object() -> None:
    assert pipeline.run(MODULE, []).data is MODULE


def test_options_in_braces_belong_to_their_pass_and_beat_shared_ones() -> None:
    spec = "funcinfo-sites{sites=none lines=labels},funcinfo-sites{stub-prefix=x.}"
    assert pipeline.find_passes(spec, {"sites": "asm", "unknown_to_it": "1"}) == [
        FuncinfoSites(sites="none", lines="labels"),
        FuncinfoSites(sites="asm", stub_prefix="x."),
    ]


def test_spaces_around_names_are_nothing() -> None:
    assert pipeline.find_passes(" funcinfo-sites , funcinfo-sites{ } ") == [FuncinfoSites(), FuncinfoSites()]


@pytest.mark.parametrize("spec", ["", "  "])
def test_an_empty_list_is_no_pass(spec: str) -> None:
    assert pipeline.find_passes(spec) == []


def test_every_option_is_read_by_the_type_of_its_field() -> None:
    assert with_options(Add, {"count": "-2", "loud": "true"}) == Add(count=-2, loud=True)
    for off in ("0", "false", "No", "off"):
        assert with_options(Add, {"loud": off}) == Add(loud=False)


def test_an_unknown_option_names_the_known_ones() -> None:
    with pytest.raises(LlpassError, match="pass add has no option 'colour'") as caught:
        with_options(Add, {"colour": "red"})
    assert caught.value.hint == "its options are: count, line, loud"
    assert caught.value.status == EXIT_USAGE


def test_explanations_are_collected_only_for_the_pass_that_was_asked() -> None:
    assert pipeline.run(MODULE, [Add()]).explanations == []
    assert pipeline.run(MODULE, [Add()], explain="funcinfo-sites").explanations == []
    assert pipeline.run(MODULE, [Add()], explain="add").explanations == ["f: seen"]
    assert pipeline.run(MODULE, [Add()], explain="all").explanations == ["f: seen"]


def test_the_funcinfo_pass_is_a_pass_and_so_is_ours() -> None:
    assert isinstance(FuncinfoSites(), Pass)
    assert isinstance(Add(), Pass)


def test_the_verdict_is_off_without_a_judge() -> None:
    assert pipeline.run(MODULE, [Add()]).verdict == "off"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge() as running:
        yield running


def test_good_output_is_accepted(judge: Judge) -> None:
    assert pipeline.run(MODULE, [Add()], judge=judge).verdict == "accepted"


def test_bad_output_of_good_input_is_a_bug_and_carries_both(judge: Judge) -> None:
    with pytest.raises(pipeline.PassBugError, match="LLVM accepts the input and rejects the output") as caught:
        pipeline.run(MODULE, [Add(line="@b = nonsense")], judge=judge)
    assert caught.value.stages == [("input", MODULE), ("output", MODULE + b"@b = nonsense\n")]


def test_bad_output_of_bad_input_is_not_judged(judge: Judge) -> None:
    strange = MODULE + b"@new = frobnicated global i32 0\n"
    result = pipeline.run(strange, [Add()], judge=judge)
    assert result.verdict.startswith(f"not judged: LLVM {judge.version} does not read the input: ")


def test_a_pass_that_raises_is_a_bug_of_that_pass() -> None:
    class Raises:
        name = "raises"

        def run(self, module: Module, edit: Editor, context: PassContext) -> None:
            raise ZeroDivisionError("by zero")

    with pytest.raises(pipeline.PassBugError, match="pass raises: ZeroDivisionError: by zero") as caught:
        pipeline.run(MODULE, [Add(), Raises()])
    assert [name for name, _ in caught.value.stages] == ["input", "add"]


def test_two_edits_in_one_place_are_a_bug_of_that_pass() -> None:
    class Overlaps:
        name = "overlaps"

        def run(self, module: Module, edit: Editor, context: PassContext) -> None:
            edit.replace(module.functions[0].body, b"")
            edit.replace(module.functions[0].body, b" ")

    with pytest.raises(pipeline.PassBugError, match="pass overlaps: EditError"):
        pipeline.run(MODULE, [Overlaps()])


def test_a_refusal_by_a_pass_is_no_bug() -> None:
    class Refuses:
        name = "refuses"

        def run(self, module: Module, edit: Editor, context: PassContext) -> None:
            raise LlpassError("not for this module")

    with pytest.raises(LlpassError, match="not for this module"):
        pipeline.run(MODULE, [Refuses()])


def test_bitcode_is_not_text() -> None:
    with pytest.raises(LlpassError, match="is bitcode, not text"):
        pipeline.run_text(b"BC\xc0\xde" + bytes(16))
