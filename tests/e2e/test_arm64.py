"""BDWGC under qemu-user does what it does on a machine; other tests of AArch64 rest on that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import arm64, programs
from tests.e2e.toolchain import need, newest, run

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("opt", ["-O0", "-O2"])
def test_collector_finds_stacks_and_stops_threads(opt: str, tmp_path: Path) -> None:
    if reason := arm64.missing():
        pytest.skip(reason)
    out = tmp_path / "collector"
    source = programs.HERE / "collector.c"
    run([need("clang", newest()), *arm64.compile_flags(), opt, source, *arm64.link_flags(), "-o", out])
    for _ in range(10):
        assert run(arm64.command(out)).decode().split("\n") == ["thread 42", "alive 7", "finalized most", ""]


def test_the_programs_are_those_of_the_other_processor(tmp_path: Path) -> None:
    if reason := arm64.missing():
        pytest.skip(reason)
    source = '#include <stdio.h>\nint main(void)\n{\n#ifdef __aarch64__\n    puts("arm64");\n#endif\n}\n'
    (tmp_path / "a.c").write_text(source)
    out = tmp_path / "a"
    run([need("clang", newest()), *arm64.compile_flags(), tmp_path / "a.c", *arm64.link_flags(), "-o", out])
    assert run(arm64.command(out)) == b"arm64\n"
