"""From clang's answers, recorded for four versions, to steps: nothing is run here.

The call was ``clang -O2 -MD a.c b.c x.s -o prog``.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from llpass.driver import jobs
from llpass.driver.plan import Compile, Facts, Plan, Run, plan, render
from llpass.driver.settings import Settings

ANSWERS = sorted((Path(__file__).parent / "answers").glob("clang-*.txt"))
DEFAULTS = Settings()


def planned(answer: Path, settings: Settings = DEFAULTS) -> Plan:
    found = jobs.parse(answer.read_text())
    return plan(found, settings, Facts(found.version, "/scratch", "/tmp"))


def compiles(made: Plan) -> list[Compile]:
    return [step for step in made.steps if isinstance(step, Compile)]


@pytest.fixture(params=ANSWERS, ids=lambda path: path.stem)
def answer(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_sources_are_compiled_in_halves_and_assembly_is_left_alone(answer: Path) -> None:
    first, second, assembly = planned(answer).steps[:3]
    assert isinstance(first, Compile) and isinstance(second, Compile) and isinstance(assembly, Run)
    assert [step.job.input for step in (first, second)] == ["a.c", "b.c"]
    assert assembly.reason == "assembly has no IR"


def test_the_front_stops_before_the_optimiser_and_the_back_reads_ir(answer: Path) -> None:
    step = compiles(planned(answer))[0]
    assert {"-emit-llvm", "-disable-llvm-passes"} <= set(step.front)
    assert "-emit-obj" not in step.front
    assert step.front[-3:] == ("-x", "c", "a.c")
    assert step.back[-3:] == ("-x", "ir", step.ready)
    assert "-emit-obj" in step.back and "-disable-llvm-passes" not in step.back


def test_what_the_user_asked_for_is_asked_of_both_halves(answer: Path) -> None:
    step = compiles(planned(answer))[0]
    for words in (step.front, step.back):
        assert {"-O2", "-vectorize-loops", "-pic-is-pie"} <= set(words)


def test_only_the_front_writes_dependencies(answer: Path) -> None:
    step = compiles(planned(answer))[0]
    assert "-dependency-file" in step.front
    assert not {"-dependency-file", "-MT", "-sys-header-deps", "prog.d"} & set(step.back)


def test_files_between_jobs_move_into_the_calls_own_folder(answer: Path) -> None:
    made = planned(answer)
    outputs = [step.job.output for step in made.steps[:3]]
    assert all(path.startswith("/scratch/") for path in outputs) and len(set(outputs)) == 3
    assert set(outputs) <= set(made.steps[-1].job.argv)
    assert not any(word.startswith("/tmp/") for step in made.steps for word in step.job.argv)


def test_line_tables_are_added_where_the_user_has_none(answer: Path) -> None:
    step = compiles(planned(answer))[0]
    assert step.added_lines
    assert "-debug-info-kind=line-tables-only" in step.front
    assert not any(word.startswith("-debug-info-kind") for word in step.back)


def test_the_users_debug_information_is_left_as_it_is(answer: Path) -> None:
    text = answer.read_text().replace('"-dwarf-version=5"', "").replace('"-O2"', '"-O2" "-debug-info-kind=constructor"')
    found = jobs.parse(text)
    step = compiles(plan(found, DEFAULTS, Facts(found.version, "/scratch", "/tmp")))[0]
    assert not step.added_lines
    assert [word for word in step.front if word.startswith("-debug-info-kind")] == ["-debug-info-kind=constructor"]


def test_sites_need_no_code_where_llvm_can_do_without() -> None:
    options = {path.stem: dict(compiles(planned(path))[0].options) for path in ANSWERS}
    assert {name: (each["sites"], each["lines"]) for name, each in options.items()} == {
        "clang-15": ("asm", "labels"),
        "clang-16": ("pcsections", "debug"),
        "clang-19": ("pcsections", "debug"),
        "clang-22": ("pcsections", "debug"),
    }


def test_a_denied_file_is_left_alone_and_the_plan_says_why(answer: Path) -> None:
    made = planned(answer, replace(DEFAULTS, deny_files=("b.*",)))
    assert [step.job.input for step in compiles(made)] == ["a.c"]
    assert "# deny-files: b.*" in render(made)


def test_files_that_are_not_allowed_are_left_alone(answer: Path) -> None:
    assert [step.job.input for step in compiles(planned(answer, replace(DEFAULTS, allow_files=("b.c",))))] == ["b.c"]


def test_jobs_without_code_are_left_alone() -> None:
    text = ANSWERS[-1].read_text()
    for action in ("-E", "-fsyntax-only", "-emit-pch", "-emit-llvm", "-emit-llvm-bc"):
        found = jobs.parse(text.replace('"-emit-obj"', f'"{action}"'))
        assert not compiles(plan(found, DEFAULTS, Facts(22, "/scratch", "/tmp"))), action


def test_bitcode_for_a_linker_is_instrumented() -> None:
    found = jobs.parse(ANSWERS[-1].read_text().replace('"-emit-obj"', '"-emit-llvm-bc" "-flto=thin"'))
    assert len(compiles(plan(found, DEFAULTS, Facts(22, "/scratch", "/tmp")))) == 2


def test_device_code_is_left_alone() -> None:
    found = jobs.parse(ANSWERS[-1].read_text().replace('"-emit-obj"', '"-emit-obj" "-fcuda-is-device"'))
    assert not compiles(plan(found, DEFAULTS, Facts(22, "/scratch", "/tmp")))


def test_a_name_that_looks_like_a_flag_stays_a_name() -> None:
    text = ANSWERS[-1].read_text().replace('"-main-file-name" "a.c"', '"-main-file-name" "-MP"')
    found = jobs.parse(text)
    step = compiles(plan(found, DEFAULTS, Facts(22, "/scratch", "/tmp")))[0]
    assert step.back[step.back.index("-main-file-name") + 1] == "-MP"


def test_cxx_gets_debug_information_that_has_scopes() -> None:
    found = jobs.parse(ANSWERS[-1].read_text().replace('"-x" "c" "a.c"', '"-x" "c++" "a.c"'))
    step = compiles(plan(found, DEFAULTS, Facts(22, "/scratch", "/tmp")))[0]
    assert "-debug-info-kind=constructor" in step.front
