"""`llpass postlink` as a build calls it: what it says, what it leaves behind, and that answers stay what they were."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

from llpass.postlink import carrier, command, functab, verify
from llpass.postlink.image import open_image
from llpass.postlink.report import Report
from tests.postlink import facts, samples
from tests.postlink.contents import content_of
from tests.vectors import CASES, inputs_of

ROOT = Path(__file__).resolve().parent.parent.parent
Tables = Literal["embedded", "external", "none"]
LLPASS = [sys.executable, "-m", "llpass"]


def llpass(*words: str | Path, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    result = subprocess.run(
        [*LLPASS, *map(str, words)], capture_output=True, text=True, env={**os.environ, **(env or {})}
    )
    return result.returncode, result.stdout, result.stderr


@pytest.fixture
def program(sample_program: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_program, tmp_path / "program"))


def answers(path: Path, like: Path) -> list[str]:
    """What `path` answers for the functions that `like` has symbols of."""
    words = []
    for start, size in samples.addresses(like).values():
        words += [hex(start), hex(start + size // 2), hex(start + max(size, 1) - 1)]
    status, out, said = llpass("symbolize", path, *words)
    assert status == 0, said
    return out.split("\n\n")


def postlink(path: Path, tables: Tables = "embedded") -> None:
    """As the command does, where what it says is not the point."""
    assert command.postlink(command.Request(path, tables=tables)).outcome == "done"


def kind(path: Path) -> str:
    image = open_image(path.read_bytes())
    assert image is not None
    return carrier.find(image).kind


def untouched(path: Path, *words: str, env: dict[str, str] | None = None, status: int = 0) -> str:
    """Post-link a file that is to stay as it is; what was said."""
    before = path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino
    result = llpass("postlink", path, *words, env=env)
    assert result[:2] == (status, "")
    assert (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) == before
    assert not list(path.parent.glob(".*llpass-draft"))
    return result[2]


# What is done.


def test_nothing_is_said_and_the_answers_stay(program: Path, sample_program: Path) -> None:
    assert llpass("postlink", program) == (0, "", "")
    assert kind(program) in ("table", "redirect")
    assert answers(program, sample_program) == answers(sample_program, sample_program)


def frames(path: Path, like: Path) -> list[list[str]]:
    """Function and place of each frame, for each address of the functions that `like` has symbols of."""
    ranges = samples.addresses(like).values()
    status, out, said = llpass("symbolize", path, *(hex(pc) for at, size in ranges for pc in range(at, at + size)))
    assert status == 0, said
    return [answer.splitlines() for answer in out.strip().split("\n\n")]


def test_without_columns_places_are_lines(program: Path, sample_program: Path) -> None:
    assert llpass("postlink", program, "--no-columns") == (0, "", "")
    whole = frames(sample_program, sample_program)
    assert frames(program, sample_program) == [
        [re.sub(r":[0-9]+$", ":0", line) if number % 2 else line for number, line in enumerate(lines)]
        for lines in whole
    ]
    assert any(not line.endswith(":0") for lines in whole for line in lines[1::2])


def test_without_inlined_frames_the_last_one_stays(program: Path, sample_program: Path) -> None:
    assert llpass("postlink", program, "--no-inlined") == (0, "", "")
    whole = frames(sample_program, sample_program)
    assert frames(program, sample_program) == [lines[-2:] for lines in whole]
    assert any(len(lines) > 2 for lines in whole)


def test_what_is_left_out_is_said_and_makes_the_table_smaller(sample_program: Path, tmp_path: Path) -> None:
    sizes = {}
    for name, options in {"all": (), "lines": ("--no-columns",), "bare": ("--no-columns", "--no-inlined")}.items():
        status, _, said = llpass("postlink", sample_program, "-o", tmp_path / name, *options, "--stats")
        assert status == 0
        sizes[name] = int(re.findall(r"table +([0-9,]+) bytes", said)[0].replace(",", ""))
        assert ("no columns" in said, "no inlined frames" in said) == (len(options) > 0, len(options) > 1)
    assert sizes["all"] >= sizes["lines"] > sizes["bare"]


@pytest.mark.parametrize("option", ["--no-columns", "--no-inlined"])
@pytest.mark.parametrize("other", [["--none"], ["--abi", "llgo"]])
def test_there_is_nothing_to_leave_out_of_other_tables(program: Path, option: str, other: list[str]) -> None:
    assert "leave out" in untouched(program, option, *other, status=2)


def test_the_program_still_runs(program: Path) -> None:
    postlink(program)
    assert subprocess.run([program]).returncode == 42


def test_the_same_file_gives_the_same_bytes(program: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(program, tmp_path / "elsewhere"))
    postlink(program)
    postlink(other)
    assert program.read_bytes() == other.read_bytes()


def test_the_file_does_not_grow(program: Path, sample_program: Path) -> None:
    postlink(program)
    assert program.stat().st_size <= sample_program.stat().st_size


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_stripped_program_answers_as_well(when: str, program: Path, sample_program: Path) -> None:
    strip = [samples.tool("llvm-strip"), "--strip-all", program]
    if when == "before":
        samples.run(*strip)
    assert llpass("postlink", program) == (0, "", "")
    if when == "after":
        samples.run(*strip)
    assert answers(program, sample_program) == answers(sample_program, sample_program)
    assert subprocess.run([program]).returncode == 42


def test_an_output_gets_the_result_and_the_mode(program: Path, sample_program: Path) -> None:
    out = program.with_name("out")
    program.chmod(0o710)
    assert llpass("postlink", program, "-o", out) == (0, "", "")
    assert program.read_bytes() == sample_program.read_bytes()
    assert kind(out) in ("table", "redirect")
    assert out.stat().st_mode & 0o777 == 0o710


def test_through_a_symbolic_link_the_file_is_replaced(program: Path) -> None:
    link = program.with_name("link")
    link.symlink_to("program")
    llpass("postlink", link)
    assert link.is_symlink()
    assert kind(program) in ("table", "redirect")


def test_without_tables_every_address_is_unknown(program: Path, sample_program: Path) -> None:
    assert llpass("postlink", "--none", program) == (0, "", "")
    assert kind(program) == "none"
    assert subprocess.run([program]).returncode == 42
    status, _, said = llpass("symbolize", program, "0x1000")
    assert (status, said) == (1, "llpass: error: program: its tables were removed (postlink --none)\n")


# The side file.


def test_the_side_file_answers_for_the_program(program: Path, sample_program: Path) -> None:
    assert llpass("postlink", "--external", program) == (0, "", "")
    assert kind(program) == "external"
    assert program.with_name("program.llpass").stat().st_mode & 0o111 == 0
    assert answers(program, sample_program) == answers(sample_program, sample_program)


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        ("missing", "program.llpass: No such file or directory"),
        ("cut", "it should be"),
        ("damaged", "its checksum is wrong"),
        ("another program's", "belongs to another program"),
    ],
)
def test_a_side_file_that_does_not_fit_is_refused(harm: str, message: str, program: Path) -> None:
    postlink(program, "external")
    side = program.with_name("program.llpass")
    data = bytearray(side.read_bytes())
    if harm == "cut":
        del data[-1]
    elif harm == "damaged":
        data[-1] ^= 1
    elif harm == "another program's":
        data[0x28] ^= 1
    side.unlink()
    if harm != "missing":
        side.write_bytes(data)
    status, out, said = llpass("symbolize", program, "0x1000")
    assert (status, out, said.count("\n")) == (1, "", 1)
    assert message in said


def test_killed_between_the_two_files_the_old_program_is_whole(program: Path, sample_program: Path) -> None:
    """The side file goes first, and the program as it was linked does not look at it."""
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom llpass.postlink import command\n"
        "real = os.rename\n"
        "def rename(old, new):\n"
        "    real(old, new)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "os.rename = rename\n"
        "command.postlink(command.Request(Path(sys.argv[1]), tables='external'))\n"
    )
    assert subprocess.run([sys.executable, "-c", script, program], cwd=ROOT).returncode == -9
    assert program.with_name("program.llpass").exists()
    assert program.read_bytes() == sample_program.read_bytes()
    assert answers(program, sample_program) == answers(sample_program, sample_program)
    assert llpass("postlink", "--external", program) == (0, "", "")
    assert answers(program, sample_program) == answers(sample_program, sample_program)


# What is left as it is.


@pytest.mark.parametrize(
    ("tables", "again"), [("embedded", []), ("embedded", ["--external"]), ("external", ["--none"]), ("none", [])]
)
def test_a_second_time_the_file_is_not_touched(tables: Tables, again: list[str], program: Path) -> None:
    postlink(program, tables)
    assert untouched(program, *again) == f"llpass: {program}: left as it is: {command.ALREADY}\n"


@pytest.mark.parametrize("switch", ["LLPASS_POSTLINK", "LLGO_PCLNPOST"])
def test_switched_off_by_the_environment(switch: str, program: Path) -> None:
    assert untouched(program, env={switch: "0"}) == f"llpass: {program}: left as it is: {switch}=0 is set\n"


@pytest.mark.parametrize("value", ["1", ""])
def test_only_zero_switches_it_off(value: str, program: Path) -> None:
    assert llpass("postlink", program, env={"LLPASS_POSTLINK": value}) == (0, "", "")
    assert kind(program) in ("table", "redirect")


def test_a_program_without_records(tmp_path: Path) -> None:
    source = tmp_path / "plain.c"
    source.write_text("int main(void) { return 0; }\n")
    samples.run(samples.tool("clang"), source, "-o", tmp_path / "plain")
    assert "it holds no llpass records" in untouched(tmp_path / "plain")


def test_where_nothing_is_to_be_done_the_output_is_a_copy(program: Path) -> None:
    out = program.with_name("out")
    status, _, said = llpass("postlink", program, "-o", out, env={"LLPASS_POSTLINK": "0"})
    assert (status, said.count("left as it is")) == (0, 1)
    assert out.read_bytes() == program.read_bytes()
    assert os.access(out, os.X_OK)


# What is refused.


def test_an_object_file(sample_object: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample_object, tmp_path / "sample.o"))
    said = untouched(path, status=1)
    assert said == "llpass: error: sample.o: an object file has no addresses yet; link it first\n"


def test_a_text_file(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    said = untouched(tmp_path / "notes.txt", status=1)
    assert said == "llpass: error: notes.txt: not an ELF or Mach-O executable\n"


def test_a_cut_program(program: Path) -> None:
    program.write_bytes(program.read_bytes()[:-100])
    assert re.fullmatch(r"llpass: error: program: .* at offset 0x[0-9a-f]+: .*\n", untouched(program, status=1))


def test_code_beyond_the_last_address(program: Path) -> None:
    data = bytearray(program.read_bytes())
    for at in range(64, 64 + 56 * 16, 56):
        if data[at : at + 5] == b"\1\0\0\0\5":  # PT_LOAD, readable and executable
            data[at + 40 : at + 48] = b"\xff" * 8  # p_memsz
    program.write_bytes(data)
    assert "beyond the last address" in untouched(program, status=1)


def test_a_missing_file(tmp_path: Path) -> None:
    status, _, said = llpass("postlink", tmp_path / "missing")
    assert (status, said) == (1, f"llpass: error: {tmp_path}/missing: No such file or directory\n")


@pytest.mark.parametrize(
    "words", [("--external", "--none"), ("--abi", "llgo", "--external"), ("--abi", "llgo", "--lines", "debug")]
)
def test_options_that_contradict_each_other(words: tuple[str, ...], program: Path) -> None:
    assert "  hint: " in untouched(program, *words, status=2)


def test_full_lines_without_the_tool_that_reads_dwarf(program: Path, tmp_path: Path) -> None:
    said = untouched(program, "--lines", "debug", env={"PATH": str(tmp_path)}, status=3)
    assert said.startswith("llpass: error: --lines debug needs llvm-gsymutil, which is not on the path\n  hint: ")


def test_where_there_is_nothing_to_do_the_tool_is_not_missed(program: Path, tmp_path: Path) -> None:
    postlink(program)
    said = untouched(program, "--lines", "debug", env={"PATH": str(tmp_path)}, status=0)
    assert "post-linked already" in said


def test_an_archive(sample_object: Path, tmp_path: Path) -> None:
    path = tmp_path / "lib.a"
    samples.run(samples.tool("llvm-ar"), "rcs", path, sample_object)
    assert untouched(path, status=1) == "llpass: error: lib.a: an archive has no addresses yet; link it first\n"


def test_a_universal_file_is_left_as_it_is(tmp_path: Path) -> None:
    obj, library, path = (tmp_path / name for name in ("sample.o", "lib.dylib", "universal.dylib"))
    samples.compile_object(tmp_path, "arm64-apple-macos13")
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    samples.run(samples.tool("ld64.lld"), "-arch", "arm64", *platform, "-dylib", obj, "-o", library)
    samples.run(samples.tool("llvm-lipo"), "-create", library, "-output", path)
    assert "post-link its slices before they are put together" in untouched(path)


def test_a_full_disk_is_one_line(program: Path, sample_program: Path) -> None:
    limited = ["prlimit", "--fsize=4096", *LLPASS, "postlink", str(program)]
    result = subprocess.run(limited, capture_output=True, text=True)
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert result.stderr == f"llpass: error: {program}: File too large\n"
    assert program.read_bytes() == sample_program.read_bytes()


def test_of_several_at_once_one_does_the_work_and_the_others_see_it(program: Path, sample_program: Path) -> None:
    running = [
        subprocess.Popen([*LLPASS, "postlink", str(program)], stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    said = sorted(process.communicate()[1] for process in running)
    assert [process.returncode for process in running] == [0] * 4
    assert said == ["", *[f"llpass: {program}: left as it is: {command.ALREADY}\n"] * 3]
    assert answers(program, sample_program) == answers(sample_program, sample_program)


# Verification.


@pytest.mark.parametrize("name", CASES)
def test_what_verification_expects_is_what_the_reference_answers(name: str) -> None:
    inputs = inputs_of(CASES[name])
    table, content = functab.build(inputs), content_of(inputs)
    for pc in facts.places(inputs, table):
        wanted = [(f.function.name, f.function.symbol, f.file, f.line, f.column, f.inlined) for f in table.frames(pc)]
        assert verify.expected(content, pc) == wanted


def spoil(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """A rewriter that gets one byte of the new file wrong."""
    from llpass.postlink.elf import rewrite as elf_rewrite

    real = elf_rewrite.rewrite

    def rewrite(*arguments: object) -> object:
        made = real(*arguments)  # type: ignore[arg-type]
        data = bytearray(made.data)
        data[at] ^= 1
        made.data = bytes(data)
        return made

    monkeypatch.setattr(elf_rewrite, "rewrite", rewrite)


@pytest.mark.parametrize("part", ["code", "table"])
def test_a_wrong_byte_is_noticed_before_it_counts(
    part: str, program: Path, sample_program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(program, program.with_name("copy")))
    command.postlink(command.Request(copy))
    image = open_image(copy.read_bytes())
    assert image is not None
    if part == "table":
        sought = carrier.table_bytes(image, carrier.find(image))
    else:
        start, end = image.executable_ranges()[0]
        sought = image.read(start, end - start)
    spoil(monkeypatch, copy.read_bytes().index(sought) + len(sought) // 2)
    with pytest.raises(verify.VerificationError):
        command.postlink(command.Request(program))
    assert program.read_bytes() == sample_program.read_bytes()


# The report.


def stats(program: Path, *words: str) -> dict[str, object]:
    path = program.with_name("stats.json")
    assert llpass("postlink", program, *words, "--stats", path)[0] == 0
    found = json.loads(path.read_text())
    assert isinstance(found, dict)
    return found


def test_the_report_says_what_was_done(program: Path, sample_program: Path) -> None:
    found = stats(program)
    assert (found["outcome"], found["reason"], found["where"]) == ("done", "", "in place")
    assert found["bytes_before"] == sample_program.stat().st_size
    assert found["bytes_after"] == program.stat().st_size
    parts = found["table_parts"]
    assert isinstance(parts, dict) and isinstance(found["table_bytes"], int)
    assert 0 <= found["table_bytes"] - sum(parts.values()) < 8


def test_the_report_says_why_nothing_was_done(program: Path) -> None:
    postlink(program)
    found = stats(program)
    assert (found["outcome"], found["reason"]) == ("left", command.ALREADY)


def test_the_report_names_the_side_file(program: Path) -> None:
    found = stats(program, "--external")
    side = program.with_name("program.llpass")
    assert (found["side_file"], found["side_file_bytes"]) == (str(side), side.stat().st_size)


def test_the_report_for_a_person_is_on_standard_error(program: Path) -> None:
    status, out, said = llpass("postlink", program, "--stats")
    assert (status, out) == (0, "")
    assert said.startswith(f"{program}: post-linked\n")


def test_every_key_of_the_report_is_documented() -> None:
    text = (ROOT / "docs" / "postlink.md").read_text()
    table = text[text.index("| key | value |") :]
    documented = set(
        re.findall(r"`(\w+)`", " ".join(line.split("|")[1] for line in table.splitlines()[2:] if "|" in line))
    )
    assert documented == set(Report("", "", "", "", "").as_json(""))
