"""Programs with hand-placed records: every byte of the code, every anchor and every unit is the test's choice."""

from __future__ import annotations

from dataclasses import dataclass, field

from llpass.abi import native
from llpass.abi.unit import Function, Unit, encode

ENTRY, STUB, LINE = "llpass_entry", "llpass_stub", "llpass_line"


@dataclass
class Code:
    """A stretch of code: `size` bytes, anchors (offset, section, id) in it, with or without unwind information."""

    name: str
    size: int
    anchors: list[tuple[int, str, int]] = field(default_factory=list)
    unwind: bool = True
    align: int = 16
    pcs: int | None = None  # id of a pc-section record
    pcs_bytes: tuple[int, int] | None = None  # what that record covers, when it is not all of the code


def assembly(units: list[Unit], codes: list[Code], extra: str = "") -> str:
    """GNU assembler text with the units and the code."""
    out = ['.section llpass_units,"aR",@progbits', ".p2align 3"]
    out += [data_directive(encode(unit)) for unit in units]
    out.append(".text")
    label = 0
    for code in codes:
        out += [f".p2align {code.align.bit_length() - 1}, 0xcc", f".globl {code.name}", f"{code.name}:"]
        if code.unwind:
            out.append(".cfi_startproc")
        at = 0
        for offset, section, ident in sorted(code.anchors, key=lambda anchor: anchor[0]):
            label += 1
            out += [f".skip {offset - at}, 0x90", f".Lsite{label}:"]
            out.append(f'.pushsection {section},"ao",@progbits,.Lsite{label}')
            out += [".p2align 2", f".long .Lsite{label} - .", f".quad {ident:#x}", ".popsection"]
            at = offset
        out.append(f".skip {code.size - at}, 0x90")
        if code.unwind:
            out.append(".cfi_endproc")
        out += [f".type {code.name}, @function", f".size {code.name}, . - {code.name}"]
        if code.pcs is not None:
            start, end = code.pcs_bytes or (0, code.size)
            out.append(f'.pushsection llpass_pcs,"ao",@progbits,{code.name}')
            out += [
                ".p2align 2",
                f".long {code.name} + {start} - .",
                f".long {end - start}",
                f".quad {code.pcs:#x}",
                ".popsection",
            ]
    out += [".text", ".skip 32, 0xcc", extra, '.section .note.GNU-stack,"",@progbits', ""]
    return "\n".join(out)


def data_directive(data: bytes) -> str:
    return ".byte " + ",".join(map(str, data))


def function(symbol: str, **fields: object) -> Function:
    """A row of an external function; `fields` replace what the symbol suggests."""
    text = symbol.encode()
    row = Function(fid(symbol), text, b"pkg/path." + text, b"/src/" + text + b".c", 12, 10, 11)
    return row._replace(**fields)


def fid(name: str) -> int:
    return native.symbol_id(name.encode())


def line_id(unit: Unit, row: int) -> int:
    return (unit.line_base + row) % 2**64


def inlined(name: str) -> Function:
    """A function row of a function that only exists inlined."""
    return function(name, id=0, flags=native.FUNC_INLINE_ONLY)
