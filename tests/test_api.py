"""`llpass.run_passes`: what `llpass run` does, on a string. docs/api.md is run as it stands."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
import typing
from pathlib import Path

import click
import pytest

import llpass
from llpass import cli, pipeline
from tests.test_cli_run import BEYOND_THE_JUDGE, MODULE, bitcode
from tests.test_cli_run import llpass as command

ROOT = Path(__file__).resolve().parent.parent
TEXT = MODULE.decode()

#: Options of `llpass run` that are about files, reports and processes; --no-sites is a spelling of --sites none.
NOT_ABOUT_THE_MODULE = {
    *("output", "out_dir", "no_sites", "verify", "stats", "explain", "print_after", "jobs", "progress", "help"),
}


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_string_becomes_what_the_command_writes(tmp_path: Path) -> None:
    source = tmp_path / "in.ll"
    source.write_bytes(MODULE)
    written = command("run", source).stdout
    assert b"module asm" in written
    assert llpass.run_passes(TEXT, name=str(source)) == written.decode()


def test_bytes_become_bytes() -> None:
    assert llpass.run_passes(MODULE) == llpass.run_passes(TEXT).encode()


def test_bytes_that_are_no_utf8_come_back_from_a_string() -> None:
    latin = MODULE.replace(b"@f", b'@"f\xe9"')
    text = llpass.run_passes(latin.decode("utf-8", "surrogateescape"))
    assert text.encode("utf-8", "surrogateescape") == llpass.run_passes(latin)


def test_half_a_surrogate_pair_is_an_error_that_names_the_place() -> None:
    with pytest.raises(llpass.LlpassError, match=r"in\.ll: character 2 is half of a surrogate pair"):
        llpass.run_passes("; \ud800\n", name="in.ll")


def test_no_pass_gives_the_same_text() -> None:
    assert llpass.run_passes(TEXT, llpass.Options(passes="")) == TEXT


#: A value that is not the default for each field, and the words of the command line for it.
GIVEN = [
    (llpass.Options(passes="funcinfo-sites"), ["--passes", "funcinfo-sites"]),
    (llpass.Options(sites="pcsections"), ["--sites", "pcsections"]),
    (llpass.Options(lines="debug"), ["--lines", "debug"]),
    (llpass.Options(frames="shadow"), ["--frames", "shadow"]),
    (llpass.Options(frames_api=["a", "b*"]), ["--frames-api", "a,b*"]),
    (llpass.Options(frames_exclude="x,y"), ["--frames-exclude", "x,y"]),
    (llpass.Options(frames_reaching=("far",)), ["--frames-reaching", "far"]),
    (llpass.Options(frames_inline=True), ["--frames-inline"]),
    (llpass.Options(frame_pointers="all"), ["--frame-pointers", "all"]),
    (llpass.Options(liveness_packages="all"), ["--liveness-packages", "all"]),
    (llpass.Options(finalizer_fns=["fin"]), ["--finalizer-fns", "fin"]),
    (llpass.Options(collect_fns=["gc"]), ["--collect-fns", "gc"]),
    (llpass.Options(abi="llgo"), ["--abi", "llgo"]),
    (llpass.Options(stub_prefix="stub."), ["--stub-prefix", "stub."]),
    (llpass.Options(fault_lines=True), ["--fault-lines"]),
]


def test_every_option_about_the_module_is_a_field() -> None:
    parameters = {p.name for p in cli.run.params if isinstance(p, click.Option)}
    fields = {field.name for field in dataclasses.fields(llpass.Options)}
    assert fields == parameters - NOT_ABOUT_THE_MODULE
    given = {f.name for o, _ in GIVEN for f in dataclasses.fields(o) if getattr(o, f.name) != f.default}
    assert given == fields


def test_the_types_name_the_choices_of_the_command() -> None:
    hints = typing.get_type_hints(llpass.Options)
    choices = {p.name: set(p.type.choices) for p in cli.run.params if isinstance(p.type, click.Choice)}
    assert {"sites", "lines", "frames", "frame_pointers", "abi"} == set(choices)
    for name, words in choices.items():
        assert {word for part in typing.get_args(hints[name]) for word in typing.get_args(part)} == words


@pytest.mark.parametrize(("options", "words"), GIVEN, ids=lambda value: value[0] if isinstance(value, list) else "")
def test_an_option_is_to_the_passes_what_the_command_makes_of_it(
    options: llpass.Options, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LLPASS_FUNCINFO_SITES", raising=False)
    monkeypatch.delenv("LLGO_FUNCINFO_SITES", raising=False)
    parsed = cli.run.make_context("run", [*words, "in.ll"]).params
    assert options.words() == cli._pass_options(parsed)
    assert options.passes == parsed["passes"]


def test_options_change_the_text() -> None:
    assert llpass.run_passes(TEXT, llpass.Options(sites="none")) != llpass.run_passes(TEXT)


def test_the_environment_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    before = llpass.run_passes(TEXT)
    monkeypatch.setenv("LLPASS_FUNCINFO_SITES", "0")
    assert llpass.run_passes(TEXT) == before


def test_an_error_has_its_place_in_the_callers_name_for_the_module() -> None:
    with pytest.raises(llpass.LlpassError) as caught:
        llpass.run_passes("define void @f() {\n  ret void\n", name="mine")
    assert caught.value.location is not None
    assert (caught.value.location.file, caught.value.location.line) == ("mine", 1)


def test_a_word_that_is_no_choice_is_an_error() -> None:
    with pytest.raises(llpass.LlpassError, match="sites everywhere: no such choice"):
        llpass.run_passes(TEXT, llpass.Options(sites="everywhere"))  # type: ignore[arg-type]


def test_bitcode_is_an_error() -> None:
    with pytest.raises(llpass.LlpassError, match=r"in\.bc is bitcode"):
        llpass.run_passes(bitcode(), name="in.bc")


def test_a_report_counts_and_gives_reasons() -> None:
    report = llpass.run_passes_with_report(TEXT, explain="funcinfo-sites")
    assert report.text == llpass.run_passes(TEXT)
    assert report.counters["functions"] == 1
    assert report.verdict == "off"
    assert any(line.startswith("f: ") for line in report.explanations)
    assert not llpass.run_passes_with_report(TEXT).explanations


def test_reasons_of_a_pass_that_does_not_run_are_an_error() -> None:
    with pytest.raises(llpass.LlpassError, match="no such pass runs"):
        llpass.run_passes_with_report(TEXT, llpass.Options(passes="caller-frames"), explain="funcinfo-sites")


def test_llvm_is_asked_when_it_is_to_be() -> None:
    assert llpass.run_passes_with_report(TEXT, verify=True).verdict == "accepted"
    assert llpass.run_passes_with_report(BEYOND_THE_JUDGE, verify=True).verdict.startswith("not judged")


def test_importing_llpass_imports_no_part_of_it() -> None:
    assert python("import llpass, sys; print([m for m in sys.modules if m.startswith('llpass.')])") == "[]\n"


def test_running_the_passes_imports_neither_llvm_nor_the_command_line() -> None:
    code = f"import llpass, sys; llpass.run_passes({MODULE!r}); print(*sys.modules)"
    heavy = {"numpy", "llvmlite", "click", "lief", "elftools"}
    assert not heavy & set(python(code).split())


def test_every_public_name_is_there() -> None:
    for name in llpass.__all__:
        assert getattr(llpass, name) is not None
    with pytest.raises(AttributeError, match="frobnicate"):
        _ = llpass.frobnicate  # type: ignore[attr-defined]


def test_the_page_runs() -> None:
    page = (ROOT / "docs" / "api.md").read_text()
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.S | re.M)
    assert len(blocks) == 4
    assert python("\n".join(blocks)).startswith("made-by-me.ll:1:1: error: ")


def test_the_default_passes_are_the_commands() -> None:
    assert llpass.run_passes(MODULE) == pipeline.run_text(MODULE).data
