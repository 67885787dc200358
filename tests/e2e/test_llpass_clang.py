"""``llpass-clang`` in the place of a front end's clang: its IR gets the passes, all else is clang's own business."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.programs import ROOT
from tests.e2e.toolchain import need, newest, run

CLANG = newest()
CORPUS = ROOT / "tests" / "ir" / "corpus"
LLGO = sorted((CORPUS / "llgo").glob("*.ll"))

MODULE = """target triple = "x86_64-unknown-linux-gnu"

define i32 @f(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}

define i32 @main() {
  %x = call i32 @f(i32 -1)
  ret i32 %x
}
"""


def clean(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LLPASS_", "LLGO_"))}
    return kept | {"PYTHONPATH": str(ROOT), "LLPASS_CC": need("clang", CLANG)} | more


def llpass_clang(folder: Path, *words: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "llpass.driver.clang", *map(str, words)]
    return subprocess.run(command, cwd=folder, env=clean(**more), capture_output=True, text=True)


def clang(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [need("clang", CLANG), *map(str, words)], cwd=folder, env=clean(), capture_output=True, text=True
    )


def llpass_run(source: Path, output: Path, *words: str) -> Path:
    run([sys.executable, "-m", "llpass", "run", *words, source, "-o", output], env=clean())
    return output


def sections(path: Path) -> str:
    return run([need("llvm-readelf", CLANG), "-SW", path]).decode()


def bare(path: Path) -> bytes:
    """An object without the note of how it was made, which `llpass run` alone leaves none of."""
    stripped = path.with_suffix(".bare")
    run([need("llvm-objcopy", CLANG), "--remove-section", ".note.llpass.object", path, stripped])
    return stripped.read_bytes()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "x.ll").write_text(MODULE)
    return tmp_path / "x.ll"


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_the_object_is_that_of_llpass_run_and_clang(level: str, source: Path, tmp_path: Path) -> None:
    done = llpass_clang(tmp_path, level, "-c", "x.ll", "-o", "x.o")
    assert done.returncode == 0, done.stderr
    # A module without a name has that of its file in the object.
    (tmp_path / "by hand").mkdir()
    ready = llpass_run(source, tmp_path / "by hand" / "x.ll")
    assert clang(ready.parent, level, "-c", "x.ll", "-o", "x.o").returncode == 0
    assert bare(tmp_path / "x.o") == bare(ready.parent / "x.o")
    assert "llpass_entry" in sections(tmp_path / "x.o")


def test_a_module_without_a_name_gets_the_one_of_its_file(tmp_path: Path) -> None:
    name = 'ü "x".ll'
    (tmp_path / name).write_text(MODULE)
    assert llpass_clang(tmp_path, "-c", name, "-o", "x.o", "-fllpass-lines=none").returncode == 0
    symbols = run([need("llvm-readelf", CLANG), "-sW", tmp_path / "x.o"]).decode()
    assert [line.split(maxsplit=7)[7] for line in symbols.splitlines() if " FILE " in line] == [name]


@pytest.mark.parametrize("module", LLGO, ids=lambda path: path.stem)
def test_llgo_modules_get_what_llgos_tables_are_made_of(module: Path, tmp_path: Path) -> None:
    done = llpass_clang(tmp_path, "-O2", "-Wno-override-module", "-c", module, "-o", "x.o", LLPASS_ABI="llgo")
    assert (done.stderr, done.returncode) == ("", 0)
    ready = llpass_run(module, tmp_path / "y.ll", "--abi", "llgo")
    # What the main module is made of, beside the objects.
    run([sys.executable, "-m", "llpass", "tables", ready, "-o", tmp_path / "tables.ll"], env=clean())
    assert clang(tmp_path, "-O2", "-Wno-override-module", "-c", ready, "-o", "y.o").returncode == 0
    assert bare(tmp_path / "x.o") == bare(tmp_path / "y.o")
    assert "llgo_funcinfo_entry" in sections(tmp_path / "x.o")


def test_bitcode_gets_the_passes_too(source: Path, tmp_path: Path) -> None:
    run([need("opt", CLANG), "-passes=", source, "-o", tmp_path / "x.bc"])
    done = llpass_clang(tmp_path, "-O2", "-Wno-override-module", "-c", "x.bc", "-o", "x.o")
    assert (done.stderr, done.returncode) == ("", 0)
    assert "llpass_entry" in sections(tmp_path / "x.o")


def test_source_code_is_clangs_own_business(tmp_path: Path) -> None:
    (tmp_path / "x.c").write_text("int f(int x) { return x + 1; }\n")
    assert llpass_clang(tmp_path, "-O2", "-c", "x.c", "-o", "x.o").returncode == 0
    assert clang(tmp_path, "-O2", "-c", "x.c", "-o", "y.o").returncode == 0
    assert (tmp_path / "x.o").read_bytes() == (tmp_path / "y.o").read_bytes()


def test_a_file_that_is_compiled_and_linked_has_the_passes_and_no_runtime(source: Path, tmp_path: Path) -> None:
    done = llpass_clang(tmp_path, "-Wno-override-module", "x.ll", "-o", "program")
    assert (done.stderr, done.returncode) == ("", 0)
    assert subprocess.run([tmp_path / "program"]).returncode == 0
    assert "llpass_entry" in sections(tmp_path / "program")
    assert b"llp_" not in run([need("llvm-nm", CLANG), tmp_path / "program"])


def test_text_that_clang_refuses_is_refused_in_clangs_words(tmp_path: Path) -> None:
    (tmp_path / "x.ll").write_text("define i32 @f() {\n  ret i32\n")
    done = llpass_clang(tmp_path, "-c", "x.ll", "-o", "x.o")
    plain = clang(tmp_path, "-c", "x.ll", "-o", "x.o")
    assert (done.stderr, done.returncode) == (plain.stderr, plain.returncode)
    assert "x.ll:3:1: error: " in done.stderr and not (tmp_path / "x.o").exists()


def test_the_text_is_read_as_the_front_end_wrote_it(tmp_path: Path) -> None:
    # Clang 22 reads such a comment and would not print it; llpass refuses it, and says where in the user's file.
    (tmp_path / "x.ll").write_text(f"{MODULE}/* the end */\n")
    if clang(tmp_path, "-c", "x.ll", "-o", "x.o").returncode:
        pytest.skip("this clang does not read /* */ in IR")
    (tmp_path / "x.o").unlink()
    done = llpass_clang(tmp_path, "-c", "x.ll", "-o", "x.o")
    assert done.returncode == 1 and "x.ll:12:1: error: " in done.stderr
    assert not (tmp_path / "x.o").exists()


def test_what_clang_says_of_another_triple_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "x.ll").write_text(MODULE.replace("unknown", "strange"))
    done = llpass_clang(tmp_path, "-c", "x.ll", "-o", "x.o")
    assert done.stderr.count("overriding the module target triple") == 1
    assert done.stderr == clang(tmp_path, "-c", "x.ll", "-o", "y.o").stderr


def test_the_environment_chooses_as_the_flags_do(source: Path, tmp_path: Path) -> None:
    assert llpass_clang(tmp_path, "-c", "x.ll", "-o", "flag.o", "-fllpass-sites=none").returncode == 0
    assert llpass_clang(tmp_path, "-c", "x.ll", "-o", "word.o", LLPASS_SITES="none").returncode == 0
    assert llpass_clang(tmp_path, "-c", "x.ll", "-o", "off.o", LLPASS_PASSES="").returncode == 0
    assert (tmp_path / "flag.o").read_bytes() == (tmp_path / "word.o").read_bytes()
    assert "llpass_entry" not in sections(tmp_path / "flag.o") and " llpass" in sections(tmp_path / "flag.o")
    assert "llpass" not in sections(tmp_path / "off.o")
