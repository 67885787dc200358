"""Print the C header of the native ABI: ``python -m llpass.abi > llpass/runtime/llpass_abi.h``.

With ``--markdown``, the page that describes it instead: docs/format.md.
"""

from __future__ import annotations

import sys

from llpass.abi import native, table
from llpass.abi.docs import constants, markdown


def header() -> str:
    """The text of ``llpass_abi.h``."""
    out = [
        "/* The native ABI of llpass: what a module carries. Printed by `python -m llpass.abi`; do not edit.",
        " * The format is described in llpass/abi/native.py, llpass/abi/table.py and docs/format.md. */",
        "#ifndef LLPASS_ABI_H",
        "#define LLPASS_ABI_H",
        "",
        "#include <stdint.h>",
        "",
        f"#define LLP_UNIT_MAGIC {_literal(native.UNIT_MAGIC)}",
    ]
    for kind, name in native.ELF_SECTIONS.items():
        out.append(f'#define LLP_ELF_{kind.upper()} "{name}"')
    out.append(f'#define LLP_ELF_NOTE "{native.ELF_NOTE}"')
    out.append(f'#define LLP_NOTE_NAME "{native.NOTE_NAME.rstrip(bytes(1)).decode()}"')
    out.append(f'#define LLP_MACHO_SEGMENT "{native.MACHO_SEGMENT}"')
    for kind, name in native.MACHO_SECTIONS.items():
        out.append(f'#define LLP_MACHO_{kind.upper()} "{name}"')
    out.append(f'#define LLP_MACHO_ROOM "{native.MACHO_ROOM_SEGMENT},{native.MACHO_ROOM_SECTION}"')
    out.append("")
    out += [f"#define LLP_{name} {_literal(value)}" for name, value in constants()]
    for record in (*native.RECORDS, *table.RECORDS):
        out += ["", f"/* {record.doc} */", f"struct {record.name} {{"]
        out += [f"  {field.declaration}; /* {field.doc} */" for field in record.fields]
        out.append("};")
    out += ["", "#endif", ""]
    return "\n".join(out)


def _literal(value: int) -> str:
    """A C constant: unsigned, in hexadecimal where that is what a reader looks for."""
    if value >> 32:
        return f"UINT64_C(0x{value:016x})"
    return f"{value:#010x}u" if value >> 16 else f"{value}u"


if __name__ == "__main__":
    sys.stdout.write(markdown() if "--markdown" in sys.argv[1:] else header())
