"""The lookup rules, one case each, from the file that the C runtime is held to as well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from llpass.abi.unit import Function, Line, Unit
from llpass.postlink.functab import FuncTable, Inputs, PcsRecord, build

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "lookup.json").read_text())
CASES = {case["name"]: case for case in VECTORS["cases"]}


def table_of(case: dict[str, Any]) -> FuncTable:
    """The table that a case describes."""
    units = []
    for position, row in enumerate(case["units"]):
        functions = [
            Function(
                int(f["id"], 16), f["name"].encode(), f["name"].encode(), f["file"].encode(),
                f.get("line", 0), f.get("decl", 0), f.get("scope", 0), f.get("flags", 0),
            )
            for f in row["functions"]
        ]  # fmt: skip
        lines = [Line(func, file.encode(), line, column, parent) for func, file, line, column, parent in row["lines"]]
        units.append(Unit(row.get("key", position + 1), functions=functions, lines=lines))

    def line_id(text: str) -> int:
        if text.startswith("0x"):
            return int(text, 16)
        unit, index = text.split(":")
        return (units[int(unit)].line_base + int(index)) % 2**64

    return build(
        Inputs(
            units,
            entry=[(pc, int(ident, 16)) for pc, ident in case.get("entry", ())],
            stub=[(pc, int(ident, 16)) for pc, ident in case.get("stub", ())],
            line=[(pc, line_id(ident)) for pc, ident in case.get("line", ())],
            pcs=[PcsRecord(start, size, int(ident, 16)) for start, size, ident in case.get("pcs", ())],
            executable=[(start, end) for start, end in case["exec"]],
            extents=[(start, end) for start, end in case["extents"]],
        )
    )


@pytest.mark.parametrize("name", CASES)
def test_table(name: str) -> None:
    rows = table_of(CASES[name]).rows()
    assert [[start, owner.name.decode() if owner else None] for start, owner in rows] == CASES[name]["table"]


@pytest.mark.parametrize("name", CASES)
def test_lookups(name: str) -> None:
    table = table_of(CASES[name])
    for lookup in CASES[name]["lookups"]:
        pc = lookup["pc"]
        extent = table.extent_at(pc)
        entry = extent.start if extent and extent.owner else None
        frames = [[f.function.name.decode(), f.file.decode(), f.line, f.column] for f in table.frames(pc)]
        assert (pc, entry, frames) == (pc, lookup["entry"], lookup["frames"])


def test_only_frames_before_the_last_are_inlined() -> None:
    frames = table_of(CASES["an inlined chain, innermost first"]).frames(12)
    assert [frame.inlined for frame in frames] == [True, True, False]


def test_every_rule_has_a_case() -> None:
    assert {case["rule"] for case in CASES.values()} == {0, 1, 2, 3, 4, 5, 6}
