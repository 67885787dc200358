"""From clang's answers, recorded for four versions, to steps: nothing is run here.

The call was ``clang -O2 -MD a.c b.c x.s -o prog``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from llpass.driver import jobs
from llpass.driver.plan import Compile, Direct, Facts, Plan, Run, plan, render
from llpass.driver.settings import Settings

ANSWERS = sorted((Path(__file__).parent / "answers").glob("clang-*.txt"))
DEFAULTS = Settings()
#: Passes that have something to edit.
THROUGH_IR = Settings(sites="asm", lines="labels")


def planned(answer: Path, settings: Settings = THROUGH_IR) -> Plan:
    return planned_text(answer.read_text(), settings)


def planned_text(answer: str, settings: Settings = THROUGH_IR) -> Plan:
    found = jobs.parse(answer)
    return plan(found, settings, Facts(found.version, "/scratch", "/tmp"))


def compiles(made: Plan) -> list[Compile]:
    return [step for step in made.steps if isinstance(step, Compile)]


def directs(made: Plan) -> list[Direct]:
    return [step for step in made.steps if isinstance(step, Direct)]


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
    step = compiles(planned_text(text))[0]
    assert not step.added_lines
    assert [word for word in step.front if word.startswith("-debug-info-kind")] == ["-debug-info-kind=constructor"]


def test_a_denied_file_is_left_alone_and_the_plan_says_why(answer: Path) -> None:
    made = planned(answer, THROUGH_IR.replace(deny_files=("b.*",)))
    assert [step.job.input for step in compiles(made)] == ["a.c"]
    assert "# deny-files: b.*" in render(made)


def test_files_that_are_not_allowed_are_left_alone(answer: Path) -> None:
    assert [step.job.input for step in compiles(planned(answer, THROUGH_IR.replace(allow_files=("b.c",))))] == ["b.c"]


def test_jobs_without_code_are_left_alone() -> None:
    text = ANSWERS[-1].read_text()
    for action in ("-E", "-fsyntax-only", "-emit-pch", "-emit-llvm", "-emit-llvm-bc"):
        for settings in (DEFAULTS, THROUGH_IR):
            made = planned_text(text.replace('"-emit-obj"', f'"{action}"'), settings)
            assert not compiles(made) and not directs(made), action


def test_bitcode_for_a_linker_is_instrumented() -> None:
    text = ANSWERS[-1].read_text().replace('"-emit-obj"', '"-emit-llvm-bc" "-flto=thin"')
    assert len(compiles(planned_text(text, DEFAULTS))) == 2


def test_device_code_is_left_alone() -> None:
    made = planned_text(ANSWERS[-1].read_text().replace('"-emit-obj"', '"-emit-obj" "-fcuda-is-device"'), DEFAULTS)
    assert not compiles(made) and not directs(made)


def test_a_name_that_looks_like_a_flag_stays_a_name() -> None:
    text = ANSWERS[-1].read_text().replace('"-main-file-name" "a.c"', '"-main-file-name" "-MP"')
    step = compiles(planned_text(text))[0]
    assert step.back[step.back.index("-main-file-name") + 1] == "-MP"


CXX = ANSWERS[-1].read_text().replace('"-x" "c" "a.c"', '"-x" "c++" "a.c"')


def test_where_lines_become_labels_cxx_gets_debug_information_that_has_scopes() -> None:
    step = compiles(planned_text(CXX))[0]
    assert "-debug-info-kind=constructor" in step.front


def test_where_nothing_is_edited_the_job_stays_one_with_line_tables(answer: Path) -> None:
    step = directs(planned(answer, DEFAULTS))[0]
    added = [word for word in step.job.argv if word not in step.plain.argv]
    assert added == ["-debug-info-kind=line-tables-only", "-gno-column-info", "-dwarf-version=4", *MARK]
    assert [word for word in step.job.argv if word not in added] == list(step.plain.argv)
    assert step.added_lines


MARK = ["-dwarf-debug-flags", ", llpass lines"]


def test_the_users_debug_information_is_read_as_it_is(answer: Path) -> None:
    text = answer.read_text().replace('"-O2"', '"-O2" "-debug-info-kind=limited"')
    step = directs(planned_text(text, DEFAULTS))[0]
    assert step.job == step.plain and not step.added_lines


def test_a_recorded_command_line_stays_before_the_mark() -> None:
    text = ANSWERS[-1].read_text().replace('"-O2"', '"-O2" "-dwarf-debug-flags" "cc -O2"')
    argv = directs(planned_text(text, DEFAULTS))[0].job.argv
    assert argv[-3:-1] == ("-dwarf-debug-flags", "cc -O2, llpass lines")


def test_remarks_keep_their_columns() -> None:
    text = ANSWERS[-1].read_text().replace('"-O2"', '"-O2" "-Rpass=inline"')
    assert "-gno-column-info" not in directs(planned_text(text, DEFAULTS))[0].job.argv


def test_line_tables_of_cxx_name_inlined_calls_as_the_linker_does() -> None:
    """At a quarter of the cost of debug information that has scopes."""
    argv = directs(planned_text(CXX, DEFAULTS))[0].job.argv
    assert {"-debug-info-kind=line-tables-only", "-fdebug-info-for-profiling"} <= set(argv)
    assert argv[argv.index("-mllvm") + 1] == "-enable-npm-pgo-inline-deferral=false"


def test_a_profile_of_the_users_is_not_told_what_llpass_wants() -> None:
    """The option of LLVM's that undoes the one would undo the other."""
    text = CXX.replace('"-O2"', '"-O2" "-fprofile-instrument-use-path=x.profdata"')
    argv = directs(planned_text(text, DEFAULTS))[0].job.argv
    assert "-debug-info-kind=constructor" in argv and "-fdebug-info-for-profiling" not in argv


def test_a_clang_that_nobody_has_tried_gets_no_option_of_llvms() -> None:
    text = CXX.replace("clang version 22", "clang version 23")
    argv = directs(planned_text(text, DEFAULTS))[0].job.argv
    assert "-debug-info-kind=constructor" in argv and "-mllvm" not in argv


def test_a_way_through_ir_is_at_hand_for_an_object_that_sets_finalizers(answer: Path) -> None:
    step = directs(planned(answer, DEFAULTS))[0]
    assert b"SetFinalizer" in step.unless
    assert step.route.front[-1] == "a.c" and step.route.job == step.plain
    assert not directs(planned(answer, DEFAULTS.replace(passes="funcinfo-sites")))[0].unless


@pytest.mark.parametrize(
    "settings",
    [
        DEFAULTS.replace(sites="pcsections"),
        DEFAULTS.replace(lines="labels"),
        DEFAULTS.replace(lines="none"),
        DEFAULTS.replace(frames="fp"),
        DEFAULTS.replace(collect_fns="collect"),
        DEFAULTS.replace(always_ir=True),
    ],
)
def test_what_edits_ir_goes_through_ir(settings: Settings) -> None:
    made = planned(ANSWERS[-1], settings)
    assert len(compiles(made)) == 2 and not directs(made)


def test_the_plan_of_a_job_that_stays_one_is_one_line_and_a_note(answer: Path) -> None:
    first, second = render(planned(answer, DEFAULTS)).splitlines()[:2]
    assert "-debug-info-kind=line-tables-only" in first
    assert second.startswith("llpass: a note in /scratch/")
