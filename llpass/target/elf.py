"""ELF: how the linker finds, groups and drops records.

* Section names are C identifiers, so the linker defines ``__start_NAME`` and ``__stop_NAME``.
* A site record is tied to its function by ``SHF_LINK_ORDER`` (flag ``o``): when the function's section is dropped by
  ``--gc-sections`` so is the record. The link-order symbol is the record's own assembler-local anchor and never the
  function's
  symbol: full LTO may inline or rename the function while the text of an inline asm stays as it is.
* Flag ``?`` puts the record into the section group (comdat) of the code around it, wherever that code was
  inlined to; without it GNU ld reports a record that refers to a discarded group.
* Units refer to no code and nothing refers to them: ``SHF_GNU_RETAIN`` (flag ``R``) keeps them under ``--gc-sections``.
* Anchors begin with ``.L``: they leave no symbol in the middle of a function.

Source: gABI "Special Sections" and "Linked-to sections"; GNU as manual, ``.section``; LLVM "Extensions" for ``o`` and
``R``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llpass.abi import native
from llpass.target import CONSUME_PENDING_LINE, Capabilities, data_directives

_AT_IS_COMMENT = re.compile(r"^(arm|thumb)")


@dataclass(frozen=True)
class Elf:
    """ELF of any architecture."""

    arch: str
    endian: str
    note: str = ""
    name: str = "elf"

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(pc_sections=True, reason=self.note)

    @property
    def _progbits(self) -> bytes:
        # "@" begins a comment in 32-bit ARM assembly.
        return b"%progbits" if _AT_IS_COMMENT.match(self.arch) else b"@progbits"

    def site_asm(self, kind: str, ident: int) -> bytes:
        section = native.ELF_SECTIONS[kind].encode()
        return (
            b".Lllp${:uid}:\n"
            + CONSUME_PENDING_LINE
            + b".pushsection "
            + section
            + b',"ao?",'
            + self._progbits
            + b",.Lllp${:uid}\n"
            b".p2align 2\n"
            b".long .Lllp${:uid}-.\n"
            b".quad 0x%016x\n"
            b".popsection" % ident
        )

    def module_asm(self, kind: str, data: bytes, strings: int) -> list[bytes]:
        section = native.ELF_SECTIONS[kind].encode()
        return [
            b".pushsection " + section + b',"aR",' + self._progbits,
            b".p2align 3",
            *data_directives(data, strings, self.endian),
            b".popsection",
        ]
