"""What the C library answers at every program counter, against the reference and against plain expectations."""

from __future__ import annotations

import bisect
import random
from pathlib import Path

import pytest
from conftest import HERE, SANITIZE, Lab, run
from program import ENTRY, LINE, STUB, Code, assembly, fid, function, inlined, line_id
from reference import Reference

from llpass.abi import native
from llpass.abi.unit import Line, Unit


class Answers:
    """The output of dump.c: the answer at any link-time address."""

    def __init__(self, text: str, symbols: dict[str, int]) -> None:
        rows = [line.split(" ", 1) for line in text.splitlines()]
        assert "outside" not in text and "BAD" not in text, text
        self.starts = [int(start, 16) for start, _ in rows]
        self.texts = [answer for _, answer in rows]
        self.symbols = symbols

    def at(self, pc: int) -> str:
        return self.texts[bisect.bisect_right(self.starts, pc) - 1]

    def owner(self, symbol: str, offset: int = 0) -> str:
        """Symbol of the function that owns a place, or "-"."""
        text = self.at(self.symbols[symbol] + offset)
        return text if text == "-" else text.split(" ", 2)[2].split("|", 1)[0]

    def frames(self, symbol: str, offset: int = 0) -> list[str]:
        """The frames at a place as "function file:line:column"."""
        parts = [frame.split("|") for frame in self.at(self.symbols[symbol] + offset).split(";")[1:]]
        return [f"{part[1]} {part[2]}:{part[3]}:{part[4]}" for part in parts]


def build(
    lab: Lab, where: Path, text: str, flags: tuple[str, ...] = (), linker: str = "lld", sanitize: bool = True
) -> Path:
    (where / "code.s").write_text(text)
    variant = SANITIZE if sanitize else ("-O2",)
    return lab.link(
        where / "program", [where / "code.s", HERE / "dump.c", *lab.objects(variant)], (*variant, *flags), linker
    )


def symbols_of(program: Path) -> dict[str, int]:
    rows = (line.split() for line in run(["nm", str(program)]).stdout.splitlines())
    return {row[2]: int(row[0], 16) for row in rows if len(row) == 3}


def answers(lab: Lab, where: Path, units: list[Unit], codes: list[Code], extra: str = "") -> Answers:
    program = build(lab, where, assembly(units, codes, extra))
    return Answers(run([str(program)]).stdout, symbols_of(program))


def unit_of(*names: str) -> Unit:
    return Unit(key=fid(" ".join(names)), functions=[function(name) for name in names])


def random_program(seed: int) -> str:
    """Everything the algorithm has a rule for, in random places."""
    rng = random.Random(seed)
    units, codes = [], []
    for number in range(rng.randint(1, 4)):
        names = [f"f{number}_{i}" for i in range(rng.randint(1, 8))]
        unit = Unit(key=rng.getrandbits(64))
        for name in names:
            flags = rng.choice([0, 0, 0, native.FUNC_WEAK])
            unit.functions.append(
                function(name, flags=flags, line=rng.choice([0, 5, 6]), scope_line=rng.choice([0, 4]), decl_line=3)
            )
        unit.functions.append(inlined(f"inl{number}"))
        if rng.random() < 0.5:
            unit.functions.append(function("f0_0", name=b"stub.target", flags=native.FUNC_STUB_TARGET))
        for row in range(rng.randint(0, 12)):
            parent = rng.choice([0, rng.randint(0, row)])
            unit.lines.append(
                Line(rng.randrange(len(unit.functions)), rng.choice([b"", b"/a/x.c", b"y.h"]), row, row % 5, parent)
            )
        units.append(unit)
        for name in names:
            size = rng.choice([1, 3, 16, 40, 200, 5000])
            own = rng.choice([ENTRY, ENTRY, ENTRY, STUB, LINE, None])
            anchors = []
            if own == LINE and unit.lines:
                anchors.append((min(size - 1, 2), LINE, line_id(unit, rng.randrange(len(unit.lines)))))
            elif own and own != LINE:
                anchors.append((min(size - 1, rng.choice([0, 0, 4, 7])), own, fid(name)))
            for _ in range(rng.randint(0, 6)):
                other = rng.choice(units)
                at = rng.randrange(size)
                if other.lines and rng.random() < 0.8:
                    anchors.append((at, LINE, line_id(other, rng.randrange(len(other.lines)))))
                else:
                    anchors.append((at, rng.choice([ENTRY, LINE]), rng.choice([fid("f0_0"), 1, 0xDEAD])))
            rng.shuffle(anchors)
            codes.append(
                Code(
                    name, size, anchors, rng.random() < 0.7, rng.choice([1, 1, 16, 64]),
                    rng.choice([None, None, None, fid(name), 99]),
                )
            )  # fmt: skip
    rng.shuffle(codes)
    return assembly(units, codes)


def compare(program: Path) -> int:
    """Compare at every program counter; returns how many of them are known."""
    reference = Reference(program)
    symbols = symbols_of(program)
    got = Answers(run([str(program)]).stdout, symbols)
    known = 0
    for start, end in reference.ranges:
        edges = sorted({start, *(s.at for s in reference.sites), *(p.start for p in reference.pieces),
                        *(p.end for p in reference.pieces), *(p.start + 1 for p in reference.pieces)})  # fmt: skip
        # Between two edges no rule of the algorithm changes its answer: asked once there, compared at every pc.
        for low, high in zip(edges, [*edges[1:], end], strict=True):
            if start <= low < end:
                expected = reference.answer(low)
                assert reference.answer(high - 1) == expected
                for pc in range(low, min(high, end)):
                    assert got.at(pc) == expected, f"{pc:#x}"
                    known += expected != "-"
    return known


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("seed", range(5))
def test_every_pc_of_a_random_program(lab: Lab, tmp_path: Path, seed: int, linker: str) -> None:
    assert compare(build(lab, tmp_path, random_program(seed), linker=linker)) > 0


@pytest.mark.parametrize("linker", ["lld", "bfd"])
@pytest.mark.parametrize("shape", ["-pie", "-no-pie", "-static", "-static-pie"])
def test_every_kind_of_executable(lab: Lab, tmp_path: Path, shape: str, linker: str) -> None:
    flags = (shape, "-fPIE") if "pie" in shape and shape != "-no-pie" else (shape,)
    assert compare(build(lab, tmp_path, random_program(7), flags, linker, sanitize=False)) > 0


def test_prologue_belongs_to_its_function(lab: Lab, tmp_path: Path) -> None:
    codes = [Code("f", 32, [(8, ENTRY, fid("f"))]), Code("g", 32, [(8, ENTRY, fid("g"))])]
    got = answers(lab, tmp_path, [unit_of("f", "g")], codes)
    assert [got.owner("g", at) for at in (0, 7, 8, 31)] == ["g"] * 4


def test_foreign_code_and_padding_are_unknown(lab: Lab, tmp_path: Path) -> None:
    codes = [Code("f", 20, [(0, ENTRY, fid("f"))]), Code("foreign", 32), Code("asm_only", 16, unwind=False)]
    got = answers(lab, tmp_path, [unit_of("f")], codes)
    assert [got.owner("f", 19), got.owner("f", 20)] == ["f", "-"]
    assert [got.owner("foreign", 0), got.owner("asm_only", 3), got.owner("main")] == ["-"] * 3


def test_inlined_copy_of_an_anchor_is_not_an_owner(lab: Lab, tmp_path: Path) -> None:
    code = Code("f", 64, [(4, ENTRY, fid("f")), (30, ENTRY, fid("g"))])
    got = answers(lab, tmp_path, [unit_of("f", "g")], [code])
    assert [got.owner("f", at) for at in (0, 30, 63)] == ["f"] * 3


def test_folded_functions_take_the_first_name(lab: Lab, tmp_path: Path) -> None:
    code = Code("f", 16, [(0, ENTRY, fid("f")), (0, ENTRY, fid("g"))])
    assert answers(lab, tmp_path, [unit_of("g", "f")], [code]).owner("f") == "f"


def test_stub_is_its_target(lab: Lab, tmp_path: Path) -> None:
    stub = function("target", name=b"from.stub", flags=native.FUNC_STUB_TARGET)
    units = [Unit(key=1, functions=[stub]), Unit(key=2, functions=[function("target")])]
    codes = [Code("stub", 16, [(0, STUB, fid("target"))]), Code("target", 16, [(0, ENTRY, fid("target"))])]
    got = answers(lab, tmp_path, units, codes)
    assert got.owner("stub") == "target"
    assert "pkg/path.target" in got.at(got.symbols["stub"])


def test_cold_part_is_the_function(lab: Lab, tmp_path: Path) -> None:
    unit = unit_of("f", "g")
    unit.lines = [Line(0, b"/src/f.c", 40)]
    codes = [Code("f", 16, [(0, ENTRY, fid("f"))]), Code("f.cold", 16, [(5, LINE, line_id(unit, 0))])]
    got = answers(lab, tmp_path, [unit], codes)
    assert got.at(got.symbols["f.cold"]).split(" ")[:2] == got.at(got.symbols["f"]).split(" ")[:2]
    assert got.frames("f.cold", 5) == ["f /src/f.c:40:0"]


def test_line_of_the_nearest_site_below(lab: Lab, tmp_path: Path) -> None:
    unit = unit_of("f")
    unit.lines = [Line(0, b"/src/f.c", 20, 3), Line(0, b"/src/f.c", 21, 4)]
    code = Code("f", 64, [(1, ENTRY, fid("f")), (16, LINE, line_id(unit, 0)), (40, LINE, line_id(unit, 1))])
    got = answers(lab, tmp_path, [unit], [code])
    lines = [got.frames("f", at) for at in (0, 1, 16, 39, 40, 63)]
    assert [frames[0].split(":", 1)[1] for frames in lines] == ["11:0", "12:0", "20:3", "20:3", "21:4", "21:4"]


def test_inlined_frames_innermost_first(lab: Lab, tmp_path: Path) -> None:
    unit = unit_of("f")
    unit.functions.append(inlined("leaf"))
    unit.lines = [Line(0, b"/src/f.c", 20, 3), Line(1, b"/src/leaf.h", 7, 1, parent=1)]
    code = Code("f", 64, [(0, ENTRY, fid("f")), (16, LINE, line_id(unit, 1))])
    got = answers(lab, tmp_path, [unit], [code])
    assert got.frames("f", 20) == ["leaf /src/leaf.h:7:1", "f /src/f.c:20:3"]
    assert [frame[-1] for frame in got.at(got.symbols["f"] + 20).split(";")[1:]] == ["1", "0"]


def test_line_site_inlined_by_link_time_optimisation(lab: Lab, tmp_path: Path) -> None:
    unit = unit_of("f", "g")
    unit.lines = [Line(1, b"/src/g.c", 50)]
    code = Code("f", 64, [(0, ENTRY, fid("f")), (16, ENTRY, fid("g")), (20, LINE, line_id(unit, 0))])
    got = answers(lab, tmp_path, [unit], [code])
    assert got.frames("f", 25) == ["g /src/g.c:50:0", "f /src/f.c:0:0"]


def test_pc_section_is_an_exact_extent(lab: Lab, tmp_path: Path) -> None:
    codes = [Code("f", 40, unwind=False, pcs=fid("f")), Code("tail", 8, unwind=False, align=1)]
    got = answers(lab, tmp_path, [unit_of("f")], codes)
    assert [got.owner("f", 0), got.owner("f", 39), got.owner("tail")] == ["f", "f", "-"]


def test_unwind_extents_fill_what_pc_sections_leave_open(lab: Lab, tmp_path: Path) -> None:
    sites = [(2, ENTRY, fid("f")), (30, ENTRY, fid("h"))]
    code = Code("f", 48, sites, pcs=fid("g"), pcs_bytes=(8, 24))
    got = answers(lab, tmp_path, [unit_of("f", "g", "h")], [code])
    assert [got.owner("f", at) for at in (0, 7, 8, 23, 24, 47)] == ["f", "f", "g", "g", "h", "h"]


def test_code_without_unwind_information_starts_at_its_alignment(lab: Lab, tmp_path: Path) -> None:
    codes = [
        Code("f", 32, [(8, ENTRY, fid("f"))], unwind=False),
        Code("g", 32, [(8, ENTRY, fid("g"))], unwind=False),
        Code("foreign", 16),
    ]
    got = answers(lab, tmp_path, [unit_of("f", "g")], codes)
    assert [got.owner("f"), got.owner("f", 31), got.owner("g"), got.owner("g", 31)] == ["f", "f", "g", "g"]
    assert got.owner("foreign") == "-"


def test_neighbours_closer_than_a_bucket(lab: Lab, tmp_path: Path) -> None:
    names = [f"t{i}" for i in range(600)]
    codes = [Code(name, 1, [(0, ENTRY, fid(name))], align=1) for name in names]
    got = answers(lab, tmp_path, [unit_of(*names)], codes)
    assert [got.owner(name) for name in names] == names


def test_dropped_record_is_skipped(lab: Lab, tmp_path: Path) -> None:
    zero = f'.pushsection {ENTRY},"a",@progbits\n.zero 12\n.popsection'
    got = answers(lab, tmp_path, [unit_of("f")], [Code("f", 16, [(0, ENTRY, fid("f"))])], zero)
    assert got.owner("f") == "f"
