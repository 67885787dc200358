"""Mach-O: atoms, live_support, and why labels are spelled as they are.

The linker drops and moves *atoms*: stretches of a section that begin at a symbol it can see.

* Inside a function an anchor must be assembler-local (``L...``): any other label would cut the function into two atoms.
* A site record must be an atom of its own, so it begins with a linker-private label (``l_...``); with ``L`` or
  no label all records of a file would be one atom.
* ``live_support`` keeps a record exactly as long as the atom it refers to is alive; a plain section would lose all
  records under ``-dead_strip``, ``no_dead_strip`` would keep dead functions.
* Units refer to nothing and are kept by ``no_dead_strip``.
* A record holds ``anchor - record``, which the linker resolves; nothing is left for dyld to fix.

Source: <mach-o/loader.h> (S_ATTR_LIVE_SUPPORT), the LLVM assembler's section syntax; seen to hold with ld64.lld.
"""

from __future__ import annotations

from dataclasses import dataclass

from llpass.abi import native
from llpass.target import CONSUME_PENDING_LINE, Capabilities, data_directives


@dataclass(frozen=True)
class MachO:
    """Mach-O of any architecture."""

    endian: str
    name: str = "macho"

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(pc_sections=False)

    def site_asm(self, kind: str, ident: int) -> bytes:
        section = f"{native.MACHO_SEGMENT},{native.MACHO_SECTIONS[kind]}".encode()
        return (
            b"Lllp${:uid}:\n" + CONSUME_PENDING_LINE + b".pushsection " + section + b",regular,live_support\n"
            b".p2align 2\n"
            b"l_llp${:uid}:\n"
            b".long Lllp${:uid}-l_llp${:uid}\n"
            b".quad 0x%016x\n"
            b".popsection" % ident
        )

    def module_asm(self, kind: str, data: bytes, strings: int) -> list[bytes]:
        section = f"{native.MACHO_SEGMENT},{native.MACHO_SECTIONS[kind]}".encode()
        return [
            b".pushsection " + section + b",regular,no_dead_strip",
            b".p2align 3",
            *data_directives(data, strings, self.endian),
            b".popsection",
        ]
