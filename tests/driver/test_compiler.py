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


def masquerade(folder: Path, *names: str) -> Path:
    """A folder of links to llpass-cc, as a user makes it."""
    script = folder.parent / "bin" / "llpass-cc"
    if not script.exists():
        program(script, "#!/bin/python\nfrom llpass.driver.cc import cc_main\n")
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).symlink_to(script)
    return folder


@pytest.mark.parametrize("name", ["clang-16", "aarch64-linux-gnu-clang", "aarch64-linux-gnu-clang++-19"])
def test_a_name_with_a_version_or_a_target_is_never_another_clang(tmp_path: Path, name: str) -> None:
    links = masquerade(tmp_path / "links", name)
    program(tmp_path / "real" / "clang")
    program(tmp_path / "real" / "clang++")
    program(tmp_path / "real" / "clang-19")
    with pytest.raises(LlpassError, match=f"no clang called {name.replace('+', '.')} is on PATH behind") as caught:
        compiler.find(str(links / name), "++" in name, on_path(links, tmp_path / "real"))
    assert caught.value.status == 3


def test_a_target_in_the_name_is_kept_for_clang_to_read(tmp_path: Path) -> None:
    links = masquerade(tmp_path / "links", "aarch64-linux-gnu-clang")
    clang = program(tmp_path / "llvm" / "clang-19")
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "aarch64-linux-gnu-clang").symlink_to(clang)
    found = compiler.find(str(links / "aarch64-linux-gnu-clang"), False, on_path(links, tmp_path / "real"))
    assert found == str(tmp_path / "real" / "aarch64-linux-gnu-clang")


@pytest.mark.parametrize("name", ["cc", "gcc", "c++", "gcc-12"])
def test_a_cc_that_is_no_clang_is_passed_over(tmp_path: Path, name: str) -> None:
    links = masquerade(tmp_path / "links", name)
    program(tmp_path / "real" / name)
    clang = program(tmp_path / "real" / ("clang++" if "++" in name else "clang"))
    assert compiler.find(str(links / name), "++" in name, on_path(links, tmp_path / "real")) == str(clang)


def test_a_cc_that_is_clang_is_taken(tmp_path: Path) -> None:
    links = masquerade(tmp_path / "links", "cc")
    program(tmp_path / "real" / "clang")
    (tmp_path / "real" / "cc").symlink_to(program(tmp_path / "llvm" / "clang-19"))
    assert compiler.find(str(links / "cc"), False, on_path(links, tmp_path / "real")) == str(tmp_path / "real" / "cc")


def test_a_name_the_user_gives_is_not_llpass_itself(tmp_path: Path) -> None:
    links = masquerade(tmp_path / "links", "clang-19")
    real = program(tmp_path / "real" / "clang-19")
    environment = on_path(links, real.parent) | {"LLPASS_CC": "clang-19"}
    assert compiler.find("llpass-cc", False, environment) == str(real)


@pytest.mark.parametrize("wrapper", ["ccache", "llpass-cc"])
def test_a_hard_link_hides_neither_a_cache_nor_llpass(tmp_path: Path, wrapper: str) -> None:
    text = "#!/bin/python\nfrom llpass.driver.cc import cc_main\n" if wrapper == "llpass-cc" else "\x7fELF"
    behind = program(tmp_path / "bin" / wrapper, text)
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "clang").hardlink_to(behind)
    real = program(tmp_path / "real" / "clang")
    found = compiler.find("llpass-cc", False, on_path(tmp_path / "links", behind.parent, real.parent))
    assert found == str(real)


def test_a_chain_of_links_is_followed_to_its_end(tmp_path: Path) -> None:
    links = masquerade(tmp_path / "links", "first")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "clang").symlink_to(links / "first")
    real = program(tmp_path / "real" / "clang")
    assert compiler.find("llpass-cc", False, on_path(tmp_path / "more", real.parent)) == str(real)
