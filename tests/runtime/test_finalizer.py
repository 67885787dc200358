"""Finalizers: the rules by a collector where the test says what dies, then the real one; and llp_stack_clear."""

from __future__ import annotations

import os
import platform
import resource
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import CLANG, HERE, SANITIZE, THREADS, Lab, newest, run

from llpass.driver import runtime_build
from llpass.driver.runtime_build import source_dir
from tests.e2e import arm64

FAKE = (HERE / "fake_gc.c",)
ARM_SYSTEM = Path("/usr/aarch64-linux-gnu")
ON_X86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="the assembly of this test is for x86-64")
#: With fake stacks, variables are where no collector looks.
ADDRESS = {"ASAN_OPTIONS": "detect_stack_use_after_return=0"}
# The thread sanitizer holds signals back until a thread calls something it knows. BDWGC takes that for loss, sends them
# again, and on a busy machine gives up; told not to, it waits.
PATIENT = {**ADDRESS, "GC_NO_RETRY_SIGNALS": "1"}


@pytest.fixture(scope="session")
def libgc() -> None:
    """The real collector."""
    if not CLANG:
        pytest.skip("no clang is installed")
    program = "#include <gc.h>\nint main(void) { GC_INIT(); return 0; }\n"
    command = [CLANG, "-x", "c", "-", "-lgc", "-o", os.devnull]
    if subprocess.run(command, input=program, text=True, capture_output=True).returncode:
        pytest.skip("libgc-dev is not installed")


# ---- the rules


@pytest.mark.parametrize("flags", [SANITIZE, THREADS], ids=["address", "thread"])
def test_rules(tap: Callable[..., None], flags: tuple[str, ...]) -> None:
    tap("finalizer_test.c", flags=flags, inputs=FAKE, extra=("-pthread",))


def test_errors_are_said_under_debug(tap: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = tap("finalizer_test.c", inputs=FAKE, extra=("-pthread",), environment={"LLPASS_DEBUG": "1"})
    said = [line for line in done.stderr.splitlines() if line.startswith("llpass: llp_")]
    assert said[0].startswith("llpass: llp_set_finalizer(0x") and said[0].endswith("): out of memory")
    for why in (
        "(0x0): NULL is no object",
        "not aligned",
        "not in the collector's heap",
        "llp_gc: this thread is not known",
    ):
        assert any(why in line for line in said), why


def test_errors_are_silent_without(tap: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = tap("finalizer_test.c", inputs=FAKE, extra=("-pthread",), environment={"LLPASS_DEBUG": ""})
    assert "llpass:" not in done.stderr


# ---- the real collector


@pytest.mark.usefixtures("libgc")
@pytest.mark.parametrize(
    ("flags", "link"),
    [
        (("-O2",), ()),
        (("-O2",), ("-static",)),
        (SANITIZE, ()),
        pytest.param(
            THREADS,
            (),
            marks=pytest.mark.skipif(
                str(CLANG).endswith(("-15", "-16", "-19")),
                reason="clang 19's thread sanitizer holds the collector's signals back until BDWGC gives up",
            ),
        ),
        pytest.param(("-O0",), (), marks=pytest.mark.slow),
    ],
    ids=["O2", "static", "address", "thread", "O0"],
)
def test_real_collector(tap: Callable[..., None], flags: tuple[str, ...], link: tuple[str, ...]) -> None:
    tap("finalizer_gc_test.c", flags=flags, extra=("-pthread", *link, "-lgc"), environment=PATIENT)


@pytest.mark.usefixtures("libgc")
def test_plug_in_with_a_copy_of_its_own(lab: Lab, tmp_path: Path) -> None:
    objects = lab.objects(("-O2",))
    plugin = lab.link(tmp_path / "plugin.so", [HERE / "finalizer_plugin.c", *objects], ("-shared", "-fPIC", "-lgc"))
    host = lab.link(tmp_path / "host", [HERE / "finalizer_host.c"], ("-pthread", "-lgc"))
    lines = run([str(host), str(plugin)], timeout=60).stdout.splitlines()
    assert len(lines) == 3 and all(line.startswith("ok ") for line in lines), lines


@pytest.mark.usefixtures("libgc")
def test_declarations_are_those_of_the_collector(tmp_path: Path) -> None:
    run([str(CLANG), "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{source_dir()}", "-fsyntax-only",
         str(HERE / "collector_types.c")])  # fmt: skip


def test_program_that_names_no_finalizer_needs_no_collector(
    lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    source = tmp_path / "plain.c"
    source.write_text('#include "llpass.h"\nint main(void) { llp_stack_clear(); return llp_func_for_pc(1) != 0; }\n')
    libs = runtime_build.config("libs", cc=CLANG).split()
    run([str(CLANG), f"-I{source_dir()}", str(source), *libs, "-o", str(tmp_path / "plain")])
    run([str(tmp_path / "plain")])
    needed = run(["readelf", "-W", "--dyn-syms", str(tmp_path / "plain")]).stdout
    assert "GC_" not in needed


# ---- llp_stack_clear


@ON_X86
@pytest.mark.parametrize(
    "flags",
    [("-O2",), SANITIZE, THREADS, pytest.param(("-O0",), marks=pytest.mark.slow)],
    ids=["O2", "address", "thread", "O0"],
)
@pytest.mark.parametrize("argument", ["", "sinks"])
def test_stack_clear(tap: Callable[..., None], flags: tuple[str, ...], argument: str) -> None:
    arguments = (argument,) if argument else ()
    assembly = (HERE / "stack_clear_x86_64.s",)
    tap("stack_clear_test.c", flags=flags, inputs=assembly, without=("finalizer",), arguments=arguments,
        extra=("-pthread",), environment=ADDRESS)  # fmt: skip


@ON_X86
@pytest.mark.parametrize("argument", ["", "sinks"])
def test_stack_clear_on_an_unlimited_stack(lab: Lab, tmp_path: Path, argument: str) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_STACK)
    if hard != resource.RLIM_INFINITY:
        pytest.skip("the stack's hard limit is finite")
    inputs = [HERE / "stack_clear_test.c", HERE / "stack_clear_x86_64.s", *lab.objects(("-O2",), ("finalizer",))]
    program = lab.link(tmp_path / "test", inputs, ("-O2", "-pthread"))

    def unlimited() -> None:
        resource.setrlimit(resource.RLIMIT_STACK, (resource.RLIM_INFINITY, hard))

    lines = run([str(program), *filter(None, [argument])], timeout=60, preexec_fn=unlimited).stdout.splitlines()
    assert lines and all(line.startswith("ok ") for line in lines), lines


@pytest.mark.parametrize("flags", [(), pytest.param(("-static",), marks=pytest.mark.slow)], ids=["dynamic", "static"])
def test_stack_clear_on_arm(tmp_path: Path, flags: tuple[str, ...]) -> None:
    qemu = newest("qemu-aarch64", "qemu-aarch64-static")
    if not CLANG or not qemu or not (ARM_SYSTEM / "lib").is_dir():
        pytest.skip("no qemu-user or no C library for arm64 is installed")
    sources = [str(path) for path in runtime_build.sources("elf") if path.stem != "finalizer"]
    run([CLANG, "--target=aarch64-linux-gnu", "-O2", "-fuse-ld=lld", "-std=gnu11", "-mbranch-protection=standard",
         f"-I{source_dir()}", f"-I{HERE}", str(HERE / "stack_clear_test.c"), str(HERE / "stack_clear_aarch64.s"),
         *sources, *flags, "-pthread", "-Wl,--eh-frame-hdr", "-o", str(tmp_path / "test")])  # fmt: skip
    done = run([qemu, "-L", str(ARM_SYSTEM), str(tmp_path / "test")], timeout=60)
    lines = done.stdout.splitlines()
    assert lines and all(line.startswith("ok ") for line in lines), lines


@pytest.mark.slow
def test_real_collector_on_arm(tmp_path: Path) -> None:
    if reason := arm64.missing():
        pytest.skip(reason)
    sources = [str(path) for path in runtime_build.sources("elf")]
    run([str(CLANG), *arm64.compile_flags(), "-O2", f"-I{source_dir()}", f"-I{HERE}",
         str(HERE / "finalizer_gc_test.c"), *sources, "-Wl,--eh-frame-hdr", *arm64.link_flags(),
         "-o", str(tmp_path / "test")])  # fmt: skip
    lines = run(arm64.command(tmp_path / "test"), timeout=300).stdout.splitlines()
    assert lines and all(line.startswith("ok ") for line in lines), lines


@ON_X86
def test_walk_through_stack_clear(lab: Lab, tmp_path: Path) -> None:
    """A debugger's view from every instruction of the routine."""
    gdb = shutil.which("gdb")
    if not gdb:
        pytest.skip("gdb is not installed")
    source = tmp_path / "main.c"
    source.write_text(
        '#include "llpass.h"\n__attribute__((noinline)) void middle(void) { llp_stack_clear(); __asm__(""); }\n'
        "int main(void) { middle(); middle(); return 0; }\n"
    )
    objects = lab.objects(("-O2",), ("finalizer",))
    program = lab.link(tmp_path / "main", [source, *objects], ("-O1", "-fomit-frame-pointer"))
    script = tmp_path / "steps.gdb"
    script.write_text(
        "set confirm off\nset pagination off\nset debuginfod enabled off\nbreak *llp_stack_clear\nrun\ncontinue\n"
        "set $steps = 0\nwhile $steps < 120\n  bt 4\n  stepi\n  set $steps = $steps + 1\nend\nkill\nquit\n"
    )
    text = run([gdb, "-nx", "-batch", "-x", str(script), str(program)], timeout=60).stdout
    traces = text.split("#0 ")[1:]
    inside = [trace for trace in traces if "llp_stack_clear" in trace.splitlines()[0] + trace]
    assert len(inside) > 40
    for trace in inside:
        assert "middle" in trace and "main" in trace, trace


@pytest.mark.parametrize(
    "target", ["x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-apple-macos13", "arm64-apple-macos13"]
)
def test_stack_clear_is_assembly_on(tmp_path: Path, target: str) -> None:
    if not CLANG:
        pytest.skip("no clang is installed")
    nm = newest("llvm-nm-22", "llvm-nm-19", "llvm-nm-16", "llvm-nm-15", "llvm-nm")
    if not nm:
        pytest.skip("no llvm-nm is installed")
    output = tmp_path / "clear.o"
    run([CLANG, f"--target={target}", "-c", str(source_dir() / "stack_clear.S"), "-o", str(output)])
    prefix = "_" if "apple" in target else ""
    rows = [line.split() for line in run([nm, str(output)]).stdout.splitlines()]
    assert ["T", f"{prefix}llp_stack_clear"] in [row[1:] for row in rows]
    assert ["U", f"{prefix}llp_stack_window"] in rows


@pytest.mark.parametrize(
    ("target", "flags", "property_text"),
    [
        ("x86_64-linux-gnu", "-fcf-protection=full", "IBT, SHSTK"),
        ("aarch64-linux-gnu", "-mbranch-protection=standard", "BTI"),
    ],
)
def test_branch_tracking_is_declared(tmp_path: Path, target: str, flags: str, property_text: str) -> None:
    readelf = newest("llvm-readelf-22", "llvm-readelf-19", "llvm-readelf-16", "llvm-readelf-15", "llvm-readelf")
    if not CLANG or not readelf:
        pytest.skip("no clang or no llvm-readelf is installed")
    output = tmp_path / "clear.o"
    run([CLANG, f"--target={target}", flags, "-c", str(source_dir() / "stack_clear.S"), "-o", str(output)])
    assert property_text in run([readelf, "-n", str(output)]).stdout
