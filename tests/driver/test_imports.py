"""What a call loads: a build starts the driver once per file, and no test of behaviour sees what an import costs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.toolchain import need, newest

ROOT = Path(__file__).resolve().parents[2]
#: Of the standard library what has no imports of its own, and takes a tenth of a millisecond.
CHEAP = {"__future__", "struct", "_struct", "_signal"}


def loaded(code: str, folder: Path) -> set[str]:
    """Modules that the code makes Python load, which starts with as little as it can."""
    code = f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); before = set(sys.modules); {code}; "
    code += "print(*set(sys.modules) - before)"
    environment = {**os.environ, "LLPASS_CC": need("clang", newest()), "XDG_CACHE_HOME": str(folder)}
    # Without `site`: what an installation imports there would hide what is imported here.
    command = [sys.executable, "-I", "-S", "-c", code]
    return set(
        subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout.split()
    )


def others(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] != "llpass"}


def test_until_clang_is_asked_nothing_of_weight_is_loaded(tmp_path: Path) -> None:
    assert others(loaded("import llpass.driver.cc", tmp_path)) <= CHEAP


def test_a_compile_loads_neither_passes_nor_post_link_nor_a_library(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int main(void) { return 0; }\n")
    # The first one has to ask clang; the second knows what it said.
    for asks in (True, False):
        found = loaded("from llpass.driver.cc import main; main(['-O2', '-c', 'a.c'], False, 'llpass-cc')", tmp_path)
        assert (tmp_path / "a.o").exists()
        assert ("llpass.driver.plan" in found) is asks
        assert others(found) <= CHEAP
        parts = {name.split(".")[1] for name in found if "." in name}
        assert parts == {"abi", "diagnostics", "driver", "values"}


@pytest.mark.parametrize("module", ["llpass.driver.linking", "llpass.driver.runtime_build"])
def test_what_is_loaded_before_the_linker_starts_is_no_library(module: str, tmp_path: Path) -> None:
    dear = {"numpy", "elftools", "lief", "dataclasses", "inspect", "subprocess", "tempfile", "concurrent.futures"}
    assert not dear & loaded(f"import {module}", tmp_path)


def test_what_data_classes_look_for_is_there_before_a_thread_imports_it() -> None:
    # `dataclasses` takes `typing` out of sys.modules as it finds it: half imported, where another thread is at it.
    program = (
        "import sys, threading\n"
        "threading.Thread.start = lambda thread: print('typing' in sys.modules)\n"
        "from llpass.driver import linking\n"
        "sys.modules.pop('typing', None)\n"
        "linking._load_meanwhile()\n"
    )
    done = subprocess.run([sys.executable, "-S", "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("True\n", "")
