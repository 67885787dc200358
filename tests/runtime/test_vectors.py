"""The C library on the vectors that it shares with the Python reader: every case, laid out as an image in memory."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

import pytest
from conftest import HERE, SANITIZE, Lab, run
from program import data_directive

from llpass.abi import table
from llpass.abi.unit import encode
from llpass.postlink.functab import Inputs
from llpass.postlink.table.writer import write
from tests.postlink.contents import content_of
from tests.vectors import CASES, inputs_of

#: Bytes of text of each case; the vectors stay below.
TEXT = 640

TEXT_FIELD = next(offset for field, offset in table.TABLE.offsets() if field.name == "text")

#: What the library says at one address: the entry of the function, and the frames; None and no frames when unknown.
Answer = tuple[int | None, list[list[Any]]]


def record(text: str, pc: int, ident: int, size: int | None = None) -> list[str]:
    return [f".long {text} + {pc} - .", *([f".long {size}"] if size is not None else []), f".quad {ident:#x}"]


def prebuilt(inputs: Inputs, text: str, label: str) -> list[str]:
    """Assembler for the table that post-link writes, at this label."""
    made = write(content_of(inputs))
    data = made.at(0)
    start, end = TEXT_FIELD, TEXT_FIELD + 8
    distance = f".quad {text} + {made.text_start} - {label}"
    return [data_directive(data[:start]), distance, data_directive(data[end:])]


def image(number: int, case: dict[str, Any], postlink: bool) -> tuple[list[str], list[str]]:
    """Assembler for the memory of a case, and for its `struct vector`; with `postlink`, of a table, not records."""
    inputs = inputs_of(case)
    text = f".Ltext{number}"
    zeros = [".zero 12"] * case.get("raw_zero_entry_records", 0)
    parts = [
        [f".long {start}, {end}" for start, end in inputs.executable],
        [f".long {start}, {end}" for start, end in inputs.extents],
        [data_directive(encode(unit)) for unit in inputs.units],
        zeros + [line for pc, ident in inputs.entry for line in record(text, pc, ident)],
        [line for pc, ident in inputs.stub for line in record(text, pc, ident)],
        [line for pc, ident in inputs.line for line in record(text, pc, ident)],
        [line for pcs in inputs.pcs for line in record(text, pcs.start, pcs.id, pcs.size)],
    ]
    if postlink:
        parts = [parts[0], [], prebuilt(inputs, text, f".Lpart{number}_2"), [], [], [], []]
    memory = [".bss", ".balign 64", f"{text}:", f".skip {TEXT}", ".data"]
    vector = [f".quad {text}"]
    for index, part in enumerate(parts):
        label = f".Lpart{number}_{index}"
        memory += [".balign 8", f"{label}:", *part, f"{label}_end:"]
        vector.append(f".quad {label}, {label}_end")
    return memory, vector


@pytest.fixture(scope="module", params=["first use", "prebuilt"])
def answers(
    lab: Lab, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> dict[str, list[Answer]]:
    """What the library says at every byte of every case."""
    where = tmp_path_factory.mktemp("vectors")
    memory, vectors = [], [".data", ".balign 8", ".globl vectors, vectors_end", "vectors:"]
    for number, case in enumerate(CASES.values()):
        case_memory, vector = image(number, case, request.param == "prebuilt")
        memory += case_memory
        vectors += vector
    lines = [*memory, *vectors, "vectors_end:", '.section .note.GNU-stack,"",@progbits', ""]
    (where / "vectors.s").write_text("\n".join(lines))
    objects = lab.objects(SANITIZE, without=("image_elf",))
    inputs = [HERE / "vectors_test.c", where / "vectors.s", *objects]
    program = lab.link(where / "program", inputs, (*SANITIZE, f"-DVECTOR_TEXT={TEXT}"))
    names = list(CASES)
    found: dict[str, list[Answer]] = {name: [] for name in names}
    for line in run([str(program)]).stdout.splitlines():
        number, _, entry, *rest = line.split(" ")
        frames = [frame.split("|") for frame in " ".join(rest).split(";")[:-1]]
        parsed = [[name, file, int(row), int(column)] for name, file, row, column in frames]
        found[names[int(number)]].append((None if entry == "-" else int(entry), parsed))
    return found


@pytest.mark.parametrize("name", CASES)
def test_lookups(name: str, answers: dict[str, list[Answer]]) -> None:
    for lookup in CASES[name]["lookups"]:
        pc = lookup["pc"]
        assert (pc, *answers[name][pc]) == (pc, lookup["entry"], lookup["frames"])


@pytest.mark.parametrize("name", CASES)
def test_owner_of_every_byte(name: str, answers: dict[str, list[Answer]]) -> None:
    rows = CASES[name]["table"]
    starts = [start for start, _ in rows]
    for pc, (_, frames) in enumerate(answers[name]):
        row = bisect_right(starts, pc) - 1
        owner = rows[row][1] if row >= 0 else None
        assert (pc, frames[-1][0] if frames else None) == (pc, owner)
