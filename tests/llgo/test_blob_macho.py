"""LLGo's prebuilt table in Mach-O programs, judged by other readers and by running the result in an emulated loader."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from llpass.abi import llgo
from llpass.postlink.image import DeclinedError
from llpass.postlink.llgo import blob as llgo_blob
from llpass.postlink.llgo import check as llgo_check
from llpass.postlink.llgo import macho as llgo_macho
from llpass.postlink.macho import codesign
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.chained_fixups import Write
from tests.llgo import tables
from tests.postlink import samples
from tests.postlink.macho import readers, transcode
from tests.postlink.macho.minidyld import Process
from tests.postlink.macho.programs import STUB

READER = tables.HERE / "reader" / "macho_reader.c"
SLIDES = (0, 0x4000, 0x1234000, 0x5_8000_0000)
ASKED = ("is_prebuilt", "func_of_asked", "entry_of_asked", "line_of_func", "line_of_asked")


@dataclass(frozen=True)
class Shape:
    """How a program is compiled and linked."""

    arch: str = "arm64"
    weak: bool = False
    interposable: bool = False
    dead_strip: bool = True
    offsets: bool = False  # as Apple's linker writes chained pointers
    functions: int = 40
    chained: bool = True

    def __str__(self) -> str:
        words = [w for w in ("weak", "interposable", "dead_strip", "offsets") if getattr(self, w)]
        return "-".join([self.arch, *words, str(self.functions)])


FEW = [Shape(), Shape("x86_64", weak=True), Shape(weak=True, interposable=True, offsets=True)]
MANY = [
    Shape(arch, weak, interposable, dead, offsets)
    for arch in ("arm64", "x86_64")
    for weak in (False, True)
    for interposable in (False, True)
    for dead in (False, True)
    for offsets in (False, True)
]
#: Sites on several pages, of which each has a chain of its own.
PAGES = [Shape(functions=2500), Shape("x86_64", functions=900, weak=True, offsets=True)]


@dataclass
class Case:
    """A linked program, and the order of its records."""

    data: bytes
    symbols: list[str]
    dead: set[str]
    path: Path


def source(shape: Shape) -> str:
    """Functions that call each other through pointers, so that they stay apart; every tenth is dead."""
    weak = "__attribute__((weak)) " if shape.weak else ""
    lines = ["int (*volatile hook)(int);", "extern int imported(void);"]
    for n in range(shape.functions):
        where = "static __attribute__((noinline, used)) " if n % 3 == 1 else weak
        if n % 10 == 7:
            where = "static __attribute__((noinline)) " if shape.dead_strip else weak
        lines.append(f"{where}int f{n}(int x) {{\n  int y = hook(x + {n});\n\n  return hook(y * 3) + imported();\n}}")
    live = ", ".join(f"f{n}" for n in range(shape.functions) if n % 10 != 7)
    lines.append(f"int (*volatile all[])(int) = {{{live}}};")
    lines.append("int start(void) { return all[1](2); }")
    return "\n".join(lines) + "\n"


def build(shape: Shape, folder: Path) -> Case:
    target = f"{shape.arch}-apple-macos13"
    clang = samples.tool("clang")
    (folder / "program.c").write_text(source(shape))
    how = tables.Build()
    emit = ["-target", target, "-O1", "-gline-tables-only", "-ffreestanding", "-S", "-emit-llvm", "-w"]
    samples.run(clang, *emit, folder / "program.c", "-o", folder / "in.ll")
    done = tables.instrumented(folder / "in.ll", folder / "out.ll", how)
    main = tables.main_module([done], folder, how)
    objects = []
    for path in (done, main, READER):
        objects.append(folder / f"{path.stem}.o")
        flags = ["-O1", "-ffreestanding", "-fno-stack-protector", "-Wno-override-module"]
        samples.run(clang, "-target", target, *flags, "-c", path, "-o", objects[-1])
    sdk = folder / "sdk/usr/lib"
    sdk.mkdir(parents=True, exist_ok=True)
    (sdk / "libSystem.tbd").write_text(STUB)
    flags = ["-arch", shape.arch, "-platform_version", "macos", "13.0", "14.0", "-syslibroot", str(folder / "sdk")]
    flags += ["-lSystem", "-adhoc_codesign", *(["-dead_strip"] if shape.dead_strip else [])]
    flags += ["-interposable"] if shape.interposable else []
    flags += [] if shape.chained else ["-no_fixup_chains"]
    for name in (*ASKED, "asked", "all", "start"):
        flags += ["-u", f"_{name}", "-exported_symbol", f"_{name}"]
    flags += ["-exported_symbol", "_main", "-exported_symbol", "_f*"]
    samples.run(samples.tool("ld64.lld"), *flags, *objects, "-o", folder / "program")
    data = (folder / "program").read_bytes()
    functions, _ = tables.rows([done])
    dead = {f"f{n}" for n in range(shape.functions) if n % 10 == 7} if shape.dead_strip else set()
    data = transcode.to_offsets(data) if shape.offsets else data
    return Case(data, sorted(functions), dead, folder / "judged")


def function_addresses(case: Case) -> dict[str, int]:
    """By LIEF; addresses as linked."""
    named = {s.name: s.value for s in readers.parse(case.data).symbols if s.value and not int(s.raw_type) & 0xE0}
    return {name: named["_" + name] for name in case.symbols if "_" + name in named}


def ask(process: Process, slide: int, address: int) -> dict[str, int]:
    process.cpu.mem_write(process.address("asked") + slide, struct.pack("<Q", address + slide))
    return {name: process.call(name) for name in ASKED}


def check_answers(case: Case, before: bytes, after: bytes, slide: int, every: int = 1) -> None:
    """Each function at its entry and inside of it: the record, the entry, and the line of both readings."""
    old, new = Process(before, slide), Process(after, slide)
    for name, address in list(function_addresses(case).items())[::every]:
        assert name not in case.dead
        inside = address + 40
        first, now = ask(old, slide, inside), ask(new, slide, inside)
        assert (first["is_prebuilt"], now["is_prebuilt"]) == (0, 1)
        assert now["func_of_asked"] == first["func_of_asked"] == case.symbols.index(name) + 1, name
        assert now["line_of_func"] == first["line_of_func"] > 0
        assert now["line_of_asked"] == first["line_of_asked"] > 0
        assert now["entry_of_asked"] == address + slide
        assert ask(new, slide, address)["func_of_asked"] == case.symbols.index(name) + 1


def check(case: Case, every: int = 1) -> None:
    made = llgo_blob.rewrite(case.data)
    assert isinstance(made.report, llgo_blob.LlgoReport)
    live = function_addresses(case)
    assert made.report.counts.kept == len(live) == llgo_check.check(made.data, made.table_address)
    entry = next(s for s in readers.sections_by_lief(case.data) if s.name == llgo.MACHO_SECTIONS["entry"])
    base = min(live.values())
    expected = {
        fixup for fixup in readers.fixups(case.data) if not entry.address <= fixup[0] < entry.address + entry.size
    }
    expected.add((entry.address + llgo_blob.BASE_AT, base))
    assert readers.fixups(made.data) == expected
    changed = [at for at, (a, b) in enumerate(zip(case.data, made.data, strict=True)) if a != b]
    signature = codesign.read(made.data, macho_commands.read(made.data))
    assert signature is not None
    codesign.verify(made.data, signature)
    case.path.write_bytes(made.data)
    assert readers.sections_by_llvm(case.path) == readers.sections_by_lief(case.data)
    linkedit = next(s for s in readers.parse(case.data).segments if s.name == "__LINKEDIT")
    data = next(s for s in readers.parse(case.data).segments if s.name == llgo.MACHO_SEGMENT)
    # Outside of the section only links of the chains and, in __LINKEDIT, their starts and the signature change.
    for at in changed:
        in_section = entry.offset <= at < entry.offset + entry.size
        in_data = data.file_offset <= at < data.file_offset + data.file_size
        assert in_section or in_data or at >= linkedit.file_offset, hex(at)
    for slide in SLIDES:
        check_answers(case, case.data, made.data, slide, every)


@pytest.mark.parametrize("shape", FEW, ids=str)
def test_prebuilt_table_answers_as_first_use_does_at_any_slide(shape: Shape, tmp_path: Path) -> None:
    check(build(shape, tmp_path))


@pytest.mark.slow
@pytest.mark.parametrize("shape", [*MANY, *PAGES], ids=str)
def test_matrix_of_programs(shape: Shape, tmp_path: Path) -> None:
    check(build(shape, tmp_path), every=3 if shape.functions < 100 else 199)


def test_already_rewritten_is_declined(tmp_path: Path) -> None:
    case = build(FEW[0], tmp_path)
    with pytest.raises(DeclinedError, match="already post-linked"):
        llgo_blob.rewrite(llgo_blob.rewrite(case.data).data)


def test_classic_fixups_are_declined(tmp_path: Path) -> None:
    case = build(replace(FEW[0], chained=False), tmp_path)
    with pytest.raises(DeclinedError, match="classic fixups"):
        llgo_blob.rewrite(case.data)


def test_sites_of_functions_without_symbols_are_declined(tmp_path: Path) -> None:
    case = build(FEW[0], tmp_path)
    path = tmp_path / "stripped"
    samples.run(samples.tool("llvm-strip"), "-x", tmp_path / "program", "-o", path)
    with pytest.raises(DeclinedError, match="without a symbol"):
        llgo_blob.rewrite(path.read_bytes())
    assert llgo_blob.rewrite(case.data)


def test_a_pointer_that_is_not_threaded_in_is_noticed_by_the_loader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check of the checker: right at slide 0 and wrong at every other."""

    class Unspliced(llgo_macho.ChainedFixups):
        def splice(self, out: bytearray, unlink: object, insert: object = ()) -> list[Write]:
            super().splice(out, unlink)  # type: ignore[arg-type]
            return []

    case = build(FEW[0], tmp_path)
    monkeypatch.setattr(llgo_macho, "ChainedFixups", Unspliced)
    made = llgo_blob.rewrite(case.data)
    check_answers(case, case.data, made.data, 0)
    with pytest.raises(AssertionError):
        check_answers(case, case.data, made.data, SLIDES[1])
