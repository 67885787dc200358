"""Clang's answer to ``-###`` as data."""

from __future__ import annotations

import pytest

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


def test_where_the_driver_refuses_there_are_no_jobs() -> None:
    """Clang 15 and 16 answer with exit status 0 and print the jobs all the same."""
    for refusal in ("clang: error: invalid linker name", "clang: \x1b[0;1;31merror: \x1b[0m\x1b[1minvalid linker name"):
        assert jobs.parse(f"{refusal}\n{ANSWER}").jobs == ()


def test_a_warning_that_speaks_of_an_error_is_a_warning() -> None:
    assert len(jobs.parse(ANSWER.replace("'-lm'", "'-I/tmp: error: x'")).jobs) == 2


def test_the_version_is_clangs_major_one() -> None:
    assert jobs.parse(ANSWER).version == 22


@pytest.mark.parametrize("word", ["", " ", "\n", "\nx", "x\n", " x ", "a b", "\n\n", '"', '" "', "\\", '\n"', "$x"])
@pytest.mark.parametrize("beside", ["", " ", "\n", "-c"])
def test_any_word_comes_out_as_it_went_in(word: str, beside: str) -> None:
    words = ("/bin/clang", "-cc1", word, beside, word, "a.c")
    quoted = ("".join(f"\\{char}" if char in '"\\$' else char for char in each) for each in words)
    line = "".join(f' "{each}"' for each in quoted)
    found = jobs.parse(f'{line}\n{line}\n "/usr/bin/ld"\n').jobs
    assert [job.argv for job in found] == [words, words, ("/usr/bin/ld",)]


@pytest.mark.parametrize(
    ("program", "kind"),
    [
        *(("ld", "link"), ("x86_64-linux-gnu-ld", "link"), ("ld.lld-19", "link"), ("mold", "link"), ("ld64", "link")),
        *(("collect2", "link"), ("wasm-ld-19", "link"), ("lld-link.exe", "link"), ("clang-offload-bundler", "other")),
        *(("as", "other"), ("build-it", "other"), ("dsymutil", "other")),
    ],
)
def test_a_linker_is_known_by_its_name(program: str, kind: str) -> None:
    (job,) = jobs.parse(f' "/opt/bin/{program}" "-o" "a.out"\n').jobs
    assert job.kind == kind


def test_the_target_is_clangs() -> None:
    assert jobs.parse(ANSWER).triple == "x86_64-pc-linux-gnu"
    assert jobs.parse("").triple == ""
