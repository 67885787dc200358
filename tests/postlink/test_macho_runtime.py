"""The runtime itself, in Mach-O programs: it adopts the table that post-link wrote and answers from it.

The operating system that it is given here has no memory to hand out, so no table can be built at first use: whatever it
knows, it knows from the file. What it should know is said by the readers of records, from the file before post-link.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from llpass.postlink.command import Request, postlink
from llpass.postlink.dump import Frame, Symbolizer
from llpass.postlink.macho import rewrite as macho_rewrite
from tests.postlink import samples
from tests.postlink.macho import readers
from tests.postlink.macho.minidyld import Process
from tests.postlink.macho.programs import ARCHITECTURES, HERE, STUB

RUNTIME = Path(__file__).resolve().parents[2] / "llpass/runtime"
#: The parts that look things up. The rest walks stacks, runs finalizers or asks an operating system.
PARTS = """adopt encode external image_macho lookup os_none owners registry rows shadow table table_read
    names this_image_macho units"""
SLIDES = (0x4000, 0x6_7654_0000)

PROGRAM = """\
extern int other(int);
static inline __attribute__((always_inline)) int inlined(int x) {
  return other(x) + 1;
}
__attribute__((noinline)) static int quiet(int x) {
  int y = inlined(x);
  return y * other(y);
}
int main(int argc, char **argv) {
  if (argc > 3)
    return inlined(argc) + quiet(2);
  return quiet(argc) - other(7);
}
"""
OTHER = "__attribute__((noinline)) int other(int x) {\n  return x * 3 + (x ? other(x - 1) : 0);\n}\n"


@dataclass
class Subject:
    arch: str
    before: Path
    symbols: dict[str, int]


def compiled(folder: Path, arch: str, chained: bool) -> Subject:
    folder.mkdir(parents=True, exist_ok=True)
    target, clang = f"{arch}-apple-macos13", samples.tool("clang")
    objects = []
    for name, text in (("program", PROGRAM), ("other", OTHER)):
        (folder / f"{name}.c").write_text(text)
        flags = ["-target", target, "-g", "-O1", "-ffreestanding"]
        samples.run(clang, *flags, "-S", "-emit-llvm", f"{name}.c", "-o", f"{name}.ll", folder=folder)
        llpass = [sys.executable, "-m", "llpass", "run", folder / f"{name}.ll", "-o", folder / f"{name}.out.ll"]
        samples.run(*llpass, "--passes", "funcinfo-sites")
        samples.run(clang, "-target", target, "-O1", "-c", folder / f"{name}.out.ll", "-o", folder / f"{name}.o")
        objects.append(folder / f"{name}.o")
    own = [HERE / "ask.c", HERE / "libc.c", *(RUNTIME / f"{part}.c" for part in PARTS.split())]
    flags = ["-std=c11", "-O2", "-ffreestanding", "-fno-stack-protector", "-fno-builtin", "-w"]
    for source in own:
        out = folder / f"rt_{source.stem}.o"
        samples.run(clang, "-target", target, *flags, "-I", HERE / "include", "-I", RUNTIME, "-c", source, "-o", out)
        objects.append(out)
    (folder / "sdk/usr/lib").mkdir(parents=True)
    exports = STUB.replace("_imported", "___cxa_atexit, __tlv_bootstrap")
    (folder / "sdk/usr/lib/libSystem.tbd").write_text(exports)
    words = ["-arch", arch, "-platform_version", "macos", "13.0", "14.0", "-syslibroot", folder / "sdk", "-lSystem"]
    words += ["-adhoc_codesign", "-dead_strip", "-exported_symbol", "_ask*", "-u", "_ask", "-u", "_ask_entry"]
    words += ["-exported_symbol", "_main", *([] if chained else ["-no_fixup_chains"])]
    samples.run(samples.tool("ld64.lld"), *words, *objects, "-o", folder / "program")
    symbols = readers.parse((folder / "program").read_bytes()).symbols
    return Subject(arch, folder / "program", {symbol.name: symbol.value for symbol in symbols})


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bool], Subject]:
    built: dict[tuple[str, bool], Subject] = {}

    def give(arch: str, chained: bool) -> Subject:
        if (arch, chained) not in built:
            built[arch, chained] = compiled(tmp_path_factory.mktemp("runtime"), arch, chained)
        return built[arch, chained]

    return give


def answers(data: bytes, slide: int, addresses: range) -> list[str]:
    """What the runtime says in a process that was loaded at that slide."""
    process = Process(data, slide)
    found = []
    for address in addresses:
        at = process.call("ask", address + slide) - slide
        found.append(process.read(at, 1000).split(b"\0")[0].decode())
    return found


def expected(path: Path, addresses: range) -> list[str]:
    symbolizer = Symbolizer(path)

    def line(frame: Frame) -> str:
        inlined = "inlined" if frame.inlined else ""
        return f"{frame.name}|{frame.linkage_name}|{frame.file}|{frame.line}|{frame.column}|{inlined}\n"

    return ["".join(line(f) for f in symbolizer.frames(address)) for address in addresses]


def addresses_of(subject: Subject) -> range:
    """Every instruction of the program's own functions, and of some of the runtime's, which nobody recorded."""
    names = [subject.symbols[name] for name in ("_main", "_other", "_ask")]
    text = next(s for s in readers.sections_by_lief(subject.before.read_bytes()) if s.name == "__text")
    step = 4 if subject.arch == "arm64" else 1
    return range(text.address, min(text.address + text.size, max(names) + 400), step)


def post_linked(subject: Subject, out: Path) -> bytes:
    report = postlink(Request(subject.before, output=out))
    assert report.outcome == "done", report.reason
    return out.read_bytes()


#: The rest of the product is slow: each program brings the runtime along.
SHAPES = [
    pytest.param(arch, chained, place, marks=[] if arch == "arm64" and chained else pytest.mark.slow)
    for arch in ARCHITECTURES
    for chained in (True, False)
    for place in ("in place", "reserved segment")
]


@pytest.mark.parametrize(("arch", "chained", "place"), SHAPES)
def test_every_address_is_answered_from_the_table(
    arch: str,
    chained: bool,
    place: str,
    subject: Callable[[str, bool], Subject],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = subject(arch, chained)
    if place == "reserved segment":  # as if the sections had no room
        monkeypatch.setattr(macho_rewrite, "_room_at_the_carrier", lambda consumed: consumed.carrier + 32)
        monkeypatch.setattr(macho_rewrite, "_elsewhere", lambda consumed, size: None)
    data = post_linked(program, tmp_path / "after")
    addresses = addresses_of(program)
    wanted = expected(program.before, addresses)
    names = {line.split("|")[0] for answer in wanted for line in answer.splitlines()}
    assert names == {"main", "other", "quiet", "inlined"}
    assert "" in wanted
    for slide in SLIDES:
        assert answers(data, slide, addresses) == wanted


def test_without_post_link_nothing_is_known_here(subject: Callable[[str, bool], Subject]) -> None:
    """So the answers above come from the file, and from nowhere else."""
    program = subject("arm64", True)
    addresses = addresses_of(program)
    assert set(answers(program.before.read_bytes(), SLIDES[0], addresses)) == {""}


def test_an_entry_has_the_slide_in_it(subject: Callable[[str, bool], Subject], tmp_path: Path) -> None:
    program = subject("arm64", True)
    data = post_linked(program, tmp_path / "after")
    main = program.symbols["_main"]
    for slide in SLIDES:
        assert Process(data, slide).call("ask_entry", main + 8 + slide) == main + slide


def test_post_link_says_where_the_table_went_and_does_it_once(
    subject: Callable[[str, bool], Subject], tmp_path: Path
) -> None:
    program = subject("arm64", True)
    report = postlink(Request(program.before, output=tmp_path / "after"))
    assert (report.outcome, report.where) == ("done", "in place")
    again = postlink(Request(tmp_path / "after"))
    assert "already" in again.reason
