"""What `StackLiveness` decides from a whole run; what it does in one module is in tests/lit/stack-liveness."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llpass import pipeline
from llpass.ir.judge import Judge

CORPUS = sorted((Path(__file__).parent / "ir" / "corpus").glob("*/*.ll"))

CALLER = b"""declare void @collect_all()
declare void @other()
define void @f() {
  call void @other()
  call void @collect_all()
  ret void
}
"""
COLLECTOR = b"""declare void @llp_gc()
define void @collect_all() {
  call void @llp_gc()
  ret void
}
define void @other() {
  ret void
}
"""


def run(*modules: bytes, spec: str = "stack-liveness{liveness_packages=all}") -> list[str]:
    """The outputs of one run over these modules."""
    passes = pipeline.find_passes(spec)
    summaries = [pipeline.summarise(data, passes) for data in modules]
    joined = pipeline.join(passes, summaries)
    return [pipeline.run(data, passes, joined=own).data.decode() for data, own in zip(modules, joined, strict=True)]


def test_a_function_of_another_input_is_known_to_collect() -> None:
    caller, _ = run(CALLER, COLLECTOR)
    lines = [line.strip().split(" ", 1)[0] + " " + line.split("@")[-1].split("(")[0] for line in caller.splitlines()]
    assert lines[3:6] == ["call other", "call llp_stack_clear", "call collect_all"]


def test_alone_a_function_defined_elsewhere_is_not_taken_to_collect() -> None:
    (caller,) = run(CALLER)
    assert "llp_stack_clear" not in caller


def test_a_local_function_of_another_input_says_nothing_about_its_namesake() -> None:
    caller, _ = run(CALLER, COLLECTOR.replace(b"define void @collect_all", b"define internal void @collect_all"))
    assert "llp_stack_clear" not in caller


def test_an_input_that_may_be_rewritten_concerns_the_others() -> None:
    default, everything = (
        pipeline.find_passes(spec)[0] for spec in ("stack-liveness", "stack-liveness{liveness_packages=all}")
    )
    assert not default.concerned(COLLECTOR)  # type: ignore[attr-defined]
    assert default.concerned(b"declare void @runtime.SetFinalizer()")  # type: ignore[attr-defined]
    assert everything.concerned(b"")  # type: ignore[attr-defined]


def test_what_llvm_refuses_is_left_alone() -> None:
    twice = CALLER + CALLER[CALLER.index(b"define") :]
    undefined = CALLER.replace(b"call void @other()", b"store ptr %nothing, ptr null")
    for text in (twice, undefined):
        result = pipeline.run_text(text, "stack-liveness", {"liveness_packages": "all"})
        assert result.data == text
        assert result.counters["liveness_functions_left"]


def test_a_setjmp_in_front_of_a_branch_on_a_constant_is_read() -> None:
    text = b"""declare ptr @make()
declare i32 @setjmp(ptr) returns_twice
declare void @use(ptr)
define void @f(ptr %buffer) {
  %p = call ptr @make()
  %r = call i32 @setjmp(ptr %buffer)
  br i1 true, label %a, label %b
a:
  call void @use(ptr %p)
  ret void
b:
  call void @use(ptr %p)
  ret void
}
"""
    assert pipeline.run_text(text, "stack-liveness", {"liveness_packages": "all"}).counters["liveness_functions"] == 1


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge() as one:
        yield one


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_llvm_accepts_what_becomes_of_every_producers_modules(path: Path, judge: Judge) -> None:
    data = path.read_bytes()
    if not judge.verdict([data]).accepted:
        pytest.skip("LLVM as it is here does not read this module")
    result = pipeline.run_text(data, "stack-liveness", {"liveness_packages": "all"})
    assert judge.verdict(result.pieces).accepted
