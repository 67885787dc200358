"""Clang's answer to ``-###`` as data."""

from __future__ import annotations

from llpass.driver import jobs

ANSWER = """Debian clang version 22.1.8 (1~deb12u1)
Target: x86_64-pc-linux-gnu
Thread model: posix
InstalledDir: /usr/lib/llvm-22/bin
clang-22: warning: argument unused during compilation: '-lm' [-Wunused-command-line-argument]
 (in-process)
 "/usr/bin/clang" "-cc1" "-triple" "x86_64-linux" "-emit-obj" "-D" "X=\\"a b\\\\n\\$\\"" "-o" "x y.o" "-x" "c" "a.c"
 "/usr/bin/ld.lld" "-o" "a.out" "x y.o"
"""


def test_words_are_unquoted() -> None:
    assert jobs.parse(ANSWER).jobs[0].value("-D") == 'X="a b\\n$"'


def test_jobs_know_their_kind_and_files() -> None:
    compiling, linking = jobs.parse(ANSWER).jobs
    assert (compiling.kind, compiling.action, compiling.language) == ("cc1", "-emit-obj", "c")
    assert (compiling.input, compiling.output) == ("a.c", "x y.o")
    assert (linking.kind, linking.output) == ("link", "a.out")


def test_a_line_break_in_a_word_is_part_of_it() -> None:
    (job,) = jobs.parse(' "/bin/clang" "-cc1" "-D" "A=1\n2" "a.c"\n').jobs
    assert job.value("-D") == "A=1\n2"


def test_what_is_neither_banner_nor_job_is_the_drivers_own_word() -> None:
    assert jobs.parse(ANSWER).diagnostics == (
        "clang-22: warning: argument unused during compilation: '-lm' [-Wunused-command-line-argument]\n"
    )


def test_the_version_is_clangs_major_one() -> None:
    assert jobs.parse(ANSWER).version == 22
