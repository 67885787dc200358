"""`llpass-clang`: IR gets what `llpass run` does by default, and no other job is llpass's business."""

from __future__ import annotations

import pytest

from llpass import pipeline
from llpass.driver import clang, plan
from llpass.driver.jobs import Job, Jobs

FACTS = plan.Facts(22, "/scratch", "/tmp", triple="x86_64-pc-linux-gnu")


def cc1(language: str) -> Job:
    words = ("/bin/clang", "-cc1", "-triple", "x86_64-pc-linux-gnu", "-emit-obj", "-o", "x.o", "-x", language, "x.in")
    return Job(words, "cc1")


def planned(job: Job) -> plan.Plan:
    return plan.plan(Jobs((job,), "", 22), clang.DEFAULTS, FACTS)


@pytest.mark.parametrize("triple", ["x86_64-pc-linux-gnu", "arm64-apple-macosx14", "x86_64-pc-windows-msvc"])
def test_the_passes_are_those_of_llpass_run(triple: str) -> None:
    chosen = clang.DEFAULTS
    assert chosen.passes == pipeline.DEFAULT_PASSES
    with_options = pipeline.find_passes(chosen.passes, chosen.pass_options(triple, 22))
    assert with_options == pipeline.find_passes(pipeline.DEFAULT_PASSES)


def test_ir_is_compiled_with_the_passes() -> None:
    (step,) = planned(cc1("ir")).steps
    assert isinstance(step, plan.Compile)


@pytest.mark.parametrize(
    "job",
    [
        cc1("c"),
        Job(("/bin/clang", "-cc1as", "-o", "x.o", "x.s"), "cc1as"),
        Job(("/bin/ld.lld", "-o", "x", "x.o", "-lc"), "link"),
    ],
    ids=["C", "assembly", "link"],
)
def test_every_other_job_is_left_to_clang(job: Job) -> None:
    assert planned(job).steps == (plan.Run(job, plan.NOT_IR),)
    assert planned(job).does_nothing
