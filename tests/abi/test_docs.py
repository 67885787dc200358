"""docs/format.md is what the layouts print."""

from __future__ import annotations

from pathlib import Path

from llpass.abi import native, table
from llpass.abi.docs import markdown

PAGE = Path(__file__).parents[2] / "docs" / "format.md"


def test_the_page_is_a_fresh_print() -> None:
    assert PAGE.read_text() == markdown(), "run: python -m llpass.abi --markdown > docs/format.md"


def test_every_field_of_every_record_is_in_the_page() -> None:
    text = markdown()
    for record in (*native.RECORDS, *table.RECORDS):
        section = text.split(f"### `{record.name}`")[1].split("### ")[0]
        for field, offset in record.offsets():
            assert f"| {offset} | `{field.c_type}` | `{field.name}` |" in section


def test_every_flag_is_in_the_page() -> None:
    text = markdown()
    assert f"| `LLP_FUNC_STUB_TARGET` | {native.FUNC_STUB_TARGET} |" in text
    assert f"| `LLP_UNIT_LINE_SITES` | {native.UNIT_LINE_SITES} |" in text
    assert "| `LLP_ROW_PROLOGUE` | 0x80000000 |" in text
    assert "LLP_UNIT_ALIGNMENT" not in text
