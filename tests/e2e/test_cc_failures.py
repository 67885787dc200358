"""When something goes wrong in a compile: who is told what, and what is left behind.

A clang of our own stands before the real one and misbehaves where it is asked to.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llpass.driver import notes
from tests.e2e import programs
from tests.e2e.toolchain import need, newest

CLANG = need("clang", newest())

#: Runs the real clang; its answer to -### names this script again, so that the jobs come here too. `{case}` sees a job.
STAND_IN = """#!/bin/sh
case " $* " in
*" -### "*) exec {clang} "$@" 2>&1 >/dev/null | sed 's#^ "[^"]*" "-cc1"# "{script}" "-cc1"#' >&2; exit 0;;
esac
{case}
exec {clang} "$@"
"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    (tmp_path / "a.c").write_text("int callee(int);\nint f(int x) { return callee(x) + 1; }\n")
    (tmp_path / "tmp").mkdir()
    return tmp_path


def stand_in(work: Path, case: str) -> Path:
    script = work / "clang-standin"
    script.write_text(STAND_IN.format(clang=CLANG, script=script, case=case))
    script.chmod(0o755)
    return script


def environment(work: Path, compiler: Path | str = CLANG, **more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("LLPASS_")}
    return kept | {"LLPASS_CC": str(compiler), "TMPDIR": str(work / "tmp"), "PYTHONPATH": str(programs.ROOT)} | more


def through_ir(work: Path, compiler: Path) -> dict[str, str]:
    return environment(work, compiler, LLPASS_SITES="pcsections")


def cc(work: Path, *words: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "llpass", "cc", *words]
    return subprocess.run(command, cwd=work, env=env, capture_output=True, text=True)


def test_a_back_that_fails_on_our_ir_is_our_fault_and_leaves_no_object(work: Path) -> None:
    bad = stand_in(work, 'case " $* " in *" -x ir "*) echo "error: no such thing" >&2; exit 1;; esac')
    done = cc(work, "-c", "a.c", env=through_ir(work, bad))
    assert done.returncode == 70
    assert "llpass: a.c: the back half failed: error: no such thing" in done.stderr
    assert not (work / "a.o").exists()


def test_pass_through_gives_clangs_object_and_says_so_in_a_line(work: Path) -> None:
    bad = stand_in(work, 'case " $* " in *" -x ir "*) echo "error: no such thing" >&2; exit 1;; esac')
    done = cc(work, "-c", "a.c", "-fllpass-on-error=pass-through", env=through_ir(work, bad))
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1 and "not instrumented: llpass: a.c" in done.stderr
    assert (work / "a.o").stat().st_size > 0


def test_a_clang_that_crashes_on_its_own_reports_for_itself(work: Path) -> None:
    crashing = stand_in(
        work, 'case " $* " in *" -cc1 "*) kill -SEGV $$;; *) echo "clang: crashed" >&2; exit 139;; esac'
    )
    done = cc(work, "-c", "a.c", env=environment(work, crashing))
    assert (done.returncode, done.stderr) == (139, "clang: crashed\n")


def test_a_crash_on_our_ir_alone_is_our_fault(work: Path) -> None:
    crashing = stand_in(work, 'case " $* " in *" -x ir "*) kill -SEGV $$;; esac')
    done = cc(work, "-c", "a.c", env=through_ir(work, crashing))
    assert done.returncode == 70 and "a.c: the back half failed" in done.stderr


def test_a_file_that_clang_makes_no_line_tables_of_is_compiled_without(work: Path) -> None:
    bad = stand_in(work, 'case " $* " in *" -debug-info-kind="*) echo "error: not with lines" >&2; exit 1;; esac')
    done = cc(work, "-c", "a.c", env=environment(work, bad))
    assert (done.returncode, done.stderr) == (0, "")
    (note,) = notes.in_object(notes.ElfSections((work / "a.o").read_bytes()))
    assert note.status == "passed-through"
    assert note.reason == "clang makes no line tables of it: error: not with lines"


def test_what_clang_says_because_of_line_tables_is_not_said(work: Path) -> None:
    """Assembly in the source that names its files, as assemblers without line tables like it."""
    (work / "a.c").write_text('void f(void) { __asm__(".file 1 \\"other.c\\"\\n.loc 1 7"); }\n')
    env = environment(work)
    words = subprocess.run([CLANG, "-g1", "-c", "a.c"], cwd=work, env=env, capture_output=True, text=True).stderr
    assert "inline-asm" in words
    assert cc(work, "-c", "a.c", env=env).stderr == ""


def test_passes_that_fail_on_ir_that_is_only_kept_do_the_object_no_harm(work: Path) -> None:
    spoil = 'for word do case $before in -o) echo "define i32 @x( {" >> "$word";; esac; before=$word; done'
    case = f'case " $* " in *" -disable-llvm-passes "*) {CLANG} "$@"; {spoil}; exit 0;; esac'
    done = cc(work, "-c", "a.c", env=environment(work, stand_in(work, case), LLPASS_REPRO=str(work / "kept")))
    assert done.returncode == 0 and done.stderr.startswith("llpass-cc: warning: no passes ran: ")
    assert done.stderr.count("\n") == 1
    (note,) = notes.in_object(notes.ElfSections((work / "a.o").read_bytes()))
    assert note.status == "instrumented"


def test_a_crash_over_line_tables_alone_gives_clangs_object(work: Path) -> None:
    crashing = stand_in(work, 'case " $* " in *" -debug-info-kind="*) kill -SEGV $$;; esac')
    done = cc(work, "-c", "a.c", env=environment(work, crashing))
    assert (done.returncode, done.stderr) == (0, "")
    (note,) = notes.in_object(notes.ElfSections((work / "a.o").read_bytes()))
    assert note.status == "passed-through"


@pytest.mark.parametrize("sites", ["none", "asm"])
def test_a_call_whose_clang_is_killed_is_killed(work: Path, sites: str) -> None:
    """By the system, when memory is out: a shell says 137. An attempt more would be one more that is killed."""
    killed = stand_in(work, f'case " $* " in *" -cc1 "*) echo killed >> {work}/log; kill -KILL $$;; esac')
    done = cc(work, "-c", "a.c", env=environment(work, killed, LLPASS_SITES=sites))
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")
    assert (work / "log").read_text() == "killed\n"
    assert not (work / "a.o").exists() and list((work / "tmp").iterdir()) == []


def test_a_back_that_is_killed_is_nobodys_fault(work: Path) -> None:
    killed = stand_in(work, 'case " $* " in *" -x ir "*) kill -KILL $$;; esac')
    done = cc(work, "-c", "a.c", env=environment(work, killed, LLPASS_SITES="asm"))
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_call_and_its_children_and_leaves_nothing(work: Path, number: signal.Signals) -> None:
    slow = stand_in(work, f'case " $* " in *" -emit-obj "*) echo $$ > {work}/child; exec sleep 60;; esac')
    call = subprocess.Popen(
        [sys.executable, "-m", "llpass", "cc", "-c", "a.c"],
        cwd=work,
        env=environment(work, slow),
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not (work / "child").exists() or not (work / "child").read_text().strip():
        assert time.monotonic() < deadline, "the compile never began"
        time.sleep(0.02)
    assert list((work / "tmp").iterdir()), "the call has a folder while it works"
    call.send_signal(number)
    assert call.wait(60) == -number
    assert list((work / "tmp").iterdir()) == []
    assert not (work / "a.o").exists()
    with pytest.raises(ProcessLookupError):
        os.kill(int((work / "child").read_text()), 0)


def test_a_folder_that_cannot_be_written_gives_clangs_own_words(work: Path) -> None:
    (work / "file").write_text("")
    env = environment(work)
    judge = subprocess.run([CLANG, "-c", "a.c", "-o", "file/x.o"], cwd=work, env=env, capture_output=True, text=True)
    done = cc(work, "-c", "a.c", "-o", "file/x.o", env=env)
    assert (done.returncode, done.stderr) == (judge.returncode, judge.stderr) and judge.returncode


def test_without_a_folder_for_temporary_files_the_message_names_it(work: Path) -> None:
    done = cc(work, "-c", "a.c", env=environment(work, TMPDIR=str(work / "nowhere")))
    assert done.returncode == 1
    assert done.stderr.startswith(f"llpass: error: cannot make a folder in {work}/nowhere: ")


def test_a_wrong_setting_names_file_and_line(work: Path) -> None:
    (work / "llpass.toml").write_text('lines = "many"\n')
    done = cc(work, "-c", "a.c", env=environment(work))
    assert done.returncode == 1
    assert done.stderr.startswith(f"{work}/llpass.toml:1:9: error: ")


def test_a_file_of_settings_does_not_reach_into_a_project_from_outside(work: Path) -> None:
    (work / "llpass.toml").write_text('lines = "many"\n')
    project = work / "project"
    (project / ".git").mkdir(parents=True)
    (project / "a.c").write_text("int f(void) { return 1; }\n")
    assert cc(project, "-c", "a.c", env=environment(work)).returncode == 0


def test_a_compiler_that_is_llpass_again_is_found_out(work: Path) -> None:
    again = work / "again"
    again.write_text(f'#!/bin/sh\nexec {sys.executable} -m llpass cc "$@"\n')
    again.chmod(0o755)
    done = cc(work, "-c", "a.c", env=environment(work, again))
    assert done.returncode == 3 and "started by the compiler" in done.stderr


def test_the_same_call_gives_the_same_bytes(work: Path) -> None:
    objects = []
    for _ in range(2):
        assert cc(work, "-O2", "-c", "a.c", env=environment(work)).returncode == 0
        objects.append((work / "a.o").read_bytes())
    assert objects[0] == objects[1]


def test_a_kept_compile_holds_command_lines_and_ir(work: Path) -> None:
    done = cc(work, "-O2", "-c", "a.c", env=environment(work, LLPASS_REPRO=str(work / "kept")))
    (folder,) = (work / "kept").iterdir()
    assert done.returncode == 0
    assert {"command.txt", "0-input.ll"} < {path.name for path in folder.iterdir()}
    assert "back:   " in (folder / "command.txt").read_text()


def test_noop_is_clang_itself(work: Path) -> None:
    subprocess.run([CLANG, "-c", "a.c", "-o", "plain.o"], cwd=work, check=True)
    assert cc(work, "-c", "a.c", env=environment(work, LLPASS_NOOP="1")).returncode == 0
    assert (work / "a.o").read_bytes() == (work / "plain.o").read_bytes()


def test_code_that_another_job_assembles_has_one_note(work: Path) -> None:
    """-save-temps: the object is the assembler's, its note is the compiler's."""
    assert cc(work, "-save-temps", "-c", "a.c", env=environment(work)).returncode == 0
    assert (work / "a.o").read_bytes().count(b"status=") == 1
    assert b"status=instrumented" in (work / "a.o").read_bytes()


def test_ir_that_is_kept_on_the_way_has_the_lines_that_are_wanted(work: Path) -> None:
    """-save-temps: the job that reads the source is another than the one whose IR is instrumented."""
    for words in (["-save-temps"], []):
        assert cc(work, "-O2", *words, "-c", "a.c", env=environment(work)).returncode == 0
        assert b", llpass lines" in (work / "a.o").read_bytes()


def test_a_denied_file_stays_denied_when_its_ir_is_kept_on_the_way(work: Path) -> None:
    assert cc(work, "-save-temps", "-fllpass-deny-files=a.c", "-c", "a.c", env=environment(work)).returncode == 0
    assert b"llpass_units" not in (work / "a.o").read_bytes()
