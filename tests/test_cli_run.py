"""`llpass run` as a build system sees it: exit statuses, files, streams, reports; each by a real process."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from llpass import cli, pipeline
from llpass.ir.judge import Judge

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "ir" / "corpus"
LIT = ROOT / "tests" / "lit" / "funcinfo-sites"

MODULE = b"""target triple = "x86_64-unknown-linux-gnu"

define i32 @f(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}
"""
#: No LLVM that reads opaque pointers reads it, and it is no damage that llpass could see.
BEYOND_THE_JUDGE = MODULE + b"\ndefine void @g() {\n  frobnicate i32 1\n  ret void\n}\n"


def llpass(
    *words: str | Path, stdin: bytes = b"", path: Path | None = None, cwd: Path | None = None, **env: str
) -> subprocess.CompletedProcess[bytes]:
    """Run ``llpass``; `path` is put before the checkout on PYTHONPATH."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("LLPASS_", "LLGO_"))}
    clean["PYTHONPATH"] = os.pathsep.join(str(part) for part in (path, ROOT) if part)
    command = [sys.executable, "-m", "llpass", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=clean | env)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.ll"
    path.write_bytes(MODULE)
    return path


def bitcode(text: bytes = MODULE) -> bytes:
    with Judge() as judge:
        written = judge.assemble([text])
    assert isinstance(written, bytes)
    return written


def plugin(folder: Path, body: str) -> Path:
    """A package beside llpass that offers passes: two, so that there is a stage in between."""
    folder.mkdir()
    (folder / "others.py").write_text(f"from dataclasses import dataclass\nfrom typing import ClassVar\n\n{body}")
    info = folder / "others-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: others\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[llpass.passes]\nfine = others:Fine\nbroken = others:Broken\n")
    return folder


FINE = """
@dataclass(frozen=True)
class Fine:
    name: ClassVar[str] = "fine"
    count: int = 1

    def run(self, module, edit, context):
        for number in range(self.count):
            edit.append_line(f"@fine{number} = global i32 0")

"""
REJECTED = (
    FINE
    + """
@dataclass(frozen=True)
class Broken:
    name: ClassVar[str] = "broken"

    def run(self, module, edit, context):
        edit.insert_at_entry(module.functions[0], "ret void")
"""
)
RAISES = FINE + "class Broken:\n    name = 'broken'\n    def run(self, *rest):\n        raise KeyError('lost')\n"


# -- exit statuses ---------------------------------------------------------------------------------------------------


def test_done_is_0(source: Path) -> None:
    done = llpass("run", source, "-o", source.with_name("out.ll"))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert b"llpass_units" in source.with_name("out.ll").read_bytes()


def test_bad_input_is_1_with_the_line_and_a_caret(source: Path) -> None:
    source.write_bytes(MODULE.replace(b"define i32", b"defne i32"))
    done = llpass("run", source, "-o", source.with_name("out.ll"))
    assert done.returncode == 1
    lines = done.stderr.decode().splitlines()
    assert lines[0].startswith(f"{source}:3:1: error: expected a top-level entity")
    assert lines[1:3] == ["  defne i32 @f(i32 %x) {", "  ^"]
    assert lines[3].startswith("  hint: ")
    assert not source.with_name("out.ll").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["in.ll", "--passes", "no-such"], "no pass is named 'no-such'"),
        (["in.ll", "--passes", "funcinfo-sites{"], "`{` is never closed"),
        (["in.ll", "--passes", "funcinfo-sites,,funcinfo-sites"], "a pass name is missing"),
        (["in.ll", "--passes", ","], "a pass name is missing"),
        (["in.ll", "--passes", "funcinfo-sites{colour=red}"], "pass funcinfo-sites has no option 'colour'"),
        (["in.ll", "--passes", "funcinfo-sites{sites=some}"], "--sites some: no such choice"),
        (["in.ll", "--sites", "some"], "Invalid value for '--sites'"),
        (["in.ll", "--frobnicate"], "No such option"),
        (["in.ll", "--explain", "no-such"], "--explain no-such: no such pass runs"),
        (["in.ll", "--print-after", "no-such"], "--print-after no-such: no such pass runs"),
        (["in.ll", "-j", "0"], "Invalid value for '-j'"),
        (["in.ll", "-o", "x.ll", "--out-dir", "d"], "-o and --out-dir exclude each other"),
        (["in.ll", "in.ll"], "several inputs need --out-dir"),
        (["in.ll", "d/in.ll", "--out-dir", "e"], "would both be written to e/in.ll"),
        ([], "Missing argument 'INPUT...'"),
    ],
)
def test_usage_is_2(source: Path, words: list[str], message: str) -> None:
    done = llpass("run", *words, cwd=source.parent)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert [path.name for path in source.parent.iterdir()] == ["in.ll"]


@pytest.fixture
def without_llvmlite(tmp_path: Path) -> Path:
    package = tmp_path / "without" / "llvmlite"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('no llvmlite here')\n")
    return package.parent


def test_missing_llvmlite_is_3(source: Path, without_llvmlite: Path) -> None:
    done = llpass("run", source, path=without_llvmlite)
    assert done.returncode == 3
    assert b"llvmlite cannot be loaded: no llvmlite here" in done.stderr


def test_bitcode_without_llvmlite_is_3(source: Path, without_llvmlite: Path) -> None:
    source.write_bytes(bitcode())
    assert llpass("run", source, "--no-verify", path=without_llvmlite).returncode == 3


def test_text_needs_no_llvmlite_without_verify(source: Path, without_llvmlite: Path) -> None:
    done = llpass("run", source, "--no-verify", path=without_llvmlite)
    assert (done.returncode, done.stdout) == (0, llpass("run", source).stdout)


def test_bad_input_stays_1_when_nobody_can_give_a_second_opinion(source: Path, without_llvmlite: Path) -> None:
    source.write_bytes(b"defne\n")
    assert llpass("run", source, path=without_llvmlite).returncode == 1


def test_output_that_llvm_rejects_is_70_with_every_stage_kept(source: Path, tmp_path: Path) -> None:
    others = plugin(tmp_path / "others", REJECTED)
    words = ["run", source, "-o", tmp_path / "out.ll", "--passes", "fine,broken"]
    done = llpass(*words, path=others, LLPASS_REPRO=str(tmp_path / "r"))
    assert done.returncode == 70
    (folder,) = (tmp_path / "r").iterdir()
    assert str(folder) in done.stderr.decode()
    assert (folder / "0-input.ll").read_bytes() == MODULE
    assert (folder / "1-fine.ll").read_bytes() == MODULE + b"@fine0 = global i32 0\n"
    assert b"  ret void\n  %y" in (folder / "2-broken.ll").read_bytes()
    assert "--passes fine,broken" in (folder / "command.txt").read_text()
    assert not (tmp_path / "out.ll").exists()


@pytest.mark.parametrize("jobs", [(), ("-j", "2")], ids=["alone", "parallel"])
def test_a_pass_that_raises_is_70_with_what_it_was_given(source: Path, tmp_path: Path, jobs: tuple[str, ...]) -> None:
    others = plugin(tmp_path / "others", RAISES)
    (tmp_path / "b.ll").write_bytes(MODULE)
    words = ["run", source, tmp_path / "b.ll", "--out-dir", tmp_path / "out", "--passes", "fine,broken", *jobs]
    done = llpass(*words, path=others, LLPASS_REPRO=str(tmp_path / "r"))
    assert done.returncode == 70
    folders = sorted((tmp_path / "r").iterdir())
    assert len(folders) == 2  # one input's failure does not end the run
    for folder in folders:
        assert (folder / "1-fine.ll").read_bytes() == MODULE + b"@fine0 = global i32 0\n"
        assert "KeyError: 'lost'" in (folder / "traceback.txt").read_text()
    assert b"pass broken: KeyError: 'lost'" in done.stderr


def test_a_pass_that_cannot_be_loaded_is_3(source: Path, tmp_path: Path) -> None:
    others = plugin(tmp_path / "others", "import no_such_module\n")
    done = llpass("run", source, "--passes", "fine", path=others)
    assert done.returncode == 3
    assert b"pass 'fine' cannot be loaded: ModuleNotFoundError" in done.stderr


def test_a_pass_option_that_is_no_number_is_2(source: Path, tmp_path: Path) -> None:
    others = plugin(tmp_path / "others", REJECTED)
    for value in ("x", "--5", "\u00b2"):
        assert llpass("run", source, "--passes", f"fine{{count={value}}}", path=others).returncode == 2
    done = llpass("run", source, "--passes", "fine{count=2}", path=others)
    assert done.stdout.endswith(b"@fine0 = global i32 0\n@fine1 = global i32 0\n")


# -- what the judge cannot read --------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [BEYOND_THE_JUDGE, None], ids=["newer", "older"])
def test_ir_that_the_judge_does_not_read_is_edited_and_said_to_be_not_judged(source: Path, text: bytes | None) -> None:
    # The older one has an `icmp` constant expression, which LLVM 19 removed.
    source.write_bytes(text or (CORPUS / "clang" / "mix-c-15-O0.ll").read_bytes())
    done = llpass("run", source, "-o", source.with_name("out.ll"), "--stats", source.with_name("s.json"))
    assert done.returncode == 0
    assert re.search(rb"in\.ll: not judged: LLVM [0-9.]+ does not read the input: ", done.stderr)
    assert b"llpass_units" in source.with_name("out.ll").read_bytes()
    report = json.loads(source.with_name("s.json").read_bytes())
    assert report["inputs"][0]["verdict"].startswith("not judged: ")


# Inside a body; behind the last function in an attribute group, a metadata node, a string.
@pytest.mark.parametrize(
    "tail", [b"define void @g() {\n  ret", b"attributes #0 = { nou", b"!0 = !{!1, ", b'!0 = !{!"a']
)
def test_a_truncated_file_is_1(source: Path, tail: bytes) -> None:
    source.write_bytes(MODULE + tail)
    done = llpass("run", source, "-o", source.with_name("out.ll"))
    assert done.returncode == 1
    assert re.match(rb"[^\n]*/in\.ll:\d+:\d+: error: [^\n]+ (?:closed|begins)\n", done.stderr), done.stderr
    assert not source.with_name("out.ll").exists()


@pytest.mark.parametrize(
    "damage", [lambda data: data[: len(data) // 2], lambda data: data[:200] + bytes(99), bytes.upper]
)
def test_damaged_bitcode_is_1(source: Path, damage: object) -> None:
    source.write_bytes(b"BC\xc0\xde" + damage(bitcode())[4:])  # type: ignore[operator]
    done = llpass("run", source, "-o", source.with_name("out.bc"))
    assert done.returncode == 1
    assert b"this bitcode cannot be read" in done.stderr
    assert not source.with_name("out.bc").exists()


# -- files and streams -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [".", "missing.ll", "in.ll/below.ll"])
def test_an_unreadable_input_is_1(source: Path, name: str) -> None:
    done = llpass("run", name, "-o", "out.ll", cwd=source.parent)
    assert done.returncode == 1
    assert done.stderr.startswith(b"llpass: error: " + name.encode())
    assert [path.name for path in source.parent.iterdir()] == ["in.ll"]


@pytest.mark.parametrize("target", ["folder", "in.ll/below.ll", "/dev/full"])
def test_an_unwritable_output_is_1_and_leaves_nothing(source: Path, target: str) -> None:
    (source.parent / "folder").mkdir()
    done = llpass("run", source, "-o", target, cwd=source.parent)
    assert done.returncode == 1
    assert done.stderr.startswith(b"llpass: error: ")
    assert sorted(path.name for path in source.parent.rglob("*")) == ["folder", "in.ll"]


def test_a_write_that_fails_keeps_the_old_output_and_no_temporary_file(source: Path) -> None:
    out = source.with_name("out.ll")
    out.write_bytes(b"; old\n")
    # A file size limit that the output exceeds: the disk is full, as far as this process can tell.
    script = "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    script += "resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))\n"
    script += f"from llpass.cli import main; main(['run', '--no-verify', {str(source)!r}, '-o', {str(out)!r}])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True)
    assert done.returncode == 1, done.stderr
    assert out.read_bytes() == b"; old\n"
    assert sorted(path.name for path in source.parent.iterdir()) == ["in.ll", "out.ll"]


def test_the_output_may_be_the_input(source: Path) -> None:
    expected = llpass("run", source).stdout
    assert llpass("run", source, "-o", source).returncode == 0
    assert source.read_bytes() == expected


def test_an_output_keeps_its_mode(source: Path) -> None:
    source.chmod(0o640)
    llpass("run", source, "-o", source)
    assert source.stat().st_mode & 0o777 == 0o640


def test_standard_input_to_standard_output(source: Path) -> None:
    expected = llpass("run", source).stdout
    assert b"llpass_units" in expected
    assert llpass("run", "-", "-o", "-", stdin=MODULE).stdout == expected


def test_bitcode_goes_through_standard_streams(source: Path) -> None:
    done = llpass("run", "-", stdin=bitcode())
    assert done.returncode == 0
    assert done.stdout.startswith(b"BC\xc0\xde")


@pytest.mark.parametrize("name", ["in.ll", "in.bc", "in", "in.txt"])
def test_the_kind_of_an_input_is_its_content(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(bitcode())
    done = llpass("run", tmp_path / name, "-o", tmp_path / "out.bc")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "out.bc").read_bytes().startswith(b"BC\xc0\xde")
    (tmp_path / name).write_bytes(MODULE)
    assert llpass("run", tmp_path / name).stdout.startswith(MODULE[:60])


def test_text_becomes_bitcode_when_the_output_says_so(source: Path) -> None:
    assert llpass("run", source, "-o", source.with_name("out.bc")).returncode == 0
    with Judge() as judge:
        text = judge.disassemble(source.with_name("out.bc").read_bytes())
    assert isinstance(text, bytes)
    assert b"llpass_entry" in text


def test_bitcode_does_not_become_text(source: Path) -> None:
    source.write_bytes(bitcode())
    done = llpass("run", source, "-o", source.with_name("out.ll"))
    assert done.returncode == 1
    assert b"is bitcode; llpass writes text only for text" in done.stderr
    assert b"hint: give an output that ends in .bc" in done.stderr
    assert not source.with_name("out.ll").exists()


@pytest.mark.parametrize("name", ["clang/mix-cpp-15-O2.ll", "rustc/mix-rs-O0.ll", "llgo/json.preopt.ll"])
def test_no_pass_changes_no_byte(name: str) -> None:
    assert llpass("run", "--passes", "", "--no-verify", CORPUS / name).stdout == (CORPUS / name).read_bytes()


def test_no_pass_changes_no_byte_of_bitcode(source: Path) -> None:
    source.write_bytes(bitcode())
    assert llpass("run", "--passes", "", source).stdout == source.read_bytes()


# -- several inputs --------------------------------------------------------------------------------------------------


def test_any_number_of_jobs_gives_the_same_bytes_and_the_same_report(tmp_path: Path) -> None:
    names = ["mix-c-22-O0.ll", "mix-c-22-O1.ll", "mix-c-22-O2.ll", "mix-cpp-22-O2.ll"]
    inputs = [CORPUS / "clang" / name for name in names]
    seen = []
    for jobs in ("1", "2", "4"):
        folder = tmp_path / jobs
        done = llpass("run", *inputs, "--out-dir", folder, "-j", jobs, "--explain", "all", "--progress")
        assert done.returncode == 0, done.stderr
        assert sorted(path.name for path in folder.iterdir()) == sorted(names)
        seen.append(([(folder / name).read_bytes() for name in names], done.stderr))
    assert seen[0] == seen[1] == seen[2]
    progress = [line for line in seen[0][1].decode().splitlines() if line.startswith("[")]
    assert progress == [f"[{number}/4] {path}: done" for number, path in enumerate(inputs, 1)]


def test_the_place_of_a_file_is_not_in_its_output(tmp_path: Path) -> None:
    outputs = []
    for folder in (tmp_path / "a", tmp_path / "much" / "deeper"):
        folder.mkdir(parents=True)
        (folder / "m.ll").write_bytes(MODULE)
        llpass("run", "m.ll", "-o", "out.ll", cwd=folder)
        outputs.append((folder / "out.ll").read_bytes())
    assert outputs[0] == outputs[1]


def test_one_bad_input_does_not_stop_the_others(source: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.ll").write_bytes(b"defne\n")
    done = llpass("run", tmp_path / "bad.ll", source, "--out-dir", tmp_path / "out", "--progress")
    assert done.returncode == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["in.ll"]
    assert b"[1/2] " + bytes(tmp_path / "bad.ll") + b": failed" in done.stderr


# -- reports ---------------------------------------------------------------------------------------------------------


def test_stats_for_a_person(source: Path) -> None:
    done = llpass("run", "--stats", source)
    assert b"llpass_units" in done.stdout
    assert re.search(rb"in\.ll: \d+ bytes in, [\d,]+ out; judge: accepted\n", done.stderr)
    assert re.search(rb"^  functions +1$", done.stderr, re.M)


def documented(heading: str) -> set[str]:
    """First-column words of the table below a heading of docs/cli.md."""
    text = (ROOT / "docs" / "cli.md").read_text().partition(f"### {heading}\n")[2].partition("\n#")[0]
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.M))


def test_documented_stats_keys_are_those_of_the_file(source: Path) -> None:
    llpass("run", source, "-o", source.with_name("out.ll"), "--stats", source.with_name("s.json"))
    report = json.loads(source.with_name("s.json").read_bytes())
    assert set(report) == {"llpass", "inputs"}
    assert set(report["inputs"][0]) == documented("Keys of one input")


def test_documented_counters_are_those_that_occur() -> None:
    """Over every input of the lit tests, in every mode of caller-frames, and with stack-liveness on everything."""
    found: set[str] = set()
    for path in sorted(LIT.parent.glob("*-*/*.ll")):
        data = path.read_bytes()
        once = pipeline.run_text(data)
        found |= set(once.counters) | set(pipeline.run_text(once.data).counters)
        found |= set(pipeline.run_text(data, "caller-frames", {"frames": "unwind"}).counters)
        found |= set(pipeline.run_text(data, options={"frames": "shadow"}).counters)
        found |= set(pipeline.run_text(data, "stack-liveness", {"liveness_packages": "all"}).counters)
    found |= set(pipeline.run_text(MODULE, options={"sites": "pcsections"}).counters)
    assert found == documented("Counters")


def test_explain_names_every_function(source: Path) -> None:
    assert llpass("run", "--explain", "funcinfo-sites", source).stderr == b"f: entry site\n"
    frames = b"f: not tracked: the module names no caller API\n"
    assert llpass("run", "--explain", "caller-frames", source).stderr == frames
    assert llpass("run", "--explain", "all", source).stderr == frames + b"f: entry site\n"
    assert llpass("run", source).stderr == b""


def test_print_after_shows_the_module_as_that_pass_left_it(source: Path, tmp_path: Path) -> None:
    others = plugin(tmp_path / "others", REJECTED)
    done = llpass("run", source, "--passes", "fine,funcinfo-sites", "--print-after", "fine", path=others)
    assert done.stderr == MODULE + b"@fine0 = global i32 0\n"
    assert b"llpass_units" in done.stdout


# -- the manual ------------------------------------------------------------------------------------------------------


def test_help_and_manual_name_every_option() -> None:
    shown = llpass("run", "--help").stdout.decode()
    manual = (ROOT / "docs" / "cli.md").read_text()
    options = [parameter for parameter in cli.run.params if isinstance(parameter, click.Option)]
    assert len(options) > 10
    for option in options:
        for word in (*option.opts, *option.secondary_opts):
            assert re.search(rf"(?<![\w-]){word}(?![\w-])", shown), word
            assert re.search(rf"(?<![\w-]){word}(?![\w-])", manual), word
        assert option.help


def test_the_manual_names_every_command() -> None:
    manual = (ROOT / "docs" / "cli.md").read_text()
    for name in cli.cli.commands:
        assert f"`llpass {name}" in manual
