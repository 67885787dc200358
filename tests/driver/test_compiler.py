"""Which clang stands behind: never llpass itself, never a cache in front of a compiler."""

from __future__ import annotations

from pathlib import Path

import pytest

from llpass.diagnostics import LlpassError
from llpass.driver import compiler


def program(path: Path, text: str = "#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def on_path(*folders: Path) -> dict[str, str]:
    return {"PATH": ":".join(map(str, folders))}


def test_the_plain_name_wins_over_versions(tmp_path: Path) -> None:
    program(tmp_path / "clang-22")
    clang = program(tmp_path / "clang")
    assert compiler.find("llpass-cc", False, on_path(tmp_path)) == str(clang)


def test_the_newest_version_is_taken_where_there_is_no_plain_one(tmp_path: Path) -> None:
    program(tmp_path / "clang++-16")
    newest = program(tmp_path / "clang++-19")
    assert compiler.find("llpass-c++", True, on_path(tmp_path)) == str(newest)


def test_a_masquerade_link_finds_the_next_compiler_of_its_name(tmp_path: Path) -> None:
    script = program(tmp_path / "bin" / "llpass-cc", "#!/bin/python\nfrom llpass.driver.cc import cc_main\n")
    (tmp_path / "masquerade").mkdir()
    (tmp_path / "masquerade" / "clang-19").symlink_to(script)
    real = program(tmp_path / "real" / "clang-19")
    found = compiler.find(
        str(tmp_path / "masquerade" / "clang-19"), False, on_path(tmp_path / "masquerade", real.parent)
    )
    assert found == str(real)


def test_a_copy_of_llpass_under_another_name_is_still_llpass(tmp_path: Path) -> None:
    program(tmp_path / "first" / "clang", "#!/bin/python\nfrom llpass.driver.cc import cc_main\n")
    real = program(tmp_path / "second" / "clang")
    assert compiler.find("llpass-cc", False, on_path(tmp_path / "first", tmp_path / "second")) == str(real)


@pytest.mark.parametrize("wrapper", ["ccache", "sccache", "distcc", "icecc"])
def test_a_cache_or_distributor_is_no_compiler(tmp_path: Path, wrapper: str) -> None:
    behind = program(tmp_path / "bin" / wrapper)
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "clang").symlink_to(behind)
    real = program(tmp_path / "real" / "clang")
    assert compiler.find("llpass-cc", False, on_path(tmp_path / "links", real.parent)) == str(real)


def test_what_the_user_names_is_believed(tmp_path: Path) -> None:
    named = program(tmp_path / "ccache")
    assert compiler.find("llpass-cc", False, {"LLPASS_CC": str(named), "PATH": ""}) == str(named)


def test_the_cxx_compiler_beside_a_named_c_compiler_is_taken(tmp_path: Path) -> None:
    program(tmp_path / "clang-19")
    beside = program(tmp_path / "clang++-19")
    assert compiler.find("llpass-c++", True, {"LLPASS_CC": str(tmp_path / "clang-19")}) == str(beside)


def test_a_circle_is_named_and_ends(tmp_path: Path) -> None:
    program(tmp_path / "clang")
    with pytest.raises(LlpassError, match="started by the compiler that it had started"):
        compiler.find("llpass-cc", False, on_path(tmp_path) | {compiler.GUARD: "1"})


def test_no_compiler_is_an_error_with_a_hint() -> None:
    with pytest.raises(LlpassError, match="no clang is on PATH") as caught:
        compiler.find("llpass-cc", False, {"PATH": "/nowhere"})
    assert caught.value.status == 3
