"""Settings from four places; the nearer one wins, and a wrong value is said where it stands."""

from __future__ import annotations

import dataclasses

import pytest

import llpass
from llpass.diagnostics import LlpassError
from llpass.driver.settings import Settings, read


def from_file(text: str) -> Settings:
    return read([], {}, ("llpass.toml", text.encode()))


def error(text: str) -> str:
    with pytest.raises(LlpassError) as caught:
        from_file(text)
    return caught.value.render()


def test_a_flag_beats_the_environment_and_that_beats_the_file() -> None:
    file = ("llpass.toml", b'sites = "asm"\nlines = "labels"\nframes = "fp"\n')
    chosen = read(["-fllpass-sites=none"], {"LLPASS_SITES": "pcsections", "LLPASS_LINES": "debug"}, file)
    assert (chosen.sites, chosen.lines, chosen.frames) == ("none", "debug", "fp")


def test_no_sites_has_its_short_flag() -> None:
    assert read(["-fllpass-no-sites"], {}, None).sites == "none"


def test_the_switches_of_llpass_run_work_here() -> None:
    assert read([], {"LLGO_FUNCINFO_SITES": "0"}, None).sites == "none"
    assert read([], {"LLGO_PCLNPOST": "0"}, None).postlink is False


def test_an_empty_list_of_passes_is_a_choice() -> None:
    assert read([], {"LLPASS_PASSES": ""}, None).inert
    assert not read([], {"LLPASS_SITES": ""}, None).inert


def test_lists_of_files_and_functions() -> None:
    chosen = from_file('[deny]\nfiles = ["third_party/*"]\nfunctions = "hot_*"\n[allow]\nfiles = ["src/*"]\n')
    assert (chosen.deny_files, chosen.deny_functions, chosen.allow_files) == (
        ("third_party/*",),
        ("hot_*",),
        ("src/*",),
    )


def test_a_wrong_value_in_the_file_is_located() -> None:
    assert error('frames = "fp"\n\nsites = "assembly"\n').splitlines()[:3] == [
        'llpass.toml:3:9: error: sites = "assembly": no such choice',
        '  sites = "assembly"',
        "          ^",
    ]


def test_an_unknown_setting_is_located() -> None:
    assert error("\nsights = 1\n").startswith("llpass.toml:2:1: error: there is no setting sights\n")


def test_an_unknown_list_is_located_in_its_table() -> None:
    assert error('files = "x"\n').startswith("llpass.toml:1:1: error: there is no setting files")
    assert error('[deny]\nfile = "x"\n').startswith("llpass.toml:2:1: error: no such list")


def test_a_file_that_is_no_toml_is_located() -> None:
    assert error('sites = "asm"\nlines =\n').startswith("llpass.toml:2:8: error: ")


def test_a_file_that_is_no_text_is_an_error() -> None:
    with pytest.raises(LlpassError, match="not UTF-8"):
        read([], {}, ("llpass.toml", b"sites = \xff"))


@pytest.mark.parametrize("flag", ["-fllpass-nothing=1", "-fllpass-sites", "-fllpass-no-passes", "-fllpass-sites=all"])
def test_a_wrong_flag_is_a_usage_error(flag: str) -> None:
    with pytest.raises(LlpassError) as caught:
        read([flag], {}, None)
    assert caught.value.status == 2 and flag in caught.value.message


def test_a_wrong_variable_is_named() -> None:
    with pytest.raises(LlpassError, match="LLPASS_POSTLINK=perhaps"):
        read([], {"LLPASS_POSTLINK": "perhaps"}, None)


def test_the_digest_follows_what_changes_bytes() -> None:
    plain = Settings().digest()
    assert plain == Settings().digest() != Settings(lines="none").digest()
    assert Settings(on_error="pass-through", repro="x").digest() == plain


def test_elf_keeps_its_code_and_macho_has_labels() -> None:
    assert Settings().for_target("x86_64-pc-linux-gnu", 22) == ("none", "debug", "unwind")
    assert Settings().for_target("arm64-apple-macosx13", 22) == ("asm", "labels", "fp")


@pytest.mark.parametrize(("version", "sites"), [(15, "asm"), (16, "pcsections")])
def test_labels_come_with_pcsections_where_llvm_has_them(version: int, sites: str) -> None:
    assert Settings(lines="labels").for_target("x86_64-pc-linux-gnu", version) == (sites, "labels", "unwind")


def test_the_llgo_abi_has_labels() -> None:
    assert Settings(abi="llgo").for_target("x86_64-pc-linux-gnu", 22)[:2] == ("asm", "labels")


@pytest.mark.parametrize(
    ("settings", "editing"),
    [
        (Settings(), ("stack-liveness",)),
        (Settings(sites="pcsections"), ("stack-liveness", "funcinfo-sites")),
        (Settings(lines="labels"), ("stack-liveness", "funcinfo-sites")),
        (Settings(frames="fp"), ("caller-frames", "stack-liveness")),
        (Settings(passes="funcinfo-sites"), ()),
        (Settings(passes="mine"), ("mine",)),
        (Settings(passes="funcinfo-sites{sites=asm}"), ("funcinfo-sites{sites=asm}",)),
    ],
)
def test_a_pass_that_has_nothing_to_do_in_any_module_edits_nothing(
    settings: Settings, editing: tuple[str, ...]
) -> None:
    assert settings.editing("x86_64-pc-linux-gnu", 22) == editing


def test_no_sites_means_no_lines_unless_they_are_asked_for() -> None:
    assert Settings(sites="none").for_target("x86_64-pc-linux-gnu", 22)[1] == "none"
    assert Settings(sites="none", lines="debug").for_target("x86_64-pc-linux-gnu", 22)[1] == "debug"


def test_every_option_of_the_passes_is_a_setting() -> None:
    names = {field.name for field in dataclasses.fields(llpass.Options)}
    assert names <= set(Settings._fields)
