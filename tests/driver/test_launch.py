"""The key of a call, and the call through a cache or a farm: nothing that decides about an object may be missing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llpass.diagnostics import LlpassError
from llpass.driver import launch, settings
from llpass.driver.settings import Settings


def program(path: Path, text: str = "#!/bin/sh\n") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


def other(settings_: Settings, key: str) -> Settings:
    """`settings_` with another value of `key`."""
    value = getattr(settings_, key)
    choices = [choice for choice in settings._CHOICES.get(key, ()) if choice != value]
    if choices:
        return settings_.replace(**{key: choices[0]})
    if isinstance(value, tuple):
        return settings_.replace(**{key: ("one*", "two")})
    if isinstance(value, str):
        return settings_.replace(**{key: "caller-frames" if key == "passes" else "x y"})
    return settings_.replace(**{key: not value})


OBJECTS = sorted(settings._KINDS.keys() - settings._NOT_IN_DIGEST)


@pytest.mark.parametrize("key", OBJECTS)
def test_the_key_changes_with_each_setting(tmp_path: Path, key: str) -> None:
    clang = program(tmp_path / "clang")
    assert launch.key(Settings(), clang) != launch.key(other(Settings(), key), clang)


def test_the_key_changes_with_clang_and_not_with_its_place(tmp_path: Path) -> None:
    one, same, another = (tmp_path / name / "clang" for name in ("one", "same", "another"))
    for path, text in ((one, "#!/bin/sh\n:\n"), (same, "#!/bin/sh\n:\n"), (another, "#!/bin/sh\n#\n")):
        program(path, text)
        os.utime(path, (1, 1))
    keys = [launch.key(Settings(), str(path)) for path in (one, same, another)]
    assert keys[0] == keys[1] != keys[2]
    os.utime(one, (2, 2))
    assert launch.key(Settings(), str(one)) != keys[0], "a new package of clang may have the same small driver"


def test_a_link_to_another_clang_is_another_clang(tmp_path: Path) -> None:
    link = tmp_path / "clang"
    keys = set()
    for version in ("clang-19", "clang-22"):
        link.unlink(missing_ok=True)
        link.symlink_to(program(tmp_path / version, f"#!/bin/sh\n# {version}\n"))
        keys.add(launch.key(Settings(), str(link)))
    assert len(keys) == 2


def test_the_package_is_told_by_the_content_of_what_makes_objects(tmp_path: Path) -> None:
    (tmp_path / "ir").mkdir()
    (tmp_path / "postlink").mkdir()
    (tmp_path / "ir" / "a.py").write_text("1")
    (tmp_path / "postlink" / "b.py").write_text("1")
    before = launch.tree_digest(str(tmp_path), frozenset({"postlink"}))
    (tmp_path / "postlink" / "b.py").write_text("2")
    assert launch.tree_digest(str(tmp_path), frozenset({"postlink"})) == before
    (tmp_path / "ir" / "a.py").write_text("2")
    assert launch.tree_digest(str(tmp_path), frozenset({"postlink"})) != before
    (tmp_path / "ir" / "a.py").rename(tmp_path / "a.py")
    moved = launch.tree_digest(str(tmp_path))
    (tmp_path / "a.py").rename(tmp_path / "ir" / "a.py")
    assert launch.tree_digest(str(tmp_path)) != moved


@pytest.mark.parametrize("key", sorted(settings._KINDS.keys() - settings._ENVIRONMENT_ONLY - {"launcher"}))
def test_what_flags_say_reads_back_as_the_settings(key: str) -> None:
    chosen = other(Settings(), key)
    flags = settings.as_flags(chosen)
    assert len(flags) == 1
    assert settings.read(flags, {}, None) == chosen


def test_no_flag_says_what_is_so_anyway() -> None:
    assert settings.as_flags(Settings(launcher="ccache", repro="/r")) == []


def called(tmp_path: Path, chosen: Settings, *folders: str) -> list[str]:
    own = program(tmp_path / "own" / "llpass-cc")
    clang = program(tmp_path / "clang")
    path = os.pathsep.join(str(tmp_path / folder) for folder in folders)
    return launch.command(own, False, chosen, clang, {"PATH": path})


def test_the_launcher_gets_its_words_the_program_the_settings_and_the_key(tmp_path: Path) -> None:
    cache = program(tmp_path / "bin" / "sccache")
    chosen = Settings(launcher="sccache 'a b'", sites="asm", deny_files=("x/*", "y"))
    words = called(tmp_path, chosen, "bin")
    key = launch.key(chosen, str(tmp_path / "clang"))
    assert words == [
        *(cache, "a b", str(tmp_path / "own" / "llpass-cc")),
        *("-fllpass-sites=asm", "-fllpass-deny-files=x/*,y", f"-fllpass-key={key}"),
    ]


def test_the_program_keeps_its_bare_name_where_that_finds_it(tmp_path: Path) -> None:
    program(tmp_path / "bin" / "distcc")
    assert called(tmp_path, Settings(launcher="distcc"), "bin", "own")[1] == "llpass-cc"


def test_the_program_has_its_path_where_its_name_is_another_program(tmp_path: Path) -> None:
    program(tmp_path / "bin" / "ccache")
    program(tmp_path / "bin" / "llpass-cc")
    assert called(tmp_path, Settings(launcher="ccache"), "bin", "own")[1] == str(tmp_path / "own" / "llpass-cc")


@pytest.mark.parametrize(("launcher", "status"), [("nowhere", 3), (" ", 3), ("'open", 2)])
def test_a_launcher_that_cannot_be_is_named(tmp_path: Path, launcher: str, status: int) -> None:
    with pytest.raises(LlpassError, match="launcher ") as caught:
        called(tmp_path, Settings(launcher=launcher), "own")
    assert caught.value.status == status


def test_the_key_of_another_llpass_or_clang_or_other_settings_is_refused(tmp_path: Path) -> None:
    clang, another = program(tmp_path / "clang"), program(tmp_path / "another", "#!/bin/sh\n# another\n")
    key = launch.key(Settings(), clang)
    launch.check(key, Settings(), clang)
    with pytest.raises(LlpassError, match="another clang"):
        launch.check(key, Settings(), another)
    with pytest.raises(LlpassError, match="other settings"):
        launch.check(key, Settings(sites="asm"), clang)
    version, _, rest = key.split("-", 2)
    with pytest.raises(LlpassError, match="of other content"):
        launch.check(f"{version}-000000000000-{rest}", Settings(), clang)
    with pytest.raises(LlpassError, match=r"made by llpass 9\.9"):
        launch.check("9.9" + key.removeprefix(version), Settings(), clang)
    with pytest.raises(LlpassError, match="made by llpass"):
        launch.check("", Settings(), clang)


@pytest.mark.parametrize(
    ("words", "chosen", "expected"),
    [
        (["-c", "a.c"], Settings(launcher="ccache"), ["-fdebug-compilation-dir=/a/b"]),
        (["-c", "a.c"], Settings(launcher="ccache", lines="none"), []),
        (["-fdebug-compilation-dir", "."], Settings(launcher="distcc"), []),
        (["-ffile-compilation-dir=."], Settings(launcher="distcc"), []),
        (["-ffile-prefix-map=/a=."], Settings(launcher="/usr/bin/ccache -x"), []),
        (["-fdebug-prefix-map=/a/b=x=y"], Settings(launcher="sccache"), ["-fdebug-compilation-dir=/a/b"]),
        (["-ffile-prefix-map=/c=."], Settings(launcher="sccache"), ["-fdebug-compilation-dir=/a/b"]),
        (["-ffile-prefix-map=/a=."], Settings(launcher="distcc"), ["-fdebug-compilation-dir=/a/b"]),
    ],
)
def test_where_the_compile_began_is_said_where_the_object_says_it(
    words: list[str], chosen: Settings, expected: list[str]
) -> None:
    assert launch.directory(words, chosen, "/a/b") == expected


def test_the_working_directory_has_the_name_that_the_shell_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    monkeypatch.chdir(tmp_path / "link")
    assert launch.here({"PWD": str(tmp_path / "link")}) == str(tmp_path / "link")
    assert launch.here({"PWD": str(tmp_path)}) == str(tmp_path / "real")
    assert launch.here({"PWD": "/nowhere"}) == launch.here({}) == str(tmp_path / "real")


@pytest.mark.parametrize(
    ("words", "chosen", "environment", "expected"),
    [
        (["-c", "a.c"], Settings(launcher="ccache"), {}, True),
        (["-S", "a.c"], Settings(launcher="ccache"), {}, True),
        (["-c", "a.c"], Settings(), {}, False),
        (["a.o"], Settings(launcher="ccache"), {}, False),
        (["-c", "a.c"], Settings(launcher="ccache", noop=True), {}, False),
        (["-c", "a.c"], Settings(launcher="ccache", repro="/r"), {}, False),
        (["-c", "a.c"], Settings(launcher="ccache"), {launch.LAUNCHED: "1"}, False),
    ],
)
def test_compiles_go_through_the_launcher_and_once(
    words: list[str], chosen: Settings, environment: dict[str, str], expected: bool
) -> None:
    assert launch.goes_through(words, chosen, environment) is expected
