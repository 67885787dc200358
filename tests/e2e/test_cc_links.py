"""Links by `llpass-cc`: whatever is linked, it works as it would have, and a fault prints its places."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.toolchain import need, newest, tool

ROOT = Path(__file__).resolve().parents[2]
CLANG = need("clang", newest())

PROGRAM = """\
#include <stdio.h>
int library(int n);
static inline int load(volatile int *p) {
  return *p; /* @load */
}
__attribute__((noinline)) static int inside(long n) {
  return load((int *)n) + 1; /* @inside */
}
__attribute__((noinline)) int call(int n) {
  return inside(n) * 3; /* @call */
}
#ifdef WITH_LIBRARY
#define call library
#endif
int main(int argc, char **argv) {
  (void)argv;
  if (argc > 1)
    return call(4) + 5; /* @main */
  puts("fine");
  return 0;
}
"""
LIBRARY = """\
__attribute__((noinline)) static int poke(long n) {
  return *(volatile int *)n + 1; /* @poke */
}
int library(int n) {
  return poke(n) * 3; /* @library */
}
"""


def llpass_cc(*words: str | Path, cwd: Path, cxx: bool = False, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the driver on this tree, with the clang of the tests."""
    name = "c++" if cxx else "cc"
    said = {"PYTHONPATH": str(ROOT), "LLPASS_CC": CLANG, "LLPASS_CXX": need("clang++", newest()), **environment}
    return subprocess.run(
        [sys.executable, "-m", "llpass", name, *map(str, words)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, **said},
    )


def build(folder: Path, *words: str | Path, **environment: str) -> str:
    """A call that must do well; what it said on standard error."""
    done = llpass_cc(*words, cwd=folder, **environment)
    assert done.returncode == 0, done.stderr
    return done.stderr


def silently(folder: Path, *words: str | Path, **environment: str) -> None:
    assert build(folder, *words, **environment) == ""


def plain(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([CLANG, *map(str, words)], capture_output=True, text=True, cwd=folder)


def lines(source: str, *names: str) -> list[tuple[str, int]]:
    """Functions and the numbers of the lines that bear their marks."""
    text = source.splitlines()
    return [(name, next(n for n, line in enumerate(text, 1) if f"@{name} " in line)) for name in names]


def crash(program: Path, **environment: str) -> list[tuple[str, int]]:
    """The named frames of the report of a fault."""
    done = subprocess.run([program, "fault"], capture_output=True, text=True, env={**os.environ, **environment})
    assert done.returncode == -signal.SIGSEGV, done.stderr
    found = re.findall(r"^(\S.*)\(\.\.\.\)\n\t(\S+):(\d+)", done.stderr, re.M)
    return [(name, int(line)) for name, file, line in found if file != "???"]


def sections(path: Path) -> set[str]:
    done = subprocess.run([need("llvm-readelf", newest()), "-SW", path], capture_output=True, text=True, check=True)
    return set(re.findall(r"\] (\S+) +[A-Z]", done.stdout))


def works(folder: Path, name: str = "program") -> None:
    done = subprocess.run(
        [folder / name], capture_output=True, text=True, env={**os.environ, "LD_LIBRARY_PATH": str(folder)}
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "fine\n", "")


FRAMES = lines(PROGRAM, "load", "inside", "call", "main")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "program.c").write_text(PROGRAM)
    (tmp_path / "library.c").write_text(LIBRARY)
    return tmp_path


LLD = f"-fuse-ld={need('ld.lld', newest())}"
WAYS = {
    "pie": (),
    "no-pie": ("-no-pie", "-fno-pie"),
    "static": ("-static",),
    "static-pie": ("-static-pie", "-fPIE"),
    "lld": (LLD,),
    "gold": ("-fuse-ld=gold",),
    "mold": ("-fuse-ld=mold",),
    "gc-sections": ("-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"),
    "lld-gc-sections-icf": (LLD, "-ffunction-sections", "-Wl,--gc-sections", "-Wl,--icf=all"),
    "strip": ("-s",),
    "linker-strip": ("-Wl,-s",),
    "lld-strip": (LLD, "-Wl,--strip-all"),
    "strip-debug": ("-g", "-Wl,--strip-debug"),
    "debug": ("-g",),
    "split-dwarf": ("-g", "-gsplit-dwarf"),
    "compressed": ("-g", "-gz=zlib"),
    "lto": (LLD, "-flto"),
    "thin-lto": (LLD, "-flto=thin"),
    "pthread-rdynamic": ("-pthread", "-rdynamic", "-Wl,--as-needed"),
    "build-id-map": ("-Wl,--build-id", "-Wl,-Map,program.map"),
    "no-build-id": ("-Wl,--build-id=none",),
}
FAST = {"pie", "static-pie", "lld", "gc-sections", "strip", "thin-lto", "debug"}


@pytest.mark.parametrize("way", [pytest.param(w, marks=() if w in FAST else pytest.mark.slow) for w in WAYS])
def test_a_fault_prints_its_places_however_the_program_is_linked(folder: Path, way: str) -> None:
    linker = next((word.partition("=")[2] for word in WAYS[way] if word.startswith("-fuse-ld=")), "bfd")
    if linker in ("gold", "mold", "bfd") and tool(f"ld.{linker}") is None:
        pytest.skip(f"ld.{linker} is not installed")
    silently(folder, "-O1", "-fno-optimize-sibling-calls", *WAYS[way], "program.c", "-o", "program")
    works(folder)
    assert crash(folder / "program") == FRAMES


def test_lines_of_call_sites_will_do_without_debug_information(folder: Path) -> None:
    """Labels stand in code that is not optimised yet, so what is inlined later is its caller's."""
    silently(folder, "-O1", "-fno-optimize-sibling-calls", "-fllpass-sites=asm", "program.c", "-o", "program")
    works(folder)
    assert crash(folder / "program") == FRAMES[1:]
    assert not {name for name in sections(folder / "program") if name.startswith(".debug")}


def test_object_and_link_may_be_two_calls(folder: Path) -> None:
    silently(folder, "-O1", "-c", "program.c")
    silently(folder, "program.o", "-o", "program")
    works(folder)
    assert crash(folder / "program") == FRAMES


def test_objects_may_come_in_an_archive_or_joined(folder: Path) -> None:
    silently(folder, "-O1", "-c", "program.c", "library.c", "-DWITH_LIBRARY")
    subprocess.run([need("llvm-ar", newest()), "rcs", "libpoke.a", "library.o"], cwd=folder, check=True)
    silently(folder, "program.o", "-L.", "-lpoke", "-o", "archived")
    silently(folder, "-r", "program.o", "library.o", "-o", "joined.o")
    silently(folder, "joined.o", "-o", "joined")
    for name in ("archived", "joined"):
        works(folder, name)
        assert crash(folder / name) == [*lines(LIBRARY, "poke", "library"), *lines(PROGRAM, "main")]


def test_an_archive_alone_brings_the_runtime(folder: Path) -> None:
    silently(folder, "-O1", "-c", "library.c")
    plain(folder, "-O1", "-DWITH_LIBRARY", "-c", "program.c")
    subprocess.run([need("llvm-ar", newest()), "rcs", "libpoke.a", "library.o"], cwd=folder, check=True)
    silently(folder, "program.o", "-L.", "-lpoke", "-o", "program")
    assert crash(folder / "program") == lines(LIBRARY, "poke", "library")


@pytest.mark.parametrize("script", ["", "{ global: library; local: *; };"])
def test_a_shared_library_is_in_the_report_of_its_program(folder: Path, script: str) -> None:
    (folder / "exports").write_text(script)
    flags = ["-Wl,--version-script=exports"] if script else []
    silently(folder, "-O1", "-fPIC", "-shared", "-Wl,--no-undefined", *flags, "library.c", "-o", "libpoke.so")
    silently(folder, "-O1", "-DWITH_LIBRARY", "program.c", "-L.", "-lpoke", "-Wl,-rpath,$ORIGIN", "-o", "program")
    works(folder)
    assert crash(folder / "program") == [*lines(LIBRARY, "poke", "library"), *lines(PROGRAM, "main")]


def test_plain_clang_links_the_objects_too(folder: Path) -> None:
    silently(folder, "-O1", "-c", "program.c")
    done = plain(folder, "program.o", "-o", "program", "-Wl,--fatal-warnings")
    assert (done.returncode, done.stderr) == (0, "")
    works(folder)


def test_objects_of_others_are_linked_as_they_would_be(folder: Path) -> None:
    plain(folder, "-O1", "-c", "program.c")
    plain(folder, "program.o", "-o", "expected")
    silently(folder, "program.o", "-o", "program")
    assert (folder / "program").read_bytes() == (folder / "expected").read_bytes()


def test_a_program_without_a_c_library_has_no_runtime(folder: Path) -> None:
    (folder / "bare.c").write_text("void _start(void) { for (;;) ; }\n")
    silently(folder, "-c", "-ffreestanding", "bare.c")
    silently(folder, "-nostdlib", "bare.o", "-o", "bare")
    plain(folder, "-nostdlib", "bare.o", "-o", "expected")
    assert (folder / "bare").read_bytes() == (folder / "expected").read_bytes()


def test_a_failing_link_says_and_returns_what_clangs_does(folder: Path) -> None:
    (folder / "missing.c").write_text("int nowhere(void);\nint main(void) { return nowhere(); }\n")
    silently(folder, "-c", "missing.c")
    ours, theirs = llpass_cc("missing.o", "-o", "x", cwd=folder), plain(folder, "missing.o", "-o", "x")
    assert (ours.returncode, ours.stderr) == (theirs.returncode, theirs.stderr)
    assert not (folder / "x").exists()


def test_a_warning_of_the_linker_is_passed_on(folder: Path) -> None:
    (folder / "warn.c").write_text("#include <stdio.h>\nint main(void) { char b[99]; return !tmpnam(b); }\n")
    silently(folder, "-w", "-c", "warn.c")
    assert "tmpnam" in build(folder, "warn.o", "-o", "x")


def test_a_name_that_the_program_has_for_itself_costs_the_runtime_and_not_the_link(folder: Path) -> None:
    (folder / "clash.c").write_text(
        '#include <stdio.h>\nvoid llp_init(void) { puts("fine"); }\nint main(void) { llp_init(); }\n'
    )
    said = build(folder, "clash.c", "-o", "program")
    assert re.fullmatch(r"\S+: note: program: linked without the llpass runtime: .*llp_init.*\n", said)
    works(folder)


SETS = """\
#include <stdio.h>
typedef int (*fn)(void);
static int one(void) { return 1; }
__attribute__((section("myset"), used)) static fn member = one;
extern fn __start_myset[], __stop_myset[];
int main(void) {
  for (fn *f = __start_myset; f < __stop_myset; f++)
    puts((*f)() == 1 ? "fine" : "wrong");
}
"""


def test_sections_that_only_their_ends_keep_are_kept(folder: Path) -> None:
    """GNU ld keeps them, and an option that has it drop dead records would drop these."""
    (folder / "sets.c").write_text(SETS)
    silently(folder, "-fuse-ld=bfd", "-ffunction-sections", "-Wl,--gc-sections", "sets.c", "-o", "program")
    works(folder)


def test_dead_functions_go_with_gnu_ld(folder: Path) -> None:
    (folder / "dead.c").write_text(PROGRAM + "int nowhere(void);\nint dead(void) { return nowhere(); }\n")
    silently(folder, "-fuse-ld=bfd", "-ffunction-sections", "-Wl,--gc-sections", "dead.c", "-o", "program")
    works(folder)


def test_a_program_may_have_its_own_start(folder: Path) -> None:
    (folder / "start.c").write_text('#include <unistd.h>\nvoid _start(void) { write(1, "fine\\n", 5); _exit(0); }\n')
    silently(folder, "-nostartfiles", "start.c", "-o", "program")
    works(folder)


@pytest.mark.slow
def test_a_program_for_another_machine(folder: Path) -> None:
    run = tool("qemu-aarch64")
    if run is None or tool("aarch64-linux-gnu-ld") is None:
        pytest.skip("no cross linker, or no qemu")
    words = ("--target=aarch64-linux-gnu", "-O1", "-fno-optimize-sibling-calls", "-static")
    silently(folder, *words, "program.c", "-o", "program")
    done = subprocess.run([run, folder / "program", "fault"], capture_output=True, text=True)
    assert re.findall(r"program.c:(\d+)", done.stderr) == [str(line) for _, line in FRAMES]


def test_a_response_file_may_hold_what_is_linked(folder: Path) -> None:
    silently(folder, "-O1", "-fno-optimize-sibling-calls", "-c", "program.c")
    (folder / "words").write_text("program.o -s\n")
    silently(folder, "@words", "-o", "program")
    (folder / "linked").write_text("program.o\n-s\n")
    silently(folder, "-Wl,@linked", "-o", "program-l")
    for name in ("program", "program-l"):
        works(folder, name)
        assert crash(folder / name) == FRAMES
        assert ".symtab" not in sections(folder / name)


def test_nothing_follows_an_output_that_is_no_file(folder: Path) -> None:
    silently(folder, "-s", "program.c", "-o", os.devnull)
    assert Path(os.devnull).is_char_device()


def test_more_words_than_the_system_takes(folder: Path) -> None:
    silently(folder, "-O1", "-c", "program.c")
    (folder / "words").write_text("program.o\n" + "".join(f"-L/a\\ folder/{'x' * 2000}{n}\n" for n in range(1500)))
    silently(folder, "@words", "-o", "program")
    works(folder)
    assert crash(folder / "program")


def test_debug_information_that_the_user_wanted_stays(folder: Path) -> None:
    silently(folder, "-g", "-c", "library.c")
    silently(folder, "-DWITH_LIBRARY", "program.c", "library.o", "-o", "program")
    assert ".debug_info" in sections(folder / "program")


def test_debug_information_that_only_llpass_wanted_goes(folder: Path) -> None:
    silently(folder, "-DWITH_LIBRARY", "program.c", "library.c", "-o", "program")
    plain(folder, "-DWITH_LIBRARY", "program.c", "library.c", "-o", "expected")
    assert not {name for name in sections(folder / "program") if name.startswith(".debug")}
    assert {".symtab", ".strtab"} <= sections(folder / "program") >= sections(folder / "expected")


@pytest.mark.parametrize("flag", ["-s", "-Wl,-s"])
def test_what_is_to_be_stripped_is(folder: Path, flag: str) -> None:
    silently(folder, flag, "-g", "program.c", "-o", "program")
    assert not {".symtab", ".strtab", ".debug_info"} & sections(folder / "program")


def test_a_program_with_a_sanitizer_has_the_sanitizers_report(folder: Path) -> None:
    silently(folder, "-O1", "-fsanitize=address", "program.c", "-o", "program")
    works(folder)
    done = subprocess.run([folder / "program", "fault"], capture_output=True, text=True)
    assert "AddressSanitizer" in done.stderr and "goroutine" not in done.stderr


def test_traceback_and_post_link_may_be_switched_off(folder: Path) -> None:
    silently(folder, "-O1", "-fllpass-no-traceback", "-fllpass-no-postlink", "program.c", "-o", "program")
    works(folder)
    assert crash(folder / "program") == []
    assert {"llpass_pcs", ".debug_info"} <= sections(folder / "program")


def test_the_tables_may_stand_beside_the_program(folder: Path) -> None:
    silently(folder, "-O1", "-fllpass-external", "program.c", "-o", "program")
    assert (folder / "program.llpass").exists()
    assert crash(folder / "program") == FRAMES


@pytest.fixture
def without_gsymutil(folder: Path) -> dict[str, str]:
    """The compiler's own folder and the path have no llvm-gsymutil."""
    tools = folder / "tools"
    tools.mkdir()
    (tools / "clang").write_text(f'#!/bin/sh\nexec {CLANG} "$@"\n')
    (tools / "clang").chmod(0o755)
    for name in ("ld", "ar"):
        (tools / name).symlink_to(tool(name) or "")
    return {"LLPASS_CC": str(tools / "clang"), "PATH": str(tools)}


def test_where_nothing_reads_debug_information_lines_are_labels(folder: Path, without_gsymutil: dict[str, str]) -> None:
    assert build(folder, "-O1", "program.c", "-o", "program", **without_gsymutil) == ""
    works(folder)
    assert [name for name, _ in crash(folder / "program")] == ["inside", "call", "main"]


def test_lines_from_debug_information_that_nothing_reads_are_missed_aloud(
    folder: Path, without_gsymutil: dict[str, str]
) -> None:
    said = build(folder, "-O1", "-fllpass-lines=debug", "program.c", "-o", "program", **without_gsymutil)
    first, second = said.splitlines()
    assert re.fullmatch(r"\S+: note: program: no lines: .*llvm-gsymutil.*", first)
    assert re.fullmatch(r"\S+: note: program: left as it was linked: .*", second)


def test_a_table_without_inlined_calls_names_the_functions_that_were_called(folder: Path) -> None:
    silently(folder, "-O1", "-fllpass-no-inlined", "program.c", "-o", "program")
    works(folder)
    names = [name for name, _ in crash(folder / "program")]
    assert "load" not in names and names[-1] == "main"


def test_a_cxx_program_has_its_lines(folder: Path) -> None:
    (folder / "names.cc").write_text(
        "#include <cstdio>\nnamespace shape {\nstruct Box {\n  __attribute__((noinline)) int area(long n) {\n"
        "    return *(volatile int *)n + 1;\n  }\n};\n}\n"
        'int main(int c, char **) { shape::Box box; if (c > 1) return box.area(4) + 1; puts("fine"); }\n'
    )
    done = llpass_cc("-O1", "names.cc", "-o", "program", cwd=folder, cxx=True)
    assert (done.returncode, done.stderr) == (0, "")
    works(folder)
    assert [(name.split("::")[-1], line) for name, line in crash(folder / "program")] == [("area", 5), ("main", 9)]
