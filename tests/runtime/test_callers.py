"""Who called me: the physical walk against the system's, and what the frames are called."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import CLANG, HERE, SANITIZE, THREADS, Lab, newest, run
from program import ENTRY, STUB, Code, assembly, fid, function

from llpass.abi import native
from llpass.abi.unit import Unit
from llpass.driver import runtime_build

ROOT = HERE.parents[1]
FRAMED, FRAMELESS = ("-fno-omit-frame-pointer",), ("-fomit-frame-pointer",)
MACHINE = platform.machine()
pytestmark = pytest.mark.skipif(
    MACHINE not in ("x86_64", "aarch64"), reason="the runtime walks stacks itself on x86-64 and AArch64 only"
)
ARM_SYSTEM = Path("/usr/aarch64-linux-gnu")


def compiled(where: Path, source: Path, flags: tuple[str, ...], name: str = "") -> Path:
    output = where / f"{name or source.stem}.o"
    run([str(CLANG), *flags, f"-I{HERE}", f"-I{ROOT}/llpass/runtime", "-c", str(source), "-o", str(output)])
    return output


def instrumented(where: Path, source: Path, flags: tuple[str, ...], options: tuple[str, ...]) -> Path:
    """An object file of the source, through llpass."""
    plain, done = where / f"{source.stem}.ll", where / f"{source.stem}.done.ll"
    run([str(CLANG), *flags, "-g", "-S", "-emit-llvm", f"-I{HERE}", f"-I{ROOT}/llpass/runtime", str(source),
         "-o", str(plain)])  # fmt: skip
    run([sys.executable, "-m", "llpass", "run", "--no-verify", str(plain), *options, "-o", str(done)], cwd=ROOT)
    # The IR has a sanitizer's checks already; clang 19 and older would add checks of the checks.
    kept = tuple(flag for flag in flags if flag.startswith(("-O", "-f", "-m", "--target")) and "sanitize" not in flag)
    return compiled(where, done, kept)


def callers_program(
    lab: Lab,
    where: Path,
    flags: tuple[str, ...],
    options: tuple[str, ...],
    link: tuple[str, ...] = (),
    runtime: tuple[str, ...] = ("-O2",),
    linker: str = "lld",
) -> list[str]:
    """The command that runs callers_test.c."""
    inputs = [
        instrumented(where, HERE / "callers_test.c", (*flags, "-fPIC"), options),
        compiled(where, HERE / "callers_lib.c", ("-O2", "-fPIC", *FRAMELESS)),
        compiled(where, HERE / f"callers_{MACHINE}.s", ()),
    ]
    sanitizer = tuple(flag for flag in runtime if "san" in flag)
    program = lab.link(where / "program", [*inputs, *lab.objects(runtime)], (*sanitizer, *link, "-pthread"), linker)
    if "-static" in link or "-static-pie" in link:
        return [str(program)]
    plugins = []
    for name, size, more in (("a", 40, FRAMED), ("b", 72, FRAMELESS), ("c", 104, FRAMELESS), ("d", 136, FRAMELESS)):
        plugin = compiled(where, HERE / "callers_plugin.c", ("-O2", "-fPIC", f"-DFRAME={size}", *more), name)
        plugins.append(lab.link(where / f"{name}.so", [plugin], ("-shared",), linker))
    return [str(program), *map(str, plugins)]


def passed(command: list[str], timeout: int = 120) -> list[str]:
    lines = run(command, timeout=timeout).stdout.splitlines()
    assert not [line for line in lines if line.startswith("not ok")], "\n".join(lines)
    return [line for line in lines if line.startswith("ok ")]


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("frames", ["fp", "unwind", "mixed"])
def test_frames_are_those_of_the_system(lab: Lab, tmp_path: Path, frames: str, level: str) -> None:
    """`mixed`: the program says that it keeps frame pointers, the runtime it calls keeps none."""
    options = ("--frames", "unwind" if frames == "unwind" else "fp")
    keep = FRAMELESS if frames == "unwind" else FRAMED if frames == "fp" else ()
    command = callers_program(lab, tmp_path, (level, *keep), options)
    assert len(passed(command)) > 70


@pytest.mark.parametrize("link", ["-static-pie", "-static", "-no-pie"])
@pytest.mark.parametrize("linker", ["lld", "bfd"])
def test_every_kind_of_executable(lab: Lab, tmp_path: Path, link: str, linker: str) -> None:
    assert len(passed(callers_program(lab, tmp_path, ("-O2",), (), (link,), linker=linker))) > 50


@pytest.mark.parametrize("runtime", [SANITIZE, THREADS], ids=["address", "threads"])
def test_walks_under_the_sanitizers(lab: Lab, tmp_path: Path, runtime: tuple[str, ...]) -> None:
    """The program and the runtime are instrumented, the rest is not."""
    sanitizer = tuple(flag for flag in runtime if flag.startswith("-fsanitize"))
    command = callers_program(lab, tmp_path, ("-O1", *sanitizer), (), runtime=runtime)
    assert len(passed(command)) > 70


@pytest.mark.skipif(
    not newest("qemu-aarch64") or not (ARM_SYSTEM / "include/stdio.h").exists(),
    reason="qemu-user and a C library for AArch64 are not installed",
)
@pytest.mark.parametrize("signed", ["none", "standard"])
def test_frames_on_aarch64(tmp_path: Path, signed: str) -> None:
    """In an emulator; `signed`: return addresses carry what pointer authentication adds."""
    flags = ("--target=aarch64-linux-gnu", "-O2", "-fPIC", f"-mbranch-protection={signed}")
    # The finalizers need libgc.
    sources = [path for path in runtime_build.sources("elf") if path.name != "finalizer.c"]
    inputs = [compiled(tmp_path, path, (*flags, "-std=c11")) for path in sources]
    inputs += [compiled(tmp_path, HERE / "callers_lib.c", (*flags, *FRAMELESS))]
    inputs += [compiled(tmp_path, HERE / "callers_aarch64.s", flags[:1])]
    inputs += [instrumented(tmp_path, HERE / "callers_test.c", flags, ())]
    program = str(tmp_path / "program")
    run([str(CLANG), *flags, "-fuse-ld=lld", "-Wl,--eh-frame-hdr", "-pthread", "-o", program, *map(str, inputs)])
    assert len(passed(["qemu-aarch64", "-cpu", "max", "-L", str(ARM_SYSTEM), program])) > 60


@pytest.mark.parametrize("frames", ["fp", "unwind"])
def test_exceptions_in_flight(lab: Lab, tmp_path: Path, frames: str) -> None:
    source = HERE / "exceptions_test.cc"
    program = instrumented(tmp_path, source, ("-O2", "-fPIC"), ("--frames", frames))
    command = [str(lab.link(tmp_path / "program", [program, *lab.objects()], ("-lstdc++",)))]
    assert len(passed(command)) == 7


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("frames", ["fp", "unwind"])
def test_frames_are_the_sources(lab: Lab, tmp_path: Path, frames: str, level: str) -> None:
    program = instrumented(tmp_path, HERE / "frames_test.c", (level, "-fPIC"), ("--frames", frames))
    command = [str(lab.link(tmp_path / "program", [program, *lab.objects(SANITIZE)], SANITIZE))]
    assert len(passed(command)) > 40


# ---- crashes -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["fp", "unwind"])
def crasher(request: pytest.FixtureRequest, lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("crash")
    program = instrumented(where, HERE / "crash_test.c", ("-O1", "-fPIC"), ("--frames", request.param))
    path = lab.link(where / "program", [program, *lab.objects()], ("-pie", "-pthread"))
    run(["strip", "--strip-all", str(path)])
    return path


def crash(path: Path, *arguments: str) -> tuple[int, list[str]]:
    """The exit status and the report; of each frame the function's name."""
    done = subprocess.run([str(path), *arguments], capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stderr.splitlines()


def names(report: list[str]) -> list[str]:
    return [line.removesuffix("(...)") for line in report if line.endswith("(...)")]


def at(report: list[str], name: str) -> int:
    """The line that the report gives for a function."""
    return int(report[report.index(f"{name}(...)") + 1].split(":")[1].split()[0])


def line_of(text: str, after: str) -> int:
    """Number of the first line of the crash test that holds `text`, from the line that holds `after` on."""
    lines = (HERE / "crash_test.c").read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if after in line)
    return next(i for i, line in enumerate(lines[start:], start + 1) if text in line)


@pytest.mark.parametrize(
    ("how", "status", "header", "functions"),
    [
        ("null", signal.SIGSEGV, "SIGSEGV: segmentation violation code=1 addr=0x0", ["dereference", "crash", "main"]),
        ("library", signal.SIGSEGV, "SIGSEGV", ["dereference", "compare", "in_library", "crash", "main"]),
        ("abort", signal.SIGABRT, "SIGABRT: abort code=-6", ["crash", "main"]),
        ("kill", signal.SIGSEGV, "SIGSEGV: segmentation violation code=0 addr=0x0", ["crash", "main"]),
        pytest.param(
            *("division", signal.SIGFPE, "SIGFPE: arithmetic error", ["crash", "main"]),
            marks=pytest.mark.skipif(MACHINE != "x86_64", reason="AArch64 divides by zero without a fault"),
        ),
        ("illegal", signal.SIGILL, "SIGILL: illegal instruction", ["crash", "main"]),
        (
            "nothing",
            signal.SIGSEGV,
            "SIGSEGV: segmentation violation code=1 addr=0x0 pc=0x0",
            ["call_nothing", "crash"],
        ),
    ],
)
def test_a_crash_is_reported(crasher: Path, how: str, status: int, header: str, functions: list[str]) -> None:
    code, report = crash(crasher, how)
    assert code == -status
    assert report[0].startswith(f"[signal {header}")
    assert report[1:3] == ["", "goroutine 1 [running]:"]
    assert [name for name in names(report) if name in {*functions, "main"}][: len(functions)] == functions


def test_a_crash_is_at_its_line(crasher: Path) -> None:
    _, report = crash(crasher, "library")
    assert at(report, "in_library") == line_of("qsort(", after="in_library(void) {")
    assert at(report, "main") == line_of("crash();", after="} else {")


@pytest.mark.parametrize("stack", ["thread", "thread-stack"])
def test_a_crash_on_a_small_stack(crasher: Path, stack: str) -> None:
    code, report = crash(crasher, "library", stack)
    assert code == -signal.SIGSEGV
    found = [name for name in names(report) if "+0x" not in name]
    assert found == ["dereference", "compare", "in_library", "crash", "in_thread"]


@pytest.mark.parametrize("stack", ["", "thread-stack"])
def test_an_overflow_is_reported_on_the_alternate_stack(crasher: Path, stack: str) -> None:
    code, report = crash(crasher, "overflow", stack)
    assert code == -signal.SIGSEGV
    frames = names(report)
    assert frames[:50] == ["overflow"] * 50
    assert len(frames) == 100
    assert next(line for line in report if "frames elided" in line).startswith("...")
    assert "crash" in frames[50:]


def test_a_damaged_stack_ends_the_report(crasher: Path) -> None:
    code, report = crash(crasher, "smashed")
    assert code == -signal.SIGSEGV
    assert names(report)[0] == "dereference"
    assert len(names(report)) < 10


def test_a_crash_without_a_stack_is_reported(crasher: Path) -> None:
    """The stack pointer leads nowhere; the report is made on the alternate stack."""
    code, report = crash(crasher, "no-stack")
    assert code == -signal.SIGILL
    # On AArch64 a register still holds the return address.
    assert (names(report) if MACHINE == "x86_64" else names(report)[:1]) == ["no_stack"]
    assert not [line for line in report if "damaged" in line]


@pytest.mark.parametrize(("how", "status"), [("no-names", signal.SIGILL), ("no-names-twice", signal.SIGSEGV)])
def test_a_fault_in_the_report_ends_the_report(crasher: Path, how: str, status: int) -> None:
    code, report = crash(crasher, how)
    assert code == -status
    assert report[0].startswith(f"[signal {signal.Signals(status).name}")
    assert report[-1] == "llpass: the stack is damaged: a fault while printing it"


def test_a_signal_that_was_sent_comes_again_with_its_information(crasher: Path) -> None:
    code, report = crash(crasher, "queue", "information")
    assert report[-1] == "queued with 1234"
    assert code == 44


def test_the_handler_that_was_there_gets_the_signal(crasher: Path) -> None:
    code, report = crash(crasher, "null", "handler")
    assert code == 42
    assert names(report)[0] == "dereference"
    assert report[-1] == "the program's own handler"
    assert crash(crasher, "kill", "handler")[0] == 42


def test_an_ignored_abort_still_aborts(crasher: Path) -> None:
    assert crash(crasher, "abort", "ignored")[0] == -signal.SIGABRT


def test_threads_that_crash_together_make_one_report(crasher: Path) -> None:
    for _ in range(10):
        code, report = crash(crasher, "null", "many")
        assert code == -signal.SIGSEGV
        assert len([line for line in report if line.startswith("[signal ")]) == 1
        assert "many" in names(report)


def test_threads_that_crash_while_one_is_in_the_programs_handler_report_nothing(crasher: Path) -> None:
    code, report = crash(crasher, "null", "many-handler")
    assert code == 42
    assert len([line for line in report if line.startswith("[signal ")]) == 1


def test_alternate_stacks_go_with_their_threads(crasher: Path) -> None:
    done = run([str(crasher), "threads"])
    assert int(done.stdout.split()[0]) < 100_000


def test_a_report_that_nobody_reads_does_not_change_the_status(crasher: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write) as stream:
        code = subprocess.run([str(crasher), "null"], stderr=stream, check=False, timeout=60).returncode
    assert code == -signal.SIGSEGV


# ---- unwind tables -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(MACHINE != "x86_64", reason="cfi_lib.s names registers of x86-64")
def test_damaged_unwind_tables_do_no_harm(tap: Callable[..., None], lab: Lab, tmp_path: Path) -> None:
    library = lab.link(tmp_path / "lib.so", [HERE / "cfi_lib.s"], ("-shared", "-nostdlib"))
    tap("cfi_test.c", arguments=(str(library),))


# ---- plain code --------------------------------------------------------------------------------------------------


def test_what_code_is_plain(lab: Lab, tmp_path: Path) -> None:
    """Two functions to 256 bytes: every one of a granule has to keep its frame pointer."""

    def code(name: str, size: int = 100, align: int = 256, section: str = ENTRY) -> Code:
        return Code(name, size, [(2, section, fid(name))], align=align)

    flags = native.FUNC_FRAME_POINTER
    names = (
        "framed",
        "beside_stub",
        "target",
        "beside_foreign",
        "beside_padding",
        "next",
        "beside_gap",
        "after_gap",
        "tail",
    )
    unit = Unit(key=1, functions=[function(name, flags=flags) for name in names] + [function("frameless")])
    codes = [
        code("framed", 250),
        code("frameless", 250),
        Code("foreign", 250, align=256),
        code("beside_stub"),
        Code("a_stub", 100, [(2, STUB, fid("target"))], align=16),
        code("beside_foreign"),
        Code("more_foreign", 30, align=16),
        code("beside_padding", 97),
        code("next", 130, align=16),
        code("beside_gap"),
        Code("assembly", 20, align=16, unwind=False),
        code("after_gap", 112, align=16),
        code("tail", 600),
    ]
    (tmp_path / "code.s").write_text(assembly([unit], codes))
    inputs = [HERE / "plain_test.c", tmp_path / "code.s", *lab.objects()]
    rows = run([str(lab.link(tmp_path / "program", inputs))]).stdout.split("\n")
    found = {name: (plain, stub) for name, plain, stub in (row.split() for row in rows if row)}
    assert found == {
        "framed": ("1", "0"),
        "frameless": ("0", "0"),
        "foreign": ("0", "0"),
        "beside_stub": ("0", "1"),
        "beside_foreign": ("0", "0"),
        "beside_padding": ("1", "0"),
        "beside_gap": ("0", "0"),
        "tail": ("1", "0"),
        "tail+256": ("1", "0"),
    }
