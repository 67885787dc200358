"""Text in, text out: with no pass every byte stays; with the default passes a diff shows insertions only.

And the output is accepted by the LLVM that produced the input, not only by the newest.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from llpass import pipeline
from tests.e2e import programs
from tests.e2e.insertions import violations
from tests.e2e.toolchain import clang_versions, need, run, tool

CORPUS = sorted((programs.ROOT / "tests" / "ir" / "corpus").glob("*/*.ll"))
#: Fast programs for every run; the large ones only in the slow matrix.
SMALL, LARGE = ("zlib", "shapes"), ("lua", "sqlite", "libsass")


def relative(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def producer_version(path: Path) -> int | None:
    """The LLVM version that printed a corpus file; None when its opt is not here (typed pointers, a fork)."""
    match = re.search(r"-(\d\d)-O\d$", path.stem)
    if match:
        return int(match.group(1))
    return {"llgo": 19, "targets": 22, "rustc": 22}.get(path.parent.name)


def judge_with(version: int, ll: Path) -> None:
    """Parse and verify with LLVM `version`; raises `ToolError` with LLVM's words."""
    run([need("opt", version), "-passes=verify", "-disable-output", ll])


@pytest.mark.parametrize("path", CORPUS, ids=relative)
def test_no_pass_changes_no_byte(path: Path) -> None:
    data = path.read_bytes()
    assert pipeline.run_text(data, "").data == data


#: Modules of Go main packages that set finalizers: those that stack-liveness is for.
SET_FINALIZERS = ("stackobj", "stackobj3", "deferfin", "tinyfin")


@pytest.mark.parametrize("path", CORPUS, ids=relative)
@pytest.mark.parametrize("sites", ["auto", "none"])
def test_default_passes_only_insert(path: Path, sites: str) -> None:
    data = path.read_bytes()
    result = pipeline.run_text(data, options={"sites": sites})
    if path.stem.split(".")[0] in SET_FINALIZERS:
        # The one pass that rewrites, in the modules it is for; the others only insert there too.
        assert result.counters["liveness_functions"]
        result = pipeline.run_text(data, "caller-frames,funcinfo-sites", {"sites": sites})
    assert violations(data, result.data) == []
    if path.stem in ("plain-wasm32", "plain-x86_64-windows"):  # no object format of theirs is supported: it says so
        assert result.data == data
        assert result.notes
    else:
        assert len(result.data) > len(data)


@pytest.mark.parametrize("path", [path for path in CORPUS if producer_version(path)], ids=relative)
def test_output_is_accepted_by_the_llvm_that_wrote_the_input(path: Path, tmp_path: Path) -> None:
    version = producer_version(path)
    if tool("opt", version) is None:
        pytest.skip(f"LLVM {version} is not on this machine")
    out = tmp_path / "out.ll"
    out.write_bytes(pipeline.run_text(path.read_bytes()).data)
    judge_with(version or 0, path)
    judge_with(version or 0, out)


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
@pytest.mark.parametrize("version", [15, 16, 19, 22])
@pytest.mark.parametrize("name", [*SMALL, *(pytest.param(name, marks=pytest.mark.slow) for name in LARGE)])
def test_program_ir(name: str, version: int, opt: str) -> None:
    if version not in clang_versions():
        pytest.skip(f"clang {version} is not on this machine")
    build = programs.Build(name, opt=opt, version=version)
    for unit in programs.program(name).units:
        ll = programs.emit_ir(build, unit)
        data = ll.read_bytes()
        assert pipeline.run_text(data, "").data == data
        out = programs.instrument(ll, ())
        assert violations(data, out.read_bytes()) == []
        judge_with(version, out)


RUST = """
use std::collections::BTreeMap;
fn main() {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for c in "the quick brown fox".chars() { *counts.entry(c).or_default() += 1; }
    let text: Vec<String> = counts.iter().map(|(c, n)| format!("{c}{n}")).collect();
    println!("{}", text.join(","));
    let caught = std::panic::catch_unwind(|| { let v: Vec<i32> = Vec::new(); v[counts.len()] });
    println!("{}", caught.is_err());
}
"""
D = """
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
extern (C) int main() { import core.stdc.stdio; printf("%d\\n", fib(15)); return 0; }
"""


@pytest.mark.slow
@pytest.mark.parametrize("level", ["0", "3"])
def test_rust_program(level: str, tmp_path: Path) -> None:
    if shutil.which("rustc") is None:
        pytest.skip("rustc is not on this machine")
    _front_end(tmp_path, "main.rs", RUST, ["rustc", f"-Copt-level={level}", "-g", "--emit=llvm-ir", "-o", "main.ll"])


@pytest.mark.slow
@pytest.mark.parametrize("level", ["0", "2"])
def test_d_program(level: str, tmp_path: Path) -> None:
    if shutil.which("ldc2") is None:
        pytest.skip("ldc is not on this machine")
    _front_end(tmp_path, "main.d", D, ["ldc2", "-betterC", "-c", f"-O{level}", "-g", "--output-ll", "-of=main.ll"])


def _front_end(home: Path, name: str, source: str, command: list[str]) -> None:
    (home / name).write_text(source)
    subprocess.run([*command, name], cwd=home, check=True, capture_output=True)
    data = (home / "main.ll").read_bytes()
    assert pipeline.run_text(data, "").data == data
    out = pipeline.run_text(data).data
    assert violations(data, out) == []
    (home / "out.ll").write_bytes(out)
    judge_with(max(clang_versions()), home / "out.ll")
