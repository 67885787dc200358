"""Print the C header of the native ABI: ``python -m llpass.abi > llpass/runtime/llpass_abi.h``.

With ``--markdown``, the page that describes it instead: docs/format.md.
"""

from __future__ import annotations

import sys

from llpass.abi import native
from llpass.abi.docs import markdown


def header() -> str:
    """The text of ``llpass_abi.h``."""
    out = [
        "/* The native ABI of llpass: what a module carries. Printed by `python -m llpass.abi`; do not edit.",
        " * The format is described in llpass/abi/native.py and docs/format.md. */",
        "#ifndef LLPASS_ABI_H",
        "#define LLPASS_ABI_H",
        "",
        "#include <stdint.h>",
        "",
        f"#define LLP_UNIT_MAGIC UINT64_C(0x{native.UNIT_MAGIC:016x})",
    ]
    for kind, name in native.ELF_SECTIONS.items():
        out.append(f'#define LLP_ELF_{kind.upper()} "{name}"')
    out.append(f'#define LLP_MACHO_SEGMENT "{native.MACHO_SEGMENT}"')
    for kind, name in native.MACHO_SECTIONS.items():
        out.append(f'#define LLP_MACHO_{kind.upper()} "{name}"')
    out.append("")
    for name, value in vars(native).items():
        if (
            name.startswith(("UNIT_", "FUNC_", "SHADOW_"))
            and isinstance(value, int)
            and name not in ("UNIT_MAGIC", "UNIT_ALIGNMENT")
        ):
            out.append(f"#define LLP_{name} {value}u")
    for record in native.RECORDS:
        out += ["", f"/* {record.doc} */", f"struct {record.name} {{"]
        out += [f"  {field.c_type} {field.name}; /* {field.doc} */" for field in record.fields]
        out.append("};")
    out += ["", "#endif", ""]
    return "\n".join(out)


if __name__ == "__main__":
    sys.stdout.write(markdown() if "--markdown" in sys.argv[1:] else header())
