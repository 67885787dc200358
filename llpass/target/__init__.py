"""How a fact is spelled for an object format.

A pass says *what* to record (a site with an id, a unit's bytes); a `Target` knows the section, its
flags and the directives. No pass asks which format it is writing for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True)
class Capabilities:
    """What a target can carry. `reason` says why something is missing."""

    units: bool = True
    pc_sections: bool = False
    reason: str = ""


class Target(Protocol):
    """The interface that passes may call."""

    @property
    def name(self) -> str:
        """Short name of the object format."""
        ...

    @property
    def endian(self) -> str:
        """``<`` or ``>``."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can carry."""
        ...

    def site_asm(self, kind: str, ident: int) -> bytes:
        """Assembly (lines joined by newlines, ``${:uid}`` where a copy must differ) that anchors the current address
        and records
        it with a 64-bit id; `kind` is ``entry``, ``stub`` or ``line``."""
        ...

    def module_asm(self, kind: str, data: bytes, strings: int) -> list[bytes]:
        """Assembly lines that put `data` in the section of `kind`; from offset `strings` on it is text."""
        ...


#: LLVM's assembler gives the line of the latest ``.loc`` to the next bytes it emits, in whatever section they are. An
#: anchor at the top of a block is preceded by ``.loc`` line 0; without these zero bytes the record would swallow it,
#: and code without a line would show the line of the code before.
CONSUME_PENDING_LINE = b'.ascii ""\n'

_GPU = re.compile(r"^(nvptx|amdgcn|r600|spir|dxil|amdil|hsail)")
_WITHOUT = re.compile(r"^(wasm|bpf)")
_BIG_ENDIAN = re.compile(
    r"^(aarch64_be|armeb|thumbeb|mips(?!.*el)|powerpc(?!.*le)|ppc(?!.*le)|s390x|sparc(?!el)|m68k|lanai|tce$)"
)


def target_for(triple: str, datalayout: str = "") -> Target:
    """The target of a module. Without a triple ELF is assumed, and the capabilities' reason says so."""
    arch, _, rest = triple.partition("-")
    if datalayout[:1] in ("e", "E"):
        endian = "<" if datalayout[0] == "e" else ">"
    else:
        endian = ">" if _BIG_ENDIAN.match(arch) else "<"
    if _GPU.match(arch):
        return Unsupported(arch, endian, f"{arch} code runs on a device that has no image to look up")
    if _WITHOUT.match(arch):
        return Unsupported(arch, endian, f"{arch} has no sections that a running program can find")
    if re.search(r"darwin|macos|ios|tvos|watchos|xros|visionos|driverkit|macho", rest):
        from llpass.target.macho import MachO

        return MachO(endian)
    if re.search(r"windows|win32|mingw|cygwin|msvc|uefi|coff|aix|xcoff|zos|goff", rest) and "elf" not in rest:
        return Unsupported("coff", endian, f"the object format of {triple} is neither ELF nor Mach-O")
    from llpass.target.elf import Elf

    if not triple or triple.startswith("unknown-unknown-unknown"):
        return Elf(arch, endian, "the module names no target triple: ELF is assumed")
    return Elf(arch, endian)


_POINTER = re.compile(r"(?:^|-)p(?:0)?:([0-9]+)")
_NARROW = re.compile(
    r"^(i[3-6]86|x86-|arm(?!64|eb64)|thumb|mips(?!64)|mipsel|powerpc(?!64)|ppc(?!64)|riscv32|wasm32|sparc(?!v9|64))"
)


def pointer_bytes(triple: str, datalayout: str) -> int:
    """Bytes of a pointer, 4 or 8; what the data layout leaves open the architecture tells."""
    found = _POINTER.search(datalayout)
    if found:
        return max(1, int(found[1]) // 8)
    return 4 if not datalayout and _NARROW.match(triple) else 8


@dataclass(frozen=True)
class Unsupported:
    """A target that carries nothing; passes leave its modules as they are and report `capabilities.reason`.

    A pass asks `capabilities` first, so that asking for a spelling all the same is a bug in the pass.
    """

    name: str
    endian: str
    why: str

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(units=False, pc_sections=False, reason=self.why)

    def site_asm(self, kind: str, ident: int) -> bytes:
        raise NotImplementedError(self.why)

    def module_asm(self, kind: str, data: bytes, strings: int) -> list[bytes]:
        raise NotImplementedError(self.why)


def data_directives(data: bytes, strings: int, endian: str) -> list[bytes]:
    """``.quad`` lines for the records and ``.ascii`` lines for the text behind them.

    `strings` must be a multiple of 4. Both assemblers (LLVM's and GNU's) give ``.quad`` and ``.long`` the byte order
    of the target,
    so the numbers are read back from `data` in that order.
    """
    order: Literal["little", "big"] = "little" if endian == "<" else "big"
    lines = []
    words = strings - strings % 8
    for start in range(0, words, 64):
        chunk = data[start : min(start + 64, words)]
        numbers = (int.from_bytes(chunk[at : at + 8], order) for at in range(0, len(chunk), 8))
        lines.append(b".quad " + b",".join(b"0x%x" % number for number in numbers))
    if words < strings:
        lines.append(b".long 0x%x" % int.from_bytes(data[words:strings], order))
    for start in range(strings, len(data), 512):
        lines.append(b'.ascii "' + _ASCII.sub(_octal, data[start : start + 512]) + b'"')
    return lines


_ASCII = re.compile(rb'[^\x20-\x7e]|["\\]')


def _octal(found: re.Match[bytes]) -> bytes:
    return b"\\%03o" % found.group()[0]
