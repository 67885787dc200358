"""The columns of `collect` against `functab`: the same rules, so the same answers at every address."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llpass.abi import native
from llpass.abi.unit import Function, Line, Unit
from llpass.postlink import records
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.facts.collect import code_shift, collect
from llpass.postlink.facts.content import FRAME_POINTER, PART, PROLOGUE, STUB
from llpass.postlink.functab import Inputs, PcsRecord, build
from llpass.postlink.image import Image, ImageError
from llpass.postlink.macho_image import MachoImage
from tests.postlink import samples
from tests.postlink.facts import Facts, MemoryImage, differences
from tests.postlink.test_elf_image import TARGETS
from tests.vectors import CASES, inputs_of


@pytest.mark.parametrize("name", CASES)
def test_every_vector_is_answered(name: str) -> None:
    facts = Facts(collect(MemoryImage(inputs_of(CASES[name]))))
    for lookup in CASES[name]["lookups"]:
        entry, frames = facts.answer(lookup["pc"])
        shown = [[name.decode(), file.decode(), line, column] for _, name, file, line, column, _ in frames]
        assert (lookup["pc"], entry, shown) == (lookup["pc"], lookup["entry"], lookup["frames"])


@pytest.mark.parametrize("name", CASES)
def test_every_vector_is_answered_as_by_functab_at_every_byte(name: str) -> None:
    inputs = inputs_of(CASES[name])
    assert list(differences(collect(MemoryImage(inputs)), inputs, build(inputs))) == []


def test_an_extent_ends_with_the_text() -> None:
    inputs = Inputs([Unit(1, functions=[Function(5, b"f", b"f")])], pcs=[PcsRecord(16, 1000, 5)], executable=[(0, 64)])
    facts = collect(MemoryImage(inputs))
    assert (facts.piece_start.tolist(), facts.piece_end.tolist()) == ([16], [64])


def test_an_extent_outside_of_the_text_is_counted_and_dropped() -> None:
    inputs = Inputs([Unit(1, functions=[Function(5, b"f", b"f")])], pcs=[PcsRecord(64, 16, 5)], executable=[(0, 64)])
    facts = collect(MemoryImage(inputs))
    assert (len(facts.piece_start), facts.counts["extents_outside_of_text"]) == (0, 1)


def same_as_functab(image: Image) -> None:
    inputs = records.inputs(image)
    table = build(inputs)
    assert any(extent.owner for extent in table.extents)
    assert list(differences(collect(image), inputs, table)) == []


@pytest.mark.parametrize("flags", [["--eh-frame-hdr"], ["--no-eh-frame-hdr"]])
@pytest.mark.parametrize(("target", "endian", "_"), TARGETS)
def test_linked_programs_of_every_target(target: str, endian: str, _: int, flags: list[str], tmp_path: Path) -> None:
    obj = samples.compile_object(tmp_path, target, endian)
    samples.run(samples.tool("ld.lld"), "-e", "main", obj, "-o", tmp_path / "out", *flags)
    same_as_functab(ElfImage((tmp_path / "out").read_bytes()))


@pytest.mark.parametrize("arch", ["arm64", "x86_64"])
@pytest.mark.parametrize("flags", [[], ["-dead_strip", "-exported_symbol", "_pkg.inner"], ["-no_function_starts"]])
def test_mach_o(arch: str, flags: list[str], tmp_path: Path) -> None:
    obj = samples.compile_object(tmp_path, f"{arch}-apple-macos13")
    platform = ["-platform_version", "macos", "13.0", "14.0"]
    out = tmp_path / "sample.dylib"
    samples.run(samples.tool("ld64.lld"), "-arch", arch, *platform, "-dylib", obj, "-o", out, *flags)
    same_as_functab(MachoImage(out.read_bytes()))


def test_a_program_with_the_c_library_of_gnu_ld(sample_object: Path, tmp_path: Path) -> None:
    out = tmp_path / "bfd"
    samples.run(samples.tool("clang"), "-fuse-ld=bfd", "-static", sample_object, "-o", out)
    same_as_functab(ElfImage(out.read_bytes()))


@pytest.mark.parametrize(("target", "mode"), [("x86_64-linux-gnu", ""), ("arm-linux-gnueabihf", "-mthumb")])
def test_symbols_tell_where_functions_start_that_have_no_unwind_information(
    target: str, mode: str, tmp_path: Path
) -> None:
    source, obj, out = tmp_path / "bare.ll", tmp_path / "bare.o", tmp_path / "bare"
    source.write_text(samples.module().replace("uwtable", ""))
    flags = ["-O1", "-fPIC", "-falign-functions=2", "-fno-asynchronous-unwind-tables", "-Wno-override-module"]
    samples.run(samples.tool("clang"), "-target", target, *flags, *mode.split(), "-c", source, "-o", obj)
    # Some compilers describe a function that may throw all the same.
    samples.run(samples.tool("llvm-objcopy"), "--remove-section=.eh_frame", "--remove-section=.rela.eh_frame", obj)
    samples.run(samples.tool("ld.lld"), "-e", "main", obj, "-o", out)
    facts = collect(ElfImage(out.read_bytes()))
    found = {
        facts.symbols[func].decode(): (start, end - start)
        for func, start, end in zip(facts.piece_func, facts.piece_start, facts.piece_end, strict=True)
    }
    symbols = samples.addresses(out)
    assert found == {name: (symbols[name][0] & ~1, symbols[name][1]) for name in ("main", "pkg.inner", "cold_static")}
    assert (facts.counts["functions_from_symbols"], facts.counts["functions_guessed"]) == (3, 0)


def bare(**inputs: list[tuple[int, int]]) -> Inputs:
    """A function without unwind information whose anchor is at 44, and the given extents."""
    return Inputs([Unit(1, functions=[Function(5, b"f", b"f")])], entry=[(44, 5)], executable=[(0, 128)], **inputs)


@pytest.mark.parametrize(
    ("symbol", "extents", "piece"),
    [
        ((20, 60), [], (20, 60)),
        ((20, 60), [(0, 30), (50, 70)], (30, 50)),  # an extent of the unwind index is worth more
        ((20, 40), [], (32, 128)),  # not around the anchor: the guess stays
        ((20, 60), [(40, 48)], (40, 48)),
    ],
)
def test_a_symbol_fills_what_the_unwind_index_leaves(
    symbol: tuple[int, int], extents: list[tuple[int, int]], piece: tuple[int, int]
) -> None:
    facts = collect(MemoryImage(bare(extents=extents), symbol_extents=[symbol]))
    assert list(zip(facts.piece_start.tolist(), facts.piece_end.tolist(), strict=True)) == [piece]


def test_what_no_address_can_answer_with_is_left_out() -> None:
    functions = [Function(index + 1, b"f%d" % index, b"f%d" % index, b"%d.c" % index) for index in range(4)]
    unit = Unit(1, functions=functions, lines=[Line(1, b"1.c", 7), Line(2, b"2.c", 8, 0, 1), Line(3, b"3.c", 9)])
    inputs = Inputs(
        [unit], entry=[(0, 2)], line=[(8, unit.line_base + 1)], executable=[(0, 64)], extents=[(0, 32), (32, 64)]
    )
    facts = collect(MemoryImage(inputs))
    assert (facts.names, facts.files, len(facts.row_func)) == ([b"f1", b"f2"], [b"", b"1.c", b"2.c"], 2)


def test_functions_that_units_describe_alike_are_one() -> None:
    header = Function(0, b"leaf", b"leaf", b"leaf.h", 3, 1, 2, native.FUNC_INLINE_ONLY)
    units = [
        Unit(key, functions=[Function(key, b"f%d" % key, b"f"), header], lines=[Line(0, b"", 1), Line(1, b"", 2, 0, 1)])
        for key in (1, 2)
    ]
    inputs = Inputs(
        units,
        entry=[(0, 1), (32, 2)],
        line=[(8, units[0].line_base + 1), (40, units[1].line_base + 1)],
        executable=[(0, 64)],
        extents=[(0, 32), (32, 64)],
    )
    assert collect(MemoryImage(inputs)).symbols.count(b"leaf") == 1


@pytest.mark.parametrize(("addresses", "shift"), [([0, 4, 8], 2), ([0, 6], 1), ([0, 5], 0), ([], 2)])
def test_code_shift(addresses: list[int], shift: int) -> None:
    assert code_shift(np.array([16], np.uint64), np.array(addresses, np.uint64)) == shift


def test_counts_tell_what_became_of_each_record() -> None:
    base = Unit(1).line_base
    functions = [Function(1, b"f", b"f"), Function(2, b"g", b"g"), Function(3, b"h", b"h", b"", 0, 0, 0, 16)]
    inputs = Inputs(
        [Unit(1, functions=functions, lines=[Line(0, b"", 1)])],
        entry=[(0, 1), (8, 2), (34, 9)],
        stub=[(100, 1)],
        line=[(4, base), (4, base), (6, base + 5), (36, base)],
        executable=[(0, 128)],
        extents=[(0, 32), (32, 64)],
    )
    counts = {name: count for name, count in collect(MemoryImage(inputs)).counts.items() if count}
    assert counts == {
        "units": 1, "entry_records": 3, "stub_records": 1, "line_records": 4,
        "entries_kept": 2, "entries_of_inlined_copies": 1, "entries_without_owner": 1,
        "lines_kept": 1, "lines_without_row": 1, "lines_at_one_address": 1, "lines_without_owner": 1,
        "extents": 3, "extents_without_owner": 1, "functions_live": 1, "functions_dead": 1, "functions_guessed": 1,
    }  # fmt: skip


def chain(length: int, functions: int) -> Inputs:
    """A call that was inlined `length` deep, and its site in each of some functions that it does not belong to."""
    names = [Function(index + 1, b"f%d" % index, b"f") for index in range(functions)]
    leaf = Function(0, b"leaf", b"leaf", flags=native.FUNC_INLINE_ONLY)
    unit = Unit(1, functions=[*names, leaf], lines=[Line(functions, b"", 1, 0, index) for index in range(length)])
    return Inputs(
        [unit],
        entry=[(64 * index, index + 1) for index in range(functions)],
        line=[(64 * index + 8, unit.line_base + length - 1) for index in range(functions)],
        executable=[(0, 64 * functions)],
        extents=[(64 * index, 64 * index + 64) for index in range(functions)],
    )


def test_a_deep_chain_is_followed_to_its_end() -> None:
    inputs = chain(3000, 2)
    frames = Facts(collect(MemoryImage(inputs))).answer(9)[1]
    assert (len(frames), frames[-1][0], frames[-2][0]) == (3001, b"f0", b"leaf")


def test_chains_that_damage_multiplied_are_refused() -> None:
    with pytest.raises(ImageError, match="chains of inlined calls were inlined again into more than 256000 rows"):
        collect(MemoryImage(chain(2000, 2000)))


def test_a_chain_that_no_compiler_makes_is_refused() -> None:
    with pytest.raises(ImageError, match="a call was inlined through 10001 others"):
        collect(MemoryImage(chain(10_002, 1)))


def flags_of(inputs: Inputs) -> list[int]:
    return collect(MemoryImage(inputs)).piece_flags.tolist()


def test_flags_of_pieces() -> None:
    rows = (native.FUNC_FRAME_POINTER, native.FUNC_STUB, 0, 0)
    unit = Unit(1, functions=[Function(index + 1, b"f", b"f", flags=row) for index, row in enumerate(rows)])
    unit.lines.append(Line(3, b"", 1))
    inputs = Inputs(
        [unit],
        entry=[(0, 1), (20, 2)],
        stub=[(32, 3)],
        line=[(52, unit.line_base)],
        executable=[(0, 64)],
        extents=[(0, 16), (16, 32), (32, 48), (48, 64)],
    )
    assert flags_of(inputs) == [FRAME_POINTER, PROLOGUE | STUB, STUB, PART]


def test_a_pc_section_record_is_a_part_or_a_stub_by_no_anchor() -> None:
    unit = Unit(1, functions=[Function(1, b"f", b"f"), Function(2, b"g", b"g")], lines=[Line(0, b"", 1)])
    records = [PcsRecord(0, 16, 1), PcsRecord(16, 16, 2)]
    inputs = Inputs([unit], line=[(4, unit.line_base)], stub=[(16, 2)], pcs=records, executable=[(0, 64)])
    assert flags_of(inputs) == [PROLOGUE, 0]


def test_only_a_record_of_zeros_is_a_filling() -> None:
    image = MemoryImage(Inputs([Unit(1, functions=[Function(1, b"f", b"f")])], executable=[(0, 2**21)]))
    image.inputs.entry = [(image.address, 0), (image.address + 12, 1), (image.address, 0)]
    counts = collect(image).counts
    assert (counts["entry_records"], counts["fillings"], counts["functions_live"]) == (2, 1, 1)
