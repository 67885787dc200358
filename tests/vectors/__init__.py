"""One set of answers for two implementations of the lookup: `lookup.json` as the inputs that each test feeds its own.

The Python reader takes the values as they are (tests/postlink/test_functab.py); for the C runtime they are laid out as
the sections of an image (tests/runtime/test_vectors.py).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from llpass.abi.unit import Function, Line, Unit
from llpass.postlink.functab import Inputs, PcsRecord

CASES: dict[str, dict[str, Any]] = {
    case["name"]: case for case in json.loads((Path(__file__).parent / "lookup.json").read_text())["cases"]
}


def inputs_of(case: dict[str, Any]) -> Inputs:
    """What the image of a case brings along."""
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

    return Inputs(
        units,
        entry=[(pc, int(ident, 16)) for pc, ident in case.get("entry", ())],
        stub=[(pc, int(ident, 16)) for pc, ident in case.get("stub", ())],
        line=[(pc, line_id(ident)) for pc, ident in case.get("line", ())],
        pcs=[PcsRecord(start, size, int(ident, 16)) for start, size, ident in case.get("pcs", ())],
        executable=[(start, end) for start, end in case["exec"]],
        extents=[(start, end) for start, end in case["extents"]],
    )
