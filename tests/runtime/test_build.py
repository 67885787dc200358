"""Building the runtime, and the header on its own."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import CLANG, WARNINGS, newest, run

from llpass.abi import native
from llpass.driver import runtime_build
from llpass.driver.runtime_build import RuntimeBuildError, build, config, object_format
from llpass.postlink.elf.headers import PT_NOTE, Headers


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "llpass"


def test_second_build_is_the_first(cache: Path) -> None:
    first = build(CLANG)
    before = (first / runtime_build.LIBRARY).stat().st_mtime_ns
    assert build(CLANG) == first
    assert (first / runtime_build.LIBRARY).stat().st_mtime_ns == before


def test_flags_and_target_have_builds_of_their_own(cache: Path) -> None:
    assert len({build(CLANG), build(CLANG, flags=("-O1",)), build(CLANG, "x86_64-linux-gnu")}) == 3


def test_nothing_but_finished_builds_stays_in_the_cache(cache: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        directories = set(pool.map(lambda _: build(CLANG), range(4)))
    assert len(directories) == 1
    assert set(cache.iterdir()) == directories


def test_a_known_build_is_found_without_a_question(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link step must not wait for a compiler that tells its version."""
    compiler = str(shutil.which(str(CLANG)))
    first = runtime_build.build_once(compiler, "x86_64-pc-linux-gnu", ("-m64",))

    def refuse(command: list[str]) -> str:
        raise AssertionError(command)

    monkeypatch.setattr(runtime_build, "_run", refuse)
    assert runtime_build.build_once(compiler, "x86_64-pc-linux-gnu", ("-m64",)) == first
    with pytest.raises(AssertionError):
        runtime_build.build_once(compiler, "x86_64-pc-linux-gnu", ("-m64", "-O1"))
    (first / runtime_build.LIBRARY).unlink()
    with pytest.raises(AssertionError):
        runtime_build.build_once(compiler, "x86_64-pc-linux-gnu", ("-m64",))


def test_config_answers(cache: Path) -> None:
    assert config("cflags") == f"-I{runtime_build.source_dir()}"
    directory = config("runtime-dir", cc=CLANG)
    assert (Path(directory) / "libllpass.a").is_file()
    assert config("libs", cc=CLANG).startswith(f"-L{directory} ")


@pytest.mark.parametrize("linker", ["bfd", "gold", "lld", "mold"])
def test_a_linker_gets_only_flags_that_it_knows(cache: Path, tmp_path: Path, linker: str) -> None:
    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    base = [CLANG, f"-fuse-ld={linker}", str(tmp_path / "main.c"), "-o", str(tmp_path / "main")]
    if subprocess.run([*base, "-Wl,--version"], capture_output=True).returncode:
        pytest.skip(f"{linker} is not installed")
    linked = run([*base, *config("libs", cc=CLANG, linker=linker).split()])
    assert (linked.returncode, linked.stderr) == (0, "")


@pytest.mark.parametrize("linker", ["bfd", "gold", "lld"])
def test_the_note_of_the_runtime_has_a_program_header_of_its_own(cache: Path, tmp_path: Path, linker: str) -> None:
    """Post-link spends that header (postlink/elf/cut.py)."""
    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    base = [CLANG, f"-fuse-ld={linker}", "-Wl,--build-id,--gc-sections", str(tmp_path / "main.c")]
    if subprocess.run([*base, "-Wl,--version"], capture_output=True).returncode:
        pytest.skip(f"{linker} is not installed")
    run([*base, *config("libs", cc=CLANG, linker=linker).split(), "-o", str(tmp_path / "main")])
    data = (tmp_path / "main").read_bytes()
    notes = [segment for segment in Headers(data).segments if segment.type == PT_NOTE]
    (own,) = [note for note in notes if note.filesz == native.NOTE.size]
    name_size, desc_size, kind, name, version, reserved = native.NOTE.packer().unpack_from(data, own.offset)
    assert (name[:name_size], kind, version) == (native.NOTE_NAME, native.NOTE_TYPE, native.NOTE_VERSION)
    assert 12 + len(name) + desc_size == native.NOTE.size
    assert not any(reserved)
    for reader in ("readelf", "llvm-readelf-22", "eu-readelf"):
        if shutil.which(reader):
            assert "arning" not in run([reader, "-n", str(tmp_path / "main")]).stderr


def test_missing_compiler_is_said(cache: Path) -> None:
    with pytest.raises(RuntimeBuildError, match="cannot run no-such-compiler") as caught:
        build("no-such-compiler")
    assert caught.value.missing_tool


def test_cache_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "llpass").write_text("a file where the directory should be")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(RuntimeBuildError, match="cannot keep the runtime"):
        build(CLANG)


@pytest.mark.parametrize(
    ("triple", "fmt"),
    [
        ("x86_64-pc-linux-gnu", "elf"),
        ("aarch64-unknown-freebsd14", "elf"),
        ("arm64-apple-macosx14", "macho"),
        ("x86_64-w64-windows-gnu", "none"),
        ("wasm32-unknown-unknown", "none"),
    ],
)
def test_object_format_of_a_triple(triple: str, fmt: str) -> None:
    assert object_format(triple) == fmt


@pytest.mark.parametrize("compiler", ["clang-15", "clang-16", "clang-19", "clang-22", "gcc"])
def test_compiles_without_a_warning(tmp_path: Path, compiler: str) -> None:
    if not newest(compiler):
        pytest.skip(f"{compiler} is not installed")
    sources = [str(path) for fmt in ("elf", "none") for path in runtime_build.sources(fmt)]
    for source in sources:
        run([compiler, *WARNINGS, "-O2", "-fPIC", "-c", source, "-o", str(tmp_path / "out.o")])


#: Just enough of the headers of a C library for `-fsyntax-only` on targets whose own are not installed.
STUB_HEADERS = {
    "string.h": "#include <stddef.h>\nvoid *memcpy(void *, const void *, size_t); void *memset(void *, int, size_t);\n"
    "size_t strlen(const char *); int strcmp(const char *, const char *);\n"
    "int strncmp(const char *, const char *, size_t); int memcmp(const void *, const void *, size_t);\n",
    "bits/auxv.h": "",  # included by glibc's elf.h
    "errno.h": "extern int errno;\nenum { EINVAL = 1, ENOMEM, EPERM, ENOSYS };\n",
    "pthread.h": "#include <stddef.h>\ntypedef long pthread_t, pthread_mutex_t, pthread_attr_t;\n"
    "pthread_t pthread_self(void);\n"
    "#define PTHREAD_MUTEX_INITIALIZER 0\n"
    "int pthread_mutex_lock(pthread_mutex_t *); int pthread_mutex_unlock(pthread_mutex_t *);\n"
    "int pthread_getattr_np(pthread_t, pthread_attr_t *); int pthread_attr_destroy(pthread_attr_t *);\n"
    "int pthread_attr_getstack(pthread_attr_t *, void **, size_t *);\n"
    "int pthread_attr_getguardsize(pthread_attr_t *, size_t *);\n"
    "void *pthread_get_stackaddr_np(pthread_t); size_t pthread_get_stacksize_np(pthread_t);\n",
}


@pytest.mark.parametrize(
    ("target", "fmt"),
    [
        ("i386-linux-gnu", "elf"),
        ("aarch64-linux-gnu", "elf"),
        ("armv7-linux-gnueabihf", "elf"),
        ("riscv64-linux-gnu", "elf"),
        ("powerpc64-linux-gnu", "elf"),
        ("arm64-apple-macos13", "macho"),
        ("x86_64-apple-macos13", "macho"),
        ("wasm32-unknown-unknown", "none"),
        ("x86_64-w64-windows-gnu", "none"),
    ],
)
def test_foreign_targets_compile(tmp_path: Path, target: str, fmt: str) -> None:
    if not CLANG:
        pytest.skip("no clang is installed")
    for name, text in STUB_HEADERS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    # What includes more than the headers above.
    system = {"os_posix.c", "os_files.c", "clock.c", "crash.c"} | (
        {"walk.c", "cfi_find.c"} if target.startswith("aarch64-linux") else set()
    )
    for source in runtime_build.sources(fmt):
        if source.name not in system:
            run([CLANG, f"--target={target}", "-ffreestanding", *WARNINGS, f"-I{tmp_path}", "-idirafter",
                 "/usr/include", "-fsyntax-only", str(source)])  # fmt: skip


@pytest.mark.parametrize("command", ["c -std=c11", "c -std=c17", "c++ -std=c++11", "c++ -std=c++20"])
def test_header_stands_alone(tmp_path: Path, command: str) -> None:
    if not CLANG:
        pytest.skip("no clang is installed")
    text = '#include "llpass.h"\nllp_frames f(void);\nllp_frames f(void) { return llp_frames_at(1); }\n'
    (tmp_path / "use.c").write_text(text)
    run([CLANG, "-x", *command.split(), "-pedantic", "-Weverything", "-Wno-padded", "-Wno-c++98-compat",
         "-Wno-pre-c11-compat",
         "-Wno-unsafe-buffer-usage", "-Wno-declaration-after-statement", "-Wno-c++98-compat-pedantic", "-Werror",
         "-Wno-unknown-warning-option", "-Wno-pre-c23-compat", "-fsyntax-only", f"-I{runtime_build.source_dir()}",
         str(tmp_path / "use.c")])  # fmt: skip


def test_only_the_api_is_exported(cache: Path, tmp_path: Path) -> None:
    libs = config("libs", cc=CLANG).split()
    run([str(CLANG), "-shared", "-nostdlib", "-Wl,--whole-archive", *libs, "-o", str(tmp_path / "all.so")])
    rows = run(["readelf", "-W", "--dyn-syms", str(tmp_path / "all.so")]).stdout.splitlines()
    # GNU ld lists hidden __start_ symbols here as well; the loader never binds to them.
    names = {row.split()[7] for row in rows if " DEFAULT " in row and " UND " not in row}
    headers = [(runtime_build.source_dir() / name).read_text() for name in ("llpass.h", "llpass_shadow.h")]
    header = "".join(headers)
    assert {name for name in names if f"{name}(" not in header} == {"llp_register_image", "llp_unregister_image"}
    assert len(names) > 2
