"""The commands on programs that `llpass run` built: run, compile, link, strip, ask."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from llpass.postlink import command
from llpass.postlink.image import ImageError
from tests.postlink import samples

SOURCE = """\
extern int puts(const char *);
static __attribute__((noinline)) int twice(int x) {
  return puts("twice") < 0 ? 0 : x * 2;
}
static inline __attribute__((always_inline)) int shout(int x) {
  puts("shout");
  return x + 1;
}
__attribute__((noinline)) int work(int x) {
  int y = shout(x);
  return twice(y) + 1;
}
int main(void) {
  return work(20) - 43;
}
"""
LLPASS = [sys.executable, "-m", "llpass"]


def llpass(*words: str | Path, stdin: str = "") -> str:
    return samples.run(*LLPASS, *words, stdin=stdin)


def refused(*words: str | Path) -> tuple[int, str]:
    result = subprocess.run([*LLPASS, *map(str, words)], capture_output=True, text=True, input="")
    assert result.stdout == ""
    return result.returncode, result.stderr


def built(folder: Path, *run_flags: str, linker: str = "lld") -> Path:
    source, plain, sites, obj = (folder / f"a{suffix}" for suffix in (".c", ".ll", ".sites.ll", ".o"))
    source.write_text(SOURCE)
    clang = samples.tool("clang")
    samples.run(clang, "-O1", "-gline-tables-only", "-fPIE", "-S", "-emit-llvm", source, "-o", plain)
    llpass("run", *run_flags, plain, "-o", sites)
    samples.run(clang, "-O1", "-fPIE", "-Xclang", "-disable-llvm-passes", "-c", sites, "-o", obj)
    samples.run(clang, "-pie", f"-fuse-ld={linker}", obj, "-o", folder / "a")
    return folder / "a"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("commands"))


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("sites", ["asm", "pcsections"])
def test_every_function_of_nm_is_named_in_the_stripped_program(sites: str, linker: str, tmp_path: Path) -> None:
    path = built(tmp_path, "--sites", sites, linker=linker)
    symbols = {name: samples.addresses(path)[name] for name in ("main", "work", "twice")}
    stripped = tmp_path / "stripped"
    samples.run(samples.tool("llvm-strip"), "--strip-all", path, "-o", stripped)
    for name, (start, size) in symbols.items():
        answers = llpass("symbolize", stripped, hex(start), hex(start + size - 1)).split("\n\n")
        assert [answer.splitlines()[-2] for answer in answers[:2]] == [name, name]


def test_a_call_is_answered_as_llvm_symbolizer_answers_it(program: Path) -> None:
    text = samples.run(samples.tool("llvm-objdump"), "-d", "--no-show-raw-insn", program).splitlines()
    calls = ["0x" + line.split(":")[0].strip() for line in text if "call" in line and ("<puts@plt>" in line)]
    assert len(calls) == 2
    expected = samples.run(samples.tool("llvm-symbolizer"), "-e", program, *calls)
    assert "shout\n" in expected
    assert llpass("symbolize", program, *calls) == expected


def test_without_addresses_each_line_is_answered_before_the_next(program: Path) -> None:
    start = samples.addresses(program)["main"][0]
    process = subprocess.Popen(
        [*LLPASS, "symbolize", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None and process.stdout is not None
    with process:
        for word, name in ((hex(start), "main"), ("0x1", "??")):
            process.stdin.write(word + "\n")
            process.stdin.flush()
            # The pipe stays open: without a flush per line this read would never return.
            answer = [process.stdout.readline() for _ in range(3)]
            assert (answer[0], answer[2]) == (name + "\n", "\n")
        process.stdin.close()


def test_ir_object_and_program_hold_the_same_unit(program: Path) -> None:
    reports = [json.loads(llpass("inspect", "--json", program.parent / name)) for name in ("a.sites.ll", "a.o", "a")]
    units = [[unit for member in report["members"] for unit in member["units"]] for report in reports]
    assert units[0] == units[1] == units[2]
    assert {function["name"] for function in units[0][0]["functions"]} >= {"main", "work", "twice", "shout"}
    assert [report["kind"] for report in reports] == ["ir", "object", "executable"]


def test_text_and_json_count_the_same(program: Path) -> None:
    totals = json.loads(llpass("inspect", "--json", program))["totals"]
    assert (
        llpass("inspect", program)
        .splitlines()[-1]
        .startswith(f"total: 1 unit, {totals['functions']} function rows, {totals['lines']} line rows")
    )


def test_bitcode_of_an_lto_archive_is_inspected(program: Path, tmp_path: Path) -> None:
    bitcode, library = tmp_path / "a.bc", tmp_path / "liba.a"
    llpass("run", program.parent / "a.ll", "-o", bitcode)
    samples.run(samples.tool("llvm-ar"), "rcS", library, bitcode)
    report = json.loads(llpass("inspect", "--json", library))
    assert [(member["name"], member["format"]) for member in report["members"]] == [("a.bc", "bitcode")]
    assert report["totals"]["units"] == 1


@pytest.mark.parametrize(
    ("command", "name", "message"),
    [
        ("inspect", "a.c", "not an ELF or Mach-O file, an archive, or LLVM IR"),
        ("inspect", "missing", "No such file"),
        ("symbolize", "a.o", "link it first"),
        ("symbolize", "a.sites.ll", "not an ELF or Mach-O executable"),
    ],
)
def test_what_cannot_be_read_is_status_1_and_one_line(command: str, name: str, message: str, program: Path) -> None:
    status, said = refused(command, program.parent / name)
    assert status == 1
    assert message in said
    assert said.startswith("llpass: error: ")
    assert said.count("\n") == 1


def test_doctor_ends_with_its_verdict() -> None:
    assert llpass("doctor").endswith("everything needed is here\n")


def script(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def test_the_reader_of_dwarf_is_stopped_where_there_is_nothing_to_do(program: Path, tmp_path: Path) -> None:
    done = tmp_path / "done"
    assert command.postlink(command.Request(program, done)).outcome == "done"
    tool = script(tmp_path / "gsymutil", f"echo $$ > {tmp_path}/process; exec sleep 60")
    for _ in range(20):  # it may be stopped before its first word
        report = command.postlink(command.Request(done, lines="debug", gsymutil=tool))
        assert report.reason == command.ALREADY
        if (tmp_path / "process").exists() and (tmp_path / "process").read_text():
            break
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "process").read_text()), 0)


def test_lines_are_those_of_the_program_that_was_read(program: Path, tmp_path: Path, monkeypatch: Any) -> None:
    """Somebody links it anew between the start of the tool and the read."""
    asked, program = tmp_path / "asked", Path(shutil.copy(program, tmp_path / "program"))
    tool = script(tmp_path / "gsymutil", f"cksum < $3 >> {asked}; echo 'error: enough seen'; exit 1")
    read = command.publish.read

    def linked_anew(path: Path) -> command.publish.Source:
        for _ in range(1000):
            if asked.exists() and asked.read_text():
                break
            time.sleep(0.01)
        path.write_bytes(path.read_bytes() + b"\0")
        return read(path)

    monkeypatch.setattr(command.publish, "read", linked_anew)
    with pytest.raises(ImageError, match="enough seen"):
        command.postlink(command.Request(program, lines="debug", gsymutil=tool))
    now = subprocess.run(["cksum"], input=program.read_bytes(), capture_output=True, check=True).stdout.decode()
    assert asked.read_text().endswith(now)
