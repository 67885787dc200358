"""One link job: what its words say, and what they become. No program is run."""

from __future__ import annotations

import pytest

from llpass.driver import link_job
from llpass.driver.link_job import Runtime

HEAD = "/usr/bin/ld --hash-style=gnu --build-id --eh-frame-hdr -m elf_x86_64"
TAIL = "-lgcc --as-needed -lgcc_s --no-as-needed -lc -lgcc --as-needed -lgcc_s --no-as-needed crtendS.o crtn.o"
PIE = f"{HEAD} -pie -dynamic-linker /lib64/ld-linux-x86-64.so.2 -o out crt1.o -L/usr/lib a.o {TAIL}"
STATIC = f"{HEAD} -static -o out crt1.o a.o --start-group -lgcc -lgcc_eh -lc --end-group crtend.o crtn.o"
SHARED = f"{HEAD} -shared -o lib.so crti.o a.o {TAIL}"
MACHO = "ld64.lld -dynamic -arch arm64 -platform_version macos 11.0.0 11.0.0 -o out a.o -lSystem"
RUNTIME = Runtime("/r/libllpass.a", "/r/traceback.o")
LIBRARY = Runtime("/r/libllpass.a", "")


def read(text: str) -> link_job.Link:
    return link_job.read(text.split())


def added(text: str, runtime: Runtime = RUNTIME) -> list[str]:
    """The words that are new, which is to say: no other has gone or moved."""
    before, after = text.split(), list(link_job.with_runtime(read(text), runtime))
    place = next(at for at, word in enumerate(after) if at == len(before) or word != before[at])
    count = len(after) - len(before)
    assert after[:place] + after[place + count :] == before
    return after[place : place + count]


def word_after(text: str, runtime: Runtime = RUNTIME) -> str:
    """The word that the runtime stands before."""
    after = list(link_job.with_runtime(read(text), runtime))
    rest = after[after.index(runtime.library) + 1 :]
    return next(word for word in rest if word != "--pop-state")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PIE, "executable"),
        (STATIC, "executable"),
        (SHARED, "shared"),
        (f"{HEAD} -r -o o.o a.o b.o", "relocatable"),
        (f"{HEAD} --relocatable -o o.o a.o b.o", "relocatable"),
        (MACHO, "executable"),
        (MACHO.replace("-dynamic", "-dylib"), "shared"),
    ],
)
def test_kind_of_the_output(text: str, kind: str) -> None:
    assert read(text).kind == kind


def test_a_value_is_no_option() -> None:
    link = read(f"ld -o -shared -m -r -soname -s -z -S a.o {TAIL}")
    assert (link.output, link.kind, link.strip) == ("-shared", "executable", "")


@pytest.mark.parametrize(("said", "output"), [("-o x", "x"), ("-ox", "x"), ("--output=x", "x"), ("", "a.out")])
def test_name_of_the_output(said: str, output: str) -> None:
    assert read(f"ld {said} a.o -lc").output == output


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{HEAD} -r -o o.o a.o", "object"),
        (f"{HEAD} -pie -o out a.o", "C library"),
        (f"{HEAD} -pie -o out crt1.o a.o -lgcc crtn.o", "C library"),
        (f"{PIE} --version", "no program"),
        (f"{PIE} --oformat binary", "no program"),
        (f"{PIE} -plugin-opt=thinlto-index-only", "no program"),
        (f"{PIE} -plugin-opt=emit-llvm", "no program"),
    ],
)
def test_jobs_that_stay_as_they_are_say_why(text: str, reason: str) -> None:
    assert reason in link_job.declines(read(text))


@pytest.mark.parametrize(
    "name", ["conftest", "dir/conftest", "conftest.exe", "cmTC_1a2b3", "b/meson-private/tmp/output.exe"]
)
def test_trials_of_configure_scripts_stay_as_they_are(name: str) -> None:
    assert "configure" in link_job.declines(read(f"ld -o {name} crt1.o a.o -lc"))


@pytest.mark.parametrize("name", ["conftests", "myconftest", "cmTCx", "meson", "a.out"])
def test_programs_of_other_names_are_taken(name: str) -> None:
    assert link_job.declines(read(f"ld -o {name} crt1.o a.o -lc")) == ""


@pytest.mark.parametrize("text", [PIE, STATIC, SHARED, MACHO])
def test_other_jobs_are_taken(text: str) -> None:
    assert link_job.declines(read(text)) == ""


@pytest.mark.parametrize(
    "library", ["-lc", "/lib/libc.so.6", "/usr/lib/libc.a", "-l:libc.a", "libc.so", "--library=c", "-lSystem"]
)
def test_the_c_library_has_many_names(library: str) -> None:
    assert link_job.declines(read(f"ld -o x a.o {library}")) == ""


@pytest.mark.parametrize("other", ["-lcurl", "-lc++", "libcurl.a", "libc.c", "-L/usr/lib/libc.a.d", "mylibc.a"])
def test_what_only_sounds_like_it_is_not(other: str) -> None:
    assert link_job.declines(read(f"ld -o x a.o {other}"))


def test_the_runtime_stands_before_the_c_library_and_what_it_needs_behind() -> None:
    assert word_after(PIE) == "-lc"


def test_a_group_of_libraries_is_not_torn_apart() -> None:
    assert word_after(STATIC) == "--start-group"


def test_the_last_mention_counts() -> None:
    text = f"ld -o x a.o -lc b.o {TAIL}"
    assert link_job.with_runtime(read(text), LIBRARY).index(LIBRARY.library) > text.split().index("b.o")


def test_a_closed_group_before_it_stays_closed() -> None:
    assert word_after(f"ld -o x a.o --start-group -lx --end-group {TAIL}") == "-lc"


def test_an_executable_gets_the_traceback_and_answers_for_its_plug_ins() -> None:
    words = added(PIE)
    assert words == ["-u", "llp_this_image", "--export-dynamic-symbol=llp_*", "/r/traceback.o", "/r/libllpass.a"]


def test_a_shared_library_only_announces_itself() -> None:
    assert added(SHARED, LIBRARY) == ["-u", "llp_this_image", "/r/libllpass.a"]


def test_unwind_tables_are_asked_for_where_nobody_did() -> None:
    assert "--eh-frame-hdr" in added(PIE.replace("--eh-frame-hdr ", ""))
    assert "--eh-frame-hdr" not in added(PIE.replace("--eh-frame-hdr", "--no-eh-frame-hdr"))


def test_an_archive_option_left_open_does_not_take_all_of_the_runtime() -> None:
    text = PIE.replace("a.o", "a.o --whole-archive b.a")
    assert added(text)[-5:] == [
        *("--push-state", "--no-whole-archive", "/r/traceback.o", "/r/libllpass.a", "--pop-state")
    ]
    assert "--push-state" not in added(text.replace("b.a", "b.a --no-whole-archive"))


def test_apples_linker_has_its_own_words() -> None:
    assert added(MACHO) == ["-u", "_llp_this_image", "/r/traceback.o", "/r/libllpass.a"]


def test_sections_may_go_only_when_the_caller_says_so() -> None:
    assert "start-stop-gc" not in added(PIE + " --gc-sections")
    assert added(PIE, Runtime("l", "", drop_start_stop=True))[-3:] == ["-z", "start-stop-gc", "l"]


@pytest.mark.parametrize(
    ("said", "strip"),
    [
        ("-s", "all"),
        ("--strip-all", "all"),
        ("-S", "debug"),
        ("--strip-debug", "debug"),
        ("-s --strip-debug", "all"),
        ("-x", ""),
        ("-shared", ""),
    ],
)
def test_what_is_to_be_stripped(said: str, strip: str) -> None:
    assert read(PIE.replace("-pie", f"-pie {said}")).strip == strip


def test_stripping_is_taken_out_and_nothing_else() -> None:
    text = PIE.replace("-pie", "-s -pie --strip-debug -strip-all -S").replace("-o out", "-o -s")
    assert list(link_job.without_strip(text.split())) == PIE.replace("-o out", "-o -s").split()


@pytest.mark.parametrize(
    "path",
    [
        "/usr/lib/llvm-22/lib/clang/22/lib/linux/libclang_rt.asan-x86_64.a",
        "/usr/lib/clang/lib/x86_64-unknown-linux-gnu/libclang_rt.tsan.a",
        "/x/libclang_rt.ubsan_standalone-x86_64.a",
    ],
)
def test_sanitizers_have_their_own_report(path: str) -> None:
    assert read(PIE.replace("a.o", f"{path} a.o")).sanitized


@pytest.mark.parametrize("path", ["libclang_rt.profile-x86_64.a", "libclang_rt.builtins-x86_64.a", "asan.o"])
def test_other_libraries_of_the_compiler_are_no_sanitizer(path: str) -> None:
    assert not read(PIE.replace("a.o", f"{path} a.o")).sanitized


def test_files_are_told_from_options_and_their_values() -> None:
    text = "ld -m emu -z now -o out -soname lib.so -T script a.o --version-script v b.a @r -rpath /x --defsym a=b c.so"
    assert list(link_job.files(text.split())) == ["a.o", "b.a", "c.so"]


def test_archives_are_looked_for_in_each_folder_in_order() -> None:
    text = "ld -L/a -L /b --library-path=/a -lx --library=y -l z -l:w.o"
    found = list(link_job.archives(text.split()))
    assert found[:2] == ["/a/libx.a", "/b/libx.a"]
    assert {"/a/liby.a", "/a/libz.a", "/b/w.o"} < set(found)
    assert len(found) == 8


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("-O2 -m32 -march=native -c a.c", "-m32 -march=native"),
        ("--target=aarch64-linux-gnu --sysroot=/s -lm", "--target=aarch64-linux-gnu --sysroot=/s"),
        ("-target riscv64-linux -isysroot /x -o -m32", "-target riscv64-linux -isysroot /x"),
        ("-mllvm -m32 -Xclang -mfoo", ""),
        ("-nostdinc -isystem /m a.c", "-nostdinc -isystem /m"),
        ("-isystem /m a.c", ""),
        ("-fcf-protection=full -fPIC", "-fcf-protection=full"),
    ],
)
def test_flags_that_choose_the_machine(said: str, kept: str) -> None:
    assert list(link_job.machine_flags(said.split())) == kept.split()


def test_response_files_are_read_where_they_stand() -> None:
    files = {"one": "b.o '@two'", "two": '"c d.o" -s', "self": "@self x.o"}
    assert link_job.expanded(["ld", "a.o", "@one", "@missing"], files.get) == (
        "ld",
        "a.o",
        "b.o",
        "c d.o",
        "-s",
        "@missing",
    )
    assert link_job.expanded(["@one"], files.get) == ("@one",)
    assert "x.o" in link_job.expanded(["ld", "@self"], files.get)
