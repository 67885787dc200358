"""What `llpass doctor` concludes from what it finds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from llpass.driver import doctor, toolchain
from llpass.driver.doctor import Finding, Inventory
from llpass.driver.toolchain import Tool

CLANG = Tool("clang", "/bin/clang", (22, 1, 8), "clang version 22.1.8")
LLD = Tool("ld.lld", "/bin/ld.lld", (22, 1, 8), "LLD 22.1.8")
GNU_LD = Tool("ld.bfd", "/bin/ld.bfd", (2, 40), "GNU ld 2.40")
SOUND = Inventory(
    clang=CLANG, opt=CLANG, lld=LLD, ld64=LLD, gnu_ld=GNU_LD, gnu_ld_start_stop_gc=True, symbolizer=CLANG,
    gsymutil=CLANG, llvmlite=("0.50.0", (22, 1, 0)), libgc="8.2.2",
)  # fmt: skip


def finding(inventory: Inventory, subject: str) -> Finding:
    return next(found for found in doctor.diagnose(inventory) if found.subject == subject)


def subjects(inventory: Inventory, status: str) -> list[str]:
    return [found.subject for found in doctor.diagnose(inventory) if found.status == status]


def test_a_sound_machine_has_nothing_to_complain_about() -> None:
    findings = doctor.diagnose(SOUND)
    assert {found.status for found in findings} == {doctor.OK}
    assert doctor.status(findings) == 0


@pytest.mark.parametrize(
    ("change", "subject"),
    [({"clang": None}, "clang"), ({"llvmlite": None}, "llvmlite"), ({"lld": None, "gnu_ld": None}, "linker")],
)
def test_a_needed_tool_that_is_missing_is_status_3(change: dict[str, None], subject: str) -> None:
    inventory = replace(SOUND, **change)  # type: ignore[arg-type]
    assert subjects(inventory, doctor.MISSING) == [subject]
    assert finding(inventory, subject).hint
    assert doctor.status(doctor.diagnose(inventory)) == 3


@pytest.mark.parametrize("change", [{"lld": None}, {"gnu_ld": None}])
def test_one_linker_is_enough(change: dict[str, None]) -> None:
    assert subjects(replace(SOUND, **change), doctor.MISSING) == []  # type: ignore[arg-type]


def test_without_the_reader_of_debug_information_lines_are_labels() -> None:
    assert subjects(replace(SOUND, gsymutil=None), doctor.WARNING) == ["llvm-gsymutil"]


@pytest.mark.parametrize("tool", ["opt", "ld64", "symbolizer", "libgc"])
def test_an_optional_tool_that_is_absent_is_no_failure(tool: str) -> None:
    inventory = replace(SOUND, **{tool: None})  # type: ignore[arg-type]
    assert len(subjects(inventory, doctor.ABSENT)) == 1
    assert doctor.status(doctor.diagnose(inventory)) == 0


def test_a_clang_too_old_counts_as_missing() -> None:
    inventory = replace(SOUND, clang=CLANG.replace(version=(14, 0, 6)))
    assert subjects(inventory, doctor.MISSING) == ["clang"]


def test_a_clang_newer_than_the_judge_is_a_warning() -> None:
    found = finding(replace(SOUND, clang=CLANG.replace(version=(23, 1))), "clang and llvmlite")
    assert found.status == doctor.WARNING
    assert "clang 23 writes newer IR than the judge reads (LLVM 22)" in found.detail


def test_a_clang_older_than_the_judge_cannot_read_its_bitcode() -> None:
    inventory = replace(SOUND, clang=CLANG.replace(version=(19, 1)))
    assert finding(inventory, "clang and llvmlite").status == doctor.OK
    assert "clang 19 cannot read" in finding(inventory, "clang and .bc output").detail


def test_an_lld_older_than_clang_fits_except_for_lto() -> None:
    found = finding(replace(SOUND, lld=LLD.replace(version=(19, 1))), "clang and lld")
    assert (found.status, "-flto" in found.detail) == (doctor.WARNING, True)


def test_a_gnu_ld_without_start_stop_gc_is_a_warning() -> None:
    inventory = replace(SOUND, gnu_ld_start_stop_gc=False)
    assert subjects(inventory, doctor.WARNING) == ["GNU ld and --gc-sections"]


@pytest.mark.parametrize(
    ("banner", "version"),
    [
        ("Debian clang version 22.1.8 (1~deb12u1)\nTarget: x86_64-pc-linux-gnu\n", (22, 1, 8)),
        ("Apple clang version 15.0.0 (clang-1500.3.9.4)\n", (15, 0, 0)),
        ("clang version 23.0.0git (https://github.com/llvm/llvm-project 1234)\n", (23, 0, 0)),
        ("Debian LLD 22.1.8 (compatible with GNU linkers)\n", (22, 1, 8)),
        ("llvm-symbolizer\nDebian LLVM version 22.1.8\n  Optimized build.\n", (22, 1, 8)),
        ("GNU ld (GNU Binutils for Debian) 2.40\nCopyright\n\nGNU General Public License version 3 or\n", (2, 40)),
        ("GNU ld (Linux/GNU Binutils 9.1-2) 2.43.1\n", (2, 43, 1)),
        ("something else\n", ()),
    ],
)
def test_versions_are_read_from_banners(banner: str, version: tuple[int, ...]) -> None:
    assert toolchain.parse_version(banner) == version


def program(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def test_the_plain_name_wins_then_the_newest(tmp_path: Path) -> None:
    for name in ("clang-9", "clang-15", "clang-22"):
        program(tmp_path, name, "")
    assert toolchain.find("clang", str(tmp_path)) == str(tmp_path / "clang-22")
    program(tmp_path, "clang", "")
    assert toolchain.find("clang", str(tmp_path)) == str(tmp_path / "clang")


def test_a_tool_of_the_same_llvm_goes_before_the_plain_name(tmp_path: Path) -> None:
    for name in ("opt", "opt-19", "opt-22"):
        program(tmp_path, name, "")
    assert toolchain.find("opt", str(tmp_path), beside=19) == str(tmp_path / "opt-19")
    assert toolchain.find("opt", str(tmp_path), beside=20) == str(tmp_path / "opt")


def test_a_program_that_fails_is_not_there(tmp_path: Path) -> None:
    program(tmp_path, "clang", "echo clang version 22.1; exit 1")
    assert toolchain.probe("clang", str(tmp_path)) is None


def test_nothing_on_the_path_is_reported_not_raised(tmp_path: Path) -> None:
    inventory = doctor.inventory(str(tmp_path))
    assert (inventory.clang, inventory.lld, inventory.gnu_ld, inventory.libgc) == (None, None, None, None)


def test_a_plain_ld_that_is_not_gnu_is_not_gnu_ld(tmp_path: Path) -> None:
    program(tmp_path, "ld", "echo LLD 22.1.8")
    assert doctor.inventory(str(tmp_path)).gnu_ld is None


def test_this_machine_is_judged() -> None:
    # The suite itself needs a clang and llvmlite, so here the answer is known.
    found = {finding.subject: finding.status for finding in doctor.report({})}
    assert (found["clang"], found["llvmlite"]) == (doctor.OK, doctor.OK)


def test_the_text_has_a_line_per_finding_and_a_hint_below() -> None:
    text = doctor.render([Finding("clang", doctor.MISSING, "not found", "install it"), Finding("opt", doctor.OK, "22")])
    assert text == (
        "missing  clang  not found\n"
        "                -> install it\n"
        "ok       opt    22\n"
        "1 needed and missing\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"CC": "ccache llpass-cc"}, ("ccache",)),
        ({"CMAKE_CXX_COMPILER_LAUNCHER": "/usr/bin/sccache"}, ("sccache",)),
        ({"CC": "ccache llpass-cc", "CCACHE_PREFIX": "distcc"}, ("ccache", "distcc")),
        ({"CC": "ccache llpass-cc", "CCACHE_COMPILERCHECK": "content"}, ("ccache",)),
        ({"CC": "ccache llpass-cc", "CCACHE_COMPILERCHECK": "string:0.1.0-key"}, ()),
        ({"CC": "sccache llpass-cc", "SCCACHE_C_CUSTOM_CACHE_BUSTER": "0.1.0-key"}, ()),
        ({"CC": "llpass-cc", "LLPASS_LAUNCHER": "ccache"}, ()),
        ({"CC": "llpass-cc"}, ()),
    ],
)
def test_a_cache_that_is_told_nothing_of_llpass_is_found(
    environment: dict[str, str], expected: tuple[str, ...]
) -> None:
    assert doctor.blind_launchers(environment) == expected


def test_a_cache_on_the_path_by_links_is_found(tmp_path: Path) -> None:
    (tmp_path / "ccache").touch()
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "clang").symlink_to(tmp_path / "ccache")
    assert doctor.blind_launchers({"PATH": f"/nowhere:{tmp_path / 'links'}"}) == ("ccache",)


def test_a_cache_without_a_key_is_a_warning_that_says_what_to_set() -> None:
    said = finding(replace(SOUND, blind=("sccache",)), "sccache")
    assert said.status == doctor.WARNING
    assert "LLPASS_LAUNCHER=sccache" in said.hint and "SCCACHE_C_CUSTOM_CACHE_BUSTER=" in said.hint
