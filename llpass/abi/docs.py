"""The tables of docs/format.md, printed from the layouts: ``python -m llpass.abi --markdown > docs/format.md``.

Prose about the format stands in `llpass.abi.native`, next to what it explains, and is printed with the tables.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from llpass.abi import native, table
from llpass.abi.layout import Record

_INTRODUCTION = """\
# The native ABI, byte for byte

Printed from `llpass/abi/` by `python -m llpass.abi --markdown`; do not edit. A test compares this file with a fresh
print, and the C header `llpass/runtime/llpass_abi.h` comes from the same source. How a reader gets from these bytes
to an answer is in [symbolize.md](symbolize.md).
"""


def markdown() -> str:
    """The text of docs/format.md."""
    out = [_INTRODUCTION, inspect.cleandoc(_literal_blocks(native.__doc__ or "")), "", "## Sections", ""]
    out += _table(("holds", "ELF", "Mach-O"), [_section(kind) for kind in native.ELF_SECTIONS])
    out += ["", "## Records", "", "Offsets and sizes are in bytes; there is no implicit padding."]
    for record in native.RECORDS:
        out += ["", *_record(record)]
    mark = f"A module that went through `llpass run` carries the named metadata `!{native.MODULE_MARK}`."
    out += ["", f"A unit is aligned to {native.UNIT_ALIGNMENT} bytes. {mark}", "", "# The lookup table", ""]
    out.append(inspect.cleandoc(_literal_blocks(table.__doc__ or "")))
    for record in table.RECORDS:
        out += ["", *_record(record)]
    out += ["", "# Numbers", ""]
    numbers = [("UNIT_MAGIC", native.UNIT_MAGIC), *constants()]
    out += _table(("name", "value"), [(f"`LLP_{name}`", _number(value)) for name, value in numbers])
    return "\n".join([*out, ""])


def constants() -> list[tuple[str, int]]:
    """Flags, sizes and magics by their names without ``LLP_``, but for `UNIT_MAGIC`, in the order of the modules."""
    others = ("UNIT_MAGIC", "UNIT_ALIGNMENT")
    found = [
        (name, value) for name, value in vars(native).items() if name.startswith(("UNIT_", "FUNC_", "SHADOW_", "NOTE_"))
    ]
    found += vars(table).items()
    return [(name, value) for name, value in found if isinstance(value, int) and name not in others]


def _number(value: int) -> str:
    return f"{value:#x}" if value >> 16 else str(value)


def _section(kind: str) -> tuple[str, str, str]:
    macho = native.MACHO_SECTIONS.get(kind)
    return kind, f"`{native.ELF_SECTIONS[kind]}`", f"`{native.MACHO_SEGMENT},{macho}`" if macho else "-"


def _record(record: Record) -> list[str]:
    heading = f"### `{record.name}`: {record.size} bytes, aligned to {record.alignment}"
    rows = [(str(at), f"`{field.c_type}`", f"`{field.name}`", field.doc) for field, at in record.offsets()]
    return [heading, "", record.doc, "", *_table(("offset", "type", "field", "meaning"), rows)]


def _table(titles: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    cells = [titles, tuple("---" for _ in titles), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in cells]


def _literal_blocks(text: str) -> str:
    """The docstring's ``code`` as `code`; its indented blocks are Markdown already."""
    return text.replace("``", "`")
