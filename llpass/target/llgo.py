"""How the sites of the ``llgo`` ABI are spelled: absolute addresses, LLGo's own labels, one recipe for two formats.

What differs from the native spelling (`elf`, `macho`) is the contract: a record is a pointer and an id, which the
linker or the loader fills in. The rest serves the same ends. Where LLGo's first spelling breaks a build, llpass takes
the later one:

* ELF sections are writable (``awo``, ``awR``). Read-only ones that hold addresses cannot be linked into a PIE or a
  shared library: lld refuses them, GNU ld makes text relocations.
* The link-order symbol is always the anchor itself, never the function's symbol: full LTO inlines and renames the
  function while the text of an asm stays.
* ``?`` puts a record into the group of the code around it, as the native sites do; linked files are the same.
* The ELF pc-line anchor is a visible local symbol. LLGo's runtime knows its name and steps over it.
"""

from __future__ import annotations

from dataclasses import dataclass

from llpass.abi import llgo
from llpass.target import CONSUME_PENDING_LINE, Target, pointer_bytes


@dataclass(frozen=True)
class LlgoSites:
    """Spelling for one object format and pointer width."""

    macho: bool
    word: int = 8

    @property
    def _align(self) -> bytes:
        return b".p2align %d" % (3 if self.word == 8 else 2)

    @property
    def _directive(self) -> bytes:
        return b".quad" if self.word == 8 else b".long"

    def _section(self, kind: str) -> bytes:
        if self.macho:
            return f"{llgo.MACHO_SEGMENT},{llgo.MACHO_SECTIONS[kind]},regular,live_support".encode()
        return llgo.ELF_SECTIONS[kind].encode()

    def anchor(self, kind: str, ident: int) -> bytes:
        """The label in the code, ``${:uid}`` included."""
        stem = llgo.ANCHORS[kind].encode()
        if kind == "line":
            stem += b"%016x_" % ident
        elif not self.macho:
            return b".L" + stem + b"${:uid}"
        return (b"L" if self.macho else b"") + stem + b"${:uid}"

    def site_asm(self, kind: str, ident: int) -> bytes:
        """See `llpass.target.Target.site_asm`."""
        anchor = self.anchor(kind, ident)
        if self.macho:
            opened = [b".pushsection " + self._section(kind), self._align]
            opened.append(llgo.RECORD_LABELS[kind].encode() + b"${:uid}:")
        else:
            opened = [b".pushsection " + self._section(kind) + b',"awo?",@progbits,' + anchor, self._align]
        record = [self._directive + b" " + anchor, b".quad 0x%016x" % ident]
        return anchor + b":\n" + CONSUME_PENDING_LINE + b"\n".join([*opened, *record, b".popsection"])

    def retained_asm(self, kinds: tuple[str, ...], reserve: int) -> list[bytes]:
        """Module asm of the main module: for each kind a zero row that keeps the section and its bounds; behind that of
        the entries the rows that lead to the symbol index, and `reserve` zero rows for a table that needs more room."""
        lines: list[bytes] = []
        zero = [self._directive + b" 0", b".quad 0"]
        for kind in kinds:
            if self.macho:
                label = llgo.ZERO_LABELS[kind].encode()
                lines += [b".pushsection " + self._section(kind), self._align]
                lines += [b".no_dead_strip " + label, label + b":"]
            else:
                lines += [b".pushsection " + self._section(kind) + b',"awR",@progbits', self._align]
            lines += zero
            if kind == "entry":
                lines += [self._directive + b" 0", b".quad 0x%016x" % llgo.META_MAGIC]
                for symbol in (llgo.SYMBOL_INDEX, llgo.SYMBOL_INDEX_COUNT):
                    mangled = (b"_" if self.macho else b"") + symbol.encode()
                    lines += [self._directive + b" " + mangled, b".quad 0"]
                if reserve:
                    lines.append(b".space %d" % (reserve * (self.word + 8)))
            lines.append(b".popsection")
        return lines

    def bounds(self, kind: str) -> tuple[bytes, bytes]:
        """The names, inside IR, of the symbols that the linker defines around a section."""
        if self.macho:
            # Without the byte 1 LLVM would put an underscore before the name.
            where = f"{llgo.MACHO_SEGMENT}${llgo.MACHO_SECTIONS[kind]}".encode()
            return b"\x01section$start$" + where, b"\x01section$end$" + where
        return b"__start_" + self._section(kind), b"__stop_" + self._section(kind)


def llgo_sites(target: Target, triple: str, datalayout: str) -> tuple[LlgoSites | None, str]:
    """The spelling for a module's target; or None, and the reason why it can have rows only."""
    if target.name not in ("elf", "macho"):
        return None, target.capabilities.reason
    if target.endian != "<":
        return None, "LLGo's tables are little-endian: no sites"
    word = pointer_bytes(triple, datalayout)
    if word == 4 and not triple.startswith(("i386", "i486", "i586", "i686", "x86")):
        # LLGo's runtime reads records of 16 bytes there, from a section whose records have 12.
        return None, "LLGo's runtime reads sites of 32-bit targets on x86 only: no sites"
    return LlgoSites(target.name == "macho", word), ""
