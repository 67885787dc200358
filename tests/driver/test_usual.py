"""Calls that clang is not asked about: which they are, and that they come to what clang would have answered."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from llpass.driver import jobs, plan, usual
from llpass.driver.settings import Settings
from llpass.driver.usual import Known
from tests.e2e.toolchain import clang_versions, need, newest

CLANG = need("clang", newest())

#: Calls of real builds.
USUAL = [
    "-std=gnu99 -O2 -Wall -Wextra -DLUA_COMPAT_5_3 -DLUA_USE_LINUX -c -o lapi.o lapi.c",
    "-O3 -fPIC -D_LARGEFILE64_SOURCE=1 -DHAVE_HIDDEN -c -o adler32.lo adler32.c",
    "-DHAVE_CONFIG_H -I. -g -O2 -MT x.lo -MD -MP -MF .deps/x.Tpo -c x.c -fPIC -o .libs/x.o",
    "-I include -isystem /opt/include -O3 -DNDEBUG -std=gnu++17 -fPIC -MD -MT a.o -MF a.o.d -o a.o -c src/a.cpp",
    "-pthread -fvisibility=hidden -fno-exceptions -fno-rtti -Os -c src/b.cc",
    "-O2 -c a.c",
    "-Qunused-arguments -O3 -funroll-loops -Wa,--noexecstack -fdiagnostics-color -c a.c",
    "-include config.h -march=x86-64-v2 -Wno-unused -Werror=format -pedantic -c a.c",
    "-ffunction-sections -fdata-sections -fstack-protector-strong -D X=1 -U Y -iquote . -c deep/er/a.C",
]
ASKED = [
    "-O2 -c a.c b.c",
    "-O2 a.c",
    "-O2 -S a.c",
    "-c a.s",
    "-c a.S",
    "-c a.ll",
    "-c -",
    "-c @words.c",
    "-c -x c a.c",
    "-c a.c -target aarch64-linux-gnu",
    "-c a.c -m32",
    "-c a.c -flto",
    "-c a.c -g0",
    "-c a.c -g -g0",
    "-c a.c -gsplit-dwarf",
    "-c a.c -Wp,-MD,x.d",
    "-c a.c -Wa,-gdwarf-5",
    "-c a.c -Xclang -O3",
    "-c a.c -save-temps",
    "-c a.c -fprofile-generate",
    "-c a.c -fsanitize=address",
    "-c a.c -###",
    "-c a.c -Rpass=inline",
    "-c a.c -o",
    "-E a.c",
    "-c a.c -fno-integrated-as",
    "-c a.c --some-later-option",
    "-c a.mm",
]


@pytest.mark.parametrize("words", USUAL)
def test_calls_of_real_builds_are_recognised(words: str) -> None:
    assert usual.recognised(words.split(), False)


@pytest.mark.parametrize("words", ASKED)
def test_whatever_could_be_another_job_is_asked_about(words: str) -> None:
    assert usual.recognised(words.split(), False) is None


def test_c_by_the_name_of_the_cxx_compiler_is_asked_about() -> None:
    assert usual.recognised(["-c", "a.c"], True) is None


@pytest.mark.parametrize(
    ("words", "written"), [("-c a/b.x.c", "b.x.o"), ("-c a.c -o o/a.obj", "o/a.obj"), ("-o 1 -c a.c -o 2", "2")]
)
def test_the_object_is_where_clang_writes_it(words: str, written: str) -> None:
    call = usual.recognised(words.split(), False)
    assert call is not None and call[1] == written


def asked(clang: str, words: list[str], folder: Path) -> jobs.Jobs:
    for word in words:
        if not word.startswith("-") and Path(word).suffix in (".c", ".cc", ".cpp", ".C"):
            (folder / word).parent.mkdir(parents=True, exist_ok=True)
            (folder / word).touch()
    done = subprocess.run([clang, "-###", *words], cwd=folder, capture_output=True, text=True, check=True)
    return jobs.parse(done.stderr)


@pytest.mark.parametrize("version", clang_versions())
@pytest.mark.parametrize("words", USUAL)
def test_the_job_is_the_one_that_would_have_been_planned(words: str, version: int, tmp_path: Path) -> None:
    clang = need("clang", version)
    answer = asked(clang, words.split(), tmp_path)
    usual.remember(clang, words.split(), answer, {"XDG_CACHE_HOME": str(tmp_path)})
    facts = plan.Facts(version, "/scratch", "/tmp", clang, answer.triple)
    (planned,) = plan.plan(answer, Settings(), facts).steps
    assert isinstance(planned, plan.Direct)
    step = usual.compile_of(words.split(), False, Settings(), clang, {"XDG_CACHE_HOME": str(tmp_path)})
    assert step is not None
    (lined,) = asked(clang, list(step.argv[1:]), tmp_path).jobs
    (plain,) = asked(clang, list(step.plain[1:]), tmp_path).jobs
    assert sorted(lined.argv) == sorted(planned.job.argv)
    assert plain == planned.plain
    assert (step.argv == step.plain) is (not planned.added_lines)
    assert step.object == lined.output
    assert step.unless == planned.unless


@pytest.fixture
def known(tmp_path: Path) -> dict[str, str]:
    """An environment in which clang has been asked."""
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    usual.remember(CLANG, ["-c", "a.c"], asked(CLANG, ["-c", "a.c"], tmp_path), environment)
    return environment


def test_what_clang_said_is_remembered(known: dict[str, str]) -> None:
    found = usual.recall(CLANG, known)
    assert isinstance(found, Known) and found.version == newest() and "linux" in found.triple


def test_what_clang_said_of_another_target_is_not_remembered(tmp_path: Path) -> None:
    environment = {"XDG_CACHE_HOME": str(tmp_path)}
    words = ["--target=aarch64-linux-gnu", "-c", "a.c"]
    usual.remember(CLANG, words, asked(CLANG, words, tmp_path), environment)
    assert usual.recall(CLANG, environment) is None


def test_what_clang_said_is_forgotten_after_a_while(known: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    now = usual._now()
    monkeypatch.setattr(usual, "_now", lambda: now + 599)
    assert usual.recall(CLANG, known) is not None
    monkeypatch.setattr(usual, "_now", lambda: now + 601)
    assert usual.recall(CLANG, known) is None
    monkeypatch.setattr(usual, "_now", lambda: now - 1000)
    assert usual.recall(CLANG, known) is None, "a clock that was set back"


def test_another_clang_of_the_name_is_asked(known: dict[str, str], tmp_path: Path) -> None:
    link = tmp_path / "clang"
    link.symlink_to(CLANG)
    usual.remember(str(link), [], asked(str(link), ["-c", "a.c"], tmp_path), known)
    assert usual.recall(str(link), known) is not None
    link.unlink()
    link.symlink_to("/bin/sh")
    assert usual.recall(str(link), known) is None


def test_a_script_before_clang_may_add_words_and_is_always_asked(tmp_path: Path) -> None:
    script = tmp_path / "clang"
    script.write_text(f'#!/bin/sh\nexec {CLANG} -g "$@"\n')
    script.chmod(0o755)
    environment = {"XDG_CACHE_HOME": str(tmp_path)}
    usual.remember(str(script), [], asked(str(script), ["-c", "a.c"], tmp_path), environment)
    assert usual.recall(str(script), environment) is None


def test_a_clang_with_a_configuration_file_is_always_asked(known: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "x.cfg").write_text("-g\n")
    answer = asked(CLANG, [f"--config={tmp_path}/x.cfg", "-c", "a.c"], tmp_path)
    assert answer.configured
    usual.remember(CLANG, [], answer, known)
    assert usual.recall(CLANG, known) is None


@pytest.mark.parametrize(
    "settings",
    [
        Settings(sites="asm"),
        Settings(lines="none"),
        Settings(frames="fp"),
        Settings(deny_files=("b.c",)),
        Settings(allow_files=("a.c",)),
        Settings(collect_fns="collect"),
        Settings(repro="folder"),
        Settings(always_ir=True),
    ],
)
def test_what_is_not_the_default_way_is_asked_about(settings: Settings, known: dict[str, str]) -> None:
    assert usual.compile_of(["-c", "a.c"], False, Settings(), CLANG, known) is not None
    assert usual.compile_of(["-c", "a.c"], False, settings, CLANG, known) is None


@pytest.mark.parametrize("name", ["CCC_OVERRIDE_OPTIONS", "CC_PRINT_OPTIONS", "CC_LOG_DIAGNOSTICS"])
def test_an_environment_that_changes_clangs_words_is_asked_about(name: str, known: dict[str, str]) -> None:
    assert usual.compile_of(["-c", "a.c"], False, Settings(), CLANG, {**known, name: "x"}) is None


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    environment = {"XDG_CACHE_HOME": str(tmp_path / "file")}
    usual.remember(CLANG, [], asked(CLANG, ["-c", "a.c"], tmp_path), environment)
    assert usual.recall(CLANG, environment) is None


def test_damaged_notes_are_none(known: dict[str, str]) -> None:
    (note,) = (Path(known["XDG_CACHE_HOME"]) / "llpass" / "clang").iterdir()
    for text in ("", "1 2 3", "x y z w", "\xff"):
        note.write_text(text, encoding="latin-1")
        assert usual.recall(CLANG, known) is None
